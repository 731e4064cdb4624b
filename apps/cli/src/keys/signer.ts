/** Who signs for a command: a remote signer, a keystore, a dev account on a devnet, or a raw key that was asked for loudly. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createLocalSigner, createRemoteSigner, decryptKeystore, isDevChainId, type Signer } from '@syncline/node/keys'
import { decodeHex } from '@syncline/primitives'
import type { Context } from '../command.js'
import { CliFault, usageFault } from '../exit.js'
import { expandHome } from '../network.js'
import { createRpc } from '../rpc.js'
import { devKey } from './devKeys.js'
import { findAccount } from './folder.js'
import { readPassword } from './secret.js'

/** Folder of keystores as an absolute path. */
export function keystoreFolder(context: Context): string {
  return resolve(context.cwd, expandHome(context.get('signer.keystore'), context.environment))
}

/** A private key in hex. Usage fault that does not repeat the text. */
export function decodeKey(text: string): Uint8Array {
  const key = decodeHex(text.startsWith('0x') ? text : `0x${text}`)
  if (key?.length === 32) return key
  throw usageFault('that is not a private key', 'give 32 bytes in hex')
}

/**
 * The signer for transactions on `chainId`. `account` overrides --account (roles have their own). Without any choice a devnet
 * signs with dev:0 and everything else is fault KEY_MISSING.
 */
export async function signerOf(context: Context, chainId: bigint, account?: string): Promise<Signer> {
  const raw = context.flags['private-key']
  const wanted = account ?? context.get('signer.account')
  const url = context.get('signer.url')
  if (typeof raw === 'string') {
    if (context.flags['unsafe-private-key'] !== true) {
      throw usageFault(
        '--private-key shows the key to every user of this machine',
        'import it once with `syncline account import`, or add --unsafe-private-key',
      )
    }
    return createLocalSigner(decodeKey(raw))
  }
  if (wanted?.startsWith('dev:')) return createLocalSigner(await devKey(wanted, chainId))
  if (url !== undefined && wanted === undefined) {
    throw usageFault('a remote signer needs to know for which address', 'give --account <address>')
  }
  // with a remote signer addresses are its accounts, and names are still keystores: roles may be mixed
  if (url !== undefined && wanted !== undefined && decodeHex(wanted)?.length === 20) {
    const rpc = createRpc(url, { signal: context.signal })
    return createRemoteSigner(wanted as `0x${string}`, (method, parameters) => rpc.call(method, parameters))
  }
  if (wanted !== undefined) {
    const file = findAccount(keystoreFolder(context), wanted)
    const password = await readPassword(context, `Password of ${file.name}: `)
    return createLocalSigner(decryptKeystore(readFileSync(file.path, 'utf8'), password))
  }
  if (isDevChainId(chainId)) return createLocalSigner(await devKey('dev:0', chainId))
  throw new CliFault('environment', 'KEY_MISSING', `nobody was named who signs on chain ${chainId}`, {
    remedy: 'give --account <name> of a keystore, or --signer-url with --account <address>',
  })
}
