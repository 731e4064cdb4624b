/**
 * Strict two-phase locking (OIP-06): both holdings are locked on one domain after another, in one order for everybody so that nothing deadlocks; then all
 * domains write and release with one block. A lock on a domain is a call, and counts from its block. Who waits too long gives up.
 */
import { callDomain, type Engine, type Stage } from './engine.js'
import { isRefused, type Update } from './simulation.js'

const lockTimeoutMs = 10_000

type Waiter = { readonly update: Update; readonly granted: () => void; isGone: boolean }

/** First come first served; a set is granted when both are free and nobody before it wants one of them. */
function createLocks() {
  const held = new Map<number, number>()
  const queues = new Map<number, Waiter[]>()
  const isFirst = (waiter: Waiter, key: number): boolean =>
    !held.has(key) && queues.get(key)!.find(({ isGone }) => !isGone) === waiter
  const keysOf = ({ from, to }: Update): readonly number[] => [from, to]
  function wake(keys: readonly number[]): void {
    for (const key of keys) {
      const queue = queues.get(key)
      while (queue?.[0]?.isGone) queue.shift()
      const head = queue?.[0]
      if (head === undefined || !keysOf(head.update).every((other) => isFirst(head, other))) continue
      for (const other of keysOf(head.update)) {
        held.set(other, head.update.id)
        const line = queues.get(other)!
        line.splice(line.indexOf(head), 1)
      }
      head.granted()
    }
  }
  return {
    request(update: Update, granted: () => void): Waiter {
      const waiter: Waiter = { update, granted, isGone: false }
      for (const key of keysOf(update)) queues.set(key, [...(queues.get(key) ?? []), waiter])
      wake(keysOf(update))
      return waiter
    },
    release(update: Update): void {
      const keys = keysOf(update)
      for (const key of keys) if (held.get(key) === update.id) held.delete(key)
      wake(keys)
    },
    giveUp(waiter: Waiter): void {
      waiter.isGone = true
      wake(keysOf(waiter.update))
    },
  }
}

export function createPessimistic(messageBytes: number, lockBytes: number): Engine {
  return (stage) => {
    const locks = stage.sequencers.map(createLocks)
    return (update) => start(stage, locks, update, messageBytes, lockBytes)
  }
}

function start(
  stage: Stage,
  locks: readonly ReturnType<typeof createLocks>[],
  update: Update,
  messageBytes: number,
  lockBytes: number,
): void {
  const { sim, sequencers, faults, done, note, delay } = stage
  const domainCount = sequencers.length
  const { id, node } = update
  let isOver = false
  note({ attempts: 1 })

  function abort(taken: number): void {
    if (isOver) return
    isOver = true
    for (let domain = 0; domain < taken; domain++)
      callDomain(
        stage,
        { id: ~id, from: node, domain, to: sequencers[domain]!, bytes: lockBytes },
        () => locks[domain]!.release(update),
        () => {},
        // a release that never arrives: the lock's own time-out on the domain
        () => locks[domain]!.release(update),
      )
    done(update, 'failed')
  }

  function acquire(domain: number): void {
    if (domain === domainCount) {
      write()
      return
    }
    let waiter: Waiter | undefined
    let isGranted = false
    callDomain(
      stage,
      { id, from: node, domain, to: sequencers[domain]!, bytes: lockBytes },
      () => {
        if (isRefused(faults, update, domain, domainCount)) {
          abort(domain)
          return
        }
        const asked = sim.now()
        waiter = locks[domain]!.request(update, () => {
          isGranted = true
          if (sim.now() > asked) note({ conflicts: 1 })
          sim.at(sim.now() + delay(sequencers[domain]!, node), () => acquire(domain + 1))
        })
        sim.at(asked + lockTimeoutMs, () => {
          if (isGranted || isOver) return
          locks[domain]!.giveUp(waiter!)
          note({ conflicts: 1 })
          abort(domain)
        })
      },
      () => {},
      () => abort(domain),
    )
  }

  function write(): void {
    let left = domainCount
    let isWhole = true
    const ended = (): void => {
      if (--left === 0) done(update, isWhole ? 'committed' : 'failed')
    }
    for (let domain = 0; domain < domainCount; domain++)
      callDomain(
        stage,
        { id: id + 1_000_000_000, from: node, domain, to: sequencers[domain]!, bytes: messageBytes },
        () => {
          stage.domains[domain]!.apply(update)
          locks[domain]!.release(update)
        },
        ended,
        () => {
          isWhole = false
          locks[domain]!.release(update)
          ended()
        },
      )
  }
  acquire(0)
}
