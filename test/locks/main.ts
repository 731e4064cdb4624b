/** `npm run test:locks [histories] [first seed]`: random histories of orders and transactions through OrderBook, with the model beside it. Prints what happened. */
import { type Counts, runHistory } from './history.js'

const histories = Number(process.argv[2] ?? 2_000)
const first = Number(process.argv[3] ?? 1)
const started = Date.now()
const counts: Counts = new Map()
let failed = 0

for (let seed = first; seed < first + histories; seed++) {
  try {
    runHistory(seed, 10 + (seed % 40), counts)
  } catch (error) {
    if (++failed <= 5) console.error(error instanceof Error ? error.message : error)
  }
  const done = seed - first + 1
  if (done % 100 === 0) console.log(`${done} of ${histories} histories, ${failed} failed`)
}
for (const [name, count] of [...counts].sort(([, a], [, b]) => b - a)) {
  console.log(`${name.padEnd(44)} ${String(count).padStart(9)}`)
}
console.log(`seeds ${first} to ${first + histories - 1}, ${((Date.now() - started) / 1_000).toFixed(0)} s`)
console.log(`${histories - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
