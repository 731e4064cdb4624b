/** Orders on their way between domains: which step comes next, by what the logs said so far. */
import {
  authorityRegistryAbi,
  claimRegistryAbi,
  crosslinksAbi,
  iOrderBookAbi,
  lockRegistryAbi,
  predeploys,
} from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords } from '@syncline/primitives'
import { orderActions } from '@syncline/protocol'
import { type Abi, encodeAbiParameters, encodeEventTopics, encodeFunctionData, getAbiItem } from 'viem'
import { describe, expect, it } from 'vitest'
import type { ChainLog } from '../objects/chainLog.js'
import { createDomainBook } from '../objects/domainBook.js'
import { orderGas } from './orderCalls.js'
import { createDomainOrders, createOfficeBook } from './orderLogs.js'
import { planOrders } from './orders.js'
import type { DomainSide, Scene } from './scene.js'
import { createSettlementBook } from './settlementBook.js'

const word = (n: number): Hex => bytesToHex(hashWords(BigInt(n)))
const at = (byte: string): Hex => `0x${byte.repeat(20)}`
const contracts = {
  ...{ crosslinks: at('c1'), isolationLedger: at('c2'), domainClosure: at('c3') },
  ...{ chain: at('c4'), validatorSet: at('c5'), authorityRegistry: at('c6') },
}
const [office, asset, digest] = [word(1), word(2), word(3)]
const row = {
  ...{ id: office, signer: `0x${'5e'.repeat(20)}`, rank: 2, jurisdiction: `0x5553${'00'.repeat(14)}`, actions: 511 },
  ...{ kinds: [], epoch: 1n, validAfter: 0n, validBefore: 1_000n, revokedAt: 0n },
}
const kind = { originDomain: 901n, creator: `0x${'aa'.repeat(20)}`, salt: word(4), typeId: word(5) }
const order = {
  ...{ asset, action: 0, amount: 0n, subject: `0x${'00'.repeat(20)}`, recipient: `0x${'00'.repeat(20)}` },
  ...{
    authority: office,
    authorityEpoch: 1n,
    nonce: 1n,
    caseId: word(6),
    evidence: word(7),
    seen: word(8),
    lamport: 1n,
  },
  ...{ effectiveAt: 0n, validAfter: 0n, validBefore: 500n },
}

function logOf(address: Hex, abi: Abi, eventName: string, args: Readonly<Record<string, unknown>>): ChainLog {
  const event = getAbiItem({ abi, name: eventName }) as Extract<Abi[number], { type: 'event' }>
  const inputs = event.inputs.filter(({ indexed }) => indexed !== true)
  const data = encodeAbiParameters(
    inputs,
    inputs.map(({ name }) => args[name!]),
  )
  const topics = encodeEventTopics({ abi, eventName, args } as never) as Hex[]
  return { address, topics, data, block: 5n, transaction: word(0) }
}

/** Two domains; `time` of both. */
function createScene() {
  const orders = [createDomainOrders(), createDomainOrders()] as const
  const books = [createDomainBook(), createDomainBook()] as const
  const offices = createOfficeBook(contracts)
  const settlement = createSettlementBook(contracts)
  const tried = new Set<string>()
  const scene = (time = 100n): Scene =>
    ({
      domains: new Map(
        orders.map((each, i) => {
          const id = 901n + BigInt(i)
          const head = { timestamp: `0x${time.toString(16)}`, l1Origin: { number: '0x1' } }
          return [id, { id, orders: each, book: books[i], head } as unknown as DomainSide]
        }),
      ),
      l1: { book: settlement, offices, contracts },
      readiness: (key: string) => (tried.has(key) ? 'again' : 'fresh'),
    }) as unknown as Scene
  return {
    scene,
    on: (at: 0 | 1, eventName: string, args: Readonly<Record<string, unknown>>) =>
      orders[at].apply(logOf(predeploys.orderBook, iOrderBookAbi as Abi, eventName, args)),
    onL1: (address: Hex, abi: Abi, eventName: string, args: Readonly<Record<string, unknown>>) => {
      for (const each of [offices, settlement]) each.apply(logOf(address, abi, eventName, args))
    },
    /** The entry of the asset on a domain rests on that order. */
    write: (at: 0 | 1, by: Hex) =>
      orders[at].apply(
        logOf(predeploys.lockRegistry, lockRegistryAbi as Abi, 'EntryChanged', {
          ...{ key: asset, state: 3, held: 0, order: by },
        }),
      ),
    importRoot: (at: 0 | 1, root: Hex) =>
      books[at].apply(
        logOf(predeploys.claimRegistry, claimRegistryAbi as Abi, 'RootImported', { root, originHash: word(0) }),
      ),
    tried,
    labels: (time?: bigint) => planOrders(scene(time)).map(({ label }) => label),
  }
}

