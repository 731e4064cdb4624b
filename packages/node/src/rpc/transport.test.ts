import { hexToBytes } from '@syncline/primitives'
import fc from 'fast-check'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createMemoryNode,
  fundedAddresses,
  type MemoryNode,
  sequencerAddress,
} from '../../../../test/support/memoryNode.js'
import { signerOfPromise } from '../sequencer/promise.js'
import { addressHex } from './format/quantity.js'
import { createRpcServer, type RpcServer } from './server.js'

let node: MemoryNode
let server: RpcServer
let url: string

beforeAll(async () => {
  node = createMemoryNode()
  server = createRpcServer(node.api, {
    port: 0,
    version: '1.2.3',
    cors: ['https://app.example'],
    metrics: new Registry(),
    limits: { bodyBytes: 300_000, batchCalls: 10, subscriptionsPerSocket: 3, inclusionDefaultMs: 200 },
  })
  url = (await server.listen()).url
  node.mine()
})

afterAll(async () => {
  await server.close()
  await server.close()
})

async function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
}
type Answer = { id: unknown; result?: unknown; error?: { code: number; message: string; data?: unknown } }
async function answer(body: unknown): Promise<Answer> {
  return (await (await post(typeof body === 'string' ? body : JSON.stringify(body))).json()) as Answer
}
const call = (method: string, params?: unknown, id: unknown = 1): object => ({ jsonrpc: '2.0', id, method, params })

describe('JSON-RPC over HTTP', () => {
  it('echoes ids of every allowed type', async () => {
    for (const id of [0, 1, -5, 'a', 'x"y\\', null, 1.5]) {
      expect(await answer(call('eth_chainId', [], id))).toEqual({ jsonrpc: '2.0', id, result: '0x385' })
    }
    for (const id of [{}, [], true]) expect((await answer(call('eth_chainId', [], id))).error?.code).toBe(-32600)
  })
  it('answers what is no call with the codes of JSON-RPC', async () => {
    expect((await answer('{')).error?.code).toBe(-32700)
    expect((await answer('')).error?.code).toBe(-32700)
    for (const body of ['1', 'null', '"x"', '{}', '[]', '[1]', '{"jsonrpc":"1.0","id":1,"method":"eth_chainId"}']) {
      const got = await answer(body)
      expect((Array.isArray(got) ? (got[0] as Answer) : got).error?.code, body).toBe(-32600)
    }
    expect((await answer(call('eth_nothing'))).error?.code).toBe(-32601)
    expect((await answer(call('toString'))).error?.code).toBe(-32601)
    expect((await answer(call('eth_chainId', 'x'))).error?.code).toBe(-32602)
    expect((await answer(call('eth_getBalance', []))).error?.code).toBe(-32602)
    expect((await answer(call('eth_chainId', [1]))).error?.code).toBe(-32602)
  })
  it('takes parameters by name', async () => {
    const named = { address: fundedAddresses[0], block: 'latest' }
    expect((await answer(call('eth_getBalance', named))).result).toBe(`0x${(10n ** 24n).toString(16)}`)
    expect((await answer(call('eth_getBalance', { who: 1 }))).error?.code).toBe(-32602)
  })
  it('answers batches in order and ignores notifications', async () => {
    const batch = [call('eth_chainId', [], 1), { jsonrpc: '2.0', method: 'eth_chainId' }, call('eth_nothing', [], 'b')]
    const got = (await answer(batch)) as unknown as Answer[]
    expect(got.map(({ id }) => id)).toEqual([1, 'b'])
    const quiet = await post(JSON.stringify({ jsonrpc: '2.0', method: 'eth_chainId' }))
    expect(quiet.status).toBe(204)
  })
  it('refuses what is too long, too deep or too many', async () => {
    expect((await answer(Array.from({ length: 11 }, (_, i) => call('eth_chainId', [], i)))).error?.code).toBe(-32005)
    expect((await answer(`${'['.repeat(100)}${']'.repeat(100)}`)).error?.code).toBe(-32005)
    expect((await answer(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","x":"${'[{'.repeat(100)}"}`)).result).toBe(
      '0x385',
    )
    const large = await post(JSON.stringify(call('web3_sha3', [`0x${'00'.repeat(200_000)}`])))
    expect(large.status).toBe(413)
    expect(((await large.json()) as Answer).error?.code).toBe(-32005)
  })
  it('knows no block, transaction or object of a strange hash, and says so', async () => {
    const strange = `0x${'11'.repeat(32)}`
    expect((await answer(call('syncline_getLevel', [strange]))).error?.code).toBe(-32001)
    expect((await answer(call('syncline_getObject', [strange]))).result).toBe(null)
  })
  it('survives any text and any parameters', async () => {
    const methods = ((await answer(call('rpc.discover'))).result as { methods: { name: string }[] }).methods
    const names = methods.map(({ name }) => name).filter((name) => !name.includes('send'))
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('latest', '0x', '0x0', '0x00', `0x${'11'.repeat(32)}`, fundedAddresses[0], 'finalized', {}, []),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.array(value, { maxLength: 4 }), async (name, params) => {
        const text = await server.dispatcher.handle(JSON.stringify(call(name, params)), {
          remote: 'f',
          socket: undefined,
        })
        const got = JSON.parse(text ?? 'null') as Answer
        expect(got.id).toBe(1)
        expect(got.error?.code, `${name} ${JSON.stringify(params)} ${text}`).not.toBe(-32603)
      }),
      { numRuns: 1500 },
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (text) => {
        const got = await server.dispatcher.handle(text, { remote: 'f', socket: undefined })
        expect(typeof got).toBe('string')
      }),
      { numRuns: 300 },
    )
  })
  it('lets listed web pages in and no others', async () => {
    const allowed = await post(JSON.stringify(call('eth_chainId')), { origin: 'https://app.example' })
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example')
    const other = await post(JSON.stringify(call('eth_chainId')), { origin: 'https://evil.example' })
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await fetch(url, { method: 'OPTIONS', headers: { origin: 'https://app.example' } })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type')
  })
  it('serves health, readiness, status and metrics', async () => {
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true, version: '1.2.3' })
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    node.setNotReady(['L1 does not answer'])
    const waiting = await fetch(`${url}/readyz`)
    expect(waiting.status).toBe(503)
    expect(await waiting.json()).toEqual({ ready: false, reasons: ['L1 does not answer'] })
    expect((await answer(call('eth_syncing'))).result).toMatchObject({ currentBlock: '0x1' })
    node.setNotReady([])
    expect(await (await fetch(`${url}/status`)).json()).toMatchObject({ roles: ['sequencer'], head: { number: '1' } })
    expect(await (await fetch(`${url}/metrics`)).text()).toContain(
      'syncline_rpc_call_seconds_count{domain="901",method="eth_chainId"}',
    )
  })
  it('says which port is taken', async () => {
    const { port } = server.address()!
    const second = createRpcServer(node.api, { port, version: '0' })
    await expect(second.listen()).rejects.toMatchObject({ code: 'PORT_TAKEN' })
    await second.close()
  })
  it('limits calls of one address', async () => {
    const strict = createRpcServer(node.api, { port: 0, version: '0', limits: { callsPerSecond: 1, callBurst: 3 } })
    const one = JSON.stringify(call('eth_chainId'))
    const codes = []
    for (let i = 0; i < 5; i++) {
      const text = await strict.dispatcher.handle(one, { remote: 'a', socket: undefined })
      codes.push((JSON.parse(text!) as Answer).error?.code)
    }
    expect(codes).toEqual([undefined, undefined, undefined, -32005, -32005])
    expect(JSON.parse((await strict.dispatcher.handle(one, { remote: 'b', socket: undefined }))!)).toMatchObject({
      result: '0x385',
    })
    await strict.close()
  })
})

