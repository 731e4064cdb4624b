/** Every setting of Syncline by its place in `syncline.toml`. Flags, environment, help, docs and JSON Schema follow from this table. */
import type { Hex } from '@syncline/primitives'
import type { ChallengerStrategy, DomainFeature, Role } from '../chain/options.js'
import {
  addressListSetting,
  addressSetting,
  choiceSetting,
  durationSetting,
  etherSetting,
  integerSetting,
  listSetting,
  optionalIntegerSetting,
  pathSetting,
  peerListSetting,
  portSetting,
  type Setting,
  textSetting,
  urlListSetting,
  urlSetting,
} from './setting.js'

/** Types of the settings. Durations are milliseconds, amounts wei. */
export type SettingValues = {
  readonly data_dir: string
  readonly host: string
  readonly 'l1.url': string | undefined
  readonly 'l1.chain_id': number | undefined
  readonly 'l1.registry': Hex | undefined
  readonly 'l1.resolver': Hex | undefined
  readonly 'l1.stake_contract': Hex | undefined
  readonly 'l1.poll_interval': number
  readonly 'l1.confirmations': number
  readonly 'devnet.domains': number
  readonly 'devnet.l1_port': number
  readonly 'devnet.l1_block_time': number
  readonly 'devnet.challenge_window': number
  readonly 'devnet.relayer': 'on' | 'off'
  readonly 'devnet.features': readonly DomainFeature[]
  readonly 'devnet.force_delay': number
  readonly 'devnet.bond': bigint
  readonly 'devnet.move_effort': number
  readonly 'devnet.build_effort': number
  readonly 'devnet.grace': number
  readonly 'devnet.join_bond': bigint
  readonly 'devnet.stake': bigint
  readonly 'devnet.validators': number
  readonly 'devnet.admin_port': number
  readonly 'node.domain': number | undefined
  readonly 'node.roles': readonly Role[]
  readonly 'node.sequencer_url': string | undefined
  readonly 'rpc.url': string | undefined
  readonly 'rpc.port': number
  readonly 'rpc.cors': string | undefined
  readonly 'rpc.rate': number | undefined
  readonly 'metrics.port': number
  readonly 'sequencer.block_time': number
  readonly 'sequencer.idle_block_time': number | undefined
  readonly 'sequencer.batch_max_bytes': number
  readonly 'sequencer.batch_max_age': number
  readonly 'sequencer.account': string | undefined
  readonly 'batcher.account': string | undefined
  readonly 'proposer.account': string | undefined
  readonly 'proposer.interval': number
  readonly 'challenger.account': string | undefined
  readonly 'challenger.strategy': ChallengerStrategy
  readonly 'challenger.max_in_flight': number
  readonly 'challenger.promise_urls': readonly string[]
  readonly 'challenger.steps_at_once': number
  readonly 'relayer.account': string | undefined
  readonly 'relayer.domain_urls': readonly string[]
  readonly 'relayer.validator_urls': readonly string[]
  readonly 'relayer.poll_interval': number
  readonly 'relayer.max_bonds': number
  readonly 'validator.keys': string | undefined
  readonly 'validator.account': string | undefined
  readonly 'validator.attest_depth': number | undefined
  readonly 'validator.peers': readonly string[]
  readonly 'reconcile.urls': readonly string[]
  readonly 'reconcile.listen': string | undefined
  readonly 'reconcile.peers': readonly string[]
  readonly 'reconcile.account': string | undefined
  readonly 'reconcile.patience': number
  readonly 'reconcile.case_time': number
  readonly 'reconcile.arbiters': readonly Hex[]
  readonly 'quorum.seat_stake': bigint
  readonly 'quorum.epoch_length': number
  readonly 'quorum.lifetime': number
  readonly 'quorum.exit_delay': number
  readonly 'quorum.seats': number
  readonly 'quorum.gate': Hex | undefined
  readonly 'mempool.max_transactions': number
  readonly 'mempool.max_per_sender': number
  readonly 'signer.account': string | undefined
  readonly 'signer.keystore': string
  readonly 'signer.password_file': string | undefined
  readonly 'signer.url': string | undefined
  readonly 'log.level': 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly 'log.format': 'auto' | 'text' | 'json'
}

