/** Deployment of contracts at addresses that follow from deployer and nonce. */
import { Fault, type Hex } from '@syncline/primitives'
import type { Abi, Account, Chain, PublicClient, Transport, WalletClient } from 'viem'
import { getContractAddress } from 'viem'

export type Deployer = WalletClient<Transport, Chain | undefined, Account>

export type DeployParameters = {
  /** Nonce of the deployer to start with; its pending nonce by default. Addresses follow from deployer and nonce. */
  readonly nonce?: number
  /** Longest wait for a receipt, milliseconds. */
  readonly receiptTimeoutMs?: number
}

/** A contract to put on L1. `args` are those of its constructor. */
export type Creation = {
  readonly name: string
  readonly abi: Abi
  readonly bytecode: Hex
  readonly args: readonly unknown[]
}

/** Where a creation with this nonce puts its contract. Pure. */
export function addressAt(deployer: Hex, nonce: number): Hex {
  return getContractAddress({ from: deployer, nonce: BigInt(nonce) }).toLowerCase() as Hex
}

/** Sends a creation, unless its contract is there already: an interrupted deployment goes on. */
export async function sendCreation(
  deployer: Deployer,
  client: PublicClient,
  creation: Creation,
  nonce: number,
): Promise<Hex | undefined> {
  const address = addressAt(deployer.account.address, nonce)
  if ((await client.getCode({ address })) !== undefined) return undefined
  const { abi, bytecode, args } = creation
  const { account, chain } = deployer
  return deployer.deployContract({ abi, bytecode, args, account, chain: chain ?? null, nonce })
}

/** Waits until a creation is mined where it should be. Faults: L1_DEPLOY_FAILED, L1_DEPLOY_ADDRESS. */
export async function awaitCreation(
  client: PublicClient,
  name: string,
  hash: Hex,
  address: Hex,
  parameters: DeployParameters,
): Promise<void> {
  const receipt = await client.waitForTransactionReceipt({
    hash,
    pollingInterval: 50,
    timeout: parameters.receiptTimeoutMs ?? 120_000,
  })
  if (receipt.status !== 'success') {
    throw new Fault('L1_DEPLOY_FAILED', `the deployment of ${name} was reverted by L1`, {
      remedy: 'check that L1 runs Prague rules or later and that a transaction may use 6 M gas',
      data: { transaction: hash },
    })
  }
  if (receipt.contractAddress?.toLowerCase() !== address) {
    throw new Fault('L1_DEPLOY_ADDRESS', `${name} is at ${receipt.contractAddress}, not at ${address}`, {
      remedy: 'deploy from an account that nothing else uses meanwhile',
      data: { transaction: hash },
    })
  }
}

/** The first nonce of a deployment. */
export async function firstNonce(deployer: Deployer, client: PublicClient, given: number | undefined): Promise<number> {
  return given ?? client.getTransactionCount({ address: deployer.account.address, blockTag: 'pending' })
}
