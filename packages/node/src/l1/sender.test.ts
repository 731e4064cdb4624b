import { bytesToHex, type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import pino from 'pino'
import { parseTransaction } from 'viem'
import { beforeEach, describe, expect, it } from 'vitest'
import { createLocalSigner } from '../ports/keys.js'
import { type RpcClient, RpcError } from './rpc.js'
import { createL1Sender, type L1Sender } from './sender.js'

const gwei = 10n ** 9n
const quantity = (value: bigint): Hex => `0x${value.toString(16)}`

/** A pool as nodes have it: one transaction a nonce, replaced by one that offers ten per cent more. */
const l1 = { baseFee: gwei, mined: 5n, refuseOnce: '', pool: new Map<number, { raw: Hex; fee: bigint }>() }
let now = 0

function answer(method: string, [first]: readonly unknown[]): unknown {
  if (method === 'eth_getTransactionCount') {
    let next = l1.mined
    while (l1.pool.has(Number(next))) next++
    return quantity(next)
  }
  if (method === 'eth_getBlockByNumber') {
    const hash = `0x${'ab'.repeat(32)}`
    return { number: '0x1', hash, parentHash: hash, timestamp: '0x1', baseFeePerGas: quantity(l1.baseFee) }
  }
  if (method === 'eth_getTransactionReceipt') return null
  if (method === 'eth_getTransactionByHash') return {}
  if (method !== 'eth_sendRawTransaction') throw new Error(method)
  const raw = first as Hex
  const { nonce = 0, maxFeePerGas = 0n } = parseTransaction(raw)
  const { refuseOnce } = l1
  l1.refuseOnce = ''
  if (refuseOnce !== '') throw new RpcError(method, -32_000, refuseOnce, undefined)
  const present = l1.pool.get(nonce)
  if (present !== undefined && maxFeePerGas * 10n < present.fee * 11n)
    throw new RpcError(method, -32_000, 'replacement transaction underpriced', undefined)
  l1.pool.set(nonce, { raw, fee: maxFeePerGas })
  return bytesToHex(keccak256(hexToBytes(raw)))
}

const rpc: RpcClient = {
  url: 'test',
  call: async (method, parameters) => {
    // 'latest' counts what is mined only
    if (method === 'eth_getTransactionCount' && parameters[1] === 'latest') return quantity(l1.mined)
    return answer(method, parameters)
  },
  batch: async (calls) => calls.map(({ method, parameters }) => answer(method, parameters)),
}

function create(maxFeePerGas = 500n * gwei): L1Sender {
  const signer = createLocalSigner(new Uint8Array(32).fill(7))
  const clock = { now: () => now, nowSeconds: () => 0n, offsetMs: 0, follow: () => {} }
  return createL1Sender({ rpc, chainId: 1n, signer, clock, log: pino({ level: 'silent' }), maxFeePerGas })
}

/** Hands a transaction over and waits until it was given to L1; what becomes of it stays open. */
async function hand(sender: L1Sender, label: string, value: bigint): Promise<void> {
  const to: Hex = `0x${'33'.repeat(20)}`
  sender.send({ label, to, data: '0x', value, gas: 21_000n }).catch(() => undefined) // stop() rejects it
  await sender.poll()
}
const values = () =>
  [...l1.pool].sort(([a], [b]) => a - b).map(([nonce, { raw }]) => [nonce, parseTransaction(raw).value])

beforeEach(() => {
  Object.assign(l1, { baseFee: gwei, mined: 5n, refuseOnce: '', pool: new Map() })
  now = 0
})

describe('a refused nonce', () => {
  it('never makes a transaction take the place of an earlier one of the same sender', async () => {
    const sender = create()
    await hand(sender, 'first', 1n)
    l1.baseFee = 50n * gwei // a replacement would be taken now
    l1.refuseOnce = 'transaction underpriced: minimum needed'
    await hand(sender, 'second', 2n)
    expect(values()).toEqual([
      [5, 1n],
      [6, 2n],
    ])
    sender.stop()
  })

  it('goes on behind what another program sent with the same key', async () => {
    const sender = create()
    await hand(sender, 'first', 1n)
    l1.pool.set(6, { raw: l1.pool.get(5)!.raw, fee: 400n * gwei })
    await hand(sender, 'second', 2n)
    expect(values().at(-1)).toEqual([7, 2n])
    sender.stop()
  })
})

describe('a stuck transaction', () => {
  it('of an earlier process is cleared away, whatever it offered', async () => {
    const first = create()
    await hand(first, 'left behind', 9n)
    first.stop()
    const left = l1.pool.get(5)!
    l1.pool.set(5, { raw: left.raw, fee: 20n * gwei })
    const sender = create()
    await hand(sender, 'behind it', 1n)
    expect(values()).toEqual([
      [5, 9n],
      [6, 1n],
    ])
    const later = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i++) {
        now += 21_000
        await sender.poll()
      }
    }
    await later(3)
    expect(values()[0]).toEqual([5, 9n]) // whoever sent it may still raise it
    await later(6)
    expect(values()).toEqual([
      [5, undefined],
      [6, 1n],
    ])
    expect(parseTransaction(l1.pool.get(5)!.raw)).toMatchObject({ to: sender.address.toLowerCase() })
    sender.stop()
  })

  it('is raised to the highest fee allowed before it is called stuck there', async () => {
    l1.baseFee = 20n * gwei
    const sender = create(50n * gwei) // 41 gwei at first; a quarter more would be above
    await hand(sender, 'one', 1n)
    now += 21_000
    await sender.poll()
    expect(l1.pool.get(5)!.fee).toBe(50n * gwei)
    now += 21_000
    await sender.poll()
    expect(l1.pool.get(5)!.fee).toBe(50n * gwei)
    sender.stop()
  })
})
