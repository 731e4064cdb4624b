import { accept, type Bytes, bytesToHex, emptyBytes, errorTable, keccak256, refuse } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Certifier, ClaimRecord, DomainRules } from './certifier.js'
import { areExclusive, type Claim, claimKey, flowClaim } from './claim.js'
import { type ClaimStore, createClaimStore } from './claimStore.js'

const good = Uint8Array.of(1)
const needsGood = (evidence: Bytes) =>
  evidence[0] === 1 ? accept(undefined) : refuse('CLAIM_EVIDENCE_INVALID', 'not what the rules ask for')
const certifier = (id: string): Certifier => ({ id, check: (_, evidence) => needsGood(evidence) })
const rules: DomainRules = {
  gate: (_, evidence) => needsGood(evidence),
  ancestry: (_, __, evidence) => needsGood(evidence),
  final: certifier('assertion'),
  attesting: [certifier('quorum'), certifier('window')],
  anchoring: certifier('anchor'),
}
const domains = new Map([1n, 2n, 3n, 4n].map((id) => [id, rules]))
const createStore = (capacity = 1_000) => createClaimStore(domains, capacity)
const claim = (domainId: bigint, height: bigint, root = 0): Claim => ({
  domainId,
  height,
  root: keccak256(Uint8Array.of(Number(domainId), Number(height & 255n), Number(height >> 8n), root)),
})
const record = (of: Claim, parent?: Claim, uses: readonly Claim[] = []): ClaimRecord => ({ claim: of, parent, uses })

type Event =
  | { readonly kind: 'admit'; readonly record: ClaimRecord }
  | { readonly kind: 'certify'; readonly claim: Claim; readonly by: string }
  | { readonly kind: 'link'; readonly claim: Claim; readonly ancestor: Claim }

function apply(store: ClaimStore, event: Event, evidence = good) {
  if (event.kind === 'admit') return store.admit(event.record, evidence)
  if (event.kind === 'certify') return store.certify(event.claim, event.by, evidence)
  return store.link(event.claim, event.ancestor, evidence)
}

function codeOf(result: ReturnType<typeof apply>): string {
  if (result.ok) return 'ok'
  expect(Object.keys(errorTable)).toContain(result.code)
  return result.code
}

/** Status and level of all claims from the set of events, by fixpoints over whole sets, without components or order. */
function oracle(events: readonly Event[], claims: readonly Claim[]): Map<string, string> {
  const keys: readonly string[] = claims.map(claimKey)
  const needs = new Map<string, string[]>(keys.map((key) => [key, []]))
  const ancestors = new Map<string, string[]>(keys.map((key) => [key, []]))
  const admitted = new Set<string>()
  const by = {
    assertion: new Set<string>(),
    quorum: new Set<string>(),
    window: new Set<string>(),
    anchor: new Set<string>(),
  }
  for (const event of events) {
    if (event.kind === 'certify') by[event.by as keyof typeof by].add(claimKey(event.claim))
    else if (event.kind === 'link') ancestors.get(claimKey(event.claim))!.push(claimKey(event.ancestor))
    else {
      const { claim: of, parent, uses } = event.record
      const key = claimKey(of)
      admitted.add(key)
      if (parent !== undefined) ancestors.get(key)!.push(claimKey(parent))
      needs.set(key, [...(parent === undefined ? [] : [parent]), ...uses].map(claimKey))
    }
  }
  const closeDown = (set: ReadonlySet<string>): Set<string> => {
    const closed = new Set(set)
    for (const key of closed) for (const ancestor of ancestors.get(key)!) closed.add(ancestor)
    return closed
  }
  const certified = closeDown(by.assertion)
  /** The greatest subset of `start` whose members need only members or `given`. */
  const greatest = (start: readonly string[], given: ReadonlySet<string>): Set<string> => {
    const set = new Set(start)
    for (let size = -1; size !== set.size; ) {
      size = set.size
      for (const key of set) if (!needs.get(key)!.every((need) => set.has(need) || given.has(need))) set.delete(key)
    }
    return set
  }
  let truth = new Set<string>()
  for (let size = -1; size !== truth.size; ) {
    size = truth.size
    truth = closeDown(
      new Set([
        ...truth,
        ...greatest(
          keys.filter((key) => admitted.has(key) && certified.has(key)),
          truth,
        ),
      ]),
    )
  }
  const falsity = new Set(
    keys.filter((_, i) => claims.some((other, j) => truth.has(keys[j]!) && areExclusive(claims[i]!, other))),
  )
  for (let size = -1; size !== falsity.size; ) {
    size = falsity.size
    for (const key of keys) {
      if ([...needs.get(key)!, ...ancestors.get(key)!].some((below) => falsity.has(below))) falsity.add(key)
    }
  }
  const attested = keys.filter(
    (key) => admitted.has(key) && (by.quorum.has(key) || by.window.has(key) || certified.has(key)),
  )
  const levels = [
    greatest([...admitted], truth),
    greatest(attested, truth),
    truth,
    greatest(
      [...truth].filter((key) => admitted.has(key) && by.anchor.has(key)),
      new Set(),
    ),
  ]
  return new Map(
    keys.map((key) => {
      if (falsity.has(key)) return [key, 'false undefined']
      let level = 0
      for (const [i, set] of levels.entries()) if (set.has(key) || (i < 2 && truth.has(key))) level = i + 1
      return [key, `${truth.has(key) ? 'true' : 'unknown'} ${level}`]
    }),
  )
}

