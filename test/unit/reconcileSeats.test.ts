/** From orders on real order books to equal registries: seats see the domains' logs, agree over gossip with one of four dead, and the contracts take it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { iOrderBookAbi, orderRefusals, orderStatuses, predeploys } from '@syncline/contracts'
import { type Bytes, bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import {
  defaultConvergeOptions,
  defaultPriorityPolicy,
  orderDigest,
  type QuorumSet,
  quorumChainTag,
  quorumSetHash,
} from '@syncline/protocol'
import { pino } from 'pino'
import { decodeFunctionData } from 'viem'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { OrderRecordWords } from '../../packages/node/src/orders/orderViews.js'
import { createInProcessGossip } from '../../packages/node/src/p2p/inProcess.js'
import { reconcileRequest } from '../../packages/node/src/reconcile/delivery.js'
import { openRecordStore } from '../../packages/node/src/reconcile/recordStore.js'
import { createRegistryWatch, type RegistryWatch } from '../../packages/node/src/reconcile/registryWatch.js'
import { type Seat, startSeat } from '../../packages/node/src/reconcile/seat.js'
import { createBlsSigner } from '../../packages/node/src/validator/bls.js'
import { codeOf, keyOf, LockDomain, lawfulKind, office, orderOf, orderSystem, rowOf, sign } from '../locks/scene.js'
import { must, type Outcome, type Refusal } from '../support/objectDomain.js'

const log = pino({ level: 'silent' })
const [fatf, sec] = [office('FATF', 3, 'INT'), office('SEC', 2, 'US')]
const bond = lawfulKind(['US'])
const domainIds = [901n, 902n, 903n]
const chainTag = quorumChainTag(900n, hexToBytes(`0x${'17'.repeat(20)}`))
const signers = [1n, 2n, 3n, 4n].map((i) => {
  const secret = hashWords(i, 0x5ea7n)
  secret[0]! &= 0x3f
  return createBlsSigner(secret)
})
const keys: readonly Bytes[] = signers.map(({ publicKey }) => publicKey)
/** Each domain has its validators in an order of its own. */
const setOf = (domainId: bigint): QuorumSet => ({
  chainTag,
  domainId,
  epoch: 1n,
  startsAt: 0n,
  expiresAt: 1_000_000n,
  members: [0, 1, 2, 3]
    .map((i) => (i * 3 + Number(domainId)) % 4)
    .map((i) => ({ account: new Uint8Array(20).fill(i + 1), key: keys[i]! })),
})

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
const errorOf = (result: Outcome | Refusal): string => ('error' in result ? codeOf(result.error) : 'accepted')

/** A domain, and who looks at it. Its height is the number of things that happened, and moments that passed. */
function serve(domainId: bigint) {
  const chain = new LockDomain('direct', domainId)
  // FATF's row has not come to the last one
  for (const each of domainId === 903n ? [sec] : [fatf, sec]) must(chain.importRow(rowOf(each)))
  must(chain.book('describe', [bond.kind]))
  chain.domain.importSet(quorumSetHash(setOf(domainId)))
  const watches: RegistryWatch[] = []
  const views = {
    recordOf: async (digest: Hex) => chain.read<OrderRecordWords>('recordOf', [digest]),
    jurisdictionsOf: async (asset: Hex) => chain.read<readonly [Hex, readonly Hex[]]>('factsOf', [asset])[1],
  }
  const told: Outcome['logs'][] = []
  const tell = (watch: RegistryWatch, logs: Outcome['logs']): void => {
    for (const { address, topics, data } of logs as unknown as { address: Hex; topics: Hex[]; data: Hex }[])
      watch.apply({ address: address.toLowerCase() as Hex, topics, data, block: 1n, transaction: '0x' })
  }
  return {
    domainId,
    chain,
    /** Arguments of the calls of `reconcile` that seats made. */
    brought: [] as (readonly unknown[])[],
    watch(): RegistryWatch {
      const watch = createRegistryWatch(domainId, views)
      for (const logs of told) tell(watch, logs)
      watches.push(watch)
      return watch
    },
    happen(outcome: Outcome | Refusal): void {
      const { logs } = must(outcome)
      told.push(logs)
      for (const watch of watches) tell(watch, logs)
    },
  }
}
type Served = ReturnType<typeof serve>

let nonce = 0n
function order(by: typeof fatf, name: string, action: 'FREEZE' | 'SEIZE' | 'RELEASE') {
  const made = orderOf(by, action, bond.asset, { nonce: ++nonce, lamport: nonce })
  return { made, signature: sign(made, keyOf(name)), digest: orderDigest(made, orderSystem) }
}

function start(
  index: number,
  gossip: ReturnType<typeof createInProcessGossip>,
  folder: string,
  served: readonly Served[],
) {
  const watches = served.map((each) => each.watch())
  let height = 0n
  let looking: Promise<void> = Promise.resolve()
  const seat: Seat = startSeat({
    validator: {
      members: 4,
      seat: index,
      threshold: { kind: 'two-thirds' },
      rules: {
        ...{ chainTag, domainIds, lockPolicy: 'direct', priority: defaultPriorityPolicy, caseSeconds: 60n },
        ...{ defaultVerdict: 'REJECT', clockTolerance: 30n, lagPatience: 0n, isVerdictSigned: () => false },
      },
      timing: { view: 1_000, longestView: 4_000, resend: 100, vectors: 50 },
      converge: defaultConvergeOptions,
    },
    ...{
      chainTag,
      group: chainTag,
      key: signers[index]!,
      keys,
      gossip,
      store: openRecordStore(folder),
      now: Date.now,
      tickMs: 20,
      log,
    },
    onEffect(effect) {
      if (effect.kind !== 'deliver') return
      const target = served.find(({ domainId }) => domainId === effect.domainId)!
      const request = reconcileRequest(effect.decided, effect.deltas, keys, setOf(effect.domainId))!
      const { functionName, args } = decodeFunctionData({ abi: iOrderBookAbi, data: request.data })
      expect([request.to, functionName]).toEqual([predeploys.orderBook, 'reconcile'])
      target.brought.push(args as readonly unknown[])
      target.happen(target.chain.book('reconcile', args as readonly unknown[]))
    },
  })
  const look = async (): Promise<void> => {
    height++
    for (const watch of watches) seat.observe(await watch.observe(height))
  }
  const timer = setInterval(() => {
    looking = looking.then(look)
  }, 100)
  closing.push(async () => {
    clearInterval(timer)
    await looking
    await seat.close()
  })
  return { seat, watches }
}

