/** A world on keyed trees: accounts in one, the storage of each account in its own (docs/state-format.md §2). */
import { type Bytes, bigintToWord, emptyBytes, equalBytes, invariant, readWord } from '@syncline/primitives'
import { encodeKeyedProof, type Forest, type KeyedTree, type TreeEntry } from '@syncline/trees'
import { zeroHash } from '../block/header.js'
import type { Account, StateChanges } from '../state/access.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import {
  accountKey,
  accountValue,
  decodeAccountRecord,
  encodeAccountRecord,
  isEmptyAccount,
  storageIdOf,
  storageKey,
} from './accountRecord.js'
import { AgedCache } from './cache.js'
import { type ChangedStorage, extendLog, logEntries, type StorageHolder, type StorageLog } from './changedStorage.js'
import { codeMetaHash, emptyCodeMeta, emptyCodeMetaHash } from './codeMeta.js'
import type { CodeStore } from './codeStore.js'
import type { AccountProof, AccountState, CodeMeta, StorageProof, World } from './types.js'

/** What all worlds of a store share. */
export type WorldShared = {
  readonly forest: Forest
  readonly codes: CodeStore
  /** Storage trees in memory by the payload of the account leaf they hang on; they go when the leaf goes. */
  readonly storageTrees: WeakMap<Bytes, StorageHolder>
  /** Stored trees that are open, least recently opened or changed first. */
  readonly openTrees: Set<StorageHolder>
  readonly accountLimit: number
}

/** A decoded account. `payload` is the leaf's own array: its storage id is filled in when it is stored. */
type AccountEntry = { readonly key: Bytes; readonly payload: Bytes; readonly account: AccountState }

/** By hex address; null = known to be absent. */
type AccountCache = AgedCache<AccountEntry | null>

/** The 32 zero bytes that delete an entry. */
const noValue: Bytes = zeroHash

/** The proof of an empty tree. */
const emptyProof: Bytes = encodeKeyedProof({ bits: emptyBytes, siblings: [], terminal: undefined })

/** See `World`. Made by `Worlds`. */
export class KeyedWorld implements World {
  readonly shared: WorldShared
  readonly accounts: KeyedTree
  #changed: StorageLog | undefined
  /** Moves on to the world that is committed from this one: the head of a chain is always warm. */
  #cache: AccountCache | undefined
  #root: Bytes | undefined

  constructor(shared: WorldShared, accounts: KeyedTree, changed?: StorageLog, cache?: AccountCache) {
    this.shared = shared
    this.accounts = accounts
    this.#changed = changed
    this.#cache = cache
  }

  get root(): Bytes {
    this.#root ??= this.accounts.root()
    return this.#root
  }

