/** Transaction tests: raw bytes that are a valid transaction or not, without a state. */
import {
  createRules,
  decodeTransaction,
  type ExecutionMode,
  intrinsicGas,
  type SkipCode,
  type Transaction,
} from '@syncline/ovm'
import { bigintToWord, bytesToHex, hexToBytes } from '@syncline/primitives'
import { VectorState } from '../support/vectorState.js'
import type { CaseResult } from './caseResult.js'
import { execute } from './execute.js'
import { gasCapReason } from './provableSkip.js'

type Expectation =
  | { readonly exception: string }
  | { readonly hash: string; readonly sender: string; readonly intrinsicGas: string }

export type TransactionTest = {
  readonly txbytes: string
  readonly result: Readonly<Record<string, Expectation>>
}

const word = (value: bigint): string => bytesToHex(bigintToWord(value))

/** What a rich account with the right nonce is told; undefined if the transaction is executed. */
function refusalOf(tx: Transaction, mode: ExecutionMode): SkipCode | undefined {
  const state = new VectorState({
    [`0x${tx.sender.toString(16)}`]: {
      nonce: `0x${tx.nonce.toString(16)}`,
      balance: word((1n << 256n) - 1n),
      code: '0x',
      storage: {},
    },
  })
  const env = {
    chainId: 1n,
    number: 1n,
    timestamp: 1n,
    coinbase: 0xc0n,
    gasLimit: (1n << 64n) - 1n,
    baseFee: 0n,
    prevRandao: 0n,
    blobBaseFee: 1n,
    blockHash: () => 0n,
  }
  const { outcome } = execute(createRules('cancun', mode), env, state, tx, { kind: 'mainnet' }, undefined)
  return outcome.kind === 'skipped' ? outcome.code : undefined
}

/** Runs the Cancun result of one test. */
export function runTransactionTest(name: string, test: TransactionTest, mode: ExecutionMode): CaseResult[] {
  const expected = test.result['Cancun']
  if (expected === undefined) return [{ status: 'skip', name, reason: 'fork before Cancun' }]
  const raw = test.txbytes.length % 2 === 0 ? hexToBytes(test.txbytes) : new Uint8Array(0)
  const decoded = decodeTransaction(raw, createRules('cancun', mode), 1n)
  const code = decoded.ok ? refusalOf(decoded.value, mode) : decoded.code
  if ('exception' in expected) {
    if (code !== undefined) return [{ status: 'pass', name }]
    return [{ status: 'fail', name, reason: `accepted, expected ${expected.exception}` }]
  }
  if (code === 'TX_GAS_CAP' && mode === 'provable') return [{ status: 'skip', name, reason: gasCapReason }]
  if (!decoded.ok) return [{ status: 'fail', name, reason: `refused with ${decoded.code}: ${decoded.reason}` }]
  if (code !== undefined) return [{ status: 'fail', name, reason: `refused with ${code}` }]
  const { hash, sender } = decoded.value
  if (bytesToHex(hash) !== expected.hash) return [{ status: 'fail', name, reason: `hash ${bytesToHex(hash)}` }]
  if (word(sender).slice(-40) !== expected.sender.slice(2)) {
    return [{ status: 'fail', name, reason: `sender ${word(sender)}` }]
  }
  const gas = intrinsicGas(decoded.value)
  if (gas !== BigInt(expected.intrinsicGas)) return [{ status: 'fail', name, reason: `intrinsic gas ${gas}` }]
  return [{ status: 'pass', name }]
}
