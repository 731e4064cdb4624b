/** `syncline node run`: one node of one domain with the roles it is given, until Ctrl-C. */
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { BlsSigner, NodeOptions, Reconciler, Role, SigningRole } from '@syncline/node'
import type { Signer } from '@syncline/node/keys'
import { Fault } from '@syncline/primitives'
import type { Context, Run } from '../../command.js'
import { loadNode } from '../../devnet/nodeModule.js'
import { createTelemetry, originsOf, startMetricsServer, type Telemetry } from '../../devnet/rpcOptions.js'
import { walletChain } from '../../devnet/wallet.js'
import { usageFault } from '../../exit.js'
import { blsSignersOf } from '../../keys/bls.js'
import { signerOf } from '../../keys/signer.js'
import { chainIdOf, dataDirOf, l1UrlOf, rpcOf, runningDevnet } from '../../network.js'
import { formatPairs } from '../../output/table.js'
import { version } from '../../version.js'

/** Signers of the roles that sign. Each role may name its own account; --account is for all of them. */
async function keysOf(context: Context, roles: readonly Role[], l1ChainId: bigint): Promise<NodeOptions['keys']> {
  const { get } = context
  const keys: { -readonly [role in SigningRole]?: Signer } = {}
  const known = new Map<string, Signer>()
  for (const role of ['sequencer', 'batcher', 'proposer', 'challenger', 'validator'] as const) {
    if (!roles.includes(role) || (role === 'challenger' && get('challenger.strategy') === 'watch')) continue
    const account = get(`${role}.account`) ?? get('signer.account') ?? ''
    // attesting needs no account on L1
    if (role === 'validator' && account === '') continue
    const signer = known.get(account) ?? (await signerOf(context, l1ChainId, account === '' ? undefined : account))
    known.set(account, signer)
    keys[role] = signer
  }
  return keys
}

function optionsOf(
  context: Context,
  domainId: number,
  keys: NodeOptions['keys'],
  blsKeys: readonly BlsSigner[],
  telemetry: Telemetry,
): NodeOptions {
  const { get } = context
  const idle = get('sequencer.idle_block_time')
  const running = runningDevnet(context)
  const registry = get('l1.registry') ?? (running?.addresses['domainRegistry'] as `0x${string}` | undefined)
  const chainId = get('l1.chain_id')
  return {
    domainId: BigInt(domainId),
    roles: get('node.roles'),
    dataDir: join(dataDirOf(context), 'node'),
    l1: {
      url: l1UrlOf(context),
      registry,
      chainId: chainId === undefined ? undefined : BigInt(chainId),
      pollMs: get('l1.poll_interval'),
      confirmations: get('l1.confirmations'),
    },
    keys,
    sequencerUrl: get('node.sequencer_url'),
    sequencer: {
      blockTimeMs: get('sequencer.block_time'),
      ...(idle === undefined ? {} : { idleBlockTimeMs: idle }),
      batchMaxBytes: get('sequencer.batch_max_bytes'),
      batchMaxMs: get('sequencer.batch_max_age'),
    },
    batcher: { sequencerUrl: get('node.sequencer_url') },
    proposer: { minIntervalMs: get('proposer.interval') },
    challenger: {
      strategy: get('challenger.strategy'),
      maxInFlight: get('challenger.max_in_flight'),
      stakeContract: get('l1.stake_contract') ?? (running?.addresses['sequencerStake'] as `0x${string}` | undefined),
      promiseUrls: get('challenger.promise_urls'),
      stepsAtOnce: get('challenger.steps_at_once'),
    },
    validator: { keys: blsKeys, attestDepth: get('validator.attest_depth'), peers: get('validator.peers') },
    mempool: { maxTransactions: get('mempool.max_transactions'), maxPerSender: get('mempool.max_per_sender') },
    log: telemetry.log,
    metrics: telemetry.metrics,
  }
}

type Seat = {
  readonly addresses: readonly string[]
  reports(): Reconciler['reports'] | undefined
  stop(): Promise<void>
}

/** Between attempts to reach L1 and the other domains. */
const againMs = 5_000

/**
 * The validator's seat in the reconciliation of this domain with those of --reconcile-urls. It is taken as soon as all of them answer: the node does not
 * wait for others. `fail` hears what no waiting mends.
 */
