/** A ledger of one bond for tests of messages: its state, its authorities, and messages that say by which deeds it changed. */
import {
  type Address,
  type Bytes,
  bigintToWord,
  bytesToHex,
  compareBytes,
  concatBytes,
  equalBytes,
  hexToBytes,
  keccak256,
  privateKeyToAddress,
  signDigest,
} from '@syncline/primitives'
import {
  type Authority,
  amountKey,
  bindMessage,
  deltaBetween,
  encodeLedgerData,
  type Guard,
  giverKey,
  guardEntryOf,
  guardianKey,
  guardKey,
  holdingName,
  type LedgerData,
  type LedgerDeed,
  type LedgerLaw,
  ledgerRules,
  lockKey,
  lockNameOf,
  lockWord,
  type MessageView,
  nonceKey,
  type Order,
  type OrderDomain,
  orderActions,
  orderDigest,
  type ProofIntegratedMessage,
  proveIncremental,
  type RegulatoryLock,
  type SignedOrder,
} from '@syncline/protocol'
import { emptyTree, type KeyedTree, type TreeEntry } from '@syncline/trees'
import { contentAfter, signMessage, viewOf } from './messages.js'

export const word = (name: string): Bytes => keccak256(new TextEncoder().encode(name))
export const account = (name: string): Address => word(name).slice(12)
const zeroWord: Bytes = new Uint8Array(32)
const nobody: Address = new Uint8Array(20)

export const bond = word('bond')
export const orderDomain: OrderDomain = { l1ChainId: 900n, authorityRegistry: hexToBytes(`0x${'a7'.repeat(20)}`) }

const authority = (name: string, rank: 1 | 2 | 3, jurisdiction: string): Authority => ({
  id: word(name),
  signer: privateKeyToAddress(word(`key of ${name}`)),
  rank,
  jurisdiction,
  actions: orderActions,
  kinds: 'all',
  epoch: 1n,
  validAfter: 0n,
  validBefore: 10_000n,
  revokedAt: undefined,
})
const authorities = [authority('SEC', 2, 'US'), authority('BaFin', 2, 'EU'), authority('FATF', 3, 'INT')]

/** The bond is under the law of the US and the EU; who signs the domain's messages issues it. Orders that lie on `certified` are. */
export const law = (over: Partial<LedgerLaw> = {}): LedgerLaw => ({
  policy: 'direct',
  orderDomain,
  authority: (id) => authorities.find((one) => equalBytes(one.id, id)),
  asset: (id) =>
    equalBytes(id, bond) ? { isRegulated: true, kind: word('bonds'), jurisdictions: ['US', 'EU'] } : undefined,
  lamportFloor: 0n,
  isIssuer: (asset) => equalBytes(asset, bond),
  meetsConstraints: () => false,
  verdictOf: () => undefined,
  ...over,
})

/** An order on the bond, good for now. */
export function signOrder(by: string, over: Partial<Order> & Pick<Order, 'action'>): SignedOrder {
  const order: Order = {
    asset: bond,
    amount: 0n,
    subject: nobody,
    recipient: nobody,
    authority: word(by),
    authorityEpoch: 1n,
    nonce: 1n,
    caseId: zeroWord,
    evidence: zeroWord,
    seen: zeroWord,
    lamport: 5n,
    effectiveAt: 0n,
    validAfter: 0n,
    validBefore: 9_000n,
    ...over,
  }
  const { rs, yParity } = signDigest(orderDigest(order, orderDomain), word(`key of ${by}`))
  return { order, signature: concatBytes(rs, Uint8Array.of(27 + yParity)) }
}
export const digestOf = ({ order }: SignedOrder): Bytes => orderDigest(order, orderDomain)

/** Entries of a state. */
export const has = (holder: string, amount: bigint, asset = bond): TreeEntry => ({
  key: amountKey(asset, account(holder)),
  value: bigintToWord(amount),
})
export const locked = (name: Bytes, lock: RegulatoryLock): TreeEntry => ({ key: lockKey(name), value: lockWord(lock) })
/** The records that an order leaves. */
export const noted = (signed: SignedOrder): readonly TreeEntry[] => [
  { key: nonceKey(signed.order.authority, signed.order.nonce), value: digestOf(signed) },
  { key: giverKey(digestOf(signed)), value: signed.order.authority },
]

