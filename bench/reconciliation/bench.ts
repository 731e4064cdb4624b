/**
 * `npm run bench -- reconciliation`: the seed's figures beside ours (OIP-49), into bench/results/reconciliation.json and docs/reconciliation-figures.md.
 * Figures of messages and of batching are those that their benches left.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { BenchResult, BenchRow } from '../report.js'
import { type Curve, type Figure, makeFigures, saved } from './figures.js'
import { assetTypes, continents, oneWayMs } from './simulation.js'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

function page(figures: readonly Figure[], curves: readonly Curve[]): string {
  const ways = Object.entries(oneWayMs).map(([between, ms]) => `${between} ${ms} ms`)
  return `<!-- written by \`npm run bench -- reconciliation\`; do not edit -->
# The seed's figures beside ours

The seed's figures are predictions of a model that it does not publish. Ours are of three kinds, and each row says which: **measured** on one machine, exact **bytes**, or **simulated**: real code of \`packages/protocol\` where there is
some (batching, detection, segments, resolution), in a discrete-event model of network, blocks and faults. A simulated figure is no measurement of a network.

**The model.** ${continents.length} nodes (${continents.join(', ')}), three domains with a sequencer on each continent; the sweep over their number (OIP-50) has one to sixteen, with the next sequencers beside the other nodes, and from the eighth on a second one at a node. One way: ${ways.join(', ')}, a tenth more or less. ${assetTypes} asset types with 10,000 holdings, which all domains keep; an update is a
transfer between two of one type. A call to a domain counts from its next block; blocks have fixed times. Seeds 1, 2, 3; the same arrivals, delays and faults for every engine. Of the calls 2.8 % are lost, and 0.5 % of the updates are refused by one domain for good. What nodes
compute takes no simulated time. Of the seed's scenario (OIP-46) the load runs for 10 s and its 50 regulatory actions an hour apart from it, over 40 h, since 10 s have none.

Bytes are those of calls, acknowledgements, proposals and votes.

**The engines.** *v0.1*: one domain after another, nothing tried again, nothing taken back. *2PL*: both holdings locked on one domain after another in one order, then all write and release; 10 s until who waits gives up. *OCC*: read, prepare everywhere, commit everywhere; four attempts. *ours*:
windows of at most 50 ms or 1,000 updates by \`createSmartBatcher\`, five of seven votes, certificate to all domains by two validators. All but v0.1 make a lost call again. A window is resolved by \`cutSegments\` and \`salvageSegment\`, a collision of orders by \`compareReaders\`, \`classify\` and \`resolveOrders\` on registries of 10,000
entries. The messages of \`protocol/reconcile\` between validators are not in the model: seven real seats are below.

## Figures

${table(
  ['id', 'what', 'seed', 'ours', 'kind', 'method'],
  figures.map(({ id, what, seed, ours, kind, method }) => [id, what, seed, ours, kind, method]),
)}

The seed's percentages are rounded, and some do not fit each other: its load of 1,000/s cannot show 2,800 TPS, and its three phases sum to 0.4 s while its resolution takes 1.2 s.

## What a node computes

Measured on one core of a shared machine, in its processor's time; ratios and orders of magnitude are what carries over. Updates are admitted before, which is signatures and decoding: what a signature costs is the last row, and rows with decoding in them say so.

${table(
  ['what', '', 'note'],
  saved('pipeline').rows.map(({ what, value, unit, note }) => [what, `${value.toFixed(0)} ${unit}`, note ?? '']),
)}

The aim is 100,000 updates/s on two cores. Divided over two workers by assets (\`npm run bench -- pipeline-workers\`), wall time, one and two workers in turn on a machine that others used too:

${table(['what', '', ''], saved('pipeline-workers').rows.map(measured))}

## Seven seats

Seven validators with their keys, records on disk and gossip, default timing (\`npm run bench -- seats\`), from the moment at which the first is shown that two domains took opposite orders: each in a process of its own with WebSockets between them, and all in one. The next divergence is shown when all have found that the last is over. The aim is a p50 below 50 ms. Seven seats share two cores, or one, where each would have
one for itself; the processor's time below is of all seven. With BLS for every vote, and each waiting for its disk, it was 624 ms in one process (decision 0019).

${table(['what', '', ''], saved('seats').rows.map(measured))}

## Curves

${curves.map(({ title, head, rows }) => `${title}:\n\n${table(head, rows)}`).join('\n\n')}
`
}

const measured = ({ what, value, unit, peer, ratio, note }: BenchRow): readonly string[] => [
  what,
  `${value.toFixed(value < 10 ? 2 : 0)} ${unit}${ratio === undefined ? '' : `, ${ratio.toFixed(2)} of ${peer}`}`,
  note ?? '',
]

type Compared = BenchResult & { readonly figures: readonly Figure[]; readonly curves: readonly Curve[] }

/** What the last run left: `FIGURES=saved` writes the page again without running. */
function savedFigures(): { readonly figures: readonly Figure[]; readonly curves: readonly Curve[] } {
  return JSON.parse(readFileSync('bench/results/reconciliation.json', 'utf8')) as Compared
}

/** About four minutes. */
export async function bench(): Promise<Compared> {
  const { figures, curves } = process.env['FIGURES'] === 'saved' ? savedFigures() : makeFigures()
  writeFileSync('docs/reconciliation-figures.md', page(figures, curves))
  for (const { id, what, seed, ours, kind } of figures) console.log(`${id} ${what}: ${seed} · ${ours} (${kind})`)
  return { bench: 'reconciliation', command: 'npm run bench -- reconciliation', rows: [], figures, curves }
}
