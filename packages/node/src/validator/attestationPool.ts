/**
 * Signatures of validators under blocks of this node's own chain, and the certificates they make. What is kept was verified; what names another
 * block than this node derived is not kept, so an attestation of an orphan counts for nothing (docs/quorum.md §5).
 */
import { type Bytes, bytesToHex, equalBytes, type Hex, hexToBytes } from '@syncline/primitives'
import {
  type Attestation,
  attestationMessage,
  countSigners,
  missingMembers,
  type QuorumSet,
  quorumThreshold,
} from '@syncline/protocol'
import type { AttestationReport, AttestationReports, QuorumReport } from '../chain/api.js'
import type { Chain } from '../chain/chain.js'
import type { DerivedStore } from '../derive/derivedStore.js'
import type { NodeMetrics } from '../metrics/metrics.js'
import type { Attestable } from './attestable.js'
import { aggregate, verifyAggregate } from './bls.js'
import type { Certificate, SignedAttestation } from './codec.js'
import type { Epochs } from './epochs.js'

/**
 * What becomes of a signature or certificate. new: kept. known: it adds nothing. otherBlock: this node has no such block on L1, or not
 * yet. unknownEpoch: neither the newest epoch nor the one before. stranger: no member. invalid: not signed by who is named, or by no quorum.
 * outOfRange: below what is kept.
 */
export type AttestationSight = 'new' | 'known' | 'otherBlock' | 'unknownEpoch' | 'stranger' | 'invalid' | 'outOfRange'

export type AttestationPool = AttestationReports & {
  /** Looks at one signature of a member: at most one verification, 1 ms. */
  offer(said: Attestation, account: Hex, signature: Bytes): AttestationSight
  /** Looks at a whole certificate: at most one verification. */
  offerCertificate(said: Attestation, certificate: Certificate): AttestationSight
  /** What this node says of its own block of a height; undefined unless it is in a batch on L1. */
  attestationOf(number: bigint, epoch: bigint): Attestation | undefined
  /** Whether a signature of a member of its own chain's block is missing here, and no certificate makes up for it. */
  lacks(said: Attestation, account: Hex): boolean
  /** That a key, in hex, signed this node's own block of a height: its signature, or the certificate that it is in. */
  signedBy(number: bigint, key: Hex): SignedAttestation | undefined
  /** Heights for which peers are asked: from the lowest that lacks a certificate. Undefined if none does. */
  wanted(): { readonly from: bigint; readonly to: bigint } | undefined
  /** Forgets what is not on this node's chain any more. */
  prune(): void
}

/** Heights kept: at a block a second more than half an hour. With 64 members at most 40 MB. */
const mostHeights = 2_048
/** Newest blocks for which peers are asked: four answers. */
const wantedHeights = 256n

type Entry = {
  readonly said: Attestation
  readonly message: Bytes
  readonly set: QuorumSet
  /** By position in the set. */
  readonly signatures: Map<number, Bytes>
  certificate: Certificate | undefined
}

