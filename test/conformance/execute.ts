/** The only file of the runner that knows how the machine is put together. */
import {
  applyTransaction,
  type BlockEnv,
  type FeePolicy,
  interpreter,
  JournaledState,
  type Log,
  type Message,
  type MessageResult,
  type Rules,
  type StateChanges,
  type TraceHooks,
  type Transaction,
  type TransactionOutcome,
} from '@syncline/ovm'
import type { VectorState } from '../support/vectorState.js'

/** One transaction over `state`, which is not changed. */
export function execute(
  rules: Rules,
  block: BlockEnv,
  state: VectorState,
  tx: Transaction,
  fees: FeePolicy,
  trace: TraceHooks | undefined,
): { readonly outcome: TransactionOutcome; readonly changes: StateChanges } {
  const journal = new JournaledState(state)
  const outcome = applyTransaction(journal, tx, { rules, block, fees, trace, blockGasLeft: block.gasLimit })
  return { outcome, changes: journal.changes() }
}

/** One message call without a transaction around it. */
export function executeMessage(
  rules: Rules,
  block: BlockEnv,
  state: VectorState,
  message: Message,
  { origin, gasPrice }: { readonly origin: bigint; readonly gasPrice: bigint },
): { readonly result: MessageResult; readonly logs: readonly Log[]; readonly changes: StateChanges } {
  const journal = new JournaledState(state)
  const context = { rules, block, state: journal, origin, gasPrice, blobHashes: [], trace: undefined }
  const result = interpreter.run(context, message)
  const logs = journal.logs()
  journal.commitTransaction()
  return { result, logs, changes: journal.changes() }
}
