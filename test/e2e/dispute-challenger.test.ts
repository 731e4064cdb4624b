/** What each strategy does and leaves, and what may come between: a reorg, several liars at once, another challenger, a false output. */
import { stateCommitmentChainAbi } from '@syncline/contracts'
import type { FraudReport } from '@syncline/node'
import type { Hex } from '@syncline/primitives'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { startRoles, startTestDevnet, type TestDevnet, until, walletOf } from '../support/devnet.js'
import {
  assertByHand,
  type ChallengerHandle,
  disputeUnder,
  keyOf,
  movesOf,
  passBlocks,
  passDeadlines,
  settle,
  startChallenger,
} from '../support/disputes.js'
import { type LiarHandle, makeTraffic, startLiar } from '../support/fraud.js'

const isMatrix = process.env['npm_lifecycle_event'] === 'test:dispute'
/** Nobody is late on a machine that is busy; what only waits is let pass. */
const windowSeconds = 600

let net: TestDevnet
const running: { stop(): Promise<void> }[] = []
let endTraffic = async (): Promise<void> => {}

/** A transfer every two seconds, so that there is something to lie about in every range. */
function startTraffic(): () => Promise<void> {
  const wallet = walletOf(901n, net.rpcUrl, keyOf(net, 'user4').privateKey)
  let end = (): void => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  let over = false
  const run = (async () => {
    while (!over) {
      await wallet.sendTransaction({ to: `0x${'77'.repeat(20)}`, value: 1n, gas: 30_000n })
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 2_000))])
    }
  })()
  return () => {
    over = true
    end()
    return run
  }
}

/** The deepest right assertion; nobody has asserted on it. */
const tip = (): Hex =>
  net.api.assertions().findLast(({ agrees, status }) => agrees === true && status !== 'rejected')!.id

/** Waits until the batches that the children of an assertion are about are on L1. */
async function rangeAfter(parent: Hex): Promise<void> {
  const { stateCommitmentChain: address } = net.devnet.addresses
  const call = { address, abi: stateCommitmentChainAbi, functionName: 'assertionOf', args: [parent] } as const
  const { nextBatchEnd } = await net.l1.readContract(call)
  await until('the range is on L1', 60, () => {
    const { derived } = net.api.status()['batches'] as { derived: bigint }
    return derived >= nextBatchEnd ? true : undefined
  })
}

/** One assertion by the proposer, whose children's range ends with what L1 holds now. */
async function advance(): Promise<void> {
  const known = net.api.assertions().length
  const proposer = await startRoles(net.devnet, { roles: ['proposer'], proposer: { minIntervalMs: 3_600_000 } })
  try {
    await until('an assertion', 60, () => (net.api.assertions().length > known ? true : undefined))
  } finally {
    await proposer.stop()
  }
}

beforeAll(async () => {
  net = await startTestDevnet({
    roles: ['sequencer', 'batcher'],
    challengeWindowSeconds: windowSeconds,
    dispute: { moveEffort: 2n, buildEffort: 2n, grace: 3n },
    sequencer: { blockTimeMs: 1_000 },
  })
  await makeTraffic(net)
  const height = net.api.chain.heightOf('latest')
  await until('it is on L1', 60, () => (net.api.chain.heightOf('safe') >= height ? true : undefined))
  await advance()
  endTraffic = startTraffic()
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()))
})
afterAll(async () => {
  await endTraffic()
  await net?.stop()
})

async function challenger(options: Parameters<typeof startChallenger>[1], keyName?: string): Promise<ChallengerHandle> {
  const handle = await startChallenger(net, options, keyName)
  running.push(handle)
  return handle
}

async function stop(handle: ChallengerHandle): Promise<void> {
  running.splice(running.indexOf(handle), 1)
  await handle.stop()
}

/** A lie about the children of the tip. */
async function lie(kind: Parameters<typeof startLiar>[1], keyName = 'user9'): Promise<LiarHandle> {
  await rangeAfter(tip())
  const liar = await startLiar(net, kind, keyName)
  running.push(liar)
  return liar
}

const asserted = (liar: LiarHandle): Promise<FraudReport & { readonly parent: Hex; readonly assertion: Hex }> =>
  until('the lie is asserted', 120, () => {
    const { parent, assertion, ...report } = liar.node.fraud!()
    return parent === undefined || assertion === undefined ? undefined : { ...report, parent, assertion }
  })

const nonceOf = (address: Hex): Promise<number> => net.l1.getTransactionCount({ address })
const rivalsUnder = (parent: Hex) => net.api.assertions().filter((each) => each.parent === parent)

