/** Puts the contracts of a domain on a chain that does not derive from our L1. Spec: docs/quorum.md §6, docs/objects.md §9. */
import { Fault, type Hex } from '@syncline/primitives'
import type { Abi, PublicClient } from 'viem'
import type { L1Addresses } from './deploy.js'
import {
  addressAt,
  awaitCreation,
  type Creation,
  type Deployer,
  type DeployParameters,
  firstNonce,
  sendCreation,
} from './deployAt.js'
import { coinAbi, coinBytecode } from './generated/Coin.js'
import { counterAbi, counterBytecode } from './generated/Counter.js'
import { foreignClaimRegistryAbi, foreignClaimRegistryBytecode } from './generated/ForeignClaimRegistry.js'
import { foreignMessengerAbi, foreignMessengerBytecode } from './generated/ForeignMessenger.js'
import { foreignObjectArrivalsAbi, foreignObjectArrivalsBytecode } from './generated/ForeignObjectArrivals.js'
import { foreignObjectEscrowAbi, foreignObjectEscrowBytecode } from './generated/ForeignObjectEscrow.js'
import { foreignObjectManagerAbi, foreignObjectManagerBytecode } from './generated/ForeignObjectManager.js'
import { iObjectManagerAbi } from './generated/IObjectManager.js'
import { nftAbi, nftBytecode } from './generated/Nft.js'
import { objectOrdersAbi, objectOrdersBytecode } from './generated/ObjectOrders.js'
import { defaultAdmissionBondWei, typeIds } from './genesis.js'

/** Where a foreign chain's contracts are. `coin`, `nft` and `counter` have the code, so the TypeIDs, that they have on every domain. */
export type ForeignAddresses = {
  readonly claimRegistry: Hex
  readonly objectOrders: Hex
  readonly objectArrivals: Hex
  readonly objectManager: Hex
  readonly messenger: Hex
  readonly coin: Hex
  readonly nft: Hex
  readonly counter: Hex
  readonly objectEscrow: Hex
}

export type ForeignDeployParameters = DeployParameters & {
  readonly l1: Pick<L1Addresses, 'crosslinks' | 'isolationLedger' | 'domainClosure'>
  /** Hash of the validators that the chain trusts from the beginning (`quorumSetHash`). */
  readonly firstSet: Hex
  /** Wei to vouch for a claim, below 2^96; `defaultAdmissionBondWei` unless set. */
  readonly admissionBondWei?: bigint
}

/** `Dialect.MPT` of the contracts. */
const dialectOfTries = 1

/** Addresses that `deployForeignContracts` gives for this deployer and first nonce. Pure. */
export function predictForeignAddresses(deployer: Hex, nonce: number): ForeignAddresses {
  const at = (offset: number): Hex => addressAt(deployer, nonce + offset)
  return {
    claimRegistry: at(0),
    objectOrders: at(1),
    objectArrivals: at(2),
    objectManager: at(3),
    messenger: at(4),
    coin: at(5),
    nft: at(6),
    counter: at(7),
    objectEscrow: at(8),
  }
}

/**
 * Deploys registry, object manager, messenger, escrow and the three types with consecutive nonces, and registers the types. Registry and manager name each
 * other, so addresses are computed first. What is there already is kept. About 27 M gas. Faults: L1_DEPLOY_FAILED, L1_DEPLOY_ADDRESS.
 */
export async function deployForeignContracts(
  deployer: Deployer,
  client: PublicClient,
  { l1, firstSet, admissionBondWei = defaultAdmissionBondWei, ...parameters }: ForeignDeployParameters,
): Promise<ForeignAddresses> {
  const nonce = await firstNonce(deployer, client, parameters.nonce)
  const made = predictForeignAddresses(deployer.account.address, nonce)
  const configuration = {
    crosslinks: l1.crosslinks,
    admissionBond: admissionBondWei,
    isolationLedger: l1.isolationLedger,
    domainClosure: l1.domainClosure,
    objectManager: made.objectManager,
    dialect: dialectOfTries,
  }
  const creation = (name: string, abi: Abi, bytecode: Hex, args: readonly unknown[] = []): Creation => ({
    ...{ name, abi, bytecode, args },
  })
  const { claimRegistry, objectOrders, objectArrivals, objectManager } = made
  const creations = [
    creation('ForeignClaimRegistry', foreignClaimRegistryAbi, foreignClaimRegistryBytecode, [configuration, firstSet]),
    creation('ObjectOrders', objectOrdersAbi, objectOrdersBytecode),
    creation('ForeignObjectArrivals', foreignObjectArrivalsAbi, foreignObjectArrivalsBytecode, [
      claimRegistry,
      objectOrders,
    ]),
    creation('ForeignObjectManager', foreignObjectManagerAbi, foreignObjectManagerBytecode, [
      claimRegistry,
      objectArrivals,
    ]),
    creation('ForeignMessenger', foreignMessengerAbi, foreignMessengerBytecode, [claimRegistry]),
    creation('Coin', coinAbi, coinBytecode),
    creation('Nft', nftAbi, nftBytecode),
    creation('Counter', counterAbi, counterBytecode),
    creation('ForeignObjectEscrow', foreignObjectEscrowAbi, foreignObjectEscrowBytecode, [
      objectManager,
      typeIds.coin,
      typeIds.nft,
    ]),
  ]
  for (const [i, each] of creations.entries()) {
    const hash = await sendCreation(deployer, client, each, nonce + i)
    if (hash === undefined) continue
    await awaitCreation(client, each.name, hash, addressAt(deployer.account.address, nonce + i), parameters)
  }
  for (const type of [made.coin, made.nft, made.counter]) await registerType(deployer, client, objectManager, type)
  return made
}

async function registerType(deployer: Deployer, client: PublicClient, manager: Hex, type: Hex): Promise<void> {
  const { account, chain } = deployer
  const call = { address: manager, abi: iObjectManagerAbi, functionName: 'registerType', args: [type] } as const
  const hash = await deployer.writeContract({ ...call, account, chain: chain ?? null })
  const { status } = await client.waitForTransactionReceipt({ hash, pollingInterval: 50 })
  if (status === 'success') return
  throw new Fault('L1_DEPLOY_FAILED', `the chain refused the type at ${type}`, {
    remedy: 'check that the chain runs Prague rules or later',
    data: { transaction: hash },
  })
}
