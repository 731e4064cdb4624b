/** A view of a contract, on any chain. */
import type { Hex } from '@syncline/primitives'
import { type AbiFunction, decodeFunctionResult, encodeFunctionData } from 'viem'
import { decodeData } from './decode.js'
import type { RpcClient } from './rpc.js'

/** Newest state unless `at`, a block in hex, is given. Faults of the RPC, also where the contract reverts. */
export async function readView<Value>(
  rpc: RpcClient,
  to: Hex,
  abi: readonly AbiFunction[] | readonly unknown[],
  functionName: string,
  args: readonly unknown[] = [],
  at: Hex | 'latest' = 'latest',
): Promise<Value> {
  const call = { abi, functionName, args }
  const data = encodeFunctionData(call as Parameters<typeof encodeFunctionData>[0])
  const answer = decodeData(await rpc.call('eth_call', [{ to, data }, at]), `answer of ${functionName}`)
  return decodeFunctionResult({ ...call, data: answer } as Parameters<typeof decodeFunctionResult>[0]) as Value
}
