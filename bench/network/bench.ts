/**
 * Transfers a second through the public RPC of a running network: signatures checked, roots computed, database durable, batches
 * posted. Beside it anvil, driven by the same client in the same run. BENCH_SECONDS=60 and IN_FLIGHT=8000 may be changed.
 */
import { spawn } from 'node:child_process'
import { signTransaction } from '@syncline/ovm'
import { bytesToHex, createAddress, hexToBytes, keccak256, privateKeyToAddress } from '@syncline/primitives'
import { findFoundry } from '../../test/support/foundry.js'
import { freePorts, rpc, startNetwork, until } from '../../test/support/network.js'
import type { BenchResult, BenchRow } from '../report.js'
import { createRpcClient } from './client.js'
import { type Call, createSenders, type LoadFigures, runLoad, type Sender, signBodies } from './load.js'
import { compileLoadToken } from './token.js'

const seconds = Number(process.env['BENCH_SECONDS'] ?? 60)
const inFlight = Number(process.env['IN_FLIGHT'] ?? 8000)
const connections = 4
const batch = 100
const senderCount = 400
/** Transactions signed ahead: enough for twice the target. */
const rounds = { transfer: Math.ceil((6500 * seconds) / senderCount), token: Math.ceil((4000 * seconds) / senderCount) }
/** First account of the well-known development mnemonic. */
const funder = hexToBytes('0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80')
const maxFee = 100n * 10n ** 9n
const empty = new Uint8Array(0)

/** Sends in order from the funder and waits for the last receipt. */
async function fund(url: string, chainId: bigint, senders: readonly Sender[], code: Uint8Array): Promise<bigint> {
  const from = bytesToHex(privateKeyToAddress(funder))
  let nonce = BigInt(await rpc<string>(url, 'eth_getTransactionCount', [from, 'pending']))
  const send = async (to: bigint | undefined, value: bigint, data: Uint8Array, gasLimit: bigint): Promise<string> => {
    const raw = signTransaction(
      {
        type: 2,
        chainId,
        nonce: nonce++,
        gasLimit,
        maxFeePerGas: maxFee,
        maxPriorityFeePerGas: 1n,
        to,
        value,
        data,
        accessList: [],
      },
      funder,
    )
    return rpc<string>(url, 'eth_sendRawTransaction', [bytesToHex(raw)])
  }
  const token = BigInt(bytesToHex(createAddress(privateKeyToAddress(funder), nonce)))
  let last = await send(undefined, 0n, code, 2_000_000n)
  for (const sender of senders) {
    await send(BigInt(sender.address), 5n * 10n ** 18n, empty, 21_000n)
    last = await send(token, 0n, tokenCall(BigInt(sender.address), 10n ** 24n), 100_000n)
  }
  const receipt = await until(
    'funding',
    120,
    async () => (await rpc<{ status: string } | null>(url, 'eth_getTransactionReceipt', [last])) ?? undefined,
  )
  if (receipt.status !== '0x1') throw new Error(`funding on ${url} failed`)
  return token
}

function tokenCall(to: bigint, amount: bigint): Uint8Array {
  return hexToBytes(`0xa9059cbb${to.toString(16).padStart(64, '0')}${amount.toString(16).padStart(64, '0')}`)
}

/** A fresh receiver for each transfer, so that state grows as it would. */
function receiver(sender: number, round: number): bigint {
  return BigInt(bytesToHex(keccak256(Uint8Array.of(sender & 255, sender >> 8, round & 255, round >> 8)).subarray(12)))
}

