import { batchSize, maxTransactionBytes } from '@syncline/ovm'
import { describe, expect, it } from 'vitest'
import type { NodeOptions } from '../chain/options.js'
import { calldataGas } from '../l1/sender.js'
import { checkOptions } from './checkOptions.js'

const withOptions = (change: Partial<NodeOptions>): NodeOptions =>
  ({ roles: [], l1: { url: 'http://127.0.0.1' }, ...change }) as unknown as NodeOptions
const invalid = expect.objectContaining({ code: 'OPTION_INVALID' })

describe('checkOptions', () => {
  it('keeps batches below what one L1 transaction can carry', () => {
    const largest = 400_000
    expect(() => checkOptions(withOptions({ sequencer: { batchMaxBytes: largest } }))).not.toThrow()
    expect(() => checkOptions(withOptions({ sequencer: { batchMaxBytes: largest + 1 } }))).toThrow(invalid)
    // a batch of one transaction may be above the setting, and both come with header and arguments
    const bytes = Math.max(largest, batchSize(4096, 1, maxTransactionBytes)) + 1_500
    expect(calldataGas(new Uint8Array(bytes).fill(1))).toBeLessThan(1n << 24n)
  })

  it('refuses numbers that are no integers where blocks are counted, and pools without bounds', () => {
    expect(() => checkOptions(withOptions({ sequencer: { originDepth: 1.5 } }))).toThrow(invalid)
    expect(() => checkOptions(withOptions({ mempool: { replacementPercent: 0.5 } }))).toThrow(invalid)
    expect(() => checkOptions(withOptions({ mempool: { maxRawBytes: maxTransactionBytes + 1 } }))).toThrow(invalid)
    expect(() => checkOptions(withOptions({ mempool: { maxTransactions: 10, maxPoolBytes: 1_000_000 } }))).not.toThrow()
  })
})
