import { type CheckedRun, checkRun, deltaDigest, divideRun, joinRuns, type StepRun } from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { createStepRun } from '../support/stepRuns.js'

const seed = 58
const { run, aggregate } = createStepRun(60, 64, seed)
const checked = (piece: StepRun): CheckedRun => {
  const result = checkRun(piece)
  if (!result.ok) throw new Error(`${result.code} ${result.reason}`)
  return result.value
}

describe(`a run of steps that is divided over nodes (OIP-58; seed ${seed})`, () => {
  it('gives the same answer however it is cut, and that of the aggregate', () => {
    const whole = checked(run)
    expect(whole.net).toEqual(aggregate.delta())
    expect(whole.net.length).toBeLessThan(run.steps.flatMap(({ delta }) => delta).length)
    expect(whole.digests).toEqual(run.steps.map(({ delta }) => deltaDigest(delta)))
    for (const parts of [1, 2, 3, 7, 60, 100]) {
      const pieces = divideRun(run, parts)
      expect(pieces.length).toBeLessThanOrEqual(parts)
      expect(pieces.flatMap(({ steps }) => steps)).toEqual(run.steps)
      expect(joinRuns(pieces.map(checked)), `${parts} parts`).toEqual({ ok: true, value: whole })
    }
  })

  it('refuses a step that is wrong, in the piece that has it', () => {
    const other = run.steps[41]!.delta.map((change, i) => (i === 0 ? { ...change, after: change.key } : change))
    const steps = run.steps.map((step, i) => (i === 41 ? { ...step, delta: other } : step))
    const results = divideRun({ ...run, steps }, 3).map(checkRun)
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false])
    expect(results[2]).toMatchObject({ code: 'DELTA_CURRENT_ROOT', data: { step: 1 } })
  })

  it('refuses pieces that are missing, turned round, or twice there', () => {
    const [a, b, c] = divideRun(run, 3).map(checked) as [CheckedRun, CheckedRun, CheckedRun]
    for (const wrong of [[a, c], [b, a, c], [a, a, b, c], []])
      expect(joinRuns(wrong)).toMatchObject({ code: 'AGGREGATE_STEP' })
    // and one that claims to begin elsewhere, whose values are not those that were left
    const forged = { ...b, net: b.net.map((change) => ({ ...change, before: change.key })) }
    expect(joinRuns([a, forged, c])).toMatchObject({ code: 'AGGREGATE_STEP' })
  })
})
