/**
 * `npm run sim:beacon [most domains]`: what L1 does when the time between crosslinks of one domain grows with the number of domains (DEP-31). L1 is the real
 * tree of settled claims; every domain has a real claim store that learns by openings under roots which it imported. Simulated seconds.
 *
 * Not simulated: execution, the EIP-2935 proof of an ancestor (the ancestry plug-in asks who made the blocks), and gas, which is that of one call as
 * docs/crosslinks.md measured it, times the calls counted here.
 */
import { accept, type Bytes, bytesToHex, concatBytes, hashWords, type Result, refuse } from '@syncline/primitives'
import {
  type Claim,
  type ClaimStore,
  claimLeaf,
  claimTreeHeight,
  createClaimStore,
  createClaimTree,
  type DomainRules,
  isUnderRoot,
} from '@syncline/protocol'
import { createDraw, must, publish, quantile, showSeconds, showTable } from './report.js'

const most = Number(process.argv[2] ?? 1_024)
const blockSeconds = 6
/** The seed's six minutes between crosslinks of one domain, of four. */
const secondsPerDomain = 90
const movesPerInterval = 4
const intervals = 3
/** How often a domain asks L1 for a newer root, if it waits for something: half of the six minutes. */
const pollSeconds = 180
/** docs/crosslinks.md, table of gas. */
const gas = { settle: 349_000, import: 53_000 + 319_000, certify: 76_000, ancestor: 69_000 }
/** selector, assertion id, header of 14 words */
const settleBytes = 4 + 32 + 14 * 32

const nothing = new Uint8Array(0)
const rootOf = (domainId: bigint, height: bigint): Bytes => hashWords(domainId, height, 1n)
const blockHashOf = (domainId: bigint, height: bigint): Bytes => hashWords(domainId, height, 2n)
const claimAt = (domainId: bigint, height: bigint): Claim => ({ domainId, height, root: rootOf(domainId, height) })

type Settled = { readonly claim: Claim; readonly index: number }
type Wait = { readonly claim: Claim; readonly since: number }
type Domain = {
  store: ClaimStore
  readonly waiting: Wait[]
  imported: Bytes | undefined
  imports: number
  certified: number
}

