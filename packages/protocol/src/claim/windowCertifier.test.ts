import {
  accept,
  type Bytes,
  bytesToHex,
  emptyBytes,
  errorTable,
  hashWords,
  keccak256,
  refuse,
} from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { checkConfirmable } from '../assertion/confirmability.js'
import { createDependency, type Dependency, trueDependency } from '../dependency/dependency.js'
import { levelOfDependency } from '../dependency/risk.js'
import { type Copy, copyAddress, isOfficial } from '../object/copy.js'
import { type CopyTable, createCopyTable } from '../object/copyTable.js'
import { arrive, freeze, move, type Passage } from '../object/move.js'
import type { DomainRules } from './certifier.js'
import type { Claim } from './claim.js'
import { type ClaimStore, createClaimStore } from './claimStore.js'
import { createWindowCertifier, crossDomainWindow, type WindowFacts } from './windowCertifier.js'

const manager = 9n
const week = 604_800n
const word = (...seed: number[]): Bytes => keccak256(Uint8Array.from(seed))
const claim = (domainId: bigint, height: bigint, root = 0): Claim => ({
  domainId,
  height,
  root: word(Number(domainId), Number(height), root),
})
const codeOf = (result: { readonly ok: boolean; readonly code?: string }): string => {
  if (result.ok) return 'ok'
  expect(Object.keys(errorTable)).toContain(result.code)
  return result.code!
}

/** What L1 says: one book of assertions and one clock, which all domains read. */
function createL1() {
  const book = new Map<string, WindowFacts['assertion']>()
  const keyOf = ({ root }: Claim): string => bytesToHex(root)
  const l1 = {
    now: 1_000n,
    assert(one: Claim): void {
      const fresh = { status: 'PENDING', createdAt: l1.now, contested: false, won: false, hasResolver: true } as const
      book.set(keyOf(one), fresh)
    },
    change(one: Claim, facts: Partial<WindowFacts['assertion']>): void {
      book.set(keyOf(one), { ...book.get(keyOf(one))!, ...facts })
    },
    read(one: Claim) {
      const assertion = book.get(keyOf(one))
      if (assertion === undefined) return refuse('CLAIM_EVIDENCE_INVALID', 'L1 knows no such assertion')
      return accept({ assertion, now: l1.now })
    },
    rules: undefined as unknown as DomainRules,
  }
  l1.rules = {
    gate: () => accept(undefined),
    ancestry: () => accept(undefined),
    final: {
      id: 'assertion',
      check: (one) => {
        const known = l1.read(one)
        if (!known.ok) return known
        if (known.value.assertion.status === 'CONFIRMED') return accept(undefined)
        return refuse('CLAIM_EVIDENCE_INVALID', 'the assertion is not confirmed')
      },
    },
    attesting: [createWindowCertifier('window', l1.read)],
    anchoring: undefined,
  }
  return l1
}

