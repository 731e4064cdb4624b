/** Forms the next epoch when it is due and would differ, or the present one runs out. Anyone may; members take turns. */
import { bytesToHex, type Hex } from '@syncline/primitives'
import type { QuorumSet } from '@syncline/protocol'
import type { Logger } from 'pino'
import type { L1Header } from '../l1/decode.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import { formEpochRequest, readEpochHead, readUpcoming, validatorSetError } from './contract.js'

export type EpochKeeper = {
  step(head: L1Header): Promise<void>
  problem(): string | undefined
}

/** L1 blocks that each member leaves to those before it. */
const turnBlocks = 3n
/** Somebody else was faster, or L1 changed meanwhile: the next look tells. */
const benign: ReadonlySet<string> = new Set(['EpochTooYoung', 'NoMembers', 'NotOpen'])

const namesOf = ({ members }: QuorumSet): string =>
  members
    .map(({ account }) => bytesToHex(account))
    .sort()
    .join()

export function createEpochKeeper(options: {
  readonly rpc: RpcClient
  readonly contract: Hex
  readonly domainId: bigint
  readonly sender: L1Sender
  /** The newest epoch that is known here, which may be older than L1's. */
  readonly current: () => QuorumSet | undefined
  readonly log: Logger
}): EpochKeeper {
  const { rpc, contract, domainId, sender, log } = options
  const own = sender.address.toLowerCase() as Hex
  let problem: string | undefined
  /** L1 block in which the next epoch was seen to be due, and of which epoch it is the next. */
  let due: { readonly after: bigint; readonly since: bigint } | undefined

  return {
    problem: () => problem,
    async step(head) {
      const known = await readEpochHead(rpc, contract, domainId)
      if (known === undefined || head.timestamp < known.nextFrom) return
      const { accounts, lifetime } = await readUpcoming(rpc, contract, domainId)
      const current = options.current()
      // with an epoch that is not deep enough to be known here the members are not compared: it is young
      if (known.epoch > 0n && current?.epoch !== known.epoch) return
      const isSame = current !== undefined && namesOf(current) === [...accounts].sort().join()
      const isRunningOut = 2n * (known.expiresAt - head.timestamp) < lifetime
      if (accounts.length === 0 || (isSame && !isRunningOut)) {
        due = undefined
        return
      }
      if (due?.after !== known.epoch) due = { after: known.epoch, since: head.number }
      const position = accounts.indexOf(own)
      const turn = BigInt(position < 0 ? accounts.length : position)
      if (head.number < due.since + turn * turnBlocks) return
      const outcome = await sender.send(formEpochRequest(contract, domainId))
      if (outcome.kind === 'mined' && outcome.receipt.status) {
        problem = undefined
        log.info({ after: Number(known.epoch), members: accounts.length }, 'formed an epoch of validators')
        return
      }
      const name = outcome.kind === 'refused' ? validatorSetError(outcome.data) : undefined
      if (outcome.kind !== 'refused' || (name !== undefined && benign.has(name))) return
      const reason = `form epoch: ${name ?? outcome.reason}`
      if (reason !== problem) log.warn({ reason }, 'L1 did not form an epoch of validators')
      problem = reason
    },
  }
}
