/**
 * The second half of `demo move`: a proposer asserts a world in which a receipt is another one, for coins that nobody minted. Until its dispute is lost
 * the coins can be spent, as far as somebody takes what depends on that root; then everything is as if they had never been.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  claimRegistryAbi,
  decodeNft,
  encodeCoin,
  encodeCoinSteps,
  encodeNewNft,
  encodeNftSteps,
  encodeOwner,
  iObjectManagerAbi,
  objectManagerLayout,
  predeploys,
  receiptIdOf,
  typeIds,
} from '@syncline/contracts'
import { createLogger } from '@syncline/node/config'
import { createLocalSigner } from '@syncline/node/keys'
import { bigintToWord, bytesToHex, type Hex, hashWords, hexToBytes, invariant, keccak256 } from '@syncline/primitives'
import { parseEventLogs } from 'viem'
import { refusing, waitFor } from '../../clients.js'
import type { Context } from '../../command.js'
import { loadNode, type NodeModule } from '../../devnet/nodeModule.js'
import { CliFault } from '../../exit.js'
import { devKey } from '../../keys/devKeys.js'
import { canBeUsed, inputOf, isOfficial, type Stage, salt } from './stage.js'

const [alice, bob, liar, liarOnL1] = ['dev:5', 'dev:7', 'dev:8', 'dev:9']
const forgedAmount = 1_000_000n

export type LieReport = {
  readonly domain: bigint
  readonly height: bigint
  readonly worldRoot: Hex
  readonly forged: bigint
  readonly heldSeconds: number
}

/** A receipt for a million of alice's coins, in place of the one that the liar's own coin got. */
async function forge(stage: Stage) {
  const [a, b] = stage.places
  const [aliceAddress, liarAddress] = [await stage.addressOf(alice), await stage.addressOf(liar)]
  const own = encodeCoin({ originDomain: a.id, issuer: liarAddress, salt, amount: 1n, owner: liarAddress })
  const coin = await stage.create(a, liar, typeIds.coin, own)
  const { logs } = await stage.manage(a, liar, 'sending the liar’s coin', {
    functionName: 'depart',
    args: [
      { typeId: coin.typeId, index: coin.index, dependency: { positive: [], negated: [] } },
      b.id,
      encodeOwner(liarAddress),
    ],
  })
  const [departed] = parseEventLogs({ abi: iObjectManagerAbi, eventName: 'ObjectDeparted', logs })
  const { receipt } = departed!.args
  const state = encodeCoin({ originDomain: a.id, issuer: aliceAddress, salt, amount: forgedAmount, owner: liarAddress })
  const kind = bytesToHex(hashWords(a.id, BigInt(aliceAddress), hexToBytes(salt), hexToBytes(typeIds.coin)))
  const index = bytesToHex(keccak256(hexToBytes(departed!.args.receiptId)))
  const stateHash = bytesToHex(keccak256(hexToBytes(state)))
  // a receipt names its block: here the last one of the lie
  const receiptAt = (number: bigint) => ({ ...receipt, number, index, stateHash, kind, quantity: forgedAmount })
  const valueAt = (number: bigint): bigint => BigInt(receiptIdOf(receiptAt(number)))
  const slot = BigInt(bytesToHex(hashWords(receipt.nonce, BigInt(objectManagerLayout.receipts.slot))))
  return { receiptAt, valueAt, state, slot }
}

type FalseWorld = NonNullable<ReturnType<Awaited<ReturnType<NodeModule['startNode']>>['falseWorld']>>

/** The forged coins come to B under the false root, with a bond behind it. */
async function arriveFalse(
  stage: Stage,
  { receiptAt, state, slot }: Awaited<ReturnType<typeof forge>>,
  { number, world }: FalseWorld,
) {
  const [a, b] = stage.places
  const claim = { domainId: a.id, number, worldRoot: bytesToHex(world.root) }
  const those = await stage.clients(b, liar)
  const registry = { address: predeploys.claimRegistry, abi: claimRegistryAbi } as const
  const value = await those.client.readContract({ ...registry, functionName: 'admissionBond' })
  const hash = await refusing('the bond behind the lie', () =>
    those.wallet.writeContract({ ...registry, functionName: 'admit', args: [claim], value }),
  )
  await waitFor(those, hash)
  const { account, proof, storageProof } = world.proveStorage(BigInt(predeploys.objectManager), slot)
  invariant(account !== undefined, 'every world has an ObjectManager')
  const words = [account.nonce, account.balance, account.codeHash, account.codeMetaHash, account.storageRoot]
  const worldProof = {
    account: words.map((word) => bytesToHex(typeof word === 'bigint' ? bigintToWord(word) : word)),
    accountProof: [bytesToHex(proof)],
    slotProof: [bytesToHex(storageProof)],
  }
  const args = [receiptAt(number), { positive: [], negated: [] }, state, claim, worldProof] as never
  const arrival = await refusing('claiming the forged receipt', () =>
    those.wallet.writeContract({
      address: predeploys.objectManager,
      abi: iObjectManagerAbi,
      functionName: 'arrive',
      args,
    }),
  )
  const { logs } = await waitFor(those, arrival)
  const [arrived] = parseEventLogs({ abi: iObjectManagerAbi, eventName: 'ObjectArrived', logs })
  return { claim, objectId: arrived!.args.objectId }
}

