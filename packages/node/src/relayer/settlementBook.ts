/** What L1's logs say about what is settled: the tree of claims, confirmed assertions, accepted flows, domains that have ended. A fold, as the book of a domain is. */
import { crosslinksAbi, domainClosureAbi, isolationLedgerAbi, stateCommitmentChainAbi } from '@syncline/contracts'
import { type Hex, hexToBytes } from '@syncline/primitives'
import { authorityLeaf, type ClaimTree, claimLeaf, contractsLeaf, createClaimTree, setLeaf } from '@syncline/protocol'
import { decodeEventLog } from 'viem'
import { type ChainLog, eventTopics } from '../objects/chainLog.js'

const abis = {
  crosslinks: crosslinksAbi,
  isolationLedger: isolationLedgerAbi,
  chain: stateCommitmentChainAbi,
  domainClosure: domainClosureAbi,
} as const

const known = eventTopics(Object.values(abis).flat())

/** The contracts of L1 that matter to a relayer. */
export type L1Contracts = {
  readonly crosslinks: Hex
  readonly isolationLedger: Hex
  readonly domainClosure: Hex
  readonly chain: Hex
  readonly validatorSet: Hex
  readonly authorityRegistry: Hex
}

/** A claim in the tree. `block` of L1 is where it was settled. */
export type SettledLeaf = {
  readonly index: number
  readonly number: bigint
  readonly worldRoot: Hex
  readonly blockHash: Hex
  readonly root: Hex
  readonly block: bigint
}

export type Confirmed = { readonly id: Hex; readonly lastBlockHash: Hex; readonly worldRoot: Hex }

export type AcceptedFlow = { readonly accepted: bigint; readonly block: bigint }

/** What the ledger gave back of a lane to a domain that has ended, in all. */
export type ReturnedFlow = { readonly amount: bigint; readonly block: bigint }

/** The last block of a domain that has ended. `block` of L1 says so. */
export type Closure = {
  readonly number: bigint
  readonly worldRoot: Hex
  readonly blockHash: Hex
  readonly block: bigint
}

export type SettlementBook = {
  readonly tree: ClaimTree
  /** The tree's roots, oldest first: `roots[i]` is with leaf i. */
  readonly roots: readonly Hex[]
  /** Settled claims of a domain by height, ascending. */
  settledOf(domainId: bigint): readonly SettledLeaf[]
  /** Confirmed assertions of a domain, oldest first. */
  confirmedOf(domainId: bigint): readonly Confirmed[]
  flowOf(from: bigint, to: bigint, kind: Hex): AcceptedFlow
  returnOf(from: bigint, to: bigint, kind: Hex): ReturnedFlow
  /** Domains that have ended. */
  readonly closures: ReadonlyMap<bigint, Closure>
  apply(log: ChainLog): void
}

export function createSettlementBook(contracts: L1Contracts): SettlementBook {
  const tree = createClaimTree()
  const roots: Hex[] = []
  const settled = new Map<bigint, SettledLeaf[]>()
  const confirmed = new Map<bigint, Confirmed[]>()
  const flows = new Map<string, AcceptedFlow>()
  const returns = new Map<string, ReturnedFlow>()
  const closures = new Map<bigint, Closure>()
  const laneKey = (from: bigint, to: bigint, kind: Hex): string => `${from}:${to}:${kind}`
  const returnOf = (from: bigint, to: bigint, kind: Hex): ReturnedFlow =>
    returns.get(laneKey(from, to, kind)) ?? { amount: 0n, block: 0n }

  const applyTree = ({ topics, data, block }: ChainLog): void => {
    const { eventName, args } = decodeEventLog({ abi: crosslinksAbi, topics: topics as [Hex, ...Hex[]], data })
    if (eventName === 'SetSettled') {
      tree.append(setLeaf(hexToBytes(args.setHash)))
      roots.push(args.root)
      return
    }
    if (eventName === 'AuthoritySettled') {
      tree.append(authorityLeaf(hexToBytes(args.authorityHash)))
      roots.push(args.root)
      return
    }
    if (eventName === 'ContractsSettled') {
      const { domainId, objectManager, messenger, root } = args
      tree.append(contractsLeaf(domainId, hexToBytes(objectManager), hexToBytes(messenger)))
      roots.push(root)
      return
    }
    if (eventName !== 'ClaimSettled') return
    const { domainId, number, index, worldRoot, blockHash, root } = args
    const leaf = { domainId, number, worldRoot: hexToBytes(worldRoot), blockHash: hexToBytes(blockHash) }
    tree.append(claimLeaf(leaf))
    roots.push(root)
    const those = settled.get(domainId) ?? []
    const place = those.findIndex((other) => other.number > number)
    those.splice(place < 0 ? those.length : place, 0, {
      index: Number(index),
      number,
      worldRoot,
      blockHash,
      root,
      block,
    })
    settled.set(domainId, those)
  }

  const applyChain = ({ topics, data }: ChainLog): void => {
    const { eventName, args } = decodeEventLog({
      abi: stateCommitmentChainAbi,
      topics: topics as [Hex, ...Hex[]],
      data,
    })
    if (eventName !== 'AssertionConfirmed') return
    const { lastBlockHash, worldRoot } = args.output
    confirmed.set(args.domainId, [...(confirmed.get(args.domainId) ?? []), { id: args.id, lastBlockHash, worldRoot }])
  }

  const applyLedger = ({ topics, data, block }: ChainLog): void => {
    const { eventName, args } = decodeEventLog({ abi: isolationLedgerAbi, topics: topics as [Hex, ...Hex[]], data })
    const { from, to, kind } = args
    if (eventName === 'FlowAccepted') flows.set(laneKey(from, to, kind), { accepted: args.accepted, block })
    else returns.set(laneKey(from, to, kind), { amount: returnOf(from, to, kind).amount + args.amount, block })
  }

  const applyClosure = ({ topics, data, block }: ChainLog): void => {
    const { eventName, args } = decodeEventLog({ abi: domainClosureAbi, topics: topics as [Hex, ...Hex[]], data })
    if (eventName !== 'DomainClosed') return
    const { domainId, number, worldRoot, blockHash } = args
    closures.set(domainId, { number, worldRoot, blockHash, block })
  }

  return {
    tree,
    roots,
    settledOf: (domainId) => settled.get(domainId) ?? [],
    confirmedOf: (domainId) => confirmed.get(domainId) ?? [],
    flowOf: (from, to, kind) => flows.get(laneKey(from, to, kind)) ?? { accepted: 0n, block: 0n },
    returnOf,
    closures,
    apply(log) {
      if (!known.has(log.topics[0]!)) return
      if (log.address === contracts.crosslinks.toLowerCase()) applyTree(log)
      else if (log.address === contracts.isolationLedger.toLowerCase()) applyLedger(log)
      else if (log.address === contracts.chain.toLowerCase()) applyChain(log)
      else if (log.address === contracts.domainClosure.toLowerCase()) applyClosure(log)
    },
  }
}
