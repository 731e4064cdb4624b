/**
 * One-shot proofs over real blocks, with the real step verifier: contested segments at once, an assertion without rivals, a wrong output, and
 * that nothing ever refutes a right history. Prints gas.
 */
import { oneShotProofsAbi as abi } from '@syncline/contracts'
import { bigintToWord, bytesToBigint, bytesToHex, type Hex, hashWords } from '@syncline/primitives'
import { type Contradiction, checkEnd, checkLeaf, checkOrder, checkProgress, contradictions } from '@syncline/protocol'
import { encodeFunctionData } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disputeError, refuteOutputRequest } from '../../packages/node/src/dispute/moves.js'
import { proveOutput } from '../../packages/node/src/dispute/outputProof.js'
import { encodeState, type Range } from '../../packages/node/src/dispute/range.js'
import { proveSegment, segmentFits } from '../../packages/node/src/dispute/segmentProof.js'
import { checkBooks, missingEther, statusAt, totalEther } from '../faults/books.js'
import { contest, createParty, createView } from '../faults/contest.js'
import { assertOutput, createFaultDomain, type FaultDomain, type Truth } from '../faults/domain.js'
import { honestAccount, honestSide, liarAccount, liarSide } from '../faults/fault.js'
import { type FaultL1, startFaultL1 } from '../faults/l1.js'
import { type Atlas, chart, type Lie, lieByKind } from '../faults/lies.js'
import { createRandom, type Random } from '../faults/random.js'
import { confirm } from '../faults/settle.js'
import { domainId } from '../faults/traffic.js'

const seed = Number(process.env['SYNCLINE_SEED'] ?? Date.now() % 2 ** 31)
/** Seed of a failure of the past: a "damaged" proof had got a sibling that it had already. */
const onceFailed = 2_116_129_569
const disputes = 4
const damages = 24
const mostSteps = 200
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

const treeOf = (range: Range) => range.machine.tree!(0, 0)
/** Under the first assertion. */
const place = () => ({ l1, addresses: domain.addresses, parent: { id: domain.firstId, nextBatchEnd: 5n } })
const proofsAt = (data: Hex) => ({ label: 'a one-shot proof', to: domain.addresses.oneShotProofs, data })

/** First leaf of level 0 in which two histories differ. */
function firstDifference(a: Range, b: Range): number {
  for (let segment = 0; ; segment++) {
    const [left, right] = [treeOf(a).node(0, segment), treeOf(b).node(0, segment)]
    if (bytesToHex(left) !== bytesToHex(right)) return segment
  }
}

/** A false history that goes wrong in a segment that one transaction holds. */
async function shortLie(random: Random, truth: Truth): Promise<{ lie: Lie; segment: number }> {
  for (let tries = 0; tries < 200; tries++) {
    const lie = await lieByKind(random, truth, atlases.get(truth)!)
    if (lie === undefined) continue
    const segment = firstDifference(truth, lie.range)
    await truth.prepare([segment])
    if (segmentFits(truth, segment, mostSteps)) return { lie, segment }
  }
  throw new Error('no lie goes wrong in a short segment')
}

type SegmentArguments = {
  id: Hex
  segment: bigint
  before: { hash: Hex; siblings: Hex[] }
  leaf: { hash: Hex; siblings: Hex[] }
  steps: Hex[]
  end: Hex
}

/** The proof that leaf `segment` of a claim does not follow from the one before it, by the steps of `truth`. */
function argumentsOf(id: Hex, claim: Range, truth: Range, segment: number): SegmentArguments {
  const tree = treeOf(claim)
  const open = (index: number) => ({
    hash: bytesToHex(tree.node(0, index)),
    siblings: tree.prove(index).map(bytesToHex),
  })
  const before = segment === 0 ? { hash: bytesToHex(claim.machine.stateAt(0, 0, -1)), siblings: [] } : open(segment - 1)
  const { steps, end } = proveSegment(truth, segment)
  return { id, segment: BigInt(segment), before, leaf: open(segment), steps: [...steps], end }
}

const encodeSegment = ({ id, segment, before, leaf, steps, end }: SegmentArguments): Hex =>
  encodeFunctionData({ abi, functionName: 'proveSegment', args: [id, segment, before, leaf, steps, end] })