async function takeSeat(
  context: Context,
  given: { readonly ownUrl: string; readonly l1ChainId: bigint; readonly keys: readonly BlsSigner[] },
  telemetry: Telemetry,
  fail: (error: Error) => void,
): Promise<Seat> {
  const { get } = context
  const [key, ...more] = given.keys
  if (key === undefined || more.length > 0)
    throw usageFault('a seat in the reconciliation is that of one validator', 'give --roles validator and one key')
  const account = get('reconcile.account')
  const signer = account === undefined ? undefined : await signerOf(context, given.l1ChainId, account)
  const { openGossip, startReconciler } = await loadNode()
  const log = telemetry.log.child({ role: 'reconciler' })
  const { gossip, addresses } = await openGossip(get('reconcile.listen'), get('reconcile.peers'), log)
  const stop = new AbortController()
  let reconciler: Reconciler | undefined
  const start = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      try {
        reconciler = await startReconciler({
          l1Url: l1UrlOf(context),
          domainUrls: [given.ownUrl, ...get('reconcile.urls')],
          ...{ key, gossip, signer, log },
          dataDir: join(dataDirOf(context), 'node', 'seat'),
          metrics: telemetry.metrics,
          depth: get('validator.attest_depth'),
          patienceSeconds: get('reconcile.patience') / 1000,
          caseSeconds: get('reconcile.case_time') / 1000,
          arbiters: get('reconcile.arbiters'),
        })
        return
      } catch (error) {
        if (!(error instanceof Fault) || !error.retryable) throw error
        log.warn({ err: error }, 'no seat in the reconciliation yet')
        await delay(againMs, undefined, { signal: stop.signal }).catch(() => undefined) // an end of the wait is the end of the loop
      }
    }
  }
  const started = start().catch((error: unknown) => fail(error instanceof Error ? error : new Error(String(error))))
  return {
    addresses,
    reports: () => reconciler?.reports,
    async stop() {
      stop.abort()
      await started
      await reconciler?.stop()
      await gossip.close()
    },
  }
}

export const run: Run = async (context) => {
  const { get, output, signal } = context
  const domainId = get('node.domain')
  if (domainId === undefined) throw usageFault('no domain was named', 'give --domain <id>')
  const l1ChainId = await chainIdOf(rpcOf(context, { url: l1UrlOf(context) }))
  const keys = await keysOf(context, get('node.roles'), l1ChainId)
  const { startNode, createRpcServer } = await output.step('loading', loadNode)
  const blsKeys = get('node.roles').includes('validator') ? await blsSignersOf(context, l1ChainId) : []
  const telemetry = await createTelemetry(context)
  const node = await output.step(`starting domain ${domainId}`, () =>
    startNode(optionsOf(context, domainId, keys, blsKeys, telemetry)),
  )
  let seat: Seat | undefined
  let fail = (_error: Error): void => {}
  const seatFailed = new Promise<Error>((resolve) => {
    fail = resolve
  })
  const server = createRpcServer(node.api, {
    host: get('host'),
    port: get('rpc.port'),
    cors: originsOf(get('rpc.cors'), []),
    version,
    ...(get('rpc.rate') === undefined ? {} : { limits: { callsPerSecond: get('rpc.rate') ?? 0 } }),
    log: telemetry.log,
    metrics: telemetry.metrics,
    reconciliation: () => seat?.reports(),
  })
  const closing: (() => Promise<void>)[] = [() => node.stop(), () => server.close()]
  try {
    const { url } = await server.listen()
    const metrics = await startMetricsServer(get('host'), get('metrics.port'), () => telemetry.metrics)
    closing.push(() => metrics.close())
    if (get('reconcile.urls').length > 0) {
      const own = { ownUrl: url, l1ChainId, keys: blsKeys }
      seat = await takeSeat(context, own, telemetry, fail)
      closing.push(seat.stop)
    }
    const data = {
      processId: process.pid,
      domain: domainId,
      roles: node.roles,
      rpc: url,
      metrics: metrics.url,
      gossip: seat?.addresses ?? [],
      wallet: walletChain(domainId, url),
    }
    const text = formatPairs([
      ['domain', String(domainId)],
      ['roles', node.roles.join(', ')],
      ['rpc', url],
      ['metrics', metrics.url],
      ...(seat === undefined ? [] : [['gossip', seat.addresses.join(', ') || 'does not listen'] as [string, string]]),
    ])
    output.result('node run', { data, text })
    const aborted = new Promise<undefined>((resolve) => {
      if (signal.aborted) resolve(undefined)
      signal.addEventListener('abort', () => resolve(undefined), { once: true })
    })
    const failure = await Promise.race([aborted, node.failed, seatFailed])
    if (failure !== undefined) throw failure
  } finally {
    await output.step('stopping', async () => {
      for (const close of closing.reverse()) await close()
    })
  }
  return undefined
}
