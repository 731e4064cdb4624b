/**
 * What waits for a verdict gets it: the source's confirmed assertion is settled on L1, its root is imported through the waiting domain's own L1 origin,
 * the claim is certified, and older blocks by ancestry (docs/crosslinks.md §1, §2).
 */
import { claimRegistryAbi, crosslinksAbi, predeploys } from '@syncline/contracts'
import { bigintToWord, bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import type { Claim } from '@syncline/protocol'
import { isFlow } from '@syncline/protocol'
import { encodeFunctionData } from 'viem'
import { batchCalls, type Call } from './batch.js'
import { readBlock } from './logFeed.js'
import { headerWords, proveL1Slot, proveSlots } from './proofs.js'
import { type DomainSide, progressOf, type Scene, type Work } from './scene.js'
import type { SettledLeaf } from './settlementBook.js'

const certifyGas = 300_000n
const ancestorGas = 1_000_000n
/** Ancestors of one piece of work: proofs of one question. */
const chunk = 64
/** Blocks that a world remembers (EIP-2935). */
const historyLength = 8_191n
/** L1 blocks in which an origin is of use: nodes that keep little keep 128. */
const originLife = 64n
const zeroSlot: Hex = `0x${'00'.repeat(32)}`

/** Undecided claims that something on this domain rests on, or a bond stands behind: heights by domain. */
export function openHeights({ book }: DomainSide): ReadonlyMap<bigint, ReadonlySet<bigint>> {
  const open = new Map<bigint, Set<bigint>>()
  const add = (claim: Claim): void => {
    if (isFlow(claim) || book.view.statusOf(claim) !== 'unknown') return
    const heights = open.get(claim.domainId) ?? new Set()
    open.set(claim.domainId, heights.add(claim.height))
  }
  for (const { dependency } of book.copies.values()) {
    for (const claim of dependency.positive) add(claim)
    for (const group of dependency.negated) for (const claim of group) add(claim)
  }
  for (const { claim } of book.vouchers.values()) add(claim)
  return open
}

/** The settled claim that decides a height: the lowest that is not below it. */
export function deciding(leaves: readonly SettledLeaf[], height: bigint): SettledLeaf | undefined {
  let [low, high] = [0, leaves.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (leaves[middle]!.number < height) low = middle + 1
    else high = middle
  }
  return leaves[low]
}

/** A TRUE claim of the source on the target that covers a block. */
export function certifiedOver(scene: Scene, source: DomainSide, target: DomainSide, block: bigint): Claim | undefined {
  const leaf = deciding(scene.l1.book.settledOf(source.id), block)
  if (leaf === undefined || target.book.certifiedRoot(source.id, leaf.number) !== leaf.worldRoot) return undefined
  return { domainId: source.id, height: leaf.number, root: hexToBytes(leaf.worldRoot) }
}

/** L1 gets the newest confirmed claim of a domain of which somebody waits for a block that none settled covers. */
function planSettling(scene: Scene, wanted: ReadonlyMap<bigint, bigint>): Work[] {
  const works: Work[] = []
  for (const [domainId, height] of wanted) {
    const confirmed = scene.l1.confirmed.get(domainId)
    if (confirmed === undefined || BigInt(confirmed.block.number) < height) continue
    const args = [confirmed.id, headerWords(domainId, confirmed.block)] as const
    const data = encodeFunctionData({ abi: crosslinksAbi, functionName: 'settle', args })
    works.push({
      keys: [`settle:${domainId}`],
      isRecurring: true,
      chain: 'l1',
      label: `settle block ${BigInt(confirmed.block.number)} of ${domainId}`,
      urgency: 1,
      prepare: async () => [{ label: 'settle', to: scene.l1.contracts.crosslinks, data, spareGas: 100_000n }],
    })
  }
  return works
}

/** An L1 block of which this domain can read L1's state: noted, not older than `block`. Else what it takes to have one. */
export function originFor(target: DomainSide, block: bigint): bigint | Work | undefined {
  const origin = target.head['l1Origin'] as { readonly number: Hex }
  const noted = target.book.origins.findLast(({ number }) => number >= block)
  // L1's nodes forget old state: what was noted long ago is noted anew
  if (noted !== undefined && noted.number + originLife >= BigInt(origin.number)) return noted.number
  if (BigInt(origin.number) < block) return undefined
  const data = encodeFunctionData({ abi: claimRegistryAbi, functionName: 'noteOrigin' })
  return {
    keys: [`note:${target.id}`],
    isRecurring: true,
    chain: target.id,
    label: `note L1 block ${BigInt(origin.number)} on ${target.id}`,
    urgency: 1,
    prepare: async () => [{ label: 'note origin', to: predeploys.claimRegistry, data, gas: 150_000n }],
  }
}

/** Brings a root of the tree as it was after an L1 block, or later. */
export function planImport(scene: Scene, target: DomainSide, block: bigint): Work[] {
  const origin = originFor(target, block)
  if (origin === undefined) return []
  if (typeof origin === 'object') return [origin]
  const { rpc, contracts } = scene.l1
  return [
    {
      keys: [`import:${target.id}`],
      isRecurring: true,
      chain: target.id,
      label: `import the tree of settled claims on ${target.id}`,
      urgency: 1,
      async prepare() {
        const { header, accountProof, slotProof } = await proveL1Slot(rpc, contracts.crosslinks, zeroSlot, origin)
        const args = [header, accountProof, slotProof] as const
        const data = encodeFunctionData({ abi: claimRegistryAbi, functionName: 'importRoot', args })
        return [{ label: 'import root', to: predeploys.claimRegistry, data }]
      },
    },
  ]
}

/** Makes settled claims TRUE under the newest root that is known; those that are newer need another root first. */
function planCertifying(scene: Scene, target: DomainSide, sourceId: bigint, leaves: ReadonlySet<SettledLeaf>): Work[] {
  const { tree, roots } = scene.l1.book
  const known = roots.findLastIndex((root) => target.book.roots.has(root))
  const calls: Call[] = []
  const works: Work[] = []
  for (const leaf of leaves) {
    if (leaf.index > known) {
      works.push(...planImport(scene, target, leaf.block))
      continue
    }
    const claim = { domainId: sourceId, number: leaf.number, worldRoot: leaf.worldRoot }
    const siblings = tree.siblings(leaf.index, known + 1).map(bytesToHex)
    const args = [claim, leaf.blockHash, roots[known]!, siblings] as const
    const data = encodeFunctionData({ abi: claimRegistryAbi, functionName: 'certify', args })
    calls.push({ to: predeploys.claimRegistry, data, gas: certifyGas })
  }
  if (calls.length === 0) return works
  return [
    ...works,
    {
      keys: [`certify:${target.id}:${sourceId}`],
      isRecurring: true,
      chain: target.id,
      label: `certify ${calls.length} claims of ${sourceId} on ${target.id}`,
      urgency: 1,
      prepare: async () => batchCalls('certify', calls),
    },
  ]
}

type KnownBlock = Pick<SettledLeaf, 'number' | 'worldRoot'>

/** The lowest TRUE claim above a height that is reached from a settled one, and the next height that its world remembers on the way there. */
export function nextAncestor(
  { book }: Pick<DomainSide, 'book'>,
  sourceId: bigint,
  leaf: KnownBlock,
  height: bigint,
): { readonly known: KnownBlock; readonly next: bigint } {
  let known = leaf
  while (known.number - height > historyLength) {
    const next: bigint = known.number - historyLength
    const worldRoot = book.certifiedRoot(sourceId, next)
    if (worldRoot === undefined) return { known, next }
    known = { number: next, worldRoot }
  }
  return { known, next: height }
}

/** Decides older heights by the history in the world of a TRUE claim. */
function planAncestors(
  target: DomainSide,
  source: DomainSide,
  { number, worldRoot }: KnownBlock,
  heights: readonly bigint[],
): Work {
  return {
    keys: heights.map((height) => `ancestor:${target.id}:${source.id}:${height}`),
    chain: target.id,
    label: `certify ${heights.length} ancestors of block ${number} of ${source.id} on ${target.id}`,
    urgency: 1,
    async prepare() {
      const known = { domainId: source.id, number, worldRoot }
      const slots = heights.map((height) => bytesToHex(bigintToWord(height % historyLength)))
      const [blocks, proofs] = await Promise.all([
        Promise.all(heights.map((height) => readBlock(source.rpc, height))),
        proveSlots(source.rpc, predeploys.history, slots, number),
      ])
      const calls = heights.flatMap((_, i) => {
        const block = blocks[i]
        if (block === undefined) return []
        const { account, accountProof, slotProof } = proofs[i]!
        const args = [known, headerWords(source.id, block), [...account], accountProof[0], slotProof[0]]
        const data = encodeFunctionData({
          abi: claimRegistryAbi,
          functionName: 'certifyAncestor',
          args: args as never,
        })
        return [{ to: predeploys.claimRegistry, data, gas: ancestorGas }]
      })
      return batchCalls('certify ancestor', calls)
    },
  }
}

/**
 * Blocks of the source that any TRUE claim from there on serves: with messages to the target, where receipts of it were counted that wait for their flow, or its own
 * ones that held orders rest on. */
function* laterHeights(source: DomainSide, target: DomainSide): Generator<bigint> {
  if (source === target)
    for (const [digest, status] of source.orders.open)
      if (status === 'held') yield source.orders.orders.get(digest)!.block
  for (const { messageId, message, block } of source.book.messages.values())
    if (message.to === target.id && !target.book.delivered.has(messageId)) yield block
  for (const { receiptId, receipt } of source.book.departures.values()) {
    if (receipt.to !== target.id || target.book.flows.has(receiptId) || target.book.closedFlows.has(receiptId)) continue
    const block = source.book.counted.get(receipt.nonce)?.block ?? source.book.dropped.get(receipt.nonce)
    if (block !== undefined) yield block
  }
}

/** Blocks of the source with receipts that came nowhere yet on the target: where no bond stands behind them, a verdict makes up for it. */
function addWaiting(heights: Set<bigint>, source: DomainSide, target: DomainSide): void {
  for (const departure of source.book.departures.values()) {
    const { to, number } = departure.receipt
    if (to !== target.id || heights.has(number) || target.book.certifiedRoot(source.id, number) !== undefined) continue
    if (progressOf(source, target, departure) === 'waiting') heights.add(number)
  }
}

/** Whatever the next step is towards a verdict of each open claim, but of domains in `held`. Claims of domains that are not served are left to others. */
export function planVerdicts(scene: Scene, held: ReadonlySet<bigint>): Work[] {
  const works: Work[] = []
  const wanted = new Map<bigint, bigint>()
  const want = (domainId: bigint, height: bigint): void => {
    const least = wanted.get(domainId)
    if (least === undefined || height < least) wanted.set(domainId, height)
  }
  for (const target of scene.domains.values()) {
    const open = openHeights(target)
    for (const sourceId of new Set([...open.keys(), ...scene.domains.keys()])) {
      if (held.has(sourceId)) continue
      const heights = new Set(open.get(sourceId))
      const source = scene.domains.get(sourceId)
      if (source !== undefined && source !== target) addWaiting(heights, source, target)
      const leaves = scene.l1.book.settledOf(sourceId)
      const missing = new Set<SettledLeaf>()
      const ancestors = new Map<bigint, { readonly known: KnownBlock; readonly heights: Set<bigint> }>()
      for (const height of heights) {
        const leaf = deciding(leaves, height)
        if (leaf === undefined) want(sourceId, height)
        else if (target.book.certifiedRoot(sourceId, leaf.number) === undefined) missing.add(leaf)
        else {
          const { known, next } = nextAncestor(target, sourceId, leaf, height)
          const those = ancestors.get(known.number) ?? { known, heights: new Set<bigint>() }
          if (scene.readiness(`ancestor:${target.id}:${sourceId}:${next}`) !== 'no') those.heights.add(next)
          ancestors.set(known.number, those)
        }
      }
      for (const height of source === undefined ? [] : laterHeights(source, target)) {
        const leaf = deciding(leaves, height)
        if (leaf === undefined) want(sourceId, height)
        else if (target.book.certifiedRoot(sourceId, leaf.number) === undefined) missing.add(leaf)
      }
      if (missing.size > 0) works.push(...planCertifying(scene, target, sourceId, missing))
      if (source === undefined) continue
      for (const { known, heights: those } of ancestors.values()) {
        const older = [...those]
        for (let i = 0; i < older.length; i += chunk)
          works.push(planAncestors(target, source, known, older.slice(i, i + chunk)))
      }
    }
  }
  return [...works, ...planSettling(scene, wanted)]
}
