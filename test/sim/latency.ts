/**
 * `npm run sim:latency [moves]`: from a move on A to the copy being usable on B, in simulated seconds, while the certificate takes six minutes, an hour, a day (DEP-11,
 * DEP-29, DEP-30). Claim store, moves, copies, records, ledger and lanes are the protocol's own; time, blocks and the carrier are simulated.
 */
import { accept } from '@syncline/primitives'
import { createSimulatedPair } from './pair.js'
import { createDraw, must, publish, quantile, showSeconds, showTable } from './report.js'

const moves = Number(process.argv[2] ?? 1_000)
const blockSeconds = 6
/** From a block of A to the carrier's transactions lying in B's pool. */
const carrySeconds = 0.5
const slotSeconds = 12

/** The first of an hour grid (blocks, slots) at or after a moment. */
const next = (at: number, phase: number, step: number): number => phase + Math.ceil((at - phase) / step) * step

type Run = {
  readonly fromBlock: number[]
  readonly fromUser: number[]
  readonly official: number[]
  readonly blocks: number[]
}

function run(certificateSeconds: number, waits: boolean): Run {
  const draw = createDraw(7)
  const pair = createSimulatedPair()
  const out: Run = { fromBlock: [], fromUser: [], official: [], blocks: [] }
  for (let i = 0; i < moves; i++) {
    // both chains have blocks every six seconds, at phases of their own
    const [submitted, phaseA, phaseB, phaseL1] = [
      draw(3_600_000) / 1000,
      draw(6000) / 1000,
      draw(6000) / 1000,
      draw(12_000) / 1000,
    ]
    const blockA = next(submitted, phaseA, blockSeconds)
    const carried = next(blockA + carrySeconds, phaseB, blockSeconds)
    // L1 confirms; the next slot takes settlement and report, then they are carried
    const confirmed = next(blockA + certificateSeconds, phaseL1, slotSeconds)
    const certified = next(confirmed + carrySeconds, phaseB, blockSeconds)
    const move = pair.send(i)
    let usable: number
    if (waits) {
      pair.admit(move)
      must(pair.level(move) < 3, 'nothing is certain before the certificate')
      pair.certify(move)
      must(pair.arrive(move).ok && pair.level(move) === 4, 'a certified move arrives official')
      usable = certified
    } else {
      pair.admit(move)
      must(pair.arrive(move).ok, 'a receipt under an admitted claim arrives')
      must(pair.level(move) === 1, 'the copy has the level of a bond')
      usable = carried
    }
    must(
      pair.use(move, (states) => accept(states)),
      'the copy takes part in a transaction',
    )
    if (!waits) pair.certify(move)
    must(pair.isOfficial(move), 'the copy is official after the certificate')
    out.fromBlock.push(usable - blockA)
    out.fromUser.push(usable - submitted)
    out.blocks.push(Math.ceil((usable - blockA) / blockSeconds))
    out.official.push(certified - blockA)
  }
  return out
}

const rows: (string | number)[][] = []
const medians: number[] = []
for (const [name, waits] of [
  ['dependency copy', false],
  ['waits for certificate', true],
] as const) {
  for (const certificate of [360, 3_600, 86_400]) {
    const { fromBlock, fromUser, blocks, official } = run(certificate, waits)
    const show = (values: readonly number[], q: number) => showSeconds(quantile(values, q))
    rows.push([
      name,
      showSeconds(certificate),
      show(fromBlock, 0.5),
      show(fromBlock, 0.95),
      quantile(blocks, 0.5),
      show(fromUser, 0.5),
      show(fromUser, 0.95),
      show(official, 0.5),
    ])
    if (waits) must(quantile(fromBlock, 0) >= certificate, 'who waits, waits for the certificate')
    else medians.push(quantile(fromBlock, 0.95))
  }
}
must(new Set(medians).size === 1, 'the latency of copies does not depend on the certificate')
publish('sim-latency', `npm run sim:latency ${moves}`, [
  `${moves} moves a row; blocks of ${blockSeconds} s on both domains at random phases, ${carrySeconds} s to carry, L1 slots of ${slotSeconds} s. Same draws in all rows.`,
  'Usable = the block of B in which a transaction over the copy is taken. A waiting holder asks for level 3.',
  '',
  showTable(
    ['mode', 'certificate', 'from block p50', 'p95', 'blocks p50', 'from sending p50', 'p95', 'official p50'],
    rows,
  ),
])
