/**
 * Optimistic control (OIP-07): versions are read from the nearest domain; all domains check them and prepare with a block, and commit with another. A version
 * that moved, or a holding that somebody else prepared, is a conflict: the attempt is taken back and made again, three times.
 */
import { callDomain, type Engine } from './engine.js'
import { isRefused } from './simulation.js'

const mostAttempts = 4
const readBytes = 120

export function createOptimistic(messageBytes: number, controlBytes: number, holdings: number): Engine {
  return (stage) => {
    const { sim, sequencers, delay, faults, note } = stage
    const domainCount = sequencers.length
    const tables = Array.from({ length: domainCount }, () => ({
      versions: new Int32Array(holdings),
      /** 1 + id of who prepared it. */
      prepared: new Int32Array(holdings),
    }))
    return (update) => {
      const { id, node, from, to } = update
      const keys = [from, to]
      const nearest = sequencers.reduce(
        (best, at, domain) => (delay(node, at) < delay(node, sequencers[best]!) ? domain : best),
        0,
      )

      function attempt(number: number): void {
        note({ attempts: 1, bytes: readBytes * 2, messages: 2 })
        const way = sequencers[nearest]!
        sim.at(sim.now() + delay(node, way), () => {
          const read = keys.map((key) => tables[nearest]!.versions[key]!)
          sim.at(sim.now() + delay(way, node), () => prepare(number, read))
        })
      }

      function prepare(number: number, read: readonly number[]): void {
        let left = domainCount
        const votes = { conflict: false, refused: false, lost: false }
        const isMine: boolean[] = []
        const voted = (): void => {
          if (--left > 0) return
          if (!votes.conflict && !votes.refused && !votes.lost) {
            commit(number)
            return
          }
          if (votes.conflict) note({ conflicts: 1 })
          isMine.forEach((mine, domain) => {
            if (mine) finish(domain, number, () => {}, false)
          })
          if (votes.refused || votes.lost || number + 1 === mostAttempts) {
            stage.done(update, 'failed')
            return
          }
          // waits longer after each conflict, and not as long as others
          sim.at(sim.now() + (number + 1) * (100 + ((id * 7_919) % 400)), () => attempt(number + 1))
        }
        for (let domain = 0; domain < domainCount; domain++)
          callDomain(
            stage,
            { id: id * 8 + number, from: node, domain, to: sequencers[domain]!, bytes: messageBytes },
            () => {
              const { versions, prepared } = tables[domain]!
              if (isRefused(faults, update, domain, domainCount)) votes.refused = true
              else if (keys.some((key, i) => versions[key] !== read[i] || prepared[key] !== 0)) votes.conflict = true
              else {
                for (const key of keys) prepared[key] = 1 + id
                isMine[domain] = true
              }
            },
            voted,
            () => {
              votes.lost = true
              voted()
            },
          )
      }

      function commit(number: number): void {
        let left = domainCount
        for (let domain = 0; domain < domainCount; domain++)
          finish(
            domain,
            number,
            () => {
              if (--left === 0) stage.done(update, 'committed')
            },
            true,
          )
      }

      /** Ends what was prepared. A decision has to arrive: it is sent until it does. */
      function finish(domain: number, number: number, ended: () => void, isCommit: boolean): void {
        const call = (round: number): void =>
          callDomain(
            stage,
            {
              id: id * 8 + number + 1_000_000_007 * (round + 1),
              from: node,
              domain,
              to: sequencers[domain]!,
              bytes: controlBytes,
            },
            () => {
              const { versions, prepared } = tables[domain]!
              for (const key of keys) {
                if (prepared[key] !== 1 + id) continue
                prepared[key] = 0
                if (isCommit) versions[key]!++
              }
              if (isCommit) stage.domains[domain]!.apply(update)
            },
            ended,
            () => call(round + 1),
          )
        call(0)
      }
      attempt(0)
    }
  }
}
