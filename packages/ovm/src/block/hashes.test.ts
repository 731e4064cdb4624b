import { bytesToHex, hashWords, hexToBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDomainConfig, configHash, createDomainConfig, domainRules } from '../config.js'
import { extendLogAcc, extendQueueAcc, extendReceiptAcc, logsAcc, pendingHash, skippedReceipt } from './accumulator.js'
import { nextBaseFee } from './baseFee.js'
import { batchHash } from './batchContext.js'
import { blockHash, blockRandao, genesisHeader, zeroHash } from './header.js'
import { clampTimestamp } from './timestamp.js'

/** keccak over hand-written hex words, each padded to 32 bytes. */
function words(...values: readonly string[]): string {
  return bytesToHex(keccak256(hexToBytes(`0x${values.map((value) => value.padStart(64, '0')).join('')}`)))
}

const hash = (byte: number) => new Uint8Array(32).fill(byte)
const hex = (byte: number) => byte.toString(16).padStart(2, '0').repeat(32)
const config = createDomainConfig({ domainId: 901n, genesisWorldRoot: hash(0x11), genesisTimestamp: 1000n })

describe('configHash', () => {
  it('hashes 14 words', () => {
    const expected = words(
      '1',
      '385',
      '3',
      '1c9c380',
      'f4240',
      '3b9aca00',
      '28',
      'f4240',
      '708',
      '1000000',
      '1',
      '0',
      hex(0x11),
      '3e8',
    )
    expect(bytesToHex(configHash(config))).toBe(expected)
  })

  it('changes with every constant', () => {
    const changed = (Object.keys(config) as (keyof typeof config)[]).map((key) => {
      const value = config[key]
      const other = typeof value === 'bigint' ? value + 1n : key === 'fork' ? 'prague' : hash(0x12)
      return bytesToHex(configHash({ ...config, [key]: other }))
    })
    expect(new Set([...changed, bytesToHex(configHash(config))]).size).toBe(changed.length + 1)
  })
})

describe('checkDomainConfig', () => {
  it('accepts the defaults and names a constant out of bounds', () => {
    expect(checkDomainConfig(config).ok).toBe(true)
    const wrong = [
      { domainId: 0n },
      { domainId: 1n << 53n },
      { txGasCap: 1n << 25n },
      { blockGasLimit: 1n },
      { minBaseFee: 0n },
      { initialBaseFee: 1n },
      { l1GasPerByte: -1n },
      { maxTimestampDrift: 0n },
      { precompileSchedule: 2n },
      { featureFlags: 2n },
      { genesisWorldRoot: new Uint8Array(31) },
      { genesisTimestamp: 1n << 64n },
    ]
    for (const change of wrong) {
      const result = checkDomainConfig({ ...config, ...change })
      expect(result).toMatchObject({ ok: false, code: 'CONFIG_INVALID', data: { name: Object.keys(change)[0] } })
    }
  })

  it('gives provable rules with its own gas cap', () => {
    const rules = domainRules({ ...config, txGasCap: 1_000_000n, featureFlags: 1n })
    expect(rules).toMatchObject({ mode: 'provable', fork: 'osaka', txGasCap: 1_000_000n, extensions: true })
  })
})

describe('blockHash', () => {
  it('hashes the 15 words of genesis', () => {
    const header = genesisHeader(config)
    const vault = '5c00000000000000000000000000000000000004'
    const randao = words('0', '0').slice(2)
    const expected = words(
      '1',
      '385',
      '0',
      '0',
      '3e8',
      vault,
      hex(0x11),
      '0',
      '0',
      '1c9c380',
      '3b9aca00',
      randao,
      '0',
      '0',
      '0',
    )
    expect(bytesToHex(blockHash(header))).toBe(expected)
  })

  it('derives prevRandao from origin and number', () => {
    expect(bytesToHex(blockRandao(hash(7), 9n))).toBe(words(hex(7), '9'))
  })
})

describe('batchHash', () => {
  it('hashes 14 words', () => {
    const context = {
      domainId: 901n,
      configHash: hash(1),
      batchIndex: 2n,
      parentBatchHash: hash(3),
      dataRoot: hash(4),
      dataLength: 5n,
      queueStart: 6n,
      queueEnd: 7n,
      queueAccStart: hash(8),
      queueAccEnd: hash(9),
      origin: { number: 10n, hash: hash(11), timestamp: 12n, baseFee: 13n },
    }
    const expected = words('385', hex(1), '2', hex(3), hex(4), '5', '6', '7', hex(8), hex(9), 'a', hex(11), 'c', 'd')
    expect(bytesToHex(batchHash(context))).toBe(expected)
  })
})