describe('an order', () => {
  it('goes to who has not got it, once its authority is known there, with what the asset is', () => {
    const net = createScene()
    net.on(0, 'AssetDescribed', { asset, kind, jurisdictions: [row.jurisdiction] })
    net.on(0, 'OrderSubmitted', { digest, key: asset, authority: office, order, signature: '0x1234' })
    expect(net.labels()).toEqual([])
    net.on(1, 'AuthorityImported', { id: office, epoch: 1n, signer: row.signer, revokedAt: 0n })
    expect(net.labels()).toEqual(['describe asset, give order on 902'])
    net.on(1, 'AssetDescribed', { asset, kind, jurisdictions: [row.jurisdiction] })
    expect(net.labels()).toEqual(['give order on 902'])
    // its time is over: nobody carries it, and where it stands it is ended
    expect(net.labels(500n)).toEqual(['settle orders on 901'])
    net.on(1, 'OrderSubmitted', { digest, key: asset, authority: office, order, signature: '0x1234' })
    expect(net.labels()).toEqual([])
    const receipt = { digest, key: asset, authority: office, action: 0, from: 0, to: 2, attempts: 1 }
    for (const at of [0, 1] as const) net.on(at, 'OrderApplied', receipt)
    expect(net.labels(500n)).toEqual([])
  })

  it('of a time to come is woken when that comes', () => {
    const net = createScene()
    const later = { ...order, effectiveAt: 200n }
    net.on(0, 'OrderSubmitted', { digest, key: asset, authority: office, order: later, signature: '0x12' })
    expect(net.labels(199n)).toEqual([])
    expect(net.labels(200n)).toEqual(['settle orders on 901'])
  })

  it('that waits for a commit does not wait for who was to commit', async () => {
    const net = createScene()
    const about = { ...order, subject: `0x${'a1'.repeat(20)}` as const }
    net.on(0, 'OrderSubmitted', { digest, key: word(9), authority: office, order: about, signature: '0x12' })
    expect(net.labels()).toEqual([])
    net.on(0, 'OrderQueued', { digest, key: word(9), action: 0 })
    const [work, ...more] = planOrders(net.scene())
    expect([work?.label, more.length]).toEqual(['end commit on 901', 0])
    // without gas: the chain is asked first, so a try before its time costs nothing
    const args = [asset, about.subject] as const
    const data = encodeFunctionData({ abi: iOrderBookAbi, functionName: 'timeout', args })
    expect(await work?.prepare()).toEqual([{ label: 'end commit', to: predeploys.orderBook, data }])
    // what was not admitted then is open as any other, and ends with its time
    expect(net.labels(500n)).toEqual(['end commit on 901', 'settle orders on 901'])
    net.on(0, 'OrderApplied', { digest, key: word(9), authority: office, action: 0, from: 0, to: 2, attempts: 1 })
    expect(net.labels(500n)).toEqual([])
  })
})

