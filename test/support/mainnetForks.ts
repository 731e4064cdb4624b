/** Which fork a block of the vector chain has, its rules in the VM, and the price of its blobs. */
import { createRules, type Rules } from '@syncline/ovm'

/** What is read of genesis.json's `config`. */
export type GenesisConfig = Readonly<Record<string, unknown>> & {
  readonly chainId: number
  readonly blobSchedule: Readonly<Record<string, { readonly baseFeeUpdateFraction: number; readonly target: number }>>
}

const byNumber: readonly (readonly [key: string, hardfork: string])[] = [
  ['homesteadBlock', 'homestead'],
  ['eip150Block', 'tangerineWhistle'],
  ['eip158Block', 'spuriousDragon'],
  ['byzantiumBlock', 'byzantium'],
  ['constantinopleBlock', 'constantinople'],
  ['petersburgBlock', 'petersburg'],
  ['istanbulBlock', 'istanbul'],
  ['muirGlacierBlock', 'muirGlacier'],
  ['berlinBlock', 'berlin'],
  ['londonBlock', 'london'],
  ['arrowGlacierBlock', 'arrowGlacier'],
  ['grayGlacierBlock', 'grayGlacier'],
  ['mergeNetsplitBlock', 'paris'],
]
const byTime: readonly (readonly [key: string, hardfork: string])[] = [
  ['shanghaiTime', 'shanghai'],
  ['cancunTime', 'cancun'],
  ['pragueTime', 'prague'],
  ['osakaTime', 'osaka'],
  ['bpo1Time', 'bpo1'],
  ['bpo2Time', 'bpo2'],
]

/** Name of the newest fork in force. */
export function forkOf(config: GenesisConfig, number: bigint, timestamp: bigint): string {
  let fork = 'homestead'
  for (const [key, name] of byNumber) if (number >= BigInt(Number(config[key]))) fork = name
  for (const [key, name] of byTime) if (timestamp >= BigInt(Number(config[key]))) fork = name
  return fork
}

/** True if the VM of this project has the rules of the fork itself. */
export function isOwnFork(fork: string): boolean {
  return ['cancun', 'prague', 'osaka', 'bpo1', 'bpo2'].includes(fork)
}

/** Rules for calls on a block: its fork's, or the oldest there are. */
export function rulesOf(fork: string): Rules {
  const name = fork === 'prague' ? 'prague' : ['osaka', 'bpo1', 'bpo2'].includes(fork) ? 'osaka' : 'cancun'
  return createRules(name, 'semantic')
}

/** EIP-4844 `fake_exponential`: price of a blob gas unit in wei. */
export function blobBaseFee(config: GenesisConfig, fork: string, excess: bigint): bigint {
  const denominator = BigInt(config.blobSchedule[fork]?.baseFeeUpdateFraction ?? 3338477)
  let sum = 0n
  let term = denominator
  for (let i = 1n; term > 0n; i++) {
    sum += term
    term = (term * excess) / (denominator * i)
  }
  return sum / denominator
}
