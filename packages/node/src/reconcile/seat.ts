/**
 * One seat of the validators' reconciliation on a machine: the pure state machine of `@syncline/protocol` with a clock, a key, a disk and gossip. What
 * must be on disk is there before anything is said.
 */
import { type Bytes, bytesToHex, keccak256 } from '@syncline/primitives'
import {
  type CaseDecision,
  createReconcileValidator,
  digestOfVote,
  type Observation,
  type Outgoing,
  type ReconcileMessage,
  type ReconcileValidator,
  type ValidatorEffect,
  type ValidatorInput,
  type ValidatorOptions,
  type ValidatorOutput,
  type ValidatorRecord,
} from '@syncline/protocol'
import type { Logger } from 'pino'
import type { Gossip, GossipMessage, GossipVerdict } from '../p2p/gossip.js'
import { createSeenCache } from '../p2p/seenCache.js'
import { backOff, startLoop } from '../ports/timers.js'
import type { BlsSigner } from '../validator/bls.js'
import { messageCodec } from './messageCodec.js'
import type { RecordStore } from './recordStore.js'
import { createSeatSigner, envelopeCodec, envelopeDigest, selfSigned } from './seatSigner.js'
import { decodeShape, encodeShape } from './shapes.js'

export type SeatOptions = {
  readonly validator: ValidatorOptions
  readonly chainTag: Bytes
  /** Names who votes with whom about what (32 bytes): votes of another group mean nothing here. */
  readonly group: Bytes
  readonly key: BlsSigner
  /** 96 bytes each, by seat; this seat's is `key`'s. */
  readonly keys: readonly Bytes[]
  readonly gossip: Gossip
  readonly store: RecordStore
  /** Milliseconds since 1970, never less than before. */
  readonly now: () => number
  /**
   * What is to be done with the world: certificates to bring, orders to carry, people to call. Called one after another; may come again for the same
   * thing, after a restart too. What it throws is logged.
   */
  readonly onEffect: (effect: Exclude<ValidatorEffect, { readonly kind: 'save' }>) => void | Promise<void>
  /** Milliseconds between looks at the clock. 100 by default. */
  readonly tickMs?: number
  readonly log: Logger
}

export type Seat = {
  /** What this machine's node of a domain shows. */
  observe(observation: Observation): void
  /** An arbiter's decision. */
  decide(decision: CaseDecision): void
  readonly validator: Pick<ReconcileValidator, 'status' | 'height' | 'divergences' | 'decidedAt' | 'knowledge'>
  counts(): { readonly said: number; readonly heard: number; readonly refused: number; readonly unsaid: number }
  close(): Promise<void>
}

/** The topic of a group: seats of another one do not hear each other. */
export const reconcileTopic = (group: Bytes): string => `syncline/reconcile/2/${bytesToHex(group).slice(2, 18)}`

/** Equal messages within a span are one to gossip; later they go out again, for those who were away. */
const slotMs = 2_000
/** What of an output is not said or done again anyway. */
function onlyOnce({ effects }: ValidatorOutput): readonly ValidatorOutput[] {
  const rest = effects.filter(({ kind }) => kind !== 'save' && kind !== 'deliver' && kind !== 'relay')
  return rest.length === 0 ? [] : [{ messages: [], effects: rest }]
}
/** An envelope from further away is not passed on: nobody floods with what was said long ago. */
const mostSlotsOff = 60n
const toAll = 255
/** Bytes of a vote: a vector of as many segments as a plan may have is the longest. */
const mostVoteLength = 1_024
/** Votes that are remembered as heard, and as passed on, in this slot. */
const mostPassedOn = 8_192
/** What went one way alone, and for how long that is remembered: said again it goes to all. */
const mostWent = 4_096
const wentMs = 600_000
/** Effects that wait for the one before them, and outputs that wait for the disk. */
const mostWaiting = 256

