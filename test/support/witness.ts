/** A peer of seats that votes on nothing and forgets nothing: it notes what each seat signs, through all heights and restarts. */
import { bytesToHex } from '@syncline/primitives'
import { digestOfValue, planDigest, type ReconcileMessage } from '@syncline/protocol'
import { createWebSocketGossip } from '../../packages/node/src/p2p/webSocket.js'
import { messageCodec } from '../../packages/node/src/reconcile/messageCodec.js'
import { reconcileTopic } from '../../packages/node/src/reconcile/seat.js'
import { envelopeCodec } from '../../packages/node/src/reconcile/seatSigner.js'
import { decodeShape } from '../../packages/node/src/reconcile/shapes.js'
import { until } from './devnet.js'
import { group, log } from './votingSeats.js'

/** What a seat may say once, and what it says there; undefined for what binds it to nothing. */
function statementOf(message: ReconcileMessage): readonly [string, string] | undefined {
  switch (message.kind) {
    case 'inquiry':
      return [`${message.voter} inquiry ${message.height} ${message.view}`, bytesToHex(planDigest(message.plan))]
    case 'proposal':
      return [`${message.voter} proposal ${message.height} ${message.view}`, bytesToHex(digestOfValue(message.value))]
    case 'prepare':
    case 'commit':
      return [`${message.voter} ${message.kind} ${message.height} ${message.view}`, bytesToHex(message.value)]
    case 'endorse':
      return [`${message.voter} endorse ${message.height}`, bytesToHex(message.value)]
    case 'newView': {
      const { voter, height, view, lockView, lockValue } = message.vote
      return [`${voter} newView ${height} ${view}`, `${lockView} ${bytesToHex(lockValue)}`]
    }
    case 'vector':
    case 'certified':
    case 'status':
      return undefined
  }
}

export type Witness = {
  /** Slots in which a seat said two things. */
  readonly contradictions: ReadonlySet<string>
  /** Slots that were heard, as `<seat> <kind> <height> <view>`. */
  readonly heard: ReadonlySet<string>
  /** Resolves when so many seats tell it what they say. */
  meets(seats: number): Promise<void>
  close(): Promise<void>
}

/** `peers`: where seats listen. */
export async function startWitness(peers: readonly string[]): Promise<Witness> {
  const said = new Map<string, string>()
  const heard = new Set<string>()
  const contradictions = new Set<string>()
  /** Peers that told it something: they know what it reads. */
  const tellers = new Set<string>()
  const gossip = await createWebSocketGossip({ peers, log })
  gossip.subscribe(reconcileTopic(group), ({ bytes, from }) => {
    tellers.add(from)
    const envelope = decodeShape(envelopeCodec, bytes)
    const message = envelope && decodeShape(messageCodec, envelope.body)
    const statement = message && statementOf(message)
    if (statement !== undefined) {
      const [slot, what] = statement
      if ((said.get(slot) ?? what) !== what) contradictions.add(slot)
      said.set(slot, what)
      heard.add(slot)
    }
    return 'accept'
  })
  return {
    contradictions,
    heard,
    meets: (seats) =>
      until('the witness meets the seats', 30, () =>
        gossip.peers().filter(({ id }) => tellers.has(id)).length >= seats ? true : undefined,
      ).then(() => undefined),
    close: () => gossip.close(),
  }
}
