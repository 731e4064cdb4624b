/** Constants to make a tournament contract with (docs/disputes.md). The allowance T_c is the domain's challenge window. */

/** As the contract's constructor takes them. Times in seconds, money in wei, shares in ten-thousandths. */
export type DisputeParameters = {
  readonly moveEffort: bigint
  readonly buildEffort: bigint
  readonly grace: bigint
  readonly joinBond: bigint
  readonly tipCap: bigint
  readonly priceCap: bigint
  readonly lateSlashBps: number
  readonly lateBurnBps: number
  readonly refutedSlashBps: number
  readonly refutedBurnBps: number
  readonly treasury: `0x${string}`
}

const gwei = 10n ** 9n
/** Nobody has its key: what is credited to it is burnt. */
const burnt: `0x${string}` = `0x${'0'.repeat(36)}dEaD`

/** For chains whose L1 has people behind it: 7 days of T_c are assumed with them. */
export const mainnetDisputeParameters: DisputeParameters = {
  moveEffort: 600n,
  buildEffort: 3_600n,
  grace: 28_800n,
  // 50 gwei × (7 openings of 80 k, join and seal 0.5 M, finish 0.2 M, a step of 3.1 M), and as much again to be burnt
  joinBond: 450_000_000n * gwei,
  tipCap: 10n * gwei,
  priceCap: 50n * gwei,
  lateSlashBps: 10_000,
  lateBurnBps: 5_000,
  refutedSlashBps: 10_000,
  refutedBurnBps: 6_000,
  treasury: burnt,
}

/** For devnets: a dispute ends while one watches. */
export const devnetDisputeParameters: DisputeParameters = {
  ...mainnetDisputeParameters,
  moveEffort: 2n,
  buildEffort: 4n,
  grace: 20n,
}
