/**
 * The claim store: which claims were heard of, what each rests on, its status and level (docs/claims.md §2; requirements DEP-13,
 * DEP-21, DEP-25). Statuses depend on the set of things accepted, not on their order, unless a final certifier contradicts itself.
 */
import { accept, type Bytes, compareBytes, type Result, refuse } from '@syncline/primitives'
import type { Level } from '../level/level.js'
import { createWhy, type Why } from '../why.js'
import type { Certifier, ClaimRecord, DomainRules, FlowRules } from './certifier.js'
import { type Claim, claimKey, compareClaims, flowClaim, isClaim, isFlow } from './claim.js'
import { type ClaimNode, createClaimGraph, type Verdict } from './claimGraph.js'
import type { ClaimStatus, ClaimView } from './claimView.js'

/** Most claims one record may use. A bundle block names each other member once. */
export const maxUses = 64

/** Why a claim or a certificate is not taken. Plug-ins add their own codes. */
export type ClaimCode =
  | 'CLAIM_MALFORMED'
  | 'CLAIM_DOMAIN_UNKNOWN'
  | 'CLAIM_EDGE_INVALID'
  | 'CLAIM_ALREADY_ADMITTED'
  | 'CLAIM_CERTIFIER_UNKNOWN'
  | 'CLAIM_CONTRADICTED'
  | 'CLAIM_STORE_FULL'
  | 'CLAIM_IS_FLOW'

/** Why a claim is where it is. */
export type ClaimReason =
  | 'FINAL'
  | 'EXCLUDED'
  | 'RESTS_ON_FALSE'
  | 'NOT_ADMITTED'
  | 'NOT_CERTIFIED'
  | 'AWAITS_CLAIM'
  | 'AWAITS_FLOW'
  | 'CLOSED'

export type ClaimStore = ClaimView & {
  /** Takes a claim that passes its domain's gate. The same record again is refused, and changes nothing. */
  readonly admit: (record: ClaimRecord, evidence: Bytes) => Result<readonly Verdict[]>
  /** Takes a certificate; it may come before the claim is admitted. The verdicts it leads to are the value. */
  readonly certify: (claim: Claim, certifierId: string, evidence: Bytes) => Result<readonly Verdict[]>
  /** Takes a proof that `ancestor` is in the history of `claim`: TRUE then goes down, FALSE up. */
  readonly link: (claim: Claim, ancestor: Claim, evidence: Bytes) => Result<readonly Verdict[]>
  /** Takes the fact that a receipt's flow was accepted: its literal is TRUE. */
  readonly acceptFlow: (receiptId: Bytes, evidence: Bytes) => Result<readonly Verdict[]>
  /** Takes the fact that a closure left the receipt out: its flow is FALSE. */
  readonly closeFlow: (receiptId: Bytes, evidence: Bytes) => Result<readonly Verdict[]>
  /** The least level of all that the claim rests on; 0 if it was not admitted, undefined if it is FALSE. A pending flow has 2. */
  readonly levelOf: (claim: Claim) => Level | undefined
  readonly why: (claim: Claim) => Why<ClaimReason> & { readonly waitsFor: Claim | undefined }
  /** Claims heard of. */
  readonly size: () => number
}

