/** Steps of a ledger: legal ones, and each made illegal in one way. */
import type { Bytes } from '@syncline/primitives'
import {
  holdingName,
  type LedgerData,
  type LedgerDeed,
  type LedgerLaw,
  type ProofIntegratedMessage,
  type RegulatoryLock,
  type SignedOrder,
  verifyMessage,
} from '@syncline/protocol'
import type { KeyedTree, TreeEntry } from '@syncline/trees'
import {
  account,
  bond,
  dataOf,
  digestOf,
  guarded,
  guardOf,
  has,
  ledger,
  ledgerMessage,
  ledgerView,
  locked,
  noted,
  signOrder,
  word,
} from './ledger.js'

export const most = (1n << 256n) - 1n
export const move = (from: string, to: string, amount: bigint, asset = bond): LedgerDeed => ({
  kind: 'MOVE',
  asset,
  from: account(from),
  to: account(to),
  amount,
})
export const order = (signed: SignedOrder): LedgerDeed => ({ kind: 'ORDER', signed })
export const by = (state: RegulatoryLock['state'], signed: SignedOrder): RegulatoryLock => ({
  state,
  order: digestOf(signed),
  held: undefined,
})
export const untouched: RegulatoryLock = { state: 'ACTIVE', order: undefined, held: undefined }
export const heldBy = (signed: SignedOrder, under: RegulatoryLock = untouched): RegulatoryLock => ({
  ...under,
  held: { action: signed.order.action, order: digestOf(signed) },
})

export const freeze = signOrder('SEC', { action: 'FREEZE' })
export const freezeAlice = signOrder('SEC', { action: 'FREEZE', subject: account('alice'), nonce: 2n })
export const restrict = signOrder('SEC', { action: 'RESTRICT', nonce: 3n })
export const seize = signOrder('FATF', { action: 'SEIZE', recipient: account('state') })
export const confiscate = signOrder('FATF', { action: 'CONFISCATE', recipient: account('state'), nonce: 2n })
export const recover = signOrder('FATF', { action: 'RECOVER', recipient: account('carol'), nonce: 3n })
export const unfreeze = (name: string, nonce = 9n): SignedOrder => signOrder(name, { action: 'UNFREEZE', nonce })

/** FATF froze, the SEC went on from it. */
export const highFreeze = signOrder('FATF', { action: 'FREEZE', nonce: 7n })
export const lowSeize = signOrder('SEC', { action: 'SEIZE', recipient: account('state'), nonce: 8n })
export const release = (name: string): SignedOrder => signOrder(name, { action: 'RELEASE', nonce: 11n })
const seizedOver = (below: Parameters<typeof guarded>[1]): KeyedTree =>
  ledger.update([
    locked(bond, by('SEIZED', lowSeize)),
    ...noted(highFreeze),
    ...noted(lowSeize),
    ...(below === undefined ? [] : guarded(bond, below)),
  ])

export const alice = holdingName(bond, account('alice'))
export const frozen = ledger.update([locked(bond, by('FROZEN', freeze)), ...noted(freeze)])
export const frozenAlice = ledger.update([locked(alice, by('FROZEN', freezeAlice)), ...noted(freezeAlice)])
export const restricted = ledger.update([locked(bond, by('RESTRICTED', restrict)), ...noted(restrict)])
export const shortRecover = signOrder('FATF', {
  action: 'RECOVER',
  recipient: account('carol'),
  nonce: 4n,
  validBefore: 1_000n,
})
export const recovered = (signed: SignedOrder): KeyedTree =>
  ledger.update([locked(bond, by('ACTIVE', signed)), ...noted(signed)])
export const heldEnd = ledger.update([locked(bond, heldBy(confiscate)), ...noted(confiscate)])
export const open = (lock: RegulatoryLock, name: Bytes = bond): LedgerData['openings'][number] => ({ name, lock })

/** A step: from which state, by which deeds, to which words, and with which locks opened. */
export type Step = {
  readonly tree: KeyedTree
  readonly deeds: readonly LedgerDeed[]
  readonly entries: readonly TreeEntry[]
  readonly openings?: LedgerData['openings']
  readonly law?: Partial<LedgerLaw>
}
export const messageOf = ({ tree, deeds, entries, openings }: Step): ProofIntegratedMessage =>
  ledgerMessage(tree, entries, dataOf(tree, entries, deeds, openings))
export const codeOf = (step: Step, message = messageOf(step)): string => {
  const result = verifyMessage(message, ledgerView(step.tree, step.law))
  return result.ok ? 'accepted' : result.code
}
export const issue = (kind: 'ISSUE' | 'BURN', holder: string, amount: bigint, asset = bond): LedgerDeed => ({
  kind,
  asset,
  holder: account(holder),
  amount,
})

