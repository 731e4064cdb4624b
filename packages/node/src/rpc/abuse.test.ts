import { request } from 'node:http'
import { connect } from 'node:net'
import { hexToBytes } from '@syncline/primitives'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryNode, type MemoryNode } from '../../../../test/support/memoryNode.js'
import { createOutbox } from './outbox.js'
import { createRpcServer, type RpcServer, type RpcServerOptions } from './server.js'
import { plainSession } from './session.js'

/** Logs 4,096 bytes. */
const logger = hexToBytes('0x6110006000a000')
const loggerAddress = 0x106n
/** Calls itself with all gas there is, for ever. */
const nester = hexToBytes('0x5b60006000600060006000305af150600056')
const nesterAddress = 0xca11n
const address = (value: bigint): string => `0x${value.toString(16).padStart(40, '0')}`

type Answer = { readonly result?: unknown; readonly error?: { code: number; message: string; data?: unknown } }

let servers: RpcServer[] = []
afterEach(async () => {
  for (const server of servers) await server.close()
  servers = []
})

function served(limits: NonNullable<RpcServerOptions['limits']>, cors: readonly string[] = []) {
  const node = createMemoryNode({
    contracts: [
      { address: loggerAddress, code: logger },
      { address: nesterAddress, code: nester },
    ],
  })
  const server = createRpcServer(node.api, { port: 0, version: '0', limits, cors })
  servers.push(server)
  const ask = async (method: string, ...params: unknown[]): Promise<Answer> => {
    const text = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    return JSON.parse((await server.dispatcher.handle(text, plainSession('test'))) ?? 'null') as Answer
  }
  return { node, server, ask }
}

function mineLog(node: MemoryNode): void {
  node.send({ to: loggerAddress, gasLimit: 200_000n })
  node.mine()
}

describe('answers that would be too large', () => {
  it('bounds log queries by characters as well as by number, with a range that fits', async () => {
    const { node, ask } = served({ responseCharacters: 20_000 })
    for (let i = 0; i < 4; i++) mineLog(node)
    const { error } = await ask('eth_getLogs', { fromBlock: '0x1', toBlock: '0x4' })
    expect(error?.code).toBe(-32005)
    const { suggestion } = (error?.data ?? {}) as { suggestion: object }
    expect(suggestion).toEqual({ fromBlock: '0x1', toBlock: '0x2' })
    expect((await ask('eth_getLogs', suggestion)).result).toHaveLength(2)
  })
  it('drops the filter that holds most when filters hold too much', async () => {
    const { node, ask } = served({ filterCharacters: 20_000 })
    const blocks = (await ask('eth_newBlockFilter')).result
    const logs = (await ask('eth_newFilter', {})).result
    for (let i = 0; i < 3; i++) mineLog(node)
    expect((await ask('eth_getFilterChanges', logs)).error?.code).toBe(-32001)
    expect((await ask('eth_getFilterChanges', blocks)).result).toHaveLength(3)
  })
  it('gives what a poll took back to the bound of filters', async () => {
    const { node, ask } = served({ filterCharacters: 20_000 })
    const logs = (await ask('eth_newFilter', {})).result
    for (let i = 0; i < 6; i++) {
      mineLog(node)
      expect((await ask('eth_getFilterChanges', logs)).result, `poll ${i}`).toHaveLength(1)
    }
  })
})

describe('a call tree that fails at every level', () => {
  it('is refused when it is too large, and costs each call once when it is not', async () => {
    const { ask } = served({ traceCharacters: 1_000_000 })
    const call = { to: address(nesterAddress) }
    const whole = await ask('debug_traceCall', call, 'latest', { tracer: 'callTracer' })
    expect(whole.error?.code).toBe(-32005)
    const part = await ask('debug_traceCall', { ...call, gas: '0x40000' }, 'latest', { tracer: 'callTracer' })
    expect((part.result as { error: string }).error).toBe('out of gas')
  })
  it('shows no logs under a call that failed, and those of calls that did not', async () => {
    const { ask } = served({})
    const inner = address(loggerAddress).slice(2)
    const calling = `600060006000600060007 3${inner}5af150`.replace(' ', '')
    const logs = async (end: string): Promise<number> => {
      const options = { tracer: 'callTracer', tracerConfig: { withLog: true } }
      const to = address(0xabn)
      const { result } = await ask('debug_traceCall', { to }, 'latest', {
        ...options,
        stateOverrides: { [to]: { code: `0x${calling}${end}` } },
      })
      const [below] = (result as { calls: { logs?: unknown[] }[] }).calls
      return below?.logs?.length ?? 0
    }
    expect(await logs('00')).toBe(1)
    expect(await logs('60006000fd')).toBe(0)
    expect(await logs('fe')).toBe(0)
  })
})

