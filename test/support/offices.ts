/** Authorities of a network under test, a bond to order about, and the orders. */
import {
  authorityRegistryAbi,
  bondSalt,
  copiesWritten,
  encodeCoin,
  iOrderBookAbi,
  lockRegistryAbi,
  orderStatuses,
  predeploys,
  typeIds,
  type WrittenCopy,
} from '@syncline/contracts'
import { bytesToHex, type Hex, hexToBytes, signDigest } from '@syncline/primitives'
import { type Authority, type Order, type OrderAction, orderDigest, orderWords } from '@syncline/protocol'
import type { Abi } from 'viem'
import { expect } from 'vitest'
import { keyOf, office, orderOf, rowOf } from '../locks/scene.js'
import { callRpc, until, walletOf } from './devnet.js'
import type { RelayNet } from './relay.js'

/** `state` and `held` as LockRegistry has them. */
export type Entry = { readonly state: number; readonly held: number; readonly order: Hex }

export type OfficeName = 'SEC' | 'FATF' | 'BaFin'

export type Offices = {
  /** A purse of the bond of `owner`, issued on the first domain. */
  issue(owner: string, amount: bigint): Promise<WrittenCopy>
  /** Tells domains by `by` what the bond of `owner` is; gives the asset. */
  describe(owner: string, by: string, at: readonly number[]): Promise<Hex>
  /** Signs an order on the whole asset and gives it to a domain. Its digest. */
  give(at: number, by: OfficeName, action: OrderAction, asset: Hex, change?: Partial<Order>): Promise<Hex>
  /** Appoints an authority anew, in its next epoch, and waits until all domains know: a relayer has to run. */
  appoint(by: OfficeName, change?: Partial<Authority>): Promise<void>
  /** At a block, the newest one if left out. */
  entryOn(at: number, asset: Hex, blockNumber?: bigint): Promise<Entry>
  lockRoot(at: number): Promise<Hex>
  /** What became of an order on a domain, by the name that the contracts' codec has for it. */
  statusOf(at: number, digest: Hex): Promise<(typeof orderStatuses)[number]>
  /** Waits until all domains have taken these orders. */
  until(what: string, digests: readonly Hex[]): Promise<void>
}

const places = [0, 1, 2]
const longTime = { validBefore: 1n << 40n }
const firstRows: Readonly<Record<OfficeName, Authority>> = {
  SEC: office('SEC', 2, 'US', longTime),
  FATF: office('FATF', 3, 'INT', longTime),
  BaFin: office('BaFin', 2, 'DE', longTime),
}
/** Of the bond: it has equals of two laws over it. */
const laws = ['US', 'DE'] as const

