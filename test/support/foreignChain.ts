/** A foreign chain in tests: a bare anvil, validators with seats on L1, what they sign, and calls of contracts on any chain. */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  claimRegistryAbi,
  crosslinksAbi,
  foreignClaimRegistryAbi,
  iObjectManagerAbi,
  iOrderBookAbi,
  isolationLedgerAbi,
  lockRegistryAbi,
  messengerAbi,
  validatorSetAbi,
} from '@syncline/contracts'
import {
  aggregate,
  type BlsSigner,
  createBlsSigner,
  createRpcClient,
  type DevKey,
  freePort,
  readEpoch,
  toAbiKey,
} from '@syncline/node'
import { type Bytes, bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { possessionMessage, type QuorumSet, quorumChainTag } from '@syncline/protocol'
import {
  type Abi,
  BaseError,
  ContractFunctionRevertedError,
  type PublicClient,
  parseEther,
  type TransactionReceipt,
} from 'viem'
import { clientOf, until, walletOf } from './devnet.js'
import { findFoundry } from './foundry.js'

/** A chain that tests call: its id, where it listens, and a client. */
export type Side = { readonly id: bigint; readonly url: string; readonly client: PublicClient }
export type Call = {
  readonly to: Hex
  readonly abi: Abi
  readonly functionName: string
  readonly args: readonly unknown[]
  readonly value?: bigint
}

/** What contracts pass on of one another. */
const errors = (
  [
    ...claimRegistryAbi,
    ...foreignClaimRegistryAbi,
    ...iObjectManagerAbi,
    ...crosslinksAbi,
    ...isolationLedgerAbi,
    ...validatorSetAbi,
    ...messengerAbi,
    ...iOrderBookAbi,
    ...lockRegistryAbi,
  ] as Abi
).filter(({ type }) => type === 'error')

/** Sends a call once it was simulated, as the account of `key`; a refusal is thrown by its name. */
export async function send(
  side: Side,
  key: Hex,
  { abi, to, functionName, args, value }: Call,
): Promise<TransactionReceipt> {
  const wallet = walletOf(side.id, side.url, key)
  const functions = abi.filter(({ type }) => type === 'function')
  const call = { address: to, abi: [...functions, ...errors], functionName, args, value, account: wallet.account }
  try {
    await side.client.simulateContract(call as never)
  } catch (error) {
    const revert =
      error instanceof BaseError ? error.walk((each) => each instanceof ContractFunctionRevertedError) : null
    if (!(revert instanceof ContractFunctionRevertedError)) throw error
    throw new Error(revert.data?.errorName ?? revert.signature ?? revert.reason)
  }
  const hash = await wallet.writeContract({ ...call, chain: wallet.chain } as never)
  const receipt = await side.client.waitForTransactionReceipt({ hash, timeout: 120_000 })
  if (receipt.status !== 'success') throw new Error(`${functionName} was reverted`)
  return receipt
}

/** A bare anvil with this chain id, a block for each transaction; the users of a devnet have ether. */
export async function startForeignChain(id: bigint): Promise<Side & { stop(): void }> {
  const port = await freePort()
  const options = ['--port', String(port), '--chain-id', String(id)]
  const anvil: ChildProcess = spawn(findFoundry('anvil'), options, { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    anvil.once('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
    anvil.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Listening on')) resolve()
    })
  })
  const url = `http://127.0.0.1:${port}`
  return { id, url, client: clientOf(id, url, 20), stop: () => void anvil.kill() }
}

export type Quorum = {
  readonly set: QuorumSet
  readonly chainTag: Bytes
  /** Signed by the members at these places; by all unless said otherwise. */
  certify(message: Bytes, by?: readonly number[]): { readonly signers: bigint; readonly signature: Hex }
}

/** Opens the validators of a foreign chain, or of a domain whose owner has the first key, on L1 and forms their first epoch: a seat for each key. */
export async function seatForeignValidators(
  l1: Side,
  validatorSet: Hex,
  domainId: bigint,
  keys: readonly DevKey[],
): Promise<Quorum> {
  const chainTag = quorumChainTag(l1.id, hexToBytes(validatorSet))
  const call = (key: DevKey, functionName: string, args: readonly unknown[], value?: bigint) =>
    send(l1, key.privateKey, {
      ...{ to: validatorSet, abi: validatorSetAbi as Abi, functionName, args },
      ...(value === undefined ? {} : { value }),
    })
  const stake = parseEther('1')
  const terms = { gate: `0x${'00'.repeat(20)}`, seatStake: stake, epochLength: 1, lifetime: 100_000 }
  await call(keys[0]!, 'open', [domainId, { ...terms, exitDelay: 100, seats: keys.length }])
  const signers = new Map<string, BlsSigner>()
  for (const [i, key] of keys.entries()) {
    const secret = hashWords(BigInt(i), domainId)
    secret[0]! &= 0x3f
    const signer = createBlsSigner(secret)
    const possession = signer.sign(possessionMessage(chainTag, domainId, hexToBytes(key.address), signer.publicKey))
    await call(key, 'join', [domainId, toAbiKey(signer.publicKey), bytesToHex(possession)], stake)
    signers.set(key.address.toLowerCase(), signer)
  }
  const rpc = createRpcClient(l1.url)
  await until('all seats are active', 60, async () => {
    const args = [domainId] as const
    const call = { address: validatorSet, abi: validatorSetAbi, functionName: 'upcoming', args } as const
    return (await l1.client.readContract(call)).length === keys.length ? true : undefined
  })
  await call(keys[0]!, 'formEpoch', [domainId])
  const set = await readEpoch(rpc, validatorSet, domainId, await l1.client.getBlockNumber({ cacheTime: 0 }))
  if (set?.members.length !== keys.length) throw new Error('a seat is missing')
  const all = set.members.map((_, i) => i)
  return {
    set,
    chainTag,
    certify(message, by = all) {
      const signatures = by.map((i) => signers.get(bytesToHex(set.members[i]!.account))!.sign(message))
      return {
        signers: by.reduce((bits, i) => bits | (1n << BigInt(i)), 0n),
        signature: bytesToHex(aggregate(signatures)),
      }
    },
  }
}
