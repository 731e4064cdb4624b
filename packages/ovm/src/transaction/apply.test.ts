import { bytesToBigint, createAddress, hexToBytes, privateKeyToAddress, secp256k1Order } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { createRules } from '../fork.js'
import { assemble } from '../interpreter/assembler.js'
import { returning, testBlock } from '../interpreter/testing.js'
import { delegationCode } from '../state/delegation.js'
import { JournaledState } from '../state/journaledState.js'
import { type AccountSeed, MemoryState } from '../state/memory.js'
import { applyTransaction } from './apply.js'
import { addressBytes } from './encode.js'
import type { Transaction } from './envelope.js'
import type { TransactionEnv } from './environment.js'
import type { Executed } from './outcome.js'
import { signAuthorization } from './signing.js'
import { baseFeeVault, domainEnv, l1FeeVault, mainnetEnv, testKey, testSender, testTransaction } from './testing.js'

const wealth = 10n ** 18n

function world(code?: string): MemoryState {
  const memory = new MemoryState()
  memory.put(testSender, { balance: wealth })
  if (code !== undefined) memory.put(0xaan, { nonce: 1n, code: assemble(code), storage: [[1n, 1n]] })
  return memory
}

function apply(
  tx: Partial<Transaction>,
  { code, env = mainnetEnv, memory = world(code) }: { code?: string; env?: TransactionEnv; memory?: MemoryState } = {},
): Executed & { state: JournaledState } {
  const state = new JournaledState(memory)
  const outcome = applyTransaction(state, testTransaction(tx), env)
  if (outcome.kind === 'skipped') throw new Error(`${outcome.code}: ${outcome.reason}`)
  return { ...outcome, state }
}

describe('fees on mainnet', () => {
  it('take the effective price for the gas used, pay the tip and burn the rest', () => {
    const { gasUsed, effectiveGasPrice, status, state } = apply({ value: 5n })
    expect([gasUsed, effectiveGasPrice, status]).toEqual([21_000n, 9n, 1])
    expect(state.balance(testSender)).toBe(wealth - 5n - 21_000n * 9n)
    expect(state.balance(testBlock.coinbase)).toBe(21_000n * 2n)
    expect(state.balance(0xaan)).toBe(5n)
    expect(state.nonce(testSender)).toBe(1n)
  })

  it('cap the tip by what the maximum leaves', () => {
    expect(apply({ maxFeePerGas: 8n }).effectiveGasPrice).toBe(8n)
    expect(apply({ type: 0, maxFeePerGas: 8n, maxPriorityFeePerGas: 8n }).effectiveGasPrice).toBe(8n)
  })

  it('credit the base fee to a collector where there is one', () => {
    const env: TransactionEnv = { ...mainnetEnv, fees: { kind: 'mainnet', baseFeeCollector: 0xfeen } }
    expect(apply({}, { env }).state.balance(0xfeen)).toBe(21_000n * 7n)
  })

  it('do not touch the coinbase without a tip', () => {
    const { state } = apply({ maxFeePerGas: 7n })
    expect(state.changes().accounts.has(testBlock.coinbase)).toBe(false)
  })

  it('burn blob gas of a type 3 transaction', () => {
    const blob = { maxFeePerBlobGas: 1n, versionedHashes: [1n << 248n] }
    const { state } = apply({ type: 3, blob, maxPriorityFeePerGas: 0n })
    expect(state.balance(testSender)).toBe(wealth - 21_000n * 7n - 131_072n)
  })
})