/** Three seats of four, and the wait until the domains and they have come to rest. */
function seatThree(served: readonly Served[]) {
  const folder = mkdtempSync(join(tmpdir(), 'syncline-reconcile-'))
  closing.push(() => rmSync(folder, { recursive: true, force: true }))
  const gossips: ReturnType<typeof createInProcessGossip>[] = []
  const seats = [1, 2, 3].map((index) => {
    const gossip = createInProcessGossip({ log })
    for (const other of gossips) gossip.connect(other)
    gossips.push(gossip)
    closing.push(() => gossip.close())
    return start(index, gossip, join(folder, `${index}`), served)
  })
  /** `least`: certificates that each domain has to be brought. */
  const agree = (least = 0): Promise<void> =>
    vi.waitFor(
      () => {
        for (const { brought } of served) expect(brought.length).toBeGreaterThanOrEqual(least)
        expect(new Set(served.map(({ chain }) => chain.registryRoot)).size).toBe(1)
        for (const { seat } of seats) expect(seat.validator.status().divergences).toEqual([])
      },
      { timeout: 30_000, interval: 50 },
    )
  return { seats, agree }
}

describe('domains that took different orders', () => {
  it('end with one registry: the higher order stands, though one domain refused it and another never saw it, and one validator of four is dead', async () => {
    const served = domainIds.map(serve)
    const [a, b, c] = served as [Served, Served, Served]
    const [freeze, seize] = [order(sec, 'SEC', 'FREEZE'), order(fatf, 'FATF', 'SEIZE')]
    a.happen(a.chain.submit(freeze.made, freeze.signature, 'give'))
    b.happen(b.chain.submit(seize.made, seize.signature, 'give'))
    expect(errorOf(c.chain.submit(seize.made, seize.signature, 'give'))).toBe('ORDER_AUTHORITY_UNKNOWN')
    expect(new Set(served.map(({ chain }) => chain.registryRoot)).size).toBe(3)

    const { seats, agree } = seatThree(served)
    await agree()
    for (const { chain } of served) expect(bytesToHex(chain.entryOf(bond.asset).order)).toBe(bytesToHex(seize.digest))
    // what seats believe the registries to be is what the domains commit to
    for (const { watches } of seats)
      for (const [i, watch] of watches.entries())
        expect(bytesToHex(watch.registryRoot())).toBe(served[i]!.chain.registryRoot)
    // who brings a certificate again changes nothing
    for (const { chain, brought } of [a, c]) {
      expect(brought.length).toBeGreaterThan(0)
      const before = chain.registryRoot
      must(chain.book('reconcile', brought[0]!))
      expect(chain.registryRoot).toBe(before)
    }
  })

  const endOf = ({ chain }: Served, digest: Bytes): string => {
    const { status, refusal } = chain.read<OrderRecordWords>('recordOf', [bytesToHex(digest)])
    return orderStatuses[status] === 'refused' ? orderRefusals[refusal]! : orderStatuses[status]!
  }

  it('do not let a lower authority lift what a higher one froze, where the freeze never came', async () => {
    const served = domainIds.map(serve)
    const [a, b] = served as [Served, Served, Served]
    const [freeze, seize] = [order(fatf, 'FATF', 'FREEZE'), order(sec, 'SEC', 'SEIZE')]
    a.happen(a.chain.submit(freeze.made, freeze.signature, 'give'))
    b.happen(b.chain.submit(seize.made, seize.signature, 'give'))
    const { agree } = seatThree(served)
    await agree(1)
    const standing = () => served.map(({ chain }) => bytesToHex(chain.entryOf(bond.asset).order))
    expect(standing()).toEqual(served.map(() => bytesToHex(seize.digest)))
    const release = order(sec, 'SEC', 'RELEASE')
    for (const each of served) each.happen(each.chain.submit(release.made, release.signature, 'give'))
    // the second had nothing to change, and was told whose word its state rests on
    expect(served.map((each) => endOf(each, release.digest))).toEqual(served.map(() => 'ORDER_OUTRANKED'))
    expect(standing()).toEqual(served.map(() => bytesToHex(seize.digest)))
  })

  it('to the same end are told by a vote whose word it rests on, where one did not hear of it', async () => {
    const served = domainIds.map(serve)
    const [freeze, seize, release] = [
      order(fatf, 'FATF', 'FREEZE'),
      order(sec, 'SEC', 'SEIZE'),
      order(sec, 'SEC', 'RELEASE'),
    ]
    for (const [i, each] of served.entries())
      for (const { made, signature } of i === 0 ? [freeze, seize] : [seize])
        each.happen(each.chain.submit(made, signature, 'give'))
    expect(new Set(served.map(({ chain }) => chain.registryRoot)).size).toBe(1)
    const { agree } = seatThree(served)
    await agree(1)
    for (const each of served) {
      each.happen(each.chain.submit(release.made, release.signature, 'give'))
      expect(endOf(each, release.digest)).toBe('ORDER_OUTRANKED')
    }
  })
})
