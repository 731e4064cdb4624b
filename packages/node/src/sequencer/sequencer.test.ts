import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blockHash, createDecoder, createDomainConfig, domainRules, genesisHeader } from '@syncline/ovm'
import { Fault, type Hex } from '@syncline/primitives'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NodeEvent } from '../chain/api.js'
import { type Chain, createChain } from '../chain/chain.js'
import { recordOfHeader } from '../chain/convert.js'
import { createDerivedStore, type DerivedStore } from '../derive/derivedStore.js'
import type { HeaderStore } from '../l1/headers.js'
import type { L1View } from '../l1/projection.js'
import { createMempool } from '../mempool/mempool.js'
import { checkStatic } from '../mempool/staticChecks.js'
import { createClock } from '../ports/clock.js'
import { createChainStore } from '../store/chainStore.js'
import { type DomainDatabase, openDatabase } from '../store/database.js'
import { createWorldStore } from '../store/worldStore.js'
import { createBatchStore } from './batchStore.js'
import { createSequencer, type Sequencer } from './sequencer.js'
import { sequencerSettings } from './settings.js'

const zero = new Uint8Array(32)
const config = createDomainConfig({ domainId: 901n, genesisWorldRoot: zero, genesisTimestamp: 10n })
const hash = (byte: number): Hex => `0x${byte.toString(16).padStart(2, '0').repeat(32)}`

let folder: string
let database: DomainDatabase
let chain: Chain
let derived: DerivedStore
let sequencer: Sequencer
let events: NodeEvent[]
let signer: () => Promise<Uint8Array>
let l1Head: bigint
let l1Fork: number
let restart: () => void

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-sequencer-'))
  database = openDatabase(folder, Uint8Array.of(1))
  const worlds = createWorldStore(database)
  const genesis = genesisHeader(config)
  chain = createChain({
    config,
    database,
    store: createChainStore(database),
    worlds,
    genesis: () => ({
      full: { block: recordOfHeader(genesis, blockHash(genesis)), transactions: [], receipts: [] },
      world: worlds.empty(),
    }),
    onListenerError: (error) => expect.unreachable(String(error)),
  })
  events = []
  chain.on((event) => events.push(event))
  derived = createDerivedStore(database)
  const rules = domainRules(config)
  const clock = createClock()
  // an L1 without batches and items
  const view = { batch: () => undefined, batchCount: () => 0n, itemCount: () => 0n, queueAcc: () => zero }
  const headers = {
    at: (number: bigint) => ({
      number,
      hash: hash(l1Fork + Number(number)),
      parentHash: hash(l1Fork + Number(number) - 1),
      timestamp: 20n,
      baseFee: 7n,
    }),
  }
  l1Head = 10n
  l1Fork = 0
  signer = () => Promise.resolve(new Uint8Array(65))
  const options = {
    chain,
    view: view as unknown as L1View,
    headers: headers as unknown as HeaderStore,
    derived,
    batches: createBatchStore(database),
    pool: createMempool(
      {
        chainId: 901n,
        rules,
        config,
        originBaseFee: () => 7n,
        account: (address) => chain.head().world.account(address),
        code: (codeHash) => chain.head().world.code(codeHash),
        checkStatic: (transaction) => checkStatic(transaction, rules, config),
        onDecoded: () => {},
      },
      {},
      () => 0,
    ),
    decode: createDecoder(config),
    configHash: zero,
    l1ChainId: 1n,
    l1Head: () => l1Head,
    l1Ready: () => undefined,
    sign: () => signer(),
    clock,
    settings: sequencerSettings({ blockTimeMs: 20, idleBlockTimeMs: 10 }),
    log: pino({ level: 'silent' }),
    onSealed: () => {},
    onBlock: () => {},
  }
  // a database with a history: what a new one does has a test of its own
  database.write(() => createBatchStore(database).setLeastOrigin(0n))
  restart = () => {
    sequencer = createSequencer(options)
  }
  restart()
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('produce', () => {
  it('announces a block with its promise', async () => {
    expect(await sequencer.produce()).toBe('made')
    expect(events).toMatchObject([{ kind: 'block', block: { number: 1n }, preConfirmation: { number: 1n } }])
  })

  it('announces a block without a promise if the signer is away: it stands all the same', async () => {
    const away = new Fault('L1_UNREACHABLE', 'no signer', { remedy: 'wait', retryable: true })
    signer = () => Promise.reject(away)
    await expect(sequencer.produce()).rejects.toBe(away)
    expect(events).toMatchObject([{ kind: 'block', block: { number: 1n } }])
    expect(events[0]).toMatchObject({ preConfirmation: undefined })
    expect(chain.head().block.number).toBe(1n)
  })

  it('opens no batch on one that L1 took back and that is not undone yet', async () => {
    const output = {
      worldRoot: zero,
      lastBlockHash: zero,
      queueCursor: 3n,
      withdrawalRoot: zero,
      cumulativeWithdrawn: 0n,
    }
    database.write(() =>
      derived.append({ index: 0n, batchHash: hash(1), firstBlock: 1n, lastBlock: 0n, l1Block: 5n, output }),
    )
    expect(await sequencer.produce()).toBe('waiting')
    expect(sequencer.waitingFor()).toMatch(/took batches back/)
    expect(events).toEqual([])
  })
})

