/** What somebody wants an asset to become, and what stands between (docs/intents.md §1; OIP-53). */
import type { Address, Bytes } from '@syncline/primitives'
import type { LockStatus, OrderAction, RegulatoryState, TransactionLockKind } from '../generated/locks.js'
import type { Level } from '../level/level.js'
import type { AssetLock } from '../lock/lockState.js'
import type { AssetFacts, Authority } from '../order/authority.js'
import type { Guard } from '../order/guard.js'

/** Where an asset is, whose, under what lock, and how sure that is. A node of the graph that plans are looked for in. */
export type AssetState = {
  readonly domainId: bigint
  readonly owner: Address
  readonly lock: AssetLock
  /** Id of the authority whose order stands, or is held. */
  readonly standing: Bytes | undefined
  /** Id of the authority whose order made the state that another one is held over. */
  readonly below?: Bytes | undefined
  /** The highest of the orders that the state went on from, besides the one that made it. */
  readonly guard?: Guard | undefined
  /** Who gets the asset when an effect that is held takes place. */
  readonly heldRecipient: Address | undefined
  readonly level: Level
  /** Claims that it is conditional on; none from level 3. */
  readonly dependencies: number
}

/** What is asked for; what is not named may be anything. */
export type DesiredState = {
  readonly domainId?: bigint
  readonly owner?: Address
  readonly regulatory?: RegulatoryState
  readonly transaction?: TransactionLockKind
  readonly status?: LockStatus
}

/**
 * What a plan has to keep. `deadline`: its last step is done by then, in seconds. `dependencies`: never conditional on more claims. `jurisdictions`: only
 * their authorities act. `domains`: the asset is on no more of them, from where it is now on. `level`: what the end rests on. `signers`: nobody else signs.
 */
export type IntentConstraint =
  | { readonly kind: 'deadline'; readonly at: bigint }
  | { readonly kind: 'dependencies'; readonly most: number }
  | { readonly kind: 'jurisdictions'; readonly of: readonly string[] }
  | { readonly kind: 'domains'; readonly most: number }
  | { readonly kind: 'level'; readonly least: Level }
  | { readonly kind: 'signers'; readonly of: readonly Bytes[] }

/** The seed's three parts. `asset` has 32 bytes. */
export type StateIntent = {
  readonly asset: Bytes
  readonly from: AssetState
  readonly to: DesiredState
  readonly constraints: readonly IntentConstraint[]
}

/** A kind of step; what it costs is asked by it. */
export type PlanAction =
  /** The owner gives the asset to somebody. */
  | { readonly kind: 'transfer'; readonly to: Address }
  /** The owner moves it to another domain. It depends on one claim more until that settles. */
  | { readonly kind: 'move'; readonly to: bigint }
  /** Orders that name nobody have no recipient. */
  | {
      readonly kind: 'order'
      readonly action: OrderAction
      readonly authority: Bytes
      readonly recipient: Address | undefined
    }
  /** Whoever may hold keeps it from trade for a time. */
  | { readonly kind: 'hold' }
  /** The time of the transaction lock runs out. */
  | { readonly kind: 'expire' }
  /** Its domain's claims reach a level. At 3 what it depends on is settled, and an effect that was held takes place. */
  | { readonly kind: 'settle'; readonly level: Level }

/** Units of the caller's choice, at least 0; seconds until the step is done. */
export type PlanPrice = { readonly cost: bigint; readonly seconds: bigint }

/** A domain and its prices; what has no price cannot be done there. */
export type PlanDomain = {
  readonly domainId: bigint
  readonly transfer?: PlanPrice
  readonly order?: PlanPrice
  readonly hold?: PlanPrice
  readonly moves: readonly (PlanPrice & { readonly to: bigint })[]
  /** From any lower level. */
  readonly settles: readonly (PlanPrice & { readonly level: Level })[]
}

/** What is known when a plan is made. */
export type PlanWorld = {
  /** Seconds. */
  readonly now: bigint
  readonly policy: 'direct' | 'strict'
  readonly facts: AssetFacts
  readonly authorities: readonly Authority[]
  readonly domains: readonly PlanDomain[]
  /** Others than those the intent names who may own the asset on its way. */
  readonly holders: readonly Address[]
  /** Who holds, for constraints on signers. */
  readonly holder: Bytes
  /** Whether a restriction leaves this transfer open; a move is one to the owner himself. */
  readonly meetsConstraints: (from: Address, to: Address) => boolean
}

/** One step: what, who signs it (undefined: time or anyone), where it leads. */
export type PlanStep = PlanPrice & {
  readonly action: PlanAction
  readonly signer: Bytes | undefined
  readonly startsAt: bigint
  readonly endsAt: bigint
  readonly after: AssetState
}

/** Least cost; of one cost, soonest. Empty if all is as it is wanted. */
export type IntentPlan = { readonly steps: readonly PlanStep[]; readonly cost: bigint; readonly endsAt: bigint }

/** Bounds of a world, and of the states that are looked at for one plan. */
export const intentLimits = { domains: 16, authorities: 64, holders: 16, constraints: 16, states: 65_536 } as const
