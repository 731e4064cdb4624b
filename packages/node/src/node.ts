/** One node of one domain: opens the stores, joins the roles, and lets L1 drive them. */
import { join } from 'node:path'
import { predictL1Addresses } from '@syncline/contracts'
import {
  blockHash,
  createCachedDecoder,
  createDecoder,
  domainRules,
  genesisHeader,
  outputOf,
  type TransactionDecoder,
} from '@syncline/ovm'
import { bigintToWord, bytesToHex, Fault, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import type { Registry } from 'prom-client'
import { type BatchSource, createBatcher, encodeAppendBatch, isHopeless, simulateAppend } from './batcher/batcher.js'
import { createRemoteSource } from './batcher/remoteSource.js'
import type { NodeApi } from './chain/api.js'
import { createChain } from './chain/chain.js'
import { recordOfHeader } from './chain/convert.js'
import { createExplainer } from './chain/explain.js'
import { decodeGenesisData } from './chain/genesis.js'
import { createGenesisWorld } from './chain/genesisWorld.js'
import { createInclusionWaiters } from './chain/inclusion.js'
import { isDevChainId, type NodeOptions, type Role, type RunningNode } from './chain/options.js'
import { createReader } from './chain/reader.js'
import { fetchBatchData } from './derive/batchData.js'
import { createDerivedStore } from './derive/derivedStore.js'
import { createDeriver } from './derive/deriver.js'
import { devDeployerAddress } from './devnet/devKeys.js'
import { decodeQuantity } from './l1/decode.js'
import { startFollower } from './l1/follower.js'
import { createHeaderStore } from './l1/headers.js'
import { createProjection } from './l1/projection.js'
import type { L1Batch } from './l1/records.js'
import { findContracts, type Registration, readRegistration } from './l1/registration.js'
import { createRpcClient, type RpcClient } from './l1/rpc.js'
import { createL1Sender, type L1Sender } from './l1/sender.js'
import { createMempool, type TransactionPool } from './mempool/mempool.js'
import { checkStatic } from './mempool/staticChecks.js'
import { createMetrics, type NodeMetrics } from './metrics/metrics.js'
import { createClock } from './ports/clock.js'
import type { Signer } from './ports/keys.js'
import { backOff, delay, type Loop, startLoop } from './ports/timers.js'
import { createOutputs } from './proposer/outputs.js'
import { agreesWith, createProposer, reportAssertion } from './proposer/proposer.js'
import { createBatchStore } from './sequencer/batchStore.js'
import { createSequencer, type Sequencer, sequencerDefaults } from './sequencer/sequencer.js'
import { createChainStore } from './store/chainStore.js'
import { openDatabase } from './store/database.js'
import { createWorldStore } from './store/worldStore.js'

/** Blocks whose state is kept below the head, unless an unconfirmed assertion needs more. A day at one block a second. */
const keptStates = 86_400n
/** With more transactions in the pool than this the node is busy making blocks. */
const busyPool = 512
/** Recovered transactions kept, so that what the pool decoded is not decoded again when its batch is executed. */
const decodedTransactions = 131_072
/** L1 blocks after which a sealed batch that nobody posts is tried out, to see if it can land at all. */
const patienceBlocks = 8n

function needKey(keys: NodeOptions['keys'], role: 'sequencer' | 'batcher' | 'proposer'): Signer {
  const key = keys[role]
  if (key !== undefined) return key
  throw new Fault('KEY_MISSING', `the role ${role} has no key`, {
    remedy: `give one with --account or --signer-url, or leave ${role} out of --roles`,
    data: { role },
  })
}

async function connect(options: NodeOptions, rpc: RpcClient): Promise<{ chainId: bigint; registration: Registration }> {
  const chainId = decodeQuantity(await rpc.call('eth_chainId', []), 'chain id')
  const wanted = options.l1.chainId
  if (wanted !== undefined && wanted !== chainId) {
    throw new Fault('L1_WRONG_CHAIN', `${options.l1.url} is chain ${chainId}, not ${wanted}`, {
      remedy: 'correct --l1 or the expected chain id',
      data: { expected: String(wanted), got: String(chainId) },
    })
  }
  let registry = options.l1.registry
  if (registry === undefined) {
    if (!isDevChainId(chainId)) {
      throw new Fault('L1_REGISTRY_MISSING', `chain ${chainId} is no devnet: the registry must be named`, {
        remedy: 'give the address of the DomainRegistry with --registry',
      })
    }
    registry = predictL1Addresses(devDeployerAddress(), 0).domainRegistry
  }
  const addresses = await findContracts(rpc, registry)
  return { chainId, registration: await readRegistration(rpc, addresses, options.domainId) }
}

/**
 * Starts a node and resolves when its database is open and it follows L1; `notReady` says when it has caught up. Faults of a start:
 * KEY_MISSING, L1_UNREACHABLE, L1_WRONG_CHAIN, L1_CONTRACTS_MISSING, DOMAIN_UNKNOWN, CONFIG_INVALID, GENESIS_MISMATCH,
 * DATABASE_LOCKED, DATABASE_FOREIGN, DATABASE_VERSION, DATABASE_CORRUPT.
 */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  const { domainId, log } = options
  const wanted: readonly Role[] = options.roles.length === 0 ? ['verifier'] : options.roles
  const has = (role: Role): boolean => wanted.includes(role)
  const signers = {
    sequencer: has('sequencer') ? needKey(options.keys, 'sequencer') : undefined,
    batcher: has('batcher') ? needKey(options.keys, 'batcher') : undefined,
    proposer: has('proposer') ? needKey(options.keys, 'proposer') : undefined,
  }
  const metrics: NodeMetrics = createMetrics(options.metrics as Registry | undefined, String(domainId))
  const rpc = createRpcClient(options.l1.url, { onRequest: (method, outcome) => metrics.l1Request(method, outcome) })
  const { chainId: l1ChainId, registration } = await connect(options, rpc)
  const { config, addresses, rules } = registration
  const clock = createClock()

  const identity = hashWords(l1ChainId, hexToBytes(addresses.domainRegistry), registration.configHash)
  const database = openDatabase(join(options.dataDir, String(domainId)), identity)
  try {
    return assemble()
  } catch (error) {
    await database.close()
    throw error
  }

  function assemble(): RunningNode {
    const worlds = createWorldStore(database)
    const store = createChainStore(database)
    const genesis = genesisHeader(config)
    const genesisParameters = decodeGenesisData(registration.genesisData)
    if (!genesisParameters.ok) throw genesisMismatch(genesisParameters.reason)
    const buildGenesis = () => createGenesisWorld(worlds.empty(), genesisParameters.value)
    const genesisWorld = buildGenesis()
    if (bytesToHex(genesisWorld.root) !== bytesToHex(config.genesisWorldRoot)) {
      throw genesisMismatch('the predeploys of this program version give another world root')
    }
    const chain = createChain({
      config,
      database,
      store,
      worlds,
      genesis: () => ({
        full: { block: recordOfHeader(genesis, blockHash(genesis)), transactions: [], receipts: [] },
        world: genesisWorld,
      }),
      onListenerError: (error) => log.error({ err: error }, 'a listener failed'),
    })
    const decoder = createCachedDecoder(createDecoder(config), decodedTransactions)
    const decode: TransactionDecoder = decoder.decode
    const view = createProjection(
      database,
      { inbox: addresses.inbox.toLowerCase() as Hex, chain: addresses.stateCommitmentChain.toLowerCase() as Hex },
      rules.challengeWindow,
    )
    const headers = createHeaderStore(database)
    const derived = createDerivedStore(database)
    const batches = createBatchStore(database)
    const settings = { ...sequencerDefaults, ...options.sequencer }

    let failure: unknown
    let announceFailure: (error: Error) => void = () => {}
    const failed = new Promise<Error>((resolve) => {
      announceFailure = resolve
    })
    const fail = (error: unknown): void => {
      if (failure !== undefined) return
      failure = error
      log.fatal({ err: error }, 'the node cannot go on')
      announceFailure(error instanceof Error ? error : new Error(String(error)))
    }

    const l1Time = (): bigint | undefined => follower.head()?.timestamp
    const now = (): bigint => l1Time() ?? clock.nowSeconds()

    // the pool prices data with the origin that the next batch would have
    let originBaseFee = headers.cursor()?.baseFee ?? 1_000_000_000n
    const pool: TransactionPool | undefined = has('sequencer')
      ? createMempool(
          {
            chainId: config.domainId,
            rules: domainRules(config),
            config,
            originBaseFee: () => originBaseFee,
            account: (address) => chain.head().world.account(address),
            code: (hash) => chain.head().world.code(hash),
            checkStatic: (transaction) => checkStatic(transaction, domainRules(config), config),
            onDecoded: (transaction) => decoder.remember(transaction),
          },
          options.mempool ?? {},
          () => clock.now(),
        )
      : undefined
    pool?.onAdded((transaction) => chain.emit({ kind: 'pending', transaction }))

    const senders = new Map<Hex, L1Sender>()
    const senderFor = (signer: Signer): L1Sender => {
      const known = senders.get(signer.address)
      if (known !== undefined) return known
      const sender = createL1Sender({ rpc, chainId: l1ChainId, signer, clock, log })
      senders.set(signer.address, sender)
      return sender
    }

    let sequencer: Sequencer | undefined
    if (signers.sequencer !== undefined && pool !== undefined) {
      const signer = signers.sequencer
      sequencer = createSequencer({
        chain,
        view,
        headers,
        derived,
        batches,
        pool,
        decode,
        configHash: registration.configHash,
        l1ChainId,
        l1Head: () => follower.processed()?.number,
        l1Ready: () => sequencingBlocked(),
        sign: (digest) => signer.signDigest(digest),
        clock,
        settings,
        log,
        onSealed: () => conductor.wake(),
        onBlock: (transactions, gasUsed, seconds) => metrics.block(transactions, gasUsed, seconds),
      })
    }

    let everSynced = false
    const sequencingBlocked = (): string | undefined => {
      if (follower.notReady() === undefined && deriver.lag() === 0n) everSynced = true
      if (!everSynced) return follower.notReady() ?? `${deriver.lag()} batches of L1 are not executed yet`
      const next = view.batch(derived.count())
      // batches of somebody else come first; own ones are known already, and an L1 that is gone comes back
      return next !== undefined && sequencer?.sealed(next.index)?.batchHash !== next.batchHash
        ? 'a batch of L1 is being executed'
        : undefined
    }

    const dataCache = new Map<string, Promise<Uint8Array>>()
    const dataOf = (batch: L1Batch): Promise<Uint8Array> => {
      const own = batches.sealed(batch.index)
      if (own?.batchHash === batch.batchHash && sequencer !== undefined) {
        const [sealed] = sequencer.backlog(batch.index, 1)
        if (sealed !== undefined) return Promise.resolve(sealed.data)
      }
      const known = dataCache.get(batch.batchHash)
      if (known !== undefined) return known
      const data = fetchBatchData(rpc, batch)
      dataCache.set(batch.batchHash, data)
      data.catch(() => dataCache.delete(batch.batchHash))
      if (dataCache.size > 32) dataCache.delete(dataCache.keys().next().value!)
      return data
    }

    const requeue = (raws: readonly Uint8Array[]): void => {
      if (pool === undefined) return
      pool.resync()
      pool.reinsert(raws)
    }

    const deriver = createDeriver({
      chain,
      view,
      derived,
      decode,
      ownBatch: (index) => sequencer?.sealed(index),
      fetchData: dataOf,
      onReplaced: (index) => {
        batches.dropFrom(index)
        batches.setOpen(undefined)
      },
      onRemoved: (removed) => {
        sequencer?.reload()
        requeue(
          removed.flatMap(({ transactions }) =>
            transactions.filter(({ kind }) => kind === 'signed').map(({ raw }) => raw),
          ),
        )
        metrics.reorg('domain', BigInt(removed.length))
      },
      onTakenBack: (count) => {
        // a node that does not sequence shows what L1 shows; a sequencer posts its batches again
        if (sequencer !== undefined) return
        const block = derived.lastBlockAfter(count)
        if (block < chain.head().block.number) chain.reorg(block, [], () => {})
      },
      log,
    })

    const genesisOutput = outputOf(genesisWorld, genesis, 0n)
    const outputs = createOutputs({
      chain,
      view,
      derived,
      decode,
      dataOf,
      genesisOutput,
      database,
      isBusy: () => (pool?.size() ?? 0) > busyPool,
    })
    const agrees = (assertion: Parameters<typeof agreesWith>[0]) => agreesWith(assertion, outputs)

    const reader = createReader({ chain, view, derived, agrees, now })

    const follower = startFollower({
      rpc,
      database,
      headers,
      sink: view,
      addresses: [addresses.inbox, addresses.stateCommitmentChain],
      domainTopic: bytesToHex(bigintToWord(domainId)),
      startBlock: registration.registeredAt,
      confirmations: BigInt(options.l1.confirmations ?? 0),
      pollMs: options.l1.pollMs ?? 500,
      clock,
      log,
      onHead: async (head, depth) => {
        if (depth > 0n) metrics.reorg('l1', depth)
        originBaseFee = head.baseFee
        conductor.wake()
        for (const sender of senders.values()) await sender.poll()
      },
      onFault: fail,
    })

    const source: BatchSource =
      sequencer !== undefined
        ? (from, limit) => Promise.resolve(sequencer?.backlog(from, limit) ?? [])
        : createRemoteSource(createRpcClient(options.batcher?.sequencerUrl ?? options.sequencerUrl ?? ''))
    if (
      has('batcher') &&
      sequencer === undefined &&
      (options.batcher?.sequencerUrl ?? options.sequencerUrl) === undefined
    ) {
      throw new Fault('SEQUENCER_URL_MISSING', 'a batcher apart from its sequencer needs the sequencer’s RPC', {
        remedy: 'give --sequencer-url, or run both roles in one process',
      })
    }
    const giveUp = (index: bigint, reason: string): void => sequencer?.giveUp(index, reason)
    const batcher =
      signers.batcher === undefined
        ? undefined
        : createBatcher({
            domainId,
            inbox: addresses.inbox,
            rpc,
            sender: senderFor(signers.batcher),
            view,
            source,
            l1Head: () => follower.processed(),
            maxInFlight: options.batcher?.maxInFlight ?? 8,
            log,
            onHopeless: giveUp,
            onPosted: (bytes, gasUsed) => metrics.batchPosted(bytes, gasUsed),
          })

    /** Without a batcher of its own a sequencer tries its oldest batch out now and then: it must not wait for ever. */
    let tried: { index: bigint; at: bigint } | undefined
    const tryOldest = async (): Promise<void> => {
      const head = follower.processed()?.number
      if (sequencer === undefined || batcher !== undefined || head === undefined) return
      const index = view.batchCount()
      if (sequencer.sealed(index) === undefined) return
      if (tried?.index !== index) tried = { index, at: head }
      if (head < tried.at + patienceBlocks) return
      tried = { index, at: head }
      const [batch] = sequencer.backlog(index, 1)
      if (batch === undefined) return
      const data = await encodeAppendBatch(rpc, domainId, batch, view.queueAcc(batch.queueEnd))
      const refused = await simulateAppend(rpc, registration.sequencer, { to: addresses.inbox, data })
      if (refused !== undefined && isHopeless(refused.name) && view.batchCount() === index) giveUp(index, refused.text)
    }

    const settleMarks = (): void => {
      const confirmed = view.latestConfirmed()
      if (confirmed !== undefined && agrees(confirmed) === true) {
        chain.mark({ finalized: derived.lastBlockAfter(confirmed.batchEnd) })
      }
    }

    const retry = (what: string) => {
      let noted = false
      return (error: unknown, failures: number): number | undefined => {
        if (error instanceof Fault && error.retryable) {
          if (!noted || failures % 20 === 0) log.warn({ err: { code: error.code, message: error.message } }, what)
          noted = true
          return backOff(failures, 250, 5_000)
        }
        if (error instanceof Fault && error.code === 'L1_ERROR') return backOff(failures, 500, 5_000)
        fail(error)
        return undefined
      }
    }

    const conductor: Loop = startLoop({
      everyMs: 1_000,
      work: async (signal) => {
        while (!signal.aborted && (await deriver.step(16))) {
          // until L1 has nothing new
        }
        sequencer?.reconcile()
        settleMarks()
        if (follower.notReady() === undefined) {
          await batcher?.step()
          await tryOldest()
        }
        metrics.setHead('latest', chain.head().block.number)
        metrics.setHead('safe', chain.safe())
        metrics.setHead('finalized', chain.finalized())
        if (pool !== undefined) metrics.setPool(pool.size())
        if (sequencer !== undefined) metrics.setBacklog(sequencer.backlogSize())
      },
      onError: retry('deriving or posting waits'),
    })

    const loops: Loop[] = []
    let proposerProblem: () => string | undefined = () => undefined
    if (sequencer !== undefined) {
      const active = sequencer
      let due = clock.now()
      const production: Loop = startLoop({
        everyMs: 0,
        work: async (signal) => {
          const wait = due - clock.now()
          if (wait > 0) await delay(wait, signal)
          if (signal.aborted) return
          // after a long block the next is due at once, but missed ones are not made up for
          due = Math.max(due + settings.blockTimeMs, clock.now())
          await active.produce()
        },
        onError: retry('making blocks waits'),
      })
      loops.push(production)
    }
    if (signers.proposer !== undefined) {
      const proposer = createProposer({
        domainId,
        chainContract: addresses.stateCommitmentChain,
        rpc,
        sender: senderFor(signers.proposer),
        view,
        outputs,
        rules,
        l1Time,
        clock,
        minIntervalMs: options.proposer?.minIntervalMs ?? 10_000,
        log,
      })
      proposerProblem = () => proposer.problem()
      loops.push(
        startLoop({
          everyMs: 1_000,
          work: async () => {
            if (follower.notReady() === undefined) await proposer.step()
          },
          onError: retry('proposing waits'),
        }),
      )
    }
    loops.push(
      startLoop({
        everyMs: 5_000,
        work: async () => {
          const head = chain.head().block.number
          const confirmed = view.latestConfirmed()
          const needed = derived.lastBlockAfter(confirmed?.batchEnd ?? 0n)
          const old = head - keptStates
          const oldest = least(old, needed)
          database.write(() => {
            if (oldest > 0n) worlds.prune(oldest)
            const posted = confirmed?.batchEnd ?? 0n
            if (posted > 1_024n) batches.prune(posted - 1_024n)
            if (old > 0n) batches.prunePromises(old)
          })
          worlds.trim()
          metrics.setStoreBytes(database.sizeBytes())
          for (const [role, signer] of Object.entries(signers)) {
            if (signer === undefined || role === 'sequencer') continue
            const balance = decodeQuantity(await rpc.call('eth_getBalance', [signer.address, 'latest']), 'balance')
            metrics.setSignerBalance(role, balance)
          }
        },
        onError: retry('upkeep waits'),
      }),
    )

    const waiters = createInclusionWaiters(reader, chain.on, (hash) => sequencer?.promise(hash))
    const explain = createExplainer({ chain, reader, view, derived, rules, mempool: pool, agrees, now })
    const notReady = (): readonly string[] => {
      const reasons: string[] = []
      if (failure !== undefined)
        reasons.push(`the node failed: ${failure instanceof Error ? failure.message : String(failure)}`)
      const l1 = follower.notReady()
      if (l1 !== undefined) reasons.push(l1)
      if (deriver.lag() > 16n) reasons.push(`${deriver.lag()} batches of L1 are not executed yet`)
      return reasons
    }

    const api: NodeApi = {
      chain: reader,
      roles: wanted,
      settlement: { l1ChainId, addresses },
      mempool: pool,
      sequencerUrl: has('sequencer') ? undefined : options.sequencerUrl,
      sealedBatches: (from, limit) => {
        const posted = view.batchCount()
        return sequencer?.backlog(from > posted ? from : posted, Math.max(1, Math.min(64, limit))) ?? []
      },
      assertions: () => view.assertions().map((assertion) => reportAssertion(assertion, view, outputs)),
      status() {
        const head = chain.head().block
        const l1Head = follower.head()
        return {
          domainId,
          roles: wanted,
          ready: notReady().length === 0,
          notReady: notReady(),
          head: { number: head.number, hash: head.hash, worldRoot: head.worldRoot, timestamp: head.timestamp },
          safe: chain.safe(),
          finalized: chain.finalized(),
          l1: {
            chainId: l1ChainId,
            url: options.l1.url,
            head: l1Head?.number,
            processed: follower.processed()?.number,
            timestamp: l1Head?.timestamp,
          },
          batches: {
            posted: view.batchCount(),
            derived: derived.count(),
            sealed: sequencer?.backlogSize() ?? 0n,
            inFlight: batcher?.inFlight() ?? 0,
          },
          queue: { length: view.itemCount(), consumed: view.queueConsumed() },
          mempool: pool === undefined ? undefined : { transactions: pool.size() },
          assertions: { known: view.assertions().length, confirmed: view.latestConfirmed()?.number },
          waitingFor: {
            sequencer: sequencer?.waitingFor(),
            batcher: batcher?.problem(),
            proposer: proposerProblem(),
          },
          clockOffsetMs: clock.offsetMs,
          storeBytes: database.sizeBytes(),
        }
      },
      why: explain,
      waitForInclusion: waiters.wait,
      on: chain.on,
      notReady,
    }

    let stopping: Promise<void> | undefined
    const stop = (): Promise<void> => {
      stopping ??= (async () => {
        await Promise.all(loops.map((loop) => loop.stop()))
        await follower.stop()
        for (const sender of senders.values()) sender.stop()
        await conductor.stop()
        waiters.stop()
        await database.durable()
        await database.close()
        log.info('stopped')
      })()
      return stopping
    }
    log.info({ roles: wanted, block: Number(chain.head().block.number), l1: options.l1.url }, 'node started')
    return { domainId, roles: wanted, api, stop, failed }
  }
}

function least(a: bigint, b: bigint): bigint {
  if (a < b) return a
  return b
}

function genesisMismatch(reason: string): Fault {
  return new Fault('GENESIS_MISMATCH', `the genesis that was registered cannot be rebuilt: ${reason}`, {
    remedy: 'use the program version that registered the domain',
    data: { reason },
  })
}
