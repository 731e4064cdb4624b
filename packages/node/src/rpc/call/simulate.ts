/** eth_simulateV1: blocks of calls on top of a block, each on the state the one before left (execution-apis). */
import {
  addressBytes,
  type BlockEnv,
  blobGas,
  type CallMessage,
  callMessage,
  encodeTransaction,
  type FeePolicy,
  floorGas,
  intrinsicGas,
  JournaledState,
  logsBloom,
  payFees,
  type Rules,
  type Transaction,
  type TransactionEnv,
  type UnsignedTransaction,
} from '@syncline/ovm'
import { type Bytes, checksumAddress, type Hex, keccak256 } from '@syncline/primitives'
import type { BlockRecord, LogRecord } from '../../chain/records.js'
import { greater, lesser } from '../bigint.js'
import type { RpcContext } from '../context.js'
import { invalidParams, limitExceeded, RpcError, reverted, rpcCodes } from '../errors.js'
import { formatBlock } from '../format/block.js'
import { bytesHex, quantity } from '../format/quantity.js'
import { formatLog } from '../format/receipt.js'
import { formatTransaction } from '../format/transaction.js'
import type { Json, JsonObject } from '../json.js'
import { requireWorld } from '../world.js'
import { haltPhrase } from './execute.js'
import { refuseMovedPrecompiles } from './precompileMoves.js'
import { type CallRequest, offeredFees } from './request.js'
import { type OrderedBlock, orderBlocks, type SimulateRequest } from './simulateRequest.js'
import { StateLayer } from './stateLayer.js'
import { transferLogs } from './transferLogs.js'

const maxNonce = (1n << 64n) - 1n
const blockHashWindow = 256n
/** No transaction costs less. */
const leastGas = 21_000n

/** One call after it ran. */
type Done = {
  readonly transaction: Transaction
  readonly gasUsed: bigint
  readonly gasPeak: bigint
  readonly output: Bytes
  readonly halt: string | undefined
  /** Logs of the receipt. */
  readonly logs: readonly LogRecord[]
  /** Logs to show: with `traceTransfers` moves of ether are among them. */
  readonly shown: readonly LogRecord[]
}

/** What all blocks of one simulation share. `gasLeft` is what the server still gives. */
type Simulation = {
  readonly request: SimulateRequest
  readonly rules: Rules
  readonly fees: FeePolicy
  readonly chainId: bigint
  readonly layer: StateLayer
  /** Hash of a block below or of a simulated one. */
  readonly hashes: Map<bigint, bigint>
  gasLeft: bigint
}

function refuse(code: number, what: string, gas: bigint): RpcError {
  return new RpcError(code, `err: ${what} (supplied gas ${gas})`)
}

function typeOf(request: CallRequest): 0 | 1 | 2 | 3 | 4 {
  if (request.authorizations !== undefined) return 4
  if (request.blobHashes !== undefined) return 3
  if (request.gasPrice === undefined) return 2
  return request.accessList === undefined ? 0 : 1
}

/** The call as a transaction nobody signed; its hash is that of the transaction with a zero signature. */
function transactionOf(request: CallRequest, nonce: bigint, gasLimit: bigint, chainId: bigint): Transaction {
  const { cap, tip } = offeredFees(request)
  const type = typeOf(request)
  const unsigned: UnsignedTransaction = {
    type,
    chainId: type === 0 ? undefined : chainId,
    nonce,
    gasLimit,
    maxFeePerGas: cap,
    maxPriorityFeePerGas: tip,
    to: request.to,
    value: request.value,
    data: request.data,
    accessList: request.accessList ?? [],
    authorizations: request.authorizations ?? [],
    ...(request.blobHashes === undefined
      ? {}
      : { blob: { maxFeePerBlobGas: request.maxFeePerBlobGas ?? 0n, versionedHashes: request.blobHashes } }),
  }
  const signature = { yParity: 0 as const, v: 0n, r: 0n, s: 0n }
  const raw = encodeTransaction(unsigned, signature)
  return {
    ...unsigned,
    accessList: unsigned.accessList ?? [],
    authorizations: unsigned.authorizations ?? [],
    hash: keccak256(raw),
    sender: request.from,
    rawLength: raw.length,
    signature,
  }
}

