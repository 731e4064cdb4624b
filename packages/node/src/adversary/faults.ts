/** Wrong steps, for a proposer that has to lose: each kind turns the successor of some steps into another state. */
import {
  type Account,
  extendReceiptAcc,
  freshJournal,
  type MachineState,
  opcodeTable,
  phases,
  type StepEnv,
  skippedReceipt,
} from '@syncline/ovm'
import type { FraudKind } from './kinds.js'

/** The wrong successor of `before` in place of `after`; undefined where this kind has nothing to lie about. */
export type Fault = (env: StepEnv, before: MachineState, after: MachineState) => MachineState | undefined

const sstore = opcodeTable.find(({ name }) => name === 'SSTORE')!.code
const ether = 10n ** 18n

function isInstruction({ phase, frame }: MachineState): boolean {
  return phase === phases.EXECUTE && frame !== undefined && frame.pc < frame.code.meta.codeLength
}

/** The first step of an item: a boundary inside a block before it, none after it. */
function beginsItem(before: MachineState, after: MachineState): boolean {
  return before.phase === phases.BOUNDARY && before.block !== undefined && after.tx !== undefined
}

function withAccount(state: MachineState, address: bigint, change: (account: Account) => Account): MachineState {
  const { world } = state.journal
  const account = world.account(address)
  if (account === undefined) return state
  const accounts = new Map([[address, change(account)]])
  return {
    ...state,
    journal: { ...state.journal, world: world.commit({ accounts, storage: new Map(), code: new Map() }) },
  }
}

/** A value that a contract is said to have written. */
export type Forgery = {
  readonly account: bigint
  readonly slot: bigint
  /** By the number of the last block that the lie is about. */
  readonly valueAt: (lastBlock: bigint) => bigint
}

/** An SSTORE that writes what `choose` says instead; undefined = it writes what it should. */
function wrongSstore(choose: (account: bigint, slot: bigint, value: bigint) => bigint | undefined): Fault {
  return (_, before, after) => {
    const { frame } = before
    if (!isInstruction(before) || frame === undefined || after.phase !== phases.EXECUTE) return undefined
    if (frame.code.code.read(frame.pc, 1)[0] !== sstore || frame.stack.size < 2) return undefined
    const [slot, value] = frame.stack.peek(2)
    const { self } = frame.setup
    const { world } = after.journal
    const account = world.account(self)
    if (account === undefined || slot === undefined || value === undefined) return undefined
    const written = choose(self, slot, value)
    if (written === undefined) return undefined
    const wrong = world.commit({
      accounts: new Map([[self, account]]),
      storage: new Map([[self, new Map([[slot, written]])]]),
      code: new Map(),
    })
    return { ...after, journal: { ...after.journal, world: wrong } }
  }
}

/** The one SSTORE of that slot writes the forgery. */
export function forging({ account, slot, valueAt }: Forgery, lastBlock: bigint): Fault {
  const value = valueAt(lastBlock)
  return wrongSstore((self, at) => (self === account && at === slot ? value : undefined))
}

export const faults: Readonly<Record<FraudKind, Fault>> = {
  'wrong-sstore': wrongSstore((_self, _slot, value) => BigInt.asUintN(256, value + 1n)),
  'wrong-balance': (_, before, after) => {
    if (before.phase !== phases.TX_EXIT || before.tx === undefined) return undefined
    return withAccount(after, before.tx.sender, (account) => ({ ...account, balance: account.balance + ether }))
  },
  'wrong-gas': (_, before, after) => {
    const { frame } = after
    if (!isInstruction(before) || after.phase !== phases.EXECUTE || frame === undefined) return undefined
    return { ...after, frame: { ...frame, gas: frame.gas + 1 } }
  },
  'skipped-transaction': (_, before, after) => {
    if (!beginsItem(before, after)) return undefined
    const { acc } = after
    const receipt = skippedReceipt(new Uint8Array(32), acc.gasUsed)
    return {
      ...after,
      phase: phases.BOUNDARY,
      segmentKind: 'tx',
      segmentIndex: before.segmentIndex + 1,
      acc: { ...acc, txIndex: acc.txIndex + 1, receiptAcc: extendReceiptAcc(acc.receiptAcc, receipt) },
      tx: undefined,
      journal: freshJournal(before.journal.world),
      micro: undefined,
    }
  },
  'altered-input': (env, before, after) => {
    const { tx, micro } = after
    if (!beginsItem(before, after) || tx === undefined || tx.raw.length === 0 || micro?.kind !== 'hash')
      return undefined
    const bytes = tx.raw.tree.read(tx.raw.offset, tx.raw.length).slice()
    // in the middle are the fields that the signature covers
    const at = bytes.length >> 1
    bytes[at] = bytes[at]! ^ 1
    const raw = env.sliceOf(bytes)
    return { ...after, tx: { ...tx, raw }, micro: { ...micro, slice: raw } }
  },
  'wrong-revert': (_, before, after) => {
    const { micro, frame } = after
    if (before.phase !== phases.EXECUTE || after.phase !== phases.RETURN) return undefined
    if (micro?.kind !== 'return' || micro.outcome === 2 || frame?.setup.parent !== undefined) return undefined
    return { ...after, micro: { ...micro, outcome: micro.outcome === 0 ? 1 : 0 } }
  },
}
