/**
 * Whether what a message says of a ledger is legal: lock matrix, authorities' orders, conservation (docs/integrated-messages.md §6). The deeds are played
 * in turn on the words that the message shows, each is legal where it stands, and together they make just its changes. Pure; a root is enough.
 */
import { type Address, accept, type Bytes, bytesToHex, equalBytes, type Result, refuse } from '@syncline/primitives'
import { checkReads } from '@syncline/trees'
import type { LockPolicy } from '../generated/locks.js'
import { applyLock, type LockCode, type LockEvent } from '../lock/applyLock.js'
import type { RegulatoryLock } from '../lock/lockState.js'
import { isRestrictive } from '../lock/transition.js'
import {
  type AuthorityView,
  checkReversal,
  checkSignedOrder,
  type Mandate,
  type OrderCode,
} from '../order/authority.js'
import { addGuard, checkFullReversal, type Guard } from '../order/guard.js'
import { absentGuard, guardEntryOf, guardOfEntry } from '../order/guardEntry.js'
import { type Order, type OrderDomain, orderDigest } from '../order/order.js'
import { decodeLedgerData, type LedgerData, type LedgerDeed } from './ledgerDeed.js'
import { type DifferenceCode, LedgerReplay, type ReplayCode } from './ledgerReplay.js'
import { holdingName, lockNameOf } from './ledgerState.js'
import type { JudgedTransition, TransitionRule } from './verifyMessage.js'

/** What a receiver believes besides the state: who may do what. Used nonces are in the state. */
export type LedgerLaw = Omit<AuthorityView, 'nonceUsedBy'> & {
  readonly policy: LockPolicy
  readonly orderDomain: OrderDomain
  /** Whether the signer of a message may issue and burn an asset. */
  readonly isIssuer: (asset: Bytes, signer: Address) => boolean
  /** Whether a restriction allows this. */
  readonly meetsConstraints: (deed: LedgerDeed) => boolean
  /** What became of what a held order rests on, where it is known. */
  readonly verdictOf: (order: Bytes) => 'CERTIFY' | 'DISMISS' | undefined
}

export type LedgerCode =
  | ReplayCode
  | DifferenceCode
  | OrderCode
  | LockCode
  | 'ORDER_OUTRANKED'
  | 'ORDER_NEEDS_DECISION'
  | 'PROOF_MALFORMED'
  | 'PROOF_ROOT'
  | 'PROOF_PATH'
  | 'PROOF_VALUE'
  | 'LEDGER_MALFORMED'
  | 'LEDGER_DEED_EMPTY'
  | 'LEDGER_NOT_ISSUER'
  | 'LEDGER_ORDER_PART'
  | 'LEDGER_ORDER_NOT_STANDING'
  | 'LEDGER_VERDICT'

type Judged = Result<undefined, LedgerCode>

const nobody: Bytes = new Uint8Array(32)
const done: Judged = accept(undefined)

/** The rules of a ledger for `MessageView.isLegal`. One signature for each order of a message, else O(bytes) hashes. */
export function ledgerRules(law: LedgerLaw): TransitionRule {
  return (transition) => judge(law, transition)
}

function judge(law: LedgerLaw, { scope, changes, message }: JudgedTransition): Judged {
  // a state without changes: nothing was done that could be illegal, and the proof says that it shows no more
  if (scope === 'STATE') return done
  const data = decodeLedgerData(message.payload.data)
  if (!data.ok) return data
  const shown = checkShown(data.value, message.proof.previousRoot)
  if (!shown.ok) return shown
  const replay = new LedgerReplay(changes, data.value.reads, data.value.openings)
  const court = new Court(law, replay, message.signer, message.timestamp / 1_000n)
  for (const deed of data.value.deeds) {
    const judged = court.judge(deed)
    if (!judged.ok) return judged
  }
  return replay.compare()
}

function checkShown({ reads, proof }: LedgerData, root: Bytes): Judged {
  if (reads.length > 0) return checkReads(root, reads, proof)
  return proof.length === 0 ? done : refuse('LEDGER_MALFORMED', 'a proof of nothing read has no bytes')
}

