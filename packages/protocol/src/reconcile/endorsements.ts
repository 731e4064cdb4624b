/**
 * Signatures for the contracts, as a seat gathers them: one of each other seat, checked all at once when they would be enough. A seat whose signature
 * is bad is not heard again in this height: it signed that this is its signature.
 */
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import type { DecidedValue } from './messages.js'
import type { Reconciliation } from './reconciliation.js'
import type { ReconcileSigner } from './validatorPorts.js'

type Said = { readonly value: Hex; readonly signature: Bytes; isGood: boolean | undefined }

export type Endorsements = {
  /** `isOwn`: of this seat, and good. Only the first of a seat counts. */
  readonly note: (voter: number, value: Bytes, signature: Bytes, isOwn: boolean) => void
  /** At least `needed` good ones for a value, by ascending seat; undefined while there are fewer. What they sign is asked for when there could be enough. */
  readonly quorum: (value: Bytes, reconciliation: () => Reconciliation) => DecidedValue['endorsements'] | undefined
  readonly clear: () => void
}

export function createEndorsements(needed: number, signer: Pick<ReconcileSigner, 'endorsers'>): Endorsements {
  const said = new Map<number, Said>()
  return {
    note(voter, value, signature, isOwn) {
      if (!said.has(voter)) said.set(voter, { value: bytesToHex(value), signature, isGood: isOwn ? true : undefined })
    },
    quorum(value, reconciliation) {
      const name = bytesToHex(value)
      const hopeful = [...said].filter(([, one]) => one.value === name && one.isGood !== false)
      if (hopeful.length < needed) return undefined
      const unchecked = hopeful.flatMap(([voter, { isGood, signature }]) =>
        isGood === undefined ? [{ voter, signature }] : [],
      )
      const good = new Set(signer.endorsers(reconciliation(), unchecked))
      for (const { voter } of unchecked) said.get(voter)!.isGood = good.has(voter)
      const left = hopeful.filter(([, { isGood }]) => isGood === true)
      if (left.length < needed) return undefined
      return left.sort(([a], [b]) => a - b).map(([voter, { signature }]) => ({ voter, signature }))
    },
    clear: () => said.clear(),
  }
}
