/** What a state's next step does (docs/step-format.md §2). The number stands in the head of the state. */
export const phases = {
  /** Between segments. */
  BOUNDARY: 0,
  /** Shared by several operations: keccak of a slice, code tables, copying to memory. */
  HASH: 1,
  SPONGE: 2,
  CODIFY: 3,
  COPY: 4,
  /** A transaction before and after its execution. */
  TX_DECODE: 16,
  TX_RECOVER: 17,
  TX_ACCESS: 18,
  TX_AUTHORIZE: 19,
  TX_SCAN: 20,
  TX_VALIDATE: 21,
  TX_ENTER: 22,
  TX_EXIT: 23,
  TX_DESTRUCT: 24,
  /** Execution. */
  EXECUTE: 32,
  LOG: 33,
  CREATE2: 34,
  CREATE: 35,
  CREATED: 36,
  PRECOMPILE: 37,
  RETURN: 38,
  DEPLOY_HASHED: 39,
  DEPLOY: 40,
} as const

export type Phase = (typeof phases)[keyof typeof phases]
