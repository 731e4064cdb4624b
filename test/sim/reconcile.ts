/** `npm run sim:reconcile -- --seed N`: plays one run of `test:reconcile` again and tells what happens. */
import { parseArgs } from 'node:util'
import { bytesToHex } from '@syncline/primitives'
import { runScene } from '../reconcile/run.js'
import { drawScene } from '../reconcile/scene.js'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } })
const scene = drawScene(Number(values.seed))
const show = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}` : one instanceof Set ? [...one] : one))
console.log(
  `seed ${scene.seed}: domains ${scene.domainIds.join(', ')}, ${scene.lockPolicy}${scene.isBurst ? ', all orders there before' : ''}`,
)
console.log(
  `traitors ${show([...scene.treason])}, crashes ${show(scene.crashes)}, splits ${show(scene.splits)}, calm at ${scene.calm} ms`,
)
for (const { at, domain, sighting } of scene.submissions) {
  const { action, rank, lamport, digest } = sighting.fact.key
  const [order, asset] = [digest, sighting.asset].map((one) => bytesToHex(one).slice(0, 10))
  console.log(
    `${at} ms: ${order} ${action} ${sighting.fact.isCertified ? 'certified ' : ''}on ${asset} of rank ${rank}, ${sighting.fact.mandate.jurisdiction}, Lamport ${lamport}, at domain ${scene.domainIds[domain]}`,
  )
}
const report = runScene(scene, (line) => console.log(line))
console.log(show(report))
process.exit(report.failure === undefined ? 0 : 1)
