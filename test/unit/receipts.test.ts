/**
 * Receipts under attack, on real worlds with real proofs: double claims, replays, contradictory claims, NOT copies, forged receipts and receipts of reorganised blocks are refused,
 * each with a code of its own, before, between and after all verdicts, in every order of these; all orders end alike.
 */
import { accountKey, accountValue, storageKey } from '@syncline/ovm'
import { accept, type Bytes, bytesToHex, concatBytes, errorTable, keccak256, refuse } from '@syncline/primitives'
import {
  type Claim,
  claimReceipt,
  copyAddress,
  createClaimStore,
  createConditionalRecords,
  createCopyTable,
  createIsolationLedger,
  createLaneBook,
  type Dependency,
  type Destination,
  type DomainRules,
  flowClaim,
  isOfficial,
  kindId,
  type Receipt,
  receiptId,
  receiptSlot,
  trueDependency,
} from '@syncline/protocol'
import { decodeKeyedProof, emptyTree, encodeKeyedProof, readProof } from '@syncline/trees'
import { describe, expect, it } from 'vitest'
import { form } from '../support/objectCalls.js'

const manager = 0x5c0000000000000000000000000000000000000009n
const word = (...seed: number[]): Bytes => keccak256(Uint8Array.from(seed))
const typeId = word(7)
const [A, B, C, X] = [1n, 2n, 3n, 4n]

/** A world whose object manager holds these receipts, and proofs of any slot of it: five words ‖ lengths and K-proofs. */
function createWorld(receipts: readonly Receipt[]) {
  const payload = new Uint8Array(0)
  const slots = receipts.map((receipt) => {
    const slot = BigInt(bytesToHex(receiptSlot(receipt.nonce)))
    return { key: storageKey(slot), value: receiptId(receipt), payload }
  })
  const storage = emptyTree().update(slots)
  const account = { nonce: 1n, balance: 0n, codeHash: word(1), codeMetaHash: word(2), storageRoot: storage.root() }
  const others = [1n, 2n, 3n].map((address) => ({ key: accountKey(address), value: word(Number(address)), payload }))
  const world = emptyTree().update([...others, { key: accountKey(manager), value: accountValue(account), payload }])
  const words = concatBytes(wordOf(1n), wordOf(0n), account.codeHash, account.codeMetaHash, account.storageRoot)
  return {
    root: world.root(),
    prove(nonce: bigint): Bytes {
      const ofAccount = encodeKeyedProof(world.prove(accountKey(manager)))
      const ofSlot = encodeKeyedProof(storage.prove(storageKey(BigInt(bytesToHex(receiptSlot(nonce))))))
      return concatBytes(words, wordOf(BigInt(ofAccount.length)), ofAccount, ofSlot)
    },
  }
}

function wordOf(value: bigint): Bytes {
  return Uint8Array.from(value.toString(16).padStart(64, '0').match(/../g)!, (byte) => Number.parseInt(byte, 16))
}

const readSlot: Destination['readSlot'] = (source, slot, proof) => {
  if (proof.length < 192) return refuse('PROOF_MALFORMED', 'too short')
  const words = proof.subarray(0, 160)
  const length = Number(BigInt(bytesToHex(proof.subarray(160, 192))) & 0xffffn)
  const [account, inStorage] = [proof.subarray(192, 192 + length), proof.subarray(192 + length)].map(decodeKeyedProof)
  if (!account!.ok) return account!
  if (!inStorage!.ok) return inStorage!
  const value = readProof(source.root, accountKey(manager), account!.value)
  if (!value.ok) return value
  if (bytesToHex(value.value) !== bytesToHex(keccak256(words))) return refuse('PROOF_ROOT', 'another account')
  return readProof(words.slice(128), storageKey(BigInt(bytesToHex(slot))), inStorage!.value)
}

const rules: DomainRules = {
  gate: () => accept(undefined),
  ancestry: () => accept(undefined),
  final: { id: 'crosslink', check: () => accept(undefined) },
  attesting: [],
  anchoring: undefined,
}
const ofX = { domainId: X, height: 3n, root: word(30) }
const rivalOfX = { ...ofX, root: word(31) }
// an amount: salts from 2^128 on name unique objects
const kind = { originDomain: A, creator: 5n, salt: new Uint8Array(32), typeId }
const receipt = (nonce: bigint, dependency: Dependency, to = B): Receipt => ({
  ...{ from: A, to, nonce, height: 9n, kind: kindId(kind), quantity: 5n, flows: 0 },
  copy: { typeId, index: word(8, Number(nonce)), dependency, state: Uint8Array.of(1) },
})
const [good, onX, not, elsewhere] = [
  receipt(0n, trueDependency),
  receipt(1n, form([ofX])),
  receipt(2n, form([], [[ofX]])),
  receipt(3n, trueDependency, C),
]
/** What the source wrote in the block that stands, and in one that is reorganised away. */
const stands = createWorld([good, onX, not, elsewhere])
const orphan = createWorld([receipt(0n, trueDependency), onX])
const source: Claim = { domainId: A, height: 9n, root: stands.root }
const gone: Claim = { domainId: A, height: 9n, root: orphan.root }
/** Nobody vouches for it; and one of another block, whose world holds the receipts too. */
const never: Claim = { domainId: A, height: 9n, root: word(9) }
const later: Claim = { domainId: A, height: 10n, root: stands.root }

