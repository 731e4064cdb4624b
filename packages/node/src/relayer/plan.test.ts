/** Plans of a relayer, over scenes made of logs: what is tried together, alone, under which claim, and what one bad item may cost the others. */
import { claimRegistryAbi, iObjectManagerAbi, objectManagerAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords } from '@syncline/primitives'
import {
  type Claim,
  claimId,
  createDependency,
  type Dependency,
  dependencyDigest,
  encodeDependency,
} from '@syncline/protocol'
import { type Abi, encodeAbiParameters, encodeEventTopics, getAbiItem } from 'viem'
import { describe, expect, it } from 'vitest'
import type { RpcClient } from '../l1/rpc.js'
import { createDomainBook, type DomainBook } from '../objects/domainBook.js'
import { planCarrying } from './carry.js'
import { createDomainOrders, createOfficeBook } from './orderLogs.js'
import type { Scene } from './scene.js'
import { createSetBook } from './setBook.js'
import { createSettlementBook } from './settlementBook.js'
import { isDue, planUpkeep } from './upkeep.js'
import { nextAncestor } from './verdicts.js'

const contracts = {
  crosslinks: `0x${'c1'.repeat(20)}`,
  isolationLedger: `0x${'c2'.repeat(20)}`,
  chain: `0x${'c3'.repeat(20)}`,
  validatorSet: `0x${'c4'.repeat(20)}`,
  domainClosure: `0x${'c5'.repeat(20)}`,
  authorityRegistry: `0x${'c6'.repeat(20)}`,
} as const
const word = (n: number): Hex => bytesToHex(hashWords(BigInt(n)))
const root = (n: number) => hashWords(BigInt(n), 1n)
const rpc: RpcClient = {
  url: 'http://none',
  call: () => Promise.reject(new Error('a plan asks nobody')),
  batch: () => Promise.reject(new Error('a plan asks nobody')),
}
const official: Dependency = { positive: [], negated: [] }
const on = (claims: readonly Claim[], negated: readonly (readonly Claim[])[] = []): Dependency =>
  createDependency(claims, negated) as Dependency

function emit(book: DomainBook, eventName: string, args: Readonly<Record<string, unknown>>, block = 5n): void {
  const abi = [...iObjectManagerAbi, ...objectManagerAbi, ...claimRegistryAbi] as Abi
  const event = getAbiItem({ abi, name: eventName }) as Extract<Abi[number], { type: 'event' }>
  const topics = encodeEventTopics({ abi, eventName, args } as never) as Hex[]
  const inputs = event.inputs.filter(({ indexed }) => indexed !== true)
  const data = encodeAbiParameters(
    inputs,
    inputs.map(({ name }) => args[name!]),
  )
  book.apply({ address: predeploys.objectManager, topics, data, block, transaction: word(0) })
}

function write(book: DomainBook, n: number, dependency: Dependency): Hex {
  const copyAddress = word(1000 + n)
  const bytes = bytesToHex(encodeDependency(dependency))
  emit(book, 'CopyWritten', {
    objectId: word(n),
    copyAddress,
    typeId: word(1),
    index: word(n),
    dependency: bytes,
    state: '0x',
  })
  return copyAddress
}

/** Receipt number n of 901 to 902. */
function leave(book: DomainBook, n: number, dependency: Dependency = official, number = 5n): Hex {
  const receiptId = word(2000 + n)
  const receipt = {
    from: 901n,
    to: 902n,
    nonce: BigInt(n),
    number,
    typeId: word(1),
    index: word(n),
    stateHash: word(3),
    digest: bytesToHex(dependencyDigest(dependency)),
    flows: 0n,
    kind: word(4),
    quantity: 1n,
  }
  const bytes = bytesToHex(encodeDependency(dependency))
  const copyAddress = word(1000 + n)
  const left = { receiptId, objectId: word(n), to: 902n, receipt, dependency: bytes, state: '0x', copyAddress }
  emit(book, 'ObjectDeparted', left, number)
  return receiptId
}