/** Gas limit of a call: what it asked, or what block and server have left. */
function gasOf(request: CallRequest, left: bigint, used: bigint, env: BlockEnv): bigint {
  const room = env.gasLimit - used
  const wanted = request.gas ?? room
  if (wanted > room)
    throw new RpcError(rpcCodes.simulateBlockGas, `block gas limit reached: ${used + wanted} > ${env.gasLimit}`)
  if (left < wanted && left < leastGas)
    throw limitExceeded('the calls of this simulation used all the gas that the server gives to one request')
  return lesser(wanted, left)
}

/** Checks that hold always: intrinsic gas, fees against the base fee where any are named, funds. Nonces only under validation. */
function check(state: JournaledState, tx: Transaction, sim: Simulation, env: BlockEnv): void {
  const { sender, gasLimit, nonce, maxFeePerGas, maxPriorityFeePerGas } = tx
  const who = checksumAddress(addressBytes(sender))
  if (sim.request.validation) {
    const own = state.nonce(sender)
    if (nonce < own)
      throw refuse(rpcCodes.simulateNonceTooLow, `nonce too low: address ${who}, tx: ${nonce} state: ${own}`, gasLimit)
    if (nonce > own)
      throw refuse(
        rpcCodes.simulateNonceTooHigh,
        `nonce too high: address ${who}, tx: ${nonce} state: ${own}`,
        gasLimit,
      )
    if (own >= maxNonce) throw refuse(rpcCodes.internal, `nonce has max value: address ${who}, nonce: ${own}`, gasLimit)
  }
  const priced = sim.request.validation || maxFeePerGas > 0n || maxPriorityFeePerGas > 0n
  if (priced && maxPriorityFeePerGas > maxFeePerGas)
    throw invalidParams(`max priority fee per gas higher than max fee per gas: address ${who}`)
  if (priced && maxFeePerGas < env.baseFee) {
    const what = `max fee per gas less than block base fee: address ${who}, maxFeePerGas: ${maxFeePerGas}, baseFee: ${env.baseFee}`
    throw refuse(rpcCodes.simulateFeeTooLow, what, gasLimit)
  }
  const have = state.balance(sender)
  const want = gasLimit * maxFeePerGas + tx.value + blobGas(tx) * (tx.blob?.maxFeePerBlobGas ?? 0n)
  if (have < want) {
    const what = `insufficient funds for gas * price + value: address ${who} have ${have} want ${want}`
    throw refuse(rpcCodes.simulateFunds, what, gasLimit)
  }
  const need = greater(intrinsicGas(tx), floorGas(sim.rules, tx.data))
  if (gasLimit < need)
    throw refuse(rpcCodes.simulateIntrinsicGas, `intrinsic gas too low: have ${gasLimit}, want ${need}`, gasLimit)
}

function messageOf(tx: Transaction, gasPrice: bigint): CallMessage {
  const { sender: from, to, value, data, gasLimit: gas, accessList, authorizations } = tx
  const blobHashes = tx.blob?.versionedHashes ?? []
  return { from, to, value, data, gas, gasPrice, accessList, authorizations, blobHashes }
}

