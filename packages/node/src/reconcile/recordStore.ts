/**
 * What a validator said and is bound to, on disk before it is heard: one file for the agreement under way, one for each decided value. A restart
 * from them never says the opposite of what was said.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bytesToHex, decodeHex, Fault } from '@syncline/primitives'
import { mostDecidedKept, type ValidatorRecord } from '@syncline/protocol'
import { ensureFolder, readTextFile, removeFile, writeTextFile } from '../ports/files.js'
import { decidedCodec, recordCodec } from './messageCodec.js'
import { type Codec, decodeShape, encodeShape } from './shapes.js'

export type RecordStore = {
  /** Undefined where nothing was saved. Fault DATABASE_CORRUPT. */
  load(): ValidatorRecord | undefined
  /** On disk when it returns. O(decided values that are new). */
  save(record: ValidatorRecord): void
}

const corrupt = (path: string): Fault =>
  new Fault('DATABASE_CORRUPT', `${path} is no record of reconciliation`, {
    remedy: 'restore the folder from a copy made after the last start; without it the seat may sign twice',
    data: { path },
  })

/** `folder` is this seat's own. */
export function openRecordStore(folder: string): RecordStore {
  const decidedFolder = join(folder, 'decided')
  ensureFolder(decidedFolder)
  const agreementPath = join(folder, 'agreement')
  const pathOf = (height: bigint): string => join(decidedFolder, height.toString())
  const heights = (): bigint[] =>
    readdirSync(decidedFolder)
      .filter((name) => /^\d+$/.test(name))
      .map(BigInt)
      .sort((a, b) => (a < b ? -1 : 1))
  const read = <Value>(path: string, codec: Codec<Value>): Value => {
    const data = decodeHex(readTextFile(path) ?? '')
    const value = data === undefined ? undefined : decodeShape(codec, data)
    if (value === undefined) throw corrupt(path)
    return value
  }
  const write = <Value>(path: string, codec: Codec<Value>, value: Value): void =>
    writeTextFile(path, bytesToHex(encodeShape(codec, value)), 0o600)
  const known = new Set(heights())

  return {
    load() {
      if (readTextFile(agreementPath) === undefined) return undefined
      const agreement = read(agreementPath, recordCodec)
      // a crash between the two writes leaves a decided value that the agreement does not know of: it is decided again
      const decided = heights().flatMap((height) =>
        height < agreement.height ? [read(pathOf(height), decidedCodec)] : [],
      )
      return { agreement, decided }
    },
    save({ agreement, decided }) {
      for (const one of decided) {
        if (known.has(one.height)) continue
        write(pathOf(one.height), decidedCodec, one)
        known.add(one.height)
      }
      write(agreementPath, recordCodec, agreement)
      for (const height of known) {
        if (known.size <= mostDecidedKept) break
        removeFile(pathOf(height))
        known.delete(height)
      }
    },
  }
}
