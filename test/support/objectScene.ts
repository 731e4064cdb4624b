/** Three domains with contracts and rules side by side (`Branch`), and the ways in which objects pass between them. */
import { typeIds } from '@syncline/contracts'
import { bytesToHex, type Hex } from '@syncline/primitives'
import {
  type Claim,
  type Copy,
  createIsolationLedger,
  type Dependency,
  dependencyDigest,
  flowClaim,
  type IsolationLedger,
  type Kind,
  kindId,
  type Receipt,
  receiptId,
  trueDependency,
} from '@syncline/protocol'
import { Branch } from '../objects/branch.js'
import { createGenesis } from './objectDomain.js'

export const [A, B, C] = [901n, 902n, 903n] as const
const genesis = createGenesis()

export type Scene = {
  readonly a: Branch
  readonly b: Branch
  readonly c: Branch
  readonly ledger: IsolationLedger
  /** Ends a block; its world can be read by all. */
  readonly seal: (branch: Branch) => Claim
  /** L1 settles a claim, and all three domains see it. */
  readonly settle: (claim: Claim) => void
  /** Somebody reports the lanes of a kind on L1, as the claim's world has them; the destinations see what was accepted. */
  readonly report: (claim: Claim, kind: Kind, to?: bigint) => void
  /** A domain ends with the block of this claim, its last one, and all others see it. */
  readonly close: (last: Claim) => void
  /** Somebody asks the ledger to give back what a domain that has ended did not take. */
  readonly giveBack: (last: Claim, kinds: readonly Kind[]) => void
}

/** Domains 901 to 903 after block 0. */
export function createScene(): Scene {
  const sealed = new Map<string, Branch>()
  const nameOf = ({ domainId, height, root }: Claim): string => `${domainId}/${height}/${bytesToHex(root)}`
  const readWorld = (claim: Claim, slot: Uint8Array) =>
    sealed.get(nameOf(claim))?.domain.managerSlot(claim.height, slot) ?? new Uint8Array(32)
  const [a, b, c] = [A, B, C].map((id) => new Branch(id, readWorld, genesis)) as [Branch, Branch, Branch]
  const ledger = createIsolationLedger()
  return {
    ...{ a, b, c, ledger },
    seal(branch) {
      const claim = branch.seal()
      sealed.set(nameOf(claim), branch)
      return claim
    },
    settle(claim) {
      for (const branch of [a, b, c]) branch.certify(claim)
    },
    report(claim, kind, only) {
      const id = kindId(kind)
      const source = sealed.get(nameOf(claim))!.domain
      for (const branch of [a, b, c]) {
        const to = branch.id
        if (to === claim.domainId || (only !== undefined && to !== only)) continue
        ledger.report(claim.domainId, to, kind, source.laneTotal(to, bytesToHex(id), claim.height))
        const accepted = ledger.acceptedOf(claim.domainId, to, id)
        if (accepted > 0n) branch.acceptLane(claim.domainId, id, accepted)
      }
    },
    close(last) {
      ledger.close(last.domainId)
      for (const branch of [a, b, c]) if (branch.id !== last.domainId) branch.close(last)
    },
    giveBack(last, kinds) {
      const ended = sealed.get(nameOf(last))!
      for (const { id } of [a, b, c]) {
        if (id === last.domainId) continue
        for (const kind of kinds) {
          const taken = ended.domain.laneTaken(id, bytesToHex(kindId(kind)))
          ledger.giveBack(id, last.domainId, kind, taken)
          const total = ledger.givenBackOf(id, last.domainId, kindId(kind))
          if (total > 0n) [a, b, c].find((branch) => branch.id === id)!.takeBack(last.domainId, kindId(kind), total)
        }
      }
    },
  }
}

/** The receipt of a departure that was not refused. */
export function departed(receipt: Receipt | string): Receipt {
  if (typeof receipt === 'string') throw new Error(receipt)
  return receipt
}

export const idOf = (receipt: Receipt): Hex => bytesToHex(receiptId(receipt))
export const flowOfReceipt = (receipt: Receipt): Claim => flowClaim(receiptId(receipt))

/** A copy of an object, with this dependency or the first there is. */
export function copyOf(branch: Branch, { index }: Pick<Copy, 'index'>, dependency?: Dependency): Copy | undefined {
  const digest = dependency === undefined ? undefined : bytesToHex(dependencyDigest(dependency))
  return branch.copies.find(
    (copy) =>
      bytesToHex(copy.index) === bytesToHex(index) &&
      (digest === undefined || bytesToHex(dependencyDigest(copy.dependency)) === digest),
  )
}

/** Kind of a counter or a purse, as the ledger takes it. */
export function kindOf({ typeId, index, state }: Pick<Copy, 'typeId' | 'index' | 'state'>): Kind {
  const wordAt = (i: number): Uint8Array => state.subarray(32 * i, 32 * i + 32)
  return {
    originDomain: BigInt(bytesToHex(wordAt(0))),
    // a unique kind is its object, whoever made that
    ...(bytesToHex(typeId) === typeIds.coin
      ? { creator: BigInt(bytesToHex(wordAt(1))), salt: wordAt(2) }
      : { creator: 0n, salt: index }),
    typeId,
  }
}

let lies = 1n << 40n
/** Puts a receipt that the contracts did not write into a liar's world, and counts so much for it. */
export function forge(
  liar: Branch,
  receipt: Omit<Receipt, 'from' | 'nonce' | 'height' | 'flows'>,
  counted: bigint = receipt.quantity,
): Receipt {
  const forged = { ...receipt, from: liar.id, nonce: lies++, height: liar.domain.number, flows: 0 }
  liar.forge(forged, counted)
  return forged
}

/** Moves an official copy, up to where it is official again; gives it there. */
export function moveOfficially(scene: Scene, from: Branch, to: Branch, copy: Copy): Copy {
  const receipt = departed(from.depart(copy, to.id))
  const claim = scene.seal(from)
  scene.settle(claim)
  if (to.arrive(receipt, claim, from) !== 'ok') throw new Error('it did not arrive')
  scene.report(claim, kindOf(copy))
  const code = to.acceptFlow(receipt, claim, from)
  if (code !== 'ok') throw new Error(code)
  to.resolve(to.copies)
  const there = copyOf(to, copy, trueDependency)
  if (there === undefined) throw new Error('it is not official')
  return there
}
