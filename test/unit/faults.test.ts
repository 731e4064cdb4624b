/**
 * A sample of `npm run test:faults`: random faults in real blocks, real contracts, no waiting. And what one honest validator is worth (PRZ-75),
 * disputes under several parents at once (PRZ-37), and the dispute of claims that fall with their parent.
 */
import { disputeTournamentAbi, stateCommitmentChainAbi } from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import { encodeAbiParameters, encodeFunctionData, keccak256, parseAbiParameters } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeLensAnswer, encodeLensCall } from '../../packages/node/src/dispute/lensCall.js'
import { concludeRequest, reclaimRequest } from '../../packages/node/src/dispute/moves.js'
import type { DisputeRecord } from '../../packages/node/src/dispute/reader.js'
import { assertionAt, checkBooks, missingEther, statusAt, totalEther } from '../faults/books.js'
import { contest, createParty, createView, type Party } from '../faults/contest.js'
import { assertOutput, challengeWindow, createFaultDomain, type FaultDomain, type Truth } from '../faults/domain.js'
import { honestAccount, honestSide, liarAccount, liarSide, playFault } from '../faults/fault.js'
import { mostMoves, movesOf } from '../faults/findings.js'
import { type FaultL1, startFaultL1 } from '../faults/l1.js'
import { type Atlas, chart, imagine, type Lie, lieByKind } from '../faults/lies.js'
import { createRandom, type Random } from '../faults/random.js'
import { lineOf } from '../faults/report.js'
import { collectAll, confirm, withdrawAll } from '../faults/settle.js'

const seed = Number(process.env['SYNCLINE_SEED'] ?? Date.now() % 2 ** 31)
const sample = 5
let l1: FaultL1
let domain: FaultDomain
const atlases = new Map<Truth, Atlas>()

beforeAll(async () => {
  l1 = await startFaultL1()
  domain = await createFaultDomain(l1)
  for (const truth of domain.truths) atlases.set(truth, await chart(truth))
  await l1.snapshot()
}, 120_000)
afterAll(() => l1?.stop())

/** A false history that is executed to its end. */
async function executedLie(random: Random, truth: Truth, fits: (lie: Lie) => boolean = () => true): Promise<Lie> {
  for (let tries = 0; tries < 100; tries++) {
    const lie = await lieByKind(random, truth, atlases.get(truth)!)
    if (lie !== undefined && fits(lie)) return lie
  }
  throw new Error('no lie fits')
}

const rootOf = ({ range }: Pick<Lie, 'range'>): Uint8Array => range.machine.tree!(0, 0).root
const ranges = () => ({ l1, addresses: domain.addresses })
/** Under the first assertion. */
const underFirst = () => ({ ...ranges(), parent: { id: domain.firstId, nextBatchEnd: 5n } })

function honestParty(...sides: readonly (readonly [Truth, () => Hex | undefined])[]): Party {
  const account = honestAccount(l1)
  return createParty(l1, domain, {
    ...{ name: 'honest', isHonest: true, account },
    sides: sides.map(([truth, id]) => honestSide(truth, id)),
  })
}

/** Every wei of both contracts is owed, and no ether is missing. */
async function expectBalanced(records: readonly DisputeRecord[], assertions: readonly Hex[], ether: bigint) {
  expect(await checkBooks(l1, domain, records, assertions)).toEqual([])
  expect(await missingEther(l1, domain, ether)).toBe(0n)
}

describe('random faults', () => {
  it(`loses none of ${sample} (seed ${seed})`, { timeout: 120_000 }, async () => {
    for (let index = 0; index < sample; index++) {
      const report = await playFault(l1, domain, atlases, seed, index)
      expect(report.problems, lineOf(report)).toEqual([])
    }
  })
})

