/**
 * `npm run test:objects [histories] [first seed]`: random histories through the real contracts, with the protocol's rules beside them; then a part of them in every order
 * of resolution. Prints progress; writes bench/results/objects.txt if nothing failed.
 */

import { publish } from '../sim/report.js'
import { createGenesis } from '../support/objectDomain.js'
import { runObjectHistory, runObjectOrders } from './run.js'
import { createObjectCounts } from './worlds.js'

const histories = Number(process.argv[2] ?? 2_000)
const first = Number(process.argv[3] ?? 1)
const ordered = Math.ceil(histories / 40)
/** Histories that share a genesis: its trees remember every block. */
const era = 50
const started = Date.now()
const counts = createObjectCounts()
let [passed, failed, orders, longest] = [0, 0, 0, 0]
let genesis = createGenesis()

const seconds = (): string => `${((Date.now() - started) / 1_000).toFixed(0)} s`

function attempt(seed: number, run: () => void): void {
  if ((seed - first) % era === 0) genesis = createGenesis()
  try {
    run()
    passed++
  } catch (error) {
    failed++
    if (failed <= 5) console.error(error instanceof Error ? error.message : error)
  }
}

for (let seed = first; seed < first + histories; seed++) {
  attempt(seed, () => runObjectHistory(seed, counts, genesis))
  const done = seed - first + 1
  if (done % 100 === 0) console.log(`${done} of ${histories} histories, seed ${seed}, ${failed} failed, ${seconds()}`)
}
const { liars } = counts
// facts are few: every order of up to 4 of them, of 5 for each tenth history
for (let seed = first; seed < first + ordered; seed++) {
  attempt(seed, () => {
    const count = runObjectOrders(seed, counts, genesis, (seed - first) % 10 === 0 ? 5 : 4)
    orders += count
    longest = Math.max(longest, count)
  })
}
console.log(`${ordered} histories in every order of resolution: ${orders} orders, ${seconds()}`)

const { codes, ...numbers } = counts
const row = (name: string, value: number | string): string => `${name.padEnd(52)} ${String(value).padStart(12)}`
const lines = [
  `${histories} histories, seeds ${first} to ${first + histories - 1}, ${liars} of them with a domain that lies; 3 domains, up to 3 branches each; 25 to 74 steps.`,
  `${ordered} of them with L1 silent, then settled in every order: ${orders} orders, at most ${longest} of one history; one end for each.`,
  `Every call on the real contracts and on the protocol's rules: same refusal, address, digest, state, receipt, lane. ${failed} failed.`,
  '',
  'In both parts:',
  row('calls on both', numbers.calls),
  row('of these refused by both, by the same name', numbers.refused),
  row('worlds brute-forced, one live copy of each object', numbers.worlds),
  row('copies looked at in them', numbers.copies),
  row('copies and lanes compared in storage', numbers.compared),
  row('transactions', numbers.transactions),
  row('that left something over', numbers.splits),
  row('departures', numbers.departures),
  row('of conditional copies', numbers.conditionalDepartures),
  row('arrivals', numbers.arrivals),
  row('under a rival root, after another', numbers.rivalArrivals),
  row('refused: again, elsewhere, not there, orphaned', numbers.refusedArrivals),
  row('forks', numbers.forks),
  row('branches that turned out false', numbers.falseRoots),
  row('flows accepted', numbers.flows),
  row('objects sent twice by a liar', numbers.sentTwice),
  row('objects forged by a liar', numbers.forged),
  row('official copies at the ends', numbers.official),
  '',
  'Refusals by code:',
  ...[...codes].sort(([, a], [, b]) => b - a).map(([code, count]) => row(`  ${code}`, count)),
]
if (failed === 0) publish('objects', `npm run test:objects ${histories} ${first}`, lines)
else console.log(lines.join('\n'))
console.log(`${seconds()} in all`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
