/** The precompiled contracts of a rule set: which there are, and how one is called. */
import type { Bytes } from '@syncline/primitives'
import type { Rules } from '../fork.js'
import { blake2f } from './blake2f.js'
import { blsG1Add, blsG1Msm, blsG2Add, blsG2Msm, blsMapFp2ToG2, blsMapFpToG1, blsPairing } from './bls12381.js'
import { bn254Add, bn254Mul, bn254Pairing } from './bn254.js'
import { ecrecover } from './ecrecover.js'
import { identity } from './identity.js'
import { modexp } from './modexp.js'
import { p256Verify } from './p256Verify.js'
import { pointEvaluation } from './pointEvaluation.js'
import type { Precompile } from './precompile.js'
import { isReexecutable } from './reexecutionCap.js'
import { ripemd160 } from './ripemd160.js'
import { sha256 } from './sha256.js'

/** What became of a call. A failure takes all gas and has no output. */
export type PrecompileResult =
  | { readonly ok: true; readonly gasUsed: bigint; readonly output: Bytes }
  | { readonly ok: false }

const always: readonly Precompile[] = [
  ecrecover,
  sha256,
  ripemd160,
  identity,
  modexp,
  bn254Add,
  bn254Mul,
  bn254Pairing,
  blake2f,
  pointEvaluation,
]
const bls: readonly Precompile[] = [blsG1Add, blsG1Msm, blsG2Add, blsG2Msm, blsPairing, blsMapFpToG1, blsMapFp2ToG2]

/** Lowest address with a precompile above all others (EIP-7951). */
const p256Address = 0x100n
const failed: PrecompileResult = { ok: false }

/** The precompile at `address` under `rules`. */
export function findPrecompile(rules: Rules, address: bigint): Precompile | undefined {
  if (address > p256Address || address === 0n) return undefined
  const index = Number(address) - 1
  if (index < always.length) return always[index]
  if (rules.bls && index < always.length + bls.length) return bls[index - always.length]
  return rules.p256 && address === p256Address ? p256Verify : undefined
}

/** True if `address` is a precompile under `rules`. */
export function isPrecompile(rules: Rules, address: bigint): boolean {
  return findPrecompile(rules, address) !== undefined
}

/** All precompile addresses, ascending; they are warm from the start (EIP-2929). */
export function precompileAddresses(rules: Rules): readonly bigint[] {
  const count = always.length + (rules.bls ? bls.length : 0)
  const addresses = Array.from({ length: count }, (_, i) => BigInt(i + 1))
  if (rules.p256) addresses.push(p256Address)
  return addresses
}

/** Calls the precompile at `address` with at most `gas`; undefined if there is none. The output is fresh. */
export function runPrecompile(rules: Rules, address: bigint, input: Bytes, gas: bigint): PrecompileResult | undefined {
  const precompile = findPrecompile(rules, address)
  if (precompile === undefined) return undefined
  const gasUsed = precompile.gas(input, rules)
  if (gasUsed > gas || !isReexecutable(precompile, input, rules)) return failed
  const output = precompile.run(input, rules)
  return output === undefined ? failed : { ok: true, gasUsed, output }
}
