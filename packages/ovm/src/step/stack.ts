/** The stack as a chain: `s₀ = 0`, `sᵢ₊₁ = keccak(sᵢ ‖ v)`. Versions share what they have in common. */
import { type Bytes, hashWords } from '@syncline/primitives'
import { zeroHash } from '../block/header.js'

export class Stack {
  static readonly empty: Stack = new Stack(0n, undefined, 0)
  readonly top: bigint
  readonly rest: Stack | undefined
  readonly size: number
  #hash: Bytes | undefined

  private constructor(top: bigint, rest: Stack | undefined, size: number) {
    this.top = top
    this.rest = rest
    this.size = size
  }

  push(value: bigint): Stack {
    return new Stack(value, this, this.size + 1)
  }

  /** The stack without its top `count ≤ size` words. */
  drop(count: number): Stack {
    let stack: Stack = this
    for (let i = 0; i < count; i++) stack = stack.rest!
    return stack
  }

  /** The top `count ≤ size` words, topmost first. */
  peek(count: number): bigint[] {
    const words: bigint[] = []
    let stack: Stack = this
    for (let i = 0; i < count; i++) {
      words.push(stack.top)
      stack = stack.rest!
    }
    return words
  }

  /** Deep stacks are hashed as they are built, so this never recurses far. */
  get hash(): Bytes {
    this.#hash ??= this.rest === undefined ? zeroHash : hashWords(this.rest.hash, this.top)
    return this.#hash
  }
}
