import { type Bytes, bigintToWord, errorTable, hashWords, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areExclusive, type Claim, compareClaims, flowClaim } from '../claim/claim.js'
import { type ClaimView, plainView } from '../claim/claimView.js'
import { trueDependency } from '../dependency/dependency.js'
import { type Kind, kindId } from '../object/copy.js'
import { type Receipt, receiptId } from '../object/move.js'
import { acceptedKey, createIsolationLedger, laneKey } from './isolationLedger.js'
import { createLaneBook } from './laneBook.js'

const word = (...seed: number[]): Bytes => keccak256(Uint8Array.from(seed))
/** Amounts have small salts. */
const salt = (name: number): Bytes => bigintToWord(BigInt(name))
const kind: Kind = { originDomain: 1n, creator: 5n, salt: salt(1), typeId: word(2) }
const id = kindId(kind)
const claim = (domainId: bigint, height: bigint, root = 0): Claim => ({
  domainId,
  height,
  root: word(Number(domainId), Number(height), root),
})
const truths = (...claims: readonly Claim[]): ClaimView => ({
  ...plainView,
  statusOf: (one) => {
    if (claims.some((other) => compareClaims(one, other) === 0)) return 'true'
    return claims.some((other) => areExclusive(one, other)) ? 'false' : 'unknown'
  },
})
const receipt = (nonce: bigint, quantity: bigint): Receipt => ({
  copy: { typeId: kind.typeId, index: word(3), dependency: trueDependency, state: new Uint8Array(0) },
  from: 2n,
  to: 3n,
  nonce,
  height: 9n,
  flows: 0,
  kind: id,
  quantity,
})

describe('the isolation ledger', () => {
  it('accepts what the origin sends, and of others no more than they hold', () => {
    const ledger = createIsolationLedger()
    expect(ledger.report(2n, 3n, kind, 4n)).toBe(0n)
    expect(ledger.report(1n, 2n, kind, 10n)).toBe(10n)
    expect(ledger.report(2n, 3n, kind, 4n)).toBe(4n)
    // 100 in all is 96 more; 6 are there
    expect(ledger.report(2n, 3n, kind, 100n)).toBe(6n)
    expect(ledger.report(2n, 4n, kind, 1n)).toBe(0n)
    expect([2n, 3n, 4n].map((domain) => ledger.holdingOf(domain, id))).toEqual([0n, 10n, 0n])
    expect([ledger.acceptedOf(1n, 2n, id), ledger.acceptedOf(2n, 3n, id), ledger.acceptedOf(2n, 4n, id)]).toEqual([
      10n,
      10n,
      0n,
    ])
    // an older world says less; the same world nothing new; what comes home is gone
    expect([ledger.report(1n, 2n, kind, 7n), ledger.report(1n, 2n, kind, 10n)]).toEqual([0n, 0n])
    expect(ledger.report(3n, 1n, kind, 3n)).toBe(3n)
    expect([ledger.holdingOf(3n, id), ledger.holdingOf(1n, id)]).toEqual([7n, 0n])
    // another salt is another kind
    expect(ledger.report(3n, 2n, { ...kind, salt: salt(9) }, 1n)).toBe(0n)
  })

  it('lets no domain send more than it got, whoever reports what in which order', () => {
    const reports = fc.array(fc.tuple(fc.bigInt(1n, 5n), fc.bigInt(1n, 5n), fc.bigInt(0n, 40n)), {
      minLength: 20,
      maxLength: 60,
    })
    let partial = 0
    fc.assert(
      fc.property(reports, (list) => {
        const ledger = createIsolationLedger()
        for (const [from, to, total] of list) {
          const before = ledger.acceptedOf(from, to, id)
          const taken = ledger.report(from, to, kind, total)
          const after = ledger.acceptedOf(from, to, id)
          expect(after - before).toBe(taken)
          expect(taken >= 0n && after <= (total > before ? total : before)).toBe(true)
          if (taken > 0n && after < total) partial++
          if (from === 1n && to !== 1n) expect(after).toBe(total > before ? total : before)
        }
        const all = [1n, 2n, 3n, 4n, 5n]
        for (const domain of all.slice(1)) {
          const sum = (lane: (other: bigint) => bigint) => all.reduce((total, other) => total + lane(other), 0n)
          const got = sum((other) => ledger.acceptedOf(other, domain, id))
          const sent = sum((other) => ledger.acceptedOf(domain, other, id))
          expect(got - sent).toBe(ledger.holdingOf(domain, id))
          expect(got >= sent).toBe(true)
        }
      }),
    )
    expect(partial).toBeGreaterThan(20)
  })

  it('lets one object of a lying origin be in one place', () => {
    const ledger = createIsolationLedger()
    const unique: Kind = { ...kind, salt: word(1) }
    expect(ledger.report(1n, 2n, unique, 1n)).toBe(1n)
    expect(ledger.report(1n, 3n, unique, 1n)).toBe(0n)
    // a third that never held it sends it nowhere; once it is back it may go elsewhere
    expect(ledger.report(3n, 4n, unique, 1n)).toBe(0n)
    expect(ledger.report(2n, 1n, unique, 1n)).toBe(1n)
    expect(ledger.report(1n, 3n, unique, 1n)).toBe(1n)
  })

  it('gives back what had not become official on a domain that ended', () => {
    const ledger = createIsolationLedger()
    const unique: Kind = { ...kind, salt: word(1) }
    ledger.report(1n, 2n, kind, 10n)
    ledger.report(2n, 3n, kind, 8n)
    ledger.report(1n, 3n, kind, 5n)
    ledger.report(1n, 3n, unique, 1n)
    // 3 ended: of 2's eight it had taken six, of 1's five none
    expect(ledger.giveBack(2n, 3n, kind, 6n)).toBe(2n)
    expect(ledger.giveBack(2n, 3n, kind, 6n)).toBe(0n)
    expect(ledger.holdingOf(2n, id)).toBe(4n)
    expect(ledger.giveBack(1n, 3n, kind, 0n)).toBe(5n)
    expect(ledger.outstandingOf(id)).toBe(10n)
    expect(ledger.giveBack(1n, 3n, unique, 0n)).toBe(1n)
    expect(ledger.report(1n, 2n, unique, 1n)).toBe(1n)
    // its last world says less than it took: it takes from those who sent to it, never more than it holds
    expect(ledger.giveBack(2n, 3n, kind, 0n)).toBe(6n)
    expect(ledger.giveBack(4n, 3n, kind, 0n)).toBe(0n)
    expect(ledger.holdingOf(3n, id)).toBe(0n)
  })

  it('lets nothing go to a domain that has ended, so that nobody takes it before it is given back', () => {
    const ledger = createIsolationLedger()
    ledger.report(1n, 2n, kind, 10n)
    ledger.close(3n)
    expect([ledger.report(2n, 3n, kind, 4n), ledger.report(1n, 3n, kind, 7n)]).toEqual([4n, 7n])
    expect([2n, 3n].map((domain) => ledger.holdingOf(domain, id))).toEqual([10n, 0n])
    expect([ledger.outstandingOf(id), ledger.givenBackOf(2n, 3n, id), ledger.givenBackOf(1n, 3n, id)]).toEqual([
      10n,
      4n,
      7n,
    ])
    expect([ledger.giveBack(2n, 3n, kind, 0n), ledger.report(3n, 4n, kind, 4n)]).toEqual([0n, 0n])
  })

  it('names lanes by hashes of words', () => {
    expect(laneKey(3n, id)).toEqual(hashWords(3n, id))
    expect(acceptedKey(2n, 3n, id)).toEqual(hashWords(2n, 3n, id))
  })
})

