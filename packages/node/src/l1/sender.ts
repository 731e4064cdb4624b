/**
 * Sends transactions of one key to L1: one queue a key, nonces without gaps, fees raised when a transaction is stuck, and an outcome
 * that survives reorgs. The caller keeps no state about nonces; it looks at the chain and asks again when its goal is not reached.
 */
import { type Bytes, bytesToHex, Fault, type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import type { Logger } from 'pino'
import { decodeErrorResult, parseAbi } from 'viem'
import type { Clock } from '../ports/clock.js'
import type { Signer } from '../ports/keys.js'
import { decodeHeader, decodeQuantity, decodeReceipt, type L1Receipt } from './decode.js'
import { type RpcClient, RpcError } from './rpc.js'

/** What to send. Without `gas` the node simulates first and takes its estimate with a quarter on top. */
export type L1Request = {
  /** What it is for, for logs and errors. */
  readonly label: string
  readonly to: Hex | undefined
  readonly data: Hex
  readonly value?: bigint
  readonly gas?: bigint
  /** Gas on top of the estimate: what the call costs more if others come first. */
  readonly spareGas?: bigint
}

/**
 * `mined`: in a block, see `receipt.status`. `refused`: simulation reverted, nothing was sent. `lost`: its nonce went to
 * another transaction or a reorg took its predecessors; nothing of it will be mined.
 */
export type L1Outcome =
  | { readonly kind: 'mined'; readonly receipt: L1Receipt }
  | { readonly kind: 'refused'; readonly reason: string; readonly data: Hex | undefined }
  | { readonly kind: 'lost'; readonly reason: string }

export type L1Sender = {
  readonly address: Hex
  /** Resolves with the outcome. Rejects only with a Fault for what no retry mends: no funds, sender stopped. */
  send(request: L1Request): Promise<L1Outcome>
  /** Revert data of a request executed on top of an L1 block; undefined if it succeeds there. Tells why one that was mined failed. */
  replay(request: L1Request, block: bigint): Promise<Hex | undefined>
  /** Transactions sent and not yet mined. */
  inFlight(): number
  /** Looks at receipts and stuck transactions. The follower calls it at each new head and after a rollback. */
  poll(): Promise<void>
  /** Rejects what waits; what was sent may still be mined. */
  stop(): void
}

type Flight = {
  readonly request: L1Request
  readonly nonce: bigint
  readonly gas: bigint
  maxFee: bigint
  priority: bigint
  sentAt: number
  readonly hashes: Hex[]
  raw: Hex
  readonly resolve: (outcome: L1Outcome) => void
  readonly reject: (error: unknown) => void
}

/** A transaction without receipt for this long gets a fee 25 % higher (replacement rule of pools: at least 10 %). */
const stuckAfterMs = 20_000
/** What is not ours is left this long to whoever sent it: three raises, if it is a living process. */
const foreignAfterMs = 3 * stuckAfterMs
/** No transaction may have more (EIP-7825). */
const mostGas = 1n << 24n
/** One gwei: what public pools expect at least. */
const minPriorityFee = 1_000_000_000n

/** A sender for `signer`. `maxFeePerGas` caps what it will ever pay (default 500 gwei). */
export function createL1Sender(options: {
  readonly rpc: RpcClient
  readonly chainId: bigint
  readonly signer: Signer
  readonly clock: Clock
  readonly log: Logger
  readonly maxFeePerGas?: bigint
}): L1Sender {
  const { rpc, signer, clock, log } = options
  const feeCap = options.maxFeePerGas ?? 500_000_000_000n
  const flights: Flight[] = []
  let nextNonce: bigint | undefined
  /** A nonce in front that is not ours: when to look at it again, and what was offered for it. */
  let foreign: { readonly nonce: bigint; readonly fee: bigint; readonly dueAt: number } | undefined
  let stopped = false
  let tail: Promise<unknown> = Promise.resolve()
  let polling: Promise<void> | undefined

  const stoppedFault = (): Fault =>
    new Fault('L1_SENDER_STOPPED', 'the sender was stopped', { remedy: 'start the node again', retryable: true })

  const noFunds = (request: L1Request): Fault =>
    new Fault('L1_NO_FUNDS', `${signer.address} cannot pay for ${request.label}`, {
      remedy: `send ether on L1 to ${signer.address}`,
      retryable: true,
      data: { address: signer.address },
    })

  const transactionCount = async (tag: 'latest' | 'pending'): Promise<bigint> =>
    decodeQuantity(await rpc.call('eth_getTransactionCount', [signer.address, tag]), 'transaction count')

  const fees = async (): Promise<{ maxFee: bigint; priority: bigint }> => {
    const { baseFee } = decodeHeader(await rpc.call('eth_getBlockByNumber', ['latest', false]))
    const wanted = 2n * baseFee + minPriorityFee
    const maxFee = wanted < feeCap ? wanted : feeCap
    return { maxFee, priority: minPriorityFee < maxFee ? minPriorityFee : maxFee }
  }

  const sign = (request: L1Request, nonce: bigint, gas: bigint, maxFee: bigint, priority: bigint): Promise<Hex> =>
    signer.signTransaction({
      type: 'eip1559',
      chainId: Number(options.chainId),
      nonce: Number(nonce),
      gas,
      maxFeePerGas: maxFee,
      maxPriorityFeePerGas: priority,
      value: request.value ?? 0n,
      data: request.data,
      ...(request.to === undefined ? {} : { to: request.to }),
    })

  /** With the fees that will be offered: what a contract does may depend on its gas price, and so the gas it takes. */
  const estimate = async (
    request: L1Request,
    { maxFee, priority }: { readonly maxFee: bigint; readonly priority: bigint },
  ): Promise<bigint | { refused: string; data: Hex | undefined }> => {
    try {
      const call = {
        from: signer.address,
        data: request.data,
        value: `0x${(request.value ?? 0n).toString(16)}`,
        maxFeePerGas: `0x${maxFee.toString(16)}`,
        maxPriorityFeePerGas: `0x${priority.toString(16)}`,
        ...(request.to === undefined ? {} : { to: request.to }),
      }
      const gas = decodeQuantity(await rpc.call('eth_estimateGas', [call]), 'gas estimate')
      const ample = gas + gas / 4n + (request.spareGas ?? 0n)
      return ample > mostGas && gas <= mostGas ? mostGas : ample
    } catch (error) {
      if (!(error instanceof RpcError)) throw error
      const data = revertData(error.rpcData)
      return { refused: data === undefined ? error.message : (describeRevert(data) ?? error.message), data }
    }
  }

  /** True if the node has the transaction now. */
  const broadcast = async (raw: Hex): Promise<true | string> => {
    try {
      await rpc.call('eth_sendRawTransaction', [raw])
      return true
    } catch (error) {
      if (!(error instanceof RpcError)) throw error
      // anvil, geth and the others word it differently; all mean that this very transaction is there already
      if (/already (known|imported)|known transaction/i.test(error.message)) return true
      return error.message
    }
  }

  const submit = async (request: L1Request, resolve: Flight['resolve'], reject: Flight['reject']): Promise<void> => {
    if (stopped) return reject(stoppedFault())
    const { maxFee, priority } = await fees()
    let gas = request.gas
    if (gas === undefined) {
      const estimated = await estimate(request, { maxFee, priority })
      if (typeof estimated === 'object') {
        if (/insufficient funds/i.test(estimated.refused)) return reject(noFunds(request))
        return resolve({ kind: 'refused', reason: estimated.refused, data: estimated.data })
      }
      gas = estimated
    }
    for (let attempt = 0; attempt < 3; attempt++) {
      // never a nonce of what is under way: with a higher fee it would take the place of that
      nextNonce ??= flights.length === 0 ? await transactionCount('pending') : flights.at(-1)!.nonce + 1n
      const nonce = nextNonce
      const raw = await sign(request, nonce, gas, maxFee, priority)
      const sent = await broadcast(raw)
      if (sent === true) {
        nextNonce = nonce + 1n
        const hash = bytesToHex(keccak256(hexToBytes(raw)))
        flights.push({
          request,
          nonce,
          gas,
          maxFee,
          priority,
          sentAt: clock.now(),
          hashes: [hash],
          raw,
          resolve,
          reject,
        })
        log.debug({ label: request.label, nonce: Number(nonce), txHash: hash }, 'sent to L1')
        if (stopped) for (const flight of flights.splice(0)) flight.reject(stoppedFault())
        return
      }
      if (/insufficient funds/i.test(sent)) {
        return reject(noFunds(request))
      }
      if (!/nonce|underpriced|replacement/i.test(sent)) {
        return resolve({ kind: 'refused', reason: sent, data: undefined })
      }
      nextNonce = undefined // somebody else used this key, or a reorg gave nonces back: ask again
      if (attempt === 1) nextNonce = await transactionCount('pending')
    }
    resolve({ kind: 'lost', reason: 'the L1 node keeps refusing the nonce' })
  }

  const drop = (flight: Flight): void => {
    const at = flights.indexOf(flight)
    if (at >= 0) flights.splice(at, 1)
  }

  const check = async (): Promise<void> => {
    if (flights.length === 0) {
      nextNonce = undefined
      return
    }
    const confirmed = await transactionCount('latest')
    for (const flight of [...flights]) {
      const receipts = await rpc.batch(
        flight.hashes.map((hash) => ({ method: 'eth_getTransactionReceipt', parameters: [hash] })),
      )
      const receipt = receipts.map(decodeReceipt).find((found) => found !== undefined)
      if (receipt !== undefined) {
        drop(flight)
        flight.resolve({ kind: 'mined', receipt })
      } else if (flight.nonce < confirmed) {
        // a block may have come between the two questions: look once more before giving it up
        const again = (
          await rpc.batch(flight.hashes.map((hash) => ({ method: 'eth_getTransactionReceipt', parameters: [hash] })))
        ).map(decodeReceipt)
        const late = again.find((found) => found !== undefined)
        drop(flight)
        flight.resolve(
          late === undefined
            ? { kind: 'lost', reason: `nonce ${flight.nonce} was used by another transaction` }
            : { kind: 'mined', receipt: late },
        )
      }
    }
    const lowest = flights[0]
    if (lowest === undefined) {
      nextNonce = undefined
      return
    }
    if (lowest.nonce > confirmed && (await transactionCount('pending')) < lowest.nonce) {
      // a reorg dropped predecessors: these can never be mined as they are
      for (const flight of flights.splice(0)) {
        flight.resolve({ kind: 'lost', reason: `a reorg gave nonce ${confirmed} back` })
      }
      nextNonce = undefined
      return
    }
    if (lowest.nonce === confirmed) foreign = undefined
    else if (foreign?.nonce !== confirmed) foreign = { nonce: confirmed, fee: 0n, dueAt: clock.now() + foreignAfterMs }
    else if (clock.now() >= foreign.dueAt) await clear(foreign)
    for (const flight of flights) await revive(flight, lowest.nonce === confirmed)
  }

  /**
   * Something of an earlier process is in front, and nobody raises its fee: an empty transaction takes its place. What it was for
   * is asked for again by those who need it. The price doubles until the L1 node takes it.
   */
  const clear = async ({ nonce, fee: last }: { readonly nonce: bigint; readonly fee: bigint }): Promise<void> => {
    const { maxFee } = await fees()
    const wanted = 2n * last > maxFee ? 2n * last : maxFee
    const fee = wanted < feeCap ? wanted : feeCap
    foreign = { nonce, fee, dueAt: clock.now() + stuckAfterMs }
    const request = { label: 'clear a nonce', to: signer.address, data: '0x' } as const
    const sent = await broadcast(await sign(request, nonce, 21_000n, fee, fee))
    log.info(
      { nonce: Number(nonce), maxFee: String(fee), reason: sent === true ? undefined : sent },
      'a transaction of an earlier run is stuck in front',
    )
  }

  /** `isNext`: nothing of others is in front, so that a higher fee can help. */
  const revive = async (flight: Flight, isNext: boolean): Promise<void> => {
    const age = clock.now() - flight.sentAt
    if (age < stuckAfterMs / 4) return
    const known = await rpc.call('eth_getTransactionByHash', [flight.hashes.at(-1)!])
    if (known === null && age < stuckAfterMs) {
      const sent = await broadcast(flight.raw)
      if (sent !== true) log.info({ label: flight.request.label, reason: sent }, 'rebroadcast refused')
      return
    }
    if (age < stuckAfterMs || !isNext) return
    const current = await fees()
    const raised = flight.maxFee + flight.maxFee / 4n
    const wanted = raised > current.maxFee ? raised : current.maxFee
    const maxFee = wanted < feeCap ? wanted : feeCap
    if (maxFee < flight.maxFee + flight.maxFee / 10n) {
      flight.sentAt = clock.now()
      log.warn({ label: flight.request.label, maxFee: String(flight.maxFee) }, 'stuck at the highest fee allowed')
      return
    }
    const raisedPriority = flight.priority + flight.priority / 4n
    const priority = raisedPriority < maxFee ? raisedPriority : maxFee
    const raw = await sign(flight.request, flight.nonce, flight.gas, maxFee, priority)
    const sent = await broadcast(raw)
    flight.sentAt = clock.now()
    if (sent !== true) {
      log.info({ label: flight.request.label, reason: sent }, 'replacement refused')
      return
    }
    flight.maxFee = maxFee
    flight.priority = priority
    flight.raw = raw
    flight.hashes.push(bytesToHex(keccak256(hexToBytes(raw))))
    log.info({ label: flight.request.label, nonce: Number(flight.nonce), maxFee: String(maxFee) }, 'raised the fee')
  }

  return {
    address: signer.address,
    send(request) {
      return new Promise((resolve, reject) => {
        tail = tail.then(() => submit(request, resolve, reject)).catch(reject)
      })
    },
    async replay({ to, data, value = 0n }, block) {
      const call = { from: signer.address, data, value: `0x${value.toString(16)}`, ...(to === undefined ? {} : { to }) }
      try {
        await rpc.call('eth_call', [call, `0x${block.toString(16)}`])
        return undefined
      } catch (error) {
        if (!(error instanceof RpcError)) throw error
        return revertData(error.rpcData)
      }
    },
    inFlight: () => flights.length,
    poll() {
      // runs in the same queue as sends, so that nonces are judged while none is being given out
      polling ??= new Promise<void>((resolve, reject) => {
        tail = tail.then(async () => {
          try {
            if (!stopped) await check()
            resolve()
          } catch (error) {
            reject(error)
          } finally {
            polling = undefined
          }
        })
      })
      return polling
    },
    stop() {
      stopped = true
      for (const flight of flights.splice(0)) flight.reject(stoppedFault())
    },
  }
}

function revertData(data: unknown): Hex | undefined {
  if (typeof data === 'string' && /^0x[0-9a-f]*$/i.test(data)) return data as Hex
  if (typeof data === 'object' && data !== null && 'data' in data) return revertData(data.data)
  return undefined
}

const standardErrors = parseAbi(['error Error(string)', 'error Panic(uint256)'])

/** Text of a standard revert, or the selector of a custom one. */
export function describeRevert(data: Hex): string | undefined {
  if (data.length < 10) return undefined
  try {
    const { errorName, args } = decodeErrorResult({ abi: standardErrors, data })
    return `${errorName}(${args?.join(', ') ?? ''})`
  } catch {
    // a custom error: its name needs the contract's ABI, which the caller has
    return `reverted with ${data.slice(0, 10)}`
  }
}

/** Gas of a transaction whose only cost that matters is its calldata: the EIP-7623 floor or the usual price, whichever is higher. */
export function calldataGas(data: Bytes): bigint {
  let zero = 0
  for (const byte of data) if (byte === 0) zero++
  const tokens = zero + 4 * (data.length - zero)
  return BigInt(21_000 + 10 * tokens)
}
