/**
 * The proposer: asserts what this node derived, on the deepest assertion it agrees with, confirms what is due and takes its money
 * back. Everything follows from L1 and from re-execution; a restart loses nothing.
 */
import { stateCommitmentChainAbi } from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import { checkConfirmable, outputHash } from '@syncline/protocol'
import type { Logger } from 'pino'
import { encodeFunctionData } from 'viem'
import type { AssertionReport } from '../chain/api.js'
import type { L1View } from '../l1/projection.js'
import type { L1Assertion } from '../l1/records.js'
import type { DomainRules } from '../l1/registration.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Request, L1Sender } from '../l1/sender.js'
import type { Clock } from '../ports/clock.js'
import { createBonds } from './bonds.js'
import type { Outputs } from './outputs.js'
import { assertRequest, chainError, confirmRequest } from './requests.js'

export type Proposer = {
  /** Does at most one thing of each kind: open the tree, confirm, assert, withdraw credit. */
  step(): Promise<void>
  problem(): string | undefined
}

/** Whether this node's execution gives the output of an assertion; undefined while it is behind. */
export function agreesWith(assertion: L1Assertion, outputs: Outputs): boolean | undefined {
  const own = outputs.outputHashAfter(assertion.batchEnd)
  return own === undefined ? undefined : own === bytesToHex(outputHash(assertion.output))
}

/** The report of one assertion for the API. */
export function reportAssertion(assertion: L1Assertion, view: L1View, outputs: Outputs): AssertionReport {
  const status = view.statusOf(assertion)
  return {
    id: assertion.id,
    parent: assertion.parent,
    number: assertion.number,
    batchEnd: assertion.batchEnd,
    output: bytesToHex(outputHash(assertion.output)),
    l0Root: assertion.l0Root,
    proposer: assertion.proposer,
    bond: assertion.bond,
    createdAt: assertion.createdAt,
    confirmableAt: assertion.confirmableAt,
    status:
      status === 'CONFIRMED'
        ? 'confirmed'
        : status !== 'PENDING'
          ? 'rejected'
          : view.isContested(assertion)
            ? 'contested'
            : 'pending',
    agrees: agreesWith(assertion, outputs),
  }
}

