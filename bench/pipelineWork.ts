/** One worker's part of the pipeline: updates as admission leaves them, in bytes; of them the assets that are its own, through detection, batching and resolution. */
import { accept, type Bytes, hashWords, refuse } from '@syncline/primitives'
import {
  type AccessSet,
  createBatches,
  createKeyIndex,
  createWaveDetector,
  cutSegments,
  defaultPriorityPolicy,
  salvageSegment,
  type Update,
} from '@syncline/protocol'
import { createDraw } from '../test/support/draw.js'

/** `id 32 ‖ node u8 ‖ asset u8 ‖ amount u8 ‖ from u32 ‖ to u32 ‖ 1 + update that wrote from last u32 ‖ the same for to u32`. */
const recordBytes = 32 + 3 + 4 * 4
/** A transfer is between holdings of one asset; so assets share the work without anything between them. */
export const assets = 10
const nodes = Array.from({ length: 7 }, (_, i) => hashWords(BigInt(i)))
const balance = 100n

type Transfer = Update & { readonly amount: bigint }

/** Transfers between two of `2 · count` holdings; of 1,000 so many go from one of the ten hot ones, one of each asset. */
export function encodeTransfers(count: number, hot: number, seed: number): SharedArrayBuffer {
  const draw = createDraw(seed)
  const buffer = new SharedArrayBuffer(count * recordBytes)
  const [bytes, view] = [new Uint8Array(buffer), new DataView(buffer)]
  const last = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    const asset = draw(assets)
    const from = (draw(1_000) < hot ? 0 : assets * (1 + draw(count / 5))) + asset
    const to = assets * (1 + count / 5 + draw(count / 5)) + asset
    const at = i * recordBytes
    bytes.set(hashWords(1n, BigInt(i)), at)
    bytes.set([draw(7), asset, 1 + draw(60)], at + 32)
    for (const [n, value] of [from, to, last.get(from) ?? 0, last.get(to) ?? 0].entries())
      view.setUint32(at + 35 + 4 * n, value)
    for (const holding of [from, to]) last.set(holding, i + 1)
  }
  return buffer
}

function decode(buffer: SharedArrayBuffer, worker: number, workers: number): readonly Transfer[] {
  const [bytes, view] = [new Uint8Array(buffer), new DataView(buffer)]
  const transfers: Transfer[] = []
  for (let at = 0, i = 0; at < bytes.length; at += recordBytes, i++) {
    if (bytes[at + 33]! % workers !== worker) continue
    const holdings = [view.getUint32(at + 35), view.getUint32(at + 39)]
    const writes = holdings.map((holding) => `h${holding}`)
    const reads = writes.map((key, n) => {
      const before = view.getUint32(at + 43 + 4 * n)
      const from: Bytes | undefined =
        before === 0 ? undefined : bytes.slice((before - 1) * recordBytes, (before - 1) * recordBytes + 32)
      return { key, from }
    })
    const id = bytes.slice(at, at + 32)
    transfers.push({
      id,
      lamport: BigInt(i),
      node: nodes[bytes[at + 32]!]!,
      reads,
      writes,
      amount: BigInt(bytes[at + 34]!),
    })
  }
  return transfers
}

function replay({ writes, amount }: Transfer, state: (key: string) => bigint | undefined) {
  const [from, to] = writes as [string, string]
  const held = state(from) ?? balance
  if (held < amount) return refuse('BALANCE_LOW', 'the holding has less')
  return accept(new Map([[from, held - amount] as const, [to, (state(to) ?? balance) + amount] as const]))
}

/** What came of a part: counts that add up to those of the whole. */
export type PartResult = { readonly updates: number; readonly segments: number; readonly dropped: number }

/** Worker `worker` of `workers` has the assets whose number leaves that remainder. */
export function runPart(buffer: SharedArrayBuffer, worker: number, workers: number): PartResult {
  const transfers = decode(buffer, worker, workers)
  const segments = cutSegments(transfers)
  const keys = createKeyIndex()
  const sets = transfers.map(
    ({ writes }): AccessSet => ({ reads: [], writes: writes.map(keys.indexOf), adds: [], orders: [] }),
  )
  createBatches(sets, createWaveDetector('direct'), 1_000)
  let dropped = 0
  for (const segment of segments)
    dropped += salvageSegment(segment, defaultPriorityPolicy, () => balance, replay).dropped.length
  return { updates: transfers.length, segments: segments.length, dropped }
}