/** Judges deeds in turn and plays them. Times are seconds. */
class Court {
  private readonly law: LedgerLaw
  private readonly replay: LedgerReplay
  private readonly signer: Address
  private readonly now: bigint

  constructor(law: LedgerLaw, replay: LedgerReplay, signer: Address, now: bigint) {
    this.law = law
    this.replay = replay
    this.signer = signer
    this.now = now
  }

  judge(deed: LedgerDeed): Judged {
    switch (deed.kind) {
      case 'MOVE':
        return this.move(deed)
      case 'ISSUE':
      case 'BURN':
        return this.issue(deed)
      case 'ORDER':
        return this.order(deed)
      case 'ENFORCE':
        return this.enforce(deed)
      case 'CERTIFY':
      case 'DISMISS':
        return this.end(deed)
    }
  }

  private move(deed: Extract<LedgerDeed, { kind: 'MOVE' }>): Judged {
    const { asset, from, to, amount } = deed
    if (amount === 0n || equalBytes(from, to)) return refuse('LEDGER_DEED_EMPTY', 'a move of nothing, or to oneself')
    return this.inTurn(
      () => this.use(deed, asset),
      () => this.use(deed, holdingName(asset, from)),
      () => this.replay.add(asset, from, -amount),
      () => this.replay.add(asset, to, amount),
    )
  }

  private issue(deed: Extract<LedgerDeed, { kind: 'ISSUE' | 'BURN' }>): Judged {
    const { kind, asset, holder, amount } = deed
    if (amount === 0n) return refuse('LEDGER_DEED_EMPTY', `${kind} of nothing`)
    if (!this.law.isIssuer(asset, this.signer))
      return refuse('LEDGER_NOT_ISSUER', 'the signer does not issue this asset', { asset: bytesToHex(asset) })
    const change = kind === 'ISSUE' ? amount : -amount
    this.replay.issue(asset, change)
    return this.inTurn(
      () => this.use(deed, asset),
      () => (kind === 'BURN' ? this.use(deed, holdingName(asset, holder)) : done),
      () => this.replay.add(asset, holder, change),
    )
  }

  private order({ signed }: Extract<LedgerDeed, { kind: 'ORDER' }>): Judged {
    const { order } = signed
    const used = this.replay.orderWithNonce(order.authority, order.nonce)
    if (!used.ok) return used
    const view: AuthorityView = { ...this.law, nonceUsedBy: () => used.value }
    const checked = checkSignedOrder(signed, this.law.orderDomain, view, this.now)
    if (!checked.ok) return checked
    if (order.amount !== 0n) return refuse('LEDGER_ORDER_PART', 'orders about a part of a holding are not in a ledger')
    if (order.effectiveAt > this.now)
      return refuse('ORDER_NOT_IN_TIME', `the order takes effect at ${order.effectiveAt}`, { now: this.now })
    const { digest, authority } = checked.value
    return this.inTurn(
      () => this.mandate(order, authority),
      () => this.give(lockNameOf(order), { kind: 'ORDER', action: order.action, order: digest, isCertified: false }),
      () => this.replay.noteOrder(digest, authority.id, order.nonce),
    )
  }

  /** Whether a reversal is this authority's to give. */
  private mandate(order: Order, by: Mandate): Judged {
    if (isRestrictive(order.action)) return done
    const name = lockNameOf(order)
    const lock = this.replay.lock(name)
    if (!lock.ok) return lock
    const { held, state, order: stands } = lock.value.regulatory
    const standing = held?.order ?? stands
    if (standing === undefined) return done
    const giver = this.giverOf(standing)
    if (!giver.ok) return giver
    // what lifts a hold ends no state
    if (held !== undefined || state === 'ACTIVE') return checkReversal(by, giver.value)
    const guard = this.guardOf(name)
    return guard.ok ? checkFullReversal(by, giver.value, guard.value) : guard
  }

