/** Calls of the chain contract: asserting, confirming. */
import { stateCommitmentChainAbi as abi } from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import type { Output } from '@syncline/protocol'
import { decodeErrorResult, decodeFunctionResult, encodeFunctionData } from 'viem'
import type { L1Assertion, L1Batch } from '../l1/records.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Request } from '../l1/sender.js'

/** A rival that comes first makes the assertion open a dispute: two claims and their match, more than was estimated. */
const disputeGas = 800_000n

/** An assertion under `parent` with the bond that L1 asks for. `lastBatch` is the last of its range. */
export async function assertRequest(options: {
  readonly rpc: RpcClient
  readonly chainContract: Hex
  readonly domainId: bigint
  readonly parent: Pick<L1Assertion, 'id' | 'nextBatchEnd'>
  readonly lastBatch: Pick<L1Batch, 'batchHash'>
  readonly output: Output
  readonly l0Root: Hex
}): Promise<L1Request & { readonly value: bigint }> {
  const { rpc, chainContract: to, domainId, parent, lastBatch, output, l0Root } = options
  const question = encodeFunctionData({
    abi,
    functionName: 'requiredBond',
    args: [parent.id, output.cumulativeWithdrawn],
  })
  const answer = (await rpc.call('eth_call', [{ to, data: question }, 'latest'])) as Hex
  const value = decodeFunctionResult({ abi, functionName: 'requiredBond', data: answer })
  const claimed = {
    worldRoot: bytesToHex(output.worldRoot),
    lastBlockHash: bytesToHex(output.lastBlockHash),
    queueCursor: output.queueCursor,
    withdrawalRoot: bytesToHex(output.withdrawalRoot),
    cumulativeWithdrawn: output.cumulativeWithdrawn,
  }
  const args = [domainId, parent.id, lastBatch.batchHash, claimed, l0Root] as const
  const data = encodeFunctionData({ abi, functionName: 'assertOutput', args })
  return { label: `assert up to batch ${parent.nextBatchEnd}`, to, data, value, spareGas: disputeGas }
}

export function confirmRequest(to: Hex, assertion: Pick<L1Assertion, 'id' | 'number'>): L1Request {
  const data = encodeFunctionData({ abi, functionName: 'confirm', args: [assertion.id] })
  return { label: `confirm assertion ${assertion.number}`, to, data }
}

/** Name of the chain contract's error in revert data. */
export function chainError(data: Hex | undefined): string | undefined {
  if (data === undefined || data.length < 10) return undefined
  try {
    return decodeErrorResult({ abi, data }).errorName
  } catch {
    return undefined // an error of another contract; the caller shows the text it has
  }
}
