/**
 * Signs transactions ahead, then keeps a bounded number of them in flight against one JSON-RPC endpoint and counts what blocks
 * include. The same code drives a domain and the peer, so that both pay the same for their clients.
 */

import { signTransaction } from '@syncline/ovm'
import { bytesToHex, keccak256, privateKeyToAddress } from '@syncline/primitives'
import type { RpcClient } from './client.js'

export type Sender = { readonly key: Uint8Array; readonly address: `0x${string}` }

/** `count` senders from a fixed seed. */
export function createSenders(count: number, seed: string): Sender[] {
  return Array.from({ length: count }, (_, i) => {
    const key = keccak256(new TextEncoder().encode(`${seed}/${i}`))
    return { key, address: bytesToHex(privateKeyToAddress(key)) }
  })
}

export type Call = { readonly to: bigint; readonly value: bigint; readonly data: Uint8Array; readonly gasLimit: bigint }

/** Bodies of `batch` raw transactions each, senders in turn, nonces of each from `firstNonces`. About 50 µs a transaction. */
export function signBodies(
  senders: readonly Sender[],
  chainId: bigint,
  rounds: number,
  firstNonces: readonly bigint[],
  batch: number,
  maxFee: bigint,
  makeCall: (sender: number, round: number) => Call,
): string[] {
  const bodies: string[] = []
  let calls: string[] = []
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < senders.length; i++) {
      const call = makeCall(i, round)
      const raw = signTransaction(
        {
          type: 2,
          chainId,
          nonce: firstNonces[i]! + BigInt(round),
          gasLimit: call.gasLimit,
          maxFeePerGas: maxFee,
          maxPriorityFeePerGas: 1n,
          to: call.to,
          value: call.value,
          data: call.data,
          accessList: [],
        },
        senders[i]!.key,
      )
      calls.push(
        `{"jsonrpc":"2.0","id":${calls.length},"method":"eth_sendRawTransaction","params":["${bytesToHex(raw)}"]}`,
      )
      if (calls.length === batch) {
        bodies.push(`[${calls.join(',')}]`)
        calls = []
      }
    }
  }
  if (calls.length > 0) bodies.push(`[${calls.join(',')}]`)
  return bodies
}

export type LoadFigures = {
  readonly seconds: number
  readonly submitted: number
  readonly included: number
  readonly refused: number
  readonly perSecond: number
  /** Transactions accepted and not yet included when the time was up, and the most of them at any look. */
  readonly backlogAtEnd: number
  readonly backlogMost: number
}

/** Runs for `seconds`; never more than `inFlight` transactions submitted and not included. */
export async function runLoad(
  client: RpcClient,
  bodies: readonly string[],
  batch: number,
  connections: number,
  seconds: number,
  inFlight: number,
): Promise<LoadFigures> {
  let submitted = 0
  let included = 0
  let refused = 0
  let next = 0
  let backlogMost = 0
  let counted = Number(await client.call('eth_blockNumber', []))
  const started = performance.now()
  const over = (): boolean => performance.now() - started >= seconds * 1000
  let wake: (() => void)[] = []
  const count = async (): Promise<void> => {
    const head = Number(await client.call('eth_blockNumber', []))
    for (; counted < head; counted++)
      included += Number(await client.call('eth_getBlockTransactionCountByNumber', [`0x${(counted + 1).toString(16)}`]))
    backlogMost = Math.max(backlogMost, submitted - refused - included)
    const waiting = wake
    wake = []
    for (const go of waiting) go()
  }
  const submit = async (): Promise<void> => {
    while (!over() && next < bodies.length) {
      if (submitted - refused - included + batch > inFlight) {
        await new Promise<void>((resolve) => wake.push(resolve))
        continue
      }
      const body = bodies[next++]!
      submitted += batch
      const answers = (await client.post(body)) as { error?: unknown }[]
      for (const answer of answers) if (answer.error !== undefined) refused++
    }
  }
  let done = false
  const counter = (async () => {
    while (!done) {
      await count()
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })()
  await Promise.all(Array.from({ length: connections }, submit))
  const elapsed = (performance.now() - started) / 1000
  done = true
  await counter
  await count()
  const figures = {
    seconds: elapsed,
    submitted,
    included,
    refused,
    perSecond: included / elapsed,
    backlogAtEnd: submitted - refused - included,
    backlogMost,
  }
  return figures
}