describe('fees on a domain', () => {
  it('credit base fee, tip and L1 data fee to their vaults, conserving ether', () => {
    const { state, gasUsed, l1Gas, l1Fee } = apply({ value: 5n, rawLength: 111 }, { env: domainEnv })
    expect(l1Gas).toBe(115n * 16n)
    expect(l1Fee).toBe((115n * 16n * 1000n * 3n) / 2n)
    expect(state.balance(baseFeeVault)).toBe(gasUsed * 7n)
    expect(state.balance(l1FeeVault)).toBe(l1Fee)
    expect(state.balance(testBlock.coinbase)).toBe(gasUsed * 2n)
    let sum = 0n
    for (const address of [testSender, 0xaan, baseFeeVault, l1FeeVault, testBlock.coinbase])
      sum += state.balance(address)
    expect(sum).toBe(wealth)
  })

  it('round the L1 fee down, and take none of forced items', () => {
    const fees = { ...domainEnv.fees, l1FeeScalarPpm: 1n } as TransactionEnv['fees']
    expect(apply({ rawLength: 100 }, { env: { ...domainEnv, fees } }).l1Fee).toBe(1n)
    for (const outcome of [
      apply({}, { env: { ...domainEnv, forced: true } }),
      apply({ rawLength: 0 }, { env: domainEnv }),
    ]) {
      expect([outcome.l1Gas, outcome.l1Fee]).toEqual([0n, 0n])
      expect(outcome.state.changes().accounts.has(l1FeeVault)).toBe(false)
    }
  })

  it('keep the L1 fee of a failing transaction', () => {
    const { status, halt, gasUsed, state, l1Fee } = apply({}, { env: domainEnv, code: 'INVALID' })
    expect([status, halt, gasUsed]).toEqual([0, 'INVALID_OPCODE', 100_000n])
    expect(state.balance(testSender)).toBe(wealth - 900_000n - l1Fee)
  })
})

describe('refunds', () => {
  it('are at most a fifth of the gas used', () => {
    // clearing the slot refunds 4800; 21,000 + 3 + 2 + 5000 were used
    const { gasUsed } = apply({}, { code: 'PUSH0 1 SSTORE' })
    expect(gasUsed).toBe(21_000n + 5n + 5000n - 4800n)
    const { gasUsed: capped } = apply(
      {},
      { code: 'PUSH0 1 SSTORE 1 1 SSTORE PUSH0 1 SSTORE 1 PUSH0 SSTORE PUSH0 PUSH0 SSTORE' },
    )
    const spent = 21_000n + 5n + 5000n + 6n + 100n + 5n + 2900n + 5n + 22_100n + 4n + 100n
    expect(capped).toBe(spent - spent / 5n)
  })

  it('of a failing transaction vanish', () => {
    const { gasUsed, halt } = apply({}, { code: 'PUSH0 1 SSTORE PUSH0 PUSH0 REVERT' })
    expect(halt).toBe('REVERT')
    expect(gasUsed).toBe(21_000n + 5n + 5000n + 4n)
  })
})

describe('the calldata floor (EIP-7623)', () => {
  const data = new Uint8Array(100).fill(1)

  it('is charged where execution used less', () => {
    expect(apply({ data }).gasUsed).toBe(21_000n + 4000n)
    expect(apply({ data: new Uint8Array(100) }).gasUsed).toBe(21_000n + 1000n)
  })

  it('is charged after refunds', () => {
    const { gasUsed } = apply({ data }, { code: 'PUSH0 1 SSTORE' })
    expect(gasUsed).toBe(25_000n)
  })

  it('does not exist before Prague', () => {
    const env = { ...mainnetEnv, rules: createRules('cancun', 'semantic') }
    expect(apply({ data }, { env }).gasUsed).toBe(21_000n + 1600n)
  })
})

describe('creations', () => {
  it('deploy code at the address of sender and nonce', () => {
    const init = assemble('0x6001 PUSH0 MSTORE 2 30 RETURN')
    const { created, state, output, gasUsed } = apply({ to: undefined, data: init, value: 3n })
    const expected = bytesToBigint(createAddress(addressBytes(testSender), 0n))
    expect(created).toBe(expected)
    expect(state.code(expected)).toEqual(hexToBytes('0x6001'))
    expect(output).toEqual(hexToBytes('0x6001'))
    expect([state.nonce(expected), state.balance(expected)]).toEqual([1n, 3n])
    const bytes = [...init].reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), 0)
    expect(gasUsed).toBe(BigInt(21_000 + 32_000 + 2 + bytes + 3 + 2 + 3 + 3 + 3 + 3 + 400))
  })

  it('that collide use all gas and create nothing', () => {
    const memory = world()
    memory.put(bytesToBigint(createAddress(addressBytes(testSender), 0n)), { nonce: 1n })
    const { status, created, gasUsed, state } = apply({ to: undefined }, { memory })
    expect([status, created, gasUsed]).toEqual([0, undefined, 100_000n])
    expect(state.nonce(testSender)).toBe(1n)
  })
})

