/**
 * Whose word a state rests on, told to a domain by a certificate: what another domain's authority ordered is not lifted here by a lower one, whether the
 * certificate changed the state here or not; and what fell leaves behind what stood below it everywhere (docs/locks.md §4).
 */

import { predeploys } from '@syncline/contracts'
import { addGuard, type GuardEntry, guardEntryOf, type Mandate } from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { office, rowOf, word } from '../locks/scene.js'
import { bafin, begin, bond, fatf, type Made, type Scene, sec, states } from '../locks/standing.js'
import { watchChain } from '../locks/watched.js'
import { must } from '../support/objectDomain.js'

const guardBy = (...mandates: readonly Mandate[]): GuardEntry =>
  guardEntryOf(mandates.reduce<ReturnType<typeof addGuard> | undefined>(addGuard, undefined))
const unknown = guardEntryOf('unknown')

/** What becomes of a RELEASE by this authority. */
function release(scene: Scene, by: Parameters<Scene['make']>[0], name?: string): string {
  const made = scene.make(by, 'RELEASE', {}, name)
  must(scene.give(made))
  return scene.end(made)
}

describe('whose word a state rests on', () => {
  const ways: readonly (readonly [string, (scene: Scene, guard: GuardEntry) => Made])[] = [
    [
      'where the certificate makes the state',
      (scene, guard) => {
        const made = scene.make(sec, 'SEIZE')
        scene.certify(scene.by(made, 'SEIZED'), { guard })
        must(scene.give(made))
        return made
      },
    ],
    [
      'where the state is there already',
      (scene, guard) => {
        const made = scene.make(sec, 'SEIZE')
        must(scene.give(made))
        const { logs } = scene.certify(scene.by(made, 'SEIZED'), { guard })
        // nothing is written that stands already
        expect(logs.map(({ address }) => address)).not.toContain(predeploys.lockRegistry)
        return made
      },
    ],
  ]
  for (const [where, take] of ways) {
    const scene = (guard: GuardEntry) => {
      const fresh = begin()
      const made = take(fresh, guard)
      expect([fresh.end(made), fresh.chain.entryOf(bond.asset)]).toEqual(['applied', fresh.by(made, 'SEIZED')])
      return fresh
    }

    it(`is known ${where}: a higher order that never came is not lifted`, () => {
      expect(release(scene(guardBy(fatf)), sec)).toBe('ORDER_OUTRANKED')
      expect(release(scene(guardBy(fatf)), fatf)).toBe('applied')
      expect(release(scene(guardBy(sec)), sec)).toBe('applied')
    })

    it(`is known ${where}: equals of another law and what nobody knows are for people`, () => {
      const cftc = office('CFTC', 2, 'US')
      const eu = office('ESMA', 2, 'EU')
      expect(release(scene(guardBy(eu)), sec)).toBe('ORDER_NEEDS_DECISION')
      expect(release(scene(guardBy(cftc)), sec)).toBe('applied')
      expect(release(scene(guardBy(cftc, eu)), sec)).toBe('ORDER_NEEDS_DECISION')
      expect(release(scene(guardBy(cftc, eu)), fatf)).toBe('applied')
      for (const by of [sec, fatf]) expect(release(scene(unknown), by)).toBe('ORDER_NEEDS_DECISION')
    })
  }

  it('keeps the word of what stood here and has to wait, and of nothing else', () => {
    for (const [below, end] of [
      [true, 'ORDER_OUTRANKED'],
      [false, 'applied'],
    ] as const) {
      const scene = begin()
      const freeze = scene.make(fatf, 'FREEZE')
      must(scene.give(freeze))
      const seize = scene.make(sec, 'SEIZE')
      scene.certify(scene.by(seize, 'SEIZED'), { guard: guardBy(sec), ...(below ? { below: freeze.digest } : {}) })
      must(scene.give(seize))
      expect([scene.end(seize), release(scene, sec)]).toEqual(['applied', end])
    }
  })

  it('joins what is known here of a state that stands', () => {
    const scene = begin()
    must(scene.give(scene.make(fatf, 'FREEZE')))
    const seize = scene.make(sec, 'SEIZE')
    must(scene.give(seize))
    scene.certify(scene.by(seize, 'SEIZED'), { guard: guardBy(bafin) })
    expect([release(scene, sec), release(scene, fatf)]).toEqual(['ORDER_OUTRANKED', 'applied'])
  })

  it('is whose it is, also where the order before came by certificate only', () => {
    const scene = begin()
    scene.certify({ state: states.FROZEN, held: 0, order: word('an order of another domain') })
    const seize = scene.make(sec, 'SEIZE')
    scene.certify(scene.by(seize, 'SEIZED'), { guard: guardBy(office('CFTC', 2, 'US')) })
    must(scene.give(seize))
    expect(release(scene, sec)).toBe('applied')
  })

  it('takes the place of what nobody knew here', () => {
    const scene = begin()
    scene.certify({ state: states.FROZEN, held: 0, order: word('an order of another domain') })
    const seize = scene.make(sec, 'SEIZE')
    must(scene.give(seize))
    expect([scene.end(seize), release(scene, fatf)]).toEqual(['applied', 'ORDER_NEEDS_DECISION'])
    scene.certify(scene.by(seize, 'SEIZED'), { guard: guardBy(bafin) })
    expect([release(scene, sec), release(scene, fatf)]).toEqual(['ORDER_NEEDS_DECISION', 'applied'])
  })

  it('is what seats see, with what became of each order, as it changes', async () => {
    const scene = begin()
    const { play, look } = watchChain(scene.chain)
    const seen = async () => {
      const { changes, orders } = await look()
      return [changes.map(({ guard }) => guardEntryOf(guard)), orders.map(({ outcome, at }) => [outcome, at])]
    }
    const give = (by: Parameters<Scene['make']>[0], action: Parameters<Scene['make']>[1]): Made => {
      const made = scene.make(by, action)
      play(scene.give(made))
      return made
    }
    const none = guardEntryOf(undefined)
    give(fatf, 'FREEZE')
    expect(await seen()).toEqual([[none], [['APPLIED', 1n]]])
    const seize = give(sec, 'SEIZE')
    expect(await seen()).toEqual([[guardBy(fatf)], [['APPLIED', 2n]]])
    give(sec, 'FREEZE')
    expect(await seen()).toEqual([[], [['OPEN', 3n]]])
    give(sec, 'RELEASE')
    expect(await seen()).toEqual([[], [['REFUSED', 4n]]])
    // told more of a state that stands: no entry is written, and seats see it all the same
    play(scene.certify(scene.by(seize, 'SEIZED'), { guard: guardBy(bafin) }))
    expect(await seen()).toEqual([[guardBy(fatf, bafin)], []])
    play(scene.certify(scene.by(seize, 'SEIZED'), { guard: unknown }))
    give(fatf, 'RELEASE')
    expect(await seen()).toEqual([[unknown], [['CONTESTED', 7n]]])
    play(scene.certify(scene.by(seize, 'SEIZED'), { guard: guardBy(fatf) }))
    expect(await seen()).toEqual([[guardBy(fatf)], []])
    give(fatf, 'RELEASE')
    const [guards, ends] = await seen()
    expect(guards).toEqual([none])
    // what waited has its turn
    expect(new Set((ends as [string, bigint][]).map(([outcome, at]) => `${outcome} ${at}`))).toEqual(
      new Set(['APPLIED 9']),
    )
  })

  it('is forgotten when nothing stands any more', () => {
    const scene = begin()
    const { chain } = scene
    const [first, second] = [scene.make(sec, 'SEIZE'), scene.make(sec, 'SEIZE')]
    must(scene.give(first))
    scene.certify(scene.by(first, 'SEIZED'), { guard: guardBy(fatf) })
    expect(release(scene, fatf)).toBe('applied')
    must(scene.give(second))
    expect([scene.end(second), chain.entryOf(bond.asset).state]).toEqual(['applied', states.SEIZED])
    expect(release(scene, sec)).toBe('applied')
    // a certificate that lifts it forgets it too
    const third = scene.make(sec, 'SEIZE')
    must(scene.give(third))
    scene.certify(scene.by(third, 'SEIZED'), { guard: guardBy(fatf) })
    scene.certify({ ...scene.by(third, 'ACTIVE'), order: word('released elsewhere') })
    const fourth = scene.make(sec, 'SEIZE')
    must(scene.give(fourth))
    expect(release(scene, sec)).toBe('applied')
  })

  it('goes on from what was told when orders come here', () => {
    const scene = begin()
    const freeze = scene.make(sec, 'FREEZE')
    must(scene.give(freeze))
    scene.certify(scene.by(freeze, 'FROZEN'), { guard: guardBy(office('OFAC', 3, 'US')) })
    const seize = scene.make(fatf, 'SEIZE')
    must(scene.give(seize))
    expect(scene.end(seize)).toBe('applied')
    // FATF went on from the SEC's word, which rested on the OFAC's: an equal of another law
    expect(release(scene, fatf)).toBe('ORDER_NEEDS_DECISION')
  })

  it('of two authorities of one law is nobody’s own: one that is appointed anew below them lifts neither', () => {
    const scene = begin()
    const [before, after] = [office('CFTC', 2, 'US'), office('CFTC', 1, 'US', { epoch: 2n })]
    must(scene.chain.importRow(rowOf(before)))
    must(scene.give(scene.make(before, 'FREEZE', {}, 'CFTC')))
    must(scene.give(scene.make(sec, 'SEIZE')))
    expect(scene.chain.entryOf(bond.asset).state).toBe(states.SEIZED)
    // elsewhere both froze it
    scene.certify(scene.chain.entryOf(bond.asset), { guard: guardBy(before, sec) })
    must(scene.chain.importRow(rowOf(after)))
    expect(release(scene, after, 'CFTC')).toBe('ORDER_OUTRANKED')
  })
})

describe('what stands below a held order', () => {
  it('is what the certificate says, not what stood here', () => {
    const scene = begin()
    const { chain } = scene
    const [own, held] = [scene.make(sec, 'FREEZE'), scene.make(fatf, 'CONFISCATE')]
    must(scene.give(own))
    must(scene.give(held))
    expect([scene.end(held), chain.entryOf(bond.asset)]).toEqual(['held', scene.by(held, 'FROZEN', 'CONFISCATE')])
    const below = word('an order of another domain')
    scene.certify(scene.by(held, 'FROZEN', 'CONFISCATE'), { below })
    const { height } = chain.domain.seal()
    chain.domain.certify({ domainId: 901n, height, root: word('another root') })
    must(chain.book('dismiss', [held.hex, chain.domain.headerAt(height)]))
    expect(chain.entryOf(bond.asset)).toEqual({ state: states.FROZEN, held: 0, order: below })
  })
})
