/** `npm run test:double-spends [attempts] [first seed]`: attempts to spend one asset twice over two domains, with preemptive locks and without (OIP-30). */
import { publish } from '../sim/report.js'
import { attemptsOfHistory, createSpendCounts, runSpends } from './spends.js'

const attempts = Number(process.argv[2] ?? 100_000)
const first = Number(process.argv[3] ?? 1)
const histories = Math.ceil(attempts / attemptsOfHistory)
const locked = createSpendCounts()
const naive = createSpendCounts()
for (let seed = first; seed < first + histories; seed++) {
  const before = locked.doubles
  runSpends(seed, 'locked', locked)
  if (locked.doubles > before) console.error(`seed ${seed}: an asset was spent twice`)
  runSpends(seed, 'naive', naive)
}
publish('double-spends', `npm run test:double-spends ${attempts} ${first}`, [
  `${histories} histories of 6 transactions on 2 assets, each on two domains. An attempt is a transaction on an asset that another one wants at the same time.`,
  `with preemptive locks: ${JSON.stringify(locked)}`,
  `without: ${JSON.stringify(naive)}`,
])
const isGood = locked.doubles === 0 && naive.doubles > 0
console.log(`${isGood ? 2 : 1} passed, ${isGood ? 0 : 1} failed`)
process.exit(isGood ? 0 : 1)
