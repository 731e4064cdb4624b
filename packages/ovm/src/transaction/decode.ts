/** EIP-2718 bytes → transaction with its sender: total, strict and canonical (docs/state-format.md §5). */
import {
  accept,
  type Bytes,
  bigintToBytes,
  concatBytes,
  decodeRlp,
  emptyBytes,
  encodeRlp,
  keccak256,
  type Refusal,
  type Result,
  type RlpItem,
  readWord,
  recoverAddress,
  refuse,
  secp256k1HalfOrder,
  secp256k1Order,
} from '@syncline/primitives'
import type { Rules } from '../fork.js'
import type { AccessListEntry, Authorization, Transaction, TransactionType } from './envelope.js'
import type { SkipCode } from './outcome.js'

/** Longest raw transaction of a domain in bytes (docs/state-format.md §3). */
const maxRawBytes = 131_072

/** Thrown inside this file only: the way out of nested field readers. */
class Malformed extends Error {
  readonly code: SkipCode
  constructor(code: SkipCode, reason: string) {
    super(reason)
    this.code = code
  }
}

function undecodable(reason: string): never {
  throw new Malformed('TX_UNDECODABLE', reason)
}

const scratch = new Uint8Array(32)

/** As `bytesToBigint`, for at most 32 bytes, without going through text: a transaction has a dozen numbers. */
function integerOf(bytes: Bytes): bigint {
  const { length } = bytes
  if (length <= 6) {
    let value = 0
    for (let i = 0; i < length; i++) value = value * 256 + bytes[i]!
    return BigInt(value)
  }
  if (length === 32) return readWord(bytes, 0)
  scratch.fill(0, 0, 32 - length)
  scratch.set(bytes, 32 - length)
  return readWord(scratch, 0)
}

/** Walks the items of one list, field by field. */
class FieldReader {
  private readonly items: readonly RlpItem[]
  private next = 0

  constructor(items: RlpItem, count: number, what: string) {
    if (items instanceof Uint8Array) undecodable(`${what} is not a list`)
    if (items.length !== count) undecodable(`${what} has ${items.length} fields, not ${count}`)
    this.items = items
  }

  bytes(name: string): Bytes {
    const item = this.items[this.next++]
    if (!(item instanceof Uint8Array)) undecodable(`${name} is not a byte string`)
    return item
  }

  /** An integer without leading zeros of at most `width` bytes. */
  integer(name: string, width: number): bigint {
    const bytes = this.bytes(name)
    if (bytes.length > width) undecodable(`${name} is longer than ${width} bytes`)
    if (bytes[0] === 0) undecodable(`${name} has a leading zero`)
    return integerOf(bytes)
  }

  fixed(name: string, width: number): bigint {
    const bytes = this.bytes(name)
    if (bytes.length !== width) undecodable(`${name} has ${bytes.length} bytes, not ${width}`)
    return integerOf(bytes)
  }

  list(name: string): readonly RlpItem[] {
    const item = this.items[this.next++]
    if (item === undefined || item instanceof Uint8Array) undecodable(`${name} is not a list`)
    return item
  }

  recipient(): bigint | undefined {
    const bytes = this.bytes('to')
    if (bytes.length === 0) return undefined
    if (bytes.length !== 20) undecodable(`to has ${bytes.length} bytes, not 20 or none`)
    return integerOf(bytes)
  }
}

function readAccessList(items: readonly RlpItem[]): AccessListEntry[] {
  return items.map((item) => {
    const reader = new FieldReader(item, 2, 'an access list entry')
    const address = reader.fixed('an access list address', 20)
    const slots = reader.list('access list keys').map((key) => {
      if (!(key instanceof Uint8Array) || key.length !== 32) undecodable('an access list key has not 32 bytes')
      return integerOf(key)
    })
    return { address, slots }
  })
}

function readAuthorizations(items: readonly RlpItem[]): Authorization[] {
  return items.map((item) => {
    const reader = new FieldReader(item, 6, 'an authorisation')
    return {
      chainId: reader.integer('chain id of an authorisation', 32),
      address: reader.fixed('address of an authorisation', 20),
      nonce: reader.integer('nonce of an authorisation', 8),
      yParity: reader.integer('y parity of an authorisation', 1),
      r: reader.integer('r of an authorisation', 32),
      s: reader.integer('s of an authorisation', 32),
    }
  })
}

/** The unsigned part of a transaction, its signature values as written, and the view of the first signature value. */
type Fields = {
  readonly type: TransactionType
  readonly chainId: bigint | undefined
  readonly nonce: bigint
  readonly maxPriorityFeePerGas: bigint
  readonly maxFeePerGas: bigint
  readonly gasLimit: bigint
  readonly to: bigint | undefined
  readonly value: bigint
  readonly data: Bytes
  readonly accessList: readonly AccessListEntry[]
  readonly authorizations: readonly Authorization[]
  readonly blob: Transaction['blob'] | undefined
  readonly v: bigint
  readonly r: bigint
  readonly s: bigint
}

