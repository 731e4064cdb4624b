/** What this node knows of orders: the history of its own chain. */
import { predeploys } from '@syncline/contracts'
import type { ChainReader } from '../chain/api.js'
import { type ChainIndex, createChainIndex } from '../objects/chainIndex.js'
import { createOrderHistory, type OrderHistory } from './orderHistory.js'

export type OrderIndex = ChainIndex<OrderHistory>

export function createOrderIndex(chain: ChainReader): OrderIndex {
  return createChainIndex(chain, [predeploys.orderBook, predeploys.lockRegistry], () => createOrderHistory())
}
