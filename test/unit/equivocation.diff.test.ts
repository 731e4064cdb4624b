/** Promises signed by the node's own code against SequencerStake on anvil, and `protocol`'s check of the same evidence. */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  deployL1Contracts,
  domainRegistryAbi,
  type L1Deployment,
  sequencerStakeAbi,
  sequencerStakeBytecode,
} from '@syncline/contracts'
import { createLocalSigner, type PreConfirmation } from '@syncline/node'
import { bytesToHex, type Hex, hashWords, hexToBytes, keccak256 } from '@syncline/primitives'
import { checkEquivocation, promiseDigest } from '@syncline/protocol'
import {
  type Account,
  type Address,
  BaseError,
  type Chain,
  ContractFunctionRevertedError,
  createPublicClient,
  createWalletClient,
  defineChain,
  type HttpTransport,
  http,
  type PublicClient,
  parseEther,
  type TransactionReceipt,
  type WalletClient,
} from 'viem'
import { mnemonicToAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signedPromise, signerOfPromise, signPromise } from '../../packages/node/src/sequencer/promise.js'
import { findFoundry } from '../support/foundry.js'

const cases = 144
const seed = Number(process.env['SYNCLINE_SEED'] ?? Date.now() % 2 ** 32)
const domainId = 901n
const l1ChainId = 900n
const burnBps = 6_000
const l1Chain = defineChain({
  id: Number(l1ChainId),
  name: 'l1',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: [] } },
})
const phrase = 'test test test test test test test test test test test junk'
const deployer: Account = mnemonicToAccount(phrase, { addressIndex: 0 })
const reporter: Account = mnemonicToAccount(phrase, { addressIndex: 1 })
const sequencerKey = keccak256(Uint8Array.of(1))
const sequencer = createLocalSigner(sequencerKey)
const stranger = createLocalSigner(keccak256(Uint8Array.of(2)))

let anvil: ChildProcess
let client: PublicClient<HttpTransport, Chain>
let wallet: WalletClient<HttpTransport, Chain, Account>
let l1: L1Deployment
let stakes: Address

/** mulberry32: repeatable from the printed seed. */
let state = seed
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % below
}
const randomHash = (): Hex => bytesToHex(hashWords(BigInt(random(2 ** 32)), BigInt(random(2 ** 32))))

type Unsigned = Omit<PreConfirmation, 'signature'>

const randomPromise = (): Unsigned => ({
  domainId,
  number: BigInt(random(1_000_000)),
  parentHash: randomHash(),
  originNumber: BigInt(random(1_000_000)),
  originHash: randomHash(),
  blockHash: randomHash(),
})

/** As a node with this signer sends it out. */
const sign = (promise: Unsigned, signer = sequencer, chainId = l1ChainId): Promise<PreConfirmation> =>
  signPromise(promise, chainId, signer.signDigest)

/** The same promise signed by viem's EIP-712. */
const signTypedData = ({ signature: _, ...message }: PreConfirmation): Promise<Hex> =>
  privateKeyToAccount(bytesToHex(sequencerKey)).signTypedData({
    domain: { name: 'Syncline', version: '1', chainId: l1ChainId },
    primaryType: 'PreConfirmation',
    types: {
      PreConfirmation: [
        { name: 'domainId', type: 'uint256' },
        { name: 'number', type: 'uint256' },
        { name: 'parentHash', type: 'bytes32' },
        { name: 'originNumber', type: 'uint256' },
        { name: 'originHash', type: 'bytes32' },
        { name: 'blockHash', type: 'bytes32' },
      ],
    },
    message,
  })

const evidence = (a: PreConfirmation, b: PreConfirmation) => [domainId, a, a.signature, b, b.signature] as const

