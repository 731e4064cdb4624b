import { bytesToHex, decodeRlp, keccak256 } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { encodeL1Header } from './l1Header.js'

const word = (byte: string): string => `0x${byte.repeat(32)}`
const block = {
  parentHash: word('11'),
  sha3Uncles: word('22'),
  miner: `0x${'33'.repeat(20)}`,
  stateRoot: word('44'),
  transactionsRoot: word('55'),
  receiptsRoot: word('66'),
  logsBloom: `0x${'00'.repeat(256)}`,
  difficulty: '0x0',
  number: '0x1564aec',
  gasLimit: '0x2255100',
  gasUsed: '0x0',
  timestamp: '0x681b3057',
  extraData: '0x',
  mixHash: word('77'),
  nonce: '0x0000000000000000',
  baseFeePerGas: '0x07',
  withdrawalsRoot: word('88'),
  blobGasUsed: '0x0',
  excessBlobGas: '0x20000',
  parentBeaconBlockRoot: word('99'),
  requestsHash: word('aa'),
}

/** Hash that the encoder computes, read out of its refusal. */
function hashOf(fields: Record<string, unknown>): string {
  const result = encodeL1Header({ ...fields, hash: word('00') })
  if (result.ok || result.code !== 'L1_HEADER_HASH') throw new Error('expected another hash')
  return String(result.data?.['encoded'])
}

describe('encodeL1Header', () => {
  it('encodes 21 fields, quantities without leading zeros', () => {
    const result = encodeL1Header({ ...block, hash: hashOf(block) })
    if (!result.ok) throw new Error(result.reason)
    const items = decodeRlp(result.value)
    if (!items.ok) throw new Error(items.reason)
    expect(items.value).toHaveLength(21)
    expect(items.value[8]).toEqual(Uint8Array.of(0x01, 0x56, 0x4a, 0xec))
    expect(items.value[15]).toEqual(Uint8Array.of(7))
    expect(items.value[7]).toHaveLength(0)
    expect(bytesToHex(keccak256(result.value))).toBe(hashOf(block))
  })

  it('ends where the first field of a later fork is missing', () => {
    const { requestsHash: _, ...cancun } = block
    expect(hashOf(cancun)).not.toBe(hashOf(block))
    const { withdrawalsRoot: __, ...odd } = block
    const result = encodeL1Header({ ...odd, hash: hashOf(odd) })
    if (!result.ok) throw new Error(result.reason)
    const items = decodeRlp(result.value)
    expect(items.ok && items.value.length).toBe(16)
  })

  it('refuses missing and malformed fields by name', () => {
    for (const change of [
      { number: undefined },
      { number: 5 },
      { number: '0x' },
      { miner: '0x33' },
      { extraData: '0x1' },
      { requestsHash: '0xzz' },
    ]) {
      const result = encodeL1Header({ ...block, ...change, hash: word('00') })
      if (result.ok) throw new Error('accepted')
      expect(result.code).toBe('L1_HEADER_MALFORMED')
      expect(result.reason).toContain(Object.keys(change)[0])
    }
  })

  it('refuses a block whose hash it does not reach', () => {
    expect(encodeL1Header({ ...block, hash: word('12') })).toMatchObject({ ok: false, code: 'L1_HEADER_HASH' })
    expect(encodeL1Header(block)).toMatchObject({ ok: false, code: 'L1_HEADER_HASH' })
  })
})