export const legal: Readonly<Record<string, Step>> = {
  'a move': { tree: ledger, deeds: [move('alice', 'bob', 30n)], entries: [has('alice', 70n), has('bob', 80n)] },
  'moves that meet': {
    tree: ledger,
    deeds: [move('alice', 'bob', 30n), move('bob', 'carol', 80n), move('carol', 'alice', 1n)],
    entries: [has('alice', 71n), has('bob', 0n), has('carol', 79n)],
  },
  'moves that cancel each other beside one that does not': {
    tree: ledger,
    deeds: [move('alice', 'bob', 30n), move('bob', 'alice', 30n), issue('ISSUE', 'carol', 1n)],
    entries: [has('carol', 1n)],
  },
  'issued and burned': {
    tree: ledger,
    deeds: [issue('ISSUE', 'carol', 7n), issue('BURN', 'bob', 50n)],
    entries: [has('carol', 7n), has('bob', 0n)],
  },
  'a freeze': {
    tree: ledger,
    deeds: [order(freeze)],
    entries: [locked(bond, by('FROZEN', freeze)), ...noted(freeze)],
  },
  'a move before a freeze': {
    tree: ledger,
    deeds: [move('alice', 'bob', 30n), order(freeze)],
    entries: [has('alice', 70n), has('bob', 80n), locked(bond, by('FROZEN', freeze)), ...noted(freeze)],
  },
  'a holding is frozen and others go on': {
    tree: frozenAlice,
    deeds: [move('bob', 'alice', 30n)],
    entries: [has('alice', 130n), has('bob', 20n)],
  },
  'a restriction that allows it': {
    tree: restricted,
    deeds: [move('alice', 'bob', 30n)],
    entries: [has('alice', 70n), has('bob', 80n)],
    openings: [open(by('RESTRICTED', restrict))],
    law: { meetsConstraints: () => true },
  },
  'a freeze that its authority takes back': {
    tree: frozen,
    deeds: [order(unfreeze('SEC'))],
    entries: [locked(bond, by('ACTIVE', unfreeze('SEC'))), ...noted(unfreeze('SEC'))],
    openings: [open(by('FROZEN', freeze))],
  },
  'a seizure and what it takes': {
    tree: frozen,
    deeds: [order(seize), { kind: 'ENFORCE', signed: seize, holder: account('alice') }],
    entries: [
      locked(bond, by('SEIZED', seize)),
      ...guarded(bond, guardOf('SEC')),
      ...noted(seize),
      has('alice', 0n),
      has('state', 100n),
    ],
    openings: [open(by('FROZEN', freeze))],
  },
  'a seizure over a higher freeze, and its release by the higher one': {
    tree: seizedOver(guardOf('FATF')),
    deeds: [order(release('FATF'))],
    entries: [locked(bond, by('ACTIVE', release('FATF'))), ...guarded(bond), ...noted(release('FATF'))],
    openings: [open(by('SEIZED', lowSeize))],
  },
  'a seizure over what several of one law froze, and its release by one of them': {
    tree: seizedOver({ ...guardOf('SEC'), authority: undefined }),
    deeds: [order(release('SEC'))],
    // it was no authority's own, and is none's after
    entries: [locked(bond, by('ACTIVE', release('SEC'))), guarded(bond)[0]!, ...noted(release('SEC'))],
    openings: [open(by('SEIZED', lowSeize))],
  },
  'a seizure over nothing, and its release': {
    tree: seizedOver(undefined),
    deeds: [order(release('SEC'))],
    entries: [locked(bond, by('ACTIVE', release('SEC'))), ...noted(release('SEC'))],
    openings: [open(by('SEIZED', lowSeize))],
  },
  'a confiscation is held': {
    tree: frozen,
    deeds: [order(confiscate)],
    entries: [locked(bond, heldBy(confiscate, by('FROZEN', freeze))), ...noted(confiscate)],
    openings: [open(by('FROZEN', freeze))],
  },
  'and certified': {
    tree: heldEnd,
    deeds: [{ kind: 'CERTIFY', name: bond, order: digestOf(confiscate) }],
    entries: [locked(bond, by('TERMINATED', confiscate))],
    openings: [open(heldBy(confiscate))],
    law: { verdictOf: () => 'CERTIFY' },
  },
  'or dismissed': {
    tree: heldEnd,
    deeds: [{ kind: 'DISMISS', name: bond, order: digestOf(confiscate) }],
    entries: [locked(bond, untouched)],
    openings: [open(heldBy(confiscate))],
    law: { verdictOf: () => 'DISMISS' },
  },
  'what a recovery gives back': {
    tree: recovered(recover),
    deeds: [{ kind: 'ENFORCE', signed: recover, holder: account('bob') }],
    entries: [has('bob', 0n), has('carol', 50n)],
    openings: [open(by('ACTIVE', recover))],
  },
  'or lifted': {
    tree: heldEnd,
    deeds: [order(recover)],
    entries: [locked(bond, by('ACTIVE', recover)), ...noted(recover)],
    openings: [open(heldBy(confiscate))],
  },
}

