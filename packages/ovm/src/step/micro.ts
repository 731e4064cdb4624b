/** Registers of operations that take more than one step (docs/step-format.md §1.7): what word 7 of a state commits. */
import { type Bytes, hashWords } from '@syncline/primitives'
import type { WordTree } from '@syncline/trees'
import { zeroHash } from '../block/header.js'
import type { HashWord, Journal, StepCode } from './parts.js'
import { journalHash } from './parts.js'
import type { Phase } from './phases.js'
import { type Slice, sliceWords } from './slice.js'

/** What `HASH` computes: keccak(prefix ‖ slice ‖ suffix), at most 32 and 64 bytes around the slice. */
export type HashTask = {
  readonly kind: 'hash'
  readonly slice: Slice
  readonly prefix: Bytes
  readonly suffix: Bytes
  /** The phase that takes the digest; EXECUTE pushes it. */
  readonly then: Phase
  readonly rest: Micro | undefined
}

export type Micro =
  | HashTask
  /** A long hash on its way: bytes absorbed so far, and the 200-byte sponge. */
  | { readonly kind: 'sponge'; readonly task: HashTask; readonly absorbed: number; readonly sponge: Bytes }
  /** A digest, and what the phase that asked for it goes on with. */
  | { readonly kind: 'digest'; readonly digest: Bytes; readonly rest: Micro | undefined }
  | {
      readonly kind: 'codify'
      readonly slice: Slice
      readonly position: number
      /** Bytes of immediate data that reach into the next chunk. */
      readonly carry: number
      readonly code: WordTree
      readonly jumps: WordTree
      readonly then: Phase
      readonly rest: Micro | undefined
    }
  | { readonly kind: 'code'; readonly code: StepCode; readonly rest: Micro | undefined }
  | { readonly kind: 'copy'; readonly source: Slice; readonly to: number; readonly length: number }
  /** The walk over an access list: `pass` 0 checks and prices, 1 warms. `keysEnd` 0 = between entries. */
  | {
      readonly kind: 'access'
      readonly pass: 0 | 1
      readonly position: number
      readonly keysEnd: number
      readonly address: bigint
    }
  | { readonly kind: 'authorize'; readonly pass: 0 | 1; readonly position: number }
  | { readonly kind: 'scan'; readonly position: number; readonly zeros: number }
  | { readonly kind: 'exit'; readonly status: 0 | 1; readonly gasLeft: number; readonly created: bigint }
  | { readonly kind: 'receipt'; readonly status: 0 | 1; readonly gasUsed: bigint; readonly created: bigint }
  | { readonly kind: 'signature'; readonly r: bigint; readonly s: bigint }
  | { readonly kind: 'log'; readonly topics: readonly bigint[]; readonly length: number }
  | {
      readonly kind: 'salted'
      readonly salt: bigint
      readonly value: bigint
      readonly gas: number
      readonly initCode: Slice
    }
  | {
      readonly kind: 'create'
      readonly address: bigint
      readonly caller: bigint
      readonly value: bigint
      readonly gas: number
      readonly depth: number
      readonly initCode: Slice
    }
  | {
      readonly kind: 'created'
      readonly address: bigint
      readonly caller: bigint
      readonly value: bigint
      readonly gas: number
      readonly depth: number
      readonly snapshot: Journal
    }
  | { readonly kind: 'precompile'; readonly address: bigint }
  /** How a frame ended: 0 success, 1 revert, 2 halt. */
  | { readonly kind: 'return'; readonly outcome: 0 | 1 | 2; readonly output: Slice }
  | { readonly kind: 'deploy'; readonly code: Slice }
  | { readonly kind: 'deployHashed'; readonly codeHash: Bytes; readonly code: Slice }

export type MicroKind = Micro['kind']
export type MicroOf<Kind extends MicroKind> = Extract<Micro, { readonly kind: Kind }>

/** At most 64 bytes as two words, left-aligned. */
function aligned(bytes: Bytes): readonly [Bytes, Bytes] {
  const words = new Uint8Array(64)
  words.set(bytes)
  return [words.subarray(0, 32), words.subarray(32)]
}

function taskWords(task: HashTask): HashWord[] {
  const lengths = BigInt(task.prefix.length | (task.suffix.length << 8) | (task.then << 16))
  return [...sliceWords(task.slice), aligned(task.prefix)[0], ...aligned(task.suffix), lengths, microHash(task.rest)]
}

/** The words that `microHash` is over, in order. */
export function microWords(micro: Micro): HashWord[] {
  switch (micro.kind) {
    case 'hash':
      return taskWords(micro)
    case 'sponge': {
      const words: HashWord[] = [...taskWords(micro.task), BigInt(micro.absorbed)]
      const state = new Uint8Array(224)
      state.set(micro.sponge)
      for (let at = 0; at < 224; at += 32) words.push(state.subarray(at, at + 32))
      return words
    }
    case 'digest':
      return [micro.digest, microHash(micro.rest)]
    case 'codify': {
      const progress = BigInt(micro.position) | (BigInt(micro.carry) << 64n) | (BigInt(micro.then) << 72n)
      return [...sliceWords(micro.slice), progress, micro.code.root(), micro.jumps.root(), microHash(micro.rest)]
    }
    case 'code': {
      const { codeLength, codeRoot, jumpRoot } = micro.code.meta
      return [BigInt(codeLength), codeRoot, jumpRoot, microHash(micro.rest)]
    }
    case 'copy':
      return [...sliceWords(micro.source), (BigInt(micro.to) << 64n) | BigInt(micro.length)]
    case 'access':
      return [BigInt(micro.pass), BigInt(micro.position), BigInt(micro.keysEnd), micro.address]
    case 'authorize':
      return [BigInt(micro.pass), BigInt(micro.position)]
    case 'scan':
      return [BigInt(micro.position), BigInt(micro.zeros)]
    case 'exit':
      return [BigInt(micro.status), BigInt(micro.gasLeft), micro.created]
    case 'receipt':
      return [BigInt(micro.status), micro.gasUsed, micro.created]
    case 'signature':
      return [micro.r, micro.s]
    case 'log': {
      const [a = 0n, b = 0n, c = 0n, d = 0n] = micro.topics
      return [(BigInt(micro.topics.length) << 64n) | BigInt(micro.length), a, b, c, d]
    }
    case 'salted':
      return [micro.salt, micro.value, BigInt(micro.gas), ...sliceWords(micro.initCode)]
    case 'create': {
      const { address, caller, value, gas, depth, initCode } = micro
      return [address, caller, value, (BigInt(depth) << 64n) | BigInt(gas), ...sliceWords(initCode)]
    }
    case 'created': {
      const { address, caller, value, gas, depth, snapshot } = micro
      return [address, caller, value, (BigInt(depth) << 64n) | BigInt(gas), journalHash(snapshot)]
    }
    case 'precompile':
      return [micro.address]
    case 'return':
      return [BigInt(micro.outcome), ...sliceWords(micro.output)]
    case 'deploy':
      return [...sliceWords(micro.code)]
    case 'deployHashed':
      return [micro.codeHash, ...sliceWords(micro.code)]
  }
}

const hashes = new WeakMap<Micro, Bytes>()

/** `H(words)`, 0 where there is nothing. */
export function microHash(micro: Micro | undefined): Bytes {
  if (micro === undefined) return zeroHash
  let hash = hashes.get(micro)
  if (hash === undefined) {
    hash = hashWords(...microWords(micro))
    hashes.set(micro, hash)
  }
  return hash
}
