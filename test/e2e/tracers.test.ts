/** Our tracers beside those of anvil, over the same transactions on the same contracts. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bytesToHex, hexToBytes } from '@syncline/primitives'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRpcServer } from '../../packages/node/src/rpc/server.js'
import { plainSession } from '../../packages/node/src/rpc/session.js'
import { assemble } from '../../packages/ovm/src/interpreter/assembler.js'
import { createMemoryNode, fundedAddresses, type MemoryNode } from '../support/memoryNode.js'

const anvilBin = fileURLToPath(new URL('../../node_modules/.bin/anvil', import.meta.url))
const hex = (address: bigint): string => `0x${address.toString(16).padStart(40, '0')}`

// init code: returns one byte; halts; reverts with "no"
const deploys = '0x600160005360016000f3'
const fails = '0xfe'
const errorNo = '0x08c379a0'.padEnd(66, '0')
const word = (value: bigint): string => `0x${value.toString(16).padStart(64, '0')}`

/** name → address, code */
const contracts = {
  /** Reads and writes storage, logs, and calls in every way. */
  caller: {
    address: 0xa1_0000n,
    code: assemble(`
      PUSH0 CALLDATALOAD 1 SSTORE 1 SLOAD PUSH0 MSTORE 0xaa 32 PUSH0 LOG1
      32 PUSH0 32 PUSH0 0xa20000 50000 STATICCALL POP
      32 PUSH0 32 PUSH0 0xa30000 50000 DELEGATECALL POP
      32 PUSH0 32 PUSH0 7 0xa30000 50000 CALLCODE POP
      32 PUSH0 32 PUSH0 3 0xa30000 50000 CALL POP
      PUSH0 PUSH0 32 PUSH0 PUSH0 0xa40000 50000 CALL POP
      32 PUSH0 32 PUSH0 PUSH0 2 50000 CALL POP
      ${deploys} PUSH0 MSTORE 10 22 PUSH0 CREATE EXTCODESIZE POP
      ${fails} PUSH0 MSTORE 5 1 31 PUSH0 CREATE2 POP
      PUSH0 PUSH0 PUSH0 PUSH0 1 0xbeef 1000 CALL POP
      0xbeef BALANCE POP 1 SLOAD 2 SSTORE 32 PUSH0 RETURN`),
    balance: 1000n,
  },
  /** Returns the hash of its input; writes, which halts in a static call. */
  staticCallee: { address: 0xa2_0000n, code: assemble('32 PUSH0 PUSH0 CALLDATACOPY 32 PUSH0 KECCAK256 1 SSTORE') },
  /** Logs and stores in whatever account it runs for, and hands its input back. */
  library: {
    address: 0xa3_0000n,
    code: assemble('32 PUSH0 PUSH0 CALLDATACOPY CALLER 1 32 PUSH0 LOG2 PUSH0 MLOAD 5 SSTORE 32 PUSH0 RETURN'),
  },
  /** Logs, then reverts with Error("no"). */
  reverter: {
    address: 0xa4_0000n,
    code: assemble(
      `PUSH0 PUSH0 LOG0 ${errorNo} PUSH0 MSTORE 32 4 MSTORE 2 36 MSTORE ${word(0x6e6fn << 240n)} 68 MSTORE 100 PUSH0 REVERT`,
    ),
  },
  /** Sends its ether away. */
  destructor: { address: 0xa5_0000n, code: assemble('0xbeef SELFDESTRUCT'), balance: 9n },
  /** Runs out of gas. */
  looper: { address: 0xa6_0000n, code: assemble('loop: 1 POP @loop JUMP') },
  badJump: { address: 0xa7_0000n, code: assemble('3 JUMP') },
  underflow: { address: 0xa8_0000n, code: assemble('ADD') },
} as const

let anvil: ChildProcess
let anvilUrl: string
let node: MemoryNode
let ours: (method: string, ...params: unknown[]) => Promise<unknown>

async function theirs(method: string, ...params: unknown[]): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const response = await fetch(anvilUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const answer = (await response.json()) as { result?: unknown; error?: { message: string } }
  if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`)
  return answer.result
}

/** Starts anvil on a port the system chooses and resolves with its address. */
function startAnvil(): Promise<string> {
  anvil = spawn(anvilBin, ['--port', '0', '--chain-id', '901', '--hardfork', 'osaka', '--steps-tracing'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let text = ''
    anvil.stdout!.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const match = /Listening on ([\d.]+:\d+)/.exec(text)
      if (match) resolve(`http://${match[1]}`)
    })
    anvil.on('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
  })
}

/** The same transaction on both; its hash here and there. */
async function sendBoth(to: bigint, data: string, gasLimit: bigint, value = 0n): Promise<readonly [string, string]> {
  const our = node.send({ to, data: hexToBytes(data), gasLimit, value })
  node.mine()
  const request = {
    from: fundedAddresses[0],
    to: hex(to),
    data,
    gas: `0x${gasLimit.toString(16)}`,
    value: `0x${value.toString(16)}`,
  }
  return [our, (await theirs('eth_sendTransaction', request)) as string]
}

type Json = { [name: string]: unknown }

