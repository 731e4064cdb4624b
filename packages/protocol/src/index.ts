/**
 * protocol — the rules between domains and L1 as pure functions: assertion, dispute, claim, crosslink, dependency, flow, object, withdrawal,
 * level, domain ids.
 *
 * Owns: identities, state machines and their `why`. Does not own: execution (ovm), L1 calls (node), byte helpers (primitives).
 * Takes: facts read from L1 and the domain, time as an argument. Gives: hashes, statuses, refusals, explanations.
 * Invariants: no I/O, clock or randomness; every reason code is also the contract's. Spec: docs/state-format.md §7, §8, docs/claims.md.
 */
export * from './assertion/assertion.js'
export * from './assertion/confirmability.js'
export * from './assertion/output.js'
export * from './claim/certifier.js'
export * from './claim/claim.js'
export * from './claim/claimStore.js'
export * from './claim/claimView.js'
export * from './crosslink/claimTree.js'
export * from './dependency/claimSet.js'
export * from './dependency/dependency.js'
export * from './dependency/dependencyCodec.js'
export * from './dependency/listForm.js'
export * from './dependency/reduce.js'
export * from './dependency/risk.js'
export * from './dispute/alphabetMachine.js'
export * from './dispute/boundaryRules.js'
export * from './dispute/commitmentTree.js'
export * from './dispute/decide.js'
export * from './dispute/facts.js'
export * from './dispute/faultyMachine.js'
export * from './dispute/machine.js'
export * from './dispute/outcome.js'
export * from './dispute/parameters.js'
export * from './domain/domainId.js'
export * from './equivocation.js'
export * from './flow/isolationLedger.js'
export * from './flow/laneBook.js'
export * from './level/level.js'
export * from './object/conditionalRecords.js'
export * from './object/copy.js'
export * from './object/copyTable.js'
export * from './object/move.js'
export * from './object/transact.js'
export * from './why.js'
export * from './withdrawal/status.js'
export * from './withdrawal/withdrawal.js'
