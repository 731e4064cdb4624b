import { type Bytes, bytesToHex, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type LockPolicy,
  lockPolicies,
  type OrderAction,
  orderActions,
  type RegulatoryState,
} from '../generated/locks.js'
import { equalRegistryEntries, registryEntry } from '../lock/lockState.js'
import type { Authority, AuthorityRank, CheckedOrder } from './authority.js'
import type { Order } from './order.js'
import { createOrderBook, type OrderReceipt, orderBookLimits } from './orderBook.js'
import { comparePriority, defaultPriorityPolicy, explainPriority, type PriorityKey, priorityKey } from './priority.js'

const word = (name: string) => keccak256(new TextEncoder().encode(name))
const bond = word('bond')

function office(name: string, rank: AuthorityRank, jurisdiction: string): Authority {
  return {
    id: word(name),
    signer: new Uint8Array(20),
    rank,
    jurisdiction,
    actions: orderActions,
    kinds: 'all',
    epoch: 1n,
    validAfter: 0n,
    validBefore: 10_000n,
    revokedAt: undefined,
  }
}
const [sec, fatf, bafin, state] = [
  office('SEC', 2, 'US'),
  office('FATF', 3, 'INT'),
  office('BaFin', 2, 'DE'),
  office('NY', 1, 'US'),
] as const
const offices = new Map([sec, fatf, bafin, state].map((each) => [bytesToHex(each.id), each]))
const view = { authority: (id: Bytes) => offices.get(bytesToHex(id)) }

let made = 0n
/** An order as if it was checked: `checkSignedOrder` has tests of its own. */
function give(authority: Authority, action: OrderAction, change: Partial<Order> = {}): CheckedOrder {
  const nonce = ++made
  const order: Order = {
    asset: bond,
    action,
    amount: 0n,
    subject: new Uint8Array(20),
    recipient: new Uint8Array(20),
    authority: authority.id,
    authorityEpoch: 1n,
    nonce,
    caseId: word('case'),
    evidence: word('evidence'),
    seen: word('seen'),
    lamport: nonce,
    effectiveAt: 0n,
    validAfter: 0n,
    validBefore: 1_000n,
    ...change,
  }
  return { order, signature: new Uint8Array(65), digest: word(`order ${nonce}`), authority, isHome: false }
}

const newBook = (policy: LockPolicy = 'direct') => createOrderBook(policy, defaultPriorityPolicy)
const short = (receipts: readonly OrderReceipt[]) =>
  receipts.map((receipt) => `${receipt.action} ${receipt.outcome === 'applied' ? receipt.to : receipt.code}`)

/** A book in which the bond is in a state, by orders of the lowest rank. */
function bookIn(policy: LockPolicy, from: RegulatoryState) {
  const book = newBook(policy)
  const way: Record<RegulatoryState, readonly OrderAction[]> = {
    ACTIVE: [],
    RESTRICTED: ['RESTRICT'],
    FROZEN: ['FREEZE'],
    SEIZED: ['FREEZE', 'SEIZE'],
    TERMINATED: ['FREEZE', 'SEIZE', 'CONFISCATE'],
  }
  for (const action of way[from]) {
    book.submit(give(state, action), true, 0n)
    book.settle(view, 0n)
  }
  expect(book.lockOf(bond).regulatory.state).toBe(from)
  return book
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]))
}

