import { bytesToHex, errorTable, hexToBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { encodeAbiParameters, keccak256 as keccakOfHex, padHex, stringToHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { orderActions, regulatoryStates } from '../generated/locks.js'
import { absentGuard, type GuardEntry, guardEntryOf } from '../order/guardEntry.js'
import { quorumChainTag } from '../quorum/quorum.js'
import {
  absentEntry,
  absentEntryHash,
  checkLockDeltas,
  checkReconciliation,
  type LockDelta,
  type LockEntry,
  lockDeltasHash,
  lockEntryHash,
  lockEntryOf,
  type Reconciliation,
  reconciliationMessage,
  registryEntryOf,
} from './reconciliation.js'

const word = (name: string) => keccak256(new TextEncoder().encode(name))
const words = fc.uint8Array({ minLength: 32, maxLength: 32 })

const entryType = {
  type: 'tuple',
  components: [
    { name: 'state', type: 'uint8' },
    { name: 'held', type: 'uint8' },
    { name: 'order', type: 'bytes32' },
  ],
} as const
const guardType = {
  type: 'tuple',
  components: [
    { name: 'authority', type: 'bytes32' },
    { name: 'jurisdiction', type: 'bytes16' },
    { name: 'rank', type: 'uint8' },
  ],
} as const
const deltasType = {
  type: 'tuple[]',
  components: [
    { name: 'segment', type: 'uint32' },
    { name: 'asset', type: 'bytes32' },
    { name: 'from', type: 'bytes32' },
    { name: 'to', ...entryType },
    { name: 'below', type: 'bytes32' },
    { name: 'guard', ...guardType },
  ],
} as const
const reconciliationType = {
  type: 'tuple',
  components: [
    { name: 'id', type: 'bytes32' },
    { name: 'lamport', type: 'uint64' },
    { name: 'domainIds', type: 'uint64[]' },
    { name: 'deltaHashes', type: 'bytes32[]' },
  ],
} as const

const hexOfEntry = ({ state, held, order }: LockEntry) => ({ state, held, order: bytesToHex(order) })

const entries: fc.Arbitrary<LockEntry> = fc.record({
  state: fc.nat({ max: regulatoryStates.length - 1 }),
  held: fc.nat({ max: orderActions.length }),
  order: words,
})
const guards: fc.Arbitrary<GuardEntry> = fc.record({
  authority: words,
  jurisdiction: words.map((word) => word.slice(16)),
  rank: fc.nat({ max: 255 }),
})
const deltas: fc.Arbitrary<LockDelta[]> = fc.array(
  fc.record({
    ...{ segment: fc.nat({ max: 2 ** 32 - 1 }), asset: words, from: words, to: entries },
    ...{ below: words, guard: guards },
  }),
  { maxLength: 64 },
)
const reconciliations: fc.Arbitrary<Reconciliation> = fc
  .uniqueArray(fc.tuple(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), words), {
    minLength: 1,
    maxLength: 16,
    selector: ([id]) => id,
  })
  .chain((domains) =>
    fc.record({
      id: words,
      lamport: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      domainIds: fc.constant(domains.map(([id]) => id).sort((a, b) => (a < b ? -1 : 1))),
      deltaHashes: fc.constant(domains.map(([, hash]) => hash)),
    }),
  )

describe('hashes of a reconciliation', () => {
  it('are those of the ABI encoding', () => {
    fc.assert(
      fc.property(entries, deltas, reconciliations, words, (entry, list, said, chainTag) => {
        expect(bytesToHex(lockEntryHash(entry))).toBe(
          keccakOfHex(encodeAbiParameters([entryType], [hexOfEntry(entry)])),
        )
        const hexes = list.map(({ segment, asset, from, to, below, guard }) => ({
          ...{
            segment,
            asset: bytesToHex(asset),
            from: bytesToHex(from),
            to: hexOfEntry(to),
            below: bytesToHex(below),
          },
          guard: {
            ...{ authority: bytesToHex(guard.authority), jurisdiction: bytesToHex(guard.jurisdiction) },
            rank: guard.rank,
          },
        }))
        expect(bytesToHex(lockDeltasHash(list))).toBe(keccakOfHex(encodeAbiParameters([deltasType], [hexes])))
        const { id, lamport, domainIds, deltaHashes } = said
        const tag = padHex(stringToHex('syncline.quorum.reconcile.v1'), { size: 32, dir: 'right' })
        const struct = { id: bytesToHex(id), lamport, domainIds, deltaHashes: deltaHashes.map(bytesToHex) }
        const encoded = encodeAbiParameters(
          [{ type: 'bytes32' }, { type: 'bytes32' }, reconciliationType],
          [tag, bytesToHex(chainTag), struct],
        )
        expect(bytesToHex(reconciliationMessage(chainTag, said))).toBe(keccakOfHex(encoded))
      }),
    )
  })

  it('are 0 for the entry that no registry has, and for no other', () => {
    expect(lockEntryHash(absentEntry)).toEqual(absentEntryHash)
    expect(lockEntryHash({ ...absentEntry, order: word('lifted') })).not.toEqual(absentEntryHash)
    expect(lockEntryHash({ ...absentEntry, held: 1 })).not.toEqual(absentEntryHash)
  })

  it('bind the message to one L1', () => {
    const said = { id: word('id'), lamport: 1n, domainIds: [901n], deltaHashes: [word('deltas')] }
    const tags = [900n, 901n].map((id) => quorumChainTag(id, hexToBytes(`0x${'a7'.repeat(20)}`)))
    expect(reconciliationMessage(tags[0]!, said)).not.toEqual(reconciliationMessage(tags[1]!, said))
  })
})

describe('registryEntryOf', () => {
  it('is the inverse of lockEntryOf for every state and held action', () => {
    for (const state of regulatoryStates)
      for (const held of [undefined, ...orderActions]) {
        const entry = { state, held, order: word('order') }
        expect(registryEntryOf(lockEntryOf(entry))).toEqual(entry)
      }
    expect(registryEntryOf(absentEntry)).toEqual({ state: 'ACTIVE', held: undefined, order: undefined })
    expect(lockEntryOf({ state: 'ACTIVE', held: undefined, order: undefined })).toEqual(absentEntry)
  })

  it('knows what is no entry', () => {
    const order = word('order')
    for (const entry of [
      { state: regulatoryStates.length, held: 0, order },
      { state: 0, held: orderActions.length + 1, order },
      { state: 2, held: 0, order: absentEntryHash },
      { state: 0, held: 3, order: absentEntryHash },
      { state: 0, held: 0, order: order.subarray(1) },
    ])
      expect(registryEntryOf(entry)).toBeUndefined()
  })
})

const frozen = lockEntryOf({ state: 'FROZEN', held: undefined, order: word('order') })
const [low, high] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
const delta = (segment: number, asset: Uint8Array): LockDelta => ({
  ...{ segment, asset, from: absentEntryHash, to: frozen },
  ...{ below: absentEntryHash, guard: absentGuard },
})
const guard = guardEntryOf({ rank: 3, authority: word('FATF'), jurisdiction: 'INT' })
const held = lockEntryOf({ state: 'ACTIVE', held: 'CONFISCATE', order: word('held') })

describe('what can be signed', () => {
  it('has its domains in order, each with its deltas', () => {
    const good = { id: word('id'), lamport: 7n, domainIds: [901n, 902n], deltaHashes: [word('a'), word('b')] }
    expect(checkReconciliation(good).ok).toBe(true)
    const many = Array.from({ length: 17 }, (_, i) => BigInt(i))
    for (const bad of [
      { ...good, domainIds: [902n, 901n] },
      { ...good, domainIds: [901n, 901n] },
      { ...good, domainIds: [901n] },
      { ...good, domainIds: [], deltaHashes: [] },
      { ...good, domainIds: many, deltaHashes: many.map(() => word('a')) },
      { ...good, domainIds: [901n, 2n ** 64n] },
      { ...good, lamport: 2n ** 64n },
      { ...good, lamport: -1n },
      { ...good, id: low.subarray(1) },
      { ...good, deltaHashes: [word('a'), low.subarray(1)] },
    ])
      expect(checkReconciliation(bad)).toMatchObject({ code: 'RECONCILIATION_MALFORMED' })
    expect(errorTable.RECONCILIATION_MALFORMED.rpc).toBe(3140)
  })

  it('has each asset once, in order, and 64 at most', () => {
    expect(checkLockDeltas([delta(0, low), delta(0, high)]).ok).toBe(true)
    expect(checkLockDeltas([delta(0, high), delta(1, low)]).ok).toBe(true)
    const many = Array.from({ length: 65 }, (_, i) => delta(0, new Uint8Array(32).fill(i + 1)))
    expect(checkLockDeltas(many.slice(0, 64)).ok).toBe(true)
    for (const bad of [
      [delta(0, high), delta(0, low)],
      [delta(1, low), delta(0, high)],
      [delta(0, low), delta(1, low)],
      [delta(-1, low)],
      [delta(2 ** 32, low)],
      [delta(0, low.subarray(1))],
      [{ ...delta(0, low), from: low.subarray(1) }],
      [{ ...delta(0, low), to: { ...frozen, state: 9 } }],
      [{ ...delta(0, low), to: absentEntry, below: word('nothing is held') }],
      [{ ...delta(0, low), to: held, below: low.subarray(1) }],
      [{ ...delta(0, low), to: held, guard }],
      [{ ...delta(0, low), guard: { ...guard, rank: 4 } }],
      [{ ...delta(0, low), guard: { ...guard, rank: 0 } }],
      [{ ...delta(0, low), guard: { ...guard, rank: 255 } }],
      [{ ...delta(0, low), guard: { ...guard, rank: 1.5 } }],
      [{ ...delta(0, low), guard: { ...guard, jurisdiction: word('law') } }],
      many,
    ])
      expect(checkLockDeltas(bad)).toMatchObject({ code: 'RECONCILIATION_MALFORMED' })
    const unknown = guardEntryOf('unknown')
    for (const good of [
      { ...delta(0, low), guard },
      { ...delta(0, low), guard: unknown },
      { ...delta(0, low), to: held, below: word('stands') },
      { ...delta(0, low), below: word('waits') },
    ])
      expect(checkLockDeltas([good]).ok).toBe(true)
  })
})
