/** Forks and what each of them turns on. A rule is asked by name, never by comparing forks. */

/** Rule sets that a domain can run. Earlier forks are not offered. */
export type ForkName = 'cancun' | 'prague' | 'osaka'

/** forkId in committed structures (docs/state-format.md §6). */
export const forkIds: Readonly<Record<ForkName, number>> = { cancun: 1, prague: 2, osaka: 3 }

/** How rules are bounded. `semantic` is mainnet without caps (for official vectors); `provable` adds the caps that let any step fit one L1 transaction. */
export type ExecutionMode = 'semantic' | 'provable'

/** The rules in force for one execution. */
export type Rules = {
  readonly fork: ForkName
  readonly mode: ExecutionMode
  /** EIP-7702 set-code transactions, delegated code. */
  readonly delegation: boolean
  /** EIP-7623 calldata floor. */
  readonly calldataFloor: boolean
  /** EIP-2537 BLS12-381 precompiles. */
  readonly bls: boolean
  /** EIP-7939 CLZ opcode. */
  readonly clz: boolean
  /** EIP-7823 input bounds and EIP-7883 prices of MODEXP. */
  readonly modexpOsaka: boolean
  /** EIP-7951 P-256 precompile at 0x100. */
  readonly p256: boolean
  /** Highest gas limit of a transaction (EIP-7825: 2^24); undefined where there is no cap. */
  readonly txGasCap: bigint | undefined
  /** Most blobs of a type 3 transaction (EIP-4844, 7691, 7594). Matters to vectors only: domains have no blobs. */
  readonly maxBlobs: number
  /** Domain extension opcodes (PRZ-45); off by default so that EVM equivalence holds. */
  readonly extensions: boolean
}

/** EIP-7825. */
export const eip7825GasCap: bigint = 1n << 24n

/** Rules of a fork. In provable mode the 2^24 cap holds for every fork, because a disputed step must fit an L1 transaction. */
export function createRules(fork: ForkName, mode: ExecutionMode, extensions = false): Rules {
  const prague = fork !== 'cancun'
  const osaka = fork === 'osaka'
  return {
    fork,
    mode,
    delegation: prague,
    calldataFloor: prague,
    bls: prague,
    clz: osaka,
    modexpOsaka: osaka,
    p256: osaka,
    txGasCap: osaka || mode === 'provable' ? eip7825GasCap : undefined,
    maxBlobs: fork === 'prague' ? 9 : 6,
    extensions,
  }
}
