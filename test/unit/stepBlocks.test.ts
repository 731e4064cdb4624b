/** The step machine and the modules of StepVerifier for blocks and transactions: random batches, malformed transactions, damaged proofs. */
import { createRules, decodeTransaction, type ForkName, type MachineState, phases, type Transaction } from '@syncline/ovm'
import {
  type Bytes,
  bytesToHex,
  concatBytes,
  decodeRlp,
  encodeRlp,
  keccak256,
  type RlpItem,
} from '@syncline/primitives'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkStep, type GivenBatch, runBatches, type Start, type Tally } from '../osp/batchCase.js'
import { compileModules, type Modules } from '../osp/modules.js'
import { batchesOf, batchOfEntries, burn, domainId, range, rawOf, startOf, wishes } from '../osp/randomBatches.js'

const seed = Number(process.env.SYNCLINE_SEED ?? Date.now() % 2 ** 32)
const runs = Number(process.env.SYNCLINE_STEP_RUNS ?? 60)
const fork = fc.constantFrom<ForkName>('cancun', 'prague', 'osaka')
const checked = new Set(['StepBlocks', 'StepDecode', 'StepSettle'])
let modules: Modules

beforeAll(() => {
  modules = compileModules()
}, 120_000)

type TxPart = NonNullable<MachineState['tx']>
type Found = { readonly tally: Tally; readonly decoded: readonly TxPart[] }

/** Checks every boundary and every step of the batches; gives the steps, and the transactions that were decoded to their price. */
function check(start: Start, batches: readonly GivenBatch[], damaged?: (proof: Bytes) => readonly Bytes[]): Found {
  const problems: string[] = []
  const decoded: TxPart[] = []
  const tally: Tally = new Map()
  const difference = runBatches(start, batches, (env, state) => {
    const problem = checkStep(modules, checked, env, state, tally, damaged)
    if (problem !== undefined) problems.push(problem)
    const { tx, micro } = state
    const isPriced = state.phase === phases.TX_SCAN && micro?.kind === 'scan' && micro.position === 0
    if (isPriced && tx !== undefined && tx.source !== 2) decoded.push(tx)
  })
  expect(problems, `seed ${seed}`).toEqual([])
  expect(difference, `seed ${seed}`).toBeUndefined()
  return { tally, decoded }
}

describe('the step machine and StepBlocks, StepDecode, StepSettle', () => {
  it('go the way of the executor over random batches', { timeout: 900_000 }, () => {
    const seen = new Map<string, number>()
    const scalar = fc.constantFrom(0n, 1_000_000n, 10n ** 9n)
    fc.assert(
      fc.property(fork, range, scalar, (name, plan, l1FeeScalarPpm) => {
        const { tally } = check(startOf(name, { l1FeeScalarPpm }), batchesOf(plan))
        for (const [phase, { steps }] of tally) seen.set(phase, (seen.get(phase) ?? 0) + steps)
      }),
      { numRuns: runs, seed },
    )
    const phasesOfModules = ['BOUNDARY', ...Object.keys(phases).filter((name) => name.startsWith('TX_'))]
    expect([...seen.keys()].sort()).toEqual(phasesOfModules.sort())
  })

  it('decode what the decoder decodes', { timeout: 600_000 }, () => {
    let [good, bad] = [0, 0]
    fc.assert(
      fc.property(fork, wishes, fc.array(edit, { minLength: 6, maxLength: 6 }), (name, given, edits) => {
        const raws = given.map((one, i) => edited(rawOf({ ...one, damage: undefined }, []), edits[i]!))
        const { decoded } = check(startOf(name), [batchOfEntries(raws)])
        const rules = createRules(name, 'provable')
        const expected = raws.flatMap((raw) => {
          const result = decodeTransaction(raw, rules, domainId)
          return result.ok ? [partsOf(result.value)] : []
        })
        good += expected.length
        bad += raws.length - expected.length
        expect(decoded.map(partsOfStep), `seed ${seed}`).toEqual(expected)
      }),
      { numRuns: 2 * runs, seed },
    )
    expect(Math.min(good, bad)).toBeGreaterThan(runs / 4)
  })

  it('refuse every damaged proof', { timeout: 600_000 }, () => {
    let proofs = 0
    fc.assert(
      fc.property(fork, range, (name, plan) => {
        check(startOf(name), batchesOf(plan), (proof) => {
          proofs++
          return damages(proof)
        })
      }),
      { numRuns: Math.ceil(runs / 4), seed },
    )
    expect(proofs).toBeGreaterThan(10)
  })

  it('keep base fees near the end of a word', () => {
    const constants = { initialBaseFee: 1n << 253n, minBaseFee: 1n }
    const start = startOf('osaka', constants)
    const full = Array.from({ length: 2 }, (_, i) => burn(i, 8_000_000n))
    const above = [burn(2, 20_000_000n)]
    const items = [full, above, [], []]
    const batches = items.map((ofBatch) => batchOfEntries([], ofBatch))
    expect(check(start, batches).tally.get('BOUNDARY')?.steps).toBe(4 * 4 + 3 + 1)
  })

  it('price an L1 fee that no word holds', () => {
    const start = startOf('osaka', { l1GasPerByte: 1000n, l1FeeScalarPpm: 10n ** 9n })
    const origins = [(1n << 256n) - 1n, (1n << 236n) + 1n, 1n << 30n, 3n]
    fc.assert(
      fc.property(wishes, (given) => {
        for (const baseFee of origins) {
          const raws = given.map((one) => rawOf({ ...one, by: 0, value: 0n, damage: undefined }, []))
          const batch = batchOfEntries(raws)
          check(start, [{ ...batch, origin: { ...batch.origin, baseFee } }])
        }
      }),
      { numRuns: Math.ceil(runs / 10), seed },
    )
  })

  it('cut an entry that is too long, and hash one that is not', () => {
    const longest = new Uint8Array(131_072).fill(0xc0)
    const batch = batchOfEntries([longest, new Uint8Array(0)])
    const { tally } = check(startOf('osaka'), [batch])
    expect(tally.get('TX_DECODE')?.steps).toBe(2)
    const data = concatBytes(batch.data.subarray(0, -1), new Uint8Array(64))
    new DataView(data.buffer).setUint32(21, 131_073)
    expect(check(startOf('osaka'), [{ ...batch, data }]).tally.get('TX_DECODE')?.steps).toBe(1)
  })
})

