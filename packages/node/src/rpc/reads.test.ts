import { bytesToHex, hexToBytes } from '@syncline/primitives'
import { beforeAll, describe, expect, it } from 'vitest'
import { createMemoryNode, fundedAddresses, type MemoryNode } from '../../../../test/support/memoryNode.js'
import { createRpcServer, type RpcServer } from './server.js'
import { plainSession } from './session.js'

/** Stores CALLDATALOAD(0) at slot 0 and logs it with topic CALLER. */
const recorder = hexToBytes('0x60003560005560003560005233602060 00a100'.replace(/ /g, ''))
const recorderAddress = 0xc0den
/** Reverts with Error("no"). */
const reverter = hexToBytes(
  '0x7f08c379a000000000000000000000000000000000000000000000000000000000600052602060045260026024527f6e6f00000000000000000000000000000000000000000000000000000000000060445260646000fd',
)
const reverterAddress = 0xdeadn
/** Loops for ever. */
const looper = hexToBytes('0x5b600056')
const looperAddress = 0x100fn

let node: MemoryNode
let server: RpcServer

type Answer = {
  readonly id: unknown
  readonly result?: unknown
  readonly error?: { code: number; message: string; data?: unknown }
}

async function raw(text: string): Promise<Answer> {
  return JSON.parse((await server.dispatcher.handle(text, plainSession('test'))) ?? 'null') as Answer
}
async function ask(method: string, ...params: unknown[]): Promise<Answer> {
  return raw(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }))
}
async function result<Value>(method: string, ...params: unknown[]): Promise<Value> {
  const answer = await ask(method, ...params)
  if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`)
  return answer.result as Value
}

const word = (value: bigint): string => value.toString(16).padStart(64, '0')
const recorded = `0x${recorderAddress.toString(16).padStart(40, '0')}`
const refusing = `0x${reverterAddress.toString(16).padStart(40, '0')}`
const looping = `0x${looperAddress.toString(16).padStart(40, '0')}`
let transferHash: string
let logHash: string

beforeAll(() => {
  node = createMemoryNode({
    contracts: [
      { address: recorderAddress, code: recorder },
      { address: reverterAddress, code: reverter },
      { address: looperAddress, code: looper },
    ],
  })
  server = createRpcServer(node.api, { port: 0, version: '0.0.0' })
  node.mine()
  transferHash = node.send({ to: 0xc0ffeen, value: 5n, gasLimit: 21_000n })
  logHash = node.send({ to: recorderAddress, data: hexToBytes(`0x${word(7n)}`), gasLimit: 100_000n })
  node.mine()
  node.mine({ deposits: [node.deposit(0xbeefn, 123n)] })
  node.mine()
})

describe('blocks and transactions', () => {
  it('shows a block with its settlement fields', async () => {
    const block = await result<Record<string, unknown>>('eth_getBlockByNumber', '0x2', false)
    expect(block['transactions']).toEqual([transferHash, logHash])
    expect(block['l1Origin']).toMatchObject({ number: '0x64' })
    expect(block['batchIndex']).toBe('0x0')
    expect(block['stateRoot']).toBe(bytesToHex(node.api.chain.worldAt(2n)!.root))
    const byHash = await result<Record<string, unknown>>('eth_getBlockByHash', block['hash'], true)
    expect((byHash['transactions'] as unknown[]).length).toBe(2)
    expect(await result('eth_getBlockTransactionCountByHash', block['hash'])).toBe('0x2')
  })
  it('gives null for what is not there', async () => {
    expect(await result('eth_getBlockByNumber', '0xffff', false)).toBeNull()
    expect(await result('eth_getTransactionByHash', `0x${'12'.repeat(32)}`)).toBeNull()
    expect(await result('eth_getTransactionReceipt', `0x${'12'.repeat(32)}`)).toBeNull()
  })
  it('shows both fee meters of a receipt', async () => {
    const receipt = await result<Record<string, string>>('eth_getTransactionReceipt', transferHash)
    expect(receipt['status']).toBe('0x1')
    expect(BigInt(receipt['l2Fee']!)).toBe(BigInt(receipt['gasUsed']!) * BigInt(receipt['effectiveGasPrice']!))
    expect(BigInt(receipt['l1Fee']!)).toBe(BigInt(receipt['l1GasUsed']!) * BigInt(receipt['l1GasPrice']!))
    expect(receipt['l1FeeScalar']).toBe('1')
  })
  it('shows a deposit in the OP-stack shape', async () => {
    const block = await result<{ transactions: Record<string, string>[] }>('eth_getBlockByNumber', '0x3', true)
    const deposit = block.transactions[0]!
    expect(deposit['type']).toBe('0x7e')
    expect(deposit['mint']).toBe('0x7b')
    expect(deposit['sourceHash']).toMatch(/^0x[0-9a-f]{64}$/)
    expect(await result('eth_getBalance', `0x${'beef'.padStart(40, '0')}`, 'latest')).toBe('0x7b')
  })
  it('numbers logs over the block and finds them by address and topic', async () => {
    const logs = await result<Record<string, unknown>[]>('eth_getLogs', {
      fromBlock: '0x0',
      toBlock: 'latest',
      address: recorded,
      topics: [`0x${fundedAddresses[0]!.slice(2).padStart(64, '0')}`],
    })
    expect(logs).toHaveLength(1)
    expect(logs[0]).toMatchObject({
      transactionHash: logHash,
      logIndex: '0x0',
      transactionIndex: '0x1',
      data: `0x${word(7n)}`,
    })
    expect(await result('eth_getLogs', { fromBlock: '0x0', topics: [[`0x${word(9n)}`]] })).toEqual([])
  })
})

describe('state', () => {
  it('reads balances, nonces, code and storage at a block, by tag, number, hash and EIP-1898', async () => {
    const [me] = fundedAddresses
    expect(await result('eth_getTransactionCount', me, '0x1')).toBe('0x0')
    expect(await result('eth_getTransactionCount', me)).toBe('0x2')
    expect(await result('eth_getStorageAt', recorded, '0x0', 'latest')).toBe(`0x${word(7n)}`)
    const block = node.api.chain.blockByNumber(1n)!
    expect(await result('eth_getStorageAt', recorded, '0x0', block.hash)).toBe(`0x${word(0n)}`)
    expect(await result('eth_getStorageAt', recorded, '0x0', { blockHash: block.hash, requireCanonical: true })).toBe(
      `0x${word(0n)}`,
    )
    expect(await result('eth_getCode', recorded, { blockNumber: '0x1' })).toBe(bytesToHex(recorder))
  })
  it('counts pooled transactions for the tag pending', async () => {
    const hash = node.send({ to: 0xc0ffeen, value: 1n, gasLimit: 21_000n }, 1)
    expect(await result('eth_getTransactionCount', fundedAddresses[1], 'pending')).toBe('0x1')
    expect(await result('eth_getTransactionCount', fundedAddresses[1], 'latest')).toBe('0x0')
    expect(await result('eth_getTransactionByHash', hash)).toMatchObject({ blockHash: null, blockNumber: null })
    expect(await result('txpool_status')).toEqual({ pending: '0x1', queued: '0x0' })
    expect(Object.keys((await result<{ pending: object }>('txpool_content')).pending)).toHaveLength(1)
    node.mine()
  })
  it('answers −32001 for unknown blocks and pruned state', async () => {
    expect((await ask('eth_getBalance', fundedAddresses[0], '0xffff')).error?.code).toBe(-32001)
    expect((await ask('eth_getBalance', fundedAddresses[0], { blockHash: `0x${'11'.repeat(32)}` })).error?.code).toBe(
      -32001,
    )
    node.prune(0n)
    const { error } = await ask('eth_getBalance', fundedAddresses[0], '0x0')
    expect(error).toMatchObject({ code: -32001, data: { code: 'RPC_STATE_PRUNED' } })
  })
  it('proves accounts and slots under the world root', async () => {
    const proof = await result<Record<string, unknown>>('syncline_getProof', recorded, ['0x0', '0x5'], 'latest')
    const block = node.api.chain.blockByNumber(node.api.chain.heightOf('latest'))!
    expect(proof['worldRoot']).toBe(block.worldRoot)
    expect(proof['storageProof']).toMatchObject([{ value: `0x${word(7n)}` }, { value: `0x${word(0n)}` }])
    expect((await ask('eth_getProof', recorded, [], 'latest')).error).toMatchObject({ code: -32004 })
  })
})

describe('calls', () => {
  it('executes with state and block overrides', async () => {
    // NUMBER, BALANCE of self, SLOAD(1) → 96 bytes
    const code = '0x43600052476020526001546040526060 6000f3'.replace(/ /g, '')
    const target = `0x${'aa'.repeat(20)}`
    const overrides = { [target]: { code, balance: '0x9', stateDiff: { [`0x${word(1n)}`]: `0x${word(4n)}` } } }
    const out = await result('eth_call', { to: target }, 'latest', overrides, { number: '0x1234' })
    expect(out).toBe(`0x${word(0x1234n)}${word(9n)}${word(4n)}`)
  })
  it('answers a revert with code 3 and raw data', async () => {
    const { error } = await ask('eth_call', { to: refusing }, 'latest')
    expect(error).toMatchObject({ code: 3, message: 'execution reverted: no' })
    expect(error?.data).toMatch(/^0x08c379a0/)
    expect((await ask('eth_estimateGas', { to: refusing })).error?.code).toBe(3)
  })
  it('bounds endless loops by the gas cap', async () => {
    const { error } = await ask('eth_call', { to: looping })
    expect(error).toMatchObject({ code: -32000, message: 'out of gas' })
  })
  it('estimates plain transfers exactly and calls with enough', async () => {
    const from = fundedAddresses[0]
    expect(await result('eth_estimateGas', { from, to: `0x${'01'.repeat(20)}`, value: '0x1' })).toBe('0x5208')
    const call = { from, to: recorded, data: `0x${word(8n)}` }
    const estimate = await result<string>('eth_estimateGas', call)
    await result('eth_call', { ...call, gas: estimate })
    const little = `0x${((BigInt(estimate) * 7n) / 8n).toString(16)}`
    expect((await ask('eth_call', { ...call, gas: little })).error).toBeDefined()
  })
  it('refuses a call that cannot be paid', async () => {
    const { error } = await ask('eth_call', { from: `0x${'77'.repeat(20)}`, to: recorded, value: '0x1' })
    expect(error?.message).toMatch(/insufficient funds/)
  })
  it('lists what a call touches', async () => {
    const list = await result<{ accessList: unknown[]; gasUsed: string }>('eth_createAccessList', {
      to: recorded,
      data: `0x${word(1n)}`,
    })
    expect(list.accessList).toEqual([{ address: recorded, storageKeys: [`0x${word(0n)}`] }])
  })
  it('simulates blocks on blocks', async () => {
    const from = fundedAddresses[0]
    const blocks = await result<{ number: string; calls: Record<string, unknown>[] }[]>('eth_simulateV1', {
      blockStateCalls: [
        { calls: [{ from, to: recorded, input: `0x${word(3n)}` }] },
        {
          calls: [
            { from, to: recorded, input: `0x${word(4n)}` },
            { from, to: refusing },
          ],
        },
      ],
      traceTransfers: true,
    })
    expect(blocks).toHaveLength(2)
    expect(blocks[0]!.calls[0]).toMatchObject({ status: '0x1' })
    expect(blocks[1]!.calls[1]).toMatchObject({ status: '0x0', error: { code: 3 } })
    expect(BigInt(blocks[1]!.number)).toBe(BigInt(blocks[0]!.number) + 1n)
  })
})

describe('traces', () => {
  it('re-executes a transaction with each tracer', async () => {
    const logs = await result<{ failed: boolean; structLogs: { op: string }[] }>('debug_traceTransaction', logHash)
    expect(logs.failed).toBe(false)
    expect(logs.structLogs.map(({ op }) => op)).toContain('SSTORE')
    const receipt = await result<{ gasUsed: string }>('eth_getTransactionReceipt', logHash)
    const call = await result<Record<string, unknown>>('debug_traceTransaction', logHash, {
      tracer: 'callTracer',
      tracerConfig: { withLog: true },
    })
    expect(call).toMatchObject({ type: 'CALL', to: recorded, gasUsed: receipt.gasUsed })
    expect(call['logs']).toHaveLength(1)
    const pre = await result<Record<string, unknown>>('debug_traceTransaction', logHash, { tracer: 'prestateTracer' })
    expect(pre[recorded]).toMatchObject({ storage: { [`0x${word(0n)}`]: `0x${word(0n)}` } })
    const diff = await result<{ post: Record<string, unknown> }>('debug_traceTransaction', logHash, {
      tracer: 'prestateTracer',
      tracerConfig: { diffMode: true },
    })
    expect(diff.post[recorded]).toEqual({ storage: { [`0x${word(0n)}`]: `0x${word(7n)}` } })
  })
  it('traces a block with its deposits, and a call', async () => {
    const traces = await result<{ txHash: string; result: { type: string } }[]>('debug_traceBlockByNumber', '0x3', {
      tracer: 'callTracer',
    })
    expect(traces[0]!.result).toMatchObject({ type: 'CALL', value: '0x7b' })
    const call = await result('debug_traceCall', { to: refusing }, 'latest', { tracer: 'callTracer' })
    expect(call).toMatchObject({ error: 'execution reverted', revertReason: 'no' })
    expect((await ask('debug_traceTransaction', logHash, { tracer: '{fault:1}' })).error?.code).toBe(-32602)
  })
})

describe('fees', () => {
  it('answers prices and history', async () => {
    const history = await result<Record<string, unknown[]>>('eth_feeHistory', '0x3', 'latest', [10, 50])
    expect(history['baseFeePerGas']).toHaveLength(4)
    expect(history['reward']).toHaveLength(3)
    expect(BigInt(await result<string>('eth_gasPrice'))).toBeGreaterThan(0n)
    expect(BigInt(await result<string>('eth_maxPriorityFeePerGas'))).toBeGreaterThan(0n)
    expect(await result('eth_blobBaseFee')).toBe('0x1')
    const fee = await result<Record<string, string>>('syncline_estimateL1Fee', '0x00')
    expect(BigInt(fee['l1Fee']!)).toBe(BigInt(fee['l1GasUsed']!) * BigInt(fee['l1GasPrice']!))
  })
})

describe('discovery', () => {
  it('describes every method it serves', async () => {
    const document = await result<{ methods: { name: string; params: unknown[] }[] }>('rpc.discover')
    const names = document.methods.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const wanted of [
      'eth_call',
      'eth_simulateV1',
      'debug_traceTransaction',
      'syncline_getProof',
      'txpool_content',
    ])
      expect(names).toContain(wanted)
  })
})
