/** One node of one domain: opens its state, joins the roles, and lets L1 drive them. */
import { join } from 'node:path'
import { domainRules } from '@syncline/ovm'
import { type Bytes, bigintToWord, bytesToHex, Fault, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { createAdversary } from './adversary/adversary.js'
import { checkOptions, signersOf } from './assembly/checkOptions.js'
import { checkStillRegistered, connect } from './assembly/connect.js'
import { openDomainState } from './assembly/domainState.js'
import { joinAttestations, openRecord } from './assembly/joinAttestations.js'
import { createNodeApi } from './assembly/nodeApi.js'
import { measure, prune } from './assembly/upkeep.js'
import { watchPromises } from './assembly/watchPromises.js'
import { type BatchSource, createBatcher, encodeAppendBatch, isHopeless, simulateAppend } from './batcher/batcher.js'
import { createRemoteSource } from './batcher/remoteSource.js'
import { isDevChainId, type NodeOptions, type Role, type RunningNode } from './chain/options.js'
import { createChallenger } from './challenger/challenger.js'
import { fetchBatchData } from './derive/batchData.js'
import { createDeriver } from './derive/deriver.js'
import { createDisputes } from './dispute/disputes.js'
import { createDisputeExplainer } from './dispute/explain.js'
import { createRanges } from './dispute/ranges.js'
import { startFollower } from './l1/follower.js'
import type { L1Batch } from './l1/records.js'
import { type Registration, readResolver } from './l1/registration.js'
import { createRpcClient, type RpcClient } from './l1/rpc.js'
import { createL1Sender, type L1Sender } from './l1/sender.js'
import { createMempool, type TransactionPool } from './mempool/mempool.js'
import { checkStatic } from './mempool/staticChecks.js'
import { createMetrics, type NodeMetrics } from './metrics/metrics.js'
import { createClock } from './ports/clock.js'
import type { Signer } from './ports/keys.js'
import { backOff, delay, type Loop, monotonicMs, startLoop } from './ports/timers.js'
import { createOutputs } from './proposer/outputs.js'
import { agreesWith, createProposer } from './proposer/proposer.js'
import { createSequencer, type Sequencer } from './sequencer/sequencer.js'
import { sequencerSettings } from './sequencer/settings.js'
import { type DomainDatabase, openDatabase } from './store/database.js'

/** With more transactions in the pool than this the node is busy making blocks. */
const busyPool = 512
/** L1 blocks after which a sealed batch that nobody posts is tried out, to see if it can land at all. */
const patienceBlocks = 8n
/** How long an orderly stop waits for sealed batches to reach L1. */
const flushMs = 8_000
/** Batch data kept in memory for the roles that execute a batch one after the other. */
const keptData = 32

/**
 * Starts a node and resolves when its database is open and it follows L1; `notReady` says when it has caught up. Faults of a start:
 * OPTION_INVALID, KEY_MISSING, SEQUENCER_URL_MISSING, L1_UNREACHABLE, L1_WRONG_CHAIN, L1_REGISTRY_MISSING, L1_CONTRACTS_MISSING,
 * DOMAIN_UNKNOWN, CONFIG_INVALID, GENESIS_MISMATCH, DATABASE_LOCKED, DATABASE_FOREIGN, DATABASE_VERSION, DATABASE_CORRUPT, also of the record of a validator's signatures.
 */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  checkOptions(options)
  const metrics = createMetrics(options.metrics, String(options.domainId))
  const rpc = createRpcClient(options.l1.url, { onRequest: (method, outcome) => metrics.l1Request(method, outcome) })
  const { chainId, registration } = await connect(options, rpc)
  const registry = hexToBytes(registration.addresses.domainRegistry)
  const database = openDatabase(
    join(options.dataDir, String(options.domainId)),
    hashWords(chainId, registry, registration.configHash),
  )
  try {
    return assemble({ options, metrics, rpc, l1ChainId: chainId, registration, database })
  } catch (error) {
    await database.close()
    throw error
  }
}

