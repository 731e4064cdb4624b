/** Warm and cold access (EIP-2929): base prices hold the warm price, these functions take the difference. */
import { isPrecompile } from '../precompiles/index.js'
import { chargeGas, type Frame } from './frame.js'
import { coldAccountGas, warmAccessGas } from './gas.js'

/** True if the account was warm; warms it. Precompiles are warm by rule. */
export function isWarmAccount(f: Frame, address: bigint): boolean {
  const { state, rules } = f.machine
  return state.touchAddress(address) || isPrecompile(rules, address)
}

/** Pays what a cold account costs above a warm one; false, and the frame is halted, if there is not enough gas. */
export function accessAccount(f: Frame, address: bigint): boolean {
  return isWarmAccount(f, address) || chargeGas(f, coldAccountGas - warmAccessGas)
}
