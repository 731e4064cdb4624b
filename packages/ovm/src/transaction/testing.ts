/** Transactions and environments that tests of this folder share. */
import { bytesToBigint, emptyBytes, keccak256, privateKeyToAddress } from '@syncline/primitives'
import { createRules } from '../fork.js'
import { testBlock } from '../interpreter/testing.js'
import type { Transaction } from './envelope.js'
import type { TransactionEnv } from './environment.js'

/** A key and its account. */
export const testKey: Uint8Array = new Uint8Array(32).fill(7)
export const testSender: bigint = bytesToBigint(privateKeyToAddress(testKey))

/** Base fee 7, no L1 fee, base fee burnt. */
export const mainnetEnv: TransactionEnv = {
  rules: createRules('osaka', 'semantic'),
  block: testBlock,
  fees: { kind: 'mainnet' },
}

export const baseFeeVault = 0xba5en
export const l1FeeVault = 0x11fe7n
/** 16 gas a byte at 1000 wei, times 1.5. */
export const domainEnv: TransactionEnv = {
  ...mainnetEnv,
  fees: {
    kind: 'domain',
    baseFeeVault,
    l1FeeVault,
    originBaseFee: 1000n,
    l1GasPerByte: 16n,
    l1FeeScalarPpm: 1_500_000n,
  },
}

/** A plain call of `0xaa` with a tip of 2 at base fee 7, changed as told. */
export function testTransaction(changes: Partial<Transaction> = {}): Transaction {
  return {
    type: 2,
    hash: keccak256(emptyBytes),
    sender: testSender,
    chainId: testBlock.chainId,
    nonce: 0n,
    gasLimit: 100_000n,
    maxFeePerGas: 20n,
    maxPriorityFeePerGas: 2n,
    to: 0xaan,
    value: 0n,
    data: emptyBytes,
    accessList: [],
    authorizations: [],
    rawLength: 100,
    ...changes,
  }
}
