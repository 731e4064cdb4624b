/** The step machine and the modules of StepVerifier for blocks and transactions: random batches, malformed transactions, damaged proofs. */
import {
  createRules,
  decodeTransaction,
  type ForkName,
  type MachineState,
  phases,
  type Transaction,
} from '@syncline/ovm'
import { type Bytes, bytesToHex, concatBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkStep, type GivenBatch, runBatches, type Start, type Tally } from '../osp/batchCase.js'
import { malformed } from '../osp/malformed.js'
import { compileModules, type Modules } from '../osp/modules.js'
import {
  authorizationCases,
  batchesOf,
  batchOfEntries,
  burn,
  domainId,
  range,
  rawOf,
  samples,
  senderCases,
  startOf,
  wishes,
} from '../osp/randomBatches.js'

const seed = Number(process.env.SYNCLINE_SEED ?? Date.now() % 2 ** 32)
const runs = Number(process.env.SYNCLINE_STEP_RUNS ?? 60)
/** Of the malformed transactions every n-th is run, of those of older forks a fifth as many. */
const stride = Math.max(1, Math.round(240 / runs))
const forks: readonly ForkName[] = ['cancun', 'prague', 'osaka']
const fork = fc.constantFrom(...forks)
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
    const raws = samples().flatMap((raw) => [...malformed(raw)])
    for (const name of forks) {
      const rules = createRules(name, 'provable')
      const every = name === 'osaka' ? stride : 5 * stride
      const some = raws.filter((_, i) => i % every === seed % every)
      const [expected, decoded]: [unknown[], unknown[]] = [[], []]
      for (let at = 0; at < some.length; at += 400) {
        const entries = some.slice(at, at + 400)
        decoded.push(...check(startOf(name), [batchOfEntries(entries)]).decoded.map(partsOfStep))
        for (const raw of entries) {
          const result = decodeTransaction(raw, rules, domainId)
          if (result.ok) expected.push(partsOf(result.value))
        }
      }
      expect(decoded).toEqual(expected)
      expect(expected.length).toBeGreaterThan(some.length / 20)
      expect(expected.length).toBeLessThan(some.length / 2)
    }
  })

  it('take the authorisations that the executor takes', () => {
    const { tally } = check(startOf('osaka'), [batchOfEntries(authorizationCases())])
    expect(tally.get('TX_AUTHORIZE')?.steps).toBe(2 * authorizationCases().length)
  })

  it('take the senders that the executor takes, and those whom forced items leave no room', () => {
    for (const name of forks) {
      const [free, full] = [batchOfEntries(senderCases()), batchOfEntries(senderCases(), [burn(0, 20_000_000n)])]
      expect(check(startOf(name), [free]).tally.get('TX_ENTER')?.steps).toBe(name === 'cancun' ? 3 : 4)
      expect(check(startOf(name), [full]).tally.get('TX_ENTER')?.steps).toBe(1)
    }
  })

  it('read tables that end anywhere', () => {
    const { data } = batchOfEntries([new Uint8Array(0), Uint8Array.of(1), new Uint8Array(0)])
    const given = batchOfEntries([])
    const versions = [1, 2, 255].map((version) => concatBytes(Uint8Array.of(version), data.subarray(1)))
    const cuts = Array.from({ length: data.length + 1 }, (_, length) => data.subarray(0, length))
    const counts = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => data.map((byte, i) => (i === at ? byte + 1 : byte)))
    const forced = [...cuts, ...versions].map((bytes) => ({ ...given, data: bytes, items: [burn(0, 30_000n)] }))
    for (const one of forced) check(startOf('osaka'), [one])
    for (const bytes of [...cuts, ...versions, ...counts]) check(startOf('osaka'), [{ ...given, data: bytes }])
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

  it('move base fees of any size', () => {
    // gas used by each block: above the target, above the limit, at the target, nothing
    const items = [[burn(0, 8_000_000n), burn(1, 8_000_000n)], [burn(2, 20_000_000n)], [burn(3, 1n << 23n)], [], []]
    const batches = items.map((ofBatch) => batchOfEntries([], ofBatch))
    for (const initialBaseFee of [1n, 7n, 9n, 10n ** 9n, 1n << 203n, 1n << 253n]) {
      const start = startOf('osaka', { initialBaseFee, minBaseFee: 1n })
      expect(check(start, batches).tally.get('BOUNDARY')?.steps).toBe(5 * 4 + 4 + 1)
    }
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
