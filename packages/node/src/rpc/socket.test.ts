import { describe, expect, it } from 'vitest'
import { createMemoryNode } from '../../../../test/support/memoryNode.js'
import { createRpcServer, type RpcServerOptions } from './server.js'
import { type Socket, serveSocket } from './socket.js'

/** The ends of a connection that a test holds: what was sent, and how to speak. */
type Wire = {
  readonly socket: Socket
  readonly sent: string[]
  bufferedAmount: number
  ended: string | undefined
  say(text: string, isBinary?: boolean): void
}

function wire(): Wire {
  const listeners = new Map<string, (data: Buffer, isBinary: boolean) => void>()
  const end = (how: string): void => {
    if (out.ended !== undefined) return
    out.ended = how
    listeners.get('close')?.(Buffer.alloc(0), false)
  }
  const out: Wire = {
    sent: [],
    bufferedAmount: 0,
    ended: undefined,
    say: (text, isBinary = false) => listeners.get('message')?.(Buffer.from(text), isBinary),
    socket: {
      get bufferedAmount() {
        return out.bufferedAmount
      },
      get readyState() {
        return out.ended === undefined ? 1 : 3
      },
      send: (text) => out.sent.push(text),
      close: (code) => end(`closed ${code}`),
      terminate: () => end('terminated'),
      on: (event: string, listener: unknown) => {
        listeners.set(event, listener as (data: Buffer, isBinary: boolean) => void)
      },
    },
  }
  return out
}

const call = (method: string, params: unknown[] = []): string =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })

function served(limits: NonNullable<RpcServerOptions['limits']> = {}) {
  const node = createMemoryNode()
  const server = createRpcServer(node.api, { port: 0, version: '0', limits })
  const line = wire()
  serveSocket(line.socket, 'test', server.context, server.dispatcher)
  return { node, server, line }
}

describe('a WebSocket connection', () => {
  it('ends its subscriptions with itself', async () => {
    const { node, server, line } = served()
    line.say(call('eth_subscribe', ['newHeads']))
    await Promise.resolve()
    expect(server.context.subscriptions.size).toBe(1)
    line.socket.close(1000, '')
    expect(server.context.subscriptions.size).toBe(0)
    const sent = line.sent.length
    node.mine()
    expect(line.sent.length).toBe(sent)
  })
  it('is cut off when its reader is too slow', async () => {
    const { node, line } = served({ socketBufferBytes: 1000 })
    line.say(call('eth_subscribe', ['newHeads']))
    await Promise.resolve()
    line.bufferedAmount = 2000
    node.mine()
    expect(line.ended).toBe('terminated')
    node.mine()
  })
  it('is refused more subscriptions than all connections may hold', async () => {
    const { server, line } = served({ subscriptions: 2 })
    for (let i = 0; i < 3; i++) line.say(call('eth_subscribe', ['newHeads']))
    await Promise.resolve()
    expect(server.context.subscriptions.size).toBe(2)
    expect(line.sent.at(-1)).toContain('-32005')
  })
  it('is cut off when others fill the outbox and it does not read', async () => {
    const { node, server, line } = served({ waitingBytes: 10 })
    line.say(call('eth_subscribe', ['newHeads']))
    await Promise.resolve()
    expect(server.context.outbox.admit(1)).toBeUndefined()
    node.mine()
    expect(line.ended).toBeUndefined()
    line.bufferedAmount = 1
    node.mine()
    expect(line.ended).toBe('terminated')
  })
  it('refuses binary messages and too many waiting requests', async () => {
    const { node, line } = served({ socketInFlight: 1 })
    const hash = node.send({ to: 1n, value: 1n, gasLimit: 21_000n })
    const raw = `0x${Buffer.from(node.pool.get(hash)!.raw).toString('hex')}`
    line.say(call('syncline_sendTransaction', [raw, { timeoutMs: 50 }]))
    line.say(call('eth_chainId'))
    expect(line.sent.join()).toContain('-32005')
    line.say('x', true)
    expect(line.ended).toBe('closed 1008')
  })
})
