/** Replays the official RPC vectors against the server over an imported mainnet chain. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRpcServer } from '../../packages/node/src/rpc/server.js'
import { importMainnetChain } from '../support/mainnetChain.js'
import { mainnetProfile } from '../support/mainnetProfile.js'
import { responseDifference } from './compare.js'
import { parseIoFile } from './ioFile.js'

/** Folder of the vectors. */
export const vectorFolder: string = join(process.env['SYNCLINE_VECTORS'] ?? '../shared/vectors', 'rpc')

/** `method/file` → reason why its answer is another on a Syncline node. */
export type Deviations = Readonly<Record<string, string>>

export type FileResult = {
  readonly name: string
  readonly shapeOnly: boolean
  /** First difference; undefined if all exchanges agree. */
  readonly difference: string | undefined
}

export function vectorsExist(): boolean {
  return existsSync(join(vectorFolder, 'chain.rlp'))
}

export function readDeviations(): Deviations {
  return JSON.parse(readFileSync(new URL('deviations.json', import.meta.url), 'utf8')) as Deviations
}

/** Runs every file in the order of its path, as hive does: pool tests see what send tests sent. */
export async function replayVectors(): Promise<readonly FileResult[]> {
  const chain = await importMainnetChain(
    readFileSync(join(vectorFolder, 'genesis.json'), 'utf8'),
    new Uint8Array(readFileSync(join(vectorFolder, 'chain.rlp'))),
  )
  const server = createRpcServer(chain.api, {
    port: 0,
    version: '0.0.0',
    profile: mainnetProfile(chain),
    limits: { callGas: 50_000_000n },
  })
  const names = readdirSync(vectorFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.io'))
    .sort()
  const results: FileResult[] = []
  for (const path of names) {
    const { shapeOnly, exchanges } = parseIoFile(readFileSync(join(vectorFolder, path), 'utf8'))
    let difference: string | undefined
    for (const { request, response } of exchanges) {
      const text = await server.dispatcher.handle(request, { remote: 'vectors', socket: undefined })
      const got: unknown = JSON.parse(text ?? 'null')
      difference ??= responseDifference(got, response, shapeOnly)
    }
    results.push({ name: path.replace(/\.io$/, '').replaceAll('\\', '/'), shapeOnly, difference })
  }
  await server.close()
  return results
}
