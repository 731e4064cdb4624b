import { encodeMessage, verifyMessageBytes } from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { createDraw } from '../support/draw.js'
import { createState, keyOf, stepMessage, valueAt, viewOf } from '../support/messages.js'

/** All 10,000: `npm run test:follow`. */
const steps = Number(process.env['STEPS'] ?? 500)
const seed = Number(process.env['SEED'] ?? 22)
const entries = 256

describe('a verifier that holds a root and no state (OIP-22)', () => {
  it(`follows ${steps} deltas by their messages alone, and takes none twice, late or of another way (seed ${seed})`, () => {
    const draw = createDraw(seed)
    let tree = createState(entries)
    let view = viewOf(tree.root())
    let refused = 0
    let before: Uint8Array | undefined
    for (let step = 0; step < steps; step++) {
      const changes = new Map(
        Array.from({ length: 1 + draw(4) }, () => [draw(2 * entries), draw(8) === 0 ? 0 : 1 + draw(1 << 30)] as const),
      )
      // a counter changes in any case
      changes.set(2 * entries, 1_000_000 + step)
      const items = [...changes].map(([key, value]) => ({
        key: keyOf(key),
        value: value === 0 ? new Uint8Array(32) : valueAt(value),
      }))
      const { message, after } = stepMessage(tree, items, view)
      const bytes = encodeMessage(message)
      if (step % 50 === 1) {
        // the message before again; and one that goes on from a state that nobody reached
        if (before !== undefined) expect(verifyMessageBytes(before, view).ok).toBe(false)
        const other = stepMessage(tree.update([{ key: keyOf(9_999), value: valueAt(step + 1) }]), items, view).message
        expect(verifyMessageBytes(encodeMessage(other), view)).toMatchObject({ code: 'MESSAGE_PREVIOUS_ROOT' })
        refused += 2
      }
      const verified = verifyMessageBytes(bytes, view)
      if (!verified.ok) throw new Error(`seed ${seed}, step ${step}: ${verified.code} ${verified.reason}`)
      view = verified.value.next
      tree = after
      before = bytes
    }
    expect(view.root).toEqual(tree.root())
    expect(view.sequence).toBe(7n + BigInt(steps))
    expect(refused).toBeGreaterThan(steps / 50)
  }, 600_000)
})