/** Appoints SEC (rank 2, US), BaFin (rank 2, DE) and FATF (rank 3) on L1 and waits until those domains know them: a relayer has to run. */
export async function openOffices(net: RelayNet, knownAt: readonly number[] = [0, 1]): Promise<Offices> {
  const { devnet } = net.net
  const book = { address: predeploys.orderBook, abi: iOrderBookAbi } as const
  const system = {
    l1ChainId: BigInt(devnet.l1ChainId),
    authorityRegistry: hexToBytes(devnet.addresses.authorityRegistry),
  }
  const { privateKey } = devnet.keys.find(({ name }) => name === 'deployer')!
  const governor = walletOf(devnet.l1ChainId, devnet.l1Url, privateKey)
  const rows = { ...firstRows }
  const appoint = async (row: Authority): Promise<void> => {
    const registry = { address: devnet.addresses.authorityRegistry, abi: authorityRegistryAbi as Abi }
    const hash = await governor.writeContract({ ...registry, functionName: 'appoint', args: [rowOf(row)] } as never)
    const receipt = await net.net.l1.waitForTransactionReceipt({ hash, pollingInterval: 50 })
    expect(receipt.status, 'appoint').toBe('success')
  }
  for (const each of Object.values(rows)) await appoint(each)
  const salt = bondSalt(7n, laws)
  const callBook = async (at: number, name: string, functionName: string, args: readonly unknown[]): Promise<void> => {
    const key = devnet.keys.find((each) => each.name === name)!
    const wallet = walletOf(901 + at, net.urls[at]!, key.privateKey)
    const call = { ...book, abi: iOrderBookAbi as Abi, functionName, args, gas: 5_000_000n }
    const hash = await wallet.writeContract(call as never)
    const receipt = await net.clients[at]!.waitForTransactionReceipt({ hash })
    expect(receipt.status, functionName).toBe('success')
  }
  const untilKnown = (at: readonly number[], those: readonly Authority[]): Promise<unknown> =>
    until('authorities are known', 120, async () => {
      const epochs = await Promise.all(
        at.flatMap((place) =>
          those.map(async ({ id, epoch }) => {
            const call = { ...book, functionName: 'authorityOf', args: [bytesToHex(id)] }
            const known = (await net.clients[place]!.readContract(call as never)) as { readonly epoch: bigint }
            return known.epoch === epoch
          }),
        ),
      )
      return epochs.every((isKnown) => isKnown) ? true : undefined
    })
  await untilKnown(knownAt, Object.values(rows))
  const statusOf: Offices['statusOf'] = async (at, digest) => {
    const call = { ...book, functionName: 'recordOf', args: [digest] }
    const { status } = (await net.clients[at]!.readContract(call as never)) as { readonly status: number }
    return orderStatuses[status]!
  }
  let nonce = 0n
  return {
    statusOf,
    async issue(owner, amount) {
      const creator = net.addressOf(owner)
      const data = encodeCoin({ originDomain: 901n, issuer: creator, salt, amount, owner: creator })
      return copiesWritten(await net.manage(0, owner, { functionName: 'create', args: [typeIds.bond, data] }))[0]!
    },
    async describe(owner, by, describedAt) {
      const kind = { originDomain: 901n, creator: net.addressOf(owner), salt, typeId: typeIds.bond }
      for (const at of describedAt) await callBook(at, by, 'describe', [kind])
      const events = await net.clients[describedAt[0]!]!.getContractEvents({
        ...{ ...book, eventName: 'AssetDescribed', fromBlock: 0n },
      })
      return events.find(({ args }) => args.kind?.creator.toLowerCase() === kind.creator.toLowerCase())!.args.asset!
    },
    async appoint(by, change = {}) {
      const row = { ...rows[by], ...change, epoch: rows[by].epoch + 1n }
      await appoint(row)
      rows[by] = row
      await untilKnown(places, [row])
    },
    async give(at, by, action, asset, change = {}) {
      nonce++
      const order = orderOf(rows[by], action, hexToBytes(asset), { ...longTime, nonce, lamport: nonce, ...change })
      const digest = orderDigest(order, system)
      const { rs, yParity } = signDigest(digest, keyOf(by))
      await callBook(at, 'user8', 'give', [orderWords(order), bytesToHex(Uint8Array.of(...rs, 27 + yParity))])
      return bytesToHex(digest)
    },
    entryOn: (at, asset, blockNumber) =>
      net.clients[at]!.readContract({
        ...{ address: predeploys.lockRegistry, abi: lockRegistryAbi, functionName: 'entryOf', args: [asset] },
        ...(blockNumber === undefined ? {} : { blockNumber }),
      } as never) as Promise<Entry>,
    async lockRoot(at) {
      const proof = (await callRpc(net.urls[at]!, 'syncline_getProof', [predeploys.lockRegistry, [], 'latest'])) as {
        readonly account: { readonly storageRoot: Hex }
      }
      return proof.account.storageRoot
    },
    async until(what, digests) {
      await until(what, 90, async () => {
        const all = await Promise.all(places.flatMap((at) => digests.map((digest) => statusOf(at, digest))))
        return all.every((status) => status !== 'none') ? true : undefined
      })
    },
  }
}
