import {
  createDomainConfig,
  domainRules,
  emptyCodeHash,
  signTransaction,
  type UnsignedTransaction,
} from '@syncline/ovm'
import { type Bytes, bytesToBigint, bytesToHex, privateKeyToAddress } from '@syncline/primitives'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MempoolOptions } from '../chain/options.js'
import { createHeap } from './heap.js'
import { createMempool, type TransactionPool } from './mempool.js'
import { checkStatic } from './staticChecks.js'

const config = createDomainConfig({ domainId: 901n, genesisWorldRoot: new Uint8Array(32), genesisTimestamp: 0n })
const rules = domainRules(config)
const gwei = 10n ** 9n
const keyOf = (i: number): Bytes => Uint8Array.from({ length: 32 }, (_, at) => (at === 31 ? i + 1 : 1))
const addressOf = (i: number): bigint => bytesToBigint(privateKeyToAddress(keyOf(i)))

const accounts = new Map<bigint, { nonce: bigint; balance: bigint; codeHash: Bytes }>()
const codes = new Map<string, Bytes>()

function createPool(options: MempoolOptions = {}): TransactionPool {
  return createMempool(
    {
      chainId: 901n,
      rules,
      config,
      originBaseFee: () => gwei,
      account: (address) => accounts.get(address),
      code: (hash) => codes.get(bytesToHex(hash)) ?? new Uint8Array(0),
      checkStatic: (transaction) => checkStatic(transaction, rules, config),
      onDecoded: () => {},
    },
    options,
    () => 0,
  )
}

function sign(sender: number, nonce: bigint, change: Partial<UnsignedTransaction> = {}): Bytes {
  return signTransaction(
    {
      type: 2,
      chainId: 901n,
      nonce,
      gasLimit: 21_000n,
      maxFeePerGas: 10n * gwei,
      maxPriorityFeePerGas: gwei,
      to: 0x1234n,
      value: 0n,
      data: new Uint8Array(0),
      accessList: [],
      ...change,
    } as UnsignedTransaction,
    keyOf(sender),
  )
}

const codeOf = (result: ReturnType<TransactionPool['submit']>): string => (result.ok ? 'accepted' : result.code)

beforeEach(() => {
  accounts.clear()
  codes.clear()
  for (let i = 0; i < 40; i++) accounts.set(addressOf(i), { nonce: 0n, balance: 10n ** 20n, codeHash: emptyCodeHash })
})

describe('admission', () => {
  it('refuses what no block can take, with the code of the reason', () => {
    const pool = createPool({ maxNonceGap: 10, maxPerSender: 3, maxRawBytes: 1_000 })
    const poor = 50
    accounts.set(addressOf(poor), { nonce: 3n, balance: 1n, codeHash: emptyCodeHash })
    expect(codeOf(pool.submit(Uint8Array.of(1, 2, 3)))).toMatch(/^(TX_|RLP_)/)
    expect(codeOf(pool.submit(sign(0, 0n, { chainId: 1n })))).toBe('TX_CHAIN_ID')
    expect(codeOf(pool.submit(sign(0, 0n, { gasLimit: 20_999n })))).toBe('TX_INTRINSIC_GAS')
    expect(codeOf(pool.submit(sign(0, 0n, { gasLimit: (1n << 24n) + 1n })))).toBe('TX_GAS_CAP')
    expect(codeOf(pool.submit(sign(0, 0n, { maxFeePerGas: 1n, maxPriorityFeePerGas: 0n })))).toBe('TX_FEE_BELOW_BASE')
    expect(codeOf(pool.submit(sign(0, 0n, { maxPriorityFeePerGas: 11n * gwei })))).toBe('TX_PRIORITY_ABOVE_MAX')
    expect(codeOf(pool.submit(sign(0, 0n, { data: new Uint8Array(200).fill(1), gasLimit: 24_500n })))).toBe(
      'TX_FLOOR_GAS',
    )
    expect(codeOf(pool.submit(sign(0, 0n, { data: new Uint8Array(1_000) })))).toBe('TX_TOO_LARGE')
    expect(codeOf(pool.submit(sign(0, 11n)))).toBe('POOL_NONCE_GAP')
    expect(codeOf(pool.submit(sign(poor, 2n)))).toBe('TX_NONCE_TOO_LOW')
    expect(codeOf(pool.submit(sign(poor, 3n)))).toBe('TX_INSUFFICIENT_FUNDS')
    for (let i = 0n; i < 3n; i++) expect(codeOf(pool.submit(sign(1, i)))).toBe('accepted')
    expect(codeOf(pool.submit(sign(1, 3n)))).toBe('POOL_SENDER_LIMIT')
    expect(codeOf(pool.submit(sign(1, 0n)))).toBe('POOL_ALREADY_KNOWN')
    expect(pool.size()).toBe(3)
  })

  it('takes accounts with a delegation, and no other code, as senders (EIP-3607)', () => {
    const pool = createPool()
    const contract = new Uint8Array(32).fill(1)
    const delegated = new Uint8Array(32).fill(2)
    codes.set(bytesToHex(contract), Uint8Array.of(0x60, 0, 0x60, 0))
    codes.set(bytesToHex(delegated), Uint8Array.of(0xef, 1, 0, ...new Uint8Array(20).fill(9)))
    accounts.set(addressOf(0), { nonce: 0n, balance: 10n ** 20n, codeHash: contract })
    accounts.set(addressOf(1), { nonce: 0n, balance: 10n ** 20n, codeHash: delegated })
    expect(codeOf(pool.submit(sign(0, 0n)))).toBe('TX_SENDER_NOT_EOA')
    expect(codeOf(pool.submit(sign(1, 0n)))).toBe('accepted')
  })

  it('counts what a sender has pooled against its balance', () => {
    const pool = createPool()
    accounts.set(addressOf(0), { nonce: 0n, balance: 10n ** 18n, codeHash: emptyCodeHash })
    expect(codeOf(pool.submit(sign(0, 0n, { value: 6n * 10n ** 17n })))).toBe('accepted')
    expect(codeOf(pool.submit(sign(0, 1n, { value: 6n * 10n ** 17n })))).toBe('TX_INSUFFICIENT_FUNDS')
    expect(codeOf(pool.submit(sign(0, 1n, { value: 3n * 10n ** 17n })))).toBe('accepted')
  })
})