function createDestination() {
  const domains = new Map([A, B, C, X].map((id) => [id, rules]))
  const flows = { accepted: () => accept(undefined), closed: () => accept(undefined) }
  const store = createClaimStore(domains, 1_000, flows)
  for (const claim of [source, gone, ofX, later]) store.admit({ claim, parent: undefined, uses: [] }, new Uint8Array(0))
  const table = createCopyTable(manager, 8)
  const records = createConditionalRecords()
  const made = { isMadeHere: () => false, nextLineage: () => 1 }
  return { domainId: B, store, table, records, readSlot, ...made } satisfies Destination
}

function codeOf(result: { readonly ok: boolean; readonly code?: string }): string {
  if (result.ok) return 'ok'
  expect(Object.keys(errorTable)).toContain(result.code)
  return result.code!
}

describe('a receipt', () => {
  it('is taken with its proof under an admitted claim, once', () => {
    const here = createDestination()
    const proof = stands.prove(0n)
    expect(codeOf(claimReceipt(good, never, proof, here))).toBe('CLAIM_NOT_ADMITTED')
    const taken = claimReceipt(good, source, proof, here)
    expect(taken.ok && taken.value.dependency).toEqual(form([flowClaim(receiptId(good)), source]))
    expect(codeOf(claimReceipt(good, source, proof, here))).toBe('RECORD_CONFLICT')
    // used up: the record stays
    if (taken.ok) here.table.remove(copyAddress(manager, taken.value))
    expect(codeOf(claimReceipt(good, source, proof, here))).toBe('RECORD_CONFLICT')
    // under a rival root it is another world's
    expect(codeOf(claimReceipt(good, gone, orphan.prove(0n), here))).toBe('ok')
    expect(codeOf(claimReceipt(good, gone, orphan.prove(0n), here))).toBe('RECORD_CONFLICT')
  })

  it('that anything about was changed is not proven', () => {
    const here = createDestination()
    const forged: readonly Receipt[] = [
      { ...good, quantity: 6n },
      { ...good, kind: word(1) },
      { ...good, nonce: 7n },
      { ...good, from: C },
      { ...good, height: 10n },
      { ...good, flows: 1 },
      { ...good, copy: { ...good.copy, state: Uint8Array.of(9) } },
      { ...good, copy: { ...good.copy, index: word(9) } },
      { ...good, copy: { ...good.copy, typeId: word(9) } },
      { ...onX, copy: { ...onX.copy, dependency: trueDependency } },
    ]
    for (const one of forged) {
      for (const proof of [stands.prove(one.nonce), stands.prove(0n), orphan.prove(one.nonce)]) {
        expect(codeOf(claimReceipt(one, source, proof, here))).toBe('RECEIPT_NOT_PROVEN')
      }
    }
    // every byte of the proof counts, or its absence
    const proof = stands.prove(0n)
    for (let i = 0; i < proof.length; i++) {
      // of the length only the low two bytes are read
      if (i >= 160 && i < 190) continue
      const bent = proof.slice()
      bent[i]! ^= 1
      expect(codeOf(claimReceipt(good, source, bent, here))).toBe('RECEIPT_NOT_PROVEN')
    }
    for (const part of [proof.subarray(1), proof.subarray(0, -1), new Uint8Array(0)]) {
      expect(codeOf(claimReceipt(good, source, part, here))).toBe('RECEIPT_NOT_PROVEN')
    }
    expect(here.table.all()).toEqual([])
    expect(codeOf(claimReceipt(good, source, proof, here))).toBe('ok')
  })

  it('under attack is refused by name before, between and after the verdicts, in every order of these', () => {
    type Step = { readonly name: string; readonly run: (here: ReturnType<typeof createDestination>) => void }
    const ledger = createIsolationLedger()
    ledger.report(A, B, kind, 5n)
    const certify =
      (claim: Claim): Step['run'] =>
      ({ store, table }) => {
        store.admit({ claim, parent: undefined, uses: [] }, new Uint8Array(0))
        const verdicts = store.certify(claim, 'crosslink', new Uint8Array(0))
        if (!verdicts.ok) throw new Error(verdicts.reason)
        table.resolve(
          verdicts.value.map((verdict) => verdict.claim),
          store,
        )
      }
    const steps: readonly Step[] = [
      { name: 'source', run: certify(source) },
      { name: 'x', run: certify(rivalOfX) },
      { name: 'claim', run: (here) => void claimReceipt(good, source, stands.prove(0n), here) },
      { name: 'claim x', run: (here) => void claimReceipt(onX, source, stands.prove(1n), here) },
      {
        name: 'poke',
        run: ({ table, store }) => {
          for (const copy of table.all()) table.poke(copyAddress(manager, copy), store)
        },
      },
    ]
    const seen = new Map<string, Set<string>>()
    const ends = new Set<string>()
    let orders = 0
    for (const order of permutations(steps)) {
      const here = createDestination()
      const done = new Set<string>()
      const lanes = createLaneBook(B)
      const attack = (): void => {
        const before = show(here)
        const has = (name: string): boolean => done.has(name)
        const attempts: readonly (readonly [string, string, { readonly ok: boolean; readonly code?: string }])[] = [
          ['replay elsewhere', 'RECEIPT_MISDIRECTED', claimReceipt(elsewhere, source, stands.prove(3n), here)],
          ['NOT copy', 'DEPENDENCY_HAS_NOT', claimReceipt(not, source, stands.prove(2n), here)],
          ['forged', 'RECEIPT_NOT_PROVEN', claimReceipt({ ...good, quantity: 50n }, source, stands.prove(0n), here)],
          [
            'unvouched',
            has('source') ? 'RECEIPT_ORPHANED' : 'CLAIM_NOT_ADMITTED',
            claimReceipt(good, never, stands.prove(0n), here),
          ],
          ['another block', 'RECEIPT_NOT_PROVEN', claimReceipt(good, later, stands.prove(0n), here)],
          ...(has('source')
            ? ([['reorganised', 'RECEIPT_ORPHANED', claimReceipt(good, gone, orphan.prove(0n), here)]] as const)
            : []),
          ...(has('claim')
            ? ([['twice', 'RECORD_CONFLICT', claimReceipt(good, source, stands.prove(0n), here)]] as const)
            : []),
          ...(has('x')
            ? ([
                ['contradictory', 'DEPENDENCY_CONTRADICTORY', claimReceipt(onX, source, stands.prove(1n), here)],
              ] as const)
            : []),
          ...(has('claim x') && !has('x')
            ? ([['twice', 'RECORD_CONFLICT', claimReceipt(onX, source, stands.prove(1n), here)]] as const)
            : []),
          [
            'flow early',
            has('source') ? 'FLOW_NOT_COUNTED' : 'FLOW_SOURCE_UNCERTIFIED',
            lanes.take(onX, source, 0n, 5n, here.store),
          ],
          [
            'overdraft',
            has('source') ? 'FLOW_NOT_ACCEPTED' : 'FLOW_SOURCE_UNCERTIFIED',
            lanes.take({ ...good, quantity: 6n }, source, 6n, ledger.acceptedOf(A, B, kindId(kind)), here.store),
          ],
        ]
        for (const [name, code, result] of attempts) {
          expect([name, codeOf(result)]).toEqual([name, code])
          seen.set(code, (seen.get(code) ?? new Set()).add(name))
        }
        expect(show(here)).toBe(before)
      }
      attack()
      for (const step of order) {
        step.run(here)
        done.add(step.name)
        attack()
      }
      const flow = lanes.take(good, source, 5n, ledger.acceptedOf(A, B, kindId(kind)), here.store)
      if (!flow.ok) throw new Error(flow.reason)
      here.store.acceptFlow(flow.value.root, new Uint8Array(0))
      here.table.resolve([flow.value], here.store)
      expect(codeOf(lanes.take(good, source, 5n, 100n, here.store))).toBe('FLOW_ALREADY_ACCEPTED')
      for (const copy of here.table.all()) here.table.poke(copyAddress(manager, copy), here.store)
      ends.add(show(here))
      orders++
    }
    expect(orders).toBe(120)
    expect(ends.size).toBe(1)
    const end = createDestination()
    end.table.add(good.copy)
    expect(isOfficial(good.copy) && ends.has(show(end))).toBe(true)
    expect([...seen.keys()].sort()).toEqual([
      'CLAIM_NOT_ADMITTED',
      'DEPENDENCY_CONTRADICTORY',
      'DEPENDENCY_HAS_NOT',
      'FLOW_NOT_ACCEPTED',
      'FLOW_NOT_COUNTED',
      'FLOW_SOURCE_UNCERTIFIED',
      'RECEIPT_MISDIRECTED',
      'RECEIPT_NOT_PROVEN',
      'RECEIPT_ORPHANED',
      'RECORD_CONFLICT',
    ])
  })
})

function show({ table }: ReturnType<typeof createDestination>): string {
  return table
    .all()
    .map((copy) => `${bytesToHex(copyAddress(manager, copy))} ${bytesToHex(copy.state)}`)
    .sort()
    .join('\n')
}

function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield items
  for (const [i, item] of items.entries()) {
    for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)])) yield [item, ...rest]
  }
}
