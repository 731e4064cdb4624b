/** L1 and the domains of some URLs, and the contracts on which all of them settle. */
import { claimRegistryAbi, crosslinksAbi, predeploys } from '@syncline/contracts'
import { Fault, type Hex } from '@syncline/primitives'
import { decodeQuantity } from '../l1/decode.js'
import { readView } from '../l1/readView.js'
import { createRpcClient, type RpcClient } from '../l1/rpc.js'
import type { L1Contracts } from './settlementBook.js'

export type ConnectedDomain = { readonly id: bigint; readonly url: string; readonly rpc: RpcClient }

export type ConnectedDomains = {
  readonly l1: { readonly rpc: RpcClient; readonly chainId: bigint; readonly contracts: L1Contracts }
  /** In the order of their URLs. */
  readonly domains: readonly ConnectedDomain[]
}

/** Faults: RELAYER_DOMAINS_DIFFER if the domains settle on different contracts, RELAYER_DOMAIN_TWICE, RELAYER_DOMAINS_FEW; those of the RPC. */
export async function connectDomains(l1Url: string, domainUrls: readonly string[]): Promise<ConnectedDomains> {
  const l1Rpc = createRpcClient(l1Url)
  const chainId = decodeQuantity(await l1Rpc.call('eth_chainId', []), 'chain id')
  const domains: ConnectedDomain[] = []
  let contracts: L1Contracts | undefined
  for (const url of domainUrls) {
    const rpc = createRpcClient(url)
    const id = decodeQuantity(await rpc.call('eth_chainId', []), 'chain id')
    if (domains.some((one) => one.id === id))
      throw new Fault('RELAYER_DOMAIN_TWICE', `two URLs are of domain ${id}`, { remedy: 'give each domain once' })
    const of = <Value>(name: string) => readView<Value>(rpc, predeploys.claimRegistry, claimRegistryAbi, name)
    const crosslinks = await of<Hex>('crosslinks')
    const isolationLedger = await of<Hex>('isolationLedger')
    const domainClosure = await of<Hex>('domainClosure')
    if (contracts !== undefined && contracts.crosslinks !== crosslinks)
      throw new Fault('RELAYER_DOMAINS_DIFFER', `domain ${id} settles elsewhere than the others`, {
        remedy: 'give the domains of one L1 deployment, and run one for each deployment',
        data: { domain: String(id), crosslinks, others: contracts.crosslinks },
      })
    contracts ??= {
      crosslinks,
      isolationLedger,
      domainClosure,
      chain: await readView<Hex>(l1Rpc, crosslinks, crosslinksAbi, 'chain'),
      validatorSet: await readView<Hex>(l1Rpc, crosslinks, crosslinksAbi, 'validators'),
      authorityRegistry: await readView<Hex>(l1Rpc, crosslinks, crosslinksAbi, 'authorities'),
    }
    domains.push({ id, url, rpc })
  }
  if (contracts === undefined || domains.length < 2)
    throw new Fault('RELAYER_DOMAINS_FEW', 'two domains at least are needed', {
      remedy: 'give the JSON-RPC of each domain',
    })
  return { l1: { rpc: l1Rpc, chainId, contracts }, domains }
}
