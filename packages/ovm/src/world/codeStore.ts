/** Code by hash in front of a store: bounded cache, code meta, and new code until a version with it is persisted. */
import { type Bytes, bytesToHex, Fault } from '@syncline/primitives'
import { AgedCache } from './cache.js'
import { createCodeMeta } from './codeMeta.js'
import type { CodeMeta } from './types.js'

/** Where code is kept: by hash, for ever (accounts of any version may have it). Synchronous. */
export type CodeSource = { readCode(codeHash: Bytes): Bytes | undefined }

/** Largest code (EIP-170): turns a bound in bytes into a number of codes. */
const maxCodeBytes = 24_576

type CodeEntry = { readonly code: Bytes; meta: CodeMeta | undefined }

/** See above. Not for the empty code. */
export class CodeStore {
  readonly #source: CodeSource
  readonly #cache: AgedCache<CodeEntry>
  #fresh = new Map<string, Bytes>()

  /** Keeps at most `maxBytes` of stored code in memory, at least 16 codes. */
  constructor(source: CodeSource, maxBytes: number) {
    this.#source = source
    this.#cache = new AgedCache(Math.max(16, Math.trunc(maxBytes / (2 * maxCodeBytes))))
  }

  #entry(codeHash: Bytes): CodeEntry {
    const key = bytesToHex(codeHash)
    let entry = this.#cache.get(key)
    if (entry === undefined) {
      const code = this.#fresh.get(key) ?? this.#source.readCode(codeHash)
      if (code === undefined) {
        throw new Fault('STORE_MISSING_CODE', `the code with hash ${key} is not in the store`, {
          remedy: 'the database is damaged: delete the data folder and let the node rebuild it from L1',
          data: { codeHash: key },
        })
      }
      entry = { code, meta: undefined }
      this.#cache.set(key, entry)
    }
    return entry
  }

  /** The same array each time while it is cached. Faults with `STORE_MISSING_CODE`. */
  code(codeHash: Bytes): Bytes {
    return this.#entry(codeHash).code
  }

  meta(codeHash: Bytes): CodeMeta {
    const entry = this.#entry(codeHash)
    entry.meta ??= createCodeMeta(entry.code)
    return entry.meta
  }

  /** Adds code of a world that is not stored, by hex of its hash. */
  add(code: ReadonlyMap<string, Bytes>): void {
    for (const [hash, bytes] of code) this.#fresh.set(hash, bytes)
  }

  /** Code added since the last `settle`; some may be of worlds that were given up, which does no harm. */
  fresh(): ReadonlyMap<string, Bytes> {
    return this.#fresh
  }

  /** Says that the fresh code is stored. */
  settle(): void {
    this.#fresh = new Map()
  }
}
