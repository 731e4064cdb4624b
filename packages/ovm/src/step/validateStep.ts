/** TX_VALIDATE: may the transaction run? Then gas is bought and the first addresses are warmed (docs/step-format.md §6.5). */
import { equalBytes } from '@syncline/primitives'
import type { DomainConfig } from '../config.js'
import { maxInitCodeBytes } from '../interpreter/gas.js'
import { isPrecompile } from '../precompiles/index.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import { l1Charge } from '../transaction/fees.js'
import { sequencerFeeVaultAddress } from '../world/predeploys.js'
import type { StepContext } from './context.js'
import { skipItem } from './item.js'
import { firstList } from './lists.js'
import type { Journal, TxPart } from './parts.js'
import { phases } from './phases.js'
import { present, put, warmKey } from './scratch.js'
import type { MachineState } from './state.js'

const maxNonce = (1n << 64n) - 1n
const maxWord = (1n << 256n) - 1n

/** Warms sender, coinbase (EIP-3651) and recipient. */
function warmFirst(x: StepContext, journal: Journal, tx: TxPart): Journal {
  let { scratch } = journal
  const addresses = [tx.sender, sequencerFeeVaultAddress]
  if (!tx.isCreation) addresses.push(tx.to)
  for (const address of addresses) {
    if (isPrecompile(x.env.rules, address)) continue
    x.keyed(scratch, warmKey(address))
    scratch = put(scratch, warmKey(address), present)
  }
  return { ...journal, scratch }
}

/** Deposits have no signature and no fees, and an outcome whatever they say. */
function validateDeposit(x: StepContext, tx: TxPart): MachineState {
  const data = x.slice(tx.data)
  const before = x.journal()
  let [nonce, funded] = [0n, 0n]
  const world = x.change(before.world, tx.sender, (account) => {
    nonce = account.nonce
    funded = account.balance + tx.extra
    return { ...account, nonce: nonce < maxNonce ? nonce + 1n : nonce, balance: funded }
  })
  const fails =
    nonce >= maxNonce ||
    tx.intrinsicGas > tx.gasLimit ||
    funded < tx.value ||
    (tx.isCreation && data.length > maxInitCodeBytes)
  if (fails) {
    const micro = { kind: 'receipt', status: 0, gasUsed: tx.gasLimit, created: 0n } as const
    return { ...x.state, phase: phases.TX_DESTRUCT, micro, journal: { ...before, world } }
  }
  const journal = warmFirst(x, { ...before, world }, tx)
  return firstList({ ...x.state, journal }, { ...tx, nonce }, 1)
}

/** What the transaction says of itself and of its place in the block. */
function isAllowed(tx: TxPart, dataLength: number, baseFee: bigint, gasLeft: bigint, config: DomainConfig): boolean {
  if (tx.isCreation && dataLength > maxInitCodeBytes) return false
  if (tx.maxPriority > tx.maxFee || tx.maxFee < baseFee) return false
  if (tx.gasLimit > config.txGasCap || tx.intrinsicGas > tx.gasLimit || tx.floorGas > tx.gasLimit) return false
  return tx.source === 1 ? tx.gasLimit <= tx.extra : tx.gasLimit <= gasLeft
}

/** The L1 data fee of a table entry; forced items paid on L1. */
function l1FeeOf(tx: TxPart, rawLength: number, originBaseFee: bigint, config: DomainConfig): bigint {
  const { l1GasPerByte, l1FeeScalarPpm } = config
  const fees = {
    kind: 'domain',
    baseFeeVault: 0n,
    l1FeeVault: 0n,
    originBaseFee,
    l1GasPerByte,
    l1FeeScalarPpm,
  } as const
  return l1Charge({ fees, forced: tx.source === 1 }, rawLength).l1Fee
}

export function validateStep(x: StepContext): MachineState {
  const tx = x.tx()
  if (tx.source === 2) return validateDeposit(x, tx)
  const { baseFee, gasLimit } = x.block()
  const acc = x.acc()
  const batch = x.batch()
  const config = x.config(batch)
  const raw = x.slice(tx.raw)
  const data = x.slice(tx.data)
  const gasLeft = acc.gasUsed < gasLimit ? gasLimit - acc.gasUsed : 0n
  if (!isAllowed(tx, data.length, baseFee, gasLeft, config)) return skipItem(x, tx, acc)
  const before = x.journal()
  const sender = x.account(before.world, tx.sender)
  if (tx.nonce !== sender.nonce || sender.nonce >= maxNonce) return skipItem(x, tx, acc)
  if (!equalBytes(sender.codeHash, emptyCodeHash)) {
    const { delegation } = x.codeOf(before.world, sender).meta
    if (!x.env.rules.delegation || delegation === 0n) return skipItem(x, tx, acc)
  }
  const l1Fee = l1FeeOf(tx, raw.length, batch.context.origin.baseFee, config)
  const most = tx.gasLimit * tx.maxFee + tx.value + l1Fee
  if (most > maxWord || sender.balance < most) return skipItem(x, tx, acc)
  const room = tx.maxFee - baseFee
  const gasPrice = baseFee + (tx.maxPriority < room ? tx.maxPriority : room)
  const cost = tx.gasLimit * gasPrice + l1Fee
  const world = x.change(before.world, tx.sender, (account) => ({
    ...account,
    nonce: account.nonce + 1n,
    balance: account.balance - cost,
  }))
  const journal = warmFirst(x, { ...before, world }, tx)
  return firstList({ ...x.state, journal }, { ...tx, gasPrice, l1Fee }, 1)
}
