// The L1 contracts on a real L1: deploy, register, deposit, post, assert, confirm, withdraw, with hashes computed here as well.
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import {
  type Bytes,
  bigintToWord,
  bytesToHex,
  concatBytes,
  type Hex,
  hashWords,
  hexToBytes,
  keccak256,
} from '@syncline/primitives'
import { emptyTree, encodeKeyedProof, wordTreeRoot } from '@syncline/trees'
import {
  type Account,
  type Chain,
  createPublicClient,
  createWalletClient,
  decodeFunctionData,
  defineChain,
  type HttpTransport,
  http,
  type PublicClient,
  parseEther,
  parseEventLogs,
  type TransactionReceipt,
  type WalletClient,
} from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bridgeAbi,
  create2DeployerCode,
  deployL1Contracts,
  domainRegistryAbi,
  encodeL1Header,
  genesisPredeploys,
  historyCode,
  inboxAbi,
  type L1Deployment,
  messagePasserAbi,
  predeploys,
  predictL1Addresses,
  stateCommitmentChainAbi,
} from '../index.js'

const domainId = 901n
const challengeWindow = 120n
const queueGasPriceWei = 1_000_000_000n
const text = (value: string): Bytes => new TextEncoder().encode(value)
const chainConfig = defineChain({
  id: 900,
  name: 'l1',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: [] } },
})
const account = (addressIndex: number): Account =>
  mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex })
const deployer = account(0)
const sequencer = account(1)
const proposer = account(2)
const user = account(3)

let anvil: ChildProcess
let client: PublicClient<HttpTransport, Chain>
let l1: L1Deployment
let genesisId: Hex
const wallets = new Map<string, WalletClient<HttpTransport, Chain, Account>>()

/** The wallet of an account. */
function as(owner: Account): WalletClient<HttpTransport, Chain, Account> {
  const wallet = wallets.get(owner.address)
  if (wallet === undefined) throw new Error('no wallet')
  return wallet
}

function findAnvil(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('@foundry-rs/anvil/package.json'))
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  return require.resolve(`@foundry-rs/anvil-${process.platform}-${arch}/bin/anvil`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Starts anvil and resolves when it says that it listens. */
async function startAnvil(): Promise<string> {
  const port = await freePort()
  anvil = spawn(findAnvil(), ['--port', String(port), '--chain-id', '900', '--enable-tx-gas-limit'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    anvil.once('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
    anvil.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Listening on')) resolve()
    })
  })
  return `http://127.0.0.1:${port}`
}

const rpc = (method: string, params: unknown[]): Promise<unknown> =>
  client.request({ method, params } as unknown as Parameters<typeof client.request>[0])

async function mined(hash: Promise<Hex>): Promise<TransactionReceipt> {
  const receipt = await client.waitForTransactionReceipt({ hash: await hash, pollingInterval: 10 })
  expect(receipt.status).toBe('success')
  return receipt
}

/** Header RLP of an L1 block, from plain JSON-RPC. */
async function headerOf(number: bigint): Promise<{ rlp: Hex; hash: Hex; timestamp: bigint; baseFee: bigint }> {
  const block = (await rpc('eth_getBlockByNumber', [`0x${number.toString(16)}`, false])) as Record<string, string>
  const rlp = encodeL1Header(block)
  if (!rlp.ok) throw new Error(rlp.reason)
  return {
    rlp: bytesToHex(rlp.value),
    hash: block['hash'] as Hex,
    timestamp: BigInt(block['timestamp']!),
    baseFee: BigInt(block['baseFeePerGas']!),
  }
}

/** Appends a batch that consumes all queued items; the origin is `lag` blocks old. */
async function appendBatch(data: Bytes, lag = 1n): Promise<TransactionReceipt> {
  const inbox = { address: l1.inbox, abi: inboxAbi } as const
  const count = await client.readContract({ ...inbox, functionName: 'batchCount', args: [domainId] })
  const [length, , queueAcc] = await client.readContract({ ...inbox, functionName: 'queueState', args: [domainId] })
  const parentBatchHash =
    count === 0n
      ? bytesToHex(bigintToWord(0n))
      : (await client.readContract({ ...inbox, functionName: 'batchAt', args: [domainId, count - 1n] })).batchHash
  const originNumber = (await client.getBlockNumber({ cacheTime: 0 })) - lag + 1n
  const header = { batchIndex: count, parentBatchHash, originNumber, queueEnd: length, queueAcc }
  const { rlp } = await headerOf(originNumber)
  return mined(
    as(sequencer).writeContract({
      ...inbox,
      functionName: 'appendBatch',
      args: [domainId, header, rlp, bytesToHex(data)],
    }),
  )
}

