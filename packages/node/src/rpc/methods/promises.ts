/** syncline_*: promises of the sequencer, and what becomes of broken ones. */
import { bytesToHex } from '@syncline/primitives'
import type { PreConfirmation } from '../../chain/api.js'
import type { BlockRecord } from '../../chain/records.js'
import { blockReference, latest, requireBlock } from '../decode/blockReference.js'
import { mapped, object } from '../decode/composites.js'
import { type Decoder, Mismatch, optional, required, withDefault } from '../decode/param.js'
import { count, data, hash32, uint64, uint256 } from '../decode/scalars.js'
import { notFound, RpcError, rpcCodes } from '../errors.js'
import type { Json } from '../json.js'
import { type Method, method, results } from '../method.js'
import { formatPreConfirmation } from '../subscriptions.js'

/** Promises of one answer. */
const pageSize = 256

const words = {
  domainId: uint256,
  number: uint256,
  parentHash: hash32,
  originNumber: uint256,
  originHash: hash32,
  blockHash: hash32,
  signature: data,
} as const

const preConfirmation: Decoder<PreConfirmation> = mapped(
  object(words, { required: Object.keys(words), title: 'PreConfirmation' }),
  ({ domainId, number, parentHash, originNumber, originHash, blockHash, signature }) => {
    if (signature!.length !== 65) throw new Mismatch('signature: expected 65 bytes')
    return {
      ...{ domainId: domainId!, number: number!, parentHash: parentHash! },
      ...{ originNumber: originNumber!, originHash: originHash!, blockHash: blockHash! },
      signature: bytesToHex(signature!),
    }
  },
)

export const promiseMethods: readonly Method[] = [
  method({
    name: 'syncline_getPreConfirmation',
    summary: 'The sequencer’s signed promise of a block; null if this node has not seen one.',
    notes: 'The newest few thousand promises are kept in memory.',
    params: [
      optional('block', blockReference, 'Block; latest if absent'),
      optional('transaction', hash32, 'Transaction whose block is meant instead'),
    ],
    result: { name: 'preConfirmation', schema: { type: ['object', 'null'] } },
    run({ api, promises }, [at, transaction]): Json {
      let block: BlockRecord
      if (transaction === undefined) block = requireBlock(api.chain, at ?? latest)
      else {
        const record = api.chain.transaction(transaction)
        const found = record === undefined ? undefined : api.chain.blockByNumber(record.blockNumber)
        if (found === undefined) throw notFound('transaction not found')
        block = found
      }
      const promise = promises.get(block.number) ?? api.promises?.of(block)
      return promise === undefined ? null : formatPreConfirmation(promise)
    },
  }),
  method({
    name: 'syncline_getPreConfirmations',
    summary: 'The newest promises that this sequencer signed, in order of blocks.',
    notes: 'Some thousand are kept, in memory; a node that does not sequence gives none.',
    params: [
      optional('from', uint64, 'First block; without it the newest promises'),
      withDefault('limit', count, 64, `Most promises, 1…${pageSize}`),
    ],
    result: results.list,
    run: ({ promises }, [from, limit]) =>
      promises.list(from, Math.max(1, Math.min(pageSize, limit ?? 64))).map(formatPreConfirmation),
  }),
  method({
    name: 'syncline_reportPreConfirmation',
    summary: 'Shows a promise to a node that challenges: two of one key for one place cost the key its stake.',
    notes: `Anyone may hand in what a sequencer gave them (docs/disputes.md, Equivocation). \`sight\` says what the node makes of it: \`new\` = kept, \`known\`,
\`equivocation\`; \`unsigned\`, \`stranger\` (the key neither sequences nor has a stake), \`otherDomain\`, \`outOfRange\`, \`full\` = not kept; \`unsure\` = L1 did not
say whether the key has a stake, try again.`,
    params: [required('preConfirmation', preConfirmation, 'As syncline_getPreConfirmation gives it')],
    result: results.object,
    async run({ api }, [promise]) {
      if (api.promises === undefined)
        throw new RpcError(rpcCodes.unsupported, 'this node does not challenge: show it to one that does')
      return { sight: await api.promises.see(promise) }
    },
  }),
  method({
    name: 'syncline_getEquivocations',
    summary: 'Keys that promised two blocks for one place, with the two promises: evidence for anyone.',
    notes: 'Empty on nodes that do not challenge. At most 64 keys.',
    params: [],
    result: results.list,
    run: ({ api }) =>
      (api.promises?.equivocations() ?? []).map(({ sequencer, promises }) => ({
        sequencer,
        promises: promises.map(formatPreConfirmation),
      })),
  }),
]
