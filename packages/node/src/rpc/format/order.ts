/** Orders, locks and authorities as JSON: quantities in hex, states and actions by name. */
import { lockStatusValue, type OrderWords, orderActions, regulatoryStates, type Why } from '@syncline/protocol'
import type { LoggedOrder, OrderStep, Place } from '../../orders/orderHistory.js'
import type { AuthorityFacts, Entry } from '../../orders/orderViews.js'
import type { HoldingReport, LockReport, OrderReport } from '../../orders/reports.js'
import type { JsonObject } from '../json.js'
import { quantity } from './quantity.js'

const formatPlace = ({ block, transaction }: Place): JsonObject => ({ block: quantity(block), transaction })

function formatStep(step: OrderStep): JsonObject {
  const at = { kind: step.kind, ...formatPlace(step) }
  if (step.kind === 'applied') {
    const { from, to, attempts } = step
    return { ...at, from: regulatoryStates[from]!, to: regulatoryStates[to]!, attempts }
  }
  if (step.kind !== 'refused') return at
  return { ...at, state: regulatoryStates[step.state]!, refusal: step.refusal, attempts: step.attempts }
}

function formatWords(words: OrderWords): JsonObject {
  const { amount, authorityEpoch, nonce, lamport, effectiveAt, validAfter, validBefore, action, ...rest } = words
  return {
    ...rest,
    action: orderActions[action]!,
    amount: quantity(amount),
    authorityEpoch: quantity(authorityEpoch),
    nonce: quantity(nonce),
    lamport: quantity(lamport),
    effectiveAt: quantity(effectiveAt),
    validAfter: quantity(validAfter),
    validBefore: quantity(validBefore),
  }
}

const formatLogged = (logged: LoggedOrder | undefined): JsonObject => ({
  order: logged === undefined ? null : formatWords(logged.order),
  signature: logged?.signature ?? null,
  steps: logged?.steps.map(formatStep) ?? [],
})

const formatEntry = ({ state, held, order }: Entry): JsonObject => ({ state, held: held ?? null, order: order ?? null })

export const formatWhy = ({ reason, explanation, nextActor, earliest, command }: Why): JsonObject => ({
  reason,
  explanation,
  nextActor,
  earliest: earliest === undefined ? null : quantity(earliest),
  command: command ?? null,
})

export function formatOrder({ digest, record, logged, key, entry, stands, why }: OrderReport): JsonObject {
  return {
    digest,
    status: record?.status ?? 'unknown',
    refusal: record?.refusal ?? null,
    ...formatWhy(why),
    action: record?.action ?? null,
    asset: record?.asset ?? null,
    key,
    authority: record?.authority ?? null,
    rank: record?.rank ?? null,
    jurisdiction: record?.jurisdiction ?? null,
    attempts: record?.attempts ?? null,
    number: record === undefined ? null : quantity(record.number),
    isCertified: record?.isCertified ?? null,
    entry: { ...formatEntry(entry), stands },
    ...formatLogged(logged),
  }
}

/** An order without its words and steps. */
export function outlineOrder({ digest, record, entry, why }: OrderReport): JsonObject {
  return {
    digest,
    status: record?.status ?? 'unknown',
    ...formatWhy(why),
    action: record?.action ?? null,
    asset: record?.asset ?? null,
    authority: record?.authority ?? null,
    state: entry.state,
  }
}

/** A lock in short. */
export function outlineLock({ asset, entry, scalar, order, openOrders, holding, why }: LockReport): JsonObject {
  const own = holding === undefined ? {} : { holder: holding.holder }
  const state = holding?.entry.state ?? entry.state
  const open = [...openOrders, ...(holding?.openOrders ?? [])]
  return { asset, ...own, state, scalar, order: order ?? null, ...formatWhy(why), openOrders: open }
}

function formatHolding({ holder, key, entry, transaction, waiting, frozen, openOrders }: HoldingReport): JsonObject {
  const { kind, owner, until, isCommitting } = transaction
  return {
    holder,
    key,
    entry: formatEntry(entry),
    transaction: kind === 'NONE' ? null : { kind, owner: owner ?? null, until: quantity(until), isCommitting },
    waiting: [...waiting],
    frozen: quantity(frozen),
    openOrders: [...openOrders],
  }
}

export function formatLock(report: LockReport): JsonObject {
  const { asset, entry, written, facts, openOrders, holding, scalar, order, why } = report
  return {
    asset,
    state: entry.state,
    held: entry.held ?? null,
    scalar,
    scalarValue: lockStatusValue(scalar),
    order: order ?? null,
    ...formatWhy(why),
    entry: { ...formatEntry(entry), written: written === undefined ? null : formatPlace(written) },
    isRegulated: facts !== undefined,
    typeId: facts?.typeId ?? null,
    jurisdictions: [...(facts?.jurisdictions ?? [])],
    openOrders: [...openOrders],
    holding: holding === undefined ? null : formatHolding(holding),
  }
}

export function formatAuthority(row: AuthorityFacts): JsonObject {
  const { id, signer, rank, jurisdiction, actions, kinds, epoch, validAfter, validBefore, revokedAt } = row
  return {
    ...{ id, signer, rank, jurisdiction, actions: [...actions], kinds: [...kinds] },
    epoch: quantity(epoch),
    validAfter: quantity(validAfter),
    validBefore: quantity(validBefore),
    revokedAt: revokedAt === undefined ? null : quantity(revokedAt),
  }
}
