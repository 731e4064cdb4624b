/** Disputes as L1 shows them at one block: the facts a player decides by, and what people want to know beside them. */
import { disputeLensAbi, disputeLensBytecode, disputeTournamentAbi, stateCommitmentChainAbi } from '@syncline/contracts'
import { Fault, type Hex } from '@syncline/primitives'
import type { ClaimFacts, DisputeFacts, DisputeParameters, MatchFacts } from '@syncline/protocol'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { RpcClient } from '../l1/rpc.js'
import { decodeLensAnswer, encodeLensCall } from './lensCall.js'
import type { DisputeEvent, DisputeEvents } from './log.js'

export type ClaimRecord = ClaimFacts & {
  /** 0 among assertions, 1 among the histories of one segment. */
  readonly level: 0 | 1
  readonly owner: Hex
  readonly bond: bigint
  /** Wei of refundable gas spent for it. */
  readonly work: bigint
}

export type DisputeRecord = {
  readonly facts: DisputeFacts
  /** The assertion whose children rival. */
  readonly parentId: Hex
  readonly round: number
  /** Of both levels, in order of entry. */
  readonly claims: readonly ClaimRecord[]
  /** In wei; `winner` undefined while open or without one. */
  readonly money: {
    readonly winner: Hex | undefined
    readonly pot: bigint
    readonly neutralWork: bigint
    readonly toWinner: bigint
    readonly toNeutral: bigint
  }
  readonly events: readonly DisputeEvent[]
  /** L1 block that this is true at. */
  readonly l1Block: bigint
}

const phases = ['NONE', 'WALK', 'PROOF', 'SAME_HISTORY', 'INNER', 'ENDED'] as const
const outcomes = ['NONE_YET', 'A_WINS', 'B_WINS', 'BOTH_OUT'] as const
const claimStatuses = ['NONE', 'ALIVE', 'WON', 'OUT'] as const
const disputeStatuses = ['NONE', 'OPEN', 'WON', 'NO_SURVIVOR', 'ABANDONED'] as const
const zero: Hex = `0x${'0'.repeat(64)}`
/** Calls in one request to L1. */
const batchSize = 32

function unexpected(what: string): Fault {
  return new Fault('L1_BAD_ANSWER', `the dispute contract shows ${what}`, {
    remedy: 'check that the resolver of the domain is a DisputeTournament of this version',
    retryable: true,
    data: { what },
  })
}

/** The name of a stored number; 0 means that the thing is not there. */
function nameOf<Name extends string>(names: readonly ['NONE', ...Name[]], index: number, what: string): Name {
  const name = names[index]
  if (name === undefined || name === 'NONE') throw unexpected(`${what} ${index}`)
  return name as Name
}

export type DisputeReader = {
  read(contract: Hex, dispute: DisputeEvents, l1Block: bigint): Promise<DisputeRecord>
  parameters(contract: Hex): Promise<DisputeParameters>
  /** Whose one-shot proofs the contract takes. */
  proofs(contract: Hex): Promise<Hex>
  /** Wei of refundable gas that an account spent for each key: claims, or a dispute itself for calls that serve none. */
  workOf(contract: Hex, keys: readonly Hex[], account: Hex): Promise<readonly bigint[]>
  /** Wei that a contract owes an account. */
  credit(contract: Hex, account: Hex): Promise<bigint>
}

