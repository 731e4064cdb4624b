/** `syncline demo move`: objects move, are traded and move on while nothing is certified; then all is true, and then a lie is not. */
import {
  decodeCoin,
  decodeNft,
  encodeCoin,
  encodeCoinSteps,
  encodeNewNft,
  encodeNftSteps,
  encodeOwner,
  typeIds,
  type WrittenCopy,
} from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import type { Context, Run } from '../../command.js'
import { CliFault } from '../../exit.js'
import { formatPairs, formatTable } from '../../output/table.js'
import { playLie } from './falseRoot.js'
import { type CopyJson, canBeUsed, createStage, inputOf, isOfficial, type Place, type Stage, salt } from './stage.js'

const [alice, carol] = ['dev:5', 'dev:6']

type Moved = {
  readonly what: string
  readonly from: bigint
  readonly to: bigint
  readonly blocks: number
  readonly ms: number
  readonly level: number
}

/** Sends an object on and waits for a copy that can be used there. */
async function move(
  stage: Stage,
  what: string,
  from: Place,
  to: Place,
  owner: string,
  copy: CopyJson | WrittenCopy,
  objectId: Hex,
): Promise<{ moved: Moved; copy: CopyJson }> {
  const { index, dependency } =
    typeof copy.dependency === 'string'
      ? { index: copy.index, dependency: { positive: [], negated: [] } }
      : inputOf(copy as CopyJson)
  const account = await stage.addressOf(owner)
  const begun = performance.now()
  const receipt = await stage.manage(from, owner, `sending ${what}`, {
    functionName: 'depart',
    args: [{ typeId: copy.typeId, index, dependency }, to.id, encodeOwner(account)],
  })
  const sent = performance.now()
  const heightBefore = BigInt((await to.rpc.call('eth_blockNumber', [])) as Hex)
  const arrived = await stage.until(`${what} on ${to.id}`, async () =>
    (await stage.copies(to, objectId)).find(canBeUsed),
  )
  const moved = {
    what,
    from: from.id,
    to: to.id,
    blocks: Number(BigInt(arrived.block) - heightBefore),
    ms: Math.round(performance.now() - sent),
    level: arrived.level,
  }
  stage.say(
    `${what}: in block ${receipt.blockNumber} of ${from.id} after ${Math.round(sent - begun)} ms, usable on ${to.id} ${moved.ms} ms later at level ${arrived.level}`,
  )
  return { moved, copy: arrived }
}

/** Domains of the claims that a copy waits for. */
const waitsFor = ({ waitsFor: those }: CopyJson): string =>
  those
    .map(({ kind, domainId, number }) =>
      kind === 'flow' ? 'a flow' : `block ${BigInt(number ?? 0)} of ${BigInt(domainId ?? 0)}`,
    )
    .join(', ')

async function officialCopy(stage: Stage, place: Place, { objectId }: WrittenCopy): Promise<CopyJson | undefined> {
  return (await stage.copies(place, objectId)).find(isOfficial)
}

