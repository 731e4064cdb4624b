import type { Hex } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { race } from './lockRace.js'

const asset: Hex = `0x${'a5'.repeat(32)}`
const racers = [
  { who: 'SEC', domains: [901n, 902n, 903n] },
  { who: 'FATF', domains: [902n, 903n, 901n] },
]

describe('two orders that lock one asset on three domains', () => {
  it('stand still for ever in the order in which they came, and the cycle is told', () => {
    const { steps, cycle } = race('naive', racers, asset)
    expect([...cycle].sort()).toEqual(['FATF', 'SEC'])
    expect(steps.filter(({ does }) => does === 'is done')).toEqual([])
    expect(steps.filter(({ does }) => does === 'waits for')).toMatchObject([
      { who: 'SEC', domain: '902', holder: 'FATF' },
      { who: 'FATF', domain: '901', holder: 'SEC' },
    ])
  })

  it('come to their end in the order of the domains, one after the other', () => {
    const { steps, cycle } = race('ordered', racers, asset)
    expect(cycle).toEqual([])
    expect(steps.filter(({ does }) => does === 'is done').map(({ who }) => who)).toEqual(['SEC', 'FATF'])
    expect(steps.filter(({ does }) => does === 'takes')).toHaveLength(6)
  })
})
