import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDomainId, maxDomainId, parseDomainId } from './domainId.js'

describe('parseDomainId', () => {
  it('reads the three forms', () => {
    for (const text of ['eip155:901', '901', '0x385']) expect(parseDomainId(text)).toEqual({ ok: true, value: 901n })
  })

  it('refuses everything else', () => {
    const wrong = [
      '',
      '0',
      '00',
      '0901',
      'eip155:',
      'eip155:0',
      'eip155:0x385',
      '0x',
      '0x0385',
      '-1',
      '1.0',
      ' 901',
      '9007199254740992',
      'cosmos:1',
      '9'.repeat(1000),
    ]
    for (const text of wrong) expect(parseDomainId(text)).toMatchObject({ ok: false, code: 'DOMAIN_ID_INVALID' })
  })

  it('is the inverse of formatDomainId and total', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, maxDomainId), (id) => {
        expect(parseDomainId(formatDomainId(id))).toEqual({ ok: true, value: id })
      }),
    )
    fc.assert(fc.property(fc.string(), (text) => typeof parseDomainId(text).ok === 'boolean'))
  })
})