function sceneOf(books: readonly [DomainBook, DomainBook], readiness: Scene['readiness'] = () => 'fresh'): Scene {
  const side = (id: bigint, book: DomainBook) => ({
    id,
    rpc,
    book,
    head: { hash: word(9), number: '0x9' as Hex, stateRoot: bytesToHex(root(9)), timestamp: '0x64' as Hex },
    roots: new Map(Array.from({ length: 10 }, (_, n) => [BigInt(n), bytesToHex(root(n))])),
    admissionBond: 1n,
    sets: new Set<Hex>(),
    orders: createDomainOrders(),
  })
  return {
    domains: new Map([
      [901n, side(901n, books[0])],
      [902n, side(902n, books[1])],
    ]),
    l1: {
      rpc,
      book: createSettlementBook(contracts),
      sets: createSetBook(contracts, new Set([901n, 902n])),
      offices: createOfficeBook(contracts),
      contracts,
      confirmed: new Map(),
    },
    quorums: [],
    signed: [],
    account: `0x${'aa'.repeat(20)}`,
    readiness,
  }
}

describe('a relayer carries', () => {
  it('what lies ready together, and nothing twice', () => {
    const [a, b] = [createDomainBook(), createDomainBook()]
    const ids = [0, 1, 2].map((n) => leave(a, n))
    const [work, ...others] = planCarrying(sceneOf([a, b]), 10)
    expect(others).toEqual([])
    expect(work!.keys).toEqual(ids.map((id) => `arrive:${id}`))
    expect(work).toMatchObject({ chain: 902n, urgency: 0 })
  })

  it('on without one whose time has not come, and without one that was refused, until its claim is TRUE', () => {
    const [a, b] = [createDomainBook(), createDomainBook()]
    const [bad, late, good] = [0, 1, 2].map((n) => leave(a, n))
    const scene = sceneOf([a, b], (key) =>
      key === `arrive:${bad}` ? 'no' : key === `arrive:${late}` ? 'again' : 'fresh',
    )
    expect(planCarrying(scene, 10).map(({ keys }) => keys)).toEqual([[`arrive:${good}`]])
  })

  it('nothing that needs a bond where none is left, and blocks one by one as far as they go', () => {
    const [a, b] = [createDomainBook(), createDomainBook()]
    const ids = [5n, 5n, 6n, 7n].map((number, n) => leave(a, n, official, number))
    const keysWith = (bonds: number) => planCarrying(sceneOf([a, b]), bonds).map(({ keys }) => keys)
    expect(keysWith(0)).toEqual([])
    expect(keysWith(2)).toEqual([[`arrive:${ids[0]}`, `arrive:${ids[1]}`], [`arrive:${ids[2]}`]])
    expect(keysWith(3)).toHaveLength(3)
    // somebody's bond behind another root of a block does not make it free, and what arrived under that has not arrived
    const rival = { domainId: 901n, number: 5n, worldRoot: bytesToHex(root(55)) }
    emit(b, 'ClaimAdmitted', { ...rival, account: `0x${'ab'.repeat(20)}`, bond: 1n })
    const under = bytesToHex(claimId({ domainId: 901n, height: 5n, root: root(55) }))
    emit(b, 'ObjectArrived', { receiptId: ids[0], objectId: word(0), claimId: under, copyAddress: word(77) })
    expect(keysWith(0)).toEqual([])
    expect(keysWith(1)).toEqual([[`arrive:${ids[0]}`, `arrive:${ids[1]}`]])
    // a quorum stands for one of them: it takes no bond
    const attested = { domainId: 901n, number: 6n, worldRoot: bytesToHex(root(6)), blockHash: word(6), epoch: 1n }
    emit(b, 'ClaimAttested', attested)
    expect(keysWith(0)).toEqual([[`arrive:${ids[2]}`]])
  })
})

