/** Puts the L1 singletons on a chain. Spec: docs/state-format.md §3, §7, §8. */
import type { Hex } from '@syncline/primitives'
import type { Abi, ContractConstructorArgs, PublicClient } from 'viem'
import { addressAt, awaitCreation, type Deployer, type DeployParameters, firstNonce, sendCreation } from './deployAt.js'
import { authorityRegistryAbi, authorityRegistryBytecode } from './generated/AuthorityRegistry.js'
import { bridgeAbi, bridgeBytecode } from './generated/Bridge.js'
import { crosslinksAbi, crosslinksBytecode } from './generated/Crosslinks.js'
import { domainClosureAbi, domainClosureBytecode } from './generated/DomainClosure.js'
import { domainRegistryAbi, domainRegistryBytecode } from './generated/DomainRegistry.js'
import { inboxAbi, inboxBytecode } from './generated/Inbox.js'
import { isolationLedgerAbi, isolationLedgerBytecode } from './generated/IsolationLedger.js'
import { stateCommitmentChainAbi, stateCommitmentChainBytecode } from './generated/StateCommitmentChain.js'
import { validatorSetAbi, validatorSetBytecode } from './generated/ValidatorSet.js'

/** Where the singletons of an L1 are. */
export type L1Addresses = {
  readonly domainRegistry: Hex
  readonly inbox: Hex
  readonly stateCommitmentChain: Hex
  readonly bridge: Hex
  readonly crosslinks: Hex
  readonly isolationLedger: Hex
  readonly domainClosure: Hex
  readonly validatorSet: Hex
  readonly authorityRegistry: Hex
}

export type L1Deployment = L1Addresses & {
  /** L1 block of the first deployment: nothing of Syncline lies before it. */
  readonly deployedAt: bigint
}

/** 14 days: a domain that confirms nothing for so long after it was told so is dead. */
export const defaultClosureDelaySeconds: bigint = 1_209_600n

export type L1DeployParameters = DeployParameters & {
  /** May announce the closure of domains that have stopped, and appoints authorities; the deployer unless set. */
  readonly governor?: Hex
  /** Below 2^64; `defaultClosureDelaySeconds` unless set. */
  readonly closureDelaySeconds?: bigint
}

/** Creations of one deployment: so many nonces it takes. */
export const l1Creations = 9

/** Addresses that `deployL1Contracts` gives for this deployer and first nonce. Pure. */
export function predictL1Addresses(deployer: Hex, nonce: number): L1Addresses {
  const at = (offset: number): Hex => addressAt(deployer, nonce + offset)
  return {
    domainRegistry: at(0),
    inbox: at(1),
    stateCommitmentChain: at(2),
    bridge: at(3),
    crosslinks: at(4),
    isolationLedger: at(5),
    validatorSet: at(6),
    domainClosure: at(7),
    authorityRegistry: at(8),
  }
}

/**
 * Deploys DomainRegistry, Inbox, StateCommitmentChain, Bridge, Crosslinks, IsolationLedger, ValidatorSet, DomainClosure and AuthorityRegistry with consecutive nonces.
 * Inbox and Bridge name each other, Crosslinks, ValidatorSet and AuthorityRegistry, registry and ValidatorSet, chain and closure too, so addresses are computed first and
 * every receipt is compared with them. A contract that is already at its
 * address is kept: an interrupted deployment goes on when called again with the same `nonce`.
 * About 21 M gas. Faults: L1_DEPLOY_FAILED, L1_DEPLOY_ADDRESS.
 */
export async function deployL1Contracts(
  deployer: Deployer,
  client: PublicClient,
  parameters: L1DeployParameters = {},
): Promise<L1Deployment> {
  const nonce = await firstNonce(deployer, client, parameters.nonce)
  const addresses = predictL1Addresses(deployer.account.address, nonce)

  const deploy = async <const abi extends Abi>(
    step: number,
    name: string,
    abi: abi,
    bytecode: Hex,
    args: ContractConstructorArgs<abi>,
  ): Promise<void> => {
    const creation = { name, abi, bytecode, args: args as readonly unknown[] }
    const hash = await sendCreation(deployer, client, creation, nonce + step)
    if (hash === undefined) return
    await awaitCreation(client, name, hash, addressAt(deployer.account.address, nonce + step), parameters)
  }

  const {
    domainRegistry,
    inbox,
    stateCommitmentChain,
    bridge,
    crosslinks,
    validatorSet,
    domainClosure,
    authorityRegistry,
  } = addresses
  await deploy(0, 'DomainRegistry', domainRegistryAbi, domainRegistryBytecode, [validatorSet])
  await deploy(1, 'Inbox', inboxAbi, inboxBytecode, [domainRegistry, bridge])
  const chainArgs = [domainRegistry, inbox, domainClosure] as const
  await deploy(2, 'StateCommitmentChain', stateCommitmentChainAbi, stateCommitmentChainBytecode, chainArgs)
  await deploy(3, 'Bridge', bridgeAbi, bridgeBytecode, [inbox, stateCommitmentChain])
  await deploy(4, 'Crosslinks', crosslinksAbi, crosslinksBytecode, [
    stateCommitmentChain,
    validatorSet,
    authorityRegistry,
  ])
  await deploy(5, 'IsolationLedger', isolationLedgerAbi, isolationLedgerBytecode, [crosslinks, domainClosure])
  await deploy(6, 'ValidatorSet', validatorSetAbi, validatorSetBytecode, [domainRegistry, crosslinks])
  const { governor = deployer.account.address, closureDelaySeconds = defaultClosureDelaySeconds } = parameters
  const closureArgs = [stateCommitmentChain, governor, closureDelaySeconds] as const
  await deploy(7, 'DomainClosure', domainClosureAbi, domainClosureBytecode, closureArgs)
  await deploy(8, 'AuthorityRegistry', authorityRegistryAbi, authorityRegistryBytecode, [governor])
  const deployedAt = await client.readContract({
    address: domainRegistry,
    abi: domainRegistryAbi,
    functionName: 'deployedAt',
  })
  return { ...addresses, deployedAt }
}
