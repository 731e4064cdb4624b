/** Which nodes a reading command talks to: --rpc-url, else [[domain]] of the file, else the devnet of the data folder. */
import { resolve } from 'node:path'
import type { Context } from './command.js'
import { type ControlFile, readRunning } from './control/file.js'
import { CliFault, usageFault } from './exit.js'
import { createRpc, quantityOf, type Rpc } from './rpc.js'

/** A domain that can be asked. `id` is unknown until asked when only a URL was given. */
export type Endpoint = { readonly id: number | undefined; readonly url: string; readonly name: string | undefined }

/** Data folder as an absolute path. */
export function dataDirOf(context: Context): string {
  return resolve(context.cwd, expandHome(context.get('data_dir'), context.environment))
}

/** `~/x` with the home folder of the environment. */
export function expandHome(path: string, environment: Context['environment']): string {
  return path.startsWith('~/') ? `${environment['HOME'] ?? environment['USERPROFILE'] ?? '.'}${path.slice(1)}` : path
}

/** The control file of a devnet that runs in the data folder. */
export function runningDevnet(context: Context): ControlFile | undefined {
  return readRunning(dataDirOf(context))
}

/** Fault ALREADY_RUNNING if a devnet runs in the data folder. */
export function requireNoneRunning(context: Context): void {
  const already = runningDevnet(context)
  if (already === undefined) return
  const where = `a devnet runs in ${dataDirOf(context)} (process ${already.processId})`
  throw new CliFault('environment', 'ALREADY_RUNNING', where, {
    remedy: '`syncline up status` shows it, `syncline up stop` ends it; --data-dir starts another one',
  })
}

/** Domains that can be asked, narrowed by --domain. Faults NO_NETWORK, DOMAIN_UNKNOWN. */
export function endpointsOf(context: Context): readonly Endpoint[] {
  const url = context.get('rpc.url')
  const wanted = context.get('node.domain')
  if (url !== undefined) return [{ id: wanted, url, name: undefined }]
  const named: readonly Endpoint[] = context.config.domains.map(({ id, rpc, name }) => ({ id, url: rpc, name }))
  const running = runningDevnet(context)
  const all =
    named.length > 0 ? named : (running?.domains ?? []).map(({ id, rpc }) => ({ id, url: rpc, name: undefined }))
  if (all.length === 0) {
    throw new CliFault('environment', 'NO_NETWORK', `no node is known: nothing runs in ${dataDirOf(context)}`, {
      remedy: 'start a network with `syncline up`, or give --rpc-url',
    })
  }
  if (wanted === undefined) return all
  const chosen = all.filter(({ id }) => id === wanted)
  if (chosen.length > 0) return chosen
  throw unknownDomain(String(wanted), all)
}

/** The fault DOMAIN_UNKNOWN, with the domains that are known. */
export function unknownDomain(wanted: string, known: readonly Endpoint[]): CliFault {
  return new CliFault('notFound', 'DOMAIN_UNKNOWN', `no domain ${wanted.slice(0, 40)} is known here`, {
    remedy: `known are ${known.map(({ id }) => id).join(', ')}; for another one give --rpc-url`,
  })
}

/** The one domain a command works on; --domain is needed when there are several. */
export function endpointOf(context: Context): Endpoint {
  const [first, ...rest] = endpointsOf(context)
  if (rest.length === 0) return first!
  throw usageFault(
    'there are several domains',
    `say which with --domain: ${endpointsOf(context)
      .map(({ id }) => id)
      .join(', ')}`,
  )
}

/** A client of an endpoint. */
export function rpcOf(context: Context, endpoint: { readonly url: string }, timeoutMs = 15_000): Rpc {
  return createRpc(endpoint.url, { timeoutMs, signal: context.signal })
}

/** L1 of the network: --l1, else that of the devnet. Fault NO_L1. */
export function l1UrlOf(context: Context): string {
  const url = context.get('l1.url') ?? runningDevnet(context)?.l1.url
  if (url !== undefined) return url
  throw new CliFault('environment', 'NO_L1', 'no L1 is known', {
    remedy: 'give --l1 <url>, or start a network with `syncline up`',
  })
}

/** Chain id that a node reports. */
export async function chainIdOf(rpc: Rpc): Promise<bigint> {
  return quantityOf(await rpc.call('eth_chainId', []), 'eth_chainId')
}
