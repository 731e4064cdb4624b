/**
 * node — processes: ports, roles, storage, RPC, L1, devnet.
 *
 * Owns: everything that touches clock, randomness, files and sockets, and the order in which roles act. Does not own: protocol
 * rules (it calls ovm and protocol). Takes: options. Gives: running nodes. Invariants: a block that was acknowledged is on disk;
 * the safe chain follows from L1 data alone. Spec: docs/state-format.md.
 */
export type { FraudReport } from './adversary/adversary.js'
export { type FraudKind, fraudKinds } from './adversary/kinds.js'
export * from './chain/api.js'
export { decodeQueueItem, encodeQueueItem } from './chain/convert.js'
export * from './chain/options.js'
export * from './chain/records.js'
export * from './devnet/anvil.js'
export * from './devnet/devKeys.js'
export * from './devnet/devnet.js'
export * from './devnet/register.js'
export type { DisputeEvent } from './dispute/log.js'
export type { ClaimRecord, DisputeRecord } from './dispute/reader.js'
export { findContracts } from './l1/registration.js'
export { createRpcClient } from './l1/rpc.js'
export * from './locks/lockDomain.js'
export * from './locks/lockSet.js'
export * from './locks/releaseLocks.js'
export * from './node.js'
export { createInProcessGossip, type InProcessGossip } from './p2p/inProcess.js'
export { openGossip } from './p2p/openGossip.js'
export * from './ports/keys.js'
export { arbiterDigest, documentDigest } from './reconcile/arbiter.js'
export { createForeignRegistry, type ForeignRegistry } from './reconcile/foreignRegistry.js'
export { type Reconciler, type ReconcilerOptions, startReconciler } from './reconcile/reconciler.js'
export type { ReconciliationReports } from './reconcile/reports.js'
export { type Relayer, type RelayerOptions, type RelayerStatus, startRelayer } from './relayer/relayer.js'
export { createRpcServer, type RpcServer, type RpcServerOptions } from './rpc/server.js'
export * from './validator/bls.js'
export * from './validator/contract.js'
