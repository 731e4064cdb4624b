/** One LMDB environment a domain: opened under a lock, with a schema version; damage is a Fault with a remedy. */
import { join } from 'node:path'
import { type Bytes, bytesToHex, Fault } from '@syncline/primitives'
import { type Database, open, type RootDatabase } from 'lmdb'
import { ensureFolder, fileExists, fileIdentity, fileSize, lockFolder, readFileStart } from '../ports/files.js'
import { CodecError } from './codec.js'

/** Layout of the tables. Another number in a database is a Fault: there are no silent migrations. */
export const schemaVersion = 1

/** A table of byte keys and byte values, ordered by key. Writes need a surrounding `write`. */
export type Table = {
  get(key: Bytes): Bytes | undefined
  put(key: Bytes, value: Bytes): void
  remove(key: Bytes): void
  /** Entries from `start` (inclusive) to `end` (exclusive), at most `limit`; descending if `reverse`, then from `start` downwards. */
  range(options: {
    start?: Bytes
    end?: Bytes
    limit?: number
    reverse?: boolean
  }): Iterable<{ key: Bytes; value: Bytes }>
}

export type DomainDatabase = {
  readonly folder: string
  /** Opens (creates) a table. */
  table(name: string): Table
  /** The raw environment, for stores that bring their own tables. */
  readonly root: RootDatabase<Bytes, Bytes>
  /** All writes inside happen together or not at all. Nested calls join the outer one. Synchronous. */
  write<Value>(work: () => Value): Value
  /** Resolves when everything written before is on disk. */
  durable(): Promise<void>
  /** Bytes of the file that are in use. */
  sizeBytes(): number
  /** Names the file: a copy of it has another name, also in its place. */
  fileIdentity(): string
  close(): Promise<void>
}

/** Fault for data that is not what was written. */
export function corruptDatabase(folder: string, what: string, cause?: unknown): Fault {
  return new Fault('DATABASE_CORRUPT', `the database in ${folder} is damaged: ${what}`, {
    remedy: `stop the node, move ${folder} away and start again: everything that was posted is derived from L1 anew`,
    data: { folder, what },
    cause,
  })
}

/** Runs a decoder over stored bytes; what it refuses is a corrupt database. */
export function decodeStored<Value>(
  folder: string,
  what: string,
  bytes: Bytes,
  decode: (bytes: Bytes) => Value,
): Value {
  try {
    return decode(bytes)
  } catch (cause) {
    if (cause instanceof CodecError) throw corruptDatabase(folder, `${what}: ${cause.message}`, cause)
    throw cause
  }
}

/**
 * LMDB maps its file into memory: a file that was cut off would end the process with a bus error at the first read past its end. Its
 * two meta pages say how many pages it must have; the newer one holds.
 */
function checkFile(folder: string, path: string): void {
  const head = readFileStart(path, 2 * 65_536)
  if (head === undefined || head.length === 0) return
  const view = new DataView(head.buffer, head.byteOffset, head.length)
  const metaAt = 24 // after the page header
  const readMeta = (page: number): { pageSize: number; lastPage: bigint; transaction: bigint } | undefined => {
    const at = page + metaAt
    if (at + 136 > head.length || view.getUint32(at, true) !== 0xbeefc0de) return undefined
    return {
      pageSize: view.getUint32(at + 24, true),
      lastPage: view.getBigUint64(at + 120, true),
      transaction: view.getBigUint64(at + 128, true),
    }
  }
  const first = readMeta(0)
  const second = first === undefined ? undefined : readMeta(first.pageSize)
  if (first === undefined || second === undefined) throw corruptDatabase(folder, 'its meta pages are not those of LMDB')
  const newest = first.transaction > second.transaction ? first : second
  const needed = (newest.lastPage + 1n) * BigInt(first.pageSize)
  // the first write of a new file may not have reached its last page yet
  if (newest.transaction > 0n && BigInt(fileSize(path)) < needed) {
    throw corruptDatabase(folder, `the file has ${fileSize(path)} bytes, ${needed} are in use`)
  }
}

const identityKey = new TextEncoder().encode('identity')

/**
 * Opens `<folder>/data.mdb`. `identity` names what the database is for (domain and configuration); a database of something else
 * is a Fault DATABASE_FOREIGN. Takes the folder's lock until `close`.
 */
export function openDatabase(
  folder: string,
  identity: Bytes,
  limits: { readonly mapSize?: number } = {},
): DomainDatabase {
  ensureFolder(folder)
  const release = lockFolder(folder)
  let root: RootDatabase<Bytes, Bytes>
  try {
    checkFile(folder, join(folder, 'data.mdb'))
    root = open<Bytes, Bytes>({
      path: join(folder, 'data.mdb'),
      noSubdir: true,
      maxDbs: 32,
      encoding: 'binary',
      keyEncoding: 'binary',
      ...(limits.mapSize === undefined ? {} : { mapSize: limits.mapSize }),
    })
  } catch (cause) {
    release()
    if (cause instanceof Fault) throw cause
    throw corruptDatabase(folder, cause instanceof Error ? cause.message : String(cause), cause)
  }
  const tables = new Map<string, Table>()
  const openTable = (name: string): Table => {
    const known = tables.get(name)
    if (known !== undefined) return known
    const database: Database<Bytes, Bytes> = root.openDB({ name, encoding: 'binary', keyEncoding: 'binary' })
    const table: Table = {
      get: (key) => database.get(key),
      put: (key, value) => {
        database.putSync(key, value)
      },
      remove: (key) => {
        database.removeSync(key)
      },
      range: (options) => database.getRange(options),
    }
    tables.set(name, table)
    return table
  }
  const close = async (): Promise<void> => {
    await root.close()
    release()
  }
  try {
    const meta = openTable('meta')
    const expected = new Uint8Array(4 + identity.length)
    new DataView(expected.buffer).setUint32(0, schemaVersion)
    expected.set(identity, 4)
    const found = meta.get(identityKey)
    if (found === undefined) {
      root.transactionSync(() => meta.put(identityKey, expected))
    } else if (found.length < 4 || new DataView(found.buffer, found.byteOffset).getUint32(0) !== schemaVersion) {
      throw new Fault(
        'DATABASE_VERSION',
        `the database in ${folder} has another layout than version ${schemaVersion}`,
        {
          remedy: 'use the program version that wrote it, or move the folder away and derive the domain from L1 anew',
          data: { folder },
        },
      )
    } else if (bytesToHex(found) !== bytesToHex(expected)) {
      throw new Fault('DATABASE_FOREIGN', `the database in ${folder} belongs to another domain or L1 deployment`, {
        remedy: 'choose another --data-dir, or move the folder away',
        data: { folder },
      })
    }
  } catch (error) {
    release()
    void root.close()
    if (error instanceof Fault) throw error
    throw corruptDatabase(folder, error instanceof Error ? error.message : String(error), error)
  }
  return {
    folder,
    table: openTable,
    root,
    write: (work) => root.transactionSync(work),
    durable: async () => {
      await root.flushed
    },
    sizeBytes: () => {
      const stats = root.getStats() as { pageSize?: number; lastPageNumber?: number; root?: unknown }
      return (stats.pageSize ?? 0) * (stats.lastPageNumber ?? 0)
    },
    fileIdentity: () => fileIdentity(join(folder, 'data.mdb')),
    close,
  }
}

/** True if `folder` holds a database. */
export function hasDatabase(folder: string): boolean {
  return fileExists(join(folder, 'data.mdb'))
}
