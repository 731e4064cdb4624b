/**
 * A value on disk that is replaced often: two files written in turn, in place, so that a write is one flush of data and no change of a folder.
 * A file holds the number of the write (u64), the length of the value (u32), keccak of both and of the value, and
 * the value. A crash in the middle of a write leaves the value before it. Damage to the newest value looks the same; damage to both is told.
 */
import { closeSync, constants, openSync, readFileSync, write } from 'node:fs'
import { type Bytes, concatBytes, equalBytes, Fault, keccak256 } from '@syncline/primitives'
import { isErrno, replaceFile } from './files.js'

export type SlotFile = {
  /** Undefined where nothing was saved. Fault DATABASE_CORRUPT. */
  load(): Bytes | undefined
  /** On disk when it resolves. One after another. */
  save(value: Bytes): Promise<void>
  close(): void
}

type Slot = { readonly sequence: bigint; readonly value: Bytes }

const numbersLength = 12
/** In place, and on disk when a write ends. */
const writing = constants.O_RDWR | constants.O_DSYNC
const headLength = numbersLength + 32

function frame({ sequence, value }: Slot): Bytes {
  const numbers = new Uint8Array(numbersLength)
  const view = new DataView(numbers.buffer)
  view.setBigUint64(0, sequence)
  view.setUint32(8, value.length)
  return concatBytes(numbers, keccak256(concatBytes(numbers, value)), value)
}

/** Undefined for what no write ended with. Bytes after the value are of a longer one before it. */
function unframe(data: Bytes): Slot | undefined {
  if (data.length < headLength) return undefined
  const view = new DataView(data.buffer, data.byteOffset)
  const numbers = data.subarray(0, numbersLength)
  const value = data.slice(headLength, headLength + view.getUint32(8))
  if (!equalBytes(data.subarray(numbersLength, headLength), keccak256(concatBytes(numbers, value)))) return undefined
  return { sequence: view.getBigUint64(0), value }
}

/** All of it at the start of the file, on disk when it resolves: each write is its own flush. */
function overwrite(file: number, data: Bytes): Promise<void> {
  return new Promise((resolve, reject) => {
    const from = (at: number): void =>
      write(file, data, at, data.length - at, at, (error, written) => {
        if (error !== null) reject(error)
        else if (at + written < data.length) from(at + written)
        else resolve()
      })
    from(0)
  })
}

/** `path` gets `.0` and `.1`. */
export function openSlotFile(path: string): SlotFile {
  const paths = [`${path}.0`, `${path}.1`] as const
  const read = (file: string): Bytes | undefined => {
    try {
      return new Uint8Array(readFileSync(file))
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return undefined
      throw error
    }
  }
  const newest = (): { readonly isThere: boolean; readonly slot: Slot | undefined } => {
    const found = paths.map(read)
    const slots = found.flatMap((data) => (data === undefined ? [] : (unframe(data) ?? [])))
    const slot = slots.toSorted((a, b) => (a.sequence < b.sequence ? 1 : -1))[0]
    return { isThere: found.some((data) => data !== undefined), slot }
  }
  /** Open ones. */
  const files = new Map<string, number>()
  const openExisting = (file: string): number | undefined => {
    try {
      return openSync(file, writing)
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return undefined
      throw error
    }
  }
  let last = newest().slot?.sequence ?? 0n

  return {
    load() {
      const { isThere, slot } = newest()
      if (slot !== undefined) return slot.value
      if (!isThere) return undefined
      throw new Fault('DATABASE_CORRUPT', `neither ${paths[0]} nor ${paths[1]} holds what was saved`, {
        remedy: 'restore both from a copy made after the last start',
        data: { path },
      })
    },
    async save(value) {
      const sequence = last + 1n
      const path = paths[Number(sequence % 2n)]!
      const data = frame({ sequence, value })
      let file = files.get(path) ?? openExisting(path)
      if (file === undefined) {
        // the first of its file is there as a whole or not at all
        await replaceFile(path, data, 0o600)
        file = openSync(path, writing)
        files.set(path, file)
      } else {
        files.set(path, file)
        await overwrite(file, data)
      }
      last = sequence
    },
    close() {
      for (const file of files.values()) closeSync(file)
      files.clear()
    },
  }
}