describe('the scenario of the seed: SEC FREEZE and FATF SEIZE', () => {
  it('ends in SEIZED by the order of FATF, in one round or two, for every order of arrival and every state that admits it', () => {
    for (const policy of lockPolicies)
      for (const from of ['ACTIVE', 'RESTRICTED', 'FROZEN'] as const) {
        const [freeze, seize] = [give(sec, 'FREEZE'), give(fatf, 'SEIZE')]
        for (const arrival of permutations([freeze, seize]))
          for (const isOneRound of [false, true]) {
            const book = bookIn(policy, from)
            for (const checked of arrival) {
              book.submit(checked, true, 1n)
              if (!isOneRound) book.settle(view, 1n)
            }
            book.settle(view, 2n)
            expect(registryEntry(book.lockOf(bond)), `${policy} ${from}`).toEqual({
              state: 'SEIZED',
              held: undefined,
              order: seize.digest,
            })
            expect(book.statusOf(seize.digest)).toMatchObject({ outcome: 'applied', to: 'SEIZED' })
          }
      }
  })

  it('says who comes first and why', () => {
    const book = newBook()
    const [freeze, seize] = [give(sec, 'FREEZE'), give(fatf, 'SEIZE')]
    for (const checked of [freeze, seize]) book.submit(checked, true, 0n)
    expect(book.ranking(bond)).toMatchObject([
      { order: seize, why: { criterion: 'rank', text: 'its authority has rank 3, the other one 2' } },
      { order: freeze },
    ])
  })
})

