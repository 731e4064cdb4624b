/**
 * Programs of benches that run as nodes do, from what `npm run build` made: the loader that lets a bench be read from its sources wraps functions to
 * keep their names, whenever one is made.
 */
import { type ChildProcess, type ForkOptions, fork, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Makes what is not up to date. Throws if that fails. */
export function build(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('`npm run build` failed')
}

/** A bench's file in a process where packages are the built ones. */
export function forkBuilt(file: `./${string}.ts`, options: ForkOptions = {}): ChildProcess {
  const execArgv = process.execArgv.filter((argument) => argument !== '--conditions=source')
  return fork(fileURLToPath(new URL(file, import.meta.url)), { ...options, execArgv })
}

/** A module of the node by its path in `packages/node`, without its ending; its type is that of its source. */
export async function builtModule<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../packages/node/dist/${path}.js`, import.meta.url).href)) as Module
}