/** What a decoded transaction says, in words that compare. */
function partsOf(tx: Transaction): readonly unknown[] {
  const { type, sender, nonce, gasLimit, maxFeePerGas, maxPriorityFeePerGas, to, value } = tx
  return [
    bytesToHex(tx.hash),
    type,
    sender,
    nonce,
    gasLimit,
    maxFeePerGas,
    maxPriorityFeePerGas,
    to ?? 'new',
    value,
    tx.data.length,
  ]
}

function partsOfStep(tx: TxPart): readonly unknown[] {
  const { type, sender, nonce, gasLimit, maxFee, maxPriority, isCreation, to, value } = tx
  return [
    bytesToHex(tx.txHash),
    type,
    sender,
    nonce,
    gasLimit,
    maxFee,
    maxPriority,
    isCreation ? 'new' : to,
    value,
    tx.data.length,
  ]
}

/** Where in the tree of a transaction's fields something else is put. */
const edit = fc.record({
  path: fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }),
  put: fc.constantFrom(
    'keep',
    'zero',
    'leading',
    'longer',
    'shorter',
    'empty',
    'list',
    'nested',
    'drop',
    'twice',
    'small',
  ),
})

/** The transaction with one of its fields replaced, in sound RLP; typed and legacy ones alike. */
function edited(raw: Bytes, given: { readonly path: readonly number[]; readonly put: string }): Bytes {
  const isTyped = raw[0]! < 0xc0
  const decoded = decodeRlp(isTyped ? raw.subarray(1) : raw)
  if (!decoded.ok) throw new Error(decoded.reason)
  const again = encodeRlp(replaced(decoded.value, given.path, given.put)[0] ?? [])
  return isTyped ? concatBytes(raw.subarray(0, 1), again) : again
}

/** The items that stand for `item`. */
function replaced(item: RlpItem, path: readonly number[], put: string): readonly RlpItem[] {
  const [index, ...rest] = path
  if (!(item instanceof Uint8Array) && index !== undefined && item.length > 0) {
    const at = index % item.length
    return [item.flatMap((child, i) => (i === at ? replaced(child, rest, put) : [child]))]
  }
  const bytes = item instanceof Uint8Array ? item : new Uint8Array(0)
  switch (put) {
    case 'zero':
      return [Uint8Array.of(0)]
    case 'leading':
      return [concatBytes(Uint8Array.of(0), bytes)]
    case 'longer':
      return [concatBytes(bytes, Uint8Array.of(7))]
    case 'shorter':
      return [bytes.subarray(1)]
    case 'empty':
      return [new Uint8Array(0)]
    case 'list':
      return [[]]
    case 'nested':
      return [[item]]
    case 'drop':
      return []
    case 'twice':
      return [item, item]
    case 'small':
      return [Uint8Array.of(1)]
    default:
      return [item]
  }
}

/** A proof that ends early, one that goes on, and some with a byte changed; what is changed follows from the proof. */
function damages(proof: Bytes): readonly Bytes[] {
  const dice = keccak256(proof)
  const changed = [0, 4, 8].map((at) => {
    const position = new DataView(dice.buffer, dice.byteOffset).getUint32(at) % proof.length
    const bytes = proof.slice()
    bytes[position]! ^= dice[at + 12]! | 1
    return bytes
  })
  return [proof.subarray(0, -1), proof.subarray(0, -32), concatBytes(proof, Uint8Array.of(0)), ...changed]
}