describe('readers that do not read', () => {
  it('hold no more than the outbox has room for', () => {
    const outbox = createOutbox(100)
    const first = outbox.admit(150)
    expect(first).toBeDefined()
    expect(outbox.admit(1)).toBeUndefined()
    first?.()
    first?.()
    expect(outbox.waiting).toBe(0)
    expect(outbox.admit(100)).toBeDefined()
    expect(outbox.admit(1)).toBeUndefined()
  })
  it('get −32005 in place of an answer when too much waits, and room again when they leave', async () => {
    const { server } = served({ waitingBytes: 50_000_000, callGas: 400_000_000n })
    const { port } = await server.listen()
    const block = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_call', params: bigCall() })
    const waits: ReturnType<typeof connect>[] = []
    const held = (count: number) => expect.poll(() => server.context.outbox.waiting > count * 20_000_000).toBe(true)
    for (let i = 0; i < 2; i++) {
      const socket = connect(port, '127.0.0.1')
      socket.pause()
      socket.write(`POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: ${block.length}\r\n\r\n${block}`)
      waits.push(socket)
      await held(i + 1)
    }
    const refused = (await (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: block })).json()) as Answer
    expect(refused.error?.code).toBe(-32005)
    for (const socket of waits) socket.destroy()
    await expect.poll(() => server.context.outbox.waiting).toBe(0)
    const given = (await (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: block })).json()) as Answer
    expect(String(given.result).length).toBeGreaterThan(20_000_000)
  })
  it('are closed when nothing moves', async () => {
    const { server } = served({ connectionIdleMs: 200, callGas: 400_000_000n })
    const { port } = await server.listen()
    const block = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_call', params: bigCall() })
    const socket = connect(port, '127.0.0.1')
    socket.pause()
    socket.write(`POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: ${block.length}\r\n\r\n${block}`)
    await expect.poll(() => server.context.outbox.waiting > 0).toBe(true)
    await expect.poll(() => server.context.outbox.waiting, { timeout: 5_000 }).toBe(0)
    socket.destroy()
  })
})

/** A call that returns 10 MiB: 21 million characters, more than sockets buffer. */
function bigCall(): unknown[] {
  const to = address(0xb16n)
  return [{ to }, 'latest', { [to]: { code: '0x62a000006000f3' } }]
}

describe('web pages', () => {
  const ask = (port: number, headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const body = '{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}'
      const call = request({ port, host: '127.0.0.1', method: 'POST', headers }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
      call.on('error', reject)
      call.end(body)
    })
  it('of a name that was made to lead here are refused', async () => {
    const { server } = served({}, ['https://app.example'])
    const { port } = await server.listen()
    const host = `evil.example:${port}`
    expect(await ask(port, { host, origin: `http://${host}` })).toBe(403)
    expect(await ask(port, { host: 'app.example', origin: 'https://app.example' })).toBe(200)
    expect(await ask(port, { host, origin: 'chrome-extension://abc' })).toBe(200)
    expect(await ask(port, { host })).toBe(200)
    const local = `127.0.0.1:${port}`
    expect(await ask(port, { host: local, origin: `http://${local}` })).toBe(200)
  })
  it('and scripts may name any content type, or one that is none', async () => {
    const { server } = served({})
    const { port } = await server.listen()
    for (const type of ['foo', '', 'text/plain', 'application/json; charset=utf-8'])
      expect(await ask(port, { 'content-type': type }), type).toBe(200)
  })
})

describe('a simulation that used its gas', () => {
  it('says so instead of blaming the call', async () => {
    const { ask } = served({ callGas: 100_000n })
    const calls = Array.from({ length: 6 }, () => ({ to: address(1n) }))
    const { error } = await ask('eth_simulateV1', { blockStateCalls: [{ calls }] })
    expect(error?.code).toBe(-32005)
  })
})
