/** OrderBook and LockRegistry on a domain: what histories do not reach. Every refusal by its name. */
import { bondSalt, encodeJurisdiction, lockRegistryAbi, predeploys, typeIds } from '@syncline/contracts'
import { bytesToHex, type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import { type Order, type OrderDomain, orderActions, orderDigest, orderWords } from '@syncline/protocol'
import { encodeAbiParameters } from 'viem'
import { describe, expect, it } from 'vitest'
import {
  accountOf,
  holdingKey,
  keyOf,
  LockDomain,
  lawfulKind,
  office,
  orderOf,
  orderSystem,
  receiptsOf,
  rowOf,
  sign,
  word,
} from '../locks/scene.js'
import { createDraw } from '../support/draw.js'
import { must, type Outcome, type Refusal } from '../support/objectDomain.js'
import { coinParameters, create, nobody, official, ref, zero } from '../support/objects.js'

const [fatf, sec] = [office('FATF', 3, 'INT'), office('SEC', 2, 'US')]
const bond = lawfulKind(['US'])
const issuer = accountOf('issuer')
const [alice, bob, carol, treasury] = ['alice', 'bob', 'carol', 'treasury'].map(accountOf) as [Hex, Hex, Hex, Hex]
const subject = hexToBytes(alice)
const aliceKey = bytesToHex(holdingKey(bond.asset, alice))
const asset = bytesToHex(bond.asset)

function scene(policy: 'direct' | 'strict' = 'direct', id = 901n): LockDomain {
  const chain = new LockDomain(policy, id)
  for (const each of [fatf, sec]) must(chain.importRow(rowOf(each)))
  must(chain.book('describe', [bond.kind]))
  return chain
}

let nonce = 0n
const give = (
  chain: LockDomain,
  by: typeof fatf,
  name: string,
  action: Order['action'],
  change: Partial<Order> = {},
) => {
  const order = orderOf(by, action, bond.asset, { nonce: ++nonce, lamport: nonce, ...change })
  const digest = bytesToHex(orderDigest(order, orderSystem))
  return { order, digest, outcome: chain.submit(order, sign(order, keyOf(name)), 'give') }
}
const seize = (chain: LockDomain, action: Order['action'], change: Partial<Order> = {}) =>
  give(chain, fatf, 'FATF', action, change)
const errorOf = (result: Outcome | Refusal): string => ('error' in result ? result.error : 'accepted')
const use = (chain: LockDomain, by: Hex, held: bigint, kept: bigint) =>
  chain.domain.call(by, predeploys.lockRegistry, lockRegistryAbi, 'checkUse', [asset, alice, by, held, kept])

describe('an order', () => {
  it('has the digest of the model, on every domain of a system', () => {
    const draw = createDraw(5)
    const chains = [new LockDomain('direct', 901n), new LockDomain('strict', 77n)]
    for (let i = 0; i < 40; i++) {
      const some = (length: number) => keccak256(Uint8Array.of(draw(256), draw(256), i)).subarray(0, length)
      const big = () => BigInt(bytesToHex(some(8)))
      const order: Order = {
        ...{ asset: some(32), action: orderActions[draw(9)]!, amount: BigInt(bytesToHex(some(32))), subject: some(20) },
        ...{ recipient: some(20), authority: some(32), authorityEpoch: big(), nonce: big(), caseId: some(32) },
        ...{ evidence: some(32), seen: some(32), lamport: big(), effectiveAt: big(), validAfter: big() },
        validBefore: big(),
      }
      const expected = bytesToHex(orderDigest(order, orderSystem))
      for (const chain of chains) expect(chain.read('digestOf', [orderWords(order)])).toBe(expected)
      const elsewhere: OrderDomain = { ...orderSystem, l1ChainId: 901n }
      expect(bytesToHex(orderDigest(order, elsewhere))).not.toBe(expected)
    }
  })

  it('holds on every domain by one signature, and whatever the order of application the registries agree in the end', () => {
    const chains = [901n, 902n, 903n].map((id) => scene('direct', id))
    const orders = (['RESTRICT', 'FREEZE', 'SEIZE'] as const).map((action, i) => {
      const [by, name] = i === 2 ? ([fatf, 'FATF'] as const) : ([sec, 'SEC'] as const)
      const order = orderOf(by, action, bond.asset, { nonce: 900n + BigInt(i), lamport: BigInt(i + 1), subject })
      return { order, signature: sign(order, keyOf(name)) }
    })
    const sequences = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ] as const
    const roots = chains.map((chain, i) => {
      for (const at of sequences[i]!) must(chain.submit(orders[at]!.order, orders[at]!.signature))
      must(chain.book('settle', [aliceKey]))
      return chain.registryRoot
    })
    expect(new Set(roots).size).toBe(1)
    // one more order on one of them, and they differ; on all, and they agree again
    const more = orderOf(fatf, 'RELEASE', bond.asset, { nonce: 990n, lamport: 9n, subject })
    const after = chains.map((chain, i) => {
      if (i === 0) expect(new Set(roots)).toContain(chain.registryRoot)
      must(chain.submit(more, sign(more, keyOf('FATF')), 'give'))
      expect(errorOf(chain.submit(more, sign(more, keyOf('FATF'))))).toBe('OrderRepeated')
      if (i < 2) expect(chain.registryRoot).not.toBe(chains[2]!.registryRoot)
      return chain.registryRoot
    })
    expect(new Set(after).size).toBe(1)
    expect(after[0]).not.toBe(roots[0])
  })

  it('has a receipt where it is refused for good, and reverts where it may come again', () => {
    const chain = scene()
    const by = chain.domain.number
    const cases: readonly (readonly [string, () => Outcome | Refusal])[] = [
      ['OrderMalformed', () => seize(chain, 'FREEZE', { recipient: subject }).outcome],
      ['OrderMalformed', () => seize(chain, 'SEIZE', { amount: 5n, subject }).outcome],
      ['OrderMalformed', () => seize(chain, 'FREEZE', { amount: 5n }).outcome],
      ['OrderAuthorityUnknown', () => seize(chain, 'FREEZE', { authority: word('nobody') }).outcome],
      ['OrderAuthorityEpoch', () => seize(chain, 'FREEZE', { authorityEpoch: 2n }).outcome],
      ['OrderSignature', () => give(chain, fatf, 'SEC', 'FREEZE').outcome],
      ['OrderNotRegulated', () => seize(chain, 'FREEZE', { asset: lawfulKind([]).asset }).outcome],
      ['OrderNotRegulated', () => seize(chain, 'FREEZE', { asset: new Uint8Array(32) }).outcome],
      ['OrderNotInTime', () => seize(chain, 'FREEZE', { validAfter: by + 50n }).outcome],
      ['OrderUnknown', () => chain.book('certify', [zero, 1n])],
      ['OrderNotRegulated', () => chain.book('describe', [lawfulKind([]).kind])],
      ['OrderNotRegulated', () => chain.book('describe', [{ ...bond.kind, typeId: zero }])],
    ]
    for (const [name, attempt] of cases) expect(errorOf(attempt())).toBe(name)
    const late = seize(chain, 'FREEZE', { validBefore: by })
    expect(receiptsOf(must(late.outcome))).toMatchObject([{ digest: late.digest, refusal: 'ORDER_NOT_IN_TIME' }])
    expect(chain.statusOf(late.digest)).toBe('refused')
  })

  it('keeps its hold until this chain is TRUE from its block on; then it moves what it is about, as long as it stands', () => {
    const chain = scene()
    const { domain } = chain
    const purse = create(
      domain,
      issuer,
      typeIds.bond,
      encodeAbiParameters(coinParameters, [
        {
          originDomain: 901n,
          issuer,
          salt: bondSalt(7n, ['US']),
          amount: 50n,
          owner: alice,
          spender: nobody,
          terms: zero,
        },
      ]),
    )
    domain.seal()
    const taken = seize(chain, 'CONFISCATE', { subject })
    must(taken.outcome)
    expect(chain.statusOf(taken.digest)).toBe('held')
    const copy = ref(purse, official)
    expect(errorOf(chain.book('enforce', [taken.digest, copy]))).toBe('OrderNotStanding')
    const height = domain.number
    // a block before it says nothing of it, and one that nobody certified neither
    domain.certify({ domainId: 901n, height: height - 1n, root: word('root') })
    expect(errorOf(chain.book('certify', [taken.digest, height - 1n]))).toBe('BasisUndecided')
    expect(errorOf(chain.book('certify', [taken.digest, height]))).toBe('BasisUndecided')
    // a claim of a block that is not past is none of this chain, whoever settled it
    for (const later of [height, height + 1n, 2n ** 64n - 1n]) {
      const fork = chain.fork()
      fork.domain.certify({ domainId: 901n, height: later, root: word('another chain') })
      expect(errorOf(fork.book('certify', [taken.digest, later]))).toBe('BasisUndecided')
    }
    domain.seal()
    expect(errorOf(chain.book('dismiss', [taken.digest, domain.headerAt(height)]))).toBe('BasisUndecided')
    domain.certify({ domainId: 901n, height, root: word('root') })
    must(chain.book('certify', [taken.digest, height]))
    expect(chain.statusOf(taken.digest)).toBe('applied')
    must(chain.book('enforce', [taken.digest, copy]))
    expect(errorOf(chain.book('enforce', [taken.digest, copy]))).toBe('HoldingDiffers')
    const holding = domain.manage(carol, 'holdingOf', [copy])
    expect(must(holding).output).toContain(treasury.slice(2))
    expect(errorOf(chain.book('enforce', [seize(chain, 'FREEZE', { subject: hexToBytes(bob) }).digest, copy]))).toBe(
      'OrderNotStanding',
    )
  })

  it('is one of 64 without an outcome at most, and a round over all of them fits a block', () => {
    const chain = scene('strict')
    let last: Refusal | Outcome | undefined
    for (let i = 0; i < 64; i++) {
      const order = orderOf(fatf, i % 2 === 0 ? 'CONFISCATE' : 'SEIZE', bond.asset, {
        nonce: ++nonce,
        lamport: 1n + BigInt(i % 7),
      })
      must(chain.submit(order, sign(order, keyOf('FATF'))))
    }
    const more = orderOf(sec, 'FREEZE', bond.asset, { nonce: ++nonce })
    expect(errorOf(chain.submit(more, sign(more, keyOf('SEC'))))).toBe('OrderBookFull')
    const idle = must(chain.book('settle', [asset]))
    expect(receiptsOf(idle)).toEqual([])
    for (let i = 0; i < 3; i++) chain.domain.seal()
    // all of them are over at once
    must(chain.importRow(rowOf({ ...fatf, revokedAt: chain.domain.number })))
    last = chain.book('settle', [asset])
    expect(receiptsOf(must(last)).length).toBe(64)
    console.log(`gas of a round of 64: ${idle.gas} where nothing moves, ${must(last).gas} where all end`)
    for (const { gas } of [idle, must(last)]) expect(gas).toBeLessThan(12_000_000)
    expect(chain.read<readonly Hex[]>('openOrders', [asset])).toEqual([])
  })
})

