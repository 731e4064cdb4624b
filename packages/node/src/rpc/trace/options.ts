/** Options of debug_trace*: which tracer, and how it is set. */

import { type BlockOverrides, blockOverrides, type StateOverrides, stateOverrides } from '../call/overrides.js'
import { object } from '../decode/composites.js'
import { type Decoder, Mismatch } from '../decode/param.js'
import { boolean, count, text } from '../decode/scalars.js'

export type TraceOptions = {
  readonly tracer: 'structLog' | 'callTracer' | 'prestateTracer' | '4byteTracer' | 'noopTracer'
  readonly stack: boolean
  readonly memory: boolean
  readonly storage: boolean
  readonly returnData: boolean
  readonly limit: number
  readonly onlyTopCall: boolean
  readonly withLog: boolean
  readonly diffMode: boolean
  readonly code: boolean
  readonly prestateStorage: boolean
  readonly stateOverrides: StateOverrides | undefined
  readonly blockOverrides: BlockOverrides | undefined
}

const tracerConfig = object({
  onlyTopCall: boolean,
  withLog: boolean,
  diffMode: boolean,
  disableCode: boolean,
  disableStorage: boolean,
})

const shape = object({
  tracer: text(64),
  tracerConfig,
  timeout: text(32),
  disableStack: boolean,
  disableStorage: boolean,
  disableMemory: boolean,
  enableMemory: boolean,
  disableReturnData: boolean,
  enableReturnData: boolean,
  limit: count,
  stateOverrides,
  blockOverrides,
})

const tracers = ['callTracer', 'prestateTracer', '4byteTracer', 'noopTracer'] as const

function tracerOf(name: string | undefined): TraceOptions['tracer'] {
  if (name === undefined || name === '') return 'structLog'
  const known = tracers.find((tracer) => tracer === name)
  if (known === undefined)
    throw new Mismatch(`tracer must be one of ${tracers.join(', ')}, or absent for struct logs; JavaScript is not run`)
  return known
}

/** Decoder of trace options. `timeout` is taken and ignored: gas and size bound a trace. */
export const traceOptions: Decoder<TraceOptions> = {
  schema: { ...shape.schema, title: 'trace options' },
  decode(value) {
    const given = shape.decode(value)
    const config = given.tracerConfig
    return {
      tracer: tracerOf(given.tracer),
      stack: given.disableStack !== true,
      memory: given.enableMemory === true || given.disableMemory === false,
      storage: given.disableStorage !== true,
      returnData: given.enableReturnData === true || given.disableReturnData === false,
      limit: given.limit ?? 0,
      onlyTopCall: config?.onlyTopCall === true,
      withLog: config?.withLog === true,
      diffMode: config?.diffMode === true,
      code: config?.disableCode !== true,
      prestateStorage: config?.disableStorage !== true,
      stateOverrides: given.stateOverrides,
      blockOverrides: given.blockOverrides,
    }
  },
}

export const defaultTraceOptions: TraceOptions = traceOptions.decode({})