describe('one block a place', () => {
  /** Places and the blocks that were promised there, of all that was announced. */
  const promised = (): Map<string, Set<string>> => {
    const places = new Map<string, Set<string>>()
    for (const event of events) {
      if (event.kind !== 'block' || event.preConfirmation === undefined) continue
      const { parentHash, originHash, blockHash } = event.preConfirmation
      const place = `${parentHash} under ${originHash}`
      places.set(place, (places.get(place) ?? new Set()).add(blockHash))
    }
    return places
  }
  const takeBack = (): void => {
    chain.reorg(0n, [], () => {
      const batches = createBatchStore(database)
      batches.dropFrom(0n)
      batches.setOpen(undefined)
    })
    sequencer.reload()
  }

  it('waits for the next origin after its blocks were taken back, also over a restart', async () => {
    expect(await sequencer.produce()).toBe('made')
    takeBack()
    for (const again of [() => {}, restart]) {
      again()
      expect(await sequencer.produce()).toBe('waiting')
      expect(sequencer.waitingFor()).toMatch(/was promised before/)
    }
    l1Head++
    expect(await sequencer.produce()).toBe('made')
    expect(promised().size).toBe(2)
    for (const blocks of promised().values()) expect(blocks.size).toBe(1)
  })

  it('remembers an origin that L1 left and returns to', async () => {
    expect(await sequencer.produce()).toBe('made')
    l1Fork = 100
    sequencer.reconcile()
    expect(chain.head().block.number).toBe(0n)
    expect(await sequencer.produce()).toBe('made')
    l1Fork = 0
    sequencer.reconcile()
    expect(chain.head().block.number).toBe(0n)
    expect(await sequencer.produce()).toBe('waiting')
    expect(sequencer.waitingFor()).toMatch(/was promised before/)
    expect([...promised().values()].map((blocks) => blocks.size)).toEqual([1, 1])
  })

  it('signs nothing that its database could forget: the place is taken before the signer is asked', async () => {
    let known: Hex | undefined
    signer = () => {
      const { block } = chain.head()
      known = createBatchStore(database).promise(block.parentHash, block.originHash)
      return Promise.resolve(new Uint8Array(65))
    }
    expect(await sequencer.produce()).toBe('made')
    expect(known).toBe(chain.head().block.hash)
  })

  it('takes with a new database only origins above the L1 head of its first look', async () => {
    const meta = database.table('sequencer')
    database.write(() => meta.remove(new TextEncoder().encode('leastOrigin')))
    expect(await sequencer.produce()).toBe('waiting')
    expect(sequencer.waitingFor()).toBe('L1 block 12 is awaited: this database may use new origins only')
    l1Head = 11n
    restart()
    expect(await sequencer.produce()).toBe('waiting')
    l1Head = 12n
    expect(await sequencer.produce()).toBe('made')
    expect(chain.head().block.originNumber).toBe(11n)
  })

  it('goes on with a copy of its database under new origins: it may have promised more since', async () => {
    expect(await sequencer.produce()).toBe('made')
    await database.durable()
    const backup = `${folder}.backup`
    cpSync(folder, backup, { recursive: true, filter: (source) => !source.endsWith('lock') })
    try {
      const copy = openDatabase(backup, Uint8Array.of(1))
      expect(createBatchStore(database).leastOrigin()).toBe(0n)
      expect(createBatchStore(copy).open()?.origin.number).toBe(9n)
      expect(createBatchStore(copy).leastOrigin()).toBeUndefined()
      await copy.close()
    } finally {
      rmSync(backup, { recursive: true, force: true })
    }
    // what the sequencer does then, with a batch open
    const meta = database.table('sequencer')
    database.write(() => meta.remove(new TextEncoder().encode('leastOrigin')))
    restart()
    expect(await sequencer.produce()).toBe('waiting')
    expect(createBatchStore(database).lastSealed()).toBe(0n)
    l1Head += 2n
    expect(await sequencer.produce()).toBe('made')
    expect(events.flatMap((event) => (event.kind === 'block' ? [event.block.originNumber] : []))).toEqual([9n, 11n])
  })

  it('gives no place away twice', () => {
    const batches = createBatchStore(database)
    database.write(() => batches.recordPromise(hash(1), hash(2), hash(3), 1n))
    database.write(() => batches.recordPromise(hash(1), hash(2), hash(3), 1n))
    expect(() => database.write(() => batches.recordPromise(hash(1), hash(2), hash(4), 1n))).toThrow(/no other/)
    expect(batches.promise(hash(1), hash(2))).toBe(hash(3))
  })
})
