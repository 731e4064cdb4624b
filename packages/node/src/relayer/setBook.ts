/** Sets of validators as logs tell them: which L1 formed, which stand in its tree, which a domain knows. Folds, as the book of a domain is. */
import { claimRegistryAbi, crosslinksAbi, validatorSetAbi } from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import { type QuorumSet, quorumSetHash } from '@syncline/protocol'
import { decodeEventLog, getAbiItem, toEventSelector } from 'viem'
import type { ChainLog } from '../objects/chainLog.js'
import { fromAbiSet } from '../validator/contract.js'

const formedTopic = toEventSelector(getAbiItem({ abi: validatorSetAbi, name: 'EpochFormed' }))
const creditedTopic = toEventSelector(getAbiItem({ abi: validatorSetAbi, name: 'Credited' }))
const paidTopic = toEventSelector(getAbiItem({ abi: validatorSetAbi, name: 'CreditPaid' }))
const settledTopic = toEventSelector(getAbiItem({ abi: crosslinksAbi, name: 'SetSettled' }))
const importedTopic = toEventSelector(getAbiItem({ abi: claimRegistryAbi, name: 'SetImported' }))

/** A set with its hash. */
export type FormedSet = { readonly set: QuorumSet; readonly hash: Hex }

/** Where a set stands in the tree of settled claims. `block` of L1 is where it was settled. */
export type SettledSet = { readonly index: number; readonly block: bigint }

export type SetBook = {
  /** The set of an epoch: one of the newest two of a domain that is served. */
  formed(domainId: bigint, epoch: bigint): FormedSet | undefined
  /** The newest set of a domain; undefined before its first epoch. */
  newest(domainId: bigint): FormedSet | undefined
  settled(setHash: Hex): SettledSet | undefined
  /** Wei that ValidatorSet owes an account. */
  creditOf(account: Hex): bigint
  apply(log: ChainLog): void
}

/** Epochs kept of a domain: validators sign in the newest one that lies deep enough. */
const keptEpochs = 2

/** What L1 says. Sets of other domains than `served`, which anybody can open, are passed over. */
export function createSetBook(
  { validatorSet, crosslinks }: { readonly validatorSet: Hex; readonly crosslinks: Hex },
  served: ReadonlySet<bigint>,
): SetBook {
  const formed = new Map<bigint, FormedSet[]>()
  const settled = new Map<Hex, SettledSet>()
  const credits = new Map<string, bigint>()
  return {
    formed: (domainId, epoch) => formed.get(domainId)?.find(({ set }) => set.epoch === epoch),
    newest: (domainId) => formed.get(domainId)?.at(-1),
    settled: (setHash) => settled.get(setHash),
    creditOf: (account) => credits.get(account.toLowerCase()) ?? 0n,
    apply({ address, topics, data, block }) {
      const [topic] = topics
      const log = { topics: topics as [Hex, ...Hex[]], data }
      if (topic === formedTopic && address === validatorSet.toLowerCase()) {
        const { args } = decodeEventLog({ abi: validatorSetAbi, eventName: 'EpochFormed', ...log })
        if (!served.has(args.domainId)) return
        const set = fromAbiSet(args.set)
        const those = [...(formed.get(args.domainId) ?? []), { set, hash: bytesToHex(quorumSetHash(set)) }]
        formed.set(args.domainId, those.slice(-keptEpochs))
      } else if (topic === creditedTopic && address === validatorSet.toLowerCase()) {
        const { args } = decodeEventLog({ abi: validatorSetAbi, eventName: 'Credited', ...log })
        const account = args.account.toLowerCase()
        credits.set(account, (credits.get(account) ?? 0n) + args.amount)
      } else if (topic === paidTopic && address === validatorSet.toLowerCase()) {
        const { args } = decodeEventLog({ abi: validatorSetAbi, eventName: 'CreditPaid', ...log })
        credits.delete(args.account.toLowerCase())
      } else if (topic === settledTopic && address === crosslinks.toLowerCase()) {
        const { args } = decodeEventLog({ abi: crosslinksAbi, eventName: 'SetSettled', ...log })
        if (served.has(args.domainId)) settled.set(args.setHash, { index: Number(args.index), block })
      }
    },
  }
}

/** Hashes of the sets that a domain knows, from its own logs. */
export type KnownSets = { readonly hashes: ReadonlySet<Hex>; apply(log: ChainLog): void }

export function createKnownSets(): KnownSets {
  const hashes = new Set<Hex>()
  return {
    hashes,
    apply({ topics, data }) {
      if (topics[0] !== importedTopic) return
      const log = { topics: topics as [Hex, ...Hex[]], data }
      hashes.add(decodeEventLog({ abi: claimRegistryAbi, eventName: 'SetImported', ...log }).args.setHash)
    },
  }
}