/** What `slash` would do: the key it would hit, or the name of its error. */
async function slashed(a: PreConfirmation, b: PreConfirmation): Promise<string> {
  try {
    const { result } = await client.simulateContract({
      ...{ address: stakes, abi: sequencerStakeAbi, functionName: 'slash', account: reporter },
      args: evidence(a, b),
    })
    return result.toLowerCase()
  } catch (error) {
    const revert = error instanceof BaseError ? error.walk((e) => e instanceof ContractFunctionRevertedError) : null
    if (!(revert instanceof ContractFunctionRevertedError) || revert.data === undefined) throw error
    return revert.data.errorName
  }
}

/** The same by `protocol`, in the contract's names. */
function checked(a: PreConfirmation, b: PreConfirmation): string {
  const result = checkEquivocation(domainId, signedPromise(a), signedPromise(b), l1ChainId)
  if (result.ok) return bytesToHex(result.value.sequencer)
  const [, ...parts] = result.code.toLowerCase().split('_')
  return parts.map((part) => part[0]!.toUpperCase() + part.slice(1)).join('')
}

async function mined(hash: Hex): Promise<TransactionReceipt> {
  const receipt = await client.waitForTransactionReceipt({ hash, pollingInterval: 20 })
  expect(receipt.status).toBe('success')
  return receipt
}

beforeAll(async () => {
  const port = 20_000 + Math.trunc(Math.random() * 20_000)
  anvil = spawn(findFoundry('anvil'), ['--port', String(port), '--chain-id', '900', '--enable-tx-gas-limit'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    anvil.once('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
    anvil.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Listening on')) resolve()
    })
  })
  const transport = http(`http://127.0.0.1:${port}`)
  client = createPublicClient({ chain: l1Chain, transport, cacheTime: 0 })
  wallet = createWalletClient({ account: deployer, chain: l1Chain, transport })
  l1 = await deployL1Contracts(wallet, client as PublicClient)
  const worldRoot = bytesToHex(hashWords(1n))
  const zero = bytesToHex(new Uint8Array(32))
  const config = {
    ...{ domainId, forkId: 3, blockGasLimit: 60_000_000n, minBaseFee: 7n, initialBaseFee: 10n ** 9n },
    ...{ l1GasPerByte: 16n, l1FeeScalarPpm: 1_000_000n, maxTimestampDrift: 3600n, txGasCap: 1n << 24n },
    ...{ precompileSchedule: 1n, featureFlags: 0n, genesisWorldRoot: worldRoot, genesisTimestamp: 1_600_000_000n },
  }
  const parameters = {
    ...{ challengeWindow: 120n, forcedInclusionDelay: 60n, minAssertionGap: 0n, baseBond: 1n, bondBps: 0 },
    ...{ queueGasPriceWei: 1n, feeRecipient: deployer.address, resolver: `0x${'0'.repeat(40)}` as const },
  }
  const output = {
    ...{ worldRoot, lastBlockHash: worldRoot, queueCursor: 0n, withdrawalRoot: zero, cumulativeWithdrawn: 0n },
  }
  const registration = [config, parameters, output, sequencer.address, deployer.address, '0x'] as const
  const registry = { address: l1.domainRegistry, abi: domainRegistryAbi } as const
  await mined(await wallet.writeContract({ ...registry, functionName: 'register', args: registration }))
  const args = [l1.domainRegistry, deployer.address, burnBps] as const
  const creation = { abi: sequencerStakeAbi, bytecode: sequencerStakeBytecode, args } as const
  stakes = (await mined(await wallet.deployContract(creation))).contractAddress!
  for (const { address } of [sequencer, stranger]) {
    const call = { address: stakes, abi: sequencerStakeAbi, functionName: 'stake', args: [domainId, address] } as const
    await mined(await wallet.writeContract({ ...call, value: parseEther('3') }))
  }
}, 120_000)

afterAll(() => {
  anvil?.kill()
})

