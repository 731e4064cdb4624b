/** A tiny assembler for tests and benches: mnemonics of the opcode table, literals, labels. Not part of the package's surface. */
import { type Bytes, bigintToBytes } from '@syncline/primitives'
import { opcodeTable } from '../generated/opcodes.js'

const codes: ReadonlyMap<string, number> = new Map(opcodeTable.map(({ name, code }) => [name, code]))
const pushBase = 0x5f

/**
 * Assembles words separated by white space: `ADD` an opcode, `12` or `0xff` the shortest PUSH of that value (a hex
 * literal of n bytes is a PUSHn), `loop:` a label, `@loop` a PUSH2 of it, `#6001` raw bytes. Throws RangeError for
 * anything else.
 */
export function assemble(source: string): Bytes {
  const out: number[] = []
  const labels = new Map<string, number>()
  const references: { readonly at: number; readonly label: string }[] = []
  for (const word of source.trim().split(/\s+/)) {
    const code = codes.get(word)
    if (code !== undefined) out.push(code)
    else if (word.endsWith(':')) labels.set(word.slice(0, -1), out.length)
    else if (word.startsWith('@')) {
      references.push({ at: out.length + 1, label: word.slice(1) })
      out.push(pushBase + 2, 0, 0)
    } else if (/^#([0-9a-f]{2})*$/i.test(word)) {
      for (let i = 1; i < word.length; i += 2) out.push(Number.parseInt(word.slice(i, i + 2), 16))
    } else if (/^0x([0-9a-f]{2}){1,32}$/i.test(word)) {
      const bytes = word.slice(2).match(/../g)!
      out.push(pushBase + bytes.length, ...bytes.map((byte) => Number.parseInt(byte, 16)))
    } else if (/^\d+$/.test(word)) {
      const bytes = bigintToBytes(BigInt(word))
      out.push(pushBase + bytes.length, ...bytes)
    } else throw new RangeError(`the assembler does not know ${word}`)
  }
  for (const { at, label } of references) {
    const target = labels.get(label)
    if (target === undefined) throw new RangeError(`no label ${label}`)
    out[at] = target >> 8
    out[at + 1] = target & 0xff
  }
  return Uint8Array.from(out)
}
