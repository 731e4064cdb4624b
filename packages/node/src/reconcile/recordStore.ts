/**
 * What a validator said and is bound to, on disk before it is heard: one value for the agreement under way, one file for each decided value. A restart
 * from them never says the opposite of what was said.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { equalBytes, Fault } from '@syncline/primitives'
import {
  type AgreementRecord,
  type DecidedValue,
  digestOfValue,
  mostDecidedKept,
  type ValidatorRecord,
} from '@syncline/protocol'
import { ensureFolder, removeFile, replaceFile } from '../ports/files.js'
import { openSlotFile } from '../ports/slotFile.js'
import { decidedCodec, recordCodec } from './messageCodec.js'
import { decodeShape, encodeShape } from './shapes.js'

export type RecordStore = {
  /** Undefined where nothing was saved. Fault DATABASE_CORRUPT. */
  load(): ValidatorRecord | undefined
  /** On disk when it resolves. One after another; O(decided values that are new). */
  save(record: ValidatorRecord): Promise<void>
  close(): void
}

const corrupt = (path: string): Fault =>
  new Fault('DATABASE_CORRUPT', `${path} is no record of reconciliation`, {
    remedy: 'restore the folder from a copy made after the last start; without it the seat may sign twice',
    data: { path },
  })

/** Whether decided values follow each other without a gap, up to where the agreement is. */
function isChain(decided: readonly DecidedValue[], { height, previous }: AgreementRecord): boolean {
  const last = decided.at(-1)
  if (last === undefined) return height === 0n
  return (
    decided.every((one, i) => one.height === height - BigInt(decided.length - i)) &&
    equalBytes(digestOfValue(last.value), previous)
  )
}

/** `folder` is this seat's own. */
export function openRecordStore(folder: string): RecordStore {
  const decidedFolder = join(folder, 'decided')
  ensureFolder(decidedFolder)
  const agreements = openSlotFile(join(folder, 'agreement'))
  const pathOf = (height: bigint): string => join(decidedFolder, height.toString())
  const heights = (): bigint[] =>
    readdirSync(decidedFolder)
      .filter((name) => /^\d+$/.test(name))
      .map(BigInt)
      .sort((a, b) => (a < b ? -1 : 1))
  const readDecided = (height: bigint): DecidedValue => {
    const path = pathOf(height)
    const value = decodeShape(decidedCodec, new Uint8Array(readFileSync(path)))
    if (value === undefined) throw corrupt(path)
    return value
  }
  const known = new Set(heights())

  return {
    load() {
      const saved = agreements.load()
      if (saved === undefined) return undefined
      const agreement = decodeShape(recordCodec, saved)
      if (agreement === undefined) throw corrupt(folder)
      // a crash between the two writes leaves a decided value that the agreement does not know of: it is decided again
      const decided = heights().flatMap((height) => (height < agreement.height ? [readDecided(height)] : []))
      if (!isChain(decided, agreement)) throw corrupt(folder)
      return { agreement, decided }
    },
    async save({ agreement, decided }) {
      // the newest are last
      const from = 1 + decided.findLastIndex(({ height }) => known.has(height))
      for (const one of decided.slice(from)) {
        await replaceFile(pathOf(one.height), encodeShape(decidedCodec, one), 0o600)
        known.add(one.height)
      }
      await agreements.save(encodeShape(recordCodec, agreement))
      for (const height of known) {
        if (known.size <= mostDecidedKept) break
        removeFile(pathOf(height))
        known.delete(height)
      }
    },
    close: agreements.close,
  }
}
