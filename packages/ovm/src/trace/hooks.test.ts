import { describe, expect, it } from 'vitest'
import { returning, run, self, sender } from '../interpreter/testing.js'
import type { TraceHooks } from './hooks.js'

type Seen = { steps: string[]; frames: string[]; hooks: TraceHooks }

function observer(): Seen {
  const steps: string[] = []
  const frames: string[] = []
  let last = ''
  return {
    steps,
    frames,
    hooks: {
      onFrameStart: ({ kind, depth, from, to, value }) =>
        frames.push(`+${depth} ${kind} ${from.toString(16)}>${to.toString(16)} ${value}`),
      onFrameEnd: ({ depth, gasUsed, halt }) => frames.push(`-${depth} ${gasUsed} ${halt ?? 'ok'}`),
      onStep: (step) => {
        const stack = Array.from({ length: step.stackSize }, (_, i) => step.stack(i).toString(16))
        last = `${step.depth}:${step.pc} ${step.opcode.toString(16)} [${stack.join(' ')}] ${step.memory().length}`
      },
      onStepEnd: (gasUsed, halt) => steps.push(`${last} ${gasUsed}${halt === undefined ? '' : ` ${halt}`}`),
      onLog: (address, topics, data, depth) =>
        frames.push(`log ${address.toString(16)} ${topics.join()} ${data.length} ${depth}`),
    },
  }
}

describe('trace hooks', () => {
  it('announce each instruction with the stack before it and the gas it took', () => {
    const { steps, hooks } = observer()
    run('2 3 ADD PUSH0 MSTORE', { trace: hooks })
    expect(steps).toEqual([
      '0:0 60 [] 0 3',
      '0:2 60 [2] 0 3',
      '0:4 1 [3 2] 0 3',
      '0:5 5f [5] 0 2',
      '0:6 52 [0 5] 0 6',
      '0:7 0 [] 32 0',
    ])
  })

  it('say why the last instruction halted, and that it took all gas', () => {
    const { steps, hooks } = observer()
    run('ADD', { trace: hooks, gas: 100n })
    expect(steps).toEqual(['0:0 1 [] 0 100 STACK_UNDERFLOW'])
    const second = observer()
    run('9 JUMP', { trace: second.hooks, gas: 100n })
    expect(second.steps.at(-1)).toBe('0:2 56 [9] 0 97 INVALID_JUMP')
  })

  it('announce frames of every kind, transfers, precompiles and refused calls included', () => {
    const { frames, hooks } = observer()
    const accounts = { '0xaa': { code: '1 2 PUSH0 PUSH0 LOG2 PUSH0 PUSH0 REVERT' } }
    run(
      `PUSH0 PUSH0 PUSH0 PUSH0 0xaa 10000 DELEGATECALL PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 0xaa 10000 CALL
       PUSH0 PUSH0 PUSH0 PUSH0 4 100 STATICCALL PUSH0 PUSH0 PUSH0 PUSH0 99 0xbb PUSH0 CALL 0xbb SELFDESTRUCT`,
      { accounts, trace: hooks, own: { balance: 7n } },
    )
    const [me, caller] = [self.toString(16), sender.toString(16)]
    expect(frames).toEqual([
      `+0 CALL ${caller}>${me} 0`,
      `+1 DELEGATECALL ${me}>aa 0`,
      `log ${me} 2,1 0 1`,
      '-1 1139 REVERT',
      `+1 CALL ${me}>aa 0`,
      'log aa 2,1 0 1',
      '-1 1139 REVERT',
      `+1 STATICCALL ${me}>4 0`,
      '-1 15 ok',
      `+1 CALL ${me}>bb 99`,
      '-1 0 INSUFFICIENT_BALANCE',
      `+1 SELFDESTRUCT ${me}>bb 7`,
      '-1 0 ok',
      expect.stringMatching(/^-0 \d+ ok$/),
    ])
  })

  it('change nothing in result and gas', () => {
    const code = returning('5 loop: JUMPDEST 1 SWAP1 SUB DUP1 @loop JUMPI PUSH0 SLOAD 7 PUSH0 SSTORE GAS')
    const plain = run(code)
    const traced = run(code, { trace: observer().hooks })
    expect(traced.gasUsed).toBe(plain.gasUsed)
    expect(traced.output).toEqual(plain.output)
  })
})