function readLegacy(items: RlpItem): Fields {
  const reader = new FieldReader(items, 9, 'a legacy transaction')
  const nonce = reader.integer('nonce', 8)
  const gasPrice = reader.integer('gas price', 32)
  const gasLimit = reader.integer('gas limit', 8)
  const to = reader.recipient()
  const value = reader.integer('value', 32)
  const data = reader.bytes('data')
  const v = reader.integer('v', 32)
  const r = reader.integer('r', 32)
  const s = reader.integer('s', 32)
  if (v !== 27n && v !== 28n && v < 35n) throw new Malformed('TX_SIGNATURE', `v = ${v} is neither 27, 28 nor EIP-155`)
  const chainId = v < 35n ? undefined : (v - 35n) >> 1n
  return {
    type: 0,
    chainId,
    nonce,
    maxPriorityFeePerGas: gasPrice,
    maxFeePerGas: gasPrice,
    gasLimit,
    to,
    value,
    data,
    accessList: [],
    authorizations: [],
    blob: undefined,
    v,
    r,
    s,
  }
}

const fieldCounts: Readonly<Record<1 | 2 | 3 | 4, number>> = { 1: 11, 2: 12, 3: 14, 4: 13 }

function readTyped(type: 1 | 2 | 3 | 4, items: RlpItem): Fields {
  const reader = new FieldReader(items, fieldCounts[type], `a transaction of type ${type}`)
  const chainId = reader.integer('chain id', 32)
  const nonce = reader.integer('nonce', 8)
  const maxPriorityFeePerGas = reader.integer(type === 1 ? 'gas price' : 'max priority fee', 32)
  const maxFeePerGas = type === 1 ? maxPriorityFeePerGas : reader.integer('max fee', 32)
  const gasLimit = reader.integer('gas limit', 8)
  const to = reader.recipient()
  const value = reader.integer('value', 32)
  const data = reader.bytes('data')
  const accessList = readAccessList(reader.list('access list'))
  let blob: Transaction['blob']
  if (type === 3) {
    const maxFeePerBlobGas = reader.integer('max fee per blob gas', 32)
    const versionedHashes = reader.list('blob hashes').map((hash) => {
      if (!(hash instanceof Uint8Array) || hash.length !== 32) undecodable('a blob hash has not 32 bytes')
      return integerOf(hash)
    })
    blob = { maxFeePerBlobGas, versionedHashes }
  }
  const authorizations = type === 4 ? readAuthorizations(reader.list('authorisation list')) : []
  const v = reader.integer('y parity', 1)
  const r = reader.integer('r', 32)
  const s = reader.integer('s', 32)
  // written out: spreads would cost as much as the rest of decoding
  return {
    type,
    chainId,
    nonce,
    maxPriorityFeePerGas,
    maxFeePerGas,
    gasLimit,
    to,
    value,
    data,
    accessList,
    authorizations,
    blob,
    v,
    r,
    s,
  }
}

/** Start of the item whose content is `view`: one byte earlier unless the content is its own encoding. Contents below 56 bytes only. */
function itemStart(raw: Bytes, view: Bytes): number {
  const start = view.byteOffset - raw.byteOffset
  return view.length === 1 && view[0]! < 0x80 ? start : start - 1
}

/** The RLP header of a list with `length` bytes of content. */
export function listHeader(length: number): Bytes {
  if (length < 56) return Uint8Array.of(0xc0 + length)
  const size = bigintToBytes(BigInt(length))
  return concatBytes(Uint8Array.of(0xf7 + size.length), size)
}

/** Digest that was signed: the signed fields are contiguous in `raw`, so they are cut out rather than encoded again. */
function signingDigest(
  raw: Bytes,
  items: readonly RlpItem[],
  type: TransactionType,
  chainId: bigint | undefined,
): Bytes {
  // decoded items are views into raw (see decodeRlp); the first field and y parity or v are byte strings of at most 32 bytes
  const start = itemStart(raw, items[0] as Bytes)
  const end = itemStart(raw, items[items.length - 3] as Bytes)
  const fields = raw.subarray(start, end)
  const binding =
    type === 0 && chainId !== undefined
      ? concatBytes(encodeRlp(bigintToBytes(chainId)), encodeRlp(emptyBytes), encodeRlp(emptyBytes))
      : emptyBytes
  const header = listHeader(fields.length + binding.length)
  return keccak256(concatBytes(type === 0 ? emptyBytes : Uint8Array.of(type), header, fields, binding))
}

/** r ‖ s of the last two fields, which were read as integers of at most 32 bytes. */
function signatureBytes(items: readonly RlpItem[]): Bytes {
  const [r, s] = items.slice(-2) as [Bytes, Bytes]
  const out = new Uint8Array(64)
  out.set(r, 32 - r.length)
  out.set(s, 64 - s.length)
  return out
}

