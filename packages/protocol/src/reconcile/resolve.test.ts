import { accept, type Bytes, bytesToHex, type Hex, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lockPolicies, type OrderAction, orderActions, regulatoryStates } from '../generated/locks.js'
import { registryEntry } from '../lock/lockState.js'
import { isRestrictive, nextState } from '../lock/transition.js'
import type { Authority, AuthorityRank, CheckedOrder } from '../order/authority.js'
import { createOrderBook } from '../order/orderBook.js'
import { defaultPriorityPolicy, priorityKey } from '../order/priority.js'
import {
  type CaseVerdict,
  effectiveLamport,
  type OrderFact,
  type ResolveBase,
  type ResolveRules,
  resolveOrders,
  untouchedBase,
} from './resolve.js'

const word = (name: string | number): Bytes => keccak256(new TextEncoder().encode(`${name}`))
const zero = new Uint8Array(20)

const authorities = (['US', 'EU', 'INT'] as const).flatMap((jurisdiction) =>
  ([1, 2, 3] as const).map((rank): Authority => {
    const id = word(`${jurisdiction} ${rank}`)
    const office = { epoch: 1n, validAfter: 0n, validBefore: 10_000n, revokedAt: undefined }
    return {
      id,
      signer: zero,
      rank: rank as AuthorityRank,
      jurisdiction,
      actions: orderActions,
      kinds: 'all',
      ...office,
    }
  }),
)
const byId = new Map(authorities.map((one) => [bytesToHex(one.id), one]))
const asset = word('bond')

function order(action: OrderAction, authority: Authority, lamport: bigint, nonce: bigint): CheckedOrder {
  const times = { lamport, effectiveAt: 0n, validAfter: 0n, validBefore: 9_999n }
  const ids = { caseId: word('case'), evidence: word('evidence'), seen: word('seen') }
  const parties = { amount: 0n, subject: zero, recipient: zero, authority: authority.id, authorityEpoch: 1n, nonce }
  const digest = word(`${action} ${bytesToHex(authority.id)} ${lamport} ${nonce}`)
  const told = { asset, action, ...parties, ...ids, ...times }
  return { order: told, signature: zero, digest, authority, isHome: true }
}

const factOf = (checked: CheckedOrder, isCertified = true): OrderFact => ({
  key: priorityKey(checked),
  nonce: checked.order.nonce,
  mandate: checked.authority,
  isCertified,
})
const rules = (more: Partial<ResolveRules> = {}): ResolveRules => ({
  lockPolicy: 'direct',
  priority: defaultPriorityPolicy,
  mandateOf: () => undefined,
  verdictOf: () => undefined,
  ...more,
})

const orders = {
  action: fc.constantFrom(...orderActions),
  authority: fc.constantFrom(...authorities),
  lamport: fc.bigInt({ min: 1n, max: 4n }),
  isCertified: fc.boolean(),
}
const orderLists = fc.array(fc.record(orders), { maxLength: 7 })
const rounds = fc.array(
  fc.record({
    orders: fc.array(fc.record(orders), { maxLength: 3 }),
    heldEnd: fc.constantFrom('CERTIFIED', 'DISMISSED', undefined),
  }),
  { minLength: 2, maxLength: 8 },
)

