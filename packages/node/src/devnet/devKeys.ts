/** The well-known development keys: the accounts of anvil's mnemonic, by role. Only chains marked as devnets accept them. */
import { type Bytes, bytesToHex, Fault, type Hex, hashWords } from '@syncline/primitives'
import { mnemonicToAccount } from 'viem/accounts'
import { type DevKey, isDevChainId } from '../chain/options.js'

/** Public by intent: everybody knows these keys. */
const devMnemonic = 'test test test test test test test test test test test junk'

/** Accounts 0…9 are users, as with anvil; 10 deploys; two a domain follow, then one challenger a domain, the relayer, the validators, and who pays for reconciliations. */
export const devUserCount = 10
const deployerIndex = devUserCount
const domainIndex = deployerIndex + 1

/** Domains that have two accounts before the challengers' begin. */
export const maxDevnetDomains = 16
const challengerIndex = domainIndex + 2 * maxDevnetDomains

const relayerIndex = challengerIndex + maxDevnetDomains

const validatorIndex = relayerIndex + 1
/** Validators of each domain; an account has a seat in every domain's set. */
export const maxDevnetValidators = 4

/** Accounts that anvil funds, whatever the number of domains. */
export const devAccountCount: number = validatorIndex + maxDevnetValidators + 1
const reconcilerIndex = validatorIndex + maxDevnetValidators

/** The BLS secret of a validator, one for its seats on all domains: below the order of the group, whose first byte is 0x73. */
export function devBlsSecret(index: number): Bytes {
  const secret = hashWords(new TextEncoder().encode('syncline.devnet.validator.v1'.padEnd(32, '\0')), BigInt(index))
  secret[0]! &= 0x3f
  return secret
}

function devKey(name: string, index: number): DevKey {
  const account = mnemonicToAccount(devMnemonic, { addressIndex: index })
  const key = account.getHdKey().privateKey
  if (key === null) throw new Fault('KEY_INVALID', `no key for account ${index}`, { remedy: 'report this' })
  return { name, address: account.address, privateKey: bytesToHex(key) }
}

/** Who deploys the contracts of a devnet, from nonce 0. */
export function devDeployerAddress(): Hex {
  return devKey('deployer', deployerIndex).address
}

export type DevKeys = {
  readonly users: readonly DevKey[]
  readonly deployer: DevKey
  /** Has ether on every domain, as the users have. */
  readonly relayer: DevKey
  /** Brings certificates of reconciliation to domains; has ether there, too. */
  readonly reconciler: DevKey
  /** By position of the domain. The sequencer key also posts batches: the Inbox takes them from nobody else. */
  readonly domains: readonly { readonly sequencer: DevKey; readonly proposer: DevKey; readonly challenger: DevKey }[]
  readonly validators: readonly DevKey[]
}

/** Keys of a devnet on `chainId`. Fault DEV_KEYS_REFUSED on any chain that is not a devnet. About 10 ms a key. */
export function createDevKeys(chainId: bigint, domains: number, firstDomain: bigint, validators = 0): DevKeys {
  if (!isDevChainId(chainId)) {
    throw new Fault('DEV_KEYS_REFUSED', `chain ${chainId} is not a devnet, everybody knows the development keys`, {
      remedy: 'run `syncline node run` with keystore accounts there',
      data: { chainId: String(chainId) },
    })
  }
  return {
    users: Array.from({ length: devUserCount }, (_, i) => devKey(`user${i}`, i)),
    deployer: devKey('deployer', deployerIndex),
    relayer: devKey('relayer', relayerIndex),
    reconciler: devKey('reconciler', reconcilerIndex),
    domains: Array.from({ length: domains }, (_, i) => ({
      sequencer: devKey(`sequencer-${firstDomain + BigInt(i)}`, domainIndex + 2 * i),
      proposer: devKey(`proposer-${firstDomain + BigInt(i)}`, domainIndex + 2 * i + 1),
      challenger: devKey(`challenger-${firstDomain + BigInt(i)}`, challengerIndex + i),
    })),
    validators: Array.from({ length: validators }, (_, i) => devKey(`validator${i}`, validatorIndex + i)),
  }
}
