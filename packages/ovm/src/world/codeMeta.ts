/** What an account commits to about its code, so that one step can be proven against it (docs/state-format.md §2). */
import { type Bytes, hashWords } from '@syncline/primitives'
import { wordTreeRoot } from '@syncline/trees'
import { zeroHash } from '../block/header.js'
import { delegationTarget } from '../state/delegation.js'
import type { CodeMeta } from './types.js'

/** Meta of an account without code. */
export const emptyCodeMeta: CodeMeta = { codeLength: 0, codeRoot: zeroHash, jumpRoot: zeroHash, delegation: 0n }

const jumpDest = 0x5b
const push1 = 0x60
const push32 = 0x7f

/** One bit a code byte, 1 = a JUMPDEST that is an instruction; byte `i` is bit `7 − i mod 8` of byte `i / 8`. O(length). */
export function jumpMap(code: Bytes): Bytes {
  const map = new Uint8Array((code.length + 7) >> 3)
  for (let i = 0; i < code.length; i++) {
    const opcode = code[i]!
    if (opcode === jumpDest) map[i >> 3]! |= 0x80 >> (i & 7)
    else if (opcode >= push1 && opcode <= push32) i += opcode - push1 + 1
  }
  return map
}

/** Meta of a code; O(length), about 1,600 hashes for 24,576 bytes. Delegation designators are mapped like any other bytes. */
export function createCodeMeta(code: Bytes): CodeMeta {
  if (code.length === 0) return emptyCodeMeta
  return {
    codeLength: code.length,
    codeRoot: wordTreeRoot(code),
    jumpRoot: wordTreeRoot(jumpMap(code)),
    delegation: delegationTarget(code) ?? 0n,
  }
}

/** `codeMetaHash`: 4 words. */
export function codeMetaHash(meta: CodeMeta): Bytes {
  return hashWords(BigInt(meta.codeLength), meta.codeRoot, meta.jumpRoot, meta.delegation)
}

/** `codeMetaHash` of an account without code: `H(0, 0, 0, 0)`. */
export const emptyCodeMetaHash: Bytes = codeMetaHash(emptyCodeMeta)
