/** BLS keys of validators: keystore files by name, or those of a devnet. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BlsSigner } from '@syncline/node'
import { blsKeystoreKey, decryptBlsKeystore, isDevChainId } from '@syncline/node/keys'
import type { Context } from '../command.js'
import { loadNode } from '../devnet/nodeModule.js'
import { CliFault, usageFault } from '../exit.js'
import { checkAccountName } from './folder.js'
import { readPassword } from './secret.js'
import { keystoreFolder } from './signer.js'

const hexOf = (bytes: Uint8Array): string => `0x${Buffer.from(bytes).toString('hex')}`

/** Seats of a set, so keys of one validator. */
const mostKeys = 64

const maxFileBytes = 64 * 1024

/** Text of a keystore in the folder. Fault ACCOUNT_UNKNOWN. */
function readKeystore(context: Context, name: string): string {
  const path = join(keystoreFolder(context), checkAccountName(name))
  if (existsSync(path) && statSync(path).size <= maxFileBytes) return readFileSync(path, 'utf8')
  throw new CliFault('notFound', 'ACCOUNT_UNKNOWN', `there is no BLS key '${name}' in ${keystoreFolder(context)}`, {
    remedy: 'make one with `syncline validator keygen <name>`',
  })
}

/** Names of --validator-keys. Usage fault if there are none, or too many. */
function namesOf(context: Context): readonly string[] {
  const names = (context.get('validator.keys') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length >= 1 && names.length <= mostKeys && new Set(names).size === names.length) return names
  throw usageFault(
    'no BLS key was named, or one twice',
    'give --validator-keys <name>; `syncline validator keygen` makes one',
  )
}

/** The signers of --validator-keys. Faults KEY_MISSING, ACCOUNT_UNKNOWN, KEY_DEV_ON_REAL_CHAIN, those of keystores. */
export async function blsSignersOf(context: Context, l1ChainId: bigint): Promise<readonly BlsSigner[]> {
  const { createBlsSigner, devBlsSecret } = await loadNode()
  const signers: BlsSigner[] = []
  for (const name of namesOf(context)) {
    const index = /^dev:(\d{1,2})$/.exec(name)?.[1]
    if (index !== undefined) {
      if (!isDevChainId(l1ChainId)) {
        throw new CliFault(
          'usage',
          'KEY_DEV_ON_REAL_CHAIN',
          `'${name}' is publicly known and ${l1ChainId} is no devnet`,
          {
            remedy: 'make a key with `syncline validator keygen`',
          },
        )
      }
      signers.push(createBlsSigner(devBlsSecret(Number(index))))
      continue
    }
    const text = readKeystore(context, name)
    const signer = createBlsSigner(decryptBlsKeystore(text, await readPassword(context, `Password of ${name}: `)))
    const claimed = blsKeystoreKey(text)
    if (claimed !== undefined && claimed !== hexOf(signer.compressedKey)) {
      throw new CliFault('environment', 'KEYSTORE_INVALID', `the keystore '${name}' holds another key than it names`, {
        remedy: 'make a new one with `syncline validator keygen`',
      })
    }
    signers.push(signer)
  }
  return signers
}
