/** TX_SCAN: counts zero bytes of the call data, then prices the transaction (docs/step-format.md §6.4; EIP-2028, 3860, 7623). */
import { dataFloorGas, dataGas } from '../transaction/intrinsic.js'
import type { StepContext } from './context.js'
import type { MicroOf } from './micro.js'
import { phases } from './phases.js'
import type { MachineState } from './state.js'

/** Call data of one step, bytes. */
export const scanBytes = 4096

/** From the beginning. */
export const scanTask: MicroOf<'scan'> = { kind: 'scan', position: 0, zeros: 0 }

export function scanStep(x: StepContext): MachineState {
  const micro = x.micro('scan')
  const tx = x.tx()
  const data = x.slice(tx.data)
  const length = Math.min(scanBytes, data.length - micro.position)
  let { zeros } = micro
  for (const byte of x.read(data, micro.position, length)) if (byte === 0) zeros++
  const position = micro.position + length
  if (position < data.length) return { ...x.state, micro: { kind: 'scan', position, zeros } }
  const hasFloor = x.env.rules.calldataFloor && tx.source !== 2
  const priced = {
    ...tx,
    intrinsicGas: tx.intrinsicGas + BigInt(dataGas(data.length, zeros, tx.isCreation)),
    floorGas: hasFloor ? BigInt(dataFloorGas(data.length, zeros)) : 0n,
  }
  return { ...x.state, phase: phases.TX_VALIDATE, micro: undefined, tx: priced }
}
