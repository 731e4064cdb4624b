/** A domain as a coordinator of locks needs it: what one holding's lock is, and the calls that change it, through the domain's JSON-RPC (docs/locks.md §9). */
import { iOrderBookAbi, lockRegistryAbi, predeploys } from '@syncline/contracts'
import { accept, Fault, type Hex, type Result, refuse } from '@syncline/primitives'
import { type TransactionLockKind, transactionLocks } from '@syncline/protocol'
import { type Logger, pino } from 'pino'
import { decodeErrorResult, encodeFunctionData } from 'viem'
import { decodeQuantity } from '../l1/decode.js'
import { readView } from '../l1/readView.js'
import { createRpcClient, type RpcClient } from '../l1/rpc.js'
import { createL1Sender, describeRevert, type L1Sender } from '../l1/sender.js'
import { createClock } from '../ports/clock.js'
import type { Signer } from '../ports/keys.js'
import { backOff, startLoop } from '../ports/timers.js'
import { watchHeads } from '../relayer/headWatch.js'

/** What one account has of an asset. */
export type Holding = { readonly asset: Hex; readonly holder: Hex }

/** The lock of a holding in the newest block. `owner` is undefined unless it is a transaction's; `until` in seconds, 0 without a lock. */
export type LockSight = {
  readonly kind: TransactionLockKind
  readonly owner: Hex | undefined
  readonly until: bigint
  readonly isCommitting: boolean
  /** Orders that wait for the end of its commit. */
  readonly waiting: readonly Hex[]
}

/** Where a call is. */
export type LockReceipt = { readonly block: bigint; readonly transaction: Hex }

/** What ends a lock: its owner by COMMIT or ABORT at any time, anyone by TIMEOUT (of a transaction's) or EXPIRE (of a hold) when its time is over. */
export type LockEnding = 'COMMIT' | 'ABORT' | 'TIMEOUT' | 'EXPIRE'

export type LockDomain = {
  readonly id: bigint
  /** Seconds of its clock, as far as its newest block and this machine tell. */
  now(): Promise<bigint>
  read(holding: Holding): Promise<LockSight>
  /** Locks a holding of the account that signs here for `owner`. Refusals as OrderBook's, by the codes of spec/errors.json; LOCK_UNSENT: repeat. */
  preempt(asset: Hex, owner: Hex, until: bigint): Promise<Result<LockReceipt>>
  /** LOCK_FOREIGN where COMMIT or ABORT is for an account whose key is not here. */
  end(holding: Holding, how: LockEnding): Promise<Result<LockReceipt>>
  /** Resolves with its next block, and at the latest after a moment. */
  change(): Promise<void>
}

export type OpenLockDomain = LockDomain & { close(): Promise<void> }

const abi = [...iOrderBookAbi, ...lockRegistryAbi] as const
const functionOf = { COMMIT: 'commit', ABORT: 'abort', TIMEOUT: 'timeout', EXPIRE: 'expire' } as const
/** Between two looks where no block is announced. */
const pollMs = 500

/**
 * Connects to a domain. `holder` signs for its own holdings, `owner` ends what was locked for it; they may be one. Faults of the RPC,
 * L1_NO_FUNDS where an account has no ether on this domain.
 */
