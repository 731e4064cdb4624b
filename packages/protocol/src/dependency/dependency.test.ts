import { type Bytes, bytesToHex, concatBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areExclusive, type Claim, claimKey, compareClaims, encodeClaim, flowClaim } from '../claim/claim.js'
import { type ClaimView, plainView } from '../claim/claimView.js'
import { createClaimSet, isSubset, subtractClaims, uniteClaims } from './claimSet.js'
import {
  conjoin,
  createDependency,
  type Dependency,
  equalDependencies,
  type Formula,
  trueDependency,
} from './dependency.js'
import { decodeDependency, dependencyDigest, dependencyLimits, encodeDependency } from './dependencyCodec.js'
import { fromList, leftoverOfLists, toList, uniteLists } from './listForm.js'
import { areCompatible, compressFrontier, isSatisfiable, mergeFrontiers, reduce } from './reduce.js'
import { blastRadius, checkRisk, levelOfDependency, riskOf } from './risk.js'

const claim = (domainId: bigint, height: bigint, root = 0): Claim => ({
  domainId,
  height,
  root: keccak256(Uint8Array.of(Number(domainId), Number(height), root)),
})
const [a, b, c, d] = [claim(1n, 5n), claim(2n, 5n), claim(3n, 5n), claim(4n, 5n)]
const form = (positive: readonly Claim[], negated: readonly (readonly Claim[])[] = []): Dependency => {
  const made = createDependency(positive, negated)
  if (made === 'FALSE') throw new Error('FALSE')
  return made
}
const bytesOf = (formula: Formula): string => (formula === 'FALSE' ? formula : bytesToHex(encodeDependency(formula)))

/** Truth of a formula in a world, which is the set of claims that are true in it. No code of the normal form. */
const holds = (formula: Formula, world: ReadonlySet<Claim>): boolean =>
  formula !== 'FALSE' &&
  formula.positive.every((one) => world.has(one)) &&
  formula.negated.every((group) => group.some((one) => !world.has(one)))

/** Claims of two domains with forks, a history drawn over them, and what is known: with all worlds that are still possible. */
type Case = {
  readonly claims: readonly Claim[]
  readonly worlds: readonly ReadonlySet<Claim>[]
  readonly view: ClaimView
  readonly draw: (below: number) => number
}
const cases: fc.Arbitrary<Case> = fc.infiniteStream(fc.nat({ max: 0x7fff_ffff })).map((numbers) => {
  const draw = (below: number): number => (numbers.next().value as number) % below
  const heights = 1 + draw(3)
  const claims: Claim[] = []
  const parents = new Map<Claim, Claim>()
  for (const domain of [1n, 2n]) {
    for (let height = 1; height <= heights; height++) {
      const below = claims.filter((one) => one.domainId === domain && one.height < height)
      for (let root = 0; root <= draw(2); root++) {
        const one = claim(domain, BigInt(height), root)
        claims.push(one)
        if (below.length > 0 && draw(3) > 0) parents.set(one, below[draw(below.length)]!)
      }
    }
  }
  // flows of receipts: any set of them can be TRUE
  for (let flow = draw(3); flow > 0; flow--) claims.push(flowClaim(keccak256(Uint8Array.of(flow))))
  const historyOf = (one: Claim): Claim[] => {
    const parent = parents.get(one)
    return parent === undefined ? [one] : [one, ...historyOf(parent)]
  }
  const all = Array.from({ length: 1 << claims.length }, (_, mask) => new Set(claims.filter((_, i) => (mask >> i) & 1)))
  const consistent = all.filter((world) =>
    [...world].every(
      (one) =>
        historyOf(one).every((ancestor) => world.has(ancestor)) &&
        ![...world].some((other) => areExclusive(one, other)),
    ),
  )
  const truth = consistent[draw(consistent.length)]!
  const known = claims.filter(() => draw(5) === 0)
  const worlds = consistent.filter((world) => known.every((one) => world.has(one) === truth.has(one)))
  const view: ClaimView = {
    statusOf: (one) =>
      worlds.every((world) => world.has(one)) ? 'true' : worlds.some((world) => world.has(one)) ? 'unknown' : 'false',
    implies: (x, y) => historyOf(x).includes(y),
    excludes: (x, y) => historyOf(x).some((p) => historyOf(y).some((q) => areExclusive(p, q))),
  }
  return { claims, worlds, view, draw }
})

