/** `syncline demo freeze`: two authorities order different things about one bond on two domains at once, and all domains end alike. */
import {
  bondSalt,
  encodeCoin,
  encodeCoinSteps,
  encodeOwner,
  iOrderBookAbi,
  lockRegistryAbi,
  orderRefusals,
  orderStatuses,
  predeploys,
  typeIds,
  type WrittenCopy,
} from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import { defaultPriorityPolicy, explainPriority, orderActions, regulatoryStates } from '@syncline/protocol'
import type { Context, Run } from '../../command.js'
import { CliFault } from '../../exit.js'
import { rpcOf } from '../../network.js'
import { formatPairs, formatTable } from '../../output/table.js'
import { race } from './lockRace.js'
import { appoint, fatf, give, type Office, sec, signOrder } from './offices.js'
import { canBeUsed, createStage, inputOf, type Place, type Stage } from './stage.js'
import { requireSeats, waitForAnchors, watchVotes } from './votes.js'

const [alice, bob, carrier] = ['dev:5', 'dev:6', 'dev:9']
const offices = [sec, fatf] as const

/** What a domain says of an asset. */
type Entry = { readonly state: string; readonly order: Hex }
type Change = { readonly domain: bigint; readonly state: string; readonly by: string; readonly ms: number }
type Receipt = {
  readonly domain: bigint
  readonly authority: string
  readonly action: string
  readonly outcome: string
}

async function entryOf(stage: Stage, place: Place, asset: Hex): Promise<Entry> {
  const { client } = await stage.clients(place, alice)
  const call = {
    address: predeploys.lockRegistry,
    abi: lockRegistryAbi,
    functionName: 'entryOf',
    args: [asset],
  } as const
  const { state, order } = await client.readContract(call)
  return { state: regulatoryStates[state]!, order }
}

/** Storage root of LockRegistry: equal on two domains exactly when they agree about every lock. */
async function lockRoot({ rpc }: Place): Promise<Hex> {
  const proof = (await rpc.call('syncline_getProof', [predeploys.lockRegistry, [], 'latest'])) as {
    readonly account: { readonly storageRoot: Hex }
  }
  return proof.account.storageRoot
}

/** The highest Lamport time that any of the domains has reconciled. */
async function latestFloor(stage: Stage): Promise<bigint> {
  const floors = await Promise.all(
    stage.places.map(async (place) => {
      const { client } = await stage.clients(place, alice)
      const book = { address: predeploys.orderBook, abi: iOrderBookAbi } as const
      return client.readContract({ ...book, functionName: 'lamportFloor' })
    }),
  )
  return floors.reduce((a, b) => (a > b ? a : b))
}

/** A bond of alice's that no run before this one had: 180 units on the first domain, of which 50 and 30 go to the others. */
async function issue(stage: Stage, context: Context): Promise<{ readonly asset: Hex; readonly purses: WrittenCopy[] }> {
  const [a] = stage.places
  const issuer = await stage.addressOf(alice)
  const block = (await rpcOf(context, { url: stage.running.l1.url }).call('eth_getBlockByNumber', [
    'latest',
    false,
  ])) as {
    readonly timestamp: Hex
  }
  const salt = bondSalt(BigInt(block.timestamp), ['US'])
  const purses: WrittenCopy[] = []
  for (const amount of [100n, 50n, 30n]) {
    const data = encodeCoin({ originDomain: a.id, issuer, salt, amount, owner: issuer })
    purses.push(await stage.create(a, alice, typeIds.bond, data))
  }
  stage.say(`alice issued a bond of 180 under US law on ${a.id}`)
  const kind = { originDomain: a.id, creator: issuer, salt, typeId: typeIds.bond }
  const book = { address: predeploys.orderBook, abi: iOrderBookAbi } as const
  for (const place of stage.places.slice(0, 2)) {
    const clients = await stage.clients(place, carrier)
    const hash = await clients.wallet.writeContract({ ...book, functionName: 'describe', args: [kind] })
    await clients.client.waitForTransactionReceipt({ hash })
  }
  const { client } = await stage.clients(a, alice)
  const described = await client.getContractEvents({ ...book, eventName: 'AssetDescribed', fromBlock: 0n })
  const found = described.find(({ args }) => args.kind?.salt === salt)
  if (found?.args.asset === undefined)
    throw new CliFault('failure', 'FREEZE_NOT_DESCRIBED', 'the first domain does not know the bond', {
      remedy: 'report this with the data folder',
    })
  for (const [i, place] of stage.places.entries()) {
    if (i === 0) continue
    const { typeId, index } = purses[i]!
    const ref = { typeId, index, dependency: { positive: [], negated: [] } }
    const args = [ref, place.id, encodeOwner(issuer)]
    await stage.manage(a, alice, 'sending bonds', { functionName: 'depart', args })
  }
  for (const [i, place] of stage.places.entries()) {
    if (i === 0) continue
    await stage.until(`bonds on ${place.id}`, async () =>
      (await stage.copies(place, purses[i]!.objectId)).find(canBeUsed),
    )
  }
  stage.say(`50 of it are on ${stage.places[1].id}, 30 on ${stage.places[2].id}`)
  return { asset: found.args.asset, purses }
}