function flip(hex: Hex, random: Random): Hex {
  const at = 2 + random.below(hex.length - 2)
  const digit = (Number.parseInt(hex[at]!, 16) ^ (1 + random.below(15))).toString(16)
  return `${hex.slice(0, at)}${digit}${hex.slice(at + 1)}` as Hex
}

/** One thing of a proof is another; `other` is a segment that is none of it. Two segments share siblings: what came out whole is drawn again. */
function damage(random: Random, given: SegmentArguments, other: SegmentArguments): SegmentArguments {
  for (;;) {
    const out = damageOnce(random, given, other)
    if (encodeSegment(out) !== encodeSegment(given)) return out
  }
}

function damageOnce(random: Random, given: SegmentArguments, other: SegmentArguments): SegmentArguments {
  const out = structuredClone(given)
  const at = random.below(out.steps.length)
  const kinds = [
    () => (out.steps[at] = flip(out.steps[at]!, random)),
    () => (out.end = flip(out.end, random)),
    () => (out.leaf.hash = flip(out.leaf.hash, random)),
    () => (out.leaf.siblings[random.below(24)] = other.leaf.siblings[random.below(24)]!),
    () => (out.before = other.before),
    () => (out.leaf = other.leaf),
    () => (out.segment = BigInt(random.below(2 ** 24))),
    () => (out.segment += 1n << BigInt(24 + random.below(200))),
    () => out.steps.splice(at, 1),
    () => out.steps.splice(at, 0, out.steps[at]!),
    () => (out.steps = [...out.steps, ...other.steps]),
    () => (out.end = other.end),
    () => (out.steps[at] = `${out.steps[at]!}00`),
  ]
  kinds[random.below(kinds.length)]!()
  return out
}

type Words = readonly bigint[]

function wordsOf(state: Parameters<typeof encodeState>[0]): Words {
  const bytes = encodeState(state)
  return Array.from({ length: 9 }, (_, i) => bytesToBigint(bytes.subarray(32 * i, 32 * i + 32)))
}

function accOf({ acc }: Parameters<typeof encodeState>[0]): Words {
  const { blockIndex, entryIndex, dataCursor, queueCursor, lastBlockHash, txIndex, gasUsed, receiptAcc } = acc
  return [blockIndex, entryIndex, dataCursor, queueCursor, lastBlockHash, txIndex, gasUsed, receiptAcc].map((word) =>
    word instanceof Uint8Array ? bytesToBigint(word) : BigInt(word),
  )
}

const hexes = (words: Words): Hex[] => words.map((word) => bytesToHex(bigintToWord(word)))
const nine = (words: Words) => hexes(words) as unknown as readonly [Hex, Hex, Hex, Hex, Hex, Hex, Hex, Hex, Hex]
const eight = (words: Words) => hexes(words) as unknown as readonly [Hex, Hex, Hex, Hex, Hex, Hex, Hex, Hex]
const encodeLeaf = (index: number, words: Words, head: bigint): Hex =>
  encodeFunctionData({ abi, functionName: 'leafContradiction', args: [BigInt(index), nine(words), hexes([head])[0]!] })
const encodeOrder = (before: Words, words: Words): Hex =>
  encodeFunctionData({ abi, functionName: 'orderContradiction', args: [nine(before), nine(words)] })
const encodeProgress = (kind: bigint, before: Words, acc: Words): Hex =>
  encodeFunctionData({ abi, functionName: 'progressContradiction', args: [kind, eight(before), eight(acc)] })

/** One word is another: that of somewhere else, 0, the next number, or the greatest. */
function spoil(random: Random, words: Words, other: Words): Words {
  const at = random.below(words.length)
  const values = [other[at]!, 0n, words[at]! + 1n, words[at]! - 1n, 2n ** 256n - 1n, 1n << 40n]
  return words.with(at, BigInt.asUintN(256, values[random.below(values.length)]!))
}

/** One field of the head is another. */
function spoilHead(random: Random, words: Words): Words {
  const shifts = [0n, 128n, 192n, 200n, 200n, 208n, 216n, 224n, 240n]
  return words.with(0, BigInt.asUintN(256, words[0]! ^ (BigInt(1 + random.below(7)) << shifts[random.below(9)]!)))
}