describe('what a liar can choose', () => {
  const answer = (first: string): Hex => `0x60278060095f395ff37f${first.padEnd(64, '0')}5f5260205ff3`

  it('reads a dispute whatever its words begin with', async () => {
    for (const first of ['00', '01', 'ef', 'ef0001', 'fe']) {
      const data = encodeLensCall(answer(first), '0x')
      const given = (await l1.rpc.call('eth_call', [{ data }, 'latest'])) as Hex
      expect(decodeLensAnswer(given)).toBe(`0x${first.padEnd(64, '0')}`)
    }
  })

  it('is not hidden from a challenger by a match that begins with 0xef', { timeout: 60_000 }, async () => {
    await l1.revert()
    const random = createRandom(seed, 1_000)
    const truth = domain.truths[1]
    const lie = await executedLie(random, truth)
    const from = (await l1.head()).number
    const honestId = await assertOutput(underFirst(), honestAccount(l1), truth, truth.output, rootOf({ range: truth }))
    const ask = async (to: Hex, data: Hex) => (await l1.rpc.call('eth_call', [{ to, data }, 'latest'])) as Hex
    const { disputeTournament, stateCommitmentChain } = domain.addresses
    const dispute = await ask(
      disputeTournament,
      encodeFunctionData({ abi: disputeTournamentAbi, functionName: 'disputeId', args: [domain.firstId, 0] }),
    )
    const words = parseAbiParameters('bytes32, bytes32, bytes32')
    // any output will do for a lie: so its identity is chosen, and with it that of the inner tournament
    let { output } = lie
    let id: Hex = `0x${'0'.repeat(64)}`
    for (let tries = 0; !keccak256(encodeAbiParameters(words, [dispute, honestId, id])).startsWith('0xef'); tries++) {
      expect(tries).toBeLessThan(5_000)
      const worldRoot = new Uint8Array(32)
      new DataView(worldRoot.buffer).setUint32(0, tries)
      output = { ...lie.output, worldRoot }
      const [world, head, withdrawals] = [worldRoot, output.lastBlockHash, output.withdrawalRoot].map(bytesToHex)
      const stated = { ...output, worldRoot: world!, lastBlockHash: head!, withdrawalRoot: withdrawals! }
      const args = [901n, domain.firstId, stated, bytesToHex(rootOf(lie))] as const
      const data = encodeFunctionData({ abi: stateCommitmentChainAbi, functionName: 'assertionId', args })
      id = await ask(stateCommitmentChain, data)
    }
    expect(await assertOutput(underFirst(), liarAccount(l1, 0), truth, output, rootOf(lie))).toBe(id)
    const liar = createParty(l1, domain, {
      ...{ name: 'liar', isHonest: false, account: liarAccount(l1, 0), sides: [liarSide(lie, () => id)] },
    })
    const view = createView(l1, domain, from)
    const [record] = await contest(l1, view, [honestParty([truth, () => honestId]), liar], random)
    expect(record?.money.winner).toBe(honestId)
    expect(record?.facts.matches[0]?.id.startsWith('0xef')).toBe(true)
    expect(record?.facts.matches).toHaveLength(2)
  })
})

/** Claims of `lies` and, if there is an honest validator, of it; all are played to the end. */
async function playValidators(random: Random, lies: readonly Lie[], isHonestThere: boolean, collude: boolean) {
  await l1.revert()
  const truth = domain.truths[1]
  const ether = await totalEther(l1, domain)
  const from = (await l1.head()).number
  const ids = new Map<Lie | undefined, Hex>()
  for (const lie of random.shuffle([...lies, ...(isHonestThere ? [undefined] : [])])) {
    const account = lie === undefined ? honestAccount(l1) : liarAccount(l1, lies.indexOf(lie))
    const { range, output } = lie ?? { range: truth, output: truth.output }
    ids.set(lie, await assertOutput(underFirst(), account, truth, output, rootOf({ range })))
  }
  const right = bytesToHex(rootOf({ range: truth }))
  const liars = lies.map((lie, i) =>
    createParty(l1, domain, {
      ...{
        name: `liar ${i}`,
        isHonest: false,
        account: liarAccount(l1, i),
        sides: [liarSide(lie, () => ids.get(lie))],
      },
      // without an honest one the liars refute each other
      provesAll: !isHonestThere,
      ...(collude ? { against: right } : {}),
    }),
  )
  const view = createView(l1, domain, from)
  const parties = isHonestThere ? [honestParty([truth, () => ids.get(undefined)]), ...liars] : liars
  const opened = (await l1.head()).timestamp
  const [record] = await contest(l1, view, parties, random)
  const delay = (await l1.head()).timestamp - opened
  const assertions = [domain.firstId, ...ids.values()]
  const settle = async (): Promise<void> => {
    const accounts = [honestAccount(l1), ...lies.map((_, i) => liarAccount(l1, i))]
    await expectBalanced(await view.read(), assertions, ether)
    await collectAll(l1, domain, await view.read(), accounts)
    await withdrawAll(l1, domain, accounts)
    await expectBalanced(await view.read(), assertions, ether)
  }
  return { record: record!, ids, delay, settle }
}