export function createProposer(options: {
  readonly domainId: bigint
  readonly chainContract: Hex
  readonly rpc: RpcClient
  readonly sender: L1Sender
  readonly view: L1View
  readonly outputs: Outputs
  readonly rules: DomainRules
  /** The contract that decides disputes, as far as known. */
  readonly resolver: () => Hex | undefined
  /** Timestamp of the L1 head, in seconds. */
  readonly l1Time: () => bigint | undefined
  readonly clock: Clock
  readonly minIntervalMs: number
  readonly log: Logger
}): Proposer {
  const { view, outputs, sender, rpc, rules, log } = options
  const to = options.chainContract
  const bonds = createBonds({ chainContract: to, sender, view, log })
  let problem: string | undefined
  let lastAssertedAt = Number.NEGATIVE_INFINITY
  let creditCheckedAt = Number.NEGATIVE_INFINITY

  const send = async (request: L1Request): Promise<boolean> => {
    const outcome = await sender.send(request)
    if (outcome.kind === 'mined' && outcome.receipt.status) {
      problem = undefined
      return true
    }
    // somebody else may have done it first: the next look at L1 tells
    const name = outcome.kind === 'refused' ? chainError(outcome.data) : undefined
    const reason = `${request.label}: ${outcome.kind === 'mined' ? 'it was reverted' : (name ?? outcome.reason)}`
    if (reason !== problem) log.info({ what: request.label, reason }, 'L1 did not take a transaction of the proposer')
    problem = reason
    return false
  }

  const readWord = async (data: Hex): Promise<Hex> => (await rpc.call('eth_call', [{ to, data }, 'latest'])) as Hex

  const openTree = async (): Promise<void> => {
    const data = encodeFunctionData({
      abi: stateCommitmentChainAbi,
      functionName: 'openDomain',
      args: [options.domainId],
    })
    if (await send({ label: 'open domain', to, data })) log.info('opened the assertion tree')
  }

  const confirm = async (latest: L1Assertion, now: bigint): Promise<void> => {
    for (const assertion of view.childrenOf(latest.id)) {
      const facts = {
        status: view.statusOf(assertion),
        parentStatus: 'CONFIRMED' as const,
        createdAt: assertion.createdAt,
        challengeWindow: rules.challengeWindow,
        contested: view.isContested(assertion),
        won: assertion.settled?.won === true,
        hasResolver: options.resolver() !== undefined,
      }
      if (!checkConfirmable(facts, now).ok || agreesWith(assertion, outputs) !== true) continue
      if (await send(confirmRequest(to, assertion))) {
        log.info({ assertion: assertion.id, number: Number(assertion.number) }, 'confirmed an assertion')
      }
      return
    }
  }

  /** The deepest living assertion that agrees with this node; rivals with another L0 root are not followed. */
  const tip = async (from: L1Assertion): Promise<L1Assertion> => {
    let at = from
    for (;;) {
      let next: L1Assertion | undefined
      for (const child of view.childrenOf(at.id)) {
        const status = view.statusOf(child)
        if (status !== 'PENDING' && status !== 'CONFIRMED') continue
        if (agreesWith(child, outputs) !== true) continue
        if (child.l0Root !== (await outputs.l0Root(at.batchEnd, child.batchEnd))) continue
        next = child
        break
      }
      if (next === undefined) return at
      at = next
    }
  }

  const assertNext = async (latest: L1Assertion, now: bigint): Promise<void> => {
    if (options.clock.now() - lastAssertedAt < options.minIntervalMs) return
    const parent = await tip(latest)
    const batchEnd = parent.nextBatchEnd
    const output = outputs.outputAfter(batchEnd)
    if (view.batchCount() < batchEnd || output === undefined || agreesWith(parent, outputs) !== true) return
    if (now < parent.createdAt + rules.minAssertionGap) return
    const lastBatch = view.batch(batchEnd - 1n)
    const l0Root = await outputs.l0Root(parent.batchEnd, batchEnd)
    // L1 may have changed meanwhile: the contract refuses an output under the hash of another batch
    if (l0Root === undefined || lastBatch === undefined) return
    const { domainId, chainContract } = options
    const request = await assertRequest({ rpc, chainContract, domainId, parent, lastBatch, output, l0Root })
    lastAssertedAt = options.clock.now()
    if (await send(request)) {
      log.info({ batchEnd: Number(batchEnd), bond: String(request.value) }, 'asserted an output')
    }
  }

  const takeCredit = async (): Promise<void> => {
    if (options.clock.now() - creditCheckedAt < 10 * options.minIntervalMs) return
    creditCheckedAt = options.clock.now()
    await bonds.release()
    const args = [sender.address] as const
    const question = encodeFunctionData({ abi: stateCommitmentChainAbi, functionName: 'credit', args })
    if (BigInt(await readWord(question)) === 0n) return
    const data = encodeFunctionData({ abi: stateCommitmentChainAbi, functionName: 'withdrawCredit', args })
    if (await send({ label: 'withdraw bonds', to, data })) log.debug('took back bonds')
  }

  return {
    async step() {
      const now = options.l1Time()
      if (now === undefined) return
      const latest = view.latestConfirmed()
      if (latest === undefined) return openTree()
      if (agreesWith(latest, outputs) === false) {
        const reason = `the confirmed assertion ${latest.number} is not what this node derives: nothing is asserted on it`
        if (reason !== problem) log.error({ assertion: latest.id }, reason)
        problem = reason
        return takeCredit()
      }
      await confirm(latest, now)
      await assertNext(view.latestConfirmed() ?? latest, now)
      await takeCredit()
    },
    problem: () => problem,
  }
}
