/** The figure that the seed left out (OIP-60): one step as v0.1 sends it, in two messages, and as an integrated message; drawn to scale from real bytes. */
import { writeFileSync } from 'node:fs'
import { encodeMessage, type ProofIntegratedMessage } from '@syncline/protocol'
import { encodeDelta, encodeKeyedProof, type KeyedTree } from '@syncline/trees'

/** What a part of a message is; parts of one kind have one colour. */
type Part = {
  readonly kind: 'header' | 'data' | 'roots' | 'delta' | 'proof' | 'binding'
  readonly name: string
  readonly bytes: number
}

const headerBytes = 3 + 1 + 8 + 8 + 8 + 20
const bindingBytes = 32 + 65

/** Message and proof apart: two headers, ids and signatures, the delta in both, a proof before and one after for each key. */
export function partsApart({ payload }: ProofIntegratedMessage, before: KeyedTree, after: KeyedTree): readonly Part[] {
  const delta = payload.stateDelta!
  const deltaBytes = encodeDelta(delta).length
  const proofs = (tree: KeyedTree): number =>
    delta.reduce((sum, { key }) => sum + encodeKeyedProof(tree.prove(key)).length, 0)
  return [
    { kind: 'header', name: 'header', bytes: headerBytes },
    { kind: 'data', name: 'data', bytes: 4 + payload.data.length },
    { kind: 'roots', name: 'state root', bytes: 32 },
    { kind: 'delta', name: 'delta', bytes: 1 + deltaBytes },
    { kind: 'binding', name: 'id, signature', bytes: bindingBytes },
    { kind: 'header', name: 'header', bytes: headerBytes },
    { kind: 'roots', name: 'both roots', bytes: 64 },
    { kind: 'delta', name: 'delta again', bytes: deltaBytes },
    { kind: 'proof', name: 'proofs before', bytes: proofs(before) },
    { kind: 'proof', name: 'proofs after', bytes: proofs(after) },
    { kind: 'binding', name: 'id, signature', bytes: bindingBytes },
  ]
}

/** The integrated message. Throws if the parts are not all of its bytes. */
export function partsIntegrated(message: ProofIntegratedMessage): readonly Part[] {
  const { payload, proof } = message
  const parts: readonly Part[] = [
    { kind: 'header', name: 'header', bytes: headerBytes },
    { kind: 'data', name: 'data', bytes: 4 + payload.data.length },
    { kind: 'roots', name: 'both roots', bytes: 64 },
    { kind: 'delta', name: 'delta', bytes: 1 + encodeDelta(payload.stateDelta!).length },
    { kind: 'proof', name: 'one proof, ways shared', bytes: proof.body.length },
    { kind: 'binding', name: 'proof head, id, signature', bytes: 1 + 1 + 4 + 32 + 4 + bindingBytes },
  ]
  if (sumOf(parts) !== encodeMessage(message).length) throw new Error('the parts are not the message')
  return parts
}

export function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0)
}

const colours: Readonly<Record<Part['kind'], string>> = {
  header: '#8da0cb',
  data: '#e5c494',
  roots: '#a6d854',
  delta: '#fc8d62',
  proof: '#66c2a5',
  binding: '#b3b3b3',
}

/** Two bars to one scale; names of parts too narrow for them are in the legend. */
function draw(apart: readonly Part[], integrated: readonly Part[]): string {
  const width = 1_000
  const scale = width / sumOf(apart)
  const bar = (parts: readonly Part[], y: number): string => {
    let at = 20
    return parts
      .map(({ kind, name, bytes }) => {
        const wide = bytes * scale
        const x = at
        at += wide
        const label =
          wide < 70
            ? ''
            : `<text x="${(x + wide / 2).toFixed(1)}" y="${y + 19}" text-anchor="middle">${name}</text><text x="${(x + wide / 2).toFixed(1)}" y="${y + 34}" text-anchor="middle">${bytes}</text>`
        return `<rect x="${x.toFixed(1)}" y="${y}" width="${wide.toFixed(1)}" height="44" fill="${colours[kind]}" stroke="#fff"><title>${name}: ${bytes} bytes</title></rect>${label}`
      })
      .join('\n')
  }
  const legend = Object.entries(colours)
    .map(([kind, colour], i) => {
      const x = 20 + i * 150
      const of = (parts: readonly Part[]): number => sumOf(parts.filter((part) => part.kind === kind))
      return `<rect x="${x}" y="188" width="12" height="12" fill="${colour}"/><text x="${x + 18}" y="198">${kind}: ${of(apart)} → ${of(integrated)}</text>`
    })
    .join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1040 214" font-family="sans-serif" font-size="11">
<rect width="1040" height="214" fill="#fff"/>
<text x="20" y="18" font-size="13">v0.1: a state message and a proof message, ${sumOf(apart)} bytes</text>
${bar(apart, 26)}
<text x="20" y="98" font-size="13">v0.2: one integrated message, ${sumOf(integrated)} bytes</text>
${bar(integrated, 106)}
<text x="20" y="176">bytes by kind, v0.1 → v0.2</text>
${legend}
</svg>
`
}

export const messageFigure = 'docs/generated/message-evolution.svg'

/** Writes the figure of one step. */
export function writeMessageFigure(message: ProofIntegratedMessage, before: KeyedTree, after: KeyedTree): void {
  writeFileSync(messageFigure, draw(partsApart(message, before, after), partsIntegrated(message)))
}
