/** RLP of an L1 block header, as the Inbox wants it. Pure. Spec: docs/state-format.md §3; execution-apis block schema. */
import {
  accept,
  type Bytes,
  bytesToHex,
  decodeHex,
  encodeRlp,
  type Hex,
  keccak256,
  type Result,
  refuse,
} from '@syncline/primitives'

/** A block as JSON-RPC gives it (`eth_getBlockByNumber`); unknown fields are ignored. */
export type L1Block = Readonly<Record<string, unknown>>

export type L1HeaderCode = 'L1_HEADER_MALFORMED' | 'L1_HEADER_HASH'

type Field = { readonly name: string; readonly quantity: boolean; readonly length?: number }

const data = (name: string, length?: number): Field =>
  length === undefined ? { name, quantity: false } : { name, quantity: false, length }
const quantity = (name: string): Field => ({ name, quantity: true })

/** Up to London: every header has these. */
const fields: readonly Field[] = [
  data('parentHash', 32),
  data('sha3Uncles', 32),
  data('miner', 20),
  data('stateRoot', 32),
  data('transactionsRoot', 32),
  data('receiptsRoot', 32),
  data('logsBloom', 256),
  quantity('difficulty'),
  quantity('number'),
  quantity('gasLimit'),
  quantity('gasUsed'),
  quantity('timestamp'),
  data('extraData'),
  data('mixHash', 32),
  data('nonce', 8),
  quantity('baseFeePerGas'),
]

/** Added by later forks, in this order; a header ends where the first is missing. Shanghai, Cancun ×3, Prague, Amsterdam. */
const laterFields: readonly Field[] = [
  data('withdrawalsRoot', 32),
  quantity('blobGasUsed'),
  quantity('excessBlobGas'),
  data('parentBeaconBlockRoot', 32),
  data('requestsHash', 32),
  data('blockAccessListHash', 32),
]

/** RLP form of one field, or undefined. Quantities lose their leading zeros. */
function encodeField(block: L1Block, field: Field): Bytes | undefined {
  const value = block[field.name]
  if (typeof value !== 'string') return undefined
  if (!field.quantity) {
    const bytes = decodeHex(value)
    return field.length === undefined || bytes?.length === field.length ? bytes : undefined
  }
  if (!/^0x[0-9a-fA-F]{1,64}$/.test(value)) return undefined
  const digits = value.slice(2).replace(/^0+/, '')
  return decodeHex(`0x${digits.length & 1 ? '0' : ''}${digits}`)
}

/**
 * Encodes the header and compares its hash with `block.hash`, so that a node whose headers have unknown fields is found
 * out here and not by a reverting call. Refusals: L1_HEADER_MALFORMED (names the field), L1_HEADER_HASH.
 */
export function encodeL1Header(block: L1Block): Result<Bytes, L1HeaderCode> {
  const items: Bytes[] = []
  for (const field of fields) {
    const item = encodeField(block, field)
    if (item === undefined) return refuse('L1_HEADER_MALFORMED', `the L1 block has no valid ${field.name}`)
    items.push(item)
  }
  for (const field of laterFields) {
    if (block[field.name] === undefined || block[field.name] === null) break
    const item = encodeField(block, field)
    if (item === undefined) return refuse('L1_HEADER_MALFORMED', `the L1 block has no valid ${field.name}`)
    items.push(item)
  }
  const rlp = encodeRlp(items)
  const hash: Hex = bytesToHex(keccak256(rlp))
  if (typeof block['hash'] !== 'string' || block['hash'].toLowerCase() !== hash) {
    return refuse('L1_HEADER_HASH', 'the L1 block has header fields that are not known here', {
      expected: block['hash'],
      encoded: hash,
    })
  }
  return accept(rlp)
}
