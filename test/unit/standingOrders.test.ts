/**
 * Orders that a certificate let stand on a domain which had refused them, or where they were never shown in time: lock and record say the same again, effects
 * can be carried out, once, and nothing else comes in by that door (decision 0018).
 */
import { bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { absentEntryHash, type Order } from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { holdingKey, keyOf, office, receiptsOf, rowOf, sign, word } from '../locks/scene.js'
import {
  alice,
  asset,
  bafin,
  begin,
  bond,
  errorOf,
  fatf,
  type Made,
  type Scene,
  sec,
  states,
  treasury,
} from '../locks/standing.js'
import { watchChain } from '../locks/watched.js'
import { must } from '../support/objectDomain.js'

const seize = (scene: Scene, change: Partial<Order> = {}) =>
  scene.make(sec, 'SEIZE', { recipient: treasury, ...change })

describe('an order that was refused here before a certificate let it stand here', () => {
  const refusals: readonly (readonly [string, (scene: Scene) => Made])[] = [
    [
      'ORDER_LAMPORT_LOW',
      (scene) => {
        scene.certify({ state: 0, held: 0, order: absentEntryHash }, { lamport: 90n, key: word('another asset') })
        return seize(scene, { lamport: 80n })
      },
    ],
    ['ORDER_NOT_IN_TIME', (scene) => seize(scene, { validBefore: scene.chain.domain.number })],
    [
      'ORDER_NONCE_USED',
      (scene) => {
        const first = scene.make(sec, 'RESTRICT')
        must(scene.give(first))
        return seize(scene, { nonce: first.order.nonce })
      },
    ],
    [
      'ORDER_EXPIRED',
      (scene) => {
        const { number } = scene.chain.domain
        const made = seize(scene, { effectiveAt: number + 2n, validBefore: number + 3n })
        must(scene.give(made))
        scene.wait(4)
        must(scene.chain.book('settle', [asset]))
        return made
      },
    ],
    [
      'ORDER_AUTHORITY_INACTIVE',
      (scene) => {
        const made = seize(scene, { effectiveAt: scene.chain.domain.number + 2n })
        must(scene.give(made))
        scene.revoke(sec)
        must(scene.chain.book('settle', [asset]))
        return made
      },
    ],
    [
      'ORDER_AUTHORITY_EPOCH',
      (scene) => {
        const made = seize(scene, { effectiveAt: scene.chain.domain.number + 2n })
        must(scene.give(made))
        must(scene.chain.importRow(rowOf(office('SEC', 2, 'US', { epoch: 2n }))))
        must(scene.chain.book('settle', [asset]))
        return made
      },
    ],
  ]
  it.each(refusals)('as %s is applied by that very certificate, and carried out once', (refusal, refuse) => {
    const scene = begin()
    const made = refuse(scene)
    if (scene.chain.statusOf(made.hex) === 'none') must(scene.give(made))
    expect(scene.end(made)).toBe(refusal)
    expect([scene.enforce(made), errorOf(scene.give(made)).startsWith('Order')]).toEqual(['OrderNotStanding', true])
    const outcome = scene.certify(scene.by(made, 'SEIZED'))
    expect(receiptsOf(outcome)).toMatchObject([{ digest: made.hex, from: 3, to: 3, refusal: undefined }])
    expect([scene.end(made), scene.recordOf(made).refusal]).toEqual(['applied', 0])
    expect(scene.enforce(made)).toBe('accepted')
    // who gets it has it, and no second receipt is to be had
    expect(scene.enforce(made)).not.toBe('accepted')
    expect(errorOf(scene.give(made))).not.toBe('accepted')
    expect(receiptsOf(must(scene.chain.book('settle', [asset])))).toEqual([])
    // and when the certificate's entry makes place for another one, the order has nothing more to say
    scene.certify({ ...scene.by(made, 'FROZEN'), order: word('another') })
    expect([scene.enforce(made), scene.end(made)]).toEqual(['OrderNotStanding', 'applied'])
  })

  it('because people had to decide, is applied when they have', () => {
    const scene = begin()
    const other = office('OFAC', 3, 'US')
    must(scene.chain.importRow(rowOf(other)))
    must(scene.give(scene.make(fatf, 'FREEZE')))
    const released = scene.make(other, 'RECOVER', {}, 'OFAC')
    must(scene.give(released))
    expect(scene.end(released)).toBe('ORDER_NEEDS_DECISION')
    scene.certify(scene.by(released, 'ACTIVE'))
    expect([scene.end(released), scene.enforce(released)]).toEqual(['applied', 'accepted'])
  })

  it('is not let in where another order stands, or it stands for something else', () => {
    const scene = begin()
    const made = seize(scene, { validBefore: scene.chain.domain.number })
    must(scene.give(made))
    scene.certify({ ...scene.by(made, 'SEIZED'), order: word('another') })
    scene.certify(scene.by(made, 'SEIZED'), { key: holdingKey(bond.asset, alice) })
    must(scene.chain.book('settle', [asset]))
    must(scene.chain.book('settle', [bytesToHex(holdingKey(bond.asset, alice))]))
    expect([errorOf(scene.give(made)), scene.end(made), scene.enforce(made)]).toEqual([
      'OrderRepeated',
      'ORDER_NOT_IN_TIME',
      'OrderNotStanding',
    ])
  })

  it('for its scope or its law stays refused whoever signs: no domain may take it', () => {
    const scene = begin()
    const abroad = scene.make(bafin, 'SEIZE', { recipient: treasury })
    must(scene.give(abroad))
    expect([scene.end(abroad), scene.recordOf(abroad).isVoid]).toEqual(['ORDER_JURISDICTION', true])
    scene.certify(scene.by(abroad, 'SEIZED'))
    must(scene.chain.book('settle', [asset]))
    expect([errorOf(scene.give(abroad)), scene.end(abroad), scene.enforce(abroad)]).toEqual([
      'OrderRepeated',
      'ORDER_JURISDICTION',
      'OrderNotStanding',
    ])
    // nor if it is shown first after the certificate
    const fresh = begin()
    const second = fresh.make(bafin, 'SEIZE', { recipient: treasury })
    fresh.certify(fresh.by(second, 'SEIZED'))
    must(fresh.give(second))
    expect([fresh.end(second), fresh.enforce(second)]).toEqual(['ORDER_JURISDICTION', 'OrderNotStanding'])
  })

  it('of a part of a holding is this domain’s own affair', () => {
    const scene = begin()
    const part = { subject: hexToBytes(alice), amount: 5n, validBefore: scene.chain.domain.number }
    const made = scene.make(sec, 'FREEZE', part)
    must(scene.give(made))
    const key = scene.chain.read<Hex>('keyOf', [asset, alice, 5n])
    scene.certify(scene.by(made, 'FROZEN'), { key: hexToBytes(key) })
    must(scene.chain.book('settle', [key]))
    expect([errorOf(scene.give(made)), scene.end(made)]).toEqual(['OrderRepeated', 'ORDER_NOT_IN_TIME'])
  })
})

describe('an order that comes for the first time when a certificate let it stand already', () => {
  it('after its time, after its authority’s term or revocation, or with a nonce that another one used, is applied', () => {
    const cases: readonly ((scene: Scene) => Made)[] = [
      (scene) => seize(scene, { validBefore: scene.chain.domain.number }),
      (scene) => {
        scene.revoke(sec)
        return seize(scene)
      },
      (scene) => {
        const brief = office('brief', 3, 'INT', { validBefore: scene.chain.domain.number })
        must(scene.chain.importRow(rowOf(brief)))
        return scene.make(brief, 'SEIZE', { recipient: treasury }, 'brief')
      },
      (scene) => {
        const first = scene.make(sec, 'RESTRICT', { subject: hexToBytes(alice) })
        must(scene.give(first))
        return seize(scene, { nonce: first.order.nonce })
      },
      (scene) => seize(scene, { lamport: 1n }),
      (scene) => seize(scene, { lamport: 1n << 50n }),
    ]
    for (const [i, prepare] of cases.entries()) {
      const scene = begin()
      const made = prepare(scene)
      scene.certify(scene.by(made, 'SEIZED'), { lamport: 5n })
      expect(receiptsOf(must(scene.give(made))), `case ${i}`).toMatchObject([{ digest: made.hex, refusal: undefined }])
      expect([scene.end(made), scene.enforce(made)], `case ${i}`).toEqual(['applied', 'accepted'])
      expect(errorOf(scene.give(made)), `case ${i}`).not.toBe('accepted')
    }
  })

  it('of an epoch that is over needs the row of that epoch, which L1’s tree still holds, and its signature', () => {
    const scene = begin()
    const { chain } = scene
    const made = seize(scene)
    const next = rowOf(office('SEC', 2, 'US', { epoch: 2n }))
    must(chain.importRow(next))
    scene.certify(scene.by(made, 'SEIZED'))
    expect(errorOf(scene.give(made))).toBe('OrderAuthorityEpoch')
    expect(errorOf(chain.importFormer(next))).toBe('AuthorityNotFormer')
    expect(errorOf(chain.book('importFormer', [rowOf(sec), bytesToHex(word('no root')), []]))).toBe(
      'AuthorityNotProven',
    )
    must(chain.importFormer(rowOf(sec)))
    expect(chain.read<{ epoch: bigint }>('authorityOf', [bytesToHex(sec.id)]).epoch).toBe(2n)
    // the new key signs nothing of before
    const forged = { ...made, signature: sign(made.order, keyOf('SEC', 2n)) }
    expect(errorOf(scene.give(forged))).toBe('OrderSignature')
    must(scene.give(made))
    expect([scene.end(made), scene.enforce(made)]).toEqual(['applied', 'accepted'])
    // an order of that epoch that does not stand is as void as before
    expect(errorOf(scene.give(seize(scene)))).toBe('OrderAuthorityEpoch')
  })

  it('is nobody’s without its authority’s signature, and waits for its time as any', () => {
    const scene = begin()
    const early = seize(scene, { validAfter: scene.chain.domain.number + 3n })
    scene.certify(scene.by(early, 'SEIZED'))
    expect(errorOf(scene.give({ ...early, signature: sign(early.order, keyOf('FATF')) }))).toBe('OrderSignature')
    expect(errorOf(scene.give(early))).toBe('OrderNotInTime')
    scene.wait(4)
    must(scene.give(early))
    expect(scene.end(early)).toBe('applied')
  })
})

describe('an irreversible order that a certificate holds here', () => {
  const late = (scene: Scene) => scene.make(sec, 'CONFISCATE', { validBefore: scene.chain.domain.number })

  it('ends the asset at level 3, and moves nothing before', () => {
    for (const isKnown of [true, false]) {
      const scene = begin()
      const made = late(scene)
      if (isKnown) must(scene.give(made))
      scene.certify(scene.by(made, 'ACTIVE', 'CONFISCATE'))
      if (!isKnown) must(scene.give(made))
      expect([scene.end(made), scene.enforce(made)]).toEqual(['held', 'OrderNotStanding'])
      expect(scene.chain.read<readonly Hex[]>('openOrders', [asset])).toEqual([made.hex])
      must(scene.chain.book('certify', [made.hex, scene.chain.certifyOwn()]))
      expect([scene.end(made), scene.chain.entryOf(bond.asset).state, scene.enforce(made)]).toEqual([
        'applied',
        states.TERMINATED,
        'accepted',
      ])
    }
  })

  it('has no turn of its own: where a certificate takes the hold away, it is refused again', () => {
    for (const isKnown of [true, false]) {
      const scene = begin()
      const made = late(scene)
      if (isKnown) must(scene.give(made))
      scene.certify(scene.by(made, 'ACTIVE', 'CONFISCATE'))
      if (!isKnown) must(scene.give(made))
      scene.certify({ state: states.FROZEN, held: 0, order: word('another') })
      expect(receiptsOf(must(scene.chain.book('settle', [asset])))).toMatchObject([
        { digest: made.hex, refusal: 'ORDER_NOT_IN_TIME' },
      ])
      expect([scene.end(made), scene.chain.entryOf(bond.asset).state]).toEqual(['ORDER_NOT_IN_TIME', states.FROZEN])
      expect(errorOf(scene.chain.book('certify', [made.hex, scene.chain.certifyOwn()]))).toBe('OrderUnknown')
      // a third certificate may let it stand again: it was refused for what it is late for only
      scene.certify(scene.by(made, 'ACTIVE', 'CONFISCATE'))
      expect(scene.end(made)).toBe('held')
    }
  })

  it('and is void at level 3, or rests on a false block, does not come back by any certificate', () => {
    const falls: readonly (readonly [string, (scene: Scene, made: Made) => void])[] = [
      [
        'ORDER_AUTHORITY_INACTIVE',
        (scene, { hex }) => {
          scene.revoke(sec)
          must(scene.chain.book('certify', [hex, scene.chain.certifyOwn()]))
        },
      ],
      [
        'ORDER_BASIS_FALSE',
        ({ chain }, { hex }) => {
          const { height } = chain.domain.seal()
          chain.domain.certify({ domainId: 901n, height, root: word('another root') })
          must(chain.book('dismiss', [hex, chain.domain.headerAt(height)]))
        },
      ],
    ]
    for (const [refusal, fall] of falls) {
      const scene = begin()
      const made = scene.make(sec, 'CONFISCATE')
      must(scene.give(made))
      expect(scene.end(made)).toBe('held')
      fall(scene, made)
      expect([scene.end(made), scene.recordOf(made).isVoid]).toEqual([refusal, true])
      for (const entry of [scene.by(made, 'ACTIVE', 'CONFISCATE'), scene.by(made, 'TERMINATED')]) {
        expect(receiptsOf(scene.certify(entry))).toEqual([])
        must(scene.chain.book('settle', [asset]))
        expect(errorOf(scene.give(made))).not.toBe('accepted')
        expect([scene.end(made), scene.enforce(made)]).toEqual([refusal, 'OrderNotStanding'])
        expect(errorOf(scene.chain.book('certify', [made.hex, scene.chain.certifyOwn()]))).toBe('OrderUnknown')
      }
    }
  })

  it('that people lifted here, and validators let stand, is held again', () => {
    const scene = begin()
    const made = scene.make(sec, 'CONFISCATE')
    must(scene.give(made))
    must(scene.give(scene.make(fatf, 'RECOVER')))
    expect(scene.end(made)).toBe('ORDER_LIFTED')
    scene.certify(scene.by(made, 'ACTIVE', 'CONFISCATE'))
    expect(scene.end(made)).toBe('held')
  })
})

it('seats see it as taken, and no more as fallen', async () => {
  const scene = begin()
  const { chain } = scene
  const { play, look } = watchChain(chain)
  const seen = async () => (await look()).orders.map(({ fact }) => [fact.key.action, fact.isDismissed === true])
  const { number } = chain.domain
  const [fallen, late] = [
    seize(scene, { effectiveAt: number + 2n, validBefore: number + 3n }),
    seize(scene, { validBefore: number }),
  ]
  for (const made of [fallen, late]) play(scene.give(made))
  scene.wait(4)
  play(chain.book('settle', [asset]))
  expect(await seen()).toEqual([['SEIZE', true]])
  play(scene.certify(scene.by(fallen, 'SEIZED')))
  expect(await seen()).toEqual([['SEIZE', false]])
  play(scene.certify(scene.by(late, 'SEIZED')))
  expect(await seen()).toEqual([['SEIZE', false]])
})

describe('level 3 of what stands by certificate', () => {
  it('holds the block in which it was let in, not the one in which it was refused', () => {
    const scene = begin()
    const made = scene.make(sec, 'CONFISCATE', { validBefore: scene.chain.domain.number })
    must(scene.give(made))
    expect(scene.end(made)).toBe('ORDER_NOT_IN_TIME')
    scene.wait(6)
    const early = scene.chain.certifyOwn()
    scene.wait(4)
    scene.certify(scene.by(made, 'ACTIVE', 'CONFISCATE'))
    expect(scene.end(made)).toBe('held')
    const certify = (height: bigint) => errorOf(scene.chain.book('certify', [made.hex, height]))
    expect([certify(early), scene.enforce(made)]).toEqual(['BasisUndecided', 'OrderNotStanding'])
    expect([certify(scene.chain.certifyOwn()), scene.end(made), scene.enforce(made)]).toEqual([
      'accepted',
      'applied',
      'accepted',
    ])
  })

  it('finds it void without its authority, also where validators ended the asset by it: the lock stays, nobody gets anything', () => {
    const scene = begin()
    const made = scene.make(sec, 'CONFISCATE', { validBefore: scene.chain.domain.number })
    scene.revoke(sec)
    scene.certify(scene.by(made, 'TERMINATED'))
    expect([errorOf(scene.give(made)), scene.end(made), scene.enforce(made)]).toEqual([
      ...['accepted', 'applied', 'OrderNotStanding'],
    ])
    const certify = () => errorOf(scene.chain.book('certify', [made.hex, scene.chain.certifyOwn()]))
    expect([certify(), scene.end(made)]).toEqual(['accepted', 'ORDER_AUTHORITY_INACTIVE'])
    expect([scene.recordOf(made).isVoid, scene.enforce(made)]).toEqual([true, 'OrderNotStanding'])
    expect([certify(), errorOf(scene.give(made))]).toEqual(['OrderUnknown', 'OrderRepeated'])
    expect(scene.chain.entryOf(bond.asset).state).toBe(states.TERMINATED)
  })

  it('ends the wait of an order over which a certificate wrote another one', () => {
    const scene = begin()
    const made = scene.make(sec, 'CONFISCATE')
    must(scene.give(made))
    expect(scene.end(made)).toBe('held')
    scene.certify(scene.by(scene.make(fatf, 'SEIZE', { recipient: treasury }), 'SEIZED'))
    expect(errorOf(scene.chain.book('certify', [made.hex, scene.chain.certifyOwn()]))).toBe('accepted')
    expect(scene.end(made)).not.toBe('held')
  })
})
