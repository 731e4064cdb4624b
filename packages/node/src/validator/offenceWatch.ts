/**
 * Finds members that signed two blocks of one height (docs/quorum.md §4): what peers show of blocks that this node's chain does not have is kept, and
 * held against what the same keys signed of its own. An honest validator's signature of an orphan is kept too, and convicts nobody.
 */
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import { type Attestation, areConflicting, attestationMessage, type QuorumSet } from '@syncline/protocol'
import type { AttestationPool } from './attestationPool.js'
import { verifyAggregate } from './bls.js'
import type { SignedAttestation, ToldAttestation } from './codec.js'
import type { Epochs } from './epochs.js'

/** One key under two blocks of one height; each proof may have other signers beside it. */
export type DoubleAttestation = {
  readonly account: Hex
  readonly number: bigint
  readonly proofs: readonly [SignedAttestation, SignedAttestation]
}

export type OffenceWatch = {
  /** Looks at what a peer shows; false if a signature in it is none. At most one verification of 1 ms for each that is new. */
  see(told: ToldAttestation): boolean
  /** Everybody who was caught since the start, one proof a key. */
  found(): readonly DoubleAttestation[]
}

/** Signatures of other blocks kept of a key, the newest: one is enough to convict. Keys: those of two epochs, 128 at most. */
const mostKept = 16
const mostKeys = 256

export function createOffenceWatch(options: {
  readonly domainId: bigint
  readonly chainTag: Bytes
  readonly pool: Pick<AttestationPool, 'attestationOf' | 'signedBy'>
  readonly epochs: Pick<Epochs, 'set'>
  /** Keys of this node, in hex: it reports nobody to himself. */
  readonly own: ReadonlySet<Hex>
}): OffenceWatch {
  const { domainId, chainTag, pool, epochs, own } = options
  /** By key. */
  const others = new Map<Hex, SignedAttestation[]>()
  const caught = new Map<Hex, DoubleAttestation>()

  const keep = (key: Hex, signed: SignedAttestation): void => {
    const those = [...(others.get(key) ?? []), signed].slice(-mostKept)
    others.delete(key)
    others.set(key, those)
    if (others.size > mostKeys) others.delete(others.keys().next().value!)
  }

  const judge = (set: QuorumSet, key: Hex, signed: SignedAttestation): void => {
    if (caught.has(key) || caught.size >= mostKeys) return
    const { said } = signed
    const before = others.get(key)?.find((each) => areConflicting(each.said, said)) ?? pool.signedBy(said.number, key)
    if (before === undefined || !areConflicting(before.said, said)) return
    const member = set.members.find((each) => bytesToHex(each.key) === key)!
    caught.set(key, { account: bytesToHex(member.account), number: said.number, proofs: [before, signed] })
  }

  /** One certificate, of one member or of many. */
  const look = (said: Attestation, set: QuorumSet, certificate: SignedAttestation['certificate']): boolean => {
    const { signers, signature } = certificate
    if (signers === 0n || signers >> BigInt(set.members.length) !== 0n) return true
    const keys = set.members.filter((_, i) => ((signers >> BigInt(i)) & 1n) === 1n).map(({ key }) => key)
    const isKept = (key: Hex): boolean =>
      own.has(key) ||
      others.get(key)?.some((each) => each.said.epoch === said.epoch && isSame(each.said, said)) === true
    const fresh = keys.map(bytesToHex).filter((key) => !isKept(key))
    if (fresh.length === 0) return true
    if (!verifyAggregate(keys, attestationMessage(chainTag, said), signature)) return false
    for (const key of fresh) {
      const signed = { said, set, certificate }
      judge(set, key, signed)
      keep(key, signed)
    }
    return true
  }

  return {
    see({ said, signatures, certificate }) {
      const set = epochs.set(said.epoch)
      const ours = pool.attestationOf(said.number, said.epoch)
      if (set === undefined || said.domainId !== domainId || ours === undefined || !areConflicting(ours, said))
        return true
      const single = signatures.flatMap(({ account, signature }) => {
        const position = set.members.findIndex((member) => bytesToHex(member.account) === account)
        return position < 0 ? [] : [{ signers: 1n << BigInt(position), signature }]
      })
      return [...single, ...(certificate === undefined ? [] : [certificate])].every((each) => look(said, set, each))
    },
    found() {
      // the signature of this node's block may have come after that of the other one
      for (const [key, those] of others) for (const signed of those) judge(signed.set, key, signed)
      return [...caught.values()]
    },
  }
}

const isSame = (a: Attestation, b: Attestation): boolean => a.number === b.number && !areConflicting(a, b)
