/**
 * Phase 3: brings a decided reconciliation to every domain, or says exactly where it did not arrive (docs/reconciliation.md §5; OIP-14). A total state
 * machine: any event in any state has a defined step, and one that says nothing new changes nothing, so reports may be lost, late or double.
 *
 *   LOCKING    locks on domain after domain, in the one order that everybody takes them (locks are left out where a domain applies at once)
 *   CHECKING   each domain says which segments find the entries that they expect
 *   APPLYING   each domain takes its deltas, as often as it needs to hear of them; reports what stands there
 *   ENDED      each segment has an outcome, and every lock is given back
 */
import { type Bytes, equalBytes } from '@syncline/primitives'
import { createWhy, type Why } from '../why.js'
import { type LockDelta, type LockEntry, lockEntryHash } from './reconciliation.js'

/** `tries` of a step before a domain counts as unreachable; the wait between them doubles from `backOff` to `longest`. Milliseconds. */
export type ConvergeOptions = {
  readonly locks: boolean
  readonly tries: number
  readonly backOff: number
  readonly longest: number
}

export const defaultConvergeOptions: ConvergeOptions = { locks: false, tries: 12, backOff: 500, longest: 30_000 }

/** What stands on a domain for one delta. */
export type ReportedEntry = { readonly asset: Bytes; readonly entry: LockEntry }

export type ConvergeEvent =
  | { readonly kind: 'locked' | 'lockRefused'; readonly domain: number; readonly now: number }
  /** Segments that do not find what they expect. */
  | { readonly kind: 'checked'; readonly domain: number; readonly failing: readonly number[]; readonly now: number }
  /** What stands there after the deltas were taken, or refused. */
  | {
      readonly kind: 'reported'
      readonly domain: number
      readonly entries: readonly ReportedEntry[]
      readonly now: number
    }
  | { readonly kind: 'compensated'; readonly domain: number; readonly segment: number; readonly now: number }
  | { readonly kind: 'tick'; readonly now: number }
  /** A person wants the dead letters to be tried again. */
  | { readonly kind: 'resume'; readonly now: number }

export type ConvergeEffect =
  | { readonly kind: 'lock' | 'unlock' | 'check'; readonly domain: number }
  | { readonly kind: 'deliver'; readonly domain: number; readonly deltas: readonly LockDelta[] }
  /** A segment that this domain took in part is taken back; it needs a certificate of its own. */
  | {
      readonly kind: 'compensate'
      readonly domain: number
      readonly segment: number
      readonly deltas: readonly LockDelta[]
    }
  | { readonly kind: 'deadLetter'; readonly domain: number; readonly deltas: readonly LockDelta[] }
  | { readonly kind: 'ended'; readonly outcomes: readonly SegmentOutcome[] }

/** Of one segment: all domains have it; some have not, and what they took of it is taken back; or one of those cannot be reached. */
export type SegmentOutcome = {
  readonly segment: number
  readonly outcome: 'COMMITTED' | 'DIVERGED' | 'ROLLBACK_INCOMPLETE'
  /** Domains, by their index, that have it, and those that have not. */
  readonly equal: readonly number[]
  readonly apart: readonly number[]
}

type DomainStep = {
  readonly step: 'WAITS' | 'LOCKED' | 'CHECKED' | 'DONE' | 'UNREACHABLE'
  readonly tries: number
  /** When it is tried again. */
  readonly dueAt: number
  readonly failing: readonly number[]
  readonly entries: readonly ReportedEntry[]
}

export type Convergence = {
  readonly phase: 'LOCKING' | 'CHECKING' | 'APPLYING' | 'ENDED'
  readonly options: ConvergeOptions
  /** What each domain has to take. */
  readonly deltas: readonly (readonly LockDelta[])[]
  readonly domains: readonly DomainStep[]
  readonly outcomes: readonly SegmentOutcome[]
  /** Segments of domains that are taken back: `domain segment`. */
  readonly compensating: readonly string[]
}

export type ConvergeStep = { readonly state: Convergence; readonly effects: readonly ConvergeEffect[] }

const fresh: DomainStep = { step: 'WAITS', tries: 0, dueAt: 0, failing: [], entries: [] }

/** Starts. A domain without deltas is done already. */
export function startConvergence(
  deltas: readonly (readonly LockDelta[])[],
  now: number,
  options: ConvergeOptions = defaultConvergeOptions,
): ConvergeStep {
  const domains = deltas.map(
    (list): DomainStep => (list.length === 0 ? { ...fresh, step: 'DONE' } : { ...fresh, dueAt: now }),
  )
  const phase = options.locks ? ('LOCKING' as const) : ('APPLYING' as const)
  return advance({ phase, options, deltas, domains, outcomes: [], compensating: [] }, now)
}

