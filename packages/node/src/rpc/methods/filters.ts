/** Log queries, polled filters and subscriptions. */

import type { Hex } from '@syncline/primitives'
import { type Decoder, optional, required } from '../decode/param.js'
import { boolean, oneOf, text } from '../decode/scalars.js'
import { invalidParams, RpcError, rpcCodes } from '../errors.js'
import { defaultLimits } from '../limits.js'
import { type LogFilter, logFilter } from '../logFilter.js'
import { queryLogs } from '../logs.js'
import { type Method, method, results } from '../method.js'
import type { Session, SocketSession } from '../session.js'
import type { Topic } from '../subscriptions.js'

const filter = logFilter(defaultLimits.logAlternatives)
const id = required('id', text(66), 'Id of the filter')

function socketOf(session: Session): SocketSession {
  if (session.socket === undefined) throw new RpcError(rpcCodes.unsupported, 'notifications not supported')
  return session.socket
}

const anyLog: LogFilter = { addresses: new Set(), topics: [], blockHash: undefined, from: undefined, to: undefined }

/** Second argument of eth_subscribe: a filter for logs, a flag for pending transactions. */
const subscriptionOptions: Decoder<LogFilter | boolean> = {
  schema: { oneOf: [filter.schema, boolean.schema] },
  decode: (value) => (typeof value === 'boolean' ? value : filter.decode(value)),
}

function topicOf(
  kind: 'newHeads' | 'logs' | 'newPendingTransactions',
  options: LogFilter | boolean | undefined,
): Topic {
  if (kind === 'newHeads') return { kind }
  if (kind === 'newPendingTransactions') return { kind, full: options === true }
  if (typeof options === 'boolean') throw invalidParams('invalid argument 1: logs takes a filter object')
  return { kind, filter: options ?? anyLog }
}

export const filterMethods: readonly Method[] = [
  method({
    name: 'eth_getLogs',
    summary: 'Logs that match a filter.',
    notes:
      'Both ends default to `latest`. More blocks or logs than the limits allow answer −32005 with the limit and a range that fits in `data`.',
    params: [required('filter', filter, 'What logs to return')],
    result: results.logs,
    run: ({ api, limits, clock }, [wanted]) => queryLogs(api.chain, wanted, limits, clock),
  }),
  method({
    name: 'eth_newFilter',
    summary: 'Starts collecting logs; poll it with eth_getFilterChanges.',
    notes: 'Filters nobody polls for five minutes are dropped.',
    params: [required('filter', filter, 'What logs to collect')],
    result: results.text,
    run: ({ filters }, [wanted]) => filters.create('logs', wanted),
  }),
  method({
    name: 'eth_newBlockFilter',
    summary: 'Starts collecting hashes of new blocks.',
    params: [],
    result: results.text,
    run: ({ filters }) => filters.create('blocks', undefined),
  }),
  method({
    name: 'eth_newPendingTransactionFilter',
    summary: 'Starts collecting hashes of transactions that enter the pool.',
    params: [],
    result: results.text,
    run: ({ filters }) => filters.create('transactions', undefined),
  }),
  method({
    name: 'eth_getFilterChanges',
    summary: 'What a filter collected since the last call.',
    params: [id],
    result: results.list,
    run: ({ filters }, [which]) => filters.changes(which as Hex),
  }),
  method({
    name: 'eth_getFilterLogs',
    summary: 'All logs that match the filter of eth_newFilter.',
    params: [id],
    result: results.logs,
    run: ({ api, filters, limits, clock }, [which]) =>
      queryLogs(api.chain, filters.logFilter(which as Hex), limits, clock),
  }),
  method({
    name: 'eth_uninstallFilter',
    summary: 'Drops a filter; false if there was none.',
    params: [id],
    result: results.boolean,
    run: ({ filters }, [which]) => filters.remove(which as Hex),
  }),
  method({
    name: 'eth_subscribe',
    summary: 'Starts notifications on this WebSocket.',
    notes:
      '`newHeads` sends headers, `logs` takes a filter object, `newPendingTransactions` takes true for full transactions. Logs that a reorg takes away are sent again with `removed: true`.',
    params: [
      required('kind', oneOf('newHeads', 'logs', 'newPendingTransactions'), 'What to be told of'),
      optional('options', subscriptionOptions, 'Filter of logs, or true for full transactions'),
    ],
    result: results.text,
    socketOnly: true,
    run: ({ subscriptions }, [kind, options], session) =>
      subscriptions.subscribe(socketOf(session), topicOf(kind, options), 'eth_subscription'),
  }),
  method({
    name: 'eth_unsubscribe',
    summary: 'Ends a subscription of this WebSocket.',
    params: [required('id', text(66), 'Id of the subscription')],
    result: results.boolean,
    socketOnly: true,
    run: ({ subscriptions }, [which], session) => subscriptions.unsubscribe(socketOf(session), which),
  }),
  method({
    name: 'syncline_subscribe',
    summary: 'Starts notifications of this chain’s own kinds on this WebSocket.',
    notes: '`preConfirmations` sends the sequencer’s signed promise of each block as it is made.',
    params: [required('kind', oneOf('preConfirmations'), 'What to be told of')],
    result: results.text,
    socketOnly: true,
    run: ({ subscriptions }, [kind], session) =>
      subscriptions.subscribe(socketOf(session), { kind }, 'syncline_subscription'),
  }),
  method({
    name: 'syncline_unsubscribe',
    summary: 'Ends a subscription of this WebSocket.',
    params: [required('id', text(66), 'Id of the subscription')],
    result: results.boolean,
    socketOnly: true,
    run: ({ subscriptions }, [which], session) => subscriptions.unsubscribe(socketOf(session), which),
  }),
]