describe('createOrderBook', () => {
  it('ends a round in one state for every order of arrival', () => {
    const orders = [
      give(sec, 'RESTRICT'),
      give(fatf, 'SEIZE'),
      give(bafin, 'FREEZE'),
      give(state, 'CONFISCATE'),
      give(fatf, 'RELEASE'),
    ]
    for (const policy of lockPolicies) {
      const ends = permutations(orders).map((arrival) => {
        const book = newBook(policy)
        for (const checked of arrival) book.submit(checked, true, 0n)
        const { receipts } = book.settle(view, 0n)
        return { entry: registryEntry(book.lockOf(bond)), outcomes: short(receipts) }
      })
      expect(ends.length).toBe(120)
      for (const end of ends) {
        expect(end.outcomes).toEqual(ends[0]!.outcomes)
        expect(equalRegistryEntries(end.entry, ends[0]!.entry)).toBe(true)
      }
    }
  })

  it('keeps a refused restrictive order until it is admitted or over, and counts the tries', () => {
    const book = newBook('strict')
    const [seize, late] = [give(fatf, 'SEIZE', { validBefore: 50n }), give(fatf, 'CONFISCATE', { validBefore: 20n })]
    for (const checked of [seize, late]) book.submit(checked, true, 0n)
    expect(book.settle(view, 1n).receipts).toEqual([])
    expect(book.statusOf(seize.digest)).toBe('pending')
    expect(book.settle(view, 20n).receipts).toMatchObject([{ order: late.digest, code: 'ORDER_EXPIRED', attempts: 1 }])
    book.submit(give(sec, 'FREEZE'), true, 30n)
    expect(book.settle(view, 30n).receipts).toMatchObject([
      { action: 'FREEZE', outcome: 'applied', attempts: 1 },
      { order: seize.digest, outcome: 'applied', from: 'FROZEN', to: 'SEIZED', attempts: 3 },
    ])
  })

  it('never retries a reversal', () => {
    const book = newBook()
    const unfreeze = give(fatf, 'UNFREEZE')
    book.submit(unfreeze, true, 0n)
    expect(book.settle(view, 0n).receipts).toMatchObject([{ order: unfreeze.digest, code: 'ORDER_NOT_ADMITTED' }])
    book.submit(give(sec, 'FREEZE'), true, 1n)
    book.settle(view, 1n)
    expect(book.lockOf(bond).regulatory.state).toBe('FROZEN')
  })

  it('lets reverse who may, and leaves equals of other law to people', () => {
    const outcomes = [state, bafin, sec, fatf].map((by) => {
      const book = newBook()
      book.submit(give(sec, 'FREEZE'), true, 0n)
      book.settle(view, 0n)
      book.submit(give(by, 'UNFREEZE'), true, 1n)
      return short(book.settle(view, 1n).receipts)[0]
    })
    expect(outcomes).toEqual([
      'UNFREEZE ORDER_OUTRANKED',
      'UNFREEZE ORDER_NEEDS_DECISION',
      'UNFREEZE ACTIVE',
      'UNFREEZE ACTIVE',
    ])
  })

  it('holds what is irreversible until level 3, and what waits is tried after the verdict', () => {
    for (const isTrue of [true, false]) {
      const book = newBook()
      const [confiscate, freeze] = [give(fatf, 'CONFISCATE'), give(sec, 'FREEZE')]
      book.submit(confiscate, false, 0n)
      expect(book.settle(view, 0n).receipts).toEqual([])
      expect([book.statusOf(confiscate.digest), book.lockOf(bond).regulatory.state]).toEqual(['held', 'ACTIVE'])
      book.submit(freeze, true, 1n)
      expect(book.settle(view, 1n).receipts).toEqual([])
      const verdict = isTrue ? book.certify(confiscate.digest, view, 2n) : book.dismiss(confiscate.digest, 2n)
      const later = verdict.ok ? [...verdict.value.receipts, ...book.settle(view, 2n).receipts] : []
      expect(short(later)).toEqual(
        isTrue
          ? ['CONFISCATE TERMINATED', 'FREEZE ASSET_TERMINATED']
          : ['CONFISCATE ORDER_BASIS_FALSE', 'FREEZE FROZEN'],
      )
      expect(book.certify(confiscate.digest, view, 3n)).toMatchObject({ code: 'ORDER_UNKNOWN' })
    }
  })

  it('lets nobody end what a higher authority ordered by going on from it', () => {
    const played = (...orders: readonly (readonly [Parameters<typeof give>[0], OrderAction])[]) => {
      const book = newBook()
      const receipts = orders.flatMap(([by, action], i) => {
        book.submit(give(by, action), false, BigInt(i))
        return book.settle(view, BigInt(i)).receipts
      })
      return short(receipts)
    }
    const [seized, lifted] = [
      played([fatf, 'FREEZE'], [sec, 'SEIZE'], [sec, 'RELEASE'], [fatf, 'RECOVER'], [sec, 'FREEZE'], [sec, 'UNFREEZE']),
      played([fatf, 'FREEZE'], [sec, 'CONFISCATE'], [sec, 'RECOVER'], [sec, 'UNFREEZE']),
    ]
    expect(seized.slice(2)).toEqual(['RELEASE ORDER_OUTRANKED', 'RECOVER ACTIVE', 'FREEZE FROZEN', 'UNFREEZE ACTIVE'])
    expect(lifted.slice(1)).toEqual(['CONFISCATE ORDER_LIFTED', 'RECOVER FROZEN', 'UNFREEZE ORDER_OUTRANKED'])
  })

  it('refuses what is held of an authority that was revoked since, or is in another epoch', () => {
    for (const [change, code] of [
      [{ revokedAt: 1n }, 'ORDER_AUTHORITY_INACTIVE'],
      [{ epoch: 2n }, 'ORDER_AUTHORITY_EPOCH'],
      [{ validBefore: 1n }, 'TERMINATED'],
    ] as const) {
      const book = newBook()
      const confiscate = give(sec, 'CONFISCATE')
      book.submit(confiscate, false, 0n)
      book.settle(view, 0n)
      const certified = book.certify(confiscate.digest, { authority: () => ({ ...sec, ...change }) }, 2n)
      expect(certified.ok && short(certified.value.receipts)).toEqual([`CONFISCATE ${code}`])
    }
  })

  it('has room for a higher authority where a lower one filled it', () => {
    const book = newBook()
    const many = Array.from({ length: 64 }, () => give(sec, 'FREEZE', { effectiveAt: 900n }))
    for (const one of many) expect(book.submit(one, false, 0n).ok).toBe(true)
    expect(book.submit(give(sec, 'SEIZE'), false, 0n)).toMatchObject({ code: 'ORDER_BOOK_FULL' })
    expect(book.submit(give(fatf, 'SEIZE'), false, 0n).ok).toBe(true)
    const gone = many.filter(({ digest }) => typeof book.statusOf(digest) === 'object')
    expect(gone.map(({ digest }) => book.statusOf(digest))).toMatchObject([{ code: 'ORDER_OUTRANKED' }])
    expect(book.submit(give(fatf, 'SEIZE'), false, 0n).ok).toBe(true)
    expect(book.submit(give(sec, 'SEIZE'), false, 0n)).toMatchObject({ code: 'ORDER_BOOK_FULL' })
  })

  it('lets RECOVER lift a hold for whom it is to lift, and nothing else', () => {
    for (const [by, expected] of [
      [bafin, ['RECOVER ORDER_NEEDS_DECISION']],
      [fatf, ['CONFISCATE ORDER_LIFTED', 'RECOVER ACTIVE']],
    ] as const) {
      const book = newBook()
      book.submit(give(sec, 'CONFISCATE'), false, 0n)
      book.settle(view, 0n)
      book.submit(give(by, 'RECOVER'), true, 1n)
      expect(short(book.settle(view, 1n).receipts)).toEqual(expected)
      book.submit(give(fatf, 'RELEASE'), true, 2n)
      expect(short(book.settle(view, 2n).receipts)).toEqual([
        by === fatf ? 'RELEASE ORDER_NOT_ADMITTED' : 'RELEASE ORDER_HELD_BACK',
      ])
    }
  })

  it('applies an order at once if what it rests on was certified before its turn', () => {
    const book = newBook()
    const confiscate = give(fatf, 'CONFISCATE', { effectiveAt: 5n })
    expect(book.submit(confiscate, false, 0n)).toMatchObject({ value: 'scheduled' })
    book.certify(confiscate.digest, view, 1n)
    expect(book.settle(view, 4n).receipts).toEqual([])
    expect(short(book.settle(view, 5n).receipts)).toEqual(['CONFISCATE TERMINATED'])
  })

  it('drops scheduled and pending orders of an authority that left office', () => {
    const book = newBook('strict')
    book.submit(give(sec, 'FREEZE', { effectiveAt: 5n }), true, 0n)
    book.submit(give(sec, 'SEIZE'), true, 0n)
    book.submit(give(bafin, 'SEIZE'), true, 0n)
    const revoked = {
      authority: (id: Bytes) => {
        const row = view.authority(id)!
        return row.id === sec.id ? { ...row, revokedAt: 3n } : row.id === bafin.id ? { ...row, epoch: 2n } : row
      },
    }
    expect(short(book.settle(revoked, 5n).receipts).sort()).toEqual([
      'FREEZE ORDER_AUTHORITY_INACTIVE',
      'SEIZE ORDER_AUTHORITY_EPOCH',
      'SEIZE ORDER_AUTHORITY_INACTIVE',
    ])
    expect(book.lockOf(bond).regulatory.state).toBe('ACTIVE')
  })

  it('waits for a commit in the order of arrival, lets no reversal overtake, and judges it by what stands then', () => {
    const book = newBook()
    const owner = word('transaction')
    const lock = { owner, until: 100n, now: 0n, meetsConstraints: true }
    expect(book.transact(bond, { kind: 'PREEMPT', ...lock }, 0n).ok).toBe(true)
    expect(book.transact(bond, { kind: 'BEGIN_COMMIT', ...lock }, 0n).ok).toBe(true)
    const [freeze, unfreeze] = [give(fatf, 'FREEZE'), give(sec, 'UNFREEZE')]
    book.submit(freeze, true, 1n)
    book.settle(view, 1n)
    book.submit(unfreeze, true, 1n)
    expect(book.settle(view, 1n).receipts).toEqual([])
    expect([book.statusOf(freeze.digest), book.statusOf(unfreeze.digest)]).toEqual(['waiting', 'pending'])
    const done = book.transact(bond, { kind: 'COMMIT', owner }, 2n)
    expect(done.ok && short(done.value.receipts)).toEqual(['FREEZE FROZEN'])
    expect(short(book.settle(view, 2n).receipts)).toEqual(['UNFREEZE ORDER_OUTRANKED'])
  })

  it('tries nothing again but in a round: its authority may have left office, its time may be over', () => {
    const book = newBook('strict')
    const lock = { owner: word('transaction'), until: 100n, now: 0n, meetsConstraints: true }
    book.transact(bond, { kind: 'PREEMPT', ...lock }, 0n)
    book.transact(bond, { kind: 'BEGIN_COMMIT', ...lock }, 0n)
    const seize = give(sec, 'SEIZE')
    for (const checked of [give(fatf, 'FREEZE'), seize]) book.submit(checked, true, 1n)
    expect(book.settle(view, 1n).receipts).toEqual([])
    const done = book.transact(bond, { kind: 'COMMIT', owner: lock.owner }, 5n)
    expect(done.ok && short(done.value.receipts)).toEqual(['FREEZE FROZEN'])
    expect(book.statusOf(seize.digest)).toBe('pending')
    const revoked = { authority: (id: Bytes) => ({ ...view.authority(id)!, revokedAt: 5n }) }
    expect(short(book.settle(revoked, 5n).receipts)).toEqual(['SEIZE ORDER_AUTHORITY_INACTIVE'])
  })

  it('is bounded, and knows orders and nonces again', () => {
    const book = newBook('strict')
    const first = give(sec, 'CONFISCATE')
    for (let i = 0; i < orderBookLimits.mostOpenPerAsset; i++)
      expect(book.submit(i === 0 ? first : give(sec, 'CONFISCATE'), true, 0n).ok).toBe(true)
    expect(book.submit(give(sec, 'FREEZE'), true, 0n)).toMatchObject({ code: 'ORDER_BOOK_FULL' })
    expect(book.submit(first, true, 0n)).toMatchObject({ code: 'ORDER_REPEATED' })
    const { nonce } = first.order
    expect(book.submit(give(sec, 'FREEZE', { nonce }), true, 0n)).toMatchObject({ code: 'ORDER_NONCE_USED' })
    expect(book.nonceUsedBy(sec.id, nonce)).toEqual(first.digest)
    for (let i = 0; i < orderBookLimits.mostScheduled; i++)
      book.submit(give(fatf, 'FREEZE', { asset: word(`asset ${i}`), effectiveAt: 9n }), true, 0n)
    const more = give(fatf, 'FREEZE', { asset: word('more'), effectiveAt: 20n })
    expect(book.submit(more, true, 0n)).toMatchObject({ code: 'ORDER_BOOK_FULL' })
    expect(book.settle(view, 9n).receipts.length).toBe(orderBookLimits.mostScheduled)
    expect(book.submit(more, true, 9n)).toMatchObject({ value: 'scheduled' })
    // also after its outcome
    expect(book.submit(give(fatf, 'FREEZE', { asset: word('asset 0'), nonce: more.order.nonce }), true, 9n).ok).toBe(
      false,
    )
    book.settle(view, 1_000n)
    expect(book.statusOf(first.digest)).toMatchObject({ code: 'ORDER_EXPIRED' })
    expect(book.submit(first, true, 1_000n)).toMatchObject({ code: 'ORDER_REPEATED' })
  })

  it('gives every order exactly one outcome in the end, over random histories', () => {
    const step = fc.record({
      by: fc.constantFrom(sec, fatf, bafin, state),
      action: fc.constantFrom(...orderActions),
      asset: fc.constantFrom(bond, word('share')),
      isCertified: fc.boolean(),
      delay: fc.nat(3),
      lasts: fc.integer({ min: 4, max: 30 }),
      next: fc.constantFrom('settle', 'certify', 'dismiss', 'preempt', 'commit', 'wait'),
    })
    fc.assert(
      fc.property(fc.constantFrom(...lockPolicies), fc.array(step, { maxLength: 40 }), (policy, steps) => {
        const book = newBook(policy)
        const owner = word('transaction')
        const given: CheckedOrder[] = []
        const receipts: OrderReceipt[] = []
        let now = 0n
        for (const { by, action, asset, isCertified, delay, lasts, next } of steps) {
          const window = { effectiveAt: now + BigInt(delay), validBefore: now + BigInt(lasts) }
          const checked = give(by, action, { asset, ...window })
          if (book.submit(checked, isCertified, now).ok) given.push(checked)
          const { digest } = given[Number(made) % given.length]!
          const lock = { owner, until: now + 5n, now, meetsConstraints: true }
          const happened =
            next === 'certify'
              ? book.certify(digest, view, now)
              : next === 'dismiss'
                ? book.dismiss(digest, now)
                : next === 'preempt'
                  ? book.transact(asset, { kind: 'PREEMPT', ...lock }, now)
                  : next === 'commit'
                    ? book.transact(asset, { kind: 'BEGIN_COMMIT', ...lock }, now)
                    : undefined
          if (happened?.ok) receipts.push(...happened.value.receipts)
          if (next === 'settle') receipts.push(...book.settle(view, now).receipts)
          now++
        }
        for (const asset of [bond, word('share')]) {
          const over = book.transact(asset, { kind: 'TIMEOUT', now: now + 600n }, now)
          if (over.ok) receipts.push(...over.value.receipts)
        }
        receipts.push(...book.settle(view, now + 50n).receipts)
        for (const { digest } of given) {
          if (book.statusOf(digest) !== 'held') continue
          const verdict = book.certify(digest, view, now + 50n)
          if (verdict.ok) receipts.push(...verdict.value.receipts)
        }
        receipts.push(...book.settle(view, now + 50n).receipts)
        expect(receipts.map(({ order }) => bytesToHex(order)).sort()).toEqual(
          given.map(({ digest }) => bytesToHex(digest)).sort(),
        )
        for (const receipt of receipts) expect(book.statusOf(receipt.order)).toEqual(receipt)
      }),
      { numRuns: 200 },
    )
  })
})

