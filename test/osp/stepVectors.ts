/** Cases for the step machine from the official state vectors. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ForkName } from '@syncline/ovm'
import { hexToBytes } from '@syncline/primitives'
import { listVectorFiles, vectorsFolder } from '../conformance/vectors.js'
import type { VectorAccount } from '../support/vectorState.js'
import type { StepCase } from './stepCase.js'

/** Suites with state tests, and the fork of each that is run. */
export const stepSuites: readonly { readonly name: string; readonly post: string; readonly fork: ForkName }[] = [
  { name: 'state-cancun', post: 'Cancun', fork: 'cancun' },
  { name: 'state-prague', post: 'Prague', fork: 'prague' },
  { name: 'state-prague-devnet5', post: 'Prague', fork: 'prague' },
  { name: 'state-prague-bls', post: 'Prague', fork: 'prague' },
  { name: 'state-osaka', post: 'Osaka', fork: 'osaka' },
]

type StateFile = Readonly<
  Record<
    string,
    {
      readonly pre: Readonly<Record<string, VectorAccount>>
      readonly post?: Readonly<Record<string, readonly { readonly txbytes: string; readonly indexes: object }[]>>
    }
  >
>

/** Every `stride`-th case of a suite, from `first` on; none if the vectors are not there. */
export function* stepVectors(
  suite: (typeof stepSuites)[number],
  stride: number,
  first = 0,
): Generator<StepCase & { readonly name: string }> {
  let index = 0
  for (const { path } of listVectorFiles(join(vectorsFolder(), suite.name)) ?? []) {
    const file = JSON.parse(readFileSync(path, 'utf8')) as StateFile
    for (const [name, { pre, post }] of Object.entries(file)) {
      for (const { txbytes, indexes } of post?.[suite.post] ?? []) {
        if (index++ % stride !== first) continue
        yield { name: `${name} ${JSON.stringify(indexes)}`, pre, raw: hexToBytes(txbytes), fork: suite.fork }
      }
    }
  }
}
