/** Puts the L1 singletons on a chain. Spec: docs/state-format.md §3, §7, §8. */
import { Fault, type Hex } from '@syncline/primitives'
import type { Abi, Account, Chain, ContractConstructorArgs, PublicClient, Transport, WalletClient } from 'viem'
import { getContractAddress } from 'viem'
import { bridgeAbi, bridgeBytecode } from './generated/Bridge.js'
import { domainRegistryAbi, domainRegistryBytecode } from './generated/DomainRegistry.js'
import { inboxAbi, inboxBytecode } from './generated/Inbox.js'
import { stateCommitmentChainAbi, stateCommitmentChainBytecode } from './generated/StateCommitmentChain.js'

/** Where the singletons of an L1 are. */
export type L1Addresses = {
  readonly domainRegistry: Hex
  readonly inbox: Hex
  readonly stateCommitmentChain: Hex
  readonly bridge: Hex
}

export type L1Deployment = L1Addresses & {
  /** L1 block of the first deployment: nothing of Syncline lies before it. */
  readonly deployedAt: bigint
}

export type DeployL1Parameters = {
  /** Nonce of the deployer to start with; its pending nonce by default. Addresses follow from deployer and nonce. */
  readonly nonce?: number
  /** Longest wait for a receipt, milliseconds. */
  readonly receiptTimeoutMs?: number
}

/** Addresses that `deployL1Contracts` gives for this deployer and first nonce. Pure. */
export function predictL1Addresses(deployer: Hex, nonce: number): L1Addresses {
  const at = (offset: number): Hex =>
    getContractAddress({ from: deployer, nonce: BigInt(nonce + offset) }).toLowerCase() as Hex
  return { domainRegistry: at(0), inbox: at(1), stateCommitmentChain: at(2), bridge: at(3) }
}

/**
 * Deploys DomainRegistry, Inbox, StateCommitmentChain and Bridge with four consecutive nonces. Inbox and Bridge name
 * each other, so addresses are computed first and every receipt is compared with them. A contract that is already at its
 * address is kept: an interrupted deployment goes on when called again with the same `nonce`.
 * About 11 M gas. Faults: L1_DEPLOY_FAILED, L1_DEPLOY_ADDRESS.
 */
export async function deployL1Contracts(
  walletClient: WalletClient<Transport, Chain | undefined, Account>,
  publicClient: PublicClient,
  parameters: DeployL1Parameters = {},
): Promise<L1Deployment> {
  const account = walletClient.account
  const deployer = account.address
  const nonce = parameters.nonce ?? (await publicClient.getTransactionCount({ address: deployer, blockTag: 'pending' }))
  const addresses = predictL1Addresses(deployer, nonce)

  const deploy = async <const abi extends Abi>(
    step: number,
    abi: abi,
    bytecode: Hex,
    address: Hex,
    args: ContractConstructorArgs<abi>,
  ): Promise<void> => {
    if ((await publicClient.getCode({ address })) !== undefined) return
    const hash = await walletClient.deployContract({
      abi: abi as Abi,
      bytecode,
      args: args as readonly unknown[],
      account,
      chain: walletClient.chain ?? null,
      nonce: nonce + step,
    })
    const receipt = await publicClient.waitForTransactionReceipt({
      hash,
      pollingInterval: 50,
      timeout: parameters.receiptTimeoutMs ?? 120_000,
    })
    if (receipt.status !== 'success') {
      throw new Fault('L1_DEPLOY_FAILED', `deployment ${step} was reverted by L1`, {
        remedy: 'check that L1 runs Prague rules or later and that a transaction may use 5 M gas',
        data: { transaction: hash },
      })
    }
    if (receipt.contractAddress?.toLowerCase() !== address) {
      throw new Fault('L1_DEPLOY_ADDRESS', `deployment ${step} is at ${receipt.contractAddress}, not at ${address}`, {
        remedy: 'deploy from an account that nothing else uses meanwhile',
        data: { transaction: hash },
      })
    }
  }

  const { domainRegistry, inbox, stateCommitmentChain, bridge } = addresses
  await deploy(0, domainRegistryAbi, domainRegistryBytecode, domainRegistry, [])
  await deploy(1, inboxAbi, inboxBytecode, inbox, [domainRegistry, bridge])
  await deploy(2, stateCommitmentChainAbi, stateCommitmentChainBytecode, stateCommitmentChain, [domainRegistry, inbox])
  await deploy(3, bridgeAbi, bridgeBytecode, bridge, [inbox, stateCommitmentChain])
  const deployedAt = await publicClient.readContract({
    address: domainRegistry,
    abi: domainRegistryAbi,
    functionName: 'deployedAt',
  })
  return { ...addresses, deployedAt }
}