const keyOf = fc.record({
  digest: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  action: fc.constantFrom(...orderActions),
  rank: fc.integer({ min: 1, max: 3 }),
  isHome: fc.boolean(),
  lamport: fc.bigInt(0n, 3n),
  authority: fc.constantFrom(sec.id, fatf.id),
}) satisfies fc.Arbitrary<PriorityKey>

describe('comparePriority', () => {
  it('is a total order under every policy, and the explanation names what decides it', () => {
    const policy = fc.uniqueArray(fc.constantFrom('rank', 'home', 'time', 'severity', 'authority' as const))
    fc.assert(
      fc.property(policy, keyOf, keyOf, keyOf, (criteria, a, b, c) => {
        const by = (x: PriorityKey, y: PriorityKey) => comparePriority(x, y, criteria)
        expect(by(a, a)).toBe(0)
        expect(by(a, b) + by(b, a)).toBe(0)
        if (by(a, b) < 0 && by(b, c) < 0) expect(by(a, c)).toBe(-1)
        if (by(a, b) === 0) return
        const { first, second, criterion } = explainPriority(a, b, criteria)
        expect(by(first, second)).toBe(-1)
        expect(criterion === 'digest' || by(first, second) === comparePriority(first, second, [criterion])).toBe(true)
      }),
    )
  })

  it('compares rank, time, severity and authority in turn, as published', () => {
    const base = priorityKey(give(sec, 'FREEZE', { lamport: 5n }))
    const before = (change: Partial<PriorityKey>) =>
      explainPriority(base, { ...base, digest: word('x'), ...change }, defaultPriorityPolicy)
    expect(before({ rank: 3, lamport: 9n }).criterion).toBe('rank')
    expect(before({ lamport: 4n, action: 'UNFREEZE' }).criterion).toBe('time')
    expect(before({ action: 'SEIZE' })).toMatchObject({ criterion: 'severity', first: { action: 'SEIZE' } })
    expect(before({ action: 'CONFISCATE' }).text).toBe('CONFISCATE has severity 7, FREEZE 5')
    expect(before({ authority: fatf.id }).criterion).toBe('authority')
    expect(before({}).criterion).toBe('digest')
    expect(before({ isHome: true }).criterion).toBe('digest')
    expect(comparePriority({ ...base, isHome: true }, { ...base, rank: 3 }, ['home', 'rank'])).toBe(-1)
  })
})