export function createDisputeReader(rpc: RpcClient, chainContract: Hex): DisputeReader {
  type Call<Value> = { readonly to: Hex | undefined; readonly data: Hex; readonly decode: (data: Hex) => Value }

  const ask = async <Value>(calls: readonly Call<Value>[], block: bigint | 'latest'): Promise<Value[]> => {
    const tag = block === 'latest' ? block : `0x${block.toString(16)}`
    const out: Value[] = []
    for (let at = 0; at < calls.length; at += batchSize) {
      const part = calls.slice(at, at + batchSize)
      const answers = await rpc.batch(
        part.map(({ to, data }) => ({
          method: 'eth_call',
          parameters: [to === undefined ? { data } : { to, data }, tag],
        })),
      )
      for (const [i, answer] of answers.entries()) {
        if (typeof answer !== 'string' || answer.length < 66) throw unexpected('no answer')
        out.push(part[i]!.decode(answer as Hex))
      }
    }
    return out
  }

  /** A call of the lens, which needs no address: its code comes along. */
  const viaLens = <Value>(call: Hex, decode: (data: Hex) => Value): Call<Value> => ({
    to: undefined,
    data: encodeLensCall(disputeLensBytecode, call),
    decode: (data) => decode(decodeLensAnswer(data)),
  })
  const abi = disputeLensAbi
  const disputeOf = (contract: Hex, id: Hex) =>
    viaLens(encodeFunctionData({ abi, functionName: 'disputeOf', args: [contract, id] }), (data) =>
      decodeFunctionResult({ abi, functionName: 'disputeOf', data }),
    )
  const claimOf = (contract: Hex, id: Hex) =>
    viaLens(encodeFunctionData({ abi, functionName: 'claimOf', args: [contract, id] }), (data) =>
      decodeFunctionResult({ abi, functionName: 'claimOf', data }),
    )
  const matchOf = (contract: Hex, id: Hex) =>
    viaLens(encodeFunctionData({ abi, functionName: 'matchOf', args: [contract, id] }), (data) =>
      decodeFunctionResult({ abi, functionName: 'matchOf', data }),
    )

  return {
    async read(contract, dispute, l1Block) {
      if (dispute.opened.eventName !== 'DisputeOpened') throw unexpected('a dispute that was not opened')
      const { id, list } = dispute
      const { parentId, round, openedAt, allowance } = dispute.opened.args
      const events = list.filter((event) => event.l1Block <= l1Block)
      const entered = events.flatMap((event) => (event.eventName === 'ClaimEntered' ? [event.args] : []))
      const paired = events.flatMap((event) => (event.eventName === 'Paired' ? [event.args] : []))
      const [[money], [parent], stored, played] = await Promise.all([
        ask([disputeOf(contract, id)], l1Block),
        ask(
          [
            {
              to: chainContract,
              data: encodeFunctionData({ abi: stateCommitmentChainAbi, functionName: 'assertionOf', args: [parentId] }),
              decode: (data) =>
                decodeFunctionResult({ abi: stateCommitmentChainAbi, functionName: 'assertionOf', data }),
            },
          ],
          l1Block,
        ),
        ask(
          entered.map(({ claimId }) => claimOf(contract, claimId)),
          l1Block,
        ),
        ask(
          paired.map(({ matchId }) => matchOf(contract, matchId)),
          l1Block,
        ),
      ])
      if (money === undefined || parent === undefined) throw unexpected('no dispute')
      const claims = new Map<Hex, ClaimRecord>()
      for (const [i, claim] of stored.entries()) {
        const { claimId, tournamentId } = entered[i]!
        claims.set(claimId, {
          id: claimId,
          tournamentId,
          level: tournamentId === id ? 0 : 1,
          root: claim.root,
          spent: claim.spent,
          status: nameOf(claimStatuses, claim.status, 'claim status'),
          sideB: claim.sideB,
          owner: claim.owner.toLowerCase() as Hex,
          bond: claim.bond,
          work: claim.work,
        })
      }
      const matches = played.map((m, i): MatchFacts => {
        const { matchId, tournamentId } = paired[i]!
        const shown = events.findLast((event) => event.eventName === 'Opened' && event.args.matchId === matchId)
        const [a, b] = [claims.get(m.a), claims.get(m.b)]
        if (a === undefined || b === undefined) throw unexpected('a match of claims that did not enter')
        const outcome = outcomes[m.outcome]
        if (outcome === undefined) throw unexpected(`outcome ${m.outcome}`)
        return {
          id: matchId,
          level: tournamentId === id ? 0 : 1,
          tournamentId,
          a,
          b,
          nodeA: m.nodeA,
          nodeB: m.nodeB,
          agreed: m.agreed,
          since: m.since,
          allowance: m.allowance,
          position: m.position,
          height: m.height,
          opened: m.opened,
          turnB: m.turnB,
          phase: nameOf(phases, m.phase, 'phase'),
          shown: shown?.eventName === 'Opened' ? shown.args.nodes : [],
          outcome,
          inner: [...claims.values()].filter((claim) => claim.tournamentId === matchId),
        }
      })
      return {
        facts: {
          id,
          status: nameOf(disputeStatuses, money.status, 'dispute status'),
          openedAt,
          allowance,
          claims: [...claims.values()].filter(({ level }) => level === 0),
          matches,
          livingOnChain: parent.livingChildren,
          isReopened: parent.childRound > round,
        },
        parentId,
        round,
        claims: [...claims.values()],
        money: {
          winner: money.winner === zero ? undefined : money.winner,
          pot: money.pot,
          neutralWork: money.neutralWork,
          toWinner: money.toWinner,
          toNeutral: money.toNeutral,
        },
        events,
        l1Block,
      }
    },
    async parameters(contract) {
      const [value] = await ask(
        [
          {
            to: contract,
            data: encodeFunctionData({ abi: disputeTournamentAbi, functionName: 'parameters' }),
            decode: (data) => decodeFunctionResult({ abi: disputeTournamentAbi, functionName: 'parameters', data }),
          },
        ],
        'latest',
      )
      if (value === undefined) throw unexpected('no parameters')
      return value
    },
    async proofs(contract) {
      const data = encodeFunctionData({ abi: disputeTournamentAbi, functionName: 'oneShotProofs' })
      const decode = (answer: Hex) =>
        decodeFunctionResult({ abi: disputeTournamentAbi, functionName: 'oneShotProofs', data: answer })
      const [value] = await ask([{ to: contract, data, decode }], 'latest')
      if (value === undefined) throw unexpected('no contract of one-shot proofs')
      return value
    },
    workOf: (contract, keys, account) =>
      ask(
        keys.map((key) => ({
          to: contract,
          data: encodeFunctionData({ abi: disputeTournamentAbi, functionName: 'workOf', args: [key, account] }),
          decode: (data: Hex) => BigInt(data),
        })),
        'latest',
      ),
    async credit(contract, account) {
      const data = encodeFunctionData({ abi: disputeTournamentAbi, functionName: 'credit', args: [account] })
      const [value] = await ask([{ to: contract, data, decode: (answer: Hex) => BigInt(answer) }], 'latest')
      return value ?? 0n
    },
  }
}
