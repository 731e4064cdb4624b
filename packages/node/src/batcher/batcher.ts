/** The batcher: posts sealed batches to the Inbox in order, several in flight. It keeps no state: L1 says what is posted. */
import { encodeL1Header, inboxAbi } from '@syncline/contracts'
import { type Bytes, bytesToHex, Fault, type Hex, hexToBytes } from '@syncline/primitives'
import type { Logger } from 'pino'
import { decodeErrorResult, encodeFunctionData } from 'viem'
import type { SealedBatch } from '../chain/api.js'
import type { L1Header } from '../l1/decode.js'
import type { L1View } from '../l1/projection.js'
import { type RpcClient, RpcError } from '../l1/rpc.js'
import { calldataGas, type L1Sender } from '../l1/sender.js'

export type Batcher = {
  /** Sends what can be sent now. */
  step(): Promise<void>
  inFlight(): number
  /** Why the oldest batch is not posted, or undefined. */
  problem(): string | undefined
}

/** Where sealed batches come from: this process's sequencer, or the sequencer's RPC. */
export type BatchSource = (from: bigint, limit: number) => Promise<readonly SealedBatch[]>

/** Errors of the Inbox that no later try mends: the batch must be built anew. */
const hopeless: ReadonlySet<string> = new Set([
  'OriginUnknown',
  'OriginOutOfOrder',
  'OverdueItemLeft',
  'QueueAccDiffers',
  'QueueEndOutOfRange',
  'ParentBatchDiffers',
  'DataTooLong',
])

/** Gas beside calldata: storage, events, header check. Measured 190,000; the rest is margin. */
const fixedGas = 320_000n
/** Gas a word of data for its T-root: one hash a node, 2·words/2 nodes. Measured 115; the rest is margin. */
const gasPerWord = 150n
/** EIP-7825. */
const transactionGasCap = 1n << 24n

/** Name of the Inbox's error in revert data. */
export function inboxError(data: Hex | undefined): string | undefined {
  if (data === undefined || data.length < 10) return undefined
  try {
    return decodeErrorResult({ abi: inboxAbi, data }).errorName
  } catch {
    return undefined // not an error of the Inbox; the caller shows the text it has
  }
}

/** Calldata of `appendBatch`; `queueAcc` after `batch.queueEnd` items. Fault L1_HEADER_UNKNOWN (retryable) if L1 does not give the origin's header. */
export async function encodeAppendBatch(
  rpc: RpcClient,
  domainId: bigint,
  batch: SealedBatch,
  queueAcc: Bytes,
): Promise<Hex> {
  const block = (await rpc.call('eth_getBlockByHash', [batch.originHash, false])) as Record<string, unknown> | null
  const header = block === null ? undefined : encodeL1Header(block)
  if (header === undefined || !header.ok) {
    throw new Fault(
      'L1_HEADER_UNKNOWN',
      `L1 block ${batch.originNumber}, the origin of batch ${batch.index}, cannot be read`,
      {
        remedy: 'if L1 was reorganised the sequencer builds the batch anew by itself',
        retryable: true,
        data: { reason: header?.reason },
      },
    )
  }
  return encodeFunctionData({
    abi: inboxAbi,
    functionName: 'appendBatch',
    args: [
      domainId,
      {
        batchIndex: batch.index,
        parentBatchHash: batch.parentBatchHash,
        originNumber: batch.originNumber,
        queueEnd: batch.queueEnd,
        queueAcc: bytesToHex(queueAcc),
      },
      bytesToHex(header.value),
      bytesToHex(batch.data),
    ],
  })
}

/** Why L1 would revert this call of the Inbox now, or undefined. */
export async function simulateAppend(
  rpc: RpcClient,
  from: Hex,
  request: { readonly to: Hex; readonly data: Hex; readonly gas?: bigint },
): Promise<{ readonly name: string | undefined; readonly text: string } | undefined> {
  const call = {
    from,
    to: request.to,
    data: request.data,
    ...(request.gas === undefined ? {} : { gas: `0x${request.gas.toString(16)}` }),
  }
  try {
    await rpc.call('eth_call', [call, 'latest'])
    return undefined
  } catch (error) {
    if (!(error instanceof RpcError)) throw error
    const name = inboxError(findData(error.rpcData))
    return { name, text: name ?? error.message }
  }
}

/** True for refusals that no later try mends: the batch must be built anew. */
export function isHopeless(name: string | undefined): boolean {
  return name !== undefined && hopeless.has(name)
}

