/** Makes the tracer that options ask for. */
import type { Rules } from '@syncline/ovm'
import { callTracer } from './callTracer.js'
import { fourByteTracer, noopTracer } from './fourByte.js'
import type { TraceOptions } from './options.js'
import { prestateTracer } from './prestateTracer.js'
import { structLogTracer } from './structLog.js'
import type { Tracer, TracerBudget, TraceStart } from './tracer.js'

export function createTracer(options: TraceOptions, budget: TracerBudget, start: TraceStart, rules: Rules): Tracer {
  switch (options.tracer) {
    case 'structLog':
      return structLogTracer(options, budget, (address, slot) => start.current.storage(address, slot))
    case 'callTracer':
      return callTracer(options, budget)
    case 'prestateTracer':
      return prestateTracer({ ...options, storage: options.prestateStorage }, budget, start, rules)
    case '4byteTracer':
      return fourByteTracer(rules)
    case 'noopTracer':
      return noopTracer
  }
}
