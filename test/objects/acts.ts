/** What happens in random histories of objects: blocks, forks, transactions, moves, lies, verdicts. */
import { type Bytes, bytesToHex, equalBytes, type Hex, hexToBytes } from '@syncline/primitives'
import { type Claim, type Copy, claimKey, hasNot, isOfficial, type Receipt, receiptId } from '@syncline/protocol'
import { contentOf, dealOf, flowOf, isPurse } from './branch.js'
import {
  byzantine,
  domainIds,
  forgedNonces,
  maxBranches,
  maxChoices,
  maxWorlds,
  type Node,
  type Sent,
  type World,
  Worlds,
} from './worlds.js'

/** What may happen in a history; the contracts' outcome is held against the rules', and against what every open world says. */
export class Acts extends Worlds {
  /** One thing happens; `isSilent`: L1 says nothing. */
  step(isSilent = false): void {
    const kind = this.draw(isSilent ? 26 : 32)
    if (kind < 7) this.transact()
    else if (kind < 12) this.depart()
    else if (kind < 14) this.seal(this.node())
    else if (kind < 16) this.fork()
    else if (kind < 22) this.arrive()
    else if (kind < 25) this.resolve()
    else if (kind < 26) this.destroy()
    else if (kind < 27) this.certify()
    else if (kind < 30) this.learn()
    else this.settleFlows()
  }

  /** A branch with much to do: mostly one that holds conditional copies. */
  busyNode(): Node {
    const nodes = this.nodes.flat().filter(({ isAlive }) => isAlive)
    const busy = nodes.filter(({ branch }) =>
      branch.copies.some(({ dependency, departure }) => dependency.positive.length > 0 && departure === undefined),
    )
    return this.draw(4) === 0 || busy.length === 0 ? this.node() : this.pick(busy)!
  }

  transact(): void {
    const node = this.busyNode()
    const byObject = new Map<Hex, Copy[]>()
    for (const copy of node.branch.copies) {
      const name = bytesToHex(copy.index)
      byObject.set(name, [...(byObject.get(name) ?? []), copy])
    }
    const chosen: Copy[] = []
    for (const copies of byObject.values()) if (chosen.length < 4 && this.draw(3) > 0) chosen.push(this.pick(copies)!)
    const counters = chosen.filter((copy) => !isPurse(copy))
    const purses = chosen.filter(isPurse)
    const inputs = [...counters, ...purses]
    if (inputs.length === 0) return
    const deal = {
      added: counters.map(() => BigInt(1 + this.draw(1_000_000))),
      paid: purses.slice(1).map((_, i) => BigInt(this.draw(Number(contentOf(purses[i]!)) + 1))),
    }
    const before = node.branch.copies.length
    const code = this.count(node.branch.transact(inputs, deal))
    const happens = this.worldsOf(node).filter((world) => inputs.every((copy) => this.isLive(copy, world)))
    if (code !== 'ok') {
      const isUnusable = inputs.some((copy) => hasNot(copy.dependency) || copy.departure !== undefined)
      if (!isUnusable && happens.length > 0 && code !== 'COPY_EXISTS' && code !== 'OBJECT_COPIES_TOO_MANY') {
        throw new Error(`a transaction that happens in ${happens.length} worlds was refused: ${code}`)
      }
      return
    }
    this.counts.transactions++
    if (node.branch.copies.length > before) this.counts.splits++
    for (const { objects } of happens) {
      const old = inputs.map(({ typeId, index }) => ({
        typeId,
        state: hexToBytes(objects.get(bytesToHex(index))!.state),
      }))
      const made = dealOf(old, deal)
      if (!made.ok) throw new Error('a transaction that the world refuses was taken')
      for (const [i, { index }] of inputs.entries()) {
        const name = bytesToHex(index)
        objects.set(name, { ...objects.get(name)!, state: bytesToHex(made.value[i]!) })
      }
    }
  }

  /** Of a copy on a branch that is true in the world: what left is not there any more. */
  isLive(copy: Copy, world: World): boolean {
    return copy.departure === undefined && this.holds(copy.dependency, world)
  }

