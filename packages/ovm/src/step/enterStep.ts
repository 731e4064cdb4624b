/** TX_ENTER, TX_EXIT and TX_DESTRUCT: a transaction's execution begins and ends (docs/step-format.md §6.6, §6.7). */
import { zeroHash } from '../block/header.js'
import { isPrecompile } from '../precompiles/index.js'
import { baseFeeVaultAddress, l1FeeVaultAddress, sequencerFeeVaultAddress } from '../world/predeploys.js'
import { enter, newFrame, transfer } from './callOps.js'
import type { StepContext } from './context.js'
import { addressOfNonce, beginCreation } from './createOps.js'
import { noCode } from './env.js'
import { closeItem } from './item.js'
import type { FrameSetup, Journal } from './parts.js'
import { phases } from './phases.js'
import { present, put, warmKey } from './scratch.js'
import type { MachineState } from './state.js'

export function enterStep(x: StepContext): MachineState {
  const tx = x.tx()
  const data = x.slice(tx.data)
  const before = x.journal()
  const { sender, to, value } = tx
  const gas = Number(tx.gasLimit - tx.intrinsicGas)
  if (tx.isCreation) {
    const address = addressOfNonce(sender, tx.nonce)
    return beginCreation(x, { address, caller: sender, value, gas, initCode: data }, before)
  }
  const isNative = isPrecompile(x.env.rules, to)
  let code = x.codeOf(before.world, x.account(before.world, to))
  let snapshot: Journal = before
  const target = code.meta.delegation
  if (x.env.rules.delegation && target !== 0n) {
    if (!isPrecompile(x.env.rules, target)) {
      x.keyed(before.scratch, warmKey(target))
      snapshot = { ...before, scratch: put(before.scratch, warmKey(target), present) }
    }
    code = x.codeOf(before.world, x.account(before.world, target))
  }
  const world = transfer(x, snapshot.world, sender, to, value)
  const setup: FrameSetup = {
    parent: undefined,
    snapshot,
    self: to,
    caller: sender,
    value,
    input: data,
    returnOffset: 0,
    returnLength: 0,
  }
  const frame = newFrame(setup, { gas, depth: 0, kind: 0, isStatic: false, code: isNative ? noCode : code })
  return enter(x, frame, { ...snapshot, world }, isNative ? to : undefined)
}

/** Refunds, fees (docs/state-format.md §5), then what is to be deleted. */
export function exitStep(x: StepContext): MachineState {
  const { status, gasLeft, created } = x.micro('exit')
  const tx = x.tx()
  const before = x.journal()
  const peak = tx.gasLimit - BigInt(gasLeft)
  const refundable = peak / 5n
  const refund = BigInt(before.refund)
  const afterRefund = peak - (refund < refundable ? refund : refundable)
  const gasUsed = afterRefund < tx.floorGas ? tx.floorGas : afterRefund
  const micro = { kind: 'receipt', status, gasUsed, created } as const
  const next = { ...x.state, phase: phases.TX_DESTRUCT, micro }
  if (tx.source === 2) return next
  const { baseFee } = x.block()
  let { world } = before
  const credit = (address: bigint, amount: bigint): void => {
    if (amount > 0n) world = x.credit(world, address, amount)
  }
  credit(tx.sender, (tx.gasLimit - gasUsed) * tx.gasPrice)
  credit(sequencerFeeVaultAddress, gasUsed * (tx.gasPrice - baseFee))
  credit(baseFeeVaultAddress, gasUsed * baseFee)
  credit(l1FeeVaultAddress, tx.l1Fee)
  return { ...next, journal: { ...before, world } }
}

/** One account a step; then the receipt. */
export function destructStep(x: StepContext): MachineState {
  const { status, gasUsed, created } = x.micro('receipt')
  const before = x.journal()
  const { destructs, world } = before
  if (destructs !== undefined) {
    x.open(() => [destructs.rest?.hash ?? zeroHash, destructs.address])
    return { ...x.state, journal: { ...before, world: x.remove(world, destructs.address), destructs: destructs.rest } }
  }
  const tx = x.tx()
  const acc = x.acc()
  const { txHash, l1Fee } = tx
  const cumulativeGas = acc.gasUsed + gasUsed
  const { logAcc, logCount } = before
  return closeItem(x, acc, { txHash, status, cumulativeGas, logAcc, logCount, created, l1Fee }, world)
}
