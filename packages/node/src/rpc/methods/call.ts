/** Calls without a transaction: eth_call, estimates, access lists. */
import { l1Charge } from '@syncline/ovm'
import { createAccessList } from '../call/accessList.js'
import { estimateGas } from '../call/estimate.js'
import { callGas, haltPhrase, prepareCall, requireSuccess, runCall } from '../call/execute.js'
import { blockOverrides, stateOverrides } from '../call/overrides.js'
import { callRequest } from '../call/request.js'
import { simulate } from '../call/simulate.js'
import { simulateRequest } from '../call/simulateRequest.js'
import { blockReference, latest, requireBlock } from '../decode/blockReference.js'
import { optional, required, withDefault } from '../decode/param.js'
import { data } from '../decode/scalars.js'
import { bytesHex, quantity } from '../format/quantity.js'
import { formatAccessList } from '../format/transaction.js'
import { type Method, method, results } from '../method.js'

const call = required('call', callRequest, 'What to execute')
const block = withDefault('block', blockReference, latest, 'Block whose state and context are used; latest if absent')
const state = optional('stateOverrides', stateOverrides, 'Accounts to replace for this call')
const blockChanges = optional('blockOverrides', blockOverrides, 'Parts of the block context to replace')

export const callMethods: readonly Method[] = [
  method({
    name: 'eth_call',
    summary: 'Executes a message without a transaction; gives what it returns.',
    notes:
      'A revert answers code 3 with the raw revert data in `data` and the decoded reason in the message. Without a price BASEFEE reads 0 and no fees are looked at. Gas is capped by the server. `movePrecompileToAddress` is refused.',
    params: [call, block, state, blockChanges],
    result: results.bytes,
    run(context, [request, at, overrides, changes]) {
      const found = requireBlock(context.api.chain, at ?? latest)
      const outcome = runCall(prepareCall(context, found, request, overrides, changes), callGas(context, request))
      requireSuccess(outcome)
      return bytesHex(outcome.output)
    },
  }),
  method({
    name: 'eth_estimateGas',
    summary: 'Gas limit with which a transaction like this succeeds.',
    notes:
      'Binary search, at most 1.5 % above the least limit. The L1 data fee is not gas: it is taken from the sender’s balance besides (`syncline_estimateL1Fee`). Limits end at 2^24 (EIP-7825).',
    params: [call, block, state, blockChanges],
    result: results.quantity,
    run(context, [request, at, overrides, changes]) {
      const found = requireBlock(context.api.chain, at ?? latest)
      return quantity(estimateGas(context, prepareCall(context, found, request, overrides, changes)))
    },
  }),
  method({
    name: 'eth_createAccessList',
    summary: 'Accounts and slots a call touches, as an EIP-2930 access list, and the gas with it.',
    notes: 'A call that fails still gives its list, with the reason in `error`.',
    params: [call, block, state],
    result: results.object,
    run(context, [request, at, overrides]) {
      const found = requireBlock(context.api.chain, at ?? latest)
      const prepared = prepareCall(context, found, request, overrides, undefined)
      const { accessList, gasUsed, halt } = createAccessList(prepared, callGas(context, request))
      const list = { accessList: formatAccessList(accessList), gasUsed: quantity(gasUsed) }
      return halt === undefined ? list : { ...list, error: haltPhrase(halt) }
    },
  }),
  method({
    name: 'syncline_estimateL1Fee',
    summary: 'L1 data fee a raw transaction would pay in the newest block’s L1 context.',
    notes:
      '`l1Fee = l1GasUsed · l1GasPrice · l1FeeScalar`, charged besides gas and not refunded (docs/state-format.md §5).',
    params: [required('raw', data, 'EIP-2718 bytes; a draft of the same length will do')],
    result: results.object,
    run({ api, profile }, [raw]) {
      const head = requireBlock(api.chain, latest)
      const fees = profile.fees(head)
      const { l1Gas, l1Fee } = l1Charge({ fees }, raw.length)
      return {
        l1GasUsed: quantity(l1Gas),
        l1GasPrice: quantity(fees.kind === 'domain' ? fees.originBaseFee : 0n),
        l1Fee: quantity(l1Fee),
      }
    },
  }),
  method({
    name: 'eth_simulateV1',
    summary: 'Executes blocks of calls on top of a block, each on the state the one before left.',
    notes:
      'State and block overrides, `validation`, `traceTransfers` and `returnFullTransactions` as in execution-apis; at most 256 blocks, and the gas cap of one call for all of them. Roots of simulated blocks are zero: no tree is built for them. `movePrecompileToAddress` is refused.',
    params: [required('simulation', simulateRequest, 'Blocks with their calls'), block],
    result: results.list,
    run: (context, [request, at]) => simulate(context, requireBlock(context.api.chain, at ?? latest), request),
  }),
]
