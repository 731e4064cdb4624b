import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { openSlotFile } from './slotFile.js'

const folders: string[] = []
const fresh = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'syncline-slots-'))
  folders.push(folder)
  return join(folder, 'value')
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

describe('a value in two slots', () => {
  it('is nothing before it is saved, and the last one ever after, longer or shorter, by whoever opens it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 9 }), async (values) => {
        const path = fresh()
        expect(openSlotFile(path).load()).toBeUndefined()
        let file = openSlotFile(path)
        for (const [i, value] of values.entries()) {
          await file.save(value)
          expect(file.load()).toEqual(value)
          if (i % 3 === 2) file = openSlotFile(path)
        }
        expect(openSlotFile(path).load()).toEqual(values.at(-1))
      }),
      { numRuns: 30 },
    )
  })

  it('is the one before after a write that was cut anywhere, and the next write mends it', async () => {
    const path = fresh()
    const file = openSlotFile(path)
    for (const value of [bytes(1, 2, 3), bytes(4, 5, 6, 7)]) await file.save(value)
    const whole = readFileSync(`${path}.1`)
    await file.save(bytes(9, 9, 9, 9, 9))
    // the third went over the first
    const third = readFileSync(`${path}.1`)
    for (let length = 0; length < third.length; length++) {
      const torn = Buffer.from(whole)
      third.copy(torn, 0, 0, length)
      writeFileSync(`${path}.1`, torn)
      const left = openSlotFile(path).load()
      expect(left).toEqual(bytes(4, 5, 6, 7))
      const mended = openSlotFile(path)
      await mended.save(bytes(8))
      expect(openSlotFile(path).load()).toEqual(bytes(8))
    }
  })

  it('is damaged when neither slot holds one, which is told', async () => {
    const path = fresh()
    await openSlotFile(path).save(bytes(1))
    writeFileSync(`${path}.1`, 'x')
    expect(() => openSlotFile(path).load()).toThrow('holds what was saved')
  })
})
