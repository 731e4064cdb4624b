/** The parts of a machine state, each committed by the hash of its words (docs/step-format.md §1). */
import { type Bytes, hashWords } from '@syncline/primitives'
import type { KeyedTree, WordTree } from '@syncline/trees'
import { zeroHash } from '../block/header.js'
import { codeMetaHash } from '../world/codeMeta.js'
import type { CodeMeta, World } from '../world/types.js'
import { type Slice, sliceHash } from './slice.js'
import type { Stack } from './stack.js'

/** A number below 2^256 or at most 32 bytes, left-padded. */
export type HashWord = bigint | Bytes

/** Where a batch is (docs/state-format.md §6, `blockAcc`). */
export type BlockAcc = {
  readonly blockIndex: number
  readonly entryIndex: number
  readonly dataCursor: number
  readonly queueCursor: bigint
  readonly lastBlockHash: Bytes
  readonly txIndex: number
  readonly gasUsed: bigint
  readonly receiptAcc: Bytes
}

export function blockAccWords(acc: BlockAcc): HashWord[] {
  return [
    BigInt(acc.blockIndex),
    BigInt(acc.entryIndex),
    BigInt(acc.dataCursor),
    acc.queueCursor,
    acc.lastBlockHash,
    BigInt(acc.txIndex),
    acc.gasUsed,
    acc.receiptAcc,
  ]
}

/** How an item came: 0 a table entry, 1 a forced signed transaction, 2 a deposit. */
export type TxSource = 0 | 1 | 2

/** A transaction as far as it is known: fields are 0 until the phase that finds them. */
export type TxPart = {
  readonly txHash: Bytes
  readonly type: number
  readonly source: TxSource
  readonly isCreation: boolean
  readonly yParity: number
  readonly sender: bigint
  readonly to: bigint
  readonly value: bigint
  readonly maxFee: bigint
  readonly maxPriority: bigint
  readonly gasPrice: bigint
  readonly gasLimit: bigint
  readonly nonce: bigint
  readonly raw: Slice
  readonly data: Slice
  readonly accessList: Slice
  readonly authorizations: Slice
  /** Ether that a deposit brings; the gas that was paid for on L1 for a forced signed transaction. */
  readonly extra: bigint
  readonly intrinsicGas: bigint
  readonly floorGas: bigint
  readonly l1Fee: bigint
}

export function txWords(tx: TxPart): HashWord[] {
  const kind = tx.type | (tx.source << 8) | (Number(tx.isCreation) << 16) | (tx.yParity << 24)
  return [
    tx.txHash,
    BigInt(kind),
    tx.sender,
    tx.to,
    tx.value,
    tx.maxFee,
    tx.maxPriority,
    tx.gasPrice,
    tx.gasLimit,
    tx.nonce,
    sliceHash(tx.raw),
    sliceHash(tx.data),
    sliceHash(tx.accessList),
    sliceHash(tx.authorizations),
    tx.extra,
    tx.intrinsicGas,
    tx.floorGas,
    tx.l1Fee,
  ]
}

/** Accounts to delete at the end of the transaction: a chain `H(rest, address)`, last one first. */
export type Destructs = { readonly address: bigint; readonly rest: Destructs | undefined; readonly hash: Bytes }

export function pushDestruct(rest: Destructs | undefined, address: bigint): Destructs {
  return { address, rest, hash: hashWords(rest?.hash ?? zeroHash, address) }
}

/** Everything that a failing frame undoes. */
export type Journal = {
  readonly world: World
  /** Of this transaction: warm addresses and slots, original values, transient storage, created accounts. */
  readonly scratch: KeyedTree
  readonly logAcc: Bytes
  readonly destructs: Destructs | undefined
  readonly logCount: number
  readonly refund: number
}