const nameOf = (id: Hex): string => offices.find((office) => office.id === id)?.name ?? id

/** What became of both orders on a domain; undefined for one that has not come there. Applied and refused ones have receipts. */
async function receiptsOn(
  stage: Stage,
  place: Place,
  digests: readonly Hex[],
): Promise<readonly (Receipt | undefined)[]> {
  const { client } = await stage.clients(place, alice)
  const book = { address: predeploys.orderBook, abi: iOrderBookAbi } as const
  return await Promise.all(
    digests.map(async (digest) => {
      const { authority, action, status, refusal, attempts } = await client.readContract({
        ...{ ...book, functionName: 'recordOf', args: [digest] },
      })
      const name = orderStatuses[status]
      if (name === 'none') return undefined
      const outcome =
        name === 'applied'
          ? name
          : name === 'refused'
            ? `refused: ${orderRefusals[refusal]}`
            : `${name} after ${attempts} ${attempts === 1 ? 'try' : 'tries'}`
      return { domain: place.id, authority: nameOf(authority), action: orderActions[action]!, outcome }
    }),
  )
}

/** Nobody moves a unit: what ObjectManager says to alice on each domain. */
async function tryToMove(stage: Stage, purses: readonly WrittenCopy[]): Promise<readonly string[]> {
  const receiver = await stage.addressOf(bob)
  const refusals: string[] = []
  for (const [i, place] of stage.places.entries()) {
    const copy = (await stage.copies(place, purses[i]!.objectId)).find(canBeUsed)!
    const data = encodeCoinSteps([{ kind: 'give', at: 0, account: receiver }])
    const calls = [{ typeId: typeIds.bond, inputs: [inputOf(copy)], data }]
    const code = await stage
      .manage(place, alice, 'giving the bond to bob', { functionName: 'transact', args: [calls, 0] })
      .then(
        () => undefined,
        (error: unknown) => (error instanceof CliFault ? error.code : String(error)),
      )
    if (code === undefined)
      throw new CliFault('failure', 'FREEZE_BYPASSED', `a seized bond was given away on ${place.id}`, {
        remedy: 'report this with the data folder: a lock did not hold',
        data: { domain: String(place.id) },
      })
    refusals.push(code)
  }
  return refusals
}

/** Waits until the registries of all domains have the same root, and tells every change of the asset's entry. */
async function watch(
  stage: Stage,
  asset: Hex,
  by: ReadonlyMap<Hex, Office>,
  begun: number,
): Promise<readonly Change[]> {
  const changes: Change[] = []
  const last = new Map<bigint, string>()
  await stage.until('agreement of all domains', async () => {
    const entries = await Promise.all(stage.places.map((place) => entryOf(stage, place, asset)))
    for (const [i, { state, order }] of entries.entries()) {
      const domain = stage.places[i]!.id
      const key = `${state}${order}`
      if (last.get(domain) === key) continue
      last.set(domain, key)
      if (state === 'ACTIVE') continue
      const name = by.get(order)?.name ?? order
      changes.push({ domain, state, by: name, ms: Math.round(performance.now() - begun) })
      stage.say(`${domain}: ${state} by the order of ${name}`)
    }
    const [first] = entries
    const isSame = entries.every(({ state, order }) => state === first!.state && order === first!.order)
    return isSame && by.has(first!.order) && new Set(await Promise.all(stage.places.map(lockRoot))).size === 1
      ? true
      : undefined
  })
  return changes
}

/** Waits until both authorities' rows are known on the domains where they act. */
async function awaitOffices(stage: Stage): Promise<void> {
  await stage.until('the authorities are known where they act', async () => {
    const epochs = await Promise.all(
      stage.places.slice(0, 2).flatMap((place) =>
        offices.map(async ({ id }) => {
          const { client } = await stage.clients(place, alice)
          const row = await client.readContract({
            ...{ address: predeploys.orderBook, abi: iOrderBookAbi, functionName: 'authorityOf', args: [id] },
          })
          return row.epoch
        }),
      ),
    )
    return epochs.every((epoch) => epoch > 0n) ? true : undefined
  })
}

type Signed = Awaited<ReturnType<typeof signOrder>>

/** Which order ranks first, and by what. */
function explain(freeze: Signed, seize: Signed): string {
  const keyOf = (office: Office, { order, digest }: Signed) => {
    const { action, lamport, authority } = order
    return { digest, action, rank: office.rank, isHome: office.jurisdiction === 'US', lamport, authority }
  }
  const why = explainPriority(keyOf(sec, freeze), keyOf(fatf, seize), defaultPriorityPolicy)
  return `${why.first.action} of ${nameOf(bytesToHex(why.first.authority))} ranks first: ${why.text}`
}

/** Both orders on every domain, after the relayer may carry them again. */
async function awaitReceipts(stage: Stage, digests: readonly Hex[]): Promise<readonly Receipt[]> {
  await stage.holdOrders(false)
  return stage.until('receipts of both orders on every domain', async () => {
    const receipts = (await Promise.all(stage.places.map((place) => receiptsOn(stage, place, digests)))).flat()
    const known = receipts.filter((receipt) => receipt !== undefined)
    return known.length === receipts.length ? known : undefined
  })
}

