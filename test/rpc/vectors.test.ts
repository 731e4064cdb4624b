import { beforeAll, describe, expect, it } from 'vitest'
import { difference, responseDifference, shapeDifference } from './compare.js'
import { parseIoFile } from './ioFile.js'
import { type FileResult, readDeviations, replayVectors, vectorsExist } from './replay.js'

describe('the comparison itself', () => {
  it('sees a wrong value, a missing and a surplus field', () => {
    expect(difference({ a: 1 }, { a: 1 })).toBeUndefined()
    expect(difference({ a: 1 }, { a: 2 })).toBeDefined()
    expect(difference({}, { a: 1 })).toBeDefined()
    expect(difference({ a: 1, b: 1 }, { a: 1 })).toBeDefined()
    expect(difference([1], [1, 2])).toBeDefined()
    expect(difference(null, {})).toBeDefined()
  })
  it('compares codes and data of errors, not their words', () => {
    expect(
      responseDifference({ error: { code: 1, message: 'a' } }, { error: { code: 1, message: 'b' } }, false),
    ).toBeUndefined()
    expect(
      responseDifference({ error: { code: 1, message: 'a' } }, { error: { code: 2, message: 'a' } }, false),
    ).toBeDefined()
    expect(responseDifference({ result: '0x' }, { error: { code: 2, message: '' } }, false)).toBeDefined()
  })
  it('compares shapes by kind and wanted fields', () => {
    expect(shapeDifference({ gas: '0x1', more: 1 }, { gas: '0x52' })).toBeUndefined()
    expect(shapeDifference({ gas: 1 }, { gas: '0x52' })).toBeDefined()
    expect(shapeDifference({}, { gas: '0x52' })).toBeDefined()
    expect(shapeDifference([{ a: 1 }], [{ a: 'x' }])).toBeDefined()
  })
  it('reads files and refuses broken ones', () => {
    expect(parseIoFile('// speconly: x\n>> {"a":1}\n<< {"b":2}\n')).toEqual({
      shapeOnly: true,
      exchanges: [{ request: '{"a":1}', response: { b: 2 } }],
    })
    expect(() => parseIoFile('>> {}\n')).toThrow()
    expect(() => parseIoFile('<< {}\n')).toThrow()
  })
})

describe.skipIf(!vectorsExist() && process.env['CI'] !== 'true')('official vectors', () => {
  const deviations = readDeviations()
  let results: readonly FileResult[] = []
  beforeAll(async () => {
    results = await replayVectors()
  })
  it('are answered as wanted, but for the reviewed deviations', () => {
    const failed = results.filter(
      ({ name, difference: found }) => found !== undefined && deviations[name] === undefined,
    )
    expect(failed).toEqual([])
    expect(results.length).toBeGreaterThan(200)
  })
  it('has no deviation that passes or names no file', () => {
    const differing = new Set(results.filter(({ difference: found }) => found !== undefined).map(({ name }) => name))
    expect(Object.keys(deviations).filter((name) => !differing.has(name))).toEqual([])
  })
})
