/** One bad node among those of a relayer's domains holds up its own domain only (ARM-08): the real relayer over HTTP nodes that answer what a test says. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { claimRegistryAbi, crosslinksAbi, predeploys, stateCommitmentChainAbi } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { pino } from 'pino'
import { type Abi, encodeAbiParameters, encodeEventTopics, encodeFunctionData, getAbiItem } from 'viem'
import { afterEach, describe, expect, it } from 'vitest'
import { startRelayer } from '../../packages/node/src/relayer/relayer.js'
import { must, ObjectDomain } from '../support/objectDomain.js'
import { alice, nft, official, ref, zero } from '../support/objects.js'

type Handler = (method: string, params: readonly unknown[]) => unknown

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})
async function serve(handler: Handler): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    if (body === '') return void response.writeHead(400).end()
    const { id, method, params } = JSON.parse(body)
    try {
      const result = await handler(method, params)
      response.end(JSON.stringify({ jsonrpc: '2.0', id, result }))
    } catch (error) {
      response.end(JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32000, message: String(error) } }))
    }
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const at = (n: number): Hex => `0x${n.toString(16).padStart(40, '0')}`
const contracts = { crosslinks: at(0xc1), isolationLedger: at(0xc2), chain: at(0xc3) }
const word = (address: Hex): Hex => `0x${address.slice(2).padStart(64, '0')}`
const selector = (abi: readonly unknown[], functionName: string) => encodeFunctionData({ abi, functionName } as never)
const block = {
  ...{ number: '0x1', hash: `0x${'ab'.repeat(32)}`, parentHash: zero, timestamp: '0x1', stateRoot: zero },
  ...{ receiptsRoot: zero, mixHash: zero, miner: at(0), gasUsed: '0x0', gasLimit: '0x1', baseFeePerGas: '0x1' },
  ...{ batchIndex: '0x0', l1Origin: { number: '0x1', hash: zero } },
}

function chain(id: bigint, logs: readonly unknown[], seen: (method: string) => void): Handler {
  return (method, [first]) => {
    seen(method)
    if (method === 'eth_chainId') return `0x${id.toString(16)}`
    if (method === 'eth_getBlockByNumber') return block
    if (method === 'eth_getLogs') return logs
    if (method === 'eth_getBlockByHash') return null
    if (method === 'eth_getTransactionCount') return '0x0'
    if (method === 'eth_call') {
      const { data } = first as { data: Hex }
      if (data === selector(claimRegistryAbi, 'crosslinks')) return word(contracts.crosslinks)
      if (data === selector(claimRegistryAbi, 'isolationLedger')) return word(contracts.isolationLedger)
      if (data === selector(claimRegistryAbi, 'admissionBond')) return word(at(1))
      if (data === selector(crosslinksAbi, 'chain')) return word(contracts.chain)
      if (data === selector(crosslinksAbi, 'validators')) return word(at(0xc4))
      if (data === selector(claimRegistryAbi, 'domainClosure')) return word(at(0xc5))
      if (data === selector(crosslinksAbi, 'authorities')) return word(at(0xc6))
    }
    throw new Error(`no ${method}`)
  }
}

/** Milliseconds until the relayer of three domains reads the proof of a receipt that goes from 901 to 902; undefined if not in `most`. */
async function untilCarried(
  third: (honest: Handler) => Handler,
  most: number,
): Promise<{ after: number | undefined; problem: string | undefined }> {
  const a = new ObjectDomain(901n)
  const out = must(a.manage(alice, 'depart', [ref(nft(a, alice), official), 902n, '0x']))
  const logs = out.logs.map(({ topics, data }) => ({
    address: predeploys.objectManager,
    topics,
    data,
    blockNumber: '0x1',
    transactionHash: zero,
  }))
  const event = getAbiItem({ abi: stateCommitmentChainAbi as Abi, name: 'AssertionConfirmed' }) as unknown as {
    inputs: { name: string; indexed?: boolean; type: string; components?: { name: string; type: string }[] }[]
  }
  const fill = (type: string): unknown =>
    type.startsWith('uint') ? 1n : type === 'address' ? at(1) : type === 'bool' ? true : `0x${'ab'.repeat(32)}`
  const args = Object.fromEntries(
    event.inputs.map(({ name, type, components }) => [
      name,
      name === 'domainId'
        ? 903n
        : components
          ? Object.fromEntries(components.map((c) => [c.name, fill(c.type)]))
          : fill(type),
    ]),
  )
  const body = event.inputs.filter(({ indexed }) => indexed !== true)
  const confirmed = {
    address: contracts.chain,
    topics: encodeEventTopics({ abi: stateCommitmentChainAbi as Abi, eventName: 'AssertionConfirmed', args } as never),
    data: encodeAbiParameters(body as never, body.map(({ name }) => args[name]) as never),
    blockNumber: '0x1',
    transactionHash: zero,
  }
  let carried: () => void = () => {}
  const first = new Promise<void>((done) => {
    carried = done
  })
  const l1 = await serve(chain(1n, [confirmed], () => {}))
  const urls = [
    await serve(chain(901n, logs, (method) => method === 'syncline_getProof' && carried())),
    await serve(chain(902n, [], () => {})),
    await serve(third(chain(903n, [], () => {}))),
  ]
  const signer = {
    address: at(0xaa),
    kind: 'local',
    signDigest: () => Promise.reject(new Error('no')),
    signTransaction: () => Promise.reject(new Error('no')),
  } as never
  const relayer = await startRelayer({
    l1Url: l1,
    domainUrls: urls,
    signer,
    log: pino({ level: 'silent' }),
    pollMs: 50,
  })
  const start = performance.now()
  const isCarried = await Promise.race([
    first.then(() => true),
    new Promise<boolean>((done) => setTimeout(() => done(false), most)),
  ])
  const after = isCarried ? performance.now() - start : undefined
  const { problem } = relayer.status()
  void relayer.stop()
  return { after, problem }
}

describe('a relayer of three domains carries between two of them', () => {
  const strange =
    (honest: Handler, method: string, answer: unknown): Handler =>
    (called, params) =>
      called === method ? answer : honest(called, params)
  const others: Readonly<Record<string, (honest: Handler) => Handler>> = {
    'while all answer': (honest) => honest,
    'while the third fails to find a block': (honest) => (method, params) => {
      if (method === 'eth_getBlockByHash') throw new Error('pruned')
      return honest(method, params)
    },
    'while the third gives something else than a block': (honest) => strange(honest, 'eth_getBlockByHash', {}),
    'while the third gives a block that is none of a domain': (honest) =>
      strange(honest, 'eth_getBlockByNumber', { ...block, stateRoot: '0xzz', l1Origin: undefined }),
    'while the third keeps silent about a block': (honest) =>
      strange(honest, 'eth_getBlockByHash', new Promise(() => {})),
    'while the third has no block': (honest) => (method, params) =>
      method === 'eth_getBlockByNumber' ? null : honest(method, params),
    'while the third does not answer': (honest) => (method, params) =>
      method === 'eth_getBlockByNumber' ? new Promise(() => {}) : honest(method, params),
  }
  for (const [name, third] of Object.entries(others)) {
    it(name, async () => {
      expect((await untilCarried(third, 12_000)).after).toBeLessThan(10_000)
    })
  }
})
