/** What a seat keeps of cases beside what all seats agree on, one file a case: documents' digests and an arbiter's decision, each with its signature. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Bytes, bytesToHex, decodeHex, Fault, hexToBytes } from '@syncline/primitives'
import { type CaseDecision, type CaseEvidence, caseLimits } from '@syncline/protocol'
import { fileExists, readTextFile, writeTextFile } from '../ports/files.js'
import { bytes, type Codec, decodeShape, encodeShape, list, oneOf, optional, struct, u64, word } from './shapes.js'

/** Times are seconds of this seat's clock. */
export type CaseRecord = {
  readonly evidence: readonly (CaseEvidence & { readonly at: bigint })[]
  readonly decision: (CaseDecision & { readonly at: bigint }) | undefined
}

export type CaseStore = {
  /** Reads all that is kept, before anything rests on it. Fault DATABASE_CORRUPT. */
  check(): void
  /** Undefined where nothing was kept of the case. Fault DATABASE_CORRUPT. */
  load(caseId: Bytes): CaseRecord | undefined
  /** On disk when it returns: 256 documents take 90 KB. */
  save(caseId: Bytes, record: CaseRecord): void
}

/** As in messages: a person's, of any scheme. */
const statement = bytes(1_024)
const recordCodec: Codec<CaseRecord> = struct<CaseRecord>({
  evidence: list(
    struct<CaseRecord['evidence'][number]>({
      caseId: word,
      digest: word,
      by: bytes(32),
      signature: statement,
      at: u64,
    }),
    caseLimits.mostEvidence,
  ),
  decision: optional(
    struct<NonNullable<CaseRecord['decision']>>({
      ...{ caseId: word, verdict: oneOf(['ADMIT', 'REJECT']), arbiter: bytes(32) },
      ...{ grounds: statement, signature: statement, at: u64 },
    }),
  ),
})

/** `folder` is one seat's in one group. */
export function openCaseStore(folder: string): CaseStore {
  const pathOf = (caseId: Bytes): string => join(folder, bytesToHex(caseId))
  const load = (caseId: Bytes): CaseRecord | undefined => {
    const path = pathOf(caseId)
    const text = readTextFile(path)
    if (text === undefined) return undefined
    const data = decodeHex(text)
    const record = data === undefined ? undefined : decodeShape(recordCodec, data)
    if (record !== undefined) return record
    throw new Fault('DATABASE_CORRUPT', `${path} is no record of a case`, {
      remedy: 'remove the file: evidence of this case is then given to the seat anew',
      data: { path },
    })
  }
  return {
    check() {
      for (const name of fileExists(folder) ? readdirSync(folder) : [])
        if (decodeHex(name)?.length === 32) load(hexToBytes(name))
    },
    load,
    save: (caseId, record) => writeTextFile(pathOf(caseId), bytesToHex(encodeShape(recordCodec, record)), 0o600),
  }
}
