/** Accounts every domain starts with. Pure. Spec: docs/state-format.md §9. */
import {
  aliasL1Contract,
  bigintToWord,
  bytesToHex,
  concatBytes,
  type Hex,
  hexToBytes,
  keccak256,
  padLeft,
} from '@syncline/primitives'
import { bondCode } from './generated/Bond.js'
import { claimRegistryCode, claimRegistryLayout } from './generated/ClaimRegistry.js'
import { coinCode } from './generated/Coin.js'
import { counterCode } from './generated/Counter.js'
import { deedCode } from './generated/Deed.js'
import { domainBridgeCode, domainBridgeLayout } from './generated/DomainBridge.js'
import { feeSplitterCode, feeSplitterLayout } from './generated/FeeSplitter.js'
import { feeVaultCode } from './generated/FeeVault.js'
import { l1AttributesCode } from './generated/L1Attributes.js'
import { lockRegistryCode } from './generated/LockRegistry.js'
import { messagePasserCode } from './generated/MessagePasser.js'
import { messengerCode } from './generated/Messenger.js'
import { multicall3Code } from './generated/Multicall3.js'
import { nftCode } from './generated/Nft.js'
import { objectArrivalsCode } from './generated/ObjectArrivals.js'
import { objectEscrowCode } from './generated/ObjectEscrow.js'
import { objectManagerCode, objectManagerLayout } from './generated/ObjectManager.js'
import { objectOrdersCode } from './generated/ObjectOrders.js'
import { orderBookCode, orderBookLayout } from './generated/OrderBook.js'
import { orderEffectsCode } from './generated/OrderEffects.js'
import { create2DeployerCode, historyCode, predeploys } from './predeploys.js'

/** One account of a genesis. Addresses in lower case; storage by slot, both as 32-byte words, never zero. */
export type GenesisAccount = {
  readonly address: Hex
  /** 1, as for any contract that was created by a transaction (EIP-161). */
  readonly nonce: bigint
  /** Wei. */
  readonly balance: bigint
  readonly code: Hex
  readonly storage: Readonly<Record<Hex, Hex>>
}

/** Ten-thousandths of a vault's income; they sum to 10,000 (PRZ-67). */
export type FeeShares = {
  readonly sequencer: number
  readonly treasury: number
  readonly dataProviders: number
}

/** In the order of their codes. */
export const lockPolicyNames = ['direct', 'strict'] as const
export type LockPolicyName = (typeof lockPolicyNames)[number]

export type GenesisPredeployParameters = {
  /** Address of the Bridge on L1: its alias alone mints bridged tokens. */
  readonly l1Bridge: Hex
  /** Address of Crosslinks on L1: what ClaimRegistry reads. */
  readonly crosslinks: Hex
  /** Address of IsolationLedger on L1. */
  readonly isolationLedger: Hex
  /** Address of DomainClosure on L1. */
  readonly domainClosure: Hex
  /** Address of AuthorityRegistry on L1, and L1's chain id: what orders are signed for. */
  readonly authorityRegistry: Hex
  /** Below 2^64. */
  readonly l1ChainId: bigint
  /** Which orders a state admits (docs/locks.md §2); `direct` unless set. */
  readonly lockPolicy?: LockPolicyName
  /** Wei to vouch for a claim, below 2^96; `defaultAdmissionBondWei` unless set. */
  readonly admissionBondWei?: bigint
  /** May change shares and recipients. */
  readonly feeOwner: Hex
  readonly feeRecipients: { readonly sequencer: Hex; readonly treasury: Hex; readonly dataProviders: Hex }
  readonly feeShares?: { readonly sequencer: FeeShares; readonly base: FeeShares; readonly l1: FeeShares }
}

/** 0.01 ether: a false voucher loses more than the gas that its claim wastes elsewhere. */
export const defaultAdmissionBondWei: bigint = 10n ** 16n

/** Priority fees reward the sequencer, base fees the treasury, data fees those who pay for the data on L1. */
export const defaultFeeShares: { readonly sequencer: FeeShares; readonly base: FeeShares; readonly l1: FeeShares } = {
  sequencer: { sequencer: 10_000, treasury: 0, dataProviders: 0 },
  base: { sequencer: 0, treasury: 10_000, dataProviders: 0 },
  l1: { sequencer: 0, treasury: 0, dataProviders: 10_000 },
}

