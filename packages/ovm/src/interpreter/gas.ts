/** Gas prices that handlers add to an opcode's base price. Yellow Paper appendix G and the EIPs named. */

/** EIP-160: a byte of EXP's exponent. */
export const expByteGas = 50
/** A word of memory; the quadratic part is words² / 512. */
export const memoryWordGas = 3
export const memoryQuadraticDivisor = 512
/** A word copied, and a word hashed. */
export const copyWordGas = 3
export const keccakWordGas = 6
/** A byte of log data. */
export const logByteGas = 8
/** EIP-2929: what a cold access costs; the base price of the opcodes holds the warm one. */
export const warmAccessGas = 100
export const coldAccountGas = 2600
export const coldSlotGas = 2100
/** EIP-2200, EIP-2929, EIP-3529: SSTORE. */
export const storeSetGas = 20_000
export const storeResetGas = 2900
export const storeSentryGas = 2300
export const storeClearRefund = 4800
/** CALL: moving value, bringing an account into being, what the callee gets for free. */
export const callValueGas = 9000
export const newAccountGas = 25_000
export const callStipend = 2300n
/** EIP-3860: a word of init code; 200 for a byte of deployed code. */
export const initCodeWordGas = 2
export const codeDepositByteGas = 200
/** EIP-170 and EIP-3860. */
export const maxCodeBytes = 24_576
export const maxInitCodeBytes = 49_152
/** Deepest call: the top frame has depth 0. */
export const maxDepth = 1024
/** Top of the stack. */
export const maxStackWords = 1024
/** Trees commit at most 2^22 words (docs/state-format.md §1); that much memory costs 3.4·10^10 gas, so no domain gets there. */
export const maxMemoryBytes: number = 2 ** 27
