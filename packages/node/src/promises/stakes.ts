/** SequencerStake on L1 as the watch of promises needs it. */
import { domainRegistryAbi, sequencerStakeAbi } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { decodeErrorResult, decodeFunctionResult, encodeFunctionData } from 'viem'
import type { Equivocation, PreConfirmation } from '../chain/api.js'
import { decodeData } from '../l1/decode.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Request } from '../l1/sender.js'

/** What a key has at stake for a domain, in wei. */
export type KeyStake = { readonly amount: bigint; readonly slashed: boolean }

async function call(rpc: RpcClient, to: Hex, data: Hex): Promise<Hex> {
  return decodeData(await rpc.call('eth_call', [{ to, data }, 'latest']), 'answer of a contract')
}

export async function readStake(rpc: RpcClient, contract: Hex, domainId: bigint, sequencer: Hex): Promise<KeyStake> {
  const view = { abi: sequencerStakeAbi, functionName: 'stakeOf' } as const
  const data = await call(rpc, contract, encodeFunctionData({ ...view, args: [domainId, sequencer] }))
  return decodeFunctionResult({ ...view, data })
}

/** What the contract owes an account that has not been paid, in wei. */
export async function readCredit(rpc: RpcClient, contract: Hex, account: Hex): Promise<bigint> {
  const view = { abi: sequencerStakeAbi, functionName: 'credit' } as const
  return decodeFunctionResult({
    ...view,
    data: await call(rpc, contract, encodeFunctionData({ ...view, args: [account] })),
  })
}

/** The key that the registry names now, in lower case. */
export async function readSequencer(rpc: RpcClient, registry: Hex, domainId: bigint): Promise<Hex> {
  const view = { abi: domainRegistryAbi, functionName: 'sequencerOf' } as const
  const data = await call(rpc, registry, encodeFunctionData({ ...view, args: [domainId] }))
  return decodeFunctionResult({ ...view, data }).toLowerCase() as Hex
}

/** Sent without a gas limit: the sender's estimate runs it first, and nothing that L1 would refuse is sent. */
export function slashRequest(contract: Hex, { sequencer, promises: [a, b] }: Equivocation): L1Request {
  const args = [a.domainId, words(a), a.signature, words(b), b.signature] as const
  const data = encodeFunctionData({ abi: sequencerStakeAbi, functionName: 'slash', args })
  return { label: `slash ${sequencer}`, to: contract, data }
}

function words({ signature: _, ...promised }: PreConfirmation): Omit<PreConfirmation, 'signature'> {
  return promised
}

/** Name of the contract's error in revert data. */
export function stakeError(data: Hex | undefined): string | undefined {
  if (data === undefined || data.length < 10) return undefined
  try {
    return decodeErrorResult({ abi: sequencerStakeAbi, data }).errorName
  } catch {
    return undefined // an error of another contract; the caller shows the text it has
  }
}