function run(count: number) {
  const draw = createDraw(count)
  const interval = count * secondsPerDomain
  const span = intervals * interval
  const tree = createClaimTree()
  const settled = new Map<bigint, Settled[]>()
  const domains: Domain[] = []
  const check = (domain: Domain, claim: Claim, evidence: Bytes): Result<undefined> => {
    const siblings = Array.from({ length: claimTreeHeight }, (_, i) => evidence.subarray(32 * i, 32 * i + 32))
    const leaf = claimLeaf({
      domainId: claim.domainId,
      number: claim.height,
      worldRoot: claim.root,
      blockHash: blockHashOf(claim.domainId, claim.height),
    })
    if (domain.imported !== undefined && isUnderRoot(domain.imported, leaf, siblings)) return accept(undefined)
    return refuse('CLAIM_EVIDENCE_INVALID', 'not under the imported root')
  }
  for (let i = 0; i < count; i++) {
    const domain: Domain = { store: undefined as never, waiting: [], imported: undefined, imports: 0, certified: 0 }
    const rules: DomainRules = {
      gate: () => accept(undefined),
      ancestry: (claim, ancestor) =>
        bytesToHex(rootOf(ancestor.domainId, ancestor.height)) === bytesToHex(ancestor.root) &&
        claim.height > ancestor.height
          ? accept(undefined)
          : refuse('CLAIM_EVIDENCE_INVALID', 'not in this history'),
      final: { id: 'crosslink', check: (claim, evidence) => check(domain, claim, evidence) },
      attesting: [],
      anchoring: undefined,
    }
    const all = new Map(Array.from({ length: count }, (_, k) => [BigInt(k + 1), rules]))
    domain.store = createClaimStore(all, 100_000)
    domains.push(domain)
  }

  const events: { readonly at: number; readonly kind: 'move' | 'settle' | 'poll'; readonly domain: number }[] = []
  for (let i = 0; i < count; i++) {
    const offset = (i * interval) / count
    for (let k = 0; k <= intervals + 1; k++) events.push({ at: offset + k * interval, kind: 'settle', domain: i })
    for (let k = 0; k < intervals * movesPerInterval; k++) events.push({ at: draw(span), kind: 'move', domain: i })
    for (let at = draw(pollSeconds); at < span + 2 * interval; at += pollSeconds)
      events.push({ at, kind: 'poll', domain: i })
  }
  events.sort((a, b) => a.at - b.at)

  let [settlements, moves, waited, learned] = [0, 0, 0, 0]
  const waits: number[] = []
  for (const { at, kind, domain } of events) {
    const id = BigInt(domain + 1)
    const height = BigInt(Math.floor(at / blockSeconds))
    if (kind === 'settle') {
      const claim = claimAt(id, height)
      const leaf = claimLeaf({
        domainId: id,
        number: height,
        worldRoot: claim.root,
        blockHash: blockHashOf(id, height),
      })
      settled.set(id, [...(settled.get(id) ?? []), { claim, index: tree.append(leaf) }])
      if (at < span) settlements++
    } else if (kind === 'move') {
      const to = domains[(domain + 1 + draw(count - 1)) % count]!
      const claim = claimAt(id, height)
      const admitted = to.store.admit({ claim, parent: undefined, uses: [] }, nothing)
      if (admitted.ok) to.waiting.push({ claim, since: at })
      if (admitted.ok) waited++
      must(admitted.ok || admitted.code === 'CLAIM_ALREADY_ADMITTED', 'a destination takes the claim of a move')
      moves++
    } else {
      const here = domains[domain]!
      const ready = here.waiting.filter(({ claim }) =>
        settled.get(claim.domainId)?.some((one) => one.claim.height >= claim.height),
      )
      if (ready.length === 0) continue
      here.imported = tree.root()
      here.imports++
      for (const { claim, since } of ready) {
        const cover = settled.get(claim.domainId)!.find((one) => one.claim.height >= claim.height)!
        if (here.store.statusOf(cover.claim) !== 'true') {
          here.store.admit({ claim: cover.claim, parent: undefined, uses: [] }, nothing)
          const certified = here.store.certify(cover.claim, 'crosslink', concatBytes(...tree.siblings(cover.index)))
          must(certified.ok, 'an opening under the imported root certifies')
          here.certified++
        }
        if (cover.claim.height > claim.height) here.store.link(cover.claim, claim, nothing)
        must(here.store.statusOf(claim) === 'true', 'what a crosslink covers is TRUE')
        learned++
        waits.push(at - since)
      }
      here.waiting.splice(0, here.waiting.length, ...here.waiting.filter((wait) => !ready.includes(wait)))
    }
  }
  const left = domains.reduce((sum, { waiting }) => sum + waiting.length, 0)
  must(left === 0 && learned === waited, `${left} claims were never learned`)
  const hours = span / 3600
  const perDomain = (pick: (domain: Domain) => number) =>
    domains.reduce((sum, one) => sum + pick(one), 0) / count / ((span + 2 * interval) / 3600)
  return {
    count,
    interval,
    span,
    hours,
    settlements,
    moves,
    waited,
    learned,
    waits,
    imports: perDomain((one) => one.imports),
    certified: perDomain((one) => one.certified),
  }
}

const rows: (string | number)[][] = []
let [least, greatest] = [Number.POSITIVE_INFINITY, 0]
for (const count of [4, 16, 64, 256, 1_024].filter((one) => one <= most)) {
  const { interval, hours, settlements, moves, waited, learned, waits, imports, certified } = run(count)
  const rate = settlements / hours
  least = Math.min(least, rate)
  greatest = Math.max(greatest, rate)
  rows.push([
    count,
    showSeconds(interval),
    showSeconds(hours * 3600),
    settlements,
    rate.toFixed(1),
    `${((rate * settleBytes) / 1000).toFixed(2)} kB`,
    `${((rate * gas.settle) / 1e6).toFixed(2)} M`,
    (rate * (count - 1)).toFixed(0),
    `${learned} of ${waited}`,
    moves,
    showSeconds(quantile(waits, 0.5)),
    showSeconds(quantile(waits, 0.95)),
    imports.toFixed(2),
    `${((imports * gas.import + certified * (gas.certify + gas.ancestor)) / 1e6).toFixed(2)} M`,
  ])
}
must(greatest / least < 1.02, `the load of L1 is not flat: ${least} to ${greatest} settlements an hour`)
publish('sim-beacon', `npm run sim:beacon ${most}`, [
  `Crosslinks: one domain settles every ${secondsPerDomain} s times the number of domains; ${movesPerInterval} moves a domain and interval to random others; span = ${intervals} intervals.`,
  `L1 rates are over the span; gas = calls x ${gas.settle} (docs/crosslinks.md), calldata of settle = ${settleBytes} bytes. "if pushed" = messages an hour if L1 sent every claim to every other domain.`,
  'Wait = from the move to the claim being TRUE on the destination. The last two: per domain, over the span and until all was learned (2 intervals more).',
  '',
  showTable(
    [
      'domains',
      'interval',
      'span',
      'settled',
      'an hour',
      'calldata/h',
      'L1 gas/h',
      'if pushed/h',
      'claims learned',
      'moves',
      'wait p50',
      'p95',
      'imports/h',
      'domain gas/h',
    ],
    rows,
  ),
])