export async function playLie(context: Context, stage: Stage): Promise<LieReport> {
  const [a, b] = stage.places
  const [bobAddress, liarAddress, aliceAddress] = await Promise.all(
    [bob, liar, alice].map((who) => stage.addressOf(who!)),
  )
  const thing = await stage.create(b, bob!, typeIds.nft, encodeNewNft(bobAddress!, salt))
  const empty = encodeCoin({ originDomain: a.id, issuer: aliceAddress!, salt, amount: 0n, owner: bobAddress! })
  const purse = await stage.create(b, bob!, typeIds.coin, empty)
  const forgery = await forge(stage)
  const { startNode } = await context.output.step('loading', loadNode)
  const dataDir = mkdtempSync(join(tmpdir(), 'syncline-lie-'))
  const { running } = stage
  const node = await startNode({
    domainId: a.id,
    roles: ['verifier'],
    dataDir,
    l1: { url: running.l1.url, registry: running.addresses['domainRegistry'] as Hex, pollMs: 200 },
    keys: {},
    adversary: {
      kind: 'wrong-sstore',
      forgery: { account: BigInt(predeploys.objectManager), slot: forgery.slot, valueAt: forgery.valueAt },
      key: createLocalSigner(await devKey(liarOnL1!, BigInt(running.l1.chainId))),
    },
    log: await createLogger({ level: 'error', format: 'text', color: false, destination: process.stderr }),
  })
  try {
    const lie = await stage.until('the lie', async () =>
      node.fraud?.().phase === 'waiting' ? undefined : node.falseWorld(),
    )
    stage.say(
      `a proposer asserted that block ${lie.number} of ${a.id} holds a receipt for ${forgedAmount} of alice’s coins`,
    )
    const { claim, objectId } = await arriveFalse(stage, forgery, lie)
    const money = (await stage.copies(b, objectId)).find(canBeUsed)!
    stage.say(`the liar has them on ${b.id}, at level ${money.level}`)

    const thingInput = { index: thing.index, dependency: { positive: [], negated: [] } }
    const approve = {
      typeId: typeIds.nft,
      inputs: [thingInput],
      data: encodeNftSteps([{ kind: 'approve', at: 0, account: liarAddress! }]),
    }
    await stage.manage(b, bob!, 'bob’s approval', { functionName: 'transact', args: [[approve], 0] })
    const purseInput = { index: purse.index, dependency: { positive: [], negated: [] } }
    const trade = [
      {
        typeId: typeIds.coin,
        inputs: [inputOf(money), purseInput],
        data: encodeCoinSteps([{ kind: 'pay', from: 0, to: 1, amount: forgedAmount }]),
      },
      {
        typeId: typeIds.nft,
        inputs: [thingInput],
        data: encodeNftSteps([{ kind: 'give', at: 0, account: liarAddress! }]),
      },
    ]
    await stage.manage(b, liar!, 'the trade', { functionName: 'transact', args: [trade, 0], value: 10n ** 14n })
    const tradedAt = stage.seconds()
    const copies = await stage.copies(b, thing.objectId)
    stage.say(
      `bob took the coins for his NFT: it has ${copies.length} copies now, the liar’s if the root is true and bob’s if it is not`,
    )

    await stage.until('the dispute', async () => {
      const phase = node.fraud?.().phase
      if (phase === 'survived')
        throw new CliFault('failure', 'FRAUD_SURVIVED', 'the false assertion was not rejected', {
          remedy: 'look whether a challenger with strategy active runs, and whether it had funds',
        })
      return phase === 'rejected' ? true : undefined
    })
    stage.say('the lie lost its dispute on L1')
    const back = await stage.until('bob’s NFT', async () => {
      const [only, ...others] = await stage.copies(b, thing.objectId)
      return only !== undefined && others.length === 0 && isOfficial(only) ? only : undefined
    })
    const heldSeconds = stage.seconds() - tradedAt
    const gone = await stage.until('the end of the false coins', async () =>
      (await stage.copies(b, objectId)).length === 0 ? true : undefined,
    )
    const [rest, ...more] = await stage.until('bob’s purse', async () => {
      const those = await stage.copies(b, purse.objectId)
      return those.length === 1 && isOfficial(those[0]!) ? those : undefined
    })
    const owner = decodeNft(back.state).owner
    if (
      !gone ||
      more.length > 0 ||
      owner.toLowerCase() !== bobAddress!.toLowerCase() ||
      rest!.state.toLowerCase() !== empty.toLowerCase()
    )
      throw new CliFault('failure', 'MOVE_NOT_CONSERVED', `the NFT is ${owner}’s after the lie`, {
        remedy: 'report this with the data folder: something was minted or lost',
        data: { owner },
      })
    stage.say('the copies of the lie vanished; the NFT is bob’s, and there is not one coin more than before')
    return { domain: a.id, height: claim.number, worldRoot: claim.worldRoot, forged: forgedAmount, heldSeconds }
  } finally {
    await node.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
