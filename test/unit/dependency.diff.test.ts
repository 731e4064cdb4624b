/** Dependency.sol against packages/protocol/src/dependency: the same forms, bytes, digests, reductions. Runs in the project's own VM. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Bytes, bytesToHex, type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import {
  areExclusive,
  type Claim,
  type ClaimView,
  compareClaims,
  conjoin,
  createDependency,
  type Dependency,
  dependencyDigest,
  encodeDependency,
  type Formula,
  flowClaim,
  isSatisfiable,
  reduce,
  trueDependency,
} from '@syncline/protocol'
import { decodeFunctionResult, encodeFunctionData, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { createVm } from '../osp/vm.js'
import { createDraw } from '../support/draw.js'

const cases = Number(process.env.SYNCLINE_DIFF_OPERATIONS ?? 600)
const harness = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;
import {Claim, ClaimStatus} from "types/ClaimTypes.sol";
import {ClaimView, Dependencies, Dependency} from "domain/Dependency.sol";
contract Harness {
  using Dependencies for Dependency;
  struct Known { Claim[] claims; ClaimStatus[] status; uint256[] histories; }
  mapping(bytes32 id => uint256) private indexes;
  Claim[] private claims;
  ClaimStatus[] private status;
  uint256[] private histories;
  function normal(Dependency memory d) external pure returns (bool holds, bytes memory encoded, bytes32 digest) {
    (bool ok, Dependency memory n) = d.normalize();
    return ok ? (true, n.encode(), n.digest()) : (false, encoded, digest);
  }
  function both(Dependency memory a, Dependency memory b) external view returns (bool holds, bytes memory encoded, uint256 gasUsed) {
    uint256 start = gasleft();
    (bool ok, Dependency memory n) = a.conjoin(b);
    gasUsed = start - gasleft();
    return ok ? (true, n.encode(), gasUsed) : (false, encoded, gasUsed);
  }
  function reduced(Dependency memory d, Known calldata known) external returns (bool holds, bool satisfiable, bytes memory encoded) {
    for (uint256 i; i < known.claims.length; ++i) {
      indexes[keccak256(abi.encode(known.claims[i]))] = i;
      claims.push(known.claims[i]);
      status.push(known.status[i]);
      histories.push(known.histories[i]);
    }
    ClaimView memory v = ClaimView(statusOf, implies, excludes);
    satisfiable = d.isSatisfiable(v);
    Dependency memory r;
    (holds, r) = d.reduce(v);
    if (holds) encoded = r.encode();
  }
  function indexOf(Claim memory c) private view returns (uint256) { return indexes[keccak256(abi.encode(c))]; }
  function statusOf(Claim memory c) private view returns (ClaimStatus) { return status[indexOf(c)]; }
  function implies(Claim memory a, Claim memory b) private view returns (bool) { return (histories[indexOf(a)] >> indexOf(b)) & 1 == 1; }
  function excludes(Claim memory a, Claim memory b) private view returns (bool) {
    (uint256 x, uint256 y) = (histories[indexOf(a)], histories[indexOf(b)]);
    for (uint256 i; i < claims.length; ++i) for (uint256 j; j < claims.length; ++j)
      if ((x >> i) & 1 == 1 && (y >> j) & 1 == 1 && Dependencies.areExclusive(claims[i], claims[j])) return true;
    return false;
  }
}`
const abi = parseAbi([
  'struct Claim { uint64 domainId; uint64 number; bytes32 worldRoot; }',
  'struct Dependency { Claim[] positive; Claim[][] negated; }',
  'struct Known { Claim[] claims; uint8[] status; uint256[] histories; }',
  'function normal(Dependency d) returns (bool holds, bytes encoded, bytes32 digest)',
  'function both(Dependency a, Dependency b) returns (bool holds, bytes encoded, uint256 gasUsed)',
  'function reduced(Dependency d, Known known) returns (bool holds, bool satisfiable, bytes encoded)',
  'error DependencyTooLarge(uint256 literals, uint256 groups)',
])

/** The compiler declares no types. */
const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }

function compile(): Bytes {
  const source = (path: string) => ({
    content: readFileSync(new URL(`../../packages/contracts/src/${path}`, import.meta.url), 'utf8'),
  })
  const paths = ['types/ClaimTypes.sol', 'domain/Dependency.sol']
  const input = {
    language: 'Solidity',
    sources: { 'Harness.sol': { content: harness }, ...Object.fromEntries(paths.map((path) => [path, source(path)])) },
    settings: {
      evmVersion: 'prague',
      optimizer: { enabled: true, runs: 10_000 },
      metadata: { appendCBOR: false, bytecodeHash: 'none' },
      outputSelection: { 'Harness.sol': { Harness: ['evm.deployedBytecode.object'] } },
    },
  }
  // the library names its neighbour by a relative path
  const output = JSON.parse(solc.compile(JSON.stringify(input))) as {
    errors?: readonly { severity: string; formattedMessage: string }[]
    contracts: Record<string, Record<string, { evm: { deployedBytecode: { object: string } } }>>
  }
  const errors = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
  return hexToBytes(`0x${output.contracts['Harness.sol']!.Harness!.evm.deployedBytecode.object}`)
}

