import { accept, type Bytes, bytesToHex, concatBytes, errorTable, keccak256, refuse } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { type Claim, compareClaims, flowClaim } from '../claim/claim.js'
import { type ClaimView, plainView } from '../claim/claimView.js'
import { createDependency, type Dependency, trueDependency } from '../dependency/dependency.js'
import { dependencyDigest, dependencyLimits, encodeDependency } from '../dependency/dependencyCodec.js'
import { createConditionalRecords, maxRecordsPerTag } from './conditionalRecords.js'
import { type Copy, copyAddress, isOfficial, kindId, objectAddress, objectIndex, originOf } from './copy.js'
import { createCopyTable } from './copyTable.js'
import { arrive, freeze, move, type Passage, type Receipt, receiptId } from './move.js'
import { maxInputs, splitDependencies, transact } from './transact.js'

const word = (...seed: number[]): Bytes => keccak256(Uint8Array.from(seed))
const claim = (domainId: bigint, height = 5n, root = 0): Claim => ({
  domainId,
  height,
  root: word(Number(domainId), Number(height), root),
})
const [a, b, c] = [claim(1n), claim(2n), claim(3n)]
const names = new Map([a, b, c].map((one, i) => [one, 'abc'[i]!]))
const form = (positive: readonly Claim[], negated: readonly (readonly Claim[])[] = []): Dependency => {
  const made = createDependency(positive, negated)
  if (made === 'FALSE') throw new Error('FALSE')
  return made
}
const dep = (text: string): Dependency => form([...text].map((letter) => [a, b, c]['abc'.indexOf(letter)]!))
const show = (dependency: Dependency | undefined): string | undefined => {
  if (dependency === undefined) return undefined
  const join = (claims: readonly Claim[]) => claims.map((one) => names.get(one)).join('')
  return [join(dependency.positive), ...dependency.negated.map(join)].join('¬')
}
const copy = (object: number, dependency: Dependency, state = object): Copy => ({
  typeId: word(7),
  index: word(8, object),
  dependency,
  state: Uint8Array.of(state),
})
const passage = (from: bigint, to: bigint, nonce = 0n): Passage => ({
  ...{ from, to, nonce, height: 4n },
  kind: word(6),
  quantity: 1n,
})
const flowOf = (receipt: Receipt): Claim => flowClaim(receiptId(receipt))
const same = (states: readonly Bytes[]) => accept(states)
const view = (truths: readonly Claim[], lies: readonly Claim[] = []): ClaimView => ({
  ...plainView,
  statusOf: (one) => (truths.includes(one) ? 'true' : lies.includes(one) ? 'false' : 'unknown'),
})
const codeOf = (result: { readonly ok: boolean; readonly code?: string }): string => {
  if (result.ok) return 'ok'
  expect(Object.keys(errorTable)).toContain(result.code)
  return result.code!
}

