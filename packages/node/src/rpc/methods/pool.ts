/** The transaction pool as geth shows it. */

import { addressBytes } from '@syncline/ovm'
import { checksumAddress } from '@syncline/primitives'
import type { PooledTransaction } from '../../chain/api.js'
import type { RpcContext } from '../context.js'
import { required } from '../decode/param.js'
import { address } from '../decode/scalars.js'
import { limitExceeded } from '../errors.js'
import { addressHex, quantity } from '../format/quantity.js'
import { formatTransaction } from '../format/transaction.js'
import type { Json } from '../json.js'
import { type Method, method, results } from '../method.js'

/** More transactions than this are not listed at once: about 10 MB of JSON. */
const maxListed = 16_384

type Halves = { readonly pending: readonly PooledTransaction[]; readonly queued: readonly PooledTransaction[] }

function halves({ api }: RpcContext): Halves {
  return { pending: api.mempool?.pending() ?? [], queued: api.mempool?.queued() ?? [] }
}

/** Sender → nonce (decimal) → what `show` makes of the transaction. */
function bySender(pooled: readonly PooledTransaction[], show: (entry: PooledTransaction) => Json): Json {
  if (pooled.length > maxListed) {
    throw limitExceeded(
      `the pool holds ${pooled.length} transactions, at most ${maxListed} are listed; ask for one sender`,
    )
  }
  const names = new Map<bigint, Record<string, Json>>()
  const out: Record<string, Json> = {}
  for (const entry of pooled) {
    const { sender, nonce } = entry.transaction
    let own = names.get(sender)
    if (own === undefined) {
      own = {}
      names.set(sender, own)
      out[checksumAddress(addressBytes(sender))] = own
    }
    own[nonce.toString()] = show(entry)
  }
  return out
}

function byNonce(pooled: readonly PooledTransaction[], sender: bigint): Json {
  const out: Record<string, Json> = {}
  for (const { transaction } of pooled) {
    if (transaction.sender === sender) out[transaction.nonce.toString()] = formatTransaction(transaction, undefined)
  }
  return out
}

function summary({ transaction }: PooledTransaction): string {
  const to = transaction.to === undefined ? 'contract creation' : addressHex(transaction.to)
  return `${to}: ${transaction.value} wei + ${transaction.gasLimit} gas × ${transaction.maxFeePerGas} wei`
}

const full = ({ transaction }: PooledTransaction): Json => formatTransaction(transaction, undefined)

export const poolMethods: readonly Method[] = [
  method({
    name: 'txpool_status',
    summary: 'How many transactions can be included (`pending`) and how many wait for a nonce (`queued`).',
    params: [],
    result: results.object,
    run(context) {
      const { pending, queued } = halves(context)
      return { pending: quantity(pending.length), queued: quantity(queued.length) }
    },
  }),
  method({
    name: 'txpool_content',
    summary: 'All pooled transactions by sender and nonce.',
    params: [],
    result: results.object,
    run(context) {
      const { pending, queued } = halves(context)
      return { pending: bySender(pending, full), queued: bySender(queued, full) }
    },
  }),
  method({
    name: 'txpool_contentFrom',
    summary: 'Pooled transactions of one sender by nonce.',
    params: [required('address', address, 'Sender')],
    result: results.object,
    run(context, [sender]) {
      const { pending, queued } = halves(context)
      return { pending: byNonce(pending, sender), queued: byNonce(queued, sender) }
    },
  }),
  method({
    name: 'txpool_inspect',
    summary: 'All pooled transactions by sender and nonce, one line each.',
    params: [],
    result: results.object,
    run(context) {
      const { pending, queued } = halves(context)
      return { pending: bySender(pending, summary), queued: bySender(queued, summary) }
    },
  }),
]
