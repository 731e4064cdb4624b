/**
 * Tells other nodes what changes in LockRegistry of the domains that this one derives, and keeps a copy of what they tell. Groups go out as they are
 * observed; whoever lacks one says where it stands, and is answered with what it lacks, once, by whoever is first (docs/gossip.md).
 */
import type { Bytes } from '@syncline/primitives'
import type { Logger } from 'pino'
import type { Gossip, GossipVerdict } from '../p2p/gossip.js'
import { randomBytes } from '../ports/randomness.js'
import { backOff, delay, monotonicMs, startLoop } from '../ports/timers.js'
import { decodeGroup, decodeHeads, encodeGroup, encodeHeads } from './deltaGroup.js'
import type { JoinOutcome, RegistryReplica } from './registryReplica.js'
import type { RegistryChange } from './registryTree.js'

export type RegistryGossip = {
  /** What this node derived: noted, and told to others if it is new. See `RegistryReplica.observe`. */
  observe(domainId: bigint, height: bigint, changes: readonly RegistryChange[]): Promise<void>
  /** Asks others for what this copy lacks. */
  ask(): void
  /** Groups told, joined, and refused as false. */
  counts(): {
    readonly told: number
    readonly answered: number
    readonly outcomes: Readonly<Record<JoinOutcome, number>>
  }
  close(): Promise<void>
}

/** Topics of gossip. */
export const groupTopic = 'syncline/locks/groups/1'
export const headsTopic = 'syncline/locks/heads/1'

/** An answer waits so long at most, so that the first one spares the others theirs: same question and same copy make the same bytes. */
const answerWithinMs = 200
/** Answers of this node in ten seconds: a stranger's questions cost no more. */
const answersInTime = 40
const answerTimeMs = 10_000

const verdicts: Readonly<Record<JoinOutcome, GossipVerdict>> = {
  joined: 'accept',
  // who lacks it gets it from those who told this node
  known: 'ignore',
  // a node that sees less, or otherwise
  unproved: 'ignore',
  gap: 'ignore',
  false: 'reject',
}

const saltOf = (bytes: Bytes): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)

export function joinRegistryGossip(options: {
  readonly gossip: Gossip
  readonly replica: RegistryReplica
  /** Milliseconds between questions where nothing seems to lack. 10,000 by default. */
  readonly everyMs?: number
  readonly log: Logger
}): RegistryGossip {
  const { gossip, replica, log } = options
  const outcomes: Record<JoinOutcome, number> = { joined: 0, known: 0, unproved: 0, gap: 0, false: 0 }
  const answers: number[] = []
  const stop = new AbortController()
  let told = 0
  let answered = 0

  const onGroup = (bytes: Bytes): GossipVerdict => {
    const group = decodeGroup(bytes)
    if (group === undefined) return 'reject'
    const outcome = replica.join(group.said)
    outcomes[outcome]++
    if (outcome === 'gap') loop.wake()
    if (outcome === 'false') log.warn({ domainId: Number(group.said.domainId) }, 'a delta group is not what it says')
    return verdicts[outcome]
  }

  const answer = async (bytes: Bytes): Promise<void> => {
    await delay((randomBytes(1)[0]! / 256) * answerWithinMs, stop.signal)
    const heads = decodeHeads(bytes)
    if (heads === undefined || stop.signal.aborted) return
    const own = new Map(replica.heads().map((head) => [head.domainId, head]))
    for (const { domainId, height, root } of heads.said) {
      if ((own.get(domainId)?.height ?? 0n) <= height) continue
      const said = replica.since(domainId, root)
      if (said === undefined) continue
      while (answers.length > 0 && answers[0]! < monotonicMs() - answerTimeMs) answers.shift()
      if (answers.length >= answersInTime) return
      const sent = await gossip.publish(groupTopic, encodeGroup({ salt: heads.salt, said }))
      if (!sent.ok || sent.value === 0) continue
      answers.push(monotonicMs())
      answered++
    }
  }

  const ends = [
    gossip.subscribe(groupTopic, ({ bytes }) => onGroup(bytes)),
    gossip.subscribe(headsTopic, ({ bytes }) => {
      if (decodeHeads(bytes) === undefined) return 'reject'
      answer(bytes).catch((error: unknown) => log.error({ err: error }, 'a question about locks was not answered'))
      return 'accept'
    }),
  ]
  const loop = startLoop({
    everyMs: options.everyMs ?? 10_000,
    async work() {
      const sent = await gossip.publish(
        headsTopic,
        encodeHeads({ salt: saltOf(randomBytes(8)), said: replica.heads() }),
      )
      if (!sent.ok) log.debug({ code: sent.code }, 'nobody was asked about locks')
      // at most twice a second, whatever gaps show
      await delay(500, stop.signal)
    },
    onError(error, failures) {
      log.error({ err: error }, 'asking about locks failed')
      return backOff(failures)
    },
  })

  return {
    async observe(domainId, height, changes) {
      const said = replica.observe(domainId, height, changes)
      if (said === undefined) return
      const sent = await gossip.publish(groupTopic, encodeGroup({ salt: 0n, said }))
      if (sent.ok) told++
      // who lacks it asks
      else log.debug({ code: sent.code }, 'a change of locks was not told')
    },
    ask: () => loop.wake(),
    counts: () => ({ told, answered, outcomes: { ...outcomes } }),
    async close() {
      stop.abort()
      for (const end of ends) end()
      await loop.stop()
    },
  }
}
