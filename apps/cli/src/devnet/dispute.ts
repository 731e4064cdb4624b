/** Constants of the dispute contracts that settings choose. */
import type { DevnetOptions } from '@syncline/node'
import type { Context } from '../command.js'

const seconds = (ms: number): bigint => BigInt(Math.ceil(ms / 1000))

/** What is not set here is `devnetDisputeParameters` of the protocol. */
export function disputeSettings({ get }: Pick<Context, 'get'>): NonNullable<DevnetOptions['dispute']> {
  return {
    moveEffort: seconds(get('devnet.move_effort')),
    buildEffort: seconds(get('devnet.build_effort')),
    grace: seconds(get('devnet.grace')),
    joinBond: get('devnet.join_bond'),
  }
}
