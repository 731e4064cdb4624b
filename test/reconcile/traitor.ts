/** What a Byzantine seat makes of what the honest code would say: it has its own key, hears everything that is sent to it, and never another's key. */
import { type Bytes, bytesToHex, hashWords } from '@syncline/primitives'
import {
  digestOfValue,
  endorseDigest,
  leaderDigest,
  newViewDigest,
  type Outgoing,
  type Plan,
  planDigest,
  type ReconcileMessage,
  reconciliationOf,
  valueVoteDigest,
  vectorDigest,
} from '@syncline/protocol'
import { signerOf } from './keys.js'
import type { Treason } from './scene.js'

export type Traitor = {
  /** What goes out instead, to single seats. */
  readonly send: (outgoing: Outgoing) => readonly { readonly to: number; readonly message: ReconcileMessage }[]
  /** What it says because of what it heard. */
  readonly hear: (message: ReconcileMessage) => readonly { readonly to: number; readonly message: ReconcileMessage }[]
}

/** Most messages that it keeps to say again. */
const mostKept = 60

export function createTraitor(
  seat: number,
  treason: Treason,
  members: number,
  draw: (below: number) => number,
): Traitor {
  const { sign, endorse } = signerOf(seat)
  const others = Array.from({ length: members }, (_, i) => i).filter((one) => one !== seat)
  const kept: ReconcileMessage[] = []
  const voted = new Set<string>()
  const toAll = (message: ReconcileMessage) => others.map((to) => ({ to, message }))
  const receivers = ({ to }: Outgoing): readonly number[] => (to === 'all' ? others : [to])

  /** Another plan that looks as good, or that lies about what stands and what is to become. */
  function bend(plan: Plan, isLie: boolean): Plan {
    if (!isLie) return { ...plan, at: plan.at + 1n }
    const segments = plan.segments.map(({ assets }) => ({
      assets: assets.map((one) => ({ ...one, to: { ...one.to, state: (one.to.state + 1) % 4, order: one.asset } })),
    }))
    const roots = plan.domains.map((domain) => ({ ...domain, root: hashWords(domain.root) }))
    return { ...plan, segments, domains: roots }
  }

  function twist(message: ReconcileMessage): ReconcileMessage {
    switch (message.kind) {
      case 'inquiry': {
        const plan = bend(message.plan, treason === 'lie')
        const { height, view } = message
        return { ...message, plan, signature: sign(leaderDigest('inquiry', height, view, planDigest(plan))) }
      }
      case 'proposal': {
        const { accepted } = message.value
        const fewer = { ...message.value, accepted: accepted.length > 1 ? accepted.slice(1) : accepted }
        const value = treason === 'lie' ? { ...fewer, plan: bend(fewer.plan, true) } : fewer
        const { height, view } = message
        return { ...message, value, signature: sign(leaderDigest('proposal', height, view, digestOfValue(value))) }
      }
      case 'vector': {
        const votes = message.votes.map((vote) => (vote === 'yes' ? ('no' as const) : ('yes' as const)))
        return { ...message, votes, signature: sign(vectorDigest({ ...message, votes })) }
      }
      case 'prepare':
      case 'commit': {
        const value = hashWords(message.value)
        return { ...message, value, signature: sign(valueVoteDigest({ ...message, value })) }
      }
      case 'newView': {
        const vote = { ...message.vote, lockView: -1, lockValue: new Uint8Array(32) }
        return { kind: 'newView', vote: { ...vote, signature: sign(newViewDigest(vote)) }, lock: undefined }
      }
      case 'endorse': {
        const endorsement = hashWords(message.endorsement)
        return { ...message, endorsement, signature: sign(endorseDigest({ ...message, endorsement })) }
      }
      default:
        return message
    }
  }

  return {
    send(outgoing) {
      const { message } = outgoing
      const all = receivers(outgoing)
      switch (treason) {
        case 'silent':
          return []
        case 'lie':
          return all.map((to) => ({ to, message: twist(message) }))
        case 'hide':
          // says to be bound to nothing, else it is honest
          return all.map((to) => ({ to, message: message.kind === 'newView' ? twist(message) : message }))
        case 'equivocate': {
          const side = draw(2)
          return all.flatMap((to) =>
            to % 2 === side
              ? [{ to, message }]
              : // its like are told both
                [{ to, message: twist(message) }, ...(draw(3) === 0 ? [{ to, message }] : [])],
          )
        }
        case 'replay': {
          const again =
            kept.length === 0 ? [] : [{ to: others[draw(others.length)]!, message: kept[draw(kept.length)]! }]
          return [...all.map((to) => ({ to, message })), ...again, ...again]
        }
      }
    },
    hear(message) {
      if (treason === 'replay') {
        if (kept.length < mostKept) kept.push(message)
        else kept[draw(mostKept)] = message
        return []
      }
      if (treason !== 'equivocate') return []
      // votes for whatever anybody proposes, in every view
      if (message.kind !== 'proposal' && message.kind !== 'prepare') return []
      const value: Bytes = message.kind === 'proposal' ? digestOfValue(message.value) : message.value
      const { height, view } = message
      const name = `${height} ${view} ${bytesToHex(value)}`
      if (voted.has(name)) return []
      voted.add(name)
      // a seat counts once in a view: this value is for one half of the others, the next one for the other half
      const half = others.filter((to) => to % 2 === voted.size % 2)
      const votes = (['prepare', 'commit'] as const).flatMap((kind) => {
        const body = { kind, height, view, value }
        const message = { ...body, voter: seat, signature: sign(valueVoteDigest(body)) }
        return half.map((to) => ({ to, message }))
      })
      if (message.kind !== 'proposal') return votes
      const { reconciliation } = reconciliationOf(message.value.plan, message.value.accepted)
      const body = { height, value, endorsement: endorse(reconciliation) }
      return [...votes, ...toAll({ kind: 'endorse', voter: seat, ...body, signature: sign(endorseDigest(body)) })]
    },
  }
}