/** Applies one event. Total. O(domains · deltas). */
export function applyConvergence(state: Convergence, event: ConvergeEvent): ConvergeStep {
  const same: ConvergeStep = { state, effects: [] }
  if (event.kind === 'resume') return resume(state, event.now)
  if (event.kind === 'compensated') {
    const name = `${event.domain} ${event.segment}`
    if (!state.compensating.includes(name)) return same
    return { state: { ...state, compensating: state.compensating.filter((one) => one !== name) }, effects: [] }
  }
  if (state.phase === 'ENDED') return same
  if (event.kind === 'tick') return advance(state, event.now)
  const domain = state.domains[event.domain]
  if (domain === undefined) return same
  switch (event.kind) {
    case 'locked':
      if (state.phase !== 'LOCKING' || domain.step !== 'WAITS') return same
      return advance(set(state, event.domain, { ...fresh, step: 'LOCKED' }), event.now)
    case 'lockRefused': {
      if (state.phase !== 'LOCKING') return same
      // all or none: what was taken is given back, and taken anew in order
      const held = state.domains.flatMap(({ step }, i) => (step === 'LOCKED' ? [i] : []))
      const tries = domain.tries
      const dueAt = event.now + waitAfter(tries, state.options)
      const domains = state.domains.map((one, i) =>
        one.step === 'LOCKED' || i === event.domain ? { ...fresh, tries: i === event.domain ? tries : 0, dueAt } : one,
      )
      return { state: { ...state, domains }, effects: held.map((i) => ({ kind: 'unlock', domain: i })) }
    }
    case 'checked':
      if (state.phase !== 'CHECKING' || domain.step !== 'LOCKED') return same
      return advance(set(state, event.domain, { ...fresh, step: 'CHECKED', failing: event.failing }), event.now)
    case 'reported': {
      // a domain may know more than this one asked of it; before its turn it has nothing to report
      if (state.phase !== 'APPLYING' || domain.step === 'DONE') return same
      const entries = state.deltas[event.domain]!.flatMap(({ asset }) =>
        event.entries.filter((one) => equalBytes(one.asset, asset)).slice(0, 1),
      )
      if (entries.length < state.deltas[event.domain]!.length) return same
      return advance(set(state, event.domain, { ...domain, step: 'DONE', entries }), event.now)
    }
  }
}

const set = (state: Convergence, at: number, domain: DomainStep): Convergence => ({
  ...state,
  domains: state.domains.with(at, domain),
})

function waitAfter(tries: number, { backOff, longest }: ConvergeOptions): number {
  return Math.min(backOff * 2 ** Math.min(tries, 20), longest)
}

/** Does what is due, and goes to the next phase when every domain is through this one. */
function advance(start: Convergence, now: number): ConvergeStep {
  const effects: ConvergeEffect[] = []
  let state = start
  const attempt = (at: number, effect: ConvergeEffect): void => {
    const domain = state.domains[at]!
    if (now < domain.dueAt) return
    if (domain.tries >= state.options.tries) {
      state = set(state, at, { ...domain, step: 'UNREACHABLE' })
      effects.push({ kind: 'deadLetter', domain: at, deltas: state.deltas[at]! })
      return
    }
    state = set(state, at, { ...domain, tries: domain.tries + 1, dueAt: now + waitAfter(domain.tries, state.options) })
    effects.push(effect)
  }
  if (state.phase === 'LOCKING') {
    // one at a time: nobody who waits for the next holds what comes after it
    const next = state.domains.findIndex(({ step }) => step === 'WAITS')
    if (next >= 0) attempt(next, { kind: 'lock', domain: next })
    if (state.domains.every(({ step }) => step !== 'WAITS')) state = enter(state, 'CHECKING', 'LOCKED', now)
  }
  if (state.phase === 'CHECKING') {
    for (const [i, { step }] of state.domains.entries()) if (step === 'LOCKED') attempt(i, { kind: 'check', domain: i })
    if (state.domains.every(({ step }) => step !== 'LOCKED')) state = enter(state, 'APPLYING', 'CHECKED', now)
  }
  if (state.phase === 'APPLYING') {
    for (const [i, { step, failing }] of state.domains.entries()) {
      if (step === 'DONE' || step === 'UNREACHABLE') continue
      const deltas = state.deltas[i]!.filter(({ segment }) => !failing.includes(segment))
      attempt(i, { kind: 'deliver', domain: i, deltas })
    }
    if (state.domains.every(({ step }) => step === 'DONE' || step === 'UNREACHABLE')) end()
  }
  function end(): void {
    const segments = [...new Set(state.deltas.flatMap((list) => list.map(({ segment }) => segment)))].sort(
      (a, b) => a - b,
    )
    const outcomes: SegmentOutcome[] = []
    const compensating: string[] = []
    for (const segment of segments) {
      const own = state.domains.flatMap((_, i) => (state.deltas[i]!.some((one) => one.segment === segment) ? [i] : []))
      const equal = own.filter((i) => isTaken(state, i, segment) === 'WHOLE')
      const apart = own.filter((i) => !equal.includes(i))
      const isLost = apart.some((i) => state.domains[i]!.step === 'UNREACHABLE')
      outcomes.push({
        segment,
        outcome: apart.length === 0 ? 'COMMITTED' : isLost ? 'ROLLBACK_INCOMPLETE' : 'DIVERGED',
        equal,
        apart,
      })
      for (const i of apart) {
        if (isTaken(state, i, segment) !== 'PART') continue
        compensating.push(`${i} ${segment}`)
        effects.push({ kind: 'compensate', domain: i, segment, deltas: compensation(state, i, segment) })
      }
    }
    if (state.options.locks)
      for (const [i, list] of state.deltas.entries()) if (list.length > 0) effects.push({ kind: 'unlock', domain: i })
    state = { ...state, phase: 'ENDED', outcomes, compensating }
    effects.push({ kind: 'ended', outcomes })
  }
  return { state, effects }
}

