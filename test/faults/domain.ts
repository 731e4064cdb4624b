/** A domain on L1 with real contracts and real blocks, executed once: what faults are made in. */
import {
  bridgeAbi,
  type DisputeAddresses,
  deployDisputeContracts,
  deployL1Contracts,
  encodeL1Header,
  inboxAbi,
  type L1Addresses,
  stateCommitmentChainAbi,
} from '@syncline/contracts'
import { registerDomain } from '@syncline/node'
import {
  type BatchContext,
  createMemoryWorlds,
  encodeBatch,
  executeBatch,
  genesisHeader,
  type Output,
  type QueueItem,
  traceAssertionInSteps,
} from '@syncline/ovm'
import { type Bytes, bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { type DisputeParameters, devnetDisputeParameters } from '@syncline/protocol'
import {
  createPublicClient,
  createWalletClient,
  defineChain,
  encodeFunctionData,
  http,
  type PublicClient,
  parseEventLogs,
} from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { createGenesisWorld } from '../../packages/node/src/chain/genesisWorld.js'
import { createRange, type Runner } from '../../packages/node/src/dispute/range.js'
import type { OwnRange } from '../../packages/node/src/dispute/ranges.js'
import { assertRequest } from '../../packages/node/src/proposer/requests.js'
import { type FaultL1, l1ChainId } from './l1.js'
import { domainId, type Forced, makeTraffic } from './traffic.js'

/** T_c in seconds, and what is free: a scaled-down mainnet. */
export const challengeWindow = 600n
export const parameters: DisputeParameters = {
  ...devnetDisputeParameters,
  moveEffort: 6n,
  buildEffort: 12n,
  grace: 60n,
}
export const baseBond = 10n ** 18n
const queueGasPrice = 1n
const depositGas = 500_000n

/** Batches `[from, to)` as they are, and the last batch as an assertion names it. */
export type Truth = OwnRange & { readonly from: number; readonly to: number; readonly lastBatch: Hex }

export type FaultDomain = {
  readonly addresses: L1Addresses & DisputeAddresses
  readonly genesisId: Hex
  /** What the first assertion, its child and its grandchild cover: batches 0, 1 to 4, 5 to 7. */
  readonly truths: readonly [Truth, Truth, Truth]
  /** The first assertion, which is right; it is open for rivals. */
  readonly firstId: Hex
}

/** Without pauses: nothing else runs. */
export const run: Runner = (steps) => {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return Promise.resolve(value)
  }
}

type Posted = {
  readonly context: BatchContext
  readonly data: Bytes
  readonly items: readonly QueueItem[]
  readonly hash: Hex
}

