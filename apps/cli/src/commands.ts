/** The command table: the one source of help, docs/cli.md and completion. */
import type { CommandSpec } from './command.js'
import { chainCommands } from './commandTable/chain.js'
import { networkCommands } from './commandTable/network.js'
import { serviceCommands } from './commandTable/services.js'
import { toolCommands } from './commandTable/tools.js'

/** Nouns that group commands and do nothing alone. */
export const nouns: Readonly<Record<string, string>> = {
  node: 'one node of one domain, with any roles',
  domain: 'domains: known ones, new ones',
  account: 'keys: keystore files, signatures',
  bridge: 'ether and tokens between L1 and domains',
  contracts: 'the contracts on L1',
  dispute: 'disputes about assertions, down to one step',
  lock: 'sets of locks that a transaction takes on several domains before it runs',
  order: 'orders of authorities on regulated assets',
  stake: 'what sequencers lose if they break a promise',
  reconcile: 'what validators decide where domains differ about locks',
  validator: 'seats of those who attest what a domain did, and their keys',
  demo: 'demonstrations on a running devnet',
  config: 'settings and where they came from',
}

export const commands: readonly CommandSpec[] = [
  ...networkCommands,
  ...serviceCommands,
  ...chainCommands,
  ...toolCommands,
]