/** A legal step made illegal in one way, and by which code it is refused. */
export const illegal: readonly (readonly [code: string, name: string, of: string, change: Partial<Step>])[] = [
  // the lock matrix
  ['ASSET_LOCKED', 'a move of a frozen asset', 'a move', { tree: frozen, openings: [open(by('FROZEN', freeze))] }],
  [
    'ASSET_LOCKED',
    'a move of a frozen holding',
    'a move',
    { tree: frozenAlice, openings: [open(by('FROZEN', freezeAlice), alice)] },
  ],
  [
    'ASSET_LOCKED',
    'a move while a confiscation is held',
    'a move',
    { tree: heldEnd, openings: [open(heldBy(confiscate))] },
  ],
  [
    'ASSET_LOCKED',
    'a move after the freeze of the same step',
    'a move before a freeze',
    { deeds: [order(freeze), move('alice', 'bob', 30n)] },
  ],
  [
    'ASSET_LOCKED',
    'an issue of a frozen asset',
    'issued and burned',
    { tree: frozen, openings: [open(by('FROZEN', freeze))] },
  ],
  [
    'ASSET_LOCKED',
    'burned out of a frozen holding',
    'issued and burned',
    {
      tree: frozenAlice,
      deeds: [issue('BURN', 'alice', 100n)],
      entries: [has('alice', 0n)],
      openings: [open(by('FROZEN', freezeAlice), alice)],
    },
  ],
  ['ASSET_RESTRICTED', 'a move that the restriction does not allow', 'a restriction that allows it', { law: {} }],
  [
    'ORDER_NOT_ADMITTED',
    'a second freeze',
    'a freeze',
    { tree: ledger.update([locked(bond, by('FROZEN', restrict))]), openings: [open(by('FROZEN', restrict))] },
  ],
  [
    'ORDER_NOT_ADMITTED',
    'SEIZE of an active asset in strict',
    'a freeze',
    { deeds: [order(seize)], entries: [locked(bond, by('SEIZED', seize)), ...noted(seize)], law: { policy: 'strict' } },
  ],
  [
    'ORDER_NOT_ADMITTED',
    'a reversal of nothing',
    'a freeze',
    { deeds: [order(unfreeze('SEC'))], entries: noted(unfreeze('SEC')) },
  ],
  [
    'ORDER_HELD_BACK',
    'a freeze while a confiscation is held',
    'a freeze',
    { tree: heldEnd, openings: [open(heldBy(confiscate))] },
  ],
  [
    'ORDER_NOT_HELD',
    'an end of what is not held',
    'and certified',
    { tree: frozen, openings: [open(by('FROZEN', freeze))], entries: [locked(bond, by('TERMINATED', confiscate))] },
  ],
  ['LEDGER_VERDICT', 'an end that nobody certified', 'and certified', { law: {} }],
  ['LEDGER_VERDICT', 'an end of what was dismissed', 'and certified', { law: { verdictOf: () => 'DISMISS' } }],
  // a lock that is changed without, or otherwise than by an order
  [
    'LEDGER_KEY_UNKNOWN',
    'a lock that goes away by itself',
    'a move',
    {
      tree: frozen,
      entries: [has('alice', 70n), has('bob', 80n), locked(bond, untouched)],
      openings: [open(by('FROZEN', freeze))],
      deeds: [],
    },
  ],
  [
    'LEDGER_LOCK_CHANGED',
    'a freeze that seizes',
    'a freeze',
    { entries: [locked(bond, by('SEIZED', freeze)), ...noted(freeze)] },
  ],
  ['LEDGER_LOCK_CHANGED', 'a freeze without effect', 'a freeze', { entries: noted(freeze) }],
  [
    'LEDGER_LOCK_CHANGED',
    'a confiscation at once',
    'a confiscation is held',
    { entries: [locked(bond, by('TERMINATED', confiscate)), ...noted(confiscate)] },
  ],
  [
    'LEDGER_LOCK_CHANGED',
    'a dismissal that frees',
    'or dismissed',
    {
      tree: ledger.update([locked(bond, heldBy(confiscate, by('FROZEN', freeze))), ...noted(confiscate)]),
      openings: [open(heldBy(confiscate, by('FROZEN', freeze)))],
    },
  ],
  [
    'LEDGER_LOCK_CHANGED',
    'a lock that changes beside a move',
    'a move before a freeze',
    {
      deeds: [move('alice', 'bob', 30n)],
      entries: [has('alice', 70n), has('bob', 80n), locked(bond, by('FROZEN', freeze))],
    },
  ],
  // orders
  [
    'ORDER_SIGNATURE',
    'an order that somebody else signed',
    'a freeze',
    { deeds: [order({ ...freeze, signature: seize.signature })] },
  ],
  [
    'ORDER_OUTRANKED',
    'a seizure that a lower rank takes back',
    'a freeze that its authority takes back',
    {
      tree: ledger.update([locked(bond, by('FROZEN', seize)), ...noted(seize)]),
      openings: [open(by('FROZEN', seize))],
    },
  ],
  [
    'ORDER_OUTRANKED',
    'a higher freeze that a lower rank lifts by the release of its own seizure over it',
    'a seizure over nothing, and its release',
    { tree: seizedOver(guardOf('FATF')) },
  ],
  [
    'ORDER_OUTRANKED',
    'the same in one message',
    'a seizure over nothing, and its release',
    {
      tree: ledger.update([locked(bond, by('FROZEN', highFreeze)), ...noted(highFreeze)]),
      deeds: [order(lowSeize), order(release('SEC'))],
      entries: [locked(bond, by('ACTIVE', release('SEC'))), ...noted(lowSeize), ...noted(release('SEC'))],
      openings: [open(by('FROZEN', highFreeze))],
    },
  ],
  [
    'ORDER_NEEDS_DECISION',
    'a seizure over freezes of several laws that one of them lifts',
    'a seizure over nothing, and its release',
    { tree: seizedOver({ ...guardOf('SEC'), authority: undefined, jurisdiction: undefined }) },
  ],
  [
    'ORDER_NEEDS_DECISION',
    'a seizure over what several of another law froze',
    'a seizure over nothing, and its release',
    { tree: seizedOver({ ...guardOf('BaFin'), authority: undefined }) },
  ],
  [
    'ORDER_NEEDS_DECISION',
    'a seizure over what nobody knows',
    'a seizure over nothing, and its release',
    { tree: seizedOver('unknown') },
  ],
  [
    'LEDGER_RECORD_CHANGED',
    'a seizure that does not say what it went on from',
    'a seizure and what it takes',
    {
      entries: [locked(bond, by('SEIZED', seize)), ...noted(seize), has('alice', 0n), has('state', 100n)],
    },
  ],
  [
    'ORDER_NEEDS_DECISION',
    'a freeze that equals of another law take back',
    'a freeze that its authority takes back',
    {
      deeds: [order(unfreeze('BaFin'))],
      entries: [locked(bond, by('ACTIVE', unfreeze('BaFin'))), ...noted(unfreeze('BaFin'))],
    },
  ],
  [
    'ORDER_REPEATED',
    'an order again',
    'a freeze',
    { tree: ledger.update(noted(freeze)), entries: [locked(bond, by('FROZEN', freeze))] },
  ],
  [
    'ORDER_NONCE_USED',
    'another order with a used nonce',
    'a freeze',
    { tree: ledger.update([{ ...noted(freeze)[0]!, value: word('other') }]) },
  ],
  [
    'ORDER_NOT_IN_TIME',
    'a scheduled order too early',
    'a freeze',
    { deeds: [order(signOrder('SEC', { action: 'FREEZE', effectiveAt: 1_001n }))] },
  ],
  ['ORDER_LAMPORT_LOW', 'an order that is reconciled', 'a freeze', { law: { lamportFloor: 5n } }],
  ['ORDER_NOT_REGULATED', 'an order on what takes none', 'a freeze', { law: { asset: () => undefined } }],
  [
    'LEDGER_ORDER_PART',
    'an order about a part',
    'a freeze',
    { deeds: [order(signOrder('SEC', { action: 'FREEZE', amount: 5n }))] },
  ],
  [
    'LEDGER_RECORD_CHANGED',
    'an order that leaves no record',
    'a freeze',
    { entries: [locked(bond, by('FROZEN', freeze)), noted(freeze)[1]!] },
  ],
  [
    'LEDGER_RECORD_CHANGED',
    'an order recorded as somebody else’s',
    'a freeze',
    { entries: [locked(bond, by('FROZEN', freeze)), noted(freeze)[0]!, { ...noted(freeze)[1]!, value: word('FATF') }] },
  ],
  [
    'LEDGER_ORDER_NOT_STANDING',
    'taken by an order that does not stand',
    'a seizure and what it takes',
    { deeds: [{ kind: 'ENFORCE', signed: seize, holder: account('alice') }] },
  ],
  [
    'LEDGER_ORDER_NOT_STANDING',
    'taken for somebody else',
    'a seizure and what it takes',
    {
      deeds: [
        order(seize),
        {
          kind: 'ENFORCE',
          signed: signOrder('FATF', { action: 'SEIZE', recipient: account('bob') }),
          holder: account('alice'),
        },
      ],
    },
  ],
  [
    'LEDGER_ORDER_NOT_STANDING',
    'taken by an order while a later one is held',
    'a seizure and what it takes',
    {
      tree: ledger.update([
        locked(bond, heldBy(confiscate, by('SEIZED', seize))),
        ...noted(seize),
        ...noted(confiscate),
      ]),
      deeds: [{ kind: 'ENFORCE', signed: seize, holder: account('alice') }],
      openings: [open(heldBy(confiscate, by('SEIZED', seize)))],
    },
  ],
  [
    'LEDGER_ORDER_NOT_STANDING',
    'taken by a recovery that is over',
    'what a recovery gives back',
    {
      tree: recovered(shortRecover),
      deeds: [{ kind: 'ENFORCE', signed: shortRecover, holder: account('bob') }],
      openings: [open(by('ACTIVE', shortRecover))],
    },
  ],
  [
    'LEDGER_DEED_EMPTY',
    'taken from who has nothing',
    'a seizure and what it takes',
    { deeds: [order(seize), { kind: 'ENFORCE', signed: seize, holder: account('carol') }] },
  ],
  // conservation
  ['LEDGER_NOT_CONSERVED', 'more than was taken', 'a move', { entries: [has('alice', 70n), has('bob', 81n)] }],
  ['LEDGER_NOT_CONSERVED', 'less than was taken', 'a move', { entries: [has('alice', 69n), has('bob', 80n)] }],
  [
    'LEDGER_NOT_CONSERVED',
    'more issued than said',
    'issued and burned',
    { entries: [has('carol', 8n), has('bob', 0n)] },
  ],
  ['LEDGER_NOT_CONSERVED', 'one side of a move', 'a move', { entries: [has('bob', 80n)] }],
  ['LEDGER_AMOUNT_CHANGED', 'another amount than moved', 'a move', { entries: [has('alice', 60n), has('bob', 90n)] }],
  [
    'LEDGER_AMOUNT_CHANGED',
    'a move without effect',
    'a move',
    { deeds: [move('alice', 'bob', 30n), issue('ISSUE', 'carol', 1n)], entries: [has('carol', 1n)] },
  ],
  [
    'LEDGER_KEY_UNKNOWN',
    'an amount of somebody who is not named',
    'a move',
    { entries: [has('alice', 70n), has('bob', 80n), has('carol', 5n)] },
  ],
  ['LEDGER_OVERDRAWN', 'more than there is', 'a move', { deeds: [move('alice', 'bob', 101n)] }],
  [
    'LEDGER_OVERDRAWN',
    'more than there is at this deed',
    'moves that meet',
    { deeds: [move('bob', 'carol', 80n), move('alice', 'bob', 30n), move('carol', 'alice', 1n)] },
  ],
  [
    'LEDGER_OVERFLOW',
    'more than fits a word',
    'issued and burned',
    { deeds: [issue('ISSUE', 'bob', most)], entries: [has('bob', 49n)] },
  ],
  ['LEDGER_NOT_ISSUER', 'issued by who may not', 'issued and burned', { law: { isIssuer: () => false } }],
  ['LEDGER_DEED_EMPTY', 'a move of nothing', 'a move', { deeds: [move('alice', 'bob', 0n)] }],
  ['LEDGER_DEED_EMPTY', 'a move to oneself', 'a move', { deeds: [move('alice', 'alice', 5n)] }],
  ['LEDGER_DEED_EMPTY', 'an issue of nothing', 'issued and burned', { deeds: [issue('ISSUE', 'carol', 0n)] }],
  // what is shown of the state
  ['LEDGER_OPENING', 'a lock that is not told', 'a move', { tree: frozen }],
  [
    'LEDGER_OPENING',
    'a lock told milder than it is',
    'a move',
    { tree: frozen, openings: [open(by('RESTRICTED', freeze))] },
  ],
  ['LEDGER_OPENING', 'a held end that is not told', 'a move', { tree: heldEnd, openings: [open(untouched)] }],
]
