/**
 * Two orders on one asset that begin on different domains, as the first design of the seed would carry them out: each locks the asset on every domain in the order in which it goes
 * there, and waits. Played by the protocol's own locks, so that what is shown is what they do.
 */
import { type Hex, hexToBytes, invariant, keccak256, type Result } from '@syncline/primitives'
import { createPreemption, type PreemptDiscipline, type PreemptEffect, type PreemptReport } from '@syncline/protocol'

export type Racer = { readonly who: string; readonly domains: readonly bigint[] }

/** `holder` is who has what is waited for. */
export type RaceStep = {
  readonly who: string
  readonly does: 'takes' | 'waits for' | 'is done'
  readonly domain?: string
  readonly holder?: string
}

/** `cycle`: each waits for the next and the last for the first; empty where all came to their end. */
export type Race = { readonly steps: readonly RaceStep[]; readonly cycle: readonly string[] }

const [now, until] = [0n, 600n]
/** Turns of each: a lock a turn, and the end. */
const mostTurns = 32

/** Plays in turns, the first of `racers` first. */
export function race(discipline: PreemptDiscipline, racers: readonly Racer[], asset: Hex): Race {
  const preemption = createPreemption(discipline, 'direct')
  const owners = racers.map(({ who }) => keccak256(new TextEncoder().encode(who)))
  const nameOf = (owner: Uint8Array): string => racers[owners.findIndex((each) => each.join() === owner.join())]!.who
  const steps: RaceStep[] = []
  let cycle: readonly string[] = []

  const note = (report: Result<PreemptReport, string>): void => {
    invariant(report.ok, 'every step of the race is admitted')
    for (const effect of report.value) show(effect)
  }
  const show = (effect: PreemptEffect): void => {
    if (effect.kind === 'deadlock') cycle = effect.cycle.map(nameOf)
    if (effect.kind !== 'taken' && effect.kind !== 'waiting') return
    const domain = String(effect.key.domainId)
    const who = nameOf(effect.owner)
    if (effect.kind === 'taken') steps.push({ who, does: 'takes', domain })
    else if (effect.holder !== undefined) steps.push({ who, does: 'waits for', domain, holder: nameOf(effect.holder) })
  }

  for (const [i, { domains }] of racers.entries()) {
    const keys = domains.map((domainId) => ({ domainId, asset: hexToBytes(asset) }))
    note(preemption.request({ owner: owners[i]!, age: BigInt(i), keys, until }, now))
  }
  for (let turn = 0; turn < mostTurns * racers.length && cycle.length === 0; turn++) {
    const i = turn % racers.length
    const phase = preemption.phaseOf(owners[i]!)
    if (phase === 'taking') note(preemption.advance(owners[i]!, now))
    if (phase !== 'holding') continue
    steps.push({ who: racers[i]!.who, does: 'is done' })
    note(preemption.finish(owners[i]!, 'COMMIT', now))
  }
  return { steps, cycle }
}
