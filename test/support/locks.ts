/** Locks of a domain in memory as LockRegistry and OrderBook keep them, written without an order; and what regulated objects are. */
import {
  bondSalt,
  iObjectManagerAbi,
  lockRegistryLayout,
  orderBookLayout,
  predeploys,
  typeIds,
} from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { type Dependency, kindId } from '@syncline/protocol'
import { decodeFunctionResult, encodeAbiParameters, encodeFunctionData, stringToHex } from 'viem'
import { must, type ObjectDomain, type Outcome, type Refusal } from './objectDomain.js'
import { alice, coinParameters, create, nobody, ref, type Thing, zero } from './objects.js'

/** Numbers of LockTable. */
export const states = { ACTIVE: 0, RESTRICTED: 1, FROZEN: 2, SEIZED: 3, TERMINATED: 4 } as const
export const locks = { NONE: 0, PREEMPTIVE: 1, TEMP: 2 } as const
export const order: Hex = `0x${'0d'.repeat(32)}`
const tag = hexToBytes(stringToHex('syncline.lock.holding.v1', { size: 32 }))

export const salt: Hex = bondSalt(7n, ['US', 'CH'], 2)
/** The asset that bonds of `issuer` are. */
export const bondAsset = (
  issuer: Hex = alice,
  originDomain = 901n,
  word: Hex = salt,
  typeId: Hex = typeIds.bond,
): Hex =>
  bytesToHex(
    kindId({
      originDomain,
      creator: BigInt(issuer),
      salt: hexToBytes(word),
      typeId: hexToBytes(typeId),
    }),
  )
export const deedAsset = (thing: Thing, origin = 901n): Hex =>
  bytesToHex(
    kindId({ originDomain: origin, creator: 0n, salt: hexToBytes(thing.index), typeId: hexToBytes(typeIds.deed) }),
  )
/** A purse of bonds; its issuer alone makes one that is not empty, on the origin domain. */
export const bond = (
  domain: ObjectDomain,
  from: Hex,
  amount: bigint,
  owner: Hex = from,
  issuer: Hex = alice,
  originDomain = 901n,
): Thing => create(domain, from, typeIds.bond, bondData(amount, owner, issuer, originDomain))
export const bondData = (amount: bigint, owner: Hex, issuer: Hex = alice, originDomain = 901n): Hex =>
  encodeAbiParameters(coinParameters, [{ originDomain, issuer, salt, amount, owner, spender: nobody, terms: zero }])

/** What `holder` has of an asset: an asset id of its own. */
export const holdingKey = (asset: Hex, holder: Hex): Hex =>
  bytesToHex(hashWords(tag, hexToBytes(asset), BigInt(holder)))

/** An entry of LockRegistry: of an asset, or of a holding by its key. */
export function writeEntry(domain: ObjectDomain, key: Hex, state: number, held = 0): void {
  const slot = hashWords(hexToBytes(key), BigInt(lockRegistryLayout._entries.slot))
  domain.store(predeploys.lockRegistry, slot, BigInt(state) | (BigInt(held) << 8n))
  const isNone = state === 0 && held === 0
  domain.store(predeploys.lockRegistry, next(slot), isNone ? 0n : BigInt(order))
}

/** A transaction's lock of a holding, until a time that no test reaches. */
export function writeLock(domain: ObjectDomain, asset: Hex, holder: Hex, kind: number, owner: Hex = nobody): void {
  const slot = hashWords(hexToBytes(holdingKey(asset, holder)), BigInt(orderBookLayout._locks.slot))
  // kind: 1 byte; isCommitting: 1; owner: 20; until: 8
  const until = kind === 0 ? 0n : (1n << 32n) << 176n
  domain.store(predeploys.orderBook, slot, BigInt(kind) | (BigInt(owner) << 16n) | until)
}

/** Units of a holding that stay where they are. */
export function writeFrozen(domain: ObjectDomain, asset: Hex, holder: Hex, amount: bigint): void {
  const slot = hashWords(hexToBytes(holdingKey(asset, holder)), BigInt(orderBookLayout._frozen.slot))
  domain.store(predeploys.orderBook, slot, amount)
}

const next = (slot: Uint8Array): Uint8Array =>
  hexToBytes(`0x${(BigInt(bytesToHex(slot)) + 1n).toString(16).padStart(64, '0')}`)

/** What OrderBook makes ObjectManager do. */
export function take(
  domain: ObjectDomain,
  thing: Thing,
  dependency: Dependency,
  taking: { readonly asset: Hex; readonly holder: Hex; readonly amount: bigint; readonly recipient: Hex },
  from: Hex = predeploys.orderBook,
): Outcome | Refusal {
  return domain.manage(from, 'forcedTransfer', [ref(thing, dependency), { ...taking, order }])
}

/** Index of the object that holds what was taken. */
export function takenOf(outcome: Outcome | Refusal): { readonly moved: bigint; readonly index: Hex } {
  const [moved, index] = decodeFunctionResult({
    abi: iObjectManagerAbi,
    functionName: 'forcedTransfer',
    data: must(outcome).output,
  })
  return { moved, index }
}

/** What ObjectManager answers to a view. */
export function ask<T>(
  domain: ObjectDomain,
  functionName: 'isRegulated' | 'typeCode' | 'holdingOf',
  args: readonly unknown[],
): T {
  const data = encodeFunctionData({ abi: iObjectManagerAbi, functionName, args } as never)
  const { output } = must(domain.send(alice, predeploys.objectManager, data))
  return decodeFunctionResult({ abi: iObjectManagerAbi, functionName, data: output } as never) as T
}
