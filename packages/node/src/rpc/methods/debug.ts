/** debug_*: traces by re-execution, and raw bytes. */
import {
  baseFeeVaultAddress,
  encodeReceipt,
  JournaledState,
  l1FeeVaultAddress,
  recoverAuthority,
  type Transaction,
} from '@syncline/ovm'
import type { BlockRecord } from '../../chain/records.js'
import { callGas, prepareCall, runCall } from '../call/execute.js'
import { callRequest } from '../call/request.js'
import type { RpcContext } from '../context.js'
import { blockNumberOrTag, blockReference, latest, requireBlock } from '../decode/blockReference.js'
import { required, withDefault } from '../decode/param.js'
import { hash32 } from '../decode/scalars.js'
import { notFound } from '../errors.js'
import { bytesHex } from '../format/quantity.js'
import type { Json } from '../json.js'
import { type Method, method, results } from '../method.js'
import type { Replay } from '../profile.js'
import { createTracer } from '../trace/create.js'
import { defaultTraceOptions, type TraceOptions, traceOptions } from '../trace/options.js'
import { type TracerBudget, tracerBudget } from '../trace/tracer.js'
import { prunedState } from '../world.js'

const options = withDefault('options', traceOptions, defaultTraceOptions, 'Tracer and its settings')

function replayOf(context: RpcContext, block: BlockRecord): Replay {
  if (block.number === 0n) throw notFound('genesis is not traceable')
  const replay = context.profile.replay(block)
  if (replay !== undefined) return replay
  throw prunedState(block.number - 1n)
}

/** Accounts a transaction changes before its code runs or after. */
function accountsOf(transaction: Transaction, coinbase: bigint): bigint[] {
  const accounts = [transaction.sender, coinbase, baseFeeVaultAddress, l1FeeVaultAddress]
  if (transaction.to !== undefined) accounts.push(transaction.to)
  for (const authorization of transaction.authorizations) {
    const authority = recoverAuthority(authorization)
    if (authority !== undefined) accounts.push(authority)
  }
  return accounts
}

function budgetOf({ limits }: RpcContext): TracerBudget {
  return tracerBudget(limits.traceCharacters, limits.traceSteps)
}

/** Runs the next transaction of a replay under the tracer that the options name. */
function traceNext(replay: Replay, transaction: Transaction, given: TraceOptions, budget: TracerBudget): Json {
  const before = replay.state()
  const start = { before, current: before, accounts: accountsOf(transaction, replay.env.coinbase) }
  const tracer = createTracer(given, budget, start, replay.rules)
  const { gasUsed, output, halt } = replay.next(tracer.hooks)
  return tracer.finish({ gasLimit: transaction.gasLimit, gasUsed, output, halt, after: replay.state() })
}

/** Traces of all transactions of a block; other connections are served between them. */
async function traceBlock(context: RpcContext, block: BlockRecord, given: TraceOptions): Promise<Json> {
  const replay = replayOf(context, block)
  const budget = budgetOf(context)
  const out: Json[] = []
  for (const transaction of replay.transactions) {
    out.push({ txHash: bytesHex(transaction.hash), result: traceNext(replay, transaction, given, budget) })
    await context.clock.yieldToIo()
  }
  return out
}

export const debugMethods: readonly Method[] = [
  method({
    name: 'debug_traceTransaction',
    summary: 'Executes a mined transaction again and tells what happened.',
    notes:
      'Tracers: struct logs (none named), `callTracer`, `prestateTracer`, `4byteTracer`, `noopTracer`. The block is executed again from its parent’s state. Steps and size are bounded (−32005).',
    params: [required('hash', hash32, 'Hash of the transaction'), options],
    result: results.object,
    async run(context, [hash, given]) {
      const { chain } = context.api
      const record = chain.transaction(hash)
      const block = record === undefined ? undefined : chain.blockByNumber(record.blockNumber)
      if (record === undefined || block === undefined) throw notFound('transaction not found')
      const replay = replayOf(context, block)
      for (let i = 0; i < record.index; i++) {
        replay.next()
        // a full block takes seconds
        await context.clock.yieldToIo()
      }
      const transaction = replay.transactions[record.index]
      if (transaction === undefined) throw notFound('transaction not found')
      return traceNext(replay, transaction, given ?? defaultTraceOptions, budgetOf(context))
    },
  }),
  method({
    name: 'debug_traceBlockByNumber',
    summary: 'Traces every transaction of a block.',
    params: [required('block', blockNumberOrTag, 'Height or tag'), options],
    result: results.list,
    run: (context, [reference, given]) =>
      traceBlock(context, requireBlock(context.api.chain, reference), given ?? defaultTraceOptions),
  }),
  method({
    name: 'debug_traceBlockByHash',
    summary: 'Traces every transaction of a block.',
    params: [required('blockHash', hash32, 'Hash of the block'), options],
    result: results.list,
    run(context, [hash, given]) {
      const block = context.api.chain.blockByHash(hash)
      if (block === undefined) throw notFound(`block ${hash} not found`)
      return traceBlock(context, block, given ?? defaultTraceOptions)
    },
  }),
  method({
    name: 'debug_traceCall',
    summary: 'Traces a call without a transaction.',
    notes: '`stateOverrides` and `blockOverrides` stand in the options.',
    params: [
      required('call', callRequest, 'What to execute'),
      withDefault('block', blockReference, latest, 'Block whose state and context are used'),
      options,
    ],
    result: results.object,
    run(context, [request, at, given]) {
      const set = given ?? defaultTraceOptions
      const block = requireBlock(context.api.chain, at ?? latest)
      const prepared = prepareCall(context, block, request, set.stateOverrides, set.blockOverrides)
      const { rules, block: env } = prepared.env
      const accounts = [request.from, env.coinbase, ...(request.to === undefined ? [] : [request.to])]
      const journal = new JournaledState(prepared.reader)
      const tracer = createTracer(
        set,
        budgetOf(context),
        { before: prepared.reader, current: journal.reader(), accounts },
        rules,
      )
      const gasLimit = callGas(context, request)
      const { gasUsed, output, halt } = runCall(prepared, gasLimit, tracer.hooks, journal)
      journal.commitTransaction()
      return tracer.finish({ gasLimit, gasUsed, output, halt, after: journal.reader() })
    },
  }),
  method({
    name: 'debug_getRawTransaction',
    summary: 'EIP-2718 bytes of a mined or pending transaction; of a deposit the encoded queue item. `0x` if unknown.',
    params: [required('hash', hash32, 'Hash of the transaction')],
    result: results.bytes,
    run({ api }, [hash]) {
      const raw = api.chain.transaction(hash)?.raw ?? api.mempool?.get(hash)?.raw
      return raw === undefined ? '0x' : bytesHex(raw)
    },
  }),
  method({
    name: 'debug_getRawReceipts',
    summary: 'EIP-2718 bytes of the receipts of a block.',
    params: [required('block', blockReference, 'Block')],
    result: results.list,
    run(context, [reference]) {
      const block = requireBlock(context.api.chain, reference)
      return context.api.chain.receiptsOf(block).map((receipt) =>
        bytesHex(
          encodeReceipt({
            type: receipt.type as Transaction['type'],
            status: receipt.status,
            cumulativeGas: receipt.cumulativeGasUsed,
            logs: receipt.logs,
          }),
        ),
      )
    },
  }),
]
