/**
 * Claims that wait for a verdict get to level 2 meanwhile: where a quorum of the source's validators signed the very block that somebody rests on, its
 * certificate is shown to the waiting domain, which learns the validators from L1's tree as it learns claims (docs/quorum.md §5).
 */
import { claimRegistryAbi, crosslinksAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import { type Attestation, type Claim, isFlow, type QuorumSet } from '@syncline/protocol'
import { encodeFunctionData } from 'viem'
import type { Certificate } from '../validator/codec.js'
import { toAbiAttestation, toAbiSet } from '../validator/contract.js'
import { batchCalls, type Call } from './batch.js'
import { claimHash, type DomainSide, type Scene, type Work } from './scene.js'
import type { FormedSet } from './setBook.js'
import { planImport } from './verdicts.js'

/** A quorum of `set` signed `said`: what `attest` takes. Verified. */
export type Quorum = {
  readonly said: Attestation
  readonly set: QuorumSet
  readonly setHash: Hex
  readonly certificate: Certificate
}

/** Claims of one domain that are looked for at a time, the highest: lower ones are nearer to their verdict. */
const mostWanted = 512
/** Certificates of one piece of work. */
const chunk = 16

/** Names a claim without hashing it. */
export const claimKey = (height: bigint, root: Hex): string => `${height}:${root}`
const keyOf = ({ height, root }: Claim): string => claimKey(height, bytesToHex(root))

/** Undecided claims that something on this domain rests on, or a bond stands behind, and that no quorum attested here yet: by domain, each once. */
function openClaims({ book }: DomainSide): ReadonlyMap<bigint, ReadonlyMap<string, Claim>> {
  const open = new Map<bigint, Map<string, Claim>>()
  const seen = new Set<string>()
  const add = (claim: Claim): void => {
    if (isFlow(claim)) return
    const key = keyOf(claim)
    const name = `${claim.domainId}:${key}`
    // many copies rest on one claim
    if (seen.has(name)) return
    seen.add(name)
    if (book.view.statusOf(claim) !== 'unknown' || book.attested.has(claimHash(claim))) return
    open.set(claim.domainId, (open.get(claim.domainId) ?? new Map<string, Claim>()).set(key, claim))
  }
  for (const { claim } of book.vouchers.values()) add(claim)
  for (const { dependency } of book.copies.values()) for (const claim of dependency.positive) add(claim)
  return open
}

/** What quorums are looked for, by domain: at most 512 claims each, the highest. */
export function wantedClaims(scene: Scene): ReadonlyMap<bigint, readonly Claim[]> {
  const all = new Map<bigint, Map<string, Claim>>()
  for (const target of scene.domains.values()) {
    for (const [domainId, claims] of openClaims(target)) {
      if (!scene.domains.has(domainId)) continue
      const those = all.get(domainId) ?? new Map<string, Claim>()
      for (const [key, claim] of claims) those.set(key, claim)
      all.set(domainId, those)
    }
  }
  const highest = (claims: Iterable<Claim>): Claim[] =>
    [...claims].sort((a, b) => (a.height < b.height ? 1 : a.height > b.height ? -1 : 0)).slice(0, mostWanted)
  return new Map([...all].map(([domainId, claims]) => [domainId, highest(claims.values())]))
}

/** Signatures of 64 members cost 1.2 k each to sum, their set as much to hash. */
const attestGas = ({ members }: QuorumSet): bigint => 400_000n + 10_000n * BigInt(members.length)

const attesting = (target: DomainSide, keys: readonly string[], calls: readonly Call[]): Work => ({
  keys,
  chain: target.id,
  label: `attest ${calls.length} claims on ${target.id}`,
  urgency: 1,
  prepare: async () => batchCalls('attest', calls),
})

/** Those that are new go together; one that was refused stands alone. */
function planAttesting(scene: Scene, target: DomainSide, quorums: ReadonlyMap<string, Quorum>): Work[] {
  const works: Work[] = []
  const fresh: { readonly key: string; readonly call: Call }[] = []
  for (const [claim, { said, set, certificate }] of quorums) {
    const key = `attest:${target.id}:${said.domainId}:${claim}`
    const readiness = scene.readiness(key)
    if (readiness === 'no') continue
    const signed = { signers: certificate.signers, signature: bytesToHex(certificate.signature) }
    const args = [toAbiAttestation(said), toAbiSet(set), signed] as never
    const data = encodeFunctionData({ abi: claimRegistryAbi, functionName: 'attest', args })
    const call = { to: predeploys.claimRegistry, data, gas: attestGas(set) }
    if (readiness === 'fresh') fresh.push({ key, call })
    else works.push(attesting(target, [key], [call]))
  }
  for (let i = 0; i < fresh.length; i += chunk) {
    const part = fresh.slice(i, i + chunk)
    works.push(
      attesting(
        target,
        part.map(({ key }) => key),
        part.map(({ call }) => call),
      ),
    )
  }
  return works
}

/** The next step towards a domain's knowing a set: its leaf in L1's tree, the tree's root there, the set under it. */
export function planSet(scene: Scene, target: DomainSide, { set, hash }: FormedSet): Work[] {
  const { contracts, book, sets } = scene.l1
  const settled = sets.settled(hash)
  const urgency = 1
  if (settled === undefined) {
    const args = [set.domainId, set.epoch] as const
    const data = encodeFunctionData({ abi: crosslinksAbi, functionName: 'settleSet', args })
    const label = `settle the validators of ${set.domainId} in epoch ${set.epoch}`
    const prepare: Work['prepare'] = async () => [
      { label: 'settle set', to: contracts.crosslinks, data, spareGas: 100_000n },
    ]
    return [{ keys: [`settle-set:${hash}`], isRecurring: true, chain: 'l1', label, urgency, prepare }]
  }
  const known = book.roots.findLastIndex((root) => target.book.roots.has(root))
  if (settled.index > known) return planImport(scene, target, settled.block)
  const siblings = book.tree.siblings(settled.index, known + 1).map(bytesToHex)
  const args = [toAbiSet(set), book.roots[known]!, siblings] as never
  const data = encodeFunctionData({ abi: claimRegistryAbi, functionName: 'importSet', args })
  const label = `import the validators of ${set.domainId} in epoch ${set.epoch} on ${target.id}`
  const gas = attestGas(set)
  const prepare: Work['prepare'] = async () => [{ label: 'import set', to: predeploys.claimRegistry, data, gas }]
  return [{ keys: [`import-set:${target.id}:${hash}`], chain: target.id, label, urgency, prepare }]
}

/** Every certificate that raises a claim somebody rests on. Nothing is done about validators before they signed something that is of use. */
export function planCertificates(scene: Scene): Work[] {
  if (scene.quorums.length === 0) return []
  const works: Work[] = []
  const planned = new Set<string>()
  for (const target of scene.domains.values()) {
    const open = openClaims(target)
    const now = BigInt(target.head['timestamp'] as Hex)
    const ready = new Map<bigint, Map<string, Quorum>>()
    const missing = new Map<Hex, Quorum>()
    for (const quorum of scene.quorums) {
      const { said, set, setHash } = quorum
      const key = claimKey(said.number, bytesToHex(said.worldRoot))
      if (open.get(said.domainId)?.has(key) !== true || now > set.expiresAt) continue
      if (!target.sets.has(setHash)) missing.set(setHash, quorum)
      else ready.set(said.domainId, (ready.get(said.domainId) ?? new Map<string, Quorum>()).set(key, quorum))
    }
    for (const quorums of ready.values()) works.push(...planAttesting(scene, target, quorums))
    for (const { set, setHash } of missing.values()) {
      for (const work of planSet(scene, target, { set, hash: setHash })) {
        // two domains may lack one leaf
        if (work.keys.some((key) => planned.has(key))) continue
        for (const key of work.keys) planned.add(key)
        works.push(work)
      }
    }
  }
  return works
}
