/** Random histories of objects, up to the world that turns out to be true. */
import { type Hex, hexToBytes } from '@syncline/primitives'
import { type Claim, claimKey, flowClaim } from '@syncline/protocol'
import { Acts } from './acts.js'
import { domainIds, type Node } from './worlds.js'

/** A history, and how it comes to its end. */
export class History extends Acts {
  /** The same history once more, to go on in another way. */
  again(): History {
    return new History(this.seed, this.counts, this)
  }

  /** Everything that anyone may do is done, until nothing changes: one round of blocks, verdicts, pokes and flows after the other. */
  settle(truth: readonly number[] = this.drawTruth()): void {
    let before = ''
    for (let round = 0; round < 16; round++) {
      const nodes = truth.map((at, domain) => this.nodes[domain]![at]!)
      for (const [domain, node] of nodes.entries()) {
        // the registry knows no ancestry: a lost branch's block is FALSE once the true one has its height
        const highest = Math.max(...this.nodes[domain]!.map(({ branch }) => branch.claims.length))
        do this.seal(node)
        while (node.branch.claims.length < highest)
        this.certify(domain, node, node.branch.claims.length - 1)
      }
      for (const node of nodes)
        for (const claim of this.settled.flat()) if (!node.learned.has(claimKey(claim))) this.teach(node, claim)
      for (const node of nodes) this.settleNode(node, nodes)
      for (const domain of domainIds.keys()) this.report(domain, this.settled[domain]!.at(-1)!)
      for (const node of nodes) {
        for (const from of domainIds) for (const kind of this.kinds.keys()) this.teachLane(node, from, hexToBytes(kind))
        this.acceptFlows(node)
        node.branch.resolve(node.branch.copies)
      }
      const after = this.show()
      if (after === before) return
      before = after
    }
    throw new Error('nothing ends')
  }

  acceptFlows(node: Node): void {
    for (const id of node.arrivals.keys()) {
      const status = node.branch.book.view.statusOf(flowClaim(hexToBytes(id)))
      if (status === 'unknown') this.acceptFlow(node, id, this.settled[this.senders.get(id)!]!.at(-1)!)
    }
  }

  /** Of each domain the branch that will turn out to be true. */
  drawTruth(): number[] {
    return this.nodes.map((nodes) => nodes.indexOf(this.pick(nodes.filter(({ isAlive }) => isAlive))!))
  }

  /** Claims of the true branches that copies there rest on or wait for, `most` of them. */
  openClaims(truth: readonly number[], most: number): Claim[] {
    const nodes = truth.map((at, domain) => this.nodes[domain]![at]!)
    const named = new Map<Hex, Claim>()
    for (const { branch } of nodes) {
      for (const { dependency } of branch.copies) {
        for (const claim of [dependency.positive, ...dependency.negated].flat()) {
          const own = nodes[domainIds.indexOf(claim.domainId as 901n)]?.branch.claims[Number(claim.height)]
          if (own !== undefined) named.set(claimKey(own), own)
        }
      }
    }
    return [...named.values()].slice(0, most)
  }

  /** L1 settles one claim, all true branches see it, and somebody pokes what he likes. */
  decide(claim: Claim, truth: readonly number[]): void {
    const domain = domainIds.indexOf(claim.domainId as 901n)
    if (this.settled[domain]!.length < Number(claim.height)) {
      this.certify(domain, this.nodes[domain]![truth[domain]!]!, Number(claim.height))
    }
    for (const [other, at] of truth.entries()) {
      const node = this.nodes[other]![at]!
      this.teach(node, claim)
      node.branch.resolve(node.branch.copies.filter(() => this.draw(2) === 0))
    }
    if (this.draw(2) === 0) this.settleFlows(truth)
  }

  settleNode(node: Node, nodes: readonly Node[]): void {
    node.branch.resolve(node.branch.copies)
    for (const source of nodes) {
      for (const [id, sent] of source.receipts) {
        if (sent.receipt.to !== node.branch.id) continue
        const claim = source.branch.claims[Number(sent.receipt.height)]!
        const arrived = node.arrivals.get(id) ?? []
        const isIn = arrived.some((one) => source.branch.claims.some((own) => claimKey(own) === claimKey(one)))
        if (!isIn) this.bring(node, id, sent, claim, source)
      }
    }
    for (const lie of node.uncounted.splice(0)) {
      if (this.isCounted(node, lie)) node.branch.forge(lie.receipt, 1n)
      else node.uncounted.push(lie)
    }
  }

  /** What is on the branches that are left, as one string. */
  show(): string {
    const kinds = [...this.kinds.keys()].map(hexToBytes)
    return domainIds.map((_, domain) => this.node(domain).branch.show(kinds, domainIds)).join('\n')
  }
}
