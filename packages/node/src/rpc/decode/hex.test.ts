import { decodeHex } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hexBytes } from './hex.js'

describe('hexBytes', () => {
  it('agrees with the decoder of primitives on any text', () => {
    const hexish = fc.stringMatching(/^0[xX]?[0-9a-fA-FgG ]{0,12}$/)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          hexish,
          fc.string({ unit: 'grapheme' }).map((text) => `0x${text}`),
        ),
        (text) => {
          expect(hexBytes(text)).toEqual(decodeHex(text))
        },
      ),
      { numRuns: 5000 },
    )
  })
  it('refuses wide characters whose low bytes look like digits', () => {
    expect(hexBytes('0x\u0130\u0131')).toBeUndefined()
    expect(hexBytes('0x1\u0131')).toBeUndefined()
  })
  it('gives an array of its own', () => {
    const bytes = hexBytes('0x0102')!
    expect(bytes.buffer.byteLength).toBe(2)
    expect(Buffer.isBuffer(bytes)).toBe(false)
  })
})