describe('validators (PRZ-75)', () => {
  for (const count of [2, 4, 8]) {
    for (const collude of [false, true]) {
      if (count === 2 && collude) continue // one liar has nobody to collude with
      const name = `one honest among ${count}${collude ? ', who spare each other' : ''}: its assertion is confirmed`
      it(name, { timeout: 240_000 }, async () => {
        const random = createRandom(seed, 2_000 + count)
        const lies: Lie[] = []
        while (lies.length < count - 1) {
          const lie = await executedLie(random, domain.truths[1], (each) =>
            lies.every((other) => bytesToHex(rootOf(other)) !== bytesToHex(rootOf(each))),
          )
          lies.push(lie)
        }
        const { record, ids, settle, delay } = await playValidators(random, lies, true, collude)
        const honestId = ids.get(undefined)!
        expect(record.facts.status).toBe('WON')
        expect(record.money.winner).toBe(honestId)
        for (const lie of lies) expect(await statusAt(l1, domain, ids.get(lie)!)).toBe('REJECTED')
        expect(movesOf(record)).toBeLessThanOrEqual(mostMoves)
        const own = record.facts.matches.filter(({ level, a, b }) => level === 0 && [a.id, b.id].includes(honestId))
        expect(own.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)) + 1)
        await settle()
        await confirm(l1, domain, honestAccount(l1), domain.firstId)
        await confirm(l1, domain, honestAccount(l1), honestId)
        expect(await statusAt(l1, domain, honestId)).toBe('CONFIRMED')
        const steps = record.events.filter(({ eventName }) => eventName === 'StepProven').length
        console.log(`${name}: ${own.length} matches of its own of ${count - 1}, ${steps} steps, ${delay} s of L1 time`)
      })
    }
  }

  it('no honest one among 4: the lie that goes wrong last is confirmed', { timeout: 240_000 }, async () => {
    const random = createRandom(seed, 3_000)
    const truth = domain.truths[1]
    const segmentOf = ({ range }: Lie): number => {
      const { machine } = range
      let at = 0
      while (Buffer.compare(machine.stateAt(0, 0, at), truth.machine.stateAt(0, 0, at)) === 0) at++
      return at
    }
    const lies: Lie[] = []
    for (const least of [2, 12, 22, 36]) {
      lies.push(await executedLie(random, truth, (lie) => segmentOf(lie) >= least && segmentOf(lie) < least + 8))
    }
    const { record, ids, settle } = await playValidators(random, lies, false, false)
    const best = ids.get(lies[3])!
    expect(record.facts.status).toBe('WON')
    expect(record.money.winner).toBe(best)
    await settle()
    await confirm(l1, domain, honestAccount(l1), domain.firstId)
    await confirm(l1, domain, liarAccount(l1, 3), best)
    // what must never happen with an honest one: L1 holds for right what is not
    expect(await statusAt(l1, domain, best)).toBe('CONFIRMED')
    expect((await assertionAt(l1, domain, best)).worldRoot).not.toBe(bytesToHex(truth.output.worldRoot))
  })
})

