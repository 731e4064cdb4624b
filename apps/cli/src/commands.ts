/** The command table: the one source of help, docs/cli.md and completion. */
import { fraudKinds, settingKeys } from '@syncline/node/config'
import type { CommandSpec } from './command.js'
import { faultKinds } from './devnet/faults.js'

/** Nouns that group commands and do nothing alone. */
export const nouns: Readonly<Record<string, string>> = {
  node: 'one node of one domain, with any roles',
  domain: 'domains: known ones, new ones',
  account: 'keys: keystore files, signatures',
  bridge: 'ether and tokens between L1 and domains',
  contracts: 'the contracts on L1',
  dispute: 'disputes about assertions, down to one step',
  order: 'orders of authorities on regulated assets',
  stake: 'what sequencers lose if they break a promise',
  reconcile: 'what validators decide where domains differ about locks',
  validator: 'seats of those who attest what a domain did, and their keys',
  demo: 'demonstrations on a running devnet',
  config: 'settings and where they came from',
}

const target = ['rpc.url', 'node.domain', 'data_dir'] as const
const signer = ['signer.account', 'signer.keystore', 'signer.password_file', 'signer.url'] as const

const up: CommandSpec = {
  path: 'up',
  summary: 'run an L1 and domains on this machine',
  details: `Starts anvil as L1, deploys the contracts, starts the domains and prints accounts, addresses and URLs. Everything is kept
in the data folder: the next start goes on where this one ended, also after a crash. Ctrl-C stops in order.`,
  settings: [
    'data_dir',
    'devnet.domains',
    'l1.url',
    'host',
    'devnet.l1_port',
    'rpc.port',
    'devnet.admin_port',
    'metrics.port',
    'sequencer.block_time',
    'sequencer.idle_block_time',
    'devnet.l1_block_time',
    'devnet.challenge_window',
    'devnet.force_delay',
    'devnet.bond',
    'devnet.move_effort',
    'devnet.build_effort',
    'devnet.grace',
    'devnet.join_bond',
    'devnet.stake',
    'devnet.validators',
    'reconcile.patience',
    'reconcile.case_time',
    'reconcile.arbiters',
    'devnet.features',
    'devnet.relayer',
    'relayer.poll_interval',
    'relayer.max_bonds',
    'proposer.interval',
    'challenger.strategy',
    'challenger.steps_at_once',
    'sequencer.batch_max_bytes',
    'sequencer.batch_max_age',
    'mempool.max_transactions',
    'mempool.max_per_sender',
    'rpc.cors',
    'rpc.rate',
    'log.level',
    'log.format',
  ],
  flags: ['detach', 'keep-l1', 'wallet'],
  examples: [
    { line: 'up', what: 'L1 on 8545, domains 901 and 902 on 9545 and 9546' },
    { line: 'up --domains 4 --block-time 250ms --detach', what: 'four fast domains in the background' },
    { line: 'up --l1 http://127.0.0.1:8545', what: 'domains on a devnet L1 that someone else runs' },
  ],
  load: () => import('./commands/up/start.js'),
}

