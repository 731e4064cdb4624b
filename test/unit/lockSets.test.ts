/** OIP-44: sets of locks over two domains, taken from their OrderBooks by a coordinator; others want the same, orders come, coordinators are killed. */
import { iOrderBookAbi, predeploys } from '@syncline/contracts'
import {
  type LockDomain,
  type LockSet,
  type LockSetOptions,
  type ReleasedLock,
  releaseLocks,
  takeLockSet,
} from '@syncline/node'
import { accept, type Hex, refuse } from '@syncline/primitives'
import { type Acquisition, lockKeyName } from '@syncline/protocol'
import { beforeEach, describe, expect, it } from 'vitest'
import { asset, createSpendScene, each, heldBy, type SpendScene } from '../spends/scene.js'
import { carol, dave, trade } from '../support/bypassScene.js'
import { lockDomainOf } from '../support/lockDomain.js'
import { locks, states, writeEntry, writeLock } from '../support/locks.js'
import { must, type ObjectDomain } from '../support/objectDomain.js'
import { alice, bob, official, pay, ref } from '../support/objects.js'

let scene: SpendScene
let domains: readonly [ObjectDomain, ObjectDomain]
beforeEach(() => {
  scene = createSpendScene()
  domains = [scene.domains[0], scene.domains[1]]
})

const holding = { asset, holder: alice as Hex }
const both = [902n, 901n].map((domainId) => ({ ...holding, domainId }))
/** A coordinator with alice's key, and that of the owner unless told otherwise. */
async function take(owner: Hex, more: Partial<LockSetOptions> = {}, signers: readonly Hex[] = [alice, owner]) {
  const set = await takeLockSet({
    ...{ domains: domains.map((domain) => lockDomainOf(domain, signers)), locks: both, owner },
    ...{ termSeconds: 300n, patienceSeconds: 0n, ...more },
  })
  if (!set.ok) throw new Error(set.code)
  return set.value
}
const lockAt = (side: 0 | 1) => lockDomainOf(domains[side], [bob]).read(holding)
const ownersNow = async () => [(await lockAt(0)).owner, (await lockAt(1)).owner]
const phaseOf = (set: LockSet) => set.state().phase
const leave = (side: 0 | 1, from: Hex = alice) =>
  domains[side].manage(from, 'depart', [ref(scene.purses[side], official), 909n, '0x'])