  #entry(address: bigint): AccountEntry | undefined {
    this.#cache ??= new AgedCache(this.shared.accountLimit)
    const name = address.toString(16)
    const known = this.#cache.get(name)
    if (known !== undefined) return known ?? undefined
    const key = accountKey(address)
    const payload = this.accounts.getPayload(key)
    if (payload === undefined) {
      this.#cache.set(name, null)
      return undefined
    }
    const entry = { key, payload, account: decodeAccountRecord(payload) }
    this.#cache.set(name, entry)
    return entry
  }

  #tree({ payload, account }: AccountEntry): KeyedTree | undefined {
    const { shared } = this
    if (account.storageRoot === zeroHash) return undefined
    let holder = shared.storageTrees.get(payload)
    if (holder === undefined) {
      holder = { tree: undefined }
      shared.storageTrees.set(payload, holder)
    }
    if (holder.tree === undefined) {
      holder.tree = shared.forest.open({ id: storageIdOf(payload), root: account.storageRoot })
      shared.openTrees.add(holder)
    }
    return holder.tree
  }

  account(address: bigint): Account | undefined {
    return this.#entry(address)?.account
  }

  accountState(address: bigint): AccountState | undefined {
    return this.#entry(address)?.account
  }

  code(codeHash: Bytes): Bytes {
    return equalBytes(codeHash, emptyCodeHash) ? emptyBytes : this.shared.codes.code(codeHash)
  }

  codeMeta(codeHash: Bytes): CodeMeta {
    return equalBytes(codeHash, emptyCodeHash) ? emptyCodeMeta : this.shared.codes.meta(codeHash)
  }

  storage(address: bigint, slot: bigint): bigint {
    const value = this.storageTree(address)?.get(storageKey(slot))
    return value === undefined ? 0n : readWord(value, 0)
  }

  hasStorage(address: bigint): boolean {
    return this.storageRoot(address) !== zeroHash
  }

  storageRoot(address: bigint): Bytes {
    return this.#entry(address)?.account.storageRoot ?? zeroHash
  }

  /** The storage tree of an account; undefined without storage. */
  storageTree(address: bigint): KeyedTree | undefined {
    const entry = this.#entry(address)
    return entry === undefined ? undefined : this.#tree(entry)
  }

  /** The holder of a storage tree that is in memory. */
  storageHolder(address: bigint): StorageHolder | undefined {
    const entry = this.#entry(address)
    return entry === undefined ? undefined : this.shared.storageTrees.get(entry.payload)
  }

  /** Storage trees that may not be stored, one entry an address. */
  changedStorage(): readonly ChangedStorage[] {
    return logEntries(this.#changed)
  }

  /** Says that everything of this world is stored. */
  settle(): void {
    this.#changed = undefined
  }

  commit(changes: StateChanges): World {
    const { shared } = this
    shared.codes.add(changes.code)
    const entries: TreeEntry[] = []
    const fresh: [string, AccountEntry | null][] = []
    const changed = new Map<string, ChangedStorage>()
    const change = (address: bigint, account: Account | undefined): void => {
      const name = address.toString(16)
      const before = this.#entry(address)
      const slots = changes.storage.get(address)
      if (account === undefined || isEmptyAccount(account)) {
        if (before === undefined) return
        const tree = this.#tree(before)
        if (tree !== undefined) changed.set(name, { address, payload: undefined, holder: { tree: tree.clear() } })
        entries.push({ key: before.key, value: noValue })
        fresh.push([name, null])
        return
      }
      const { entry, holder } = this.#next(address, account, before, slots)
      if (before !== undefined && isSameAccount(before.account, entry.account)) return
      if (holder !== undefined)
        changed.set(name, { address, payload: holder.tree?.isEmpty ? undefined : entry.payload, holder })
      entries.push({ key: entry.key, value: accountValue(entry.account), payload: entry.payload })
      fresh.push([name, entry])
    }
    for (const [address, account] of changes.accounts) change(address, account)
    for (const address of changes.storage.keys()) {
      if (!changes.accounts.has(address)) change(address, this.#entry(address)?.account)
    }
    const accounts = this.accounts.update(entries)
    const cache = this.#cache
    this.#cache = undefined
    for (const [name, entry] of fresh) cache?.set(name, entry)
    return new KeyedWorld(shared, accounts, extendLog(this.#changed, changed), cache)
  }

  /** The entry after a change, and its storage tree if that is not stored. */
  #next(
    address: bigint,
    { nonce, balance, codeHash }: Account,
    before: AccountEntry | undefined,
    slots: ReadonlyMap<bigint, bigint> | undefined,
  ): { readonly entry: AccountEntry; readonly holder: StorageHolder | undefined } {
    const { storageTrees, forest } = this.shared
    const old = before?.account
    const hadStorage = before !== undefined && before.account.storageRoot !== zeroHash
    let storageRoot = old?.storageRoot ?? zeroHash
    let storageId = hadStorage ? storageIdOf(before.payload) : 0
    // a tree in memory goes on under the new payload; a stored one is opened only to be changed
    let holder = hadStorage ? storageTrees.get(before.payload) : undefined
    let isStored = !hadStorage || storageId !== 0
    if (slots !== undefined && slots.size > 0) {
      const tree = (hadStorage ? this.#tree(before) : undefined) ?? forest.empty()
      const updated = updateStorage(tree, slots)
      if (updated !== tree) {
        storageRoot = updated.isEmpty ? zeroHash : updated.root()
        storageId = 0
        isStored = false
        holder = { tree: updated }
      }
    }
    const account: AccountState = { nonce, balance, codeHash, codeMetaHash: this.#metaHash(codeHash, old), storageRoot }
    const payload = encodeAccountRecord(account, storageId)
    if (holder !== undefined && storageRoot !== zeroHash) storageTrees.set(payload, holder)
    const entry = { key: before?.key ?? accountKey(address), payload, account }
    return { entry, holder: isStored ? undefined : holder }
  }

  #metaHash(codeHash: Bytes, old: AccountState | undefined): Bytes {
    if (old !== undefined && equalBytes(old.codeHash, codeHash)) return old.codeMetaHash
    return equalBytes(codeHash, emptyCodeHash) ? emptyCodeMetaHash : codeMetaHash(this.shared.codes.meta(codeHash))
  }

  proveAccount(address: bigint): AccountProof {
    const account = this.accountState(address)
    const proof = encodeKeyedProof(this.accounts.prove(accountKey(address)))
    const codeMeta = account === undefined ? undefined : this.codeMeta(account.codeHash)
    return { worldRoot: this.root, address, account, codeMeta, proof }
  }

  proveStorage(address: bigint, slot: bigint): StorageProof {
    const tree = this.storageTree(address)
    const storageProof = tree === undefined ? emptyProof : encodeKeyedProof(tree.prove(storageKey(slot)))
    return { ...this.proveAccount(address), slot, value: this.storage(address, slot), storageProof }
  }
}

/** Then the leaf keeps its payload, and so must everything that refers to it. */
function isSameAccount(a: AccountState, b: AccountState): boolean {
  return (
    a.nonce === b.nonce &&
    a.balance === b.balance &&
    equalBytes(a.codeHash, b.codeHash) &&
    equalBytes(a.storageRoot, b.storageRoot)
  )
}

function updateStorage(tree: KeyedTree, slots: ReadonlyMap<bigint, bigint>): KeyedTree {
  const entries: TreeEntry[] = []
  for (const [slot, value] of slots) {
    invariant(slot >= 0n, 'slots are words')
    entries.push({ key: storageKey(slot), value: value === 0n ? noValue : bigintToWord(value) })
  }
  return tree.update(entries)
}