export const commands: readonly CommandSpec[] = [
  up,
  { ...up, path: 'up start', summary: 'the same as `up`', examples: [] },
  {
    path: 'up stop',
    summary: 'stop the devnet in order',
    settings: ['data_dir'],
    flags: ['keep-l1'],
    load: () => import('./commands/up/stop.js'),
  },
  {
    path: 'up status',
    summary: 'say whether it runs and how far each domain is',
    settings: ['data_dir'],
    load: () => import('./commands/up/status.js'),
  },
  {
    path: 'up snapshot',
    summary: 'copy L1 and all domains under a name',
    details: 'A running devnet is stopped in order, copied, and started again.',
    arguments: [{ name: 'name', description: 'name of the snapshot', required: true }],
    settings: ['data_dir'],
    load: () => import('./commands/up/snapshot.js'),
  },
  {
    path: 'up restore',
    summary: 'put L1 and all domains back to a snapshot',
    arguments: [{ name: 'name', description: 'name of the snapshot', required: true }],
    settings: ['data_dir'],
    load: () => import('./commands/up/restore.js'),
  },
  {
    path: 'up warp',
    summary: 'let time pass on L1 and all domains',
    arguments: [{ name: 'time', description: '1h, 7d, 2027-01-31T12:00:00Z or @<unix seconds>', required: true }],
    settings: ['data_dir'],
    examples: [{ line: 'up warp 7d', what: 'a seven-day window passes in seconds' }],
    load: () => import('./commands/up/warp.js'),
  },
  {
    path: 'up fault',
    summary: 'break something on purpose',
    details: Object.entries(faultKinds)
      .map(([kind, what]) => `${kind}: ${what}`)
      .join('\n'),
    arguments: [
      { name: 'kind', description: Object.keys(faultKinds).join(', '), required: true },
      { name: 'value', description: 'duration of drop-l1, depth of reorg-l1', required: false },
    ],
    settings: ['data_dir'],
    examples: [
      { line: 'up fault drop-l1 1m', what: 'L1 is silent for a minute' },
      { line: 'up fault stop-sequencer', what: 'force transactions through L1 instead' },
      { line: 'up fault clear', what: 'all roles run again' },
    ],
    load: () => import('./commands/up/fault.js'),
  },
  {
    path: 'node run',
    summary: 'run one node: sequencer, batcher, proposer, challenger, validator, verifier, alone or together',
    details: `A verifier needs nothing but the L1 URL and the domain id: it rebuilds the domain from L1 data. Roles that sign need an
account each; the sequencer account also posts batches, because the Inbox takes them from nobody else. A validator needs a BLS key and its
seat (see validator join), and an account only to form epochs. With --peers any node follows the quorum. With --reconcile-urls a validator takes its
seat in the reconciliation of this domain with others: it watches their locks and orders and votes where they stay apart. The URLs should be of nodes of
your own: it believes them.`,
    settings: [
      'node.domain',
      'node.roles',
      'l1.url',
      'l1.chain_id',
      'l1.registry',
      'l1.poll_interval',
      'l1.confirmations',
      'data_dir',
      'host',
      'rpc.port',
      'rpc.cors',
      'rpc.rate',
      'metrics.port',
      'node.sequencer_url',
      'sequencer.block_time',
      'sequencer.idle_block_time',
      'sequencer.batch_max_bytes',
      'sequencer.batch_max_age',
      'proposer.interval',
      'mempool.max_transactions',
      'mempool.max_per_sender',
      'sequencer.account',
      'batcher.account',
      'proposer.account',
      'challenger.account',
      'challenger.strategy',
      'challenger.max_in_flight',
      'challenger.promise_urls',
      'l1.stake_contract',
      'challenger.steps_at_once',
      'validator.keys',
      'validator.account',
      'validator.attest_depth',
      'validator.peers',
      'reconcile.urls',
      'reconcile.listen',
      'reconcile.peers',
      'reconcile.account',
      'reconcile.patience',
      'reconcile.case_time',
      'reconcile.arbiters',
      ...signer,
      'log.level',
      'log.format',
    ],
    examples: [
      { line: 'node run --domain 901 --l1 http://127.0.0.1:8545 --rpc-port 9645', what: 'a verifier beside a devnet' },
      {
        line: 'node run --domain 7001 --roles sequencer,batcher --l1 https://… --registry 0x… --sequencer-account ops --password-file pw',
        what: 'a sequencer on a real L1 with a keystore',
      },
      {
        line: 'node run --domain 7001 --roles validator --l1 https://… --registry 0x… --validator-keys val --peers https://… --password-file pw',
        what: 'a validator that gets the signatures of the others from a peer',
      },
      {
        line: 'node run --domain 7001 --roles validator --l1 https://… --validator-keys val --reconcile-urls https://… --gossip-listen ws://0.0.0.0:9700 --gossip-peers ws://…:9700',
        what: 'a validator with a seat in the reconciliation of 7001 with another domain',
      },
    ],
    load: () => import('./commands/node/run.js'),
  },
  {
    path: 'reconcile status',
    summary: 'say whether domains agree about locks, what differs and why, and what validators decided',
    details: `Asks the node of a validator that has a seat in the reconciliation of domains (node run --reconcile-urls; each node of a devnet with
validators). Roots of locks are equal on two domains exactly when they agree.`,
    settings: [...target],
    examples: [{ line: 'reconcile status', what: 'on a running devnet' }],
    load: () => import('./commands/reconcile/status.js'),
  },
  {
    path: 'reconcile decide',
    summary: 'decide a contested order as an arbiter',
    details: `Where equals of different laws want opposite things no vote decides, but an arbiter that all validators know (--arbiters), until the
deadline of the case. The decision is signed as a wallet signs a message; one validator is enough to give it to.`,
    arguments: [
      { name: 'case', description: 'the case, 32 bytes', required: true },
      { name: 'verdict', description: 'admit: the contested order counts; reject: it does not', required: true },
      { name: 'reasons', description: 'text whose keccak is signed with it', required: false },
    ],
    settings: [...target, ...signer],
    examples: [{ line: 'reconcile decide 0x… admit "court order 17/26" --account arbiter', what: 'from a keystore' }],
    load: () => import('./commands/reconcile/decide.js'),
  },
  {
    path: 'relayer',
    summary: 'carry objects, claims, messages and orders between domains, and pay bonds for it',
    details: `Whoever wants to: every call is open to anyone and follows from the chains, so relayers need no permission and no state, and two are
only faster than one. A bond stands behind each block that receipts are taken from before it is certified: it comes back when the block
is, and is lost if the block was false. So name domain nodes of your own. Where validators attest a block, their certificate raises it to
level 2 elsewhere meanwhile; the domains are asked for it, and --validator-urls, of which nothing is believed. The account needs ether on L1 and on every domain. The L1
node must answer eth_getProof for recent blocks. Orders of authorities, what they need on a domain, and what they wait for are brought by the same
relayers, without a bond: an order that one domain has, all domains get.`,
    settings: [
      'relayer.domain_urls',
      'relayer.validator_urls',
      'l1.url',
      'relayer.account',
      'relayer.poll_interval',
      'relayer.max_bonds',
      'data_dir',
      ...signer,
      'host',
      'metrics.port',
      'log.level',
      'log.format',
    ],
    examples: [
      { line: 'relayer --account dev:5 --metrics-port 0', what: 'a second relayer on the running devnet' },
      {
        line: 'relayer --l1 https://… --domain-urls https://a…,https://b… --relayer-account ops --password-file pw',
        what: 'between two domains of a real L1, with a keystore',
      },
    ],
    load: () => import('./commands/relayer.js'),
  },
  {
    path: 'domain list',
    summary: 'list domains and whether they answer',
    settings: target,
    load: () => import('./commands/domain/list.js'),
  },
  {
    path: 'domain show',
    summary: 'show one domain in full: heads, roots, assertions, constants',
    arguments: [{ name: 'domain', description: 'domain id', required: false }],
    settings: target,
    load: () => import('./commands/domain/show.js'),
  },
  {
    path: 'domain add',
    summary: 'register a new domain on L1; its constants are fixed for ever by this',
    settings: [
      'node.domain',
      'l1.url',
      'l1.registry',
      'l1.resolver',
      'data_dir',
      'devnet.challenge_window',
      'devnet.force_delay',
      'devnet.bond',
      'devnet.features',
      'sequencer.account',
      ...signer,
    ],
    flags: ['private-key', 'unsafe-private-key'],
    examples: [
      { line: 'domain add --domain 903', what: 'a third domain on the L1 of the running devnet; dev:0 owns it' },
    ],
    load: () => import('./commands/domain/add.js'),
  },
  {
    path: 'contracts deploy',
    summary: 'put DomainRegistry, Inbox, StateCommitmentChain, Bridge and the dispute contracts on an L1',
    details: `About 11.5 M gas in four transactions and 34 M in thirteen. The L1 needs Prague rules or later.
The times of disputes are fixed for ever by this: the defaults are those of a devnet, on a chain with people give 10m, 1h and 8h.`,
    settings: [
      'l1.url',
      'data_dir',
      'devnet.move_effort',
      'devnet.build_effort',
      'devnet.grace',
      'devnet.join_bond',
      ...signer,
    ],
    flags: ['private-key', 'unsafe-private-key'],
    examples: [{ line: 'contracts deploy --l1 http://127.0.0.1:8545 --account dev:1', what: 'prints the addresses' }],
    load: () => import('./commands/contracts/deploy.js'),
  },
  {
    path: 'bridge deposit',
    summary: 'move ether or an ERC-20 from L1 to a domain',
    arguments: [{ name: 'amount', description: '0.5 (ether or tokens), or smallest units as 1000wei', required: true }],
    settings: [...target, 'l1.url', ...signer],
    flags: ['to', 'token', 'no-wait', 'timeout', 'private-key', 'unsafe-private-key'],
    examples: [{ line: 'bridge deposit 1.5 --domain 901 --account dev:3', what: 'waits until the domain has it' }],
    load: () => import('./commands/bridge/deposit.js'),
  },
  {
    path: 'bridge withdraw',
    summary: 'start moving ether or a token from a domain to L1',
    arguments: [{ name: 'amount', description: '0.5 (ether or tokens), or smallest units as 1000wei', required: true }],
    settings: [...target, 'l1.url', ...signer],
    flags: ['to', 'token', 'private-key', 'unsafe-private-key'],
    examples: [{ line: 'bridge withdraw 0.1 --domain 901 --account dev:3', what: 'prints the withdrawal hash' }],
    load: () => import('./commands/bridge/withdraw.js'),
  },
  {
    path: 'bridge prove',
    summary: 'open a withdrawal on L1 once its block is final',
    arguments: [{ name: 'hash', description: 'withdrawal hash, or the transaction that made it', required: true }],
    settings: [...target, 'l1.url', ...signer],
    flags: ['timeout', 'private-key', 'unsafe-private-key'],
    examples: [
      { line: 'bridge prove 0x… --domain 901 --timeout 5m', what: 'waits up to five minutes for the window to pass' },
    ],
    load: () => import('./commands/bridge/prove.js'),
  },
  {
    path: 'bridge claim',
    summary: 'pay out proven withdrawals on L1',
    arguments: [{ name: 'recipient', description: 'whose money (default: the account that signs)', required: false }],
    settings: [...target, 'l1.url', ...signer],
    flags: ['token', 'private-key', 'unsafe-private-key'],
    load: () => import('./commands/bridge/claim.js'),
  },
  {
    path: 'dispute list',
    summary: 'list disputes: who claims what, what is awaited, until when',
    settings: target,
    load: () => import('./commands/dispute/list.js'),
  },
  {
    path: 'dispute show',
    summary: 'show one dispute: claims, current window, clocks, money, and at the end the instruction',
    arguments: [{ name: 'dispute', description: 'id of the dispute, or its beginning', required: true }],
    settings: target,
    examples: [{ line: 'dispute show 0x7d5a --domain 901', what: 'both sides and the contested instruction' }],
    load: () => import('./commands/dispute/show.js'),
  },
  {
    path: 'dispute watch',
    summary: 'print every move of a dispute as it happens, until it ends',
    arguments: [{ name: 'dispute', description: 'id of the dispute, or its beginning', required: true }],
    settings: target,
    flags: ['timeout'],
    load: () => import('./commands/dispute/watch.js'),
  },
  {
    path: 'dispute replay',
    summary: 'print a dispute move by move from the logs of L1, with the instruction it came down to',
    arguments: [{ name: 'dispute', description: 'id of the dispute, or its beginning', required: true }],
    settings: target,
    load: () => import('./commands/dispute/replay.js'),
  },
  {
    path: 'order sign',
    summary: 'sign an authority’s order on a regulated asset (EIP-712); nothing is sent',
    details: `Actions: FREEZE, SEIZE, CONFISCATE, LIQUIDATE, RESTRICT, RECOVER, UNFREEZE, UNRESTRICT, RELEASE. The network is asked for what is not given, and the rules of the domains are applied before it is printed. What is complete in
a file is signed as it is, without a network: keys can stay on a machine of their own. One signature holds on every domain.`,
    arguments: [
      { name: 'action', description: 'what it commands', required: false },
      { name: 'asset', description: 'id of the asset, 32 bytes in hex', required: false },
    ],
    settings: [...target, ...signer],
    flags: [
      ...(['authority', 'subject', 'amount', 'recipient', 'case', 'evidence', 'at', 'valid-for'] as const),
      ...(['nonce', 'lamport', 'from-file', 'private-key', 'unsafe-private-key'] as const),
    ],
    examples: [
      { line: 'order sign FREEZE 0x… --case 26-CV-0417 --account sec > order.json', what: 'the asset, on all domains' },
      {
        line: 'order sign FREEZE 0x… --subject 0x… --amount 500 --at 2h --account sec',
        what: 'a part of one holding, later',
      },
      { line: 'order sign --from-file draft.json --account sec', what: 'a complete order, without a network' },
    ],
    load: () => import('./commands/order/sign.js'),
  },
  {
    path: 'order submit',
    summary: 'bring a signed order to a domain; from there relayers bring it to the others',
    details:
      'Anyone may: the signature counts, not who sends it. Code 3 if it is refused: then its receipt says why, for good.',
    settings: [...target, ...signer],
    flags: ['from-file', 'private-key', 'unsafe-private-key'],
    examples: [
      {
        line: 'order submit --from-file order.json --domain 901 --account dev:9',
        what: 'says what became of it there',
      },
      {
        line: 'order sign RELEASE 0x… --account fatf | syncline order submit --from-file - --domain 901',
        what: 'at once',
      },
    ],
    load: () => import('./commands/order/submit.js'),
  },
  {
    path: 'order show',
    summary: 'show where an order stands on every domain, and what it waits for',
    arguments: [{ name: 'digest', description: 'digest of the order, its name everywhere', required: false }],
    settings: target,
    flags: ['from-file'],
    examples: [{ line: 'order show 0x…', what: 'a line for each domain' }],
    load: () => import('./commands/order/show.js'),
  },
  {
    path: 'stake show',
    summary: 'show what a key has at stake for a domain, and what is known against it',
    arguments: [{ name: 'key', description: 'address (default: the key that sequences)', required: false }],
    settings: [...target, 'l1.url', 'l1.stake_contract'],
    load: () => import('./commands/stake/show.js'),
  },
  {
    path: 'stake add',
    summary: 'put ether at stake for the promises of a key: the signing one, or that of --to',
    arguments: [{ name: 'amount', description: '0.5 (ether), or wei as 1000wei', required: true }],
    settings: [...target, 'l1.url', 'l1.stake_contract', ...signer],
    flags: ['to', 'private-key', 'unsafe-private-key'],
    examples: [
      { line: 'stake add 5 --domain 901 --account operator', what: 'whoever breaks a promise loses all of it' },
    ],
    load: () => import('./commands/stake/add.js'),
  },
  {
    path: 'stake withdraw',
    summary: 'announce that stake leaves, and take it two challenge windows later',
    details: `With an amount: it may leave two challenge windows from now, and can be slashed until then; a new amount replaces the last, 0 takes it back.
Without: takes what is due, and everything else that the contract owes the key, such as the reward for a slashed one.`,
    arguments: [{ name: 'amount', description: '0.5 (ether), or wei as 1000wei', required: false }],
    settings: [...target, 'l1.url', 'l1.stake_contract', ...signer],
    flags: ['private-key', 'unsafe-private-key'],
    examples: [
      { line: 'stake withdraw 5 --domain 901 --account operator', what: 'prints when it can leave' },
      { line: 'stake withdraw --domain 901 --account operator', what: 'takes it then' },
    ],
    load: () => import('./commands/stake/withdraw.js'),
  },
  {
    path: 'validator keygen',
    summary: 'make a BLS key of a validator in a keystore file',
    details:
      'The file is of EIP-2335 (scrypt), which other programs of Ethereum’s consensus open too. The key is never printed.',
    arguments: [{ name: 'name', description: 'name of the key, also the name of its file', required: true }],
    settings: ['signer.keystore', 'signer.password_file'],
    examples: [{ line: 'validator keygen val', what: 'asks for a password twice, prints the public key' }],
    load: () => import('./commands/validator/keygen.js'),
  },
  {
    path: 'validator open',
    summary: 'open the set of validators of a domain; its terms are fixed for ever by this',
    details: `Only the owner of the domain may, once; until then it has no validators. Whoever takes a seat relies on these terms, so nobody can change them.
Without a gate seats go to whoever comes first: one party may take them all.`,
    settings: [
      ...target,
      'l1.url',
      'quorum.seat_stake',
      'quorum.epoch_length',
      'quorum.lifetime',
      'quorum.exit_delay',
      'quorum.seats',
      'quorum.gate',
      ...signer,
    ],
    flags: ['private-key', 'unsafe-private-key'],
    examples: [
      {
        line: 'validator open --domain 7001 --l1 https://… --rpc-url https://… --seat-stake 32 --gate 0x… --account owner',
        what: 'seats of 32 ether each, for whom the gate lets in',
      },
    ],
    load: () => import('./commands/validator/open.js'),
  },
  {
    path: 'validator join',
    summary: 'take a seat among the validators of a domain, with its stake, for a key that proves its possession',
    details:
      'The seat counts in epochs that are formed one epoch length later. A key is good for one seat of a domain, for ever.',
    settings: [...target, 'l1.url', 'validator.keys', ...signer],
    flags: ['private-key', 'unsafe-private-key'],
    examples: [
      {
        line: 'validator join --domain 901 --validator-keys val --account operator',
        what: 'prints from when on the seat counts',
      },
    ],
    load: () => import('./commands/validator/join.js'),
  },
  {
    path: 'validator form',
    summary: 'form the next epoch of the seats that count now; anyone may, once it is due',
    settings: [...target, 'l1.url', ...signer],
    flags: ['private-key', 'unsafe-private-key'],
    load: () => import('./commands/validator/form.js'),
  },
  {
    path: 'validator exit',
    summary: 'give a seat up, and take its stake when it is due',
    details: `The stake can be slashed until the exit delay after the last epoch of the seat expired. The same command pays it out then. Go on attesting while the
seat is in an epoch.`,
    settings: [...target, 'l1.url', ...signer],
    flags: ['private-key', 'unsafe-private-key'],
    examples: [
      { line: 'validator exit --domain 901 --account operator', what: 'says when the stake is due, or pays it out' },
    ],
    load: () => import('./commands/validator/exit.js'),
  },
  {
    path: 'validator status',
    summary: 'show the terms, the epoch, the seats, how far the quorum is, and who is missing',
    arguments: [{ name: 'account', description: 'address whose seat is shown too', required: false }],
    settings: [...target, 'l1.url'],
    load: () => import('./commands/validator/status.js'),
  },
  {
    path: 'demo fraud',
    summary: 'let a proposer lie on a running devnet, and watch the challenger beat it',
    details: `Sends transactions, starts a node that lies about one of their steps with a bond of user9, and prints every move, gas, payouts and
time. Ends with code 1 if the fraud survives. Kinds: random, ${Object.entries(fraudKinds)
      .map(([kind, what]) => `${kind} (${what})`)
      .join(', ')}.`,
    settings: [...target, 'l1.url'],
    flags: ['fault', 'warp', 'timeout'],
    examples: [{ line: 'demo fraud --domain 901 --fault wrong-sstore --warp', what: 'waiting times pass at once' }],
    load: () => import('./commands/demo/fraud.js'),
  },
  {
    path: 'demo move',
    summary:
      'let objects move and be traded between three running domains before anything is certified, and see a lie vanish',
    details: `A coin and an NFT move from the first domain to the second, are traded there with a coin that depends on the third, and the NFT goes on to
the third; verdicts come in another order than the moves. Then a proposer asserts a root with a receipt for coins that nobody minted, and they
are spent: when the dispute is lost their copies vanish, and what they bought is its owner's again. Needs \`up --domains 3\`; ends with
a code other than 0 if something was minted or lost.`,
    settings: ['data_dir'],
    flags: ['warp', 'timeout'],
    examples: [{ line: 'demo move --warp', what: 'challenge windows pass at once' }],
    load: () => import('./commands/demo/move.js'),
  },
  {
    path: 'demo freeze',
    summary:
      'let two authorities order different things about one bond on two running domains, and see all domains end alike',
    details: `A bond is issued on the first domain and held on three. The SEC freezes it on the first while the FATF seizes it on the second, and the relayer is told to
carry neither. Validators see in what L1 holds of the domains that they differ, vote, and bring their certificate to each: all end SEIZED with one
storage root of LockRegistry, and the certificate lies on L1 with their batches. Then the orders come everywhere and have their receipts, and nobody moves a unit. Needs
\`up --domains 3\`, better with --validators 4; ends with a code other than 0 if domains stay apart, end otherwise, or a lock does not hold.`,
    settings: ['data_dir'],
    flags: ['timeout', 'naive'],
    examples: [
      { line: 'demo freeze', what: 'on a running devnet' },
      { line: 'demo freeze --naive', what: 'the deadlock of the first design, and how it is found' },
    ],
    load: () => import('./commands/demo/freeze.js'),
  },
  {
    path: 'account new',
    summary: 'make a new key in a keystore file',
    details: 'The file is a Web3 keystore v3 (scrypt), which `cast wallet` and geth open too.',
    arguments: [{ name: 'name', description: 'name of the account, also the name of its file', required: true }],
    settings: ['signer.keystore', 'signer.password_file'],
    examples: [{ line: 'account new operator', what: 'asks for a password twice, prints the address' }],
    load: () => import('./commands/account/new.js'),
  },
  {
    path: 'account import',
    summary: 'put an existing key into a keystore file',
    details:
      'Without a file the key is read from the terminal without echo, or from a pipe. A keystore file keeps its password.',
    arguments: [
      { name: 'name', description: 'name of the account', required: true },
      { name: 'file', description: 'keystore v3 file, or a text file with the key in hex', required: false },
    ],
    settings: ['signer.keystore', 'signer.password_file'],
    load: () => import('./commands/account/import.js'),
  },
  {
    path: 'account list',
    summary: 'list the accounts of the keystore folder',
    settings: ['signer.keystore'],
    load: () => import('./commands/account/list.js'),
  },
  {
    path: 'account sign',
    summary: 'sign a message (EIP-191), a hash or a transaction; nothing is sent',
    arguments: [{ name: 'message', description: 'text, 0x bytes, or JSON with --transaction', required: true }],
    settings: signer,
    flags: ['hash', 'transaction', 'private-key', 'unsafe-private-key'],
    examples: [
      { line: 'account sign "hello" --account operator', what: 'the 65-byte signature in hex' },
      {
        line: `account sign --transaction '{"chainId":901,"nonce":0,"to":"0x…","value":"1","gas":21000,"maxFeePerGas":"2000000000"}' --account dev:0`,
        what: 'raw bytes for eth_sendRawTransaction',
      },
    ],
    load: () => import('./commands/account/sign.js'),
  },
  {
    path: 'config show',
    summary: 'show every setting as it would be used here',
    details: 'Precedence: flag > environment > profile > file > built-in.',
    settings: settingKeys,
    flags: ['origin'],
    load: () => import('./commands/config/show.js'),
  },
  {
    path: 'config check',
    summary: 'find everything wrong with the file, and ask the chains it names',
    load: () => import('./commands/config/check.js'),
  },
  {
    path: 'config schema',
    summary: 'print the JSON Schema of syncline.toml',
    load: () => import('./commands/config/schema.js'),
  },
  {
    path: 'status',
    summary: 'show heights, roots, levels and assertions of L1 and every domain',
    settings: [...target, 'l1.url'],
    examples: [{ line: 'status --json', what: 'the same for scripts' }],
    load: () => import('./commands/status.js'),
  },
  {
    path: 'why',
    summary: 'explain anything: its level, why it is not higher, who can act next, when, and how',
    arguments: [
      {
        name: 'thing',
        description:
          'transaction or block hash, block number, assertion id, withdrawal hash, object id, order, asset, queue item',
        required: true,
      },
    ],
    settings: target,
    examples: [{ line: 'why 0x7d5a…', what: 'why this transaction is not final yet' }],
    load: () => import('./commands/why.js'),
  },
  {
    path: 'doctor',
    summary: 'check this machine, the data folder, the ports and the L1',
    settings: [
      'data_dir',
      'host',
      'l1.url',
      'l1.chain_id',
      'devnet.domains',
      'devnet.l1_port',
      'devnet.admin_port',
      'rpc.port',
      'metrics.port',
    ],
    load: () => import('./commands/doctor.js'),
  },
  {
    path: 'version',
    summary: 'print the versions of Syncline, Node and the platform',
    load: () => import('./commands/version.js'),
  },
  {
    path: 'completion',
    summary: 'print a completion script',
    arguments: [{ name: 'shell', description: 'bash, zsh or fish', required: true }],
    examples: [{ line: 'completion bash', what: 'put `eval "$(syncline completion bash)"` into ~/.bashrc' }],
    load: () => import('./commands/completion.js'),
  },
]
