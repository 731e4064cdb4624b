/** What has to hold of a history after every step, and at its end. */
import { bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { claimKey, isOfficial, isTrue } from '@syncline/protocol'
import type { History } from './history.js'
import { domainIds, type Place } from './worlds.js'

/** Exactly one live copy of each object in every open world, at its place and with its state. */
export function checkWorlds(history: History): void {
  for (const world of history.worlds) {
    const found = new Map<Hex, Place[]>()
    const add = (name: Hex, place: Place): void => void found.set(name, [...(found.get(name) ?? []), place])
    for (const domain of domainIds.keys()) {
      const node = history.nodeIn(world, domain)
      for (const copy of node.branch.copies) {
        const holds = history.holds(copy.dependency, world)
        if (holds && copy.departure === undefined) {
          add(bytesToHex(copy.index), { at: domain, state: bytesToHex(copy.state) })
        }
        history.counts.copies++
      }
      for (const [id, sent] of node.receipts) {
        const to = domainIds.indexOf(sent.receipt.to as 901n)
        const arrived = history.nodeIn(world, to).arrivals.get(id) ?? []
        if (arrived.some((claim) => history.isTrueIn(claim, world))) continue
        if (history.flowsIn(id, world)) add(sent.object, { at: to, state: bytesToHex(sent.receipt.copy.state) })
      }
    }
    for (const [name, place] of world.objects) {
      const live = found.get(name) ?? []
      if (live.length !== (place.at < 0 ? 0 : 1)) throw new Error(`${live.length} live copies of an object in a world`)
      if (live.length === 1 && live[0]!.at !== place.at) throw new Error('an object is at a wrong place in a world')
      if (live.length === 1 && live[0]!.state !== place.state) throw new Error('an object has a wrong state in a world')
    }
    history.counts.worlds++
  }
}

/** Both halves of all branches are the same. */
export function compareHalves(history: History): void {
  const kinds = [...history.kinds.keys()].map(hexToBytes)
  for (const { branch } of history.nodes.flat()) {
    branch.compare(kinds, domainIds)
    history.counts.compared += branch.compared
    branch.compared = 0
  }
}

/** After all is settled: nothing conditional is left where nobody lied, no object is official twice. */
export function checkEnd(history: History): void {
  const [world] = history.worlds
  for (const other of history.worlds) {
    for (const [name, place] of world!.objects) {
      const there = other.objects.get(name)!
      if (there.at !== place.at || there.state !== place.state) throw new Error('worlds are left that differ')
    }
  }
  for (const [name, place] of world!.objects) {
    const copies = domainIds.flatMap((_, domain) =>
      history.node(domain).branch.copies.filter(({ index }) => bytesToHex(index) === name),
    )
    const official = copies.filter(isOfficial)
    history.counts.official += official.length
    if (official.length > 1) throw new Error('an object is official twice')
    if (!history.lies && copies.length !== (place.at < 0 ? 0 : 1))
      throw new Error(`${copies.length} copies of an object are left`)
    if (!history.lies && copies.some(({ dependency }) => !isTrue(dependency))) throw new Error('a copy is not official')
  }
  // branches that lost are told so, too: whatever they make of it, both halves make the same
  for (const node of history.nodes.flat()) {
    if (node.isAlive) continue
    for (const claim of history.settled.flat()) if (!node.learned.has(claimKey(claim))) history.teach(node, claim)
    node.branch.resolve(node.branch.copies)
  }
}
