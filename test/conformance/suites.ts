/** The suites of official vectors and how each is read. */
import type { FeePolicy } from '@syncline/ovm'

export type SuiteKind = 'state' | 'transactions' | 'vm'

export type Suite = {
  readonly name: string
  readonly kind: SuiteKind
  /** Fees of state suites. */
  readonly fees: FeePolicy
}

const burned: FeePolicy = { kind: 'mainnet' }

/** Gnosis credits the base fee instead of burning it; the collector of gnosis-fixtures. */
const gnosis: FeePolicy = { kind: 'mainnet', baseFeeCollector: 0x6bbe78ee9e474842dbd4ab4987b3cefe88426a92n }

/** Named as their folders are. */
export const suites: readonly Suite[] = [
  { name: 'state-cancun', kind: 'state', fees: burned },
  { name: 'state-prague', kind: 'state', fees: gnosis },
  { name: 'state-prague-devnet5', kind: 'state', fees: burned },
  { name: 'state-prague-bls', kind: 'state', fees: burned },
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
