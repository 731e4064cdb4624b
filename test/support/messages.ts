/** Integrated messages for tests and benches: states made from a seed, and messages that say how they change. */

import {
  accept,
  type Bytes,
  concatBytes,
  equalBytes,
  hashWords,
  keccak256,
  privateKeyToAddress,
  signDigest,
} from '@syncline/primitives'
import {
  bindMessage,
  deltaBetween,
  type MessageContent,
  type MessageView,
  merkleDeltaBackend,
  type ProofIntegratedMessage,
  proveIncremental,
  signingDigest,
  type UnsignedMessage,
} from '@syncline/protocol'
import { emptyTree, type KeyedTree, type TreeEntry } from '@syncline/trees'

/** Key of the `n`-th entry of a state. */
export const keyOf = (n: number): Bytes => hashWords(0x6bn, BigInt(n))
/** A value like those of a lock registry or a balance: by turns a digest and a small number. */
export const valueAt = (n: number): Bytes =>
  n % 2 === 0
    ? hashWords(0x76n, BigInt(n))
    : hashWords(0n).map((_, i) => (i < 28 ? 0 : ((n >>> (8 * (31 - i))) & 255) | 1))

/** A state of `size` entries. */
export function createState(size: number): KeyedTree {
  return emptyTree().update(Array.from({ length: size }, (_, i) => ({ key: keyOf(i), value: valueAt(i) })))
}

const privateKey = keccak256(Uint8Array.of(1))
const signer = privateKeyToAddress(privateKey)
export const otherKey: Bytes = keccak256(Uint8Array.of(2))

/** The signature of a message, as whoever holds the key makes it. */
export function signMessage(message: UnsignedMessage, key: Bytes = privateKey): ProofIntegratedMessage {
  const { rs, yParity } = signDigest(signingDigest(message), key)
  return { ...message, signature: concatBytes(rs, Uint8Array.of(27 + yParity)) }
}

/** Header and payload of the message after `view`, over `steps` steps. */
export function contentAfter(
  view: MessageView,
  steps: number,
  payload: MessageContent['payload'],
  messageType: MessageContent['messageType'] = 'STATE_UPDATE',
): MessageContent {
  const sequence = view.sequence + BigInt(steps)
  return {
    version: '0.2.0',
    messageType,
    timestamp: view.timestamp + 1n,
    domainId: view.domainId,
    sequence,
    signer,
    payload,
  }
}

/** A view of domain 901 that takes what its rules and clock allow. */
export function viewOf(root: Bytes | undefined, over: Partial<MessageView> = {}): MessageView {
  return {
    domainId: 901n,
    root,
    sequence: 7n,
    timestamp: 1_000n,
    latestTimestamp: 2_000_000n,
    isSigner: (address) => equalBytes(address, signer) || equalBytes(address, privateKeyToAddress(otherKey)),
    backends: [merkleDeltaBackend],
    isLegal: accept,
    ...over,
  }
}

/** The INCREMENTAL message for a step from `tree`, and the tree after it. */
export function stepMessage(
  tree: KeyedTree,
  entries: readonly TreeEntry[],
  view: MessageView,
  data: Bytes = new Uint8Array(0),
): { readonly message: ProofIntegratedMessage; readonly after: KeyedTree } {
  const after = tree.update(entries)
  const stateDelta = deltaBetween(
    tree,
    after,
    entries.map(({ key }) => key),
  )
  const content = contentAfter(view, 1, { data, stateRoot: after.root(), stateDelta })
  return { message: signMessage(bindMessage(content, proveIncremental(tree, stateDelta))), after }
}
