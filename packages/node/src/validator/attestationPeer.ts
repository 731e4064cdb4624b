/** Attestations of another node, asked for over its RPC (`syncline_getAttestations`). Nothing that it says is believed. */
import { Fault, type Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import { createRpcClient } from '../l1/rpc.js'
import { backOff, monotonicMs, yieldToIo } from '../ports/timers.js'
import type { AttestationPool, AttestationSight } from './attestationPool.js'
import { decodeToldAttestation, type ToldAttestation } from './codec.js'

export type AttestationPeer = {
  /** One look, or the one that is under way; over when the peer answered, did not, or lied. Never throws for what a peer says. */
  poll(): Promise<void>
}

/** Entries of one answer; more are not looked at. */
export const attestationPage = 64
/** Answers of one look. */
const mostPages = 4
/** A peer that does not answer holds nobody up for longer. */
const timeoutMs = 5_000
/** 64 heights with 64 signatures each are 2.3 MB. */
const maxAnswerBytes = 4 * 1024 * 1024
/** A peer that lied or spoke nonsense is left alone, up to ten minutes: each lie costs one verification. */
const quietMs = [10_000, 600_000] as const

/** What is so of a block, and no lie: another view of L1 or of its epochs. */
const ofWhole: ReadonlySet<AttestationSight> = new Set(['otherBlock', 'unknownEpoch', 'outOfRange'])

const quantity = (value: bigint): Hex => `0x${value.toString(16)}`

export function createAttestationPeer(options: {
  readonly url: string
  readonly pool: AttestationPool
  /** Sees what is said of each block, whether it stands or not; false for a lie. */
  readonly onTold: (told: ToldAttestation) => Promise<boolean>
  readonly log: Logger
}): AttestationPeer {
  const { pool, log } = options
  const rpc = createRpcClient(options.url, { timeoutMs, maxBytes: maxAnswerBytes })
  let asked = false
  let silent = false
  let lies = 0
  let quietUntil = Number.NEGATIVE_INFINITY

  const punish = (reason: string): void => {
    const pause = backOff(++lies, ...quietMs)
    quietUntil = monotonicMs() + pause
    log.warn({ url: rpc.url, reason, pauseMs: pause }, 'a peer says of attestations what is not so')
  }

  /** Why the peer is not to be believed; undefined if nothing is wrong. */
  const look = async (told: ToldAttestation): Promise<string | undefined> => {
    if (!(await options.onTold(told))) return 'a signature that is none'
    const { said, signatures, certificate } = told
    if (certificate !== undefined && pool.offerCertificate(said, certificate) === 'invalid')
      return 'a false certificate'
    for (const { account, signature } of signatures) {
      const sight = pool.offer(said, account, signature)
      if (sight === 'invalid') return 'a false signature'
      if (ofWhole.has(sight)) return undefined
    }
    return undefined
  }

  /** One answer's entries, looked at; undefined if the peer is not to be believed. */
  const askFor = async (range: readonly Hex[]): Promise<readonly ToldAttestation[] | undefined> => {
    const answer = await rpc.call('syncline_getAttestations', range)
    if (!Array.isArray(answer)) return void punish('an answer that is no list')
    asked = true
    const seen: ToldAttestation[] = []
    for (const entry of answer.slice(0, attestationPage)) {
      const told = decodeToldAttestation(entry)
      const reason = await look(told)
      if (reason !== undefined) return void punish(reason)
      seen.push(told)
      await yieldToIo()
    }
    return seen
  }

  const ask = async (): Promise<void> => {
    // first the newest: what this node's keys signed before it lost its record may be among them
    if (!asked && (await askFor([])) === undefined) return
    for (let page = 0, least = 0n; page < mostPages; page++) {
      const wanted = pool.wanted()
      if (wanted === undefined || wanted.to < least) return
      const from = wanted.from > least ? wanted.from : least
      const seen = await askFor([quantity(from), quantity(wanted.to)])
      if (seen === undefined) return
      if (lies > 0 && seen.length > 0) lies--
      const last = seen.at(-1)?.said.number
      if (seen.length < attestationPage || last === undefined || last < from) return
      least = last + 1n
    }
  }

  const poll = async (): Promise<void> => {
    if (monotonicMs() < quietUntil) return
    try {
      await ask()
      silent = false
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      if (error.code === 'L1_BAD_ANSWER') return punish('an entry that is none')
      if (!silent) log.info({ url: rpc.url, code: error.code }, 'a peer does not answer')
      silent = true
    }
  }

  let under: Promise<void> | undefined
  return {
    poll() {
      under ??= poll().finally(() => {
        under = undefined
      })
      return under
    },
  }
}