describe('receiptAcc', () => {
  it('folds a receipt of seven words', () => {
    const receipt = {
      txHash: hash(1),
      status: 1,
      cumulativeGas: 21000n,
      logAcc: hash(2),
      logCount: 3,
      created: 0xabn,
      l1Fee: 5n,
    } as const
    const leaf = words(hex(1), '1', '5208', hex(2), '3', 'ab', '5').slice(2)
    expect(bytesToHex(extendReceiptAcc(hash(9), receipt))).toBe(words(hex(9), leaf))
  })

  it('folds a skipped item with unchanged gas and zeros', () => {
    const leaf = words('0', '2', '64', '0', '0', '0', '0').slice(2)
    expect(bytesToHex(extendReceiptAcc(zeroHash, skippedReceipt(zeroHash, 100n)))).toBe(words('0', leaf))
  })
})

describe('logAcc', () => {
  it('folds address, topics, data hash and length', () => {
    const log = { address: 0xaan, topics: [1n, 2n], data: Uint8Array.of(0xff) }
    const dataHash = bytesToHex(keccak256(Uint8Array.of(0xff))).slice(2)
    const leaf = words('aa', '2', '1', '2', dataHash, '1').slice(2)
    expect(bytesToHex(extendLogAcc(zeroHash, log))).toBe(words('0', leaf))
    expect(logsAcc([])).toEqual(zeroHash)
    expect(logsAcc([log, log])).toEqual(extendLogAcc(extendLogAcc(zeroHash, log), log))
  })
})

describe('queueAcc and pendingHash', () => {
  it('chain as the specification says', () => {
    expect(bytesToHex(extendQueueAcc(zeroHash, hash(1)))).toBe(words('0', hex(1)))
    expect(pendingHash([])).toEqual(zeroHash)
    expect(pendingHash([hash(1), hash(2)])).toEqual(hashWords(hash(1), hashWords(hash(2), 0n)))
  })
})

describe('nextBaseFee', () => {
  const parent = { baseFee: 1_000_000_000n, gasLimit: 30_000_000n, gasUsed: 15_000_000n }
  it('follows EIP-1559 with gas used clamped and a floor', () => {
    expect(nextBaseFee(parent, 1n)).toBe(1_000_000_000n)
    expect(nextBaseFee({ ...parent, gasUsed: 30_000_000n }, 1n)).toBe(1_125_000_000n)
    expect(nextBaseFee({ ...parent, gasUsed: 99_000_000n }, 1n)).toBe(1_125_000_000n)
    expect(nextBaseFee({ ...parent, gasUsed: 0n }, 1n)).toBe(875_000_000n)
    expect(nextBaseFee({ ...parent, gasUsed: 0n }, 900_000_000n)).toBe(900_000_000n)
    expect(nextBaseFee({ ...parent, baseFee: 7n, gasUsed: 15_000_001n }, 1n)).toBe(8n)
    // an example of the EIP's reference: 20M of 30M used
    expect(nextBaseFee({ ...parent, gasUsed: 20_000_000n }, 1n)).toBe(1_041_666_666n)
  })
})

describe('clampTimestamp', () => {
  it('keeps a wish inside its bounds', () => {
    expect(clampTimestamp(150n, 100n, 120n, 60n)).toBe(150n)
    expect(clampTimestamp(0n, 100n, 120n, 60n)).toBe(120n)
    expect(clampTimestamp(0n, 130n, 120n, 60n)).toBe(130n)
    expect(clampTimestamp(2n ** 64n - 1n, 100n, 120n, 60n)).toBe(180n)
    expect(clampTimestamp(2n ** 64n - 1n, 500n, 120n, 60n)).toBe(500n)
  })

  it('never goes back and never runs further ahead than drift or the parent', () => {
    const time = fc.bigInt(0n, 2n ** 64n - 1n)
    fc.assert(
      fc.property(time, time, time, time, (wish, parent, origin, drift) => {
        const result = clampTimestamp(wish, parent, origin, drift)
        expect(result >= parent && result >= origin).toBe(true)
        expect(result <= origin + drift || result === parent).toBe(true)
      }),
    )
  })
})