describe('resolveOrders', () => {
  it("does what a domain's own book does with the same orders in one round", () => {
    fc.assert(
      fc.property(orderLists, fc.constantFrom(...lockPolicies), (list, lockPolicy) => {
        const book = createOrderBook(lockPolicy, defaultPriorityPolicy)
        const facts = list.map(({ action, authority, lamport, isCertified }, i) => {
          const checked = order(action, authority, lamport, BigInt(i))
          expect(book.submit(checked, isCertified, 10n)).toEqual(accept('pending'))
          return factOf(checked, isCertified)
        })
        const { receipts } = book.settle({ authority: (id) => byId.get(bytesToHex(id)) }, 10n)
        const { base, ends } = resolveOrders(untouchedBase, facts, rules({ lockPolicy }))
        expect({ state: base.state, held: base.held, order: base.order }).toEqual(registryEntry(book.lockOf(asset)))
        for (const { order: digest, end } of ends) {
          const receipt = receipts.find((one) => bytesToHex(one.order) === bytesToHex(digest))
          const status = book.statusOf(digest)
          if (end.outcome === 'pending' || end.outcome === 'held') expect(status).toBe(end.outcome)
          else if (end.outcome === 'applied') expect(receipt?.outcome).toBe('applied')
          else {
            const code = end.outcome === 'refused' ? end.code : 'ORDER_NEEDS_DECISION'
            expect(receipt).toMatchObject({ outcome: 'refused', code })
          }
        }
      }),
      { numRuns: 250 },
    )
  })

  it("does what a domain's own book does over rounds, what is held certified or dismissed between them", () => {
    let forgotten = 0
    fc.assert(
      fc.property(rounds, fc.constantFrom(...lockPolicies), (list, lockPolicy) => {
        const book = createOrderBook(lockPolicy, defaultPriorityPolicy)
        const view = { authority: (id: Bytes) => byId.get(bytesToHex(id)) }
        const given = new Map<Hex, CheckedOrder>()
        const mandateOf = (digest: Bytes) => given.get(bytesToHex(digest))?.authority
        let base: ResolveBase = untouchedBase
        let open: readonly OrderFact[] = []
        for (const { orders, heldEnd } of list) {
          const { held, order: standing } = base
          if (held !== undefined && heldEnd !== undefined) {
            const end = heldEnd === 'CERTIFIED' ? book.certify(standing!, view, 10n) : book.dismiss(standing!, 10n)
            expect(end.ok).toBe(true)
            base = { ...base, heldEnd }
          }
          const fresh = orders.map(({ action, authority, lamport, isCertified }) => {
            const checked = order(action, authority, lamport, BigInt(given.size))
            given.set(bytesToHex(checked.digest), checked)
            expect(book.submit(checked, isCertified, 10n)).toEqual(accept('pending'))
            return factOf(checked, isCertified)
          })
          book.settle(view, 10n)
          const facts = [...open, ...fresh]
          const { base: next, ends } = resolveOrders(base, facts, rules({ lockPolicy, mandateOf }))
          expect({ state: next.state, held: next.held, order: next.order }).toEqual(registryEntry(book.lockOf(asset)))
          const without = resolveOrders({ ...base, guard: undefined }, facts, rules({ lockPolicy, mandateOf }))
          if (without.base.state !== next.state) forgotten++
          const pending = new Set(ends.flatMap((one) => (one.end.outcome === 'pending' ? [bytesToHex(one.order)] : [])))
          open = facts.filter(({ key }) => pending.has(bytesToHex(key.digest)))
          base = next
        }
      }),
      { numRuns: 2_000 },
    )
    // rounds in which a state would have been lifted that rests on a higher order
    expect(forgotten).toBeGreaterThan(0)
  })

  it('ends alike for every permutation', () => {
    const shuffled = orderLists.chain((list) => {
      const facts = list.map(({ action, authority, lamport, isCertified }, i) =>
        factOf(order(action, authority, lamport, BigInt(i)), isCertified),
      )
      return fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }))
    })
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...lockPolicies), ([facts, other], lockPolicy) => {
        const [a, b] = [facts, other].map((each) => resolveOrders(untouchedBase, each, rules({ lockPolicy })))
        expect(b).toEqual(a)
      }),
      { numRuns: 150 },
    )
  })

  it('says why each order comes before the next', () => {
    const [us, int] = [authorities[1]!, authorities[8]!]
    const facts = [factOf(order('FREEZE', us, 1n, 1n)), factOf(order('SEIZE', int, 2n, 1n))]
    const { why } = resolveOrders(untouchedBase, facts, rules())
    expect(why).toMatchObject([{ criterion: 'rank', text: 'its authority has rank 3, the other one 2' }])
  })
})

const us = authorities[1]!
const eu = authorities[4]!
const int = authorities[8]!

