/** 4byteTracer: how often each selector was called, by calldata length (shape of geth's); and a tracer that sees nothing. */
import { precompileAddresses, type Rules } from '@syncline/ovm'
import { bytesHex } from '../format/quantity.js'
import type { Tracer } from './tracer.js'

/** Counts `selector-length of arguments` of calls to contracts; creations and precompiles are left out. */
export function fourByteTracer(rules: Rules): Tracer {
  const counts: Record<string, number> = {}
  const precompiles = new Set(precompileAddresses(rules))
  return {
    hooks: {
      onFrameStart({ kind, to, input }) {
        if (kind === 'CREATE' || kind === 'CREATE2' || kind === 'SELFDESTRUCT') return
        if (input.length < 4 || precompiles.has(to)) return
        const key = `${bytesHex(input.subarray(0, 4))}-${input.length - 4}`
        counts[key] = (counts[key] ?? 0) + 1
      },
    },
    finish: () => counts,
  }
}

export const noopTracer: Tracer = { hooks: {}, finish: () => ({}) }
