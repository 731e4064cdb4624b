import { bytesToBigint, emptyBytes } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { assemble } from '../interpreter/assembler.js'
import { returning } from '../interpreter/testing.js'
import { JournaledState } from '../state/journaledState.js'
import { MemoryState } from '../state/memory.js'
import { type CallMessage, callMessage } from './callMessage.js'
import { mainnetEnv } from './testing.js'

function call(code: string, changes: Partial<CallMessage> = {}) {
  const memory = new MemoryState()
  memory.put(0xaan, { code: assemble(code), storage: [[1n, 1n]] })
  memory.put(0xf0n, { balance: 10n, code: assemble('STOP'), nonce: 3n })
  const state = new JournaledState(memory)
  const message: CallMessage = { from: 0xf0n, to: 0xaan, value: 0n, data: emptyBytes, gas: 100_000n, ...changes }
  return { ...callMessage(state, message, mainnetEnv), state }
}

describe('callMessage', () => {
  it('runs for any sender, without fees, and counts gas as a transaction would', () => {
    const { output, gasUsed, gasPeak, halt, state } = call(returning('CALLER'))
    expect(bytesToBigint(output)).toBe(0xf0n)
    expect(halt).toBeUndefined()
    expect([gasUsed, gasPeak]).toEqual([21_000n + 15n, 21_000n + 15n])
    expect(state.balance(0xf0n)).toBe(10n)
    state.discardTransaction()
    expect(state.nonce(0xf0n)).toBe(3n)
  })

  it('tells the gas that was needed from the gas that is charged', () => {
    const { gasUsed, gasPeak } = call('PUSH0 1 SSTORE')
    expect(gasPeak - gasUsed).toBe(4800n)
    const { gasUsed: floor, gasPeak: peak } = call('STOP', { data: new Uint8Array(100).fill(1) })
    expect([floor, peak]).toEqual([25_000n, 25_000n])
  })

  it('gives revert data, and refuses what cannot begin', () => {
    const reverted = call('0xabcd PUSH0 MSTORE 2 30 REVERT')
    expect([reverted.halt, reverted.output]).toEqual(['REVERT', Uint8Array.of(0xab, 0xcd)])
    expect(call('STOP', { value: 11n }).halt).toBe('INSUFFICIENT_BALANCE')
    expect(call('STOP', { gas: 20_999n }).halt).toBe('INTRINSIC_GAS')
    expect(call('STOP', { value: 10n }).state.balance(0xaan)).toBe(10n)
  })

  it('creates, with the gas price it is told', () => {
    const { created, output } = call('STOP', { to: undefined, data: assemble(returning('GASPRICE')), gasPrice: 77n })
    expect(created).toBeDefined()
    expect(bytesToBigint(output)).toBe(77n)
  })
})
