/** What OrderBook and LockRegistry say in the state after one block: views, called as anybody calls them (docs/locks.md §9). */
import {
  type AuthorityRow,
  iOrderBookAbi,
  lockRegistryAbi,
  orderBookAbi,
  orderRefusals,
  orderStatuses,
  predeploys,
} from '@syncline/contracts'
import { type Hex, invariant } from '@syncline/primitives'
import {
  type LockPolicy,
  lockPolicies,
  type OrderAction,
  orderActions,
  type RegulatoryState,
  regulatoryStates,
  type TransactionLockKind,
  transactionLocks,
} from '@syncline/protocol'
import { type Abi, decodeFunctionResult, encodeFunctionData, hexToString } from 'viem'

/** Calls a contract; gives what it returns. Throws where the state is not to be had. */
export type ViewCall = (to: Hex, data: Hex) => Hex

export type OrderStatus = (typeof orderStatuses)[number]

/** `recordOf`, by names. Times in seconds. */
export type OrderRecord = {
  readonly key: Hex
  readonly authority: Hex
  readonly status: OrderStatus
  readonly action: OrderAction
  readonly rank: number
  readonly jurisdiction: string
  readonly authorityEpoch: bigint
  readonly isCertified: boolean
  readonly lamport: bigint
  readonly effectiveAt: bigint
  readonly validBefore: bigint
  readonly attempts: number
  /** Block in which it came. */
  readonly number: bigint
  readonly asset: Hex
  /** Whose holding; undefined for everybody's. */
  readonly subject: Hex | undefined
  readonly amount: bigint
  /** Undefined unless refused. */
  readonly refusal: string | undefined
}

/** An entry of LockRegistry. `order` is undefined while no order ever touched it. */
export type Entry = {
  readonly state: RegulatoryState
  readonly held: OrderAction | undefined
  readonly order: Hex | undefined
}

export type HoldingLock = {
  readonly kind: TransactionLockKind
  readonly owner: Hex | undefined
  readonly until: bigint
  readonly isCommitting: boolean
}

export type AuthorityFacts = {
  readonly id: Hex
  readonly signer: Hex
  readonly rank: number
  readonly jurisdiction: string
  readonly actions: readonly OrderAction[]
  /** Type ids that it commands; none for all. */
  readonly kinds: readonly Hex[]
  readonly epoch: bigint
  readonly validAfter: bigint
  readonly validBefore: bigint
  /** Undefined unless revoked. */
  readonly revokedAt: bigint | undefined
}

export type OrderViews = {
  /** Undefined if the order never came here. */
  recordOf(digest: Hex): OrderRecord | undefined
  entryOf(key: Hex): Entry
  holdingKey(asset: Hex, holder: Hex): Hex
  lockOf(asset: Hex, holder: Hex): HoldingLock
  /** Orders that wait for the commit of a holding's transaction, first come first. */
  waitingFor(asset: Hex, holder: Hex): readonly Hex[]
  frozenOf(asset: Hex, holder: Hex): bigint
  openOrders(key: Hex): readonly Hex[]
  /** Type and laws of an asset that takes orders here; undefined if it does not, or nobody described it. */
  factsOf(asset: Hex): { readonly typeId: Hex; readonly jurisdictions: readonly string[] } | undefined
  /** Undefined if the authority is not known here. */
  authorityOf(id: Hex): AuthorityFacts | undefined
  lamportFloor(): bigint
  policy(): LockPolicy
  /** What orders are signed for. */
  system(): { readonly l1ChainId: bigint; readonly authorityRegistry: Hex }
}

const nobody: Hex = `0x${'00'.repeat(20)}`
const none: Hex = `0x${'00'.repeat(32)}`
const book = [...iOrderBookAbi, ...orderBookAbi] as const
const nameOf = (bytes: Hex): string => hexToString(bytes).replace(/\0+$/, '')
const unless = <Value>(nothing: Value, value: Value): Value | undefined => (value === nothing ? undefined : value)
const lower = (address: Hex): Hex => address.toLowerCase() as Hex

