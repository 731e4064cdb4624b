/** Demonstrations, keys, configuration, and questions. */
import { fraudKinds, settingKeys } from '@syncline/node/config'
import type { CommandSpec } from '../command.js'
import { signer, target } from './settings.js'

export const toolCommands: readonly CommandSpec[] = [
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
    load: () => import('../commands/demo/fraud.js'),
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
    load: () => import('../commands/demo/move.js'),
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
    load: () => import('../commands/demo/freeze.js'),
  },
  {
    path: 'account new',
    summary: 'make a new key in a keystore file',
    details: 'The file is a Web3 keystore v3 (scrypt), which `cast wallet` and geth open too.',
    arguments: [{ name: 'name', description: 'name of the account, also the name of its file', required: true }],
    settings: ['signer.keystore', 'signer.password_file'],
    examples: [{ line: 'account new operator', what: 'asks for a password twice, prints the address' }],
    load: () => import('../commands/account/new.js'),
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
    load: () => import('../commands/account/import.js'),
  },
  {
    path: 'account list',
    summary: 'list the accounts of the keystore folder',
    settings: ['signer.keystore'],
    load: () => import('../commands/account/list.js'),
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
    load: () => import('../commands/account/sign.js'),
  },
  {
    path: 'config show',
    summary: 'show every setting as it would be used here',
    details: 'Precedence: flag > environment > profile > file > built-in.',
    settings: settingKeys,
    flags: ['origin'],
    load: () => import('../commands/config/show.js'),
  },
  {
    path: 'config check',
    summary: 'find everything wrong with the file, and ask the chains it names',
    load: () => import('../commands/config/check.js'),
  },
  {
    path: 'config schema',
    summary: 'print the JSON Schema of syncline.toml',
    load: () => import('../commands/config/schema.js'),
  },
  {
    path: 'status',
    summary: 'show heights, roots, levels and assertions of L1 and every domain',
    settings: [...target, 'l1.url'],
    examples: [{ line: 'status --json', what: 'the same for scripts' }],
    load: () => import('../commands/status.js'),
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
    load: () => import('../commands/why.js'),
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
    load: () => import('../commands/doctor.js'),
  },
  {
    path: 'version',
    summary: 'print the versions of Syncline, Node and the platform',
    load: () => import('../commands/version.js'),
  },
  {
    path: 'completion',
    summary: 'print a completion script',
    arguments: [{ name: 'shell', description: 'bash, zsh or fish', required: true }],
    examples: [{ line: 'completion bash', what: 'put `eval "$(syncline completion bash)"` into ~/.bashrc' }],
    load: () => import('../commands/completion.js'),
  },
]
