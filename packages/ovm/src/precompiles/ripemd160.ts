/** 0x03 RIPEMD-160 (Yellow Paper, appendix E). */
import { ripemd160 as ripemd160Hash } from '@noble/hashes/legacy.js'
import { padLeft } from '@syncline/primitives'
import { type Precompile, wordCount } from './precompile.js'

/** 600 + 120 gas a word; the digest is left-padded to a word. */
export const ripemd160: Precompile = {
  name: 'RIPEMD160',
  gas: (input) => 600n + 120n * wordCount(input.length),
  run: (input) => padLeft(ripemd160Hash(input), 32),
}