export async function openLockDomain(options: {
  readonly url: string
  readonly holder?: Signer | undefined
  readonly owner?: Signer | undefined
  readonly log?: Logger | undefined
}): Promise<OpenLockDomain> {
  const { url, holder, owner, log = pino({ level: 'silent' }) } = options
  const rpc = createRpcClient(url)
  const id = decodeQuantity(await rpc.call('eth_chainId', []), 'chain id')
  const clock = createClock()
  const senders = new Map<string, L1Sender>()
  for (const signer of [holder, owner]) {
    if (signer === undefined || senders.has(lower(signer.address))) continue
    senders.set(lower(signer.address), createL1Sender({ rpc, chainId: id, signer, clock, log }))
  }
  const waiters = new Set<() => void>()
  const loop = startLoop({
    everyMs: pollMs,
    async work() {
      for (const sender of senders.values()) if (sender.inFlight() > 0) await sender.poll()
      for (const wake of [...waiters]) wake()
      waiters.clear()
    },
    onError(error, failures) {
      log.debug({ err: error, domain: String(id) }, 'a domain does not answer')
      return backOff(failures)
    },
  })
  const watch = watchHeads(url, () => loop.wake(), log)

  const send = async (from: Hex | undefined, functionName: string, args: readonly unknown[]) => {
    const sender = from === undefined ? undefined : senders.get(lower(from))
    if (sender === undefined)
      return refuse('LOCK_FOREIGN', `${from ?? 'nobody'} is not among the accounts that sign here`)
    const data = encodeFunctionData({ abi, functionName, args } as Parameters<typeof encodeFunctionData>[0])
    const request = { label: `${functionName} of a lock`, to: predeploys.orderBook, data }
    const sending = sender.send(request)
    loop.wake()
    const outcome = await sending
    if (outcome.kind === 'lost') return refuse('LOCK_UNSENT', outcome.reason)
    if (outcome.kind === 'refused') return refusalOf(outcome.data, outcome.reason)
    const { receipt } = outcome
    if (receipt.status) return accept({ block: receipt.blockNumber, transaction: receipt.transactionHash })
    // somebody came first within the block
    return refusalOf(await sender.replay(request, receipt.blockNumber), 'it was reverted')
  }
  const ask = <Value>(name: string, { asset, holder: of }: Holding): Promise<Value> =>
    readView<Value>(rpc, predeploys.orderBook, iOrderBookAbi, name, [asset, of])

  const read = async (holding: Holding): Promise<LockSight> => {
    const [lock, waiting] = await Promise.all([
      ask<{ kind: number; owner: Hex; until: bigint; isCommitting: boolean }>('lockOf', holding),
      ask<readonly Hex[]>('waitingFor', holding),
    ])
    const kind = transactionLocks[lock.kind]!
    const { until, isCommitting } = lock
    return { kind, owner: kind === 'PREEMPTIVE' ? lower(lock.owner) : undefined, until, isCommitting, waiting }
  }

  return {
    id,
    async now() {
      clock.follow(await newestTime(rpc))
      return clock.nowSeconds()
    },
    read,
    preempt: (asset, forWhom, until) => send(holder?.address, 'preempt', [asset, forWhom, until]),
    async end(holding, how) {
      const isOwners = how === 'COMMIT' || how === 'ABORT'
      const from = isOwners ? (await read(holding)).owner : (holder ?? owner)?.address
      return send(from, functionOf[how], [holding.asset, holding.holder])
    },
    change: () => new Promise((resolve) => waiters.add(resolve)),
    async close() {
      await watch.stop()
      await loop.stop()
      for (const sender of senders.values()) sender.stop()
      for (const wake of waiters) wake()
    },
  }
}

const lower = (address: Hex): Hex => address.toLowerCase() as Hex

async function newestTime(rpc: RpcClient): Promise<bigint> {
  const block = await rpc.call('eth_getBlockByNumber', ['latest', false])
  if (typeof block === 'object' && block !== null && 'timestamp' in block)
    return decodeQuantity(block.timestamp, 'timestamp')
  throw new Fault('L1_UNREACHABLE', 'the domain has no block', { remedy: 'check its URL', retryable: true })
}

/** `LockBusy` is LOCK_BUSY. */
function refusalOf(data: Hex | undefined, reason: string) {
  if (data === undefined || data.length < 10) return refuse('LOCK_UNSENT', reason)
  try {
    const { errorName, args = [] } = decodeErrorResult({ abi, data })
    const code = errorName.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
    return refuse(code, `the domain says ${errorName}(${args.map(String).join(', ')})`)
  } catch {
    return refuse('LOCK_UNSENT', describeRevert(data) ?? reason)
  }
}
