/** Copies of objects as a test looks at them on a live domain. */
import { readCopies, type WrittenCopy } from '@syncline/contracts'
import { type Hex, hexToBytes } from '@syncline/primitives'
import { type Dependency, decodeDependency, isTrue } from '@syncline/protocol'
import type { PublicClient } from 'viem'
import { type DependencyWords, dependencyWords } from '../../packages/node/src/relayer/scene.js'

export function dependencyOf({ dependency }: WrittenCopy): Dependency {
  const result = decodeDependency(hexToBytes(dependency))
  if (!result.ok) throw new Error(result.code)
  return result.value
}

/** A copy as calls name it. */
export function refOf(copy: WrittenCopy): { typeId: Hex; index: Hex; dependency: DependencyWords } {
  return { typeId: copy.typeId, index: copy.index, dependency: dependencyWords(dependencyOf(copy)) }
}

/** The only copy of an object that is not waiting for something to be false. */
export async function usableCopy(client: PublicClient, objectId: Hex): Promise<WrittenCopy | undefined> {
  const copies = await readCopies(client, objectId)
  return copies.find((copy) => dependencyOf(copy).negated.length === 0)
}

export async function officialCopy(client: PublicClient, objectId: Hex): Promise<WrittenCopy | undefined> {
  const found = await usableCopy(client, objectId)
  return found !== undefined && isTrue(dependencyOf(found)) ? found : undefined
}
