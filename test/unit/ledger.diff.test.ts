/**
 * IsolationLedger.sol against packages/protocol/src/flow: random flows of three Syncline domains and a foreign chain, some of which lie. Runs in
 * the project's own VM, with real proofs of both dialects.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createMerkleProof, createMPT } from '@ethereumjs/mpt'
import { isolationLedgerAbi } from '@syncline/contracts'
import {
  type Bytes,
  bigintToWord,
  bytesToHex,
  concatBytes,
  encodeRlp,
  type Hex,
  hashWords,
  hexToBytes,
  keccak256,
} from '@syncline/primitives'
import { createIsolationLedger, type Kind, kindId, laneTotalSlot } from '@syncline/protocol'
import { emptyTree, encodeKeyedProof } from '@syncline/trees'
import { decodeErrorResult, decodeFunctionResult, encodeFunctionData, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { createVm } from '../osp/vm.js'
import { createDraw } from '../support/draw.js'

const histories = Number(process.env['SYNCLINE_LEDGER_HISTORIES'] ?? 15)
const reportsEach = 60
const seed = Number(process.env['SYNCLINE_SEED'] ?? Date.now() % 2 ** 31)
const maxWord = (1n << 256n) - 1n

const harness = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;
import {ICertifiedRoots} from "./interfaces/ICertifiedRoots.sol";
import {IDomainClosure} from "./interfaces/IDomainClosure.sol";
import {IsolationLedger} from "./l1/IsolationLedger.sol";
import {Dialect} from "./types/ClaimTypes.sol";
import {Lane, LastBlock, TrieSlotProof, WorldSlotProof} from "./types/FlowTypes.sol";
contract Harness is ICertifiedRoots {
  struct Report { Lane lane; bytes32 ref; bytes32 root; bool foreign; WorldSlotProof world; TrieSlotProof trie; LastBlock last; bytes32 closure; }
  struct Result { uint256 amount; bytes problem; uint256 accepted; uint256 source; uint256 target; uint256 gasUsed; }
  mapping(uint64 => mapping(bytes32 => bytes32)) private known;
  mapping(uint64 => bool) private isForeign;
  function certifiedRoot(uint64 domainId, bytes32 ref) external view returns (bytes32 root, Dialect dialect, address manager) {
    root = known[domainId][ref];
    require(root != 0, "not certified");
    return (root, isForeign[domainId] ? Dialect.MPT : Dialect.K, address(0x5C00000000000000000000000000000000000009));
  }
  mapping(uint64 => bytes32) public closureOf;
  function replay(Report[] calldata reports) external returns (Result[] memory results) {
    IsolationLedger ledger = new IsolationLedger(this, IDomainClosure(address(this)));
    results = new Result[](reports.length);
    isForeign[4] = true;
    for (uint256 i; i < reports.length; ++i) results[i] = one(ledger, reports[i]);
  }
  function one(IsolationLedger ledger, Report calldata r) private returns (Result memory result) {
    if (r.root != 0) known[r.lane.from][r.ref] = r.root;
    result.gasUsed = gasleft();
    if (r.last.number != 0) {
      closureOf[r.lane.to] = r.closure;
      try ledger.giveBack(r.lane, r.last, r.world) returns (uint256 a) { result.amount = a; }
      catch (bytes memory problem) { result.problem = problem; }
    } else if (r.foreign) {
      try ledger.reportForeign(r.lane, r.ref, r.trie) returns (uint256 a) { result.amount = a; }
      catch (bytes memory problem) { result.problem = problem; }
    } else {
      try ledger.report(r.lane, r.ref, r.world) returns (uint256 a) { result.amount = a; }
      catch (bytes memory problem) { result.problem = problem; }
    }
    result.gasUsed -= gasleft();
    bytes32 kind = keccak256(abi.encode(r.lane.kind));
    result.accepted = ledger.accepted(keccak256(abi.encode(r.lane.from, r.lane.to, kind)));
    result.source = ledger.holdings(kind, r.lane.from);
    result.target = ledger.holdings(kind, r.lane.to);
  }
}`
const abi = parseAbi([
  'struct Kind { uint64 originDomain; address creator; bytes32 salt; bytes32 typeId; }',
  'struct Lane { uint64 from; uint64 to; Kind kind; }',
  'struct WorldSlotProof { bytes32[5] account; bytes accountProof; bytes slotProof; }',
  'struct TrieSlotProof { bytes[] accountProof; bytes[] slotProof; }',
  'struct LastBlock { uint64 number; bytes32 worldRoot; bytes32 blockHash; }',
  'struct Report { Lane lane; bytes32 ref; bytes32 root; bool foreign; WorldSlotProof world; TrieSlotProof trie; LastBlock last; bytes32 closure; }',
  'struct Result { uint256 amount; bytes problem; uint256 accepted; uint256 source; uint256 target; uint256 gasUsed; }',
  'function replay(Report[] reports) returns (Result[] results)',
])

/** The compiler declares no types. */
const solc = createRequire(import.meta.url)('solc') as {
  compile(input: string, callbacks: { import: (path: string) => { contents: string } }): string
}

