/** `syncline validator keygen`: a fresh BLS key in a keystore file (EIP-2335). */
import { randomBytes } from 'node:crypto'
import { encryptBlsKeystore } from '@syncline/node/keys'
import { bytesToHex } from '@syncline/primitives'
import type { Run } from '../../command.js'
import { loadNode } from '../../devnet/nodeModule.js'
import { checkAccountName, writeAccount } from '../../keys/folder.js'
import { readPassword } from '../../keys/secret.js'
import { keystoreFolder } from '../../keys/signer.js'

export const run: Run = async (context) => {
  const name = checkAccountName(context.arguments[0] ?? '')
  const { createBlsSigner, generateBlsSecret } = await loadNode()
  const secret = generateBlsSecret(randomBytes(32))
  const { compressedKey } = createBlsSigner(secret)
  const password = await readPassword(context, `Password for ${name}: `, 'twice')
  if (password === '') context.output.warn('the password is empty: whoever reads the file has the key')
  const seed = { salt: randomBytes(32), iv: randomBytes(16), id: randomBytes(16) }
  const text = await context.output.step('encrypting', () =>
    Promise.resolve(encryptBlsKeystore(secret, compressedKey, password, seed)),
  )
  const path = writeAccount(keystoreFolder(context), name, text)
  const publicKey = bytesToHex(compressedKey)
  return { data: { name, publicKey, path }, text: `${publicKey}\n${path}` }
}
