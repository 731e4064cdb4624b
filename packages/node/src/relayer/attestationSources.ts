/** Nodes that have attestations, each asked by itself for the heights that lack a quorum. Nothing that one says is believed, and none holds up another. */
import { Fault, type Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import { decodeQuantity } from '../l1/decode.js'
import { createRpcClient, type RpcClient, RpcError } from '../l1/rpc.js'
import { backOff, type Loop, startLoop, yieldToIo } from '../ports/timers.js'
import { attestationPage } from '../validator/attestationPeer.js'
import { decodeToldAttestation } from '../validator/codec.js'
import type { QuorumBook, QuorumSight } from './quorumBook.js'

export type AttestationSources = { stop(): Promise<void> }

const everyMs = 1_000
/** A node that does not answer is asked less and less often; one that has no attestations, or lies, as well. */
const pauseMs = [1_000, 60_000] as const
const lieMs = [10_000, 600_000] as const
const timeoutMs = 5_000
/** 64 heights with 64 signatures each are 2.3 MB. */
const maxAnswerBytes = 4 * 1024 * 1024
/** Heights of one question: an answer has 64 entries, and an epoch may follow another. */
const span = 32n
/** Questions of one look; the highest heights first. */
const mostQuestions = 8

const quantity = (value: bigint): Hex => `0x${value.toString(16)}`

/** Ranges that hold all of `heights`, ascending, highest range first. */
export function rangesOf(heights: readonly bigint[]): readonly (readonly [bigint, bigint])[] {
  const ranges: [bigint, bigint][] = []
  for (const height of [...heights].reverse()) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] - height < span) last[0] = height
    else if (ranges.length < mostQuestions) ranges.push([height, height])
    else break
  }
  return ranges
}

class Lie extends Error {}

/** `known` are URLs whose domain is known already. */
export function startAttestationSources(options: {
  readonly urls: readonly string[]
  readonly known: ReadonlyMap<string, bigint>
  readonly book: QuorumBook
  readonly onSight: (domainId: bigint, sight: QuorumSight) => void
  readonly log: Logger
}): AttestationSources {
  const { book, log } = options

  const ask = async (rpc: RpcClient, domainId: bigint, signal: AbortSignal): Promise<void> => {
    for (const [from, to] of rangesOf(book.missing(domainId))) {
      if (signal.aborted) return
      const answer = await rpc.call('syncline_getAttestations', [quantity(from), quantity(to)])
      if (!Array.isArray(answer)) throw new Lie('an answer that is no list')
      for (const entry of answer.slice(0, attestationPage)) {
        const sight = book.see(decodeToldAttestation(entry))
        options.onSight(domainId, sight)
        if (sight === 'invalid') throw new Lie('a signature that is none')
        await yieldToIo()
      }
    }
  }

  const follow = (url: string): Loop => {
    const rpc = createRpcClient(url, { timeoutMs, maxBytes: maxAnswerBytes })
    let domainId = options.known.get(url)
    let lies = 0
    let problem: string | undefined
    return startLoop({
      everyMs,
      async work(signal) {
        domainId ??= decodeQuantity(await rpc.call('eth_chainId', []), 'chain id')
        await ask(rpc, domainId, signal)
        problem = undefined
      },
      onError(error, failures) {
        const isLie = error instanceof Lie || (error instanceof Fault && error.code === 'L1_BAD_ANSWER')
        const reason = error instanceof Error ? error.message : String(error)
        if (isLie) log.warn({ url: rpc.url, reason }, 'a node says of attestations what is not so')
        else if (reason !== problem) log.info({ url: rpc.url, reason }, noAttestations(error))
        problem = reason
        return isLie ? backOff(++lies, ...lieMs) : backOff(failures, ...pauseMs)
      },
    })
  }

  const loops = [...new Set(options.urls)].map(follow)
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()))
    },
  }
}

const noAttestations = (error: unknown): string =>
  error instanceof RpcError ? 'a node has no attestations' : 'a node with attestations does not answer'
