/** Whole disputes between an honest solver and liars, under a referee that checks every move as the contract does. */
import { type Bytes, bytesToHex, type Hex, hashWords, hexToBytes, keccak256Pair } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAlphabetMachine } from './alphabetMachine.js'
import { type Descent, foldSiblings, levelsToOpen } from './commitmentTree.js'
import { createSolver, type DisputeMove, type Solver } from './decide.js'
import type { ClaimFacts, DisputeFacts, DisputeTimes, MatchFacts, MatchOutcome, MatchPhase } from './facts.js'
import { createFaultyMachine, type MachineFault } from './faultyMachine.js'
import { disputeHeights, type Machine } from './machine.js'
import { matchOutcome } from './outcome.js'

const times: DisputeTimes = { moveEffort: 2n, buildEffort: 4n, grace: 20n }
const allowance = 120n
const initial = new Uint8Array(288)
initial.set([0, 1, 0, 3], 0)
const zero: Hex = `0x${'0'.repeat(64)}`

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type Claim = Writable<ClaimFacts>
type Match = Writable<Omit<MatchFacts, 'a' | 'b' | 'inner'>> & { a: Claim; b: Claim; inner: Claim[]; waiting?: Claim }

/** The contract, in small: what it keeps, what it refuses. */
function createReferee(truth: Machine) {
  const matches: Match[] = []
  const claims: Claim[] = []
  let waiting: Claim | undefined
  let now = 1_000n
  let moves = 0

  const check = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(`refused: ${what}`)
  }
  const fold = (node: Bytes, index: number, siblings: readonly Bytes[]): Hex =>
    bytesToHex(foldSiblings(node, index, siblings))
  const plainRoot = (nodes: readonly Bytes[]): Hex => {
    let level = [...nodes]
    while (level.length > 1) {
      level = Array.from({ length: level.length / 2 }, (_, i) => keccak256Pair(level[2 * i]!, level[2 * i + 1]!))
    }
    return bytesToHex(level[0]!)
  }

  const pair = (claim: Claim, outer: Match | undefined): void => {
    const other = outer === undefined ? waiting : outer.waiting
    const set = (value: Claim | undefined): void => {
      if (outer === undefined) waiting = value
      else if (value === undefined) delete outer.waiting
      else outer.waiting = value
    }
    set(other === undefined ? claim : undefined)
    if (other === undefined) return
    const phase: MatchPhase = other.root === claim.root ? 'SAME_HISTORY' : 'WALK'
    matches.push({
      ...{
        id: `0x${matches.length.toString(16)}`,
        level: outer === undefined ? 0 : 1,
        tournamentId: outer?.id ?? '0x',
      },
      ...{ a: other, b: claim, nodeA: other.root, nodeB: claim.root, agreed: zero, since: now, allowance, position: 0 },
      ...{ height: disputeHeights[outer === undefined ? 0 : 1], opened: 0, turnB: false, phase, shown: [] },
      ...{ outcome: 'NONE_YET', inner: [] },
    })
  }
  const outerOf = (match: Match): Match | undefined =>
    match.level === 0 ? undefined : matches.find(({ id }) => id === match.tournamentId)

  const end = (match: Match, outcome: MatchOutcome): void => {
    match.phase = 'ENDED'
    match.outcome = outcome
    if (outcome !== 'A_WINS') match.a.status = 'OUT'
    if (outcome !== 'B_WINS') match.b.status = 'OUT'
    const winner = outcome === 'A_WINS' ? match.a : outcome === 'B_WINS' ? match.b : undefined
    if (winner !== undefined) pair(winner, outerOf(match))
  }

  const turn = (match: Match, answers: Hex): { own: Hex; other: Hex } => {
    check(match.phase === 'WALK', 'phase')
    const [own, other, claim] = match.turnB
      ? ([match.nodeB, match.nodeA, match.b] as const)
      : ([match.nodeA, match.nodeB, match.a] as const)
    check(answers === other, 'stale')
    check(matchOutcome(match, times, now) === 'NONE_YET', 'late')
    const over = now - match.since - times.moveEffort
    if (over > 0n) claim.spent += over
    return { own, other }
  }
  const descend = (match: Match, step: Descent, own: Hex, other: Hex): void => {
    const { opened } = match
    check(opened > 0 && step.index < 2 ** opened && step.ownSiblings.length === opened, 'form')
    check(step.otherSiblings.length === opened, 'form')
    check(bytesToHex(step.own) !== bytesToHex(step.other), 'no difference')
    for (let i = 0; i < opened; i++) {
      const isRight = (step.index >> i) % 2 === 1
      if (isRight) check(bytesToHex(step.ownSiblings[i]!) === bytesToHex(step.otherSiblings[i]!), 'not the first')
    }
    check(fold(step.own, step.index, step.ownSiblings) === own, 'own root')
    check(fold(step.other, step.index, step.otherSiblings) === other, 'other root')
    const [a, b] = match.turnB ? [step.other, step.own] : [step.own, step.other]
    match.nodeA = bytesToHex(a)
    match.nodeB = bytesToHex(b)
    match.height -= opened
    match.position = match.position * 2 ** opened + step.index
  }
  const show = (match: Match, nodes: readonly Bytes[], node: Hex): void => {
    check(nodes.length === 2 ** levelsToOpen(match.height) && plainRoot(nodes) === node, 'opening')
    match.opened = levelsToOpen(match.height)
    match.shown = nodes.map(bytesToHex)
    match.turnB = !match.turnB
    match.since = now
  }

  return {
    get moves() {
      return moves
    },
    get now() {
      return now
    },
    pass(seconds: bigint) {
      now += seconds
    },
    claims,
    matches,
    enter(id: Hex, root: Bytes): Claim {
      const claim: Claim = { id, tournamentId: '0x', root: bytesToHex(root), spent: 0n, status: 'ALIVE', sideB: false }
      claims.push(claim)
      pair(claim, undefined)
      return claim
    },
    facts: (): DisputeFacts => ({
      ...{ id: '0x', status: 'OPEN', openedAt: 1_000n, allowance, claims, matches },
      ...{ livingOnChain: claims.filter(({ status }) => status === 'ALIVE').length },
      ...{ isReopened: claims.length > 0 && claims.every(({ status }) => status === 'OUT') },
    }),
    apply(move: DisputeMove): void {
      const match = matches.find(({ id }) => id === move.matchId)!
      if (move.kind === 'open') {
        const { own } = turn(match, move.answers)
        check(match.opened === 0, 'start')
        show(match, move.nodes, own)
        moves++
      } else if (move.kind === 'move') {
        const { own, other } = turn(match, move.answers)
        descend(match, move.step, own, other)
        check(match.height > 0, 'height')
        show(match, move.nodes, bytesToHex(move.step.own))
        moves++
      } else if (move.kind === 'seal') {
        const claim = match.turnB ? match.b : match.a
        const { own, other } = turn(match, move.answers)
        descend(match, move.step, own, other)
        check(match.height === 0, 'height')
        const start = outerOf(match)?.agreed ?? bytesToHex(truth.stateAt(0, 0, -1))
        const agreed = bytesToHex(move.agreed)
        if (match.position === 0) check(agreed === start, 'agreed')
        else check(fold(move.agreed, match.position - 1, move.siblings) === claim.root, 'agreed')
        match.agreed = agreed
        match.opened = 0
        match.since = now
        match.phase = match.level === 0 ? 'INNER' : 'PROOF'
        moves++
      } else if (move.kind === 'join') {
        check(match.phase === 'INNER' && matchOutcome(match, times, now) === 'NONE_YET', 'join')
        const leaf = hexToBytes(move.sideB ? match.nodeB : match.nodeA)
        check(fold(leaf, 2 ** 26 - 1, move.siblings) === bytesToHex(move.root), 'end')
        const side = move.sideB ? match.b : match.a
        const late = now - match.since - times.buildEffort - times.grace
        const root = bytesToHex(move.root)
        check(!match.inner.some((claim) => claim.root === root), 'twice')
        const spent = side.spent + (late > 0n ? late : 0n)
        const claim: Claim = { id: root, tournamentId: match.id, root, spent, status: 'ALIVE', sideB: move.sideB }
        match.inner.push(claim)
        pair(claim, match)
      } else if (move.kind === 'proveStep') {
        check(match.phase === 'PROOF' && matchOutcome(match, times, now) === 'NONE_YET', 'proof')
        const { segment, step } = move
        const count = truth.leafCount(1, segment)
        // what the verifier computes from the words of the agreed state, which the prover has to know
        check(match.agreed === bytesToHex(truth.stateAt(1, segment, step - 1)), 'not opened')
        const post = bytesToHex(truth.stateAt(1, segment, Math.min(step, count - 1)))
        const [rightA, rightB] = [post === match.nodeA, post === match.nodeB]
        end(match, rightA ? 'A_WINS' : rightB ? 'B_WINS' : 'BOTH_OUT')
      } else if (move.kind === 'finish') {
        const outcome = matchOutcome(match, times, now)
        check(outcome !== 'NONE_YET', 'undecided')
        const winner = match.inner.find(({ status }) => status === 'ALIVE')
        if (match.phase === 'INNER' && winner !== undefined) {
          winner.status = 'WON'
          const outer = outcome === 'A_WINS' ? match.a : match.b
          outer.spent = winner.spent
        }
        end(match, outcome)
      }
    },
  }
}