function compile(): Bytes {
  const root = new URL('../../', import.meta.url)
  const path = 'packages/contracts/src/Harness.sol'
  const input = {
    language: 'Solidity',
    sources: { [path]: { content: harness } },
    settings: {
      evmVersion: 'prague',
      optimizer: { enabled: true, runs: 10_000 },
      metadata: { appendCBOR: false, bytecodeHash: 'none' },
      remappings: [
        '@openzeppelin/contracts/=node_modules/@openzeppelin/contracts/',
        'solady/=node_modules/solady/src/',
      ],
      outputSelection: { [path]: { Harness: ['evm.deployedBytecode.object'] } },
    },
  }
  const contents = (at: string) => ({ contents: readFileSync(new URL(at, root), 'utf8') })
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: contents })) as {
    errors?: readonly { severity: string; formattedMessage: string }[]
    contracts: Record<string, Record<string, { evm: { deployedBytecode: { object: string } } }>>
  }
  const errors = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
  return hexToBytes(`0x${output.contracts[path]!['Harness']!.evm.deployedBytecode.object}`)
}

const vm = createVm()
const address = 0xd1ffn
vm.install(address, compile())

type Lane = { readonly from: bigint; readonly to: bigint; readonly kind: Kind }
const slotOf = ({ to, kind }: Lane): Bytes => laneTotalSlot(to, kindId(kind))
/** `takenFlow[from][kind]`. */
const takenSlot = ({ from, kind }: Lane): Bytes => hashWords(kindId(kind), hashWords(from, 5n))
const manager = hexToBytes('0x5c00000000000000000000000000000000000009')
const text = (value: string): Bytes => new TextEncoder().encode(value)
const wordOf = bigintToWord
/** Another last byte. */
const damage = (bytes: Hex): Hex =>
  bytes === '0x' ? bytes : (`${bytes.slice(0, -1)}${bytes.endsWith('0') ? '1' : '0'}` as Hex)
const storageKey = (slot: Bytes): Bytes => keccak256(concatBytes(text('S'), slot))
const filler = Array.from({ length: 40 }, (_, i) => ({ key: keccak256(wordOf(BigInt(i))), value: wordOf(7n) }))

type Slots = readonly (readonly [slot: Bytes, value: bigint])[]
type Proof = {
  readonly root: Hex
  readonly world: { readonly account: readonly Hex[]; readonly accountProof: Hex; readonly slotProof: Hex }
  readonly trie: { readonly accountProof: readonly Hex[]; readonly slotProof: readonly Hex[] }
}
const noWorld: Proof['world'] = {
  account: Array.from({ length: 5 }, () => bytesToHex(wordOf(0n))),
  accountProof: '0x',
  slotProof: '0x',
}
const noTrie: Proof['trie'] = { accountProof: [], slotProof: [] }
const zero = bytesToHex(wordOf(0n))
const notEnded = { last: { number: 0n, worldRoot: zero, blockHash: zero }, closure: zero }

/** A Syncline world in which ObjectManager has these slots, and the proof of one. */
function proveWorld(slots: Slots, slot: Bytes): Proof {
  const items = slots
    .filter(([, value]) => value > 0n)
    .map(([at, value]) => ({ key: storageKey(at), value: wordOf(value) }))
  const storage = emptyTree().update([...filler, ...items])
  const account = [1n, 0n, 2n, 3n].map(wordOf).concat([storage.root()])
  const key = keccak256(concatBytes(text('A'), manager))
  const world = emptyTree().update([...filler, { key, value: hashWords(...account) }])
  return {
    root: bytesToHex(world.root()),
    trie: noTrie,
    world: {
      account: account.map(bytesToHex),
      accountProof: bytesToHex(encodeKeyedProof(world.prove(key))),
      slotProof: bytesToHex(encodeKeyedProof(storage.prove(storageKey(slot)))),
    },
  }
}

