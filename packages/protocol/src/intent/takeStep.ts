/** Whether a step is legal, and where it leads: the edges of the graph, for the search and for the dry run alike (docs/intents.md §2). */
import { accept, type Bytes, bytesToHex, equalBytes, hashWords, type Result, refuse } from '@syncline/primitives'
import { lockLimits, orderActions, orderActionTable } from '../generated/locks.js'
import { applyLock, type LockCode, type LockEvent } from '../lock/applyLock.js'
import { type AssetLock, registryEntry } from '../lock/lockState.js'
import { type Authority, checkOffice, checkReversal, checkScope, type OrderCode } from '../order/authority.js'
import { addGuard, checkFullReversal, type Guard } from '../order/guard.js'
import type { AssetState, PlanAction, PlanDomain, PlanPrice, PlanStep, PlanWorld } from './intent.js'

export type StepCode = LockCode | OrderCode | 'ORDER_OUTRANKED' | 'ORDER_NEEDS_DECISION' | 'INTENT_STEP'

type Taken = {
  readonly state: AssetState
  readonly price: PlanPrice
  readonly signer: Bytes | undefined
  readonly startsAt: bigint
}
type Take = Result<Taken, StepCode>

const free: PlanPrice = { cost: 0n, seconds: 0n }

/** Takes one step at time `now`, by the rules of locks and orders. Refused: the rule's own code, or INTENT_STEP where there is no such way. */
export function takeStep(
  state: AssetState,
  action: PlanAction,
  world: PlanWorld,
  now: bigint,
): Result<PlanStep, StepCode> {
  const domain = world.domains.find(({ domainId }) => domainId === state.domainId)
  if (domain === undefined) return refuse('INTENT_STEP', `nothing is known of domain ${state.domainId}`)
  const taken = take(state, action, world, domain, now)
  if (!taken.ok) return taken
  const { state: after, price, signer, startsAt } = taken.value
  const { cost, seconds } = price
  return accept({ action, signer, cost, seconds, startsAt, endsAt: startsAt + seconds, after })
}

function take(state: AssetState, action: PlanAction, world: PlanWorld, domain: PlanDomain, now: bigint): Take {
  switch (action.kind) {
    case 'transfer': {
      if (equalBytes(state.owner, action.to)) return refuse('INTENT_STEP', 'the asset is his already')
      const usable = use(state, action.to, world)
      if (!usable.ok) return usable
      return done(domain.transfer, { ...local(state), owner: action.to }, state.owner, now)
    }
    case 'move':
      return move(state, action.to, world, domain, now)
    case 'order':
      return order(state, action, world, domain, now)
    case 'hold': {
      const until = now + BigInt(lockLimits.holdSeconds)
      const held = locked(state, { kind: 'HOLD', owner: holdOwner, until, now }, world)
      return held.ok ? done(domain.hold, { ...local(state), lock: held.value }, world.holder, now) : held
    }
    case 'expire':
      return expire(state, world, now)
    case 'settle':
      return settle(state, action.level, world, domain, now)
  }
}

const holdOwner: Bytes = hashWords(0n)
/** What was just made on a domain is local until it settles. */
const local = (state: AssetState): AssetState => ({ ...state, level: 0 })

function done(price: PlanPrice | undefined, state: AssetState, signer: Bytes | undefined, startsAt: bigint): Take {
  if (price === undefined) return refuse('INTENT_STEP', 'this cannot be done on the domain')
  return accept({ state, price, signer, startsAt })
}

function locked({ lock }: AssetState, event: LockEvent, { policy }: PlanWorld): Result<AssetLock, LockCode> {
  const outcome = applyLock(lock, event, policy)
  return outcome.ok ? accept(outcome.value.lock) : outcome
}

function use(state: AssetState, to: Bytes, world: PlanWorld): Result<AssetLock, StepCode> {
  const meetsConstraints = world.meetsConstraints(state.owner, to)
  return locked(state, { kind: 'USE', by: state.owner, meetsConstraints }, world)
}

function move(state: AssetState, to: bigint, world: PlanWorld, domain: PlanDomain, now: bigint): Take {
  const way = domain.moves.find((one) => one.to === to)
  if (way === undefined) return refuse('INTENT_STEP', `no way leads from domain ${state.domainId} to ${to}`)
  const { owner } = state
  const usable = use(state, owner, world)
  if (!usable.ok) return usable
  return done(way, { ...local(state), domainId: to, dependencies: state.dependencies + 1 }, owner, now)
}

