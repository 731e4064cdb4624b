/**
 * ovm — the virtual machine of a domain: execution, world state, blocks, boundary states.
 *
 * Owns: the state function (docs/state-format.md). Does not own: network, L1, files, the mempool, assertion rules.
 * Takes: a parent world and header, batch data, forced items, a config; trees' store ports. Gives: blocks, receipts, worlds, outputs.
 * Invariants: total (any bytes have an outcome), deterministic, no I/O, clock or randomness; what the builder seals a verifier
 * re-executes to the same hash. Spec: docs/state-format.md.
 */
export * from './block/accumulator.js'
export * from './block/baseFee.js'
export * from './block/batch.js'
export * from './block/batchContext.js'
export type * from './block/env.js'
export * from './block/header.js'
export type * from './block/sealedBlock.js'
export * from './block/timestamp.js'
export * from './boundary/leaves.js'
export * from './boundary/output.js'
export * from './boundary/state.js'
export * from './config.js'
export type * from './engine.js'
export * from './fork.js'
export * from './precompiles/index.js'
export * from './precompiles/reexecutionCap.js'
export type * from './state/access.js'
export type * from './trace/hooks.js'
export * from './transaction/decode.js'
export * from './transaction/encode.js'
export type * from './transaction/envelope.js'
export type * from './transaction/outcome.js'
export * from './transaction/receipt.js'
export * from './transaction/signing.js'
export * from './world/predeploys.js'
export type * from './world/types.js'
