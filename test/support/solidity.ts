/** Contracts that tests bring along, compiled as the repository's own are. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import type { Hex } from '@syncline/primitives'
import type { Abi } from 'viem'

const require = createRequire(import.meta.url)

export type Compiled = { readonly abi: Abi; readonly creation: Hex }

type Artifact = { readonly abi: Abi; readonly evm: { readonly bytecode: { readonly object: string } } }

/** ABI and creation code by contract name, of files named from the repository's root. Some seconds. */
export function compileContracts(...paths: readonly string[]): Readonly<Record<string, Compiled>> {
  const solc = require('solc') as { compile(input: string, callbacks: object): string }
  const read = (path: string) => readFileSync(path.startsWith('@') ? require.resolve(path) : path, 'utf8')
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(paths.map((path) => [posix.normalize(path), { content: read(path) }])),
    settings: {
      evmVersion: 'prague',
      optimizer: { enabled: true },
      remappings: ['solady/=node_modules/solady/src/'],
      outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
    },
  }
  const output = JSON.parse(
    solc.compile(JSON.stringify(input), { import: (path: string) => ({ contents: read(path) }) }),
  ) as {
    errors?: readonly { severity: string; formattedMessage: string }[]
    contracts?: Record<string, Record<string, Artifact>>
  }
  const errors = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
  return Object.fromEntries(
    paths.flatMap((path) =>
      Object.entries(output.contracts?.[posix.normalize(path)] ?? {}).map(([name, { abi, evm }]) => [
        name,
        { abi, creation: `0x${evm.bytecode.object}` as const },
      ]),
    ),
  )
}