const observe = (store: ClaimStore, claims: readonly Claim[]): Map<string, string> =>
  new Map(claims.map((one) => [claimKey(one), `${store.statusOf(one)} ${store.levelOf(one)}`]))

/** Draws what may happen in a world where root 0 is the right one everywhere and final certifiers say so. */
const scenarios = (domainCount: number, heights: number, eventCount: number) =>
  fc.infiniteStream(fc.nat({ max: 0x7fff_ffff })).map((numbers) => {
    const draw = (below: number): number => (numbers.next().value as number) % below
    const claims: Claim[] = []
    for (let domain = 1; domain <= domainCount; domain++) {
      for (let height = 1; height <= heights; height++) {
        for (const root of [0, 1]) claims.push(claim(BigInt(domain), BigInt(height), root))
      }
    }
    const isRight = new Map(claims.map((one, i) => [one, i % 2 === 0]))
    const events: Event[] = []
    const below = (one: Claim): Claim[] =>
      claims.filter(
        (other) =>
          other.domainId === one.domainId && other.height < one.height && (isRight.get(other) || !isRight.get(one)),
      )
    const admissions = claims.map((one): Event => {
      const parents = below(one)
      const foreign = claims.filter(
        (other) => other.domainId !== one.domainId && (isRight.get(other) || !isRight.get(one)),
      )
      const uses = foreign.filter(() => draw(foreign.length) < 2)
      return {
        kind: 'admit',
        record: record(one, draw(4) === 0 ? undefined : parents[draw(parents.length || 1)], uses),
      }
    })
    const others = claims.flatMap((one): Event[] => {
      const ancestors = below(one)
      const link = ancestors[draw(ancestors.length || 1)]
      const attested: Event = { kind: 'certify', claim: one, by: draw(2) === 0 ? 'quorum' : 'window' }
      const anchored: Event = { kind: 'certify', claim: one, by: 'anchor' }
      const linked: Event[] = link === undefined ? [] : [{ kind: 'link', claim: one, ancestor: link }]
      const certified: Event[] = isRight.get(one) ? [{ kind: 'certify', claim: one, by: 'assertion' }] : []
      return [attested, anchored, ...linked, ...certified, ...certified]
    })
    const all = [...admissions, ...admissions, ...others]
    while (events.length < eventCount && all.length > 0) {
      const [event] = all.splice(draw(all.length), 1)
      const twice = event!.kind === 'admit' && events.some((other) => other === event)
      if (!twice) events.push(event!)
    }
    return { claims, isRight, events, draw }
  })

function shuffle<T>(items: readonly T[], draw: (below: number) => number): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = draw(i + 1)
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield items
  for (let i = 0; i < items.length; i++) {
    for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)])) yield [items[i]!, ...rest]
  }
}

