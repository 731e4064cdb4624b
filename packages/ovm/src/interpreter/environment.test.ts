import { bytesToBigint, emptyBytes, keccak256 } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { assemble } from './assembler.js'
import { returning, run, self, sender, testBlock } from './testing.js'

const value = (source: string, options = {}): bigint => run(returning(source), options).word

describe('what a frame reads of its surroundings', () => {
  it('of itself, its caller and the transaction', () => {
    const own = { balance: 5n }
    expect(value('ADDRESS')).toBe(self)
    expect(value('CALLER')).toBe(sender)
    expect(value('ORIGIN')).toBe(sender)
    expect(value('CALLVALUE', { value: 3n })).toBe(3n)
    expect(value('SELFBALANCE', { own, value: 3n })).toBe(8n)
    expect(value('GASPRICE')).toBe(9n)
    expect(value('CALLDATASIZE', { data: new Uint8Array(7) })).toBe(7n)
    expect(value('CODESIZE')).toBe(7n)
    expect(value('POP PC'.replace('POP', 'PUSH0 POP'))).toBe(2n)
  })

  it('of the block', () => {
    expect(value('COINBASE')).toBe(testBlock.coinbase)
    expect(value('TIMESTAMP')).toBe(testBlock.timestamp)
    expect(value('NUMBER')).toBe(testBlock.number)
    expect(value('PREVRANDAO')).toBe(testBlock.prevRandao)
    expect(value('GASLIMIT')).toBe(testBlock.gasLimit)
    expect(value('CHAINID')).toBe(testBlock.chainId)
    expect(value('BASEFEE')).toBe(testBlock.baseFee)
    expect(value('BLOBBASEFEE')).toBe(1n)
  })

  it('BLOCKHASH within the 256 blocks before this one', () => {
    expect(value('999 BLOCKHASH')).toBe(999n + 0xb10cn)
    expect(value('744 BLOCKHASH')).toBe(744n + 0xb10cn)
    for (const number of ['743', '1000', '1001', `0x${'ff'.repeat(32)}`]) expect(value(`${number} BLOCKHASH`)).toBe(0n)
  })

  it('BLOBHASH below the number of hashes', () => {
    expect(value('0x00 BLOBHASH')).toBe(0x0100n)
    for (const index of ['1', `0x${'ff'.repeat(32)}`]) expect(value(`${index} BLOBHASH`)).toBe(0n)
  })
})

describe('what it reads of other accounts', () => {
  const accounts = { '0xaa': { code: 'STOP STOP', balance: 11n }, '0xbb': {}, '0xcc': { balance: 1n } }

  it('EXTCODEHASH tells absent and empty accounts from those without code', () => {
    expect(value('0xaa EXTCODEHASH', { accounts })).toBe(bytesToBigint(keccak256(assemble('STOP STOP'))))
    expect(value('0xcc EXTCODEHASH', { accounts })).toBe(bytesToBigint(keccak256(emptyBytes)))
    expect(value('0xbb EXTCODEHASH', { accounts })).toBe(0n)
    expect(value('0xdd EXTCODEHASH', { accounts })).toBe(0n)
  })

  it('uses the low 160 bits of an address', () => {
    expect(value(`0xff${'00'.repeat(18)}aa BALANCE`, { accounts })).toBe(0n)
    expect(value(`0xff${'00'.repeat(30)}aa BALANCE`, { accounts })).toBe(11n)
    expect(value(`0xff${'00'.repeat(30)}aa EXTCODESIZE`, { accounts })).toBe(2n)
  })

  it('costs 2600 cold and 100 warm, and a precompile is warm', () => {
    for (const name of ['BALANCE', 'EXTCODESIZE', 'EXTCODEHASH']) {
      expect(run(`0xaa ${name}`, { accounts }).gasUsed).toBe(2603n)
      expect(run(`0xaa ${name} 0xaa ${name}`, { accounts }).gasUsed).toBe(2706n)
      expect(run(`1 ${name}`, { accounts }).gasUsed).toBe(103n)
    }
  })

  it('forgets that an account was warmed when the frame is undone', () => {
    const deeper = { '0xee': { code: '0xaa BALANCE INVALID' } }
    const { state } = run('PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 0xee 20000 CALL', { accounts: deeper })
    expect(state.isWarmAddress(0xaan)).toBe(false)
    expect(state.isWarmAddress(0xeen)).toBe(true)
  })
})
