/**
 * Signatures of validators under claims that are waited for, gathered from whoever shows them, and the quorums they make. All is verified against the
 * sets that L1 formed. Bounded by what is wanted, and two branches a member.
 */
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import { type Attestation, attestationMessage, type Claim, countSigners, quorumThreshold } from '@syncline/protocol'
import { aggregate, verifyAggregate } from '../validator/bls.js'
import type { Certificate, SignedAttestation, ToldAttestation } from '../validator/codec.js'
import { claimKey, type Quorum } from './certificates.js'
import type { FormedSet } from './setBook.js'

/** What becomes of what an endpoint shows. unwanted: of no claim that is waited for. stranger: of no epoch or member that L1 knows. */
export type QuorumSight = 'new' | 'known' | 'unwanted' | 'stranger' | 'invalid'

export type QuorumBook = {
  /** Claims to look for, by domain. Of what is not looked for any more the signatures stay, the newest 1,024. */
  want(claims: ReadonlyMap<bigint, readonly Claim[]>): void
  /** Heights of a domain for which a quorum is missing, ascending, each once. */
  missing(domainId: bigint): readonly bigint[]
  /** Looks at one entry: a verification of 1 ms for each signature that is new. The worst of what it found. */
  see(told: ToldAttestation): QuorumSight
  quorums(): readonly Quorum[]
  /** What was signed of claims that are not looked for any more. */
  past(): readonly SignedAttestation[]
}

type Entry = {
  readonly said: Attestation
  readonly formed: FormedSet
  readonly message: Bytes
  /** By position in the set. */
  readonly signatures: Map<number, Bytes>
  certificate: Certificate | undefined
}

/** Signed claims kept after nobody waits for them: until L1 settled their heights, mostly. */
const mostPast = 1_024
/** Branches of one claim that a member's signature counts for: an honest one signs one. */
const mostBranches = 2

/** `formed` gives the sets of L1. */
export function createQuorumBook(formed: (domainId: bigint, epoch: bigint) => FormedSet | undefined): QuorumBook {
  /** By domain, claim and message. */
  let wanted = new Map<bigint, Map<string, Map<Hex, Entry>>>()

  const past = new Map<Hex, SignedAttestation>()

  /** Sum of all that is known of an entry: a quorum, or fewer. */
  const proofOf = ({ said, formed: { set }, signatures, certificate }: Entry): SignedAttestation => {
    if (certificate !== undefined) return { said, set, certificate }
    let signers = 0n
    for (const at of signatures.keys()) signers |= 1n << BigInt(at)
    return { said, set, certificate: { signers, signature: aggregate([...signatures.values()]) } }
  }

  const retire = (entries: ReadonlyMap<Hex, Entry>): void => {
    for (const [name, entry] of entries) {
      past.delete(name)
      past.set(name, proofOf(entry))
      if (past.size > mostPast) past.delete(past.keys().next().value!)
    }
  }

  const entriesOf = ({ domainId, number, worldRoot }: Attestation): Map<Hex, Entry> | undefined =>
    wanted.get(domainId)?.get(claimKey(number, bytesToHex(worldRoot)))

  const offerCertificate = (entry: Entry, { signers, signature }: Certificate): QuorumSight => {
    const { members } = entry.formed.set
    if (entry.certificate !== undefined) return 'known'
    if (signers >> BigInt(members.length) !== 0n || countSigners(signers) < quorumThreshold(members.length))
      return 'invalid'
    const keys = members.filter((_, i) => ((signers >> BigInt(i)) & 1n) === 1n).map(({ key }) => key)
    if (!verifyAggregate(keys, entry.message, signature)) return 'invalid'
    entry.certificate = { signers, signature }
    return 'new'
  }

  const offer = (entries: ReadonlyMap<Hex, Entry>, entry: Entry, account: Hex, signature: Bytes): QuorumSight => {
    const { signatures, message } = entry
    const { set } = entry.formed
    const position = set.members.findIndex((member) => bytesToHex(member.account) === account)
    if (position < 0) return 'stranger'
    if (entry.certificate !== undefined || signatures.has(position)) return 'known'
    const branches = [...entries.values()].filter(
      (each) => each.formed.hash === entry.formed.hash && each.signatures.has(position),
    )
    if (branches.length >= mostBranches) return 'known'
    if (!verifyAggregate([set.members[position]!.key], message, signature)) return 'invalid'
    signatures.set(position, signature)
    if (signatures.size < quorumThreshold(set.members.length)) return 'new'
    entry.certificate = proofOf(entry).certificate
    return 'new'
  }

  return {
    want(claims) {
      const next = new Map<bigint, Map<string, Map<Hex, Entry>>>()
      for (const [domainId, those] of claims) {
        const known = wanted.get(domainId)
        const kept = new Map<string, Map<Hex, Entry>>()
        for (const { height, root } of those) {
          const key = claimKey(height, bytesToHex(root))
          kept.set(key, known?.get(key) ?? new Map<Hex, Entry>())
        }
        next.set(domainId, kept)
      }
      for (const [domainId, those] of wanted)
        for (const [key, entries] of those) if (next.get(domainId)?.has(key) !== true) retire(entries)
      wanted = next
    },
    missing(domainId) {
      const heights = new Set<bigint>()
      for (const [key, entries] of wanted.get(domainId) ?? [])
        if (![...entries.values()].some(({ certificate }) => certificate !== undefined))
          heights.add(BigInt(key.slice(0, key.indexOf(':'))))
      return [...heights].sort((a, b) => (a < b ? -1 : 1))
    },
    see({ said, signatures, certificate }) {
      const entries = entriesOf(said)
      if (entries === undefined) return 'unwanted'
      const of = formed(said.domainId, said.epoch)
      if (of === undefined) return 'stranger'
      const message = attestationMessage(of.set.chainTag, said)
      const name = bytesToHex(message)
      const entry: Entry = entries.get(name) ?? {
        ...{ said, formed: of, message },
        signatures: new Map(),
        certificate: undefined,
      }
      const sights = signatures.map(({ account, signature }) => offer(entries, entry, account, signature))
      if (certificate !== undefined) sights.push(offerCertificate(entry, certificate))
      // only what somebody really signed takes room
      if (sights.includes('new')) entries.set(name, entry)
      return (['invalid', 'new', 'stranger'] as const).find((sight) => sights.includes(sight)) ?? 'known'
    },
    past: () => [...past.values()],
    quorums: () =>
      [...wanted.values()].flatMap((claims) =>
        [...claims.values()].flatMap((entries) =>
          [...entries.values()].flatMap(({ said, formed: { set, hash }, certificate }) =>
            certificate === undefined ? [] : [{ said, set, setHash: hash, certificate }],
          ),
        ),
      ),
  }
}
