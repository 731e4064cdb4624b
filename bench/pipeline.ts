/**
 * What a validator computes of updates that were admitted: segments, batches, and the play of every segment in its one order (aim of 100,000 updates/s on two
 * cores). One core; what admission does, decoding and signatures, is stated apart. Times are the processor's. UPDATES is the number of updates, 100,000 unless given.
 */
import { hashWords, privateKeyToAddress, recoverAddress, signDigest } from '@syncline/primitives'
import { batch, decodeTransfers, detect, encodeTransfers, resolve } from './pipelineWork.js'
import { type BenchResult, type BenchRow, median } from './report.js'

const count = Number(process.env['UPDATES'] ?? 100_000)
const rounds = 5

function processorMs(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function measure(name: string, hot: number): readonly BenchRow[] {
  const buffer = encodeTransfers(count, hot, 7)
  const times: [number[], number[], number[], number[]] = [[], [], [], []]
  let [segments, dropped, batches] = [0, 0, 0]
  for (let round = 0; round <= rounds; round++) {
    let transfers: ReturnType<typeof decodeTransfers> = []
    let detected: ReturnType<typeof detect> | undefined
    const taken = [
      processorMs(() => {
        transfers = decodeTransfers(buffer, 0, 1)
      }),
      processorMs(() => {
        detected = detect(transfers)
      }),
      processorMs(() => {
        batches = batch(detected!.accesses)
      }),
      processorMs(() => {
        dropped = resolve(detected!.segments)
      }),
    ]
    segments = detected!.segments.length
    if (round > 0) for (const [stage, ms] of taken.entries()) times[stage]!.push(ms) // the first one compiles
  }
  const [decoding, detection, batching, resolution] = times.map(median) as [number, number, number, number]
  const perSecond = (ms: number): number => (count / ms) * 1_000
  const unit = 'updates/s'
  return [
    { what: `${name}: all three`, value: perSecond(detection + batching + resolution), unit, target: 100_000 },
    {
      what: '  … detection (keys numbered, segments)',
      value: perSecond(detection),
      unit,
      note: `${segments} segments`,
    },
    { what: '  … batching', value: perSecond(batching), unit, note: `${batches} batches` },
    { what: '  … resolution (every segment played)', value: perSecond(resolution), unit, note: `${dropped} dropped` },
    {
      what: '  … decoding and all three',
      value: perSecond(decoding + detection + batching + resolution),
      unit,
      note: 'from bytes',
    },
  ]
}

function measureSignatures(): BenchRow {
  const key = hashWords(5n)
  const digest = hashWords(6n)
  const { rs, yParity } = signDigest(digest, key)
  const signer = privateKeyToAddress(key)
  const ms = processorMs(() => {
    for (let i = 0; i < 2_000; i++)
      if (recoverAddress(digest, rs, yParity)?.[0] !== signer[0]) throw new Error('another signer')
  })
  return {
    what: 'signatures checked at admission',
    value: 2_000_000 / ms,
    unit: 'a second',
    note: 'one core, apart from the above',
  }
}

/** About half a minute. */
export async function bench(): Promise<BenchResult> {
  const rows = [...measure('uniform', 0), ...measure('5 % from ten holdings', 50), measureSignatures()]
  return { bench: 'pipeline', command: `UPDATES=${count} npm run bench -- pipeline`, rows }
}
