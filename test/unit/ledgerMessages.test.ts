import { errorTable } from '@syncline/primitives'
import {
  Aggregate,
  amountKey,
  bindMessage,
  decodeLedgerData,
  deltaBetween,
  encodeLedgerData,
  type LedgerData,
  type LedgerDeed,
  lockKey,
  proveAggregate,
  verifyMessage,
} from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { createDraw } from '../support/draw.js'
import {
  account,
  bond,
  dataOf,
  has,
  ledger,
  ledgerMessage,
  ledgerView,
  locked,
  noted,
  word,
} from '../support/ledger.js'
import { by, codeOf, freeze, frozen, illegal, legal, move, order, type Step, unfreeze } from '../support/ledgerCases.js'
import { contentAfter, signMessage } from '../support/messages.js'

const seed = Number(process.env['SEED'] ?? 5)

describe('the rules of a ledger, in the one path of a message', () => {
  it('take every legal step from a root alone', () => {
    for (const [name, step] of Object.entries(legal)) expect([name, codeOf(step)]).toEqual([name, 'accepted'])
  })

  it('refuse each illegal one by its own code', () => {
    for (const [code, name, of, change] of illegal) {
      const { law: _, ...base } = legal[of]!
      const law = change.law ?? legal[of]!.law
      const step: Step = { ...base, ...change, ...(law === undefined ? {} : { law }) }
      expect([name, codeOf(step)]).toEqual([name, code])
      expect(errorTable, code).toHaveProperty(code)
    }
    const own = Object.keys(errorTable).filter((code) => code.startsWith('LEDGER_'))
    const seen = new Set(illegal.map(([code]) => code))
    // the two others are about what is shown, below
    expect(own.filter((code) => !seen.has(code)).sort()).toEqual(['LEDGER_MALFORMED', 'LEDGER_UNREAD'])
  })

  it('believe nothing of the state that is not proven', () => {
    const step = legal['a move']!
    const data = dataOf(step.tree, step.entries, step.deeds)
    const refusedAs = (over: Partial<LedgerData>, tree = step.tree): string =>
      codeOf({ ...step, tree }, ledgerMessage(tree, step.entries, { ...data, ...over }))
    expect(data.reads).toHaveLength(2)
    for (const [i, read] of data.reads.entries()) {
      const others = data.reads.filter((_, at) => at !== i)
      expect(refusedAs({ reads: others })).toMatch(/^PROOF_/)
      expect(refusedAs({ reads: others, proof: ledger.proveAll(others.map(({ key }) => key)) })).toBe('LEDGER_UNREAD')
      // the lock of a frozen bond shown as none: by the proof of the state before, or by the right one
      const lying = frozen.proveAll(data.reads.map(({ key }) => key))
      expect(refusedAs({}, frozen)).toBe('PROOF_VALUE')
      if (read.key.every((byte, at) => byte === lockKey(bond)[at]))
        expect(refusedAs({ proof: lying }, frozen)).toMatch(/^PROOF_/)
    }
    expect(refusedAs({ reads: data.reads.toReversed() })).toBe('PROOF_MALFORMED')
    expect(refusedAs({ proof: new Uint8Array(0) })).toMatch(/^PROOF_/)
    expect(refusedAs({ reads: [], proof: data.proof })).toBe('LEDGER_MALFORMED')
    const bytes = encodeLedgerData(data)
    expect(decodeLedgerData(bytes)).toEqual({ ok: true, value: data })
    for (const wrong of [
      new Uint8Array(0),
      Uint8Array.of(0, 1),
      Uint8Array.of(0, 1, 9),
      Uint8Array.of(255, 255),
      bytes.slice(0, 80),
    ])
      expect(codeOf(step, ledgerMessage(step.tree, step.entries, wrong))).toBe('LEDGER_MALFORMED')
  })

  it(`take no word that is changed afterwards, and any bytes get an answer (seed ${seed})`, () => {
    const draw = createDraw(seed)
    const codes = new Set<string>()
    for (const [name, step] of Object.entries(legal)) {
      const data = encodeLedgerData(dataOf(step.tree, step.entries, step.deeds, step.openings))
      for (let run = 0; run < 12; run++) {
        const at = draw(step.entries.length)
        const entries = step.entries.map((entry, i) => (i === at ? { ...entry, value: word(`${run}`) } : entry))
        const code = codeOf(step, ledgerMessage(step.tree, entries, data))
        expect([name, code]).toEqual([name, expect.stringMatching(/^LEDGER_(LOCK|RECORD|AMOUNT|NOT)_?/)])
        codes.add(code)
        const flipped = draw(data.length)
        const mask = 1 + draw(255)
        const bytes = data.map((byte, i) => (i === flipped ? byte ^ mask : byte))
        const other = codeOf(step, ledgerMessage(step.tree, step.entries, bytes))
        if (other !== 'accepted') expect(errorTable, name).toHaveProperty(other)
        const cut = codeOf(step, ledgerMessage(step.tree, step.entries, data.slice(0, draw(data.length))))
        expect(errorTable, `${name}: ${cut}`).toHaveProperty(cut)
      }
    }
    expect(codes.size).toBeGreaterThan(2)
  })
})

describe('an aggregate under the rules', () => {
  it('cannot hide orders: they leave records, and a move while they stood is judged where it was', () => {
    const back = unfreeze('SEC')
    const states = [
      ledger,
      frozen,
      frozen.update([has('alice', 70n), has('bob', 80n)]),
      frozen.update([has('alice', 70n), has('bob', 80n), locked(bond, by('ACTIVE', back)), ...noted(back)]),
    ]
    const keys = [
      ...[...noted(freeze), ...noted(back)].map(({ key }) => key),
      lockKey(bond),
      amountKey(bond, account('alice')),
      amountKey(bond, account('bob')),
    ]
    const aggregate = new Aggregate(ledger.root())
    for (const [i, after] of states.entries())
      if (i > 0) aggregate.add(after.root(), deltaBetween(states[i - 1]!, after, keys))
    const entries = aggregate.delta().map(({ key, after }) => ({ key, value: after }))
    const send = (deeds: readonly LedgerDeed[]): string => {
      const payload = {
        data: encodeLedgerData(dataOf(ledger, entries, deeds)),
        stateRoot: states.at(-1)!.root(),
        stateDelta: aggregate.delta(),
      }
      const view = ledgerView(ledger)
      const message = signMessage(bindMessage(contentAfter(view, 3, payload), proveAggregate(ledger, aggregate)))
      const result = verifyMessage(message, view)
      return result.ok ? result.value.scope : result.code
    }
    const moved = move('alice', 'bob', 30n)
    expect(send([order(freeze), moved, order(back)])).toBe('ASSET_LOCKED')
    expect(send([moved])).toBe('LEDGER_KEY_UNKNOWN')
    expect(send([order(freeze), order(back)])).toBe('LEDGER_KEY_UNKNOWN')
    // in which turn deeds came is the signer's word in an aggregate; the steps that it commits to show it
    expect(send([moved, order(freeze), order(back)])).toBe('NET')
  })
})