describe('a claim store', () => {
  it('ends in one state for every order of events, which is the least fixpoint', () => {
    const [a1, a2, b1, b2, c1] = [claim(1n, 1n), claim(1n, 2n), claim(2n, 1n), claim(2n, 2n), claim(3n, 1n)]
    const [lie1, lie2] = [claim(1n, 1n, 1), claim(1n, 2n, 1)]
    const admit = (...args: Parameters<typeof record>): Event => ({ kind: 'admit', record: record(...args) })
    const certify = (one: Claim, by = 'assertion'): Event => ({ kind: 'certify', claim: one, by })
    const link = (one: Claim, ancestor: Claim): Event => ({ kind: 'link', claim: one, ancestor })
    const [ab, ba] = [admit(a1, undefined, [b1]), admit(b1, undefined, [a1])]
    const histories: readonly (readonly Event[])[] = [
      // a cycle, its rival, and who rests on the rival
      [ab, ba, certify(a1), certify(b1), admit(c1, undefined, [lie1]), certify(c1, 'quorum')],
      // a cycle that falls with one member, and what follows it
      [ab, ba, certify(b1, 'quorum'), admit(lie1), certify(lie1), admit(b2, b1)],
      // a history certified from above, a lie linked to a false ancestor
      [admit(a2, a1), admit(a1), certify(a2), link(lie2, lie1), admit(c1, undefined, [a1]), certify(c1)],
      // TRUE only when the foreign claim is; level 4 only when all below is anchored
      [admit(a1, undefined, [c1]), admit(c1), certify(a1), certify(c1), certify(a1, 'anchor'), certify(c1, 'anchor')],
      // an ancestor shown by proof, with a foreign claim under it that nobody certified
      [
        admit(a2),
        admit(a1, undefined, [b1]),
        link(a2, a1),
        certify(a2),
        admit(lie2, lie1),
        admit(c1, undefined, [lie2]),
      ],
    ]
    const claims = [a1, a2, b1, b2, c1, lie1, lie2]
    const show = (state: Map<string, string>) => [...state.values()].join()
    const ends = histories.map((events) => {
      const expected = show(oracle(events, claims))
      let orders = 0
      for (const order of permutations(events)) {
        const store = createStore()
        for (const event of order) if (!apply(store, event).ok) throw new Error('refused')
        if (show(observe(store, claims)) !== expected) expect(show(observe(store, claims))).toBe(expected)
        orders++
      }
      expect(orders).toBe(720)
      return expected
    })
    expect(ends).toEqual([
      'true 3,unknown 0,true 3,unknown 0,false undefined,false undefined,unknown 0',
      'false undefined,unknown 0,false undefined,false undefined,unknown 0,true 3,unknown 0',
      'true 3,true 3,unknown 0,unknown 0,true 3,false undefined,false undefined',
      'true 4,unknown 0,unknown 0,unknown 0,true 4,false undefined,unknown 0',
      'true 3,true 3,unknown 0,unknown 0,false undefined,false undefined,false undefined',
    ])
  })

  it('agrees with the fixpoint in larger worlds, after each event, and is right about the world', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(scenarios(4, 4, 90), ({ claims, isRight, events, draw }) => {
        const store = createStore()
        const order = shuffle(events, draw)
        const verdicts = new Map<string, string>()
        for (const [i, event] of order.entries()) {
          const result = apply(store, event)
          expect(codeOf(result)).toBe('ok')
          if (result.ok) {
            for (const verdict of result.value) {
              expect(verdicts.has(claimKey(verdict.claim))).toBe(false)
              verdicts.set(claimKey(verdict.claim), verdict.status)
            }
          }
          if (i % 9 === 0) expect(observe(store, claims)).toEqual(oracle(order.slice(0, i + 1), claims))
        }
        const last = observe(store, claims)
        expect(last).toEqual(oracle(events, claims))
        for (const one of claims) {
          const status = store.statusOf(one)
          if (status !== 'unknown') expect(status).toBe(`${isRight.get(one)}`)
          // every verdict is told once; FALSE of a claim that was not heard of needs no telling
          if (verdicts.get(claimKey(one)) !== undefined) expect(verdicts.get(claimKey(one))).toBe(status)
          else expect(status).not.toBe('true')
          const value = last.get(claimKey(one))!
          seen.set(value, (seen.get(value) ?? 0) + 1)
        }
      }),
      { numRuns: 80 },
    )
    expect([...seen.keys()].sort()).toEqual([
      'false undefined',
      'true 3',
      'true 4',
      'unknown 0',
      'unknown 1',
      'unknown 2',
    ])
  })

  it('keeps the laws of a closed view', () => {
    fc.assert(
      fc.property(scenarios(2, 4, 50), ({ claims, events }) => {
        const store = createStore()
        for (const event of events) apply(store, event)
        for (const a of claims) {
          expect(store.implies(a, a)).toBe(true)
          for (const b of claims) {
            expect(store.excludes(a, b)).toBe(store.excludes(b, a))
            if (areExclusive(a, b)) expect(store.excludes(a, b)).toBe(true)
            if (store.excludes(a, b) && store.statusOf(a) === 'true') expect(store.statusOf(b)).toBe('false')
            if (!store.implies(a, b)) continue
            if (store.statusOf(a) === 'true') expect(store.statusOf(b)).toBe('true')
            if (store.statusOf(b) === 'false') expect(store.statusOf(a)).toBe('false')
            for (const c of claims) {
              if (store.implies(b, c)) expect(store.implies(a, c)).toBe(true)
              if (store.excludes(b, c)) expect(store.excludes(a, c)).toBe(true)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('lets a same-slot cycle stand or fall as one', () => {
    const [a, b, c] = [claim(1n, 5n), claim(2n, 8n), claim(3n, 2n)]
    const members = [record(a, undefined, [b]), record(b, undefined, [c]), record(c, undefined, [a])]
    const stands = createStore()
    for (const member of members) expect(codeOf(stands.admit(member, good))).toBe('ok')
    for (const one of [a, b]) expect(codeOf(stands.certify(one, 'assertion', good))).toBe('ok')
    expect([a, b, c].map(stands.statusOf)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(stands.levelOf(a)).toBe(1)
    expect(stands.why(a)).toMatchObject({ reason: 'AWAITS_CLAIM', waitsFor: c })
    const last = stands.certify(c, 'assertion', good)
    expect(last.ok && last.value.map(({ status }) => status)).toEqual(['true', 'true', 'true'])

    const falls = createStore()
    for (const member of members) falls.admit(member, good)
    falls.certify(a, 'assertion', good)
    falls.admit(record(claim(3n, 2n, 1)), good)
    falls.certify(claim(3n, 2n, 1), 'assertion', good)
    expect([a, b, c].map(falls.statusOf)).toEqual(['false', 'false', 'false'])
    expect(falls.why(c).reason).toBe('EXCLUDED')
    expect(falls.why(b)).toMatchObject({ reason: 'RESTS_ON_FALSE', waitsFor: c })
  })

  it('makes nothing TRUE without the final certifier, nothing FALSE without a TRUE rival', () => {
    const store = createStore()
    const [a, rival] = [claim(1n, 1n), claim(1n, 1n, 1)]
    store.admit(record(a), good)
    store.admit(record(rival), good)
    for (const by of ['quorum', 'window', 'anchor']) {
      store.certify(a, by, good)
      expect([store.statusOf(a), store.statusOf(rival)]).toEqual(['unknown', 'unknown'])
    }
    expect(store.levelOf(a)).toBe(2)
    expect(store.why(a).reason).toBe('NOT_CERTIFIED')
    store.certify(a, 'assertion', good)
    expect([store.statusOf(a), store.levelOf(a)]).toEqual(['true', 4])
    expect([store.statusOf(rival), store.levelOf(rival)]).toEqual(['false', undefined])
    // a root nobody spoke of
    expect([store.statusOf(claim(1n, 1n, 2)), store.levelOf(claim(1n, 1n, 2))]).toEqual(['false', undefined])
    expect(store.why(claim(1n, 1n, 2))).toMatchObject({ reason: 'EXCLUDED', waitsFor: a })
    expect(store.why(claim(1n, 2n)).reason).toBe('NOT_ADMITTED')
    expect(store.why(a).reason).toBe('FINAL')
  })

  it('keeps a TRUE block when a foreign claim that it never used falls', () => {
    const store = createStore()
    const [a, b] = [claim(1n, 1n), claim(2n, 1n)]
    store.admit(record(a), good)
    store.admit(record(b), good)
    store.admit(record(claim(1n, 2n), a, [b]), good)
    store.admit(record(claim(3n, 1n)), good)
    store.certify(claim(3n, 1n), 'quorum', good)
    store.certify(claim(2n, 1n, 1), 'assertion', good)
    store.admit(record(claim(2n, 1n, 1)), good)
    expect([a, b, claim(1n, 2n), claim(3n, 1n)].map(store.statusOf)).toEqual(['unknown', 'false', 'false', 'unknown'])
    expect(store.levelOf(a)).toBe(1)
    expect(store.levelOf(claim(3n, 1n))).toBe(2)
  })

  it('hands TRUE down a shown history and FALSE up, whatever lies between', () => {
    const store = createStore()
    const [low, tip, liar] = [claim(1n, 3n), claim(1n, 90n), claim(1n, 80n, 1)]
    store.admit(record(tip), good)
    store.admit(record(low, undefined, [claim(2n, 1n)]), good)
    store.link(liar, claim(1n, 3n, 1), good)
    store.certify(tip, 'assertion', good)
    expect(store.statusOf(low)).toBe('unknown')
    store.link(tip, low, good)
    expect([store.statusOf(low), store.levelOf(low), store.statusOf(liar)]).toEqual(['true', 3, 'false'])
    expect(codeOf(store.link(tip, claim(1n, 3n, 1), good))).toBe('CLAIM_CONTRADICTED')
    expect(store.excludes(tip, liar)).toBe(true)
    expect(store.implies(tip, low)).toBe(true)
    expect(store.implies(low, tip)).toBe(false)
    // domain 1 certified a history that took something FALSE for granted: its fault, and TRUE is for ever
    store.admit(record(claim(2n, 1n, 1)), good)
    store.certify(claim(2n, 1n, 1), 'assertion', good)
    expect([claim(2n, 1n), low, tip].map(store.statusOf)).toEqual(['false', 'true', 'true'])
  })

  it('refuses a final certifier that contradicts itself, at one height or through history, and changes nothing', () => {
    const store = createStore()
    const [a, rival, above] = [claim(1n, 1n), claim(1n, 1n, 1), claim(1n, 2n, 1)]
    store.admit(record(a), good)
    store.certify(a, 'assertion', good)
    store.admit(record(above, rival), good)
    expect(store.statusOf(above)).toBe('false')
    for (const one of [rival, above]) expect(codeOf(store.certify(one, 'assertion', good))).toBe('CLAIM_CONTRADICTED')
    // certified before its record came: the record then shows a history that it cannot have
    const high = claim(1n, 3n)
    expect(codeOf(store.certify(high, 'assertion', good))).toBe('ok')
    expect(codeOf(store.admit(record(high, rival), good))).toBe('CLAIM_CONTRADICTED')
    expect(store.statusOf(high)).toBe('unknown')
    expect(codeOf(store.admit(record(high, a), good))).toBe('ok')
    expect(store.statusOf(high)).toBe('true')
    // two ancestors at one height
    const fork = createStore()
    fork.link(claim(1n, 9n), a, good)
    fork.link(claim(1n, 9n), rival, good)
    expect(fork.excludes(claim(1n, 9n), claim(1n, 9n))).toBe(true)
    expect(codeOf(fork.certify(claim(1n, 9n), 'assertion', good))).toBe('CLAIM_CONTRADICTED')
    expect([a, rival, claim(1n, 9n)].map(fork.statusOf)).toEqual(['unknown', 'unknown', 'unknown'])
  })

  it('never breaks, and stays right elsewhere, whatever one domain certifies, links and uses', () => {
    fc.assert(
      fc.property(scenarios(3, 3, 60), ({ claims, isRight, events, draw }) => {
        const mine = claims.filter(({ domainId }) => domainId === 1n)
        const pick = (from: readonly Claim[]) => from[draw(from.length)]!
        const forged = Array.from({ length: 12 }, (): Event => {
          const kind = draw(3)
          const uses = [pick(claims.filter(({ domainId }) => domainId !== 1n))]
          if (kind === 0) return { kind: 'certify', claim: pick(mine), by: 'assertion' }
          if (kind === 1) return { kind: 'link', claim: pick(mine), ancestor: pick(mine) }
          return { kind: 'admit', record: record(pick(mine), pick(mine), uses) }
        })
        // honest domains that never rested on domain 1
        const rests = (event: Event): boolean =>
          event.kind === 'admit' && event.record.uses.some(({ domainId }) => domainId === 1n)
        const honest = events.filter((event) => !rests(event))
        const store = createStore()
        for (const event of shuffle([...honest, ...forged], draw)) codeOf(apply(store, event))
        const elsewhere = claims.filter(({ domainId }) => domainId !== 1n)
        const alone = createStore()
        for (const event of honest) apply(alone, event)
        expect(observe(store, elsewhere)).toEqual(observe(alone, elsewhere))
        for (const one of elsewhere) if (store.statusOf(one) === 'true') expect(isRight.get(one)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('knows flows by facts about them only: TRUE if accepted, FALSE if closed, else level 2', () => {
    const receipt = (seed: number) => keccak256(Uint8Array.of(9, seed))
    const flows = { accepted: certifier('ledger').check, closed: certifier('closure').check }
    const store = createClaimStore(domains, 3, flows)
    const [one, two, three] = [receipt(1), receipt(2), receipt(3)].map(flowClaim) as [Claim, Claim, Claim]
    const seen = (flow: Claim) => [store.statusOf(flow), store.levelOf(flow), store.why(flow).reason]
    expect(seen(one)).toEqual(['unknown', 2, 'AWAITS_FLOW'])
    expect(codeOf(store.acceptFlow(one.root, emptyBytes))).toBe('CLAIM_EVIDENCE_INVALID')
    expect(codeOf(store.closeFlow(one.root, emptyBytes))).toBe('CLAIM_EVIDENCE_INVALID')
    expect(store.size()).toBe(0)
    expect(store.acceptFlow(one.root, good)).toEqual({ ok: true, value: [{ claim: one, status: 'true' }] })
    expect(store.acceptFlow(one.root, good)).toEqual({ ok: true, value: [] })
    expect(store.closeFlow(two.root, good)).toEqual({ ok: true, value: [{ claim: two, status: 'false' }] })
    expect([one, two, three].map(seen)).toEqual([
      ['true', 3, 'FINAL'],
      ['false', undefined, 'CLOSED'],
      ['unknown', 2, 'AWAITS_FLOW'],
    ])
    expect(codeOf(store.closeFlow(one.root, good))).toBe('CLAIM_CONTRADICTED')
    expect(codeOf(store.acceptFlow(two.root, good))).toBe('CLAIM_CONTRADICTED')
    expect([store.excludes(one, two), store.excludes(one, three), store.implies(one, two)]).toEqual(
      Array(3).fill(false),
    )
    expect(store.implies(one, one)).toBe(true)
    // a flow is no claim of a domain
    const a = claim(1n, 1n)
    expect(codeOf(store.admit(record(three), good))).toBe('CLAIM_IS_FLOW')
    expect(codeOf(store.admit(record(a, undefined, [three]), good))).toBe('CLAIM_IS_FLOW')
    expect(codeOf(store.certify(three, 'assertion', good))).toBe('CLAIM_IS_FLOW')
    expect(codeOf(store.link(a, three, good))).toBe('CLAIM_IS_FLOW')
    expect(codeOf(store.certify({ ...three, height: 1n }, 'assertion', good))).toBe('CLAIM_MALFORMED')
    expect(codeOf(store.acceptFlow(one.root.subarray(1), good))).toBe('CLAIM_MALFORMED')
    expect(codeOf(store.certify(a, 'assertion', good))).toBe('ok')
    expect(codeOf(store.acceptFlow(three.root, good))).toBe('CLAIM_STORE_FULL')
    expect(codeOf(createStore().acceptFlow(one.root, good))).toBe('CLAIM_CERTIFIER_UNKNOWN')
  })

  it('refuses what it cannot take with a code of its own, and changes nothing', () => {
    const store = createStore(4)
    const a = claim(1n, 5n)
    const bad = Uint8Array.of(0)
    expect(codeOf(store.admit(record(claim(9n, 1n)), good))).toBe('CLAIM_DOMAIN_UNKNOWN')
    expect(codeOf(store.certify(claim(9n, 1n), 'assertion', good))).toBe('CLAIM_DOMAIN_UNKNOWN')
    expect(codeOf(store.admit(record(a, undefined, [claim(9n, 1n)]), good))).toBe('CLAIM_DOMAIN_UNKNOWN')
    expect(codeOf(store.admit(record({ ...a, root: emptyBytes }), good))).toBe('CLAIM_MALFORMED')
    expect(codeOf(store.admit(record(a, { ...a, height: -1n }), good))).toBe('CLAIM_MALFORMED')
    expect(codeOf(store.admit(record(a), bad))).toBe('CLAIM_EVIDENCE_INVALID')
    expect(codeOf(store.admit(record(a), emptyBytes))).toBe('CLAIM_EVIDENCE_INVALID')
    expect(codeOf(store.link(a, claim(1n, 4n), bad))).toBe('CLAIM_EVIDENCE_INVALID')
    expect(codeOf(store.certify(a, 'assertion', bad))).toBe('CLAIM_EVIDENCE_INVALID')
    expect(codeOf(store.certify(a, 'toString', good))).toBe('CLAIM_CERTIFIER_UNKNOWN')
    for (const parent of [a, claim(1n, 6n), claim(2n, 4n), claim(1n, 5n, 1)]) {
      expect(codeOf(store.admit(record(a, parent), good))).toBe('CLAIM_EDGE_INVALID')
      expect(codeOf(store.link(a, parent, good))).toBe('CLAIM_EDGE_INVALID')
    }
    const uses = [
      [claim(1n, 4n)],
      [claim(2n, 1n), claim(2n, 1n)],
      Array.from({ length: 65 }, (_, i) => claim(2n, BigInt(i))),
    ]
    for (const list of uses) expect(codeOf(store.admit(record(a, undefined, list), good))).toBe('CLAIM_EDGE_INVALID')
    expect(store.size()).toBe(0)
    expect(codeOf(store.admit(record(a, claim(1n, 4n), [claim(2n, 1n)]), good))).toBe('ok')
    expect(codeOf(store.admit(record(a, claim(1n, 4n)), good))).toBe('CLAIM_ALREADY_ADMITTED')
    expect(store.size()).toBe(3)
    expect(codeOf(store.admit(record(claim(3n, 1n), undefined, [claim(2n, 2n)]), good))).toBe('CLAIM_STORE_FULL')
    expect(codeOf(store.admit(record(claim(3n, 1n)), good))).toBe('ok')
    expect(codeOf(store.certify(claim(3n, 2n), 'quorum', good))).toBe('CLAIM_STORE_FULL')
    expect(codeOf(store.link(a, claim(1n, 3n), good))).toBe('CLAIM_STORE_FULL')
    expect(codeOf(store.certify(a, 'assertion', good))).toBe('ok')
    expect(store.size()).toBe(4)
  })

  it('settles a history of 20,000 blocks from its tip, without recursion', () => {
    const length = 20_000
    const tip = claim(1n, BigInt(length))
    const store = createStore(length)
    for (let height = 1n; height <= length; height++) {
      store.admit(record(claim(1n, height), height === 1n ? undefined : claim(1n, height - 1n)), good)
    }
    expect(store.levelOf(tip)).toBe(1)
    const result = store.certify(tip, 'assertion', good)
    expect(result.ok && result.value.length).toBe(length)
    expect(bytesToHex(tip.root) !== bytesToHex(claim(1n, 1n).root)).toBe(true)
    expect(store.statusOf(claim(1n, 1n))).toBe('true')
  })
})