function addressBytes(address: Hex): Uint8Array {
  const bytes = hexToBytes(address)
  if (bytes.length !== 20) throw new RangeError(`${address} is not an address`)
  return bytes
}

const word = (value: bigint): Hex => bytesToHex(bigintToWord(value))
const addressWord = (address: Hex): Hex => bytesToHex(padLeft(addressBytes(address), 32))

/** Slot of `mapping(address => …)` at `slot` for `key`. */
function mappingSlot(key: Hex, slot: number): Hex {
  return bytesToHex(keccak256(concatBytes(padLeft(addressBytes(key), 32), bigintToWord(BigInt(slot)))))
}

/** `FeeSplitter.Shares` in one slot: three uint16, the first in the low bytes. */
function packShares(shares: FeeShares): Hex {
  const parts = [shares.sequencer, shares.treasury, shares.dataProviders]
  if (!parts.every((part) => Number.isInteger(part) && part >= 0) || parts.reduce((a, b) => a + b) !== 10_000) {
    throw new RangeError(`fee shares ${parts.join(' + ')} do not sum to 10000`)
  }
  return word(parts.reduce((packed, part, i) => packed | (BigInt(part) << BigInt(16 * i)), 0n))
}

function feeSplitterStorage(parameters: GenesisPredeployParameters): Record<Hex, Hex> {
  const { feeOwner, feeRecipients, feeShares = defaultFeeShares } = parameters
  const recipients = BigInt(feeSplitterLayout.recipients.slot)
  return {
    [word(BigInt(feeSplitterLayout.owner.slot))]: addressWord(feeOwner),
    [word(recipients)]: addressWord(feeRecipients.sequencer),
    [word(recipients + 1n)]: addressWord(feeRecipients.treasury),
    [word(recipients + 2n)]: addressWord(feeRecipients.dataProviders),
    [mappingSlot(predeploys.sequencerFeeVault, feeSplitterLayout.sharesOf.slot)]: packShares(feeShares.sequencer),
    [mappingSlot(predeploys.baseFeeVault, feeSplitterLayout.sharesOf.slot)]: packShares(feeShares.base),
    [mappingSlot(predeploys.l1FeeVault, feeSplitterLayout.sharesOf.slot)]: packShares(feeShares.l1),
  }
}

/** The configuration that no constructor writes here; this chain's dialect is 0. Crosslinks and bond share a slot. */
function claimRegistryStorage(parameters: GenesisPredeployParameters): Record<Hex, Hex> {
  const { crosslinks, isolationLedger, domainClosure, admissionBondWei = defaultAdmissionBondWei } = parameters
  if (admissionBondWei < 0n || admissionBondWei >= 1n << 96n) throw new RangeError('admission bond beyond 96 bits')
  const {
    crosslinks: where,
    admissionBond,
    isolationLedger: ledger,
    domainClosure: closure,
    objectManager,
  } = claimRegistryLayout
  if (where.slot !== admissionBond.slot) throw new RangeError('ClaimRegistry has another layout')
  const packed =
    (BigInt(crosslinks) << BigInt(8 * where.offset)) | (admissionBondWei << BigInt(8 * admissionBond.offset))
  return {
    [word(BigInt(where.slot))]: word(packed),
    [word(BigInt(ledger.slot))]: addressWord(isolationLedger),
    [word(BigInt(closure.slot))]: addressWord(domainClosure),
    [word(BigInt(objectManager.slot))]: addressWord(predeploys.objectManager),
  }
}

/** What orders are bound to, and the policy, in one slot. */
function orderBookStorage(parameters: GenesisPredeployParameters): Record<Hex, Hex> {
  const { authorityRegistry: where, l1ChainId: chain, policy } = orderBookLayout
  if (where.slot !== chain.slot || where.slot !== policy.slot) throw new RangeError('OrderBook has another layout')
  const { authorityRegistry, l1ChainId, lockPolicy = 'direct' } = parameters
  if (l1ChainId < 0n || l1ChainId >= 1n << 64n) throw new RangeError('a chain id beyond 64 bits')
  const fields = [
    [BigInt(authorityRegistry), where],
    [l1ChainId, chain],
    [BigInt(lockPolicyNames.indexOf(lockPolicy)), policy],
  ] as const
  const packed = fields.reduce((sum, [value, { offset }]) => sum | (value << BigInt(8 * offset)), 0n)
  return { [word(BigInt(where.slot))]: word(packed) }
}