describe('several parents', () => {
  it('plays disputes under three at once, none waits for another (PRZ-37)', { timeout: 120_000 }, async () => {
    await l1.revert()
    const random = createRandom(seed, 4_000)
    const { truths, genesisId, firstId } = domain
    const ether = await totalEther(l1, domain)
    const from = (await l1.head()).number
    const lies = [
      await executedLie(random, truths[0]),
      await executedLie(random, truths[1]),
      await executedLie(random, truths[2]),
    ]
    const honest: Hex[] = [firstId]
    const wrong: Hex[] = []
    for (const [i, truth] of truths.entries()) {
      const parent = { id: i === 0 ? genesisId : honest[i - 1]!, nextBatchEnd: BigInt(truth.to) }
      const place = { ...ranges(), parent }
      if (i > 0)
        honest.push(await assertOutput(place, honestAccount(l1), truth, truth.output, rootOf({ range: truth })))
      wrong.push(await assertOutput(place, liarAccount(l1, i), truth, lies[i]!.output, rootOf(lies[i]!)))
    }
    const parties = [
      honestParty(...truths.map((truth, i) => [truth, () => honest[i]] as const)),
      ...lies.map((lie, i) =>
        createParty(l1, domain, {
          ...{ name: `liar ${i}`, isHonest: false, account: liarAccount(l1, i) },
          sides: [liarSide(lie, () => wrong[i])],
        }),
      ),
    ]
    const view = createView(l1, domain, from)
    const opened = (await l1.head()).timestamp
    const records = await contest(l1, view, parties, random)
    expect(records).toHaveLength(3)
    const spans = records.map(({ events }) => [events[0]!.l1Block, events.at(-1)!.l1Block] as const)
    for (const record of records) {
      expect(record.facts.status).toBe('WON')
      expect(movesOf(record)).toBe(mostMoves)
      expect(record.events.filter(({ eventName }) => eventName === 'StepProven')).toHaveLength(1)
    }
    // all began before the first ended, and together they took no longer than one and its neighbours' transactions
    expect(spans.every(([first]) => spans.every(([, last]) => first < last))).toBe(true)
    expect((await l1.head()).timestamp - opened).toBeLessThan(2n * challengeWindow)
    const accounts = [honestAccount(l1), ...lies.map((_, i) => liarAccount(l1, i))]
    await expectBalanced(records, [...honest, ...wrong], ether)
    await collectAll(l1, domain, records, accounts)
    await withdrawAll(l1, domain, accounts)
    await expectBalanced(await view.read(), [...honest, ...wrong], ether)
    for (const id of honest) await confirm(l1, domain, honestAccount(l1), id)
    for (const id of honest) expect(await statusAt(l1, domain, id)).toBe('CONFIRMED')
  })

  it('voids the dispute of claims whose parent falls, and gives their bonds back', { timeout: 120_000 }, async () => {
    await l1.revert()
    const random = createRandom(seed, 5_000)
    const { truths, genesisId, firstId, addresses } = domain
    const [first] = truths
    const ether = await totalEther(l1, domain)
    const from = (await l1.head()).number
    const lie = await executedLie(random, first)
    const lieId = await assertOutput(
      { ...ranges(), parent: { id: genesisId, nextBatchEnd: 1n } },
      ...([liarAccount(l1, 0), first, lie.output, rootOf(lie)] as const),
    )
    // two claims under the lie, over all batches that follow; what they say is as void as what it says
    const rest: Truth = { ...truths[2], from: 1 }
    const children = [imagine(1), imagine(2)]
    const place = { ...ranges(), parent: { id: lieId, nextBatchEnd: 8n } }
    const childIds: Hex[] = []
    for (const [i, range] of children.entries()) {
      childIds.push(await assertOutput(place, liarAccount(l1, 1 + i), rest, rest.output, rootOf({ range })))
    }
    const parties = [
      honestParty([first, () => firstId]),
      ...children.map((range, i) =>
        createParty(l1, domain, {
          ...{ name: `child ${i}`, isHonest: false, account: liarAccount(l1, 1 + i) },
          sides: [{ range, proveOutput: (): Hex => '0x', isOwn: (id: Hex) => id === childIds[i] }],
        }),
      ),
    ]
    const view = createView(l1, domain, from)
    const under = (list: readonly DisputeRecord[], id: Hex) => list.find(({ parentId }) => parentId === id)!
    const before = await contest(l1, view, parties, random, (list) => under(list, lieId).claims.length === 4)
    const { id: voided } = under(before, lieId).facts
    const conclude = concludeRequest(addresses.disputeTournament, voided, childIds[0])
    expect((await l1.send(honestAccount(l1), conclude)).kind).toBe('refused') // nothing has fallen yet
    await contest(l1, view, parties, random, (list) => under(list, genesisId).facts.status !== 'OPEN')
    expect(await statusAt(l1, domain, lieId)).toBe('REJECTED')
    expect(await statusAt(l1, domain, firstId)).toBe('PENDING')
    for (const id of childIds) expect(await statusAt(l1, domain, id)).toBe('FALLEN')
    await l1.succeed(honestAccount(l1), conclude)
    const after = await view.read()
    expect(under(after, lieId).facts.status).toBe('ABANDONED')
    await expectBalanced(after, [firstId, lieId, ...childIds], ether)

    const inner = under(after, lieId).claims.filter(({ level }) => level === 1)
    expect(inner).toHaveLength(2)
    for (const { id, owner } of inner) await l1.succeed(owner, reclaimRequest(addresses.disputeTournament, id))
    for (const id of childIds) {
      const data = encodeFunctionData({ abi: stateCommitmentChainAbi, functionName: 'releaseBond', args: [id] })
      await l1.succeed(honestAccount(l1), { label: 'release', to: addresses.stateCommitmentChain, data })
    }
    const balances = () => Promise.all([1, 2].map((i) => l1.rpc.call('eth_getBalance', [liarAccount(l1, i), 'latest'])))
    const held = (await balances()).map((balance) => BigInt(balance as Hex))
    const accounts = [honestAccount(l1), ...[0, 1, 2].map((i) => liarAccount(l1, i))]
    const sent = l1.spendings().length
    await collectAll(l1, domain, await view.read(), accounts)
    await withdrawAll(l1, domain, accounts)
    const fees = [1, 2].map((i) =>
      l1
        .spendings()
        .slice(sent)
        .filter(({ from: sender }) => sender === liarAccount(l1, i))
        .reduce((sum, { gasUsed, price }) => sum + gasUsed * price, 0n),
    )
    // both bonds are back in full: nobody lost a question that was never asked
    for (const [i, balance] of (await balances()).entries()) {
      expect(BigInt(balance as Hex) + fees[i]! - held[i]!).toBe(
        (await assertionAt(l1, domain, childIds[i]!)).bond + inner[i]!.bond,
      )
    }
    await expectBalanced(await view.read(), [firstId, lieId, ...childIds], ether)
  })
})
