/** Bounds of what a node is started with. */
import { maxTransactionBytes } from '@syncline/ovm'
import { Fault } from '@syncline/primitives'
import { mostMembers } from '@syncline/protocol'
import {
  challengerStrategies,
  type MempoolOptions,
  type NodeOptions,
  roles,
  type SigningRole,
  signingRoles,
} from '../chain/options.js'
import type { Signer } from '../ports/keys.js'
import type { sequencerDefaults } from '../sequencer/settings.js'

type Bounds = readonly [least: number, most: number]

const sequencerBounds: Readonly<Record<keyof typeof sequencerDefaults, Bounds>> = {
  blockTimeMs: [20, 60_000],
  idleBlockTimeMs: [0, 3_600_000],
  originDepth: [1, 200],
  itemDepth: [0, Number.MAX_SAFE_INTEGER],
  batchMaxBytes: [1_000, 400_000],
  batchMaxMs: [50, 3_600_000],
  maxBacklogBatches: [1, 100_000],
}

const mempoolBounds: Readonly<Record<keyof MempoolOptions, Bounds>> = {
  maxTransactions: [1, 1_000_000],
  maxPerSender: [1, 1_000_000],
  maxNonceGap: [0, 1_000_000],
  maxRawBytes: [1, maxTransactionBytes],
  maxPoolBytes: [1_000_000, 4_294_967_296],
  replacementPercent: [0, 1_000],
}

function check(name: string, value: number | undefined, [least, most]: Bounds): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return
  throw new Fault('OPTION_INVALID', `${name} is ${value}, it must be an integer in [${least}, ${most}]`, {
    remedy: 'correct the setting',
    data: { name, value, least, most },
  })
}

/** Fault OPTION_INVALID for a value outside its bounds or an unknown role. */
export function checkOptions(options: NodeOptions): void {
  for (const [name, bounds] of Object.entries(sequencerBounds) as [keyof typeof sequencerBounds, Bounds][]) {
    check(`sequencer.${name}`, options.sequencer?.[name], bounds)
  }
  for (const [name, bounds] of Object.entries(mempoolBounds) as [keyof MempoolOptions, Bounds][]) {
    check(`mempool.${name}`, options.mempool?.[name], bounds)
  }
  check('batcher.maxInFlight', options.batcher?.maxInFlight, [1, 64])
  check('proposer.minIntervalMs', options.proposer?.minIntervalMs, [0, 86_400_000])
  check('challenger.maxInFlight', options.challenger?.maxInFlight, [1, 64])
  check('number of challenger.promiseUrls', options.challenger?.promiseUrls?.length, [0, 16])
  check('challenger.stepsAtOnce', options.challenger?.stepsAtOnce, [0, 1_024])
  check('number of validator.keys', options.validator?.keys?.length, [0, mostMembers])
  check('validator.attestDepth', options.validator?.attestDepth, [0, 10_000])
  check('number of validator.peers', options.validator?.peers?.length, [0, 16])
  const strategy = options.challenger?.strategy
  if (strategy !== undefined && !challengerStrategies.includes(strategy)) {
    throw new Fault('OPTION_INVALID', `${String(strategy)} is no strategy of a challenger`, {
      remedy: `strategies are ${challengerStrategies.join(', ')}`,
    })
  }
  check('l1.pollMs', options.l1.pollMs, [20, 600_000])
  check('l1.confirmations', options.l1.confirmations, [0, 8_000])
  for (const role of options.roles) {
    if (roles.includes(role)) continue
    throw new Fault('OPTION_INVALID', `${String(role)} is no role`, { remedy: `roles are ${roles.join(', ')}` })
  }
}

/** Signers of the active roles. A challenger that only watches needs none, a validator its BLS keys. Fault KEY_MISSING. */
export function signersOf(options: NodeOptions): Partial<Record<SigningRole, Signer>> {
  const signers: Partial<Record<SigningRole, Signer>> = {}
  for (const role of signingRoles) {
    if (!options.roles.includes(role)) continue
    if (role === 'challenger' && options.challenger?.strategy === 'watch') continue
    const key = options.keys[role]
    const hasKeys = (options.validator?.keys?.length ?? 0) > 0
    if (role === 'validator' && hasKeys && key === undefined) continue
    if (role === 'validator' && !hasKeys) {
      throw new Fault('KEY_MISSING', 'the role validator has no BLS key', {
        remedy: 'give one with --validator-keys; `syncline validator keygen` makes it',
        data: { role },
      })
    }
    if (key === undefined) {
      throw new Fault('KEY_MISSING', `the role ${role} has no key`, {
        remedy: `give one with --account or --signer-url, or leave ${role} out of --roles`,
        data: { role },
      })
    }
    signers[role] = key
  }
  return signers
}
