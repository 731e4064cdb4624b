/** The validators of a devnet's domains: their sets are opened, and their seats taken, where they are not yet. */
import { type L1Addresses, validatorSetAbi } from '@syncline/contracts'
import { bytesToHex, Fault, type Hex, hexToBytes } from '@syncline/primitives'
import { possessionMessage, quorumChainTag } from '@syncline/protocol'
import {
  type Account,
  type Chain,
  type PublicClient,
  parseEther,
  type Transport,
  type WalletClient,
  zeroAddress,
} from 'viem'
import type { DevKey } from '../chain/options.js'
import { type BlsSigner, createBlsSigner } from '../validator/bls.js'
import { toAbiKey } from '../validator/contract.js'
import { devBlsSecret } from './devKeys.js'

type Wallet = WalletClient<Transport, Chain, Account>

const seatStake = parseEther('1')
/** Short, so that a seat counts soon after it was taken. */
const epochSeconds = 10
/** Certificates of an epoch count for a day; the next epoch is formed when half of it is over. */
const lifetimeSeconds = 86_400
/** What joining costs, with room: 398 k. */
const joinGas = 600_000n

/** Keys of the validators of all domains, publicly known. */
export function devBlsSigners(count: number): readonly BlsSigner[] {
  return Array.from({ length: count }, (_, i) => createBlsSigner(devBlsSecret(i)))
}

/** Opens the set of a domain that has none; the wallet owns the domain. Gives the transaction, which is not waited for. */
export async function openValidatorSet(
  wallet: Wallet,
  client: PublicClient,
  { validatorSet: address }: L1Addresses,
  domainId: bigint,
  challengeWindowSeconds: number,
): Promise<Hex | undefined> {
  const set = { address, abi: validatorSetAbi } as const
  if (await client.readContract({ ...set, functionName: 'isOpen', args: [domainId] })) return undefined
  const terms = {
    gate: zeroAddress,
    seatStake,
    epochLength: epochSeconds,
    lifetime: lifetimeSeconds,
    exitDelay: 2 * challengeWindowSeconds,
    seats: 64,
  }
  return wallet.writeContract({ ...set, functionName: 'open', args: [domainId, terms] })
}

/** Takes a seat for each key on each domain, where it has none. Fault DEVNET_FUNDING_FAILED if L1 reverts it. */
export async function seatValidators(given: {
  readonly walletOf: (key: Hex) => Wallet
  readonly funder: Wallet
  readonly client: PublicClient
  readonly addresses: L1Addresses
  readonly l1ChainId: bigint
  readonly domains: readonly bigint[]
  readonly validators: readonly DevKey[]
  /** Of `openValidatorSet`. */
  readonly opened: readonly (Hex | undefined)[]
}): Promise<void> {
  const { client, addresses, domains, validators } = given
  const set = { address: addresses.validatorSet, abi: validatorSetAbi } as const
  const chainTag = quorumChainTag(given.l1ChainId, hexToBytes(addresses.validatorSet))
  const mined = async (hash: Hex): Promise<void> => {
    const receipt = await client.waitForTransactionReceipt({ hash, timeout: 120_000 })
    if (receipt.status === 'success') return
    throw new Fault('DEVNET_FUNDING_FAILED', 'L1 reverted the seat of a validator', {
      remedy: 'look at the transaction on L1, then start again: seats that are missing are taken then',
      data: { transaction: hash },
    })
  }
  for (const hash of given.opened) if (hash !== undefined) await mined(hash)
  const missing = await Promise.all(
    validators.map(async ({ address }) => {
      const seats = await Promise.all(
        domains.map((domainId) => client.readContract({ ...set, functionName: 'seatOf', args: [domainId, address] })),
      )
      return domains.filter((_, i) => seats[i]![0] === 0n)
    }),
  )
  // an L1 that somebody else started may have fewer accounts with ether
  for (const [i, { address }] of validators.entries()) {
    const needed = BigInt(missing[i]!.length + 1) * seatStake
    if (missing[i]!.length === 0 || (await client.getBalance({ address })) >= needed) continue
    await mined(await given.funder.sendTransaction({ to: address, value: needed }))
  }
  const joins = await Promise.all(
    validators.map(async ({ address, privateKey }, i) => {
      const wallet = given.walletOf(privateKey)
      let nonce = await client.getTransactionCount({ address, blockTag: 'pending' })
      const hashes: Hex[] = []
      for (const domainId of missing[i]!) {
        const signer = createBlsSigner(devBlsSecret(i))
        const message = possessionMessage(chainTag, domainId, hexToBytes(address), signer.publicKey)
        const args = [domainId, toAbiKey(signer.publicKey), bytesToHex(signer.sign(message))] as const
        const request = { ...set, functionName: 'join', args, value: seatStake, gas: joinGas } as const
        hashes.push(await wallet.writeContract({ ...request, nonce: nonce++ }))
      }
      return hashes
    }),
  )
  for (const hash of joins.flat()) await mined(hash)
}
