/** SELFDESTRUCT: moves the balance; the account goes only if this transaction made it (EIP-6780; docs/step-format.md §5.7). */
import { coldAccountGas, newAccountGas } from '../interpreter/gas.js'
import type { Execution } from './execution.js'
import { pushDestruct } from './parts.js'
import { asAddress, isEmpty } from './readOps.js'
import { createdKey } from './scratch.js'
import { emptySlice } from './slice.js'
import type { MachineState } from './state.js'

export function selfDestruct(e: Execution): MachineState {
  e.refuseStatic()
  const { x } = e
  const { self } = x.setup(e.frame)
  const before = x.journal()
  const beneficiary = asAddress(e.word(0))
  const touched = e.touch(before.scratch, beneficiary)
  if (!touched.warm) e.charge(coldAccountGas)
  const value = x.account(before.world, self).balance
  const isNew = isEmpty(x.account(before.world, beneficiary))
  if (value !== 0n && isNew) e.charge(newAccountGas)
  const isOurs = x.keyed(touched.scratch, createdKey(self)).some((byte) => byte !== 0)
  let { world } = before
  if (value !== 0n) {
    // to itself, the balance is burnt if the account goes and stays if it does not
    if (beneficiary !== self || isOurs) world = x.credit(world, self, -value)
    if (beneficiary !== self) world = x.credit(world, beneficiary, value)
  }
  const destructs = isOurs ? pushDestruct(before.destructs, self) : before.destructs
  return e.finish(0, emptySlice, { ...before, world, scratch: touched.scratch, destructs })
}
