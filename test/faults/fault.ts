/** One random fault from the lie to the last withdrawal, and what has to be true of it. */
import type { Hex } from '@syncline/primitives'
import { proveOutput } from '../../packages/node/src/dispute/outputProof.js'
import type { Side } from '../../packages/node/src/dispute/player.js'
import { assertionAt, checkBooks, creditsOf, missingEther, statusAt, totalEther } from './books.js'
import { contest, createParty, createView, type Party } from './contest.js'
import { assertOutput, challengeWindow, type FaultDomain, type Truth } from './domain.js'
import { mostMoves, movesOf, provenSteps, refutedMatches } from './findings.js'
import type { FaultL1, Spending } from './l1.js'
import { type Atlas, decoy, type Lie } from './lies.js'
import { type Plot, plan } from './plot.js'
import { createRandom, type Random } from './random.js'
import { collectAll, confirm, withdrawAll } from './settle.js'

/** Where a dispute takes place: under which assertion, about which range. */
export type Place = { readonly parent: { readonly id: Hex; readonly nextBatchEnd: bigint }; readonly truth: Truth }

export const honestAccount = (l1: FaultL1): Hex => l1.accounts[2]!
export const liarAccount = (l1: FaultL1, index: number): Hex => l1.accounts[3 + index]!

/** The side of a range's truth. `id` is asked for when the dispute is decided. */
export function honestSide(truth: Truth, id: () => Hex | undefined): Side {
  return { range: truth, proveOutput: () => proveOutput(truth), isOwn: (claimId) => claimId === id() }
}

export function liarSide({ range }: Lie, id: () => Hex | undefined): Side {
  return { range, proveOutput: () => '0x', isOwn: (claimId) => claimId === id() }
}

export type FaultReport = {
  readonly index: number
  readonly kinds: readonly string[]
  readonly what: string
  /** Rows of the step table that were proven on L1. */
  readonly proven: readonly string[]
  readonly moves: number
  readonly honestGas: bigint
  readonly stepGas: readonly bigint[]
  readonly liarGas: bigint
  /** What the honest side has in the end beyond its bonds, in wei; its gas is taken off. */
  readonly net: bigint
  readonly delay: bigint
  readonly ms: number
  /** Transactions of both sides that were executed, in order. */
  readonly calls: readonly FaultCall[]
  readonly problems: readonly string[]
}

/** `what`: the first word of its label. */
export type FaultCall = { readonly what: string; readonly gas: bigint; readonly isHonest: boolean }

/** Where the dispute is, after what had to be asserted before it; which of the ranges it is about. */
async function findPlace(
  random: Random,
  l1: FaultL1,
  domain: FaultDomain,
): Promise<Place & { readonly line: readonly Hex[] }> {
  const { truths, genesisId, firstId } = domain
  const which = random.pick([0, 1, 1, 1, 1, 1, 2, 2, 2])
  const first = { id: firstId, nextBatchEnd: 5n }
  if (which === 0) return { parent: { id: genesisId, nextBatchEnd: 1n }, truth: truths[0], line: [] }
  if (which === 1) return { parent: first, truth: truths[1], line: [firstId] }
  const place = { l1, addresses: domain.addresses, parent: first }
  const truth = truths[1]
  const secondId = await assertOutput(place, honestAccount(l1), truth, truth.output, truth.trace.tree.root())
  return { parent: { id: secondId, nextBatchEnd: 8n }, truth: truths[2], line: [firstId, secondId] }
}

/** Makes all assertions of a plot; the first range has the honest one already. */
async function assertAll(
  random: Random,
  l1: FaultL1,
  domain: FaultDomain,
  place: Place,
  { makers, lies, isLate }: Plot,
): Promise<{ readonly honestId: Hex; readonly lieIds: readonly Hex[] }> {
  const { truth, parent } = place
  const at = { l1, addresses: domain.addresses, parent }
  let honestId: Hex | undefined = truth === domain.truths[0] ? domain.firstId : undefined
  const lieIds: Hex[] = []
  for (const [i, lie] of makers.entries()) {
    if (lie === undefined && honestId !== undefined) continue
    if (i > 0 && isLate) {
      const { openedAt } = await assertionAt(l1, domain, parent.id)
      const time = openedAt + challengeWindow - 20n - BigInt(random.below(300))
      if (openedAt > 0n && time > (await l1.head()).timestamp) await l1.warpTo(time)
    }
    if (lie === undefined) {
      honestId = await assertOutput(at, honestAccount(l1), truth, truth.output, truth.trace.tree.root())
      continue
    }
    const root = lie.range.machine.tree!(0, 0).root
    lieIds[lies.indexOf(lie)] = await assertOutput(at, liarAccount(l1, lies.indexOf(lie)), truth, lie.output, root)
  }
  return { honestId: honestId!, lieIds }
}

/** Everybody who plays. */
function gather(
  random: Random,
  l1: FaultL1,
  domain: FaultDomain,
  truth: Truth,
  { lies, behaviours, decoyed }: Plot,
  honestId: Hex,
  lieIds: readonly Hex[],
): readonly Party[] {
  const honest = honestAccount(l1)
  const parties: Party[] = [
    createParty(l1, domain, {
      name: 'honest',
      isHonest: true,
      account: honest,
      sides: [honestSide(truth, () => honestId)],
    }),
    ...lies.map((lie, i) =>
      createParty(l1, domain, {
        ...{ name: `liar ${i}`, isHonest: false, account: liarAccount(l1, i), sides: [liarSide(lie, () => lieIds[i])] },
        ...behaviours[i]!,
      }),
    ),
  ]
  if (decoyed) {
    const sides = [liarSide(decoy(random, truth), () => undefined)]
    parties.push(createParty(l1, domain, { name: 'decoy', isHonest: false, account: liarAccount(l1, 2), sides }))
  }
  return parties
}

