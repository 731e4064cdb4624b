/** viem clients for commands that send transactions, over the signers of the CLI. Loads viem: import it lazily. */
import type { Signer } from '@syncline/node/keys'
import { type Bytes, decodeHex, type Hex, hexToBytes } from '@syncline/primitives'
import {
  type Account,
  BaseError,
  type Chain,
  ContractFunctionRevertedError,
  createPublicClient,
  createWalletClient,
  defineChain,
  hashMessage,
  http,
  InsufficientFundsError,
  type PublicClient,
  type TransactionReceipt,
  type TransactionSerializableEIP1559,
  type Transport,
  type WalletClient,
} from 'viem'
import { toAccount } from 'viem/accounts'
import type { Context } from './command.js'
import { CliFault, usageFault } from './exit.js'

export type Clients = {
  readonly url: string
  readonly wallet: WalletClient<Transport, Chain, Account>
  readonly client: PublicClient
}

/** A viem account that asks our signer. Only what commands need: EIP-1559 transactions and messages. */
function accountOf(signer: Signer): Account {
  const hexOf = (bytes: Bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`
  return toAccount({
    address: signer.address,
    signTransaction: (transaction) => {
      if (transaction.type !== 'eip1559')
        throw usageFault('only EIP-1559 transactions are signed', 'use an L1 with a base fee')
      return signer.signTransaction(transaction as TransactionSerializableEIP1559)
    },
    signMessage: async ({ message }) => hexOf(await signer.signDigest(hexToBytes(hashMessage(message)))),
    signTypedData: () => Promise.reject(usageFault('typed data are not signed here', 'use a wallet')),
  })
}

/** Clients of `url`, whose chain id is known, for a signer. */
export function createClients(url: string, chainId: bigint, signer: Signer): Clients {
  const chain = defineChain({
    id: Number(chainId),
    name: `chain ${chainId}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [url] } },
  })
  const transport = http(url)
  return {
    url,
    wallet: createWalletClient({ chain, transport, account: accountOf(signer) }),
    client: createPublicClient({ chain, transport, pollingInterval: 200 }),
  }
}

/** Waits for the receipt of a transaction. Fault TRANSACTION_REVERTED if it failed, TRANSACTION_TIMEOUT after `timeoutMs`. */
export async function waitFor({ client, url }: Clients, hash: Hex, timeoutMs = 120_000): Promise<TransactionReceipt> {
  let receipt: TransactionReceipt
  try {
    receipt = await client.waitForTransactionReceipt({ hash, timeout: timeoutMs })
  } catch (cause) {
    throw new CliFault('timeout', 'TRANSACTION_TIMEOUT', `${hash} is in no block after ${timeoutMs / 1000} s`, {
      remedy: `it may still be mined: \`cast receipt ${hash} --rpc-url ${url}\``,
      data: { hash },
      cause,
    })
  }
  if (receipt.status === 'success') return receipt
  throw new CliFault('refused', 'TRANSACTION_REVERTED', `${hash} was reverted in block ${receipt.blockNumber}`, {
    remedy: `\`cast run ${hash} --rpc-url ${url}\` shows where`,
    data: { hash, block: receipt.blockNumber },
  })
}

/** What to do about a failure of viem. Its hints are lists; only one that stands alone can be passed on. */
function remedyOf(error: BaseError): string {
  if (error.walk((at) => at instanceof InsufficientFundsError) !== null)
    return 'fund the account that signs, or give a smaller amount; fees come on top of it'
  const [hint] = error.metaMessages ?? []
  return hint === undefined || hint.trimEnd().endsWith(':') ? 'check the balance of the account and the URL' : hint
}

/** Runs a contract call and turns a revert into a refusal that names the contract's error and its arguments. */
export async function refusing<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const reverted = error instanceof BaseError ? error.walk((at) => at instanceof ContractFunctionRevertedError) : null
    if (reverted instanceof ContractFunctionRevertedError) {
      const { errorName, args } = reverted.data ?? {}
      const values = args === undefined ? '' : `(${args.map(String).join(', ')})`
      throw new CliFault(
        'refused',
        errorName ?? 'TRANSACTION_REVERTED',
        `${what}: ${errorName ?? reverted.reason ?? 'reverted'}${values}`,
        {
          remedy: 'see the natspec of this error in packages/contracts/src/interfaces',
          data: { error: errorName ?? null, arguments: args?.map(String) ?? [] },
          cause: error,
        },
      )
    }
    if (error instanceof BaseError) {
      throw new CliFault('environment', 'TRANSACTION_FAILED', `${what}: ${error.shortMessage}`, {
        remedy: remedyOf(error),
        cause: error,
      })
    }
    throw error
  }
}

/** The address of --to and the like; undefined if absent. Usage fault if it is none. */
export function addressFlag(context: Context, name: 'to' | 'token'): Hex | undefined {
  const given = context.flags[name]
  if (given === undefined) return undefined
  if (typeof given === 'string' && decodeHex(given)?.length === 20) return given as Hex
  throw usageFault(`--${name} is no address`, 'give 20 bytes in 0x hex')
}