describe('the lanes into a domain', () => {
  const source = claim(2n, 9n)
  const codeOf = (result: { readonly ok: boolean; readonly code?: string }): string => {
    if (result.ok) return 'ok'
    expect(Object.keys(errorTable)).toContain(result.code)
    return result.code!
  }

  it('give a receipt its flow out of what the ledger accepted, once', () => {
    const book = createLaneBook(3n)
    const view = truths(source)
    const [five, six] = [receipt(0n, 5n), receipt(1n, 6n)]
    expect(book.take(five, source, 5n, 10n, view)).toEqual({ ok: true, value: flowClaim(receiptId(five)) })
    expect(codeOf(book.take(five, source, 5n, 10n, view))).toBe('FLOW_ALREADY_ACCEPTED')
    expect(codeOf(book.take(six, source, 11n, 10n, view))).toBe('FLOW_NOT_ACCEPTED')
    // a source that says of everything that it was the first sends no more than the ledger took
    expect(codeOf(book.take(six, source, 6n, 10n, view))).toBe('FLOW_NOT_ACCEPTED')
    expect(book.takenOf(2n, id)).toBe(5n)
    expect(codeOf(book.take({ ...six, kind: word(8) }, source, 6n, 5n, view))).toBe('FLOW_NOT_ACCEPTED')
    expect(codeOf(book.take(six, source, 11n, 11n, view))).toBe('ok')
    expect([book.takenOf(2n, id), book.takenOf(1n, id), book.takenOf(2n, word(8))]).toEqual([11n, 0n, 0n])
  })

  it('take no receipt that its source has not counted, in whatever order somebody asks', () => {
    const book = createLaneBook(3n)
    const [dead, live] = [receipt(0n, 1n), receipt(1n, 1n)]
    const waits = 'FLOW_SOURCE_UNCERTIFIED'
    expect(codeOf(book.take(live, source, 1n, 1n, plainView))).toBe(waits)
    expect(codeOf(book.take(live, claim(4n, 1n), 1n, 1n, truths(claim(4n, 1n))))).toBe(waits)
    expect(codeOf(book.take({ ...live, to: 4n }, source, 1n, 1n, truths(source)))).toBe('RECEIPT_MISDIRECTED')
    expect(codeOf(book.take(dead, source, 0n, 1n, truths(source)))).toBe('FLOW_NOT_COUNTED')
    expect(codeOf(book.take(live, source, 1n, 1n, truths(source)))).toBe('ok')
    expect(codeOf(book.take(dead, source, 2n, 2n, truths(source)))).toBe('ok')
  })
})