function drawDependency({ claims, draw }: Case): Dependency {
  const pick = (most: number): Claim[] => Array.from({ length: draw(most + 1) }, () => claims[draw(claims.length)]!)
  for (;;) {
    const made = createDependency(
      pick(3),
      Array.from({ length: draw(4) }, () => [claims[draw(claims.length)]!, ...pick(3)]),
    )
    if (made !== 'FALSE') return made
  }
}

type Loose = { readonly positive: readonly Claim[]; readonly negated: readonly (readonly Claim[])[] }

/** Every single application of a rule, written down from the table of docs/claims.md §4 and nothing else. */
function rewrites({ positive, negated }: Loose, { statusOf, implies, excludes }: ClaimView): (Loose | 'FALSE')[] {
  const out: (Loose | 'FALSE')[] = []
  const without = (claims: readonly Claim[], one: Claim) => claims.filter((other) => other !== one)
  const dropGroup = (i: number): Loose => ({ positive, negated: negated.filter((_, j) => j !== i) })
  const shrink = (i: number, one: Claim): Loose | 'FALSE' => {
    const left = without(negated[i]!, one)
    return left.length === 0 ? 'FALSE' : { positive, negated: negated.map((group, j) => (j === i ? left : group)) }
  }
  const rivals = (x: readonly Claim[], y: readonly Claim[]) => x.some((p) => y.some((q) => excludes(p, q)))
  for (const one of positive) {
    if (statusOf(one) === 'true') out.push({ positive: without(positive, one), negated }) // T+
    if (statusOf(one) === 'false') out.push('FALSE') // F+
    if (without(positive, one).some((other) => implies(other, one))) {
      out.push({ positive: without(positive, one), negated }) // A
    }
  }
  if (rivals(positive, positive)) out.push('FALSE') // X+
  for (const [i, group] of negated.entries()) {
    for (const one of group) {
      if (statusOf(one) === 'true') out.push(shrink(i, one)) // T−
      if (statusOf(one) === 'false') out.push(dropGroup(i)) // F−
      if (positive.some((unit) => implies(unit, one))) out.push(shrink(i, one)) // I
      if (without(group, one).some((other) => implies(other, one))) out.push(shrink(i, one)) // A−
    }
    if (rivals(group, positive) || rivals(group, group)) out.push(dropGroup(i)) // X−
    for (const [j, wide] of negated.entries()) {
      if (j !== i && group.every((one) => wide.some((other) => implies(other, one)))) out.push(dropGroup(j)) // S
    }
  }
  return out
}

