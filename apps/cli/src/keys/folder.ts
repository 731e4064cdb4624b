/** The folder of keystore files: one Web3 keystore v3 a file, named as the account, as `cast wallet` keeps them. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isKeystoreText, keystoreAddress } from '@syncline/node/keys'
import { CliFault, usageFault } from '../exit.js'

/** An account file. `address` is unknown where the file does not say it (`cast wallet` leaves it out). */
export type AccountFile = { readonly name: string; readonly path: string; readonly address: `0x${string}` | undefined }

/** No folder of keys has more files; a wrong --keystore must not read a whole disk. */
const maxFiles = 10_000
const maxFileBytes = 64 * 1024

/** Keystores of a folder by name; an absent folder has none. */
export function listAccounts(folder: string): readonly AccountFile[] {
  if (!existsSync(folder)) return []
  const out: AccountFile[] = []
  for (const name of readdirSync(folder).sort().slice(0, maxFiles)) {
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined || !stat.isFile() || stat.size > maxFileBytes) continue
    const text = readFileSync(path, 'utf8')
    if (isKeystoreText(text)) out.push({ name, path, address: keystoreAddress(text) })
  }
  return out
}

/** The account of a name or address. Fault ACCOUNT_UNKNOWN, with the names there are. */
export function findAccount(folder: string, wanted: string): AccountFile {
  const all = listAccounts(folder)
  const found = all.find(({ name, address }) => name === wanted || address === wanted.toLowerCase())
  if (found !== undefined) return found
  const names = all.map(({ name }) => name).slice(0, 20)
  throw new CliFault('notFound', 'ACCOUNT_UNKNOWN', `there is no account '${wanted}' in ${folder}`, {
    remedy: names.length > 0 ? `there are: ${names.join(', ')}` : 'make one with `syncline account new <name>`',
    data: { folder },
  })
}

/** Accepts names that are safe as file names. Usage fault otherwise. */
export function checkAccountName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) return name
  throw usageFault(
    `'${name.slice(0, 80)}' cannot name an account`,
    'use 1 to 64 letters, digits, dots, dashes and underscores',
  )
}

/** Writes a new account file, mode 0600, in a folder of mode 0700. Never overwrites: fault ACCOUNT_EXISTS. */
export function writeAccount(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const path = join(folder, name)
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    throw new CliFault('failure', 'ACCOUNT_EXISTS', `there is already an account '${name}' in ${folder}`, {
      remedy: 'choose another name; this command never overwrites a key',
      cause,
    })
  }
  return path
}
