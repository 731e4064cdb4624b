/** `npm run test:spends [attempts] [seed]`: tries to spend the same bonds twice over two domains, through the contracts; every second time by branches of one. */
import { publish } from '../sim/report.js'
import { createDraw } from '../support/draw.js'
import { attemptBranches } from './branches.js'
import { attemptDeal } from './deal.js'
import { createSpendCounts, createSpendScene } from './scene.js'

const attempts = Number(process.argv[2] ?? 1_000)
const seed = Number(process.argv[3] ?? 5)
/** Attempts that share a scene: its trees remember every block. */
const era = 50
const started = Date.now()
const counts = { deals: createSpendCounts(), branches: createSpendCounts(), unprotected: createSpendCounts() }
let failed = 0
let scene = createSpendScene()

for (let i = 0; i < attempts; i++) {
  if (i % era === era - 1) scene = createSpendScene()
  try {
    if (i % 2 === 1) attemptBranches(scene, createDraw(seed + i), counts.branches)
    else {
      attemptDeal(scene, createDraw(seed + i), counts.deals)
      attemptDeal(scene, createDraw(seed + i), counts.unprotected, false)
    }
  } catch (error) {
    failed++
    if (failed <= 5) console.error(`attempt ${i}: ${error instanceof Error ? error.message : error}`)
  }
}
const succeeded = counts.deals.succeeded + counts.branches.succeeded
const lines = [
  `${attempts} attempts, seeds ${seed} to ${seed + attempts - 1}, ${((Date.now() - started) / 1_000).toFixed(0)} s`,
  `deals under locks      ${JSON.stringify(counts.deals)}`,
  `the same without locks ${JSON.stringify(counts.unprotected)}`,
  `branches               ${JSON.stringify(counts.branches)}`,
  `${succeeded} double spends`,
  `${attempts - failed - succeeded} passed, ${failed + succeeded} failed`,
]
if (attempts >= 1_000) publish('spends', `npm run test:spends ${attempts} ${seed}`, lines)
else console.log(lines.join('\n'))
process.exit(failed + succeeded === 0 ? 0 : 1)
