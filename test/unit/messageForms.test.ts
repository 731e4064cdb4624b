import { readFileSync } from 'node:fs'
import { equalBytes, errorTable } from '@syncline/primitives'
import {
  bindMessage,
  decodeMessage,
  encodeMessage,
  messageFromJson,
  messageToJson,
  type ProofIntegratedMessage,
  proveIncremental,
  verifyMessage,
} from '@syncline/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, codeOf, flip, incremental, tree, view, withProof } from '../support/integrated.js'
import { contentAfter } from '../support/messages.js'

describe('the forms of a message', () => {
  it('bytes and JSON are read back, and give each other', () => {
    for (const message of Object.values(all)) {
      const bytes = encodeMessage(message)
      expect(decodeMessage(bytes)).toEqual({ ok: true, value: message })
      const json = JSON.parse(JSON.stringify(messageToJson(message)))
      const read = messageFromJson(json)
      expect(read).toEqual({ ok: true, value: message })
    }
  })

  it('bytes are read totally: what is accepted encodes to the same bytes', () => {
    const bytes = encodeMessage(incremental)
    fc.assert(
      fc.property(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 }), fc.nat(), (at, patch, cut) => {
        const other = bytes.slice(0, cut % 4 === 0 ? cut % bytes.length : bytes.length)
        other.set(patch.subarray(0, Math.max(0, other.length - (at % (other.length + 1)))), at % (other.length + 1))
        const read = decodeMessage(other)
        if (read.ok) expect(equalBytes(encodeMessage(read.value), other)).toBe(true)
        else expect(errorTable).toHaveProperty(read.code)
      }),
      { numRuns: 2000 },
    )
  })

  it('unknown versions are refused before anything else is read', () => {
    const bytes = encodeMessage(incremental)
    for (const at of [0, 1, 2])
      expect(decodeMessage(flip(bytes, at))).toMatchObject({ code: 'MESSAGE_VERSION_UNKNOWN' })
    expect(decodeMessage(Uint8Array.of(0, 3, 0))).toMatchObject({ code: 'MESSAGE_VERSION_UNKNOWN' })
    for (const version of ['0.1.0', '0.2.1', '1.0.0', 2, null, ['0.2.0']])
      expect(messageFromJson({ version, anything: 1 })).toMatchObject({ code: 'MESSAGE_VERSION_UNKNOWN' })
  })

  it('values of any kind in the place of any part get an answer', () => {
    const odd = [
      ...[undefined, null, 0, -1, 1.5, Number.NaN, '', 'FULL', '__proto__', 'constructor', 0n, -1n, 1n << 64n],
      ...[[], {}, [undefined], [{}], { length: 5 }, () => 1, new Uint8Array(0), new Uint8Array(31), new Uint8Array(32)],
    ]
    type Part = Readonly<Record<string, unknown>>
    const isPart = (value: unknown): value is Part =>
      typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
    const pathsOf = (value: unknown): string[][] =>
      isPart(value)
        ? [[], ...Object.keys(value).flatMap((key) => pathsOf(value[key]).map((way) => [key, ...way]))]
        : [[]]
    const put = (value: unknown, [key, ...way]: readonly string[], what: unknown): unknown => {
      if (key === undefined) return what
      const changed = put((value as Part)[key], way, what)
      return Array.isArray(value) ? value.with(Number(key), changed) : { ...(value as Part), [key]: changed }
    }
    let refused = 0
    for (const message of Object.values(all))
      for (const way of pathsOf(message))
        for (const what of odd) {
          const verified = verifyMessage(put(message, way, what) as ProofIntegratedMessage, view)
          if (!verified.ok) refused++
          // what is taken is what it was before, as bytes say
          else expect(encodeMessage(verified.value.message)).toEqual(encodeMessage(message))
        }
    expect(refused).toBeGreaterThan(2_000)
  })

  it('JSON with a field more, less, of another kind or form is refused', () => {
    const json = (): never => JSON.parse(JSON.stringify(messageToJson(incremental))) as never
    const places: (readonly string[])[] = []
    const walk = (value: unknown, path: readonly string[]): void => {
      if (typeof value !== 'object' || value === null) return
      for (const name of Object.keys(value)) {
        places.push([...path, name])
        walk((value as never)[name], [...path, name])
      }
    }
    walk(json(), [])
    expect(places.length).toBeGreaterThan(25)
    const edit = (
      path: readonly string[],
      change: (holder: Record<string, unknown>, name: string) => void,
    ): unknown => {
      const root = json()
      let holder: Record<string, unknown> = root
      for (const name of path.slice(0, -1)) holder = holder[name] as Record<string, unknown>
      change(holder, path.at(-1)!)
      return root
    }
    for (const path of places) {
      for (const value of [null, {}, [], true, '', '0x', '0xAB', '0x0', -1, 1.5, -0, 2 ** 53, 'x'.repeat(70)]) {
        const edited = edit(path, (holder, name) => {
          holder[name] = value
        })
        const read = messageFromJson(edited)
        // data and body may be empty, and then it is another message
        if (read.ok)
          expect([path.at(-1), codeOf(read.value)], path.join('.')).toEqual([
            path.at(-1),
            expect.stringMatching(/^MESSAGE_(ID|SIGNATURE)$/),
          ])
        else expect(errorTable, path.join('.')).toHaveProperty(read.code)
      }
      const less = messageFromJson(edit(path, (holder, name) => delete holder[name]))
      expect(less.ok, `without ${path.join('.')}`).toBe(false)
      const more = edit(path, (holder) => Object.assign(holder, { extra: 1 }))
      if (!path.includes('stateDelta') || path.length !== 3)
        expect(messageFromJson(more), path.join('.')).toMatchObject({ code: 'MESSAGE_MALFORMED' })
    }
    for (const value of [null, undefined, 1, 'x', [], {}]) expect(messageFromJson(value).ok).toBe(false)
    expect(messageFromJson({ ...messageToJson(incremental), messageType: ['ORDER'] })).toMatchObject({
      code: 'MESSAGE_TYPE_UNKNOWN',
    })
  })

  it('the published schema names just the fields that JSON has, with their types', () => {
    type Schema = {
      type?: string
      properties?: Record<string, Schema>
      required?: string[]
      additionalProperties?: boolean
      items?: Schema
      pattern?: string
      enum?: string[]
      const?: string
    }
    const schema = JSON.parse(readFileSync('docs/generated/message.schema.json', 'utf8')) as Schema
    const fits = (
      value: unknown,
      { type, properties = {}, required = [], additionalProperties, items, pattern, enum: names, const: only }: Schema,
    ): boolean => {
      if (only !== undefined) return value === only
      if (names !== undefined) return names.includes(value as string)
      if (type === 'integer') return Number.isInteger(value)
      if (type === 'string') return typeof value === 'string' && new RegExp(pattern!).test(value)
      if (type === 'array') return Array.isArray(value) && value.every((item) => fits(item, items!))
      const has = Object.entries(value as object)
      expect(additionalProperties).toBe(false)
      return (
        required.every((name) => Object.hasOwn(value as object, name)) &&
        has.every(([name, item]) => properties[name] !== undefined && fits(item, properties[name]))
      )
    }
    for (const message of Object.values(all)) expect(fits(messageToJson(message), schema)).toBe(true)
    expect(fits({ ...messageToJson(incremental), extra: 1 }, schema)).toBe(false)
    expect(fits({ ...messageToJson(incremental), signature: '0x00' }, schema)).toBe(false)
    expect(fits({ ...messageToJson(incremental), version: '0.3.0' }, schema)).toBe(false)
  })

  it('do not exist beyond the limits', () => {
    const large = contentAfter(view, 1, { ...incremental.payload, data: new Uint8Array(65_537) })
    expect(() => bindMessage(large, proveIncremental(tree, incremental.payload.stateDelta!))).toThrow(RangeError)
    expect(() => encodeMessage({ ...incremental, id: new Uint8Array(31) })).toThrow(RangeError)
    expect(() => messageToJson(withProof(incremental, { steps: 0 }))).toThrow(RangeError)
  })
})
