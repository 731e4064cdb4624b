/** Commands that run something for domains, and what domains need on L1. */
import type { CommandSpec } from '../command.js'
import { signer, target } from './settings.js'

export const serviceCommands: readonly CommandSpec[] = [
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
    load: () => import('../commands/node/run.js'),
  },
  {
    path: 'reconcile status',
    summary: 'say whether domains agree about locks, what differs and why, and what validators decided',
    details: `Asks the node of a validator that has a seat in the reconciliation of domains (node run --reconcile-urls; each node of a devnet with
validators). Roots of locks are equal on two domains exactly when they agree.`,
    settings: [...target],
    examples: [{ line: 'reconcile status', what: 'on a running devnet' }],
    load: () => import('../commands/reconcile/status.js'),
  },
  {
    path: 'reconcile decide',
    summary: 'decide a contested order as an arbiter',
    details: `Where equals of different laws want opposite things no vote decides, but an arbiter that all validators know (--arbiters), until the
deadline of the case. What is signed is shown first: the case, what stands, the deadline, the group and the L1 deployment, which is compared with --chain-tag, with
that of --l1 and --registry, or with the devnet that runs here. It is signed as a wallet signs a message; one validator is enough to give it to.`,
    arguments: [
      { name: 'case', description: 'the case, 32 bytes', required: true },
      { name: 'verdict', description: 'admit: the contested order counts; reject: it does not', required: true },
      { name: 'reasons', description: 'text whose keccak is signed with it', required: false },
    ],
    settings: [...target, 'l1.url', 'l1.registry', ...signer],
    flags: ['chain-tag', 'yes'],
    examples: [{ line: 'reconcile decide 0x… admit "court order 17/26" --account arbiter', what: 'from a keystore' }],
    load: () => import('../commands/reconcile/decide.js'),
  },
  {
    path: 'reconcile evidence',
    summary: 'put a document to the case of a contested order, as an arbiter: by its digest',
    details: `The digest (Keccak-256) is made here, shown with the case, signed as a wallet signs a message, and given to all nodes that are known and have a seat; one
is enough, as seats pass it on. The document stays where it is; whoever has it can compare. \`reconcile status\` shows what a seat has.`,
    arguments: [{ name: 'case', description: 'the case, 32 bytes', required: true }],
    settings: [...target, 'l1.url', 'l1.registry', ...signer],
    flags: ['file', 'chain-tag', 'yes'],
    examples: [{ line: 'reconcile evidence 0x… --file judgment.pdf --account arbiter', what: 'from a keystore' }],
    load: () => import('../commands/reconcile/evidence.js'),
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
    load: () => import('../commands/relayer.js'),
  },
  {
    path: 'domain list',
    summary: 'list domains and whether they answer',
    settings: target,
    load: () => import('../commands/domain/list.js'),
  },
  {
    path: 'domain show',
    summary: 'show one domain in full: heads, roots, assertions, constants',
    arguments: [{ name: 'domain', description: 'domain id', required: false }],
    settings: target,
    load: () => import('../commands/domain/show.js'),
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
    load: () => import('../commands/domain/add.js'),
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
    load: () => import('../commands/contracts/deploy.js'),
  },
]