describe('a set of locks over two domains', () => {
  it('is taken in the canonical order, keeps what it holds for its owner, and is free again after the deal', async () => {
    const order: string[] = []
    const set = await take(dave, {
      onStep(_, last) {
        if (last.kind === 'taken' || last.kind === 'looked') order.push(`${last.kind} ${last.key.domainId}`)
      },
    })
    expect(order).toEqual(['taken 901', 'looked 901', 'taken 902', 'looked 902'])
    expect(phaseOf(set)).toBe('held')
    expect(set.receipts.size).toBe(2)
    for (const side of [0, 1] as const) {
      expect(leave(side)).toMatchObject({ error: 'AssetLocked' })
      const inputs = [scene.purses[side], scene.tills[side]].map((thing) => [thing!, official] as const)
      must(trade(domains[side], dave, inputs, [pay(0n, 1n, each)]))
    }
    expect((await set.finish('COMMIT')).phase).toBe('ended')
    expect(await ownersNow()).toEqual([undefined, undefined])
    for (const side of [0, 1] as const) expect(heldBy(domains[side], scene.tills[side])).toBe(each)
  })

  it('is refused whole where another holds one of its locks: who, and until when', async () => {
    writeLock(domains[1], asset, alice, locks.PREEMPTIVE, carol)
    const { until } = await lockAt(1)
    const set = await take(dave)
    expect(set.state()).toMatchObject({ phase: 'ended', left: [], end: { code: 'LOCK_BUSY', key: { domainId: 902n } } })
    expect(set.state().end?.wait?.until).toBe(until)
    expect(await ownersNow()).toEqual([undefined, carol])
    must(leave(0))
  })

  it('waits for another set and takes it when that one is done', async () => {
    const first = await take(dave)
    const second = take(carol, {
      patienceSeconds: 200n,
      onStep(state, last) {
        if (last.kind === 'busy' && phaseOf(first) === 'held') void first.finish('COMMIT')
        if (state.phase === 'waiting') expect(lockKeyName(state.wait!.key)).toBe(lockKeyName(state.keys[0]!))
      },
    })
    expect(phaseOf(await second)).toBe('held')
    expect(await ownersNow()).toEqual([carol, carol])
  })

  it('gives a partial set back when its patience is over, and leaves the other one alone', async () => {
    must(
      domains[1].call(alice, predeploys.orderBook, iOrderBookAbi, 'preempt', [asset, carol, domains[1].number + 400n]),
    )
    const held: (Hex | undefined)[] = []
    const set = await take(dave, {
      patienceSeconds: 20n,
      onStep(state) {
        if (state.phase === 'waiting') void lockAt(0).then(({ owner }) => held.push(owner))
      },
    })
    // it had the first one while it waited for the second
    expect(held).toContain(dave)
    expect(set.state()).toMatchObject({ phase: 'ended', end: { code: 'LOCK_BUSY' } })
    expect(await ownersNow()).toEqual([undefined, carol])
  })

  it('that a killed coordinator left in part ends at its time, by whoever comes next', async () => {
    // killed between its two locks: the signal of the first look never comes back
    const until = domains[0].number + 30n
    must(domains[0].call(alice, predeploys.orderBook, iOrderBookAbi, 'preempt', [asset, dave, until]))
    const set = await take(carol, { patienceSeconds: 100n })
    expect(phaseOf(set)).toBe('held')
    expect(domains[0].number).toBeGreaterThanOrEqual(until)
    expect(await ownersNow()).toEqual([carol, carol])
  })

  it('is given back earlier by its owner, and by nobody else', async () => {
    must(domains[0].call(alice, predeploys.orderBook, iOrderBookAbi, 'preempt', [asset, dave, domains[0].number + 30n]))
    const release = (signer: Hex) =>
      releaseLocks(
        domains.map((domain) => lockDomainOf(domain, [signer])),
        both,
        'ABORT',
      )
    const outcomes = (released: readonly ReleasedLock[]) =>
      released.map(({ lock, outcome }) => [lock.domainId, outcome.ok ? outcome.value !== undefined : outcome.code])
    expect(outcomes(await release(alice))).toEqual([
      [902n, false],
      [901n, 'LOCK_FOREIGN'],
    ])
    expect(outcomes(await release(dave))).toEqual([
      [902n, false],
      [901n, true],
    ])
    expect(await ownersNow()).toEqual([undefined, undefined])
  })

  it('is committed by its owner while it is there, in time or not, and never by another', async () => {
    const until = domains[0].number + 30n
    must(domains[0].call(alice, predeploys.orderBook, iOrderBookAbi, 'preempt', [asset, dave, until]))
    const commit = async (signer: Hex) => {
      const those = domains.map((domain) => lockDomainOf(domain, [signer]))
      const released = await releaseLocks(those, both, 'COMMIT')
      return released.map(({ outcome }) => (outcome.ok ? outcome.value !== undefined : outcome.code))
    }
    while (domains[0].number <= until) domains[0].seal()
    // that its time is over lets others end it, and not commit it
    expect(await commit(carol)).toEqual(['LOCK_NOT_HELD', 'LOCK_FOREIGN'])
    expect(await lockAt(0)).toMatchObject({ owner: dave })
    expect(await commit(dave)).toEqual(['LOCK_NOT_HELD', true])
    expect(await commit(dave)).toEqual(['LOCK_NOT_HELD', 'LOCK_NOT_HELD'])
  })

  it('says what it could not give back where the owner’s key is not here', async () => {
    writeLock(domains[1], asset, alice, locks.PREEMPTIVE, carol)
    const { until } = (await take(dave, {}, [alice])).state()
    expect(await lockAt(0)).toMatchObject({ owner: dave, until })
    while (domains[0].number < until) domains[0].seal()
    const [released] = await releaseLocks([lockDomainOf(domains[0], [bob])], [both[1]!], 'ABORT')
    expect(released?.outcome).toMatchObject({ ok: true, value: {} })
    expect((await lockAt(0)).kind).toBe('NONE')
  })

  it('is given back where an order stands in the way, or a look under the lock finds something else', async () => {
    writeEntry(domains[1], asset, states.FROZEN)
    expect((await take(dave)).state()).toMatchObject({ phase: 'ended', left: [], end: { code: 'ASSET_LOCKED' } })
    writeEntry(domains[1], asset, states.ACTIVE)
    const looked: bigint[] = []
    const set = await take(dave, {
      async look({ domainId }, { owner }) {
        expect(owner).toBe(dave)
        looked.push(domainId)
        return domainId === 901n ? accept(undefined) : refuse('TOO_LITTLE', 'the purse is empty')
      },
    })
    expect(looked).toEqual([901n, 902n])
    expect(set.state().end).toMatchObject({ code: 'TOO_LITTLE', key: { domainId: 902n } })
    expect(await ownersNow()).toEqual([undefined, undefined])
  })

  it('is not held where a lock was taken away while the others were taken', async () => {
    const set = await take(dave, {
      async look({ domainId }) {
        // what an order does to a lock
        if (domainId === 902n) writeLock(domains[0], asset, alice, locks.NONE)
        return accept(undefined)
      },
    })
    expect(set.state()).toMatchObject({ phase: 'ended', end: { code: 'LOCK_NOT_HELD', key: { domainId: 901n } } })
    expect(await ownersNow()).toEqual([undefined, undefined])
  })

  it('is given back when its caller stops, and when a domain fails', async () => {
    const stop = new AbortController()
    const stopped = await take(dave, {
      signal: stop.signal,
      async look() {
        stop.abort()
        return accept(undefined)
      },
    })
    expect(stopped.state().end?.code).toBe('LOCK_GIVEN_UP')
    expect(await ownersNow()).toEqual([undefined, undefined])
    const broken = take(dave, {
      async look({ domainId }) {
        if (domainId === 902n) throw new Error('the node is gone')
        return accept(undefined)
      },
    })
    await expect(broken).rejects.toThrow('the node is gone')
    expect(await ownersNow()).toEqual([undefined, undefined])
  })

  /** The second domain, on which a call is sent and then this happens. */
  const afterCall = (what: (sent: () => Promise<unknown>) => Promise<void>) => {
    const [first, second] = domains.map((domain) => lockDomainOf(domain, [alice, dave]))
    const preempt: LockDomain['preempt'] = async (...of) => {
      let sent: Awaited<ReturnType<LockDomain['preempt']>> | undefined
      const send = async () => (sent = await second!.preempt(...of))
      await what(send)
      return sent ?? send()
    }
    return [first!, { ...second!, preempt }]
  }

  it('gives back the lock whose call came in when its caller stopped, or its node failed, before anybody saw it', async () => {
    const stop = new AbortController()
    const stopped = await take(dave, { signal: stop.signal, domains: afterCall(async () => stop.abort()) })
    expect(stopped.state()).toMatchObject({ phase: 'ended', left: [], end: { code: 'LOCK_GIVEN_UP' } })
    expect(stopped.receipts.size).toBe(2)
    expect(await ownersNow()).toEqual([undefined, undefined])
    const broken = afterCall(async (send) => {
      await send()
      throw new Error('the node is gone')
    })
    await expect(take(dave, { domains: broken })).rejects.toThrow('the node is gone')
    expect(await ownersNow()).toEqual([undefined, undefined])
  })

  it('names a lock whose call may still come in as left, and one that it cannot give back', async () => {
    let last: Acquisition | undefined
    const onStep = (state: Acquisition) => {
      last = state
    }
    const lateCalls: (() => Promise<unknown>)[] = []
    const late = afterCall(async (send) => {
      lateCalls.push(send)
      throw new Error('no answer')
    })
    await expect(take(dave, { onStep, domains: late })).rejects.toThrow('no answer')
    expect(last).toMatchObject({ phase: 'ended', left: [{ domainId: 902n }] })
    expect(await ownersNow()).toEqual([undefined, undefined])
    await lateCalls[0]!()
    expect(await lockAt(1)).toMatchObject({ owner: dave, until: last!.until })
    await lockDomainOf(domains[1], [dave]).end(holding, 'ABORT')

    const stop = new AbortController()
    const keyless = domains.map((domain) => lockDomainOf(domain, [alice]))
    const preempt: LockDomain['preempt'] = (...of) => {
      stop.abort()
      return keyless[0]!.preempt(...of)
    }
    const stopped = await take(dave, { signal: stop.signal, domains: [{ ...keyless[0]!, preempt }, keyless[1]!] })
    expect(stopped.state()).toMatchObject({ phase: 'ended', left: [{ domainId: 901n }] })
    expect(await ownersNow()).toEqual([dave, undefined])
  })

  it('says of a commit that a lock was gone, and commits the others', async () => {
    const set = await take(dave)
    writeLock(domains[0], asset, alice, locks.NONE)
    expect(await set.finish('COMMIT')).toMatchObject({
      ...{ phase: 'ended', how: 'COMMIT', left: [] },
      end: { code: 'LOCK_NOT_HELD', key: { domainId: 901n } },
    })
    expect(await ownersNow()).toEqual([undefined, undefined])
    const given = await take(dave)
    writeLock(domains[0], asset, alice, locks.NONE)
    expect((await given.finish('ABORT')).end).toBeUndefined()
    expect(await ownersNow()).toEqual([undefined, undefined])
  })

  it('says so too where the lock ends between the look and the commit', async () => {
    const quick = domains.map((domain) => lockDomainOf(domain, [alice, dave]))
    const end: LockDomain['end'] = (...of) => {
      writeLock(domains[0], asset, alice, locks.NONE)
      return quick[0]!.end(...of)
    }
    const set = await take(dave, { domains: [{ ...quick[0]!, end }, quick[1]!] })
    expect(await set.finish('COMMIT')).toMatchObject({ left: [], end: { code: 'LOCK_NOT_HELD' } })
    // a commit that came in, and whose answer did not
    const silent: LockDomain['end'] = async (...of) => {
      await quick[0]!.end(...of)
      throw new Error('no answer')
    }
    const other = await take(dave, { domains: [{ ...quick[0]!, end: silent }, quick[1]!] })
    await expect(other.finish('COMMIT')).rejects.toThrow('no answer')
    expect(other.state()).toMatchObject({ phase: 'ended', left: [], end: undefined })
  })

  it('is not begun where a domain of it is not known, or it lasts too long', async () => {
    const options = { domains: [lockDomainOf(domains[0], [alice])], locks: both, owner: dave, patienceSeconds: 0n }
    expect(await takeLockSet({ ...options, termSeconds: 300n })).toMatchObject({ code: 'DOMAIN_UNKNOWN' })
    const one = { ...options, locks: [both[1]!] }
    expect(await takeLockSet({ ...one, termSeconds: 601n })).toMatchObject({ code: 'LOCK_TERM' })
  })

  it('does not take over another set of the same owner', async () => {
    const first = await take(dave)
    expect((await take(dave)).state().end?.code).toBe('LOCK_BUSY')
    expect(phaseOf(first)).toBe('held')
    expect(await ownersNow()).toEqual([dave, dave])
  })

  it('ends for both of two coordinators that want the same in different orders: one after the other', async () => {
    const [one, two] = await Promise.all(
      [dave, carol].map(async (owner, i) => {
        const set = await take(owner, { patienceSeconds: 250n, locks: i === 0 ? both : both.toReversed() })
        if (phaseOf(set) !== 'held') return { held: false, by: await ownersNow() }
        const by = await ownersNow()
        await set.finish('COMMIT')
        return { held: true, by }
      }),
    )
    expect(one).toEqual({ held: true, by: [dave, dave] })
    expect(two).toEqual({ held: true, by: [carol, carol] })
  })
})
