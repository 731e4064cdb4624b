/** A domain, its L1 and the contracts between them, for the bridge commands. */
import type { L1Addresses } from '@syncline/contracts'
import { type Clients, createClients } from '../../clients.js'
import type { Context } from '../../command.js'
import { CliFault } from '../../exit.js'
import { signerOf } from '../../keys/signer.js'
import { chainIdOf, endpointOf, l1UrlOf, rpcOf } from '../../network.js'
import type { Rpc } from '../../rpc.js'

export type Settlement = {
  readonly domainId: bigint
  /** Reads of the domain. */
  readonly domain: Rpc
  readonly addresses: L1Addresses
  readonly l1Url: string
  readonly l1ChainId: bigint
}

/** Asks the domain where it settles, and L1 whether it is that chain. Faults NO_SETTLEMENT, L1_WRONG_CHAIN. */
export async function readSettlement(context: Context): Promise<Settlement> {
  const domain = rpcOf(context, endpointOf(context))
  const l1Url = l1UrlOf(context)
  const [domainId, info, l1ChainId] = await Promise.all([
    chainIdOf(domain),
    domain.call('syncline_nodeInfo', []),
    chainIdOf(rpcOf(context, { url: l1Url })),
  ])
  const settlement = (info as { settlement?: { l1ChainId?: unknown; addresses?: L1Addresses } } | null)?.settlement
  if (settlement?.addresses === undefined) {
    throw new CliFault('environment', 'NO_SETTLEMENT', `${domain.url} does not say where it settles`, {
      remedy: 'check --rpc-url',
    })
  }
  if (BigInt(String(settlement.l1ChainId)) !== l1ChainId) {
    throw new CliFault(
      'environment',
      'L1_WRONG_CHAIN',
      `domain ${domainId} settles on chain ${String(settlement.l1ChainId)}, ${l1Url} is ${l1ChainId}`,
      {
        remedy: 'give the --l1 of this domain',
      },
    )
  }
  return { domainId, domain, addresses: settlement.addresses, l1Url, l1ChainId }
}

/** Clients that sign on L1. */
export async function l1Clients(context: Context, { l1Url, l1ChainId }: Settlement): Promise<Clients> {
  return createClients(l1Url, l1ChainId, await signerOf(context, l1ChainId))
}

/** Clients that sign on the domain. */
export async function domainClients(context: Context, { domain, domainId }: Settlement): Promise<Clients> {
  return createClients(domain.url, domainId, await signerOf(context, domainId))
}