export function journalWords(journal: Journal): HashWord[] {
  const { world, scratch, logAcc, destructs, logCount, refund } = journal
  const counters = (BigInt(logCount) << 64n) | BigInt.asUintN(64, BigInt(refund))
  return [world.root, scratch.root(), logAcc, destructs?.hash ?? zeroHash, counters]
}

/** Code that a frame runs: what is committed of it, and its trees. */
export type StepCode = { readonly meta: CodeMeta; readonly code: WordTree; readonly jumps: WordTree }

export function codeWords({ meta }: StepCode): HashWord[] {
  return [BigInt(meta.codeLength), meta.codeRoot, meta.jumpRoot, meta.delegation]
}

/** What is constant in a frame. */
export type FrameSetup = {
  readonly parent: Frame | undefined
  /** What the frame's failure goes back to. */
  readonly snapshot: Journal
  readonly self: bigint
  readonly caller: bigint
  readonly value: bigint
  readonly input: Slice
  readonly returnOffset: number
  readonly returnLength: number
}

export function setupWords(setup: FrameSetup): HashWord[] {
  const { parent, snapshot, self, caller, value, input, returnOffset, returnLength } = setup
  const target = (BigInt(returnOffset) << 64n) | BigInt(returnLength)
  return [
    parent === undefined ? zeroHash : frameHash(parent),
    journalHash(snapshot),
    self,
    caller,
    value,
    sliceHash(input),
    target,
  ]
}

/** 0 a call, 1 a creation. */
export type FrameKind = 0 | 1

export type Frame = {
  readonly pc: number
  readonly gas: number
  readonly depth: number
  readonly kind: FrameKind
  readonly isStatic: boolean
  readonly stack: Stack
  /** Memory in words; its tree has the least height with room for them. */
  readonly memoryWords: number
  readonly memory: WordTree
  readonly code: StepCode
  readonly returnData: Slice
  readonly setup: FrameSetup
}

/** pc u32 ‖ gas u64 ‖ stack length u16 ‖ memory words u32 ‖ depth u16 ‖ kind u8 ‖ isStatic u8 ‖ 80 zero bits. */
function packFrame(frame: Frame): Bytes {
  const packed = new Uint8Array(32)
  const view = new DataView(packed.buffer)
  view.setUint32(0, frame.pc)
  view.setBigUint64(4, BigInt(frame.gas))
  view.setUint16(12, frame.stack.size)
  view.setUint32(14, frame.memoryWords)
  view.setUint16(18, frame.depth)
  packed[20] = frame.kind
  packed[21] = Number(frame.isStatic)
  return packed
}

export function frameWords(frame: Frame): HashWord[] {
  return [
    packFrame(frame),
    frame.stack.hash,
    frame.memory.root(),
    codeHashOf(frame.code),
    sliceHash(frame.returnData),
    setupHash(frame.setup),
  ]
}

/** `hash(part)`: computed once for each part, since parts never change. */
function cached<Part extends object>(words: (part: Part) => readonly HashWord[]): (part: Part) => Bytes {
  const hashes = new WeakMap<Part, Bytes>()
  return (part) => {
    let hash = hashes.get(part)
    if (hash === undefined) {
      hash = hashWords(...words(part))
      hashes.set(part, hash)
    }
    return hash
  }
}

export const blockAccHash: (acc: BlockAcc) => Bytes = cached(blockAccWords)
export const txHashOf: (tx: TxPart) => Bytes = cached(txWords)
export const journalHash: (journal: Journal) => Bytes = cached(journalWords)
export const setupHash: (setup: FrameSetup) => Bytes = cached(setupWords)
export const frameHash: (frame: Frame) => Bytes = cached(frameWords)
const codeHashes = new WeakMap<CodeMeta, Bytes>()

export function codeHashOf({ meta }: StepCode): Bytes {
  let hash = codeHashes.get(meta)
  if (hash === undefined) {
    hash = codeMetaHash(meta)
    codeHashes.set(meta, hash)
  }
  return hash
}
