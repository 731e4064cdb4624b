import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyCodeHash } from '@syncline/ovm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DomainDatabase, openDatabase } from './database.js'
import { createWorldStore } from './worldStore.js'

let folder: string
let database: DomainDatabase

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-worlds-'))
  database = openDatabase(folder, Uint8Array.of(1))
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('prune', () => {
  it('says whether there is more to forget, and keeps the rest', () => {
    const worlds = createWorldStore(database)
    let world = worlds.empty()
    for (let number = 0n; number < 200n; number++) {
      world = world.commit({
        accounts: new Map([[7n, { nonce: 0n, balance: number + 1n, codeHash: emptyCodeHash }]]),
        storage: new Map(),
        code: new Map(),
      })
      world = database.write(() => worlds.persist(number, world))
    }
    const prune = (oldest: bigint): boolean => database.write(() => worlds.prune(oldest))
    let calls = 1
    while (prune(150n)) calls++
    expect(calls).toBe(3) // 64 at a time
    expect(worlds.at(149n)).toBeUndefined()
    expect(worlds.at(150n)?.account(7n)?.balance).toBe(151n)
    expect(worlds.at(199n)?.account(7n)?.balance).toBe(200n)
    expect(prune(1_000n)).toBe(false)
    expect(worlds.at(199n)?.account(7n)?.balance).toBe(200n)
  })
})
