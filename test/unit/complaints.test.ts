/**
 * Complaints about other systems, one test each, as far as they concern claims, messages and carriers and can be said of the rules alone (docs/claims.md). Those that need
 * processes (restarts, batches, quorums of validators) are tested where these are.
 */
import { accept, type Bytes, emptyBytes, errorTable, hashWords, keccak256, refuse } from '@syncline/primitives'
import {
  arrive,
  type Claim,
  type ClaimRecord,
  type ClaimStore,
  type Copy,
  copyAddress,
  createClaimStore,
  createCopyTable,
  createIsolationLedger,
  createLaneBook,
  type Dependency,
  type DomainRules,
  decodeClaim,
  decodeDependency,
  flowClaim,
  freeze,
  isOfficial,
  kindId,
  levelOfDependency,
  move,
  receiptId,
  riskOf,
  trueDependency,
} from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { createDraw } from '../support/draw.js'
import { form } from '../support/objectCalls.js'

const manager = 9n
const good = Uint8Array.of(1)
const judge = (evidence: Bytes) =>
  evidence[0] === 1 ? accept(undefined) : refuse('CLAIM_EVIDENCE_INVALID', 'not what the rules ask for')
const rules: DomainRules = {
  gate: (_, evidence) => judge(evidence),
  ancestry: (_, __, evidence) => judge(evidence),
  final: { id: 'crosslink', check: (_, evidence) => judge(evidence) },
  attesting: [{ id: 'quorum', check: (_, evidence) => judge(evidence) }],
  anchoring: undefined,
}
const flows = {
  accepted: (_: Claim, evidence: Bytes) => judge(evidence),
  closed: (_: Claim, evidence: Bytes) => judge(evidence),
}
const createStore = (capacity = 10_000): ClaimStore =>
  createClaimStore(new Map([1n, 2n, 3n, 4n].map((id) => [id, rules])), capacity, flows)
const word = (...seed: number[]): Bytes => keccak256(Uint8Array.from(seed))
const claim = (domainId: bigint, height: bigint, root = 0): Claim => ({
  domainId,
  height,
  root: hashWords(domainId, height, BigInt(root)),
})
const record = (of: Claim, parent?: Claim, uses: readonly Claim[] = []): ClaimRecord => ({ claim: of, parent, uses })
const copy = (object: number, dependency: Dependency): Copy => ({
  ...{ typeId: word(7), index: word(8, object), dependency },
  state: Uint8Array.of(object),
})
const at = (one: Copy): Bytes => copyAddress(manager, one)
function codeOf(result: { readonly ok: boolean; readonly code?: string }): string {
  if (result.ok) return 'ok'
  expect(Object.keys(errorTable)).toContain(result.code)
  return result.code!
}

