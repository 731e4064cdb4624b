/** `syncline account new`: a fresh key in a keystore file. */
import { randomBytes } from 'node:crypto'
import { createLocalSigner, encryptKeystore } from '@syncline/node/keys'
import type { Context, Run } from '../../command.js'
import { checkAccountName, writeAccount } from '../../keys/folder.js'
import { readPassword } from '../../keys/secret.js'
import { keystoreFolder } from '../../keys/signer.js'
import type { Outcome } from '../../output/output.js'

/** Encrypts a key under a password that is asked for and writes it. */
export async function storeKey(context: Context, name: string, key: Uint8Array): Promise<Outcome> {
  const { address } = createLocalSigner(key)
  const password = await readPassword(context, `Password for ${name}: `, 'twice')
  if (password === '') context.output.warn('the password is empty: whoever reads the file has the key')
  const seed = { salt: randomBytes(32), iv: randomBytes(16), id: randomBytes(16) }
  const text = await context.output.step('encrypting', () => Promise.resolve(encryptKeystore(key, password, seed)))
  const path = writeAccount(keystoreFolder(context), name, text)
  return { data: { name, address, path }, text: `${address}\n${path}` }
}

export const run: Run = (context) => {
  const name = checkAccountName(context.arguments[0] ?? '')
  let key: Uint8Array
  // a random 256-bit number is out of the group's order with probability 2^-128
  do key = new Uint8Array(randomBytes(32))
  while (!key.some(Boolean))
  return storeKey(context, name, key)
}
