import { bytesToHex } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockRecord, ReceiptRecord } from '../chain/records.js'
import {
  decodeBlock,
  decodeReceipts,
  decodeTransactions,
  encodeBlock,
  encodeReceipts,
  encodeTransactions,
} from './blockCodec.js'
import { CodecError, createReader, createWriter } from './codec.js'

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytesToHex)
const u64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n })
const u256 = fc.bigInt({ min: 0n, max: (1n << 256n) - 1n })
const bytes = fc.uint8Array({ maxLength: 400 })

const block: fc.Arbitrary<BlockRecord> = fc.record({
  hash,
  number: u64,
  parentHash: hash,
  timestamp: u64,
  coinbase: u256,
  worldRoot: hash,
  receiptAcc: hash,
  gasUsed: u64,
  gasLimit: u64,
  baseFee: u256,
  prevRandao: u256,
  originNumber: u64,
  originHash: hash,
  batchIndex: u64,
  logsBloom: fc.uint8Array({ minLength: 256, maxLength: 256 }),
  size: fc.nat(),
  transactionHashes: fc.array(hash, { maxLength: 20 }),
})

const receipt: fc.Arbitrary<ReceiptRecord> = fc.record({
  transactionHash: hash,
  type: fc.constantFrom(0, 1, 2, 4, 0x7e),
  status: fc.constantFrom(0 as const, 1 as const),
  gasUsed: u64,
  cumulativeGasUsed: u64,
  effectiveGasPrice: u256,
  l1Gas: u64,
  l1Fee: u256,
  l1BaseFee: u256,
  contractAddress: fc.option(u256, { nil: undefined }),
  from: u256,
  to: fc.option(u256, { nil: undefined }),
  logs: fc.array(fc.record({ address: u256, topics: fc.array(u256, { maxLength: 4 }), data: bytes }), { maxLength: 5 }),
})

describe('stored values', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(block, (value) => {
        expect(decodeBlock(encodeBlock(value))).toEqual(value)
      }),
    )
    fc.assert(
      fc.property(fc.array(receipt, { maxLength: 12 }), (value) => {
        expect(decodeReceipts(encodeReceipts(value))).toEqual(value)
      }),
    )
    const stored = fc.record({
      kind: fc.constantFrom('signed' as const, 'deposit' as const, 'forced' as const),
      raw: bytes,
    })
    fc.assert(
      fc.property(fc.array(stored, { maxLength: 20 }), (value) => {
        expect(decodeTransactions(encodeTransactions(value))).toEqual(value)
      }),
    )
  })

  it('grow past the first capacity of the writer in every method', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(u256, bytes), { maxLength: 30 }), (values) => {
        const writer = createWriter(1)
        for (const [number, data] of values) writer.uint(number).u8(7).u32(9).bytes(data)
        const reader = createReader(writer.done())
        for (const [number, data] of values) {
          expect([reader.uint(), reader.u8(), reader.u32(), reader.bytes()]).toEqual([number, 7, 9, data])
        }
        reader.end()
      }),
    )
  })

  it('of any other bytes are refused, never read past their end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 900 }), (value) => {
        for (const decode of [decodeBlock, decodeReceipts, decodeTransactions]) {
          try {
            decode(value)
          } catch (error) {
            expect(error).toBeInstanceOf(CodecError)
          }
        }
      }),
    )
  })
})