/** The same as the state of another chain. */
async function proveTrie(slots: Slots, slot: Bytes): Promise<Proof> {
  const storage = await createMPT()
  for (const [at, value] of slots) if (value > 0n) await storage.put(keccak256(at), encodeRlp(minimal(value)))
  for (const { key, value } of filler) await storage.put(key, encodeRlp(value))
  const state = await createMPT()
  const account = encodeRlp([minimal(1n), minimal(0n), storage.root(), keccak256(text('code'))])
  await state.put(keccak256(manager), account)
  for (const { key, value } of filler) await state.put(key, encodeRlp([value]))
  return {
    root: bytesToHex(state.root()),
    world: noWorld,
    trie: {
      accountProof: (await createMerkleProof(state, keccak256(manager))).map((node) => bytesToHex(node)),
      slotProof: (await createMerkleProof(storage, keccak256(slot))).map((node) => bytesToHex(node)),
    },
  }
}

function minimal(value: bigint): Bytes {
  const word = wordOf(value)
  return word.subarray(word.findIndex((byte) => byte !== 0) < 0 ? 32 : word.findIndex((byte) => byte !== 0))
}

const domains: readonly bigint[] = [1n, 2n, 3n, 4n]
const kinds: readonly Kind[] = [1n, 2n, 4n].flatMap((originDomain) =>
  [wordOf(5n), wordOf((1n << 128n) - 1n), wordOf(1n << 128n), keccak256(wordOf(originDomain))].map((salt) => ({
    originDomain,
    creator: 5n,
    salt,
    typeId: keccak256(text('type')),
  })),
)
const isUnique = ({ salt }: Kind): boolean => salt.subarray(0, 16).some((byte) => byte !== 0)
const toAbi = ({ from, to, kind }: Lane) => ({
  from,
  to,
  kind: {
    originDomain: kind.originDomain,
    creator: bytesToHex(wordOf(kind.creator).subarray(12)),
    salt: bytesToHex(kind.salt),
    typeId: bytesToHex(kind.typeId),
  },
})

/** What a report must come to: an amount, a refusal of both twins, or a proof that shows nothing. */
type Expected = { readonly amount: bigint; readonly refusal: string | undefined }
type Step = {
  readonly report: object
  readonly lane: Lane
  readonly expected: Expected
  readonly state: readonly bigint[]
}

