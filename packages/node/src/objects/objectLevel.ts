/** How sure the copies of an object are, and what each of them waits for (docs/claims.md §2; PRZ-82, PRZ-86). */
import { bytesToHex, type Hex } from '@syncline/primitives'
import { type Claim, claimId, isFlow, type Level, leastLevel } from '@syncline/protocol'
import type { ChainReader, LevelReport } from '../chain/api.js'
import type { BookCopy, DomainBook } from './domainBook.js'

/** A literal that is open. */
export type Awaited = {
  readonly kind: 'claim' | 'flow'
  readonly domainId: bigint
  readonly number: bigint
  readonly worldRoot: Hex
  readonly level: Level
  /** True if the copy is real only where the claim is not. */
  readonly isNegated: boolean
}

export type CopyReport = {
  readonly copy: BookCopy
  /** The least of what it depends on and of the block that wrote it. */
  readonly level: Level
  readonly waitsFor: readonly Awaited[]
}

export type ObjectReport = {
  readonly objectId: Hex
  /** Of the surest copy that can be used; 0 if there is none. */
  readonly level: Level
  readonly copies: readonly CopyReport[]
  readonly reason: 'OFFICIAL' | 'CONDITIONAL' | 'LEFT' | 'WAITING'
  readonly explanation: string
  readonly nextActor: string
  readonly earliest: bigint | undefined
  readonly command: string | undefined
}

/** Level that a literal has on this domain. A flow that is not accepted yet is as good as who stands for its receipt's block: a quorum, or nobody but a bond. */
export function levelOfClaim(claim: Claim, book: DomainBook): Level {
  const status = book.view.statusOf(claim)
  if (status === 'true') return 3
  if (isFlow(claim)) {
    if (status === 'false') return 0
    const under = book.standsFor.get(bytesToHex(claim.root))
    return under !== undefined && book.attested.has(under) ? 2 : 1
  }
  if (status === 'false') return 0
  const id = bytesToHex(claimId(claim))
  if (book.attested.has(id)) return 2
  return book.vouchers.has(id) ? 1 : 0
}

const awaited = (claim: Claim, book: DomainBook, isNegated: boolean): Awaited => ({
  kind: isFlow(claim) ? 'flow' : 'claim',
  domainId: claim.domainId,
  number: claim.height,
  worldRoot: bytesToHex(claim.root),
  level: levelOfClaim(claim, book),
  isNegated,
})

export function reportCopy(copy: BookCopy, book: DomainBook, levelOfBlock: (number: bigint) => Level): CopyReport {
  const { positive, negated } = copy.dependency
  const own = levelOfBlock(copy.block)
  const levels = [
    own,
    ...positive.map((claim) => levelOfClaim(claim, book)),
    ...(negated.length > 0 ? [1 as Level] : []),
  ]
  const open = (claims: readonly Claim[], isNegated: boolean): Awaited[] =>
    claims.filter((claim) => book.view.statusOf(claim) === 'unknown').map((claim) => awaited(claim, book, isNegated))
  return {
    copy,
    level: leastLevel(levels),
    waitsFor: [...open(positive, false), ...negated.flatMap((group) => open(group, true))],
  }
}

/** Undefined if no copy of it was ever here, or none is left. */
export function reportObject(objectId: Hex, book: DomainBook, chain: ChainReader): ObjectReport | undefined {
  const levelOfBlock = (number: bigint): Level => chain.levelOf(number).level
  const copies = book.copiesOf(objectId).map((copy) => reportCopy(copy, book, levelOfBlock))
  if (copies.length === 0) return undefined
  const usable = copies.filter(({ copy }) => copy.departed === undefined && copy.dependency.negated.length === 0)
  const best = usable.reduce<CopyReport | undefined>(
    (a, b) => (a === undefined || b.level > a.level ? b : a),
    undefined,
  )
  return { objectId, level: best?.level ?? 0, copies, ...explain(copies, best, chain) }
}

function explain(
  copies: readonly CopyReport[],
  best: CopyReport | undefined,
  chain: ChainReader,
): Pick<ObjectReport, 'reason' | 'explanation' | 'nextActor' | 'earliest' | 'command'> {
  const relayer = { nextActor: 'relayer', earliest: undefined, command: 'syncline relayer' }
  if (best === undefined) {
    const left = copies.find(({ copy }) => copy.departed !== undefined)
    if (left !== undefined)
      return { reason: 'LEFT', explanation: `it left with receipt ${left.copy.departed!.nonce}`, ...relayer }
    const explanation = 'what is left of it is real only where a claim is false: it waits for the verdict'
    return { reason: 'WAITING', explanation, ...relayer }
  }
  if (best.waitsFor.length === 0 && best.level === 0 && best.copy.dependency.positive.length > 0) {
    const explanation = 'something that it rests on is FALSE: it goes as soon as anybody resolves it'
    return { reason: 'WAITING', explanation, ...relayer }
  }
  if (best.waitsFor.length === 0) {
    const block: LevelReport = chain.levelOf(best.copy.block)
    const { explanation, nextActor, earliest, command } = block
    return { reason: 'OFFICIAL', explanation: `no condition; its block: ${explanation}`, nextActor, earliest, command }
  }
  const claims = best.waitsFor.filter(({ kind }) => kind === 'claim')
  const names = claims.map(({ domainId, number }) => `block ${number} of ${domainId}`).join(', ')
  const flows = best.waitsFor.length - claims.length
  const parts = [
    ...(claims.length > 0 ? [`certificates of ${names}`] : []),
    ...(flows > 0 ? [`${flows} flow${flows > 1 ? 's' : ''} that the ledger on L1 has to accept`] : []),
  ]
  return { reason: 'CONDITIONAL', explanation: `waits for ${parts.join(' and ')}`, ...relayer }
}
