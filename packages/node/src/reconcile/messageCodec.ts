/** What validators say to reconcile, and what one keeps of it, as bytes (protocol's reconcile/messages.ts has the words). */

import type {
  AgreementRecord,
  DecidedValue,
  Endorsement,
  Guard,
  LockEntry,
  NewViewVote,
  Plan,
  ReconcileMessage,
  Value,
  ValueVote,
  VoteVector,
} from '@syncline/protocol'
import { mostMembers, mostPlanOrders, reconciliationLimits, signatureLength } from '@syncline/protocol'
import {
  bytes,
  type Codec,
  constant,
  flag,
  integer,
  list,
  oneOf,
  optional,
  struct,
  text,
  u64,
  union,
  word,
} from './shapes.js'
import { voteSignatureLength } from './voteKey.js'

const { mostDomains, mostDeltas } = reconciliationLimits
/** A vote's. */
const signature = bytes(voteSignatureLength)
/** As contracts take it. */
const endorsement = bytes(signatureLength)
/** A person's, of any scheme. */
const statement = bytes(1_024)
const members = <Of>(of: Codec<Of>): Codec<readonly Of[]> => list(of, mostMembers)
const seat = { voter: integer(), height: u64, view: integer(), signature }

const knownGuard = optional(
  struct<Exclude<Guard, 'unknown'>>({
    rank: oneOf([1, 2, 3]),
    authority: optional(word),
    // a name of law has 16 bytes, each of which may be no character
    jurisdiction: optional(text(48)),
  }),
)
const guard: Codec<Guard> = {
  write: (writer, value) => knownGuard.write(writer, value === 'unknown' ? undefined : value),
  read: (reader) => knownGuard.read(reader) ?? 'unknown',
}

const entry = struct<LockEntry>({ state: integer(), held: integer(), order: word })
const orders = list(word, mostPlanOrders)
const plan = struct<Plan>({
  height: u64,
  previous: word,
  lamport: u64,
  at: u64,
  domains: list(struct({ domainId: u64, height: u64, root: word }), mostDomains),
  segments: list(
    struct<Plan['segments'][number]>({
      assets: list(
        struct({
          asset: word,
          from: list(word, mostDomains),
          to: entry,
          below: optional(word),
          guard: optional(guard),
          orders: list(struct({ order: word, isCertified: flag, isDismissed: flag }), mostPlanOrders),
          contested: orders,
          pending: orders,
        }),
        mostDeltas,
      ),
    }),
    mostDeltas,
  ),
  verdicts: list(
    struct<Plan['verdicts'][number]>({
      caseId: word,
      order: word,
      verdict: oneOf(['ADMIT', 'REJECT']),
      arbiter: optional(bytes(32)),
      grounds: statement,
      signature: statement,
    }),
    mostDeltas,
  ),
})
const vector = struct<VoteVector>({
  kind: constant('vector'),
  ...seat,
  plan: word,
  votes: list(oneOf(['yes', 'no', 'abstain']), mostDeltas),
})
const vote = <Kind extends ValueVote['kind']>(kind: Kind): Codec<ValueVote & { readonly kind: Kind }> =>
  struct<ValueVote & { readonly kind: Kind }>({ kind: constant(kind), ...seat, value: word } as never)
const newViewVote = struct<NewViewVote>({ kind: constant('newView'), ...seat, lockView: integer(-1), lockValue: word })
const value = struct<Value>({ plan, accepted: list(integer(), mostDeltas), vectors: members(vector) })
const lock = struct({ view: integer(), value, prepares: members<ValueVote>(vote('prepare')) })

export const decidedCodec: Codec<DecidedValue> = struct<DecidedValue>({
  height: u64,
  value,
  endorsements: members(struct({ voter: integer(), signature: endorsement })),
})

export const messageCodec: Codec<ReconcileMessage> = union<ReconcileMessage>({
  inquiry: struct({ kind: constant('inquiry'), ...seat, plan, newViews: members(newViewVote) }),
  vector,
  proposal: struct({
    kind: constant('proposal'),
    ...seat,
    value,
    newViews: members(newViewVote),
    lock: optional(struct({ view: integer(), prepares: members<ValueVote>(vote('prepare')) })),
  }),
  prepare: vote('prepare'),
  commit: vote('commit'),
  endorse: struct<Endorsement>({
    kind: constant('endorse'),
    voter: integer(),
    height: u64,
    value: word,
    endorsement,
    signature,
  }),
  newView: struct({ kind: constant('newView'), vote: newViewVote, lock: optional(lock) }),
  certified: struct({ kind: constant('certified'), decided: decidedCodec }),
  status: struct({ kind: constant('status'), voter: integer(), height: u64 }),
} as Parameters<typeof union<ReconcileMessage>>[0])

/** Messages that one seat says in a view: an inquiry or vector, a proposal, a vote of each kind, a signature, a change of view. */
const mostSaid = 64

export const recordCodec: Codec<AgreementRecord> = struct<AgreementRecord>({
  height: u64,
  previous: word,
  view: integer(),
  lock: optional(lock),
  said: list(messageCodec, mostSaid),
  vector: optional(vector),
  prepared: optional<ValueVote>(vote('prepare')),
  committed: optional<ValueVote>(vote('commit')),
})