/** An empty store of at most `capacity` claims and decided flows, for the registered domains. Without `flowRules` no flow is ever decided. */
export function createClaimStore(
  domains: ReadonlyMap<bigint, DomainRules>,
  capacity: number,
  flowRules?: FlowRules,
): ClaimStore {
  const graph = createClaimGraph()

  function rulesOf(...claims: readonly Claim[]): Result<DomainRules, ClaimCode> {
    for (const claim of claims) {
      if (!isClaim(claim)) return refuse('CLAIM_MALFORMED', 'not a claim: domain, height or root is out of range')
      if (isFlow(claim)) {
        return refuse('CLAIM_IS_FLOW', 'the flow of a receipt has no certifier and no history, nothing rests on it')
      }
      if (!domains.has(claim.domainId)) {
        return refuse('CLAIM_DOMAIN_UNKNOWN', `domain ${claim.domainId} is not registered`, {
          domainId: claim.domainId,
        })
      }
    }
    return accept(domains.get(claims[0]!.domainId)!)
  }

  function checkRoom(claims: readonly Claim[]): Result<undefined, ClaimCode> {
    const unheard = new Set(claims.filter((claim) => graph.find(claim) === undefined).map(claimKey))
    if (graph.size() + unheard.size <= capacity) return accept(undefined)
    return refuse('CLAIM_STORE_FULL', `the store holds at most ${capacity} claims`, { capacity })
  }

  /** What a certificate for `node` speaks for: itself and its ancestors, as far as nothing did yet. O(history). */
  function spokenFor(nodes: readonly ClaimNode[]): Set<ClaimNode> {
    const found = new Set(nodes.filter((node) => !node.certified))
    for (const node of found) for (const ancestor of node.ancestors) if (!ancestor.certified) found.add(ancestor)
    return found
  }

  /** A final certifier speaks for one root at each height, and for none that is FALSE. `claims` are of one domain. */
  function checkSpoken(claims: readonly Claim[]): Result<undefined, ClaimCode> {
    const heard = claims.flatMap((claim) => graph.find(claim) ?? [])
    const roots = new Map<bigint, Claim>()
    for (const claim of [...claims, ...[...spokenFor(heard)].map((node) => node.claim)]) {
      const certified = graph.rivals(claim).find((node) => node.certified && compareClaims(node.claim, claim) !== 0)
      const other = roots.get(claim.height) ?? claim
      roots.set(claim.height, claim)
      const rival = compareClaims(other, claim) === 0 ? certified?.claim : other
      if (rival === undefined && statusOf(claim) !== 'false') continue
      return refuse('CLAIM_CONTRADICTED', 'the certifier spoke for something else before, or the claim is FALSE', {
        claim,
        rival,
      })
    }
    return accept(undefined)
  }

  function speak(nodes: readonly ClaimNode[]): ClaimNode[] {
    const spoken = [...spokenFor(nodes)]
    for (const node of spoken) node.certified = true
    return spoken
  }

  function statusOf(claim: Claim): ClaimStatus {
    const node = graph.find(claim)
    if (node !== undefined) return node.status
    return graph.rivals(claim).some((rival) => rival.status === 'true') ? 'false' : 'unknown'
  }

  function admit(record: ClaimRecord, evidence: Bytes): Result<readonly Verdict[]> {
    const { claim, parent, uses } = record
    if (uses.length > maxUses) {
      return refuse('CLAIM_EDGE_INVALID', `a claim uses at most ${maxUses} others`, { have: uses.length })
    }
    const below = parent === undefined ? uses : [parent, ...uses]
    const rules = rulesOf(claim, ...below)
    if (!rules.ok) return rules
    if (parent !== undefined && !isAbove(claim, parent)) {
      return refuse('CLAIM_EDGE_INVALID', 'a parent is a lower claim of the same domain')
    }
    if (uses.some((use) => use.domainId === claim.domainId) || new Set(uses.map(claimKey)).size < uses.length) {
      return refuse('CLAIM_EDGE_INVALID', 'uses are claims of other domains, each once')
    }
    const known = graph.find(claim)
    if (known?.admitted) return refuse('CLAIM_ALREADY_ADMITTED', 'this claim was admitted before')
    const room = checkRoom([claim, ...below])
    if (!room.ok) return room
    const gate = rules.value.gate(record, evidence)
    if (!gate.ok) return gate
    if (known?.certified && parent !== undefined) {
      const spoken = checkSpoken([parent])
      if (!spoken.ok) return spoken
    }
    const node = graph.open(claim)
    node.admitted = true
    for (const need of below.map(graph.open)) {
      node.needs.push(need)
      need.neededBy.push(node)
    }
    if (parent !== undefined) join(node, graph.open(parent))
    return accept(graph.settle([node, ...(node.certified ? speak(node.ancestors) : [])]))
  }

  function join(node: ClaimNode, ancestor: ClaimNode): void {
    node.ancestors.push(ancestor)
    ancestor.descendants.push(node)
  }

  function certify(claim: Claim, certifierId: string, evidence: Bytes): Result<readonly Verdict[]> {
    const rules = rulesOf(claim)
    if (!rules.ok) return rules
    const { final, attesting, anchoring } = rules.value
    const certifiers: readonly Certifier[] =
      anchoring === undefined ? [final, ...attesting] : [final, anchoring, ...attesting]
    const certifier = certifiers.find(({ id }) => id === certifierId)
    if (certifier === undefined) {
      return refuse('CLAIM_CERTIFIER_UNKNOWN', `domain ${claim.domainId} has no certifier '${certifierId}'`, {
        have: certifiers.map(({ id }) => id),
      })
    }
    const room = checkRoom([claim])
    if (!room.ok) return room
    const verdict = certifier.check(claim, evidence)
    if (!verdict.ok) return verdict
    if (certifier === final) {
      const spoken = checkSpoken([claim])
      if (!spoken.ok) return spoken
      return accept(graph.settle(speak([graph.open(claim)])))
    }
    const node = graph.open(claim)
    if (certifier === anchoring) node.anchored = true
    else node.attested = true
    return accept(graph.settle([node]))
  }

  function link(claim: Claim, ancestor: Claim, evidence: Bytes): Result<readonly Verdict[]> {
    const rules = rulesOf(claim, ancestor)
    if (!rules.ok) return rules
    if (!isAbove(claim, ancestor)) {
      return refuse('CLAIM_EDGE_INVALID', 'an ancestor is a lower claim of the same domain')
    }
    const room = checkRoom([claim, ancestor])
    if (!room.ok) return room
    const shown = rules.value.ancestry(claim, ancestor, evidence)
    if (!shown.ok) return shown
    const above = graph.find(claim)
    if (above?.certified) {
      const spoken = checkSpoken([ancestor])
      if (!spoken.ok) return spoken
    }
    const node = graph.open(claim)
    const below = graph.open(ancestor)
    if (node.ancestors.includes(below)) return accept([])
    join(node, below)
    return accept(graph.settle([node, ...(node.certified ? speak([below]) : [])]))
  }

  /** TRUE and FALSE of a flow are for ever, too. The same fact again is taken, and changes nothing. */
  function decideFlow(
    receiptId: Bytes,
    evidence: Bytes,
    status: 'true' | 'false',
    check: Certifier['check'] | undefined,
  ): Result<readonly Verdict[]> {
    const flow = flowClaim(receiptId)
    if (!isClaim(flow)) return refuse('CLAIM_MALFORMED', 'a receipt id has 32 bytes', { have: receiptId.length })
    if (check === undefined) return refuse('CLAIM_CERTIFIER_UNKNOWN', 'nobody is registered who speaks for flows')
    const room = checkRoom([flow])
    if (!room.ok) return room
    const shown = check(flow, evidence)
    if (!shown.ok) return shown
    const known = statusOf(flow)
    if (known !== 'unknown' && known !== status) {
      return refuse('CLAIM_CONTRADICTED', `the flow is ${known.toUpperCase()} already`, { claim: flow })
    }
    return accept(graph.decideFlow(graph.open(flow), status))
  }

  /** The claim's ancestors and itself, as far as they are shown. O(history). */
  function historyOf(claim: Claim): Claim[] {
    const node = graph.find(claim)
    if (node === undefined) return [claim]
    const history = new Set([node])
    for (const member of history) for (const ancestor of member.ancestors) history.add(ancestor)
    return [...history].map((member) => member.claim)
  }

  function implies(a: Claim, b: Claim): boolean {
    if (compareClaims(a, b) === 0) return true
    if (!isAbove(a, b)) return false
    return historyOf(a).some((ancestor) => compareClaims(ancestor, b) === 0)
  }

  function excludes(a: Claim, b: Claim): boolean {
    if (a.domainId !== b.domainId || isFlow(a)) return false
    const roots = new Map<bigint, Bytes[]>()
    for (const { height, root } of historyOf(a)) roots.set(height, [...(roots.get(height) ?? []), root])
    return historyOf(b).some(({ height, root }) => roots.get(height)?.some((other) => compareBytes(other, root) !== 0))
  }

  function levelOf(claim: Claim): Level | undefined {
    const node = graph.find(claim)
    if (node !== undefined) return node.level
    // the ledger of a Byzantine domain may never cover it: no more than attested
    if (isFlow(claim)) return 2
    return statusOf(claim) === 'false' ? undefined : 0
  }

  function why(claim: Claim): Why<ClaimReason> & { readonly waitsFor: Claim | undefined } {
    const node = graph.find(claim)
    const status = statusOf(claim)
    if (status === 'true') return { ...createWhy('FINAL', 'TRUE', 'nobody'), waitsFor: undefined }
    if (isFlow(claim)) {
      if (status === 'false')
        return { ...createWhy('CLOSED', 'a closure left the receipt out', 'nobody'), waitsFor: undefined }
      const flow = createWhy('AWAITS_FLOW', "the ledger's allowance does not cover the receipt yet", 'anyone')
      return { ...flow, waitsFor: undefined }
    }
    if (status === 'false') {
      const rival = graph.rivals(claim).find((other) => other.status === 'true')
      if (rival !== undefined) {
        const excluded = createWhy('EXCLUDED', 'another root is TRUE at its height', 'nobody')
        return { ...excluded, waitsFor: rival.claim }
      }
      const lost = [...node!.needs, ...node!.ancestors].find((need) => need.status === 'false')
      return { ...createWhy('RESTS_ON_FALSE', 'something it rests on is FALSE', 'nobody'), waitsFor: lost?.claim }
    }
    if (!node?.admitted) {
      const absent = createWhy('NOT_ADMITTED', 'nobody showed what it rests on', 'anyone')
      return { ...absent, waitsFor: undefined }
    }
    if (!node.certified) {
      const certifierId = domains.get(claim.domainId)!.final.id
      const waiting = createWhy('NOT_CERTIFIED', `the final certifier '${certifierId}' did not speak yet`, 'time')
      return { ...waiting, waitsFor: undefined }
    }
    return {
      ...createWhy('AWAITS_CLAIM', 'certified, but something it rests on is not', 'time'),
      waitsFor: bottleneck(node),
    }
  }

  /** What keeps a certified claim from TRUE: the nearest claim below it that is not certified or not admitted. */
  function bottleneck(node: ClaimNode): Claim | undefined {
    const below = new Set([node])
    for (const member of below) {
      if (!member.admitted || !member.certified) return member.claim
      for (const need of member.needs) if (need.status === 'unknown') below.add(need)
    }
    return undefined
  }

  return {
    admit,
    certify,
    link,
    acceptFlow: (receiptId, evidence) => decideFlow(receiptId, evidence, 'true', flowRules?.accepted),
    closeFlow: (receiptId, evidence) => decideFlow(receiptId, evidence, 'false', flowRules?.closed),
    statusOf,
    levelOf,
    implies,
    excludes,
    why,
    size: graph.size,
  }
}

/** True if `claim` is of the same domain and higher. */
function isAbove(claim: Claim, ancestor: Claim): boolean {
  return claim.domainId === ancestor.domainId && claim.height > ancestor.height
}
