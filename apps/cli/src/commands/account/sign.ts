/** `syncline account sign`: a message (EIP-191), a hash, or a transaction; nothing is sent. */
import type { Signer } from '@syncline/node/keys'
import { bytesToHex, concatBytes, decodeHex, keccak256 } from '@syncline/primitives'
import type { Run } from '../../command.js'
import { usageFault } from '../../exit.js'
import { signerOf } from '../../keys/signer.js'
import type { Outcome } from '../../output/output.js'

/** Digest of EIP-191 version 0x45. */
function messageDigest(message: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`\u0019Ethereum Signed Message:\n${message.length}`)
  return keccak256(concatBytes(head, message))
}

type TransactionText = Readonly<Record<string, unknown>>

function parseTransaction(text: string): { chainId: bigint; fields: TransactionText } {
  let fields: unknown
  try {
    fields = JSON.parse(text)
  } catch (cause) {
    throw Object.assign(usageFault('the transaction is not JSON', 'give {"chainId":901,"nonce":0,"to":"0x…",…}'), {
      cause,
    })
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw usageFault('the transaction is not an object', 'give {"chainId":901,"nonce":0,"to":"0x…",…}')
  }
  const chainId = integer(fields as TransactionText, 'chainId')
  if (chainId === undefined)
    throw usageFault('chainId is missing', 'a signature without a chain id holds on every chain')
  return { chainId, fields: fields as TransactionText }
}

/** An integer field given as number, decimal or hex text. */
function integer(fields: TransactionText, name: string): bigint | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  if (typeof text === 'string' && /^(0x[0-9a-fA-F]{1,64}|\d{1,78})$/.test(text)) return BigInt(text)
  throw usageFault(`${name} is not an integer`, 'give a number, a decimal or a 0x text')
}

async function signTransaction(signer: Signer, chainId: bigint, fields: TransactionText): Promise<Outcome> {
  const known = [
    'chainId',
    'nonce',
    'to',
    'value',
    'data',
    'gas',
    'maxFeePerGas',
    'maxPriorityFeePerGas',
    'type',
    'from',
  ]
  for (const name of Object.keys(fields)) {
    if (!known.includes(name)) throw usageFault(`unknown field '${name}'`, `fields are ${known.join(', ')}`)
  }
  const need = (name: string): bigint => {
    const value = integer(fields, name)
    if (value !== undefined) return value
    throw usageFault(`${name} is missing`, 'every field is signed: nothing is filled in')
  }
  const { to, data } = fields
  if (to !== undefined && (typeof to !== 'string' || decodeHex(to)?.length !== 20))
    throw usageFault('to is no address', 'give 20 bytes in hex')
  if (data !== undefined && (typeof data !== 'string' || decodeHex(data) === undefined))
    throw usageFault('data is no hex', 'give 0x hex')
  const raw = await signer.signTransaction({
    type: 'eip1559',
    chainId: Number(chainId),
    nonce: Number(need('nonce')),
    gas: need('gas'),
    maxFeePerGas: need('maxFeePerGas'),
    maxPriorityFeePerGas: integer(fields, 'maxPriorityFeePerGas') ?? 0n,
    value: integer(fields, 'value') ?? 0n,
    ...(to === undefined ? {} : { to: to as `0x${string}` }),
    ...(data === undefined ? {} : { data: data as `0x${string}` }),
  })
  const hash = bytesToHex(keccak256(decodeHex(raw) ?? new Uint8Array()))
  return { data: { address: signer.address, raw, hash }, text: raw }
}

export const run: Run = async (context) => {
  const message = context.arguments[0] ?? ''
  if (context.flags.transaction === true) {
    const { chainId, fields } = parseTransaction(message)
    return signTransaction(await signerOf(context, chainId), chainId, fields)
  }
  // a message holds on every chain, so dev accounts may sign it: they are worth nothing anywhere
  const signer = await signerOf(context, 31337n)
  const bytes = decodeHex(message)
  const isHash = context.flags.hash === true
  if (isHash && bytes?.length !== 32) throw usageFault('that is not a 32-byte hash', 'give 0x and 64 hex digits')
  const digest = isHash && bytes !== undefined ? bytes : messageDigest(bytes ?? new TextEncoder().encode(message))
  const signature = bytesToHex(await signer.signDigest(digest))
  return { data: { address: signer.address, digest: bytesToHex(digest), signature }, text: signature }
}