describe('the normal form', () => {
  it('has one form for each function of independent claims: 282 of four, and FALSE', () => {
    const literals = [a, b, c, d]
    const forms = new Map<string, string>()
    for (let mask = 0; mask < 16; mask++) {
      const rest = literals.filter((_, i) => !((mask >> i) & 1))
      const groups = Array.from({ length: (1 << rest.length) - 1 }, (_, g) => rest.filter((_, i) => ((g + 1) >> i) & 1))
      for (let family = 0; family < 1 << groups.length; family++) {
        const made = createDependency(
          literals.filter((_, i) => (mask >> i) & 1),
          groups.filter((_, i) => (family >> i) & 1),
        )
        let table = ''
        for (let world = 0; world < 16; world++) {
          table += holds(made, new Set(literals.filter((_, i) => (world >> i) & 1))) ? 1 : 0
        }
        const known = forms.get(table) ?? bytesOf(made)
        if (known !== bytesOf(made)) expect(bytesOf(made)).toBe(known)
        forms.set(table, known)
      }
    }
    expect(forms.size).toBe(282)
    expect(new Set(forms.values()).size).toBe(282)
    expect(createDependency([a, b], [[b, a]])).toBe('FALSE')
    expect(createDependency([], [[]])).toBe('FALSE')
  })

  it('means what it was made of, in whatever order and repetition', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const { claims, draw } = drawn
        const dependency = drawDependency(drawn)
        const noise = (set: readonly Claim[]) => [...set, ...set].sort(() => draw(3) - 1)
        const again = createDependency(noise(dependency.positive), [
          ...noise(dependency.negated[0] ?? []).map((one) => [one, ...(dependency.negated[0] ?? [])]),
          ...dependency.negated.map(noise),
        ])
        expect(bytesOf(again)).toBe(bytesOf(dependency))
        const other = drawDependency(drawn)
        const both = conjoin(dependency, other)
        expect(bytesOf(conjoin(other, dependency))).toBe(bytesOf(both))
        for (let i = 0; i < 16; i++) {
          const world = new Set(claims.filter(() => draw(2) === 0))
          expect(holds(both, world)).toBe(holds(dependency, world) && holds(other, world))
        }
      }),
      { numRuns: 150 },
    )
    expect(conjoin()).toEqual(trueDependency)
    expect(bytesOf(conjoin(trueDependency, form([a], [[b]])))).toBe(bytesOf(form([a], [[b]])))
  })

  it('is made of sets that behave as sets', () => {
    const sets = fc
      .array(fc.integer({ min: 0, max: 11 }), { maxLength: 9 })
      .map((items) => items.map((i) => claim(BigInt(1 + (i % 3)), BigInt(i))))
    const show = (claims: readonly Claim[]) => claims.map(claimKey)
    fc.assert(
      fc.property(sets, sets, (x, y) => {
        const [p, q] = [createClaimSet(x), createClaimSet(y)]
        const [left, right] = [new Set(show(x)), new Set(show(y))]
        expect(show(p)).toEqual([...left].sort())
        expect(show(uniteClaims(p, q))).toEqual([...new Set([...left, ...right])].sort())
        expect(show(subtractClaims(p, q))).toEqual([...left].filter((key) => !right.has(key)).sort())
        expect(isSubset(p, q)).toBe([...left].every((key) => right.has(key)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('canonical bytes', () => {
  const hex = (bytes: Bytes) => bytesToHex(bytes).slice(2)

  it('are counts and claims, and their digest has a tag', () => {
    const tag = Buffer.from('syncline.dependency.v1'.padEnd(32, '\0'))
    expect(hex(encodeDependency(trueDependency))).toBe('00000000')
    expect(dependencyDigest(trueDependency)).toEqual(keccak256(concatBytes(tag, new Uint8Array(4))))
    expect(bytesToHex(dependencyDigest(trueDependency))).toBe(
      '0x01401c7271ef3613fee60feda057be3823675552bd6142d31874b084605a0029',
    )
    const dependency = form([b, a], [[d], [c, claim(3n, 4n)]])
    const expected = `0002${hex(encodeClaim(a))}${hex(encodeClaim(b))}0002${'0002'}${hex(encodeClaim(claim(3n, 4n)))}${hex(encodeClaim(c))}0001${hex(encodeClaim(d))}`
    expect(hex(encodeDependency(dependency))).toBe(expected)
    expect(dependencyDigest(dependency)).toEqual(keccak256(concatBytes(tag, Buffer.from(expected, 'hex'))))
  })

  it('come back as they were', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const dependency = drawDependency(drawn)
        const decoded = decodeDependency(encodeDependency(dependency))
        expect(decoded.ok && equalDependencies(decoded.value, dependency)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('are refused in any other form', () => {
    const [x, y, z, v] = [a, b, c, d].map((one) => hex(encodeClaim(one))) as [string, string, string, string]
    const decode = (text: string) => {
      const result = decodeDependency(Buffer.from(text, 'hex'))
      return result.ok ? 'ok' : result.code
    }
    expect(decode(`0001${x}0001${'0002'}${y}${z}`)).toBe('ok')
    const notCanonical = [
      `0002${y}${x}0000`, // P descends
      `0002${x}${x}0000`, // P repeats
      `0000${'0001'}${'0000'}`, // an empty group is FALSE
      `0000${'0001'}0002${z}${y}`, // a group descends
      `0000${'0001'}0002${y}${y}`,
      `0000${'0002'}0001${y}0001${x}`, // groups descend
      `0000${'0002'}0001${y}0001${y}`,
      `0000${'0002'}0001${x}0002${x}${y}`, // a group in another
      `0000${'0002'}0002${x}${y}0001${y}`,
      `0001${x}${'0001'}0002${x}${y}`, // P and a group share a claim
      `0001${x}${'0001'}0001${x}`, // FALSE
    ]
    for (const text of notCanonical) expect(decode(text)).toBe('DEPENDENCY_NOT_CANONICAL')
    const malformed = ['', '00', '0000', '000000', '0001', `0001${x}`, `0001${x}00`, '0000000000', `0000${'0001'}`]
    for (const text of malformed) expect(decode(text)).toBe('DEPENDENCY_MALFORMED')
    // domain 0 is for flows, which have height 0
    expect(decode(`0001${'00'.repeat(63)}01${'00'.repeat(32)}0000`)).toBe('DEPENDENCY_MALFORMED')
    expect(decode(`0001${'00'.repeat(96)}0000`)).toBe('ok')
    expect(decode(`0101${v.repeat(257)}0000`)).toBe('DEPENDENCY_TOO_LARGE')
    expect(decode(`0000ffff`)).toBe('DEPENDENCY_TOO_LARGE')
    const whole = encodeDependency(
      form(
        [a],
        [
          [b, c],
          [b, d],
        ],
      ),
    )
    for (let length = 0; length < whole.length; length++) {
      expect(decodeDependency(whole.subarray(0, length)).ok).toBe(false)
    }
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (place, mask) => {
        const bytes = whole.slice()
        bytes[place]! ^= mask
        const decoded = decodeDependency(bytes)
        if (decoded.ok) expect(encodeDependency(decoded.value)).toEqual(bytes)
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeDependency(bytes)
        if (decoded.ok) expect(encodeDependency(decoded.value)).toEqual(bytes)
      }),
    )
  })

  it('end at the limits', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => claim(1n, BigInt(i % 256), i >> 8))
    expect(encodeDependency(form(many(dependencyLimits.literals))).length).toBe(4 + 96 * 256)
    expect(() => encodeDependency(form(many(dependencyLimits.literals + 1)))).toThrow(RangeError)
    const singles = (count: number) =>
      form(
        [],
        many(count).map((one) => [one]),
      )
    expect(decodeDependency(encodeDependency(singles(dependencyLimits.groups))).ok).toBe(true)
    expect(() => encodeDependency(singles(dependencyLimits.groups + 1))).toThrow(RangeError)
  })
})

describe('reduction', () => {
  it('says the same in every world that is still possible, and is FALSE exactly if none is left', () => {
    const ends = { FALSE: 0, TRUE: 0, shorter: 0, same: 0 }
    fc.assert(
      fc.property(cases, (drawn) => {
        const dependency = drawDependency(drawn)
        const reduced = reduce(dependency, drawn.view)
        for (const world of drawn.worlds) expect(holds(reduced, world)).toBe(holds(dependency, world))
        const possible = drawn.worlds.some((world) => holds(dependency, world))
        expect(reduced !== 'FALSE').toBe(possible)
        expect(isSatisfiable(dependency, drawn.view)).toBe(possible)
        if (reduced !== 'FALSE') expect(equalDependencies(form(reduced.positive, reduced.negated), reduced)).toBe(true)
        const other = drawDependency(drawn)
        const together = drawn.worlds.some((world) => holds(dependency, world) && holds(other, world))
        expect(areCompatible(dependency, other, drawn.view)).toBe(together)
        if (reduced === 'FALSE') ends.FALSE++
        else if (bytesOf(reduced) === bytesOf(trueDependency)) ends.TRUE++
        else ends[bytesOf(reduced) === bytesOf(dependency) ? 'same' : 'shorter']++
      }),
      { numRuns: 1_000 },
    )
    for (const count of Object.values(ends)) expect(count).toBeGreaterThan(20)
  })

  it('ends in one form, whichever rule is applied where and when, after at most as many steps as there are literals and groups', () => {
    let longest = 0
    fc.assert(
      fc.property(cases, (drawn) => {
        const dependency = drawDependency(drawn)
        const expected = bytesOf(reduce(dependency, drawn.view))
        const size = dependency.negated.reduce((sum, group) => sum + group.length + 1, dependency.positive.length)
        for (let path = 0; path < 4; path++) {
          let at: Loose | 'FALSE' = dependency
          let steps = 0
          for (; at !== 'FALSE'; steps++) {
            const next: (Loose | 'FALSE')[] = rewrites(at, drawn.view)
            if (next.length === 0) break
            at = next[drawn.draw(next.length)]!
          }
          expect(steps).toBeLessThanOrEqual(size + 1)
          longest = Math.max(longest, steps)
          // only the order of groups is left to fix
          expect(at === 'FALSE' ? at : bytesOf(form(at.positive, at.negated))).toBe(expected)
        }
      }),
      { numRuns: 500 },
    )
    // mostly 6 to 8 for a random seed; 5 has been seen
    expect(longest).toBeGreaterThan(3)
  })

  it('applies each rule as the table says', () => {
    const [a2, rival] = [claim(1n, 9n), claim(1n, 5n, 1)]
    const view = (
      truths: readonly Claim[],
      lies: readonly Claim[],
      history: readonly (readonly [Claim, Claim])[] = [],
    ) => ({
      ...plainView,
      statusOf: (one: Claim) => (truths.includes(one) ? 'true' : lies.includes(one) ? 'false' : 'unknown') as 'unknown',
      implies: (x: Claim, y: Claim) => x === y || history.some(([p, q]) => p === x && q === y),
    })
    const rows: readonly (readonly [string, Formula, ClaimView, Formula])[] = [
      ['T+', form([a, b]), view([a], []), form([b])],
      ['F+', form([a, b]), view([], [a]), 'FALSE'],
      ['T−', form([], [[a, b]]), view([a], []), form([], [[b]])],
      ['T− to the end', form([], [[a]]), view([a], []), 'FALSE'],
      ['F−', form([c], [[a, b]]), view([], [a]), form([c])],
      ['X+', form([a, rival]), plainView, 'FALSE'],
      ['X− with P', form([a], [[rival, b]]), plainView, form([a])],
      ['X− inside', form([c], [[a, rival]]), plainView, form([c])],
      ['I', form([a2], [[a, b]]), view([], [], [[a2, a]]), form([a2], [[b]])],
      ['I to the end', form([a2], [[a]]), view([], [], [[a2, a]]), 'FALSE'],
      ['A', form([a, a2]), view([], [], [[a2, a]]), form([a2])],
      ['A−', form([], [[a, a2, b]]), view([], [], [[a2, a]]), form([], [[a2, b]])],
      ['S', form([], [[a], [a2, b]]), view([], [], [[a2, a]]), form([], [[a]])],
      ['nothing', form([a], [[b, c]]), plainView, form([a], [[b, c]])],
    ]
    for (const [name, from, seen, to] of rows) {
      expect(bytesOf(from === 'FALSE' ? from : reduce(from, seen)), name).toBe(bytesOf(to))
    }
  })
})

describe('a frontier', () => {
  it('keeps the latest claim of each domain, and contradicts where neither is an ancestor of the other', () => {
    // two branches of domain 1 from height 3 on; domain 2 in a line; all history shown
    const node = (domain: bigint, height: number, branch: number) =>
      claim(domain, BigInt(height), height < 3 ? 0 : branch)
    const branchOf = (one: Claim): number =>
      compareClaims(one, node(one.domainId, Number(one.height), 0)) === 0 ? 0 : 1
    const view: ClaimView = {
      ...plainView,
      implies: (x, y) =>
        x.domainId === y.domainId &&
        x.height >= y.height &&
        compareClaims(node(y.domainId, Number(y.height), branchOf(x)), y) === 0,
      excludes: (x, y) => x.domainId === y.domainId && x.height >= 3n && y.height >= 3n && branchOf(x) !== branchOf(y),
    }
    const places = fc.array(fc.tuple(fc.constantFrom(1n, 2n), fc.nat(6), fc.nat(1)), { maxLength: 5 })
    fc.assert(
      fc.property(places, places, (x, y) => {
        const make = (items: typeof x) =>
          createClaimSet(items.map(([domain, height, branch]) => node(domain, height, domain === 2n ? 0 : branch)))
        const [p, q] = [make(x), make(y)]
        const merged = mergeFrontiers(p, q, view)
        const all = [...p, ...q]
        const branches = new Set(all.filter((one) => one.domainId === 1n && one.height >= 3n).map(branchOf))
        expect(merged === undefined).toBe(branches.size > 1)
        if (merged === undefined) return
        for (const domain of [1n, 2n]) {
          const heights = all.filter((one) => one.domainId === domain).map(({ height }) => height)
          const kept = merged.filter((one) => one.domainId === domain).map(({ height }) => height)
          expect(kept).toEqual(heights.length === 0 ? [] : [heights.reduce((m, h) => (h > m ? h : m))])
        }
        expect(compressFrontier(merged, view)).toEqual(merged)
      }),
    )
  })

  it('keeps what is not shown to be implied', () => {
    expect(compressFrontier([claim(1n, 1n), claim(1n, 2n)], plainView)).toHaveLength(2)
  })
})

describe('the list form', () => {
  it('is the normal form where nothing is negated: AND is union, with the same bytes, and the same leftovers', () => {
    fc.assert(
      fc.property(cases, ({ claims, draw }) => {
        const lists = Array.from({ length: 1 + draw(4) }, () => createClaimSet(claims.filter(() => draw(3) === 0)))
        const dependencies = lists.map(fromList)
        expect(bytesOf(fromList(uniteLists(lists)))).toBe(bytesOf(conjoin(...dependencies)))
        for (const [j, list] of lists.entries()) {
          expect(toList(dependencies[j]!)).toEqual(list)
          const leftover = leftoverOfLists(lists, j)
          if (leftover !== undefined) expect(toList(leftover)).toBeUndefined()
          // d_j ∧ ¬(⋀ others), by truth table
          for (let mask = 0; mask < 1 << claims.length; mask++) {
            const world = new Set(claims.filter((_, i) => (mask >> i) & 1))
            const others = lists.every((other, k) => k === j || other.every((one) => world.has(one)))
            const expected = list.every((one) => world.has(one)) && !others
            if (holds(leftover ?? 'FALSE', world) !== expected) throw new Error('a leftover differs from its formula')
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('risk', () => {
  const levelOf = (one: Claim) => (one === a ? 2 : one === b ? 3 : one === c ? 1 : undefined)

  it('is the least level, the size, the domains and the weight of what a copy rests on', () => {
    expect(levelOfDependency(trueDependency, levelOf)).toBe(4)
    expect(levelOfDependency(form([a, b]), levelOf)).toBe(2)
    expect(levelOfDependency(form([b], [[b, a]]), levelOf)).toBe(1)
    expect(levelOfDependency(form([a, d]), levelOf)).toBe(0)
    const risk = riskOf(
      form(
        [a],
        [
          [b, c],
          [b, claim(2n, 6n)],
        ],
      ),
      levelOf,
      ({ domainId }) => domainId,
    )
    expect(risk).toEqual({ level: 1, literals: 5, domains: 3, weight: 8n })
    const policy = { minLevel: 1, maxLiterals: 5, maxDomains: 3, maxWeight: 8n } as const
    expect(checkRisk(risk, policy).ok).toBe(true)
    for (const [bound, value] of Object.entries({ minLevel: 2, maxLiterals: 4, maxDomains: 2, maxWeight: 7n })) {
      expect(checkRisk(risk, { ...policy, [bound]: value })).toMatchObject({
        code: 'DEPENDENCY_TOO_RISKY',
        data: { bound },
      })
    }
  })

  it('counts a flow as a literal of L1, not as a domain', () => {
    const flow = flowClaim(keccak256(Uint8Array.of(1)))
    const risk = riskOf(
      form([flow, a]),
      (one) => (one === flow ? 2 : 3),
      () => 1n,
    )
    expect(risk).toEqual({ level: 2, literals: 2, domains: 1, weight: 2n })
  })

  it('counts whom a false claim deletes and who waits for it', () => {
    const all = [form([a, b]), form([a], [[c]]), form([b], [[a, c]]), form([b]), trueDependency]
    expect(blastRadius(a, all)).toEqual({ deleted: 2, waiting: 1 })
    expect(blastRadius(d, all)).toEqual({ deleted: 0, waiting: 0 })
  })
})
