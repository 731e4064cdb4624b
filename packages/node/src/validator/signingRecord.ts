/**
 * What keys of validators signed, on disk before a signature leaves: slashing protection. It lies apart from the domain's database, which may
 * be thrown away and derived again from L1; this may not.
 */
import { join } from 'node:path'
import {
  type Bytes,
  bytesToHex,
  concatBytes,
  equalBytes,
  hashWords,
  keccak256,
  type Result,
} from '@syncline/primitives'
import { type Attestation, checkSigning, type SigningHistory, type SigningRefusal } from '@syncline/protocol'
import { createReader, createWriter, numberKey } from '../store/codec.js'
import { type DomainDatabase, decodeStored, openDatabase } from '../store/database.js'
import { decodeAttestation, encodeAttestation } from './codec.js'

export type SigningRecord = {
  /** The past of one key. */
  keyed(publicKey: Bytes): KeyRecord
  close(): Promise<void>
}

export type KeyRecord = {
  /** False in a file that is new for the key, and in a copy: what the key signed before, or since then, is not in it. Then `begin`. */
  isWhole(): boolean
  /** From now on heights below `least` are left out. Durable when it resolves. */
  begin(least: bigint): Promise<void>
  history(): SigningHistory
  at(number: bigint): Attestation | undefined
  /** The newest that were signed, highest first. */
  newest(limit: number): readonly Attestation[]
  /** Notes what is about to be signed; durable when it resolves. Refusals of `checkSigning`, then nothing was noted. */
  note(said: Attestation): Promise<Result<Attestation, SigningRefusal>>
  /** Notes what was signed elsewhere, whatever it is; durable when it resolves. */
  learn(said: Attestation): Promise<void>
}

/** Attestations kept of a key, at least. Safety needs one: these are to be served after a restart. */
const kept = 1_024
/** What is too much is forgotten so many at a time. */
const atOnce = 64

/**
 * The record of a domain's keys under `<dataDir>/signed/<domainId>`. Holds the folder's lock. Faults DATABASE_LOCKED, DATABASE_CORRUPT,
 * DATABASE_FOREIGN.
 */
export function openSigningRecord(dataDir: string, chainTag: Bytes, domainId: bigint): SigningRecord {
  const database = openDatabase(join(dataDir, 'signed', String(domainId)), hashWords(chainTag, domainId))
  return { keyed: (publicKey) => createKeyRecord(database, publicKey), close: () => database.close() }
}

const text = (value: string): Bytes => new TextEncoder().encode(value)
const highestKey: Bytes = numberKey((1n << 64n) - 1n)

function createKeyRecord(database: DomainDatabase, publicKey: Bytes): KeyRecord {
  const signed = database.table('signed')
  const begun = database.table('begun')
  const { folder } = database
  const key = keccak256(publicKey)
  const isOwn = (at: Bytes): boolean => equalBytes(at.subarray(0, key.length), key)
  const place = (number: bigint): Bytes => concatBytes(key, numberKey(number))

  const read = (value: Bytes): Attestation => decodeStored(folder, 'signed attestation', value, decodeAttestation)
  const newest = (limit: number): readonly Attestation[] => {
    const found: Attestation[] = []
    for (const entry of signed.range({ start: concatBytes(key, highestKey), reverse: true, limit })) {
      if (!isOwn(entry.key)) break
      found.push(read(entry.value))
    }
    return found
  }
  const readBegun = (): { readonly least: bigint; readonly file: Bytes } | undefined => {
    const bytes = begun.get(key)
    if (bytes === undefined) return undefined
    return decodeStored(folder, 'beginning of a record', bytes, (stored) => {
      const reader = createReader(stored)
      const value = { least: reader.u64(), file: reader.bytes() }
      reader.end()
      return value
    })
  }
  const isWhole = (): boolean => {
    const known = readBegun()
    return known !== undefined && bytesToHex(known.file) === bytesToHex(text(database.fileIdentity()))
  }
  const history = (): SigningHistory => ({ least: readBegun()?.least ?? 0n, highest: newest(1)[0] })

  let count = 0
  for (const entry of signed.range({ start: key })) {
    if (!isOwn(entry.key)) break
    count++
  }
  const put = (said: Attestation): void => {
    if (signed.get(place(said.number)) === undefined) count++
    signed.put(place(said.number), encodeAttestation(said))
    if (count <= kept + atOnce) return
    for (const entry of [...signed.range({ start: key, limit: atOnce })]) signed.remove(entry.key)
    count -= atOnce
  }

  return {
    isWhole,
    async begin(least) {
      // what an older beginning left out stays out
      const before = history().least
      const value = createWriter(64)
        .u64(least > before ? least : before)
        .bytes(text(database.fileIdentity()))
        .done()
      database.write(() => begun.put(key, value))
      await database.durable()
    },
    history,
    at(number) {
      const bytes = signed.get(place(number))
      return bytes === undefined ? undefined : read(bytes)
    },
    newest,
    async note(said) {
      const checked = database.write(() => {
        const result = checkSigning(history(), said)
        if (result.ok) put(said)
        return result
      })
      if (checked.ok) await database.durable()
      return checked
    },
    async learn(said) {
      database.write(() => put(said))
      await database.durable()
    },
  }
}
