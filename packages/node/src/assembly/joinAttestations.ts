/** Attestations of a node, joined: epochs, pool, peers, the validator's keys and their record. */
import type { Hex } from '@syncline/primitives'
import { bytesToHex, hexToBytes } from '@syncline/primitives'
import { quorumChainTag } from '@syncline/protocol'
import type { Logger } from 'pino'
import type { AttestationReports } from '../chain/api.js'
import type { NodeOptions } from '../chain/options.js'
import type { L1Header } from '../l1/decode.js'
import type { Registration } from '../l1/registration.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import type { NodeMetrics } from '../metrics/metrics.js'
import { createAttestable } from '../validator/attestable.js'
import { createAttestationPeer } from '../validator/attestationPeer.js'
import { createAttestationPool } from '../validator/attestationPool.js'
import type { ToldAttestation } from '../validator/codec.js'
import { attestDepth } from '../validator/depth.js'
import { createEpochKeeper } from '../validator/epochKeeper.js'
import { createEpochs } from '../validator/epochs.js'
import { createGuardedSigner } from '../validator/guardedSigner.js'
import { createOffenceSlasher } from '../validator/offenceSlasher.js'
import { createOffenceWatch } from '../validator/offenceWatch.js'
import { openSigningRecord, type SigningRecord } from '../validator/signingRecord.js'
import { createValidator } from '../validator/validator.js'
import type { DomainState } from './domainState.js'

export type JoinedAttestations = {
  readonly reports: AttestationReports
  /** Signs and forms epochs. */
  readonly step: () => Promise<void>
  /** Asks the peers. */
  readonly poll: () => Promise<void>
  /** After a re-org of L1. */
  reset(): void
  problem(): string | undefined
  close(): Promise<void>
}

/** The record of what the keys signed; undefined where none sign. Faults of `openSigningRecord`. */
export function openRecord(
  options: NodeOptions,
  registration: Registration,
  l1ChainId: bigint,
): SigningRecord | undefined {
  if (!options.roles.includes('validator')) return undefined
  const chainTag = quorumChainTag(l1ChainId, hexToBytes(registration.addresses.validatorSet))
  return openSigningRecord(options.dataDir, chainTag, options.domainId)
}

/** Undefined unless the node is a validator, or follows some. */
export function joinAttestations(parts: {
  readonly options: NodeOptions
  readonly registration: Registration
  readonly l1ChainId: bigint
  readonly state: DomainState
  readonly record: SigningRecord | undefined
  readonly rpc: RpcClient
  /** Forms epochs; undefined where the validator has no account on L1. */
  readonly sender: L1Sender | undefined
  /** The newest L1 block that was read, while what it says is current. */
  readonly head: () => L1Header | undefined
  readonly agreesWithL1: () => boolean | undefined
  readonly metrics: NodeMetrics
  readonly log: Logger
}): JoinedAttestations | undefined {
  const { options, registration, l1ChainId, state, record, rpc, sender, metrics, log } = parts
  const { domainId } = options
  const urls = options.validator?.peers ?? []
  if (record === undefined && urls.length === 0) return undefined
  const contract: Hex = registration.addresses.validatorSet
  const chainTag = quorumChainTag(l1ChainId, hexToBytes(contract))
  const depth = attestDepth(l1ChainId, options.validator?.attestDepth)
  const { chain, view, derived } = state
  const epochs = createEpochs({ rpc, contract, domainId, registeredAt: registration.registeredAt })
  const attestable = createAttestable(view, derived, depth)
  const l1Head = (): bigint | undefined => parts.head()?.number
  const pool = createAttestationPool({ domainId, chainTag, chain, derived, epochs, attestable, l1Head, metrics })
  const validator =
    record === undefined
      ? undefined
      : createValidator({
          domainId,
          chainTag,
          signers: (options.validator?.keys ?? []).map((key) => createGuardedSigner(key, chainTag, record)),
          pool,
          epochs,
          attestable,
          chain,
          derived,
          batchCount: view.batchCount,
          agreesWithL1: parts.agreesWithL1,
          metrics,
          log,
        })
  const keeper =
    sender === undefined
      ? undefined
      : createEpochKeeper({ rpc, contract, domainId, sender, current: epochs.current, log })
  const own = new Set((options.validator?.keys ?? []).map(({ publicKey }) => bytesToHex(publicKey)))
  const watch = createOffenceWatch({ domainId, chainTag, pool, epochs, own })
  const slasher = createOffenceSlasher({ rpc, contract, sender, metrics, log })
  const onTold = async (told: ToldAttestation): Promise<boolean> =>
    watch.see(told) && (validator === undefined || (await validator.see(told)))
  const peers = urls.map((url) => createAttestationPeer({ url, pool, onTold, log }))
  /** The first answers may hold what a key signed before its record was lost: no signature before them. */
  let first: Promise<unknown> | undefined
  const poll = async (): Promise<void> => {
    if (epochs.current() !== undefined) await Promise.all(peers.map((peer) => peer.poll()))
  }
  return {
    reports: pool,
    async step() {
      const head = parts.head()
      if (head === undefined) return
      await epochs.refresh(head.number - depth)
      await keeper?.step(head)
      pool.prune()
      if (epochs.current() !== undefined) {
        first ??= poll()
        await first
      }
      await validator?.step(head)
      await slasher.step(watch.found())
      const highest = attestable.highest(head.number)
      if (highest !== undefined && epochs.current() !== undefined) {
        const attested = pool.attested() ?? 0n
        metrics.setAttestationLag(highest > attested ? highest - attested : 0n)
      }
    },
    poll,
    reset() {
      epochs.reset()
      slasher.reset()
    },
    problem: () => validator?.problem() ?? keeper?.problem(),
    async close() {
      await record?.close()
    },
  }
}
