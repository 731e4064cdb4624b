/** What the built-in types take and keep, as bytes. Twin of object/types/{Coin,Nft}.sol, and of Bond and Deed, which keep the same; what is not such bytes throws as viem does. */
import type { Hex } from '@syncline/primitives'
import {
  decodeAbiParameters,
  encodeAbiParameters,
  getAbiItem,
  keccak256,
  parseAbiParameters,
  stringToHex,
  toHex,
} from 'viem'
import { iObjectManagerAbi } from './generated/IObjectManager.js'

/** A coin: an amount of what `issuer` issues on `originDomain` under `salt` (below 2^128). `spender` may use it once, under `terms`. */
export type CoinState = {
  readonly originDomain: bigint
  readonly issuer: Hex
  readonly salt: Hex
  readonly amount: bigint
  readonly owner: Hex
  readonly spender: Hex
  readonly terms: Hex
}

export type NftState = {
  readonly originDomain: bigint
  readonly creator: Hex
  readonly content: Hex
  readonly owner: Hex
  readonly spender: Hex
  readonly terms: Hex
}

/** One change to coins of a transaction, by the places of its inputs: a payment, who may spend the coin at `at`, or whose it is from now on. */
export type CoinStep =
  | { readonly kind: 'pay'; readonly from: number; readonly to: number; readonly amount: bigint }
  | { readonly kind: 'approve'; readonly at: number; readonly account: Hex; readonly terms?: Hex }
  | { readonly kind: 'give'; readonly at: number; readonly account: Hex }

/** One change to NFTs: a new owner, or who may spend the one at `at`. */
export type NftStep = {
  readonly kind: 'give' | 'approve'
  readonly at: number
  readonly account: Hex
  readonly terms?: Hex
}

const coin = parseAbiParameters(
  '(uint64 originDomain, address issuer, bytes32 salt, uint256 amount, address owner, address spender, bytes32 terms)',
)
const nft = parseAbiParameters(
  '(uint64 originDomain, address creator, bytes32 content, address owner, address spender, bytes32 terms)',
)
const coinSteps = parseAbiParameters(
  '(uint8 kind, uint256 from, uint256 to, uint256 amount, address spender, bytes32 terms)[]',
)
const nftSteps = parseAbiParameters('(bool isApproval, uint256 at, address account, bytes32 terms)[]')
const newNft = parseAbiParameters('address owner, bytes32 content')
const account = parseAbiParameters('address owner')

const nobody: Hex = `0x${'00'.repeat(20)}`
const noTerms: Hex = `0x${'00'.repeat(32)}`

/** What `create` takes for a coin: its state, without a spender. */
export function encodeCoin(state: Omit<CoinState, 'spender' | 'terms'>): Hex {
  return encodeAbiParameters(coin, [{ ...state, spender: nobody, terms: noTerms }])
}
export const decodeCoin = (state: Hex): CoinState => decodeAbiParameters(coin, state)[0]
export const encodeNewNft = (owner: Hex, content: Hex): Hex => encodeAbiParameters(newNft, [owner, content])
export const decodeNft = (state: Hex): NftState => decodeAbiParameters(nft, state)[0]

/** What `depart` takes for both: who owns it at the destination. */
export const encodeOwner = (owner: Hex): Hex => encodeAbiParameters(account, [owner])

const coinKinds = { pay: 0, approve: 1, give: 2 } as const

/**
 * Salt of a bond: which of its issuer's it is (`number`, below 2^56), under whose law (at most 4 countries, two capital letters each; none: nobody's but
 * international authorities'), and its decimals. Twin of `jurisdictionsOf` of Bond. RangeError for anything else.
 */
export function bondSalt(number: bigint, countries: readonly string[], decimals = 0): Hex {
  const isFit = number >= 0n && number >> 56n === 0n && Number.isInteger(decimals) && decimals >= 0 && decimals < 256
  if (!isFit || countries.length > 4 || countries.some((country) => !/^[A-Z]{2}$/.test(country))) {
    throw new RangeError('no such bond')
  }
  const codes = countries.map((country) => BigInt(stringToHex(country)))
  const law = codes.reduce((packed, code, i) => packed | (code << BigInt(8 + 16 * i)), 0n)
  return toHex((number << 72n) | law | BigInt(decimals), { size: 32 })
}

export function encodeCoinSteps(steps: readonly CoinStep[]): Hex {
  const words = steps.map((step) => {
    const kind = coinKinds[step.kind]
    if (step.kind === 'pay')
      return {
        kind,
        from: BigInt(step.from),
        to: BigInt(step.to),
        amount: step.amount,
        spender: nobody,
        terms: noTerms,
      }
    const terms = step.kind === 'approve' ? (step.terms ?? noTerms) : noTerms
    return { kind, from: BigInt(step.at), to: 0n, amount: 0n, spender: step.account, terms }
  })
  return encodeAbiParameters(coinSteps, [words])
}

export function encodeNftSteps(steps: readonly NftStep[]): Hex {
  const words = steps.map(({ kind, at, account: who, terms = noTerms }) => ({
    isApproval: kind === 'approve',
    at: BigInt(at),
    account: who,
    terms,
  }))
  return encodeAbiParameters(nftSteps, [words])
}

/** A receipt as ObjectManager takes it: what a domain writes down when an object leaves it. */
export type ReceiptWords = {
  readonly from: bigint
  readonly to: bigint
  readonly nonce: bigint
  readonly number: bigint
  readonly typeId: Hex
  readonly index: Hex
  readonly stateHash: Hex
  readonly digest: Hex
  readonly flows: bigint
  readonly kind: Hex
  readonly quantity: bigint
}

const receiptTag = stringToHex('syncline.receipt.v1', { size: 32 })
const receipt = getAbiItem({ abi: iObjectManagerAbi, name: 'arrive' }).inputs[0]

/** Id of a receipt, which its domain holds at `receipts[nonce]`. Twin of `receiptId` of the protocol, of words that anybody wrote. */
export function receiptIdOf(words: ReceiptWords): Hex {
  return keccak256(encodeAbiParameters([{ type: 'bytes32' }, receipt], [receiptTag, words]))
}
