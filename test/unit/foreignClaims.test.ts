/**
 * A foreign chain (a bare anvil) that learns of L1 (another anvil) by its validators: level 2, TRUE and the next epoch, all opened in L1 blocks that a quorum
 * calls final; and L1 settles the foreign chain's own claims by the same quorum.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  crosslinksAbi,
  deployL1Contracts,
  encodeL1Header,
  foreignClaimRegistryAbi,
  foreignClaimRegistryBytecode,
  type L1Deployment,
  validatorSetAbi,
} from '@syncline/contracts'
import { createRpcClient } from '@syncline/node'
import { type Bytes, bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import {
  type Attestation,
  attestationMessage,
  claimLeaf,
  createClaimTree,
  type FinalBlock,
  finalBlockMessage,
  possessionMessage,
  type QuorumSet,
  quorumChainTag,
  quorumSetHash,
  setLeaf,
} from '@syncline/protocol'
import {
  type Abi,
  BaseError,
  ContractFunctionRevertedError,
  createPublicClient,
  createWalletClient,
  defineChain,
  type HttpTransport,
  http,
  type PublicClient,
  parseEther,
} from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aggregate, createBlsSigner } from '../../packages/node/src/validator/bls.js'
import { readEpoch, toAbiAttestation, toAbiKey, toAbiSet } from '../../packages/node/src/validator/contract.js'
import { findFoundry } from '../support/foundry.js'
import { logChain } from '../support/gasLog.js'

const foreignId = 7777n
const stake = parseEther('1')
const phrase = 'test test test test test test test test test test test junk'
const accounts = [0, 1, 2, 3].map((addressIndex) => mnemonicToAccount(phrase, { addressIndex }))
const signers = accounts.map((_, i) => {
  const secret = hashWords(BigInt(i), 0xf0e1n)
  secret[0]! &= 0x3f
  return createBlsSigner(secret)
})
const processes: ChildProcess[] = []

type Side = { readonly client: PublicClient<HttpTransport>; readonly url: string; readonly chainId: number }
type Call = {
  readonly to: Hex
  readonly abi: Abi
  readonly functionName: string
  readonly args: readonly unknown[]
  readonly value?: bigint
}

let l1Side: Side
let foreign: Side
let l1: L1Deployment
let chainTag: Bytes
let registry: Hex
/** What Crosslinks passes on. */
const validatorErrors = (validatorSetAbi as Abi).filter(({ type }) => type === 'error')
const gas = new Map<string, bigint>()

async function startChain(chainId: number): Promise<Side> {
  const port = 20_000 + Math.trunc(Math.random() * 20_000)
  const options = ['--port', String(port), '--chain-id', String(chainId), '--timestamp', '1700000000']
  const anvil = spawn(findFoundry('anvil'), options, { stdio: ['ignore', 'pipe', 'inherit'] })
  processes.push(anvil)
  await new Promise<void>((resolve, reject) => {
    anvil.once('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
    anvil.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Listening on')) resolve()
    })
  })
  const url = `http://127.0.0.1:${port}`
  return { client: createPublicClient({ chain: chainOf(chainId), transport: http(url), cacheTime: 0 }), url, chainId }
}

