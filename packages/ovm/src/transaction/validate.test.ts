import { describe, expect, it } from 'vitest'
import { createRules } from '../fork.js'
import { assemble } from '../interpreter/assembler.js'
import { testBlock } from '../interpreter/testing.js'
import { delegationCode } from '../state/delegation.js'
import { JournaledState } from '../state/journaledState.js'
import { type AccountSeed, MemoryState } from '../state/memory.js'
import { applyTransaction } from './apply.js'
import type { Transaction } from './envelope.js'
import type { TransactionEnv } from './environment.js'
import type { SkipCode } from './outcome.js'
import { domainEnv, mainnetEnv, testSender, testTransaction } from './testing.js'

const wealth = 10n ** 18n
const maxNonce = (1n << 64n) - 1n
const authorization = { chainId: 0n, address: 1n, nonce: 0n, yParity: 0n, r: 1n, s: 1n }
const blobOf = (hashes: readonly bigint[], maxFeePerBlobGas = 1n) => ({ maxFeePerBlobGas, versionedHashes: hashes })
const provable: TransactionEnv = { ...domainEnv, rules: createRules('cancun', 'provable') }

type Case = readonly [code: SkipCode, tx: Partial<Transaction>, env?: TransactionEnv, sender?: AccountSeed]
const cases: readonly Case[] = [
  ['TX_CHAIN_ID', { chainId: 1n }],
  ['TX_NONCE_TOO_HIGH', { nonce: 1n }],
  ['TX_NONCE_TOO_LOW', { nonce: 1n }, mainnetEnv, { nonce: 2n, balance: wealth }],
  ['TX_NONCE_MAX', { nonce: maxNonce }, mainnetEnv, { nonce: maxNonce, balance: wealth }],
  ['TX_SENDER_NOT_EOA', {}, mainnetEnv, { code: assemble('STOP'), balance: wealth }],
  ['TX_FEE_BELOW_BASE', { maxFeePerGas: 6n }],
  ['TX_PRIORITY_ABOVE_MAX', { maxFeePerGas: 8n, maxPriorityFeePerGas: 9n }],
  ['TX_INSUFFICIENT_FUNDS', { value: wealth }],
  ['TX_INSUFFICIENT_FUNDS', {}, mainnetEnv, { balance: 100_000n * 20n - 1n }],
  ['TX_INSUFFICIENT_FUNDS', {}, domainEnv, { balance: 100_000n * 20n + 104n * 24_000n - 1n }],
  ['TX_INSUFFICIENT_FUNDS', { maxFeePerGas: 1n << 255n, gasLimit: 30_000n }],
  ['TX_INTRINSIC_GAS', { gasLimit: 20_999n }],
  ['TX_INTRINSIC_GAS', { to: undefined, gasLimit: 52_999n }],
  ['TX_INTRINSIC_GAS', { accessList: [{ address: 1n, slots: [1n, 2n] }], gasLimit: 27_199n }],
  ['TX_FLOOR_GAS', { data: new Uint8Array(100).fill(1), gasLimit: 24_999n }],
  ['TX_GAS_CAP', { gasLimit: (1n << 24n) + 1n }],
  ['TX_GAS_CAP', { gasLimit: (1n << 24n) + 1n }, provable],
  ['TX_GAS_CAP', { gasLimit: 1n << 64n }, { ...mainnetEnv, rules: createRules('prague', 'semantic') }],
  ['TX_BLOCK_GAS', {}, { ...mainnetEnv, blockGasLeft: 99_999n }],
  ['TX_INIT_CODE_SIZE', { to: undefined, data: new Uint8Array(49_153), gasLimit: 10_000_000n }],
  ['TX_AUTHORIZATION_LIST_EMPTY', { type: 4 }],
  ['TX_CREATION_FORBIDDEN', { type: 4, to: undefined, authorizations: [authorization] }],
  ['TX_TYPE_UNSUPPORTED', { type: 4, authorizations: [authorization] }, provable],
  ['TX_BLOB', { type: 3, blob: blobOf([1n << 248n]) }, domainEnv],
  ['TX_BLOB', { type: 3, blob: blobOf([]) }],
  ['TX_BLOB', { type: 3, blob: blobOf([2n << 248n]) }],
  ['TX_BLOB', { type: 3, blob: blobOf([1n << 248n], 0n) }],
  ['TX_BLOB', { type: 3, blob: blobOf(Array.from({ length: 7 }, () => 1n << 248n)) }],
  ['TX_CREATION_FORBIDDEN', { type: 3, to: undefined, blob: blobOf([1n << 248n]) }],
]

function attempt(tx: Partial<Transaction>, env: TransactionEnv, sender: AccountSeed) {
  const memory = new MemoryState()
  memory.put(testSender, sender)
  const state = new JournaledState(memory)
  const outcome = applyTransaction(state, testTransaction(tx), env)
  return { outcome, state }
}

describe('validateTransaction', () => {
  cases.forEach(([code, tx, env = mainnetEnv, sender = { balance: wealth }], i) => {
    it(`skips case ${i} with ${code} and changes nothing`, () => {
      const { outcome, state } = attempt(tx, env, sender)
      expect(outcome).toMatchObject({ kind: 'skipped', code })
      expect(state.snapshot()).toBe(0)
      expect(state.changes().accounts.size).toBe(0)
    })
  })

  it('lets through what is just enough', () => {
    for (const [tx, env, sender] of [
      [{ gasLimit: 21_000n }, mainnetEnv, { balance: 21_000n * 20n }],
      [{}, domainEnv, { balance: 100_000n * 20n + 104n * 24_000n }],
      [{ data: new Uint8Array(100).fill(1), gasLimit: 25_000n }, mainnetEnv, { balance: wealth }],
      [{ gasLimit: 1n << 24n }, provable, { balance: wealth }],
      [{}, { ...mainnetEnv, blockGasLeft: 100_000n }, { balance: wealth }],
      [{ chainId: undefined }, mainnetEnv, { balance: wealth }],
      [{ nonce: maxNonce - 1n }, mainnetEnv, { nonce: maxNonce - 1n, balance: wealth }],
      [{}, mainnetEnv, { code: delegationCode(5n), balance: wealth }],
      [{ maxFeePerGas: testBlock.baseFee }, mainnetEnv, { balance: wealth }],
    ] as const) {
      expect(attempt({ maxPriorityFeePerGas: 0n, ...tx }, env, sender).outcome.kind).toBe('executed')
    }
  })
})
