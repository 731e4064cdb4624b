/** A devnet in this process: L1, domains, their RPC, metrics and the control channel, started and stopped as one. */
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { DevnetOptions, Reconciler, Relayer, Role, RpcServer, RunningDevnet } from '@syncline/node'
import { createMetrics } from '@syncline/node/config'
import { Fault, hexToBytes } from '@syncline/primitives'
import type { Context } from '../command.js'
import { removeControlFile, writeControlFile } from '../control/file.js'
import { processStart } from '../control/process.js'
import { type ControlServer, startControlServer } from '../control/server.js'
import { CliFault } from '../exit.js'
import { dataDirOf, requireNoneRunning } from '../network.js'
import { createRpc, quantityOf } from '../rpc.js'
import { version } from '../version.js'
import { disputeSettings } from './dispute.js'
import { decodeFault } from './faults.js'
import type { DevnetInfo, DomainInfo } from './info.js'
import { loadNode, type NodeModule } from './nodeModule.js'
import { startDevnetReconcilers } from './reconcilers.js'
import { createTelemetry, originsOf, startMetricsServer, type Telemetry } from './rpcOptions.js'
import { restoreSnapshot, takeSnapshot } from './snapshots.js'
import { walletChain } from './wallet.js'

export type Host = {
  info(): DevnetInfo
  /** Resolves when somebody asked it to stop over the control channel and it has, or rejects when a node failed. */
  readonly ended: Promise<void>
  /** Orderly stop of everything. Safe to call twice. */
  stop(options: { readonly keepL1: boolean }): Promise<void>
}

type Network = {
  readonly devnet: RunningDevnet
  readonly servers: readonly RpcServer[]
  readonly urls: readonly string[]
  readonly relayer: Relayer | undefined
  readonly reconcilers: readonly Reconciler[]
}

const allRoles: readonly Role[] = ['sequencer', 'batcher', 'proposer', 'challenger']

/** Roles that still run. A batcher has nothing to post without the sequencer in its process, so it stops with it. */
function rolesWithout(stopped: ReadonlySet<Role>, validators: number): readonly Role[] {
  const all: readonly Role[] = validators > 0 ? [...allRoles, 'validator'] : allRoles
  const left = all.filter((role) => !stopped.has(role) && !(role === 'batcher' && stopped.has('sequencer')))
  return left.length > 0 ? left : ['verifier']
}

/** Options of the devnet from the settings. */
function devnetOptions(context: Context, dataDir: string): Omit<DevnetOptions, 'log'> {
  const { get } = context
  const idle = get('sequencer.idle_block_time')
  return {
    dataDir,
    host: get('host'),
    domains: get('devnet.domains'),
    l1Port: get('devnet.l1_port'),
    rpcPort: get('rpc.port'),
    l1Url: get('l1.url'),
    l1BlockTimeSeconds: get('devnet.l1_block_time') / 1000,
    challengeWindowSeconds: Math.ceil(get('devnet.challenge_window') / 1000),
    forceDelaySeconds: Math.ceil(get('devnet.force_delay') / 1000),
    proposerBondWei: get('devnet.bond'),
    stakeWei: get('devnet.stake'),
    validators: get('devnet.validators'),
    features: get('devnet.features'),
    dispute: disputeSettings(context),
    sequencer: {
      blockTimeMs: get('sequencer.block_time'),
      ...(idle === undefined ? {} : { idleBlockTimeMs: idle }),
      batchMaxBytes: get('sequencer.batch_max_bytes'),
      batchMaxMs: get('sequencer.batch_max_age'),
    },
    proposer: { minIntervalMs: get('proposer.interval') },
    challenger: { strategy: get('challenger.strategy'), stepsAtOnce: get('challenger.steps_at_once') },
    mempool: { maxTransactions: get('mempool.max_transactions'), maxPerSender: get('mempool.max_per_sender') },
  }
}