export function createAttestationPool(options: {
  readonly domainId: bigint
  readonly chainTag: Bytes
  readonly chain: Chain
  readonly derived: DerivedStore
  readonly epochs: Epochs
  readonly attestable: Attestable
  /** The newest L1 block that was read. */
  readonly l1Head: () => bigint | undefined
  readonly metrics: NodeMetrics
}): AttestationPool {
  const { domainId, chainTag, chain, derived, epochs, attestable, metrics } = options
  /** By height; several only while an epoch follows another. */
  const entries = new Map<bigint, Entry[]>()
  let attested: Entry | undefined

  const attestationOf = (number: bigint, epoch: bigint): Attestation | undefined => {
    if (number <= 0n || number > chain.safe()) return undefined
    const block = chain.store.byNumber(number)
    if (block === undefined) return undefined
    return {
      domainId,
      number,
      worldRoot: hexToBytes(block.worldRoot),
      blockHash: hexToBytes(block.hash),
      parentHash: hexToBytes(block.parentHash),
      epoch,
    }
  }

  const isOwn = (said: Attestation): boolean => {
    const own = said.domainId === domainId ? attestationOf(said.number, said.epoch) : undefined
    return (
      own !== undefined &&
      equalBytes(own.blockHash, said.blockHash) &&
      equalBytes(own.worldRoot, said.worldRoot) &&
      equalBytes(own.parentHash, said.parentHash)
    )
  }

  const entryOf = ({ number, epoch }: Attestation): Entry | undefined =>
    entries.get(number)?.find(({ said }) => said.epoch === epoch)

  const lowest = (): bigint => {
    let least = -1n
    for (const number of entries.keys()) if (least < 0n || number < least) least = number
    return least
  }

  const keep = (said: Attestation, set: QuorumSet): Entry => {
    const known = entryOf(said)
    if (known !== undefined) return known
    const entry: Entry = {
      said,
      message: attestationMessage(chainTag, said),
      set,
      signatures: new Map(),
      certificate: undefined,
    }
    entries.set(said.number, [...(entries.get(said.number) ?? []), entry].slice(-2))
    if (entries.size > mostHeights) entries.delete(lowest())
    return entry
  }

  const certify = (entry: Entry, certificate: Certificate): void => {
    entry.certificate = certificate
    if (attested === undefined || entry.said.number >= attested.said.number || !isOwn(attested.said)) attested = entry
    metrics.setCertified(attested.said.number)
  }

  const combine = (entry: Entry): void => {
    const { signatures, set } = entry
    if (signatures.size < quorumThreshold(set.members.length)) return
    const had = entry.certificate === undefined ? 0 : countSigners(entry.certificate.signers)
    if (signatures.size <= had) return
    let signers = 0n
    for (const position of signatures.keys()) signers |= 1n << BigInt(position)
    certify(entry, { signers, signature: aggregate([...signatures.values()]) })
  }

  /** The set that an attestation is judged by, or why it is not judged. */
  const placed = (said: Attestation): QuorumSet | AttestationSight => {
    const set = epochs.set(said.epoch)
    if (set === undefined) return 'unknownEpoch'
    if (entries.size >= mostHeights && said.number < lowest()) return 'outOfRange'
    return set
  }

  const offer = (said: Attestation, account: Hex, signature: Bytes): AttestationSight => {
    const set = placed(said)
    if (typeof set === 'string') return set
    const position = set.members.findIndex((member) => bytesToHex(member.account) === account)
    if (position < 0) return 'stranger'
    // before anything else is looked at: what is held costs nothing when it is shown again
    const known = entryOf(said)
    const isHeld = known?.signatures.has(position) === true
    if (!isOwn(said)) return 'otherBlock'
    if (isHeld) return 'known'
    if (!verifyAggregate([set.members[position]!.key], attestationMessage(chainTag, said), signature)) return 'invalid'
    const entry = keep(said, set)
    entry.signatures.set(position, signature)
    combine(entry)
    return 'new'
  }

  const offerCertificate = (said: Attestation, certificate: Certificate): AttestationSight => {
    const set = placed(said)
    if (typeof set === 'string') return set
    if (!isOwn(said)) return 'otherBlock'
    const { signers, signature } = certificate
    const count = countSigners(signers)
    if (signers >> BigInt(set.members.length) !== 0n || count < quorumThreshold(set.members.length)) return 'invalid'
    const held = entryOf(said)?.certificate
    if (held !== undefined && countSigners(held.signers) >= count) return 'known'
    const keys = set.members.filter((_, i) => ((signers >> BigInt(i)) & 1n) === 1n).map(({ key }) => key)
    if (!verifyAggregate(keys, attestationMessage(chainTag, said), signature)) return 'invalid'
    certify(keep(said, set), certificate)
    return 'new'
  }

  const reportOf = ({ said, set, signatures, certificate }: Entry): AttestationReport => ({
    said,
    // with a certificate they say nothing more
    signatures:
      certificate === undefined
        ? [...signatures].map(([position, signature]) => ({
            account: bytesToHex(set.members[position]!.account),
            signature,
          }))
        : [],
    certificate,
    needed: quorumThreshold(set.members.length),
    members: set.members.length,
  })

  /** Entries of this node's chain by height, lowest first: the lowest that are in range, or the newest. */
  const standing = (from: bigint, to: bigint, limit: number, isNewest: boolean): Entry[] => {
    const numbers = [...entries.keys()]
      .filter((number) => number >= from && number <= to)
      .sort((a, b) => (a < b === isNewest ? 1 : -1))
    const found: Entry[] = []
    for (const number of numbers) {
      if (found.length >= limit) break
      const those = entries.get(number)!.filter(({ said }) => isOwn(said))
      found.push(...(isNewest ? those.reverse() : those))
    }
    found.length = Math.min(found.length, limit)
    return isNewest ? found.reverse() : found
  }

  /** The highest entry of the last look: while its block stands, so do all below it. */
  let looked: { readonly number: bigint; readonly hash: Hex } | undefined

  const prune = (): void => {
    if (
      looked !== undefined &&
      (looked.number > chain.safe() || chain.store.byNumber(looked.number)?.hash !== looked.hash)
    )
      looked = undefined
    const from = looked?.number ?? -1n
    for (const [number, list] of entries) {
      if (number <= from) continue
      const left = list.filter(({ said }) => isOwn(said))
      if (left.length === 0) entries.delete(number)
      else if (left.length < list.length) entries.set(number, left)
      if (left.length > 0 && number > (looked?.number ?? -1n))
        looked = { number, hash: bytesToHex(left[0]!.said.blockHash) }
    }
    if (attested !== undefined && isOwn(attested.said)) return
    attested = [...entries.values()]
      .flat()
      .filter(({ certificate }) => certificate !== undefined)
      .reduce<Entry | undefined>(
        (best, each) => (best !== undefined && best.said.number > each.said.number ? best : each),
        undefined,
      )
    metrics.setCertified(attested?.said.number ?? 0n)
  }

  const tell = (sight: AttestationSight): AttestationSight => {
    metrics.attestationSeen(sight)
    return sight
  }

  return {
    offer: (said, account, signature) => tell(offer(said, account, signature)),
    offerCertificate: (said, certificate) => tell(offerCertificate(said, certificate)),
    attestationOf,
    prune,
    lacks(said, account) {
      if (!isOwn(said)) return false
      const entry = entryOf(said)
      if (entry === undefined) return entries.size < mostHeights || said.number >= lowest()
      const position = entry.set.members.findIndex((member) => bytesToHex(member.account) === account)
      return entry.certificate === undefined && position >= 0 && !entry.signatures.has(position)
    },
    signedBy(number, key) {
      for (const { said, set, signatures, certificate } of entries.get(number) ?? []) {
        if (!isOwn(said)) continue
        const position = set.members.findIndex((member) => bytesToHex(member.key) === key)
        const signature = signatures.get(position)
        if (signature !== undefined) return { said, set, certificate: { signers: 1n << BigInt(position), signature } }
        if (position >= 0 && certificate !== undefined && ((certificate.signers >> BigInt(position)) & 1n) === 1n)
          return { said, set, certificate }
      }
      return undefined
    },
    wanted() {
      if (epochs.current() === undefined) return undefined
      let from: bigint | undefined
      let to: bigint | undefined
      const newest = chain.safe()
      for (let number = newest; number > 0n && number > newest - wantedHeights; number--) {
        if (entries.get(number)?.some(({ said, certificate }) => certificate !== undefined && isOwn(said))) continue
        to ??= number
        from = number
      }
      return from === undefined || to === undefined ? undefined : { from, to }
    },
    list({ from, to, limit }) {
      return standing(from ?? 0n, to ?? chain.safe(), limit, from === undefined).map(reportOf)
    },
    set: (epoch) => (epoch === undefined ? epochs.current() : epochs.set(epoch)),
    attested() {
      if (attested !== undefined && !isOwn(attested.said)) prune()
      return attested?.said.number
    },
    quorumOf(number): QuorumReport | undefined {
      const set = epochs.current()
      const last = number > chain.safe() ? undefined : derived.batchOfBlock(number)?.lastBlock
      const dueAt = last === undefined ? undefined : attestable.dueAt(last)
      if (set === undefined || last === undefined || dueAt === undefined) return undefined
      const entry = entries.get(last)?.findLast(({ said }) => isOwn(said))
      const judged = entry?.set ?? set
      let signers = entry?.certificate?.signers ?? 0n
      for (const position of entry?.signatures.keys() ?? []) signers |= 1n << BigInt(position)
      return {
        number: last,
        dueAt,
        isDue: (options.l1Head() ?? 0n) >= dueAt,
        epoch: judged.epoch,
        signed: countSigners(signers),
        needed: quorumThreshold(judged.members.length),
        members: judged.members.length,
        missing: missingMembers(judged, signers).map(({ account }) => bytesToHex(account)),
      }
    },
  }
}