describe('replacement', () => {
  it('needs both fees ten per cent higher', () => {
    const pool = createPool()
    const first = pool.submit(sign(0, 0n))
    expect(codeOf(pool.submit(sign(0, 0n, { maxFeePerGas: 11n * gwei })))).toBe('POOL_REPLACEMENT_UNDERPRICED')
    expect(codeOf(pool.submit(sign(0, 0n, { maxPriorityFeePerGas: 2n * gwei })))).toBe('POOL_REPLACEMENT_UNDERPRICED')
    const better = sign(0, 0n, { maxFeePerGas: 11n * gwei, maxPriorityFeePerGas: (11n * gwei) / 10n })
    const second = pool.submit(better)
    expect(codeOf(second)).toBe('accepted')
    expect(pool.size()).toBe(1)
    expect(first.ok && pool.get(first.value)).toBeUndefined()
  })
})

describe('order', () => {
  it('keeps nonces of a sender in order and higher tips of others first', () => {
    const pool = createPool()
    pool.submit(sign(0, 1n, { maxPriorityFeePerGas: 9n * gwei }))
    pool.submit(sign(1, 0n, { maxPriorityFeePerGas: 3n * gwei }))
    pool.submit(sign(0, 0n, { maxPriorityFeePerGas: 1n * gwei }))
    pool.submit(sign(2, 0n, { maxPriorityFeePerGas: 2n * gwei }))
    const order = [...pool.best(gwei)].map(({ transaction }) => [transaction.sender, transaction.nonce])
    expect(order).toEqual([
      [addressOf(1), 0n],
      [addressOf(2), 0n],
      [addressOf(0), 0n],
      [addressOf(0), 1n],
    ])
    expect([...pool.best(20n * gwei)]).toEqual([])
  })

  it('shows gaps as queued and fills them', () => {
    const pool = createPool()
    pool.submit(sign(0, 2n))
    pool.submit(sign(0, 0n))
    expect(pool.pending().length).toBe(1)
    expect(pool.queued().length).toBe(1)
    expect(pool.nonceOf(addressOf(0))).toBe(1n)
    pool.submit(sign(0, 1n))
    expect(pool.pending().length).toBe(3)
    expect(pool.nonceOf(addressOf(0))).toBe(3n)
  })

  it('forgets what a block included and goes on from the account', () => {
    const pool = createPool()
    for (let i = 0n; i < 4n; i++) pool.submit(sign(0, i))
    accounts.set(addressOf(0), { nonce: 2n, balance: 10n ** 20n, codeHash: emptyCodeHash })
    pool.onBlock([addressOf(0)])
    expect(pool.pending().map(({ transaction }) => transaction.nonce)).toEqual([2n, 3n])
  })
})