/** A batcher; call `step` at each new L1 head and whenever a batch was sealed. */
export function createBatcher(options: {
  readonly domainId: bigint
  readonly inbox: Hex
  readonly rpc: RpcClient
  readonly sender: L1Sender
  readonly view: L1View
  readonly source: BatchSource
  readonly l1Head: () => L1Header | undefined
  readonly maxInFlight: number
  readonly log: Logger
  /** L1 refuses this batch for good. */
  readonly onHopeless: (index: bigint, reason: string) => void
  readonly onPosted: (bytes: number, gasUsed: bigint) => void
}): Batcher {
  const { view, sender, log } = options
  /** Batches given to the sender; a mined one stays until the follower has seen its block. */
  const flying = new Map<bigint, { readonly batchHash: Hex; minedIn: bigint | undefined }>()
  let problem: string | undefined
  /** After a failure nothing is sent until the follower has seen a newer block. */
  let pausedAt: bigint | undefined

  const gasOf = (data: Hex, batch: SealedBatch): bigint => {
    const standard = calldataGas(hexToBytes(data))
    const words = BigInt(Math.ceil(batch.data.length / 32))
    // the floor is 40 gas a non-zero byte; the usual price is 16, and then execution comes on top
    const execution = 21_000n + ((standard - 21_000n) * 4n) / 10n + fixedGas + gasPerWord * words
    const gas = standard > execution ? standard + 10_000n : execution
    return gas < transactionGasCap ? gas : transactionGasCap
  }

  /** Hands a batch to the sender; what becomes of it is watched in the background. False if L1 refuses it. */
  const post = async (batch: SealedBatch, isFirst: boolean): Promise<boolean> => {
    const data = await encodeAppendBatch(options.rpc, options.domainId, batch, view.queueAcc(batch.queueEnd))
    const request = { label: `batch ${batch.index}`, to: options.inbox, data, gas: gasOf(data, batch) }
    if (isFirst) {
      // only the next batch can be simulated: those behind it build on ones that are not mined
      const refused = await simulateAppend(options.rpc, sender.address, request)
      if (refused !== undefined) {
        fail(batch, refused)
        return false
      }
    }
    const flight: { readonly batchHash: Hex; minedIn: bigint | undefined } = {
      batchHash: batch.batchHash,
      minedIn: undefined,
    }
    flying.set(batch.index, flight)
    void sender
      .send(request)
      .then((outcome) => {
        if (outcome.kind === 'mined' && outcome.receipt.status) {
          problem = undefined
          flight.minedIn = outcome.receipt.blockNumber
          options.onPosted(batch.data.length, outcome.receipt.gasUsed)
        } else fail(batch, { name: undefined, text: outcome.kind === 'mined' ? 'it was reverted' : outcome.reason })
      })
      .catch((error: unknown) => {
        fail(batch, { name: undefined, text: error instanceof Error ? error.message : String(error) })
      })
      .finally(() => {
        if (flight.minedIn === undefined && flying.get(batch.index) === flight) flying.delete(batch.index)
      })
      // the node may have ended meanwhile, and its store with it
      .catch((error: unknown) =>
        log.error({ err: error, batch: Number(batch.index) }, 'what became of a batch is not known'),
      )
    return true
  }

  const fail = (batch: SealedBatch, refused: { name: string | undefined; text: string }): void => {
    pausedAt = options.l1Head()?.number
    if (view.batchCount() > batch.index) return // it, or another one, is there already
    problem = `batch ${batch.index}: ${refused.text}`
    log.info({ batch: Number(batch.index), reason: refused.text }, 'L1 did not take a batch')
    if (isHopeless(refused.name)) options.onHopeless(batch.index, refused.text)
  }

  return {
    async step() {
      const head = options.l1Head()?.number
      const posted = view.batchCount()
      for (const [index, { minedIn }] of [...flying]) {
        // followed past its block and not there: a reorg took it
        if (index < posted || (minedIn !== undefined && head !== undefined && head >= minedIn)) flying.delete(index)
      }
      if (pausedAt !== undefined) {
        if (flying.size > 0 || head === undefined || head <= pausedAt) return
        pausedAt = undefined
      }
      let next = posted
      while (flying.has(next)) next++
      const room = options.maxInFlight - flying.size
      if (room <= 0) return
      for (const batch of await options.source(next, room)) {
        if (batch.index !== next || pausedAt !== undefined) break
        if (!(await post(batch, batch.index === posted))) break
        next++
      }
    },
    inFlight: () => flying.size,
    problem: () => problem,
  }
}

function findData(data: unknown): Hex | undefined {
  if (typeof data === 'string' && /^0x[0-9a-f]*$/i.test(data)) return data as Hex
  if (typeof data === 'object' && data !== null && 'data' in data) return findData(data.data)
  return undefined
}
