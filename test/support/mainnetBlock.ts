/** Executes one mainnet block of Cancun or later with this project's VM: system contracts, transactions, withdrawals. */
import {
  applyTransaction,
  type BlockEnv,
  decodeTransaction,
  type Executed,
  historyAddress,
  historyRing,
  interpreter,
  JournaledState,
  type Rules,
  type StateReader,
  type TraceHooks,
  type Transaction,
} from '@syncline/ovm'
import { type Bytes, bytesToBigint } from '@syncline/primitives'

/** EIP-4788. */
const beaconRootsAddress = 0x000f3df6d732807ef1319fb7b8bb8522d0beac02n
const beaconRing = 8191n
/** EIP-7002 and EIP-7251: called at the end of a block. */
const requestContracts = [0x00000961ef480eb55e80d19ad83579a64c007002n, 0x0000bbddc7ce488642fb579f8b00f3a590007251n]
const systemAddress = 0xfffffffffffffffffffffffffffffffffffffffen
const systemGas = 30_000_000n

export type Withdrawal = {
  readonly index: bigint
  readonly validator: bigint
  readonly address: bigint
  readonly gwei: bigint
}

export type BlockInput = {
  readonly state: StateReader
  readonly rules: Rules
  readonly env: BlockEnv
  readonly parentHash: bigint
  readonly parentBeaconRoot: bigint
  readonly transactions: readonly Transaction[]
  readonly withdrawals: readonly Withdrawal[]
}

/** What a chain writes before the transactions of a block: EIP-4788 and, from Prague, EIP-2935. */
export function beginBlock(
  state: JournaledState,
  rules: Rules,
  block: {
    readonly number: bigint
    readonly timestamp: bigint
    readonly parentHash: bigint
    readonly beaconRoot: bigint
  },
): void {
  const slot = block.timestamp % beaconRing
  state.setStorage(beaconRootsAddress, slot, block.timestamp)
  state.setStorage(beaconRootsAddress, slot + beaconRing, block.beaconRoot)
  if (rules.delegation) state.setStorage(historyAddress, (block.number - 1n) % historyRing, block.parentHash)
}

/** A block in progress. */
export type OpenBlock = {
  readonly state: JournaledState
  next(trace?: TraceHooks): Executed
  finish(): JournaledState
}

/** Starts a block. `next` throws for a transaction that is skipped: the chain holds none. */
export function openBlock(input: BlockInput): OpenBlock {
  const { rules, env } = input
  const state = new JournaledState(input.state)
  beginBlock(state, rules, { ...env, parentHash: input.parentHash, beaconRoot: input.parentBeaconRoot })
  state.commitTransaction()
  let done = 0
  return {
    state,
    next(trace) {
      const transaction = input.transactions[done++]
      if (transaction === undefined) throw new Error('the block has no further transaction')
      const fees = { kind: 'mainnet' } as const
      const outcome = applyTransaction(state, transaction, {
        rules,
        block: env,
        fees,
        ...(trace === undefined ? {} : { trace }),
      })
      if (outcome.kind === 'skipped') throw new Error(`block ${env.number}: ${outcome.code} ${outcome.reason}`)
      return outcome
    },
    finish() {
      for (const { address, gwei } of input.withdrawals) {
        if (gwei > 0n) state.setBalance(address, state.balance(address) + gwei * 10n ** 9n)
      }
      if (rules.delegation) for (const contract of requestContracts) callSystem(state, rules, env, contract)
      state.commitTransaction()
      return state
    },
  }
}

function callSystem(state: JournaledState, rules: Rules, block: BlockEnv, to: bigint): void {
  interpreter.run(
    { rules, block, state, origin: systemAddress, gasPrice: 0n, blobHashes: [], trace: undefined },
    { caller: systemAddress, to, value: 0n, data: new Uint8Array(0), gas: systemGas },
  )
}

/** A transaction of the vector chain from its bytes. */
export function decodeMainnet(raw: Bytes, rules: Rules): Transaction {
  const decoded = decodeTransaction(raw, rules, undefined)
  if (!decoded.ok) throw new Error(decoded.reason)
  return decoded.value
}

/** Withdrawal items of a block's RLP. */
export function withdrawalOf(item: readonly Bytes[]): Withdrawal {
  const [index, validator, address, gwei] = item.map(bytesToBigint)
  return { index: index!, validator: validator!, address: address!, gwei: gwei! }
}