async function drawHistory(draw: (below: number) => number): Promise<readonly Step[]> {
  const pick = <T>(items: readonly T[]): T => items[draw(items.length)]!
  const ledger = createIsolationLedger()
  /** Whoever lies says what it likes; the others send what arrived, or what they make. */
  const liars = new Set(domains.filter(() => draw(2) === 0))
  const totals = new Map<string, { readonly lane: Lane; value: bigint }>()
  /** What an honest domain has of a kind, as its own books say. */
  const books = new Map<string, bigint>()
  const bookOf = (domain: bigint, kind: Kind): string => `${domain} ${bytesToHex(kindId(kind))}`
  const inHand = (domain: bigint, kind: Kind): bigint => {
    const made = kind.originDomain === domain ? (isUnique(kind) ? 1n : 1n << 64n) : 0n
    return made + (books.get(bookOf(domain, kind)) ?? 0n)
  }
  const enter = (domain: bigint, kind: Kind, amount: bigint): void => {
    books.set(bookOf(domain, kind), (books.get(bookOf(domain, kind)) ?? 0n) + amount)
  }
  const steps: Step[] = []
  for (let i = 0; i < reportsEach; i++) {
    const kind = pick(kinds.slice(0, 4 + 4 * draw(3)))
    const from = pick(domains)
    // most go to the one that ends
    const others = from !== 3n && draw(2) === 0 ? [3n] : domains.filter((each) => each !== from)
    const lane: Lane = { from, to: pick(draw(20) === 0 ? domains : others), kind }
    const isHonest = !liars.has(lane.from)
    const key = `${lane.from} ${lane.to} ${bytesToHex(kindId(kind))}`
    const total = totals.get(key) ?? { lane, value: 0n }
    totals.set(key, total)
    if (!isHonest)
      total.value = pick([
        0n,
        1n,
        total.value === maxWord ? 0n : total.value + 1n,
        BigInt(draw(1000)),
        1n << 255n,
        maxWord,
        total.value / 2n,
      ])
    else if (lane.from !== lane.to) {
      const has = inHand(lane.from, kind)
      const sent = has > 0n && draw(3) > 0 ? BigInt(draw(Number(has < 500n ? has : 500n))) + 1n : 0n
      total.value += sent
      enter(lane.from, kind, -sent)
    }
    const isForeign = lane.from === 4n
    const slots: Slots = [...totals.values()]
      .filter((each) => each.lane.from === lane.from)
      .map((each) => [slotOf(each.lane), each.value])
    const lie = draw(12)
    const slot = slotOf(lane)
    const proof = isForeign ? await proveTrie(slots, slot) : proveWorld(slots, slot)
    const ref = bytesToHex(hashWords(BigInt(i + 1)))
    const report = {
      lane: toAbi(lane),
      ref,
      root: lie === 1 ? bytesToHex(wordOf(0n)) : lie === 2 ? bytesToHex(hashWords(2n)) : proof.root,
      foreign: lie === 3 ? !isForeign : isForeign,
      world: lie === 0 ? { ...proof.world, slotProof: damage(proof.world.slotProof) } : proof.world,
      trie: lie === 0 ? { ...proof.trie, slotProof: proof.trie.slotProof.map(damage) } : proof.trie,
      ...notEnded,
    }
    // in a trie an absent slot has no proof
    const isForged = lie <= 3
    const isProven = !isForged && !(isForeign && total.value === 0n)
    const id = kindId(kind)
    const amount = isProven ? ledger.report(lane.from, lane.to, kind, total.value) : 0n
    const acceptedNow = ledger.acceptedOf(lane.from, lane.to, id)
    const held = (domain: bigint) =>
      domain === kind.originDomain ? ledger.outstandingOf(id) : ledger.holdingOf(domain, id)
    if (isHonest && isProven && lane.from !== lane.to) {
      // nobody's lies keep an honest domain from sending on what it has: all that it sent is accepted
      expect(acceptedNow, `lane of honest domain ${lane.from}`).toBe(total.value)
    }
    if (!liars.has(lane.to)) enter(lane.to, kind, amount)
    steps.push({
      report,
      lane,
      expected: {
        amount,
        refusal: !isProven
          ? 'proof'
          : lane.from === lane.to
            ? 'SameDomain'
            : amount === 0n
              ? 'NothingToAccept'
              : undefined,
      },
      state: [acceptedNow, held(lane.from), held(lane.to)],
    })
    checkConservation(ledger, totals)
  }
  return [...steps, ...end({ ledger, totals, isHonest: (domain) => !liars.has(domain), inHand, pick, draw })]
}

/** Domain 3 ends. What had not become official on it goes back; if it lied about that, it gives away nobody else's. */
function* end({
  ledger,
  totals,
  isHonest,
  inHand,
  pick,
  draw,
}: {
  ledger: ReturnType<typeof createIsolationLedger>
  totals: ReadonlyMap<string, { readonly lane: Lane }>
  isHonest: (domain: bigint) => boolean
  inHand: (domain: bigint, kind: Kind) => bigint
  pick: <T>(items: readonly T[]) => T
  draw: (below: number) => number
}): Generator<Step> {
  const into = [...totals.values()].map(({ lane }) => lane).filter(({ from, to }) => to === 3n && from !== 3n)
  const isUsed = ({ from, kind }: Lane): boolean => ledger.acceptedOf(from, 3n, kindId(kind)) > 0n
  const lanes = [...into.filter(isUsed), ...into.filter((lane) => !isUsed(lane)).slice(0, 3)]
  const pending = new Map<Lane, bigint>()
  const slots = lanes.map((lane): readonly [Bytes, bigint] => {
    const id = kindId(lane.kind)
    const accepted = ledger.acceptedOf(lane.from, 3n, id)
    const others = [...pending].filter(([{ kind }]) => kind === lane.kind).reduce((sum, [, value]) => sum + value, 0n)
    // what an honest domain sent on had become official there
    const most = isHonest(3n) ? inHand(3n, lane.kind) - others : maxWord
    const open = pick([0n, accepted / 2n, accepted, accepted])
    pending.set(lane, open < most ? open : most)
    const taken = isHonest(3n) || draw(2) === 0 ? accepted - pending.get(lane)! : pick([0n, accepted, maxWord])
    return [takenSlot(lane), taken]
  })
  const [number, blockHash] = [9n, bytesToHex(hashWords(9n))]
  for (const [i, lane] of [...lanes, ...lanes.slice(0, 3)].entries()) {
    const [slot, taken] = slots[i % lanes.length]!
    const proof = proveWorld(slots, slot)
    const closure = bytesToHex(hashWords(3n, number, hexToBytes(proof.root), hexToBytes(blockHash)))
    const isForged = draw(6) === 0
    const id = kindId(lane.kind)
    const amount = isForged ? 0n : ledger.giveBack(lane.from, 3n, lane.kind, taken)
    if (isHonest(3n) && !isForged && i < lanes.length) expect(amount).toBe(pending.get(lane))
    const held = (domain: bigint) =>
      domain === lane.kind.originDomain ? ledger.outstandingOf(id) : ledger.holdingOf(domain, id)
    expect(held(lane.from) >= 0n && held(3n) >= 0n).toBe(true)
    yield {
      report: {
        ...{ lane: toAbi(lane), ref: zero, root: zero, foreign: false, world: proof.world, trie: noTrie },
        last: { number, worldRoot: proof.root, blockHash },
        closure: isForged ? bytesToHex(hashWords(1n)) : closure,
      },
      lane,
      expected: { amount, refusal: isForged ? 'NotLastBlock' : amount === 0n ? 'NothingToGiveBack' : undefined },
      state: [ledger.acceptedOf(lane.from, 3n, id), held(lane.from), held(3n)],
    }
  }
}