export type SettingKey = keyof SettingValues

const second = 1000
const hour = 3600 * second
const day = 24 * hour
const milli = 10n ** 15n

const idleBlockTime = durationSetting(
  'idle-block-time',
  'time between blocks while nothing is pending; 0 = no empty blocks (default: as --block-time)',
  0,
  [0, hour],
)

/** The table. A key `a.b` is key `b` of table `[a]` in TOML. */
export const settings: { readonly [Key in SettingKey]: Setting<SettingValues[Key]> } = {
  data_dir: pathSetting('data-dir', 'folder that keeps everything a devnet or node knows', '.syncline'),
  host: pathSetting('host', 'address that servers listen on', '127.0.0.1', 'address'),

  'l1.url': urlSetting('l1', 'JSON-RPC of an L1 that someone else runs'),
  'l1.chain_id': optionalIntegerSetting('l1-chain-id', 'chain id the L1 must have', [1, Number.MAX_SAFE_INTEGER]),
  'l1.registry': addressSetting('registry', 'DomainRegistry on the L1; every other contract is found through it'),
  'l1.resolver': addressSetting('resolver', 'DisputeTournament that a new domain is registered with'),
  'l1.stake_contract': addressSetting('stake-contract', 'SequencerStake, where sequencers stake on their promises'),
  'l1.poll_interval': durationSetting('l1-poll-interval', 'time between polls of the L1 head', 500, [50, hour]),
  'l1.confirmations': integerSetting('l1-confirmations', 'blocks below the L1 head that are read', 0, [0, 10_000]),

  'devnet.domains': integerSetting('domains', 'number of domains, chain ids from 901', 2, [1, 16]),
  'devnet.l1_port': portSetting('l1-port', 'port of the L1', 8545),
  'devnet.l1_block_time': durationSetting('l1-block-time', 'time between L1 blocks', second, [100, hour]),
  'devnet.challenge_window': durationSetting(
    'challenge-window',
    'how long an assertion can be answered',
    120 * second,
    [second, 60 * day],
  ),
  'devnet.force_delay': durationSetting(
    'force-delay',
    'L1 time after which anyone may force the queue into a domain',
    60 * second,
    [second, 60 * day],
  ),
  'devnet.bond': etherSetting('bond', 'bond of an assertion', 1000n * milli),
  'devnet.move_effort': durationSetting('move-effort', 'time for a move in a dispute that is not charged', 2 * second, [
    second,
    60 * day,
  ]),
  'devnet.build_effort': durationSetting(
    'build-effort',
    'time to execute a contested segment step by step, not charged',
    4 * second,
    [0, 60 * day],
  ),
  'devnet.grace': durationSetting('grace', 'time in which a claim may come late uncharged', 20 * second, [0, 60 * day]),
  'devnet.join_bond': etherSetting('join-bond', 'bond of a claim about the steps of one segment', 450n * milli),
  'devnet.stake': etherSetting('sequencer-stake', 'what each sequencer has at stake; 0 = nothing', 1000n * milli),
  'devnet.relayer': choiceSetting('relayer', 'whether a relayer runs between the domains', 'on', ['on', 'off']),
  'devnet.validators': integerSetting(
    'validators',
    'seats of validators of each domain; 0 = no set is opened',
    1,
    [0, 4],
  ),
  'devnet.features': listSetting('features', 'what new domains have beyond the EVM, for ever', [], ['extensions']),
  'devnet.admin_port': portSetting('admin-port', 'port of the control channel (loopback only)', 8420),

  'node.domain': optionalIntegerSetting('domain', 'domain id', [1, Number.MAX_SAFE_INTEGER]),
  'node.roles': listSetting(
    'roles',
    'what this process does for the domain',
    ['verifier'],
    ['sequencer', 'batcher', 'proposer', 'challenger', 'validator', 'verifier'],
  ),
  'node.sequencer_url': urlSetting('sequencer-url', 'JSON-RPC of the sequencer, for roles that run apart from it'),

  'rpc.url': urlSetting('rpc-url', 'JSON-RPC of the domain to talk to'),
  'rpc.port': portSetting('rpc-port', 'port of the first domain; the next ones follow', 9545),
  'rpc.cors': textSetting('cors', 'origins of web pages that may call, comma-separated; * = any', 'origins'),
  'rpc.rate': optionalIntegerSetting('rpc-rate', 'calls a second from one address; 0 = unlimited', [0, 1_000_000]),
  'metrics.port': portSetting('metrics-port', 'port of Prometheus metrics', 7300),

  'sequencer.block_time': durationSetting('block-time', 'time between domain blocks', second, [50, 60 * second]),
  'sequencer.idle_block_time': {
    ...idleBlockTime,
    fallback: undefined,
    encode: (value) => (value === undefined ? '' : idleBlockTime.encode(value)),
  },
  'sequencer.batch_max_bytes': integerSetting(
    'batch-max-bytes',
    'a batch is sealed at this size',
    120_000,
    [1000, 400_000],
  ),
  'sequencer.batch_max_age': durationSetting('batch-max-age', 'a batch is sealed at this age', 4 * second, [100, hour]),
  'sequencer.account': textSetting(
    'sequencer-account',
    'account that signs pre-confirmations (default: --account)',
    'account',
  ),
  'batcher.account': textSetting('batcher-account', 'account that posts batches (default: --account)', 'account'),
  'proposer.account': textSetting('proposer-account', 'account that asserts roots (default: --account)', 'account'),
  'proposer.interval': durationSetting('assert-interval', 'least time between two assertions', 10 * second, [0, day]),

  'challenger.account': textSetting('challenger-account', 'account that disputes (default: --account)', 'account'),
  'challenger.strategy': choiceSetting(
    'challenger-strategy',
    'watch: only says what is wrong; defensive: plays for right claims; active: asserts the right rival too',
    'active',
    ['watch', 'defensive', 'active'],
  ),
  'challenger.max_in_flight': integerSetting(
    'challenger-in-flight',
    'transactions of disputes under way at once',
    8,
    [1, 64],
  ),
  'challenger.promise_urls': urlListSetting(
    'promise-urls',
    'JSON-RPCs of the domain whose promises are compared, comma-separated (besides --sequencer-url)',
    16,
  ),
  'challenger.steps_at_once': integerSetting(
    'challenger-steps-at-once',
    'steps of a contested segment that are proven in one transaction; longer ones are walked',
    0,
    [0, 1024],
  ),

  'relayer.account': textSetting('relayer-account', 'account that relays (default: --account)', 'account'),
  'relayer.domain_urls': urlListSetting(
    'domain-urls',
    'JSON-RPC of each domain that is served, comma-separated (default: those of the running devnet)',
    64,
  ),
  'relayer.validator_urls': urlListSetting(
    'validator-urls',
    'JSON-RPCs of validators, or of nodes that follow some, comma-separated (besides the domains themselves)',
    64,
  ),
  'relayer.poll_interval': durationSetting(
    'relay-interval',
    'longest time between two looks at the chains; new blocks wake the relayer',
    500,
    [50, hour],
  ),
  'relayer.max_bonds': integerSetting(
    'max-bonds',
    'bonds behind claims that the relayer has out on a domain at most',
    1_024,
    [0, 1_000_000],
  ),

  'validator.keys': textSetting(
    'validator-keys',
    'BLS keystores that attest, by name, comma-separated; dev:<n> on a devnet',
    'names',
  ),
  'validator.account': textSetting(
    'validator-account',
    'account of a validator on L1, which forms epochs when they are due (default: --account)',
    'account',
  ),
  'validator.attest_depth': optionalIntegerSetting(
    'attest-depth',
    'L1 blocks on top of a batch before it is attested (default: 2 on a devnet, else 64)',
    [0, 10_000],
  ),
  'validator.peers': urlListSetting('peers', 'JSON-RPCs of nodes to get attestations from, comma-separated', 16),

  'reconcile.urls': urlListSetting(
    'reconcile-urls',
    'JSON-RPC of every other domain that this validator reconciles with its own, comma-separated; all validators have the same domains',
    15,
  ),
  'reconcile.listen': textSetting(
    'gossip-listen',
    'where other validators reach this one: ws://host:port, or a multiaddr for libp2p',
    'address',
  ),
  'reconcile.peers': peerListSetting('gossip-peers', 'validators to gossip with, comma-separated', 64),
  'reconcile.account': textSetting(
    'reconcile-account',
    'account that brings certificates to the domains (default: none, others bring them)',
    'account',
  ),
  'reconcile.patience': durationSetting(
    'reconcile-patience',
    'time in which domains that differ may come together by themselves before it is voted on',
    10 * second,
    [0, day],
  ),
  'reconcile.case_time': durationSetting(
    'case-time',
    'time for an arbiter to decide a contested order; then it is rejected. All validators have the same',
    7 * day,
    [second, 365 * day],
  ),
  'reconcile.arbiters': addressListSetting(
    'arbiters',
    'accounts that may decide contested orders, comma-separated; all validators have the same',
    64,
  ),

  'quorum.seat_stake': etherSetting('seat-stake', 'stake of a seat among the validators', 32_000n * milli),
  'quorum.epoch_length': durationSetting(
    'epoch-length',
    'time until a seat counts, and between two epochs of validators',
    day,
    [second, 365 * day],
  ),
  'quorum.lifetime': durationSetting(
    'epoch-lifetime',
    'how long certificates of an epoch count; not below its length',
    30 * day,
    [second, 365 * day],
  ),
  'quorum.exit_delay': durationSetting(
    'exit-delay',
    'how long a stake can be slashed after its last epoch; 0 = two challenge windows, which is the least',
    0,
    [0, 365 * day],
  ),
  'quorum.seats': integerSetting('seats', 'seats of validators at most', 64, [1, 64]),
  'quorum.gate': addressSetting(
    'gate',
    'account that lets validators in and sends them away (default: none, seats go to whoever comes first)',
  ),

  'mempool.max_transactions': integerSetting('pool-size', 'transactions in the pool', 65_536, [1, 1_000_000]),
  'mempool.max_per_sender': integerSetting(
    'pool-per-sender',
    'transactions of one sender in the pool',
    4096,
    [1, 65_536],
  ),

  'signer.account': textSetting(
    'account',
    'account that signs: a keystore name, its address, or dev:<name>',
    'account',
  ),
  'signer.keystore': pathSetting('keystore', 'folder of Web3 keystore files', '~/.config/syncline/keystore'),
  'signer.password_file': textSetting('password-file', 'file whose first line opens the keystore', 'path'),
  'signer.url': urlSetting('signer-url', 'remote signer that answers eth_signTransaction'),

  'log.level': choiceSetting('log-level', 'least severe log line that is written', 'info', [
    'trace',
    'debug',
    'info',
    'warn',
    'error',
    'silent',
  ]),
  'log.format': choiceSetting('log-format', 'log lines for people or machines; auto asks the terminal', 'auto', [
    'auto',
    'text',
    'json',
  ]),
}

/** Keys in table order. */
export const settingKeys: readonly SettingKey[] = Object.keys(settings) as SettingKey[]

/** Environment variable of a flag: `block-time` → `SYNCLINE_BLOCK_TIME`. */
export function environmentName(flag: string): string {
  return `SYNCLINE_${flag.toUpperCase().replaceAll('-', '_')}`
}