/** Types that every domain has; `isRegulated` is what ObjectManager would find if it was asked to register them. */
const builtInTypes = [
  { address: predeploys.coin, code: coinCode, isRegulated: false },
  { address: predeploys.nft, code: nftCode, isRegulated: false },
  { address: predeploys.counter, code: counterCode, isRegulated: false },
  { address: predeploys.bond, code: bondCode, isRegulated: true },
  { address: predeploys.deed, code: deedCode, isRegulated: true },
] as const

/** TypeID of a built-in type: the hash of its code. */
export const typeIds: Readonly<Record<'coin' | 'nft' | 'counter' | 'bond' | 'deed', Hex>> = {
  coin: bytesToHex(keccak256(hexToBytes(coinCode))),
  nft: bytesToHex(keccak256(hexToBytes(nftCode))),
  counter: bytesToHex(keccak256(hexToBytes(counterCode))),
  bond: bytesToHex(keccak256(hexToBytes(bondCode))),
  deed: bytesToHex(keccak256(hexToBytes(deedCode))),
}

/** Built-in types are registered from the start. `TypeRecord` in one slot: the address in its low bytes, then whether it is regulated. */
function objectManagerStorage(): Record<Hex, Hex> {
  const slot = bigintToWord(BigInt(objectManagerLayout._types.slot))
  return Object.fromEntries(
    builtInTypes.map(({ address, code, isRegulated }) => [
      bytesToHex(keccak256(concatBytes(keccak256(hexToBytes(code)), slot))),
      word(BigInt(address) | (isRegulated ? 1n << 160n : 0n)),
    ]),
  )
}

/**
 * The predeploys, in the order of their table. Every address must be 20 bytes and not zero, fee shares must sum to
 * 10,000; else RangeError. About 130 KB of code in all.
 */
export function genesisPredeploys(parameters: GenesisPredeployParameters): readonly GenesisAccount[] {
  const { l1Bridge, crosslinks, isolationLedger, domainClosure, authorityRegistry, feeOwner, feeRecipients } =
    parameters
  for (const address of [
    l1Bridge,
    crosslinks,
    isolationLedger,
    domainClosure,
    authorityRegistry,
    feeOwner,
    ...Object.values(feeRecipients),
  ]) {
    if (addressBytes(address).every((byte) => byte === 0)) throw new RangeError('a genesis address is zero')
  }
  const bridgeAlias = bytesToHex(aliasL1Contract(addressBytes(l1Bridge)))
  const account = (address: Hex, code: Hex, storage: Record<Hex, Hex> = {}): GenesisAccount => ({
    address,
    nonce: 1n,
    balance: 0n,
    code,
    storage,
  })
  return [
    account(predeploys.l1Attributes, l1AttributesCode),
    account(predeploys.messagePasser, messagePasserCode),
    account(predeploys.domainBridge, domainBridgeCode, {
      [word(BigInt(domainBridgeLayout.l1BridgeAlias.slot))]: addressWord(bridgeAlias),
    }),
    account(predeploys.sequencerFeeVault, feeVaultCode),
    account(predeploys.baseFeeVault, feeVaultCode),
    account(predeploys.l1FeeVault, feeVaultCode),
    account(predeploys.feeSplitter, feeSplitterCode, feeSplitterStorage(parameters)),
    account(predeploys.claimRegistry, claimRegistryCode, claimRegistryStorage(parameters)),
    account(predeploys.objectManager, objectManagerCode, objectManagerStorage()),
    account(predeploys.messenger, messengerCode),
    account(predeploys.objectEscrow, objectEscrowCode),
    account(predeploys.objectArrivals, objectArrivalsCode),
    account(predeploys.lockRegistry, lockRegistryCode),
    account(predeploys.orderBook, orderBookCode, orderBookStorage(parameters)),
    account(predeploys.objectOrders, objectOrdersCode),
    ...builtInTypes.map(({ address, code }) => account(address, code)),
    account(predeploys.orderEffects, orderEffectsCode),
    account(predeploys.history, historyCode),
    account(predeploys.create2Deployer, create2DeployerCode),
    account(predeploys.multicall3, multicall3Code),
  ]
}