describe('warm sets', () => {
  const balanceGas = (address: string, tx: Partial<Transaction> = {}): bigint =>
    apply({ ...tx }, { code: `${address} BALANCE` }).gasUsed - 21_000n - 3n
  it('hold sender, recipient, coinbase and the access list, paid for there', () => {
    const hex = (address: bigint): string => `0x${address.toString(16).padStart(40, '0')}`
    expect(balanceGas(hex(testSender))).toBe(100n)
    expect(balanceGas('0xaa')).toBe(100n)
    expect(balanceGas(hex(testBlock.coinbase))).toBe(100n)
    expect(balanceGas('0xbb')).toBe(2600n)
    expect(balanceGas('0xbb', { accessList: [{ address: 0xbbn, slots: [] }] })).toBe(2400n + 100n)
    const accessList = [{ address: 0xaan, slots: [5n] }]
    expect(apply({ accessList }, { code: '5 SLOAD' }).gasUsed).toBe(21_000n + 2400n + 1900n + 3n + 100n)
  })
})

describe('deposits', () => {
  const deposit = (changes: Partial<Transaction>): Partial<Transaction> => ({
    type: 0x7e,
    maxFeePerGas: 0n,
    maxPriorityFeePerGas: 0n,
    sender: 0xde90n,
    rawLength: 0,
    ...changes,
  })

  it('mint, execute without fees and count their gas', () => {
    const { status, gasUsed, state, effectiveGasPrice, l1Fee } = apply(deposit({ mint: 50n, value: 20n }), {
      env: domainEnv,
    })
    expect([status, gasUsed, effectiveGasPrice, l1Fee]).toEqual([1, 21_000n, 0n, 0n])
    expect([state.balance(0xde90n), state.balance(0xaan), state.nonce(0xde90n)]).toEqual([30n, 20n, 1n])
    expect([state.balance(baseFeeVault), state.balance(testBlock.coinbase)]).toEqual([0n, 0n])
  })

  it.each<[string, Partial<Transaction>]>([
    ['gas is short of the intrinsic gas', { gasLimit: 20_999n, mint: 50n }],
    ['the balance is short of the value', { value: 51n, mint: 50n }],
    ['init code is too large', { to: undefined, data: new Uint8Array(49_153), gasLimit: 10_000_000n, mint: 50n }],
  ])('fail with the mint and the nonce kept where %s', (_, changes) => {
    const { status, gasUsed, state, logs } = apply(deposit(changes), { env: domainEnv })
    expect([status, gasUsed, logs.length]).toEqual([0, changes.gasLimit ?? 100_000n, 0])
    expect([state.balance(0xde90n), state.nonce(0xde90n)]).toEqual([50n, 1n])
  })

  it('know no floor, block limit, fee or nonce checks, and may come from a contract', () => {
    const memory = world()
    memory.put(0xde90n, { code: assemble('STOP'), nonce: 9n })
    const env = { ...domainEnv, blockGasLeft: 1n }
    const { gasUsed, status, state } = apply(deposit({ data: new Uint8Array(100).fill(1), nonce: 4n }), { memory, env })
    expect([status, gasUsed, state.nonce(0xde90n)]).toEqual([1, 22_600n, 10n])
  })

  it('that revert undo all but the mint', () => {
    const { state, halt } = apply(deposit({ mint: 5n, value: 5n }), {
      env: domainEnv,
      code: '1 PUSH0 SSTORE PUSH0 PUSH0 REVERT',
    })
    expect(halt).toBe('REVERT')
    expect([state.balance(0xde90n), state.balance(0xaan), state.storage(0xaan, 0n)]).toEqual([5n, 0n, 0n])
  })

  it('create from the account’s nonce', () => {
    const { created } = apply(deposit({ to: undefined, mint: 1n }), { env: domainEnv })
    expect(created).toBe(bytesToBigint(createAddress(addressBytes(0xde90n), 0n)))
  })
})

