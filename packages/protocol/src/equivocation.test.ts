import {
  type Bytes,
  bigintToWord,
  bytesToBigint,
  bytesToHex,
  concatBytes,
  errorTable,
  keccak256,
  privateKeyToAddress,
  secp256k1Order,
  signDigest,
} from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkEquivocation,
  type PromisedBlock,
  promiseDigest,
  promiseSigner,
  type SignedPromise,
} from './equivocation.js'

const l1ChainId = 900n
const key = keccak256(Uint8Array.of(1))
const otherKey = keccak256(Uint8Array.of(2))
const hash = (seed: number): Bytes => keccak256(Uint8Array.of(9, seed))

const promised: PromisedBlock = {
  domainId: 901n,
  number: 7n,
  parentHash: hash(1),
  originNumber: 9_000n,
  originHash: hash(5),
  blockHash: hash(2),
}

const other: PromisedBlock = { ...promised, blockHash: hash(6) }

function sign(block: PromisedBlock, by: Bytes = key, chainId = l1ChainId): SignedPromise {
  const { rs, yParity } = signDigest(promiseDigest(block, chainId), by)
  return { promised: block, signature: concatBytes(rs, Uint8Array.of(27 + yParity)) }
}

/** The other signature of the same key over the same digest. */
function mirror({ promised: block, signature }: SignedPromise): SignedPromise {
  const s = secp256k1Order - bytesToBigint(signature.subarray(32, 64))
  return {
    promised: block,
    signature: concatBytes(signature.subarray(0, 32), bigintToWord(s), Uint8Array.of(55 - signature[64]!)),
  }
}

/** The refusal's code, or 'ok'. */
function codeOf(a: SignedPromise, b: SignedPromise, domainId = 901n): string {
  const result = checkEquivocation(domainId, a, b, l1ChainId)
  if (result.ok) return 'ok'
  expect(errorTable[result.code].kind).toBe('refusal')
  return result.code
}

describe('checkEquivocation', () => {
  it('names the key that signed two blocks for one place', () => {
    const result = checkEquivocation(901n, sign(promised), sign(other), l1ChainId)
    if (!result.ok) throw new Error(result.reason)
    expect(bytesToHex(result.value.sequencer)).toBe(bytesToHex(privateKeyToAddress(key)))
    expect(result.value.blockHashes).toEqual([promised.blockHash, other.blockHash])
  })

  it('is an offence exactly if domain, parent and origin are the same: numbers cannot be lied out of it', () => {
    const place = new Set(['domainId', 'parentHash', 'originHash'])
    for (const [name, value] of Object.entries(other)) {
      const changed = { ...other, [name]: typeof value === 'bigint' ? value + 1n : hash(77) } as PromisedBlock
      expect(codeOf(sign(promised), sign(changed)) === 'ok', name).toBe(!place.has(name))
      expect(codeOf(sign(changed), sign(promised)) === 'ok', name).toBe(!place.has(name))
    }
    expect(codeOf(sign(promised), sign({ ...promised, number: 8n, originNumber: 1n }))).toBe('EQUIVOCATION_SAME_BLOCK')
  })

  it('says why two blocks are none', () => {
    const a = sign(promised)
    expect(codeOf(a, sign({ ...other, domainId: 902n }))).toBe('EQUIVOCATION_OTHER_DOMAIN')
    expect(codeOf(a, sign(other), 902n)).toBe('EQUIVOCATION_OTHER_DOMAIN')
    expect(codeOf(a, sign({ ...other, parentHash: hash(8) }))).toBe('EQUIVOCATION_OTHER_PARENT')
    expect(codeOf(a, sign({ ...other, originHash: hash(8) }))).toBe('EQUIVOCATION_OTHER_ORIGIN')
    expect(codeOf(a, a)).toBe('EQUIVOCATION_SAME_BLOCK')
    expect(codeOf(a, mirror(a))).toBe('EQUIVOCATION_SAME_BLOCK')
    expect(codeOf(a, sign(other, otherKey))).toBe('EQUIVOCATION_OTHER_SIGNER')
    expect(codeOf({ ...a, signature: sign(other).signature }, sign(other))).toBe('EQUIVOCATION_OTHER_SIGNER')
  })

  it('takes no promise of another L1', () => {
    // a signature over another digest is somebody's, but not the sequencer's
    const result = checkEquivocation(901n, sign(promised, key, 1n), sign(other, key, 1n), l1ChainId)
    expect(result.ok ? 'ok' : result.code).toBe('EQUIVOCATION_OTHER_SIGNER')
  })

  it('takes signatures of 65 bytes, v 27 or 28, low s only; a high one can be mirrored', () => {
    const [a, b] = [sign(promised), sign(other)]
    const { signature } = a
    const shapes: Bytes[] = [
      new Uint8Array(0),
      signature.subarray(0, 64),
      concatBytes(signature, Uint8Array.of(0)),
      concatBytes(signature.subarray(0, 64), Uint8Array.of(signature[64]! - 27)),
      concatBytes(signature.subarray(0, 64), Uint8Array.of(29)),
      concatBytes(new Uint8Array(32), signature.subarray(32)),
      concatBytes(signature.subarray(0, 32), new Uint8Array(32), signature.subarray(64)),
      mirror(a).signature,
    ]
    for (const shape of shapes) {
      const bad = { promised, signature: shape }
      expect(promiseSigner(bad, l1ChainId)).toBeUndefined()
      expect(codeOf(bad, b)).toBe('EQUIVOCATION_NOT_SIGNED')
      expect(codeOf(b, bad)).toBe('EQUIVOCATION_NOT_SIGNED')
    }
    expect(codeOf(mirror(mirror(a)), b)).toBe('ok')
  })

  it('takes promises of six words only', () => {
    const bad: Partial<PromisedBlock>[] = [
      { number: -1n },
      { originNumber: 1n << 256n },
      { blockHash: new Uint8Array(31) },
      { originHash: new Uint8Array(33) },
    ]
    for (const part of bad) {
      const block = { promised: { ...promised, ...part }, signature: sign(promised).signature }
      expect(codeOf(block, sign(other))).toBe('EQUIVOCATION_NO_PROMISE')
      expect(codeOf(sign(other), block)).toBe('EQUIVOCATION_NO_PROMISE')
    }
  })

  it('blames nobody with a stake for damaged signatures', () => {
    const sequencer = bytesToHex(privateKeyToAddress(key))
    fc.assert(
      fc.property(fc.nat(64), fc.integer({ min: 1, max: 255 }), (place, mask) => {
        const signature = sign(promised).signature.slice()
        signature[place]! ^= mask
        const signer = promiseSigner({ promised, signature }, l1ChainId)
        expect(signer === undefined ? '' : bytesToHex(signer)).not.toBe(sequencer)
        expect(codeOf({ promised, signature }, sign(other))).not.toBe('ok')
      }),
      { numRuns: 200 },
    )
  })
})