type Referee = ReturnType<typeof createReferee>

/** One after the other sends its moves; when nobody has one, time passes. Gives the claims left. */
function playOut(referee: Referee, players: readonly Solver[]): void {
  for (let round = 0; round < 2_000; round++) {
    let acted = false
    for (const player of players) {
      const [move] = player.decide(referee.facts(), referee.now).moves
      if (move === undefined) continue
      referee.apply(move)
      acted = true
    }
    if (acted) continue
    if (referee.matches.every(({ phase }) => phase === 'ENDED')) return
    referee.pass(5n)
  }
  throw new Error('the dispute does not end')
}

const size = { segments: 37, steps: (segment: number): number => 1 + ((segment * 11) % 23) }
const truth: Machine = createAlphabetMachine(initial, size.segments, size.steps)
const faults: fc.Arbitrary<MachineFault> = fc
  .record({
    from: fc.nat(size.segments - 1),
    length: fc.integer({ min: 1, max: size.segments }),
    inner: fc.nat(22),
    longer: fc.integer({ min: -size.segments, max: 4 }),
    kind: fc.constantFrom('tail', 'middle', 'length', 'both'),
    salt: fc.integer({ min: 1, max: 1_000 }),
  })
  .map(({ from, length, inner, longer, kind, salt }) => ({
    from: kind === 'length' ? size.segments : from,
    to: kind === 'middle' ? Math.min(size.segments - 1, from + length) : size.segments,
    inner,
    longer: kind === 'length' || kind === 'both' ? longer || 1 : 0,
    salt,
  }))
  // wrong from the last leaf on with a right end is not wrong
  .filter(({ from, to, longer }) => from < to || longer !== 0)