function enter(state: Convergence, phase: Convergence['phase'], from: DomainStep['step'], now: number): Convergence {
  const domains = state.domains.map((one) => (one.step === from ? { ...one, tries: 0, dueAt: now } : one))
  return { ...state, phase, domains }
}

/** How much of a segment stands on a domain. */
function isTaken(state: Convergence, domain: number, segment: number): 'WHOLE' | 'PART' | 'NOTHING' {
  const { entries, step } = state.domains[domain]!
  if (step !== 'DONE') return 'NOTHING'
  const own = state.deltas[domain]!.filter((one) => one.segment === segment)
  const taken = own.filter(({ asset, to }) =>
    entries.some((one) => equalBytes(one.asset, asset) && equalBytes(lockEntryHash(one.entry), lockEntryHash(to))),
  )
  return taken.length === own.length ? 'WHOLE' : taken.length === 0 ? 'NOTHING' : 'PART'
}

/** From what stands there to what all the others have: the same target, from another start. */
function compensation(state: Convergence, domain: number, segment: number): readonly LockDelta[] {
  return state.deltas[domain]!.flatMap((delta) => {
    const there = state.domains[domain]!.entries.find((one) => equalBytes(one.asset, delta.asset))
    if (delta.segment !== segment || there === undefined) return []
    const from = lockEntryHash(there.entry)
    return equalBytes(from, lockEntryHash(delta.to)) ? [] : [{ ...delta, from }]
  })
}

function resume(state: Convergence, now: number): ConvergeStep {
  if (!state.domains.some(({ step }) => step === 'UNREACHABLE')) return { state, effects: [] }
  const phase = 'APPLYING' as const
  const domains = state.domains.map((one) => (one.step === 'UNREACHABLE' ? { ...fresh, dueAt: now } : one))
  return advance({ ...state, phase, domains, outcomes: [] }, now)
}

export type ConvergeReason = 'TAKING_LOCKS' | 'CHECKING_ENTRIES' | 'APPLYING' | 'COMMITTED' | 'APART' | 'DEAD_LETTERS'

/** Where a reconciliation stands, and what it waits for. */
export function whyConvergence({ phase, domains, outcomes }: Convergence): Why<ConvergeReason> {
  const open = domains.filter(({ step }) => step !== 'DONE' && step !== 'UNREACHABLE').length
  switch (phase) {
    case 'LOCKING':
      return createWhy('TAKING_LOCKS', `${open} domains are still to be locked, one after another`, 'validator')
    case 'CHECKING':
      return createWhy('CHECKING_ENTRIES', `${open} domains have not said what stands there`, 'validator')
    case 'APPLYING':
      return createWhy('APPLYING', `${open} domains have not taken the certificate: anybody may bring it`, 'anyone')
    case 'ENDED':
      if (outcomes.every(({ outcome }) => outcome === 'COMMITTED'))
        return createWhy('COMMITTED', 'all domains have it', 'nobody')
      return domains.some(({ step }) => step === 'UNREACHABLE')
        ? createWhy('DEAD_LETTERS', 'a domain did not answer in all tries: when it does, resume', 'operator')
        : createWhy('APART', 'a domain had moved on: the next reconciliation takes it from there', 'validator')
  }
}