function order(
  state: AssetState,
  { action, authority: id, recipient }: Extract<PlanAction, { readonly kind: 'order' }>,
  world: PlanWorld,
  domain: PlanDomain,
  now: bigint,
): Take {
  const authority = world.authorities.find((one) => equalBytes(one.id, id))
  if (authority === undefined) return refuse('ORDER_AUTHORITY_UNKNOWN', 'the registry has no such authority')
  const startsAt = now > authority.validAfter ? now : authority.validAfter
  const office = checkOffice(authority, authority.epoch, startsAt)
  if (!office.ok) return office
  const scope = checkScope(authority, action, world.facts)
  if (!scope.ok) return scope
  const info = orderActionTable[action]
  if (info.recipient !== 'optional' && (recipient === undefined) !== (info.recipient === 'none'))
    return refuse('ORDER_MALFORMED', `${action} names ${info.recipient === 'none' ? 'no' : 'a'} recipient`)
  // stands for the digest of an order that is not signed yet; the order before is in it, so that no two of a plan are alike
  const digest = hashWords(id, BigInt(orderActions.indexOf(action)), startsAt, registryEntry(state.lock).order ?? 0n)
  const lock = locked(state, { kind: 'ORDER', action, order: digest, isCertified: state.level >= 3 }, world)
  if (!lock.ok) return lock
  const { held } = state.lock.regulatory
  if (info.effect === 'reversal') {
    const standing = authorityOf(state.standing, world)
    // what lifts a hold ends no state
    const allowed =
      held === undefined ? checkFullReversal(authority, standing, state.guard) : checkReversal(authority, standing)
    if (!allowed.ok) return allowed
  }
  if (lock.value.waiting.length > 0) return refuse('LOCK_BUSY', 'the order would wait for a commit')
  const isHeld = lock.value.regulatory.held !== undefined
  return done(
    domain.order,
    {
      ...local(state),
      lock: lock.value,
      standing: id,
      below: isHeld ? state.standing : undefined,
      guard: guardAfter(state, lock.value, world),
      heldRecipient: isHeld ? recipient : undefined,
      owner: isHeld ? state.owner : (recipient ?? state.owner),
    },
    id,
    startsAt,
  )
}

/** Whose word the new state rests on besides that of the order that makes it, as a domain's own book keeps it. */
function guardAfter(
  { lock, standing, below, guard }: AssetState,
  after: AssetLock,
  world: PlanWorld,
): Guard | undefined {
  if (after.regulatory.state === 'ACTIVE' || after.regulatory.state === 'TERMINATED') return undefined
  // a hold is over the state and changes nothing of it
  if (after.regulatory.held !== undefined || lock.regulatory.state === 'ACTIVE') return guard
  return addGuard(guard, authorityOf(lock.regulatory.held === undefined ? standing : below, world))
}

function authorityOf(id: Bytes | undefined, { authorities }: PlanWorld): Authority | undefined {
  return id === undefined ? undefined : authorities.find((one) => equalBytes(one.id, id))
}

/** From the time at which the lock is over; a commit that overran is for reconciliation and no plan's step. */
function expire(state: AssetState, world: PlanWorld, now: bigint): Take {
  const { transaction } = state.lock
  if (transaction.kind === 'NONE') return refuse('LOCK_NOT_HELD', 'the asset has no lock of a transaction')
  if (transaction.kind === 'PREEMPTIVE' && transaction.isCommitting)
    return refuse('LOCK_BUSY', 'a transaction is past its commit point')
  const startsAt = now > transaction.until ? now : transaction.until
  const kind = transaction.kind === 'TEMP' ? 'EXPIRE' : 'TIMEOUT'
  const over = locked(state, { kind, now: startsAt }, world)
  return over.ok ? done(free, { ...state, lock: over.value }, undefined, startsAt) : over
}

function settle(
  state: AssetState,
  level: AssetState['level'],
  world: PlanWorld,
  domain: PlanDomain,
  now: bigint,
): Take {
  const price = domain.settles.find((one) => one.level === level)
  if (price === undefined || level <= state.level)
    return refuse('INTENT_STEP', `nothing leads from level ${state.level} to ${level} on domain ${state.domainId}`)
  const { held } = state.lock.regulatory
  const settled = { ...state, level, dependencies: level >= 3 ? 0 : state.dependencies }
  if (held === undefined || level < 3) return done(price, settled, undefined, now)
  const lock = locked(state, { kind: 'CERTIFY', order: held.order }, world)
  if (!lock.ok) return lock
  const owner = state.heldRecipient ?? state.owner
  return done(
    price,
    { ...settled, lock: lock.value, owner, below: undefined, heldRecipient: undefined },
    undefined,
    now,
  )
}

/** What tells two states apart: all of them that a later step can depend on, but times, which only get later, and digests. */
export function stateName({ domainId, owner, lock, standing, below, guard, heldRecipient, level }: AssetState): string {
  const { transaction, regulatory, waiting } = lock
  return [
    domainId,
    bytesToHex(owner),
    transaction.kind,
    transaction.kind === 'PREEMPTIVE' && transaction.isCommitting,
    regulatory.state,
    regulatory.held?.action,
    waiting.length,
    standing && bytesToHex(standing),
    below && bytesToHex(below),
    guardName(guard),
    heldRecipient && bytesToHex(heldRecipient),
    level,
  ].join('/')
}

/** Guards of one rank and one law stop the same: an authority has one of each here. */
function guardName(guard: Guard | undefined): string {
  if (guard === undefined || guard === 'unknown') return guard ?? ''
  return `${guard.rank} ${guard.jurisdiction ?? ''}`
}
