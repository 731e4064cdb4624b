/** Headers of Ethereum mainnet: RLP ↔ fields ↔ JSON. For official RPC vectors only. */
import {
  type Bytes,
  bigintToBytes,
  bytesToBigint,
  bytesToHex,
  encodeRlp,
  type Hex,
  keccak256,
} from '@syncline/primitives'

/** The header's items in order, as many as its fork has. */
export type MainnetHeader = { readonly items: readonly Bytes[]; readonly hash: Hex }

const names = [
  'parentHash',
  'sha3Uncles',
  'miner',
  'stateRoot',
  'transactionsRoot',
  'receiptsRoot',
  'logsBloom',
  'difficulty',
  'number',
  'gasLimit',
  'gasUsed',
  'timestamp',
  'extraData',
  'mixHash',
  'nonce',
  'baseFeePerGas',
  'withdrawalsRoot',
  'blobGasUsed',
  'excessBlobGas',
  'parentBeaconBlockRoot',
  'requestsHash',
] as const

export type HeaderField = (typeof names)[number]

const quantities: ReadonlySet<string> = new Set([
  'difficulty',
  'number',
  'gasLimit',
  'gasUsed',
  'timestamp',
  'baseFeePerGas',
  'blobGasUsed',
  'excessBlobGas',
])

export function headerOf(items: readonly Bytes[]): MainnetHeader {
  return { items, hash: bytesToHex(keccak256(encodeRlp(items))) }
}

/** A header from values; those of quantities are bigints. Fields stop at the first that is absent. */
export function headerFrom(values: Partial<Record<HeaderField, Bytes | bigint>>): MainnetHeader {
  const items: Bytes[] = []
  for (const name of names) {
    const value = values[name]
    if (value === undefined) break
    items.push(typeof value === 'bigint' ? bigintToBytes(value) : value)
  }
  return headerOf(items)
}

/** A quantity field; undefined if the fork does not have it. */
export function quantityOf(header: MainnetHeader, name: HeaderField): bigint | undefined {
  const item = header.items[names.indexOf(name)]
  return item === undefined ? undefined : bytesToBigint(item)
}

export function bytesOf(header: MainnetHeader, name: HeaderField): Bytes {
  return header.items[names.indexOf(name)]!
}

/** The fields as JSON-RPC shows them. */
export function headerJson(header: MainnetHeader): Record<string, string> {
  const out: Record<string, string> = { hash: header.hash }
  for (const [i, item] of header.items.entries()) {
    const name = names[i]!
    out[name] = quantities.has(name) ? `0x${bytesToBigint(item).toString(16)}` : bytesToHex(item)
  }
  return out
}
