import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addForced,
  blockHash,
  createBlockBuilder,
  createDecoder,
  createDomainConfig,
  genesisHeader,
  type QueueItem,
} from '@syncline/ovm'
import { emptyBytes } from '@syncline/primitives'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createChainStore } from '../store/chainStore.js'
import { type DomainDatabase, openDatabase } from '../store/database.js'
import { createWorldStore } from '../store/worldStore.js'
import { type Chain, createChain } from './chain.js'
import { fullBlockOf, recordOfHeader } from './convert.js'

const zero = new Uint8Array(32)
const config = createDomainConfig({ domainId: 901n, genesisWorldRoot: zero, genesisTimestamp: 10n })
const origin = { number: 1n, hash: zero, timestamp: 20n, baseFee: 7n }
const payee = 0xabcn

let folder: string
let database: DomainDatabase
let chain: Chain

function open(): void {
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
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-chain-'))
  open()
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Appends a block on the head that mints one wei to the payee. */
function append(more: () => void = () => {}): void {
  const { world, header } = chain.head()
  const inputs = { timestamp: 30n, origin, batchIndex: 0n, firstOfBatch: false }
  const builder = createBlockBuilder(world, header, inputs, config)
  builder.begin()
  const item: QueueItem = {
    domainId: 901n,
    index: header.number,
    kind: 0,
    from: payee,
    to: payee,
    isCreation: false,
    mint: 1n,
    value: 0n,
    gasLimit: 100_000n,
    data: emptyBytes,
    dataRoot: zero,
    l1BlockNumber: 1n,
    l1Timestamp: 20n,
  }
  addForced(builder, item, createDecoder(config))
  const sealed = builder.finish()
  chain.append([{ sealed, full: fullBlockOf(sealed, () => emptyBytes, origin.baseFee) }], more)
}
const balances = () =>
  Array.from(
    { length: Number(chain.head().block.number) + 1 },
    (_, i) => chain.worldAt(BigInt(i))?.account(payee)?.balance,
  )

describe('a write that fails', () => {
  it('leaves a chain that can be built on', async () => {
    append()
    append()
    expect(() =>
      append(() => {
        throw new Error('disk full')
      }),
    ).toThrow('disk full')
    expect(chain.head().block.number).toBe(2n)
    append()
    expect(balances()).toEqual([undefined, 1n, 2n, 3n])
    expect(() =>
      chain.reorg(1n, [], () => {
        throw new Error('disk full')
      }),
    ).toThrow('disk full')
    expect(balances()).toEqual([undefined, 1n, 2n, 3n])
    chain.reorg(1n, [], () => {})
    append()
    expect(balances()).toEqual([undefined, 1n, 2n])
    await database.close()
    open()
    expect(balances()).toEqual([undefined, 1n, 2n])
  })
})
