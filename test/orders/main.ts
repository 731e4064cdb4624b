/** `npm run test:orders [histories] [first seed]`: random histories of bonds under orders and forced transfers on two domains; bonds are conserved in each. */
import { createOrderCounts } from './history.js'
import { runOrderHistory } from './run.js'

const histories = Number(process.argv[2] ?? 400)
const first = Number(process.argv[3] ?? 1)
const started = Date.now()
const counts = createOrderCounts()
let failed = 0

for (let seed = first; seed < first + histories; seed++) {
  try {
    runOrderHistory(seed, counts)
  } catch (error) {
    failed++
    if (failed <= 5) console.error(error instanceof Error ? error.message : error)
  }
}
console.log(
  `${histories} histories, seeds ${first} to ${first + histories - 1}, ${((Date.now() - started) / 1_000).toFixed(0)} s`,
)
console.log(JSON.stringify(counts))
console.log(`${histories - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
