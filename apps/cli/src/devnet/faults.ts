/** Faults that can be put into a devnet on purpose, and what each of them does. */
import type { Role } from '@syncline/node'
import { decodeDuration, nearestName } from '@syncline/node/config'
import { usageFault } from '../exit.js'

export type FaultOrder =
  | { readonly kind: 'without-role'; readonly role: Role }
  | { readonly kind: 'drop-l1'; readonly ms: number }
  | { readonly kind: 'reorg-l1'; readonly depth: number }
  | { readonly kind: 'hold-verdicts'; readonly domains: readonly bigint[] }
  | { readonly kind: 'hold-orders'; readonly isHeld: boolean }
  | { readonly kind: 'clear' }

/** Kinds as they are typed, with their argument. docs/running.md lists them. */
export const faultKinds: Readonly<Record<string, string>> = {
  'stop-sequencer': 'no domain makes blocks; transactions reach a domain only through the forced queue on L1',
  'stop-batcher': 'blocks are made but not posted: nothing rises above level 0',
  'stop-proposer': 'batches are posted but nobody asserts their roots',
  'stop-challenger': 'nobody contests what is wrong but proposers, by asserting what is right',
  'stop-validator': 'nobody attests: nothing rises to level 2',
  'drop-l1': 'L1 does not answer for a duration (default 30s)',
  'reorg-l1': 'the newest L1 blocks (default 5) are replaced by empty ones',
  'hold-verdicts': 'the relayer brings no verdicts about these domains (901,903; none = all of them again)',
  'hold-orders':
    'the relayer leaves orders on assets where they were given (on, off): domains that differ are for validators',
  clear: 'all roles run again',
}

const deepestReorg = 1000

/** An order from the words of the command line. Usage fault with the nearest kind. */
export function decodeFault(kind: string, value: string | undefined): FaultOrder {
  const role = /^stop-(sequencer|batcher|proposer|challenger|validator)$/.exec(kind)?.[1] as Role | undefined
  if (role !== undefined) return { kind: 'without-role', role }
  if (kind === 'clear') return { kind: 'clear' }
  if (kind === 'drop-l1') {
    const ms = decodeDuration(value ?? '30s')
    if (ms === undefined || ms < 1 || ms > 3_600_000)
      throw usageFault(`'${value}' is no duration for drop-l1`, 'give 1ms to 1h')
    return { kind: 'drop-l1', ms }
  }
  if (kind === 'reorg-l1') {
    const depth = value === undefined ? 5 : /^\d{1,4}$/.test(value) ? Number(value) : 0
    if (depth < 1 || depth > deepestReorg)
      throw usageFault(`'${value}' is no depth for reorg-l1`, `give 1 to ${deepestReorg}`)
    return { kind: 'reorg-l1', depth }
  }
  if (kind === 'hold-verdicts') {
    const ids = (value ?? 'none') === 'none' ? [] : value!.split(',')
    if (ids.some((id) => !/^\d{1,15}$/.test(id)))
      throw usageFault(`'${value}' are no domain ids`, 'give 901,902 or none')
    return { kind: 'hold-verdicts', domains: ids.map(BigInt) }
  }
  if (kind === 'hold-orders') {
    if (value !== undefined && value !== 'on' && value !== 'off')
      throw usageFault(`'${value}' is nothing for hold-orders`, 'give on or off')
    return { kind: 'hold-orders', isHeld: value !== 'off' }
  }
  const near = nearestName(kind, Object.keys(faultKinds))
  throw usageFault(
    `there is no fault '${kind.slice(0, 40)}'`,
    near === undefined ? `kinds are ${Object.keys(faultKinds).join(', ')}` : `did you mean '${near}'?`,
  )
}
