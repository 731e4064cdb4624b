/** A certificate of reconciliation on a domain: what the model refuses the contract refuses, what a quorum signed is written by segments, once. */
import { iOrderBookAbi } from '@syncline/contracts'
import { type Bytes, bytesToHex, type Hex, hashWords } from '@syncline/primitives'
import {
  absentEntryHash,
  absentGuard,
  checkLockDeltas,
  checkReconciliation,
  type GuardEntry,
  type LockDelta,
  type LockEntry,
  lockDeltasHash,
  lockEntryHash,
  orderDigest,
  quorumSetHash,
  type Reconciliation,
} from '@syncline/protocol'
import { parseEventLogs } from 'viem'
import { describe, expect, it } from 'vitest'
import { reconcile, restsOnNothing, sceneOf, setOf } from '../locks/quorum.js'
import {
  keyOf,
  LockDomain,
  lawfulKind,
  office,
  orderOf,
  orderSystem,
  receiptsOf,
  rowOf,
  sign,
  word,
} from '../locks/scene.js'
import { createDraw } from '../support/draw.js'
import { must, type Outcome, type Refusal } from '../support/objectDomain.js'

const frozen = (order: string): LockEntry => ({ state: 2, held: 0, order: word(order) })
const asset = (i: number): Bytes => hashWords(BigInt(i))
const sorted = (deltas: readonly LockDelta[]): readonly LockDelta[] =>
  [...deltas].sort((a, b) => a.segment - b.segment || (bytesToHex(a.asset) < bytesToHex(b.asset) ? -1 : 1))
const delta = (segment: number, i: number, from: LockEntry | undefined, to: LockEntry): LockDelta => ({
  segment,
  asset: asset(i),
  from: from === undefined ? absentEntryHash : lockEntryHash(from),
  to,
  ...restsOnNothing,
})
const about = (deltas: readonly LockDelta[], change: Partial<Reconciliation> = {}): Reconciliation => ({
  id: word('proposal'),
  lamport: 9n,
  domainIds: [900n, 901n],
  deltaHashes: [word('of the other'), lockDeltasHash(deltas)],
  ...change,
})

const errorOf = (result: Outcome | Refusal): string => ('error' in result ? result.error : 'accepted')
const told = (result: Outcome | Refusal) =>
  parseEventLogs({
    abi: iOrderBookAbi,
    logs: [...must(result).logs],
    eventName: ['Reconciled', 'SegmentCommitted', 'SegmentDiverged'],
  }).map(({ eventName, args }) => ('segment' in args ? `${eventName} ${args.segment}` : eventName))

