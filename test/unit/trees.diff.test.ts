/** The Solidity trees against the TypeScript ones: compiled libraries run on anvil, random operations, damaged proofs. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Bytes, bytesToHex, concatBytes, equalBytes, hexToBytes, keccak256 } from '@syncline/primitives'
import {
  applyProof,
  decodeKeyedProof,
  emptyTree,
  encodeKeyedProof,
  growWordRoot,
  proveWords,
  updateWords,
  wordTreeHeight,
  wordTreeRoot,
} from '@syncline/trees'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const operations = Number(process.env.SYNCLINE_DIFF_OPERATIONS ?? 10_000)
const seed = Number(process.env.SYNCLINE_SEED ?? Date.now() % 2 ** 32)

const harness = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;
import {KeyedTree} from "libraries/KeyedTree.sol";
import {WordTree} from "libraries/WordTree.sol";
contract Harness {
  function update(bytes32 root, bytes32 key, bytes32 newValue, bytes calldata proof) external view returns (bytes32 oldValue, bytes32 newRoot, uint256 gasUsed) {
    uint256 start = gasleft();
    (oldValue, newRoot) = KeyedTree.update(root, key, newValue, proof);
    gasUsed = start - gasleft();
  }
  function verify(bytes32 root, bytes32 key, bytes calldata proof) external pure returns (bytes32) {
    return KeyedTree.verify(root, key, proof);
  }
  function wordRoot(bytes calldata data) external view returns (bytes32 root, uint256 height, uint256 gasUsed) {
    uint256 start = gasleft();
    root = WordTree.root(data);
    gasUsed = start - gasleft();
    height = WordTree.heightOf(data.length);
  }
  function grow(bytes32 root, uint256 height, uint256 newHeight) external pure returns (bytes32) {
    return WordTree.grow(root, height, newHeight);
  }
  function updateWords(bytes32 root, uint256 height, uint256 level, uint256 index, bytes calldata words, bytes calldata newWords, bytes32[] calldata siblings)
    external pure returns (bytes32) {
    return WordTree.updateWords(root, height, level, index, words, newWords, siblings);
  }
}`

/** The compiler declares no types. */
const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }

/** Compiles the harness as the contracts are compiled. */
function compile(): Bytes {
  const library = (name: string): { content: string } => ({
    content: readFileSync(new URL(`../../packages/contracts/src/libraries/${name}.sol`, import.meta.url), 'utf8'),
  })
  const input = {
    language: 'Solidity',
    sources: {
      'Harness.sol': { content: harness },
      'libraries/KeyedTree.sol': library('KeyedTree'),
      'libraries/WordTree.sol': library('WordTree'),
    },
    settings: {
      evmVersion: 'prague',
      optimizer: { enabled: true, runs: 10_000 },
      outputSelection: { '*': { '*': ['evm.deployedBytecode.object'] } },
    },
  }
  const output = JSON.parse(solc.compile(JSON.stringify(input)))
  const errors = (output.errors ?? []).filter((e: { severity: string }) => e.severity === 'error')
  if (errors.length > 0) throw new Error(errors.map((e: { formattedMessage: string }) => e.formattedMessage).join('\n'))
  return hexToBytes(`0x${output.contracts['Harness.sol'].Harness.evm.deployedBytecode.object}`)
}

/** Numbers below `bound` from the seed; the same run for the same seed. */
function createRandom(start: number): { below(bound: number): number; bytes(length: number): Bytes } {
  let state = keccak256(new TextEncoder().encode(`${start}`))
  let at = 0
  const byte = (): number => {
    if (at === 32) {
      state = keccak256(state)
      at = 0
    }
    return state[at++]!
  }
  return {
    below: (bound) => (byte() * 2 ** 24 + byte() * 2 ** 16 + byte() * 2 ** 8 + byte()) % bound,
    bytes: (length) => Uint8Array.from({ length }, byte),
  }
}