describe('what is contested', () => {
  const freeze = factOf(order('FREEZE', us, 1n, 1n))
  const thaw = factOf(order('UNFREEZE', eu, 2n, 1n))

  it('is left as it is until somebody decides, and then done or refused', () => {
    const outcomes = ([undefined, 'ADMIT', 'REJECT'] as const).map((verdict: CaseVerdict | undefined) => {
      const { base, ends } = resolveOrders(untouchedBase, [freeze, thaw], rules({ verdictOf: () => verdict }))
      return [base.state, ends[1]!.end]
    })
    expect(outcomes).toEqual([
      ['FROZEN', { outcome: 'contested', standing: freeze.key.digest }],
      ['ACTIVE', { outcome: 'applied' }],
      ['FROZEN', { outcome: 'refused', code: 'ORDER_NEEDS_DECISION' }],
    ])
  })

  it('knows who gave the order that stood before', () => {
    const base: ResolveBase = { state: 'FROZEN', held: undefined, order: freeze.key.digest }
    const mandateOf = (digest: Bytes) =>
      bytesToHex(digest) === bytesToHex(freeze.key.digest) ? freeze.mandate : undefined
    expect(resolveOrders(base, [thaw], rules({ mandateOf })).ends[0]!.end.outcome).toBe('contested')
    const own = factOf(order('UNFREEZE', us, 2n, 1n))
    expect(resolveOrders(base, [own], rules({ mandateOf })).base.state).toBe('ACTIVE')
  })

  it('is also what a policy reserves, whatever the rank', () => {
    const isReserved = ({ key }: OrderFact) => key.action === 'CONFISCATE'
    const taken = factOf(order('CONFISCATE', int, 1n, 1n))
    const left = resolveOrders(untouchedBase, [taken, freeze], rules({ isReserved }))
    expect([left.base.state, left.ends[0]!.end.outcome]).toEqual(['FROZEN', 'contested'])
    const done = resolveOrders(untouchedBase, [taken, freeze], rules({ isReserved, verdictOf: () => 'ADMIT' }))
    expect(done.base.state).toBe('TERMINATED')
  })
})

describe('what is held', () => {
  const freeze = factOf(order('FREEZE', us, 1n, 1n))
  const confiscate = factOf(order('CONFISCATE', int, 2n, 1n), false)
  const held = resolveOrders(untouchedBase, [freeze, confiscate], rules()).base

  it('keeps what stood below it, takes effect when certified, and falls when its ground is false', () => {
    // the international one goes first, so the freeze waits behind it
    expect(held).toMatchObject({ state: 'ACTIVE', held: 'CONFISCATE', order: confiscate.key.digest })
    expect(resolveOrders({ ...held, heldEnd: 'CERTIFIED' }, [], rules()).base).toEqual({
      state: 'TERMINATED',
      held: undefined,
      order: confiscate.key.digest,
    })
    expect(resolveOrders({ ...held, heldEnd: 'DISMISSED' }, [freeze], rules()).base.state).toBe('FROZEN')
  })

  it('is lifted by RECOVER, which stands then; the state stays', () => {
    const frozen: ResolveBase = { state: 'FROZEN', held: undefined, order: freeze.key.digest }
    const over = resolveOrders(frozen, [confiscate], rules()).base
    expect(over).toMatchObject({ state: 'FROZEN', held: 'CONFISCATE', below: freeze.key.digest })
    const recover = factOf(order('RECOVER', int, 3n, 2n))
    const mandateOf = () => confiscate.mandate
    const { id: authority, rank, jurisdiction } = confiscate.mandate
    const guard = { authority, rank, jurisdiction }
    expect(resolveOrders(over, [recover], rules({ mandateOf })).base).toEqual({
      ...frozen,
      order: recover.key.digest,
      guard,
    })
    expect(resolveOrders({ ...over, heldEnd: 'DISMISSED' }, [], rules()).base).toEqual(frozen)
  })
})

describe('Lamport time', () => {
  it('below what is reconciled, or not after what its signer saw, counts as the next one', () => {
    expect(effectiveLamport(9n, 5n, undefined)).toBe(9n)
    expect(effectiveLamport(2n, 5n, undefined)).toBe(6n)
    expect(effectiveLamport(6n, 5n, 8n)).toBe(9n)
    expect(effectiveLamport(9n, 5n, 8n)).toBe(9n)
  })
})