/** Fails early with the port and the flag, before a slow start. Port 0 tries the address alone. Faults PORT_TAKEN, CONFIG_BAD_VALUE. */
export async function requirePort(host: string, port: number, what: string, flag: string): Promise<void> {
  const problem = await new Promise<string | undefined>((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
  if (problem === undefined) return
  if (problem !== 'EADDRINUSE') {
    throw new Fault('CONFIG_BAD_VALUE', `${what} cannot listen on port ${port} of ${host}: ${problem}`, {
      remedy: `give an address of this machine with --host, or a port that you may use with ${flag}`,
      data: { host, port, flag, problem },
    })
  }
  throw new Fault('PORT_TAKEN', `port ${port} of ${host} is taken, ${what} cannot listen there`, {
    remedy: `end the program that uses it, or choose another port with ${flag}`,
    data: { port, flag },
  })
}

async function requirePorts(context: Context): Promise<void> {
  const { get } = context
  const host = get('host')
  const first = get('rpc.port')
  await requirePort('127.0.0.1', get('devnet.admin_port'), 'the control channel', '--admin-port')
  await requirePort(host, get('metrics.port'), 'metrics', '--metrics-port')
  for (let i = 0; i < (first > 0 ? get('devnet.domains') : 1); i++)
    await requirePort(host, first + i, `domain ${901 + i}`, '--rpc-port')
}

/** The relayer between all domains of a devnet, with its development key; none between fewer than two. */
async function startDevnetRelayer(
  { get }: Context,
  node: NodeModule,
  devnet: RunningDevnet,
  urls: readonly string[],
  telemetry: Telemetry,
): Promise<Relayer | undefined> {
  if (get('devnet.relayer') === 'off' || urls.length < 2) return undefined
  const { privateKey } = devnet.keys.find(({ name }) => name === 'relayer')!
  return node.startRelayer({
    l1Url: devnet.l1Url,
    domainUrls: urls,
    signer: node.createLocalSigner(hexToBytes(privateKey)),
    log: telemetry.log.child({ role: 'relayer' }),
    metrics: telemetry.metrics,
    pollMs: get('relayer.poll_interval'),
    maxBonds: get('relayer.max_bonds'),
  })
}

async function startNetwork(
  context: Context,
  node: NodeModule,
  options: DevnetOptions,
  telemetry: Telemetry,
): Promise<Network> {
  const devnet = await node.startDevnet(options)
  const servers: RpcServer[] = []
  const urls: string[] = []
  let relayer: Relayer | undefined
  let reconcilers: readonly Reconciler[] = []
  try {
    for (const { node: running, rpcPort } of devnet.domains) {
      const server = node.createRpcServer(running.api, {
        host: context.get('host'),
        port: rpcPort,
        cors: originsOf(context.get('rpc.cors'), '*'),
        version,
        limits: { callsPerSecond: context.get('rpc.rate') ?? 0 },
        log: telemetry.log,
        metrics: telemetry.metrics,
        reconciliation: () => reconcilers[0]?.reports,
      })
      servers.push(server)
      urls.push((await server.listen()).url)
    }
    relayer = await startDevnetRelayer(context, node, devnet, urls, telemetry)
    if (options.roles?.includes('validator') === true)
      reconcilers = await startDevnetReconcilers(context, node, devnet, urls, telemetry)
  } catch (error) {
    await relayer?.stop()
    await Promise.all(servers.map((server) => server.close()))
    await devnet.stop()
    throw error
  }
  return { devnet, servers, urls, relayer, reconcilers }
}

/** Starts everything in the data folder. Fault ALREADY_RUNNING if a devnet runs there. */
export async function startHost(context: Context): Promise<Host> {
  const { output } = context
  const dataDir = dataDirOf(context)
  requireNoneRunning(context)
  mkdirSync(dataDir, { recursive: true })
  await requirePorts(context)
  const node = await output.step('loading', loadNode)
  const startedAt = new Date().toISOString()
  const stopped = new Set<Role>()
  let held: readonly bigint[] = []
  let areOrdersHeld = false
  let telemetry = await createTelemetry(context)
  let network: Network | undefined
  let control: ControlServer | undefined
  let metricsUrl = ''
  let dropped: NodeJS.Timeout | undefined
  let end: { resolve: () => void; reject: (error: Error) => void } = { resolve: () => {}, reject: () => {} }
  const ended = new Promise<void>((resolve, reject) => {
    end = { resolve, reject }
  })

  const required = (): Network => {
    if (network !== undefined) return network
    throw new CliFault('environment', 'NOT_RUNNING', 'the devnet is stopping', {
      remedy: 'start it again with `syncline up`',
    })
  }

  const start = async (): Promise<void> => {
    // a fresh registry: series of domains that no longer run must not linger
    telemetry = { log: telemetry.log, metrics: await createMetrics(version) }
    const current = await startNetwork(
      context,
      node,
      {
        ...devnetOptions(context, dataDir),
        roles: rolesWithout(stopped, context.get('devnet.validators')),
        log: telemetry.log,
        metrics: telemetry.metrics,
        onProgress: (stage) => output.note(stage),
      },
      telemetry,
    )
    network = current
    current.relayer?.hold(held)
    current.relayer?.holdOrders(areOrdersHeld)
    void current.relayer?.failed.then((error) => {
      if (network === current) end.reject(error)
    })
    for (const domain of current.devnet.domains) {
      void domain.node.failed.then((error) => {
        if (network === current) end.reject(error)
      })
    }
  }

  const stopNetwork = async (keepL1: boolean): Promise<void> => {
    const current = network
    network = undefined
    if (current === undefined) return
    resumeL1(current)
    await Promise.all(current.reconcilers.map((each) => each.stop()))
    await current.relayer?.stop()
    await Promise.all(current.servers.map((server) => server.close()))
    await current.devnet.stop({ keepL1 })
  }

  /** Starts again after a stop. What cannot start again ends the process, L1 included, instead of leaving half a devnet. */
  const startAgain = async (): Promise<void> => {
    try {
      await start()
      publish()
    } catch (error) {
      await node.findRunningAnvil(join(dataDir, 'l1'))?.stop()
      end.reject(error instanceof Error ? error : new Error(String(error)))
      throw error
    }
  }

  const restart = async (between: () => void): Promise<void> => {
    required()
    await stopNetwork(false)
    try {
      between()
    } finally {
      await startAgain()
    }
  }

  function resumeL1({ devnet }: Network): void {
    if (dropped === undefined) return
    clearTimeout(dropped)
    dropped = undefined
    if (devnet.l1ProcessId !== undefined) process.kill(devnet.l1ProcessId, 'SIGCONT')
  }

  const ownL1 = (what: string): number => {
    const { l1ProcessId } = required().devnet
    if (l1ProcessId !== undefined) return l1ProcessId
    throw new CliFault('refused', 'L1_NOT_OURS', `${what} needs an L1 that this devnet started`, {
      remedy: 'start the devnet without --l1',
    })
  }

  const info = (): DevnetInfo => {
    const { devnet, urls } = required()
    const domains = devnet.domains.map(({ domainId, node: running }, index): DomainInfo => {
      const id = Number(domainId)
      const rpc = urls[index] ?? ''
      const { chain } = running.api
      return {
        id,
        rpc,
        ws: rpc.replace(/^http/, 'ws'),
        roles: running.roles,
        height: chain.heightOf('latest'),
        safe: chain.heightOf('safe'),
        finalized: chain.heightOf('finalized'),
        notReady: running.api.notReady(),
        wallet: walletChain(id, rpc),
      }
    })
    return {
      processId: process.pid,
      version,
      startedAt,
      dataDir,
      control: control?.url ?? '',
      metrics: metricsUrl,
      l1: { url: devnet.l1Url, chainId: Number(devnet.l1ChainId), processId: devnet.l1ProcessId ?? null },
      addresses: devnet.addresses,
      domains,
      accounts: devnet.keys,
      faults: [
        ...[...stopped].map((role) => `stop-${role}`),
        ...(dropped === undefined ? [] : ['drop-l1']),
        ...held.map((id) => `hold-verdicts ${id}`),
        ...(areOrdersHeld ? ['hold-orders'] : []),
      ],
    }
  }

  const publish = (): void => {
    const { l1, addresses, domains } = info()
    writeControlFile(dataDir, {
      schema: 'syncline.control/1',
      processId: process.pid,
      processStart: processStart(process.pid),
      version,
      url: control?.url ?? '',
      token: control?.token ?? '',
      startedAt,
      l1: { url: l1.url, chainId: l1.chainId },
      addresses,
      domains: domains.map(({ id, rpc, ws }) => ({ id, rpc, ws })),
      metrics: metricsUrl,
    })
  }

  const l1Time = async (): Promise<bigint> => {
    const block = await createRpc(required().devnet.l1Url).call('eth_getBlockByNumber', ['latest', false])
    return quantityOf((block as { timestamp?: unknown } | null)?.timestamp, 'timestamp')
  }

  const warp = async (argument: Readonly<Record<string, unknown>>): Promise<unknown> => {
    ownL1('warp')
    const before = await l1Time()
    const seconds =
      typeof argument['seconds'] === 'number' ? argument['seconds'] : Number(argument['to']) - Number(before)
    if (!Number.isSafeInteger(seconds) || seconds < 1) {
      throw new CliFault('refused', 'WARP_BACKWARDS', 'time only moves forward', {
        remedy: 'give a positive duration or a time after the newest L1 block',
        data: { l1Time: before },
      })
    }
    await required().devnet.warp(seconds)
    return { before, after: await l1Time() }
  }

  const fault = async (argument: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const order = decodeFault(
      String(argument['kind']),
      argument['value'] === undefined ? undefined : String(argument['value']),
    )
    switch (order.kind) {
      case 'without-role':
      case 'clear': {
        resumeL1(required())
        if (order.kind === 'clear') {
          stopped.clear()
          held = []
          areOrdersHeld = false
        }
        if (order.kind === 'without-role') stopped.add(order.role)
        await stopNetwork(true)
        await startAgain()
        break
      }
      case 'drop-l1': {
        const processId = ownL1('drop-l1')
        resumeL1(required())
        process.kill(processId, 'SIGSTOP')
        const current = required()
        dropped = setTimeout(() => resumeL1(current), order.ms)
        break
      }
      case 'hold-verdicts':
        held = order.domains
        required().relayer?.hold(held)
        break
      case 'hold-orders':
        areOrdersHeld = order.isHeld
        required().relayer?.holdOrders(order.isHeld)
        break
      case 'reorg-l1':
        ownL1('reorg-l1')
        await createRpc(required().devnet.l1Url).call('anvil_reorg', [order.depth, []])
        break
    }
    return { faults: info().faults }
  }

  let stopping: Promise<void> | undefined
  const stop = ({ keepL1 }: { readonly keepL1: boolean }): Promise<void> => {
    stopping ??= (async () => {
      await stopNetwork(keepL1)
      removeControlFile(dataDir)
      await metricsServer?.close()
    })()
    return stopping
  }

  await start()
  const metricsServer = await startMetricsServer(
    context.get('host'),
    context.get('metrics.port'),
    () => telemetry.metrics,
  )
  metricsUrl = metricsServer.url
  try {
    control = await startControlServer(context.get('devnet.admin_port'), {
      info: () => Promise.resolve(info()),
      stop: async (argument) => {
        await stop({ keepL1: argument['keepL1'] === true })
        setImmediate(end.resolve)
        return { processId: process.pid }
      },
      snapshot: async (argument) => {
        ownL1('snapshot')
        let taken: unknown
        await restart(() => {
          taken = takeSnapshot(dataDir, String(argument['name']), new Date())
        })
        return taken
      },
      restore: async (argument) => {
        ownL1('restore')
        await restart(() => restoreSnapshot(dataDir, String(argument['name'])))
        return { name: argument['name'] }
      },
      warp,
      fault,
    })
    publish()
  } catch (error) {
    await stop({ keepL1: false })
    throw error
  }
  return {
    info,
    ended,
    stop: async (options) => {
      await stop(options)
      await control?.close()
    },
  }
}
