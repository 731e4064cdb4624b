import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { numberKey } from './codec.js'
import { openDatabase } from './database.js'

let folder: string
const identity = Uint8Array.of(1, 2, 3)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-database-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const faultOf = (run: () => unknown): string => {
  try {
    run()
    return 'none'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

async function fill(): Promise<void> {
  const database = openDatabase(folder, identity)
  const table = database.table('things')
  database.write(() => {
    for (let i = 0n; i < 2_000n; i++) table.put(numberKey(i), new Uint8Array(500).fill(Number(i) & 255))
  })
  await database.durable()
  await database.close()
}

describe('a database', () => {
  it('keeps what was written, ordered by key, across a restart', async () => {
    await fill()
    const database = openDatabase(folder, identity)
    const table = database.table('things')
    expect(table.get(numberKey(7n))?.[0]).toBe(7)
    const keys = [...table.range({ start: numberKey(1_998n), reverse: true, limit: 2 })].map(({ value }) => value[0])
    expect(keys).toEqual([1_998 & 255, 1_997 & 255])
    await database.close()
  })

  it('undoes a write that throws, nested ones included', async () => {
    const database = openDatabase(folder, identity)
    const table = database.table('things')
    expect(() =>
      database.write(() => {
        table.put(numberKey(1n), identity)
        database.write(() => table.put(numberKey(2n), identity))
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(table.get(numberKey(1n))).toBeUndefined()
    expect(table.get(numberKey(2n))).toBeUndefined()
    await database.close()
  })

  it('is refused to a second opener, by name of the first', async () => {
    const database = openDatabase(folder, identity)
    expect(faultOf(() => openDatabase(folder, identity))).toBe('DATABASE_LOCKED')
    await database.close()
    await openDatabase(folder, identity).close()
  })

  it('takes over the lock of a process that is gone', async () => {
    writeFileSync(join(folder, 'lock'), '999999 1')
    await openDatabase(folder, identity).close()
  })

  it('of another domain is a fault, not a mixture', async () => {
    await fill()
    expect(faultOf(() => openDatabase(folder, Uint8Array.of(9)))).toBe('DATABASE_FOREIGN')
    await openDatabase(folder, identity).close()
  })

  it('that was cut off, overwritten or emptied is a fault with a remedy', async () => {
    await fill()
    const path = join(folder, 'data.mdb')
    const good = readFileSync(path)
    truncateSync(path, Math.floor(good.length / 2))
    expect(faultOf(() => openDatabase(folder, identity))).toBe('DATABASE_CORRUPT')
    writeFileSync(path, Buffer.alloc(good.length, 0x5a))
    expect(faultOf(() => openDatabase(folder, identity))).toBe('DATABASE_CORRUPT')
    writeFileSync(path, good.subarray(0, 100))
    expect(faultOf(() => openDatabase(folder, identity))).toBe('DATABASE_CORRUPT')
    writeFileSync(path, good)
    const database = openDatabase(folder, identity)
    expect(database.table('things').get(numberKey(3n))?.[0]).toBe(3)
    await database.close()
  })
})