describe('sending', () => {
  it('tells refusals in the words wallets know', async () => {
    expect((await answer(call('eth_sendRawTransaction', ['0x1234']))).error).toMatchObject({
      code: -32003,
      data: { code: 'TX_TYPE_UNSUPPORTED' },
    })
    expect((await answer(call('eth_sendRawTransaction', ['zz']))).error?.code).toBe(-32602)
    expect((await answer(call('eth_sendRawTransaction', []))).error?.code).toBe(-32602)
    const hash = node.send({ to: 1n, value: 1n, gasLimit: 21_000n })
    const raw = (await answer(call('debug_getRawTransaction', [hash]))).result
    expect((await answer(call('eth_sendRawTransaction', [raw]))).error?.message).toMatch(/^already known/)
    node.mine()
    expect((await answer(call('eth_sendRawTransaction', [raw]))).error?.message).toMatch(/^nonce too low/)
  })
  it('waits for inclusion and gives the signed promise', async () => {
    const hash = node.send({ to: 2n, value: 1n, gasLimit: 21_000n })
    const raw = (await answer(call('debug_getRawTransaction', [hash]))).result
    const waiting = answer(call('syncline_sendTransaction', [raw]))
    const slow = await answer(call('eth_sendRawTransactionSync', [raw, 1]))
    expect(slow.error).toMatchObject({ code: 4, data: hash })
    const block = node.mine()
    const { receipt, preConfirmation } = (await waiting).result as Record<string, Record<string, string>>
    expect(receipt!['transactionHash']).toBe(hash)
    expect(preConfirmation!['blockHash']).toBe(block.hash)
    const promise = { ...preConfirmation, domainId: 901n, number: block.number, originNumber: block.originNumber }
    expect(signerOfPromise(promise as never, 900n)).toBe(addressHex(sequencerAddress).toLowerCase())
    expect((await answer(call('eth_sendRawTransactionSync', [raw]))).result).toMatchObject({ transactionHash: hash })
    expect((await answer(call('syncline_getPreConfirmation', ['latest']))).result).toEqual(preConfirmation)
  })
})

type Frame = {
  id?: number
  result?: unknown
  method?: string
  params?: { subscription: string; result: unknown }
  error?: { code: number }
}

