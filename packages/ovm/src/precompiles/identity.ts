/** 0x04 identity (Yellow Paper, appendix E): returns its input. */
import { type Precompile, wordCount } from './precompile.js'

/** 15 + 3 gas a word. The output is a copy. */
export const identity: Precompile = {
  name: 'ID',
  gas: (input) => 15n + 3n * wordCount(input.length),
  run: (input) => input.slice(),
}
