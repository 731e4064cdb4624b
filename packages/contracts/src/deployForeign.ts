/** Puts the contracts of a domain on a chain that does not derive from our L1. Spec: docs/quorum.md §6, docs/objects.md §9, docs/locks.md §11. */
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
import { bondAbi, bondBytecode } from './generated/Bond.js'
import { coinAbi, coinBytecode } from './generated/Coin.js'
import { counterAbi, counterBytecode } from './generated/Counter.js'
import { deedAbi, deedBytecode } from './generated/Deed.js'
import { foreignClaimRegistryAbi, foreignClaimRegistryBytecode } from './generated/ForeignClaimRegistry.js'
import { foreignLockRegistryAbi, foreignLockRegistryBytecode } from './generated/ForeignLockRegistry.js'
import { foreignMessengerAbi, foreignMessengerBytecode } from './generated/ForeignMessenger.js'
import { foreignObjectArrivalsAbi, foreignObjectArrivalsBytecode } from './generated/ForeignObjectArrivals.js'
import { foreignObjectEscrowAbi, foreignObjectEscrowBytecode } from './generated/ForeignObjectEscrow.js'
import { foreignObjectManagerAbi, foreignObjectManagerBytecode } from './generated/ForeignObjectManager.js'
import { foreignObjectOrdersAbi, foreignObjectOrdersBytecode } from './generated/ForeignObjectOrders.js'
import { foreignOrderBookAbi, foreignOrderBookBytecode } from './generated/ForeignOrderBook.js'
import { foreignOrderEffectsAbi, foreignOrderEffectsBytecode } from './generated/ForeignOrderEffects.js'
import { iObjectManagerAbi } from './generated/IObjectManager.js'
import { nftAbi, nftBytecode } from './generated/Nft.js'
import { defaultAdmissionBondWei, type LockPolicyName, lockPolicyNames, typeIds } from './genesis.js'

/** Where a foreign chain's contracts are. The types, `coin` to `counter`, `bond` and `deed`, have the code, so the TypeIDs, that they have on every domain. */
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
  readonly lockRegistry: Hex
  readonly orderEffects: Hex
  readonly orderBook: Hex
  readonly bond: Hex
  readonly deed: Hex
}

export type ForeignDeployParameters = DeployParameters & {
  readonly l1: Pick<L1Addresses, 'crosslinks' | 'isolationLedger' | 'domainClosure' | 'authorityRegistry'>
  /** With `l1.authorityRegistry` what orders are signed for. */
  readonly l1ChainId: bigint
  /** As the domains have it, with which this chain is to agree; `direct` unless set. */
  readonly lockPolicy?: LockPolicyName
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
    lockRegistry: at(9),
    orderEffects: at(10),
    orderBook: at(11),
    bond: at(12),
    deed: at(13),
  }
}

/**
 * Deploys registry, object manager, messenger, escrow, locks, order book and the five types with consecutive nonces, and registers the types. They name each
 * other, so addresses are computed first. What is there already is kept. About 40 M gas. Faults: L1_DEPLOY_FAILED, L1_DEPLOY_ADDRESS.
 */
export async function deployForeignContracts(
  deployer: Deployer,
  client: PublicClient,
  {
    l1,
    l1ChainId,
    firstSet,
    lockPolicy = 'direct',
    admissionBondWei = defaultAdmissionBondWei,
    ...parameters
  }: ForeignDeployParameters,
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
  const { claimRegistry, objectOrders, objectArrivals, objectManager, lockRegistry, orderEffects, orderBook } = made
  const places = { lockRegistry, claimRegistry, objectManager }
  const creations = [
    creation('ForeignClaimRegistry', foreignClaimRegistryAbi, foreignClaimRegistryBytecode, [configuration, firstSet]),
    creation('ForeignObjectOrders', foreignObjectOrdersAbi, foreignObjectOrdersBytecode, [lockRegistry, orderBook]),
    creation('ForeignObjectArrivals', foreignObjectArrivalsAbi, foreignObjectArrivalsBytecode, [
      claimRegistry,
      objectOrders,
    ]),
    creation('ForeignObjectManager', foreignObjectManagerAbi, foreignObjectManagerBytecode, [
      claimRegistry,
      objectArrivals,
      lockRegistry,
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
    creation('ForeignLockRegistry', foreignLockRegistryAbi, foreignLockRegistryBytecode, [orderBook]),
    creation('ForeignOrderEffects', foreignOrderEffectsAbi, foreignOrderEffectsBytecode, [places]),
    creation('ForeignOrderBook', foreignOrderBookAbi, foreignOrderBookBytecode, [
      places,
      orderEffects,
      l1.authorityRegistry,
      l1ChainId,
      lockPolicyNames.indexOf(lockPolicy),
    ]),
    creation('Bond', bondAbi, bondBytecode),
    creation('Deed', deedAbi, deedBytecode),
  ]
  for (const [i, each] of creations.entries()) {
    const hash = await sendCreation(deployer, client, each, nonce + i)
    if (hash === undefined) continue
    await awaitCreation(client, each.name, hash, addressAt(deployer.account.address, nonce + i), parameters)
  }
  const types = [made.coin, made.nft, made.counter, made.bond, made.deed]
  for (const type of types) await registerType(deployer, client, objectManager, type)
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
