/** Several calls in one transaction by Multicall3, each for itself: one that is refused, because somebody was faster, does not stop the others. */
import { multicall3Abi, predeploys } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { encodeFunctionData, numberToHex } from 'viem'
import { type RpcClient, RpcError } from '../l1/rpc.js'
import type { L1Request } from '../l1/sender.js'

/** `gas` is what it takes at most; what is left over is not paid. */
export type Call = { readonly to: Hex; readonly data: Hex; readonly gas: bigint }

/** A transaction may have 2^24 gas (EIP-7825). */
const mostGas = 15_000_000n
const baseGas = 100_000n

/** Calls that do not revert on the chain as it is now. */
export async function passing(rpc: RpcClient, calls: readonly Call[]): Promise<readonly Call[]> {
  const outcomes = await Promise.all(
    calls.map(async ({ to, data, gas }) => {
      try {
        await rpc.call('eth_call', [{ to, data, gas: numberToHex(gas) }, 'latest'])
        return true
      } catch (error) {
        if (error instanceof RpcError) return false
        throw error
      }
    }),
  )
  return calls.filter((_, i) => outcomes[i])
}

/** As few transactions as hold the calls, in order. Only for calls that do not ask who calls. */
export function batchCalls(label: string, calls: readonly Call[]): L1Request[] {
  const requests: L1Request[] = []
  let group: Call[] = []
  let gas = baseGas
  const close = (): void => {
    if (group.length === 0) return
    const [only] = group
    const inner = group.map(({ to: target, data: callData }) => ({ target, allowFailure: true, callData }))
    const data = encodeFunctionData({ abi: multicall3Abi, functionName: 'aggregate3', args: [inner] })
    requests.push(
      group.length === 1
        ? { label, to: only!.to, data: only!.data, gas: only!.gas + baseGas }
        : { label: `${label} x${group.length}`, to: predeploys.multicall3, data, gas },
    )
    group = []
    gas = baseGas
  }
  for (const call of calls) {
    // an inner call gets 63/64 of what is left
    const needed = call.gas + call.gas / 32n
    if (gas + needed > mostGas) close()
    group.push(call)
    gas += needed
  }
  close()
  return requests
}
