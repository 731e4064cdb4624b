/** What a running devnet tells people and scripts: addresses, accounts, URLs, wallet objects. */

import type { Colors } from '../output/output.js'
import { formatPairs, formatTable } from '../output/table.js'
import { listSnapshots } from './snapshots.js'
import type { WalletChain } from './wallet.js'

export type DomainInfo = {
  readonly id: number
  readonly rpc: string
  readonly ws: string
  readonly roles: readonly string[]
  readonly height: bigint | string
  readonly safe: bigint | string
  readonly finalized: bigint | string
  readonly notReady: readonly string[]
  readonly wallet: WalletChain
}

export type AccountInfo = { readonly name: string; readonly address: string; readonly privateKey: string }

export type DevnetInfo = {
  readonly processId: number
  readonly version: string
  readonly startedAt: string
  readonly dataDir: string
  readonly control: string
  readonly metrics: string
  readonly l1: { readonly url: string; readonly chainId: number; readonly processId: number | null }
  readonly addresses: Readonly<Record<string, string>>
  readonly domains: readonly DomainInfo[]
  readonly accounts: readonly AccountInfo[]
  readonly faults: readonly string[]
}

/** The banner of `up`: everything one needs to start working. */
export function devnetText(info: DevnetInfo, colors: Colors): string {
  const title = (text: string): string => colors.bold(text)
  const users = info.accounts.filter(({ name }) => name.startsWith('user'))
  const roles = info.accounts.filter(({ name }) => !name.startsWith('user'))
  const [first] = info.domains
  return [
    title('Accounts (funded on L1 and on every domain; publicly known keys, for devnets only)'),
    formatTable(users.map(({ name, address, privateKey }) => [name, address, colors.dim(privateKey)])),
    title('Role accounts'),
    formatTable(roles.map(({ name, address }) => [name, address])),
    title('Contracts on L1'),
    formatPairs(Object.entries(info.addresses)),
    title('Add to a wallet (EIP-3085)'),
    info.domains.map(({ wallet }) => JSON.stringify(wallet)).join('\n'),
    title('Listening'),
    formatTable([
      ['L1', String(info.l1.chainId), info.l1.url, ''],
      ...info.domains.map(({ id, rpc, ws, roles: own }) => [
        'domain',
        String(id),
        `${rpc}  ${ws}`,
        colors.dim(own.join(',')),
      ]),
    ]),
    formatPairs([
      ['control', info.control],
      ['metrics', info.metrics],
      ['data', info.dataDir],
    ]),
    title('Try'),
    formatTable([
      [`cast block-number --rpc-url ${first?.rpc ?? ''}`, ''],
      ['syncline status', colors.dim('heights, roots, levels, assertions')],
      ['syncline up warp 1h', colors.dim('let time pass on L1 and all domains')],
      ['syncline up stop', colors.dim('or Ctrl-C')],
    ]),
  ].join('\n\n')
}

/** What `up status` prints: short. */
export function statusText(info: DevnetInfo, colors: Colors): string {
  const rows = info.domains.map(({ id, height, safe, finalized, notReady, rpc }) => [
    String(id),
    String(height),
    String(safe),
    String(finalized),
    notReady.length === 0 ? colors.green('ready') : colors.yellow(notReady.join('; ')),
    rpc,
  ])
  const snapshots = listSnapshots(info.dataDir).map(({ name }) => name)
  return [
    formatPairs([
      ['process', `${info.processId} since ${info.startedAt}`],
      ['L1', `chain ${info.l1.chainId} at ${info.l1.url}`],
      ['data', info.dataDir],
      ['faults', info.faults.length === 0 ? 'none' : colors.yellow(info.faults.join(', '))],
      ['snapshots', snapshots.length === 0 ? 'none' : snapshots.join(', ')],
    ]),
    formatTable(rows, ['domain', 'latest', 'safe', 'final', 'state', 'rpc']),
  ].join('\n\n')
}
