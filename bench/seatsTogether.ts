/** Seven seats in one process, for `bench seats`, which forks it: their times, with what BLS took of them. */
import { createRequire } from 'node:module'
import { hashWords } from '@syncline/primitives'
import type { DecidedValue } from '@syncline/protocol'
import { builtModule } from './built.js'

/** What BLS took: the library is told to keep the time before anything uses it. */
const bls = { ms: 0, checks: 0 }
type Native = {
  verify: Call
  aggregateWithRandomness: Call
  readonly SecretKey: { readonly prototype: { sign: Call } }
}
const native = createRequire(import.meta.resolve('../packages/node/package.json'))('@chainsafe/blst') as Native
type Call = (this: unknown, ...given: unknown[]) => unknown
const timed = (run: Call, checks: number): Call =>
  function (...given) {
    const started = performance.now()
    const value = run.apply(this, given)
    bls.ms += performance.now() - started
    bls.checks += checks
    return value
  }
native.verify = timed(native.verify, 1)
native.aggregateWithRandomness = timed(native.aggregateWithRandomness, 0)
native.SecretKey.prototype.sign = timed(native.SecretKey.prototype.sign, 0)

const { createInProcessGossip } =
  await builtModule<typeof import('../packages/node/src/p2p/inProcess.js')>('p2p/inProcess')
const { createBlsSigner, generateBlsSecret, verifyEach } =
  await builtModule<typeof import('../packages/node/src/validator/bls.js')>('validator/bls')
const { createDomains, inStep, log, members, seatOf } = await import('./seatScene.js')

/** Times of a run in milliseconds: until one seat had the certificate, until the last one had, and what all seats computed for it, BLS in that. */
export type Times = {
  readonly first: number
  readonly last: number
  readonly processor: number
  readonly bls: number
  readonly checks: number
}

async function play(count: number, folder: string): Promise<readonly Times[]> {
  const domains = createDomains()
  const gossips: ReturnType<typeof createInProcessGossip>[] = []
  let heard: (decided: DecidedValue) => void = () => {}
  const seats = Array.from({ length: members }, (_, seat) => {
    const gossip = createInProcessGossip({ log })
    for (const other of gossips) gossip.connect(other)
    gossips.push(gossip)
    return seatOf(seat, folder, gossip, (decided) => heard(decided))
  })
  const times: Times[] = []
  for (let run = 0; run < count; run++) {
    const asset = hashWords(0xa55e7n, BigInt(run))
    const shown = domains.diverge(asset, run + 1)
    const decided = await new Promise<DecidedValue>((resolve) => {
      const started = performance.now()
      const usage = process.cpuUsage()
      const before = { ...bls }
      let left = members
      let first = 0
      heard = (value) => {
        if (left-- === members) first = performance.now() - started
        if (left > 0) return
        const { user, system } = process.cpuUsage(usage)
        times.push({
          first,
          last: performance.now() - started,
          processor: (user + system) / 1000,
          bls: bls.ms - before.ms,
          checks: bls.checks - before.checks,
        })
        resolve(value)
      }
      for (const seat of seats) for (const observation of shown) seat.observe(observation)
    })
    for (const observation of domains.take(decided, asset)) for (const seat of seats) seat.observe(observation)
    await Promise.all(seats.map(inStep))
  }
  await Promise.all(seats.map((seat) => seat.close()))
  for (const gossip of gossips) gossip.close()
  return times
}

/** Milliseconds that one signature takes to be checked, time after time. */
function checkAlone(): readonly number[] {
  const message = hashWords(1n)
  const signer = createBlsSigner(generateBlsSecret(hashWords(2n)))
  const signature = signer.sign(message)
  return Array.from({ length: 50 }, () => {
    const started = performance.now()
    if (verifyEach([signer.publicKey], message, [signature]).length !== 1)
      throw new Error('a good signature is refused')
    return performance.now() - started
  })
}

export type Together = { readonly times: readonly Times[]; readonly check: readonly number[] }

process.once('message', ({ count, folder }: { readonly count: number; readonly folder: string }) => {
  play(count, folder).then(
    (times) => process.send!({ times, check: checkAlone() } satisfies Together, () => process.exit(0)),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
