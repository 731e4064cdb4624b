/** What a step costs on L1: gas and proof bytes by opcode class and phase, over official vectors. Writes docs/step-gas.md beside the result. */
import { writeFileSync } from 'node:fs'
import { opcodeTable, phases, proveStep, stateHash } from '@syncline/ovm'
import type { Bytes } from '@syncline/primitives'
import { rowOf } from '../test/osp/coverage.js'
import { prepareCase, runCase } from '../test/osp/stepCase.js'
import { stepSuites, stepVectors } from '../test/osp/stepVectors.js'
import { createVerifier } from '../test/osp/verifier.js'
import { type BenchResult, type BenchRow, median } from './report.js'

/** Every n-th case of a suite. */
const stride = Number(process.env['STEPS_STRIDE'] ?? 90)
const perCase = 1500
const classOf = new Map(opcodeTable.map(({ name, gasClass }) => [name, gasClass]))

/** Classes of the table as people name them. */
const groups: Readonly<Record<string, string>> = {
  static: 'words, stack, jumps, surroundings (ADD class)',
  zero: 'STOP, INVALID',
  exp: 'EXP',
  keccak: 'KECCAK256 (begins a hash)',
  memory: 'MLOAD, MSTORE, RETURN, REVERT',
  copy: 'copies (begin)',
  account: 'BALANCE, EXTCODESIZE, EXTCODEHASH',
  accountCopy: 'EXTCODECOPY (begins)',
  slot: 'SLOAD',
  sstore: 'SSTORE',
  log: 'LOG (begins)',
  call: 'CALL, CALLCODE, DELEGATECALL, STATICCALL',
  create: 'CREATE, CREATE2 (begin)',
  selfdestruct: 'SELFDESTRUCT',
}

/** L1 gas of a transaction that carries nothing but the step: EIP-2028 and the EIP-7623 floor. */
function transactionGas(pre: Bytes, proof: Bytes, execution: number): number {
  let tokens = 2 * 32 + 4 * 4
  for (const bytes of [pre, proof]) for (const byte of bytes) tokens += byte === 0 ? 1 : 4
  return 21_000 + Math.max(4 * tokens + execution, 10 * tokens)
}

type Figures = { readonly transaction: number[]; readonly execution: number[]; readonly bytes: number[] }

function table(title: string, figures: ReadonlyMap<string, Figures>): string[] {
  const thousands = (value: number): string => `${(value / 1000).toFixed(1)} k`
  const lines = [
    `| ${title} | steps | L1 gas, median | most | execution, most | proof bytes, most |`,
    '|---|---|---|---|---|---|',
  ]
  for (const [name, { transaction, execution, bytes }] of [...figures].sort(([a], [b]) => a.localeCompare(b))) {
    const [most, work, size] = [Math.max(...transaction), Math.max(...execution), Math.max(...bytes)]
    lines.push(
      `| ${name} | ${transaction.length} | ${thousands(median(transaction))} | ${thousands(most)} | ${thousands(work)} | ${size} |`,
    )
  }
  return lines
}

export async function bench(): Promise<BenchResult> {
  const verifier = createVerifier()
  const byClass = new Map<string, Figures>()
  const byPhase = new Map<string, Figures>()
  let steps = 0
  for (const suite of stepSuites) {
    for (const given of stepVectors(suite, stride, 2)) {
      const prepared = prepareCase(given)
      if (prepared === undefined) continue
      runCase(prepared, perCase, (state) => {
        const { proof } = proveStep(prepared.env, state)
        const pre = stateHash(state)
        const { gas } = verifier.step(pre, proof)
        const row = rowOf(state)
        const isOpcode = state.phase === phases.EXECUTE
        const [map, name] = isOpcode ? [byClass, groups[classOf.get(row) ?? 'zero']!] : [byPhase, row]
        const figures = map.get(name) ?? { transaction: [], execution: [], bytes: [] }
        map.set(name, figures)
        figures.transaction.push(transactionGas(pre, proof, gas))
        figures.execution.push(gas)
        figures.bytes.push(proof.length)
        steps++
      })
    }
  }
  const text = [
    '<!-- written by `npm run bench steps`; do not edit -->',
    '# What a step costs on L1',
    '',
    `${steps} steps of the official state vectors on StepVerifier, each as an L1 transaction of its own: 21,000 gas, calldata (EIP-7623 floor included) and execution.`,
    'States of the vectors are small; every doubling of the accounts adds about 33 bytes, 1.3 k gas, to each tree path.',
    '',
    ...table('opcode class', byClass),
    '',
    ...table('phase', byPhase),
    '',
    'Published figures of others: Specular 109 k a step without and 629 k with the bytecode; Cartesi PRT 90 k a move of one level (a move here opens four, about 81 k),',
    'BoLD about 0.4 M a bisection (from its storage layout), OP bonds model 0.4 to 300 M a move. Whole disputes: [dispute-gas.md](dispute-gas.md).',
    '',
  ]
  writeFileSync('docs/step-gas.md', text.join('\n'))
  const row = (name: string, target?: number): BenchRow => {
    const { transaction } = byClass.get(name)!
    const base = {
      what: `${name}, median`,
      value: median(transaction),
      unit: 'gas',
      note: `${transaction.length} steps`,
    }
    return target === undefined ? base : { ...base, target }
  }
  return {
    bench: 'steps',
    command: 'npm run bench steps',
    rows: [row(groups['static']!, 75_000), row('SLOAD', 160_000), row('SSTORE', 160_000), row(groups['call']!)],
  }
}