/** What the domains hold is what the origin let out, less what came back; of a unique object no more than that one. */
function checkConservation(
  ledger: ReturnType<typeof createIsolationLedger>,
  totals: ReadonlyMap<string, { readonly lane: Lane }>,
): void {
  const accepted = ({ from, to, kind }: Lane): bigint => ledger.acceptedOf(from, to, kindId(kind))
  const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n)
  for (const kind of kinds) {
    const lanes = [...totals.values()].map(({ lane }) => lane).filter((lane) => lane.kind === kind)
    const origin = kind.originDomain
    const outside = domains
      .filter((domain) => domain !== origin)
      .map((domain) => ledger.holdingOf(domain, kindId(kind)))
    const issued = sum(lanes.filter(({ from }) => from === origin).map(accepted))
    const returned = sum(lanes.filter(({ to }) => to === origin).map(accepted))
    expect(outside.every((held) => held >= 0n)).toBe(true)
    expect(sum(outside)).toBe(issued - returned)
    expect(ledger.outstandingOf(kindId(kind))).toBe(issued - returned)
    if (isUnique(kind)) expect(issued - returned).toBeLessThanOrEqual(1n)
  }
}

describe('the isolation ledger', () => {
  it(`accepts what its twin does, over ${histories} histories of ${reportsEach} reports (seed ${seed})`, {
    timeout: 600_000,
  }, async () => {
    const draw = createDraw(seed)
    const counts: Record<string, number> = {}
    let most = 0n
    for (let i = 0; i < histories; i++) {
      const steps = await drawHistory(draw)
      const data = encodeFunctionData({
        abi,
        functionName: 'replay',
        args: [steps.map(({ report }) => report)] as never,
      })
      const { output, error } = vm.run({ to: address }, hexToBytes(data), 1n << 36n)
      if (output === undefined) throw new Error(error)
      const results = decodeFunctionResult({ abi, functionName: 'replay', data: bytesToHex(output) })
      for (const [j, { expected, state }] of steps.entries()) {
        const { amount, problem, accepted, source, target, gasUsed } = results[j]!
        const where = `history ${i}, report ${j}`
        expect(amount, where).toBe(expected.amount)
        expect([accepted, source, target], where).toEqual(state)
        expect(problem === '0x', where).toBe(expected.refusal === undefined)
        if (expected.refusal !== undefined && expected.refusal !== 'proof') {
          expect(decodeErrorResult({ abi: isolationLedgerAbi, data: problem }).errorName, where).toBe(expected.refusal)
        }
        const outcome = expected.refusal ?? (j < reportsEach ? 'accepted' : 'given back')
        counts[outcome] = (counts[outcome] ?? 0) + 1
        if (expected.refusal === undefined && gasUsed > most) most = gasUsed
      }
    }
    process.stdout.write(`ledger: ${JSON.stringify(counts)}, most gas of a report ${most}\n`)
    expect(counts['accepted']).toBeGreaterThan(histories * 5)
    expect(counts['NothingToAccept']).toBeGreaterThan(histories)
    expect(counts['proof']).toBeGreaterThan(histories)
    expect(counts['given back']).toBeGreaterThan(histories)
    expect(counts['NothingToGiveBack']).toBeGreaterThan(histories)
  })
})
