/** A guard as contracts keep it and certificates carry it (docs/locks.md §4; twin: GuardEntry in packages/contracts/src/types/LockTypes.sol). */
import type { Bytes } from '@syncline/primitives'
import type { Mandate } from './authority.js'
import type { Guard } from './guard.js'

/** `authority` 32 bytes, `jurisdiction` 16; 0 where there are several. `rank` 0: there is no guard; 255: nobody knows whose an order was. */
export type GuardEntry = { readonly authority: Bytes; readonly jurisdiction: Bytes; readonly rank: number }

const unknownRank = 255
const lawLength = 16
const noAuthority: Bytes = new Uint8Array(32)
const noLaw: Bytes = new Uint8Array(lawLength)

/** Shared, never written to. */
export const absentGuard: GuardEntry = { authority: noAuthority, jurisdiction: noLaw, rank: 0 }
const unknownGuard: GuardEntry = { ...absentGuard, rank: unknownRank }

/** The form of the contracts. A law whose name is not the text of 16 bytes is like several: equals by it are for people. */
export function guardEntryOf(guard: Guard | undefined): GuardEntry {
  if (guard === undefined) return absentGuard
  if (guard === 'unknown') return unknownGuard
  const { authority, jurisdiction, rank } = guard
  return { authority: authority ?? noAuthority, jurisdiction: lawBytes(jurisdiction), rank }
}

/** What the form says: of one that no contract takes, that nobody knows. */
export function guardOfEntry(guard: GuardEntry): Guard | undefined {
  const { authority, jurisdiction, rank } = guard
  if (!isGuardEntry(guard) || rank === unknownRank) return 'unknown'
  if (rank === 0) return undefined
  return {
    rank: rank as Mandate['rank'],
    authority: isZero(authority) ? undefined : authority,
    jurisdiction: isZero(jurisdiction) ? undefined : lawText(jurisdiction),
  }
}

/** Whether contracts take it: a rank that there is, and nothing said of a guard that is none or that nobody knows. */
export function isGuardEntry({ authority, jurisdiction, rank }: GuardEntry): boolean {
  if (authority.length !== noAuthority.length || jurisdiction.length !== lawLength) return false
  if (rank >= 1 && rank <= 3) return Number.isInteger(rank)
  const isBare = isZero(authority) && isZero(jurisdiction)
  return isBare && (rank === 0 || rank === unknownRank)
}

const isZero = (bytes: Bytes): boolean => bytes.every((byte) => byte === 0)

function lawText(law: Bytes): string {
  const end = law.findLastIndex((byte) => byte !== 0) + 1
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(law.subarray(0, end))
}

function lawBytes(jurisdiction: string | undefined): Bytes {
  const name = new TextEncoder().encode(jurisdiction ?? '')
  if (name.length > lawLength) return noLaw
  const law = new Uint8Array(lawLength)
  law.set(name)
  return law
}
