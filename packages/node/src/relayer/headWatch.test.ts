/// <reference path="../p2p/ws.d.ts" />
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { watchHeads } from './headWatch.js'

const log = pino({ level: 'silent' })
const ends: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

describe('a watch of new blocks', () => {
  it('tells each one, and subscribes again when the link is gone', async () => {
    const server = new WebSocketServer({
      ...{ host: '127.0.0.1', port: 0, maxPayload: 1_024, perMessageDeflate: false },
      verifyClient: () => true,
    })
    const links: { readonly socket: WebSocket; asked: string }[] = []
    server.on('connection', (socket) => {
      const link = { socket, asked: '' }
      links.push(link)
      socket.on('message', (data) => {
        link.asked = String(data)
      })
    })
    await new Promise<void>((resolve) => server.on('listening', resolve))
    ends.push(() => {
      for (const { socket } of links) socket.terminate()
      return new Promise<void>((done) => server.close(done))
    })
    const onHead = vi.fn()
    const watch = watchHeads(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, onHead, log)
    ends.push(() => watch.stop())
    await vi.waitFor(() => expect(JSON.parse(links[0]!.asked)).toMatchObject({ params: ['newHeads'] }))
    for (let i = 0; i < 3; i++) links[0]!.socket.send('{"method":"eth_subscription"}')
    await vi.waitFor(() => expect(onHead).toHaveBeenCalledTimes(3))
    links[0]!.socket.terminate()
    await vi.waitFor(() => expect(links[1]?.asked).toContain('eth_subscribe'), { timeout: 5_000 })
    links[1]!.socket.send('{}')
    await vi.waitFor(() => expect(onHead).toHaveBeenCalledTimes(4))
    // more than a header is no header
    links[1]!.socket.send('x'.repeat(100_000))
    await vi.waitFor(() => expect(links).toHaveLength(3), { timeout: 5_000 })
    expect(onHead).toHaveBeenCalledTimes(4)
  })

  it('is no error where there are no WebSockets, and prints nothing', async () => {
    let asked = 0
    const server = createServer((_request, response) => void response.end())
    server.on('upgrade', (_request, socket) => {
      asked++
      socket.on('error', () => socket.destroy()) // the watch hangs up on what is no WebSocket
      socket.end('HTTP/1.1 200 OK\r\n\r\n')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    ends.push(() => server.close())
    const printed = vi.spyOn(console, 'error')
    const onHead = vi.fn()
    const watch = watchHeads(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, onHead, log)
    await vi.waitFor(() => expect(asked).toBeGreaterThan(1), { timeout: 10_000 })
    await watch.stop()
    expect(onHead).not.toHaveBeenCalled()
    expect(printed).not.toHaveBeenCalled()
  })
})