describe('accounts that others change', () => {
  it('go on from a nonce that an authorisation or a foreign batch used up', () => {
    const pool = createPool()
    for (const nonce of [0n, 1n, 2n]) pool.submit(sign(0, nonce))
    pool.submit(sign(1, 1n))
    accounts.set(addressOf(0), { nonce: 1n, balance: 10n ** 20n, codeHash: emptyCodeHash })
    pool.onBlock([0x1234n, addressOf(0)])
    expect([...pool.best(gwei)].map(({ transaction }) => transaction.nonce)).toEqual([1n, 2n])
    accounts.set(addressOf(1), { nonce: 1n, balance: 10n ** 20n, codeHash: emptyCodeHash })
    pool.resync()
    expect([...pool.best(gwei)].map(({ transaction }) => transaction.sender)).toContain(addressOf(1))
  })

  it('spend what they were paid while they had something in the pool', () => {
    const pool = createPool()
    accounts.set(addressOf(0), { nonce: 0n, balance: 10n ** 18n, codeHash: emptyCodeHash })
    expect(codeOf(pool.submit(sign(0, 1n)))).toBe('accepted')
    accounts.set(addressOf(0), { nonce: 0n, balance: 10n ** 19n, codeHash: emptyCodeHash })
    pool.onBlock([addressOf(0)])
    expect(codeOf(pool.submit(sign(0, 0n, { value: 5n * 10n ** 18n })))).toBe('accepted')
  })
})

describe('a full pool', () => {
  it('gives the place of what waits behind a gap to what can enter a block, and not the other way round', () => {
    const pool = createPool({ maxTransactions: 3 })
    pool.submit(sign(0, 7n, { maxPriorityFeePerGas: 9n * gwei }))
    pool.submit(sign(1, 0n, { maxPriorityFeePerGas: 2n * gwei }))
    pool.submit(sign(2, 0n, { maxPriorityFeePerGas: 1n * gwei }))
    expect(codeOf(pool.submit(sign(3, 5n, { maxPriorityFeePerGas: 8n * gwei })))).toBe('POOL_UNDERPRICED')
    expect(codeOf(pool.submit(sign(3, 0n, { maxPriorityFeePerGas: 1n })))).toBe('accepted')
    expect(pool.queued()).toEqual([])
    expect(codeOf(pool.submit(sign(4, 5n, { maxPriorityFeePerGas: 10n * gwei })))).toBe('POOL_UNDERPRICED')
    expect(pool.size()).toBe(3)
  })

  it('is full by its bytes as well, and drops nothing for one that cannot fit', () => {
    const pool = createPool({ maxPoolBytes: 1_000 })
    const large = (sender: number, tip: bigint) =>
      sign(sender, 0n, { data: new Uint8Array(300), gasLimit: 50_000n, maxPriorityFeePerGas: tip })
    pool.submit(large(0, 5n * gwei))
    pool.submit(large(1, 2n * gwei))
    expect(codeOf(pool.submit(large(2, gwei)))).toBe('POOL_UNDERPRICED')
    const larger = sign(3, 0n, { data: new Uint8Array(800), gasLimit: 60_000n, maxPriorityFeePerGas: 3n * gwei })
    expect(codeOf(pool.submit(larger))).toBe('POOL_UNDERPRICED')
    expect(pool.pending().map(({ transaction }) => transaction.sender)).toEqual([addressOf(0), addressOf(1)])
    expect(codeOf(pool.submit(large(2, 3n * gwei)))).toBe('accepted')
    expect(pool.pending().map(({ transaction }) => transaction.sender)).toEqual([addressOf(0), addressOf(2)])
  })

  it('evicts the cheapest tail for a better offer, and refuses equal ones', () => {
    const pool = createPool({ maxTransactions: 3 })
    pool.submit(sign(0, 0n, { maxPriorityFeePerGas: 5n * gwei }))
    pool.submit(sign(1, 0n, { maxPriorityFeePerGas: 2n * gwei }))
    pool.submit(sign(2, 0n, { maxPriorityFeePerGas: 3n * gwei }))
    expect(codeOf(pool.submit(sign(3, 0n, { maxPriorityFeePerGas: 2n * gwei })))).toBe('POOL_UNDERPRICED')
    expect(codeOf(pool.submit(sign(3, 0n, { maxPriorityFeePerGas: 4n * gwei })))).toBe('accepted')
    expect(pool.size()).toBe(3)
    expect(pool.pending().map(({ transaction }) => transaction.sender)).not.toContain(addressOf(1))
  })
})

describe('an abandoned block', () => {
  it('gives its transactions back, before others of the same nonce', () => {
    const pool = createPool()
    const raws = [sign(0, 0n), sign(0, 1n)]
    pool.submit(sign(0, 0n, { value: 5n }))
    expect(pool.reinsert(raws)).toBe(2)
    expect(pool.pending().map(({ raw }) => bytesToHex(raw))).toEqual(raws.map(bytesToHex))
    expect(pool.reinsert(raws)).toBe(0)
  })
})

describe('the heap', () => {
  it('gives items in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        const heap = createHeap<number>((a, b) => a < b)
        for (const value of values) heap.push(value)
        const out: number[] = []
        for (let next = heap.pop(); next !== undefined; next = heap.pop()) out.push(next)
        expect(out).toEqual([...values].sort((a, b) => a - b))
      }),
    )
  })
})
