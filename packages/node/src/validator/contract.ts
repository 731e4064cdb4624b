/** ValidatorSet on L1 as validators need it: its structs, its seats, and the epoch that is in force. */
import { validatorSetAbi } from '@syncline/contracts'
import { type Bytes, bytesToHex, Fault, type Hex, hexToBytes } from '@syncline/primitives'
import { type Attestation, type QuorumSet, quorumSetHash } from '@syncline/protocol'
import { decodeErrorResult, decodeEventLog, decodeFunctionResult, encodeEventTopics, encodeFunctionData } from 'viem'
import { decodeData, decodeLog } from '../l1/decode.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Request } from '../l1/sender.js'
import type { SignedAttestation } from './codec.js'

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

/** The inverse. */
export function fromAbiSet({ chainTag, members, ...rest }: AbiSet): QuorumSet {
  return {
    ...rest,
    chainTag: hexToBytes(chainTag),
    members: members.map(({ account, key }) => ({
      account: hexToBytes(account),
      key: hexToBytes(`0x${key.a.slice(2)}${key.b.slice(2)}${key.c.slice(2)}`),
    })),
  }
}

/** The newest epoch as the contract tells it, without its members: seconds of L1, and the L1 block that formed it. */
export type EpochHead = {
  readonly epoch: bigint
  readonly expiresAt: bigint
  readonly nextFrom: bigint
  readonly formedIn: bigint
}

/** A view of ValidatorSet as of an L1 block, or the newest. */
async function view(rpc: RpcClient, to: Hex, data: Hex, block: bigint | undefined): Promise<Hex> {
  const tag = block === undefined ? 'latest' : `0x${block.toString(16)}`
  return decodeData(await rpc.call('eth_call', [{ to, data }, tag]), 'answer of ValidatorSet')
}

/** Undefined where no set was opened; epoch 0 before the first. */
export async function readEpochHead(
  rpc: RpcClient,
  contract: Hex,
  domainId: bigint,
  block?: bigint,
): Promise<EpochHead | undefined> {
  const open = { abi: validatorSetAbi, functionName: 'isOpen' } as const
  const isOpen = await view(rpc, contract, encodeFunctionData({ ...open, args: [domainId] }), block)
  if (!decodeFunctionResult({ ...open, data: isOpen })) return undefined
  const newest = { abi: validatorSetAbi, functionName: 'epochOf' } as const
  const data = await view(rpc, contract, encodeFunctionData({ ...newest, args: [domainId] }), block)
  const [epoch, expiresAt, nextFrom, formedIn] = decodeFunctionResult({ ...newest, data })
  return { epoch, expiresAt, nextFrom, formedIn }
}

/** Accounts that the next epoch would have if it were formed now, and for how many seconds its certificates would count. */
export async function readUpcoming(
  rpc: RpcClient,
  contract: Hex,
  domainId: bigint,
): Promise<{ readonly accounts: readonly Hex[]; readonly lifetime: bigint }> {
  const seats = { abi: validatorSetAbi, functionName: 'upcoming' } as const
  const terms = { abi: validatorSetAbi, functionName: 'termsOf' } as const
  const data = await view(rpc, contract, encodeFunctionData({ ...seats, args: [domainId] }), undefined)
  const fixed = await view(rpc, contract, encodeFunctionData({ ...terms, args: [domainId] }), undefined)
  return {
    accounts: decodeFunctionResult({ ...seats, data }).map(({ account }) => account.toLowerCase() as Hex),
    lifetime: BigInt(decodeFunctionResult({ ...terms, data: fixed }).lifetime),
  }
}

/** Forms the next epoch: 0.1 to 1.1 M gas. Without a limit the sender's estimate runs it first. */
export function formEpochRequest(contract: Hex, domainId: bigint): L1Request {
  const data = encodeFunctionData({ abi: validatorSetAbi, functionName: 'formEpoch', args: [domainId] })
  return { label: 'form epoch', to: contract, data }
}

/** Struct AttestationProof of the contracts. */
function toAbiProof({ said, set, certificate }: SignedAttestation) {
  const { signers, signature } = certificate
  return {
    attestation: toAbiAttestation(said),
    set: toAbiSet(set),
    certificate: { signers, signature: bytesToHex(signature) },
  }
}

/** Takes the stakes of who is in both: 0.3 to 2 M gas. Without a limit the sender's estimate runs it first. */
export function slashEquivocationRequest(
  contract: Hex,
  [a, b]: readonly [SignedAttestation, SignedAttestation],
): L1Request {
  const args = [toAbiProof(a), toAbiProof(b)] as never
  const data = encodeFunctionData({ abi: validatorSetAbi, functionName: 'slashEquivocation', args })
  return { label: 'slash two attestations', to: contract, data }
}

export const slashLabel = 'slash an excluded root'

/** Takes the stakes of all who signed a root other than that of the claim, whose siblings are those under the tree's root as it is. */
export function slashExcludedRequest(
  contract: Hex,
  signed: SignedAttestation,
  settled: { readonly number: bigint; readonly worldRoot: Hex; readonly blockHash: Hex },
  siblings: readonly Hex[],
): L1Request {
  const { number, worldRoot, blockHash } = settled
  const claim = { domainId: signed.said.domainId, number, worldRoot }
  const args = [toAbiProof(signed), claim, blockHash, siblings] as never
  const data = encodeFunctionData({ abi: validatorSetAbi, functionName: 'slashExcluded', args })
  return { label: slashLabel, to: contract, data }
}

/** Name of the contract's error in revert data. */
export function validatorSetError(data: Hex | undefined): string | undefined {
  if (data === undefined || data.length < 10) return undefined
  try {
    return decodeErrorResult({ abi: validatorSetAbi, data }).errorName
  } catch {
    return undefined // an error of another contract; the caller shows the text it has
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
  const abi = validatorSetAbi
  const head = await readEpochHead(rpc, contract, domainId, block)
  if (head === undefined || head.epoch === 0n) return undefined
  const { epoch, formedIn } = head
  const topics = encodeEventTopics({ abi, eventName: 'EpochFormed', args: { domainId, epoch } })
  const at = `0x${formedIn.toString(16)}`
  const logs = await rpc.call('eth_getLogs', [{ address: contract, topics, fromBlock: at, toBlock: at }])
  const setOf = encodeFunctionData({ abi, functionName: 'setOf', args: [domainId, epoch] })
  const stored = await view(rpc, contract, setOf, block)
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