describe('the split rule', () => {
  it('gives the worked vectors', () => {
    const rows: readonly (readonly [readonly string[], string, readonly (string | undefined)[]])[] = [
      [['a', 'b'], 'ab', ['a¬b', 'b¬a']],
      [['a', ''], 'a', [undefined, '¬a']],
      [['a', 'a'], 'a', [undefined, undefined]],
      [['ab', 'bc'], 'abc', ['ab¬c', 'bc¬a']],
      [['a', 'b', 'c'], 'abc', ['a¬bc', 'b¬ac', 'c¬ab']],
      [['a'], 'a', [undefined]],
      [[''], '', [undefined]],
    ]
    for (const [inputs, output, leftovers] of rows) {
      const split = splitDependencies(inputs.map(dep), plainView)
      if (!split.ok) throw new Error(split.reason)
      expect(show(split.value.output)).toBe(output)
      expect(split.value.leftovers.map(show)).toEqual(leftovers)
    }
  })

  it('leaves nothing over where history shows that no world has it', () => {
    const later = claim(1n, 9n)
    const history: ClaimView = { ...plainView, implies: (x, y) => x === y || (x === later && y === a) }
    const split = splitDependencies([form([later]), form([a])], history)
    expect(split.ok && split.value.leftovers.map((left) => left?.negated.length)).toEqual([undefined, 1])
  })

  it('rewrites in place, with the states that f gives', () => {
    const result = transact([copy(1, dep('a')), copy(2, dep('a'))], ([x, y]) => accept([y!, x!]), plainView)
    if (!result.ok) throw new Error(result.code)
    expect(result.value.leftovers).toEqual([])
    expect(result.value.outputs.map(({ state, dependency }) => [state[0], show(dependency)])).toEqual([
      [2, 'a'],
      [1, 'a'],
    ])
  })

  it('keeps the old states in leftovers', () => {
    const result = transact(
      [copy(1, dep('a')), copy(2, dep(''))],
      () => accept([Uint8Array.of(8), Uint8Array.of(9)]),
      plainView,
    )
    if (!result.ok) throw new Error(result.code)
    expect(result.value.outputs.map(({ state, dependency }) => [state[0], show(dependency)])).toEqual([
      [8, 'a'],
      [9, 'a'],
    ])
    expect(result.value.leftovers.map(({ index, state, dependency }) => [index, state[0], show(dependency)])).toEqual([
      [word(8, 2), 2, '¬a'],
    ])
  })

  it('refuses, before f is run, what cannot be', () => {
    const never = () => {
      throw new Error('f was run')
    }
    const refused = (inputs: readonly Copy[], seen: ClaimView = plainView) => codeOf(transact(inputs, never, seen))
    const rival = claim(1n, 5n, 1)
    const not = copy(1, form([a], [[b]]))
    expect(refused([])).toBe('OBJECT_INPUTS_INVALID')
    expect(refused([copy(1, dep('a')), copy(1, dep('b'))])).toBe('OBJECT_INPUTS_INVALID')
    expect(refused(Array.from({ length: maxInputs + 1 }, (_, i) => copy(i, dep('a'))))).toBe('OBJECT_INPUTS_INVALID')
    expect(refused([not])).toBe('DEPENDENCY_HAS_NOT')
    expect(refused([copy(2, dep('c')), not])).toBe('DEPENDENCY_HAS_NOT')
    expect(refused([copy(1, dep('a')), copy(2, form([rival]))])).toBe('DEPENDENCY_CONTRADICTORY')
    expect(refused([copy(1, dep('a'))], view([], [a]))).toBe('DEPENDENCY_CONTRADICTORY')
    const many = (from: number) => form(Array.from({ length: 200 }, (_, i) => claim(9n, BigInt(from + i))))
    expect(refused([copy(1, many(0)), copy(2, many(200))])).toBe('DEPENDENCY_TOO_LARGE')
    expect(dependencyLimits.literals).toBeLessThan(400)
  })

  it('refuses what f refuses, and another number of states', () => {
    const inputs = [copy(1, dep('a')), copy(2, dep('a'))]
    expect(codeOf(transact(inputs, () => refuse('COPY_UNKNOWN', 'f says no'), plainView))).toBe('COPY_UNKNOWN')
    for (const count of [0, 1, 3]) {
      const wrong = () => accept(Array.from({ length: count }, () => Uint8Array.of(1)))
      expect(codeOf(transact(inputs, wrong, plainView))).toBe('OBJECT_ARITY')
    }
  })
})

