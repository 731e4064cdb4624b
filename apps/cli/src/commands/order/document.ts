/**
 * Orders in files: `{domain, order, digest, signature}` in JSON, as `order sign` prints it, bare or in the `--json` envelope. Integers are decimal texts, `0x` texts or
 * numbers; what is not signed yet may lack fields.
 */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Bytes, bytesToHex, decodeHex, type Hex } from '@syncline/primitives'
import { type Order, type OrderAction, type OrderDomain, orderActions } from '@syncline/protocol'
import type { Context } from '../../command.js'
import { CliFault } from '../../exit.js'
import { expandHome } from '../../network.js'

export type OrderDocument = {
  readonly domain: OrderDomain | undefined
  readonly order: Partial<Order>
  readonly digest: Hex | undefined
  readonly signature: Bytes | undefined
}

/** A signed order has a few hundred characters. */
const maxFileBytes = 64 * 1024
const lengths = {
  ...{ asset: 32, subject: 20, recipient: 20, authority: 32, caseId: 32, evidence: 32, seen: 32 },
} as const
const widths = {
  ...{ amount: 256, authorityEpoch: 64, nonce: 256, lamport: 64, effectiveAt: 64, validAfter: 64, validBefore: 64 },
} as const
/** In the order of the struct. */
export const orderFields = [
  ...['asset', 'action', 'amount', 'subject', 'recipient', 'authority', 'authorityEpoch', 'nonce', 'caseId'],
  ...['evidence', 'seen', 'lamport', 'effectiveAt', 'validAfter', 'validBefore'],
] as readonly (keyof Order)[]

export function invalidOrder(what: string): CliFault {
  return new CliFault('usage', 'ORDER_FILE_INVALID', what, {
    remedy: '`syncline order sign` prints the form; fields are those of docs/locks.md §4',
  })
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown, what: string, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidOrder(`${what} is no object`)
  for (const name of Object.keys(value))
    if (!known.includes(name)) throw invalidOrder(`${what} has no field '${name.slice(0, 40)}'`)
  return value as Fields
}

/** Bytes of a length. Fault ORDER_FILE_INVALID with the name of what they are. */
export function decodeBytes(value: unknown, length: number, what: string): Bytes {
  const bytes = typeof value === 'string' ? decodeHex(value) : undefined
  if (bytes?.length === length) return bytes
  throw invalidOrder(`${what} is not ${length} bytes in 0x hex`)
}

/** An integer below 2^bits. Fault ORDER_FILE_INVALID with the name of what it is. */
export function decodeInteger(value: unknown, bits: number, what: string): bigint {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  const number = typeof text === 'string' && /^(0x[0-9a-fA-F]{1,64}|\d{1,78})$/.test(text) ? BigInt(text) : undefined
  if (number !== undefined && number >> BigInt(bits) === 0n) return number
  throw invalidOrder(`${what} is no integer of ${bits} bits`)
}

/** The action of a name in any case. */
export function decodeAction(value: unknown): OrderAction {
  const name = typeof value === 'string' ? value.toUpperCase() : value
  const action = orderActions.find((candidate) => candidate === name)
  if (action !== undefined) return action
  throw invalidOrder(`'${String(value).slice(0, 40)}' is no action: there are ${orderActions.join(', ')}`)
}

function decodeOrder(value: unknown): Partial<Order> {
  const fields = fieldsOf(value, 'the order', orderFields)
  const out: Record<string, unknown> = {}
  for (const [name, given] of Object.entries(fields)) {
    if (given === undefined || given === null) continue
    if (name === 'action') out[name] = decodeAction(given)
    else if (name in lengths) out[name] = decodeBytes(given, lengths[name as keyof typeof lengths], name)
    else out[name] = decodeInteger(given, widths[name as keyof typeof widths], name)
  }
  return out as Partial<Order>
}

function decodeDomain(value: unknown): OrderDomain {
  const { l1ChainId, authorityRegistry } = fieldsOf(value, 'domain', ['l1ChainId', 'authorityRegistry'])
  return {
    l1ChainId: decodeInteger(l1ChainId, 64, 'l1ChainId'),
    authorityRegistry: decodeBytes(authorityRegistry, 20, 'authorityRegistry'),
  }
}

/** Fault ORDER_FILE_INVALID. */
export function decodeDocument(text: string): OrderDocument {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    throw Object.assign(invalidOrder('the order is not JSON'), { cause })
  }
  const isEnvelope = typeof parsed === 'object' && parsed !== null && 'schema' in parsed && 'data' in parsed
  const known = ['domain', 'order', 'digest', 'signature']
  const { domain, order, digest, signature } = fieldsOf(
    isEnvelope ? (parsed as { readonly data: unknown }).data : parsed,
    'the file',
    known,
  )
  return {
    domain: domain === undefined || domain === null ? undefined : decodeDomain(domain),
    order: decodeOrder(order),
    digest: digest === undefined || digest === null ? undefined : bytesToHex(decodeBytes(digest, 32, 'digest')),
    signature: signature === undefined || signature === null ? undefined : decodeBytes(signature, 65, 'signature'),
  }
}

/** Fields that an order lacks. */
export function missingFields(order: Partial<Order>): readonly (keyof Order)[] {
  return orderFields.filter((name) => order[name] === undefined)
}

export type OrderJson = { readonly [Name in keyof Order]: string }

/** All texts, integers in decimal. */
export function encodeOrder(order: Order): OrderJson {
  const text = (value: Bytes | bigint | string): string =>
    typeof value === 'string' ? value : typeof value === 'bigint' ? value.toString() : bytesToHex(value)
  return Object.fromEntries(orderFields.map((name) => [name, text(order[name])])) as OrderJson
}

/** The document of --from-file; `-` is standard input. Undefined without the flag. Faults FILE_UNREADABLE, ORDER_FILE_INVALID. */
export async function readDocument(context: Context): Promise<OrderDocument | undefined> {
  const given = context.flags['from-file']
  if (typeof given !== 'string') return undefined
  if (given === '-') return decodeDocument(await readPipe(context))
  const path = resolve(context.cwd, expandHome(given, context.environment))
  let text: string
  try {
    if (statSync(path).size > maxFileBytes) throw new RangeError('the file is too large for an order')
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new CliFault('notFound', 'FILE_UNREADABLE', `cannot read ${path}`, { remedy: 'check the path', cause })
  }
  return decodeDocument(text)
}

async function readPipe({ stdin }: Context): Promise<string> {
  let text = ''
  for await (const chunk of stdin) {
    text += String(chunk)
    if (text.length > maxFileBytes) throw invalidOrder('standard input is too long for an order')
  }
  return text
}
