import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bytes, bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import {
  createMemoryNodeStore,
  emptyTree,
  Forest,
  idsPerChunk,
  type NodeStore,
  type TreeReference,
} from '@syncline/trees'
import fc from 'fast-check'
import { open, type RootDatabase } from 'lmdb'
import { afterAll, describe, expect, it } from 'vitest'
import { openNodeStore } from './nodeStore.js'

const zero: Bytes = new Uint8Array(32)
const folders: string[] = []
const environments: RootDatabase<Bytes, Bytes>[] = []

function openEnvironment(folder: string): RootDatabase<Bytes, Bytes> {
  const root = open<Bytes, Bytes>({
    path: join(folder, 'data.mdb'),
    noSubdir: true,
    encoding: 'binary',
    keyEncoding: 'binary',
  })
  environments.push(root)
  return root
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'syncline-nodes-'))
  folders.push(folder)
  return folder
}

afterAll(async () => {
  for (const root of environments) await root.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Entries of a version, the same in the killed process and in the check: 30 of 400 keys, a sixth of them deleted. */
function entriesOf(
  version: number,
  hash: (data: Bytes) => Bytes = keccak256,
): { key: Bytes; value: Bytes; payload: Bytes }[] {
  return Array.from({ length: 30 }, (_, i) => {
    const seed = hash(new TextEncoder().encode(`${version}/${i}`))
    const key = hash(Uint8Array.of(seed[0]!, seed[1]! & 1))
    return { key, value: seed[2]! < 43 ? new Uint8Array(32) : seed, payload: seed.slice(0, seed[3]! & 31) }
  })
}

describe('the node store in LMDB', () => {
  it('holds exactly what the store in memory holds, through prunes, abandoned versions and reopening', () => {
    const action = fc.oneof(
      { weight: 5, arbitrary: fc.record({ kind: fc.constant('commit' as const), count: fc.nat(90) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('prune' as const),
          keep: fc.nat(4),
          limit: fc.integer({ min: 1, max: 3 }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('abandon' as const), back: fc.nat(3) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
    )
    const root = openEnvironment(newFolder())
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const model = createMemoryNodeStore()
        const stored = openNodeStore(root)
        root.transactionSync(() => {
          for (const name of ['treeNodes', 'treeVersions'])
            root.openDB({ name, encoding: 'binary', keyEncoding: 'binary' }).clearSync()
        })
        let forest = new Forest(stored, stored.nextId())
        let tree = forest.empty()
        let version = 0
        const references = new Map<number, TreeReference>()
        for (const step of actions) {
          if (step.kind === 'commit') {
            version += 1 + (step.count % 2)
            tree = tree.update(entriesOf(version + 1000 * step.count).slice(0, step.count))
            const batch = forest.begin()
            references.set(version, batch.add(tree))
            const finished = batch.finish()
            model.write(version, finished)
            root.transactionSync(() => stored.write(version, finished))
          } else if (step.kind === 'prune') {
            const oldest = Math.max(0, version - step.keep)
            expect(root.transactionSync(() => stored.prune(oldest, step.limit))).toBe(model.prune(oldest, step.limit))
          } else if (step.kind === 'abandon' && references.size > 0) {
            const left = [...references.keys()].filter((v) => v >= model.oldestVersion()!)
            const newest = left[Math.max(0, left.length - 1 - step.back)]!
            const nextId = root.transactionSync(() => stored.abandon(newest))
            expect(nextId).toBe(model.abandon(newest))
            for (const v of left) if (v > newest) references.delete(v)
            forest.abandon(nextId)
            version = newest
            tree = forest.open(references.get(newest)!)
          } else if (step.kind === 'reopen' && references.size > 0) {
            forest = new Forest(stored, stored.nextId())
            tree = forest.open(references.get(version)!)
          }
        }
        expect(stored.newestVersion()).toBe(model.newestVersion())
        expect(stored.oldestVersion()).toBe(model.oldestVersion())
        expect(stored.nextId()).toBe(model.nextId())
        let size = 0
        for (let id = 0; id < model.nextId() + idsPerChunk; id++) {
          const record = model.readNode(id)
          if (record !== undefined) size++
          expect(stored.readNode(id)).toEqual(record)
        }
        expect(size).toBe(model.size)
      }),
      { numRuns: 20 },
    )
  })

  it('writes nothing of a transaction that fails, and the batch can be tried again', () => {
    const root = openEnvironment(newFolder())
    const store = openNodeStore(root)
    const forest = new Forest(store, store.nextId())
    const tree = forest.empty().update(entriesOf(1))
    const batch = forest.begin()
    batch.add(tree)
    const finished = batch.finish()
    expect(() =>
      root.transactionSync(() => {
        store.write(1, finished)
        throw new Error('the disk is full')
      }),
    ).toThrow('the disk is full')
    batch.rollback()
    expect(store.newestVersion()).toBeUndefined()
    expect(store.readNode(finished.firstId)).toBeUndefined()
    const again = forest.begin()
    const reference = again.add(tree)
    root.transactionSync(() => store.write(1, again.finish()))
    expect(new Forest(store, store.nextId()).open(reference).iterate(zero, 1000)).toEqual(tree.iterate(zero, 1000))
  })

  it('shows damage as a Fault', () => {
    const root = openEnvironment(newFolder())
    const store = openNodeStore(root)
    const forest = new Forest(store, 1)
    const batch = forest.begin()
    const reference = batch.add(forest.empty().update(entriesOf(1)))
    const finished = batch.finish()
    root.transactionSync(() => store.write(1, finished))
    const nodes = root.openDB<Bytes, Bytes>({ name: 'treeNodes', encoding: 'binary', keyEncoding: 'binary' })
    for (const [change, code] of [
      [(b: Bytes) => b.slice(0, b.length - 9), 'DATABASE_CORRUPT'],
      [(b: Bytes) => b.slice(0, 5), 'DATABASE_CORRUPT'],
      [(b: Bytes) => b.map((byte, i) => (i > 200 ? byte ^ 1 : byte)), 'TREE_NODE_CORRUPT'],
      [undefined, 'TREE_NODE_MISSING'],
    ] as const) {
      const entries = [...nodes.getRange()].map(({ key, value }) => ({
        key: key.slice(),
        value: Uint8Array.from(value),
      }))
      for (const { key, value } of entries) {
        if (change === undefined) nodes.removeSync(key)
        else nodes.putSync(key, change(value))
      }
      expect(() => new Forest(store, 1).open(reference).iterate(zero, 1000)).toThrow(expect.objectContaining({ code }))
      for (const { key, value } of entries) nodes.putSync(key, value)
    }
    expect(new Forest(store, 1).open(reference).iterate(zero, 1000).length).toBeGreaterThan(10)
  })
})

/** Commits version after version, prunes in the same transactions, and prints each version once it is committed. */
const writer = `
const { open } = await import('lmdb')
const { keccak256, bytesToHex, hexToBytes } = await import('@syncline/primitives')
const { Forest } = await import('@syncline/trees')
const { openNodeStore } = await import(process.env.STORE)
${entriesOf.toString()}
const root = open({ path: process.env.FOLDER + '/data.mdb', noSubdir: true, encoding: 'binary', keyEncoding: 'binary' })
const store = openNodeStore(root)
const heads = root.openDB({ name: 'heads', encoding: 'string' })
const forest = new Forest(store, store.nextId())
let version = store.newestVersion() ?? 0
let tree = forest.empty()
if (version > 0) {
  const [id, hash] = heads.get('head').split(' ').slice(1)
  tree = forest.open({ id: Number(id), root: hexToBytes(hash) })
}
for (;;) {
  version++
  tree = tree.update(entriesOf(version, keccak256))
  const batch = forest.begin()
  const reference = batch.add(tree)
  const finished = batch.finish()
  root.transactionSync(() => {
    store.write(version, finished)
    if (version % 7 === 0) store.prune(version - 20, 10)
    heads.putSync('head', [version, reference.id, bytesToHex(reference.root)].join(' '))
  })
  process.stdout.write(version + '\\n')
}
`

/** Runs the writer in `folder`, kills it after `versions` commits and a little; the last version it said was committed. */
async function killWriter(folder: string, versions: number, delayMicroseconds: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', '--input-type=module', '-e', writer],
    {
      env: { ...process.env, FOLDER: folder, STORE: new URL('./nodeStore.ts', import.meta.url).href },
      cwd: new URL('.', import.meta.url).pathname,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  let problems = ''
  child.stderr.on('data', (chunk: Buffer) => {
    problems += chunk.toString()
  })
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.split('\n').length <= versions || child.killed) return
    const until = process.hrtime.bigint() + BigInt(delayMicroseconds) * 1000n
    while (process.hrtime.bigint() < until); // the writer is somewhere inside a later commit
    child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.on('close', resolve))
  expect(child.signalCode, problems).toBe('SIGKILL')
  return Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1))
}

describe('a process killed in the middle of commits', () => {
  it('leaves the last committed version whole, and the next process goes on from it', async () => {
    const folder = newFolder()
    for (let round = 0; round < 5; round++) {
      const acknowledged = await killWriter(folder, 5 + 13 * round, 137 * round)
      const root = openEnvironment(folder)
      const store: NodeStore = openNodeStore(root)
      const newest = store.newestVersion()!
      expect(newest).toBeGreaterThanOrEqual(acknowledged)
      const [version, id, hash] = root
        .openDB<string, string>({ name: 'heads', encoding: 'string' })
        .get('head')!
        .split(' ')
      expect(Number(version)).toBe(newest)
      let expected = emptyTree()
      for (let v = 1; v <= newest; v++) expected = expected.update(entriesOf(v))
      expect(hash).toBe(bytesToHex(expected.root()))
      const tree = new Forest(store, store.nextId()).open({ id: Number(id), root: hexToBytes(hash!) })
      expect(tree.iterate(zero, 10_000)).toEqual(expected.iterate(zero, 10_000))
      await root.close()
      environments.splice(environments.indexOf(root), 1)
    }
  }, 180_000)
})
