/**
 * Integrated messages (OIP-20, 21, 41, 52): bytes beside what was sent apart before, incremental beside full proofs over k/n, aggregates over their steps.
 * ENTRIES is the size of the state (n), 4,096 unless given.
 */

import type { Bytes } from '@syncline/primitives'
import {
  Aggregate,
  bindMessage,
  deltaBetween,
  encodeMessage,
  type MessageContent,
  merkleDeltaBackend,
  messageToJson,
  proveAggregate,
  proveFull,
} from '@syncline/protocol'
import { emptyTree, encodeDelta, encodeKeyedProof, type KeyedDelta, type TreeEntry } from '@syncline/trees'
import {
  contentAfter,
  createState,
  keyOf,
  signMessage,
  stepMessage,
  valueAt,
  viewOf,
} from '../test/support/messages.js'
import { partsApart, sumOf, writeMessageFigure } from './messageFigure.js'
import { type BenchResult, type BenchRow, median } from './report.js'

const size = Number(process.env['ENTRIES'] ?? 4096)
const rounds = 5

/** Changes of `count` entries of the state, spread over it, other ones for each `salt`. */
function changesOf(count: number, salt: number): readonly TreeEntry[] {
  const step = Math.max(1, Math.floor(size / count))
  return Array.from({ length: count }, (_, i) => ({
    key: keyOf((i * step + salt) % size),
    value: valueAt(1_000_000 + i + 7 * salt),
  }))
}

/** 500 messages: mostly 1 to 4 changes, some up to 16, with data of 64 to 440 bytes. */
function benchSizes(): BenchRow[] {
  const counts = [1, 1, 1, 2, 2, 2, 3, 4, 8, 16]
  const sizes = { binary: [] as number[], json: [] as number[], separate: [] as number[], undivided: [] as number[] }
  let tree = createState(size)
  let view = viewOf(tree.root())
  for (let i = 0; i < 500; i++) {
    const data = new Uint8Array(64 + 8 * (i % 48)).fill(i)
    const { message, after } = stepMessage(tree, changesOf(counts[i % counts.length]!, i), view, data)
    sizes.binary.push(encodeMessage(message).length)
    sizes.json.push(JSON.stringify(messageToJson(message)).length)
    sizes.separate.push(sumOf(partsApart(message, tree, after)))
    if (i === 4) writeMessageFigure(message, tree, after)
    const { stateDelta } = message.payload
    const ways = stateDelta!.reduce((sum, { key }) => sum + encodeKeyedProof(tree.prove(key)).length, 0)
    sizes.undivided.push(encodeMessage(message).length - message.proof.body.length + ways)
    tree = after
    view = { ...view, root: after.root(), sequence: view.sequence + 1n }
  }
  const [binary, separate] = [median(sizes.binary), median(sizes.separate)]
  const note = `n = ${size}, 500 messages, 1 to 16 changes`
  return [
    {
      what: 'integrated message, median',
      value: binary,
      unit: 'bytes',
      peer: 'separate',
      ratio: binary / separate,
      target: 2560,
      note,
    },
    {
      what: '  … message and proof apart, median',
      value: separate,
      unit: 'bytes',
      note: 'two headers and signatures, a proof before and after for each key',
    },
    {
      what: '  … with a single proof for each key',
      value: median(sizes.undivided),
      unit: 'bytes',
      note: 'integrated, ways not shared',
    },
    { what: '  … as JSON, median', value: median(sizes.json), unit: 'bytes' },
  ]
}

function millisecondsOf(work: () => void): number {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    work()
    if (round > 0) times.push(performance.now() - start) // the first compiles
  }
  return median(times)
}

