/** 0x02 SHA2-256 (Yellow Paper, appendix E). */
import { sha256 as sha256Hash } from '@noble/hashes/sha2.js'
import { type Precompile, wordCount } from './precompile.js'

/** 60 + 12 gas a word. */
export const sha256: Precompile = {
  name: 'SHA256',
  gas: (input) => 60n + 12n * wordCount(input.length),
  run: (input) => sha256Hash(input),
}