describe('a dispute', () => {
  it('is won by the honest claim in at most 15 moves, whatever the lie', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(faults, fc.boolean(), (fault, isFirst) => {
        const honest = createSolver(truth, times)
        const liar = createSolver(createFaultyMachine(truth, fault), times)
        fc.pre(bytesToHex(liar.tree(0, 0).root) !== bytesToHex(honest.tree(0, 0).root))
        const referee = createReferee(truth)
        const roots = [honest.tree(0, 0).root, liar.tree(0, 0).root]
        const [first, second] = isFirst ? roots : roots.reverse()
        const claims = [referee.enter('0xa', first!), referee.enter('0xb', second!)]
        playOut(referee, [honest, liar])
        const own = claims.find(({ root }) => root === bytesToHex(honest.tree(0, 0).root))
        expect(own?.status).toBe('ALIVE')
        expect(claims.filter(({ status }) => status === 'ALIVE')).toHaveLength(1)
        expect(referee.moves).toBeLessThanOrEqual(15)
        expect(own?.spent).toBe(0n)
      }),
      { numRuns: 150 },
    )
  })

  it('is won against a silent rival by time alone', () => {
    const honest = createSolver(truth, times)
    const referee = createReferee(truth)
    const own = referee.enter('0xa', honest.tree(0, 0).root)
    referee.enter('0xb', hashWords(1n))
    playOut(referee, [honest])
    expect(own.status).toBe('ALIVE')
    expect(honest.decide(referee.facts(), referee.now)).toMatchObject({ conclude: true, moves: [] })
  })

  it('has no survivor when both are wrong and somebody proves it', () => {
    const honest = createSolver(truth, times)
    const base: MachineFault = { from: 9, to: size.segments, inner: 3, longer: 0, salt: 1 }
    const liars = [base, { ...base, salt: 2 }].map((fault) => createSolver(createFaultyMachine(truth, fault), times))
    const referee = createReferee(truth)
    for (const liar of liars) referee.enter(bytesToHex(liar.tree(0, 0).root), liar.tree(0, 0).root)
    // the bystander proves the step that both got wrong
    playOut(referee, [...liars, honest])
    expect(referee.claims.every(({ status }) => status === 'OUT')).toBe(true)
    expect(honest.decide(referee.facts(), referee.now).conclude).toBe(true)
  })

  it('is won by one honest claim among many liars, within log₂ of them matches', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(faults, { minLength: 2, maxLength: 9 }), fc.nat(), (list, at) => {
        const honest = createSolver(truth, times)
        const liars = list.map((fault, i) =>
          createSolver(createFaultyMachine(truth, { ...fault, salt: fault.salt * 16 + i }), times),
        )
        const root = bytesToHex(honest.tree(0, 0).root)
        const roots = new Set(liars.map((liar) => bytesToHex(liar.tree(0, 0).root)))
        roots.delete(root)
        fc.pre(roots.size > 1)
        const order: Hex[] = [...roots]
        order.splice(at % (order.length + 1), 0, root)
        const referee = createReferee(truth)
        for (const id of order) referee.enter(id, hexToBytes(id))
        playOut(referee, [honest, ...liars])
        const left = referee.claims.filter(({ status }) => status === 'ALIVE')
        expect(left.map((claim) => claim.root)).toEqual([root])
        const played = referee.matches.filter(({ level, a, b }) => level === 0 && (a.root === root || b.root === root))
        expect(played.length).toBeLessThanOrEqual(Math.ceil(Math.log2(order.length)))
      }),
      { numRuns: 25 },
    )
  })
})

