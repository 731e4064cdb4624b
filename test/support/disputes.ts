/** What tests of disputes ask and do on a running devnet: lies by hand, challengers with their metrics, time let pass. */
import { disputeTournamentAbi, inboxAbi, stateCommitmentChainAbi } from '@syncline/contracts'
import { createLocalSigner, type DisputeRecord, type NodeOptions } from '@syncline/node'
import { createMetrics } from '@syncline/node/config'
import { type Hex, hexToBytes } from '@syncline/primitives'
import { startRoles, type TestDevnet, until, walletOf } from './devnet.js'

export const keyOf = (net: TestDevnet, name: string) => net.devnet.keys.find((key) => key.name === name)!

/** The newest dispute about the children of an assertion; undefined while there is none. */
export async function disputeUnder(net: TestDevnet, parent: Hex): Promise<DisputeRecord | undefined> {
  const { disputes } = await net.api.disputes()
  return disputes.findLast((record) => record.parentId === parent)
}

/** Openings and seals so far. */
export const movesOf = ({ events }: DisputeRecord): number =>
  events.filter(({ eventName }) => eventName === 'Opened' || eventName === 'Sealed').length

/** Waits until `count` more L1 blocks exist than now. */
export async function passBlocks(net: TestDevnet, count: bigint): Promise<void> {
  const start = await net.l1.getBlockNumber({ cacheTime: 0 })
  await until(`${count} L1 blocks`, 120, async () =>
    (await net.l1.getBlockNumber({ cacheTime: 0 })) >= start + count ? true : undefined,
  )
}

export type ChallengerHandle = {
  readonly address: Hex
  readonly api: TestDevnet['api']
  /** A series without its label `domain`; 0 if it was never written. */
  metric(name: string, labels?: Readonly<Record<string, string>>): Promise<number>
  stop(): Promise<void>
}

/** A challenger with an own folder, key and metrics. */
export async function startChallenger(
  net: TestDevnet,
  challenger: NonNullable<NodeOptions['challenger']>,
  keyName = 'challenger-901',
): Promise<ChallengerHandle> {
  const key = keyOf(net, keyName)
  const metrics = await createMetrics('test')
  const { node, stop } = await startRoles(net.devnet, {
    roles: ['challenger'],
    challenger,
    keys: challenger.strategy === 'watch' ? {} : { challenger: createLocalSigner(hexToBytes(key.privateKey)) },
    metrics,
  })
  return {
    address: key.address.toLowerCase() as Hex,
    api: node.api,
    stop,
    async metric(name, labels = {}) {
      const found = await metrics.getSingleMetric(name)?.get()
      const series = found?.values.filter((value) =>
        Object.entries(labels).every(([label, wanted]) => value.labels[label] === wanted),
      )
      return series?.reduce((sum, { value }) => sum + value, 0) ?? 0
    },
  }
}

/** Asserts under `parent` what the test says; its batches are on L1. Gives the assertion's id. */
export async function assertByHand(
  net: TestDevnet,
  keyName: string,
  parent: Hex,
  claim: { readonly worldRoot: Hex; readonly l0Root: Hex },
): Promise<Hex> {
  const { inbox, stateCommitmentChain: address } = net.devnet.addresses
  const abi = stateCommitmentChainAbi
  const { nextBatchEnd } = await net.l1.readContract({ address, abi, functionName: 'assertionOf', args: [parent] })
  const batch = await net.l1.readContract({
    address: inbox,
    abi: inboxAbi,
    functionName: 'batchAt',
    args: [901n, nextBatchEnd - 1n],
  })
  const output = {
    worldRoot: claim.worldRoot,
    lastBlockHash: `0x${'1b'.repeat(32)}` as const,
    queueCursor: batch.queueEnd,
    withdrawalRoot: `0x${'1c'.repeat(32)}` as const,
    cumulativeWithdrawn: 0n,
  }
  const value = await net.l1.readContract({ address, abi, functionName: 'requiredBond', args: [parent, 0n] })
  const args = [901n, parent, output, claim.l0Root] as const
  const id = await net.l1.readContract({ address, abi, functionName: 'assertionId', args })
  const wallet = walletOf(net.devnet.l1ChainId, net.devnet.l1Url, keyOf(net, keyName).privateKey)
  const hash = await wallet.writeContract({
    address,
    abi,
    functionName: 'assertOutput',
    args: [901n, parent, batch.batchHash, output, claim.l0Root],
    value,
    gas: 3_000_000n,
  })
  const { status } = await net.l1.waitForTransactionReceipt({ hash })
  if (status !== 'success') throw new Error('L1 did not take the assertion')
  return id
}

/** Last second of anybody in a dispute, as L1 says it for every match that runs. */
export async function lastDeadline(net: TestDevnet, record: DisputeRecord): Promise<bigint> {
  const address = net.devnet.addresses.disputeTournament
  let last = record.facts.openedAt + record.facts.allowance
  for (const { id, phase } of record.facts.matches) {
    if (phase === 'ENDED') continue
    const call = { address, abi: disputeTournamentAbi, functionName: 'deadlinesOf', args: [id] } as const
    for (const at of await net.l1.readContract(call)) if (at < 1n << 63n && at > last) last = at
  }
  return last
}

/** Lets L1 time pass until every clock of a dispute has run out. */
export async function passDeadlines(net: TestDevnet, record: DisputeRecord): Promise<void> {
  const { timestamp } = await net.l1.getBlock()
  const seconds = (await lastDeadline(net, record)) - timestamp + 1n
  if (seconds > 0n) await net.devnet.warp(Number(seconds))
}

/** True where nothing is left but time in which others could join or rival. */
const onlyWaits = ({ facts, events }: DisputeRecord): boolean =>
  facts.status !== 'OPEN' ||
  (events.some(({ eventName }) => eventName === 'StepProven') &&
    facts.matches.every(({ phase, inner }) => phase === 'ENDED' || (phase === 'INNER' && inner.length > 0)) &&
    facts.matches.every(({ level, phase }) => level === 0 || phase === 'ENDED'))

/** Until the disputes under all `parents` are over; once all of them only wait, time is let pass. */
export async function settle(
  net: TestDevnet,
  parents: readonly Hex[],
  seconds = 300,
): Promise<readonly DisputeRecord[]> {
  let warpedAt = -1n
  return until('the disputes are over', seconds, async () => {
    const found = await Promise.all(parents.map((parent) => disputeUnder(net, parent)))
    const records = found.flatMap((record) => (record === undefined ? [] : [record]))
    if (records.length < parents.length || !records.every(onlyWaits)) return undefined
    const open = records.filter(({ facts }) => facts.status === 'OPEN')
    if (open.length === 0) return records
    // once for what L1 shows now: a block that comes meanwhile shows the next
    if (open[0]!.l1Block <= warpedAt) return undefined
    for (const record of open) await passDeadlines(net, record)
    warpedAt = await net.l1.getBlockNumber({ cacheTime: 0 })
    return undefined
  })
}