describe('a certificate of reconciliation', () => {
  it('writes whole segments whose start stands here, tells which have diverged, and is taken once', () => {
    const scene = sceneOf()
    const { chain } = scene
    const first = sorted([delta(0, 1, undefined, frozen('a')), delta(0, 2, undefined, frozen('b'))])
    const initial = chain.registryRoot
    expect(told(reconcile(scene, about(first), first))).toEqual(['Reconciled', 'SegmentCommitted 0'])
    expect(chain.entryOf(asset(1))).toEqual(frozen('a'))
    expect([chain.read('lamportFloor', []), chain.registryRoot === initial]).toEqual([9n, false])
    const next = sorted([
      delta(0, 1, frozen('a'), frozen('c')),
      delta(3, 2, frozen('b'), { state: 0, held: 0, order: absentEntryHash }),
      delta(3, 4, frozen('not here'), frozen('d')),
      delta(7, 5, undefined, { state: 0, held: 3, order: word('confiscate') }),
    ])
    const second = about(next, { id: word('second'), lamport: 4n })
    expect(told(reconcile(scene, second, next))).toEqual([
      'Reconciled',
      'SegmentCommitted 0',
      'SegmentDiverged 3',
      'SegmentCommitted 7',
    ])
    expect(chain.entryOf(asset(2))).toEqual(frozen('b'))
    expect(chain.entryOf(asset(5))).toEqual({ state: 0, held: 3, order: word('confiscate') })
    expect(chain.read('lamportFloor', [])).toBe(9n)
    // a second time nothing happens, and back to where nothing ever was the storage is as before
    expect(must(reconcile(scene, second, next)).logs).toEqual([])
    expect(chain.read('isReconciled', [bytesToHex(second.id)])).toBe(true)
    const gone = { state: 0, held: 0, order: absentEntryHash }
    const back = sorted([
      delta(0, 1, frozen('c'), gone),
      delta(0, 2, frozen('b'), gone),
      delta(0, 5, { state: 0, held: 3, order: word('confiscate') }, gone),
    ])
    must(reconcile(scene, about(back, { id: word('third') }), back))
    expect(chain.registryRoot).toBe(initial)
  })

  it('is believed with a quorum of this domain alone, under what they signed', () => {
    const scene = sceneOf()
    const deltas = [delta(0, 1, undefined, frozen('a'))]
    const good = about(deltas)
    const cases: readonly (readonly [string, () => Outcome | Refusal])[] = [
      ['QuorumMissing', () => reconcile(scene, good, deltas, [0, 1])],
      ['SignatureInvalid', () => reconcile(scene, good, deltas, [0, 1, 3], { ...good, lamport: 8n })],
      ['DeltasDiffer', () => reconcile(scene, good, [delta(0, 1, undefined, frozen('b'))])],
      ['DeltasDiffer', () => reconcile(scene, about(deltas, { domainIds: [900n, 902n] }), deltas)],
      ['SetUnknown', () => reconcile({ ...scene, set: setOf(901n, 77n) }, good, deltas)],
      ['OtherSet', () => reconcile(sceneOf(setOf(902n)), good, deltas)],
      ['SetExpired', () => reconcile(sceneOf(setOf(901n, 0n)), good, deltas)],
    ]
    for (const [name, attempt] of cases) {
      const result = attempt()
      // an error that this ABI does not know shows its selector
      expect(errorOf(result), name).toBe(name)
    }
    must(reconcile(scene, good, deltas))
  })

  it('is refused for its form where the model refuses it, over random deltas', () => {
    const seed = Number(process.env['SYNCLINE_SEED'] ?? 11)
    const draw = createDraw(seed)
    let [refused, taken] = [0, 0]
    const randomGuard = (): GuardEntry => ({
      authority: draw(3) === 0 ? absentGuard.authority : word('authority'),
      jurisdiction: draw(3) === 0 ? absentGuard.jurisdiction : word('law').slice(16),
      rank: draw(4) === 0 ? 255 : draw(5),
    })
    for (let i = 0; i < 120; i++) {
      const scene = sceneOf()
      const count = draw(5)
      const random = Array.from({ length: count }, (_, at) =>
        Object.assign(
          delta(draw(2), draw(3) === 0 ? draw(3) : 10 + at, undefined, {
            state: draw(8) === 0 ? 5 : draw(5),
            held: draw(8) === 0 ? 10 : draw(4) === 0 ? 3 : 0,
            order: draw(6) === 0 ? absentEntryHash : word(`order ${at}`),
          }),
          draw(6) === 0 ? { below: word('below') } : {},
          draw(3) === 0 ? { guard: randomGuard() } : {},
        ),
      )
      const deltas = draw(3) === 0 ? random : sorted(random)
      const domainIds = draw(6) === 0 ? [901n, 900n] : draw(8) === 0 ? [901n, 901n] : [901n, 902n]
      const hashes = [lockDeltasHash(deltas), lockDeltasHash(deltas)].slice(0, draw(8) === 0 ? 1 : 2)
      const reconciliation = about(deltas, { domainIds, deltaHashes: hashes })
      const model = checkReconciliation(reconciliation).ok && checkLockDeltas(deltas).ok
      const result = errorOf(reconcile(scene, reconciliation, deltas))
      expect(result, `seed ${seed}, case ${i}`).toBe(model ? 'accepted' : 'ReconciliationMalformed')
      model ? taken++ : refused++
    }
    expect(Math.min(refused, taken)).toBeGreaterThan(4)
    const many = Array.from({ length: 65 }, (_, i) => delta(i, i, undefined, frozen('many')))
    expect(errorOf(reconcile(sceneOf(), about(many), many))).toBe('ReconciliationMalformed')
    const most = sorted(many.slice(0, 64))
    const outcome = must(reconcile(sceneOf(), about(most), most))
    const guard = { authority: word('authority'), jurisdiction: word('law').slice(16), rank: 3 }
    const guarded = most.map((one) => ({ ...one, guard }))
    const heavy = must(reconcile(sceneOf(), about(guarded), guarded))
    console.log(`gas of 64 deltas: ${outcome.gas}, ${heavy.gas} with guards`)
    expect(heavy.gas).toBeLessThan(10_000_000)
    const wide = Array.from({ length: 17 }, (_, i) => 901n + BigInt(i))
    const reach = about([], { domainIds: wide, deltaHashes: wide.map(() => lockDeltasHash([])) })
    expect(errorOf(reconcile(sceneOf(), reach, []))).toBe('ReconciliationMalformed')
  })

  it('decides orders that this domain has too, and leaves reversals of what nobody here gave to people', () => {
    const scene = sceneOf()
    const { chain } = scene
    const fatf = office('FATF', 3, 'INT')
    must(chain.importRow(rowOf(fatf)))
    const bond = lawfulKind(['US'])
    must(chain.book('describe', [bond.kind]))
    const give = (action: 'SEIZE' | 'CONFISCATE' | 'RELEASE', nonce: bigint) => {
      const order = orderOf(fatf, action, bond.asset, { nonce, lamport: action === 'RELEASE' ? 21n : 20n })
      return { order, digest: orderDigest(order, orderSystem), signature: sign(order, keyOf('FATF')) }
    }
    const [confiscate, seize, release] = [give('CONFISCATE', 1n), give('SEIZE', 2n), give('RELEASE', 3n)]
    must(chain.submit(confiscate.order, confiscate.signature, 'give'))
    expect(chain.statusOf(bytesToHex(confiscate.digest))).toBe('held')
    const seized: LockEntry = { state: 3, held: 0, order: seize.digest }
    const held: LockEntry = { state: 0, held: 3, order: confiscate.digest }
    const bonded = { segment: 0, asset: bond.asset, to: seized, ...restsOnNothing }
    const toSeized = [{ ...bonded, from: lockEntryHash(held) }]
    must(reconcile(scene, about(toSeized), toSeized))
    // the held order lost its hold; its next round takes it up again from where the asset is now
    const key: Hex = bytesToHex(bond.asset)
    must(chain.book('settle', [key]))
    expect(chain.entryOf(bond.asset)).toEqual({ ...held, state: 3 })
    const again = [{ ...bonded, from: lockEntryHash({ ...held, state: 3 }) }]
    must(reconcile(scene, about(again, { id: word('again') }), again))
    // on another domain nobody ever showed either order
    const other = { ...scene, chain: new LockDomain('direct') }
    other.chain.domain.importSet(quorumSetHash(other.set))
    must(other.chain.importRow(rowOf(fatf)))
    must(other.chain.book('describe', [bond.kind]))
    const first = [{ ...bonded, from: absentEntryHash }]
    // as the validators reckon it: no order of this time comes after it
    must(reconcile(other, about(first, { lamport: 20n }), first))
    const reversal = must(other.chain.submit(release.order, release.signature, 'give'))
    expect(receiptsOf(reversal)).toMatchObject([{ refusal: 'ORDER_NEEDS_DECISION' }])
    const late = must(other.chain.submit(seize.order, seize.signature, 'give'))
    expect(receiptsOf(late)).toMatchObject([{ digest: bytesToHex(seize.digest), from: 3, to: 3, refusal: undefined }])
    const lost = must(other.chain.submit(confiscate.order, confiscate.signature, 'give'))
    expect(receiptsOf(lost)).toMatchObject([{ refusal: 'ORDER_LAMPORT_LOW' }])
    expect(other.chain.registryRoot).toBe(chain.registryRoot)
  })
})
