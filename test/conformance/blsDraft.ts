/**
 * The BLS12-381 vectors of ethereum/tests were made in April 2024 from a draft of EIP-2537: nine precompiles from 0x0b on (the
 * final EIP has seven, multiplications being sums of one term), dearer, and without the calldata floor of EIP-7623. Here a call of
 * a draft address becomes a call of the final one, and the difference in price is put right in the sender's balance, so that the
 * state root still decides: it holds the digest of what the precompile returned.
 */
import {
  type BlockEnv,
  createRules,
  decodeTransaction,
  findPrecompile,
  type TraceHooks,
  type Transaction,
} from '@syncline/ovm'
import { bigintToWord, bytesToBigint, bytesToHex, hexToBytes, readWord } from '@syncline/primitives'
import { applyChanges, stateRoot, type VectorState } from '../support/vectorState.js'
import type { CaseResult } from './caseResult.js'
import { execute } from './execute.js'

/** Per mille of the multiplication price for k terms, G1 and G2 alike, in the draft. */
const draftDiscounts: readonly number[] = [
  1200, 888, 764, 641, 594, 547, 500, 453, 438, 423, 408, 394, 379, 364, 349, 334, 330, 326, 322, 318, 314, 310, 306,
  302, 298, 294, 289, 285, 281, 277, 273, 269, 268, 266, 265, 263, 262, 260, 259, 257, 256, 254, 253, 251, 250, 248,
  247, 245, 244, 242, 241, 239, 238, 236, 235, 233, 232, 231, 229, 228, 226, 225, 223, 222, 221, 220, 219, 219, 218,
  217, 216, 216, 215, 214, 213, 213, 212, 211, 211, 210, 209, 208, 208, 207, 206, 205, 205, 204, 203, 202, 202, 201,
  200, 199, 199, 198, 197, 196, 196, 195, 194, 193, 193, 192, 191, 191, 190, 189, 188, 188, 187, 186, 185, 185, 184,
  183, 182, 182, 181, 180, 179, 179, 178, 177, 176, 176, 175, 174,
]

const sum =
  (multiplication: bigint, pairBytes: number) =>
  (length: number): bigint => {
    const count = Math.floor(length / pairBytes)
    return count === 0
      ? 0n
      : (BigInt(count) * multiplication * BigInt(draftDiscounts[Math.min(count, 128) - 1]!)) / 1000n
  }

/** Final address and draft price (by input length) of each draft address. */
const draft: Readonly<Record<string, { readonly address: bigint; readonly gas: (length: number) => bigint }>> = {
  '0x0b': { address: 0x0bn, gas: () => 500n },
  '0x0c': { address: 0x0cn, gas: () => 12000n },
  '0x0d': { address: 0x0cn, gas: sum(12000n, 160) },
  '0x0e': { address: 0x0dn, gas: () => 800n },
  '0x0f': { address: 0x0en, gas: () => 45000n },
  '0x10': { address: 0x0en, gas: sum(45000n, 288) },
  '0x11': { address: 0x0fn, gas: (length) => 65000n + 43000n * BigInt(Math.floor(length / 384)) },
  '0x12': { address: 0x10n, gas: () => 5500n },
  '0x13': { address: 0x11n, gas: () => 75000n },
}

/** Where the calldata of these vectors names the precompile: the last byte of the first argument. */
const addressAt = 35

/** Runs one entry of a draft vector with its call translated. */
export function runDraftEntry(
  name: string,
  txBytes: string,
  root: string,
  state: VectorState,
  env: BlockEnv,
): CaseResult {
  const rules = { ...createRules('prague', 'semantic'), calldataFloor: false }
  const decoded = decodeTransaction(hexToBytes(txBytes), rules, env.chainId)
  if (!decoded.ok) return { status: 'fail', name, reason: decoded.reason }
  const { data, sender, maxFeePerGas } = decoded.value
  const entry = draft[bytesToHex(data.subarray(addressAt, addressAt + 1))]
  if (entry === undefined || readWord(data, 4) > 0xffn)
    return { status: 'fail', name, reason: 'not a call of the draft' }
  const translated = data.slice()
  translated[addressAt] = Number(entry.address)
  let priceDifference = 0n
  const open: { readonly to: bigint; readonly input: Uint8Array }[] = []
  const hooks: TraceHooks = {
    onFrameStart: ({ to, input }) => open.push({ to, input }),
    onFrameEnd: ({ halt }) => {
      const { to, input } = open.pop()!
      if (to !== entry.address || halt !== undefined) return
      priceDifference += entry.gas(input.length) - findPrecompile(rules, to)!.gas(input, rules)
    },
  }
  const tx: Transaction = { ...decoded.value, data: translated }
  const { changes } = execute(rules, env, state, tx, { kind: 'mainnet' }, hooks)
  const accounts = applyChanges(state, changes)
  const stored = accounts.get(sender)!
  const balance = stored.account.balance - priceDifference * maxFeePerGas
  accounts.set(sender, { ...stored, account: { ...stored.account, balance } })
  const ours = stateRoot(accounts)
  if (bytesToBigint(ours) === BigInt(root)) return { status: 'pass', name }
  const returned = accounts.get(decoded.value.to!)?.storage.get(2n) ?? 0n
  const reason = `state root ${bytesToHex(ours).slice(0, 10)}, expected ${root.slice(0, 10)}, digest ${bytesToHex(bigintToWord(returned)).slice(0, 12)}`
  return { status: 'fail', name, reason }
}