it('watches without a word on L1, defends without beginning, and begins when active', async () => {
  const { parent, assertion } = await asserted(await lie('wrong-balance'))
  const isSeen = async (handle: ChallengerHandle): Promise<true | undefined> =>
    (await handle.metric('syncline_challenger_wrong_assertions')) === 1 ? true : undefined

  const watcher = await challenger({ strategy: 'watch' })
  await until('the watcher sees it', 60, () => isSeen(watcher))
  const { address } = watcher
  const nonce = await nonceOf(address)
  const quiet = await challenger({ strategy: 'defensive' })
  await until('the defensive one sees it', 60, () => isSeen(quiet))
  await passBlocks(net, 6n)
  expect(rivalsUnder(parent).map(({ id }) => id)).toEqual([assertion])
  expect(await nonceOf(address)).toBe(nonce)

  // its own rival is a right claim that stands: whoever has the key then defends it
  await stop(quiet)
  const active = await challenger({ strategy: 'active' })
  const rival = await until('a right rival', 60, () => rivalsUnder(parent).find(({ proposer }) => proposer === address))
  expect(rival.agrees).toBe(true)
  await stop(active)
  const defender = await challenger({ strategy: 'defensive' })
  await until('it plays', 120, async () =>
    (await defender.metric('syncline_challenger_moves_total', { kind: 'move' })) > 0 ? true : undefined,
  )
  await until('the watcher shows the clocks', 60, async () =>
    (await watcher.metric('syncline_challenger_deadline_seconds')) > 0 ? true : undefined,
  )
  expect(await watcher.metric('syncline_disputes', { status: 'open' })).toBe(1)
  const [ended] = await settle(net, [parent])
  expect(ended).toMatchObject({ facts: { status: 'WON' }, money: { winner: rival.id } })
  expect(await defender.metric('syncline_challenger_moves_total', { outcome: 'failed' })).toBe(0)
  await until('it takes its money', 90, async () => {
    const claims = await disputeUnder(net, parent)
    return claims?.money.winner === rival.id &&
      (await defender.metric('syncline_challenger_moves_total', { kind: 'collect', outcome: 'mined' })) >= 2
      ? true
      : undefined
  })
  // the parent is the proposer's to confirm, the winner may be confirmed by both
  await advance()
  await until('the winner is confirmed', 60, () =>
    net.api.assertions().find(({ id }) => id === rival.id)?.status === 'confirmed' ? true : undefined,
  )
  expect(await watcher.metric('syncline_challenger_moves_total')).toBe(0)
})

it.runIf(isMatrix)('makes its moves again when a reorg took them', async () => {
  const one = await challenger({ strategy: 'active' })
  const { parent } = await asserted(await lie('skipped-transaction'))
  const middle = await until('moves of both levels', 180, async () => {
    const record = await disputeUnder(net, parent)
    return record !== undefined && movesOf(record) >= 8 ? record : undefined
  })
  const taken = middle.events.filter(({ eventName }) => eventName === 'Opened')[1]!
  const head = await net.l1.getBlockNumber({ cacheTime: 0 })
  // one deeper, because a block may come meanwhile; the claims stay: the first opening is between
  await net.l1Rpc('anvil_reorg', [Number(head - taken.l1Block) + 2, []])
  await net.l1Rpc('anvil_dropAllTransactions')
  const [ended] = await settle(net, [parent])
  expect(ended!.facts.status).toBe('WON')
  const winner = ended!.claims.find(({ id }) => id === ended!.money.winner)!
  expect(winner.owner).toBe(one.address)
  const again = ended!.events.filter(({ eventName }) => eventName === 'Opened')[1]!
  expect(again.args).toEqual(taken.args)
  expect(again.l1Block).toBeGreaterThan(head)
})

it.runIf(isMatrix)('beats liars under two parents at once, beside another challenger that is as fast', async () => {
  // one at a time is enough for both: the most urgent goes first
  const one = await challenger({ strategy: 'active', maxInFlight: 1 })
  const two = await challenger({ strategy: 'active' }, 'user7')
  const first = await asserted(await lie('wrong-balance', 'user9'))
  const right = await until('a right rival', 120, () => rivalsUnder(first.parent).find(({ agrees }) => agrees === true))
  const second = await asserted(await lie('skipped-transaction', 'user8'))
  expect(second.parent).toBe(right.id)
  await until('both are disputed', 120, async () => {
    const open = (await net.api.disputes()).disputes.filter(({ facts }) => facts.status === 'OPEN')
    return open.length === 2 ? true : undefined
  })
  const both = await settle(net, [first.parent, second.parent], 400)
  expect(both.map(({ facts }) => facts.status)).toEqual(['WON', 'WON'])
  for (const { claims, money } of both) {
    expect([one.address, two.address]).toContain(claims.find(({ id }) => id === money.winner)!.owner)
  }
  expect(rivalsUnder(first.parent).filter(({ agrees }) => agrees === true)).toHaveLength(1)
  for (const each of [one, two]) {
    expect(await each.metric('syncline_challenger_moves_total', { outcome: 'failed' })).toBe(0)
    expect(await each.metric('syncline_challenger_moves_total', { outcome: 'mined' })).toBeGreaterThan(0)
  }
  const late = await Promise.all(
    [one, two].map((each) => each.metric('syncline_challenger_moves_total', { outcome: 'done' })),
  )
  expect(late[0]! + late[1]!).toBeGreaterThan(0)
})

it.runIf(isMatrix)('refutes a false output of the right history, after a liar that fell silent', async () => {
  const one = await challenger({ strategy: 'active' })
  const parent = tip()
  await rangeAfter(parent)
  const silent = await assertByHand(net, 'user9', parent, {
    worldRoot: `0x${'2a'.repeat(32)}`,
    l0Root: `0x${'2b'.repeat(32)}`,
  })
  const right = await until('a right rival', 120, () => rivalsUnder(parent).find(({ agrees }) => agrees === true))
  const false_ = await assertByHand(net, 'user8', parent, { worldRoot: `0x${'2c'.repeat(32)}`, l0Root: right.l0Root })
  const playing = await until('the match with the silent one runs', 120, async () => {
    const record = await disputeUnder(net, parent)
    return record !== undefined && record.claims.length === 3 ? record : undefined
  })
  await passDeadlines(net, playing)
  const [ended] = await settle(net, [parent])
  expect(ended).toMatchObject({ facts: { status: 'WON' }, money: { winner: right.id } })
  expect(ended!.claims.filter(({ status }) => status === 'OUT').map(({ id }) => id)).toEqual([silent, false_])
  expect(ended!.facts.matches.map(({ outcome }) => outcome)).toHaveLength(2)
  expect(ended!.events.some(({ eventName }) => eventName === 'StepProven')).toBe(false)
  expect(await one.metric('syncline_challenger_moves_total', { kind: 'proveOutput', outcome: 'mined' })).toBe(1)
})
