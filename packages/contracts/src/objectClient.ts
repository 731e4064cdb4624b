/** ObjectManager for programs: calls by viem clients of the caller, and what a receipt says of objects. Pure but for the calls. */
import type { Hex } from '@syncline/primitives'
import {
  type Account,
  type Chain,
  type PublicClient,
  parseEventLogs,
  type TransactionReceipt,
  type Transport,
  type WalletClient,
} from 'viem'
import { iObjectManagerAbi } from './generated/IObjectManager.js'
import { lockRegistryAbi } from './generated/LockRegistry.js'
import { predeploys } from './predeploys.js'

export type ObjectClients = {
  readonly wallet: WalletClient<Transport, Chain, Account>
  readonly client: PublicClient
}

export type ObjectCall = {
  readonly functionName: 'create' | 'destroy' | 'transact' | 'depart'
  readonly args: readonly unknown[]
  readonly value?: bigint
}

/** A copy that a transaction wrote. `dependency` in canonical bytes (docs/claims.md §3). */
export type WrittenCopy = {
  readonly objectId: Hex
  readonly address: Hex
  readonly typeId: Hex
  readonly index: Hex
  readonly dependency: Hex
  readonly state: Hex
}

/** What ObjectManager refuses, and what the locks of regulated objects do. */
const abi = [...iObjectManagerAbi, ...lockRegistryAbi.filter(({ type }) => type === 'error')] as const

/** Simulates a call, so that a refusal is thrown by its name, and sends it. Gives the transaction hash. */
export async function sendToManager({ wallet, client }: ObjectClients, call: ObjectCall): Promise<Hex> {
  const { functionName, args, value = 0n } = call
  const { request } = await client.simulateContract({
    address: predeploys.objectManager,
    abi,
    functionName,
    args,
    value,
    account: wallet.account,
  } as never)
  return wallet.writeContract(request as never)
}

/** Copies that a transaction wrote, in order. */
export function copiesWritten({ logs }: Pick<TransactionReceipt, 'logs'>): WrittenCopy[] {
  return parseEventLogs({ abi: iObjectManagerAbi, eventName: 'CopyWritten', logs: [...logs] }).map(({ args }) => ({
    objectId: args.objectId,
    address: args.copyAddress,
    typeId: args.typeId,
    index: args.index,
    dependency: args.dependency,
    state: args.state,
  }))
}

/** Copies of an object that a chain holds now, by its logs from `fromBlock` on. */
export async function readCopies(client: PublicClient, objectId: Hex, fromBlock = 0n): Promise<WrittenCopy[]> {
  const events = iObjectManagerAbi.filter((item) => item.type === 'event')
  const logs = await client.getLogs({
    address: predeploys.objectManager,
    events: events.filter(({ name }) => name === 'CopyWritten' || name === 'CopyRemoved'),
    args: { objectId },
    fromBlock,
  } as never)
  const live = new Map<Hex, WrittenCopy>()
  for (const log of parseEventLogs({ abi: iObjectManagerAbi, logs })) {
    if (log.eventName === 'CopyRemoved') live.delete(log.args.copyAddress)
    for (const copy of log.eventName === 'CopyWritten' ? copiesWritten({ logs: [log] }) : [])
      live.set(copy.address, copy)
  }
  return [...live.values()]
}
