/** Flags that are not settings: how to answer, and what only one run wants. Same name, same meaning in every command. */

export type Flag = {
  /** One letter, for the few that are typed all day. */
  readonly short?: string
  readonly placeholder?: string
  readonly description: string
}

export type FlagName =
  | 'config'
  | 'profile'
  | 'json'
  | 'quiet'
  | 'verbose'
  | 'color'
  | 'yes'
  | 'detach'
  | 'origin'
  | 'keep-l1'
  | 'timeout'
  | 'no-wait'
  | 'to'
  | 'token'
  | 'private-key'
  | 'unsafe-private-key'
  | 'hash'
  | 'transaction'
  | 'limit'
  | 'wallet'
  | 'fault'
  | 'warp'
  | 'naive'
  | 'from-file'
  | 'authority'
  | 'subject'
  | 'amount'
  | 'recipient'
  | 'case'
  | 'evidence'
  | 'nonce'
  | 'lamport'
  | 'at'
  | 'valid-for'
  | 'for'
  | 'holder'
  | 'term'
  | 'commit'
  | 'chain-tag'
  | 'file'

export const flags: { readonly [Name in FlagName]: Flag } = {
  config: { placeholder: 'path', description: 'configuration file (default: ./syncline.toml if there is one)' },
  profile: { placeholder: 'name', description: 'profile of the configuration file' },
  json: { description: 'print one JSON envelope on stdout' },
  quiet: { short: 'q', description: 'no progress on stderr' },
  verbose: { short: 'v', description: 'debug log lines, causes and stacks of errors' },
  color: { description: 'colours on or off (NO_COLOR, FORCE_COLOR and CI are honoured)' },
  yes: { short: 'y', description: 'do not ask' },
  detach: { short: 'd', description: 'run in the background' },
  origin: { description: 'say where each value came from' },
  'keep-l1': { description: 'leave the L1 process running' },
  timeout: { placeholder: 'duration', description: 'give up after this time (exit code 5)' },
  'no-wait': { description: 'return as soon as the transaction is sent' },
  to: { placeholder: 'address', description: 'recipient (default: the sender)' },
  token: { placeholder: 'address', description: 'ERC-20 on L1 instead of ether' },
  'private-key': { placeholder: 'hex', description: 'raw key; refused without --unsafe-private-key' },
  'unsafe-private-key': {
    description: 'accept a raw key from the command line: other users of the machine can read it',
  },
  hash: { description: 'the message is a 32-byte hash to sign as it is' },
  transaction: { description: 'the message is a transaction in JSON to sign, not to send' },
  limit: { placeholder: 'n', description: 'at most this many rows' },
  fault: { placeholder: 'kind', description: 'what the proposer lies about (default: random)' },
  warp: { description: 'let L1 time pass instead of waiting' },
  naive: { description: 'the first design instead, which stands still; needs no network' },
  'from-file': { placeholder: 'path', description: 'file with the order in JSON; - is standard input' },
  authority: { placeholder: 'id', description: 'whose order it is (default: for whom the key signs)' },
  subject: { placeholder: 'address', description: 'whose holding it is about (default: the asset everywhere)' },
  amount: { placeholder: 'units', description: 'units of the holding of --subject (default: all)' },
  recipient: { placeholder: 'address', description: 'who gets the asset: CONFISCATE, LIQUIDATE, RECOVER, SEIZE' },
  case: { placeholder: 'text', description: 'number of the case: 32 bytes in hex, or a text that is hashed' },
  evidence: {
    placeholder: 'digest',
    description: 'digest of the documents: 32 bytes in hex, or a text that is hashed',
  },
  nonce: { placeholder: 'n', description: 'number that the authority never used (default: a random one)' },
  lamport: { placeholder: 'n', description: 'Lamport time (default: above all that the domains show of the asset)' },
  at: {
    placeholder: 'time',
    description: 'not before: 2h, 2027-01-31T12:00:00Z or @<unix seconds> (default: at once)',
  },
  'valid-for': { placeholder: 'duration', description: 'how long it may take effect (default: 30d)' },
  for: {
    placeholder: 'account',
    description:
      'who uses what is locked and ends it: an address, a keystore or dev:N (default: the account that signs)',
  },
  holder: { placeholder: 'address', description: 'whose holdings (default: those of the account that signs)' },
  term: { placeholder: 'duration', description: 'how long the locks stand, at most 10m (default: 5m)' },
  commit: { description: 'the transaction is done: commit, not abort' },
  'chain-tag': {
    placeholder: 'hex',
    description: 'L1 deployment that is meant (default: of --l1 with --registry, or of the devnet that runs here)',
  },
  file: { placeholder: 'path', description: 'the document: its digest is made here, and goes nowhere itself' },
  wallet: { description: 'print the EIP-3085 objects only' },
}

/** Flags that every command has. */
export const commonFlags: readonly FlagName[] = ['config', 'profile', 'json', 'quiet', 'verbose', 'color']
