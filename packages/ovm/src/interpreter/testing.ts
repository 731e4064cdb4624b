/** Runs assembled code over a memory state: the set-up that tests of the interpreter share. */
import { type Bytes, emptyBytes } from '@syncline/primitives'
import type { BlockEnv } from '../block/env.js'
import type { MessageResult } from '../engine.js'
import { createRules, type Rules } from '../fork.js'
import { JournaledState } from '../state/journaledState.js'
import { type AccountSeed, MemoryState } from '../state/memory.js'
import type { TraceHooks } from '../trace/hooks.js'
import { assemble } from './assembler.js'
import { createInterpreter } from './index.js'

/** Account that runs the code, and who calls it. */
export const self = 0xc0den
export const sender = 0xca11en

export const testBlock: BlockEnv = {
  chainId: 901n,
  number: 1000n,
  timestamp: 1_700_000_000n,
  coinbase: 0xc01ba5en,
  gasLimit: 30_000_000n,
  baseFee: 7n,
  prevRandao: 0x1234n,
  blobBaseFee: 1n,
  blockHash: (number) => number + 0xb10cn,
}

export const osaka: Rules = createRules('osaka', 'semantic')

/** What a test may set; all of it has a default. */
export type RunOptions = {
  readonly rules?: Rules
  readonly gas?: bigint
  readonly value?: bigint
  readonly data?: Bytes
  /** Further accounts, code as assembler text. */
  readonly accounts?: Readonly<Record<string, Omit<AccountSeed, 'code'> & { readonly code?: string }>>
  /** The running account itself, but for its code. */
  readonly own?: Omit<AccountSeed, 'code'>
  readonly trace?: TraceHooks
}

export type RunResult = MessageResult & {
  readonly gasUsed: bigint
  readonly state: JournaledState
  /** First word of the output. */
  readonly word: bigint
}

const engine = createInterpreter()

/** Calls the account `self` that has `code`, from a rich `sender`. The state's transaction stays open. */
export function run(code: string | Bytes, options: RunOptions = {}): RunResult {
  const world = new MemoryState()
  const bytes = typeof code === 'string' ? assemble(code) : code
  world.put(sender, { balance: 10n ** 24n })
  world.put(self, { nonce: 1n, ...options.own, code: bytes })
  for (const [address, { code: text, ...seed }] of Object.entries(options.accounts ?? {})) {
    world.put(BigInt(address), text === undefined ? seed : { ...seed, code: assemble(text) })
  }
  const state = new JournaledState(world)
  const gas = options.gas ?? 10_000_000n
  const result = engine.run(
    {
      rules: options.rules ?? osaka,
      block: testBlock,
      state,
      origin: sender,
      gasPrice: 9n,
      blobHashes: [0x0100n],
      trace: options.trace,
    },
    { caller: sender, to: self, value: options.value ?? 0n, data: options.data ?? emptyBytes, gas },
  )
  let word = 0n
  for (let i = 0; i < 32; i++) word = (word << 8n) | BigInt(result.output[i] ?? 0)
  return { ...result, gasUsed: gas - result.gasLeft, state, word }
}

/** Code that returns what `source` leaves on top of the stack. */
export function returning(source: string): string {
  return `${source} PUSH0 MSTORE 32 PUSH0 RETURN`
}