async function playTruth(stage: Stage) {
  const [a, b, c] = stage.places
  const [aliceAddress, carolAddress] = [await stage.addressOf(alice), await stage.addressOf(carol)]
  await stage.hold([a.id, b.id, c.id])
  const mint = (issuer: Hex, origin: Place, amount: bigint, owner: Hex): Hex =>
    encodeCoin({ originDomain: origin.id, issuer, salt, amount, owner })
  const coin = await stage.create(a, alice, typeIds.coin, mint(aliceAddress, a, 100n, aliceAddress))
  const thing = await stage.create(a, alice, typeIds.nft, encodeNewNft(aliceAddress, salt))
  const money = await stage.create(c, carol, typeIds.coin, mint(carolAddress, c, 100n, carolAddress))
  const purse = await stage.create(b, alice, typeIds.coin, mint(carolAddress, c, 0n, aliceAddress))
  stage.say(`alice minted a coin of 100 and an NFT on ${a.id}, carol a coin of 100 on ${c.id}`)

  const moves = await Promise.all([
    move(stage, 'the NFT', a, b, alice, thing, thing.objectId),
    move(stage, 'carol’s coin', c, b, carol, money, money.objectId),
  ])
  const last = await move(stage, 'alice’s coin', a, b, alice, coin, coin.objectId)
  const [thingThere, moneyThere] = moves.map(({ copy }) => copy) as [CopyJson, CopyJson]

  const approve = {
    typeId: typeIds.nft,
    inputs: [inputOf(thingThere)],
    data: encodeNftSteps([{ kind: 'approve', at: 0, account: carolAddress }]),
  }
  await stage.manage(b, alice, 'the approval', { functionName: 'transact', args: [[approve], 0] })
  const purseInput = { index: purse.index, dependency: { positive: [], negated: [] } }
  const trade = [
    {
      typeId: typeIds.coin,
      inputs: [inputOf(moneyThere), purseInput],
      data: encodeCoinSteps([{ kind: 'pay', from: 0, to: 1, amount: 60n }]),
    },
    {
      typeId: typeIds.nft,
      inputs: [inputOf(thingThere)],
      data: encodeNftSteps([{ kind: 'give', at: 0, account: carolAddress }]),
    },
  ]
  await stage.manage(b, carol, 'the trade', { functionName: 'transact', args: [trade, 0], value: 10n ** 14n })
  const traded = (await stage.copies(b, thing.objectId)).find(canBeUsed)!
  stage.say(`carol paid 60 for the NFT in one transaction; it waits for ${waitsFor(traded)}`)
  const onward = await move(stage, 'the NFT', b, c, carol, traded, thing.objectId)
  stage.say(`on ${c.id} it waits for ${waitsFor(onward.copy)}: nothing is certified yet`)

  // verdicts about the youngest first
  const order: string[] = []
  for (const [held, what] of [
    [[a.id, c.id], b.id],
    [[a.id], c.id],
    [[], a.id],
  ] as const) {
    await stage.hold(held)
    await stage.until(`the verdict about ${what}`, async () => {
      const open = await Promise.all(
        [b, c].map(async (place) => [
          ...(await stage.copies(place, thing.objectId)),
          ...(await stage.copies(place, purse.objectId)),
        ]),
      )
      const isOpen = open
        .flat()
        .some(
          (copy) =>
            canBeUsed(copy) &&
            copy.waitsFor.some(({ kind, domainId }) => kind === 'claim' && BigInt(domainId ?? 0) === what),
        )
      return isOpen ? undefined : true
    })
    order.push(String(what))
    stage.say(`the crosslink of ${what} arrived`)
  }
  const ends = [
    ['the NFT', thing, c],
    ['alice’s coin', coin, b],
    ['alice’s purse', purse, b],
    ['carol’s coin', money, b],
  ] as const
  const final = new Map<string, CopyJson>()
  for (const [what, object, place] of ends) {
    final.set(what, await stage.until(`${what} is official on ${place.id}`, () => officialCopy(stage, place, object)))
    stage.say(`${what} is official on ${place.id}`)
  }
  await stage.until('nothing else is left', async () => {
    const counts = await Promise.all(
      ends.flatMap(([, { objectId }]) =>
        stage.places.map(async (place) => (await stage.copies(place, objectId)).length),
      ),
    )
    return counts.reduce((sum, count) => sum + count, 0) === ends.length ? true : undefined
  })
  const amounts = (['alice’s coin', 'alice’s purse', 'carol’s coin'] as const).map(
    (what) => decodeCoin(final.get(what)!.state).amount,
  )
  const owner = decodeNft(final.get('the NFT')!.state).owner
  if (amounts.join() !== '100,60,40' || owner.toLowerCase() !== carolAddress.toLowerCase())
    throw new CliFault('failure', 'MOVE_NOT_CONSERVED', `amounts are ${amounts.join(', ')}, the NFT is ${owner}’s`, {
      remedy: 'report this with the data folder: something was minted or lost',
      data: { amounts: amounts.map(String), owner },
    })
  return {
    moves: [...moves, last, onward].map(({ moved }) => moved),
    verdicts: order,
    amounts: amounts.map(String),
    nftOwner: owner,
    copiesLeft: ends.length,
  }
}

export const run: Run = async (context: Context) => {
  const stage = await createStage(context)
  try {
    const truth = await playTruth(stage)
    const lie = await playLie(context, stage)
    const rows = truth.moves.map(({ what, from, to, blocks, ms, level }) => [
      what,
      String(from),
      String(to),
      String(ms),
      String(blocks),
      String(level),
    ])
    const text = [
      formatTable(rows, ['moved', 'from', 'to', 'ms to a copy', 'blocks there', 'level']),
      '',
      formatPairs([
        ['verdicts came about', truth.verdicts.join(', then ')],
        ['conserved', `100 + 60 + 40 coins and 1 NFT, ${truth.copiesLeft} copies in all`],
        ['false root', `block ${lie.height} of ${lie.domain} with ${lie.forged} coins that nobody minted`],
        [
          'what it bought',
          `an NFT, for ${lie.heldSeconds.toFixed(1)} s; then the copies of the lie vanished and the NFT was its owner’s again`,
        ],
        ['time', `${stage.seconds().toFixed(1)} s`],
      ]),
    ].join('\n')
    return { data: { ...truth, lie, seconds: stage.seconds() }, text }
  } finally {
    await stage.hold([])
  }
}
