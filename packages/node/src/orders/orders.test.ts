/** Orders and locks as a node tells them: a real chain in memory with the predeploys, asked over JSON-RPC; re-orgs and restarts of the index. */
import { type AuthorityRow, authorityHash, iOrderBookAbi, lockRegistryAbi, predeploys } from '@syncline/contracts'
import { type Bytes, bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { authorityLeaf, createClaimTree, type Order, orderDigest, orderWords } from '@syncline/protocol'
import { type Abi, type AbiEvent, encodeAbiParameters, encodeEventTopics, encodeFunctionData, getAbiItem } from 'viem'
import { describe, expect, it } from 'vitest'
import {
  holdingKey,
  keyOf,
  lawfulKind,
  word as nameWord,
  office,
  orderOf,
  orderSystem,
  rowOf,
  sign,
} from '../../../../test/locks/scene.js'
import { createMemoryNode, fundedAddresses, type MemoryNode } from '../../../../test/support/memoryNode.js'
import { ObjectDomain } from '../../../../test/support/objectDomain.js'
import { createRpcServer } from '../rpc/server.js'
import { plainSession } from '../rpc/session.js'
import { createOrderHistory } from './orderHistory.js'
import { createOrderIndex } from './orderIndex.js'

const never = 1n << 40n
const certifiedHeight = 40n
const [fatf, sec, bafin] = [
  office('FATF', 3, 'INT', { validBefore: never }),
  office('SEC', 2, 'US', { validBefore: never }),
  office('BaFin', 2, 'DE', { validBefore: never }),
]
const bond = lawfulKind(['US'])
const asset = bytesToHex(bond.asset)
const holder = fundedAddresses[1]!.toLowerCase() as Hex
const abi = iOrderBookAbi as Abi

type Told = {
  readonly status: string
  readonly refusal: string | null
  readonly reason: string
  readonly explanation: string
  readonly nextActor: string
  readonly earliest: string | null
  readonly command: string | null
  readonly steps: readonly Readonly<Record<string, unknown>>[]
  readonly entry: Readonly<Record<string, unknown>>
}

/** A node whose domain knows the authorities and the bond, as anybody brought them. */
function scene() {
  const domain = new ObjectDomain(901n)
  const tree = createClaimTree()
  const rows = [fatf, sec, bafin].map(rowOf)
  const leaves = rows.map((row) => tree.append(authorityLeaf(hexToBytes(authorityHash(row)))))
  domain.importRoot(tree.root())
  // L1 will confirm this block of the domain
  domain.certify({ domainId: 901n, height: certifiedHeight, root: hexToBytes(word('root')) })
  const node = createMemoryNode({ world: domain.world })
  const server = createRpcServer(node.api, { port: 0, version: '0.0.0' })
  const call = (functionName: string, args: readonly unknown[], key = 0): Hex =>
    node.send(
      {
        to: BigInt(predeploys.orderBook),
        data: hexToBytes(encodeFunctionData({ abi, functionName, args })),
        gasLimit: 3_000_000n,
      },
      key,
    )
  const mined = (hash: Hex): void => expect(node.api.chain.receipt(hash)?.status, hash).toBe(1)
  rows.forEach((row: AuthorityRow, i) => {
    call('importAuthority', [row, bytesToHex(tree.root()), tree.siblings(leaves[i]!).map(bytesToHex)])
  })
  call('describe', [bond.kind])
  node.mine()
  let nonce = 0n
  return {
    node,
    call,
    mined,
    async ask<Value>(method: string, ...params: readonly unknown[]): Promise<Value> {
      const text = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
      const answer = JSON.parse((await server.dispatcher.handle(text, plainSession('test'))) ?? 'null')
      if (answer.error !== undefined) throw new Error(JSON.stringify(answer.error))
      return answer.result as Value
    },
    /** Signs an order and sends it; it is in the next block. */
    give(by: typeof fatf, name: string, action: Order['action'], change: Partial<Order> = {}) {
      const order = orderOf(by, action, bond.asset, { nonce: ++nonce, lamport: nonce, validBefore: never, ...change })
      const signature = sign(order, keyOf(name))
      const hash = call('give', [orderWords(order), bytesToHex(signature)])
      return { order, signature, hash, digest: bytesToHex(orderDigest(order, orderSystem)) }
    },
  }
}

const subject: Bytes = hexToBytes(holder)
const word = (name: string): Hex => bytesToHex(nameWord(name))

describe('an order that a node is asked about', () => {
  it('has its words, each step with block and transaction, and the entry that stands by it', async () => {
    const { node, ask, give, mined } = scene()
    const { digest, hash, order, signature } = give(sec, 'SEC', 'FREEZE')
    const block = node.mine()
    mined(hash)
    const at = { block: `0x${block.number.toString(16)}`, transaction: hash }
    expect(await ask('syncline_getOrder', digest)).toMatchObject({
      digest,
      status: 'applied',
      refusal: null,
      reason: 'STANDS',
      nextActor: 'nobody',
      action: 'FREEZE',
      asset,
      key: asset,
      rank: 2,
      jurisdiction: 'US',
      entry: { state: 'FROZEN', held: null, order: digest, stands: true },
      order: { action: 'FREEZE', asset, nonce: '0x1', caseId: bytesToHex(order.caseId), validBefore: '0x10000000000' },
      signature: bytesToHex(signature),
      steps: [
        { kind: 'submitted', ...at },
        { kind: 'applied', ...at, from: 'ACTIVE', to: 'FROZEN', attempts: 1 },
      ],
      blockHash: block.hash,
    })
    expect(await ask('syncline_getOrder', `0x${'77'.repeat(32)}`)).toBeNull()
    const lock = {
      asset,
      scalar: 'HARD_LOCKED',
      scalarValue: 4,
      order: digest,
      isRegulated: true,
      jurisdictions: ['US'],
    }
    expect(await ask('syncline_getLock', asset)).toMatchObject({
      ...lock,
      state: 'FROZEN',
      reason: 'FROZEN',
      entry: { written: at },
    })
    const before = `0x${(block.number - 1n).toString(16)}`
    expect(await ask('syncline_getLock', asset, null, before)).toMatchObject({
      state: 'ACTIVE',
      scalar: 'UNLOCKED',
      order: null,
    })
    expect(await ask('syncline_getLock', asset, holder)).toMatchObject({
      ...lock,
      holding: { holder, transaction: null },
    })
    expect(await ask('syncline_why', digest)).toMatchObject({ kind: 'order', reason: 'STANDS' })
    expect(await ask('syncline_why', asset)).toMatchObject({ kind: 'lock', reason: 'FROZEN', nextActor: 'authority' })
    expect(await ask('syncline_why', `0x${'77'.repeat(32)}`)).toMatchObject({ kind: 'unknown' })
  })

  it('has the fields that rpc.discover says, whatever is known of it', async () => {
    const { node, ask, give } = scene()
    const { digest } = give(sec, 'SEC', 'FREEZE', { subject })
    node.mine()
    type Document = { readonly methods: readonly { name: string; result: { schema: { properties: object } } }[] }
    const { methods } = await ask<Document>('rpc.discover')
    const fieldsOf = (name: string) =>
      Object.keys(methods.find((row) => row.name === name)!.result.schema.properties).sort()
    const keys = async (method: string, ...params: readonly unknown[]) =>
      Object.keys(await ask<object>(method, ...params)).sort()
    expect(await keys('syncline_getOrder', digest)).toEqual(fieldsOf('syncline_getOrder'))
    expect(await keys('syncline_getLock', asset, holder)).toEqual(fieldsOf('syncline_getLock'))
    expect(await keys('syncline_getLock', word('nothing'))).toEqual(fieldsOf('syncline_getLock'))
  })

  it('says by which rule it was refused, and what to do', async () => {
    const { node, ask, give, mined } = scene()
    const foreign = give(bafin, 'BaFin', 'FREEZE')
    const late = give(sec, 'SEC', 'UNFREEZE')
    const first = give(sec, 'SEC', 'RESTRICT')
    const again = give(sec, 'SEC', 'FREEZE', { nonce: first.order.nonce })
    const over = give(sec, 'SEC', 'FREEZE', { validBefore: 5n })
    node.mine()
    for (const { hash } of [foreign, late, first, again, over]) mined(hash)
    const told = (order: { readonly digest: Hex }) => ask<Told>('syncline_getOrder', order.digest)
    expect(await told(foreign)).toMatchObject({
      status: 'refused',
      refusal: 'ORDER_JURISDICTION',
      nextActor: 'authority',
    })
    expect((await told(foreign)).explanation).toMatch(/rank 2 under the law of DE.*is under US\. To do: /)
    expect(await told(late)).toMatchObject({
      refusal: 'ORDER_NOT_ADMITTED',
      steps: [{ kind: 'submitted' }, { kind: 'refused', state: 'ACTIVE' }],
    })
    expect((await told(late)).explanation).toContain('the asset was ACTIVE, UNFREEZE is admitted from FROZEN')
    expect(await told(again)).toMatchObject({ refusal: 'ORDER_NONCE_USED', reason: 'ORDER_NONCE_USED' })
    expect(await told(over)).toMatchObject({
      refusal: 'ORDER_NOT_IN_TIME',
      command: expect.stringContaining('order sign FREEZE'),
    })
  })

  it('says behind which stronger order it waits, and what decided between them', async () => {
    const { node, ask, give } = scene()
    const seize = give(fatf, 'FATF', 'SEIZE')
    const freeze = give(sec, 'SEC', 'FREEZE')
    node.mine()
    const told = await ask<Told>('syncline_getOrder', freeze.digest)
    expect(told).toMatchObject({
      status: 'pending',
      reason: 'BEHIND_STRONGER',
      command: `syncline why ${seize.digest}`,
    })
    expect(told.explanation).toContain(seize.digest)
    expect(told.explanation).toContain('its authority has rank 3, the other one 2')
    expect(await ask('syncline_getLock', asset)).toMatchObject({ openOrders: [freeze.digest], reason: 'SEIZED' })
    // what stood is not what stands
    const release = give(fatf, 'FATF', 'RELEASE')
    node.mine()
    expect(await ask('syncline_getOrder', release.digest)).toMatchObject({ status: 'applied' })
    expect(await ask('syncline_getOrder', freeze.digest)).toMatchObject({ status: 'applied', reason: 'STANDS' })
    expect(await ask('syncline_getOrder', seize.digest)).toMatchObject({ status: 'applied', reason: 'REPLACED' })
  })

  it('says until when it is scheduled, and that its time has come', async () => {
    const { node, ask, give, call } = scene()
    const due = node.mine().timestamp + 500n
    const { digest } = give(sec, 'SEC', 'FREEZE', { effectiveAt: due })
    node.mine()
    expect(await ask('syncline_getOrder', digest)).toMatchObject({
      status: 'scheduled',
      reason: 'SCHEDULED',
      nextActor: 'time',
      earliest: `0x${due.toString(16)}`,
    })
    node.mine({ timestamp: due + 1n })
    expect(await ask('syncline_getOrder', digest)).toMatchObject({
      status: 'scheduled',
      reason: 'DUE',
      nextActor: 'relayer',
    })
    call('settle', [asset])
    node.mine()
    expect(await ask('syncline_getOrder', digest)).toMatchObject({ status: 'applied', reason: 'STANDS' })
  })

  it('waits for level 3 where it cannot be undone, and others behind it', async () => {
    const { node, ask, give } = scene()
    const confiscate = give(sec, 'SEC', 'CONFISCATE')
    const freeze = give(fatf, 'FATF', 'FREEZE')
    const block = node.mine()
    const told = await ask<Told>('syncline_getOrder', confiscate.digest)
    expect(told).toMatchObject({
      status: 'held',
      reason: 'AWAITS_LEVEL_3',
      nextActor: 'batcher',
      steps: [{ kind: 'submitted' }, { kind: 'held' }],
    })
    expect(told.explanation).toContain(`block ${block.number}, in which it came, is at level 0`)
    expect(await ask('syncline_getOrder', freeze.digest)).toMatchObject({ status: 'pending' })
    expect(await ask('syncline_getLock', asset)).toMatchObject({
      state: 'ACTIVE',
      held: 'CONFISCATE',
      scalar: 'HARD_LOCKED',
      reason: 'HELD',
    })
    const { digest } = give(sec, 'SEC', 'RECOVER')
    node.mine()
    expect(await ask('syncline_getOrder', digest)).toMatchObject({ status: 'applied' })
    expect(await ask('syncline_getOrder', confiscate.digest)).toMatchObject({
      status: 'refused',
      refusal: 'ORDER_LIFTED',
      nextActor: 'nobody',
    })
  })

  it('takes effect with its certificate, and what waited behind it is over', async () => {
    const { node, ask, give, call, mined } = scene()
    const recipient = hexToBytes(holder)
    const confiscate = give(sec, 'SEC', 'CONFISCATE', { recipient })
    const freeze = give(fatf, 'FATF', 'FREEZE')
    node.mine()
    const behind = await ask<Told>('syncline_getOrder', freeze.digest)
    expect(behind).toMatchObject({ status: 'pending', reason: 'BEHIND_HELD', nextActor: 'time' })
    expect(behind.explanation).toContain(`CONFISCATE by rank 2 of US (${confiscate.digest})`)
    while (node.mine().number < certifiedHeight) {}
    mined(call('certify', [confiscate.digest, certifiedHeight]) && node.mine().transactionHashes[0]!)
    expect(await ask('syncline_getOrder', confiscate.digest)).toMatchObject({
      ...{ status: 'applied', reason: 'STANDS', isCertified: true, entry: { state: 'TERMINATED', held: null } },
    })
    expect(await ask('syncline_getOrder', freeze.digest)).toMatchObject({ reason: 'ASSET_TERMINATED' })
    expect(await ask('syncline_getLock', asset)).toMatchObject({ scalar: 'PERM_LOCKED', reason: 'TERMINATED' })
    call('settle', [asset])
    node.mine()
    expect(await ask('syncline_getOrder', freeze.digest)).toMatchObject({
      ...{ status: 'refused', refusal: 'ASSET_TERMINATED', nextActor: 'nobody', command: null },
    })
  })

  it('waits behind a commit, whose holding shows it', async () => {
    const { node, ask, give, call, mined } = scene()
    const until = node.mine().timestamp + 300n
    const hashes = [call('preempt', [asset, holder, until], 1)]
    node.mine()
    expect(await ask('syncline_getLock', asset, holder)).toMatchObject({
      scalar: 'PREEMPTIVE_LOCKED',
      reason: 'TRANSACTION',
      holding: { transaction: { owner: holder, isCommitting: false } },
    })
    hashes.push(call('beginCommit', [asset, holder], 1))
    node.mine()
    const { digest, hash } = give(sec, 'SEC', 'FREEZE', { subject })
    node.mine()
    for (const each of [...hashes, hash]) mined(each)
    expect(await ask('syncline_getOrder', digest)).toMatchObject({
      status: 'waiting',
      reason: 'BEHIND_COMMIT',
      nextActor: 'time',
      earliest: `0x${until.toString(16)}`,
    })
    const key = bytesToHex(holdingKey(bond.asset, holder))
    expect(await ask('syncline_getLock', asset, holder)).toMatchObject({
      scalar: 'HARD_LOCKED',
      order: digest,
      holding: { key, waiting: [digest], entry: { state: 'ACTIVE' } },
    })
    // its key is a name for it, too
    expect(await ask('syncline_why', key)).toMatchObject({ kind: 'lock', asset, holder, reason: 'TRANSACTION' })
    node.mine({ timestamp: until + 1n })
    expect(await ask('syncline_getOrder', digest)).toMatchObject({ reason: 'BEHIND_COMMIT', nextActor: 'relayer' })
    // units of a holding
    call('timeout', [asset, holder])
    give(sec, 'SEC', 'UNFREEZE', { subject })
    const part = give(sec, 'SEC', 'FREEZE', { subject, amount: 7n })
    node.mine()
    expect(await ask('syncline_getOrder', digest)).toMatchObject({
      status: 'applied',
      steps: [{ kind: 'submitted' }, { kind: 'queued' }, { kind: 'applied' }],
    })
    expect(await ask('syncline_getOrder', part.digest)).toMatchObject({
      status: 'applied',
      reason: 'APPLIED',
      explanation: `applied: it froze 7 units that ${holder} has`,
    })
    expect(await ask('syncline_getLock', asset, holder)).toMatchObject({
      scalar: 'UNLOCKED',
      reason: 'FROZEN_PART',
      holding: { frozen: '0x7' },
    })
  })

  it('knows the authorities that the domain knows, by the key that signs', async () => {
    const { ask } = scene()
    expect(await ask<readonly unknown[]>('syncline_getAuthorities')).toHaveLength(3)
    const [row, ...more] = await ask<readonly unknown[]>('syncline_getAuthorities', bytesToHex(sec.signer))
    expect(more).toEqual([])
    expect(row).toMatchObject({ id: bytesToHex(sec.id), rank: 2, jurisdiction: 'US', epoch: '0x1', revokedAt: null })
    expect(await ask('syncline_getAuthorities', holder)).toEqual([])
    expect(await ask('syncline_getAuthorities', null, bytesToHex(sec.id))).toEqual([row])
    expect(await ask('syncline_getAuthorities', bytesToHex(fatf.signer), bytesToHex(sec.id))).toEqual([])
    expect(await ask('syncline_getAuthorities', null, word('nobody'))).toEqual([])
  })
})

/** The part of a history that can be compared. */
const shown = async (node: MemoryNode, index = createOrderIndex(node.api.chain)) =>
  [...(await index.current()).orders].map(([digest, { steps }]) => [digest, steps] as const)

describe('the index', () => {
  it('takes back what a re-org took back, and is the same after a restart', async () => {
    const { node, ask, give } = scene()
    const freeze = give(sec, 'SEC', 'FREEZE')
    node.mine()
    const seize = give(fatf, 'FATF', 'SEIZE')
    node.mine()
    const living = createOrderIndex(node.api.chain)
    const before = await shown(node, living)
    expect(before.map(([digest]) => digest)).toEqual([freeze.digest, seize.digest])
    expect(await ask('syncline_getOrder', seize.digest)).toMatchObject({ reason: 'STANDS' })

    // the block of the second order goes, and with it what the first one suffered
    node.rewind(1)
    expect(await ask('syncline_getOrder', seize.digest)).toBeNull()
    expect(await ask('syncline_getOrder', freeze.digest)).toMatchObject({ reason: 'STANDS' })
    expect((await shown(node, living)).map(([digest]) => digest)).toEqual([freeze.digest])

    // as many blocks again, others: a longer chain alone must not look like the old one going on
    const release = give(sec, 'SEC', 'UNFREEZE')
    node.mine()
    node.mine()
    const after = await shown(node, living)
    expect(after.map(([digest]) => digest)).toEqual([freeze.digest, release.digest])
    expect(after).toEqual(await shown(node))
    expect(await ask('syncline_getOrder', seize.digest)).toBeNull()
    expect(await ask('syncline_getLock', asset)).toMatchObject({ state: 'ACTIVE', order: release.digest })
  })

  it('forgets the oldest first, and of an order that goes back and forth the middle', () => {
    const history = createOrderHistory({ orders: 2, entries: 2, authorities: 1, steps: 3 })
    const digests = [1, 2, 3].map((i): Hex => `0x${`0${i}`.repeat(32)}`)
    const [, second, third] = digests as [Hex, Hex, Hex]
    const order = orderWords(orderOf(sec, 'FREEZE', bond.asset))
    const log = (eventName: 'OrderSubmitted' | 'OrderHeld' | 'EntryChanged', args: object, block: bigint): void => {
      const events = [...iOrderBookAbi, ...lockRegistryAbi] as Abi
      const { inputs } = getAbiItem({ abi: events, name: eventName }) as AbiEvent
      const plain = inputs.filter(({ indexed }) => indexed !== true)
      const values = plain.map(({ name }) => (args as Readonly<Record<string, unknown>>)[name!])
      const topics = encodeEventTopics({ abi: events, eventName, args } as never) as Hex[]
      const address = eventName === 'EntryChanged' ? predeploys.lockRegistry : predeploys.orderBook
      history.apply({ address, topics, data: encodeAbiParameters(plain, values), block, transaction: third })
    }
    for (const [i, digest] of digests.entries())
      log('OrderSubmitted', { digest, key: asset, authority: order.authority, order, signature: '0x' }, BigInt(i))
    expect([...history.orders.keys()]).toEqual([second, third])
    for (let i = 10n; i < 20n; i++) log('OrderHeld', { digest: third, key: asset, action: 2 }, i)
    const steps = history.orders.get(third)!.steps.map(({ kind, block }) => `${kind} ${block}`)
    expect(steps).toEqual(['submitted 2', 'held 18', 'held 19'])

    for (const [i, key] of digests.entries())
      log('EntryChanged', { key, state: 2, held: 0, order: word(`order ${i}`) }, BigInt(i))
    expect(digests.map((key) => history.entryPlace(key)?.block)).toEqual([undefined, 1n, 2n])
    const named = [0, 1, 2, 3].map((i) => () => history.keyOf(word(`order ${i}`)))
    expect(named.map((ask) => ask())).toEqual([undefined, second, third, undefined])
    log('EntryChanged', { key: third, state: 3, held: 0, order: word('order 3') }, 9n)
    expect(named.map((ask) => ask())).toEqual([undefined, second, undefined, third])
  })
})
