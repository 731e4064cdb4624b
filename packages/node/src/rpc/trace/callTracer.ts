/** callTracer: the tree of calls of an execution (shape of geth's). */
import type { FrameEnd, FrameStart } from '@syncline/ovm'
import type { Bytes } from '@syncline/primitives'
import { haltPhrase } from '../call/execute.js'
import { revertReason } from '../errors.js'
import { addressHex, bytesHex, quantity, wordHex } from '../format/quantity.js'
import type { Json, JsonObject } from '../json.js'
import type { Tracer, TracerBudget } from './tracer.js'

type LogEntry = {
  readonly address: bigint
  readonly topics: readonly bigint[]
  readonly data: Bytes
  readonly position: number
}

type Call = {
  readonly start: FrameStart
  readonly input: string
  end: { gasUsed: bigint; output: string; error: string | undefined; reason: string | undefined } | undefined
  readonly calls: Call[]
  readonly logs: LogEntry[]
}

/** Characters of a call beside its input and output. */
const callCharacters = 400

export type CallTracerOptions = { readonly onlyTopCall: boolean; readonly withLog: boolean }

/** A call and its inner ones. Logs under a call that failed are left out, as they are from the receipt. */
function showCall(call: Call, showsLogs: boolean): JsonObject {
  const { start, end, input } = call
  const withLog = showsLogs && end?.error === undefined
  const creates = start.kind === 'CREATE' || start.kind === 'CREATE2'
  // assigned one by one: a trace may have a hundred thousand calls, and spreading costs more than everything else
  const shown: Record<string, Json> = { from: addressHex(start.from), gas: quantity(start.gas) }
  shown['gasUsed'] = quantity(end?.gasUsed ?? 0n)
  if (!creates || end?.error === undefined) shown['to'] = addressHex(start.to)
  shown['input'] = input
  if (end !== undefined) {
    if (end.output !== '0x') shown['output'] = end.output
    if (end.error !== undefined) shown['error'] = end.error
    if (end.reason !== undefined) shown['revertReason'] = end.reason
  }
  if (call.calls.length > 0) shown['calls'] = call.calls.map((inner) => showCall(inner, withLog))
  if (withLog && call.logs.length > 0) shown['logs'] = call.logs.map(showLog)
  if (start.kind !== 'STATICCALL') shown['value'] = quantity(start.value)
  shown['type'] = start.kind
  return shown
}

function showLog(log: LogEntry): JsonObject {
  return {
    address: addressHex(log.address),
    topics: log.topics.map(wordHex),
    data: bytesHex(log.data),
    position: quantity(log.position),
  }
}

/**
 * A tracer of calls. `gas` and `gasUsed` of the outermost call are those of the transaction, intrinsic gas included. Logs of
 * reverted calls are dropped, as they are from the receipt.
 */
export function callTracer(options: CallTracerOptions, budget: TracerBudget): Tracer {
  const stack: Call[] = []
  let root: Call | undefined
  const ended = (frame: FrameEnd): NonNullable<Call['end']> => {
    const { halt, output } = frame
    const text = halt === undefined || halt === 'REVERT' ? bytesHex(output) : '0x'
    budget.spend(text.length)
    const error = halt === undefined ? undefined : haltPhrase(halt)
    return { gasUsed: frame.gasUsed, output: text, error, reason: halt === 'REVERT' ? revertReason(output) : undefined }
  }
  return {
    hooks: {
      onFrameStart(start) {
        if (options.onlyTopCall && stack.length > 0) return
        const input = bytesHex(start.input)
        budget.spend(input.length + callCharacters)
        const call: Call = { start: { ...start, input: new Uint8Array(0) }, input, end: undefined, calls: [], logs: [] }
        const parent = stack.at(-1)
        if (parent === undefined) root = call
        else parent.calls.push(call)
        stack.push(call)
      },
      onFrameEnd(frame) {
        if (options.onlyTopCall && frame.depth > 0) return
        const call = stack.pop()
        if (call === undefined) return
        call.end = ended(frame)
      },
      ...(options.withLog
        ? {
            onLog(address: bigint, topics: readonly bigint[], data: Bytes, depth: number) {
              if (options.onlyTopCall && depth > 0) return
              const call = stack.at(-1)
              if (call === undefined) return
              budget.spend(data.length * 2 + 400)
              call.logs.push({ address, topics: [...topics], data: data.slice(), position: call.calls.length })
            },
          }
        : {}),
    },
    finish(outcome) {
      if (root === undefined) return {}
      const shown = showCall(root, options.withLog)
      return { ...shown, gas: quantity(outcome.gasLimit), gasUsed: quantity(outcome.gasUsed) }
    },
  }
}
