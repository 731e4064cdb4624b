/**
 * Objects between a live Syncline domain and a foreign EVM chain, a bare anvil: there under a bond, official by what L1 says and the chain's validators call
 * final; back by proofs of the foreign chain's tries under a claim that its validators attest. Validators that lie get out what went in, no more.
 */
import {
  crosslinksAbi,
  decodeCoin,
  decodeNft,
  encodeCoin,
  encodeCoinSteps,
  encodeNewNft,
  isolationLedgerAbi,
  messengerAbi,
  typeIds,
} from '@syncline/contracts'
import { toAbiSet } from '@syncline/node'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { contractsMessage, receiptId, trueDependency } from '@syncline/protocol'
import { concatHex, keccak256, type Log, parseEventLogs, toHex } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callRpc } from '../support/devnet.js'
import {
  alice,
  away,
  carol,
  countedSlot,
  type Departed,
  type ForeignScene,
  home,
  official,
  receiptSlot,
  salt,
  startForeignScene,
  totalSlot,
} from '../support/foreignScene.js'

let scene: ForeignScene

beforeAll(async () => {
  scene = await startForeignScene()
})
afterAll(() => scene?.stop())

it('moves coins and a thing to a foreign chain and back, and holds its validators to what went in', async () => {
  const {
    here,
    there,
    made,
    quorum,
    gas,
    keyOf,
    call,
    manage,
    register,
    crosslink,
    tell,
    prove,
    claimAt,
    attested,
    learn,
    root,
    siblings,
    certify,
    accept,
    depart,
    arrival,
    arrive,
    copyOf,
    create,
    purse,
    settleHome,
    certifyOlder,
    deployRecipient,
    coinKind,
    nftKind,
  } = scene
  // the domain sends 100 coins and a thing
  const money = await create(here, alice, typeIds.coin, purse(100n, alice))
  const thing = await create(here, alice, typeIds.nft, encodeNewNft(keyOf(alice).address, salt))
  const sent = [await depart(here, alice, money, away, alice), await depart(here, alice, thing, away, alice)]

  // level 1 on the foreign chain: somebody vouches for the blocks
  const copies: Awaited<ReturnType<typeof arrive>>[] = []
  for (const departed of sent) {
    const claim = await claimAt(here, departed.receipt.number)
    await expect(manage(there, 'arrive', await arrival(here, departed, claim))).rejects.toThrow('ClaimNotAdmitted')
    await register(there, 'admit', [claim], 1n)
    const copy = await arrive(there, here, departed, claim)
    expect(await copyOf(there, copy, copy.dependency)).toMatchObject({ exists: true, level: 1 })
    copies.push(copy)
  }

  // the domain's chain is confirmed; L1 settles it and counts the lanes; the foreign chain's validators call that block of L1 final
  const newest = sent.reduce((most, { receipt }) => (receipt.number > most ? receipt.number : most), 0n)
  const settled = await settleHome(newest)
  for (const [i, kind] of [coinKind(), nftKind(thing)].entries()) {
    const slot = totalSlot(away, sent[i]!.receipt.kind)
    const { account, accountProof, slotProof } = await prove(here, here.manager, slot, settled.claim.number)
    const proof = { account, accountProof: accountProof[0], slotProof: slotProof[0] }
    await tell('report', [{ from: home, to: away, kind }, settled.id, proof])
  }
  const block = await learn(there)
  await certify(there, settled.claim)
  for (const [i, departed] of sent.entries()) {
    await certifyOlder(there, settled.claim, await claimAt(here, departed.receipt.number))
    await accept(there, here, departed, settled.claim, block)
    await manage(there, 'resolve', [[copies[i]]])
  }
  expect(await copyOf(there, money)).toMatchObject({ exists: true, level: 4 })
  expect(await copyOf(there, thing)).toMatchObject({ exists: true, level: 4 })

  // both are used there: carol gets 40, and the thing leaves for her
  const income = await create(there, carol, typeIds.coin, purse(0n, carol))
  const inputs = [money, income].map(({ index }) => ({ index, dependency: official }))
  const data = encodeCoinSteps([{ kind: 'pay', from: 0, to: 1, amount: 40n }])
  await manage(there, 'transact', [[{ typeId: typeIds.coin, inputs, data }], 0])
  const recipient = await deployRecipient()
  const to = concatHex(['0x00010000', '0x02', '0x0385', '0x14', recipient])
  const { logs } = await call(there, there.messenger, messengerAbi, 'sendMessage', [to, '0x1234', []])
  const { message, messageId } = parseEventLogs({ abi: messengerAbi, eventName: 'MessageQueued', logs })[0]!.args

  // back: three of three attest the blocks; the domain knows set and contracts from L1
  const back = [await depart(there, carol, income, home, carol), await depart(there, alice, thing, home, carol)]
  const [earlier, later] = [back[0]!.receipt.number, back[1]!.receipt.number]
  const contracts = { domainId: away, epoch: 1n, objectManager: made.objectManager, messenger: made.messenger }
  const state = (said: typeof contracts, by?: readonly number[]) => {
    const bytes = { ...said, objectManager: hexToBytes(said.objectManager), messenger: hexToBytes(said.messenger) }
    const certificate = quorum.certify(contractsMessage(quorum.chainTag, bytes), by)
    return [said, toAbiSet(quorum.set), certificate]
  }
  await crosslink('settleByQuorum', await attested(later))
  const trie = async (departed: Departed, number: bigint) => {
    const slot = totalSlot(home, departed.receipt.kind)
    const { accountProof, slotProof } = await prove(there, there.manager, slot, number)
    return { accountProof, slotProof }
  }
  const coinsBack = { from: away, to: home, kind: coinKind() }
  const atLater = toHex(later, { size: 32 })
  await expect(tell('reportForeign', [coinsBack, atLater, await trie(back[0]!, later)])).rejects.toThrow(
    'ContractsMissing',
  )
  await expect(crosslink('settleContracts', state(contracts, [0, 2]))).rejects.toThrow('QuorumMissing')
  const signed = state(contracts)
  const otherwise = { ...contracts, objectManager: made.messenger }
  await expect(crosslink('settleContracts', [otherwise, ...signed.slice(1)])).rejects.toThrow('SignatureInvalid')
  await expect(crosslink('settleContracts', state({ ...contracts, domainId: home }))).rejects.toThrow('OtherCertifier')
  const { logs: stated } = await crosslink('settleContracts', signed)
  await expect(crosslink('settleContracts', state(otherwise))).rejects.toThrow('AlreadySettled')
  const { logs: sets } = await crosslink('settleSet', [away, 1n])
  const indexOf = (logs: Log[], eventName: 'ContractsSettled' | 'SetSettled') =>
    Number(parseEventLogs({ abi: crosslinksAbi, eventName, logs })[0]!.args.index)
  await learn(here)
  const place = siblings(indexOf(stated, 'ContractsSettled'))
  await register(here, 'importSet', [toAbiSet(quorum.set), root(), siblings(indexOf(sets, 'SetSettled'))])
  for (const number of [earlier, later]) await register(here, 'attest', await attested(number))
  const under = [await claimAt(there, earlier), await claimAt(there, later)] as const
  // as long as the domain takes it for one of its own kind it reads nothing there
  await expect(manage(here, 'arrive', await arrival(there, back[0]!, under[0]))).rejects.toThrow()
  const naming = (manager: Hex) => [away, manager, made.messenger, root(), place]
  await expect(register(here, 'importContracts', naming(made.messenger))).rejects.toThrow('NotUnderRoot')
  await register(here, 'importContracts', naming(made.objectManager))
  const returned: Awaited<ReturnType<typeof arrive>>[] = []
  for (const [i, departed] of back.entries()) {
    const copy = await arrive(here, there, departed, under[i]!)
    expect(await copyOf(here, copy, copy.dependency)).toMatchObject({ exists: true, level: 2 })
    returned.push(copy)
  }

  // official again: the same quorum settles on L1, where the ledger takes the foreign chain's totals
  await crosslink('settleByQuorum', await attested(earlier))
  await tell('reportForeign', [coinsBack, atLater, await trie(back[0]!, later)])
  await expect(
    tell('reportForeign', [coinsBack, toHex(later + 1n, { size: 32 }), await trie(back[0]!, later)]),
  ).rejects.toThrow('NotSettled')
  const thingBack = { from: away, to: home, kind: nftKind(thing) }
  await tell('reportForeign', [thingBack, atLater, await trie(back[1]!, later)])
  const flows = await learn(here)
  for (const claim of under) await certify(here, claim)
  for (const [i, departed] of back.entries()) {
    await accept(here, there, departed, under[1], flows)
    await manage(here, 'resolve', [[returned[i]]])
  }
  const [coins, nft] = [await copyOf(here, income), await copyOf(here, thing)]
  expect([coins, nft]).toMatchObject([
    { exists: true, level: 4 },
    { exists: true, level: 4 },
  ])
  expect(decodeCoin(coins.state)).toMatchObject({ amount: 40n, owner: keyOf(carol).address })
  expect(decodeNft(nft.state)).toMatchObject({ owner: keyOf(carol).address })
  const outbox = await prove(there, there.messenger, bytesToHex(hashWords(message.nonce, 0n)), later)
  await call(here, here.messenger, messengerAbi, 'deliver', [message, under[1], outbox])
  const delivered = {
    address: here.messenger,
    abi: messengerAbi,
    functionName: 'deliveryOf',
    args: [messageId],
  } as const
  expect(await here.client.readContract(delivered)).toEqual([3, 1])

  await liesBuyNothing(back[0]!, coinsBack, thingBack)
  process.stdout.write(`gas: ${[...gas].map(([name, used]) => `${name} ${used}`).join(', ')}\n`)
})

