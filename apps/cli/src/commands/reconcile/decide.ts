/** `syncline reconcile decide`: an arbiter's signed decision of a contested order, given to a validator. */
import { bytesToHex, decodeHex, type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import type { Run } from '../../command.js'
import { loadNode } from '../../devnet/nodeModule.js'
import { CliFault, usageFault } from '../../exit.js'
import { signerOf } from '../../keys/signer.js'
import { endpointsOf, rpcOf } from '../../network.js'
import { formatPairs } from '../../output/table.js'

export const run: Run = async (context) => {
  const [caseId = '', word = '', reasons = ''] = context.arguments
  if (decodeHex(caseId)?.length !== 32) throw usageFault('that is no case', 'give 32 bytes in 0x hex')
  const verdict = word.toUpperCase()
  if (verdict !== 'ADMIT' && verdict !== 'REJECT')
    throw usageFault(`'${word.slice(0, 40)}' is no verdict`, 'give admit or reject')
  const rpc = rpcOf(context, endpointsOf(context)[0]!)
  const { chainTag } = (await rpc.call('syncline_getReconcileStatus', [])) as { readonly chainTag: Hex }
  // what an arbiter signs counts on one L1 deployment only, so dev accounts may
  const signer = await signerOf(context, 31337n)
  const { arbiterDigest } = await loadNode()
  const grounds = keccak256(new TextEncoder().encode(reasons))
  const decision = { caseId: hexToBytes(caseId as Hex), verdict, arbiter: hexToBytes(signer.address), grounds } as const
  const signature = bytesToHex(await signer.signDigest(arbiterDigest(hexToBytes(chainTag), decision)))
  const parameters = [caseId, verdict, signer.address, bytesToHex(grounds), signature]
  const isTaken = await rpc.call('syncline_decideCase', parameters)
  if (isTaken !== true)
    throw new CliFault(
      'refused',
      'CASE_DECISION_INVALID',
      `the validator did not take the decision of ${signer.address}`,
      {
        remedy:
          'see with `syncline reconcile status` whether the case is open; validators name arbiters with --arbiters',
        data: { caseId, arbiter: signer.address },
      },
    )
  return {
    data: { caseId, verdict, arbiter: signer.address, grounds: bytesToHex(grounds), signature },
    text: formatPairs([
      ['case', caseId],
      ['verdict', `${verdict} by ${signer.address}`],
      ['next', 'the next reconciliation carries it out'],
    ]),
  }
}
