/** Two domains and the ledger between them, of the protocol's own parts. What is simulated is who carries what and when. */
import { accept, type Bytes, hashWords, keccak256, type Result } from '@syncline/primitives'
import {
  arrive,
  type Claim,
  type Copy,
  conditionOf,
  copyAddress,
  createClaimStore,
  createConditionalRecords,
  createCopyTable,
  createIsolationLedger,
  createLaneBook,
  type DomainRules,
  isOfficial,
  type Kind,
  kindId,
  type Level,
  levelOfDependency,
  move,
  type Receipt,
  receiptId,
  trueDependency,
} from '@syncline/protocol'
import { must } from './report.js'

const [a, b] = [1n, 2n]
const manager = 0x5c0009n
const typeId = keccak256(Uint8Array.of(1))
const nothing = new Uint8Array(0)
const rules: DomainRules = {
  gate: () => accept(undefined),
  ancestry: () => accept(undefined),
  final: { id: 'crosslink', check: () => accept(undefined) },
  attesting: [],
  anchoring: undefined,
}

export type SimulatedMove = { readonly receipt: Receipt; readonly source: Claim; readonly kind: Kind }

export type SimulatedPair = {
  /** An official object leaves A in block `number`. */
  readonly send: (number: number) => SimulatedMove
  /** Somebody vouches on B for the claim of A's block. */
  readonly admit: (move: SimulatedMove) => void
  readonly arrive: (move: SimulatedMove) => Result<Copy>
  /** A transaction over the copy on B and an official object. */
  readonly use: (move: SimulatedMove, f: (states: readonly Bytes[]) => Result<readonly Bytes[]>) => boolean
  /** The crosslink comes to B, the lane is reported, the receipt takes its quantity, the copies are resolved. */
  readonly certify: (move: SimulatedMove) => void
  /** Level at which B knows the receipt: that of its copy, or of what it would rest on. */
  readonly level: (move: SimulatedMove) => Level
  readonly isOfficial: (move: SimulatedMove) => boolean
}

/** A pair on which nothing has moved yet. */
export function createSimulatedPair(): SimulatedPair {
  const flows = { accepted: () => accept(undefined), closed: () => accept(undefined) }
  const store = createClaimStore(new Map([a, b].map((id) => [id, rules])), 100_000, flows)
  const table = createCopyTable(manager, 64)
  const records = createConditionalRecords()
  const ledger = createIsolationLedger()
  const lanes = createLaneBook(b)
  const copyOf = ({ receipt }: SimulatedMove): Copy | undefined => table.copiesOf(receipt.copy)[0]
  return {
    send(number) {
      const index = keccak256(hashWords(BigInt(number)))
      const kind = { originDomain: a, creator: 1n, salt: index, typeId }
      const copy = { typeId, index, dependency: trueDependency, state: Uint8Array.of(1) }
      const height = BigInt(number) + 1n
      const moved = move(copy, { from: a, to: b, nonce: BigInt(number), height, kind: kindId(kind), quantity: 1n })
      must(moved.ok, 'an official copy moves')
      return { receipt: moved.value.receipt, kind, source: { domainId: a, height, root: hashWords(a, height) } }
    },
    admit({ source }) {
      must(store.admit({ claim: source, parent: undefined, uses: [] }, nothing).ok, 'a claim is admitted once')
    },
    arrive({ receipt, source }) {
      const copy = arrive(receipt, source, store)
      if (!copy.ok) return copy
      const condition = conditionOf(receipt, source, store)
      if (!condition.ok) return condition
      const recorded = records.insert(receiptId(receipt), condition.value, store)
      if (!recorded.ok) return recorded
      const added = table.add(copy.value)
      return added.ok ? copy : added
    },
    use(one, f) {
      const copy = copyOf(one)
      if (copy === undefined) return false
      const local = { typeId, index: keccak256(copy.index), dependency: trueDependency, state: Uint8Array.of(2) }
      must(table.add(local).ok, 'a fresh object')
      const addresses = [copy, local].map((each) => copyAddress(manager, each))
      const done = table.transact(addresses, f, store).ok
      // with a conditional copy the other object splits: what it became, and what it stays if the claim is false
      must(table.copiesOf(local).length === (isOfficial(copy) ? 1 : 2), 'a split leaves one copy over')
      for (const each of table.copiesOf(local)) table.remove(copyAddress(manager, each))
      return done
    },
    certify({ receipt, source, kind }) {
      const verdicts = store.certify(source, 'crosslink', nothing)
      must(verdicts.ok, 'the claim is TRUE')
      ledger.report(a, b, kind, 1n)
      const flow = lanes.take(receipt, source, 1n, ledger.acceptedOf(a, b, kindId(kind)), store)
      must(flow.ok, 'the ledger covers what an honest domain sent')
      must(store.acceptFlow(flow.value.root, nothing).ok, 'the flow is TRUE')
      table.resolve([source, flow.value], store)
    },
    level(one) {
      const copy = copyOf(one)
      if (copy !== undefined) return levelOfDependency(copy.dependency, store.levelOf)
      return store.levelOf(one.source) ?? 0
    },
    isOfficial(one) {
      const copy = copyOf(one)
      return copy !== undefined && isOfficial(copy)
    },
  }
}