/** Runs one call as a transaction would run: gas bought before, the rest given back, fees paid. */
function runOne(state: JournaledState, request: CallRequest, sim: Simulation, env: BlockEnv, used: bigint): Done {
  if (request.chainId !== undefined && request.chainId !== sim.chainId)
    throw invalidParams(`chainId does not match: this is ${sim.chainId}, the call is for ${request.chainId}`)
  if (request.blobHashes !== undefined && sim.fees.kind === 'domain') throw invalidParams('domains have no blobs')
  const gasLimit = gasOf(request, sim.gasLeft, used, env)
  const tx = transactionOf(request, request.nonce ?? state.nonce(request.from), gasLimit, sim.chainId)
  check(state, tx, sim, env)
  const { maxFeePerGas, maxPriorityFeePerGas } = tx
  const free = maxFeePerGas === 0n && maxPriorityFeePerGas === 0n && !sim.request.validation
  const gasPrice = free ? 0n : lesser(env.baseFee + maxPriorityFeePerGas, maxFeePerGas)
  const block = free ? { ...env, baseFee: 0n } : env
  const blobFee = blobGas(tx) * env.blobBaseFee
  state.setBalance(tx.sender, state.balance(tx.sender) - gasLimit * gasPrice - blobFee)
  const watch = sim.request.traceTransfers ? transferLogs() : undefined
  const transactionEnv: TransactionEnv = {
    rules: sim.rules,
    block,
    fees: sim.fees,
    ...(watch === undefined ? {} : { trace: watch.hooks }),
  }
  const { gasUsed, gasPeak, output, halt, logs } = callMessage(state, messageOf(tx, gasPrice), transactionEnv)
  const unused = (gasLimit - gasUsed) * gasPrice
  if (unused > 0n) state.setBalance(tx.sender, state.balance(tx.sender) + unused)
  if (!free) payFees(state, block, sim.fees, gasUsed, gasPrice, 0n)
  // without validation a nonce may stand at its end; it wraps, as in other clients
  if (state.nonce(tx.sender) > maxNonce) state.setNonce(tx.sender, 0n)
  state.commitTransaction()
  sim.gasLeft -= gasUsed
  const kept = halt === undefined ? logs : []
  return { transaction: tx, gasUsed, gasPeak, output, halt, logs: kept, shown: watch?.logs ?? kept }
}

function showResult(done: Done, place: Parameters<typeof formatLog>[1], firstLog: number): JsonObject {
  const { halt, output } = done
  return {
    returnData: halt === undefined ? bytesHex(output) : '0x',
    logs: done.shown.map((log, i) => formatLog(log, place, firstLog + i)),
    gasUsed: quantity(done.gasUsed),
    maxUsedGas: quantity(done.gasPeak),
    status: halt === undefined ? '0x1' : '0x0',
    ...(halt === undefined ? {} : { error: showFailure(halt, output) }),
  }
}

function showFailure(halt: string, output: Bytes): JsonObject {
  if (halt !== 'REVERT') return { message: haltPhrase(halt), code: rpcCodes.vm }
  const { message, code, data } = reverted(output)
  return { message, code, data: data ?? '0x' }
}

/** What one block hands to the next: constants that stay unless overridden. */
type Parent = {
  readonly hash: Hex
  readonly coinbase: bigint
  readonly gasLimit: bigint
  readonly gasUsed: bigint
  readonly baseFee: bigint
  readonly shown: JsonObject
}

