/** v0.1 (OIP-03): one domain after another, each awaited; what fails ends there, and nothing is taken back. Nothing is locked. */
import { callDomain, type Engine } from './engine.js'
import { isRefused } from './simulation.js'

/** `messageBytes`: a state message and a proof message, apart, as v0.1 has them. */
export function createSequential(messageBytes: number): Engine {
  return (stage) => (update) => {
    const { faults, sequencers, done } = stage
    const { id, node } = update
    const next = (domain: number): void => {
      if (domain === sequencers.length) {
        done(update, 'committed')
        return
      }
      let refused = false
      callDomain(
        stage,
        { id, from: node, domain, to: sequencers[domain]!, bytes: messageBytes },
        () => {
          refused = isRefused(faults, update, domain, sequencers.length)
          if (!refused) stage.domains[domain]!.apply(update)
        },
        () => (refused ? done(update, 'failed') : next(domain + 1)),
        () => {
          stage.domains[domain]!.taint(update)
          done(update, 'failed')
        },
        0,
      )
    }
    stage.note({ attempts: 1 })
    next(0)
  }
}