  depart(): void {
    const liar = this.lies && this.draw(3) === 0
    const node = liar ? this.node(byzantine) : this.busyNode()
    const domain = this.domainOf(node)
    const usable = node.branch.copies.filter(
      ({ dependency, departure }) => !hasNot(dependency) && departure === undefined,
    )
    const pending = usable.filter((one) => !isOfficial(one))
    const likely = pending.length > 0 && this.draw(3) > 0 ? pending : usable
    const copy = this.pick(this.draw(8) === 0 || likely.length === 0 ? node.branch.copies : likely)
    if (copy === undefined) return
    const to = this.draw(12) === 0 ? domain : (domain + 1 + this.draw(2)) % 3
    const name = bytesToHex(copy.index)
    if (this.tainted.has(name) && to === byzantine) return
    const canLie = domain === byzantine && !isPurse(copy) && !this.tainted.has(name) && !this.leftLiar.has(name)
    const receipt = node.branch.depart(copy, domainIds[to]!)
    if (typeof receipt === 'string') {
      this.count(receipt)
      return
    }
    this.count('ok')
    this.counts.departures++
    if (!isOfficial(copy)) this.counts.conditionalDepartures++
    if (to === byzantine) this.met.add(name)
    if (domain === byzantine) this.leftLiar.add(name)
    const worlds = this.worldsOf(node).filter((world) => this.holds(copy.dependency, world))
    const sent: Sent = { receipt, dependency: copy.dependency, object: name, choice: undefined }
    if (this.lies && canLie && this.choices.length < maxChoices && this.worlds.length * 2 <= maxWorlds) {
      this.sendTwice(node, sent)
      return
    }
    this.send(node, sent)
    for (const { objects } of worlds) objects.set(name, { ...objects.get(name)!, at: to })
    if (this.draw(3) > 0) this.seal(node)
  }

  send(node: Node, sent: Sent): void {
    const id = bytesToHex(receiptId(sent.receipt))
    node.receipts.set(id, sent)
    this.senders.set(id, this.domainOf(node))
  }

  /** The liar writes a receipt of the copy for each of the two others, and counts both; the ledger takes one. */
  sendTwice(node: Node, honest: Sent): void {
    const bit = this.choices.length
    const { receipt, object } = honest
    const to = domainIds.findIndex((id, i) => i !== byzantine && id !== receipt.to)
    const nonce = forgedNonces + this.forgeries++
    const copied = { ...receipt, to: domainIds[to]!, nonce, height: node.branch.domain.number }
    const first: Sent = { ...honest, choice: { bit, value: 1 } }
    const second: Sent = { ...honest, receipt: copied, choice: { bit, value: 0 } }
    node.branch.forge(copied, 0n)
    node.uncounted.push(second)
    this.choices.push({ first, second })
    this.send(node, first)
    this.send(node, second)
    const twins = this.worlds.map((world) => ({
      ...world,
      choice: world.choice | (1 << bit),
      objects: new Map(world.objects),
    }))
    this.worlds = [...this.worlds, ...twins]
    for (const world of this.worldsOf(node)) {
      if (!this.holds(honest.dependency, world)) continue
      const at = (world.choice >> bit) & 1 ? domainIds.indexOf(receipt.to as 901n) : to
      world.objects.set(object, { ...world.objects.get(object)!, at })
    }
    this.tainted.add(object)
    this.counts.sentTwice++
  }

  /** The liar writes a receipt of an object that never was there. */
  forge(): void {
    const node = this.node(byzantine)
    const others = this.nodes.flat().flatMap(({ branch }) => branch.copies)
    const copy = this.pick(others.filter((one) => !isPurse(one)))
    if (copy === undefined) return
    const name = bytesToHex(copy.index)
    if (this.met.has(name) || this.tainted.has(name)) return
    const { typeId, index, state } = copy
    const { kind, quantity } = flowOf(copy)
    const receipt: Receipt = {
      ...{ from: domainIds[byzantine], to: domainIds[this.draw(2)]!, nonce: forgedNonces + this.forgeries++ },
      ...{ kind, quantity, height: node.branch.domain.number, flows: 0 },
      copy: { typeId, index, state, dependency: { positive: [], negated: [] } },
    }
    node.branch.forge(receipt, quantity)
    const { dependency } = receipt.copy
    this.send(node, { receipt, dependency, object: name, choice: 'never' })
    this.tainted.add(name)
    this.counts.forged++
  }

  seal(node: Node): Claim {
    const claim = node.branch.seal()
    this.sealed.set(claimKey(claim), node)
    return claim
  }