/** The action of a code that a contract keeps: it checked it. */
function actionOf(code: number): OrderAction {
  const action = orderActions[code]
  invariant(action !== undefined, 'a contract keeps codes of actions only')
  return action
}

export function createOrderViews(call: ViewCall): OrderViews {
  const read = (to: Hex, abi: Abi, functionName: string, args: readonly unknown[]): unknown =>
    decodeFunctionResult({ abi, functionName, data: call(to, encodeFunctionData({ abi, functionName, args })) })
  const ask = <Value>(functionName: string, ...args: readonly unknown[]): Value =>
    read(predeploys.orderBook, book as Abi, functionName, args) as Value
  const askRegistry = <Value>(functionName: string, ...args: readonly unknown[]): Value =>
    read(predeploys.lockRegistry, lockRegistryAbi as Abi, functionName, args) as Value
  return {
    recordOf(digest) {
      const words = ask<OrderRecordWords>('recordOf', digest)
      const status = orderStatuses[words.status]!
      if (status === 'none') return undefined
      const { action, jurisdiction, subject, refusal, ...same } = words
      return {
        ...same,
        status,
        action: actionOf(action),
        jurisdiction: nameOf(jurisdiction),
        subject: unless(nobody, lower(subject)),
        // of a held order it says only what would be without the certificate that holds it
        refusal: status === 'refused' ? orderRefusals[refusal] : undefined,
      }
    },
    entryOf(key) {
      const { state, held, order } = askRegistry<{ state: number; held: number; order: Hex }>('entryOf', key)
      return {
        state: regulatoryStates[state]!,
        held: held === 0 ? undefined : actionOf(held - 1),
        order: unless(none, order),
      }
    },
    holdingKey: (asset, holder) => askRegistry('holdingKey', asset, holder),
    lockOf(asset, holder) {
      const words = ask<{ kind: number; owner: Hex; until: bigint; isCommitting: boolean }>('lockOf', asset, holder)
      const { until, isCommitting } = words
      return { kind: transactionLocks[words.kind]!, owner: unless(nobody, lower(words.owner)), until, isCommitting }
    },
    waitingFor: (asset, holder) => ask('waitingFor', asset, holder),
    frozenOf: (asset, holder) => ask<readonly [number, Hex, bigint, Hex]>('useOf', asset, holder)[2],
    openOrders: (key) => ask('openOrders', key),
    factsOf(asset) {
      const [typeId, jurisdictions] = ask<readonly [Hex, readonly Hex[]]>('factsOf', asset)
      return typeId === none ? undefined : { typeId, jurisdictions: jurisdictions.map(nameOf) }
    },
    authorityOf(id) {
      const row = ask<Omit<AuthorityRow, 'id'>>('authorityOf', id)
      if (row.epoch === 0n) return undefined
      const { rank, kinds, epoch, validAfter, validBefore } = row
      return {
        ...{ id, rank, kinds, epoch, validAfter, validBefore },
        signer: lower(row.signer),
        jurisdiction: nameOf(row.jurisdiction),
        actions: orderActions.filter((_, code) => ((row.actions >> code) & 1) === 1),
        revokedAt: unless(0n, row.revokedAt),
      }
    },
    lamportFloor: () => ask('lamportFloor'),
    policy: () => lockPolicies[ask<number>('policy')]!,
    system: () => ({ l1ChainId: ask('l1ChainId'), authorityRegistry: lower(ask('authorityRegistry')) }),
  }
}

/** `recordOf` as the contract gives it. */
export type OrderRecordWords = {
  readonly [Name in 'key' | 'authority' | 'jurisdiction' | 'asset' | 'subject']: Hex
} & {
  readonly [Name in 'status' | 'action' | 'rank' | 'attempts' | 'refusal']: number
} & {
  readonly [Name in 'lamport' | 'effectiveAt' | 'validBefore' | 'authorityEpoch' | 'number' | 'amount']: bigint
} & { readonly isCertified: boolean }
