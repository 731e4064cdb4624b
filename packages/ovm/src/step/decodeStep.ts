/** TX_DECODE and TX_RECOVER: the fields of a raw transaction, and who signed it (docs/step-format.md §6.2, §6.3). */
import {
  type Bytes,
  bigintToBytes,
  bigintToWord,
  bytesToBigint,
  concatBytes,
  emptyBytes,
  encodeRlp,
  recoverAddress,
  secp256k1HalfOrder,
  secp256k1Order,
} from '@syncline/primitives'
import { maxTransactionBytes } from '../block/batch.js'
import { listHeader } from '../transaction/decode.js'
import type { StepContext } from './context.js'
import { hashTask } from './hash.js'
import { skipItem } from './item.js'
import { firstList } from './lists.js'
import type { TxPart } from './parts.js'
import { phases } from './phases.js'
import { BadEncoding, headerBytes, RlpWindow } from './rlpWindow.js'
import { type Slice, subSlice } from './slice.js'
import type { MachineState } from './state.js'

/** Bytes from the start that hold every field up to the header of the data: at most 185 of a valid transaction. */
const headWindow = 256
/** v, r and s: at most 33 bytes each. */
const tailWindow = 99

type Decoded = {
  readonly tx: TxPart
  /** Where the signed fields are. */
  readonly fields: Slice
  readonly prefix: Bytes
  readonly suffix: Bytes
  readonly r: bigint
  readonly s: bigint
}

function bad(): never {
  throw new BadEncoding()
}

/** The bytes of `raw` from `from`, at most `length` of them. */
function openWindow(x: StepContext, raw: Slice, from: number, length: number): RlpWindow {
  return new RlpWindow(x.read(raw, from, Math.min(length, raw.length - from)), from, raw.length)
}

/** Type by first byte; 0 legacy. */
function typeOf(x: StepContext, first: number): number {
  if (first >= 0xc0) return 0
  if (first === 1 || first === 2 || (first === 4 && x.env.rules.delegation)) return first
  return bad()
}

/** Opens a list of which only the header is looked at here; gives its content and where it ends. */
function openList(x: StepContext, raw: Slice, from: number): { readonly content: Slice; readonly end: number } {
  const window = openWindow(x, raw, from, headerBytes)
  const end = window.list()
  return { content: subSlice(raw, window.position, end - window.position), end }
}

function decode(x: StepContext, tx: TxPart, raw: Slice, domainId: bigint): Decoded {
  if (raw.length === 0 || raw.length > maxTransactionBytes) bad()
  const headBytes = x.read(raw, 0, Math.min(headWindow, raw.length))
  const type = typeOf(x, headBytes[0]!)
  const head = new RlpWindow(headBytes, 0, raw.length)
  if (type !== 0) head.position = 1
  if (head.list() !== raw.length) bad()
  const firstField = head.position
  if (type !== 0 && head.integer(32) !== domainId) bad()
  const nonce = head.integer(8)
  const maxPriority = head.integer(32)
  const maxFee = type >= 2 ? head.integer(32) : maxPriority
  const gasLimit = head.integer(8)
  const to = head.fixed(20, true)
  if (type === 4 && to === undefined) bad()
  const value = head.integer(32)
  const dataEnd = head.string()
  const data = subSlice(raw, head.position, dataEnd - head.position)
  let tail = dataEnd
  let { accessList, authorizations } = tx
  if (type !== 0) ({ content: accessList, end: tail } = openList(x, raw, tail))
  if (type === 4) {
    ;({ content: authorizations, end: tail } = openList(x, raw, tail))
    if (authorizations.length === 0) bad()
  }
  if (raw.length - tail > tailWindow) bad()
  const signature = openWindow(x, raw, tail, tailWindow)
  const v = signature.integer(type === 0 ? 32 : 1)
  const r = signature.integer(32)
  const s = signature.integer(32)
  if (signature.position !== raw.length) bad()
  const { yParity, bound } = readParity(type, v, domainId)
  if (r === 0n || r >= secp256k1Order || s === 0n || s > secp256k1HalfOrder) bad()
  const suffix = bound ? concatBytes(encodeRlp(bigintToBytes(domainId)), Uint8Array.of(0x80, 0x80)) : emptyBytes
  const fields = subSlice(raw, firstField, tail - firstField)
  const prefix = concatBytes(type === 0 ? emptyBytes : Uint8Array.of(type), listHeader(fields.length + suffix.length))
  const isCreation = to === undefined
  return {
    tx: {
      ...tx,
      type,
      isCreation,
      yParity,
      nonce,
      maxPriority,
      maxFee,
      gasLimit,
      to: to ?? 0n,
      value,
      data,
      accessList,
      authorizations,
    },
    fields,
    prefix,
    suffix,
    r,
    s,
  }
}

/** Parity of R's y, and whether a legacy signature binds the chain id (EIP-155). */
function readParity(type: number, v: bigint, domainId: bigint): { readonly yParity: number; readonly bound: boolean } {
  if (type !== 0) return v > 1n ? bad() : { yParity: Number(v), bound: false }
  if (v === 27n || v === 28n) return { yParity: Number(v - 27n), bound: false }
  if (v < 35n || (v - 35n) >> 1n !== domainId) bad()
  return { yParity: Number((v - 35n) & 1n), bound: true }
}

export function decodeStep(x: StepContext): MachineState {
  const { digest } = x.micro('digest')
  const tx = { ...x.tx(), txHash: digest }
  const { context } = x.batch()
  const raw = x.slice(tx.raw)
  try {
    const decoded = decode(x, tx, raw, context.domainId)
    const { r, s } = decoded
    const rest = { kind: 'signature', r, s } as const
    const task = hashTask(decoded.fields, phases.TX_RECOVER, rest, decoded.prefix, decoded.suffix)
    return { ...x.state, phase: phases.HASH, micro: task, tx: decoded.tx }
  } catch (error) {
    if (error instanceof BadEncoding) return skipItem(x, tx)
    throw error
  }
}

export function recoverStep(x: StepContext): MachineState {
  const { digest, rest } = x.micro('digest')
  const { r, s } = x.rest(rest, 'signature')
  const tx = x.tx()
  const signer = recoverAddress(digest, concatBytes(bigintToWord(r), bigintToWord(s)), tx.yParity)
  if (signer === undefined) return skipItem(x, tx)
  return firstList(x.state, { ...tx, sender: bytesToBigint(signer) }, 0)
}
