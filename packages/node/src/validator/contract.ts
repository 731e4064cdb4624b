/** ValidatorSet on L1 as validators need it: its structs, and the epoch that is in force. */
import { validatorSetAbi } from '@syncline/contracts'
import { type Bytes, bytesToHex, Fault, type Hex, hexToBytes } from '@syncline/primitives'
import { type Attestation, type QuorumSet, quorumSetHash } from '@syncline/protocol'
import { decodeEventLog, decodeFunctionResult, encodeEventTopics, encodeFunctionData } from 'viem'
import { decodeData, decodeLog } from '../l1/decode.js'
import type { RpcClient } from '../l1/rpc.js'

/** Struct PublicKey of the contracts. */
export type AbiKey = { readonly a: Hex; readonly b: Hex; readonly c: Hex }

/** Struct QuorumSet of the contracts. */
export type AbiSet = {
  readonly chainTag: Hex
  readonly domainId: bigint
  readonly epoch: bigint
  readonly startsAt: bigint
  readonly expiresAt: bigint
  readonly members: readonly { readonly account: Hex; readonly key: AbiKey }[]
}

/** Struct Attestation of the contracts. */
export type AbiAttestation = {
  readonly domainId: bigint
  readonly number: bigint
  readonly worldRoot: Hex
  readonly blockHash: Hex
  readonly parentHash: Hex
  readonly epoch: bigint
}

/** 96 bytes as three words. */
export function toAbiKey(key: Bytes): AbiKey {
  const word = (at: number): Hex => bytesToHex(key.subarray(at, at + 32))
  return { a: word(0), b: word(32), c: word(64) }
}

export function toAbiSet({ chainTag, domainId, epoch, startsAt, expiresAt, members }: QuorumSet): AbiSet {
  return {
    chainTag: bytesToHex(chainTag),
    domainId,
    epoch,
    startsAt,
    expiresAt,
    members: members.map(({ account, key }) => ({ account: bytesToHex(account), key: toAbiKey(key) })),
  }
}

export function toAbiAttestation(said: Attestation): AbiAttestation {
  const { domainId, number, worldRoot, blockHash, parentHash, epoch } = said
  return {
    domainId,
    number,
    worldRoot: bytesToHex(worldRoot),
    blockHash: bytesToHex(blockHash),
    parentHash: bytesToHex(parentHash),
    epoch,
  }
}

function fromAbiSet({ chainTag, members, ...rest }: AbiSet): QuorumSet {
  return {
    ...rest,
    chainTag: hexToBytes(chainTag),
    members: members.map(({ account, key }) => ({
      account: hexToBytes(account),
      key: hexToBytes(`0x${key.a.slice(2)}${key.b.slice(2)}${key.c.slice(2)}`),
    })),
  }
}

/**
 * The newest epoch of a domain's validators as of an L1 block; undefined before the first, and where no set was opened. The members are those that the
 * contract's event shows, held against the hash that it stores. Fault L1_BAD_ANSWER if L1 shows others.
 */
export async function readEpoch(
  rpc: RpcClient,
  contract: Hex,
  domainId: bigint,
  block: bigint,
): Promise<QuorumSet | undefined> {
  const tag = `0x${block.toString(16)}`
  const abi = validatorSetAbi
  const view = async (data: Hex): Promise<Hex> =>
    decodeData(await rpc.call('eth_call', [{ to: contract, data }, tag]), 'answer of ValidatorSet')
  const isOpen = await view(encodeFunctionData({ abi, functionName: 'isOpen', args: [domainId] }))
  if (!decodeFunctionResult({ abi, functionName: 'isOpen', data: isOpen })) return undefined
  const newest = await view(encodeFunctionData({ abi, functionName: 'epochOf', args: [domainId] }))
  const [epoch, , , formedIn] = decodeFunctionResult({ abi, functionName: 'epochOf', data: newest })
  if (epoch === 0n) return undefined
  const topics = encodeEventTopics({ abi, eventName: 'EpochFormed', args: { domainId, epoch } })
  const at = `0x${formedIn.toString(16)}`
  const logs = await rpc.call('eth_getLogs', [{ address: contract, topics, fromBlock: at, toBlock: at }])
  const stored = await view(encodeFunctionData({ abi, functionName: 'setOf', args: [domainId, epoch] }))
  for (const log of Array.isArray(logs) ? logs : []) {
    const { data, topics: found } = decodeLog(log)
    const { args } = decodeEventLog({ abi, eventName: 'EpochFormed', data, topics: [...found] as [Hex, ...Hex[]] })
    const set = fromAbiSet(args.set)
    if (bytesToHex(quorumSetHash(set)) === stored) return set
  }
  throw new Fault('L1_BAD_ANSWER', `L1 does not show the members of epoch ${epoch}`, {
    remedy: 'use an L1 node that serves logs of the epoch’s block',
    retryable: true,
    data: { epoch, formedIn },
  })
}
