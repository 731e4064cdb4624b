/** One step in progress: what it opens is read here, and noted in the witness when a proof is made (docs/step-format.md §3). */
import { type Bytes, bytesToHex, equalBytes, invariant } from '@syncline/primitives'
import { encodeKeyedProof, encodeRange, type KeyedTree, type WordRangeProof, type WordTree } from '@syncline/trees'
import { batchHash, batchWords } from '../block/batchContext.js'
import { zeroHash } from '../block/header.js'
import { type BoundaryBlock, blockWords } from '../boundary/state.js'
import { configHash, configWords } from '../config.js'
import type { Halt } from '../interpreter/halt.js'
import type { Account } from '../state/access.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import { emptyCodeMetaHash } from '../world/codeMeta.js'
import type { AccountState, World } from '../world/types.js'
import type { PreparedBatch, StepEnv } from './env.js'
import { type Micro, type MicroKind, type MicroOf, microWords } from './micro.js'
import {
  type BlockAcc,
  blockAccWords,
  codeWords,
  type Frame,
  type FrameSetup,
  frameWords,
  type HashWord,
  type Journal,
  journalWords,
  type StepCode,
  setupWords,
  type TxPart,
  txWords,
} from './parts.js'
import { type Slice, sliceWords } from './slice.js'
import { type MachineState, stateWords } from './state.js'
import type { Witness } from './witness.js'

/** An account that does not exist, as its fields read. */
const absent: AccountState = {
  nonce: 0n,
  balance: 0n,
  codeHash: emptyCodeHash,
  codeMetaHash: emptyCodeMetaHash,
  storageRoot: zeroHash,
}

export class StepContext {
  readonly env: StepEnv
  readonly state: MachineState
  readonly #witness: Witness | undefined
  /** Why the step's instruction halted its frame, if it did: for whoever explains a step, it is not part of the state. */
  halt: Halt | undefined

  /** Opens the nine words of `state`. */
  constructor(env: StepEnv, state: MachineState, witness: Witness | undefined) {
    this.env = env
    this.state = state
    this.#witness = witness
    witness?.words(stateWords(state))
  }

  /** Notes words; for the parts that only one phase opens. */
  open(words: () => readonly HashWord[]): void {
    this.#witness?.words(words())
  }

  block(): BoundaryBlock {
    const { block } = this.state
    invariant(block !== undefined, 'items are executed inside a block')
    this.open(() => blockWords(block))
    return block
  }

  acc(): BlockAcc {
    this.open(() => blockAccWords(this.state.acc))
    return this.state.acc
  }

  batch(): PreparedBatch {
    const { batch } = this.state
    invariant(batch !== undefined && equalBytes(batchHash(batch.context), this.state.batchHash), 'a batch is open')
    this.open(() => batchWords(batch.context))
    return batch
  }

  /** The config under the open batch. */
  config(batch: PreparedBatch): StepEnv['config'] {
    invariant(equalBytes(configHash(this.env.config), batch.context.configHash), 'the batch is of this domain')
    this.open(() => configWords(this.env.config))
    return this.env.config
  }

  tx(): TxPart {
    const { tx } = this.state
    invariant(tx !== undefined, 'the phase is one of a transaction')
    this.open(() => txWords(tx))
    return tx
  }

  journal(): Journal {
    this.open(() => journalWords(this.state.journal))
    return this.state.journal
  }

  frame(): Frame {
    const { frame } = this.state
    invariant(frame !== undefined, 'the phase is one of a frame')
    this.openFrame(frame)
    return frame
  }

  openFrame(frame: Frame): void {
    this.open(() => frameWords(frame))
  }

  setup(frame: Frame): FrameSetup {
    this.open(() => setupWords(frame.setup))
    return frame.setup
  }

  code(code: StepCode): StepCode {
    this.open(() => codeWords(code))
    return code
  }

  micro<Kind extends MicroKind>(kind: Kind): MicroOf<Kind> {
    return this.rest(this.state.micro, kind)
  }

  /** Opens registers that another operation kept for this one. */
  rest<Kind extends MicroKind>(micro: Micro | undefined, kind: Kind): MicroOf<Kind> {
    invariant(micro?.kind === kind, `the registers of this phase are those of '${kind}'`)
    this.open(() => microWords(micro))
    return micro as MicroOf<Kind>
  }