export function startSeat(options: SeatOptions): Seat {
  const { chainTag, group, key, keys, gossip, store, now, log } = options
  const topic = reconcileTopic(group)
  const { seat } = options.validator
  const signer = createSeatSigner(chainTag, group, key, keys, now)
  /** The signature of the vote that is being heard: it was checked a moment ago. */
  let checked: Bytes | undefined
  const isSigned: typeof signer.isSigned = (voter, digest, signature) =>
    signature === checked || signer.isSigned(voter, digest, signature)
  const validator = createReconcileValidator(options.validator, { ...signer, isSigned }, store.load())
  const counts = { said: 0, heard: 0, refused: 0, unsaid: 0 }
  const passedOn = createSeenCache(mostPassedOn, slotMs, now)
  const heard = createSeenCache(mostPassedOn, slotMs, now)
  const went = createSeenCache(mostWent, wentMs, now)
  /** The peer that brought the last word of each seat first: the seat itself, or the fastest way to it. */
  const ways = new Map<number, string>()
  const slotNow = (): bigint => BigInt(Math.floor(now() / slotMs))
  let effects: Promise<void> = Promise.resolve()
  let waiting = 0
  let isClosed = false
  let unsaved: ValidatorRecord | undefined
  let saving: Promise<void> | undefined
  /** Outputs that wait for the disk, from the first on that binds the seat: those of the write under way, and those after it. */
  let onTheWay: readonly ValidatorOutput[] = []
  const unsaid: ValidatorOutput[] = []

  const say = async ({ to, message }: Outgoing): Promise<void> => {
    const body = encodeShape(messageCodec, message)
    const via = to === 'all' ? undefined : ways.get(to)
    const isDirect = via !== undefined && went.add(`${via} ${bytesToHex(keccak256(body))}`)
    const unsigned = { slot: slotNow(), from: seat, to: to === 'all' || !isDirect ? toAll : to, body }
    const signature = selfSigned(message) === undefined ? signer.sign(envelopeDigest(group, unsigned)) : undefined
    const sent = await gossip.publish(
      topic,
      encodeShape(envelopeCodec, { ...unsigned, signature }),
      isDirect ? via : undefined,
    )
    if (sent.ok) counts.said++
    else {
      // it is said again by the validator until something comes of it
      counts.unsaid++
      log.debug({ code: sent.code, kind: message.kind }, 'a message of the reconciliation was not taken')
    }
  }

  const carryOut = (output: ValidatorOutput): void => {
    let isBinding = false
    for (const effect of output.effects) {
      if (effect.kind !== 'save') continue
      unsaved = effect.record
      isBinding = effect.isBinding
    }
    if (!isBinding && unsaid.length === 0 && onTheWay.length === 0) {
      tell(output)
      return
    }
    wait(output)
    save()
  }
  const wait = (...outputs: readonly ValidatorOutput[]): void => {
    for (const output of outputs)
      if (output.messages.length > 0 || output.effects.some(({ kind }) => kind !== 'save')) unsaid.push(output)
    if (unsaid.length <= mostWaiting) return
    const old = unsaid.splice(0, unsaid.length - mostWaiting / 2).flatMap(onlyOnce)
    unsaid.unshift(...old.slice(-mostWaiting / 2))
  }
  /** What comes while the disk is busy is saved by one write after that. Nothing that binds is said before it is saved, now or later. */
  const save = (): void => {
    if (saving !== undefined) return
    if (unsaved === undefined) {
      for (const each of unsaid.splice(0)) tell(each)
      return
    }
    const record = unsaved
    unsaved = undefined
    onTheWay = unsaid.splice(0)
    saving = store
      .save(record)
      .then(
        () => {
          for (const each of onTheWay) tell(each)
          return true
        },
        (error: unknown) => {
          log.error({ err: error }, 'a seat cannot save what it would say, and is silent')
          unsaved ??= record
          wait(...onTheWay, ...unsaid.splice(0))
          return false
        },
      )
      .then((isSaved) => {
        onTheWay = []
        saving = undefined
        // what failed is tried again by the clock
        if (isSaved && unsaid.length > 0) save()
      })
  }
  const tell = (output: ValidatorOutput): void => {
    for (const each of output.messages)
      say(each).catch((error: unknown) => log.error({ err: error }, 'a message of the reconciliation failed'))
    for (const effect of output.effects) {
      if (effect.kind === 'save') continue
      // these come again
      if (waiting >= mostWaiting && (effect.kind === 'deliver' || effect.kind === 'relay')) continue
      waiting++
      effects = effects.then(async () => {
        try {
          await options.onEffect(effect)
        } catch (error) {
          log.error({ err: error, effect: effect.kind }, 'what a reconciliation wants done failed')
        }
        waiting--
      })
    }
  }
  const feed = (input: ValidatorInput): void => {
    if (!isClosed) carryOut(validator.on(input))
  }

  const hear = ({ bytes: data, from: peer }: GossipMessage): GossipVerdict => {
    const read = decodeShape(envelopeCodec, data)
    if (read === undefined || read.from >= keys.length) return 'reject'
    const { slot, from, to, body, signature } = read
    const away = slot - slotNow()
    if (away > mostSlotsOff || away < -mostSlotsOff) return 'ignore'
    // votes are short and sign themselves; whatever is longer is not read before its envelope is known as genuine
    if (signature === undefined) return hearVote(from, to, body, peer)
    if (!signer.isSigned(from, envelopeDigest(group, read), signature)) return 'reject'
    ways.set(from, peer)
    const message = decodeShape(messageCodec, body)
    // signed by a seat, and nonsense: the peer that passes it on is not to blame, and nobody else needs it
    if (message === undefined || selfSigned(message) !== undefined) {
      counts.refused++
      return 'ignore'
    }
    if (to === toAll || to === seat) take(message)
    return to === seat ? 'ignore' : 'accept'
  }
  const take = (message: ReconcileMessage): void => {
    counts.heard++
    feed({ kind: 'message', message, now: now() })
  }
  /** Whom the envelope of a vote is for says only who passes it on, as nobody signed that. */
  const hearVote = (from: number, to: number, body: Bytes, peer: string): GossipVerdict => {
    const message = body.length > mostVoteLength ? undefined : decodeShape(messageCodec, body)
    const vote = message === undefined ? undefined : selfSigned(message)
    // not looked at, and so not passed on: who reads it from here had the quorum from here
    if ((vote?.kind === 'prepare' || vote?.kind === 'commit') && validator.isMoot(vote)) return 'ignore'
    if (vote?.voter !== from || !signer.isSigned(from, digestOfVote(vote), vote.signature)) return 'reject'
    if (vote.height < validator.height()) return 'ignore'
    const name = bytesToHex(keccak256(body))
    // whoever puts votes into new envelopes is not taken for the way to their seat
    if (heard.add(name)) ways.set(from, peer)
    checked = vote.signature
    take(vote)
    checked = undefined
    // nor has them passed on more often than it says them again; one that is said to be for this seat alone keeps none of those for all from going on
    return to !== seat && passedOn.add(name) ? 'accept' : 'ignore'
  }

  const end = gossip.subscribe(topic, hear)
  const loop = startLoop({
    everyMs: options.tickMs ?? 100,
    async work() {
      feed({ kind: 'tick', now: now() })
      save()
    },
    onError(error, failures) {
      log.error({ err: error }, 'a step of the reconciliation failed')
      return backOff(failures)
    },
  })
  return {
    observe(observation) {
      feed({ kind: 'observed', observation, now: now() })
      // what is seen together is thought about once
      loop.wake()
    },
    decide(decision) {
      feed({ kind: 'decision', decision, now: now() })
      loop.wake()
    },
    validator,
    counts: () => ({ ...counts }),
    async close() {
      isClosed = true
      end()
      await loop.stop()
      await saving
      save()
      await saving
      await effects
      store.close()
    },
  }
}