describe('an order on which an entry rests by certificate, where nobody showed it', () => {
  const late = 900n
  const describes = { asset, kind, jurisdictions: [row.jurisdiction] }
  const submitted = { digest, key: asset, authority: office, order, signature: '0x1234' }
  const imported = { id: office, epoch: 1n, signer: row.signer, revokedAt: 0n }

  it('is brought there although it is over, step by step, and no other one is', async () => {
    const net = createScene()
    net.on(0, 'AuthorityImported', imported)
    net.on(0, 'AssetDescribed', describes)
    net.on(0, 'OrderSubmitted', submitted)
    net.on(0, 'OrderApplied', { digest, key: asset, authority: office, action: 0, from: 0, to: 3, attempts: 1 })
    net.on(1, 'AuthorityImported', imported)
    expect(net.labels(late)).toEqual([])
    net.write(1, word(99))
    expect(net.labels(late)).toEqual([])
    net.write(1, digest)
    expect(net.labels(late)).toEqual(['describe asset on 902'])
    // said before and forgotten here: the order goes as well
    net.tried.add(`describe:902:${asset}`)
    expect(net.labels(late)).toEqual(['describe asset on 902', 'give late order on 902'])
    net.on(1, 'AssetDescribed', describes)
    const [work, ...more] = planOrders(net.scene(late))
    expect([work?.label, more.length]).toEqual(['give late order on 902', 0])
    // without gas: the chain is asked first
    const data = encodeFunctionData({ abi: iOrderBookAbi, functionName: 'give', args: [order as never, '0x1234'] })
    const to = predeploys.orderBook
    expect(await work?.prepare()).toEqual([{ label: 'give late order', to, data, spareGas: orderGas }])
    // nobody brings what stays where it was given
    expect(planOrders(net.scene(late), true)).toEqual([])
    net.on(1, 'OrderSubmitted', submitted)
    net.on(1, 'OrderApplied', { digest, key: asset, authority: office, action: 0, from: 3, to: 3, attempts: 0 })
    expect(net.labels(late)).toEqual([])
  })

  it('is left where another order is written over it', () => {
    const net = createScene()
    net.on(0, 'AssetDescribed', describes)
    net.on(0, 'OrderSubmitted', submitted)
    net.on(0, 'OrderApplied', { digest, key: asset, authority: office, action: 0, from: 0, to: 3, attempts: 1 })
    net.on(1, 'AssetDescribed', describes)
    net.on(1, 'AuthorityImported', imported)
    net.write(1, digest)
    expect(net.labels(late)).toEqual(['give late order on 902'])
    net.write(1, word(99))
    expect(net.labels(late)).toEqual([])
  })

  it('has the row of its own epoch shown first, where its authority was appointed anew', async () => {
    const net = createScene()
    const rows = [row, { ...row, epoch: 2n }]
    const hashes = [word(20), word(21)]
    const roots = [word(30), word(31)]
    for (const i of [0, 1]) {
      const { epoch } = rows[i]!
      net.onL1(contracts.authorityRegistry, authorityRegistryAbi as Abi, 'AuthorityChanged', {
        ...{ id: office, epoch, authorityHash: hashes[i], authority: rows[i] },
      })
      net.onL1(contracts.crosslinks, crosslinksAbi as Abi, 'AuthoritySettled', {
        ...{ id: office, index: BigInt(i), authorityHash: hashes[i], root: roots[i] },
      })
    }
    for (const at of [0, 1] as const) {
      net.on(at, 'AuthorityImported', { ...imported, epoch: 2n })
      net.on(at, 'AssetDescribed', describes)
      net.importRoot(at, roots[1]!)
    }
    net.on(0, 'OrderSubmitted', submitted)
    net.on(0, 'OrderApplied', { digest, key: asset, authority: office, action: 0, from: 0, to: 3, attempts: 1 })
    // in time, but void without a certificate
    expect(net.labels()).toEqual([])
    net.write(1, digest)
    const [work, ...more] = planOrders(net.scene())
    expect([work?.label, more.length]).toEqual(['import former authority on 902', 0])
    // the domain says how much gas, which goes by the kinds of the row
    expect(Object.keys((await work!.prepare())[0]!)).toEqual(['label', 'to', 'data'])
    net.on(1, 'FormerImported', { id: office, epoch: 1n, signer: row.signer })
    expect(net.labels()).toEqual(['give late order on 902'])
    expect(net.labels(late)).toEqual(['give late order on 902'])
  })
})

describe('an irreversible order', () => {
  const action = orderActions.indexOf('CONFISCATE')
  const play = (...events: readonly ('Held' | 'Applied' | 'Certified' | 'Refused')[]) => {
    const known = createDomainOrders()
    const tell = (name: string, args: Readonly<Record<string, unknown>>): void =>
      known.apply(logOf(predeploys.orderBook, iOrderBookAbi as Abi, name, { digest, key: asset, action, ...args }))
    tell('OrderSubmitted', { authority: office, order: { ...order, action }, signature: '0x12' })
    for (const event of events)
      tell(`Order${event}`, { authority: office, from: 0, to: 4, state: 0, refusal: 1, attempts: 1, number: 7n })
    return known.open.get(digest)
  }

  it('waits for level 3 until it is certified, also where validators applied it before', () => {
    expect(play('Held')).toBe('held')
    expect(play('Held', 'Applied')).toBe('held')
    expect(play('Applied')).toBe('held')
    expect(play('Held', 'Certified', 'Applied')).toBeUndefined()
    expect(play('Certified', 'Applied')).toBeUndefined()
    expect(play('Held', 'Applied', 'Certified')).toBeUndefined()
    expect(play('Applied', 'Refused')).toBeUndefined()
  })
})

describe('the row of an authority', () => {
  it('is settled on L1 once for all domains, and a revocation travels as the row did', () => {
    const net = createScene()
    const changed = (authorityHash: Hex, authority: object) =>
      net.onL1(contracts.authorityRegistry, authorityRegistryAbi as Abi, 'AuthorityChanged', {
        ...{ id: office, epoch: 1n, authorityHash, authority },
      })
    changed(word(20), row)
    expect(net.labels()).toEqual([`settle the row of authority ${office}`])
    net.onL1(contracts.crosslinks, crosslinksAbi as Abi, 'AuthoritySettled', {
      ...{ id: office, index: 0n, authorityHash: word(20), root: word(21) },
    })
    // both domains need the tree's root first: they note their L1 origin
    expect(net.labels().some((label) => label.startsWith('settle'))).toBe(false)
    for (const at of [0, 1] as const)
      net.on(at, 'AuthorityImported', { id: office, epoch: 1n, signer: row.signer, revokedAt: 0n })
    expect(net.labels()).toEqual([])
    changed(word(22), { ...row, revokedAt: 90n })
    expect(net.labels()).toEqual([`settle the row of authority ${office}`])
    for (const at of [0, 1] as const)
      net.on(at, 'AuthorityImported', { id: office, epoch: 1n, signer: row.signer, revokedAt: 90n })
    expect(net.labels()).toEqual([])
  })
})