/** Ways to change evidence, from honest promises to damaged signatures. */
const changes: readonly ((promise: PreConfirmation) => PreConfirmation | Promise<PreConfirmation>)[] = [
  (promise) => promise,
  (promise) => sign({ ...promise, blockHash: randomHash() }),
  (promise) => sign({ ...promise, blockHash: randomHash(), number: promise.number + 1n }),
  (promise) => sign({ ...promise, blockHash: randomHash(), originNumber: promise.originNumber + 1n }),
  (promise) => sign({ ...promise, parentHash: randomHash() }),
  (promise) => sign({ ...promise, originHash: randomHash() }),
  (promise) => sign({ ...promise, number: promise.number + 1n }),
  (promise) => sign({ ...promise, domainId: 902n }),
  (promise) => sign({ ...promise, blockHash: randomHash() }, stranger),
  (promise) => ({ ...promise, blockHash: randomHash() }),
  (promise) => ({ ...promise, signature: promise.signature.slice(0, 2 + 2 * random(65)) as Hex }),
  (promise) => {
    const damaged = hexToBytes(promise.signature)
    damaged[random(65)]! ^= 1 + random(255)
    return { ...promise, blockHash: randomHash(), signature: bytesToHex(damaged) }
  },
]

describe('equivocation', () => {
  it('has one digest and one signer in node, protocol and contract', async () => {
    for (let i = 0; i < 10; i++) {
      const promise = await sign(randomPromise())
      expect(signerOfPromise(promise, l1ChainId)).toBe(sequencer.address.toLowerCase())
      const digest = bytesToHex(promiseDigest(signedPromise(promise).promised, l1ChainId))
      const contract = { address: stakes, abi: sequencerStakeAbi, args: [promise] } as const
      expect(await client.readContract({ ...contract, functionName: 'promiseDigest' })).toBe(digest)
      // and in what wallets sign
      const signature = await signTypedData(promise)
      expect(signature).toBe(promise.signature)
    }
  })

  it(`gets one answer from protocol and contract (${cases} cases, seed ${seed})`, async () => {
    const answers = new Map<string, number>()
    for (let i = 0; i < cases; i++) {
      const first = await sign(randomPromise())
      // every change beside each of the first four comes up three times
      const a = await changes[Math.trunc(i / changes.length) % 4]!(first)
      const b = await changes[i % changes.length]!(first)
      const [x, y] = random(2) === 0 ? [a, b] : [b, a]
      const mine = checked(x, y)
      const theirs = await slashed(x, y)
      expect(theirs, `case ${i} of seed ${seed}`).toBe(mine)
      answers.set(mine, (answers.get(mine) ?? 0) + 1)
    }
    const kinds = ['OtherDomain', 'OtherParent', 'OtherOrigin', 'SameBlock', 'NotSigned', 'OtherSigner']
    for (const kind of [...kinds, sequencer.address.toLowerCase()]) {
      expect(answers.get(kind) ?? 0, `${kind} occurred`).toBeGreaterThan(0)
    }
  })

  it('refuses promises for another L1', async () => {
    const promise = randomPromise()
    const a = await sign(promise, sequencer, 1n)
    const b = await sign({ ...promise, blockHash: randomHash() }, sequencer, 1n)
    expect(await slashed(a, b)).toBe('OtherSigner')
    expect(checked(a, b)).toBe('OtherSigner')
  })

  it('costs the stake, once, and pays the reporter', async () => {
    const promise = randomPromise()
    const [a, b] = [await sign(promise), await sign({ ...promise, blockHash: randomHash() })]
    const from = createWalletClient({ account: reporter, chain: l1Chain, transport: http(client.transport.url) })
    const call = { address: stakes, abi: sequencerStakeAbi, functionName: 'slash', args: evidence(a, b) } as const
    const { gasUsed } = await mined(await from.writeContract(call))
    console.log(`slash: ${gasUsed} gas`)
    expect(gasUsed < 130_000n).toBe(true)
    const credit = (address: Address) =>
      client.readContract({ address: stakes, abi: sequencerStakeAbi, functionName: 'credit', args: [address] })
    expect(await credit(reporter.address)).toBe(parseEther('1.2'))
    expect(await credit(deployer.address)).toBe(parseEther('1.8'))
    expect(await slashed(a, b)).toBe('AlreadySlashed')
    expect(await client.getBalance({ address: stakes })).toBe(parseEther('6'))
  })
})