  /** Who gave an order; undefined where the law does not know. */
  private giverOf(order: Bytes): Result<Mandate | undefined, LedgerCode> {
    const giver = this.replay.giverOf(order)
    return giver.ok ? accept(this.law.authority(giver.value)) : giver
  }

  private guardOf(name: Bytes): Result<Guard | undefined, LedgerCode> {
    const guard = this.replay.guardOf(name)
    return guard.ok ? accept(guardOfEntry(guard.value)) : guard
  }

  /** Plays an order, and keeps whose word the state rests on then. */
  private give(name: Bytes, event: LockEvent): Judged {
    const lock = this.replay.lock(name)
    if (!lock.ok) return lock
    const before = lock.value.regulatory
    return this.inTurn(
      () => this.step(name, event),
      () => this.goOn(name, before),
    )
  }

  private goOn(name: Bytes, before: RegulatoryLock): Judged {
    const lock = this.replay.lock(name)
    if (!lock.ok) return lock
    const { state, held } = lock.value.regulatory
    // a hold is over the state and changes nothing of it
    if (before.state === 'ACTIVE' || held !== undefined) return done
    const known = this.guardOf(name)
    if (!known.ok) return known
    if (state === 'ACTIVE') {
      this.replay.setGuard(name, absentGuard)
      return done
    }
    const giver = this.giverOf(before.order ?? nobody)
    if (!giver.ok) return giver
    this.replay.setGuard(name, guardEntryOf(addGuard(known.value, giver.value)))
    return done
  }

  private enforce({ signed: { order }, holder }: Extract<LedgerDeed, { kind: 'ENFORCE' }>): Judged {
    const { asset, recipient, subject, action } = order
    const lock = this.replay.lock(lockNameOf(order))
    if (!lock.ok) return lock
    const { held, order: stands } = lock.value.regulatory
    const isIt = stands !== undefined && equalBytes(stands, orderDigest(order, this.law.orderDomain))
    // what is recovered is free again: later the order would take what its holder got since
    const isOver = action === 'RECOVER' && this.now >= order.validBefore
    const isNobody = recipient.every((byte) => byte === 0)
    const isOther = !equalBytes(lockNameOf(order), asset) && !equalBytes(subject, holder)
    if (!isIt || held !== undefined || isOver || isNobody || isOther)
      return refuse('LEDGER_ORDER_NOT_STANDING', 'no order that stands gives this to its recipient', { action })
    const amount = this.replay.amount(asset, holder)
    if (!amount.ok) return amount
    if (amount.value === 0n || equalBytes(holder, recipient))
      return refuse('LEDGER_DEED_EMPTY', 'there is nothing that the order takes')
    return this.inTurn(
      () => this.replay.add(asset, holder, -amount.value),
      () => this.replay.add(asset, recipient, amount.value),
    )
  }

  private end({ kind, name, order }: Extract<LedgerDeed, { kind: 'CERTIFY' | 'DISMISS' }>): Judged {
    const verdict = this.law.verdictOf(order)
    if (verdict !== kind)
      return refuse('LEDGER_VERDICT', `${kind} is not what became of this order here`, { verdict: verdict ?? 'none' })
    return this.step(name, { kind, order })
  }

  /** Whether a lock lets somebody use what it is about. */
  private use(deed: LedgerDeed, name: Bytes): Judged {
    return this.step(name, { kind: 'USE', by: nobody, meetsConstraints: this.law.meetsConstraints(deed) })
  }

  private step(name: Bytes, event: LockEvent): Judged {
    const lock = this.replay.lock(name)
    if (!lock.ok) return lock
    const outcome = applyLock(lock.value, event, this.law.policy)
    if (!outcome.ok) return outcome
    this.replay.setLock(name, outcome.value.lock.regulatory)
    return done
  }

  private inTurn(...steps: readonly (() => Judged)[]): Judged {
    for (const step of steps) {
      const judged = step()
      if (!judged.ok) return judged
    }
    return done
  }
}
