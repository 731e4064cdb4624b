/**
 * A live domain and a foreign chain, a bare anvil, under the same authorities: one signature holds on both, each takes certificates of its own validators, and the root
 * that the adapter computes from the foreign chain's events is the storage root of the domain's LockRegistry whenever they agree. Effects and level 3 are had there too.
 */
import {
  authorityRegistryAbi,
  bondSalt,
  crosslinksAbi,
  decodeCoin,
  encodeCoin,
  encodeOwner,
  iOrderBookAbi,
  lockRegistryAbi,
  orderStatuses,
  predeploys,
  typeIds,
} from '@syncline/contracts'
import { createForeignRegistry, createRpcClient, toAbiSet } from '@syncline/node'
import { type Bytes, bytesToHex, type Hex, hashWords, hexToBytes, signDigest } from '@syncline/primitives'
import {
  absentEntry,
  absentEntryHash,
  type LockDelta,
  type LockEntry,
  lockDeltasHash,
  lockEntryHash,
  type Order,
  type OrderAction,
  orderActions,
  orderDigest,
  orderWords,
  reconciliationMessage,
} from '@syncline/protocol'
import { type Abi, type Log, parseEventLogs } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toAbiDelta } from '../../packages/node/src/reconcile/delivery.js'
import { restsOnNothing } from '../locks/quorum.js'
import { holdingKey, keyOf as keyOfOffice, office, orderOf, rowOf, word } from '../locks/scene.js'
import { callRpc } from '../support/devnet.js'
import { type Quorum, seatForeignValidators, send } from '../support/foreignChain.js'
import {
  alice,
  away,
  carol,
  type Domain,
  type ForeignScene,
  home,
  official,
  startForeignScene,
} from '../support/foreignScene.js'

const longTime = { validBefore: 1n << 40n }
const [sec, fatf] = [office('SEC', 2, 'US', longTime), office('FATF', 3, 'INT', longTime)]
const states = { ACTIVE: 0, RESTRICTED: 1, FROZEN: 2, SEIZED: 3, TERMINATED: 4 } as const

let scene: ForeignScene
let validators: Quorum

beforeAll(async () => {
  scene = await startForeignScene()
  const { l1, net, keyOf } = scene
  // the domain's own, whose owner deployed it
  const keys = ['deployer', 'user1', 'user2'].map(keyOf)
  validators = await seatForeignValidators(l1, net.devnet.addresses.validatorSet, home, keys)
})
afterAll(() => scene?.stop())

