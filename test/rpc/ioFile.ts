/** Files of execution-apis tests: `//` comments, `>>` requests, `<<` responses. */

export type Exchange = { readonly request: string; readonly response: unknown }

export type IoFile = {
  /** Only the shape of answers is fixed. */
  readonly shapeOnly: boolean
  readonly exchanges: readonly Exchange[]
}

/** Reads a file; throws for a line that is none of the known ones, or a response without its request. */
export function parseIoFile(text: string): IoFile {
  let shapeOnly = false
  let request: string | undefined
  const exchanges: Exchange[] = []
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    if (line.startsWith('//')) shapeOnly ||= line.slice(2).trim().startsWith('speconly')
    else if (line.startsWith('>> ')) request = line.slice(3)
    else if (line.startsWith('<< ') && request !== undefined) {
      exchanges.push({ request, response: JSON.parse(line.slice(3)) as unknown })
      request = undefined
    } else throw new Error(`unexpected line ${line.slice(0, 60)}`)
  }
  if (request !== undefined) throw new Error('a request without a response')
  return { shapeOnly, exchanges }
}
