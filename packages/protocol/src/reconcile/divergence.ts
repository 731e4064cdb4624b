/** Divergence as a state that can be asked for, not an error: since when, of what kind, and what it waits for (OIP-09). */
import { accept, type Bytes, bytesToHex, type Hex, hexToBytes, type Result, refuse } from '@syncline/primitives'
import { createWhy, type Why } from '../why.js'
import { type DivergenceKind, needsVote } from './classify.js'
import type { LockEntry } from './reconciliation.js'

/** Assets that may diverge at a time. */
export const mostDivergences = 65_536

/** Where a divergence is on its way. */
export type DivergenceStage = 'FOUND' | 'VOTING' | 'CERTIFIED' | 'CASE' | 'GIVEN_UP'

/** `since`: seconds, when it was first seen, whatever its kind was then. `entries` are those of `domainIds`. */
export type Divergence = {
  readonly asset: Bytes
  readonly kind: DivergenceKind
  readonly stage: DivergenceStage
  readonly since: bigint
  readonly domainIds: readonly bigint[]
  readonly entries: readonly LockEntry[]
  /** When somebody decides it at the latest, where that is known. */
  readonly deadline: bigint | undefined
}

export type DivergenceReason =
  | 'IN_STEP'
  | 'BEHIND'
  | 'TO_BE_VOTED'
  | 'IN_VOTE'
  | 'BEING_APPLIED'
  | 'FOR_ARBITER'
  | 'UNREACHABLE'

export type DivergenceBook = {
  readonly divergenceOf: (asset: Bytes) => Divergence | undefined
  readonly why: (asset: Bytes) => Why<DivergenceReason>
  /** All of them, by asset. */
  readonly list: () => readonly Divergence[]
  /** Notes what was found; `since` and a later stage stay. */
  readonly note: (
    found: Pick<Divergence, 'asset' | 'kind' | 'domainIds' | 'entries'>,
    now: bigint,
  ) => Result<Divergence, 'DIVERGENCES_FULL'>
  readonly setStage: (asset: Bytes, stage: DivergenceStage, deadline?: bigint) => void
  /** The domains agree on it again. */
  readonly settle: (asset: Bytes) => void
}

const noDivergence = createWhy<DivergenceReason>('IN_STEP', 'all domains have the same entry', 'nobody')

/** Says what a divergence waits for. */
export function whyDivergence({
  kind,
  stage,
  deadline,
}: Pick<Divergence, 'kind' | 'stage' | 'deadline'>): Why<DivergenceReason> {
  switch (stage) {
    case 'VOTING':
      return createWhy('IN_VOTE', 'the validators vote on it', 'validator')
    case 'CERTIFIED':
      return createWhy('BEING_APPLIED', 'a certificate is on its way to the domains', 'anyone')
    case 'CASE':
      return createWhy(
        'FOR_ARBITER',
        'equals want opposite things: an arbiter decides, or the default at the deadline',
        'arbiter',
        {
          earliest: deadline,
        },
      )
    case 'GIVEN_UP':
      return createWhy(
        'UNREACHABLE',
        'a domain did not take it in all tries: it is in the queue for people',
        'operator',
      )
    case 'FOUND':
      return needsVote(kind)
        ? createWhy('TO_BE_VOTED', 'each domain has orders that another has not: the validators decide', 'validator')
        : createWhy('BEHIND', 'a domain has not taken orders that others have: whoever brings them ends it', 'anyone')
  }
}

/** A book without divergences. */
export function createDivergenceBook(): DivergenceBook {
  const open = new Map<Hex, Divergence>()
  return {
    divergenceOf: (asset) => open.get(bytesToHex(asset)),
    why: (asset) => {
      const found = open.get(bytesToHex(asset))
      return found === undefined ? noDivergence : whyDivergence(found)
    },
    list: () => [...open.keys()].sort().map((name) => open.get(name)!),
    note({ asset, kind, domainIds, entries }, now) {
      const name = bytesToHex(asset)
      const before = open.get(name)
      if (before === undefined && open.size >= mostDivergences)
        return refuse('DIVERGENCES_FULL', `${mostDivergences} assets diverge already`)
      const { since, stage, deadline } = before ?? { since: now, stage: 'FOUND' as const, deadline: undefined }
      const divergence = { asset: hexToBytes(name), kind, stage, since, domainIds, entries, deadline }
      open.set(name, divergence)
      return accept(divergence)
    },
    setStage(asset, stage, deadline) {
      const name = bytesToHex(asset)
      const before = open.get(name)
      if (before !== undefined) open.set(name, { ...before, stage, deadline })
    },
    settle: (asset) => {
      open.delete(bytesToHex(asset))
    },
  }
}
