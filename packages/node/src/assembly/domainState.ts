/** Everything a node keeps of its domain, opened over one database: chain, worlds, what L1 said, what was derived. */
import {
  blockHash,
  type CachedDecoder,
  createCachedDecoder,
  createDecoder,
  genesisHeader,
  type Output,
  outputOf,
} from '@syncline/ovm'
import { bytesToHex, Fault, type Hex } from '@syncline/primitives'
import { type Chain, createChain } from '../chain/chain.js'
import { recordOfHeader } from '../chain/convert.js'
import { decodeGenesisData } from '../chain/genesis.js'
import { createGenesisWorld } from '../chain/genesisWorld.js'
import { createDerivedStore, type DerivedStore } from '../derive/derivedStore.js'
import type { L1Sink } from '../l1/follower.js'
import { createHeaderStore, type HeaderStore } from '../l1/headers.js'
import { createProjection, type L1View } from '../l1/projection.js'
import type { Registration } from '../l1/registration.js'
import { type BatchStore, createBatchStore } from '../sequencer/batchStore.js'
import { createChainStore } from '../store/chainStore.js'
import type { DomainDatabase } from '../store/database.js'
import { createWorldStore, type WorldStore } from '../store/worldStore.js'

export type DomainState = {
  readonly database: DomainDatabase
  readonly worlds: WorldStore
  readonly chain: Chain
  readonly view: L1View & L1Sink
  readonly headers: HeaderStore
  readonly derived: DerivedStore
  readonly batches: BatchStore
  readonly decoder: CachedDecoder
  readonly genesisOutput: Output
}

/** Recovered transactions kept (and up to twice as many): what the pool decoded is not decoded again when it is executed. */
const decodedTransactions = 65_536

/** Opens or creates. Faults GENESIS_MISMATCH, DATABASE_CORRUPT. */
export function openDomainState(
  database: DomainDatabase,
  registration: Registration,
  onListenerError: (error: unknown) => void,
): DomainState {
  const { config, addresses, rules } = registration
  const worlds = createWorldStore(database)
  const store = createChainStore(database)
  const parameters = decodeGenesisData(registration.genesisData)
  if (!parameters.ok) throw genesisMismatch(parameters.reason)
  const genesisWorld = createGenesisWorld(worlds.empty(), parameters.value)
  if (bytesToHex(genesisWorld.root) !== bytesToHex(config.genesisWorldRoot)) {
    throw genesisMismatch('the predeploys of this program version give another world root')
  }
  const genesis = genesisHeader(config)
  const genesisBlock = recordOfHeader(genesis, blockHash(genesis))
  if (genesisBlock.hash !== registration.genesisBlockHash.toLowerCase()) {
    throw genesisMismatch('the registered genesis block has another hash')
  }
  const chain = createChain({
    config,
    database,
    store,
    worlds,
    genesis: () => ({ full: { block: genesisBlock, transactions: [], receipts: [] }, world: genesisWorld }),
    onListenerError,
  })
  const lower = (address: Hex): Hex => address.toLowerCase() as Hex
  return {
    database,
    worlds,
    chain,
    view: createProjection(
      database,
      { inbox: lower(addresses.inbox), chain: lower(addresses.stateCommitmentChain) },
      rules.challengeWindow,
    ),
    headers: createHeaderStore(database),
    derived: createDerivedStore(database),
    batches: createBatchStore(database),
    decoder: createCachedDecoder(createDecoder(config), decodedTransactions),
    genesisOutput: outputOf(genesisWorld, genesis, 0n),
  }
}

function genesisMismatch(reason: string): Fault {
  return new Fault('GENESIS_MISMATCH', `the genesis that was registered cannot be rebuilt: ${reason}`, {
    remedy: 'use the program version that registered the domain',
    data: { reason },
  })
}