it('takes the orders and certificates that a domain takes, and has its root', async () => {
  const { net, l1, here, there, made, quorum, gas, keyOf, call, crosslink, learn, root, siblings, register } = scene
  const { authorityRegistry } = net.devnet.addresses
  const bookOf = (side: Domain): Hex => (side === here ? predeploys.orderBook : made.orderBook)
  const registryOf = (side: Domain): Hex => (side === here ? predeploys.lockRegistry : made.lockRegistry)
  const book = (side: Domain, functionName: string, args: readonly unknown[]) =>
    call(side, bookOf(side), iOrderBookAbi, functionName, args)
  const read = <T>(side: Domain, functionName: string, args: readonly unknown[], on: 'book' | 'registry' = 'book') => {
    const [address, abi] = on === 'book' ? [bookOf(side), iOrderBookAbi] : [registryOf(side), lockRegistryAbi]
    return side.client.readContract({ address, abi: abi as Abi, functionName, args }) as Promise<T>
  }
  const statusOf = async (side: Domain, digest: Hex) =>
    orderStatuses[(await read<{ status: number }>(side, 'recordOf', [digest])).status]

  // authorities: appointed on L1, known on both by its tree; so are the domain's validators
  const indexOf = (logs: Log[], eventName: 'AuthoritySettled' | 'SetSettled') =>
    Number(parseEventLogs({ abi: crosslinksAbi, eventName, logs })[0]!.args.index)
  const places: number[] = []
  for (const each of [sec, fatf]) {
    const appoint = {
      to: authorityRegistry,
      abi: authorityRegistryAbi as Abi,
      functionName: 'appoint',
      args: [rowOf(each)],
    }
    await send(l1, keyOf('deployer').privateKey, appoint)
    places.push(indexOf((await crosslink('settleAuthority', [bytesToHex(each.id)])).logs, 'AuthoritySettled'))
  }
  const setPlace = indexOf((await crosslink('settleSet', [home, 1n])).logs, 'SetSettled')
  for (const side of [here, there]) {
    await learn(side)
    for (const [i, each] of [sec, fatf].entries())
      await book(side, 'importAuthority', [rowOf(each), root(), siblings(places[i]!)])
  }
  await register(here, 'importSet', [toAbiSet(validators.set), root(), siblings(setPlace)])

  // two kinds of bonds: one of the domain, one of the foreign chain, where alice has 50 of it
  const salt = bondSalt(7n, ['US'])
  const issuer = keyOf(alice).address
  const kindOf = (originDomain: bigint) => ({ originDomain, creator: issuer, salt, typeId: typeIds.bond })
  const assetOf = ({ originDomain, creator, typeId }: ReturnType<typeof kindOf>): Bytes =>
    hashWords(originDomain, hexToBytes(creator), hexToBytes(salt), hexToBytes(typeId))
  const [ours, theirs] = [assetOf(kindOf(home)), assetOf(kindOf(away))]
  const data = encodeCoin({ originDomain: away, issuer, salt, amount: 50n, owner: issuer })
  const bond = await scene.create(there, alice, typeIds.bond, data)
  for (const side of [here, there]) for (const origin of [home, away]) await book(side, 'describe', [kindOf(origin)])

  const system = { l1ChainId: BigInt(net.devnet.l1ChainId), authorityRegistry: hexToBytes(authorityRegistry) }
  let nonce = 0n
  /** Signs an order once and gives it to some sides. */
  async function order(
    by: typeof sec,
    action: OrderAction,
    asset: Bytes,
    sides: readonly Domain[],
    change: Partial<Order> = {},
  ) {
    nonce++
    const words = orderOf(by, action, asset, { ...longTime, nonce, lamport: nonce, ...change })
    const digest = orderDigest(words, system)
    const { rs, yParity } = signDigest(digest, keyOfOffice(by === sec ? 'SEC' : 'FATF'))
    const give = (side: Domain) =>
      book(side, 'give', [orderWords(words), bytesToHex(Uint8Array.of(...rs, 27 + yParity))])
    for (const side of sides) await give(side)
    return { digest, hex: bytesToHex(digest), give }
  }

  // one of the domain's goes to the foreign chain before anything is ordered
  const traveller = await scene.create(
    here,
    alice,
    typeIds.bond,
    encodeCoin({ originDomain: home, issuer, salt, amount: 20n, owner: issuer }),
  )
  const departed = await scene.depart(here, alice, traveller, away, alice)
  const left = await scene.claimAt(here, departed.receipt.number)
  await register(there, 'admit', [left], 1n)
  const arrived = await scene.arrive(there, here, departed, left)
  expect(await scene.copyOf(there, arrived, arrived.dependency)).toMatchObject({ exists: true, level: 1 })

  // what the adapter makes of the foreign chain's events, and what that chain itself keeps
  const adapter = createForeignRegistry({
    id: away,
    rpc: createRpcClient(there.url),
    places: made,
    start: 0n,
    depth: 0n,
  })
  const entries = new Map<Hex, LockEntry>()
  async function roots(): Promise<readonly [Hex, Hex]> {
    for (const { asset, entry } of (await adapter.look())?.changes ?? []) entries.set(bytesToHex(asset), entry)
    const proof = (await callRpc(here.url, 'syncline_getProof', [predeploys.lockRegistry, [], 'latest'])) as {
      readonly account: { readonly storageRoot: Hex }
    }
    // what the events told is what the foreign registry holds
    for (const [asset, { state, held, order: digest }] of entries)
      expect(await read(there, 'entryOf', [asset], 'registry')).toEqual({ state, held, order: bytesToHex(digest) })
    return [bytesToHex(adapter.root()), proof.account.storageRoot]
  }
  const [atFirst] = await roots()

  // the same orders
  const freezes = [await order(sec, 'FREEZE', ours, [here, there]), await order(sec, 'FREEZE', theirs, [here, there])]
  const [afterOrders, ofDomain] = await roots()
  expect(afterOrders).toBe(ofDomain)
  expect(afterOrders).not.toBe(atFirst)
  await expect(scene.depart(there, alice, bond, home, alice)).rejects.toThrow('AssetLocked')
  const leaving = [arrived, home, encodeOwner(issuer)]
  await expect(scene.manage(there, 'depart', leaving)).rejects.toThrow('AssetLocked')
  await expect(freezes[0]!.give(there)).rejects.toThrow('OrderRepeated')

  // apart: the domain alone hears of one order, the foreign chain of another
  const recipient = hexToBytes(keyOf(carol).address)
  const seize = await order(fatf, 'SEIZE', theirs, [here], { recipient })
  const holder = keyOf(carol).address
  const restrict = await order(sec, 'RESTRICT', ours, [there], { subject: hexToBytes(holder) })
  const apart = await roots()
  expect(apart[0]).not.toBe(apart[1])

  // one certificate, for each by its own validators
  const entry = (state: keyof typeof states, digest: Bytes): LockEntry => ({
    state: states[state],
    held: 0,
    order: digest,
  })
  const delta = (asset: Bytes, from: LockEntry, to: LockEntry): LockDelta => ({
    segment: 0,
    asset,
    from: from === absentEntry ? absentEntryHash : lockEntryHash(from),
    to,
    ...restsOnNothing,
  })
  const deltas = new Map<Domain, readonly LockDelta[]>([
    [here, [delta(holdingKey(ours, holder), absentEntry, entry('RESTRICTED', restrict.digest))]],
    [there, [delta(theirs, entry('FROZEN', freezes[1]!.digest), entry('SEIZED', seize.digest))]],
  ])
  const said = {
    id: word('reconciliation'),
    lamport: 50n,
    domainIds: [home, away],
    deltaHashes: [here, there].map((side) => lockDeltasHash(deltas.get(side)!)),
  }
  const certified = (side: Domain, by: Quorum, members?: readonly number[]) => {
    const certificate = by.certify(reconciliationMessage(by.chainTag, said), members)
    const shown = deltas.get(side)!.map(toAbiDelta)
    const words = { ...said, id: bytesToHex(said.id), deltaHashes: said.deltaHashes.map(bytesToHex) }
    return book(side, 'reconcile', [words, shown, toAbiSet(by.set), certificate])
  }
  await expect(certified(there, validators)).rejects.toThrow('SetUnknown')
  await expect(certified(here, quorum)).rejects.toThrow('SetUnknown')
  await expect(certified(there, quorum, [0, 1])).rejects.toThrow('QuorumMissing')
  await certified(here, validators)
  await certified(there, quorum)
  const [together, onDomain] = await roots()
  expect(together).toBe(onDomain)
  expect(await read(there, 'lamportFloor', [])).toBe(50n)

  // what stands there by certificate has its effects there, when the order comes
  expect(await statusOf(there, seize.hex)).toBe('none')
  await seize.give(there)
  expect(await statusOf(there, seize.hex)).toBe('applied')
  const ref = { ...bond, dependency: official }
  const ownerOf = async () => decodeCoin((await scene.copyOf(there, bond)).state).owner.toLowerCase()
  expect(await ownerOf()).toBe(issuer.toLowerCase())
  await book(there, 'enforce', [seize.hex, ref])
  expect(await ownerOf()).toBe(holder.toLowerCase())

  // level 3: held on both until L1 has settled the block in which it came
  const confiscate = await order(fatf, 'CONFISCATE', ours, [here, there], { lamport: 60n })
  for (const side of [here, there]) {
    expect(await statusOf(side, confiscate.hex)).toBe('held')
    expect(await read(side, 'entryOf', [bytesToHex(ours)], 'registry')).toMatchObject({
      state: states.FROZEN,
      held: 1 + orderActions.indexOf('CONFISCATE'),
    })
  }
  const numberOn = async (side: Domain) => (await read<{ number: bigint }>(side, 'recordOf', [confiscate.hex])).number
  const block = await numberOn(there)
  await expect(book(there, 'certify', [confiscate.hex, block])).rejects.toThrow('BasisUndecided')
  await crosslink('settleByQuorum', await scene.attested(block))
  await learn(there)
  await scene.certify(there, await scene.claimAt(there, block))
  await book(there, 'certify', [confiscate.hex, block])
  const { claim } = await scene.settleHome(await numberOn(here))
  await learn(here)
  await scene.certify(here, claim)
  await book(here, 'certify', [confiscate.hex, claim.number])
  expect(await read(there, 'entryOf', [bytesToHex(ours)], 'registry')).toMatchObject({
    state: states.TERMINATED,
    held: 0,
  })
  const [inTheEnd, ofDomainThen] = await roots()
  expect(inTheEnd).toBe(ofDomainThen)

  // and nobody else writes there
  const by = keyOf(alice).privateKey
  const write = { to: made.lockRegistry, abi: lockRegistryAbi as Abi, functionName: 'write' }
  await expect(
    send(there, by, { ...write, args: [bytesToHex(ours), { state: 0, held: 0, order: word('x') }] }),
  ).rejects.toThrow()
  const directly = { to: made.orderEffects, abi: iOrderBookAbi as Abi, functionName: 'enforce', args: [seize.hex, ref] }
  await expect(send(there, by, directly)).rejects.toThrow('OrderNotStanding')
  console.log([...gas].map(([name, used]) => `${name}: ${used}`).join('\n'))
})
