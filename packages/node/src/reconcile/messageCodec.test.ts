/** What a plan says of an asset, as bytes: read as it was written, and read from nothing else. */
import { type Bytes, concatBytes, hashWords } from '@syncline/primitives'
import { type Guard, lockEntryOf, type Plan, type ReconcileMessage } from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { messageCodec } from './messageCodec.js'
import { decodeShape, encodeShape } from './shapes.js'
import { voteSignatureLength } from './voteKey.js'

const word = hashWords(7n)
const guards: readonly (Guard | undefined)[] = [
  undefined,
  'unknown',
  { rank: 2, authority: undefined, jurisdiction: undefined },
  { rank: 2, authority: word, jurisdiction: undefined },
  { rank: 2, authority: undefined, jurisdiction: 'US' },
  { rank: 3, authority: word, jurisdiction: 'INT' },
  // sixteen bytes of a name of law, none of them a character
  { rank: 1, authority: word, jurisdiction: '\ufffd'.repeat(16) },
]

function inquiry(guard: Guard | undefined): ReconcileMessage {
  const to = lockEntryOf({ state: 'SEIZED', held: undefined, order: word })
  const lists = { orders: [{ order: word, isCertified: true, isDismissed: false }], contested: [], pending: [word] }
  const plan: Plan = {
    ...{ height: 1n, previous: word, lamport: 2n, at: 3n, domains: [{ domainId: 901n, height: 4n, root: word }] },
    segments: [{ assets: [{ asset: word, from: [word], to, below: word, guard, ...lists }] }],
    verdicts: [],
  }
  const seat = { voter: 1, height: 1n, view: 0, signature: new Uint8Array(voteSignatureLength).fill(5) }
  return { kind: 'inquiry', ...seat, plan, newViews: [] }
}
const read = (data: Bytes) => decodeShape(messageCodec, data)

describe('a plan', () => {
  it('is read with the guard that was written, whole or not at all', () => {
    for (const guard of guards) {
      const data = encodeShape(messageCodec, inquiry(guard))
      expect(read(data)).toEqual(inquiry(guard))
      for (let length = 0; length < data.length; length++) expect(read(data.subarray(0, length))).toBeUndefined()
      expect(read(concatBytes(data, Uint8Array.of(0)))).toBeUndefined()
    }
  })

  it('has no guard by a law that is no text', () => {
    const data = encodeShape(messageCodec, inquiry(guards[5]))
    const at = Buffer.from(data).indexOf('INT')
    expect(at).toBeGreaterThan(0)
    expect(read(data.with(at, 0xff))).toBeUndefined()
    expect(read(data.with(at, 0x41))).toEqual(inquiry({ rank: 3, authority: word, jurisdiction: 'ANT' }))
  })
})