/** A call's arguments: numbers and 32-byte words stand in the head, byte strings and word lists behind it. */
function encodeCall(
  signature: string,
  ...values: readonly (number | Bytes | { bytes: Bytes } | { words: readonly Bytes[] })[]
): Bytes {
  const word = (value: number): Bytes => hexToBytes(`0x${value.toString(16).padStart(64, '0')}`)
  const head: Bytes[] = [keccak256(new TextEncoder().encode(signature)).slice(0, 4)]
  const tail: Bytes[] = []
  let tailAt = 32 * values.length
  for (const value of values) {
    if (typeof value === 'number') head.push(word(value))
    else if (value instanceof Uint8Array) head.push(value)
    else {
      head.push(word(tailAt))
      const part =
        'bytes' in value
          ? concatBytes(word(value.bytes.length), value.bytes, new Uint8Array((32 - (value.bytes.length % 32)) % 32))
          : concatBytes(word(value.words.length), ...value.words)
      tail.push(part)
      tailAt += part.length
    }
  }
  return concatBytes(...head, ...tail)
}

const zero: Bytes = new Uint8Array(32)
const errorCodes: Record<string, string> = Object.fromEntries(
  [
    ['KeyedProofMalformed()', 'PROOF_MALFORMED'],
    ['KeyedProofPath()', 'PROOF_PATH'],
    ['KeyedProofRoot()', 'PROOF_ROOT'],
    ['WordProofMalformed()', 'PROOF_MALFORMED'],
    ['WordProofRoot()', 'PROOF_ROOT'],
  ].map(([error, code]) => [bytesToHex(keccak256(new TextEncoder().encode(error!)).slice(0, 4)), code!]),
)

let anvil: ChildProcess
let url: string
const address = `0x${'7e'.repeat(20)}`

/** Starts anvil on a free port and puts the harness at its address. */
async function startAnvil(code: Bytes): Promise<void> {
  const binary = fileURLToPath(new URL('../../node_modules/.bin/anvil', import.meta.url))
  const limits = ['--gas-limit', '100000000000', '--hardfork', 'prague', '--disable-code-size-limit']
  anvil = spawn(binary, ['--port', '0', ...limits], { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString()
      const found = /Listening on (127\.0\.0\.1:\d+)/.exec(printed)
      if (found !== null) resolve(`http://${found[1]}`)
    }
    anvil.stdout!.on('data', read)
    anvil.stderr!.on('data', read)
    anvil.on('close', () => reject(new Error(`anvil ended: ${printed}`)))
  })
  await post([{ method: 'anvil_setCode', params: [address, bytesToHex(code)] }])
}

type Answer = {
  readonly id: number
  readonly result?: string
  readonly error?: { readonly message: string; readonly data?: string }
}

async function post(calls: readonly { method: string; params: unknown }[]): Promise<Answer[]> {
  const body = JSON.stringify(calls.map((call, id) => ({ jsonrpc: '2.0', id, ...call })))
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const answers = (await response.json()) as Answer[]
  return answers.sort((a, b) => a.id - b.id)
}

/** Of each call the returned words, or the code of the refusal. */
async function callAll(calls: readonly Bytes[]): Promise<(Bytes[] | string)[]> {
  const out: (Bytes[] | string)[] = []
  for (let from = 0; from < calls.length; from += 250) {
    const part = calls.slice(from, from + 250)
    for (const answer of await post(
      part.map((data) => ({
        method: 'eth_call',
        params: [{ to: address, data: bytesToHex(data), gas: '0x5f5e100' }, 'latest'],
      })),
    )) {
      if (answer.error === undefined) {
        const result = hexToBytes(answer.result!)
        out.push(Array.from({ length: result.length / 32 }, (_, i) => result.slice(32 * i, 32 * i + 32)))
      } else {
        const refused = errorCodes[answer.error.data?.slice(0, 10) ?? '']
        if (refused === undefined) throw new Error(`${answer.error.message}: ${answer.error.data}`)
        out.push(refused)
      }
    }
  }
  return out
}

async function call(data: Bytes): Promise<Bytes[] | string> {
  return (await callAll([data]))[0]!
}

const toNumber = (word: Bytes): number => Number(bytesToHex(word))

beforeAll(() => startAnvil(compile()), 120_000)
afterAll(() => {
  anvil.removeAllListeners('close')
  anvil.kill()
})

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

