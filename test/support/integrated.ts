/** One integrated message of each kind from one state, and what forgers do to them. */
import { type Bytes, hashWords } from '@syncline/primitives'
import {
  Aggregate,
  bindMessage,
  deltaBetween,
  type MessageView,
  messageId,
  type ProofIntegratedMessage,
  proveAggregate,
  proveFull,
  statementOf,
  verifyMessage,
} from '@syncline/protocol'
import type { KeyedChange, KeyedTree } from '@syncline/trees'
import { contentAfter, createState, keyOf, signMessage, stepMessage, viewOf } from './messages.js'

export const zero: Bytes = new Uint8Array(32)
export const word = (n: number): Bytes => hashWords(BigInt(n), 1n)
export const flip = (bytes: Bytes, at = 0): Bytes => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
export const data = new TextEncoder().encode('order 17')

export const tree = createState(100)
export const view = viewOf(tree.root())
export const entries = [
  { key: keyOf(3), value: word(3) },
  { key: keyOf(4), value: zero },
  { key: keyOf(500), value: word(5) },
]

/** Thirty steps over few keys. */
export function manySteps(): { aggregate: Aggregate; trees: KeyedTree[]; deltas: (readonly KeyedChange[])[] } {
  const aggregate = new Aggregate(tree.root())
  const trees = [tree]
  const deltas: (readonly KeyedChange[])[] = []
  for (let i = 1; i <= 30; i++) {
    const keys = [keyOf(i % 5), keyOf(600 + (i % 3))]
    const before = trees.at(-1)!
    const after = before.update(keys.map((key, k) => ({ key, value: i % 7 === k ? zero : word(i) })))
    const delta = deltaBetween(before, after, keys)
    const added = aggregate.add(after.root(), delta)
    if (!added.ok) throw new Error(added.code)
    trees.push(after)
    deltas.push(delta)
  }
  return { aggregate, trees, deltas }
}

/** One message of each kind, all from the same view. */
export function messages(): Record<'incremental' | 'full' | 'snapshot' | 'aggregate', ProofIntegratedMessage> {
  const { message: incremental, after } = stepMessage(tree, entries, view, data)
  const stateDelta = incremental.payload.stateDelta!
  const full = signMessage(
    bindMessage(contentAfter(view, 1, { data, stateRoot: after.root(), stateDelta }), proveFull(tree, stateDelta)),
  )
  const snapshot = signMessage(
    bindMessage(contentAfter(view, 0, { data, stateRoot: tree.root() }, 'SNAPSHOT'), proveFull(tree)),
  )
  const { aggregate, trees } = manySteps()
  const payload = { data, stateRoot: trees.at(-1)!.root(), stateDelta: aggregate.delta() }
  const net = signMessage(bindMessage(contentAfter(view, 30, payload), proveAggregate(tree, aggregate)))
  return { incremental, full, snapshot, aggregate: net }
}
export const all = messages()
export const { incremental } = all

export const codeOf = (message: ProofIntegratedMessage, at: MessageView = view): string => {
  const result = verifyMessage(message, at)
  return result.ok ? 'accepted' : result.code
}
export const withPayload = (m: ProofIntegratedMessage, over: object): ProofIntegratedMessage => ({
  ...m,
  payload: { ...m.payload, ...over },
})
export const withProof = (m: ProofIntegratedMessage, over: object): ProofIntegratedMessage => ({
  ...m,
  proof: { ...m.proof, ...over },
})
export const withChange = (m: ProofIntegratedMessage, at: number, over: Partial<KeyedChange>): ProofIntegratedMessage =>
  withPayload(m, { stateDelta: m.payload.stateDelta!.map((c, i) => (i === at ? { ...c, ...over } : c)) })

/** As a forger would go on: the id made to fit, then the statement, then a signature by a key that may sign. */
export const reid = (m: ProofIntegratedMessage): ProofIntegratedMessage => ({ ...m, id: messageId(m) })
export const restate = (m: ProofIntegratedMessage): ProofIntegratedMessage =>
  withProof(m, { statement: statementOf(m.id, m.proof.previousRoot, m) })