/** What one authority's orders alone have together. */
export function guardOf(name: string): Exclude<Guard, 'unknown'> {
  const { id, rank, jurisdiction } = authorities.find((one) => equalBytes(one.id, word(name)))!
  return { authority: id, rank, jurisdiction }
}

/** Whose word a lock's state rests on besides. */
export const guarded = (name: Bytes, by?: Guard): readonly TreeEntry[] => {
  const { authority, jurisdiction, rank } = guardEntryOf(by)
  return [
    { key: guardKey(name), value: concatBytes(jurisdiction, bigintToWord(BigInt(rank)).subarray(16)) },
    { key: guardianKey(name), value: authority },
  ]
}

/** All keys that deeds look at. `standing`: orders that reversals are measured by. */
function keysOf(deeds: readonly LedgerDeed[], standing: readonly Bytes[]): readonly Bytes[] {
  const keys = deeds.flatMap((deed): Bytes[] => {
    switch (deed.kind) {
      case 'MOVE':
        return [
          lockKey(deed.asset),
          lockKey(holdingName(deed.asset, deed.from)),
          amountKey(deed.asset, deed.from),
          amountKey(deed.asset, deed.to),
        ]
      case 'ISSUE':
      case 'BURN':
        return [
          lockKey(deed.asset),
          ...(deed.kind === 'BURN' ? [lockKey(holdingName(deed.asset, deed.holder))] : []),
          amountKey(deed.asset, deed.holder),
        ]
      case 'ORDER':
        return [lockKey, guardKey, guardianKey]
          .map((keyOf) => keyOf(lockNameOf(deed.signed.order)))
          .concat(noted(deed.signed).map(({ key }) => key))
      case 'ENFORCE': {
        const { asset, recipient } = deed.signed.order
        return [lockKey(lockNameOf(deed.signed.order)), amountKey(asset, deed.holder), amountKey(asset, recipient)]
      }
      default:
        return [lockKey(deed.name)]
    }
  })
  return [...keys, ...standing.map(giverKey)]
}

/** The data that a signer sends for deeds that lead from a state by a change of `entries`. */
export function dataOf(
  tree: KeyedTree,
  entries: readonly TreeEntry[],
  deeds: readonly LedgerDeed[],
  openings: LedgerData['openings'] = [],
): LedgerData {
  const changed = new Set(entries.map(({ key }) => bytesToHex(key)))
  const standing = openings.flatMap(({ lock }) => [lock.order, lock.held?.order].filter((one) => one !== undefined))
  const unchanged = keysOf(deeds, standing).filter((key) => !changed.has(bytesToHex(key)))
  const keys = [...new Map(unchanged.map((key) => [bytesToHex(key), key])).values()].sort(compareBytes)
  const reads = keys.map((key) => ({ key, value: tree.get(key) ?? zeroWord }))
  return { deeds, openings, reads, proof: keys.length === 0 ? new Uint8Array(0) : tree.proveAll(keys) }
}

/** The signed message for one step. */
export function ledgerMessage(
  tree: KeyedTree,
  entries: readonly TreeEntry[],
  data: LedgerData | Bytes,
  view: MessageView = ledgerView(tree),
): ProofIntegratedMessage {
  const after = tree.update(entries)
  const stateDelta = deltaBetween(
    tree,
    after,
    entries.map(({ key }) => key),
  )
  const payload = {
    data: data instanceof Uint8Array ? data : encodeLedgerData(data),
    stateRoot: after.root(),
    stateDelta,
  }
  return signMessage(bindMessage(contentAfter(view, 1, payload), proveIncremental(tree, stateDelta)))
}

/** A receiver that has the root only; it is 1,000 s. */
export const ledgerView = (tree: KeyedTree, over: Partial<LedgerLaw> = {}): MessageView =>
  viewOf(tree.root(), { timestamp: 1_000_000n, isLegal: ledgerRules(law(over)) })

/** 100 of the bond are alice's, 50 bob's, and a thousand others have some. */
export const ledger: KeyedTree = emptyTree().update([
  has('alice', 100n),
  has('bob', 50n),
  ...Array.from({ length: 1_000 }, (_, i) => has(`holder ${i}`, BigInt(i + 1))),
])
