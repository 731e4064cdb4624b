/**
 * Random faults in real blocks against the real contracts: `npm run test:faults -- [--seed n] [--first n] [--count n] [--save]`. One line a fault and a summary;
 * `--seed` with `--first` and `--count 1` plays one again, `--save` keeps the figures in bench/results and docs/dispute-gas.md. Ends with code 1 if one failed.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { saveResult } from '../../bench/report.js'
import { createFaultDomain, type Truth } from './domain.js'
import { type FaultReport, playFault } from './fault.js'
import { gasPage } from './gasPage.js'
import { startFaultL1 } from './l1.js'
import { type Atlas, chart } from './lies.js'
import { describe, lineOf, rowsOf } from './report.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    first: { type: 'string', default: '0' },
    count: { type: 'string', default: '200' },
    save: { type: 'boolean', default: false },
  },
})
const [seed, first, count] = [Number(values.seed), Number(values.first), Number(values.count)]
if (![seed, first, count].every((value) => Number.isSafeInteger(value) && value >= 0) || count < 1) {
  console.error('test:faults: --seed, --first and --count take whole numbers')
  process.exit(2)
}
const l1 = await startFaultL1()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    l1.stop()
    process.exit(130)
  })
}
const reports: FaultReport[] = []
let failed = 0
const started = Date.now()
try {
  const domain = await createFaultDomain(l1)
  const atlases = new Map<Truth, Atlas>()
  for (const truth of domain.truths) atlases.set(truth, await chart(truth))
  await l1.snapshot()
  console.log(`seed ${seed}, faults ${first} to ${first + count - 1}`)
  for (let index = first; index < first + count; index++) {
    try {
      const report = await playFault(l1, domain, atlases, seed, index)
      reports.push(report)
      if (report.problems.length > 0) failed++
      console.log(lineOf(report))
    } catch (error) {
      failed++
      console.log(`${index} FAILED: ${error instanceof Error ? error.stack : error}`)
    }
  }
} finally {
  l1.stop()
}
for (const line of describe(reports)) console.log(line)
if (values.save) {
  const command = `npm run test:faults -- --seed ${seed} --first ${first} --count ${count}`
  saveResult({ bench: 'faults', command, rows: rowsOf(reports) })
  writeFileSync('docs/dispute-gas.md', gasPage(command, reports))
}
console.log(`seed ${seed}, ${((Date.now() - started) / 1000).toFixed(0)} s`)
console.log(`${count - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