/** The fault that a seed and a number stand for. */
export async function playFault(
  l1: FaultL1,
  domain: FaultDomain,
  atlases: ReadonlyMap<Truth, Atlas>,
  seed: number,
  index: number,
): Promise<FaultReport> {
  const started = Date.now()
  await l1.revert()
  const random = createRandom(seed, index)
  const ether = await totalEther(l1, domain)
  const place = await findPlace(random, l1, domain)
  const { truth, line } = place
  const honest = honestAccount(l1)
  const plot = await plan(random, truth, atlases.get(truth)!)
  const { lies, behaviours, decoyed, isLate, makers } = plot
  const before = l1.spendings().length
  const from = (await l1.head()).number

  const { honestId, lieIds } = await assertAll(random, l1, domain, place, plot)
  const opened = (await l1.head()).timestamp

  const parties = gather(random, l1, domain, truth, plot, honestId, lieIds)
  const view = createView(l1, domain, from)
  const problems: string[] = []
  const expect = (holds: boolean, what: string): void => void (holds || problems.push(what))
  const records = await contest(l1, view, parties, random)
  const [record] = records
  if (record === undefined || records.length !== 1) throw new Error(`${records.length} disputes`)
  const delay = (await l1.head()).timestamp - opened

  // who is right, and how it was found
  expect(record.facts.status === 'WON', `the dispute ended with ${record.facts.status}`)
  expect(record.money.winner === honestId, 'the winner is not the honest claim')
  for (const id of lieIds) expect((await statusAt(l1, domain, id)) === 'REJECTED', 'a lie is not rejected')
  for (const claim of record.claims)
    expect(claim.owner !== honest || claim.status !== 'OUT', `an honest claim of level ${claim.level} is out`)
  const moves = movesOf(record)
  expect(moves <= mostMoves, `${moves} moves`)
  const proven = await provenSteps(record, truth)
  expect(
    proven.length === refutedMatches(record),
    `${proven.length} steps for ${refutedMatches(record)} refuted matches`,
  )
  const isPlain = lies.length === 1 && !decoyed && behaviours[0]!.text === ''
  if (isPlain) {
    const isStep = lies[0]!.about === 'history'
    expect(proven.length === (isStep ? 1 : 0), `${proven.length} steps proven`)
    expect(isStep ? moves > 0 : moves === 0, `${moves} moves for a lie about ${lies[0]!.about}`)
  }

  // where the money is
  const assertions = [domain.firstId, ...line, honestId!, ...lieIds]
  const audit = async (when: string): Promise<void> => {
    const books = await checkBooks(l1, domain, await view.read(), [...new Set(assertions)])
    problems.push(...books.map((each) => `${when}: ${each}`))
    const missing = await missingEther(l1, domain, ether)
    expect(missing === 0n, `${when}: ${missing} wei are missing`)
  }
  await audit('after the dispute')
  const accounts = [honest, ...lies.map((_, i) => liarAccount(l1, i)), liarAccount(l1, 2)]
  await collectAll(l1, domain, await view.read(), accounts)
  await audit('after collecting')
  const [credit] = await creditsOf(l1, domain.addresses.disputeTournament, [honest])
  await withdrawAll(l1, domain, accounts)
  await audit('after paying')
  for (const id of new Set([...line, honestId!])) await confirm(l1, domain, honest, id)
  expect((await statusAt(l1, domain, honestId!)) === 'CONFIRMED', 'the honest assertion is not confirmed')
  await withdrawAll(l1, domain, accounts)
  await audit('after confirming')

  const joins = record.claims.filter(({ level, owner }) => level === 1 && owner === honest)
  const spent = l1.spendings().slice(before)
  const own = spent.filter(({ from: sender, label }) => sender === honest && !/^(confirm|take)/.test(label))
  const gasOf = (list: readonly Spending[]): bigint => list.reduce((sum, { gasUsed }) => sum + gasUsed, 0n)
  const isStep = ({ label }: Spending): boolean => label.startsWith('proveStep')
  const cost = own.reduce((sum, { gasUsed, price }) => sum + gasUsed * price, 0n)
  return {
    index,
    kinds: [...lies.map(({ kind }) => kind), ...(decoyed ? ['decoy'] : [])],
    what: [
      `batches ${truth.from}-${truth.to - 1}`,
      ...lies.map(({ kind, detail }, i) => `${kind} (${detail})${behaviours[i]!.text}`),
      ...(decoyed ? ['a decoy'] : []),
      ...(isLate ? ['late'] : []),
      makers[0] === undefined || truth === domain.truths[0] ? 'honest first' : 'lie first',
    ].join(', '),
    ...{ proven, moves, delay, problems },
    honestGas: gasOf(own.filter((each) => !isStep(each))),
    stepGas: spent.filter(isStep).map(({ gasUsed }) => gasUsed),
    liarGas: gasOf(spent.filter(({ from: sender }) => accounts.indexOf(sender) > 0)),
    calls: spent.flatMap(({ from: sender, label, gasUsed, status }) =>
      status ? [{ what: label.split(' ', 1)[0]!, gas: gasUsed, isHonest: sender === honest }] : [],
    ),
    net: credit! - joins.reduce((sum, { bond }) => sum + bond, 0n) - cost,
    ms: Date.now() - started,
  }
}
