import { bytesToHex, concatBytes, hexToBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createL0Accumulator, l0Height, l0Root } from './leaves.js'
import { outputHash } from './output.js'
import { boundaryBlockHash, boundaryStateHash, initialState } from './state.js'

function words(...values: readonly string[]): string {
  return bytesToHex(keccak256(hexToBytes(`0x${values.map((value) => value.padStart(64, '0')).join('')}`)))
}

const hash = (byte: number) => new Uint8Array(32).fill(byte)
const hex = (byte: number) => byte.toString(16).padStart(2, '0').repeat(32)

const start = initialState({
  fork: 'osaka',
  batchHash: hash(1),
  lastBlockHash: hash(2),
  queueCursor: 7n,
  worldRoot: hash(3),
  pending: hash(4),
})

describe('boundaryStateHash', () => {
  it('hashes the nine words of S₀', () => {
    const blockAcc = words('0', '0', '0', '7', hex(2), '0', '0', '0').slice(2)
    const journal = words(hex(3), '0', '0', '0', '0').slice(2)
    const head = `0001000300000000${'00'.repeat(24)}`
    const expected = words(head, hex(1), '0', blockAcc, '0', journal, '0', '0', hex(4))
    expect(bytesToHex(boundaryStateHash(start))).toBe(expected)
  })

  it('hashes a state inside a block', () => {
    const block = {
      number: 5n,
      timestamp: 6n,
      gasLimit: 7n,
      baseFee: 8n,
      prevRandao: hash(9),
      parentHash: hash(10),
      firstEntry: 11,
      entryCount: 12,
    }
    const state = {
      ...start,
      segmentKind: 'tx',
      segmentIndex: 258,
      block,
      blockIndex: 1,
      entryIndex: 13,
      dataCursor: 15,
      txIndex: 2,
      gasUsed: 42000n,
      receiptAcc: hash(14),
    } as const
    const blockCtx = words('5', '6', '7', '8', hex(9), hex(10), 'b', 'c').slice(2)
    expect(bytesToHex(boundaryBlockHash(block)).slice(2)).toBe(blockCtx)
    const blockAcc = words('1', 'd', 'f', '7', hex(2), '2', 'a410', hex(14)).slice(2)
    const journal = words(hex(3), '0', '0', '0', '0').slice(2)
    const head = `0001000300000300${'0000000000000102'}${'00'.repeat(16)}`
    expect(bytesToHex(boundaryStateHash(state))).toBe(
      words(head, hex(1), blockCtx, blockAcc, '0', journal, '0', '0', hex(4)),
    )
  })

  it('marks the finished state', () => {
    const head = `0001000300010500${'0000000000000009'}${'00'.repeat(16)}`
    const state = { ...start, finished: true, segmentKind: 'batchEnd', segmentIndex: 9 } as const
    const blockAcc = words('0', '0', '0', '7', hex(2), '0', '0', '0').slice(2)
    const journal = words(hex(3), '0', '0', '0', '0').slice(2)
    expect(bytesToHex(boundaryStateHash(state))).toBe(
      words(head, hex(1), '0', blockAcc, '0', journal, '0', '0', hex(4)),
    )
  })
})

describe('outputHash', () => {
  it('hashes five words', () => {
    const output = {
      worldRoot: hash(1),
      lastBlockHash: hash(2),
      queueCursor: 3n,
      withdrawalRoot: hash(4),
      cumulativeWithdrawn: 5n,
    }
    expect(bytesToHex(outputHash(output))).toBe(words(hex(1), hex(2), '3', hex(4), '5'))
  })
})

/** The definition: level by level, padding with the repeated last node. */
function referenceRoot(leaves: readonly Uint8Array[]): Uint8Array {
  let level = [...leaves]
  let padding = leaves[leaves.length - 1]!
  for (let height = 0; height < l0Height; height++) {
    const next: Uint8Array[] = []
    for (let i = 0; i < level.length; i += 2) next.push(keccak256(concatBytes(level[i]!, level[i + 1] ?? padding)))
    padding = keccak256(concatBytes(padding, padding))
    level = next
  }
  return level[0]!
}

describe('l0Root', () => {
  it('equals the definition for 1 … 40 leaves', () => {
    for (let count = 1; count <= 40; count++) {
      const leaves = Array.from({ length: count }, (_, i) => hash(i + 1))
      expect(bytesToHex(l0Root(leaves))).toBe(bytesToHex(referenceRoot(leaves)))
    }
  })

  it('equals the definition for random counts and does not change when read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 1, maxLength: 300 }),
        (leaves) => {
          const tree = createL0Accumulator()
          for (const leaf of leaves) {
            tree.append(leaf)
            tree.root()
          }
          expect(tree.count).toBe(leaves.length)
          expect(bytesToHex(tree.root())).toBe(bytesToHex(referenceRoot(leaves)))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is the same when the last leaf is written out more often', () => {
    const leaves = [hash(1), hash(2), hash(3)]
    expect(l0Root([...leaves, hash(3), hash(3)])).toEqual(l0Root(leaves))
  })

  it('needs a leaf', () => {
    expect(() => createL0Accumulator().root()).toThrow(/at least one/)
  })
})
