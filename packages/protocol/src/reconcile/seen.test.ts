/** A reconciliation that an order's signer had seen: the order does not count as earlier, on any asset. */
import { hashWords } from '@syncline/primitives'
import { expect, it } from 'vitest'
import { defaultPriorityPolicy } from '../order/priority.js'
import { createKnowledge } from './knowledge.js'
import { digestOfValue } from './messages.js'
import type { OrderSighting } from './observation.js'
import type { Plan } from './plan.js'

const nobody = new Uint8Array(32)
const authority = hashWords(0x5ecn)
function order(nonce: bigint, lamport: bigint, seen: Uint8Array): OrderSighting {
  const key = {
    digest: hashWords(0x0de2n, nonce),
    action: 'FREEZE',
    rank: 2,
    isHome: true,
    lamport,
    authority,
  } as const
  const mandate = { id: authority, rank: 2, jurisdiction: 'US' } as const
  return {
    asset: hashWords(0xa55e7n),
    fact: { key, nonce, mandate, isCertified: true },
    seen,
    bundle: undefined,
    outcome: 'APPLIED',
    at: 1n,
  }
}

it('an order counts as later than the reconciliation that its signer names, and as it was signed where he names none', () => {
  const knowledge = createKnowledge({
    ...{ chainTag: hashWords(1n), domainIds: [901n], lockPolicy: 'direct', priority: defaultPriorityPolicy },
    ...{ caseSeconds: 20n, defaultVerdict: 'REJECT', clockTolerance: 10n, lagPatience: 6n },
    isVerdictSigned: () => false,
  })
  // of other assets
  const plan: Plan = {
    ...{ height: 0n, previous: nobody, lamport: 9n, at: 100n, segments: [], verdicts: [] },
    domains: [{ domainId: 901n, height: 1n, root: nobody }],
  }
  const value = { plan, accepted: [], vectors: [] }
  knowledge.decide(value, [])
  const id = digestOfValue(value)
  const counts = (one: OrderSighting): bigint =>
    knowledge.counted(one, { isCertified: true, isDismissed: false }).key.lamport
  expect(counts(order(1n, 3n, id))).toBe(10n)
  expect(counts(order(2n, 12n, id))).toBe(12n)
  expect(counts(order(3n, 3n, nobody))).toBe(3n)
  expect(counts(order(4n, 3n, hashWords(7n)))).toBe(3n)
  // as far back as a seat knows that was started again
  for (let height = 1n; height <= 1_024n; height++)
    knowledge.decide({ ...value, plan: { ...plan, height, lamport: 9n + height } }, [])
  expect(counts(order(1n, 3n, id))).toBe(3n)
})
