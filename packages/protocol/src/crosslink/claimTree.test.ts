import { bigintToWord, bytesToHex, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimLeaf, createClaimTree, isUnderRoot } from './claimTree.js'

const leafOf = (n: number) => keccak256(bigintToWord(BigInt(n)))

describe('the tree of settled claims', () => {
  it('opens every leaf under the newest root, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, pick) => {
        const tree = createClaimTree()
        for (let n = 0; n < count; n++) expect(tree.append(leafOf(n))).toBe(n)
        const index = pick % count
        const siblings = tree.siblings(index)
        expect(isUnderRoot(tree.root(), leafOf(index), siblings)).toBe(true)
        expect(isUnderRoot(tree.root(), leafOf(count), siblings)).toBe(false)
        expect(isUnderRoot(tree.root(), leafOf(index), siblings.slice(1))).toBe(false)
        if (count > 1) expect(isUnderRoot(tree.root(), leafOf((index + 1) % count), siblings)).toBe(false)
      }),
    )
  })

  it('is after truncation what it was before', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const [tree, other] = [createClaimTree(), createClaimTree()]
        for (let n = 0; n < high; n++) tree.append(leafOf(n))
        for (let n = 0; n < low; n++) other.append(leafOf(n))
        tree.truncate(low)
        expect(bytesToHex(tree.root())).toBe(bytesToHex(other.root()))
        tree.append(leafOf(1000))
        other.append(leafOf(1000))
        expect(tree.siblings(low).map(bytesToHex)).toEqual(other.siblings(low).map(bytesToHex))
        expect(bytesToHex(tree.root())).toBe(bytesToHex(other.root()))
      }),
    )
  })

  it('opens leaves under the root of any size that it had', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.nat(), (size, more, pick) => {
        const [tree, before] = [createClaimTree(), createClaimTree()]
        for (let n = 0; n < size + more; n++) tree.append(leafOf(n))
        for (let n = 0; n < size; n++) before.append(leafOf(n))
        const index = pick % size
        expect(tree.siblings(index, size).map(bytesToHex)).toEqual(before.siblings(index).map(bytesToHex))
        expect(isUnderRoot(before.root(), leafOf(index), tree.siblings(index, size))).toBe(true)
      }),
    )
  })

  it('has leaves that depend on every word', () => {
    const claim = { domainId: 901n, number: 7n, worldRoot: leafOf(1), blockHash: leafOf(2) }
    const others = [{ domainId: 902n }, { number: 8n }, { worldRoot: leafOf(3) }, { blockHash: leafOf(3) }]
    const leaves = [claim, ...others.map((other) => ({ ...claim, ...other }))].map((each) =>
      bytesToHex(claimLeaf(each)),
    )
    expect(new Set(leaves).size).toBe(5)
  })
})