describe('addresses', () => {
  const padded = (value: number) => concatBytes(new Uint8Array(31), Uint8Array.of(value))

  it('are hash(M, TypeID, idx), then with the digest of the dependency', () => {
    const one = copy(1, form([a], [[b]]))
    expect(objectAddress(5n, one)).toEqual(keccak256(concatBytes(padded(5), one.typeId, one.index)))
    const tagged = concatBytes(Buffer.from('syncline.dependency.v1'.padEnd(32, '\0')), encodeDependency(one.dependency))
    const expected = keccak256(concatBytes(padded(5), one.typeId, one.index, keccak256(tagged)))
    expect(copyAddress(5n, one)).toEqual(expected)
    expect(isOfficial(one)).toBe(false)
    expect(isOfficial(copy(1, trueDependency))).toBe(true)
  })

  it('of receipts change with every field', () => {
    const receipt = { ...passage(1n, 2n, 3n), copy: copy(1, dep('a')), flows: 6, quantity: 5n }
    const others = [
      { ...receipt, copy: copy(2, dep('a'), 1) },
      { ...receipt, copy: copy(1, dep('b')) },
      { ...receipt, copy: copy(1, dep('a'), 9) },
      { ...receipt, copy: { ...receipt.copy, typeId: word(1) } },
      { ...receipt, from: 3n },
      { ...receipt, to: 3n },
      { ...receipt, nonce: 4n },
      { ...receipt, height: 5n },
      { ...receipt, flows: 5 },
      { ...receipt, kind: word(5) },
      { ...receipt, quantity: 4n },
    ]
    const ids = [receipt, ...others].map((one) => bytesToHex(receiptId(one)))
    expect(new Set(ids).size).toBe(12)
    const tag = Buffer.from('syncline.receipt.v1'.padEnd(32, '\0'))
    const { typeId, index, state, dependency } = receipt.copy
    const named = [tag, padded(1), padded(2), padded(3), padded(4), typeId, index]
    const words = [...named, keccak256(state), dependencyDigest(dependency), padded(6), receipt.kind, padded(5)]
    expect(receiptId(receipt)).toEqual(keccak256(concatBytes(...words)))
  })

  it('of kinds and objects name the domain and the creator they come from', () => {
    const kind = { originDomain: 7n, creator: 8n, salt: word(3), typeId: word(4) }
    expect(kindId(kind)).toEqual(keccak256(concatBytes(padded(7), padded(8), word(3), word(4))))
    const name = keccak256(concatBytes(padded(7), padded(8), padded(9)))
    const index = objectIndex(7n, 8n, 9n)
    expect(index).toEqual(concatBytes(padded(7).subarray(24), name.subarray(0, 24)))
    expect(originOf(index)).toBe(7n)
  })
})