describe('authorisations (EIP-7702)', () => {
  const key = new Uint8Array(32).fill(9)
  const authority = bytesToBigint(privateKeyToAddress(key))
  const { chainId } = testBlock
  const sign = (nonce = 0n, address = 0xaan, chain = chainId) =>
    signAuthorization({ chainId: chain, address, nonce }, key)
  const set = (
    authorizations: Transaction['authorizations'],
    seed?: AccountSeed,
    changes: Partial<Transaction> = {},
  ) => {
    const memory = world(returning('ADDRESS'))
    if (seed !== undefined) memory.put(authority, seed)
    return apply({ type: 4, to: authority, authorizations, gasLimit: 200_000n, ...changes }, { memory })
  }

  it('set the designator and the nonce before the message runs', () => {
    const { state, output, gasUsed } = set([sign()])
    expect(state.code(authority)).toEqual(delegationCode(0xaan))
    expect(state.nonce(authority)).toBe(1n)
    expect(bytesToBigint(output)).toBe(authority)
    // the target is warm for free; the authority did not exist, so nothing comes back
    expect(gasUsed).toBe(21_000n + 25_000n + 2n + 2n + 6n + 5n)
  })

  it('refund 12,500 where the authority exists, also when the message fails', () => {
    const used = 21_000n + 25_000n + 2n + 2n + 6n + 5n
    expect(set([sign()], { balance: 1n }).gasUsed).toBe(used - used / 5n)
    const memory = world('PUSH0 PUSH0 REVERT')
    memory.put(authority, { balance: 1n })
    const failed = apply({ type: 4, authorizations: [sign()] }, { memory })
    expect([failed.status, failed.state.nonce(authority)]).toEqual([0, 1n])
    expect(failed.gasUsed).toBe(46_004n - 46_004n / 5n)
  })

  it.each([
    ['another chain', sign(0n, 0xaan, 5n)],
    ['another nonce', sign(1n)],
    ['the last nonce', sign((1n << 64n) - 1n)],
    ['a high s', { ...sign(), s: secp256k1Order - sign().s, yParity: 1n - sign().yParity }],
    ['a y parity above 1', { ...sign(), yParity: 2n }],
    ['no signer', { ...sign(), r: 0n }],
  ])('are passed over for %s', (_, authorization) => {
    const { state, status } = set([authorization])
    expect([status, state.nonce(authority), state.code(authority).length]).toEqual([1, 0n, 0])
  })

  it('hold on every chain with chain id 0, and clear with address 0', () => {
    expect(set([sign(0n, 0xaan, 0n)]).state.code(authority)).toEqual(delegationCode(0xaan))
    const { state } = set([sign(), sign(1n, 0n)])
    expect([state.code(authority).length, state.nonce(authority)]).toEqual([0, 2n])
  })

  it('do not change accounts with other code, and change delegated ones', () => {
    expect(set([sign()], { code: assemble('STOP') }).state.code(authority)).toEqual(assemble('STOP'))
    expect(set([sign()], { code: delegationCode(5n) }).state.code(authority)).toEqual(delegationCode(0xaan))
  })

  it('let the sender authorise itself after its own nonce', () => {
    const own = signAuthorization({ chainId, address: 0xaan, nonce: 1n }, testKey)
    const { state } = set([own])
    expect([state.nonce(testSender), state.code(testSender)]).toEqual([2n, delegationCode(0xaan)])
  })
})