  /** A domain goes on in two ways: two proposers, or one that shows two different worlds. */
  fork(): void {
    const node = this.node(this.lies && this.draw(2) === 0 ? byzantine : undefined)
    const domain = this.domainOf(node)
    const own = this.worldsOf(node)
    const alive = this.nodes[domain]!.filter(({ isAlive }) => isAlive)
    if (alive.length >= maxBranches || this.worlds.length + own.length > maxWorlds) return
    const other = this.copyOf(node)
    other.branch.domain.mark(++this.marker)
    const at = this.nodes[domain]!.push(other) - 1
    const twins = own.map((world) => ({ ...world, at: world.at.with(domain, at), objects: new Map(world.objects) }))
    this.worlds = [...this.worlds, ...twins]
    this.counts.forks++
    if (this.lies && domain === byzantine && this.draw(2) === 0) this.forge()
  }

  /** Somebody brings a receipt: mostly right and for the first time, at times again, elsewhere, or under a claim that does not hold it. */
  arrive(): void {
    const source = this.pick(this.nodes.flat().filter(({ receipts }) => receipts.size > 0))
    if (source === undefined) return
    const fresh = [...source.receipts].filter(([id, { receipt }]) => {
      const isSealed = source.branch.claims.length > Number(receipt.height)
      return (
        isSealed &&
        this.nodes[domainIds.indexOf(receipt.to as 901n)]!.some((node) => node.isAlive && !node.arrivals.has(id))
      )
    })
    const [id, sent] = this.pick(fresh.length > 0 && this.draw(4) > 0 ? fresh : [...source.receipts])!
    const holding = source.branch.claims[Number(sent.receipt.height)]
    const isRight = holding !== undefined && this.draw(8) > 0
    const from = isRight ? source : this.pick(this.nodes.flat())!
    const claim = isRight ? holding : this.pick(from.branch.claims)!
    if (claim.height === 0n) return
    const to = this.draw(16) === 0 ? this.draw(3) : domainIds.indexOf(sent.receipt.to as 901n)
    const node = this.node(to)
    if (this.draw(6) > 0) node.branch.admit(claim)
    this.bring(node, id, sent, claim, from)
  }

  bring(node: Node, id: Hex, { receipt, dependency }: Sent, claim: Claim, from: Node): void {
    const before = node.arrivals.get(id) ?? []
    const { positive } = receipt.copy.dependency
    const possible = this.worldsOf(node).some(
      (world) => this.isTrueIn(claim, world) && positive.every((one) => this.isTrueIn(one, world)),
    )
    const isAdmitted = node.branch.isAdmitted(claim)
    const code = this.count(node.branch.arrive(receipt, claim, from.branch))
    if (code === 'ok') {
      this.counts.arrivals++
      if (before.length > 0) this.counts.rivalArrivals++
      node.arrivals.set(id, [...before, claim])
      return
    }
    this.counts.refusedArrivals++
    const isRight = from.receipts.get(id)?.dependency === dependency && isAdmitted && receipt.to === node.branch.id
    const isKnown = code === 'RECEIPT_NOT_PROVEN' || code === 'OBJECT_COPIES_TOO_MANY' || code === 'COPY_EXISTS'
    if (isRight && possible && before.length === 0 && !isKnown) throw new Error(`an arrival was refused: ${code}`)
  }

  /** L1 settles a block of one branch, and with it all below; other branches end. */
  certify(domain: number = this.draw(3), node: Node = this.node(domain), height?: number): void {
    const settled = this.settled[domain]!
    const { claims } = node.branch
    const from = settled.length + 1
    if (claims.length <= from) return
    const to = height ?? from + this.draw(claims.length - from)
    settled.push(...claims.slice(from, to + 1))
    for (const other of this.nodes[domain]!) {
      const stands = settled.every(
        (claim, i) =>
          other.branch.claims[i + 1] !== undefined && equalBytes(other.branch.claims[i + 1]!.root, claim.root),
      )
      // a branch that is not that far may be no ancestor: its next block differs
      if (!stands && other.isAlive) {
        other.isAlive = false
        this.counts.falseRoots++
      }
    }
    this.worlds = this.worlds.filter(({ at }) => this.nodes[domain]![at[domain]!]!.isAlive)
  }

  /** A branch sees something that L1 said, whatever comes first. */
  learn(): void {
    const node = this.node()
    const claim = this.pick(this.settled.flat().filter((one) => !node.learned.has(claimKey(one))))
    if (claim !== undefined) this.teach(node, claim)
    const kind = this.pick([...this.kinds.keys()])!
    this.teachLane(node, domainIds[this.draw(3)]!, hexToBytes(kind))
  }