describe('a move', () => {
  it('freezes a conditional copy, destroys an official one, and lands on the source claim', () => {
    const moved = move(copy(1, dep('a')), passage(2n, 3n))
    if (!moved.ok || moved.value.frozen === undefined) throw new Error('not frozen')
    expect(show(freeze(moved.value.frozen, b)?.dependency)).toBe('a¬b')
    const landed = arrive(moved.value.receipt, b, plainView)
    // flows come first: their domain is 0
    expect(landed.ok && landed.value.dependency).toEqual(form([flowOf(moved.value.receipt), a, b]))
    const official = move(copy(1, trueDependency), passage(2n, 3n))
    expect(official.ok && official.value.frozen).toBeUndefined()
  })

  it('comes with no condition where the claim is TRUE, leaves nothing where it is', () => {
    const moved = move(copy(1, dep('a')), passage(2n, 3n))
    if (!moved.ok) throw new Error(moved.code)
    const flow = flowOf(moved.value.receipt)
    const truths = (...claims: readonly Claim[]): ClaimView => ({
      ...plainView,
      statusOf: (one) => (claims.some((other) => compareClaims(one, other) === 0) ? 'true' : 'unknown'),
    })
    const landed = [[b], [flow], [b, flow]].map((known) => arrive(moved.value.receipt, b, truths(...known)))
    // the flow stays: no other receipt can have the copy's place
    expect(landed.map((one) => one.ok && one.value.dependency)).toEqual([
      form([flow, a]),
      form([flow, a, b]),
      form([flow, a]),
    ])
    expect(freeze(moved.value.frozen!, a)).toBeUndefined()
  })

  it('takes nothing with which nothing flows, and no more than a destination has room for', () => {
    const nothing = { ...passage(2n, 3n), quantity: 0n }
    expect(codeOf(move(copy(1, trueDependency), nothing))).toBe('NOTHING_FLOWS')
    expect(codeOf(arrive({ ...nothing, flows: 0, copy: copy(1, trueDependency) }, b, plainView))).toBe('NOTHING_FLOWS')
    const wide = (count: number) => form(Array.from({ length: count }, (_, i) => claim(9n, BigInt(i))))
    expect(codeOf(move(copy(1, wide(31)), passage(2n, 3n)))).toBe('DEPENDENCY_TOO_LARGE')
    const moved = move(copy(1, form([...wide(30).positive, flowClaim(word(1))])), passage(2n, 3n))
    expect(moved.ok && codeOf(arrive(moved.value.receipt, a, plainView))).toBe('ok')
  })

  it('refuses NOT copies and contradictions', () => {
    const not = copy(1, form([a], [[b]]))
    expect(codeOf(move(not, passage(2n, 3n)))).toBe('DEPENDENCY_HAS_NOT')
    const left = move(copy(1, dep('a')), passage(2n, 3n))
    expect(left.ok && codeOf(move(left.value.frozen!, passage(2n, 3n)))).toBe('COPY_FROZEN')
    expect(left.ok && codeOf(transact([left.value.frozen!], same, plainView))).toBe('COPY_FROZEN')
    const receipt = (one: Copy) => ({ ...passage(1n, 2n), flows: 0, copy: one })
    expect(codeOf(arrive(receipt(not), c, plainView))).toBe('DEPENDENCY_HAS_NOT')
    expect(codeOf(arrive(receipt(copy(1, dep('a'))), claim(1n, 5n, 1), plainView))).toBe('DEPENDENCY_CONTRADICTORY')
    expect(codeOf(arrive(receipt(copy(1, dep('a'))), c, view([], [c])))).toBe('RECEIPT_ORPHANED')
    expect(codeOf(arrive(receipt(copy(1, form([flowClaim(word(1))]))), c, plainView))).toBe('FLOW_CARRIED')
    expect(codeOf(arrive(receipt(copy(1, dep('a'))), c, view([], [a])))).toBe('DEPENDENCY_CONTRADICTORY')
    const full = form(Array.from({ length: dependencyLimits.literals }, (_, i) => claim(9n, BigInt(i))))
    expect(codeOf(arrive(receipt(copy(1, full)), a, plainView))).toBe('DEPENDENCY_TOO_LARGE')
  })
})

describe('conditional records', () => {
  it('take a tag twice only where not both can be true, and follow the verdicts', () => {
    const records = createConditionalRecords()
    const tag = word(1)
    const rival = claim(1n, 5n, 1)
    expect(codeOf(records.insert(tag, form([a, b]), plainView))).toBe('ok')
    for (const again of [form([a, b]), form([b]), trueDependency, form([c], [[rival]])]) {
      expect(codeOf(records.insert(tag, again, plainView))).toBe('RECORD_CONFLICT')
    }
    expect(codeOf(records.insert(tag, form([rival]), plainView))).toBe('ok')
    expect(codeOf(records.insert(tag, form([c], [[rival], [a]]), plainView))).toBe('ok')
    expect(codeOf(records.insert(word(2), trueDependency, plainView))).toBe('ok')
    expect(records.resolve(tag, view([a], [rival])).map(show)).toEqual(['b'])
    expect(records.resolve(tag, view([a, b], [rival])).map(show)).toEqual([''])
    expect(codeOf(records.insert(tag, form([c]), view([a, b], [rival])))).toBe('RECORD_CONFLICT')
    expect(records.resolve(word(3), plainView)).toEqual([])
    const lost = createConditionalRecords()
    lost.insert(tag, form([a]), plainView)
    expect(lost.resolve(tag, view([], [a]))).toEqual([])
    expect(codeOf(lost.insert(tag, form([b]), plainView))).toBe('ok')
  })

  it('end at a bound', () => {
    const records = createConditionalRecords()
    const roots = Array.from({ length: maxRecordsPerTag + 1 }, (_, i) => form([claim(1n, 5n, i)]))
    const codes = roots.map((one) => codeOf(records.insert(word(1), one, plainView)))
    expect(codes.slice(0, -1).every((code) => code === 'ok')).toBe(true)
    expect(codes.at(-1)).toBe('RECORD_CONFLICT')
  })
})

