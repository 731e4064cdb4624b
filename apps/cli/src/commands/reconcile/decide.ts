/** `syncline reconcile decide`: an arbiter's signed decision of a contested order, given to a validator. */
import { bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import type { Run } from '../../command.js'
import { loadNode } from '../../devnet/nodeModule.js'
import { usageFault } from '../../exit.js'
import { signerOf } from '../../keys/signer.js'
import { formatPairs } from '../../output/table.js'
import { readMatter, showSigned } from './matter.js'

export const run: Run = async (context) => {
  const [given = '', word = '', reasons = ''] = context.arguments
  const verdict = word.toUpperCase()
  if (verdict !== 'ADMIT' && verdict !== 'REJECT')
    throw usageFault(`'${word.slice(0, 40)}' is no verdict`, 'give admit or reject')
  const shown = await readMatter(context, given)
  const { rpc, caseId, chainTag, matter } = shown
  // what an arbiter signs counts on one L1 deployment only, so dev accounts may
  const signer = await signerOf(context, 31337n)
  const { arbiterDigest } = await loadNode()
  const grounds = keccak256(new TextEncoder().encode(reasons))
  await showSigned(context, shown, [
    ['verdict', `${verdict}: the contested order ${verdict === 'ADMIT' ? 'counts' : 'does not count'}`],
    ['reasons', `${bytesToHex(grounds)}${reasons === '' ? ', of no text' : ` of '${reasons}'`}`],
    ['by', signer.address],
  ])
  const decision = { caseId: hexToBytes(caseId), verdict, arbiter: hexToBytes(signer.address), grounds } as const
  const signature = bytesToHex(await signer.signDigest(arbiterDigest(hexToBytes(chainTag), matter, decision)))
  await rpc.call('syncline_decideCase', [caseId, verdict, signer.address, bytesToHex(grounds), signature])
  return {
    data: { caseId, verdict, arbiter: signer.address, grounds: bytesToHex(grounds), signature },
    text: formatPairs([
      ['case', caseId],
      ['verdict', `${verdict} by ${signer.address}`],
      ['next', 'the next reconciliation carries it out'],
    ]),
  }
}