describe('the one-day window', () => {
  it('gives level 2 from its last second on, and never TRUE', () => {
    const l1 = createL1()
    const store = createClaimStore(new Map([[1n, l1.rules]]), 10)
    const one = claim(1n, 1n)
    const lapse = () => codeOf(store.certify(one, 'window', emptyBytes))
    store.admit({ claim: one, parent: undefined, uses: [] }, emptyBytes)
    expect(lapse()).toBe('CLAIM_EVIDENCE_INVALID')
    l1.assert(one)
    expect(crossDomainWindow).toBe(86_400n)
    l1.now += 86_399n
    expect([lapse(), store.levelOf(one)]).toEqual(['ASSERTION_WINDOW_OPEN', 1])
    l1.now += 1n
    expect([lapse(), store.levelOf(one), store.statusOf(one)]).toEqual(['ok', 2, 'unknown'])
    l1.now += 10n * week
    expect([lapse(), store.levelOf(one), store.statusOf(one)]).toEqual(['ok', 2, 'unknown'])
    expect(store.why(one).reason).toBe('NOT_CERTIFIED')
    expect(codeOf(store.certify(one, 'assertion', emptyBytes))).toBe('CLAIM_EVIDENCE_INVALID')
    l1.change(one, { status: 'CONFIRMED' })
    expect(lapse()).toBe('ok')
    expect([codeOf(store.certify(one, 'assertion', emptyBytes)), store.levelOf(one)]).toEqual(['ok', 3])
  })

  it('does not lapse for what is contested or fell, and rests on what lies below', () => {
    const l1 = createL1()
    const store = createClaimStore(new Map([[1n, l1.rules]]), 10)
    const [below, above] = [claim(1n, 1n), claim(1n, 2n)]
    store.admit({ claim: below, parent: undefined, uses: [] }, emptyBytes)
    store.admit({ claim: above, parent: below, uses: [] }, emptyBytes)
    l1.assert(above)
    l1.now += crossDomainWindow
    const lapse = (facts: Partial<WindowFacts['assertion']>) => {
      l1.change(above, facts)
      return codeOf(store.certify(above, 'window', emptyBytes))
    }
    expect(lapse({ contested: true })).toBe('ASSERTION_CONTESTED')
    expect(lapse({ status: 'REJECTED' })).toBe('ASSERTION_REJECTED')
    expect(lapse({ status: 'LOST' })).toBe('ASSERTION_LOST_TO_RIVAL')
    expect(lapse({ status: 'FALLEN' })).toBe('ASSERTION_ANCESTOR_FELL')
    expect(store.levelOf(above)).toBe(1)
    expect(lapse({ status: 'PENDING', contested: true, won: true })).toBe('ok')
    expect(store.levelOf(above)).toBe(1)
    l1.assert(below)
    l1.now += crossDomainWindow
    expect(codeOf(store.certify(below, 'window', emptyBytes))).toBe('ok')
    expect([below, above].map(store.levelOf)).toEqual([2, 2])
  })
})