describe('decide', () => {
  it('says why it waits, and orders moves by deadline', () => {
    const honest = createSolver(truth, times)
    const referee = createReferee(truth)
    const liar = createSolver(createFaultyMachine(truth, { from: 5, to: 37, inner: 0, longer: 0, salt: 3 }), times)
    referee.enter('0x1', hashWords(1n))
    referee.enter('0x2', hashWords(2n))
    referee.enter('0x3', liar.tree(0, 0).root)
    referee.enter('0x4', honest.tree(0, 0).root)
    const plan = honest.decide(referee.facts(), referee.now)
    expect(plan.moves).toEqual([])
    expect(plan.waits.map(({ reason }) => reason)).toEqual(['NOT_OURS', 'OPPONENTS_TURN'])
    expect(plan.waits[1]?.until).toBe(1_000n + times.moveEffort + allowance)
    referee.apply(liar.decide(referee.facts(), referee.now).moves[0]!)
    referee.pass(times.moveEffort + allowance + 1n)
    // its own clock started with the liar's move at the same second, so it is late as well: both matches are decided
    const late = honest.decide(referee.facts(), referee.now)
    expect(late.moves.map(({ kind }) => kind)).toEqual(['finish', 'finish'])
  })

  it('does not join when its side is closed, though others keep the match open', () => {
    const honest = createSolver(truth, times)
    const fault: MachineFault = { from: 5, to: 37, inner: 0, longer: 0, salt: 3 }
    const liars = [fault, { ...fault, inner: 9 }].map((each) => createSolver(createFaultyMachine(truth, each), times))
    const [liar] = liars
    const referee = createReferee(truth)
    referee.enter('0x1', honest.tree(0, 0).root)
    referee.enter('0x2', liar!.tree(0, 0).root)
    const next = (player: Solver): DisputeMove | undefined => player.decide(referee.facts(), referee.now).moves[0]
    for (let i = 0; referee.matches[0]!.phase === 'WALK'; i++) referee.apply(next(i % 2 === 0 ? honest : liar!)!)
    const { since } = referee.matches[0]!
    const until = since + times.buildEffort + times.grace + allowance
    expect(next(honest)).toMatchObject({ kind: 'join', deadline: until })
    // two claims of the other side, which play each other
    referee.pass(until - referee.now)
    for (const each of liars) {
      const join = next(each)
      expect(join?.kind).toBe('join')
      referee.apply(join!)
    }
    expect(next(honest)).toMatchObject({ kind: 'join' })
    referee.pass(1n)
    expect(honest.decide(referee.facts(), referee.now).moves).toEqual([])
  })

  it('asks for a proof of the output where histories are equal', () => {
    const honest = createSolver(truth, times)
    const referee = createReferee(truth)
    referee.enter('0x1', honest.tree(0, 0).root)
    referee.enter('0x2', honest.tree(0, 0).root)
    expect(honest.decide(referee.facts(), referee.now).moves).toMatchObject([
      { kind: 'proveOutput', deadline: 1_000n + times.moveEffort + allowance },
    ])
  })
})
