/** Cases of pectra-devnet-5 whose rules were changed before Prague; the final form of each is in state-prague. */

const superseded: readonly string[] = [
  // EXTCODESIZE, EXTCODECOPY and EXTCODEHASH of a delegated account then read two bytes 0xef01; now all 23 of the designator
  'ext_code_on_',
  // the floor of EIP-7623 was then taken before refunds were subtracted
  'gas_refunds_from_data_floor',
  'full_gas_consumption',
]

/** True if the final rules differ from those that made the case. */
export function supersededAfterDevnet5(name: string): boolean {
  return superseded.some((part) => name.startsWith(part))
}
