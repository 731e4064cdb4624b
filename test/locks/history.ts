/** A random history of orders and transactions, played by OrderBook on a domain and by the pure book beside it: outcomes, receipts and locks are compared after each step. */
import { orderBookLayout, predeploys, typeIds } from '@syncline/contracts'
import { type Bytes, bigintToWord, bytesToHex, compareBytes, type Hex, hexToBytes } from '@syncline/primitives'
import {
  type AssetLock,
  type Authority,
  checkSignedOrder,
  createOrderBook,
  defaultPriorityPolicy,
  type LockEvent,
  type LockPolicy,
  lockEntryOf,
  type Order,
  type OrderBook,
  type OrderReceipt,
  orderActions,
  orderDigest,
  registryEntry,
  regulatoryStates,
} from '@syncline/protocol'
import { createDraw } from '../support/draw.js'
import { must, type Outcome, type Refusal } from '../support/objectDomain.js'
import {
  accountOf,
  codeOf,
  holdingKey,
  keyOf,
  type LawfulKind,
  LockDomain,
  lawfulKind,
  office,
  orderOf,
  orderSystem,
  receiptsOf,
  rowOf,
  sign,
} from './scene.js'

/** How often what happened, so that a sample says what it is a sample of. */
export type Counts = Map<string, number>
export const countOf = (counts: Counts, name: string): number => counts.get(name) ?? 0
const note = (counts: Counts, name: string): void => void counts.set(name, countOf(counts, name) + 1)

const [alice, bob, carol] = [accountOf('alice'), accountOf('bob'), accountOf('carol')]
const ownerWord = (account: Hex): Bytes => hexToBytes(`0x${'00'.repeat(12)}${account.slice(2)}`)

/** What orders are about: an asset, or an account's holding of it. `key` names the lock. */
type Target = { readonly lawful: LawfulKind; readonly subject: Hex | undefined; readonly key: Bytes }

const [bond, share] = [lawfulKind(['US']), lawfulKind(['US', 'DE'])]
const appointed = [
  office('SEC', 2, 'US'),
  office('FATF', 3, 'INT'),
  office('BaFin', 2, 'DE'),
  office('NY', 1, 'US'),
  office('FINMA', 2, 'CH', { kinds: [hexToBytes(typeIds.bond)] }),
  office('narrow', 3, 'US', { actions: ['FREEZE', 'UNFREEZE'], kinds: [new Uint8Array(32).fill(7)] }),
]

/** Histories that begin in one world: its trees remember every block. */
const era = 50
const beginnings = new Map<LockPolicy, { readonly chain: LockDomain; uses: number }>()

/** A domain that knows authorities and assets. */
function prepared(policy: LockPolicy): LockDomain {
  const known = beginnings.get(policy)
  if (known !== undefined && known.uses++ < era) return known.chain.fork()
  const chain = new LockDomain(policy)
  for (const each of appointed) must(chain.importRow(rowOf(each)))
  for (const { kind } of [bond, share]) must(chain.book('describe', [kind]))
  beginnings.set(policy, { chain, uses: 1 })
  return chain.fork()
}

class History {
  readonly seed: number
  readonly policy: LockPolicy
  readonly #counts: Counts
  readonly #draw: (below: number) => number
  readonly #chain: LockDomain
  readonly #book: OrderBook
  readonly #offices: Authority[]
  readonly #targets: readonly Target[]
  readonly #given: { readonly order: Order; readonly signature: Bytes; readonly digest: Bytes }[] = []
  readonly #refused = new Set<Hex>()
  #nonce = 0n
  #floor = 0n

  constructor(seed: number, policy: LockPolicy, counts: Counts) {
    this.seed = seed
    this.policy = policy
    this.#counts = counts
    this.#draw = createDraw(seed)
    this.#chain = prepared(policy)
    this.#book = createOrderBook(policy, defaultPriorityPolicy)
    this.#offices = [...appointed]
    const targets = [
      { lawful: bond, subject: undefined, key: bond.asset },
      ...[alice, bob].map((subject) => ({ lawful: share, subject, key: holdingKey(share.asset, subject) })),
    ]
    this.#targets = targets.sort((a, b) => compareBytes(a.key, b.key))
  }

