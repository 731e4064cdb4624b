/** `npm run test:claims [histories] [first seed]`: conservation over random histories, all worlds; then all orders of resolution. */
import { runHistory, runOrders } from './run.js'
import { createCounts } from './worlds.js'

const histories = Number(process.argv[2] ?? 100_000)
const first = Number(process.argv[3] ?? 1)
const started = Date.now()
const counts = createCounts()
let failed = 0
let passed = 0
for (let seed = first; seed < first + histories; seed++) {
  try {
    runHistory(seed, 6 + (seed % 15), counts)
    passed++
  } catch (error) {
    failed++
    if (failed <= 5) console.error(error instanceof Error ? error.message : error)
  }
}
console.log(`${histories} histories: ${JSON.stringify(counts)}, ${((Date.now() - started) / 1000).toFixed(0)} s`)

let orders = 0
const ordered = Math.ceil(histories / 100)
for (let seed = first; seed < first + ordered; seed++) {
  try {
    orders += runOrders(seed, 14, 4)
    passed++
  } catch (error) {
    failed++
    if (failed <= 5) console.error(error instanceof Error ? error.message : error)
  }
}
console.log(
  `${ordered} histories resolved in every order: ${orders} orders, ${((Date.now() - started) / 1000).toFixed(0)} s`,
)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
