/**
 * The work of the pipeline's benches: transfers in bytes as they come, decoding, and the three stages that a validator takes what it admitted through. A worker
 * has the updates of the assets that are its own.
 */
import { type Bytes, hashWords, type Refusal, refuse } from '@syncline/primitives'
import {
  type Accesses,
  createBatches,
  createWaveDetector,
  cutSegments,
  defaultPriorityPolicy,
  numberAccesses,
  type ReplayState,
  type Segment,
  salvageSegment,
  type Update,
} from '@syncline/protocol'
import { createDraw } from '../test/support/draw.js'

/** `id 32 ‖ node u8 ‖ asset u8 ‖ amount u8 ‖ from u32 ‖ to u32 ‖ 1 + update that wrote from last u32 ‖ the same for to u32`. */
const recordBytes = 32 + 3 + 4 * 4
/** A transfer is between holdings of one asset; so assets share the work without anything between them. */
const assets = 10
const nodes = Array.from({ length: 7 }, (_, i) => hashWords(BigInt(i)))
const balance = 100n

export type Transfer = Update & { readonly amount: bigint }

/** Transfers between two of `4 · count` holdings; of 1,000 so many go from one of the ten hot ones, one of each asset. */
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

/** The updates of worker `worker` of `workers`: of the assets whose number leaves that remainder. */
export function decodeTransfers(buffer: SharedArrayBuffer, worker: number, workers: number): readonly Transfer[] {
  const [bytes, view] = [new Uint8Array(buffer), new DataView(buffer)]
  const idOf = (update: number): Bytes => bytes.slice(update * recordBytes, update * recordBytes + 32)
  const sourceAt = (at: number): Bytes | undefined => {
    const source = view.getUint32(at)
    return source === 0 ? undefined : idOf(source - 1)
  }
  const transfers: Transfer[] = []
  for (let at = 0, i = 0; at < bytes.length; at += recordBytes, i++) {
    if (bytes[at + 33]! % workers !== worker) continue
    const from = `h${view.getUint32(at + 35)}`
    const to = `h${view.getUint32(at + 39)}`
    transfers.push({
      id: idOf(i),
      lamport: BigInt(i),
      node: nodes[bytes[at + 32]!]!,
      reads: [
        { key: from, from: sourceAt(at + 43) },
        { key: to, from: sourceAt(at + 47) },
      ],
      writes: [from, to],
      amount: BigInt(bytes[at + 34]!),
    })
  }
  return transfers
}

/** What detection finds: keys as numbers, and the segments. */
type Detected = { readonly accesses: Accesses; readonly segments: readonly Segment<Transfer>[] }

export function detect(transfers: readonly Transfer[]): Detected {
  const accesses = numberAccesses(transfers)
  return { accesses, segments: cutSegments(transfers, accesses) }
}

/** How many batches there are. */
export function batch({ sets }: Accesses): number {
  return createBatches(sets, createWaveDetector('direct'), 1_000).length
}

function replay({ writes, amount }: Transfer, state: ReplayState<bigint>): Refusal | undefined {
  const [from, to] = writes as [string, string]
  const held = state.get(from) ?? balance
  if (held < amount) return refuse('BALANCE_LOW', 'the holding has less')
  state.set(from, held - amount)
  state.set(to, (state.get(to) ?? balance) + amount)
  return undefined
}

const before = (): bigint => balance

/** Plays every segment; gives how many updates were dropped. */
export function resolve(segments: readonly Segment<Transfer>[]): number {
  let dropped = 0
  for (const segment of segments)
    dropped += salvageSegment(segment, defaultPriorityPolicy, before, replay).dropped.length
  return dropped
}