describe('a challenge on L1', () => {
  const [A, B, C] = [1n, 2n, 3n]
  const form = (positive: readonly Claim[]): Dependency => {
    const made = createDependency(positive)
    if (made === 'FALSE') throw new Error('FALSE')
    return made
  }
  const passage = (from: bigint, to: bigint, height: bigint): Passage => ({
    ...{ from, to, nonce: 0n, height },
    kind: hashWords(5n),
    quantity: 1n,
  })
  type Domain = { readonly store: ClaimStore; readonly table: CopyTable }

  it('decides both sides of a move after the day is over, and all that depends on it on third domains', () => {
    const l1 = createL1()
    const rules = new Map([A, B, C].map((id) => [id, l1.rules]))
    const domain = (): Domain => ({ store: createClaimStore(rules, 100), table: createCopyTable(manager, 8) })
    const domains = [domain(), domain(), domain()] as const
    const [a, b, c] = domains
    const learn = (verb: (store: ClaimStore) => ReturnType<ClaimStore['certify']>): string[] =>
      domains.map(({ store, table }) => {
        const result = verb(store)
        if (result.ok)
          table.resolve(
            result.value.map((verdict) => verdict.claim),
            store,
          )
        return codeOf(result)
      })
    const admit = (one: Claim, uses: readonly Claim[] = []) =>
      learn((store) => store.admit({ claim: one, parent: undefined, uses }, emptyBytes))
    const place = ({ table }: Domain, one: Copy) => expect(codeOf(table.add(one))).toBe('ok')

    // A holds a conditional coin; its proposer says of block 7 that it went to B. The truth is that it did not
    const old = claim(A, 3n)
    const [lie, truth] = [claim(A, 7n, 1), claim(A, 7n)]
    for (const one of [old, lie]) admit(one)
    const coin: Copy = { typeId: word(7), index: word(8), dependency: form([old]), state: Uint8Array.of(1) }
    const moved = move(coin, passage(A, B, lie.height))
    if (!moved.ok || moved.value.frozen === undefined) throw new Error('not frozen')
    const frozen = freeze(moved.value.frozen, lie)!
    place(a, frozen)
    const landed = arrive(moved.value.receipt, lie, b.store)
    if (!landed.ok) throw new Error(landed.code)
    place(b, landed.value)
    // on B it is traded against something of B's, and goes on to C under a block of B that takes the lie for granted
    const local: Copy = { ...coin, index: word(9), dependency: trueDependency, state: Uint8Array.of(2) }
    place(b, local)
    const swap = ([x, y]: readonly Bytes[]) => accept([y!, x!])
    const traded = b.table.transact(
      [landed.value, local].map((one) => copyAddress(manager, one)),
      swap,
      b.store,
    )
    if (!traded.ok) throw new Error(traded.code)
    const ofB = claim(B, 4n)
    admit(ofB, [lie])
    const onward = move(traded.value.outputs[0]!, passage(B, C, ofB.height))
    if (!onward.ok) throw new Error(onward.code)
    b.table.remove(copyAddress(manager, traded.value.outputs[0]!))
    place(b, freeze(onward.value.frozen!, ofB)!)
    const third = arrive(onward.value.receipt, ofB, c.store)
    if (!third.ok) throw new Error(third.code)
    place(c, third.value)

    // a day passes: level 2 on all sides, nothing is official
    for (const one of [old, lie, ofB]) l1.assert(one)
    l1.now += crossDomainWindow
    for (const one of [old, lie, ofB]) {
      expect(learn((store) => store.certify(one, 'window', emptyBytes))).toEqual(['ok', 'ok', 'ok'])
    }
    expect(levelOfDependency(landed.value.dependency, b.store.levelOf)).toBe(2)
    expect(levelOfDependency(third.value.dependency, c.store.levelOf)).toBe(2)
    expect(
      [...a.table.all(), ...c.table.all(), ...b.table.all().filter(({ index }) => index === local.index)].some(
        isOfficial,
      ),
    ).toBe(false)

    // within the week somebody contests; the dispute ends for the truth. One certificate, carried to each domain
    l1.change(lie, { contested: true })
    expect(learn((store) => store.certify(lie, 'assertion', emptyBytes))).toEqual(
      Array(3).fill('CLAIM_EVIDENCE_INVALID'),
    )
    l1.change(lie, { status: 'REJECTED' })
    // a refuted assertion by itself makes nothing false
    expect(domains.map(({ store }) => store.statusOf(lie))).toEqual(Array(3).fill('unknown'))
    admit(truth)
    l1.assert(truth)
    expect(learn((store) => store.certify(truth, 'assertion', emptyBytes))).toEqual(
      Array(3).fill('CLAIM_EVIDENCE_INVALID'),
    )
    l1.change(truth, { status: 'CONFIRMED' })
    l1.change(old, { status: 'CONFIRMED' })
    expect(learn((store) => store.certify(truth, 'assertion', emptyBytes))).toEqual(['ok', 'ok', 'ok'])
    expect(learn((store) => store.certify(old, 'assertion', emptyBytes))).toEqual(['ok', 'ok', 'ok'])

    // the lie is FALSE everywhere, and B's block that took it for granted; what A and B had is back, C has nothing
    for (const { store } of domains) {
      expect([lie, ofB, old, truth].map(store.statusOf)).toEqual(['false', 'false', 'true', 'true'])
      expect(store.why(ofB)).toMatchObject({ reason: 'RESTS_ON_FALSE', waitsFor: lie })
    }
    const left = domains.map(({ table }) => table.all().map((one) => [isOfficial(one), one.index, one.state[0]]))
    expect(left).toEqual([[[true, coin.index, 1]], [[true, local.index, 2]], []])
    // the week's window is the assertion's own: it was still open when this was decided
    const week7 = { status: 'PENDING', createdAt: 1_000n, contested: false, won: false, hasResolver: true } as const
    const own = { ...week7, parentStatus: 'CONFIRMED', challengeWindow: week } as const
    expect(codeOf(checkConfirmable(own, l1.now))).toBe('ASSERTION_WINDOW_OPEN')
  })
})