describe('the door', () => {
  it('says which order locks out, whose transaction, and what is frozen', () => {
    const chain = scene()
    must(use(chain, alice, 50n, 0n))
    // part of a holding: amounts add up, and are freed by whom they are to free
    must(seize(chain, 'FREEZE', { subject, amount: 30n }).outcome)
    must(give(chain, sec, 'SEC', 'FREEZE', { subject, amount: 5n }).outcome)
    expect(use(chain, alice, 50n, 34n)).toMatchObject({ error: 'AmountFrozen' })
    must(use(chain, alice, 50n, 35n))
    must(use(chain, alice, 20n, 20n))
    expect(errorOf(use(chain, alice, 20n, 19n))).toBe('AmountFrozen')
    const low = give(chain, sec, 'SEC', 'UNFREEZE', { subject, amount: 5n })
    expect(receiptsOf(must(low.outcome))).toMatchObject([{ refusal: 'ORDER_OUTRANKED' }])
    const free = seize(chain, 'UNFREEZE', { subject, amount: 20n })
    expect(receiptsOf(must(free.outcome))).toMatchObject([{ refusal: undefined }])
    must(use(chain, alice, 50n, 15n))
    must(seize(chain, 'UNFREEZE', { subject, amount: 500n }).outcome)
    const none = seize(chain, 'UNFREEZE', { subject, amount: 1n })
    expect(receiptsOf(must(none.outcome))).toMatchObject([{ refusal: 'ORDER_NOT_ADMITTED' }])
    // a transaction's lock is its owner's to use
    const until = chain.domain.number + 100n
    must(chain.book('preempt', [asset, carol, until], alice))
    expect(use(chain, alice, 1n, 0n)).toEqual({ error: 'AssetLocked', args: [asset, 2n, zero] })
    must(use(chain, carol, 1n, 0n))
    // past its commit point it does not run away from an order either
    must(chain.book('beginCommit', [asset, alice], carol))
    const freeze = seize(chain, 'FREEZE', { subject })
    must(freeze.outcome)
    expect(chain.statusOf(freeze.digest)).toBe('waiting')
    expect(errorOf(chain.book('dismiss', [freeze.digest, dismissible(chain)]))).toBe('LockBusy')
    expect(use(chain, carol, 1n, 0n)).toEqual({ error: 'AssetLocked', args: [asset, 4n, freeze.digest] })
    must(chain.book('commit', [asset, alice], carol))
    expect(use(chain, carol, 1n, 0n)).toEqual({ error: 'AssetLocked', args: [asset, 4n, freeze.digest] })
    // the asset everywhere, whoever has it
    must(seize(chain, 'UNFREEZE', { subject }).outcome)
    const everywhere = seize(chain, 'SEIZE')
    must(everywhere.outcome)
    expect(use(chain, alice, 1n, 0n)).toEqual({ error: 'AssetLocked', args: [asset, 5n, everywhere.digest] })
    expect(errorOf(chain.book('preempt', [asset, carol, chain.domain.number + 9n], bob))).toBe('AssetLocked')
    expect(chain.read('statusOf', [asset, bob], 'registry')).toEqual([5n, everywhere.digest])
    const passed = chain.read<boolean>('canUse', [asset, bob, bob, 1n, 1n], 'registry')
    expect([passed, chain.read('canUse', [zero, bob, bob, 1n, 0n], 'registry')]).toEqual([false, true])
  })

  it('lets nobody hold what is not his, and nobody but the order book write', () => {
    const chain = scene()
    const until = chain.domain.number + 100n
    expect(errorOf(chain.book('hold', [asset, alice, until], bob))).toBe('LockForeign')
    must(chain.book('hold', [asset, alice, until], alice))
    expect(errorOf(chain.book('expire', [asset, alice], bob))).toBe('LockNotDue')
    expect(errorOf(use(chain, alice, 1n, 0n))).toBe('AssetLocked')
    const entry = { state: 0, held: 0, order: zero }
    const write = chain.domain.call(alice, predeploys.lockRegistry, lockRegistryAbi, 'write', [asset, entry])
    expect(errorOf(write)).toBe('NotOrderBook')
  })
})

