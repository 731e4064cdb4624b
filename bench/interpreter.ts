/**
 * Interpreter speed in Mgas/s beside @ethereumjs/evm and anvil's eth_call, rounds interleaved in one run. Alone:
 * `npx tsx --conditions=source bench/interpreter.ts [rounds]`; ANVIL=0 leaves anvil out.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { pathToFileURL } from 'node:url'
import { Common, Hardfork, Mainnet } from '@ethereumjs/common'
import { createEVM } from '@ethereumjs/evm'
import { SimpleStateManager } from '@ethereumjs/statemanager'
import { Account, createAddressFromBigInt } from '@ethereumjs/util'
import { type BlockEnv, createInterpreter, createRules, JournaledState, MemoryState } from '@syncline/ovm'
import { type Bytes, bytesToHex } from '@syncline/primitives'
import { assemble } from '../packages/ovm/src/interpreter/assembler.js'
import { type BenchResult, type BenchRow, median, printResult } from './report.js'

/** Contract and caller of every measured call. */
const contract = 0xc0den
const sender = 1n
const gasLimit = 100_000_000_000n
const empty: Bytes = new Uint8Array(0)

/** `n` iterations of `body`; stack inside the loop: accumulator, counter. Returns the accumulator. */
function loop(n: number, body: string, start = '1'): Bytes {
  return assemble(`${start} ${n} loop: JUMPDEST ${body} 1 SWAP1 SUB DUP1 @loop JUMPI POP 0 MSTORE 32 0 RETURN`)
}

type Loop = { readonly body: string; readonly start?: string; readonly iterations: number; readonly target: number }

const wide = '0x0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
const loops: Readonly<Record<string, Loop>> = {
  'arithmetic 256 bit': { body: 'DUP2 3 MUL DUP2 ADD SWAP2 POP', start: wide, iterations: 200_000, target: 8 },
  'arithmetic 32 bit': { body: 'DUP2 3 MUL DUP2 ADD 0xffffffff AND SWAP2 POP', iterations: 200_000, target: 8 },
  'memory 32 KiB': {
    body: 'DUP1 7 ADD 32 MUL 0x7fff AND MLOAD DUP2 ADD DUP2 32 MUL 0x7fff AND MSTORE',
    iterations: 120_000,
    target: 8,
  },
  'keccak of 64 bytes': { body: '64 PUSH0 KECCAK256 PUSH0 MSTORE', iterations: 60_000, target: 6 },
  'SLOAD and SSTORE of one slot': { body: 'PUSH0 SLOAD 1 ADD PUSH0 SSTORE', iterations: 40_000, target: 8 },
}

const block: BlockEnv = {
  chainId: 1n,
  number: 1n,
  timestamp: 1n,
  coinbase: 0n,
  gasLimit,
  baseFee: 0n,
  prevRandao: 0n,
  blobBaseFee: 1n,
  blockHash: () => 0n,
}

/** One timed call: gas used, seconds, and the output for comparison. */
type Sample = { readonly gas: number; readonly seconds: number; readonly output: string }
type Peer = { readonly name: string; run(code: Bytes): Promise<Sample>; stop(): Promise<void> }

function syncline(): Peer {
  const engine = createInterpreter()
  const rules = createRules('osaka', 'semantic')
  return {
    name: 'syncline',
    run(code) {
      const world = new MemoryState()
      world.put(contract, { code })
      const state = new JournaledState(world)
      const context = { rules, block, state, origin: sender, gasPrice: 0n, blobHashes: [], trace: undefined }
      const message = { caller: sender, to: contract, value: 0n, data: empty, gas: gasLimit }
      const started = performance.now()
      const { gasLeft, output } = engine.run(context, message)
      const seconds = (performance.now() - started) / 1000
      return Promise.resolve({ gas: Number(gasLimit - gasLeft), seconds, output: bytesToHex(output) })
    },
    stop: () => Promise.resolve(),
  }
}