beforeAll(async () => {
  const transport = http(await startAnvil())
  client = createPublicClient({ chain: chainConfig, transport, pollingInterval: 10 })
  for (const owner of [deployer, sequencer, proposer, user]) {
    wallets.set(owner.address, createWalletClient({ account: owner, chain: chainConfig, transport }))
  }
  l1 = await deployL1Contracts(as(deployer), client)
  await mined(
    as(deployer).writeContract({
      address: l1.domainRegistry,
      abi: domainRegistryAbi,
      functionName: 'register',
      args: [
        {
          domainId,
          forkId: 3,
          blockGasLimit: 60_000_000n,
          minBaseFee: 7n,
          initialBaseFee: 1_000_000_000n,
          l1GasPerByte: 16n,
          l1FeeScalarPpm: 1_000_000n,
          maxTimestampDrift: 3_600n,
          txGasCap: 1n << 24n,
          precompileSchedule: 1n,
          featureFlags: 0n,
          genesisWorldRoot: bytesToHex(bigintToWord(1n)),
          genesisTimestamp: 1n,
        },
        {
          challengeWindow,
          forcedInclusionDelay: 60n,
          minAssertionGap: 0n,
          baseBond: parseEther('0.1'),
          bondBps: 100,
          queueGasPriceWei,
          feeRecipient: deployer.address,
          resolver: bytesToHex(new Uint8Array(20)),
        },
        {
          worldRoot: bytesToHex(bigintToWord(1n)),
          lastBlockHash: bytesToHex(bigintToWord(2n)),
          queueCursor: 0n,
          withdrawalRoot: bytesToHex(bigintToWord(0n)),
          cumulativeWithdrawn: 0n,
        },
        sequencer.address,
        deployer.address,
        '0x',
      ],
    }),
  )
  const opened = await mined(
    as(user).writeContract({
      address: l1.stateCommitmentChain,
      abi: stateCommitmentChainAbi,
      functionName: 'openDomain',
      args: [domainId],
    }),
  )
  const [event] = parseEventLogs({ abi: stateCommitmentChainAbi, eventName: 'DomainOpened', logs: opened.logs })
  genesisId = event!.args.genesisId
}, 120_000)

afterAll(() => {
  anvil?.kill()
})

