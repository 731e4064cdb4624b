/** LockTable.sol against packages/protocol/src/lock: every cell of every table, and what lies beside them. Runs in the project's own VM. */
import { bytesToHex, hexToBytes } from '@syncline/primitives'
import {
  lockGuards,
  lockLimits,
  lockPolicies,
  lockRuleEvents,
  lockRules,
  lockStatusValue,
  nextState,
  orderActions,
  orderActionTable,
  projectLock,
  regulatoryStates,
  transactionLocks,
} from '@syncline/protocol'
import { type Abi, decodeFunctionResult, encodeFunctionData } from 'viem'
import { describe, expect, it } from 'vitest'
import { createVm } from '../osp/vm.js'
import { compileContracts } from '../support/solidity.js'

const path = 'packages/contracts/test/utils/LockTableHarness.sol'
const { abi, creation } = compileContracts(path)['LockTableHarness'] as { abi: Abi; creation: `0x${string}` }
const vm = createVm()
const address = 0x10cn
const created = vm.run({ createAddress: address }, hexToBytes(creation), 1n << 30n)
vm.install(address, created.output!)

function call(functionName: string, ...args: readonly unknown[]): unknown {
  const { output, error } = vm.run(
    { to: address },
    hexToBytes(encodeFunctionData({ abi, functionName, args })),
    1n << 24n,
  )
  if (output === undefined) throw new Error(error)
  return decodeFunctionResult({ abi, functionName, data: bytesToHex(output) })
}

/** One code more than there is, and codes that would wrap around in a packed table. */
const codes = (count: number): readonly bigint[] => [
  ...Array.from({ length: count + 1 }, (_, i) => BigInt(i)),
  15n,
  64n,
  (1n << 255n) + 1n,
  (1n << 256n) - 1n,
]

describe('LockTable.sol', () => {
  it('has the transitions of both policies and no others', () => {
    let admitted = 0
    for (const policy of codes(lockPolicies.length))
      for (const state of codes(regulatoryStates.length))
        for (const action of codes(orderActions.length)) {
          const [name, from, does] = [
            lockPolicies[Number(policy)],
            regulatoryStates[Number(state)],
            orderActions[Number(action)],
          ]
          const to = name && from && does ? nextState(name, from, does) : undefined
          if (to !== undefined) admitted++
          expect(call('transition', policy, state, action)).toEqual(
            to === undefined ? [false, 0n] : [true, BigInt(regulatoryStates.indexOf(to))],
          )
        }
    expect(admitted).toBe(32)
  })

  it('has the scalar of every product state', () => {
    for (const state of codes(regulatoryStates.length))
      for (const lock of codes(transactionLocks.length))
        for (const isHeld of [false, true]) {
          const [from, kind] = [regulatoryStates[Number(state)], transactionLocks[Number(lock)]]
          const held = isHeld ? ({ action: 'CONFISCATE', order: new Uint8Array(32) } as const) : undefined
          const status = from && kind ? lockStatusValue(projectLock({ state: from, held }, kind)) : 5
          expect(call('scalarOf', state, lock, isHeld)).toBe(BigInt(status))
        }
  })

  it('has the rules of transaction locks and their guards', () => {
    for (const event of codes(lockRuleEvents.length))
      for (const lock of codes(transactionLocks.length)) {
        const [name, kind] = [lockRuleEvents[Number(event)], transactionLocks[Number(lock)]]
        const cell = name && kind ? lockRules[name][kind] : undefined
        const expected =
          cell === undefined || 'refuse' in cell
            ? [false, 0n, 0n]
            : [
                true,
                BigInt(transactionLocks.indexOf(cell.to)),
                cell.guards.reduce((mask, guard) => mask | (1n << BigInt(lockGuards.indexOf(guard))), 0n),
              ]
        expect(call('rule', event, lock)).toEqual(expected)
      }
  })

  it('knows the actions', () => {
    for (const code of codes(orderActions.length)) {
      const action = orderActions[Number(code)]
      const info = action === undefined ? undefined : orderActionTable[action]
      expect(call('describe', code)).toEqual([
        info !== undefined,
        info?.effect === 'restrictive',
        info?.isIrreversible ?? false,
        info?.clearsLock ?? false,
        info?.recipient === 'required',
        info !== undefined && info.recipient !== 'none',
        BigInt(info?.severity ?? 0),
      ])
    }
  })

  it('has the bounds', () => {
    const { preemptSeconds, holdSeconds, waitingOrders } = lockLimits
    expect(call('limits')).toEqual([BigInt(preemptSeconds), BigInt(holdSeconds), BigInt(waitingOrders)])
  })
})