describe(`the keyed tree in Solidity, seed ${seed}`, () => {
  it(`does ${operations} random operations as in TypeScript`, async () => {
    const random = createRandom(seed)
    // keys of four families that share 0 to 31 bytes, and neighbours that differ in one bit
    const families = Array.from({ length: 4 }, () => random.bytes(32))
    const randomKey = (): Bytes => {
      const key = families[random.below(4)]!.slice()
      if (random.below(3) === 0) key[random.below(32)]! ^= 1 << random.below(8)
      else {
        const shared = [0, 1, 2, 20, 30, 31][random.below(6)]!
        key.set(random.bytes(32 - shared), shared)
      }
      return key
    }
    const known: Bytes[] = []
    /** Calls with what they must return, gas aside, and the kind of a whole proof with its depth. */
    const calls: { data: Bytes; expected: Bytes[] | string; what: string; kind?: string; depth?: number }[] = []
    const gas: Record<string, number[]> = { update: [], insert: [], delete: [], read: [] }
    const depths: number[] = []
    let refusals = 0
    let tree = emptyTree()
    for (let i = 0; i < operations; i++) {
      // the tree grows to a few hundred keys, falls to nothing, and grows again
      const isShrinking = i % 1500 > 1150
      const key =
        known.length > 0 && random.below(10) < (isShrinking ? 9 : 5) ? known[random.below(known.length)]! : randomKey()
      const kind = random.below(10)
      const newValue = kind < (isShrinking ? 8 : 3) ? zero : random.bytes(32)
      const root = tree.root()
      const proof = encodeKeyedProof(tree.prove(key))
      const oldValue = tree.get(key) ?? zero
      const next = tree.update([{ key, value: newValue }])
      const isPresent = !equalBytes(oldValue, zero)
      const isDelete = equalBytes(newValue, zero)
      calls.push({
        data: encodeCall('update(bytes32,bytes32,bytes32,bytes)', root, key, newValue, { bytes: proof }),
        expected: [oldValue, next.root()],
        what: `operation ${i}`,
        kind: isDelete ? (isPresent ? 'delete' : 'read') : isPresent ? 'update' : 'insert',
        depth: proof[0]!,
      })
      if (i % 8 === 0) {
        const data = encodeCall('verify(bytes32,bytes32,bytes)', root, key, { bytes: proof })
        calls.push({ data, expected: [oldValue], what: `read ${i}` })
      }

      // a damaged proof, root or key: the same refusal or the same result on both sides
      if (i % 3 === 0) {
        let damaged: Bytes = proof.slice()
        let useRoot = root
        let useKey = key
        const damage = random.below(9)
        if (damage === 0) damaged[random.below(damaged.length)]! ^= 1 << random.below(8)
        else if (damage === 1) damaged = damaged.slice(0, random.below(damaged.length))
        else if (damage === 2) damaged = concatBytes(damaged, random.bytes(1 + random.below(70)))
        else if (damage === 3) useRoot = random.below(2) === 0 ? zero : random.bytes(32)
        else if (damage === 4) useKey = known[random.below(Math.max(1, known.length))] ?? randomKey()
        // nothing is there: a leaf of value 0 at the end of the right way, at once, an empty tree
        else if (damage === 5) damaged.fill(0, -32)
        else if (damage === 6) damaged = concatBytes(Uint8Array.of(0, 1), key, zero)
        else if (damage === 7) damaged = new Uint8Array(2)
        else if (damaged[0]! > 0) damaged[1 + random.below(damaged[0]!)] = random.below(256)
        const decoded = decodeKeyedProof(damaged)
        const expected = decoded.ok ? applyProof(useRoot, useKey, newValue, decoded.value) : decoded
        const data = encodeCall('update(bytes32,bytes32,bytes32,bytes)', useRoot, useKey, newValue, { bytes: damaged })
        if (!expected.ok) refusals++
        calls.push({
          data,
          expected: expected.ok ? [expected.value.oldValue, expected.value.newRoot] : expected.code,
          what: `damage ${damage} after operation ${i}`,
        })
      }
      tree = next
      if (!isPresent && !isDelete) known.push(key)
      if (isPresent && isDelete)
        known.splice(
          known.findIndex((k) => equalBytes(k, key)),
          1,
        )
    }
    const answers = await callAll(calls.map(({ data }) => data))
    calls.forEach(({ expected, what, kind, depth }, i) => {
      const answer = answers[i]!
      const same = typeof answer === 'string' ? answer : answer.slice(0, 2)
      expect(same, what).toEqual(expected)
      if (kind === undefined) return
      gas[kind]!.push(toNumber(answer[2] as Bytes) / Math.max(1, depth!))
      depths.push(depth!)
    })
    const perBranch = Object.entries(gas).map(([kind, list]) => `${kind} ${Math.round(median(list))}`)
    process.stdout.write(
      `keyed tree: seed ${seed}, ${operations} operations, ${refusals} refusals, median depth ${median(depths)}, gas a branch: ${perBranch.join(', ')}\n`,
    )
    expect(refusals).toBeGreaterThan(operations / 10)
  }, 180_000)
})