/** For 1 + 1, 8 + 8, 64 + 64 claims. */
const gasCeilings = [6_000, 40_000, 320_000] as const
const address = 0xd1ffn
const vm = createVm()
vm.install(address, compile())

function call(data: Hex): Hex {
  const { output, error } = vm.run({ to: address }, hexToBytes(data), 1n << 32n)
  if (output === undefined) throw new Error(error)
  return bytesToHex(output)
}

const toAbi = ({ domainId, height, root }: Claim) => ({ domainId, number: height, worldRoot: bytesToHex(root) })
type Loose = { readonly positive: readonly Claim[]; readonly negated: readonly (readonly Claim[])[] }
const toForm = ({ positive, negated }: Loose) => ({
  positive: positive.map(toAbi),
  negated: negated.map((group) => group.map(toAbi)),
})
const bytesOf = (formula: Formula): string => (formula === 'FALSE' ? formula : bytesToHex(encodeDependency(formula)))

function normal(loose: Loose): readonly [boolean, Hex, Hex] {
  const data = encodeFunctionData({ abi, functionName: 'normal', args: [toForm(loose)] })
  return decodeFunctionResult({ abi, functionName: 'normal', data: call(data) }) as readonly [boolean, Hex, Hex]
}

const draw = createDraw(Number(process.env.SYNCLINE_SEED ?? Date.now() % 2 ** 31))
const pick = <T>(items: readonly T[]): T => items[draw(items.length)]!
const several = <T>(most: number, make: () => T): T[] => Array.from({ length: draw(most + 1) }, make)
const claim = (domainId: bigint, height: bigint, root: number): Claim => ({
  domainId,
  height,
  root: keccak256(Uint8Array.of(Number(domainId & 255n), Number(height & 255n), root)),
})

/** Claims of two domains with forks and histories, flows of receipts, and a world that some of them were decided in. */
function drawKnown(): {
  readonly claims: readonly Claim[]
  readonly histories: readonly number[]
  readonly view: ClaimView
} {
  const flows = several(3, () => 0).map((_, root) => flowClaim(keccak256(Uint8Array.of(root))))
  const made = [1n, (1n << 53n) - 1n].flatMap((domain) =>
    [0n, 1n, 1n << 63n].flatMap((height) => several(2, () => 0).map((_, root) => claim(domain, height, root))),
  )
  const claims = [...flows, ...made]
  const histories: number[] = []
  for (const [i, one] of claims.entries()) {
    const below = claims.flatMap((other, j) =>
      other.domainId === one.domainId && other.height < one.height ? [j] : [],
    )
    histories.push((1 << i) | (below.length > 0 && draw(3) > 0 ? histories[pick(below)]! : 0))
  }
  const at = (one: Claim): number => claims.findIndex((other) => compareClaims(one, other) === 0)
  const members = (one: Claim): Claim[] => claims.filter((_, j) => (histories[at(one)]! >> j) & 1)
  const excludes = (x: Claim, y: Claim) => members(x).some((p) => members(y).some((q) => areExclusive(p, q)))
  const truths = new Set<Claim>()
  if (claims.length > 0) {
    for (const one of several(2, () => pick(claims))) {
      if (!excludes(one, one) && ![...truths].some((truth) => excludes(truth, one))) {
        for (const each of members(one)) truths.add(each)
      }
    }
  }
  const isTrue = (one: Claim) => [...truths].some((truth) => compareClaims(truth, one) === 0)
  const view: ClaimView = {
    statusOf: (one) => (isTrue(one) ? 'true' : [...truths].some((truth) => excludes(truth, one)) ? 'false' : 'unknown'),
    implies: (x, y) => ((histories[at(x)]! >> at(y)) & 1) === 1,
    excludes,
  }
  return { claims, histories, view }
}

const drawLoose = (claims: readonly Claim[]): Loose => ({
  positive: claims.length === 0 ? [] : several(4, () => pick(claims)),
  negated: claims.length === 0 ? [] : several(4, () => several(3, () => pick(claims))),
})

