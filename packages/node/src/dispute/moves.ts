/** Calls of the dispute contract: what a player decided, as transactions. */
import { disputeTournamentAbi as abi, oneShotProofsAbi } from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import type { Descent, DisputeMove } from '@syncline/protocol'
import { decodeErrorResult, encodeFunctionData } from 'viem'
import type { L1Request } from '../l1/sender.js'

/** What a move needs beside itself: the bond of a claim at level 1, and the proofs. */
export type MoveMeans = {
  readonly joinBond: bigint
  readonly proveStep: (segment: number, step: number) => { readonly words: Hex; readonly proof: Hex }
  readonly proveOutput: () => Hex
  /** Proofs of all steps of a segment, and the words of its end. */
  readonly proveSegment: (segment: number) => { readonly steps: readonly Hex[]; readonly end: Hex }
}

/** Where one-shot proofs of a domain's claims go (OneShotProofs.sol). */
export type ProofsContract = { readonly address: Hex; readonly domainId: bigint }

const hexes = (list: readonly Uint8Array[]): Hex[] => list.map(bytesToHex)

function descent(step: Descent) {
  return {
    index: BigInt(step.index),
    own: bytesToHex(step.own),
    other: bytesToHex(step.other),
    ownSiblings: hexes(step.ownSiblings),
    otherSiblings: hexes(step.otherSiblings),
  }
}

function encode(move: DisputeMove, means: MoveMeans, { domainId }: ProofsContract): Hex {
  const { matchId } = move
  switch (move.kind) {
    case 'open':
      return encodeFunctionData({ abi, functionName: 'open', args: [matchId, move.answers, hexes(move.nodes)] })
    case 'move': {
      const args = [matchId, move.answers, descent(move.step), hexes(move.nodes)] as const
      return encodeFunctionData({ abi, functionName: 'move', args })
    }
    case 'seal': {
      const args = [matchId, move.answers, descent(move.step), bytesToHex(move.agreed), hexes(move.siblings)] as const
      return encodeFunctionData({ abi, functionName: 'seal', args })
    }
    case 'join': {
      const args = [matchId, bytesToHex(move.root), move.sideB, hexes(move.siblings)] as const
      return encodeFunctionData({ abi, functionName: 'join', args })
    }
    case 'proveStep': {
      const { words, proof } = means.proveStep(move.segment, move.step)
      return encodeFunctionData({ abi, functionName: 'proveStep', args: [matchId, words, proof] })
    }
    case 'proveOutput': {
      const args = [domainId, matchId, means.proveOutput()] as const
      return encodeFunctionData({ abi: oneShotProofsAbi, functionName: 'proveOutputOfMatch', args })
    }
    case 'proveSegment': {
      const { steps, end } = means.proveSegment(move.segment)
      const args = [domainId, matchId, steps, end] as const
      return encodeFunctionData({ abi: oneShotProofsAbi, functionName: 'proveSegmentOfMatch', args })
    }
    case 'finish':
      return encodeFunctionData({ abi, functionName: 'finish', args: [matchId] })
  }
}

/** A claim that becomes free, or comes, is paired at once if another one waits by then: a match more than was estimated. */
const pairingGas = 300_000n
const mayPair: ReadonlySet<DisputeMove['kind']> = new Set([
  'join',
  'proveStep',
  'proveOutput',
  'proveSegment',
  'finish',
])

/** The transaction of a move. */
export function moveRequest(contract: Hex, proofs: ProofsContract, move: DisputeMove, means: MoveMeans): L1Request {
  return {
    label: `${move.kind} in match ${move.matchId.slice(0, 10)}`,
    to: move.kind === 'proveOutput' || move.kind === 'proveSegment' ? proofs.address : contract,
    data: encode(move, means, proofs),
    ...(mayPair.has(move.kind) ? { spareGas: pairingGas } : {}),
    ...(move.kind === 'join' ? { value: means.joinBond } : {}),
  }
}

/** What makes two moves the same: sent again only when the match is another one. */
export function moveKey(move: DisputeMove): string {
  return `${move.matchId}:${move.kind}:${'answers' in move ? move.answers : ''}`
}

const zero: Hex = `0x${'0'.repeat(64)}`

/** `fallen`: a claim whose ancestor fell, while the dispute is undecided. */
export function concludeRequest(contract: Hex, disputeId: Hex, fallen: Hex | undefined): L1Request {
  const data = encodeFunctionData({ abi, functionName: 'conclude', args: [disputeId, fallen ?? zero] })
  return { label: `conclude dispute ${disputeId.slice(0, 10)}`, to: contract, data }
}

/** Makes a claim of a contested assertion that is older than the dispute contract. */
export function enterRequest(contract: Hex, assertionId: Hex): L1Request {
  const data = encodeFunctionData({ abi, functionName: 'enter', args: [assertionId] })
  return { label: `enter claim ${assertionId.slice(0, 10)}`, to: contract, data, spareGas: pairingGas }
}

export function collectRequest(contract: Hex, disputeId: Hex, claimId: Hex, account: Hex): L1Request {
  const data = encodeFunctionData({ abi, functionName: 'collect', args: [disputeId, claimId, account] })
  return { label: `collect from dispute ${disputeId.slice(0, 10)}`, to: contract, data }
}

export function reclaimRequest(contract: Hex, claimId: Hex): L1Request {
  const data = encodeFunctionData({ abi, functionName: 'reclaim', args: [claimId] })
  return { label: `reclaim the bond of ${claimId.slice(0, 10)}`, to: contract, data }
}

/** For credit of the dispute contract and of the chain contract alike. */
export function withdrawRequest(contract: Hex, account: Hex): L1Request {
  const data = encodeFunctionData({ abi, functionName: 'withdrawCredit', args: [account] })
  return { label: 'withdraw credit', to: contract, data }
}

/** Puts an assertion out whose history is right and whose output is not; it needs no rival. */
export function refuteOutputRequest(proofs: ProofsContract, assertionId: Hex, proof: Hex): L1Request {
  const data = encodeFunctionData({ abi: oneShotProofsAbi, functionName: 'proveOutput', args: [assertionId, proof] })
  return { label: `refute the output of ${assertionId.slice(0, 10)}`, to: proofs.address, data }
}

/** Errors of both: what the tournament refuses comes through the proofs' contract as it is. */
const errorsAbi = [...abi, ...oneShotProofsAbi]

/** Name of the contract's error in revert data. */
export function disputeError(data: Hex | undefined): string | undefined {
  if (data === undefined || data.length < 10) return undefined
  try {
    return decodeErrorResult({ abi: errorsAbi, data }).errorName
  } catch {
    return undefined // an error of another contract; the caller shows the text it has
  }
}

/** Refusals that say: somebody else did it, or it is not needed any more. For who wanted it they are success. */
const done: ReadonlySet<string> = new Set([
  'StaleMove',
  'WrongPhase',
  'NotAtStart',
  'AlreadyEntered',
  'NotContested',
  'MatchDecided',
  'MatchUndecided',
  'DisputeOver',
  'Undecided',
  'NoWork',
  'ClaimLost',
  'NoCredit',
  'NotReclaimable',
])

export function isDone(error: string | undefined): boolean {
  return error !== undefined && done.has(error)
}
