/**
 * contracts — Solidity of both sides, typed bindings, genesis predeploys, deployment.
 *
 * Owns: the L1 singletons, the domain predeploys, their ABIs and code. Does not own: rules of the state function (ovm,
 * protocol), clients and keys (the caller hands in viem clients). Takes: parameters. Gives: ABIs `as const`, code, genesis
 * accounts, L1 header RLP. Invariants: bindings equal the sources (`scripts/generate-bindings.mjs --check`); genesis
 * accounts are a pure function of their parameters. Spec: docs/state-format.md §3, §7, §8, §9.
 */
export * from './deploy.js'
export * from './deployDispute.js'
export * from './deployForeign.js'
export * from './generated/index.js'
export * from './genesis.js'
export * from './l1Header.js'
export * from './objectClient.js'
export * from './objectCodec.js'
export * from './orderCodec.js'
export * from './predeploys.js'