async function collide(stage: Stage, asset: Hex, nonce: bigint) {
  const [a, b] = stage.places
  const lamport = (await latestFloor(stage)) + 1n
  const freeze = await signOrder(stage, sec, 'FREEZE', asset, nonce, lamport)
  const seize = await signOrder(stage, fatf, 'SEIZE', asset, nonce, lamport)
  const by = new Map([freeze, seize].map(({ digest }, i) => [bytesToHex(digest), offices[i]!]))
  stage.say(
    `the ${sec.name}’s FREEZE goes to ${a.id}, the ${fatf.name}’s SEIZE to ${b.id}, at once; nobody carries them on`,
  )
  await Promise.all([give(stage, a, carrier, freeze), give(stage, b, bob, seize)])
  const begun = performance.now()
  const [{ sights, decision }, changes] = await Promise.all([
    watchVotes(stage, asset, begun),
    watch(stage, asset, by, begun),
  ])
  const anchors = await waitForAnchors(stage, decision.id)
  stage.say('the certificate lies on L1 with the batches of all domains that it changed')
  return { by, sights, decision, changes, anchors, explanation: explain(freeze, seize) }
}

async function play(context: Context) {
  const stage = await createStage(context)
  const [a] = stage.places
  await requireSeats(stage)
  await appoint(stage, offices)
  const { asset, purses } = await issue(stage, context)
  await awaitOffices(stage)
  await stage.holdOrders(true)
  const nonce = BigInt(purses.length) + BigInt(asset.slice(0, 18))
  const { by, ...seen } = await collide(stage, asset, nonce).catch(async (error: unknown) => {
    await stage.holdOrders(false)
    throw error
  })
  const receipts = await awaitReceipts(stage, [...by.keys()])
  const refusals = await tryToMove(stage, purses)
  const { state } = await entryOf(stage, a, asset)
  const roots = await Promise.all(stage.places.map(lockRoot))
  if (state !== 'SEIZED' || new Set(roots).size !== 1)
    throw new CliFault('failure', 'FREEZE_WRONG_END', `the bond ended ${state}, with roots ${roots.join(', ')}`, {
      remedy: 'report this with the data folder: the highest order was lost',
      data: { state, roots },
    })
  const [root] = roots
  const { explanation, decision, anchors, changes } = seen
  const data = { asset, state, root, ...seen, receipts, refusals, seconds: stage.seconds() }
  const yes = decision.votes.filter(({ vote }) => vote === 'yes').length
  const text = [
    formatTable(
      receipts.map(({ domain, authority, action, outcome }) => [String(domain), authority, action, outcome]),
      ['domain', 'authority', 'order', 'receipt'],
    ),
    '',
    formatTable(
      anchors.map(({ domain, block, batch, transaction }) => [
        String(domain),
        String(block),
        String(batch),
        transaction,
      ]),
      ['domain', 'block', 'batch on L1', 'certificate'],
    ),
    '',
    formatPairs([
      ['bond', asset],
      ['the bond is', `${state} on ${stage.places.map(({ id }) => id).join(', ')}`],
      ['agreement', `one storage root of LockRegistry on all of them: ${root}`],
      ['why so', explanation],
      [
        'decided',
        `${decision.segments} segment, ${yes} of ${decision.members} validators yes, ${decision.endorsedBy.length} signatures where ${decision.votesNeeded} are needed: ${decision.id}`,
      ],
      ['giving it away', `refused on each: ${refusals.join(', ')}`],
      [
        'time',
        `${(decision.ms / 1000).toFixed(1)} s from the orders to the decision, ${((changes.at(-1)?.ms ?? 0) / 1000).toFixed(1)} s to agreement, ${stage.seconds().toFixed(1)} s in all`,
      ],
    ]),
  ].join('\n')
  return { data, text }
}

/** The first design of the seed, and what came in its place: no network is needed to see it stand still. */
function playNaively() {
  const asset: Hex = `0x${'a5'.repeat(32)}`
  const racers = [
    { who: sec.name, domains: [901n, 902n, 903n] },
    { who: fatf.name, domains: [902n, 903n, 901n] },
  ]
  const naive = race('naive', racers, asset)
  const ordered = race('ordered', racers, asset)
  const show = (steps: typeof naive.steps): string =>
    formatTable(
      steps.map(({ who, does, domain, holder }) => [
        who,
        does,
        domain ?? '',
        holder === undefined ? '' : `which ${holder} has`,
      ]),
      ['who', '', 'domain', ''],
    )
  const text = [
    show(naive.steps),
    `deadlock, found when the cycle closed: ${[...naive.cycle, naive.cycle[0]].join(' waits for ')}`,
    '',
    'with the locks in one order for everybody:',
    show(ordered.steps),
  ].join('\n')
  return { data: { naive, ordered }, text }
}

export const run: Run = async (context) => (context.flags.naive === true ? playNaively() : await play(context))