  teach(node: Node, claim: Claim): void {
    node.learned.add(claimKey(claim))
    node.branch.certify(claim)
  }

  teachLane(node: Node, from: bigint, kind: Bytes): void {
    const accepted = this.ledger.acceptedOf(from, node.branch.id, kind)
    if (from !== node.branch.id && accepted > 0n) node.branch.acceptLane(from, kind, accepted)
  }

  resolve(): void {
    const node = this.node()
    const copies = node.branch.copies.filter(() => this.draw(3) > 0)
    node.branch.resolve(copies)
    this.count('ok')
  }

  destroy(): void {
    if (this.draw(4) > 0) return
    const node = this.node()
    const copy = this.pick(node.branch.copies)
    if (copy === undefined || this.count(node.branch.destroy(copy)) !== 'ok') return
    const name = bytesToHex(copy.index)
    for (const world of this.worldsOf(node)) {
      if (this.holds(copy.dependency, world)) world.objects.set(name, { ...world.objects.get(name)!, at: -1 })
    }
  }

  /** Somebody reports a domain's lanes on L1 as a settled block has them, and brings receipts to take what was accepted. */
  settleFlows(truth?: readonly number[]): void {
    const domain = this.draw(3)
    const claim = this.pick(this.settled[domain]!)
    if (claim !== undefined) this.report(domain, claim)
    const to = this.draw(3)
    const node = truth === undefined ? this.node(to) : this.nodes[to]![truth[to]!]!
    for (const from of domainIds) for (const kind of this.kinds.keys()) this.teachLane(node, from, hexToBytes(kind))
    for (const id of node.arrivals.keys()) {
      const settled = this.settled[this.senders.get(id)!]!
      if (this.draw(2) === 0 && settled.length > 0) this.acceptFlow(node, id, this.pick(settled)!)
    }
  }

  report(domain: number, claim: Claim): void {
    const { domain: source } = this.sealed.get(claimKey(claim))!.branch
    const first = this.draw(3)
    for (const [id, kind] of this.kinds) {
      for (let i = 0; i < 3; i++) {
        const to = domainIds[(first + i) % 3]!
        if (to === domainIds[domain]) continue
        const taken = this.ledger.report(domainIds[domain]!, to, kind, source.laneTotal(to, id, claim.height))
        if (taken > 0n && domain === byzantine) this.decideChoice(id, to)
      }
    }
  }

  /** The ledger took one of two receipts. */
  decideChoice(kind: Hex, to: bigint): void {
    for (const [bit, { first, second }] of this.choices.entries()) {
      if (bytesToHex(first.receipt.kind) !== kind) continue
      const value = to === first.receipt.to ? 1 : to === second.receipt.to ? 0 : undefined
      const id = bytesToHex(receiptId(first.receipt))
      this.worlds = this.worlds.filter((world) => {
        const stands = this.nodeIn(world, byzantine).receipts.has(id) && this.holds(first.dependency, world)
        return !stands || ((world.choice >> bit) & 1) === value
      })
    }
  }

  /** Tries to make a receipt's flow TRUE, by what its source counted under a claim. */
  acceptFlow(node: Node, id: Hex, claim: Claim): void {
    const standing = this.nodes[this.senders.get(id)!]!.filter(({ isAlive, receipts }) => isAlive && receipts.has(id))
    const sent = this.pick(standing)?.receipts.get(id)
    if (sent === undefined) return
    const code = this.count(node.branch.acceptFlow(sent.receipt, claim, this.sealed.get(claimKey(claim))!.branch))
    if (code !== 'ok') return
    this.counts.flows++
    if (this.worldsOf(node).some((world) => !this.flowsIn(id, world))) {
      throw new Error('a flow was accepted that some world does not have')
    }
  }

  isCounted({ branch }: Node, { dependency }: Sent): boolean {
    return dependency.positive.every((claim) => branch.book.view.statusOf(claim) === 'true')
  }

  /** All receipts are brought under every claim that holds them, where that is possible. */
  deliver(): void {
    for (const source of this.nodes.flat()) {
      for (const [id, sent] of source.receipts) {
        const claim = source.branch.claims[Number(sent.receipt.height)]
        if (claim === undefined) continue
        for (const node of this.nodes[domainIds.indexOf(sent.receipt.to as 901n)]!) {
          if (!node.isAlive) continue
          node.branch.admit(claim)
          this.bring(node, id, sent, claim, source)
        }
      }
    }
  }
}