describe('L1 contracts on anvil', { timeout: 120_000 }, () => {
  it('are deployed where their addresses were predicted, once', async () => {
    const { deployedAt, ...addresses } = l1
    expect(addresses).toEqual(predictL1Addresses(deployer.address, 0))
    expect(deployedAt).toBe(1n)
    const nonce = await client.getTransactionCount({ address: deployer.address })
    expect(await deployL1Contracts(as(deployer), client, { nonce: 0 })).toEqual(l1)
    expect(await client.getTransactionCount({ address: deployer.address })).toBe(nonce)
  })

  it('queue a deposit under the item hash of the state format', async () => {
    const gasLimit = 100_000n
    const amount = parseEther('3')
    const data = text('hello')
    const receipt = await mined(
      as(user).writeContract({
        address: l1.bridge,
        abi: bridgeAbi,
        functionName: 'depositETH',
        args: [domainId, proposer.address, amount, gasLimit, bytesToHex(data)],
        value: amount + gasLimit * queueGasPriceWei,
      }),
    )
    const [event] = parseEventLogs({ abi: inboxAbi, eventName: 'ItemEnqueued', logs: receipt.logs })
    const { item, itemHash, queueAcc } = event!.args
    const block = await client.getBlock({ blockNumber: receipt.blockNumber })
    const hash = hashWords(
      ...[domainId, 0n, 0n, hexToBytes(user.address), hexToBytes(proposer.address), 0n, amount, amount, gasLimit],
      ...[wordTreeRoot(data), BigInt(data.length), receipt.blockNumber, block.timestamp],
    )
    expect(itemHash).toBe(bytesToHex(hash))
    expect(queueAcc).toBe(bytesToHex(hashWords(0n, hash)))
    expect(event!.args.data).toBe(bytesToHex(data))
    expect(item).toMatchObject({ kind: 0, mint: amount, from: user.address })
    expect(receipt.gasUsed).toBeLessThan(200_000n)
  })

  it('take 120 KB of batch data under the batch hash of the state format', async () => {
    const data = new Uint8Array(120_000).map((_, i) => (i * 31 + 7) % 255 || 1)
    const receipt = await appendBatch(data)
    const [event] = parseEventLogs({ abi: inboxAbi, eventName: 'BatchAppended', logs: receipt.logs })
    const { context, batchHash } = event!.args
    const origin = await headerOf(context.originNumber)
    const configHash = await client.readContract({
      address: l1.domainRegistry,
      abi: domainRegistryAbi,
      functionName: 'configHashOf',
      args: [domainId],
    })
    const words = [
      ...[domainId, hexToBytes(configHash), 0n, 0n, wordTreeRoot(data), BigInt(data.length), 0n, 1n, 0n],
      ...[hexToBytes(context.queueAccEnd), context.originNumber, hexToBytes(origin.hash), origin.timestamp],
    ]
    expect(batchHash).toBe(bytesToHex(hashWords(...words, origin.baseFee)))
    // the data is found in the transaction itself
    const { input } = await client.getTransaction({ hash: receipt.transactionHash })
    const call = decodeFunctionData({ abi: inboxAbi, data: input })
    expect(call.functionName).toBe('appendBatch')
    expect(call.args?.[3]).toBe(bytesToHex(data))
    expect(receipt.gasUsed).toBeLessThan(5_000_000n)
  })

  it('have genesis code that equals what this L1 runs at the same addresses', async () => {
    expect(await client.getCode({ address: predeploys.history })).toBe(historyCode)
    expect(await client.getCode({ address: predeploys.create2Deployer })).toBe(create2DeployerCode)
  })

  it('take an origin that only the history contract remembers', async () => {
    await rpc('anvil_mine', ['0x190'])
    await appendBatch(text('late'), 390n)
  })

  it('confirm an assertion after its window and pay a withdrawal that its root records', async () => {
    const amount = parseEther('2')
    const recipient: Hex = `0x${'77'.repeat(20)}`
    const withdrawal = { nonce: 0n, token: bytesToHex(new Uint8Array(20)), sender: user.address, recipient, amount }
    const withdrawalHash = hashWords(domainId, 0n, 0n, hexToBytes(user.address), hexToBytes(recipient), amount)
    const key = (slot: Bytes): Bytes => keccak256(concatBytes(text('S'), slot))
    const recorded = key(hashWords(withdrawalHash, 2n))
    const others = Array.from({ length: 4_096 }, (_, i) => ({
      key: key(bigintToWord(BigInt(i))),
      value: bigintToWord(9n),
    }))
    const tree = emptyTree().update([...others, { key: recorded, value: bigintToWord(1n) }])
    const output = {
      worldRoot: bytesToHex(bigintToWord(5n)),
      lastBlockHash: bytesToHex(bigintToWord(6n)),
      queueCursor: 1n,
      withdrawalRoot: bytesToHex(tree.root()),
      cumulativeWithdrawn: amount,
    }
    const chain = { address: l1.stateCommitmentChain, abi: stateCommitmentChainAbi } as const
    const bond = await client.readContract({ ...chain, functionName: 'requiredBond', args: [genesisId, amount] })
    expect(bond).toBe(parseEther('0.12'))
    const l0Root = bytesToHex(bigintToWord(8n))
    const { batchHash: lastBatchHash } = await client.readContract({
      address: l1.inbox,
      abi: inboxAbi,
      functionName: 'batchAt',
      args: [domainId, 0n],
    })
    const asserted = await mined(
      as(proposer).writeContract({
        ...chain,
        functionName: 'assertOutput',
        args: [domainId, genesisId, lastBatchHash, output, l0Root],
        value: bond,
      }),
    )
    const [event] = parseEventLogs({ abi: stateCommitmentChainAbi, eventName: 'AssertionMade', logs: asserted.logs })
    const { id, confirmableAt } = event!.args
    const outputHash = hashWords(5n, 6n, 1n, tree.root(), amount)
    expect(id).toBe(bytesToHex(hashWords(domainId, hexToBytes(genesisId), 1n, outputHash, hexToBytes(l0Root))))
    expect(asserted.gasUsed).toBeLessThan(360_000n)

    await rpc('evm_setNextBlockTimestamp', [Number(confirmableAt) - 1])
    await rpc('anvil_mine', [])
    await expect(
      client.simulateContract({ ...chain, functionName: 'confirm', args: [id], blockTag: 'latest' }),
    ).rejects.toThrow('WindowOpen')
    await rpc('evm_setNextBlockTimestamp', [Number(confirmableAt)])
    const confirmed = await mined(
      as(user).writeContract({ ...chain, functionName: 'confirm', args: [id], gas: 300_000n }),
    )
    expect(confirmed.gasUsed).toBeLessThan(160_000n)
    expect(await client.readContract({ ...chain, functionName: 'latestConfirmed', args: [domainId] })).toEqual([1n, id])

    const bridge = { address: l1.bridge, abi: bridgeAbi } as const
    const proof = bytesToHex(encodeKeyedProof(tree.prove(recorded)))
    const args = [domainId, id, withdrawal, proof] as const
    const wrong = bytesToHex(encodeKeyedProof(tree.prove(key(bigintToWord(7n)))))
    await expect(
      client.simulateContract({
        ...bridge,
        functionName: 'finalizeWithdrawal',
        args: [domainId, id, withdrawal, wrong],
      }),
    ).rejects.toThrow()
    const finalized = await mined(as(user).writeContract({ ...bridge, functionName: 'finalizeWithdrawal', args }))
    expect(finalized.gasUsed).toBeLessThan(170_000n)
    await expect(client.simulateContract({ ...bridge, functionName: 'finalizeWithdrawal', args })).rejects.toThrow(
      'AlreadyConsumed',
    )
    await mined(as(user).writeContract({ ...bridge, functionName: 'claim', args: [withdrawal.token, recipient] }))
    expect(await client.getBalance({ address: recipient })).toBe(amount)

    await mined(as(user).writeContract({ ...chain, functionName: 'withdrawCredit', args: [proposer.address] }))
    expect(await client.getBalance({ address: l1.stateCommitmentChain })).toBe(0n)
  })

  it('let anyone append an empty batch once the sequencer is late', async () => {
    const inbox = { address: l1.inbox, abi: inboxAbi } as const
    const gasLimit = 50_000n
    await mined(
      as(user).writeContract({
        ...inbox,
        functionName: 'enqueueTransaction',
        args: [domainId, user.address, false, 1n, gasLimit, '0x'],
        value: gasLimit * queueGasPriceWei,
      }),
    )
    const overdueAt = await client.readContract({ ...inbox, functionName: 'overdueAt', args: [domainId] })
    const originNumber = await client.getBlockNumber({ cacheTime: 0 })
    const { rlp } = await headerOf(originNumber)
    const call = { ...inbox, functionName: 'appendEmptyBatch', args: [domainId, originNumber, rlp] } as const
    await expect(client.simulateContract(call)).rejects.toThrow('NothingOverdue')
    await rpc('evm_setNextBlockTimestamp', [Number(overdueAt)])
    const receipt = await mined(as(user).writeContract({ ...call, gas: 500_000n }))
    const [event] = parseEventLogs({ abi: inboxAbi, eventName: 'BatchAppended', logs: receipt.logs })
    expect(event!.args.context).toMatchObject({ dataLength: 0n, queueStart: 1n, queueEnd: 2n })
  })

  it('run as predeploys from genesis accounts', async () => {
    const accounts = genesisPredeploys({
      l1Bridge: l1.bridge,
      crosslinks: l1.crosslinks,
      isolationLedger: l1.isolationLedger,
      domainClosure: l1.domainClosure,
      authorityRegistry: l1.authorityRegistry,
      l1ChainId: 900n,
      feeOwner: deployer.address,
      feeRecipients: { sequencer: sequencer.address, treasury: deployer.address, dataProviders: user.address },
    })
    for (const { address, code, storage } of accounts) {
      await rpc('anvil_setCode', [address, code])
      for (const [slot, value] of Object.entries(storage)) await rpc('anvil_setStorageAt', [address, slot, value])
    }
    const passer = { address: predeploys.messagePasser, abi: messagePasserAbi } as const
    const receipt = await mined(
      as(user).writeContract({ ...passer, functionName: 'withdrawEther', args: [user.address], value: 5n }),
    )
    const [event] = parseEventLogs({ abi: messagePasserAbi, eventName: 'WithdrawalRecorded', logs: receipt.logs })
    const hash = hexToBytes(event!.args.withdrawalHash)
    const slot = bytesToHex(hashWords(hash, 2n))
    expect(await client.getStorageAt({ address: predeploys.messagePasser, slot })).toBe(bytesToHex(bigintToWord(1n)))
  })
})