  /** Opens what a slice hash commits to; nothing for no bytes. */
  slice(slice: Slice): Slice {
    if (slice.length > 0) this.open(() => sliceWords(slice))
    return slice
  }

  /** The words `[first, first + count)` of a tree, count ≥ 1. */
  range(tree: WordTree, first: number, count: number): Bytes {
    if (this.#witness === undefined) return tree.read(32 * first, 32 * count)
    const proof = tree.proveRange(first, count)
    this.#witness.bytes(encodeRange(proof))
    return proof.words
  }

  /** The hashes beside words that are known: all zero, still to be written. */
  zeroRange(tree: WordTree, first: number, count: number): void {
    if (this.#witness === undefined) return
    const proof: WordRangeProof = tree.proveRange(first, count)
    this.#witness.words(proof.siblings)
  }

  /** `length` bytes of a slice whose words are open, from `from`; they lie in it. */
  read(slice: Slice, from: number, length: number): Bytes {
    if (length === 0) return new Uint8Array(0)
    const start = slice.offset + from
    const first = Math.floor(start / 32)
    const words = this.range(slice.tree, first, Math.floor((start + length - 1) / 32) - first + 1)
    return words.subarray(start - 32 * first, start - 32 * first + length)
  }

  /** What stands at a key of a keyed tree; 32 zero bytes if nothing does. */
  keyed(tree: KeyedTree, key: Bytes): Bytes {
    this.#witness?.bytes(encodeKeyedProof(tree.prove(key)))
    return tree.get(key) ?? zeroHash
  }

  /** Opens an account of `world`: undefined if it is proven absent. */
  existing(world: World, address: bigint): AccountState | undefined {
    const account = world.accountState(address)
    if (this.#witness !== undefined) {
      this.#witness.bytes(world.proveAccount(address).proof)
      if (account !== undefined) this.#witness.words(accountWords(account))
    }
    return account
  }

  /** As `existing`, with the fields of the empty account for one that is not there. */
  account(world: World, address: bigint): AccountState {
    return this.existing(world, address) ?? absent
  }

  /** The code of an open account, and what is committed of it: four words, none without code. */
  codeOf(world: World, account: AccountState): StepCode {
    const code = this.env.codeOf(world, account.codeHash)
    return equalBytes(account.codeMetaHash, emptyCodeMetaHash) ? code : this.code(code)
  }

  /** Reads, changes and writes an account: one proof. An account that becomes empty is removed. */
  change(world: World, address: bigint, change: (account: AccountState) => Account, code?: Bytes): World {
    const account = this.account(world, address)
    const next = change(account)
    const codes = new Map<string, Bytes>()
    if (code !== undefined) codes.set(bytesToHex(next.codeHash), code)
    return world.commit({ accounts: new Map([[address, next]]), storage: new Map(), code: codes })
  }

  credit(world: World, address: bigint, amount: bigint): World {
    return this.change(world, address, ({ nonce, balance, codeHash }) => ({
      nonce,
      balance: balance + amount,
      codeHash,
    }))
  }

  /** Removes an account with its storage; nothing happens to one that is not there. */
  remove(world: World, address: bigint): World {
    this.account(world, address)
    return world.commit({ accounts: new Map([[address, undefined]]), storage: new Map(), code: new Map() })
  }

  /** A slot of an open account. */
  slot(world: World, address: bigint, slot: bigint): bigint {
    const proof = this.#witness === undefined ? undefined : world.proveStorage(address, slot)
    if (proof !== undefined) this.#witness!.bytes(proof.storageProof)
    return world.storage(address, slot)
  }

  /** Reads the account and writes one of its slots: an account proof, then a storage proof. */
  writeSlot(world: World, address: bigint, slot: bigint, value: bigint): World {
    const account = this.account(world, address)
    this.slot(world, address, slot)
    return commitSlot(world, address, account, slot, value)
  }
}

/** The world with a slot of an existing account changed. */
export function commitSlot(world: World, address: bigint, account: Account, slot: bigint, value: bigint): World {
  return world.commit({
    accounts: new Map([[address, account]]),
    storage: new Map([[address, new Map([[slot, value]])]]),
    code: new Map(),
  })
}

function accountWords(account: AccountState): HashWord[] {
  return [account.nonce, account.balance, account.codeHash, account.codeMetaHash, account.storageRoot]
}