const chainOf = (id: number) =>
  defineChain({
    id,
    name: `chain ${id}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [] } },
  })

/** Sends a call once it was simulated; a refusal is thrown by its name. */
async function call(side: Side, who: number, { to, abi, functionName, args, value }: Call): Promise<void> {
  const account = accounts[who]!
  const request = { address: to, abi, functionName, args, value, account }
  try {
    await side.client.simulateContract(request as never)
  } catch (error) {
    const revert = error instanceof BaseError ? error.walk((e) => e instanceof ContractFunctionRevertedError) : null
    if (!(revert instanceof ContractFunctionRevertedError)) throw error
    throw new Error(revert.data?.errorName ?? revert.signature)
  }
  const wallet = createWalletClient({ account, chain: chainOf(side.chainId), transport: http(side.url) })
  const hash = await wallet.writeContract(request as never)
  const receipt = await side.client.waitForTransactionReceipt({ hash, pollingInterval: 20 })
  expect(receipt.status).toBe('success')
  gas.set(functionName, receipt.gasUsed)
}

const onL1 = (to: Hex, abi: Abi) => (who: number, functionName: string, args: readonly unknown[], value?: bigint) =>
  call(l1Side, who, { to, abi, functionName, args, ...(value === undefined ? {} : { value }) })
const onForeign = (functionName: string, args: readonly unknown[]) =>
  call(foreign, 0, { to: registry, abi: foreignClaimRegistryAbi as Abi, functionName, args })
const read = (functionName: string, args: readonly unknown[]) =>
  foreign.client.readContract({ address: registry, abi: foreignClaimRegistryAbi as Abi, functionName, args })

const warp = async (side: Side, seconds: number): Promise<void> => {
  await side.client.request({ method: 'evm_increaseTime', params: [seconds] } as never)
  await side.client.request({ method: 'evm_mine', params: [] } as never)
}

/** Signed by members of these positions; position and validator agree in every epoch here. */
const certify = (message: Bytes, by: readonly number[]) => ({
  signers: by.reduce((bits, i) => bits | (1n << BigInt(i)), 0n),
  signature: bytesToHex(aggregate(by.map((i) => signers[i]!.sign(message)))),
})
const attested = (said: Attestation, by: readonly number[]) => certify(attestationMessage(chainTag, said), by)

const currentSet = async (): Promise<QuorumSet> => {
  const set = await readEpoch(
    createRpcClient(l1Side.url),
    l1.validatorSet,
    foreignId,
    await l1Side.client.getBlockNumber(),
  )
  return set!
}

async function join(validators: ReturnType<typeof onL1>, i: number): Promise<void> {
  const { publicKey } = signers[i]!
  const message = possessionMessage(chainTag, foreignId, hexToBytes(accounts[i]!.address), publicKey)
  await validators(i, 'join', [foreignId, toAbiKey(publicKey), bytesToHex(signers[i]!.sign(message))], stake)
}

beforeAll(async () => {
  ;[l1Side, foreign] = [await startChain(900), await startChain(Number(foreignId))]
  const deployer = createWalletClient({ account: accounts[0]!, chain: chainOf(900), transport: http(l1Side.url) })
  l1 = await deployL1Contracts(deployer, l1Side.client as PublicClient)
  chainTag = quorumChainTag(900n, hexToBytes(l1.validatorSet))
}, 120_000)
afterAll(() => {
  for (const anvil of processes) anvil.kill()
})

it('takes verdicts that its quorum shows to be final on L1, and nothing else', { timeout: 120_000 }, async () => {
  const validators = onL1(l1.validatorSet, validatorSetAbi as Abi)
  const crosslinks = onL1(l1.crosslinks, [...crosslinksAbi, ...validatorErrors] as Abi)
  const gate = `0x${'00'.repeat(20)}`
  const terms = { gate, seatStake: stake, epochLength: 100, lifetime: 1_000, exitDelay: 100, seats: 4 }
  await validators(0, 'open', [foreignId, terms])
  for (const i of [0, 1, 2]) await join(validators, i)
  await warp(l1Side, 100)
  await validators(0, 'formEpoch', [foreignId])
  const first = await currentSet()
  expect(first.members.length).toBe(3)

  const zero = `0x${'00'.repeat(20)}`
  const configuration = {
    crosslinks: l1.crosslinks,
    admissionBond: 1n,
    isolationLedger: l1.isolationLedger,
    domainClosure: l1.domainClosure,
    objectManager: zero,
    dialect: 1,
  }
  const wallet = createWalletClient({
    account: accounts[0]!,
    chain: chainOf(foreign.chainId),
    transport: http(foreign.url),
  })
  const creation = { abi: foreignClaimRegistryAbi as Abi, bytecode: foreignClaimRegistryBytecode }
  const hash = await wallet.deployContract({
    ...creation,
    args: [configuration, bytesToHex(quorumSetHash(first))],
  } as never)
  registry = (await foreign.client.waitForTransactionReceipt({ hash, pollingInterval: 20 })).contractAddress!

  // the foreign chain's own block, attested by two of three: no quorum; by all: level 2 there, and TRUE by way of L1
  const said: Attestation = {
    domainId: foreignId,
    number: 5n,
    worldRoot: hashWords(1n),
    blockHash: hashWords(2n),
    parentHash: hashWords(3n),
    epoch: 1n,
  }
  const claim = { domainId: foreignId, number: 5n, worldRoot: bytesToHex(said.worldRoot) }
  const attest = (by: readonly number[], changed = said) =>
    onForeign('attest', [toAbiAttestation(changed), toAbiSet(first), attested(said, by)])
  await expect(attest([0, 1])).rejects.toThrow('QuorumMissing')
  await expect(attest([0, 1, 2], { ...said, parentHash: hashWords(9n) })).rejects.toThrow('SignatureInvalid')
  await attest([0, 1, 2])
  expect(await read('statusOf', [claim])).toBe(0)
  expect(await read('levelOf', [claim])).toEqual([0, 2])
  expect(await read('levelOf', [{ ...claim, number: 6n }])).toEqual([0, 0])
  await expect(
    crosslinks(0, 'settleByQuorum', [toAbiAttestation(said), toAbiSet(first), attested(said, [0, 2])]),
  ).rejects.toThrow('QuorumMissing')
  await crosslinks(0, 'settleByQuorum', [toAbiAttestation(said), toAbiSet(first), attested(said, [0, 1, 2])])

  // a fourth joins; its epoch is settled beside the claim
  await join(validators, 3)
  await warp(l1Side, 100)
  await validators(0, 'formEpoch', [foreignId])
  await crosslinks(0, 'settleSet', [foreignId, 2n])
  const second = await currentSet()
  expect(second.members.length).toBe(4)
  const tree = createClaimTree()
  tree.append(claimLeaf({ ...said }))
  tree.append(setLeaf(quorumSetHash(second)))
  const root = bytesToHex(tree.root())

  // L1 as of now, which validators call final
  const number = await l1Side.client.getBlockNumber()
  const shown = await l1Side.client.request({
    method: 'eth_getBlockByNumber',
    params: [`0x${number.toString(16)}`, false],
  } as never)
  const header = encodeL1Header(shown as Record<string, unknown>)
  if (!header.ok) throw new Error(header.reason)
  const slot: Hex = `0x${'00'.repeat(32)}`
  const proof = await l1Side.client.getProof({ address: l1.crosslinks, storageKeys: [slot], blockNumber: number })
  const importing = [bytesToHex(header.value), proof.accountProof, proof.storageProof[0]!.proof]
  const blockHash = hexToBytes((shown as { hash: Hex }).hash)
  const final: FinalBlock = { domainId: foreignId, number, blockHash, epoch: 1n }
  const noteFinal = (by: readonly number[], set = first, block = final, signed = final) => {
    const certificate = certify(finalBlockMessage(chainTag, signed), by)
    return onForeign('noteFinal', [{ ...block, blockHash: bytesToHex(block.blockHash) }, toAbiSet(set), certificate])
  }
  await expect(onForeign('importRoot', importing)).rejects.toThrow('OriginUnknown')
  await expect(onForeign('noteOrigin', [])).rejects.toThrow('NoOrigin')
  await expect(noteFinal([0, 1])).rejects.toThrow('QuorumMissing')
  await expect(noteFinal([0, 1, 2], first, { ...final, blockHash: hashWords(4n) })).rejects.toThrow('SignatureInvalid')
  await expect(noteFinal([0, 1, 2], second)).rejects.toThrow('SetUnknown')
  await expect(noteFinal([0, 1, 2], first, { ...final, domainId: 901n })).rejects.toThrow('OtherDomain')
  await noteFinal([0, 1, 2])
  await onForeign('importRoot', importing)

  const opening = [claim, bytesToHex(said.blockHash), root, tree.siblings(0).map(bytesToHex)]
  await expect(onForeign('certify', [{ ...claim, number: 6n }, ...opening.slice(1)])).rejects.toThrow('NotUnderRoot')
  await onForeign('certify', opening)
  expect(await read('levelOf', [claim])).toEqual([1, 3])
  expect(await read('statusOf', [{ ...claim, worldRoot: bytesToHex(hashWords(7n)) }])).toBe(2)
  await expect(attest([0, 1, 2])).rejects.toThrow('ClaimDecided')

  // the next epoch, by a block that the first one certified; then the first one expires
  const rotation = [toAbiSet(second), root, tree.siblings(1).map(bytesToHex)]
  const padded = { ...toAbiSet(second), expiresAt: second.expiresAt + 1n }
  await expect(onForeign('importSet', [padded, ...rotation.slice(1)])).rejects.toThrow('SetNotProven')
  await expect(onForeign('importSet', [toAbiSet(second), bytesToHex(hashWords(5n)), rotation[2]])).rejects.toThrow(
    'SetNotProven',
  )
  await onForeign('importSet', rotation)
  await foreign.client.request({ method: 'evm_setNextBlockTimestamp', params: [Number(first.expiresAt) + 1] } as never)
  await foreign.client.request({ method: 'evm_mine', params: [] } as never)
  const later: FinalBlock = { ...final, number: number + 1n, blockHash: hashWords(8n) }
  await expect(noteFinal([0, 1, 2], first, later, later)).rejects.toThrow('SetExpired')
  const epoch2 = { ...later, epoch: 2n }
  await noteFinal([0, 1, 2], second, epoch2, epoch2)
  expect(await read('isNoted', [bytesToHex(later.blockHash)])).toBe(true)
  process.stdout.write(`gas: ${[...gas].map(([name, used]) => `${name} ${used}`).join(', ')}\n`)
  for (const { url } of [l1Side, foreign]) {
    const rpc = createRpcClient(url)
    await logChain('anvil', (method, params) => rpc.call(method, params))
  }
})