function simulateBlock(
  context: RpcContext,
  base: BlockRecord,
  block: OrderedBlock,
  parent: Parent,
  sim: Simulation,
): Parent {
  const { profile } = context
  const { overrides } = block
  const gasLimit = overrides.gasLimit ?? parent.gasLimit
  const following = profile.nextBaseFee({
    ...base,
    baseFee: parent.baseFee,
    gasUsed: parent.gasUsed,
    gasLimit: parent.gasLimit,
  })
  const env: BlockEnv = {
    chainId: sim.chainId,
    number: block.number,
    timestamp: block.timestamp,
    coinbase: overrides.feeRecipient ?? parent.coinbase,
    gasLimit,
    baseFee: overrides.baseFeePerGas ?? (sim.request.validation ? following : 0n),
    prevRandao: overrides.prevRandao ?? 0n,
    blobBaseFee: overrides.blobBaseFee ?? 1n,
    blockHash: (number) =>
      number < block.number && block.number - number <= blockHashWindow ? (sim.hashes.get(number) ?? 0n) : 0n,
  }
  if (block.state !== undefined) {
    refuseMovedPrecompiles(block.state, sim.rules)
    for (const [address, override] of block.state) sim.layer.override(address, override)
  }
  const state = new JournaledState(sim.layer)
  profile.beginSimulated(state, block.number, block.timestamp, parent.hash)
  const done: Done[] = []
  let gasUsed = 0n
  for (const call of block.calls) {
    const result = runOne(state, call, sim, env, gasUsed)
    gasUsed += result.gasUsed
    done.push(result)
  }
  state.commitTransaction()
  sim.layer.apply(state.changes())
  const header = profile.simulatedHeader({
    base,
    number: block.number,
    timestamp: block.timestamp,
    gasLimit,
    gasUsed,
    coinbase: env.coinbase,
    baseFee: env.baseFee,
    prevRandao: env.prevRandao,
    parentHash: parent.hash,
    transactions: done.map(({ transaction }) => transaction),
    receipts: receiptsOf(done),
    state: sim.layer,
  })
  sim.hashes.set(block.number, BigInt(header.hash))
  return {
    hash: header.hash,
    coinbase: env.coinbase,
    gasLimit,
    gasUsed,
    baseFee: env.baseFee,
    shown: showBlock(header, block, done, env.baseFee, sim),
  }
}

function receiptsOf(done: readonly Done[]): { status: 0 | 1; cumulativeGas: bigint; logs: readonly LogRecord[] }[] {
  let cumulativeGas = 0n
  return done.map(({ gasUsed, halt, logs }) => {
    cumulativeGas += gasUsed
    return { status: halt === undefined ? 1 : 0, cumulativeGas, logs }
  })
}

function showBlock(
  header: JsonObject & { readonly hash: Hex },
  block: OrderedBlock,
  done: readonly Done[],
  baseFee: bigint,
  sim: Simulation,
): JsonObject {
  const { hash } = header
  const { number: blockNumber, timestamp } = block
  let firstLog = 0
  const calls = done.map((result, transactionIndex) => {
    const transactionHash = bytesHex(result.transaction.hash)
    const place = { blockHash: hash, blockNumber, timestamp, transactionHash, transactionIndex }
    const shown = showResult(result, place, firstLog)
    firstLog += result.shown.length
    return shown
  })
  const transactions: Json[] = done.map(({ transaction }, index) =>
    sim.request.fullTransactions
      ? formatTransaction(transaction, { blockHash: hash, blockNumber, timestamp, index, baseFee })
      : bytesHex(transaction.hash),
  )
  const bloom = bytesHex(logsBloom(done.flatMap(({ logs }) => logs)))
  return { ...formatBlock({ ...header, logsBloom: bloom }, transactions, { withdrawals: [] }), calls }
}

/**
 * Runs the simulation on the state after `base`. Throws the codes of execution-apis (−38010…−38026). All calls together get `callGas`. Roots
 * of simulated blocks are what the profile makes of them.
 */
export function simulate(context: RpcContext, base: BlockRecord, request: SimulateRequest): readonly JsonObject[] {
  const { api, profile, limits } = context
  const blocks = orderBlocks(request.blocks, base, profile.simulatedBlockSeconds, limits.simulateBlocks)
  const hashes = new Map<bigint, bigint>()
  for (let number = base.number; number >= 0n && base.number - number < blockHashWindow; number--) {
    const block = api.chain.blockByNumber(number)
    if (block !== undefined) hashes.set(number, BigInt(block.hash))
  }
  const sim: Simulation = {
    request,
    rules: profile.rules(base),
    fees: profile.fees(base),
    chainId: api.chain.config.domainId,
    layer: new StateLayer(requireWorld(api.chain, base.number)),
    hashes,
    gasLeft: limits.callGas,
  }
  let parent: Parent = { ...base, shown: {} }
  return blocks.map((block) => {
    parent = simulateBlock(context, base, block, parent, sim)
    return parent.shown
  })
}