/** What a prover does for a step: full = hash the whole state anew and list it; incremental = update the tree it holds and open the changed keys. */
function benchCurve(): BenchRow[] {
  const rows: BenchRow[] = []
  const tree = createState(size)
  const entries = tree.iterate(new Uint8Array(32), size)
  for (let k = 1; k <= size; k *= 4) {
    const changes = changesOf(k, 3)
    const keys = changes.map(({ key }) => key)
    const after = tree.update(changes)
    const delta: KeyedDelta = deltaBetween(tree, after, keys)
    const sorted = delta.map(({ key }) => key)
    let body: Bytes = new Uint8Array(0)
    const incremental = millisecondsOf(() => {
      tree.update(changes).root()
      body = tree.proveAll(sorted)
    })
    let fullBody: Bytes = new Uint8Array(0)
    const full = millisecondsOf(() => {
      emptyTree().update(entries).update(changes).root()
      fullBody = proveFull(tree, delta).body
    })
    const claim = {
      previousRoot: tree.root(),
      stateRoot: after.root(),
      stateDelta: delta,
      statement: new Uint8Array(32),
    }
    const check = millisecondsOf(() => {
      const result = merkleDeltaBackend.verify({ type: 'INCREMENTAL', steps: 1, body }, claim)
      if (!result.ok) throw new Error(result.code)
    })
    const deltaBytes = encodeDelta(delta).length
    const note = `k/n = ${(k / size).toPrecision(2)}`
    rows.push(
      {
        what: `proof of ${k} of ${size}, generation`,
        value: incremental,
        unit: 'ms',
        peer: 'full',
        ratio: incremental / full,
        note,
      },
      {
        what: '  … size with the delta',
        value: body.length + deltaBytes,
        unit: 'bytes',
        peer: 'full',
        ratio: (body.length + deltaBytes) / (fullBody.length + deltaBytes),
        note,
      },
      { what: '  … verification', value: check, unit: 'ms', note },
    )
  }
  return rows
}

/** Aggregates of steps of 2 changes over 1,000 keys. */
function benchAggregates(): BenchRow[] {
  const rows: BenchRow[] = []
  const start = createState(size)
  const hot = Math.min(1000, size)
  for (const steps of [10, 100, 1000, 10_000, 100_000]) {
    const aggregate = new Aggregate(start.root())
    let tree = start
    let apart = 0
    let adding = 0
    for (let i = 0; i < steps; i++) {
      const keys = [keyOf((i * 7) % hot), keyOf((i * 13 + 5) % hot)]
      const after = tree.update(keys.map((key) => ({ key, value: valueAt(2_000_000 + i) })))
      const delta = deltaBetween(tree, after, keys)
      if (i % Math.ceil(steps / 100) === 0)
        apart += tree.proveAll(delta.map(({ key }) => key)).length * Math.ceil(steps / 100)
      const begun = performance.now()
      const added = aggregate.add(after.root(), delta)
      adding += performance.now() - begun
      if (!added.ok) throw new Error(added.code)
      tree = after
    }
    const begun = performance.now()
    const proof = proveAggregate(start, aggregate)
    const proving = performance.now() - begun
    const content: MessageContent = contentAfter(viewOf(start.root()), steps, {
      data: new Uint8Array(0),
      stateRoot: tree.root(),
      stateDelta: aggregate.delta(),
    })
    const bytes = encodeMessage(signMessage(bindMessage(content, proof))).length
    const note = `${aggregate.delta().length} keys; adding the steps took ${adding.toFixed(1)} ms, ways of one step ${aggregate.open(1).way.length} hashes`
    rows.push(
      {
        what: `aggregate of ${steps} steps, message`,
        value: bytes,
        unit: 'bytes',
        peer: 'proofs of the steps',
        ratio: bytes / apart,
        note,
      },
      { what: '  … proof', value: proving, unit: 'ms' },
    )
  }
  return rows
}

/** All of it: about a minute at 4,096 entries; the figure of OIP-60 as well. */
export async function bench(): Promise<BenchResult> {
  return {
    bench: 'messages',
    command: `ENTRIES=${size} npm run bench -- messages`,
    rows: [...benchSizes(), ...benchCurve(), ...benchAggregates()],
  }
}
