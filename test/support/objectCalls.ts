/** What attacks on objects are made of: a stranger, forms of dependencies, calls. */
import { typeIds } from '@syncline/contracts'
import { bytesToHex } from '@syncline/primitives'
import { type Claim, type Copy, createDependency, type Dependency, type Receipt } from '@syncline/protocol'
import { encodeAbiParameters, parseAbiParameters } from 'viem'
import { type Branch, receiptOf, shown } from '../objects/branch.js'
import { claimOf, type Outcome, type Refusal } from './objectDomain.js'

export const bob = '0x0000000000000000000000000000000000000b0b'
export const form = (positive: readonly Claim[], negated: readonly (readonly Claim[])[] = []): Dependency => {
  const made = createDependency(positive, negated)
  if (made === 'FALSE') throw new Error('no world has this')
  return made
}
/** Arguments of a transaction that counts one on a counter. */
export const counting = ({ index, dependency }: Copy, minLevel = 0) => [
  [
    {
      typeId: typeIds.counter,
      inputs: [{ index: bytesToHex(index), dependency: shown(dependency) }],
      data: encodeAbiParameters(parseAbiParameters('uint256[]'), [[1n]]),
    },
  ],
  minLevel,
]
export const codeOf = (result: Outcome | Refusal): string => ('error' in result ? result.error : 'ok')
export const arriveBy = (branch: Branch, receipt: Receipt, claim: Claim, source: Branch, change: object = {}) =>
  branch.domain.manage(bob, 'arrive', [
    { ...receiptOf(receipt), ...change },
    shown(receipt.copy.dependency),
    bytesToHex(receipt.copy.state),
    claimOf(claim),
    source.domain.proveReceipt(claim.height, receipt.nonce),
  ])