describe(`the word tree in Solidity, seed ${seed}`, () => {
  it('has the roots and heights of the TypeScript one for every length', async () => {
    const random = createRandom(seed + 1)
    const lengths = [
      ...Array(140).keys(),
      1023,
      1024,
      1025,
      4096,
      24_576,
      ...Array.from({ length: 40 }, () => random.below(9000)),
    ]
    const inputs = lengths.map((length) => random.bytes(length))
    const roots = await callAll(inputs.map((data) => encodeCall('wordRoot(bytes)', { bytes: data })))
    const grown = await callAll(
      inputs.map((data) => {
        const height = wordTreeHeight(data.length)
        return encodeCall('grow(bytes32,uint256,uint256)', wordTreeRoot(data), height, height + 3)
      }),
    )
    inputs.forEach((data, i) => {
      const height = wordTreeHeight(data.length)
      const [root, heightWord] = roots[i] as Bytes[]
      expect(root, `${data.length} bytes`).toEqual(wordTreeRoot(data))
      expect(toNumber(heightWord!)).toBe(height)
      expect(grown[i]).toEqual([growWordRoot(root!, height, height + 3)])
    })
  }, 120_000)

  it('hashes a batch for a few gas a byte', async () => {
    const data = createRandom(seed + 2).bytes(120_000)
    const [root, , gasWord] = (await call(encodeCall('wordRoot(bytes)', { bytes: data }))) as Bytes[]
    const gasUsed = toNumber(gasWord!)
    expect(root).toEqual(wordTreeRoot(data))
    process.stdout.write(
      `word tree: root of ${data.length} bytes for ${gasUsed} gas, ${(gasUsed / data.length).toFixed(2)} a byte\n`,
    )
    expect(gasUsed / data.length).toBeLessThan(4)
  }, 120_000)

  it('opens and replaces words as in TypeScript, and refuses the same proofs', async () => {
    const random = createRandom(seed + 3)
    const signature = 'updateWords(bytes32,uint256,uint256,uint256,bytes,bytes,bytes32[])'
    const calls: Bytes[] = []
    const expectations: (Bytes[] | string)[] = []
    for (let i = 0; i < 1000; i++) {
      const data = random.bytes(random.below(5000))
      const height = wordTreeHeight(data.length) + random.below(2)
      const level = random.below(Math.min(6, height + 1))
      const proof = proveWords(data, level, random.below(2 ** (height - level)), height)
      let useHeight = height
      let use = proof
      let newWords = random.bytes(proof.words.length)
      const damage = random.below(8)
      if (damage === 0) use = { ...proof, index: proof.index ^ (1 << random.below(7)) }
      else if (damage === 1) useHeight = random.below(30)
      else if (damage === 2) use = { ...proof, siblings: proof.siblings.slice(1) }
      else if (damage === 3) use = { ...proof, words: random.bytes(random.below(3) === 0 ? 31 : proof.words.length) }
      else if (damage === 4) use = { ...proof, level: random.below(9) }
      else if (damage === 5) newWords = random.bytes(random.below(99))
      const root = wordTreeRoot(data, height)
      const expected = updateWords(root, useHeight, use, newWords)
      const { index, words, siblings } = use
      calls.push(
        encodeCall(
          signature,
          root,
          useHeight,
          use.level,
          index,
          { bytes: words },
          { bytes: newWords },
          { words: siblings },
        ),
      )
      expectations.push(expected.ok ? [expected.value] : expected.code)
    }
    const answers = await callAll(calls)
    answers.forEach((answer, i) => {
      expect(answer, `operation ${i}`).toEqual(expectations[i])
    })
  }, 120_000)
})
