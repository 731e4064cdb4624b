/** What has to hold of a history after every step, and at its end. */
import { bytesToHex } from '@syncline/primitives'
import { type Claim, copyAddress, flowClaim, isOfficial, receiptId } from '@syncline/protocol'
import type { History } from './history.js'
import { decodeState, indexes, manager, objectCount, typeId } from './worlds.js'

/** Exactly one live copy of each object in every open world, at the right place with the right state. */
export function checkWorlds(history: History): void {
  const live: { object: number; place: number; state: number; in: (world: number) => boolean }[] = []
  for (const [place, table] of history.tables) {
    for (const copy of table.all()) {
      live.push({
        object: indexes.indexOf(copy.index),
        place: Number(place),
        state: decodeState(copy.state),
        in: (world) => history.holds(copy.dependency, world),
      })
    }
  }
  for (const { receipt, source } of history.waiting) {
    const bit = history.bit(source)
    const sent = history.sentAs(flowClaim(receiptId(receipt)))
    live.push({
      object: indexes.indexOf(receipt.copy.index),
      place: Number(receipt.to),
      state: decodeState(receipt.copy.state),
      in: (world) => ((world >> bit) & 1) === 1 && history.flows(sent, world),
    })
  }
  for (const { object, lost, state, place } of history.ghosts) {
    live.push({ object, place: Number(place), state, in: (world) => (world & lost) === 0 })
  }
  for (const world of history.worlds()) {
    const found = new Array<number>(objectCount).fill(0)
    for (const copy of live) {
      if (!copy.in(world)) continue
      found[copy.object]!++
      const at = world * objectCount + copy.object
      if (history.states[at] !== copy.state)
        throw new Error(`object ${copy.object} has a wrong state in world ${world}`)
      if (history.places[at] !== copy.place)
        throw new Error(`object ${copy.object} is at a wrong place in world ${world}`)
    }
    for (const [object, count] of found.entries()) {
      if (count !== 1) throw new Error(`object ${object} has ${count} live copies in world ${world}`)
    }
    history.counts.worlds++
  }
  for (const [object, index] of indexes.entries()) {
    const official = [...history.tables.values()].flatMap((table) =>
      table.copiesOf({ typeId, index }).filter(isOfficial),
    )
    if (official.length > 1) throw new Error(`object ${object} is official ${official.length} times`)
  }
  history.counts.copies += live.length
  for (let object = 0; object < objectCount; object++) {
    const copies = live.filter((copy) => copy.object === object).length
    history.counts.mostCopies = Math.max(history.counts.mostCopies, copies)
  }
}

/** What is left, as one string. */
export function showCopies(history: History): string {
  const lines: string[] = []
  for (const [place, table] of history.tables) {
    for (const copy of table.all()) {
      lines.push(`${place} ${bytesToHex(copyAddress(manager, copy))} ${bytesToHex(copy.state)}`)
    }
  }
  return lines.sort().join('\n')
}

/** After all is decided every object has one copy, official or given up by its source in a world that is not the real one. */
export function checkEnd(history: History): void {
  while (history.settleFlows(64) > 0);
  const open = history.worlds()
  if (open.length !== 1) throw new Error(`${open.length} worlds are left`)
  // every flow that this world has was accepted; a closure ends the others
  const never: Claim[] = []
  for (const sent of history.sent.values()) {
    const flow = flowClaim(receiptId(sent.receipt))
    const accepted = history.store.statusOf(flow) === 'true'
    if (accepted !== history.flows(sent, open[0]!)) throw new Error(`a flow was ${accepted ? '' : 'not '}accepted`)
    if (!accepted && !history.store.closeFlow(flow.root, new Uint8Array(0)).ok) throw new Error('no closure')
    if (!accepted) never.push(flow)
  }
  history.resolve(never)
  // copies that arrived with claims in them that were decided before: anyone pokes them
  for (const table of history.tables.values()) {
    for (const copy of table.all()) table.poke(copyAddress(manager, copy), history.store)
  }
  const copies = [...history.tables.values()].flatMap((table) => [...table.all()])
  const ghosts = history.ghosts.filter(({ lost }) => (open[0]! & lost) === 0)
  if (copies.length + ghosts.length !== objectCount) throw new Error(`${copies.length} copies are left`)
  for (const copy of copies) {
    if (copy.dependency.positive.length + copy.dependency.negated.length > 0) throw new Error('a copy is not official')
  }
}
