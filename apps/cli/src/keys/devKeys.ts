/** The accounts every Ethereum devnet knows: anvil's mnemonic. Worth nothing, and refused on real chains. */
import { isDevChainId } from '@syncline/node/keys'
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import { CliFault, usageFault } from '../exit.js'

const mnemonic = 'test test test test test test test test test test test junk'

/** Indices that the devnet funds; roles take the first ones. */
const accounts = 64

/** Key of `dev:<index>`. Fault KEY_DEV_ON_REAL_CHAIN unless `chainId` is a devnet's. */
export async function devKey(text: string, chainId: bigint): Promise<Bytes> {
  if (!isDevChainId(chainId)) {
    throw new CliFault('usage', 'KEY_DEV_ON_REAL_CHAIN', `'${text}' is publicly known and ${chainId} is no devnet`, {
      remedy: 'use a keystore account (--account <name>) or a remote signer (--signer-url)',
      data: { chainId: String(chainId) },
    })
  }
  const index = /^dev:(\d{1,2})$/.exec(text)?.[1]
  if (index === undefined || Number(index) >= accounts) {
    throw usageFault(`there is no account '${text}'`, `dev accounts are dev:0 to dev:${accounts - 1}`)
  }
  const { mnemonicToAccount } = await import('viem/accounts')
  const key = mnemonicToAccount(mnemonic, { addressIndex: Number(index) }).getHdKey().privateKey
  if (key === null) throw usageFault(`'${text}' has no key`, 'use another account')
  return key
}

/** The raw form, for wallets that want to import it. */
export async function devKeyHex(text: string, chainId: bigint): Promise<Hex> {
  return bytesToHex(await devKey(text, chainId))
}
