/** Seats of validators in the reconciliation of a network under test, over gossip in this process: they come and go with their folders, and lose sight of each other. */
import { join } from 'node:path'
import {
  createBlsSigner,
  createInProcessGossip,
  createLocalSigner,
  devBlsSecret,
  type InProcessGossip,
  type Reconciler,
  type ReconcilerOptions,
  startReconciler,
} from '@syncline/node'
import { hexToBytes } from '@syncline/primitives'
import type { ReconciliationReports } from '../../packages/node/src/reconcile/reports.js'
import { testLog, until } from './devnet.js'
import type { RelayNet } from './relay.js'

/** By the index of the devnet's validator, which is not its seat: seats are in the order of their keys. */
export type LiveSeats = {
  /** Starts one with what its folder has, in sight of all others. The first one pays for certificates. */
  take(index: number, change?: Partial<ReconcilerOptions>): Promise<void>
  leave(index: number): Promise<void>
  /** Those that are there. */
  all(): readonly number[]
  reportsOf(index: number): ReconciliationReports
  /** The same for who may ask while it is away. */
  findReports(index: number): ReconciliationReports | undefined
  gossipOf(index: number): InProcessGossip
  folderOf(index: number): string
  /** These and the others do not hear each other any more. */
  part(some: readonly number[]): void
  /** All hear each other again. */
  join(): void
  /** Waits until all that are there see so many domains, and each other. */
  untilSeen(domains: number): Promise<unknown>
  stop(): Promise<void>
}

export function createLiveSeats(folder: string, net: () => RelayNet): LiveSeats {
  const seats = new Map<number, Reconciler>()
  const gossips = new Map<number, InProcessGossip>()
  /** How to cut what is between two. */
  const links = new Map<string, () => void>()
  const folderOf = (index: number): string => join(folder, String(index))
  const pairs = (): readonly (readonly [number, number])[] =>
    [...gossips.keys()].flatMap((a) => [...gossips.keys()].flatMap((b) => (a < b ? [[a, b] as const] : [])))
  const nameOf = ([a, b]: readonly [number, number]): string => `${a} ${b}`
  const connect = (): void => {
    for (const pair of pairs()) {
      if (links.has(nameOf(pair))) continue
      const [a, b] = pair
      links.set(nameOf(pair), gossips.get(a)!.connect(gossips.get(b)!))
    }
  }
  const cut = (isCut: (pair: readonly [number, number]) => boolean): void => {
    for (const pair of pairs()) {
      if (!isCut(pair)) continue
      links.get(nameOf(pair))?.()
      links.delete(nameOf(pair))
    }
  }
  const leave = async (index: number): Promise<void> => {
    await seats.get(index)?.stop()
    seats.delete(index)
    cut((pair) => pair.includes(index))
    await gossips.get(index)?.close()
    gossips.delete(index)
  }
  return {
    async take(index, change = {}) {
      const { devnet } = net().net
      const gossip = createInProcessGossip({ log: testLog })
      gossips.set(index, gossip)
      connect()
      const account = devnet.keys.find(({ name }) => name === 'reconciler')!
      seats.set(
        index,
        await startReconciler({
          ...{ l1Url: devnet.l1Url, domainUrls: net().urls, key: createBlsSigner(devBlsSecret(index)), gossip },
          dataDir: folderOf(index),
          signer: index === 0 ? createLocalSigner(hexToBytes(account.privateKey)) : undefined,
          ...{ log: testLog, pollMs: 200, patienceSeconds: 2 },
          ...change,
        }),
      )
    },
    leave,
    all: () => [...seats.keys()],
    reportsOf: (index) => seats.get(index)!.reports,
    findReports: (index) => seats.get(index)?.reports,
    gossipOf: (index) => gossips.get(index)!,
    folderOf,
    part(some) {
      cut(([a, b]) => some.includes(a) !== some.includes(b))
    },
    join: connect,
    untilSeen: (domains) =>
      until('all seats see all domains', 120, () =>
        [...seats.values()].every(({ reports }) => {
          const { domains: seen, peers } = reports.status()
          const isSettled = seen.length === domains && seen.every(({ settled }) => settled !== undefined)
          return isSettled && peers === seats.size - 1
        })
          ? true
          : undefined,
      ),
    async stop() {
      for (const index of gossips.keys()) await leave(index)
    },
  }
}