/** Deploys, registers, queues and posts; executes what was posted. */
export async function createFaultDomain(l1: FaultL1): Promise<FaultDomain> {
  const account = mnemonicToAccount('test test test test test test test test test test test junk')
  const chain = defineChain({
    id: Number(l1ChainId),
    name: 'l1',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [l1.url] } },
  })
  const transport = http(l1.url)
  const wallet = createWalletClient({ account, chain, transport })
  const client = createPublicClient({ chain, transport, cacheTime: 0, pollingInterval: 10 }) as PublicClient
  const [deployer, sequencer, honest] = l1.accounts as [Hex, Hex, Hex]
  const l1Addresses = await deployL1Contracts(wallet, client)
  const disputes = await deployDisputeContracts(wallet, client, l1Addresses, parameters)
  const addresses = { ...l1Addresses, ...disputes }
  const feeRecipients = { sequencer, treasury: deployer, dataProviders: sequencer }
  const config = await registerDomain(wallet, client, addresses, {
    ...{ domainId, sequencer, owner: deployer, feeRecipients, challengeWindowSeconds: challengeWindow },
    ...{ forcedInclusionDelaySeconds: 86_400n, minAssertionGapSeconds: 0n, baseBondWei: baseBond, bondBps: 100 },
    ...{ queueGasPriceWei: queueGasPrice, resolver: addresses.disputeTournament },
  })
  const [, genesisId] = await client.readContract({
    address: addresses.stateCommitmentChain,
    abi: stateCommitmentChainAbi,
    functionName: 'latestConfirmed',
    args: [domainId],
  })

  const inbox = addresses.inbox
  const items: QueueItem[] = []
  const accs: Hex[] = [bytesToHex(new Uint8Array(32))]
  const force = async (forced: Forced): Promise<void> => {
    const fee = depositGas * queueGasPrice
    const request =
      forced.kind === 'deposit'
        ? {
            to: addresses.bridge,
            value: forced.amount + fee,
            data: encodeFunctionData({
              abi: bridgeAbi,
              functionName: 'depositETH',
              args: [domainId, forced.to, forced.amount, depositGas, forced.data],
            }),
          }
        : forced.kind === 'call'
          ? {
              to: inbox,
              value: fee,
              data: encodeFunctionData({
                abi: inboxAbi,
                functionName: 'enqueueTransaction',
                args: [domainId, forced.to, forced.isCreation, 0n, depositGas, forced.data],
              }),
            }
          : {
              to: inbox,
              value: 2_000_000n * queueGasPrice,
              data: encodeFunctionData({
                abi: inboxAbi,
                functionName: 'enqueueSigned',
                args: [domainId, forced.raw, 2_000_000n],
              }),
            }
    const receipt = await l1.succeed(deployer, { label: `queue a ${forced.kind}`, ...request })
    const [event] = parseEventLogs({ abi: inboxAbi, eventName: 'ItemEnqueued', logs: receipt.logs as never })
    const { item, data, queueAcc } = event!.args
    items.push({
      ...{ domainId, index: item.index, kind: item.kind === 0 ? 0 : 1, from: BigInt(item.from), to: BigInt(item.to) },
      ...{ isCreation: item.isCreation, mint: item.mint, value: item.value, gasLimit: item.gasLimit },
      ...{ data: hexToBytes(data), dataRoot: hexToBytes(item.dataRoot), l1BlockNumber: item.l1BlockNumber },
      l1Timestamp: item.l1Timestamp,
    })
    accs.push(queueAcc)
  }

  const plans = makeTraffic()
  const ends: number[] = []
  for (const { forced } of plans) {
    for (const each of forced) await force(each)
    ends.push(items.length)
  }
  // one origin for all: what a batch is does not depend on when it is posted
  const origin = await l1.head()
  const block = await l1.rpc.call('eth_getBlockByNumber', [`0x${origin.number.toString(16)}`, false])
  const header = encodeL1Header(block as Record<string, unknown>)
  if (!header.ok) throw new Error(header.reason)

  const posted: Posted[] = []
  const post = async (index: number): Promise<void> => {
    const data = encodeBatch(
      plans[index]!.blocks.map((transactions, i) => ({
        timestamp: origin.timestamp + BigInt(10 * index + i),
        transactions,
      })),
    )
    const queueEnd = BigInt(ends[index]!)
    const parentBatchHash = posted[index - 1]?.hash ?? bytesToHex(new Uint8Array(32))
    const queueAcc = accs[ends[index]!]!
    const described = { batchIndex: BigInt(index), parentBatchHash, originNumber: origin.number, queueEnd, queueAcc }
    const call = encodeFunctionData({
      abi: inboxAbi,
      functionName: 'appendBatch',
      args: [domainId, described, bytesToHex(header.value), bytesToHex(data)],
    })
    const receipt = await l1.succeed(sequencer, { label: `post batch ${index}`, to: inbox, data: call })
    const [event] = parseEventLogs({ abi: inboxAbi, eventName: 'BatchAppended', logs: receipt.logs as never })
    const { context, batchHash } = event!.args
    posted[index] = {
      data,
      hash: batchHash,
      items: items.slice(Number(context.queueStart), Number(context.queueEnd)),
      context: {
        ...{ domainId, batchIndex: context.batchIndex, dataLength: context.dataLength },
        ...{ configHash: hexToBytes(context.configHash), parentBatchHash: hexToBytes(context.parentBatchHash) },
        ...{ dataRoot: hexToBytes(context.dataRoot), queueStart: context.queueStart, queueEnd: context.queueEnd },
        ...{ queueAccStart: hexToBytes(context.queueAccStart), queueAccEnd: hexToBytes(context.queueAccEnd) },
        origin: {
          ...{ number: context.originNumber, hash: hexToBytes(context.originHash) },
          ...{ timestamp: context.originTimestamp, baseFee: context.originBaseFee },
        },
      },
    }
  }

  let world = createGenesisWorld(createMemoryWorlds().empty(), {
    l1Bridge: addresses.bridge,
    crosslinks: addresses.crosslinks,
    isolationLedger: addresses.isolationLedger,
    domainClosure: addresses.domainClosure,
    authorityRegistry: addresses.authorityRegistry,
    l1ChainId,
    feeOwner: deployer,
    feeRecipients,
  })
  let parent = genesisHeader(config)
  /** Executes the next posted batches. */
  const trace = async (from: number, to: number): Promise<Truth> => {
    const batches = posted.slice(from, to)
    const before = posted[from - 1]
    const queueCursor = before?.context.queueEnd ?? 0n
    const parentBatchHash = hexToBytes(before?.hash ?? bytesToHex(new Uint8Array(32)))
    const found = await run(traceAssertionInSteps({ config, world, parent, parentBatchHash, queueCursor, batches }))
    if (found === undefined) throw new Error('nothing stops a run')
    let output: Output | undefined
    for (const { context, data, items: forced } of batches) {
      const result = executeBatch({ world, parent, context, data, items: forced, config })
      ;({ world, head: parent, output } = result)
    }
    const range = createRange(found.tree, found.initial, found.segmentInSteps, run)
    const lastBatch = batches.at(-1)!.hash
    return { ...range, trace: found, world, output: output!, from, to, lastBatch }
  }

  for (const index of [0, 1, 2, 3, 4]) await post(index)
  const [first, second] = [await trace(0, 1), await trace(1, 5)]
  const place = { l1, addresses, parent: { id: genesisId, nextBatchEnd: 1n } }
  const firstId = await assertOutput(place, honest, first, first.output, first.trace.tree.root())
  for (const index of [5, 6, 7]) await post(index)
  return { addresses, genesisId, firstId, truths: [first, second, await trace(5, 8)] }
}

/** Makes an assertion with the bond that L1 asks for, and gives its id. */
export async function assertOutput(
  place: {
    readonly l1: FaultL1
    readonly addresses: L1Addresses
    readonly parent: { readonly id: Hex; readonly nextBatchEnd: bigint }
  },
  from: Hex,
  truth: Truth,
  output: Output,
  l0Root: Bytes,
): Promise<Hex> {
  const { l1, addresses, parent } = place
  const request = await assertRequest({
    ...{ rpc: l1.rpc, chainContract: addresses.stateCommitmentChain, domainId, parent, output },
    ...{ lastBatch: { batchHash: truth.lastBatch }, l0Root: bytesToHex(l0Root) },
  })
  const { logs } = await l1.succeed(from, request)
  const [event] = parseEventLogs({ abi: stateCommitmentChainAbi, eventName: 'AssertionMade', logs: logs as never })
  return event!.args.id
}