  get #now(): bigint {
    return this.#chain.domain.number
  }

  get #where(): string {
    return `seed ${this.seed}, ${this.policy}, block ${this.#now}`
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#draw(items.length)]!
  }

  readonly #view = {
    authority: (id: Bytes) => this.#offices.find((each) => compareBytes(each.id, id) === 0),
  }

  play(steps: number): void {
    for (let i = 0; i < steps; i++) {
      const what = this.#draw(24)
      if (what > 19 || what < 9) this.#give()
      else if (what < 15) this.#transact()
      else if (what < 17) this.#certify()
      else if (what === 17) this.#dismiss()
      else if (what === 18) this.#changeOffice()
      else this.#raiseFloor()
      if (this.#draw(3) === 0) this.#settle()
      this.#compareLocks()
      for (let passed = this.#draw(3); passed > 0; passed--) this.#chain.domain.seal()
    }
    this.#settle()
    this.#compareLocks()
    this.#compareOutcomes()
  }

  #fail(what: string, ours: unknown, theirs: unknown): never {
    throw new Error(`${this.#where}: ${what}: the contract has ${show(ours)}, the model ${show(theirs)}`)
  }

  #same(what: string, ours: unknown, theirs: unknown): void {
    if (show(ours) !== show(theirs)) this.#fail(what, ours, theirs)
  }

  /** An order, mostly a proper one: the contract and the model take it or refuse it alike. */
  #give(): void {
    const again = this.#given.length > 0 && this.#draw(12) === 0
    const { order, signature } = again ? this.#pick(this.#given) : this.#newOrder()
    const digest = orderDigest(order, orderSystem)
    const facts = this.#targets.find(({ lawful }) => compareBytes(lawful.asset, order.asset) === 0)?.lawful
    const view = {
      ...this.#view,
      nonceUsedBy: this.#book.nonceUsedBy,
      asset: () =>
        facts && { isRegulated: true, kind: hexToBytes(facts.kind.typeId), jurisdictions: facts.jurisdictions },
      lamportFloor: this.#floor,
      isStanding: (of: Bytes) => compareBytes(this.#standingOn(order) ?? new Uint8Array(0), of) === 0,
    }
    const result = this.#chain.submit(order, signature)
    const checked = checkSignedOrder({ order, signature }, orderSystem, view, this.#now)
    const hex = bytesToHex(digest)
    if (this.#refused.has(hex))
      return void this.#same('a refused order', result, { error: 'OrderRepeated', args: [hex] })
    let code: string | undefined
    if (checked.ok) {
      // the model's book goes by what an order is about
      const taken = this.#book.submit(
        { ...checked.value, order: { ...order, asset: keyOfOrder(order) } },
        false,
        this.#now,
      )
      if (taken.ok) {
        this.#given.push({ order, signature, digest })
        if ('error' in result) return void this.#fail('a proper order', result.error, taken.value)
        this.#same('status', this.#chain.statusOf(hex), taken.value)
        return void note(this.#counts, `submitted ${taken.value}`)
      }
      code = taken.code
    } else code = checked.code
    note(this.#counts, `refused ${code}`)
    if ('error' in result) return void this.#same('refusal', codeOf(result.error), code)
    const [receipt, ...more] = receiptsOf(result)
    this.#same('receipt of a refusal', [receipt?.digest, receipt?.refusal, more.length], [hex, code, 0])
    this.#refused.add(hex)
  }

  #standingOn(order: Order): Bytes | undefined {
    return registryEntry(this.#book.lockOf(keyOfOrder(order))).order
  }

  #newOrder(): { readonly order: Order; readonly signature: Bytes } {
    const by = this.#pick(this.#offices)
    const { lawful, subject } = this.#pick(this.#targets)
    const now = this.#now
    const effectiveAt = this.#draw(3) === 0 ? now + BigInt(this.#draw(6)) : 0n
    const validAfter = this.#draw(10) === 0 ? now + 2n : 0n
    const change: { -readonly [name in keyof Order]?: Order[name] } = {
      subject: hexToBytes(subject ?? `0x${'00'.repeat(20)}`),
      nonce: this.#draw(15) === 0 ? this.#nonce : ++this.#nonce,
      lamport: this.#floor + BigInt(this.#draw(8)),
      effectiveAt,
      validAfter,
      validBefore: now + BigInt(1 + this.#draw(40)),
    }
    const flaw = this.#draw(40)
    if (flaw === 0) change.authorityEpoch = by.epoch + 1n
    if (flaw === 1) change.recipient = hexToBytes(carol)
    if (flaw === 2) change.authority = new Uint8Array(32).fill(9)
    if (flaw === 3) change.asset = lawfulKind([]).asset
    const order = orderOf(by, this.#pick(orderActions), lawful.asset, change)
    const name = ['SEC', 'FATF', 'BaFin', 'NY', 'FINMA', 'narrow'][this.#offices.indexOf(by)]!
    return { order, signature: sign(order, keyOf(flaw === 4 ? 'nobody' : name, by.epoch)) }
  }

  #transact(): void {
    const { lawful, subject, key } = this.#pick(this.#targets.filter((target) => target.subject !== undefined))
    const { asset } = lawful
    const holder = subject!
    const now = this.#now
    const by = this.#draw(8) === 0 ? bob : carol
    const until = now + BigInt(this.#draw(5) === 0 ? this.#draw(4_000_000) : this.#draw(8))
    const hex = bytesToHex(asset)
    const { kind } = this.#book.lockOf(key).transaction
    const owner = ownerWord(by)
    const choices: readonly (readonly [string, readonly unknown[], Hex, Parameters<OrderBook['transact']>[1]])[] = [
      ['preempt', [hex, by, until], holder, { kind: 'PREEMPT', owner, until, now, meetsConstraints: true }],
      ['beginCommit', [hex, holder], by, { kind: 'BEGIN_COMMIT', owner, now, meetsConstraints: true }],
      ['commit', [hex, holder], by, { kind: 'COMMIT', owner }],
      ['abort', [hex, holder], by, { kind: 'ABORT', owner }],
      ['timeout', [hex, holder], by, { kind: 'TIMEOUT', now }],
      ['expire', [hex, holder], by, { kind: 'EXPIRE', now }],
      // the owner of a lock may make it a hold, else the holder
      kind === 'PREEMPTIVE'
        ? ['hold', [hex, holder, until], by, { kind: 'HOLD', owner, until, now }]
        : ['hold', [hex, holder, until], holder, { kind: 'HOLD', owner: ownerWord(holder), until, now }],
    ]
    // mostly what such a lock is there for
    const { transaction } = this.#book.lockOf(key)
    const usual = transaction.kind === 'PREEMPTIVE' ? (transaction.isCommitting ? [2, 2, 4] : [1, 1, 3]) : [0, 5]
    const [functionName, args, from, event] =
      choices[this.#draw(3) > 0 ? this.#pick(usual) : this.#draw(choices.length)]!
    const result = this.#chain.book(functionName, args, from)
    const model = this.#book.transact(key, event as Exclude<LockEvent, { kind: 'ORDER' | 'CERTIFY' | 'DISMISS' }>, now)
    this.#compare(`${event.kind}`, result, model)
  }

  #certify(): void {
    const digest = this.#anyDigest()
    const result = this.#chain.book('certify', [bytesToHex(digest), this.#chain.certifyOwn()])
    this.#compare('certify', result, this.#book.certify(digest, this.#view, this.#now))
  }

  /** L1 says that this chain's newest block is another one. */
  #dismiss(): void {
    const digest = this.#anyDigest()
    const { domain } = this.#chain
    const { height } = domain.seal()
    domain.certify({ domainId: domain.id, height, root: new Uint8Array(32).fill(2) })
    const result = this.#chain.book('dismiss', [bytesToHex(digest), domain.headerAt(height)])
    this.#compare('dismiss', result, this.#book.dismiss(digest, this.#now))
  }

  #anyDigest(): Bytes {
    return this.#given.length === 0 ? new Uint8Array(32).fill(3) : this.#pick(this.#given).digest
  }

  /** L1 revokes an authority, or gives it another key in a new epoch. */
  #changeOffice(): void {
    const index = this.#draw(4)
    const names = ['SEC', 'FATF', 'BaFin', 'NY']
    const old = this.#offices[index]!
    const isRevoked = this.#draw(2) === 0 && old.revokedAt === undefined
    const next = isRevoked
      ? { ...old, revokedAt: this.#now }
      : office(names[index]!, old.rank, old.jurisdiction, { epoch: old.epoch + 1n })
    must(this.#chain.importRow(rowOf(next)))
    this.#offices[index] = next
    note(this.#counts, isRevoked ? 'revoked' : 'new epoch')
  }

  /** A reconciliation was taken: orders of its time are over. */
  #raiseFloor(): void {
    this.#floor += BigInt(this.#draw(3))
    const slot = bigintToWord(BigInt(orderBookLayout._lamportFloor.slot))
    this.#chain.domain.store(predeploys.orderBook, slot, this.#floor)
  }

  #settle(): void {
    const ours = this.#targets.flatMap(({ key }) => receiptsOf(must(this.#chain.book('settle', [bytesToHex(key)]))))
    const model = this.#book.settle(this.#view, this.#now)
    this.#compareReceipts('settle', ours, model.receipts)
  }

  #compare(what: string, result: Outcome | Refusal, model: ReturnType<OrderBook['certify']>): void {
    if ('error' in result) {
      note(this.#counts, `${what} ${codeOf(result.error)}`)
      return void this.#same(what, codeOf(result.error), model.ok ? 'accepted' : model.code)
    }
    if (!model.ok) return void this.#fail(what, 'accepted', model.code)
    note(this.#counts, what)
    this.#compareReceipts(what, receiptsOf(result), model.value.receipts)
  }

  #compareReceipts(what: string, ours: ReturnType<typeof receiptsOf>, model: readonly OrderReceipt[]): void {
    const told = model.map((receipt) => ({
      digest: bytesToHex(receipt.order),
      key: bytesToHex(receipt.asset),
      action: orderActions.indexOf(receipt.action),
      attempts: receipt.attempts,
      from: regulatoryStates.indexOf(receipt.from),
      to: regulatoryStates.indexOf(receipt.to),
      refusal: receipt.outcome === 'applied' ? undefined : receipt.code,
    }))
    for (const { refusal, action } of told) note(this.#counts, refusal ?? `applied ${orderActions[action]}`)
    this.#same(what, ours, told)
  }

  #compareLocks(): void {
    for (const { lawful, subject, key } of this.#targets) {
      const model = this.#book.lockOf(key)
      this.#same('entry', this.#chain.entryOf(key), lockEntryOf(registryEntry(model)))
      if (subject === undefined) continue
      const of = [bytesToHex(lawful.asset), subject]
      this.#same('lock', this.#chain.read('lockOf', of), lockOf(model))
      this.#same(
        'waiting',
        this.#chain.read('waitingFor', of),
        model.waiting.map(({ order }) => bytesToHex(order)),
      )
    }
  }

  #compareOutcomes(): void {
    for (const { digest } of this.#given) {
      const model = this.#book.statusOf(digest)
      const status = typeof model === 'object' ? model.outcome : model
      this.#same('outcome', this.#chain.statusOf(bytesToHex(digest)), status)
    }
  }
}

