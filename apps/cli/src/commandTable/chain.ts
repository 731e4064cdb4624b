/** Commands that read and change chains: money, disputes, orders, stakes, seats. */
import type { CommandSpec } from '../command.js'
import { signer, target } from './settings.js'

export const chainCommands: readonly CommandSpec[] = [
  {
    path: 'bridge deposit',
    summary: 'move ether or an ERC-20 from L1 to a domain',
    arguments: [{ name: 'amount', description: '0.5 (ether or tokens), or smallest units as 1000wei', required: true }],
    settings: [...target, 'l1.url', ...signer],
    flags: ['to', 'token', 'no-wait', 'timeout', 'private-key', 'unsafe-private-key'],
    examples: [{ line: 'bridge deposit 1.5 --domain 901 --account dev:3', what: 'waits until the domain has it' }],
    load: () => import('../commands/bridge/deposit.js'),
  },
  {
    path: 'bridge withdraw',
    summary: 'start moving ether or a token from a domain to L1',
    arguments: [{ name: 'amount', description: '0.5 (ether or tokens), or smallest units as 1000wei', required: true }],
    settings: [...target, 'l1.url', ...signer],
    flags: ['to', 'token', 'private-key', 'unsafe-private-key'],
    examples: [{ line: 'bridge withdraw 0.1 --domain 901 --account dev:3', what: 'prints the withdrawal hash' }],
    load: () => import('../commands/bridge/withdraw.js'),
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
    load: () => import('../commands/bridge/prove.js'),
  },
  {
    path: 'bridge claim',
    summary: 'pay out proven withdrawals on L1',
    arguments: [{ name: 'recipient', description: 'whose money (default: the account that signs)', required: false }],
    settings: [...target, 'l1.url', ...signer],
    flags: ['token', 'private-key', 'unsafe-private-key'],
    load: () => import('../commands/bridge/claim.js'),
  },
  {
    path: 'dispute list',
    summary: 'list disputes: who claims what, what is awaited, until when',
    settings: target,
    load: () => import('../commands/dispute/list.js'),
  },
  {
    path: 'dispute show',
    summary: 'show one dispute: claims, current window, clocks, money, and at the end the instruction',
    arguments: [{ name: 'dispute', description: 'id of the dispute, or its beginning', required: true }],
    settings: target,
    examples: [{ line: 'dispute show 0x7d5a --domain 901', what: 'both sides and the contested instruction' }],
    load: () => import('../commands/dispute/show.js'),
  },
  {
    path: 'dispute watch',
    summary: 'print every move of a dispute as it happens, until it ends',
    arguments: [{ name: 'dispute', description: 'id of the dispute, or its beginning', required: true }],
    settings: target,
    flags: ['timeout'],
    load: () => import('../commands/dispute/watch.js'),
  },
  {
    path: 'dispute replay',
    summary: 'print a dispute move by move from the logs of L1, with the instruction it came down to',
    arguments: [{ name: 'dispute', description: 'id of the dispute, or its beginning', required: true }],
    settings: target,
    load: () => import('../commands/dispute/replay.js'),
  },
  {
    path: 'lock take',
    summary: 'lock holdings on several domains for a transaction: all of them or none',
    details: `Takes one lock after another in the order that everybody keeps, and goes on only once it has the last one. Whoever comes later waits, for --timeout,
and gives back what it took; a lock names who has it and until when. What is locked is used by --for alone, who ends the locks with \`lock release\`; the set is
given back here on failure only if that account's key is here. What a killed run took ends at its time. A domain that does not answer is not left out:
then nothing is taken, unless the domains are named.`,
    arguments: [
      {
        name: 'locks',
        description: 'assets, 32 bytes in hex: on every domain of the network, or as 901:0x… on one',
        required: true,
        variadic: true,
      },
    ],
    settings: [...target, ...signer],
    flags: ['for', 'term', 'timeout', 'private-key', 'unsafe-private-key'],
    examples: [
      { line: 'lock take 0x… --account dev:1 --for dev:2', what: 'what dev:1 has of an asset on all domains' },
      { line: 'lock take 901:0x… 902:0x… --account ops --term 2m --timeout 1m', what: 'waits a minute for others' },
    ],
    load: () => import('../commands/lock/take.js'),
  },
  {
    path: 'lock release',
    summary: 'give locks back: as their owner at any time, as anyone when their time is over',
    details:
      'Where a domain does not answer, nothing is given back, unless the domains are named. With --commit a lock that is gone is an error (LOCK_NOT_HELD, code 3): the others are committed, and `data` says which; to give up what is gone is none.',
    arguments: [
      {
        name: 'locks',
        description: 'assets, 32 bytes in hex: on every domain of the network, or as 901:0x… on one',
        required: true,
        variadic: true,
      },
    ],
    settings: [...target, ...signer],
    flags: ['holder', 'commit', 'private-key', 'unsafe-private-key'],
    examples: [
      { line: 'lock release 0x… --holder 0x… --account dev:2 --commit', what: 'the transaction of dev:2 is done' },
    ],
    load: () => import('../commands/lock/release.js'),
  },
  {
    path: 'lock show',
    summary: 'show who has locked a holding on each domain, until when, and what orders make of it',
    arguments: [
      {
        name: 'locks',
        description: 'assets, 32 bytes in hex: on every domain of the network, or as 901:0x… on one',
        required: true,
        variadic: true,
      },
    ],
    settings: [...target, ...signer],
    flags: ['holder'],
    examples: [{ line: 'lock show 0x… --holder 0x…', what: 'on every domain' }],
    load: () => import('../commands/lock/show.js'),
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
    load: () => import('../commands/order/sign.js'),
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
    load: () => import('../commands/order/submit.js'),
  },
  {
    path: 'order show',
    summary: 'show where an order stands on every domain, and what it waits for',
    arguments: [{ name: 'digest', description: 'digest of the order, its name everywhere', required: false }],
    settings: target,
    flags: ['from-file'],
    examples: [{ line: 'order show 0x…', what: 'a line for each domain' }],
    load: () => import('../commands/order/show.js'),
  },
  {
    path: 'stake show',
    summary: 'show what a key has at stake for a domain, and what is known against it',
    arguments: [{ name: 'key', description: 'address (default: the key that sequences)', required: false }],
    settings: [...target, 'l1.url', 'l1.stake_contract'],
    load: () => import('../commands/stake/show.js'),
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
    load: () => import('../commands/stake/add.js'),
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
    load: () => import('../commands/stake/withdraw.js'),
  },
  {
    path: 'validator keygen',
    summary: 'make a BLS key of a validator in a keystore file',
    details:
      'The file is of EIP-2335 (scrypt), which other programs of Ethereum’s consensus open too. The key is never printed.',
    arguments: [{ name: 'name', description: 'name of the key, also the name of its file', required: true }],
    settings: ['signer.keystore', 'signer.password_file'],
    examples: [{ line: 'validator keygen val', what: 'asks for a password twice, prints the public key' }],
    load: () => import('../commands/validator/keygen.js'),
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
    load: () => import('../commands/validator/open.js'),
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
    load: () => import('../commands/validator/join.js'),
  },
  {
    path: 'validator form',
    summary: 'form the next epoch of the seats that count now; anyone may, once it is due',
    settings: [...target, 'l1.url', ...signer],
    flags: ['private-key', 'unsafe-private-key'],
    load: () => import('../commands/validator/form.js'),
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
    load: () => import('../commands/validator/exit.js'),
  },
  {
    path: 'validator status',
    summary: 'show the terms, the epoch, the seats, how far the quorum is, and who is missing',
    arguments: [{ name: 'account', description: 'address whose seat is shown too', required: false }],
    settings: [...target, 'l1.url'],
    load: () => import('../commands/validator/status.js'),
  },
]
