/** Bonds behind claims: who relies on a block before it is certified sees who would lose what. */
import { claimRegistryAbi, predeploys } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import type { Claim } from '@syncline/protocol'
import { encodeFunctionData } from 'viem'
import type { L1Request } from '../l1/sender.js'
import { claimHash, claimWords, type DomainSide } from './scene.js'

/** Puts the bond behind a claim, unless somebody did or it is decided. */
export function admission({ book, admissionBond }: DomainSide, claim: Claim): L1Request[] {
  const id = claimHash(claim)
  if (book.vouchers.has(id) || book.attested.has(id) || book.view.statusOf(claim) !== 'unknown') return []
  const data = encodeFunctionData({ abi: claimRegistryAbi, functionName: 'admit', args: [claimWords(claim)] })
  return [{ label: 'admit', to: predeploys.claimRegistry, data, value: admissionBond, gas: 150_000n }]
}

/** How many bonds of ours may be put on a domain until `most` are out. */
export function bondsLeft({ book }: Pick<DomainSide, 'book'>, account: Hex, most: number): number {
  const ours = account.toLowerCase()
  let left = most
  for (const voucher of book.vouchers.values()) if (voucher.account.toLowerCase() === ours && left > 0) left--
  return left
}

/** Whether fewer than `most` bonds of ours are out on a domain. */
export function canPutBond(side: Pick<DomainSide, 'book'>, account: Hex, most: number): boolean {
  return bondsLeft(side, account, most) > 0
}
