/** Which block a caller means: tags, numbers, hashes and the objects of EIP-1898; and finding it. */
import type { Hex } from '@syncline/primitives'
import type { BlockTag, ChainReader } from '../../chain/api.js'
import type { BlockRecord } from '../../chain/records.js'
import { notFound, RpcError, rpcCodes } from '../errors.js'
import { isObject } from '../json.js'
import { type Decoder, Mismatch, shown } from './param.js'
import { boolean, hash32, uint64 } from './scalars.js'

export type BlockReference =
  | { readonly kind: 'tag'; readonly tag: BlockTag }
  | { readonly kind: 'number'; readonly number: bigint }
  | { readonly kind: 'hash'; readonly hash: Hex; readonly requireCanonical: boolean }

const tags: readonly BlockTag[] = ['earliest', 'latest', 'pending', 'safe', 'finalized']

export const latest: BlockReference = { kind: 'tag', tag: 'latest' }

function decodeText(value: string): BlockReference {
  const tag = tags.find((candidate) => candidate === value)
  if (tag !== undefined) return { kind: 'tag', tag }
  if (value.length === 66) return { kind: 'hash', hash: hash32.decode(value), requireCanonical: false }
  return { kind: 'number', number: uint64.decode(value) }
}

/** Tag, number, hash, `{blockNumber}` or `{blockHash, requireCanonical}`. */
export const blockReference: Decoder<BlockReference> = {
  schema: {
    title: 'block number, tag, hash or EIP-1898 object',
    oneOf: [
      { type: 'string', enum: tags },
      uint64.schema,
      hash32.schema,
      { type: 'object', properties: { blockNumber: uint64.schema } },
      { type: 'object', properties: { blockHash: hash32.schema, requireCanonical: { type: 'boolean' } } },
    ],
  },
  decode(value) {
    if (typeof value === 'string') return decodeText(value)
    if (!isObject(value)) throw new Mismatch(`expected a block number, tag or hash, got ${shown(value)}`)
    const { blockHash, blockNumber, requireCanonical } = value
    if (blockHash !== undefined && blockNumber !== undefined)
      throw new Mismatch('cannot specify both blockHash and blockNumber, choose one or the other')
    if (blockHash !== undefined) {
      const canonical = requireCanonical === undefined ? false : boolean.decode(requireCanonical)
      return { kind: 'hash', hash: hash32.decode(blockHash), requireCanonical: canonical }
    }
    if (typeof blockNumber === 'string') return decodeText(blockNumber)
    throw new Mismatch('expected blockHash or blockNumber')
  },
}

/** Tag or number only, as methods named …ByNumber take it. */
export const blockNumberOrTag: Decoder<BlockReference> = {
  schema: { title: 'block number or tag', oneOf: [{ type: 'string', enum: tags }, uint64.schema] },
  decode(value) {
    if (typeof value !== 'string') throw new Mismatch(`expected a block number or tag, got ${shown(value)}`)
    const reference = decodeText(value)
    if (reference.kind === 'hash') throw new Mismatch('hex number > 64 bits')
    return reference
  },
}

/** Height a tag or number stands for; a number may lie beyond the head. */
export function heightOf(chain: ChainReader, reference: Exclude<BlockReference, { kind: 'hash' }>): bigint {
  return reference.kind === 'tag' ? chain.heightOf(reference.tag) : reference.number
}

/** The block, or undefined if the chain does not have it. */
export function findBlock(chain: ChainReader, reference: BlockReference): BlockRecord | undefined {
  if (reference.kind !== 'hash') return chain.blockByNumber(heightOf(chain, reference))
  const block = chain.blockByHash(reference.hash)
  if (block === undefined || !reference.requireCanonical) return block
  if (chain.blockByNumber(block.number)?.hash === block.hash) return block
  throw new RpcError(rpcCodes.server, `block ${reference.hash} is not canonical`)
}

/** The block; −32001 if there is none (EIP-1898). */
export function requireBlock(chain: ChainReader, reference: BlockReference): BlockRecord {
  const block = findBlock(chain, reference)
  if (block === undefined) throw notFound('header not found')
  return block
}