/**
 * What both implementations must agree on in a call tree. anvil counts the outermost gas without the intrinsic part, names halts
 * as its source code does, keeps logs of failed calls and numbers logs.
 */
function comparableCall(call: Json, outermost = true, failed = false): Json {
  const { gas, error, revertReason, calls, logs, ...rest } = call
  const lost = failed || error !== undefined
  return {
    ...rest,
    ...(outermost ? {} : { gas }),
    fails: error !== undefined,
    reason: revertReason,
    calls: ((calls ?? []) as Json[]).map((inner) => comparableCall(inner, false, lost)),
    logs: lost ? [] : ((logs ?? []) as Json[]).map(({ index: _index, ...log }) => log),
  }
}

/** anvil writes empty fields out; of a step that halts it shows no price or a part of it, and no storage. */
function comparableSteps(trace: Json): Json {
  const steps = (trace['structLogs'] as Json[]).map(
    ({ refund, returnData, memory, gasCost, storage, error, ...step }) => ({
      ...step,
      refund: refund ?? 0,
      returnData: returnData ?? '0x',
      memory: memory ?? [],
      ...(error === undefined ? { gasCost, storage } : { fails: true }),
    }),
  )
  return { ...trace, structLogs: steps }
}

/**
 * Accounts beside those that fees move, whose balances differ between a domain and L1, and the one whose write is refused: geth
 * lists the slot, anvil does not.
 */
function comparableAccounts(accounts: Json): Json {
  const paid = new Set([fundedAddresses[0], hex(0n), ...[4n, 5n, 6n].map((vault) => hex((0x5c00n << 144n) + vault))])
  const shown = Object.entries(accounts).filter(
    ([address]) => !paid.has(address) && address !== hex(contracts.staticCallee.address),
  )
  // anvil lists accounts that did not exist, with a balance of nothing
  return Object.fromEntries(shown.filter(([, account]) => JSON.stringify(account) !== '{"balance":"0x0"}'))
}

async function traceBoth(hashes: readonly [string, string], options: object): Promise<readonly [Json, Json]> {
  const our = await ours('debug_traceTransaction', hashes[0], options)
  const their = await theirs('debug_traceTransaction', hashes[1], options)
  return [our as Json, their as Json]
}

const transactions: readonly (readonly [name: string, to: bigint, data: string, gas: bigint])[] = [
  ['calls of every kind', contracts.caller.address, word(42n), 12_000_000n],
  ['the same again, over warm values', contracts.caller.address, word(43n), 12_000_000n],
  ['a plain transfer', 0xc0ffeen, '0x', 21_000n],
  ['a revert with a reason', contracts.reverter.address, '0x', 100_000n],
  ['a self-destruction', contracts.destructor.address, '0x', 100_000n],
  ['gas that runs out', contracts.looper.address, '0x', 22_000n],
  ['a jump to nowhere', contracts.badJump.address, '0x', 50_000n],
  ['an empty stack', contracts.underflow.address, '0x', 50_000n],
]
const sent: (readonly [string, string])[] = []

beforeAll(async () => {
  anvilUrl = await startAnvil()
  node = createMemoryNode({ contracts: Object.values(contracts) })
  const server = createRpcServer(node.api, { port: 0, version: '0.0.0' })
  ours = async (method, ...params) => {
    const text = await server.dispatcher.handle(
      JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      plainSession('test'),
    )
    const answer = JSON.parse(text!) as { result?: unknown; error?: { message: string } }
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`)
    return answer.result
  }
  for (const contract of Object.values(contracts)) {
    await theirs('anvil_setCode', hex(contract.address), bytesToHex(contract.code))
    await theirs('anvil_setNonce', hex(contract.address), '0x1')
    if ('balance' in contract)
      await theirs('anvil_setBalance', hex(contract.address), `0x${contract.balance.toString(16)}`)
  }
  for (const [, to, data, gas] of transactions) sent.push(await sendBoth(to, data, gas))
})

afterAll(() => {
  anvil.kill()
})

describe.each(transactions.map(([name], index) => ({ name, index })))('$name', ({ index }) => {
  it('has the same call tree', async () => {
    const [our, their] = await traceBoth(sent[index]!, { tracer: 'callTracer', tracerConfig: { withLog: true } })
    expect(comparableCall(our)).toEqual(comparableCall(their))
  })
  it('has the same steps', async () => {
    const [our, their] = await traceBoth(sent[index]!, { enableMemory: true, enableReturnData: true })
    expect(comparableSteps(our)).toEqual(comparableSteps(their))
  })
  it('needs the same accounts and slots', async () => {
    const [our, their] = await traceBoth(sent[index]!, { tracer: 'prestateTracer' })
    expect(comparableAccounts(our)).toEqual(comparableAccounts(their))
  })
  it('changes the same accounts and slots', async () => {
    const [our, their] = await traceBoth(sent[index]!, { tracer: 'prestateTracer', tracerConfig: { diffMode: true } })
    expect(comparableAccounts(our['pre'] as Json)).toEqual(comparableAccounts(their['pre'] as Json))
    expect(comparableAccounts(our['post'] as Json)).toEqual(comparableAccounts(their['post'] as Json))
  })
})