describe('a complaint about', () => {
  it('stalls (optimism 15417): an invalid message stops no level of anything unrelated', () => {
    const store = createStore()
    // domain 1 takes a message of domain 4 for granted that was never sent; domains 2 and 3 exchange their own
    const [bad, b, c] = [claim(4n, 5n, 1), claim(2n, 5n), claim(3n, 5n)]
    expect(codeOf(store.admit(record(claim(1n, 5n), undefined, [bad]), good))).toBe('ok')
    const levels = () => [b, c].map(store.levelOf)
    store.admit(record(b, undefined, [c]), good)
    store.admit(record(c, undefined, [b]), good)
    expect(levels()).toEqual([1, 1])
    for (const one of [b, c]) store.certify(one, 'quorum', good)
    expect(levels()).toEqual([2, 2])
    // its proof, its certificate, its own admission: all refused, again and again, and nothing waits for them
    for (let i = 0; i < 50; i++) {
      expect(codeOf(store.certify(bad, 'crosslink', emptyBytes))).toBe('CLAIM_EVIDENCE_INVALID')
      expect(codeOf(store.admit(record(bad), emptyBytes))).toBe('CLAIM_EVIDENCE_INVALID')
      expect(codeOf(store.link(claim(4n, 6n), bad, emptyBytes))).toBe('CLAIM_EVIDENCE_INVALID')
    }
    for (const one of [b, c]) store.certify(one, 'crosslink', good)
    expect(levels()).toEqual([3, 3])
    expect([store.statusOf(claim(1n, 5n)), store.levelOf(claim(1n, 5n))]).toEqual(['unknown', 0])
    // and once it is shown to be false, what rested on it falls alone
    store.admit(record(claim(4n, 5n)), good)
    store.certify(claim(4n, 5n), 'crosslink', good)
    expect([store.statusOf(claim(1n, 5n)), ...levels()]).toEqual(['false', 3, 3])
  })

  it('reorganisations (optimism 15624): dependants drop alone, all others keep their level', () => {
    const draw = createDraw(15_624)
    for (let round = 0; round < 40; round++) {
      const store = createStore()
      const lost = claim(1n, 5n, 1)
      store.admit(record(lost), good)
      // sixty claims of three domains, each on its parent, some on claims of others; who rests on the lost one is found by walking
      const all: { readonly of: Claim; readonly needs: readonly Claim[] }[] = []
      for (let i = 0; i < 60; i++) {
        const domain = BigInt(2 + (i % 3))
        const below = all.filter(({ of }) => of.domainId === domain).at(-1)?.of
        const foreign = all.filter(({ of }) => of.domainId !== domain)
        const uses =
          draw(8) === 0 ? [lost] : draw(2) === 0 && foreign.length > 0 ? [foreign[draw(foreign.length)]!.of] : []
        const parent = draw(3) === 0 ? undefined : below
        const of = claim(domain, BigInt(i + 1))
        all.push({ of, needs: parent === undefined ? uses : [parent, ...uses] })
        expect(codeOf(store.admit(record(of, parent, uses), good))).toBe('ok')
        if (draw(2) === 0) store.certify(of, 'quorum', good)
      }
      const before = new Map(all.map(({ of }) => [of, store.levelOf(of)]))
      store.admit(record(claim(1n, 5n)), good)
      const verdicts = store.certify(claim(1n, 5n), 'crosslink', good)
      const drops = new Set<Claim>([lost])
      for (const { of, needs } of all) if (needs.some((need) => drops.has(need))) drops.add(of)
      for (const { of } of all) expect(store.levelOf(of)).toBe(drops.has(of) ? undefined : before.get(of))
      expect(verdicts.ok && verdicts.value.filter(({ status }) => status === 'false').length).toBe(drops.size)
      expect(drops.size).toBeLessThan(all.length)
    }
  })

  it('unknown chains (optimism 15662, 15500): they are refused by name, and nothing breaks or is left behind', () => {
    const store = createStore()
    const known = claim(1n, 1n)
    store.admit(record(known), good)
    const ids = [5n, 901n, (1n << 53n) - 1n]
    for (const id of ids) {
      const unknown = claim(id, 1n)
      expect(codeOf(store.admit(record(unknown), good))).toBe('CLAIM_DOMAIN_UNKNOWN')
      expect(codeOf(store.admit(record(claim(1n, 2n), known, [unknown]), good))).toBe('CLAIM_DOMAIN_UNKNOWN')
      expect(codeOf(store.certify(unknown, 'crosslink', good))).toBe('CLAIM_DOMAIN_UNKNOWN')
      expect(codeOf(store.link(unknown, claim(id, 0n), good))).toBe('CLAIM_DOMAIN_UNKNOWN')
      expect([store.statusOf(unknown), store.levelOf(unknown), store.why(unknown).reason]).toEqual([
        'unknown',
        0,
        'NOT_ADMITTED',
      ])
      expect([store.implies(unknown, known), store.excludes(unknown, known)]).toEqual([false, false])
      // a copy that somebody made dependent on it has no level; all else about it can be asked
      expect(levelOfDependency(form([unknown]), store.levelOf)).toBe(0)
      expect(riskOf(form([unknown]), store.levelOf, () => 1n).domains).toBe(1)
    }
    expect(store.size()).toBe(1)
    // any bytes at all
    const draw = createDraw(15_662)
    for (let i = 0; i < 2_000; i++) {
      const bytes = Uint8Array.from({ length: draw(200) }, () => (draw(3) === 0 ? draw(256) : 0))
      for (const read of [decodeClaim(bytes), decodeDependency(bytes)]) codeOf(read)
    }
    const outOfRange = [-1n, 1n << 53n, 1n << 64n].map((domainId) => ({ ...known, domainId }))
    for (const one of outOfRange) expect(codeOf(store.certify(one, 'crosslink', good))).toBe('CLAIM_MALFORMED')
  })

  it('time-outs that wait for one carrier (cosmos/ibc 637): anyone brings a fact or pokes, twice does no harm, and all end alike', () => {
    const [lie, truth] = [claim(1n, 5n, 1), claim(1n, 5n)]
    const run = (poke: 'verdict' | 'each' | 'twice') => {
      const store = createStore()
      const table = createCopyTable(manager, 8)
      for (const one of [lie, truth]) store.admit(record(one), good)
      const [dead, waiting, alive] = [copy(1, form([lie])), copy(2, form([], [[lie]])), copy(3, form([truth]))]
      for (const one of [dead, waiting, alive]) expect(codeOf(table.add(one))).toBe('ok')
      const verdicts = store.certify(truth, 'crosslink', good)
      if (!verdicts.ok) throw new Error(verdicts.reason)
      // no verb takes a sender
      if (poke === 'verdict')
        table.resolve(
          verdicts.value.map((verdict) => verdict.claim),
          store,
        )
      else for (const one of [dead, waiting, alive]) expect(codeOf(table.poke(at(one), store))).toBe('ok')
      if (poke === 'twice') {
        table.resolve(
          verdicts.value.map((verdict) => verdict.claim),
          store,
        )
        for (const one of table.all()) expect(codeOf(table.poke(at(one), store))).toBe('ok')
        expect(codeOf(table.poke(at(dead), store))).toBe('COPY_UNKNOWN')
      }
      return table.all().map((one) => [isOfficial(one), one.state[0]])
    }
    const end = [
      [true, 2],
      [true, 3],
    ]
    for (const poke of ['verdict', 'each', 'twice'] as const) expect(run(poke).sort()).toEqual(end)
  })

  it('refunds that never come (penumbra 4634): value is conserved over every exit of a move that fails', () => {
    // an amount: salts from 2^128 on name unique objects
    const kind = { originDomain: 1n, creator: 5n, salt: new Uint8Array(32), typeId: word(7) }
    const passage = { from: 1n, to: 2n, nonce: 0n, height: 5n, kind: kindId(kind), quantity: 5n }
    const [old, source, rival] = [claim(3n, 1n), claim(1n, 5n, 1), claim(1n, 5n)]
    /** Sends a conditional coin of 1 to 2 and back comes what is official in the end, on 1 and on 2. */
    const run = (arrives: boolean, ends: 'stands' | 'falls' | 'rests on FALSE' | 'overdrawn') => {
      const store = createStore()
      const [home, away] = [createCopyTable(manager, 8), createCopyTable(manager, 8)]
      for (const one of [old, source, rival]) store.admit(record(one), good)
      const coin = copy(5, form([old]))
      const moved = move(coin, passage)
      if (!moved.ok) throw new Error(moved.code)
      home.add(freeze(moved.value.frozen!, source)!)
      if (arrives) {
        const landed = arrive(moved.value.receipt, source, store)
        if (!landed.ok) throw new Error(landed.code)
        away.add(landed.value)
      }
      const tell = (one: Claim): void => {
        const verdicts = store.certify(one, 'crosslink', good)
        if (!verdicts.ok) throw new Error(verdicts.reason)
        for (const table of [home, away])
          table.resolve(
            verdicts.value.map((verdict) => verdict.claim),
            store,
          )
      }
      store.admit(record(claim(3n, 1n, 1)), good)
      tell(ends === 'rests on FALSE' ? claim(3n, 1n, 1) : old)
      tell(ends === 'falls' ? rival : source)
      const ledger = createIsolationLedger()
      if (ends !== 'overdrawn') ledger.report(1n, 2n, kind, 5n)
      const flow = flowClaim(receiptId(moved.value.receipt))
      const taken = createLaneBook(2n).take(
        moved.value.receipt,
        source,
        // what rests on FALSE was never official there, so nobody counted it
        ends === 'rests on FALSE' ? 0n : 5n,
        ledger.acceptedOf(1n, 2n, passage.kind),
        store,
      )
      if (taken.ok) store.acceptFlow(flow.root, good)
      else if (ends === 'overdrawn') expect(taken.code).toBe('FLOW_NOT_ACCEPTED')
      away.resolve([flow], store)
      if (taken.ok && !arrives) {
        // late, but not too late: the receipt has no time-out
        const landed = arrive(moved.value.receipt, source, store)
        if (!landed.ok) throw new Error(landed.code)
        away.add(landed.value)
        away.poke(at(landed.value), store)
      }
      return [home, away].map((table) => table.all().filter(isOfficial).length)
    }
    for (const arrives of [true, false]) {
      expect(run(arrives, 'stands')).toEqual([0, 1])
      expect(run(arrives, 'falls')).toEqual([1, 0])
      // the coin itself was none: nobody has it
      expect(run(arrives, 'rests on FALSE')).toEqual([0, 0])
      // a source that sends what it does not hold makes nothing official elsewhere
      expect(run(arrives, 'overdrawn')).toEqual([0, 0])
    }
  })

  it('signatures on blocks that are gone (hyperlane 228, 5401): an attestation names root and history, and dies with them', () => {
    const store = createStore()
    const [parent, attested, sibling] = [claim(1n, 4n, 1), claim(1n, 5n, 1), claim(1n, 5n)]
    store.admit(record(parent), good)
    store.admit(record(attested, parent), good)
    store.admit(record(sibling), good)
    for (const one of [parent, attested]) store.certify(one, 'quorum', good)
    // a signature for one root is none for another of the same height
    expect([attested, sibling].map(store.levelOf)).toEqual([2, 1])
    // the parent is reorganised away: what was attested on it has no level, and more signatures change nothing
    store.admit(record(claim(1n, 4n)), good)
    store.certify(claim(1n, 4n), 'crosslink', good)
    expect([store.levelOf(attested), store.why(attested).reason]).toEqual([undefined, 'RESTS_ON_FALSE'])
    expect(codeOf(store.certify(attested, 'quorum', good))).toBe('ok')
    expect([store.statusOf(attested), store.levelOf(attested), store.levelOf(sibling)]).toEqual(['false', undefined, 1])
    expect(levelOfDependency(form([attested]), store.levelOf)).toBe(0)
  })

  it('dead domains: what a closure leaves out is FALSE, its copies vanish, and what was traded against them is free again', () => {
    const store = createStore()
    const table = createCopyTable(manager, 8)
    const source = claim(1n, 5n)
    store.admit(record(source), good)
    const { height } = source
    const moved = move(copy(1, trueDependency), { from: 1n, to: 2n, nonce: 0n, height, kind: word(6), quantity: 1n })
    if (!moved.ok) throw new Error(moved.code)
    const landed = arrive(moved.value.receipt, source, store)
    if (!landed.ok) throw new Error(landed.code)
    const own = copy(2, trueDependency)
    for (const one of [landed.value, own]) table.add(one)
    expect(codeOf(table.transact([landed.value, own].map(at), (states) => accept(states), store))).toBe('ok')
    const tell = (verdicts: ReturnType<ClaimStore['certify']>): void => {
      if (!verdicts.ok) throw new Error(verdicts.reason)
      table.resolve(
        verdicts.value.map((verdict) => verdict.claim),
        store,
      )
    }
    tell(store.certify(source, 'crosslink', good))
    // the domain died before the ledger covered it: nobody can say when, so nothing is decided by time
    expect(table.all().some(isOfficial)).toBe(false)
    const flow = receiptId(moved.value.receipt)
    expect(codeOf(store.closeFlow(flow, emptyBytes))).toBe('CLAIM_EVIDENCE_INVALID')
    tell(store.closeFlow(flow, good))
    expect(table.all().map((one) => [isOfficial(one), one.state[0]])).toEqual([[true, 2]])
    expect(codeOf(store.acceptFlow(flow, good))).toBe('CLAIM_CONTRADICTED')
  })
})
