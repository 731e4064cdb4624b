import { mkdtempSync, rmSync } from 'node:fs'
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
    at: (number: bigint) => ({ number, hash: hash(7), parentHash: hash(6), timestamp: 20n, baseFee: 7n }),
  }
  signer = () => Promise.resolve(new Uint8Array(65))
  sequencer = createSequencer({
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
    l1Head: () => 9n,
    l1Ready: () => undefined,
    sign: () => signer(),
    clock,
    settings: sequencerSettings({ blockTimeMs: 20 }),
    log: pino({ level: 'silent' }),
    onSealed: () => {},
    onBlock: () => {},
  })
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
