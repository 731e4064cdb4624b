/** What the calls of a dispute and whole disputes cost, as docs/dispute-gas.md shows it. */
import { median } from '../../bench/report.js'
import type { FaultCall, FaultReport } from './fault.js'

/** Calls of a dispute, in its order; what else is sent (confirm, take) is nobody's cost of a dispute. */
const meanings: Readonly<Record<string, string>> = {
  assert: 'assertOutput; with a rival it opens the dispute',
  open: 'the first opening of a walk',
  move: 'an opening further down: four binary levels',
  seal: 'the last way down, to two leaves',
  join: 'a claim of level 1; the second one is paired',
  proveStep: 'the step itself, on StepVerifier',
  proveOutput: 'one history, two outputs: the output proven',
  finish: 'a match that time has decided',
  conclude: 'the end',
  collect: 'refunds and bonus are credited',
}
const isMove = ({ what }: FaultCall): boolean => what === 'open' || what === 'move' || what === 'seal'
const isDispute = ({ what }: FaultCall): boolean => what in meanings && what !== 'assert' && what !== 'collect'
const sum = (calls: readonly FaultCall[]): number => calls.reduce((total, { gas }) => total + Number(gas), 0)
const thousand = (gas: number): string => `${(gas / 1e3).toFixed(0)} k`

function row(name: string, values: readonly number[], count: string): string {
  return `| ${name} | ${count} | ${thousand(median(values))} | ${thousand(Math.max(...values))} |`
}

/** One lie against the truth, walked down to the step by both. */
const isWhole = ({ kinds, moves, calls }: FaultReport): boolean =>
  kinds.length === 1 && moves === 15 && calls.filter(({ what }) => what === 'proveStep').length === 1

export function gasPage(command: string, reports: readonly FaultReport[]): string {
  const calls = reports.flatMap((report) => report.calls)
  const whole = reports.filter(isWhole)
  const wholes = (name: string, pick: (call: FaultCall) => boolean): string[] =>
    whole.length === 0
      ? []
      : [
          row(
            name,
            whole.map((report) => sum(report.calls.filter(pick))),
            `${whole.length}`,
          ),
        ]
  return [
    `<!-- written by \`${command} --save\`; do not edit -->`,
    '# What a dispute costs on L1',
    '',
    'Gas of executed transactions on anvil, calldata included, in disputes over real blocks with the real step verifier.',
    '',
    '| call | transactions | median | most | |',
    '|---|---|---|---|---|',
    ...Object.entries(meanings).flatMap(([what, meaning]) => {
      const gas = calls.filter((call) => call.what === what).map((call) => Number(call.gas))
      return gas.length === 0 ? [] : [`${row(what, gas, String(gas.length))} ${meaning} |`]
    }),
    '',
    'One lie against the truth, walked down by both in all 15 moves:',
    '',
    '| | disputes | median | most |',
    '|---|---|---|---|',
    ...wholes('openings and seals of both sides', isMove),
    ...wholes('everything but the step, both sides', (call) => isDispute(call) && call.what !== 'proveStep'),
    ...wholes('the step', ({ what }) => what === 'proveStep'),
    ...wholes('honest side but the step', (call) => call.isHonest && isDispute(call) && call.what !== 'proveStep'),
    ...wholes(
      'honest side with its assertion, but the step',
      (call) => call.isHonest && call.what in meanings && call.what !== 'proveStep',
    ),
    '',
    'Published figures of others: Cartesi PRT 90 k a move of **one** binary level, so about 4.5 M for the 50 levels of a walk here; Specular 109 k a step without and 629 k with the bytecode;',
    'BoLD about 0.4 M a bisection; OP bonds model 0.4 to 300 M a move. Steps by opcode class: [step-gas.md](step-gas.md).',
    '',
  ].join('\n')
}
