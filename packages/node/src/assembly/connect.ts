/** First contact with L1: which chain it is, where the contracts are, what the domain was registered with. */
import { predictL1Addresses } from '@syncline/contracts'
import { Fault } from '@syncline/primitives'
import { isDevChainId, type NodeOptions } from '../chain/options.js'
import { devDeployerAddress } from '../devnet/devKeys.js'
import { decodeQuantity } from '../l1/decode.js'
import { findContracts, type Registration, readRegistration } from '../l1/registration.js'
import type { RpcClient } from '../l1/rpc.js'

/** Faults: L1_UNREACHABLE, L1_WRONG_CHAIN, L1_REGISTRY_MISSING, L1_CONTRACTS_MISSING, DOMAIN_UNKNOWN, CONFIG_INVALID. */
export async function connect(
  options: Pick<NodeOptions, 'l1' | 'domainId'>,
  rpc: RpcClient,
): Promise<{ readonly chainId: bigint; readonly registration: Registration }> {
  const chainId = decodeQuantity(await rpc.call('eth_chainId', []), 'chain id')
  const wanted = options.l1.chainId
  if (wanted !== undefined && wanted !== chainId) {
    throw new Fault('L1_WRONG_CHAIN', `${rpc.url} is chain ${chainId}, not ${wanted}`, {
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

/** Fault L1_DEPLOYMENT_LOST if the domain is not registered any more where and as it was: a reorg took the registration. */
export async function checkStillRegistered(rpc: RpcClient, known: Registration): Promise<void> {
  try {
    const found = await readRegistration(rpc, known.addresses, known.config.domainId)
    if (found.registeredAt === known.registeredAt && found.genesisBlockHash === known.genesisBlockHash) return
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'DOMAIN_UNKNOWN') throw error
  }
  throw new Fault('L1_DEPLOYMENT_LOST', `L1 lost the registration of domain ${known.config.domainId}`, {
    remedy: 'a devnet registers it anew when it is started again; elsewhere wait for L1 to settle and start again',
    data: { domainId: String(known.config.domainId) },
  })
}