async function measure(
  url: string,
  chainId: bigint,
  code: Uint8Array,
): Promise<{ transfer: LoadFigures; token: LoadFigures }> {
  const senders = createSenders(senderCount, `bench/${chainId}`)
  const token = await fund(url, chainId, senders, code)
  const client = createRpcClient(url, connections)
  const run = async (
    count: number,
    firstNonces: readonly bigint[],
    call: (sender: number, round: number) => Call,
  ): Promise<LoadFigures> => {
    const bodies = signBodies(senders, chainId, count, firstNonces, batch, maxFee, call)
    return runLoad(client, bodies, batch, connections, seconds, inFlight)
  }
  const transfer = await run(
    rounds.transfer,
    senders.map(() => 0n),
    (sender, round) => ({
      to: receiver(sender, round),
      value: 1n,
      data: empty,
      gasLimit: 21_000n,
    }),
  )
  await until('the pool to drain', 120, async () =>
    Number((await rpc<{ pending: string }>(url, 'txpool_status')).pending) === 0 ? true : undefined,
  )
  const nonces = await Promise.all(
    senders.map(async (sender) =>
      BigInt(await rpc<string>(url, 'eth_getTransactionCount', [sender.address, 'latest'])),
    ),
  )
  const tokenFigures = await run(rounds.token, nonces, (sender, round) => ({
    to: token,
    value: 0n,
    data: tokenCall(receiver(sender, round), 1n),
    gasLimit: 65_000n,
  }))
  client.close()
  return { transfer, token: tokenFigures }
}

/** anvil on a port of its own, blocks every second. */
async function startPeer(): Promise<{ url: string; stop(): void }> {
  const port = await freePorts(1)
  const child = spawn(
    findFoundry('anvil'),
    [
      '--port',
      String(port),
      '--chain-id',
      '31337',
      '--block-time',
      '1',
      '--gas-limit',
      '1000000000',
      '--order',
      'fifo',
      '--quiet',
    ],
    { stdio: 'ignore' },
  )
  const url = `http://127.0.0.1:${port}`
  await until('anvil', 30, async () => rpc<string>(url, 'eth_chainId'))
  return { url, stop: () => void child.kill('SIGTERM') }
}

export async function bench(): Promise<BenchResult> {
  const code = hexToBytes(compileLoadToken())
  const network = await startNetwork(1, ['--block-time', '250ms', '--log-level', 'warn'])
  let domain: Awaited<ReturnType<typeof measure>>
  let drain: number
  try {
    domain = await measure(network.domainUrls[0]!, 901n, code)
    const url = network.domainUrls[0]!
    const head = Number(await rpc<string>(url, 'eth_blockNumber'))
    const started = Date.now()
    await until(
      'the last block to be derived from L1',
      180,
      async () =>
        Number((await rpc<{ number: string }>(url, 'eth_getBlockByNumber', ['safe', false])).number) >= head
          ? true
          : undefined,
      network.log,
    )
    drain = (Date.now() - started) / 1000
  } finally {
    await network.stop()
  }
  const peer = await startPeer()
  let anvil: Awaited<ReturnType<typeof measure>>
  try {
    anvil = await measure(peer.url, 31337n, code)
  } finally {
    peer.stop()
  }
  const row = (what: 'transfer' | 'token', label: string, target: number): BenchRow[] => [
    {
      what: `${label}, included a second`,
      value: domain[what].perSecond,
      unit: '/s',
      peer: 'anvil',
      ratio: domain[what].perSecond / anvil[what].perSecond,
      target,
      note: `${domain[what].included} in ${domain[what].seconds.toFixed(0)} s, ${domain[what].refused} refused`,
    },
    {
      what: `${label}, most in flight`,
      value: domain[what].backlogMost,
      unit: 'tx',
      note: `${domain[what].backlogAtEnd} at the end`,
    },
    {
      what: `${label}, anvil`,
      value: anvil[what].perSecond,
      unit: '/s',
      note: `${anvil[what].included} in ${anvil[what].seconds.toFixed(0)} s, ${anvil[what].refused} refused`,
    },
  ]
  return {
    bench: 'network',
    command: 'npm run bench network',
    rows: [
      ...row('transfer', 'transfers', 3000),
      ...row('token', 'ERC-20 transfers', 1500),
      { what: 'until the last block was derived from L1', value: drain, unit: 's' },
    ],
  }
}
