/** `syncline account import`: a key from a pipe, a prompt, or another keystore file. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { createLocalSigner, decryptKeystore, isKeystoreText } from '@syncline/node/keys'
import type { Run } from '../../command.js'
import { CliFault } from '../../exit.js'
import { checkAccountName, writeAccount } from '../../keys/folder.js'
import { readPassword, readSecret } from '../../keys/secret.js'
import { decodeKey, keystoreFolder } from '../../keys/signer.js'
import { expandHome } from '../../network.js'
import { storeKey } from './new.js'

export const run: Run = async (context) => {
  const [name = '', file] = context.arguments
  checkAccountName(name)
  if (file === undefined) return storeKey(context, name, decodeKey(await readSecret(context, 'Private key: ')))
  const path = resolve(context.cwd, expandHome(file, context.environment))
  let text: string
  try {
    if (statSync(path).size > 64 * 1024) throw new RangeError('the file is too large for a keystore')
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new CliFault('notFound', 'FILE_UNREADABLE', `cannot read ${path}`, { remedy: 'check the path', cause })
  }
  if (!isKeystoreText(text)) return storeKey(context, name, decodeKey(text.trim()))
  const key = decryptKeystore(text, await readPassword(context, `Password of ${path}: `))
  const { address } = createLocalSigner(key)
  const written = writeAccount(keystoreFolder(context), name, text)
  return { data: { name, address, path: written }, text: `${address}\n${written}` }
}
