/** Validators of domains in memory, and the certificates of reconciliation that they sign. */
import { bytesToHex, hashWords, hexToBytes } from '@syncline/primitives'
import {
  absentEntryHash,
  absentGuard,
  type LockDelta,
  type QuorumSet,
  quorumChainTag,
  quorumSetHash,
  type Reconciliation,
  reconciliationMessage,
} from '@syncline/protocol'
import { toAbiDelta } from '../../packages/node/src/reconcile/delivery.js'
import { aggregate, createBlsSigner } from '../../packages/node/src/validator/bls.js'
import { toAbiSet } from '../../packages/node/src/validator/contract.js'
import type { Outcome, Refusal } from '../support/objectDomain.js'
import { LockDomain } from './scene.js'

const signers = [1n, 2n, 3n, 4n].map((i) => {
  const secret = hashWords(i, 0xb15n)
  secret[0]! &= 0x3f
  return createBlsSigner(secret)
})
export const setOf = (domainId: bigint, expiresAt = 1_000_000n): QuorumSet => ({
  chainTag: quorumChainTag(900n, hexToBytes(`0x${'17'.repeat(20)}`)),
  domainId,
  epoch: 1n,
  startsAt: 0n,
  expiresAt,
  members: signers.map(({ publicKey }, i) => ({ account: new Uint8Array(20).fill(i + 1), key: publicKey })),
})

/** Of a delta whose state rests on nothing else. */
export const restsOnNothing: Pick<LockDelta, 'below' | 'guard'> = { below: absentEntryHash, guard: absentGuard }

/** A domain that knows its validators. */
export function sceneOf(set: QuorumSet = setOf(901n), chain: LockDomain = new LockDomain('direct')) {
  chain.domain.importSet(quorumSetHash(set))
  return { chain, set }
}

/** Brings a certificate of the members `by`, who signed `signed`. */
export function reconcile(
  { chain, set }: ReturnType<typeof sceneOf>,
  reconciliation: Reconciliation,
  deltas: readonly LockDelta[],
  by: readonly number[] = [0, 1, 3],
  signed = reconciliation,
): Outcome | Refusal {
  const message = reconciliationMessage(set.chainTag, signed)
  const signature = bytesToHex(aggregate(by.map((i) => signers[i]!.sign(message))))
  const bits = by.reduce((sum, i) => sum | (1n << BigInt(i)), 0n)
  return chain.book('reconcile', [
    { ...reconciliation, id: bytesToHex(reconciliation.id), deltaHashes: reconciliation.deltaHashes.map(bytesToHex) },
    deltas.map(toAbiDelta),
    toAbiSet(set),
    { signers: bits, signature },
  ])
}