type TestSocket = {
  send(text: string): void
  close(): void
  onmessage: ((event: { readonly data: unknown }) => void) | null
  onopen: (() => void) | null
  onerror: (() => void) | null
}
type TestClient = {
  ask(body: object): Promise<Frame>
  next(method: string): Promise<Frame>
  readonly socket: TestSocket
}

/** A WebSocket client that keeps what it gets. */
async function connect(path = ''): Promise<TestClient> {
  // the package has no types of its own; a name that is not literal keeps the compiler from looking for them
  const name: string = 'ws'
  const { WebSocket: Client } = (await import(name)) as { WebSocket: new (url: string) => TestSocket }
  const socket = new Client(`${url.replace('http', 'ws')}${path}`)
  const frames: Frame[] = []
  const waiters: (() => void)[] = []
  socket.onmessage = (event) => {
    frames.push(JSON.parse(String(event.data)) as Frame)
    for (const wake of waiters.splice(0)) wake()
  }
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve()
    socket.onerror = () => reject(new Error('no connection'))
  })
  const take = async (matches: (frame: Frame) => boolean): Promise<Frame> => {
    for (;;) {
      const at = frames.findIndex(matches)
      if (at >= 0) return frames.splice(at, 1)[0]!
      await new Promise<void>((resolve) => waiters.push(resolve))
    }
  }
  let nextId = 100
  return {
    socket,
    ask(body) {
      const id = nextId++
      socket.send(JSON.stringify({ ...body, id }))
      return take((frame) => frame.id === id)
    },
    next: (method) => take((frame) => frame.method === method),
  }
}

describe('WebSocket', () => {
  it('serves calls and subscriptions on the same port', async () => {
    const client = await connect()
    expect((await client.ask(call('eth_chainId'))).result).toBe('0x385')
    const heads = (await client.ask(call('eth_subscribe', ['newHeads']))).result
    const pending = (await client.ask(call('eth_subscribe', ['newPendingTransactions']))).result
    const promises = (await client.ask(call('syncline_subscribe', ['preConfirmations']))).result
    expect((await client.ask(call('eth_subscribe', ['newHeads']))).error?.code).toBe(-32005)
    const hash = node.send({ to: 3n, value: 1n, gasLimit: 21_000n })
    expect((await client.next('eth_subscription')).params).toEqual({ subscription: pending, result: hash })
    const block = node.mine()
    const head = (await client.next('eth_subscription')).params!
    expect(head.subscription).toBe(heads)
    expect(head.result).toMatchObject({ hash: block.hash, parentHash: block.parentHash })
    expect((await client.next('syncline_subscription')).params).toMatchObject({ subscription: promises })
    expect((await client.ask(call('eth_unsubscribe', [heads]))).result).toBe(true)
    expect((await client.ask(call('eth_unsubscribe', [heads]))).result).toBe(false)
    client.socket.close()
  })
  it('sends logs and takes them back in a reorg', async () => {
    const client = await connect('/ws')
    await client.ask(call('eth_subscribe', ['logs', {}]))
    // init code: LOG0 over nothing
    node.send({ data: hexToBytes('0x60006000a000'), gasLimit: 100_000n })
    node.mine()
    expect((await client.next('eth_subscription')).params?.result).toMatchObject({ removed: false, topics: [] })
    node.rewind(1)
    expect((await client.next('eth_subscription')).params?.result).toMatchObject({ removed: true })
    client.socket.close()
    node.mine()
  })
  it('refuses subscriptions over HTTP', async () => {
    expect((await answer(call('eth_subscribe', ['newHeads']))).error?.code).toBe(-32004)
  })
})

describe('filters', () => {
  it('collects blocks, transactions and logs between polls', async () => {
    const blocks = (await answer(call('eth_newBlockFilter'))).result
    const pending = (await answer(call('eth_newPendingTransactionFilter'))).result
    const logs = (await answer(call('eth_newFilter', [{ fromBlock: '0x0' }]))).result
    const hash = node.send({ data: hexToBytes('0x60006000a000'), gasLimit: 100_000n })
    const block = node.mine()
    expect((await answer(call('eth_getFilterChanges', [blocks]))).result).toEqual([block.hash])
    expect((await answer(call('eth_getFilterChanges', [blocks]))).result).toEqual([])
    expect((await answer(call('eth_getFilterChanges', [pending]))).result).toEqual([hash])
    expect((await answer(call('eth_getFilterChanges', [logs]))).result).toMatchObject([{ transactionHash: hash }])
    expect(((await answer(call('eth_getFilterLogs', [logs]))).result as unknown[]).length).toBeGreaterThan(0)
    expect((await answer(call('eth_uninstallFilter', [logs]))).result).toBe(true)
    expect((await answer(call('eth_getFilterLogs', [logs]))).error?.code).toBe(-32001)
    expect((await answer(call('eth_getFilterChanges', ['0x99']))).error?.code).toBe(-32001)
  })
})