function checkStructure(fields: Fields, expectedChainId: bigint | undefined): Refusal<SkipCode> | undefined {
  const { type, chainId } = fields
  if (expectedChainId !== undefined && chainId !== undefined && chainId !== expectedChainId) {
    return refuse('TX_CHAIN_ID', `the transaction is for chain ${chainId}, this is ${expectedChainId}`)
  }
  if ((type === 3 || type === 4) && fields.to === undefined) {
    return refuse('TX_CREATION_FORBIDDEN', `a transaction of type ${type} cannot create a contract`)
  }
  if (type === 4 && fields.authorizations.length === 0) {
    return refuse('TX_AUTHORIZATION_LIST_EMPTY', 'a transaction of type 4 has no authorisation')
  }
  if (type !== 0 && fields.v > 1n) return refuse('TX_SIGNATURE', `y parity ${fields.v} is neither 0 nor 1`)
  const { r, s } = fields
  if (r === 0n || r >= secp256k1Order || s === 0n) return refuse('TX_SIGNATURE', 'r or s is out of range')
  if (s > secp256k1HalfOrder) return refuse('TX_SIGNATURE', 's is above half the group order (EIP-2)')
  return undefined
}

function yParityOf(fields: Fields): 0 | 1 {
  const odd = fields.type !== 0 ? fields.v === 1n : fields.v < 35n ? fields.v === 28n : (fields.v & 1n) === 0n
  return odd ? 1 : 0
}

/** Types a rule set knows. Type 3 needs blobs, which domains do not have; it is decoded for official vectors only. */
function supportedType(first: number, rules: Rules): 1 | 2 | 3 | 4 | undefined {
  if (first === 1 || first === 2) return first
  if (first === 3 && rules.mode === 'semantic') return 3
  return first === 4 && rules.delegation ? 4 : undefined
}

function decode(raw: Bytes, rules: Rules, expectedChainId: bigint | undefined): Result<Transaction, SkipCode> {
  const first = raw[0]
  if (first === undefined) return refuse('TX_UNDECODABLE', 'the transaction has no bytes')
  if (rules.mode === 'provable' && raw.length > maxRawBytes) {
    return refuse('TX_TOO_LARGE', `the transaction has ${raw.length} bytes, at most ${maxRawBytes} are allowed`)
  }
  const type = first >= 0xc0 ? 0 : supportedType(first, rules)
  if (type === undefined) {
    if (first >= 0x80) return refuse('TX_UNDECODABLE', 'the first byte is neither a type nor an RLP list')
    return refuse('TX_TYPE_UNSUPPORTED', `transactions of type ${first} are not supported`)
  }
  const rlp = decodeRlp(type === 0 ? raw : raw.subarray(1))
  if (!rlp.ok) return refuse('TX_UNDECODABLE', rlp.reason)
  const fields = type === 0 ? readLegacy(rlp.value) : readTyped(type, rlp.value)
  const refusal = checkStructure(fields, expectedChainId)
  if (refusal !== undefined) return refusal
  const yParity = yParityOf(fields)
  const items = rlp.value as readonly RlpItem[]
  const digest = signingDigest(raw, items, type, fields.chainId)
  const signer = recoverAddress(digest, signatureBytes(items), yParity)
  if (signer === undefined) return refuse('TX_SIGNATURE', 'no key made this signature')
  const { v, r, s, blob } = fields
  const transaction: Transaction = {
    type,
    hash: keccak256(raw),
    sender: integerOf(signer),
    chainId: fields.chainId,
    nonce: fields.nonce,
    gasLimit: fields.gasLimit,
    maxFeePerGas: fields.maxFeePerGas,
    maxPriorityFeePerGas: fields.maxPriorityFeePerGas,
    to: fields.to,
    value: fields.value,
    data: fields.data,
    accessList: fields.accessList,
    authorizations: fields.authorizations,
    rawLength: raw.length,
    signature: { yParity, v, r, s },
  }
  return accept(blob === undefined ? transaction : { ...transaction, blob })
}

/**
 * Decodes and recovers. Total: any bytes give a transaction or a refusal. About 90 µs, 75 of them recovery.
 *
 * Checked here is what the bytes alone decide: structure, widths, canonical form, chain id (not bound for pre-EIP-155
 * signatures), low s, the signer. What needs an account or a block is checked when the transaction is applied.
 * `expectedChainId` undefined accepts any chain. `data` is a view into `raw`.
 */
export function decodeTransaction(
  raw: Bytes,
  rules: Rules,
  expectedChainId: bigint | undefined,
): Result<Transaction, SkipCode> {
  try {
    return decode(raw, rules, expectedChainId)
  } catch (error) {
    if (error instanceof Malformed) return refuse(error.code, error.message)
    throw error
  }
}
