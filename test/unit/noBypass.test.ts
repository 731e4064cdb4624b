/** OIP-24 to 28 and 61: nothing that moves, makes or changes regulated things gets around LockRegistry. Every function that may change state, by the ABIs, has a place here. */
import {
  bondWrapperAbi,
  foreignObjectEscrowAbi,
  iObjectManagerAbi,
  lockRegistryAbi,
  messengerAbi,
  nftWrapperAbi,
  objectArrivalsAbi,
  objectEscrowAbi,
  objectManagerAbi,
  objectOrdersAbi,
  regulatedTokenAbi,
} from '@syncline/contracts'
import { type Abi, type AbiFunction, parseEventLogs } from 'viem'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BypassCase, bypassCases, ether } from '../support/bypassCases.js'
import { type BypassScene, createBypassScene, dave } from '../support/bypassScene.js'
import { holdingKey, locks, order, states, writeEntry, writeFrozen, writeLock } from '../support/locks.js'
import { must, type ObjectDomain } from '../support/objectDomain.js'
import { alice } from '../support/objects.js'

/** What asks nobody, and why nothing gets around a lock by it. `test/unit/lockedArrivals.test.ts` plays those that bring something. */
const asking = {
  manager: {
    registerType: 'moves nothing; a type that is there stays what it is',
    forcedTransfer: 'OrderBook alone',
    withdrawCredit: 'wei for deposits, no objects',
    arrive: 'what came is there, and locked',
    arriveAlone: 'what came is there, and locked',
    reclaim: 'what comes back is there, and locked',
    resolve: 'the copy keeps its state; what it becomes is locked',
    acceptFlow: 'says what is official; the copy is locked',
    vouch: 'says how sure a copy is',
    closeFlow: 'says that a copy never becomes official',
    dropFlow: 'says that a copy never becomes official',
  },
  wrapper: {},
  nftWrapper: { wrap: 'makes a deed, which is an asset that no order can have named before' },
  token: {
    approve: 'moves nothing: who spends is refused',
    permit: 'moves nothing: who spends is refused',
    initialize: 'the wrapper alone, once',
    forcedTransfer: 'OrderBook alone',
    setFrozenTokens: 'tells what an order did, or is refused',
    setAddressFrozen: 'tells what an order did, or is refused',
    pause: 'tells what an order did, or is refused',
    unpause: 'tells what an order did, or is refused',
  },
  escrow: { cancel: 'ends a deal', withdrawCredit: 'wei for deposits, no objects' },
  messenger: { sendMessage: 'calls nobody', confirm: 'calls nobody' },
} as const satisfies Record<BypassCase['contract'], Record<string, string>>

const contracts: Readonly<Record<BypassCase['contract'], readonly Abi[]>> = {
  manager: [iObjectManagerAbi, objectManagerAbi, objectArrivalsAbi, objectOrdersAbi],
  wrapper: [bondWrapperAbi],
  nftWrapper: [nftWrapperAbi],
  token: [regulatedTokenAbi],
  escrow: [objectEscrowAbi, foreignObjectEscrowAbi],
  messenger: [messengerAbi],
}
const changing = (abis: readonly Abi[]): string[] => [
  ...new Set(
    abis
      .flat()
      .filter((item): item is AbiFunction => item.type === 'function')
      .filter(({ stateMutability }) => stateMutability === 'nonpayable' || stateMutability === 'payable')
      .map(({ name }) => name),
  ),
]

let scene: BypassScene
let cases: readonly BypassCase[]
beforeAll(() => {
  scene = createBypassScene()
  // for deposits: who pays one is given as much first
  must(scene.a.send(alice, alice, '0x', ether))
  cases = bypassCases(scene)
}, 120_000)

type Lock = (domain: ObjectDomain, which: BypassCase) => void
const inEntry =
  (state: number, isWhole: boolean, held = 0): Lock =>
  (domain, { asset, holder }) =>
    writeEntry(domain, isWhole ? asset : holdingKey(asset, holder), state, held)