type LaneOf = { readonly from: bigint; readonly to: bigint; readonly kind: object }

/** All validators attest a state in which a million coins and the thing left once more: 60 coins are all that is still there. */
async function liesBuyNothing(template: Departed, coins: LaneOf, thing: LaneOf): Promise<void> {
  const { here, there, crosslink, tell, prove, claimAt, attested, learn, certify, accept, arrive, copyOf } = scene
  const put = (slot: Hex, value: Hex) => callRpc(there.url, 'anvil_setStorageAt', [there.manager, slot, value])
  const word = (value: bigint): Hex => toHex(value, { size: 32 })
  const million = 1_000_000n
  const number = (await there.client.getBlockNumber({ cacheTime: 0 })) + 1n
  const purseState = encodeCoin({ ...decodeCoin(template.state), amount: million })
  const receipt = { ...template.receipt, nonce: 99n, number, quantity: million, stateHash: keccak256(purseState) }
  const { typeId, index, kind } = receipt
  const copied = { typeId: hexToBytes(typeId), index: hexToBytes(index), state: hexToBytes(purseState) }
  const named = {
    copy: { ...copied, dependency: trueDependency },
    flows: 0,
    from: away,
    to: home,
    nonce: 99n,
    height: number,
  }
  const id = bytesToHex(receiptId({ ...named, kind: hexToBytes(kind), quantity: million }))
  const forged: Departed = { receiptId: id, receipt, state: purseState }
  await put(receiptSlot(99n), forged.receiptId)
  await put(countedSlot(forged.receiptId), word(1n))
  await put(totalSlot(home, template.receipt.kind), word(million))
  const thingKind = bytesToHex(
    hashWords(home, 0n, hexToBytes((thing.kind as { salt: Hex }).salt), hexToBytes(typeIds.nft)),
  )
  await put(totalSlot(home, thingKind), word(2n))
  await callRpc(there.url, 'evm_mine')
  expect(await there.client.getBlockNumber({ cacheTime: 0 })).toBe(number)

  await crosslink('settleByQuorum', await attested(number))
  const proofOf = async (kind: Hex) => {
    const { accountProof, slotProof } = await prove(there, there.manager, totalSlot(home, kind), number)
    return { accountProof, slotProof }
  }
  const { logs } = await tell('reportForeign', [coins, word(number), await proofOf(template.receipt.kind)])
  const { args } = parseEventLogs({ abi: isolationLedgerAbi, eventName: 'FlowAccepted', logs })[0]!
  expect(args).toMatchObject({ amount: 60n, accepted: 100n, total: million })
  await expect(tell('reportForeign', [thing, word(number), await proofOf(thingKind)])).rejects.toThrow(
    'NothingToAccept',
  )
  const block = await learn(here)
  const claim = await claimAt(there, number)
  await certify(here, claim)
  const copy = await arrive(here, there, forged, claim)
  await expect(accept(here, there, forged, claim, block)).rejects.toThrow('LaneExhausted')
  expect(await copyOf(here, copy)).toMatchObject({ exists: true })
}
