/** The lock of one asset: transaction lock × regulatory state, and the seed's scalar as its projection (docs/locks.md §1; OIP-23…29). */
import { accept, type Bytes, equalBytes, invariant, type Result, refuse } from '@syncline/primitives'
import {
  heldFloor,
  type LockStatus,
  lockLimits,
  lockProjection,
  lockStatuses,
  type OrderAction,
  orderActionTable,
  type RegulatoryState,
  type TransactionLockKind,
  transactionLocks,
} from '../generated/locks.js'

/** Times are seconds of the domain's clock. `owner` names a transaction or a bundle, 32 bytes. */
export type TransactionLock =
  | { readonly kind: 'NONE' }
  | {
      readonly kind: 'PREEMPTIVE'
      readonly owner: Bytes
      readonly until: bigint
      /** Past its commit point: orders wait for its end. */
      readonly isCommitting: boolean
    }
  | { readonly kind: 'TEMP'; readonly until: bigint }

/** An irreversible order that was admitted and waits for level 3. `order` is its digest. */
export type HeldEffect = { readonly action: OrderAction; readonly order: Bytes }

/** `order`: digest of the order that made the state, 32 bytes; undefined while no order ever touched the asset. */
export type RegulatoryLock = {
  readonly state: RegulatoryState
  readonly order: Bytes | undefined
  readonly held: HeldEffect | undefined
}

/** An order as the lock sees it. `isCertified`: what it rests on has level 3 or more. */
export type LockOrder = { readonly action: OrderAction; readonly order: Bytes; readonly isCertified: boolean }

/** The product state, and the orders that wait for a commit, first come first. */
export type AssetLock = {
  readonly transaction: TransactionLock
  readonly regulatory: RegulatoryLock
  readonly waiting: readonly LockOrder[]
}

/** Nothing on it. */
export const unlocked: AssetLock = {
  transaction: { kind: 'NONE' },
  regulatory: { state: 'ACTIVE', order: undefined, held: undefined },
  waiting: [],
}

/** Value of a scalar, 0…5. */
export function lockStatusValue(status: LockStatus): number {
  return lockStatuses.indexOf(status)
}

/** The scalar of a product state. */
export function projectLock(
  { state, held }: Pick<RegulatoryLock, 'state' | 'held'>,
  lock: TransactionLockKind,
): LockStatus {
  const status = lockProjection[state][transactionLocks.indexOf(lock)]!
  return held !== undefined && lockStatusValue(status) < lockStatusValue(heldFloor) ? heldFloor : status
}

/** The scalar of an asset. */
export function lockStatusOf({ transaction, regulatory }: AssetLock): LockStatus {
  return projectLock(regulatory, transaction.kind)
}

/** Whether an authority's order keeps its user from it: HARD_LOCKED or PERM_LOCKED. */
export function isOrderLocked(lock: AssetLock): boolean {
  return lockStatusValue(lockStatusOf(lock)) >= lockStatusValue('HARD_LOCKED')
}

/**
 * What LockRegistry keeps of an asset, so that equal storage roots mean agreement: the regulatory state with what is held, and the digest of
 * the order that stands. Transaction locks and waiting orders are local and lie elsewhere.
 */
export type RegistryEntry = {
  readonly state: RegulatoryState
  readonly held: OrderAction | undefined
  readonly order: Bytes | undefined
}

export function registryEntry({ regulatory: { state, order, held } }: AssetLock): RegistryEntry {
  return { state, held: held?.action, order: held?.order ?? order }
}

/** Whether two domains agree on an asset. */
export function equalRegistryEntries(a: RegistryEntry, b: RegistryEntry): boolean {
  if (a.state !== b.state || a.held !== b.held) return false
  return a.order === undefined || b.order === undefined ? a.order === b.order : equalBytes(a.order, b.order)
}

/** The lock of v0.1: a bit, with what its asset's holder knows of the reason. */
export type BinaryLock = {
  readonly isLocked: boolean
  readonly transaction?: { readonly owner: Bytes; readonly until: bigint }
  readonly order?: Bytes
}

/** false → 0, true → 2 for a transaction or 4 for an order (OIP-29). A bit that does not say which is refused, not guessed. */
export function migrateBinaryLock({
  isLocked,
  transaction,
  order,
}: BinaryLock): Result<AssetLock, 'LOCK_MIGRATION_AMBIGUOUS'> {
  const reasons = (transaction === undefined ? 0 : 1) + (order === undefined ? 0 : 1)
  if (reasons !== (isLocked ? 1 : 0)) {
    return refuse('LOCK_MIGRATION_AMBIGUOUS', 'a lock has one reason, no lock has none', { isLocked, reasons })
  }
  if (transaction !== undefined) {
    return accept({ ...unlocked, transaction: { kind: 'PREEMPTIVE', ...transaction, isCommitting: false } })
  }
  if (order !== undefined) {
    return accept({ ...unlocked, regulatory: { state: 'FROZEN', order, held: undefined } })
  }
  return accept(unlocked)
}

/** Throws InvariantViolation if no history of events makes this state. */
export function assertAssetLock({ transaction, regulatory, waiting }: AssetLock): void {
  const { state, order, held } = regulatory
  invariant(state === 'ACTIVE' || order !== undefined, 'only an order restricts an asset')
  invariant(held === undefined || orderActionTable[held.action].isIrreversible, 'only irreversible effects are held')
  invariant(held === undefined || state !== 'TERMINATED', 'nothing is left to be held after the end')
  const isCommitting = transaction.kind === 'PREEMPTIVE' && transaction.isCommitting
  invariant(waiting.length === 0 || isCommitting, 'orders wait for a commit only')
  invariant(waiting.length <= lockLimits.waitingOrders, 'the queue is bounded')
}
