/** The suites of official vectors and how each is read. */
import type { FeePolicy } from '@syncline/ovm'
import { feeCollector } from './gnosis.js'

export type SuiteKind = 'state' | 'transactions' | 'vm'

/** `gnosis`, `devnet5` (some rules changed after that devnet), `blsDraft`: see the files of these names. */
export type Dialect = 'gnosis' | 'devnet5' | 'blsDraft'

export type Suite = {
  readonly name: string
  readonly kind: SuiteKind
  /** Fees of state suites. */
  readonly fees: FeePolicy
  /** How the suite differs from mainnet rules of today. */
  readonly dialect?: Dialect
}

const burned: FeePolicy = { kind: 'mainnet' }

/** Gnosis credits the base fee instead of burning it. */
const gnosis: FeePolicy = { kind: 'mainnet', baseFeeCollector: feeCollector }

/** Named as their folders are. */
export const suites: readonly Suite[] = [
  { name: 'state-cancun', kind: 'state', fees: burned },
  { name: 'state-prague', kind: 'state', fees: gnosis, dialect: 'gnosis' },
  { name: 'state-prague-devnet5', kind: 'state', fees: burned, dialect: 'devnet5' },
  { name: 'state-prague-bls', kind: 'state', fees: burned, dialect: 'blsDraft' },
  { name: 'state-osaka', kind: 'state', fees: burned },
  { name: 'transactions', kind: 'transactions', fees: burned },
  { name: 'vm-legacy', kind: 'vm', fees: burned },
]

/** Parts of paths whose cases take seconds: started first in a full run, left out of samples. */
export const slowPaths: readonly string[] = [
  'stTimeConsuming',
  'CALLBlake2f_MaxRounds',
  'vmPerformance',
  'stQuadraticComplexityTest',
  'modexp',
  'stZeroKnowledge',
  'stStaticCall/static_Call50000',
  'stCallCreateCallCodeTest/Call1024',
  'bls12_',
  'loopMul',
  'loopExp',
]