/** What an order is about. */
function keyOfOrder({ asset, subject }: Order): Bytes {
  const holder = bytesToHex(subject)
  return BigInt(holder) === 0n ? asset : holdingKey(asset, holder)
}

/** Bytes as hex; addresses as the contracts' clients spell them are in lower case here. */
function show(value: unknown): string {
  const plain = (_: string, each: unknown): unknown => {
    if (typeof each === 'bigint') return `${each}`
    if (each instanceof Uint8Array) return bytesToHex(each)
    return typeof each === 'string' && each.startsWith('0x') ? each.toLowerCase() : each
  }
  return JSON.stringify(value, plain)
}

function lockOf({ transaction }: AssetLock) {
  if (transaction.kind === 'NONE') return { kind: 0, isCommitting: false, owner: `0x${'00'.repeat(20)}`, until: 0n }
  const { until } = transaction
  if (transaction.kind === 'TEMP') return { kind: 2, isCommitting: false, owner: `0x${'00'.repeat(20)}`, until }
  const owner = bytesToHex(transaction.owner.subarray(12))
  return { kind: 1, isCommitting: transaction.isCommitting, owner, until }
}

/** Plays a history; throws with the seed where the contract and the model differ. */
export function runHistory(seed: number, steps: number, counts: Counts): void {
  new History(seed, seed % 2 === 0 ? 'direct' : 'strict', counts).play(steps)
  note(counts, 'histories')
}
