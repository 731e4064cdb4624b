import { bytesToHex, hexToBytes } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  batchSize,
  decodeBatch,
  effectiveBlocks,
  encodeBatch,
  maxBatchBlocks,
  maxBatchEntries,
  maxTransactionBytes,
} from './batch.js'

const blocksArbitrary = fc.array(
  fc.record({
    timestamp: fc.bigInt(0n, 2n ** 64n - 1n),
    transactions: fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 }),
  }),
  { maxLength: 6 },
)

/** Reads everything there is to read. */
function walk(data: Uint8Array, forced: number) {
  const tables = decodeBatch(data)
  const blocks = effectiveBlocks(tables, forced)
  let entries = 0
  for (const block of blocks) {
    expect(block.firstEntry).toBe(entries)
    for (let i = 0; i < block.entryCount; i++) {
      const slice = tables.entry(block.firstEntry + i)
      if (slice !== undefined) expect(slice.length).toBeLessThanOrEqual(maxTransactionBytes)
    }
    entries += block.entryCount
  }
  expect(entries).toBeLessThanOrEqual(tables.entryCount)
  expect(blocks.reduce((sum, block) => sum + block.forcedCount, 0)).toBe(forced)
  return blocks
}

describe('encodeBatch', () => {
  it('writes the layout of the specification', () => {
    const data = encodeBatch([
      { timestamp: 0x64n, transactions: [Uint8Array.of(0xaa), Uint8Array.of(0xbb, 0xcc)] },
      { timestamp: 0x65n, transactions: [] },
    ])
    const expected = [
      '00', // version
      '00000002', // blocks
      '00000002', // entries
      '0000000000000064',
      '00000002',
      '0000000000000065',
      '00000000',
      '00000001', // lengths
      '00000002',
      'aa',
      'bbcc',
    ].join('')
    expect(bytesToHex(data)).toBe(`0x${expected}`)
    expect(data.length).toBe(batchSize(2, 2, 3))
  })

  it('refuses to break a cap', () => {
    const empty = { timestamp: 0n, transactions: [] }
    expect(() => encodeBatch(new Array(maxBatchBlocks + 1).fill(empty))).toThrow(/cap/)
    const many = new Array(maxBatchEntries + 1).fill(new Uint8Array(0))
    expect(() => encodeBatch([{ timestamp: 0n, transactions: many }])).toThrow(/cap/)
    const long = new Uint8Array(maxTransactionBytes + 1)
    expect(() => encodeBatch([{ timestamp: 0n, transactions: [long] }])).toThrow(/longer/)
    expect(() => encodeBatch([{ timestamp: 1n << 64n, transactions: [] }])).toThrow(/64 bits/)
  })
})

describe('decodeBatch', () => {
  it('is the inverse of encodeBatch', () => {
    fc.assert(
      fc.property(blocksArbitrary, (blocks) => {
        const tables = decodeBatch(encodeBatch(blocks))
        expect(tables.sound).toBe(true)
        const read = effectiveBlocks(tables, 0).map((block) => ({
          timestamp: block.timestamp,
          transactions: Array.from({ length: block.entryCount }, (_, i) => tables.entry(block.firstEntry + i)),
        }))
        expect(read.map((b) => [b.timestamp, b.transactions.map((t) => bytesToHex(t!))])).toEqual(
          blocks.map((b) => [b.timestamp, b.transactions.map((t) => bytesToHex(t))]),
        )
      }),
    )
  })

  it('takes a broken version, count or table for nonsense without blocks', () => {
    const wrong = [
      '0x',
      '0x00',
      '0x0000000000000000', // 8 bytes, one too few
      '0x000000000000000001', // no room for a length
      '0x01000000000000000000000000', // version 1
      '0x00000010010000000000000000', // 4097 blocks
      '0x00000000000000800100000000', // 32769 entries
      '0x00000000010000000000000009', // a descriptor that does not fit
    ]
    for (const hex of wrong) {
      const tables = decodeBatch(hexToBytes(hex))
      expect([hex, tables.sound, tables.blockCount, tables.entryCount]).toEqual([hex, false, 0, 0])
      expect(effectiveBlocks(tables, 0)).toEqual([])
    }
    expect(decodeBatch(hexToBytes('0x000000000000000000')).sound).toBe(true)
  })

  it('skips what ends outside or is too long and keeps the rest', () => {
    const data = encodeBatch([{ timestamp: 0n, transactions: [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)] }])
    const view = new DataView(data.buffer)
    const lengths = 21
    view.setUint32(lengths + 4, 0xffffffff)
    const tables = decodeBatch(data)
    expect([tables.entry(0), tables.entry(1), tables.entry(2)]).toEqual([Uint8Array.of(1), undefined, undefined])
    expect([0, 1, 2, 3].map((i) => tables.cursor(i))).toEqual([0, 1, 0x1_0000_0000, 0x1_0000_0001])
    // one block of two entries, the first one byte longer than the cap
    const head = hexToBytes('0x0000000001000000020000000000000000000000020002000100000001')
    const long = new Uint8Array(head.length + maxTransactionBytes + 2)
    long.set(head)
    long[long.length - 1] = 7
    expect(decodeBatch(long).entry(0)).toBeUndefined()
    expect(decodeBatch(long).entry(1)).toEqual(Uint8Array.of(7))
    long[24] = 0
    expect(decodeBatch(long).entry(0)?.length).toBe(maxTransactionBytes)
  })

  it('gives no byte to two entries', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 20 }), fc.uint8Array({ maxLength: 300 }), (lengths, rest) => {
        const data = new Uint8Array(9 + 4 * lengths.length + rest.length)
        const view = new DataView(data.buffer)
        view.setUint32(5, lengths.length)
        lengths.forEach((length, i) => void view.setUint32(9 + 4 * i, length))
        const tables = decodeBatch(data)
        const taken = lengths.map((_, i) => tables.entry(i)?.length ?? 0)
        expect(taken.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(rest.length)
      }),
    )
  })

  it('is total on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(64), (data, forced) => void walk(data, forced)))
    // valid heads with random tables reach deeper
    fc.assert(
      fc.property(blocksArbitrary, fc.nat(400), fc.nat(255), fc.nat(64), (blocks, at, value, forced) => {
        const data = encodeBatch(blocks)
        data[at % data.length] = value
        walk(data, forced)
      }),
    )
  })
})

describe('effectiveBlocks', () => {
  it('puts forced items into the first block and makes one for them if there is none', () => {
    const data = encodeBatch([
      { timestamp: 5n, transactions: [Uint8Array.of(1)] },
      { timestamp: 6n, transactions: [] },
    ])
    expect(walk(data, 3).map((block) => block.forcedCount)).toEqual([3, 0])
    expect(walk(new Uint8Array(0), 3)).toEqual([{ timestamp: 0n, forcedCount: 3, firstEntry: 0, entryCount: 0 }])
    expect(walk(new Uint8Array(0), 0)).toEqual([])
  })

  it('gives each block what entries are left and ignores the rest', () => {
    const data = encodeBatch([
      { timestamp: 5n, transactions: [Uint8Array.of(1), Uint8Array.of(2)] },
      { timestamp: 6n, transactions: [Uint8Array.of(3)] },
    ])
    const view = new DataView(data.buffer)
    view.setUint32(17, 0xffffffff)
    expect(walk(data, 0).map((block) => block.entryCount)).toEqual([3, 0])
    view.setUint32(17, 1)
    view.setUint32(29, 1)
    expect(walk(data, 0).map((block) => block.entryCount)).toEqual([1, 1])
  })
})