async function ethereumjs(): Promise<Peer> {
  const common = new Common({ chain: Mainnet, hardfork: Hardfork.Prague })
  return {
    name: '@ethereumjs/evm',
    async run(code) {
      const evm = await createEVM({ common, stateManager: new SimpleStateManager({ common }) })
      const to = createAddressFromBigInt(contract)
      await evm.stateManager.putAccount(to, new Account())
      const started = performance.now()
      const { executionGasUsed, returnValue } = await evm.runCode({ code, gasLimit, to })
      const seconds = (performance.now() - started) / 1000
      return { gas: Number(executionGasUsed), seconds, output: bytesToHex(returnValue) }
    },
    stop: () => Promise.resolve(),
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

async function anvil(): Promise<Peer> {
  const port = await freePort()
  const flags = [
    '--port',
    `${port}`,
    '--gas-limit',
    `${gasLimit}`,
    '--memory-limit',
    '1073741824',
    '--hardfork',
    'prague',
  ]
  const child: ChildProcess = spawn('node_modules/.bin/anvil', [...flags, '--no-mining'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
    child.stdout?.on('data', (text: Buffer) => {
      if (text.includes('Listening on')) resolve()
    })
  })
  const rpc = async (method: string, params: unknown): Promise<string> => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers, body })
    const { result, error } = (await response.json()) as { result: string; error?: { message: string } }
    if (error !== undefined) throw new Error(`${method}: ${error.message}`)
    return result
  }
  const to = `0x${contract.toString(16).padStart(40, '0')}`
  const call = async (code: Bytes): Promise<{ output: string; seconds: number }> => {
    const overrides = { [to]: { code: bytesToHex(code) } }
    const started = performance.now()
    const output = await rpc('eth_call', [{ to, gas: `0x${gasLimit.toString(16)}` }, 'latest', overrides])
    return { output, seconds: (performance.now() - started) / 1000 }
  }
  return {
    name: 'anvil eth_call',
    // the gas is that of the others for the same code; the round trip of an empty call is taken off
    async run(code) {
      const { seconds: trip } = await call(empty)
      const { output, seconds } = await call(code)
      return { gas: Number.NaN, seconds: Math.max(seconds - trip, 1e-9), output }
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
    },
  }
}

/** Speeds in Mgas/s by loop and peer; every peer must give the same output. */
export async function measure(rounds: number, peers: readonly Peer[]): Promise<Map<string, Map<string, number>>> {
  const speeds = new Map<string, Map<string, number>>()
  for (const [name, { body, start, iterations }] of Object.entries(loops)) {
    const code = loop(iterations, body, start)
    const samples = new Map<string, number[]>(peers.map((peer) => [peer.name, []]))
    let gas = Number.NaN
    let expected: string | undefined
    for (let round = -1; round < rounds; round++) {
      for (const peer of peers) {
        const sample = await peer.run(code)
        expected ??= sample.output
        if (sample.output !== expected) throw new Error(`${peer.name} computes another result in ${name}`)
        if (!Number.isNaN(sample.gas)) {
          if (!Number.isNaN(gas) && sample.gas !== gas) throw new Error(`${peer.name} charges other gas in ${name}`)
          gas = sample.gas
        }
        // the first round warms up
        if (round >= 0) samples.get(peer.name)!.push(gas / sample.seconds / 1e6)
      }
    }
    speeds.set(name, new Map([...samples].map(([peer, values]) => [peer, median(values)])))
  }
  return speeds
}

/** The bench: speeds with their ratios to both peers. About a minute. */
export async function bench(rounds = 7): Promise<BenchResult> {
  const peers = [syncline(), await ethereumjs(), ...(process.env['ANVIL'] === '0' ? [] : [await anvil()])]
  try {
    const rows: BenchRow[] = []
    for (const [name, byPeer] of await measure(rounds, peers)) {
      const own = byPeer.get('syncline')!
      for (const peer of peers.slice(1)) {
        const other = byPeer.get(peer.name)!
        const row: BenchRow = { what: name, value: own, unit: 'Mgas/s', peer: peer.name, ratio: own / other }
        rows.push(peer.name === '@ethereumjs/evm' ? { ...row, target: loops[name]!.target } : row)
      }
    }
    return { bench: 'interpreter', command: 'npm run bench interpreter', rows }
  } finally {
    for (const peer of peers) await peer.stop()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  printResult(await bench(process.argv[2] === undefined ? undefined : Number(process.argv[2])))
  process.exit(0)
}