function assemble(given: {
  readonly options: NodeOptions
  readonly metrics: NodeMetrics
  readonly rpc: RpcClient
  readonly l1ChainId: bigint
  readonly registration: Registration
  readonly database: DomainDatabase
}): RunningNode {
  const { options, metrics, rpc, l1ChainId, registration, database } = given
  if (options.adversary !== undefined && !isDevChainId(l1ChainId)) {
    throw new Fault('OPTION_INVALID', `chain ${l1ChainId} is no devnet: nobody lies there for a demonstration`, {
      remedy: 'run it against a devnet',
    })
  }
  const { domainId, log } = options
  const { config, addresses, rules } = registration
  const roles: readonly Role[] = options.roles.length === 0 ? ['verifier'] : options.roles
  const signers = signersOf(options)
  const sequencerUrl = options.batcher?.sequencerUrl ?? options.sequencerUrl
  if (signers.batcher !== undefined && signers.sequencer === undefined && sequencerUrl === undefined) {
    throw new Fault('SEQUENCER_URL_MISSING', 'a batcher apart from its sequencer needs the sequencer’s RPC', {
      remedy: 'give --sequencer-url, or run both roles in one process',
    })
  }
  const clock = createClock()
  const settings = sequencerSettings(options.sequencer)
  const state = openDomainState(database, registration, (error) => log.error({ err: error }, 'a listener failed'))
  const { chain, view, headers, derived, batches, decoder } = state
  const record = openRecord(options, registration, l1ChainId)

  let failure: Error | undefined
  let announceFailure: (error: Error) => void = () => {}
  const failed = new Promise<Error>((resolve) => {
    announceFailure = resolve
  })
  const fail = (error: unknown): void => {
    if (failure !== undefined) return
    failure = error instanceof Error ? error : new Error(String(error))
    log.fatal({ err: failure }, 'the node cannot go on')
    announceFailure(failure)
  }
  const retry = (what: string) => {
    let noted = 0
    return (error: unknown, failures: number): number | undefined => {
      const passing = error instanceof Fault && (error.retryable || error.code === 'L1_ERROR')
      if (!passing) {
        fail(error)
        return undefined
      }
      if (failures === 1 || failures - noted >= 20) {
        noted = failures
        log.info({ err: { code: error.code, message: error.message } }, what)
      }
      return backOff(failures, 250, 5_000)
    }
  }

  // the pool prices data with the origin that the next batch would have
  let originBaseFee = headers.cursor()?.baseFee ?? 1_000_000_000n
  const vmRules = domainRules(config)
  const pool: TransactionPool | undefined =
    signers.sequencer === undefined
      ? undefined
      : createMempool(
          {
            chainId: domainId,
            rules: vmRules,
            config,
            originBaseFee: () => originBaseFee,
            account: (address) => chain.head().world.account(address),
            code: (hash) => chain.head().world.code(hash),
            checkStatic: (transaction) => checkStatic(transaction, vmRules, config),
            onDecoded: (transaction) => decoder.remember(transaction),
          },
          options.mempool ?? {},
          () => clock.now(),
        )
  pool?.onAdded((transaction) => chain.emit({ kind: 'pending', transaction }))

  const senders = new Map<Hex, L1Sender>()
  const senderFor = (signer: Signer): L1Sender => {
    const sender = senders.get(signer.address) ?? createL1Sender({ rpc, chainId: l1ChainId, signer, clock, log })
    senders.set(signer.address, sender)
    return sender
  }

  /** Until the first time all of L1 is executed, and while somebody else's batch is, no blocks are made. */
  let everSynced = false
  const blockedBy = (): string | undefined => {
    if (follower.notReady() === undefined && deriver.lag() === 0n) everSynced = true
    if (!everSynced) return follower.notReady() ?? `${deriver.lag()} batches of L1 are not executed yet`
    const next = view.batch(derived.count())
    return next !== undefined && sequencer?.sealed(next.index)?.batchHash !== next.batchHash
      ? 'a batch of L1 is being executed'
      : undefined
  }

  const { sequencer: signer } = signers
  const sequencer: Sequencer | undefined =
    signer === undefined || pool === undefined
      ? undefined
      : createSequencer({
          chain,
          view,
          headers,
          derived,
          batches,
          pool,
          decode: decoder.decode,
          configHash: registration.configHash,
          l1ChainId,
          l1Head: () => follower.processed()?.number,
          l1Ready: blockedBy,
          sign: (digest) => signer.signDigest(digest),
          clock,
          settings,
          log,
          onSealed: () => conductor.wake(),
          onBlock: metrics.block,
        })

  /** True from the moment on when nothing that takes long may go on. */
  let halted = false
  const fetched = new Map<Hex, Promise<Bytes>>()
  const dataOf = (batch: L1Batch): Promise<Bytes> => {
    const [own] =
      batches.sealed(batch.index)?.batchHash === batch.batchHash ? (sequencer?.backlog(batch.index, 1) ?? []) : []
    if (own !== undefined) return Promise.resolve(own.data)
    const known = fetched.get(batch.batchHash)
    if (known !== undefined) return known
    const data = fetchBatchData(rpc, batch)
    fetched.set(batch.batchHash, data)
    data.catch(() => fetched.delete(batch.batchHash))
    if (fetched.size > keptData) fetched.delete(fetched.keys().next().value!)
    return data
  }

  const deriver = createDeriver({
    chain,
    view,
    derived,
    decode: decoder.decode,
    ownBatch: (index) => sequencer?.sealed(index),
    fetchData: dataOf,
    onReplaced: (index) => {
      batches.dropFrom(index)
      batches.setOpen(undefined)
    },
    onRemoved: (removed) => {
      sequencer?.reload()
      // also where nothing was removed: the blocks of a batch that another made changed accounts
      pool?.resync()
      if (removed.length === 0) return
      metrics.reorg('domain', BigInt(removed.length))
      const signed = removed.flatMap(({ transactions }) => transactions.filter(({ kind }) => kind === 'signed'))
      pool?.reinsert(signed.map(({ raw }) => raw))
    },
    isStopping: () => halted,
    onTakenBack: (count) => {
      // a node that does not sequence shows what L1 shows; a sequencer posts its batches again
      const block = derived.lastBlockAfter(count)
      if (sequencer === undefined && block < chain.head().block.number) chain.reorg(block, [], () => {})
    },
    log,
  })

  const outputs = createOutputs({
    chain,
    view,
    derived,
    decode: decoder.decode,
    dataOf,
    genesisOutput: state.genesisOutput,
    database,
    isBusy: () => (pool?.size() ?? 0) > busyPool,
    isStopping: () => halted,
  })

  /** Who decides disputes. A domain may get a contract for it later on; until then L1 is asked at every head. */
  let resolver = rules.resolver
  const onNewHead: (() => void)[] = []
  /** After a reorg, until L1 said that the domain is registered still. */
  let unsure = false
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
      originBaseFee = head.baseFee
      conductor.wake()
      if (depth > 0n) {
        metrics.reorg('l1', depth)
        unsure = true
      }
      if (unsure) {
        await checkStillRegistered(rpc, registration)
        resolver = rules.resolver
        disputes.reset()
        attestations?.reset()
        unsure = false
      }
      resolver ??= await readResolver(rpc, addresses.domainRegistry, domainId)
      for (const sender of senders.values()) await sender.poll()
      for (const wake of onNewHead) wake()
    },
    onFault: fail,
  })

  const source: BatchSource =
    sequencer === undefined
      ? createRemoteSource(createRpcClient(sequencerUrl ?? ''))
      : (from, limit) => Promise.resolve(sequencer.backlog(from, limit))
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
          onHopeless: (index, reason) => sequencer?.giveUp(index, reason),
          onPosted: metrics.batchPosted,
        })
  const proposer =
    signers.proposer === undefined
      ? undefined
      : createProposer({
          domainId,
          chainContract: addresses.stateCommitmentChain,
          rpc,
          sender: senderFor(signers.proposer),
          view,
          outputs,
          rules,
          resolver: () => resolver,
          l1Time: () => follower.head()?.timestamp,
          clock,
          minIntervalMs: options.proposer?.minIntervalMs ?? 10_000,
          log,
        })

  const ranges = createRanges({
    chain,
    view,
    derived,
    dataOf,
    isBusy: () => (pool?.size() ?? 0) > busyPool,
    isStopping: () => halted,
  })
  const disputes = createDisputes({
    rpc,
    domainId,
    chainContract: addresses.stateCommitmentChain,
    view,
    contract: () => resolver,
    processed: () => follower.processed(),
  })
  const challenger = !roles.includes('challenger')
    ? undefined
    : createChallenger({
        domainId,
        chainContract: addresses.stateCommitmentChain,
        registry: addresses.domainRegistry,
        strategy: options.challenger?.strategy ?? 'active',
        maxInFlight: options.challenger?.maxInFlight ?? 8,
        stepsAtOnce: options.challenger?.stepsAtOnce ?? 0,
        rpc,
        sender: signers.challenger === undefined ? undefined : senderFor(signers.challenger),
        view,
        outputs,
        ranges,
        disputes,
        rules,
        l1Time: () => follower.head()?.timestamp,
        metrics,
        log: log.child({ role: 'challenger' }),
      })

  const promises = !roles.includes('challenger')
    ? undefined
    : watchPromises({
        options,
        registration,
        l1ChainId,
        state,
        rpc,
        sender: signers.challenger === undefined ? undefined : senderFor(signers.challenger),
        wake: () => promiseLoop?.wake(),
        metrics,
        log: log.child({ role: 'challenger' }),
      })

  const attestations = joinAttestations({
    options,
    registration,
    l1ChainId,
    state,
    record,
    rpc,
    sender: signers.validator === undefined ? undefined : senderFor(signers.validator),
    head: () => (follower.notReady() === undefined ? follower.processed() : undefined),
    agreesWithL1: () => {
      const confirmed = view.latestConfirmed()
      return confirmed === undefined ? undefined : agreesWith(confirmed, outputs)
    },
    metrics,
    log: log.child({ role: 'validator' }),
  })

  const adversary =
    options.adversary === undefined
      ? undefined
      : createAdversary({
          kind: options.adversary.kind,
          forgery: options.adversary.forgery,
          lastBlockAfter: derived.lastBlockAfter,
          domainId,
          chainContract: addresses.stateCommitmentChain,
          rpc,
          sender: senderFor(options.adversary.key),
          view,
          outputs,
          ranges,
          disputes,
          rules,
          l1Time: () => follower.head()?.timestamp,
          lag: deriver.lag,
          log: log.child({ role: 'adversary' }),
        })

  /** Without a batcher of its own a sequencer tries its oldest batch out now and then: it must not wait for ever. */
  let tried: { readonly index: bigint; readonly at: bigint } | undefined
  const tryOldest = async (): Promise<void> => {
    const head = follower.processed()?.number
    const index = view.batchCount()
    if (sequencer?.sealed(index) === undefined || batcher !== undefined || head === undefined) return
    if (tried?.index !== index) tried = { index, at: head }
    if (head < tried.at + patienceBlocks) return
    tried = { index, at: head }
    const [batch] = sequencer.backlog(index, 1)
    if (batch === undefined) return
    const data = await encodeAppendBatch(rpc, domainId, batch, view.queueAcc(batch.queueEnd))
    const refused = await simulateAppend(rpc, registration.sequencer, { to: addresses.inbox, data })
    if (refused !== undefined && isHopeless(refused.name) && view.batchCount() === index) {
      sequencer.giveUp(index, refused.text)
    }
  }

  const settleMarks = (): void => {
    // a crash between the record of a batch and this mark must not leave it behind
    chain.mark({ safe: derived.lastBlockAfter(derived.count()) })
    const confirmed = view.latestConfirmed()
    if (confirmed === undefined || agreesWith(confirmed, outputs) !== true) return
    chain.mark({ finalized: derived.lastBlockAfter(confirmed.batchEnd) })
  }

  const conductor: Loop = startLoop({
    everyMs: 1_000,
    work: async (signal) => {
      while (!signal.aborted && (await deriver.step(16))) {
        // until L1 has nothing new
      }
      // not while L1 is read again: what is missing then may come back as it was
      if (follower.notReady() === undefined) sequencer?.reconcile()
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

  const loops: Loop[] = [
    startLoop({
      everyMs: 5_000,
      work: async () => {
        await prune(state, view)
        await measure({ state, metrics, rpc, signers, now: follower.head()?.timestamp ?? clock.nowSeconds() })
      },
      onError: retry('upkeep waits'),
    }),
  ]
  let due = monotonicMs() // not the clock: that one stands still when the wall goes back
  const production =
    sequencer === undefined
      ? undefined
      : startLoop({
          everyMs: 0,
          work: async (signal) => {
            const wait = due - monotonicMs()
            if (wait > 0) await delay(wait, signal)
            if (signal.aborted) return
            // after a long block the next is due at once, but missed ones are not made up for
            due = Math.max(due + settings.blockTimeMs, monotonicMs())
            await sequencer.produce()
          },
          onError: retry('making blocks waits'),
        })
  if (proposer !== undefined) {
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

  // moves have deadlines: they do not wait for what takes long
  for (const step of [challenger?.play, challenger?.survey, adversary?.step]) {
    if (step === undefined) continue
    const loop = startLoop({
      everyMs: 1_000,
      work: async () => {
        if (follower.notReady() === undefined) await step()
      },
      onError: retry('disputing waits'),
    })
    loops.push(loop)
    onNewHead.push(loop.wake)
  }

  for (const work of [attestations?.step, attestations?.poll]) {
    if (work === undefined) continue
    const loop = startLoop({ everyMs: 1_000, work, onError: retry('attesting waits') })
    loops.push(loop)
    onNewHead.push(loop.wake)
  }

  // apart from the disputes: a source that hangs must not cost a deadline
  const promiseLoop =
    promises === undefined
      ? undefined
      : startLoop({ everyMs: 1_000, work: promises.step, onError: retry('watching promises waits') })
  if (promiseLoop !== undefined) loops.push(promiseLoop)

  const { api, close } = createNodeApi({
    options,
    roles,
    registration,
    l1ChainId,
    state,
    resolver: () => resolver,
    follower,
    pool,
    sequencer,
    batcher,
    proposer,
    challenger,
    promises: promises?.watch,
    attestations,
    disputes,
    disputedSteps: createDisputeExplainer(view, ranges),
    outputs,
    clock,
    lag: deriver.lag,
    failure: () => failure,
  })

  /** Sealed batches that are not on L1 survive a restart; posting them now spares them a possible re-origin. */
  const flush = async (): Promise<void> => {
    if (sequencer === undefined || batcher === undefined || failure !== undefined) return
    sequencer.seal()
    const end = monotonicMs() + flushMs
    while (sequencer.backlogSize() > 0n && follower.notReady() === undefined && monotonicMs() < end) {
      follower.wake()
      conductor.wake()
      await delay(100)
    }
  }

  let stopping: Promise<void> | undefined
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      await production?.stop()
      await flush()
      halted = true
      // first, because a role may be waiting for a transaction that an absent L1 will never mine
      for (const sender of senders.values()) sender.stop()
      await Promise.all([...loops, follower, conductor].map((each) => each.stop()))
      close()
      promises?.close()
      promises?.watch.flush()
      await attestations?.close()
      await database.durable()
      await database.close()
      log.info('stopped')
    })()
    return stopping
  }
  log.info({ roles, block: Number(chain.head().block.number), l1: rpc.url }, 'node started')
  const falseWorld: RunningNode['falseWorld'] = () => {
    const lie = adversary?.falseWorld()
    return lie === undefined ? undefined : { number: derived.lastBlockAfter(lie.batchEnd), world: lie.world }
  }
  return { domainId, roles, api, fraud: adversary?.report, falseWorld, stop, failed }
}
