/** Sets of locks on the command line, where one of two nodes does not answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { iOrderBookAbi } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { decodeFunctionData, encodeFunctionResult, zeroAddress } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exitCodes } from '../../exit.js'
import { runCli } from '../../main.js'

const folder = mkdtempSync(join(tmpdir(), 'syncline-lock-'))
const asset = `0x${'5e'.repeat(32)}`
const asked: string[] = []

/** Domain 901, on which nothing is locked. */
function answer(method: string, parameters: readonly unknown[]): unknown {
  if (method === 'eth_chainId') return '0x385'
  if (method === 'eth_getBlockByNumber') return { number: '0x1', timestamp: '0x1' }
  if (method !== 'eth_call') throw new Error(method)
  const { data } = parameters[0] as { readonly data: Hex }
  const { functionName } = decodeFunctionData({ abi: iOrderBookAbi, data })
  if (functionName === 'waitingFor') return encodeFunctionResult({ abi: iOrderBookAbi, functionName, result: [] })
  const none = { kind: 0, owner: zeroAddress, until: 0n, isCommitting: false }
  return encodeFunctionResult({ abi: iOrderBookAbi, functionName: 'lockOf', result: none })
}

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const node = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  // no WebSocket here
  if (body === '') return void response.writeHead(404).end()
  const { id, method, params } = JSON.parse(body)
  asked.push(method)
  response.end(JSON.stringify({ jsonrpc: '2.0', id, result: answer(method, params) }))
})

let silent = ''
beforeAll(async () => {
  // a port at which nobody is any more
  const gone = createServer()
  silent = await listening(gone)
  await new Promise((resolve) => gone.close(resolve))
  const urls = [await listening(node), silent]
  writeFileSync(
    join(folder, 'net.toml'),
    urls.map((url, i) => `[[domain]]\nid = ${901 + i}\nrpc = "${url}"\n`).join('\n'),
  )
})
afterAll(() => {
  node.close()
  rmSync(folder, { recursive: true, force: true })
})

async function lock(...line: readonly string[]) {
  let [stdout, stderr] = ['', '']
  asked.length = 0
  const code = await runCli({
    arguments: ['lock', ...line, '--account', 'dev:1', '--config', 'net.toml', '--json'],
    environment: { HOME: folder },
    cwd: folder,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    stdin: process.stdin,
    signal: new AbortController().signal,
  })
  return { code, stderr, ...JSON.parse(stdout) }
}

it.each(['take', 'release'])(
  'lock %s leaves no domain out: where one does not answer, nothing is done',
  async (verb) => {
    for (const named of [asset, `902:${asset}`]) {
      const { code, error } = await lock(verb, named)
      expect(code).toBe(exitCodes.environment)
      expect(error).toMatchObject({ code: 'RPC_UNREACHABLE', data: { domains: [silent] } })
      expect(new Set(asked)).toEqual(new Set(['eth_chainId', 'eth_getBlockByNumber']))
    }
  },
)

it('goes on without a domain that is not meant', async () => {
  const { code, data, stderr } = await lock('release', `901:${asset}`)
  expect(code, stderr).toBe(exitCodes.ok)
  expect(data.locks).toMatchObject([{ domain: '901', until: null }])
})