/** Locks that nobody gets by, with the scalar that the refusal names. */
const closed: readonly (readonly [string, number, Lock])[] = [
  ['OIP-27 HARD_LOCKED, frozen everywhere', 4, inEntry(states.FROZEN, true)],
  ['OIP-27 HARD_LOCKED, the holding frozen', 4, inEntry(states.FROZEN, false)],
  ['OIP-27 HARD_LOCKED, a confiscation is held', 4, inEntry(states.ACTIVE, true, 3)],
  ['OIP-27 HARD_LOCKED, the holding restricted and its confiscation held', 4, inEntry(states.RESTRICTED, false, 3)],
  ['OIP-28 PERM_LOCKED', 5, inEntry(states.TERMINATED, true)],
  ['OIP-28 PERM_LOCKED, the holding seized', 5, inEntry(states.SEIZED, false)],
  ['OIP-26 TEMP_LOCKED', 3, (domain, { asset, holder }) => writeLock(domain, asset, holder, locks.TEMP)],
  [
    'OIP-25 PREEMPTIVE_LOCKED',
    2,
    (domain, { asset, holder }) => writeLock(domain, asset, holder, locks.PREEMPTIVE, dave),
  ],
]
const open: readonly (readonly [string, boolean, Lock])[] = [
  ['UNLOCKED', false, () => undefined],
  [
    'OIP-25 PREEMPTIVE_LOCKED by itself',
    false,
    (d, { asset, holder, by }) => writeLock(d, asset, holder, locks.PREEMPTIVE, by),
  ],
  ['OIP-24 SOFT_LOCKED', true, inEntry(states.RESTRICTED, true)],
  ['OIP-24 SOFT_LOCKED, the holding', true, inEntry(states.RESTRICTED, false)],
]
const nameOf = ({ contract, call, name }: BypassCase): string => `${contract}.${call}: ${name}`

describe('the door', () => {
  it('has a case for every function that may change state, and no function twice', () => {
    for (const [contract, abis] of Object.entries(contracts) as [BypassCase['contract'], readonly Abi[]][]) {
      const played = new Set(cases.filter((each) => each.contract === contract).map(({ call }) => call))
      const silent = Object.keys(asking[contract])
      expect([contract, silent.filter((call) => played.has(call))]).toEqual([contract, []])
      expect([contract, [...played, ...silent].sort()]).toEqual([contract, changing(abis).sort()])
    }
  })

  it.each(closed)('lets nobody through: %s', (_, scalar, lock) => {
    for (const each of cases) {
      const domain = scene.a.fork()
      lock(domain, each)
      const before = domain.root
      const outcome = each.run(domain)
      expect([nameOf(each), outcome]).toMatchObject([nameOf(each), { error: 'AssetLocked' }])
      const [asset, named, by] = 'error' in outcome ? outcome.args : []
      expect([asset, Number(named), by]).toEqual([each.asset, scalar, scalar < 4 ? `0x${'00'.repeat(32)}` : order])
      expect([nameOf(each), domain.root]).toEqual([nameOf(each), before])
    }
  })

  it.each(open)('lets through: %s', (_, isMonitored, lock) => {
    let changed = 0
    for (const each of cases) {
      const domain = scene.a.fork()
      lock(domain, each)
      const before = domain.root
      const outcome = each.run(domain)
      expect([nameOf(each), outcome]).not.toHaveProperty('1.error')
      const reports = parseEventLogs({ abi: lockRegistryAbi, eventName: 'UseMonitored', logs: [...must(outcome).logs] })
      const own = reports.filter(({ args }) => args.holder.toLowerCase() === each.holder.toLowerCase())
      expect([nameOf(each), own.length > 0]).toEqual([nameOf(each), isMonitored])
      if (domain.root !== before) changed++
    }
    // an empty transaction and a transfer to oneself leave all as it was
    expect(changed).toBe(cases.length - 2)
  })

  it('keeps what is frozen of a holding where it is, and nothing else', () => {
    for (const each of cases) {
      const domain = scene.a.fork()
      writeFrozen(domain, each.asset, each.holder, 1n << 200n)
      const before = domain.root
      const outcome = each.run(domain)
      if (!each.takes) {
        expect([nameOf(each), outcome]).not.toHaveProperty('1.error')
        continue
      }
      const error = each.contract === 'token' ? 'ERC7943InsufficientUnfrozenBalance' : 'AmountFrozen'
      const isBurnt = each.call === 'redeem' && each.name === 'burns tokens'
      const expected = isBurnt ? 'ERC7943InsufficientUnfrozenBalance' : error
      expect([nameOf(each), outcome]).toMatchObject([nameOf(each), { error: expected }])
      expect(domain.root).toBe(before)
    }
  })
})