describe('a relayer reaches old blocks', () => {
  const leaf = { number: 20_000n, worldRoot: word(1) }
  const bookWith = (...heights: readonly bigint[]) => ({
    book: { certifiedRoot: (_: bigint, height: bigint) => (heights.includes(height) ? word(2) : undefined) } as never,
  })
  it('in steps of what a world remembers', () => {
    expect(nextAncestor(bookWith(), 901n, leaf, 19_999n)).toEqual({ known: leaf, next: 19_999n })
    expect(nextAncestor(bookWith(), 901n, leaf, 11_809n)).toEqual({ known: leaf, next: 11_809n })
    expect(nextAncestor(bookWith(), 901n, leaf, 5n)).toEqual({ known: leaf, next: 11_809n })
    const first = { number: 11_809n, worldRoot: word(2) }
    expect(nextAncestor(bookWith(11_809n), 901n, leaf, 5n)).toEqual({ known: first, next: 3_618n })
    const second = { number: 3_618n, worldRoot: word(2) }
    expect(nextAncestor(bookWith(11_809n, 3_618n), 901n, leaf, 5n)).toEqual({ known: second, next: 5n })
  })
})

describe('a relayer looks after copies', () => {
  const claim = (n: number): Claim => ({ domainId: 901n, height: BigInt(n), root: root(n) })

  it('together where they are new, alone where one was refused', () => {
    const [a, b] = [createDomainBook(), createDomainBook()]
    const flowIn = (n: number): Claim => ({ domainId: 0n, height: 0n, root: hashWords(BigInt(n), 7n) })
    const addresses = [0, 1, 2].map((n) => write(b, n, on([flowIn(n)])))
    for (const n of [0, 1, 2])
      emit(b, 'FlowAccepted', { receiptId: bytesToHex(flowIn(n).root), from: 901n, kind: word(4), taken: BigInt(n) })
    const scene = sceneOf([a, b], (key) => (key === `resolve:902:${addresses[1]}` ? 'again' : 'fresh'))
    expect(planUpkeep(scene).map(({ keys }) => keys)).toEqual([
      [addresses[0], addresses[2]].map((address) => `resolve:902:${address}`),
      [`resolve:902:${addresses[1]}`],
    ])
  })

  it('and takes what it is owed, once', () => {
    const [a, b] = [createDomainBook(), createDomainBook()]
    const account: Hex = `0x${'aa'.repeat(20)}`
    emit(b, 'Credited', { account, amount: 5n })
    emit(b, 'Credited', { account: `0x${'ab'.repeat(20)}`, amount: 5n })
    expect(planUpkeep(sceneOf([a, b])).map(({ label }) => label)).toEqual(['withdraw credit on 902'])
    emit(b, 'CreditPaid', { account, amount: 5n })
    expect(planUpkeep(sceneOf([a, b]))).toEqual([])
  })

  it('and leaves alone what waits for a verdict, whether it left or not', () => {
    const book = createDomainBook()
    write(book, 0, on([claim(1)]))
    write(book, 1, on([claim(1)]))
    leave(book, 1, on([claim(1)]))
    expect([...book.copies.values()].map((copy) => isDue(copy, book))).toEqual([false, false])
    expect([...book.copies.values()].map(({ departed }) => departed?.nonce)).toEqual([undefined, 1n])
  })
})

describe('a book of a domain', () => {
  it('passes over a log whose dependency is no normal form', () => {
    const book = createDomainBook()
    const dependency = '0x0001'
    emit(book, 'CopyWritten', {
      objectId: word(0),
      copyAddress: word(1),
      typeId: word(1),
      index: word(0),
      dependency,
      state: '0x',
    })
    write(book, 2, official)
    expect([...book.copies.keys()]).toEqual([word(1002)])
  })

  it('keeps no official copies for a relayer, and all of them for a node', () => {
    const [node, relayer] = [createDomainBook(), createDomainBook({ conditionalOnly: true })]
    for (const book of [node, relayer]) write(book, 0, official)
    expect([node.copies.size, relayer.copies.size]).toEqual([1, 0])
    expect(node.copiesOf(word(0))).toHaveLength(1)
  })
})
