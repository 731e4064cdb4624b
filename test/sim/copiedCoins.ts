/** Coins as copies on four domains with a ledger, by the protocol's own parts; whoever carries receipts and verdicts does it at once. */
import { accept, type Bytes, hashWords, keccak256 } from '@syncline/primitives'
import {
  arrive,
  type Claim,
  type Copy,
  copyAddress,
  createClaimStore,
  createCopyTable,
  createIsolationLedger,
  createLaneBook,
  type Dependency,
  type DomainRules,
  flowClaim,
  freeze,
  isOfficial,
  isTrue,
  kindId,
  move,
  type Receipt,
  receiptId,
  reduce,
  trueDependency,
} from '@syncline/protocol'
import { must } from './report.js'

const manager = 0x5c0009n
const typeId = keccak256(Uint8Array.of(1))
const nothing = new Uint8Array(0)
const rules: DomainRules = {
  gate: () => accept(undefined),
  ancestry: () => accept(undefined),
  final: { id: 'crosslink', check: () => accept(undefined) },
  attesting: [],
  anchoring: undefined,
}

/** `dependency`: what the copy rested on where it left, flows too. */
type Pending = {
  readonly id: number
  readonly receipt: Receipt
  readonly dependency: Dependency
  readonly source: Claim
}

export type CopiedCoins = {
  /** Moves the coin's live copy from where it is; `id` numbers moves and the blocks of their own in which they lie. */
  readonly send: (id: number, coin: number, from: number, to: number) => void
  /** The claim over a move is certified. Gives the moves whose flows became TRUE. */
  readonly certify: (id: number) => readonly number[]
  /** Copies that are left, and how many of them are official. */
  readonly count: () => { readonly copies: number; readonly official: number }
}

/** `homes[coin]` is the domain on which the coin is issued. */
export function createCopiedCoins(domainCount: number, homes: readonly number[]): CopiedCoins {
  const ids = Array.from({ length: domainCount }, (_, i) => BigInt(i + 1))
  const store = createClaimStore(new Map(ids.map((id) => [id, rules])), 1_000_000, {
    accepted: () => accept(undefined),
    closed: () => accept(undefined),
  })
  const tables = ids.map(() => createCopyTable(manager, 64))
  const lanes = ids.map((id) => createLaneBook(id))
  const ledger = createIsolationLedger()
  const indexOf = (coin: number): Bytes => keccak256(hashWords(BigInt(coin)))
  const kindOf = (coin: number) => ({ originDomain: ids[homes[coin]!]!, creator: 1n, salt: indexOf(coin), typeId })
  const claims: Claim[] = []
  const live: Copy[] = homes.map((home, coin) => {
    const copy = { typeId, index: indexOf(coin), dependency: trueDependency, state: nothing }
    must(tables[home]!.add(copy).ok, 'a coin is issued once')
    return copy
  })
  const totals = new Map<string, bigint>()
  let pending: (Pending & { readonly coin: number })[] = []
  const settle = (verdicts: readonly Claim[]): void => {
    for (const table of tables) table.resolve(verdicts, store)
  }
  return {
    send(id, coin, from, to) {
      const height = BigInt(id) + 1n
      const source = { domainId: ids[from]!, height, root: hashWords(height) }
      claims[id] = source
      must(store.admit({ claim: source, parent: undefined, uses: [] }, nothing).ok, 'a claim is admitted once')
      // what was decided on the way is out of the copy that lies there now
      const copy = tables[from]!.copiesOf(live[coin]!).find(({ dependency }) => dependency.negated.length === 0)
      must(copy !== undefined, 'the coin is where its holder is')
      const kind = kindId(kindOf(coin))
      const passage = { from: ids[from]!, to: ids[to]!, nonce: BigInt(id), height, kind, quantity: 1n }
      const moved = move(copy, passage)
      must(moved.ok, 'a copy without NOT moves')
      tables[from]!.remove(copyAddress(manager, copy))
      const left = moved.value.frozen === undefined ? undefined : freeze(moved.value.frozen, source)
      if (left !== undefined) must(tables[from]!.add(left).ok, 'the remainder has a place of its own')
      const landed = arrive(moved.value.receipt, source, store)
      must(landed.ok && tables[to]!.add(landed.value).ok, 'the receipt arrives')
      live[coin] = landed.value
      pending.push({ id, coin, receipt: moved.value.receipt, dependency: copy.dependency, source })
    },
    certify(id) {
      const verdicts = store.certify(claims[id]!, 'crosslink', nothing)
      must(verdicts.ok, 'an honest claim is TRUE')
      settle(verdicts.value.map(({ claim }) => claim))
      const done: number[] = []
      // a flow can make those behind it possible
      for (let again = true; again; ) {
        again = false
        for (const { id: each, coin, receipt, dependency, source } of pending) {
          if (done.includes(each) || store.statusOf(source) !== 'true') continue
          // the source counts what is official there
          const rest = reduce(dependency, store)
          if (rest === 'FALSE' || !isTrue(rest)) continue
          const kind = kindOf(coin)
          const lane = `${receipt.from}/${receipt.to}/${coin}`
          const total = (totals.get(lane) ?? 0n) + 1n
          if (ledger.report(receipt.from, receipt.to, kind, total) === 0n) continue
          const allowed = ledger.acceptedOf(receipt.from, receipt.to, kindId(kind))
          const taken = lanes[Number(receipt.to) - 1]!.take(receipt, source, total, allowed, store)
          must(taken.ok, 'what the ledger accepted is there to be taken')
          totals.set(lane, total)
          must(store.acceptFlow(receiptId(receipt), nothing).ok, 'a flow is accepted once')
          settle([flowClaim(receiptId(receipt))])
          done.push(each)
          again = true
        }
      }
      pending = pending.filter(({ id: each }) => !done.includes(each))
      return done
    },
    count() {
      const all = tables.flatMap((table) => [...table.all()])
      return { copies: all.length, official: all.filter(isOfficial).length }
    },
  }
}
