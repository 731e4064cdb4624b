/**
 * The validator: attests what this node derived, one block a height, once its batch lies deep enough on L1. Which blocks follows from L1;
 * what was signed is in the record. A restart loses nothing and repeats nothing that conflicts.
 */
import { type Bytes, bytesToHex, equalBytes, type Hex } from '@syncline/primitives'
import { attestationMessage, type QuorumSet } from '@syncline/protocol'
import type { Logger } from 'pino'
import type { Chain } from '../chain/chain.js'
import type { DerivedStore } from '../derive/derivedStore.js'
import type { L1Header } from '../l1/decode.js'
import type { NodeMetrics } from '../metrics/metrics.js'
import type { Attestable } from './attestable.js'
import type { AttestationPool } from './attestationPool.js'
import { verifyAggregate } from './bls.js'
import { attestationText, type ToldAttestation } from './codec.js'
import type { Epochs } from './epochs.js'
import type { GuardedSigner, OwnSight } from './guardedSigner.js'

export type Validator = {
  /** Signs what may be signed now, at most 64 blocks a key. */
  step(head: L1Header): Promise<void>
  /** Looks for signatures of its own keys; false if one is claimed that is none. */
  see(told: ToldAttestation): Promise<boolean>
  problem(): string | undefined
}

/** Blocks that one step signs with a key. */
const blocksAtOnce = 64
/** Newest signatures that are brought back after a restart or a re-org that took their blocks for a while. */
const broughtBack = 128

export function createValidator(options: {
  readonly domainId: bigint
  readonly chainTag: Bytes
  /** At most 64. */
  readonly signers: readonly GuardedSigner[]
  readonly pool: AttestationPool
  readonly epochs: Epochs
  readonly attestable: Attestable
  readonly chain: Chain
  readonly derived: DerivedStore
  /** Batches on L1. */
  readonly batchCount: () => bigint
  /** Whether what L1 confirmed is what this node derived; undefined if it cannot be told. */
  readonly agreesWithL1: () => boolean | undefined
  readonly metrics: NodeMetrics
  readonly log: Logger
}): Validator {
  const { domainId, chainTag, signers, pool, epochs, chain, derived, metrics, log } = options
  /** Keys that another process signs with, too. */
  const shared = new Set<GuardedSigner>()
  /** Batches that L1 had at the first look. */
  let target: bigint | undefined
  let started = false
  let problem: string | undefined

  const setProblem = (reason: string | undefined): void => {
    if (reason !== undefined && reason !== problem) log.warn({ reason }, 'nothing is attested')
    problem = reason
  }

  const positionOf = (set: QuorumSet, signer: GuardedSigner): number =>
    set.members.findIndex(({ key }) => equalBytes(key, signer.publicKey))
  const accountOf = (set: QuorumSet, signer: GuardedSigner): Hex | undefined => {
    const member = set.members[positionOf(set, signer)]
    return member === undefined ? undefined : bytesToHex(member.account)
  }

  const bringBack = (signer: GuardedSigner): void => {
    for (const said of signer.signed(broughtBack)) {
      const set = epochs.set(said.epoch)
      const account = set === undefined ? undefined : accountOf(set, signer)
      if (account === undefined || !pool.lacks(said, account)) continue
      const signature = signer.again(said)
      if (signature !== undefined) pool.offer(said, account, signature)
    }
  }

  const attest = async (signer: GuardedSigner, set: QuorumSet, account: Hex, head: bigint): Promise<void> => {
    const next = signer.next()
    const open = chain.finalized() + 1n
    const heights = options.attestable.heights(head, next > open ? next : open, blocksAtOnce)
    // noted in this order, and on disk with one flush
    const signings = heights.flatMap((number) => {
      const said = pool.attestationOf(number, set.epoch)
      return said === undefined ? [] : [signer.sign(said).then((signed) => ({ said, signed }))]
    })
    for (const { said, signed } of await Promise.all(signings)) {
      if (!signed.ok) {
        log.error({ code: signed.code, account }, signed.reason)
        return
      }
      pool.offer(said, account, signed.value)
      metrics.setAttested(said.number)
      log.debug({ account, attested: attestationText(said) }, 'attested a block')
    }
  }

  /** What the key did before this file is not known, but it signed nothing above what L1 held then. */
  const begin = async (signer: GuardedSigner): Promise<void> => {
    const least = derived.lastBlockAfter(derived.count()) + 1n
    await signer.begin(least)
    log.info({ from: Number(least) }, 'a record of signatures that is new or a copy: lower heights are left out')
  }

  /** Keys of the members that a certificate names. */
  const keysOf = (set: QuorumSet, signers: bigint): Bytes[] =>
    set.members.filter((_, i) => ((signers >> BigInt(i)) & 1n) === 1n).map(({ key }) => key)

  const seeFor = async (signer: GuardedSigner, set: QuorumSet, told: ToldAttestation): Promise<OwnSight> => {
    const { said, signatures, certificate } = told
    const message = attestationMessage(chainTag, said)
    const account = accountOf(set, signer)
    const shown = signatures.find((each) => each.account === account)
    if (shown !== undefined)
      return signer.see(said, () => verifyAggregate([signer.publicKey], message, shown.signature))
    const position = positionOf(set, signer)
    if (certificate === undefined || position < 0 || ((certificate.signers >> BigInt(position)) & 1n) === 0n)
      return 'known'
    return signer.see(said, () => verifyAggregate(keysOf(set, certificate.signers), message, certificate.signature))
  }

  return {
    async step(head) {
      // until then it is not known which heights were there before
      target ??= options.batchCount()
      if (!started && derived.count() < target) return setProblem('the node has not caught up with L1')
      started = true
      for (const signer of signers) if (!signer.isWhole()) await begin(signer)
      const set = epochs.current()
      if (set === undefined) return setProblem('the domain has no epoch of validators yet')
      for (const signer of signers) bringBack(signer)
      if (options.agreesWithL1() === false) return setProblem('what L1 confirmed is not what this node derived')
      if (head.timestamp > set.expiresAt) return setProblem(`epoch ${set.epoch} has expired, and no other was formed`)
      let seats = 0
      for (const signer of signers) {
        const account = accountOf(set, signer)
        if (account === undefined || shared.has(signer)) continue
        seats++
        await attest(signer, set, account, head.number)
      }
      if (shared.size > 0) setProblem('another process signs with a key of this node: stop one of them')
      else setProblem(seats > 0 ? undefined : `no key of this node has a seat in epoch ${set.epoch}`)
    },
    async see(told) {
      const { said } = told
      const set = epochs.set(said.epoch)
      if (set === undefined || said.domainId !== domainId) return true
      for (const signer of signers) {
        const sight = await seeFor(signer, set, told)
        if (sight === 'invalid') return false
        if (sight === 'known') continue
        const what = { account: accountOf(set, signer), attested: attestationText(said) }
        if (started) shared.add(signer)
        if (started) log.error(what, 'another process signs with a key of this node: it signs nothing here any more')
        else log.warn(what, 'learnt from a peer what a key signed before')
      }
      return true
    },
    problem: () => problem,
  }
}