describe('what a domain knows of authorities', () => {
  it('comes by proof, and the newer row wins', () => {
    const chain = new LockDomain('direct')
    const row = rowOf(fatf)
    must(chain.importRow(row))
    expect(errorOf(chain.importRow(row))).toBe('AuthorityStale')
    const next = { ...row, epoch: 2n, signer: bob }
    must(chain.importRow(next))
    expect(errorOf(chain.importRow(row))).toBe('AuthorityStale')
    must(chain.importRow({ ...next, revokedAt: 5n }))
    expect(errorOf(chain.importRow(next))).toBe('AuthorityStale')
    expect(chain.read('authorityOf', [row.id])).toMatchObject({ epoch: 2n, revokedAt: 5n })
    const forged = chain.book('importAuthority', [{ ...next, epoch: 3n }, zero, new Array(32).fill(zero)])
    expect(errorOf(forged)).toBe('AuthorityNotProven')
    expect(row.jurisdiction).toBe(encodeJurisdiction('INT'))
    expect(() => encodeJurisdiction('')).toThrow(RangeError)
    expect(() => encodeJurisdiction('seventeen letters')).toThrow(RangeError)
  })
})

/** Header of a block of which L1 says that it is another one. */
function dismissible({ domain }: LockDomain): Hex {
  const { height } = domain.seal()
  domain.certify({ domainId: domain.id, height, root: word('another') })
  return domain.headerAt(height)
}
