/**
 * trees — the word tree T, the keyed tree K, their proofs, and the port to whatever stores their nodes.
 *
 * Owns: roots, proofs, versions, node ids and records. Does not own: what keys and values mean, files. Takes: bytes, a
 * `NodeSource`. Gives: roots, proofs, batches for a `NodeStore`. Invariants: a root depends on content only; handles are values;
 * every proof accepted here is accepted by the Solidity twin with the same result. Spec: docs/state-format.md §1.
 *
 * Words. *Handle*: one immutable version of a tree (`KeyedTree`). *Forest*: all keyed trees of one store, which share its node ids.
 * *Batch*: the nodes a version adds and the ids it leaves behind. *Payload*: bytes beside a leaf's committed value.
 *
 * The life of a stored tree:
 *   const forest = new Forest(store, store.nextId())
 *   let accounts = forest.open({ id, root })                       // or forest.empty()
 *   accounts = accounts.update([{ key, value, payload }])          // value of 32 zero bytes deletes; any number of times
 *   accounts.get(key); accounts.getPayload(key); accounts.root(); accounts.prove(key); accounts.iterate(from, limit)
 *   const batch = forest.begin()
 *   const reference = batch.add(accounts, newest)                  // { id, root }; `newest` is what it replaces (default: what it was made
 *                                                                  // from); add storage trees first and put their ids in payloads
 *   store.write(blockNumber, batch.finish())                       // in one transaction with the caller's records; rollback() if it fails
 *   accounts.trim(nodeLimit)                                       // bounded memory
 *   store.prune(oldestBlock, limit)                                // when old versions are not needed
 *   forest.abandon(store.abandon(ancestor))                        // reorg; then forest.open at the ancestor
 * In memory only: `emptyTree()`.
 */
export * from './forest.js'
export * from './keyedDelta.js'
export * from './keyedMultiProof.js'
export * from './keyedProof.js'
export * from './keyedReader.js'
export { emptyRoot, emptyTree, KeyedTree, type TreeItem } from './keyedTree.js'
export type { TreeEntry } from './keyedUpdate.js'
export * from './mountainRange.js'
export type { NodeSource } from './nodeRecord.js'
export * from './nodeStore.js'
export * from './wordProof.js'
export * from './wordRange.js'
export { maxWordTreeHeight, pairHash, wordTreeHeight, wordTreeRoot, zeroRoot } from './wordRoot.js'
export * from './wordTree.js'
