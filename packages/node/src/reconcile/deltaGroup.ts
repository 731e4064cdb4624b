/**
 * A delta group: what changed in one domain's LockRegistry between two of its storage roots. It proves itself to whoever stands at the first root
 * and trusts the second. Two nodes that derived the same make the same bytes, so that gossip carries them once (OIP-57, arXiv 1803.02750).
 *
 *     group  1 ‖ domainId u64 ‖ from ‖ height u64 ‖ root ‖ count u32 ‖ count × (asset ‖ state u8 ‖ held u8 ‖ order)
 *     heads  1 ‖ count u32 ‖ count × (domainId u64 ‖ height u64 ‖ root)
 *
 * Both go with a salt of 8 bytes before them: 0 with what was just observed, a new one with each question, and the question's with its answers.
 */
import { type Bytes, compareBytes } from '@syncline/primitives'
import { registryEntryOf } from '@syncline/protocol'
import { type ByteReader, CodecError, createReader, createWriter } from '../store/codec.js'
import type { RegistryChange } from './registryTree.js'

/** `from` and `root`: storage roots, zeros for the empty registry. `height`: block whose state has `root`. Assets ascend, each once. */
export type DeltaGroup = {
  readonly domainId: bigint
  readonly from: Bytes
  readonly height: bigint
  readonly root: Bytes
  readonly changes: readonly RegistryChange[]
}

/** Where a node stands with a domain. */
export type RegistryHead = { readonly domainId: bigint; readonly height: bigint; readonly root: Bytes }

export type Salted<Said> = { readonly salt: bigint; readonly said: Said }

/** Changes of one group: what a gossip message holds. */
export const mostChanges = 3_900
/** Domains that one message of heads names. */
export const mostHeads = 64

const version = 1
const changeLength = 66
const headLength = 48

export function encodeGroup({ salt, said }: Salted<DeltaGroup>): Bytes {
  const { domainId, from, height, root, changes } = said
  const writer = createWriter(96 + changes.length * changeLength)
    .u64(salt)
    .u8(version)
  writer.u64(domainId).fixed(from).u64(height).fixed(root).u32(changes.length)
  for (const { asset, entry } of changes) writer.fixed(asset).u8(entry.state).u8(entry.held).fixed(entry.order)
  return writer.done()
}

export function encodeHeads({ salt, said }: Salted<readonly RegistryHead[]>): Bytes {
  const writer = createWriter(16 + said.length * headLength)
    .u64(salt)
    .u8(version)
    .u32(said.length)
  for (const { domainId, height, root } of said) writer.u64(domainId).u64(height).fixed(root)
  return writer.done()
}

/** A reader of what a stranger wrote: undefined where it does not follow the form. */
function read<Said>(bytes: Bytes, body: (reader: ByteReader) => Said | undefined): Salted<Said> | undefined {
  try {
    const reader = createReader(bytes)
    const salt = reader.u64()
    if (reader.u8() !== version) return undefined
    const said = body(reader)
    reader.end()
    return said === undefined ? undefined : { salt, said }
  } catch (error) {
    if (error instanceof CodecError) return undefined
    throw error
  }
}

/** Total; `encode(decode(b)) = b`. */
export function decodeGroup(bytes: Bytes): Salted<DeltaGroup> | undefined {
  return read(bytes, (reader) => {
    const domainId = reader.u64()
    const from = reader.fixed(32)
    const height = reader.u64()
    const root = reader.fixed(32)
    const count = reader.count(changeLength)
    if (count === 0 || count > mostChanges) return undefined
    const changes: RegistryChange[] = []
    for (let i = 0; i < count; i++) {
      const asset = reader.fixed(32)
      const entry = { state: reader.u8(), held: reader.u8(), order: reader.fixed(32) }
      const before = changes.at(-1)
      if (before !== undefined && compareBytes(before.asset, asset) >= 0) return undefined
      if (registryEntryOf(entry) === undefined) return undefined
      changes.push({ asset, entry })
    }
    return { domainId, from, height, root, changes }
  })
}

/** Total; `encode(decode(b)) = b`. */
export function decodeHeads(bytes: Bytes): Salted<readonly RegistryHead[]> | undefined {
  return read(bytes, (reader) => {
    const count = reader.count(headLength)
    if (count > mostHeads) return undefined
    const heads: RegistryHead[] = []
    for (let i = 0; i < count; i++) {
      const head = { domainId: reader.u64(), height: reader.u64(), root: reader.fixed(32) }
      const before = heads.at(-1)
      if (before !== undefined && before.domainId >= head.domainId) return undefined
      heads.push(head)
    }
    return heads
  })
}
