/** Why an order was refused for good, and what its authority can do: receipts in people's words (docs/locks.md §4–§6, §9). */
import type { Hex } from '@syncline/primitives'
import { type Actor, createWhy, isRestrictive, nextState, regulatoryStates, type Why } from '@syncline/protocol'
import type { OrderScene } from './orderScene.js'
import type { OrderRecord } from './orderViews.js'

type Words = { readonly because: string; readonly todo: string; readonly actor?: Actor }

/** States from which the action of an order is admitted, in words. */
export function admittedFrom({ action }: OrderRecord, { views }: OrderScene): string {
  const policy = views.policy()
  const states = regulatoryStates.filter((state) => nextState(policy, state, action) !== undefined)
  return states.length === 0 ? 'no state' : states.join(' or ')
}

/** State that the receipt names, as far as the log still has it. */
function stateAt(digest: Hex, { history }: OrderScene): string {
  const step = history.orders.get(digest)?.steps.findLast(({ kind }) => kind === 'refused')
  return step?.kind === 'refused' ? regulatoryStates[step.state]! : 'in another state'
}

const tries = (count: number): string => (count === 1 ? 'one try' : `${count} tries`)

const words: Readonly<Record<string, (record: OrderRecord, scene: OrderScene, digest: Hex) => Words>> = {
  ORDER_OUT_OF_SCOPE: ({ action }) => ({
    because: `its authority may not command ${action}, or not this type of asset`,
    todo: 'an authority whose scope covers both has to sign',
  }),
  ORDER_JURISDICTION: ({ rank, jurisdiction, asset }, { views }) => ({
    because: `an authority of rank ${rank} under the law of ${jurisdiction} commands assets under that law, this one is under ${views.factsOf(asset)?.jurisdictions.join(', ') ?? 'another'}`,
    todo: 'an authority of one of these laws has to sign, or an international one',
  }),
  ORDER_NONCE_USED: () => ({
    because: 'another order of its authority has its nonce',
    todo: 'sign it again with a nonce that was never used',
  }),
  ORDER_NOT_IN_TIME: () => ({ because: 'its time was over when it came', todo: 'sign a new one' }),
  ORDER_LAMPORT_LOW: ({ lamport }, { views }) => ({
    because: `its Lamport time ${lamport} was reconciled already`,
    todo: `sign it again with a time above ${views.lamportFloor()}`,
  }),
  ORDER_AUTHORITY_EPOCH: ({ authority, authorityEpoch }, { views }) => ({
    because: `it is of epoch ${authorityEpoch} of its authority, which was appointed anew since`,
    todo: `sign it again in epoch ${views.authorityOf(authority)?.epoch ?? authorityEpoch + 1n}`,
  }),
  ORDER_AUTHORITY_INACTIVE: () => ({
    because: 'its authority left office before it took effect',
    todo: 'an authority in office has to sign',
  }),
  ORDER_EXPIRED: (record, scene) => ({
    because: `no state that the asset had while it counted admits ${record.action}, in ${tries(record.attempts)}`,
    todo: `sign a new one, after an order that makes the asset ${admittedFrom(record, scene)}`,
  }),
  ORDER_NOT_ADMITTED: (record, scene, digest) => ({
    because: `the asset was ${stateAt(digest, scene)}, ${record.action} is admitted from ${admittedFrom(record, scene)}; what reverses has one turn`,
    todo: 'nothing, if that is as it should be; else sign a new one when the asset is there',
  }),
  ORDER_HELD_BACK: () => ({
    because: 'an irreversible order was held on the asset, and nothing but RECOVER passes it',
    todo: 'sign a new one after that order has its outcome',
  }),
  ORDER_OUTRANKED: ({ action, rank }) =>
    isRestrictive(action)
      ? {
          because: `too many orders waited, and it made place for one of a higher rank than ${rank}`,
          todo: 'sign a new one after some have their outcome',
        }
      : {
          because: `an authority of a higher rank than ${rank} ordered what it would reverse, or what that went on from`,
          todo: 'that authority has to sign, or one that ranks higher',
        },
  ORDER_NEEDS_DECISION: () => ({
    because:
      'what it would reverse, or what that went on from, is of an equal under another law, or of an order that was never shown here',
    todo: 'people decide: the authorities agree, or a higher one orders',
  }),
  ORDER_LIFTED: () => ({
    because: 'a reversal lifted its hold before it took effect',
    todo: 'nothing',
    actor: 'nobody',
  }),
  ORDER_BASIS_FALSE: () => ({
    because: 'the block in which it came turned out not to be one of this domain',
    todo: 'sign a new one',
  }),
  ASSET_TERMINATED: () => ({
    because: 'the asset was confiscated or liquidated before',
    todo: 'nothing: nothing changes it any more',
    actor: 'nobody',
  }),
}

export function whyRefused(digest: Hex, record: OrderRecord, scene: OrderScene): Why {
  const refusal = record.refusal ?? 'ORDER_UNKNOWN'
  const {
    because,
    todo,
    actor = 'authority',
  } = words[refusal]?.(record, scene, digest) ?? { because: refusal, todo: 'see docs/errors.md' }
  const command = actor === 'authority' ? `syncline order sign ${record.action} ${record.asset}` : undefined
  return createWhy(refusal, `refused for good: ${because}. To do: ${todo}`, actor, { command })
}
