/** What this node knows of objects: the book of its own chain. About 1 KB a copy. */
import { predeploys } from '@syncline/contracts'
import type { ChainReader } from '../chain/api.js'
import { type ChainIndex, createChainIndex } from './chainIndex.js'
import { createDomainBook, type DomainBook } from './domainBook.js'

export type ObjectIndex = ChainIndex<DomainBook>

export function createObjectIndex(chain: ChainReader): ObjectIndex {
  return createChainIndex(chain, [predeploys.objectManager, predeploys.claimRegistry], createDomainBook)
}
