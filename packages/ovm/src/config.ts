/** What fixes a domain for ever: its constants and their commitment (docs/state-format.md §9, `configHash`). */
import { accept, type Bytes, hashWords, type Result, refuse } from '@syncline/primitives'
import { createRules, eip7825GasCap, type ForkName, forkIds, type Rules } from './fork.js'

/** Constants of a domain. Gas in gas units, fees in wei, times in seconds. Never changes after genesis. */
export type DomainConfig = {
  /** Also the chain id of its transactions. In [1, 2^53): wallets keep chain ids in doubles. */
  readonly domainId: bigint
  readonly fork: ForkName
  /** Gas limit of every block, at least `txGasCap` so that any transaction can enter an empty block. */
  readonly blockGasLimit: bigint
  /** The base fee never falls below it. */
  readonly minBaseFee: bigint
  /** Base fee of the genesis block. */
  readonly initialBaseFee: bigint
  /** L1 gas a byte of batch data costs (EIP-7623 floor: 40 for a non-zero byte). */
  readonly l1GasPerByte: bigint
  /** Scales the L1 data fee, parts per million. */
  readonly l1FeeScalarPpm: bigint
  /** Seconds a block may run ahead of its L1 origin. */
  readonly maxTimestampDrift: bigint
  /** Highest gas limit of a transaction, at most 2^24 (EIP-7825): a disputed step must fit one L1 transaction. */
  readonly txGasCap: bigint
  /** Which table of precompile input caps holds; pins the L1 gas schedule it was computed for. 1 = the first table. */
  readonly precompileSchedule: bigint
  /** Bit set of domain features; bit 0 = extension opcodes (PRZ-45). */
  readonly featureFlags: bigint
  /** K-root of the genesis world, 32 bytes. */
  readonly genesisWorldRoot: Bytes
  readonly genesisTimestamp: bigint
}

/** The version word at the head of `configHash`. */
export const configVersion = 1n

/** Bit of `featureFlags` that turns on extension opcodes. */
export const featureExtensions = 1n

/** Defaults of a new domain; only the id, the genesis root and its timestamp have none. */
export const defaultDomainConfig: Omit<DomainConfig, 'domainId' | 'genesisWorldRoot' | 'genesisTimestamp'> = {
  fork: 'osaka',
  blockGasLimit: 30_000_000n,
  minBaseFee: 1_000_000n, // 0.001 gwei: a transfer costs 2.1e10 wei when nobody competes
  initialBaseFee: 1_000_000_000n,
  l1GasPerByte: 40n,
  l1FeeScalarPpm: 1_000_000n,
  maxTimestampDrift: 1800n,
  txGasCap: eip7825GasCap,
  precompileSchedule: 1n,
  featureFlags: 0n,
}

/** A config from the defaults, the three required values and any overrides. Not checked: see `checkDomainConfig`. */
export function createDomainConfig(
  given: Pick<DomainConfig, 'domainId' | 'genesisWorldRoot' | 'genesisTimestamp'> & Partial<DomainConfig>,
): DomainConfig {
  return { ...defaultDomainConfig, ...given }
}

const u64 = 1n << 64n

/** Accepts a config that every node can run, or says which constant is out of its bounds. */
export function checkDomainConfig(config: DomainConfig): Result<DomainConfig, 'CONFIG_INVALID'> {
  const bad = (name: keyof DomainConfig, expected: string) =>
    refuse('CONFIG_INVALID', `${name} must be ${expected}`, { name, value: String(config[name]), expected })
  if (config.domainId < 1n || config.domainId >= 1n << 53n) return bad('domainId', 'in [1, 2^53)')
  if (!Object.hasOwn(forkIds, config.fork)) return bad('fork', `one of ${Object.keys(forkIds).join(', ')}`)
  if (config.txGasCap < 21_000n || config.txGasCap > eip7825GasCap) return bad('txGasCap', 'in [21000, 2^24]')
  if (config.blockGasLimit < config.txGasCap || config.blockGasLimit >= 1n << 53n)
    return bad('blockGasLimit', 'at least txGasCap and below 2^53')
  if (config.minBaseFee < 1n || config.minBaseFee >= u64) return bad('minBaseFee', 'in [1, 2^64)')
  if (config.initialBaseFee < config.minBaseFee || config.initialBaseFee >= u64)
    return bad('initialBaseFee', 'at least minBaseFee and below 2^64')
  if (config.l1GasPerByte < 0n || config.l1GasPerByte > 1000n) return bad('l1GasPerByte', 'in [0, 1000]')
  if (config.l1FeeScalarPpm < 0n || config.l1FeeScalarPpm > 1_000_000_000n) return bad('l1FeeScalarPpm', 'in [0, 10^9]')
  if (config.maxTimestampDrift < 1n || config.maxTimestampDrift > 86_400n)
    return bad('maxTimestampDrift', 'in [1, 86400]')
  if (config.precompileSchedule !== 1n) return bad('precompileSchedule', '1')
  if (config.featureFlags !== 0n && config.featureFlags !== featureExtensions) return bad('featureFlags', '0 or 1')
  if (config.genesisWorldRoot.length !== 32) return bad('genesisWorldRoot', '32 bytes')
  if (config.genesisTimestamp < 0n || config.genesisTimestamp >= u64) return bad('genesisTimestamp', 'in [0, 2^64)')
  return accept(config)
}

/** The words of `configHash`. */
export function configWords(config: DomainConfig): readonly (bigint | Bytes)[] {
  return [
    configVersion,
    config.domainId,
    BigInt(forkIds[config.fork]),
    config.blockGasLimit,
    config.minBaseFee,
    config.initialBaseFee,
    config.l1GasPerByte,
    config.l1FeeScalarPpm,
    config.maxTimestampDrift,
    config.txGasCap,
    config.precompileSchedule,
    config.featureFlags,
    config.genesisWorldRoot,
    config.genesisTimestamp,
  ]
}

/** Commitment to a config: 14 words. */
export function configHash(config: DomainConfig): Bytes {
  return hashWords(...configWords(config))
}

/** The rules a domain runs: its fork in provable mode with its own transaction gas cap. */
export function domainRules(config: DomainConfig): Rules {
  const rules = createRules(config.fork, 'provable', (config.featureFlags & featureExtensions) !== 0n)
  return { ...rules, txGasCap: config.txGasCap }
}