describe('Dependency.sol', () => {
  it('has the normal form, the bytes and the digest of its twin', () => {
    const seen = { FALSE: 0, forms: 0 }
    for (let i = 0; i < cases; i++) {
      const { claims } = drawKnown()
      const loose = drawLoose(claims)
      const expected = createDependency(loose.positive, loose.negated)
      const [holds, encoded, digest] = normal(loose)
      expect(holds ? encoded : 'FALSE').toBe(bytesOf(expected))
      if (expected !== 'FALSE') expect(digest).toBe(bytesToHex(dependencyDigest(expected)))
      seen[expected === 'FALSE' ? 'FALSE' : 'forms']++
    }
    expect(Math.min(seen.FALSE, seen.forms)).toBeGreaterThan(cases / 20)
    expect(normal(trueDependency)).toEqual([true, '0x00000000', bytesToHex(dependencyDigest(trueDependency))])
  })

  it('conjoins as its twin', () => {
    for (let i = 0; i < cases; i++) {
      const { claims } = drawKnown()
      const [x, y] = [drawLoose(claims), drawLoose(claims)].map((one) => createDependency(one.positive, one.negated))
      if (x === 'FALSE' || y === 'FALSE') continue
      const args = [toForm(x as Dependency), toForm(y as Dependency)] as const
      const data = encodeFunctionData({ abi, functionName: 'both', args })
      const [holds, encoded] = decodeFunctionResult({ abi, functionName: 'both', data: call(data) })
      expect(holds ? encoded : 'FALSE').toBe(bytesOf(conjoin(x as Dependency, y as Dependency)))
    }
  })

  it('costs what docs/claims.md says', () => {
    // sets of n claims that alternate, so that every merge is a whole one
    const list = (n: number, from: number) => Array.from({ length: n }, (_, i) => claim(1n, BigInt(2 * i + from), 0))
    const costs = [1, 8, 64].map((n) => {
      const args = [
        toForm({ positive: list(n, 0), negated: [] }),
        toForm({ positive: list(n, 1), negated: [] }),
      ] as const
      const data = encodeFunctionData({ abi, functionName: 'both', args })
      return Number(decodeFunctionResult({ abi, functionName: 'both', data: call(data) })[2])
    })
    console.log(`gas of a conjunction of 1 + 1, 8 + 8, 64 + 64 claims: ${costs.join(', ')}`)
    for (const [i, ceiling] of gasCeilings.entries()) expect(costs[i]).toBeLessThan(ceiling)
  })

  it('reduces as its twin, and knows what is satisfiable', () => {
    const seen = { FALSE: 0, shorter: 0, same: 0 }
    for (let i = 0; i < cases; i++) {
      const { claims, histories, view } = drawKnown()
      const loose = drawLoose(claims)
      const dependency = createDependency(loose.positive, loose.negated)
      if (dependency === 'FALSE') continue
      const known = {
        claims: claims.map(toAbi),
        status: claims.map((one) => ['unknown', 'true', 'false'].indexOf(view.statusOf(one))),
        histories: histories.map(BigInt),
      }
      const data = encodeFunctionData({ abi, functionName: 'reduced', args: [toForm(dependency), known] })
      const [holds, satisfiable, encoded] = decodeFunctionResult({ abi, functionName: 'reduced', data: call(data) })
      const expected = reduce(dependency, view)
      expect(holds ? encoded : 'FALSE').toBe(bytesOf(expected))
      expect(satisfiable).toBe(isSatisfiable(dependency, view))
      if (expected === 'FALSE') seen.FALSE++
      else seen[bytesOf(expected) === bytesOf(dependency) ? 'same' : 'shorter']++
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(cases / 50)
  })

  it('keeps one of groups that become equal', () => {
    const claims = [claim(1n, 1n, 0), claim(2n, 1n, 0), claim(3n, 1n, 0)]
    const [x, y, z] = claims as [Claim, Claim, Claim]
    const known = { claims: claims.map(toAbi), status: [1, 1, 0], histories: [1n, 2n, 4n] }
    const args = [
      toForm({
        positive: [],
        negated: [
          [x, z],
          [y, z],
        ],
      }),
      known,
    ] as const
    const data = encodeFunctionData({ abi, functionName: 'reduced', args })
    const [holds, satisfiable, encoded] = decodeFunctionResult({ abi, functionName: 'reduced', data: call(data) })
    expect([holds, satisfiable, encoded]).toEqual([true, true, bytesOf({ positive: [], negated: [[z]] })])
  })

  it('refuses what has no encoding', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => claim(1n, BigInt(i), 0))
    const [holds, encoded] = normal({ positive: many(256), negated: [] })
    expect([holds, encoded.length]).toEqual([true, 2 + 2 * (4 + 96 * 256)])
    const tooLarge = bytesToHex(keccak256(new TextEncoder().encode('DependencyTooLarge(uint256,uint256)'))).slice(0, 10)
    expect(() => normal({ positive: many(257), negated: [] })).toThrow(tooLarge)
    expect(() => normal({ positive: [], negated: many(65).map((one) => [one]) })).toThrow(tooLarge)
    expect(normal({ positive: [], negated: many(64).map((one) => [one]) })[0]).toBe(true)
  })
})