describe(`one-shot proofs (seed ${seed})`, { timeout: 120_000 }, () => {
  it(`end ${disputes} disputes at the seal, in one transaction instead of an inner tournament`, async () => {
    for (let index = 0; index < disputes; index++) {
      await l1.revert()
      const random = createRandom(seed, index)
      const ether = await totalEther(l1, domain)
      const truth = domain.truths[1]
      const { lie, segment } = await shortLie(random, truth)
      const from = (await l1.head()).number
      const [honest, liar] = [honestAccount(l1), liarAccount(l1, 0)]
      const honestId = await assertOutput(place(), honest, truth, truth.output, treeOf(truth).root)
      const lieId = await assertOutput(place(), liar, truth, lie.output, treeOf(lie.range).root)
      const parties = [
        createParty(l1, domain, {
          ...{ name: 'honest', isHonest: true, account: honest, stepsAtOnce: mostSteps },
          sides: [honestSide(truth, () => honestId)],
        }),
        createParty(l1, domain, {
          ...{ name: 'liar', isHonest: false, account: liar, sides: [liarSide(lie, () => lieId)] },
        }),
      ]
      const view = createView(l1, domain, from)
      const [record] = await contest(l1, view, parties, random)
      expect(record?.facts.status).toBe('WON')
      expect(record?.money.winner).toBe(honestId)
      expect(await statusAt(l1, domain, lieId)).toBe('REJECTED')
      const refuted = record!.events.filter(({ eventName }) => eventName === 'Refuted')
      expect(refuted.map(({ args }) => 'claimId' in args && args.claimId)).toEqual([lieId])
      expect(record!.events.some(({ eventName }) => eventName === 'StepProven')).toBe(false)
      // nobody but the liar has put a bond on the segment
      expect(record!.claims.filter(({ level, owner }) => level === 1 && owner === honest)).toEqual([])
      expect(await checkBooks(l1, domain, await view.read(), [domain.firstId, honestId, lieId])).toEqual([])
      expect(await missingEther(l1, domain, ether)).toBe(0n)
      const spent = l1.spendings().filter(({ label }) => label.startsWith('proveSegment'))
      expect(spent).toHaveLength(1)
      const { steps } = proveSegment(truth, segment)
      const bytes = steps.reduce((sum, step) => sum + step.length / 2 - 1, 0)
      process.stdout.write(`proveSegmentOfMatch: ${steps.length} steps, ${bytes} bytes, ${spent[0]!.gasUsed} gas\n`)
    }
  })

  it.each([seed, onceFailed])(
    'refute an assertion without rivals; damaged ones refute nothing, and none a right one (seed %i)',
    async (from) => {
      await l1.revert()
      const random = createRandom(from, 100)
      const truth = domain.truths[1]
      const { lie, segment } = await shortLie(random, truth)
      const other = (segment + 1) % truth.trace.tree.count
      await truth.prepare([segment, other])
      const prover = liarAccount(l1, 3)
      const names = new Set<string>()
      const tryAll = async (claim: Range, id: Hex): Promise<void> => {
        const [right, wrong] = [argumentsOf(id, claim, truth, segment), argumentsOf(id, claim, truth, other)]
        for (let i = 0; i < damages; i++) {
          const outcome = await l1.send(prover, proofsAt(encodeSegment(damage(random, right, wrong))))
          expect(outcome.kind, 'a damaged proof is taken').toBe('refused')
          if (outcome.kind === 'refused') names.add(disputeError(outcome.data) ?? 'of the step')
        }
      }
      const lieId = await assertOutput(place(), liarAccount(l1, 0), truth, lie.output, treeOf(lie.range).root)
      await tryAll(lie.range, lieId)
      const { gasUsed } = await l1.succeed(
        prover,
        proofsAt(encodeSegment(argumentsOf(lieId, lie.range, truth, segment))),
      )
      expect(await statusAt(l1, domain, lieId)).toBe('REJECTED')
      process.stdout.write(`proveSegment: ${proveSegment(truth, segment).steps.length} steps, ${gasUsed} gas\n`)

      // the range is open again, for the truth
      const honestId = await assertOutput(place(), honestAccount(l1), truth, truth.output, treeOf(truth).root)
      await tryAll(truth, honestId)
      for (let at = 0; at < truth.trace.tree.count + 2; at++) {
        await truth.prepare([at])
        if (!segmentFits(truth, at, mostSteps)) continue
        const outcome = await l1.send(prover, proofsAt(encodeSegment(argumentsOf(honestId, truth, truth, at))))
        expect(outcome.kind === 'refused' && disputeError(outcome.data), `segment ${at}`).toBe('NotRefuted')
      }
      expect(names).toContain('StateDiffers')
      expect(names).toContain('LeafDiffers')
      const request = refuteOutputRequest(
        { address: domain.addresses.oneShotProofs, domainId },
        honestId,
        proveOutput(truth),
      )
      const refused = await l1.send(prover, request)
      expect(refused.kind === 'refused' && disputeError(refused.data)).toBe('NotRefuted')
      await confirm(l1, domain, honestAccount(l1), domain.firstId)
      await confirm(l1, domain, honestAccount(l1), honestId)
      expect(await statusAt(l1, domain, honestId)).toBe('CONFIRMED')
    },
  )

  it('refute a wrong output after a right history, without a rival', async () => {
    await l1.revert()
    const truth = domain.truths[1]
    const output = { ...truth.output, worldRoot: hashWords(1n) }
    const id = await assertOutput(place(), liarAccount(l1, 0), truth, output, treeOf(truth).root)
    const request = refuteOutputRequest({ address: domain.addresses.oneShotProofs, domainId }, id, proveOutput(truth))
    const { gasUsed } = await l1.succeed(liarAccount(l1, 3), request)
    expect(await statusAt(l1, domain, id)).toBe('REJECTED')
    process.stdout.write(`proveOutput: ${gasUsed} gas\n`)
  })

  it('find no contradiction in a right history, and in damaged ones what the contract finds', async () => {
    await l1.revert()
    const random = createRandom(seed, 200)
    const found = new Map<Contradiction, number>()
    let leaves = 0
    /** The contract's answer is ours. */
    const compare = async (ours: Contradiction, data: Hex): Promise<void> => {
      const answer = await l1.rpc.call('eth_call', [{ to: domain.addresses.oneShotProofs, data }, 'latest'])
      expect(contradictions[Number(answer as Hex)]).toBe(ours)
      found.set(ours, (found.get(ours) ?? 0) + 1)
    }
    for (const { trace, output } of domain.truths) {
      const states = Array.from({ length: trace.tree.count + 1 }, (_, i) => trace.machineAt(i))
      const words = states.map(wordsOf)
      const accs = states.map(accOf)
      const head = words[0]![0]!
      const inOutput = {
        ...{ worldRoot: bytesToBigint(output.worldRoot), lastBlockHash: bytesToBigint(output.lastBlockHash) },
        queueCursor: output.queueCursor,
      }
      expect(checkEnd(words.at(-1)!, inOutput)).toBe('NONE')
      expect(checkEnd(words.at(-1)!, { ...inOutput, worldRoot: 1n })).toBe('OUTPUT')
      for (let i = 0; i < trace.tree.count; i++) {
        leaves++
        expect(bytesToBigint(hashWords(...accs[i + 1]!))).toBe(words[i + 1]![3])
        const checkAll = async (before: Words, after: Words, a: Words, b: Words): Promise<Contradiction[]> => {
          const kind = (after[0]! >> 200n) & 0xffn
          const ours = [checkLeaf(i, after, head), checkOrder(before, after), checkProgress(kind, a, b)]
          await compare(ours[0]!, encodeLeaf(i, after, head))
          await compare(ours[1]!, encodeOrder(before, after))
          await compare(ours[2]!, encodeProgress(kind, a, b))
          return ours
        }
        expect(await checkAll(words[i]!, words[i + 1]!, accs[i]!, accs[i + 1]!)).toEqual(['NONE', 'NONE', 'NONE'])
        for (let n = 0; n < 12; n++) {
          const other = words[random.below(words.length)]!
          const after = random.once(2) ? spoil(random, words[i + 1]!, other) : spoilHead(random, words[i + 1]!)
          const acc = spoil(random, accs[i + 1]!, accs[random.below(accs.length)]!)
          await checkAll(words[i]!, after, accs[i]!, acc)
        }
      }
    }
    expect(leaves).toBeGreaterThan(20)
    // every rule that these three hold was broken by some damage
    const never = contradictions.filter((each) => !found.has(each))
    expect(never.filter((each) => !['OUTPUT', 'INPUT', 'QUEUE'].includes(each))).toEqual([])
    const counts = [...found].map(([name, count]) => `${name} ${count}`).join(', ')
    process.stdout.write(`contradictions: none in ${leaves} right leaves; with damaged ones ${counts}\n`)
  })
})