describe('a table of copies', () => {
  const manager = 5n
  const at = (one: Copy) => copyAddress(manager, one)

  it('visits the copies that name a claim and no others, and gives them new addresses', () => {
    const table = createCopyTable(manager, 8)
    const [one, two, three] = [copy(1, dep('ab')), copy(2, form([c], [[a]])), copy(3, dep('c'))]
    for (const each of [one, two, three]) expect(codeOf(table.add(each))).toBe('ok')
    expect(table.mentioning(a)).toEqual([one, two])
    const resolved = table.resolve([a], view([a]))
    expect(resolved.map(({ from, to }) => [show(from.dependency), show(to?.dependency)])).toEqual([
      ['ab', 'b'],
      ['c¬a', undefined],
    ])
    expect(table.find(at(one))).toBeUndefined()
    expect(table.find(at(copy(1, dep('b'))))?.state).toEqual(one.state)
    expect(table.mentioning(a)).toEqual([])
    expect(table.all()).toHaveLength(2)
  })

  it('does all of a transaction or nothing', () => {
    const table = createCopyTable(manager, 2)
    const [one, two] = [copy(1, dep('a')), copy(2, dep('b'))]
    table.add(one)
    table.add(two)
    table.add(copy(2, form([c], [[b]])))
    const before = table.all()
    expect(codeOf(table.transact([at(one), at(two)], same, plainView))).toBe('OBJECT_COPIES_TOO_MANY')
    expect(codeOf(table.transact([at(one), at(copy(9, dep('')))], same, plainView))).toBe('COPY_UNKNOWN')
    expect(table.all()).toEqual(before)
    expect(codeOf(table.add(copy(2, dep('c'))))).toBe('OBJECT_COPIES_TOO_MANY')
    expect(codeOf(table.transact([at(one)], () => accept([Uint8Array.of(77)]), plainView))).toBe('ok')
    expect(table.find(at(one))?.state).toEqual(Uint8Array.of(77))
    expect(codeOf(table.remove(at(one)))).toBe('ok')
    expect(codeOf(table.remove(at(one)))).toBe('COPY_UNKNOWN')
    expect(codeOf(table.poke(at(one), plainView))).toBe('COPY_UNKNOWN')
  })

  it('lets one object become official once, though two domains sent it', () => {
    const table = createCopyTable(manager, 8)
    const [first, second] = [copy(1, dep('a'), 10), copy(1, dep('b'), 20)]
    table.add(first)
    table.add(second)
    table.add(copy(2, dep('b')))
    expect(codeOf(table.add({ ...first, state: Uint8Array.of(99) }))).toBe('COPY_EXISTS')
    table.resolve([a], view([a]))
    expect(table.resolve([b], view([a, b])).map(({ from, to }) => from === to)).toEqual([true, false])
    expect(
      table
        .copiesOf(first)
        .filter(isOfficial)
        .map(({ state }) => state[0]),
    ).toEqual([10])
    // the other cannot be brought to where a copy is by a transaction either
    const blocked = createCopyTable(manager, 8)
    for (const each of [copy(1, dep('a')), copy(1, dep('ab')), copy(2, dep('b'))]) blocked.add(each)
    expect(codeOf(blocked.transact([at(copy(1, dep('a'))), at(copy(2, dep('b')))], same, plainView))).toBe(
      'COPY_EXISTS',
    )
    expect(blocked.all()).toHaveLength(3)
  })
})
