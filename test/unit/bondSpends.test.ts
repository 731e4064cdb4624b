/** The same bonds spent twice over two domains, through the contracts: a part of what `npm run test:spends` tries, and what happens without locks. */
import { beforeAll, describe, expect, it } from 'vitest'
import { attemptBranches } from '../spends/branches.js'
import { attemptDeal } from '../spends/deal.js'
import { createSpendCounts, createSpendScene, type SpendScene } from '../spends/scene.js'
import { createDraw } from '../support/draw.js'

const seed = 5
const attempts = 40
let scene: SpendScene
beforeAll(() => {
  scene = createSpendScene()
}, 60_000)

describe('bonds', () => {
  it('are not spent twice on two domains while a broker has locked them', () => {
    const draw = createDraw(seed)
    const counts = createSpendCounts()
    for (let i = 0; i < attempts; i++) attemptDeal(scene, draw, counts)
    console.log(`seed ${seed}: ${JSON.stringify(counts)}`)
    expect(counts).toMatchObject({ attempts, succeeded: 0 })
    // deals are done, and locks are what she met
    expect(counts.done).toBeGreaterThan(10)
    expect(counts.locked).toBeGreaterThan(40)
    expect(counts.spent).toBeGreaterThan(20)
    expect(counts.unlocks).toBeGreaterThan(20)
  })

  it('are split without locks, so the attempts are worth their name', () => {
    const draw = createDraw(seed)
    const counts = createSpendCounts()
    for (let i = 0; i < attempts; i++) attemptDeal(scene, draw, counts, false)
    console.log(`seed ${seed}, without locks: ${JSON.stringify(counts)}`)
    expect(counts.succeeded).toBeGreaterThan(1)
    expect(counts.locked).toBe(0)
  })

  it('are had once in the world that stands, whatever branches of a domain did with them', () => {
    const draw = createDraw(seed)
    const counts = createSpendCounts()
    for (let i = 0; i < attempts; i++) attemptBranches(scene, draw, counts)
    console.log(`seed ${seed}, branches: ${JSON.stringify(counts)}`)
    expect(counts).toMatchObject({ attempts, succeeded: 0 })
    expect(counts.rivals).toBeGreaterThan(20)
    expect(counts.locked).toBeGreaterThan(5)
  })
})
