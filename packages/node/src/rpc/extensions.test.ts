import {
  certifiedRootAt,
  claimRegistryAddress,
  copyDigestAt,
  featureExtensions,
  objectManagerAddress,
} from '@syncline/ovm'
import { type Hex, hexToBytes } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { createMemoryNode } from '../../../../test/support/memoryNode.js'
import { createRpcServer, type RpcServer } from './server.js'
import { plainSession } from './session.js'

const to = '0x00000000000000000000000000000000000c0de0'
const word = (value: bigint): string => `0x${value.toString(16).padStart(64, '0')}`
const address = (value: bigint): string => `0x${value.toString(16).padStart(40, '0')}`

function serverWith(code: Hex, featureFlags: bigint): RpcServer {
  const node = createMemoryNode({ contracts: [{ address: BigInt(to), code: hexToBytes(code) }], featureFlags })
  return createRpcServer(node.api, { port: 0, version: '0.0.0' })
}

async function result<Value>(server: RpcServer, method: string, ...params: unknown[]): Promise<Value> {
  const text = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const answer = JSON.parse((await server.dispatcher.handle(text, plainSession('test'))) ?? 'null')
  if (answer.error !== undefined) throw new Error(answer.error.message)
  return answer.result as Value
}

describe('extension opcodes over JSON-RPC', () => {
  // 5 7 901 CLAIMSTATUS POP 9 DEPDIGEST POP LEVEL STOP
  const code = '0x60056007610385cc506009cd50ce00'
  type AccessList = { accessList: readonly unknown[]; gasUsed: string; error?: string }

  it('are in access lists, with the slots that they read', async () => {
    const on = serverWith(code, featureExtensions)
    const { accessList } = await result<AccessList>(on, 'eth_createAccessList', { to })
    expect(accessList).toEqual([
      { address: address(claimRegistryAddress), storageKeys: [word(certifiedRootAt(901n, 7n))] },
      { address: address(objectManagerAddress), storageKeys: [word(copyDigestAt(9n))] },
    ])
    const off = await result<AccessList>(serverWith(code, 0n), 'eth_createAccessList', { to })
    expect(off.accessList).toEqual([])
  })

  it('have their names in traces, and are in the state that an execution needs', async () => {
    const on = serverWith(code, featureExtensions)
    const logs = await result<{ failed: boolean; structLogs: { op: string; gasCost: number }[] }>(
      on,
      'debug_traceCall',
      { to },
      'latest',
    )
    expect(logs.failed).toBe(false)
    expect(logs.structLogs.filter(({ op }) => !/PUSH|POP|STOP/.test(op))).toMatchObject([
      { op: 'CLAIMSTATUS', gasCost: 4784 },
      { op: 'DEPDIGEST', gasCost: 4742 },
      { op: 'LEVEL', gasCost: 100 },
    ])
    const needs = { tracer: 'prestateTracer' }
    const pre = await result<Record<string, unknown>>(on, 'debug_traceCall', { to }, 'latest', needs)
    expect(pre[address(claimRegistryAddress)]).toMatchObject({
      storage: { [word(certifiedRootAt(901n, 7n))]: word(0n) },
    })
    const off = serverWith(code, 0n)
    const failed = await result<{ failed: boolean }>(off, 'debug_traceCall', { to }, 'latest')
    expect(failed.failed).toBe(true)
    const other = await result<Record<string, unknown>>(off, 'debug_traceCall', { to }, 'latest', needs)
    expect(other[address(claimRegistryAddress)]).toBeUndefined()
  })
})
