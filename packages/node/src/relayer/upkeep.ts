/** What is decided is carried out: copies resolve, copies that left are counted, bonds come back. */
import { claimRegistryAbi, iObjectManagerAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { copyAddress, type Dependency, equalDependencies, isFlow, reduce } from '@syncline/protocol'
import { encodeFunctionData } from 'viem'
import type { BookCopy, DomainBook } from '../objects/domainBook.js'
import { canPutBond } from './bonds.js'
import { claimWords, type DomainSide, dependencyWords, type Scene, type Work } from './scene.js'

/** Copies of one transaction: each may have 32 claims. */
const chunk = 16

const refOf = ({ typeId, index, dependency }: BookCopy) => ({ typeId, index, dependency: dependencyWords(dependency) })

/** Whether a poke would change the copy. Twin of `_resolve` in ObjectArrivals. */
export function isDue(copy: BookCopy, book: DomainBook): boolean {
  const { dependency, departed } = copy
  const { statusOf } = book.view
  if (departed !== undefined) {
    const isDead = dependency.positive.some((claim) => statusOf(claim) === 'false')
    return isDead || dependency.positive.every((claim) => statusOf(claim) === 'true')
  }
  const reduced = reduce(dependency, book.view)
  if (reduced === 'FALSE') return true
  return !equalDependencies(reduced, dependency) && !book.copies.has(addressWith(copy, reduced))
}

const addressWith = ({ typeId, index }: BookCopy, dependency: Dependency) =>
  bytesToHex(
    copyAddress(BigInt(predeploys.objectManager), { typeId: hexToBytes(typeId), index: hexToBytes(index), dependency }),
  )

function resolving({ id }: DomainSide, copies: readonly BookCopy[]): Work[] {
  const works: Work[] = []
  for (let i = 0; i < copies.length; i += chunk) {
    const part = copies.slice(i, i + chunk)
    const data = encodeFunctionData({
      abi: iObjectManagerAbi,
      functionName: 'resolve',
      args: [part.map(refOf)] as never,
    })
    works.push({
      keys: part.map(({ address }) => `resolve:${id}:${address}`),
      chain: id,
      label: `resolve ${part.length} copies on ${id}`,
      urgency: 2,
      prepare: async () => [{ label: 'resolve', to: predeploys.objectManager, data, spareGas: 200_000n }],
    })
  }
  return works
}

/** Bonds of decided claims: ours come back, half of what stood behind a lie is ours. */
function releasing({ id, book }: DomainSide): Work[] {
  return [...book.vouchers]
    .filter(([, { claim }]) => !isFlow(claim) && book.view.statusOf(claim) !== 'unknown')
    .map(([claimId, { claim }]) => {
      const data = encodeFunctionData({ abi: claimRegistryAbi, functionName: 'release', args: [claimWords(claim)] })
      return {
        keys: [`release:${id}:${claimId}`],
        chain: id,
        label: `release a bond on ${id}`,
        urgency: 2,
        prepare: async () => [{ label: 'release', to: predeploys.claimRegistry, data }],
      }
    })
}

/** Contracts of a domain that owe: bonds, and deposits of what was resolved away. */
const debtors = [predeploys.claimRegistry, predeploys.objectManager]
/** Bonds' worth that is waited for before a withdrawal, while more is to come. */
const worthWithdrawing = 8n

/** What is owed to the relayer is paid, in one go where more is to come. */
function withdrawing({ id, book, admissionBond }: DomainSide, account: Hex): Work[] {
  const isMoreToCome = !canPutBond({ book }, account, 1)
  return debtors
    .filter((debtor) => {
      const owed = book.creditOf(debtor, account)
      return owed > 0n && (!isMoreToCome || owed >= worthWithdrawing * admissionBond)
    })
    .map((debtor) => {
      const data = encodeFunctionData({ abi: claimRegistryAbi, functionName: 'withdrawCredit', args: [account] })
      return {
        keys: [`withdraw:${id}:${debtor}`],
        chain: id,
        label: `withdraw credit on ${id}`,
        urgency: 2,
        isRecurring: true,
        prepare: async () => [{ label: 'withdraw credit', to: debtor, data }],
      }
    })
}

export function planUpkeep(scene: Scene): Work[] {
  return [...scene.domains.values()].flatMap((side) => {
    // together what was not tried yet, alone what was refused: one bad copy holds up nobody else's
    const fresh: BookCopy[] = []
    const again: BookCopy[][] = []
    for (const copy of side.book.copies.values()) {
      if (copy.dependency.positive.length === 0 && copy.dependency.negated.length === 0) continue
      if (!isDue(copy, side.book)) continue
      const readiness = scene.readiness(`resolve:${side.id}:${copy.address}`)
      if (readiness === 'fresh') fresh.push(copy)
      if (readiness === 'again') again.push([copy])
    }
    return [
      ...[fresh, ...again].flatMap((part) => resolving(side, part)),
      ...releasing(side),
      ...withdrawing(side, scene.account),
    ]
  })
}
