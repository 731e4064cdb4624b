/** Attestations as they are stored, and as other nodes tell them. */
import { type Bytes, bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { type Attestation, mostMembers, type QuorumSet, signatureLength } from '@syncline/protocol'
import { decodeData, decodeQuantity } from '../l1/decode.js'
import { createReader, createWriter } from '../store/codec.js'

/** A bitmap of members, bit i for member i, and the sum of their signatures, 192 bytes. */
export type Certificate = { readonly signers: bigint; readonly signature: Bytes }

/** What members of a set signed: evidence, however few they are. Verified. */
export type SignedAttestation = {
  readonly said: Attestation
  readonly set: QuorumSet
  readonly certificate: Certificate
}

/** What a peer says of one block. Nothing of it is checked but its form. */
export type ToldAttestation = {
  readonly said: Attestation
  /** At most 64. Accounts in lower case. */
  readonly signatures: readonly { readonly account: Hex; readonly signature: Bytes }[]
  readonly certificate: Certificate | undefined
}

/** About 130 bytes. */
export function encodeAttestation(said: Attestation): Bytes {
  return createWriter(160)
    .uint(said.domainId)
    .u64(said.number)
    .fixed(said.worldRoot)
    .fixed(said.blockHash)
    .fixed(said.parentHash)
    .u64(said.epoch)
    .done()
}

/** The inverse; for `decodeStored`. */
export function decodeAttestation(bytes: Bytes): Attestation {
  const reader = createReader(bytes)
  const word = (): Bytes => Uint8Array.from(reader.fixed(32)) // what the database gives is a Buffer
  const said = {
    domainId: reader.uint(),
    number: reader.u64(),
    worldRoot: word(),
    blockHash: word(),
    parentHash: word(),
    epoch: reader.u64(),
  }
  reader.end()
  return said
}

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

function decodeSigners(value: unknown): bigint {
  const signers = decodeQuantity(value, 'signers')
  // more bits than members: whoever looks for them finds none
  return signers >> BigInt(mostMembers) === 0n ? signers : 0n
}

/** One entry of `syncline_getAttestations`. Fault L1_BAD_ANSWER (retryable) for anything else. */
export function decodeToldAttestation(value: unknown): ToldAttestation {
  const fields = fieldsOf(value)
  const hash = (name: string): Bytes => hexToBytes(decodeData(fields[name], name, 32))
  const { certificate } = fields
  const given = Array.isArray(fields['signatures']) ? fields['signatures'].slice(0, mostMembers) : []
  return {
    said: {
      domainId: decodeQuantity(fields['domainId'], 'domainId'),
      number: decodeQuantity(fields['number'], 'number'),
      worldRoot: hash('worldRoot'),
      blockHash: hash('blockHash'),
      parentHash: hash('parentHash'),
      epoch: decodeQuantity(fields['epoch'], 'epoch'),
    },
    signatures: given.map((each) => {
      const { account, signature } = fieldsOf(each)
      return {
        account: decodeData(account, 'account', 20),
        signature: hexToBytes(decodeData(signature, 'signature', signatureLength)),
      }
    }),
    certificate:
      certificate === null || certificate === undefined
        ? undefined
        : {
            signers: decodeSigners(fieldsOf(certificate)['signers']),
            signature: hexToBytes(decodeData(fieldsOf(certificate)['signature'], 'signature', signatureLength)),
          },
  }
}

/** For logs and errors. */
export function attestationText({ number, blockHash, epoch }: Attestation): string {
  return `block ${number} (${bytesToHex(blockHash).slice(0, 12)}…) in epoch ${epoch}`
}
