/** Receipts and blooms against ethereumjs. */
import { Bloom } from '@ethereumjs/vm'
import { bigintToWord, bytesToHex } from '@syncline/primitives'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bloomMayContain, encodeReceipt, logsBloom } from './receipt.js'

const log = fc.record({
  address: fc.bigInt(0n, (1n << 160n) - 1n),
  topics: fc.array(fc.bigInt(0n, (1n << 256n) - 1n), { maxLength: 4 }),
  data: fc.uint8Array({ maxLength: 40 }),
})

it('has the bloom that another implementation computes, which contains every address and topic', () => {
  fc.assert(
    fc.property(fc.array(log, { maxLength: 5 }), (logs) => {
      const theirs = new Bloom()
      for (const entry of logs) {
        theirs.add(bigintToWord(entry.address).slice(12))
        for (const topic of entry.topics) theirs.add(bigintToWord(topic))
      }
      const bloom = logsBloom(logs)
      expect(bytesToHex(bloom)).toBe(bytesToHex(theirs.bitvector))
      for (const entry of logs) {
        expect(bloomMayContain(bloom, bigintToWord(entry.address).slice(12))).toBe(true)
        for (const topic of entry.topics) expect(bloomMayContain(bloom, bigintToWord(topic))).toBe(true)
      }
      if (logs.length === 0) expect(bloomMayContain(bloom, bigintToWord(1n))).toBe(false)
    }),
  )
})

it('encodes a receipt by its envelope', () => {
  const receipt = { status: 1, cumulativeGas: 21000n, logs: [] } as const
  const legacy = bytesToHex(encodeReceipt({ type: 0, ...receipt }))
  expect(legacy.slice(0, 22)).toBe('0xf9010801825208b90100')
  expect(legacy.endsWith('c0')).toBe(true)
  expect(bytesToHex(encodeReceipt({ type: 2, ...receipt }))).toBe(`0x02${legacy.slice(2)}`)
})
