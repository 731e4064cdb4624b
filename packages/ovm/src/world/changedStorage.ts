/** Which storage trees a world has that its store has not: a persistent log, merged so that look-ups and copies stay few. */
import type { Bytes } from '@syncline/primitives'
import type { KeyedTree } from '@syncline/trees'

/** A storage tree in memory. `tree` undefined: closed, it is opened again by the id in the payload. */
export type StorageHolder = { tree: KeyedTree | undefined }

/** A storage tree to be stored. `payload` undefined: nothing refers to it any more, its stored nodes become stale. */
export type ChangedStorage = {
  readonly address: bigint
  readonly payload: Bytes | undefined
  readonly holder: StorageHolder
}

/** Entries by hex address; those of `older` hold where `own` has none. */
export type StorageLog = { readonly own: ReadonlyMap<string, ChangedStorage>; readonly older: StorageLog | undefined }

/** The log with newer entries. Logs of similar size are merged: amortised O(log n) an entry. */
export function extendLog(older: StorageLog | undefined, newer: Map<string, ChangedStorage>): StorageLog | undefined {
  if (newer.size === 0) return older
  let own = newer
  let rest = older
  while (rest !== undefined && rest.own.size <= 2 * own.size) {
    const merged = new Map(rest.own)
    for (const [key, entry] of own) merged.set(key, entry)
    own = merged
    rest = rest.older
  }
  return { own, older: rest }
}

/** The newest entry of every address. */
export function logEntries(log: StorageLog | undefined): readonly ChangedStorage[] {
  const newest = new Map<string, ChangedStorage>()
  for (let part = log; part !== undefined; part = part.older) {
    for (const [key, entry] of part.own) if (!newest.has(key)) newest.set(key, entry)
  }
  return [...newest.values()]
}