const restrictive = orderActions.filter((action) => isRestrictive(action) && action !== 'LIQUIDATE')
const lists = (length: number): OrderAction[][] =>
  length === 0 ? [[]] : restrictive.flatMap((action) => lists(length - 1).map((rest) => [action, ...rest]))
const isDistinct = (list: OrderAction[]) => new Set(list).size === list.length

describe('all pairs and triples of restrictive orders from every state, in every ranking and arrival order', () => {
  for (const lockPolicy of lockPolicies)
    it(`never lose the highest order in ${lockPolicy} where some order of them admits it`, () => {
      let cases = 0
      for (const length of [2, 3])
        for (const list of lists(length).filter(isDistinct))
          for (const state of regulatoryStates) {
            const base: ResolveBase = { state, held: undefined, order: state === 'ACTIVE' ? undefined : word('before') }
            // ranked as listed, by Lamport time
            const facts = list.map((action, i) => factOf(order(action, int, BigInt(i + 1), BigInt(i))))
            const { base: end, ends } = resolveOrders(base, facts, rules({ lockPolicy }))
            const admits = permutations(list).some((arrival) => {
              let at = state
              return arrival.some((action) => {
                const to = nextState(lockPolicy, at, action)
                if (to !== undefined) at = to
                return to !== undefined && action === list[0]
              })
            })
            expect(ends[0]!.end.outcome === 'applied').toBe(admits)
            for (const arrival of permutations(facts))
              expect(resolveOrders(base, arrival, rules({ lockPolicy })).base).toEqual(end)
            cases++
          }
      // 12 pairs and 24 triples of four actions, from 5 states
      expect(cases).toBe(5 * (12 + 24))
    })
})

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]]
  return list.flatMap((one, i) => permutations(list.toSpliced(i, 1)).map((rest) => [one, ...rest]))
}

describe('the scene of the seed: FREEZE of the SEC on A, SEIZE of FATF on B', () => {
  for (const lockPolicy of lockPolicies)
    it(`ends SEIZED under ${lockPolicy} from every state that admits it, in every order of arrival`, () => {
      const ended = regulatoryStates.map((state) => {
        const base: ResolveBase = { state, held: undefined, order: state === 'ACTIVE' ? undefined : word('before') }
        const facts = [factOf(order('FREEZE', us, 1n, 1n)), factOf(order('SEIZE', int, 2n, 1n))]
        const ends = permutations(facts).map(
          (arrival) => resolveOrders(base, arrival, rules({ lockPolicy })).base.state,
        )
        expect(new Set(ends).size).toBe(1)
        return ends[0]
      })
      expect(ended).toEqual(['SEIZED', 'SEIZED', 'SEIZED', 'SEIZED', 'TERMINATED'])
    })

  it('needs rank: without it the earlier order stands over the higher one', () => {
    // both want what the other one excludes: a recovery by FATF, and an earlier confiscation by the SEC
    const base: ResolveBase = { state: 'SEIZED', held: undefined, order: word('before') }
    const facts = [factOf(order('RECOVER', int, 2n, 1n)), factOf(order('CONFISCATE', us, 1n, 1n))]
    const mandateOf = () => int
    const without = defaultPriorityPolicy.filter((criterion) => criterion !== 'rank')
    const ends = [defaultPriorityPolicy, without].map(
      (priority) => resolveOrders(base, facts, rules({ priority, mandateOf, lockPolicy: 'strict' })).base.state,
    )
    expect(ends).toEqual(['ACTIVE', 'TERMINATED'])
  })

  it('needs time: without it two orders of one rank end another way', () => {
    const base: ResolveBase = { state: 'FROZEN', held: undefined, order: word('before') }
    const facts = [factOf(order('UNFREEZE', us, 1n, 1n)), factOf(order('SEIZE', us, 2n, 2n))]
    const without = defaultPriorityPolicy.filter((criterion) => criterion !== 'time')
    const ends = [defaultPriorityPolicy, without].map((priority) => {
      const played = resolveOrders(base, facts, rules({ priority, mandateOf: () => us }))
      return played.ends.find((one) => one.order === facts[0]!.key.digest)!.end.outcome
    })
    expect(ends).toEqual(['applied', 'refused'])
  })
})
