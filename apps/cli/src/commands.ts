/** The command table: the one source of help, docs/cli.md and completion. */
import { settingKeys } from '@syncline/node/config'
import type { CommandSpec } from './command.js'

/** Nouns that group commands and do nothing alone. */
export const nouns: Readonly<Record<string, string>> = {
  domain: 'the domains that are known here',
  account: 'keys: keystore files, signatures',
  config: 'settings and where they came from',
}

const target = ['rpc.url', 'node.domain', 'data_dir'] as const
const signer = ['signer.account', 'signer.keystore', 'signer.password_file', 'signer.url'] as const

export const commands: readonly CommandSpec[] = [
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
        description: 'transaction or block hash, block number, assertion id, withdrawal hash, queue item',
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
