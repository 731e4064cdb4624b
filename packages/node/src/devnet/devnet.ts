/** A whole network in one process: L1 (anvil unless given), the contracts, n domains with all roles. Resumes from its folder. */
import { join } from 'node:path'
import {
  bridgeAbi,
  type DisputeAddresses,
  deployDisputeContracts,
  deployL1Contracts,
  disputeCreations,
  domainRegistryAbi,
  inboxAbi,
  type L1Addresses,
  l1Creations,
  predictDisputeAddresses,
  predictL1Addresses,
  sequencerStakeAbi,
} from '@syncline/contracts'
import { Fault, type Hex, hexToBytes } from '@syncline/primitives'
import { type DisputeParameters, devnetDisputeParameters } from '@syncline/protocol'
import {
  type Account,
  type Chain,
  createPublicClient,
  createWalletClient,
  defineChain,
  http,
  type PublicClient,
  type Transport,
  type WalletClient,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import type { DevnetDomain, DevnetOptions, Role, RunningDevnet, RunningNode } from '../chain/options.js'
import { createRpcClient, RpcError } from '../l1/rpc.js'
import { startNode } from '../node.js'
import { ensureFolder, readTextFile, removeFolder, writeTextFile } from '../ports/files.js'
import { createLocalSigner } from '../ports/keys.js'
import { delay } from '../ports/timers.js'
import { hasDatabase } from '../store/database.js'
import { startAnvil } from './anvil.js'
import { createDevKeys, type DevKeys, devAccountCount, maxDevnetDomains, maxDevnetValidators } from './devKeys.js'
import { featureFlagsOf, registerDomain } from './register.js'
import { ensureResolver } from './resolver.js'
import { devBlsSigners, openValidatorSet, seatValidators } from './validators.js'

const l1ChainId = 900n
export const firstDomainId = 901n
/** Each user starts with this much on each domain, by real deposits. */
const userFundsWei = 10_000n * 10n ** 18n
const depositGas = 100_000n
const fundingLimitMs = 120_000
/** Four thousand transfers a second at one block a second stay below the EIP-1559 target, so that a busy devnet stays cheap. */
const devnetBlockGasLimit = 240_000_000n
const queueGasPriceWei = 1_000_000_000n
/** What a key of a devnet has at stake unless set: as much as a bond, so that a promise is worth something. */
const defaultStakeWei = 10n ** 18n
const defaultWindowSeconds = 120

function rolesOf({ roles, validators = 0 }: DevnetOptions): readonly Role[] {
  return (
    roles ?? ['sequencer', 'batcher', 'proposer', 'challenger', ...(validators > 0 ? (['validator'] as const) : [])]
  )
}

type Wallet = WalletClient<Transport, Chain, Account>

function clientsOf(url: string, chainId: bigint, key: Hex): { wallet: Wallet; client: PublicClient } {
  const chain = defineChain({
    id: Number(chainId),
    name: 'Syncline L1',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [url] } },
  })
  return {
    wallet: createWalletClient({ chain, transport: http(url), account: privateKeyToAccount(key) }),
    client: createPublicClient({ chain, transport: http(url), pollingInterval: 100 }),
  }
}

/**
 * The contracts of this devnet. Their addresses follow from deployer and nonce, which the folder remembers; where L1 has lost them
 * (a deleted anvil state) they are deployed again at the same place.
 */
async function ensureContracts(
  wallet: Wallet,
  client: PublicClient,
  folder: string,
  constants: DisputeParameters,
): Promise<L1Addresses & DisputeAddresses> {
  const path = join(folder, 'deployment.json')
  const deployer = wallet.account.address
  const stored = JSON.parse(readTextFile(path) ?? '{}') as { nonce?: unknown; disputeNonce?: unknown }
  /** The nonce of before, or the next one where there is none or L1 is younger than the folder. */
  const nonceOf = async (known: unknown): Promise<number> => {
    const current = await client.getTransactionCount({ address: deployer })
    return typeof known === 'number' && known <= current ? known : current
  }
  const isThere = async (address: Hex): Promise<boolean> => (await client.getCode({ address })) !== undefined
  // in a folder of before fewer contracts lie side by side: it gets a new set, and its domains begin anew
  const { nonce: first, disputeNonce: next } = stored
  const isOlder = typeof first === 'number' && typeof next === 'number' && next < first + l1Creations
  const nonce = await nonceOf(isOlder ? undefined : first)
  writeTextFile(path, JSON.stringify({ ...stored, nonce }))
  const l1 = predictL1Addresses(deployer, nonce)
  if (!(await isThere(l1.authorityRegistry))) await deployL1Contracts(wallet, client, { nonce })
  // a folder of before disputes, or of before one of these contracts, gets them where its deployer is by now
  let disputeNonce = await nonceOf(isOlder ? undefined : next)
  const current = await client.getTransactionCount({ address: deployer })
  const isWhole = await isThere(predictDisputeAddresses(deployer, disputeNonce).oneShotProofs)
  if (!isWhole && current >= disputeNonce + disputeCreations) disputeNonce = current
  writeTextFile(path, JSON.stringify({ nonce, disputeNonce }))
  const dispute = predictDisputeAddresses(deployer, disputeNonce)
  if (!isWhole) {
    await deployDisputeContracts(wallet, client, l1, constants, { nonce: disputeNonce })
  }
  return { ...l1, ...dispute }
}

/** Registers a domain that is not yet there; what the folder holds of one that an L1 of before knew is thrown away. */
async function ensureDomain(
  wallet: Wallet,
  client: PublicClient,
  addresses: L1Addresses & DisputeAddresses,
  domainId: bigint,
  keys: DevKeys['domains'][number],
  options: DevnetOptions,
): Promise<void> {
  const isRegistered = await client.readContract({
    address: addresses.domainRegistry,
    abi: domainRegistryAbi,
    functionName: 'isRegistered',
    args: [domainId],
  })
  if (isRegistered) return ensureResolver(wallet, client, addresses, domainId, options.log)
  // what its validators signed was said on another L1, by keys that everybody knows
  removeFolder(join(options.dataDir, 'signed', String(domainId)))
  removeFolder(join(options.dataDir, 'seats'))
  const folder = join(options.dataDir, String(domainId))
  if (hasDatabase(folder)) {
    options.log.warn({ domain: String(domainId) }, 'L1 has lost the domain: it begins anew')
    removeFolder(folder)
  }
  const address = keys.sequencer.address
  await registerDomain(wallet, client, addresses, {
    domainId,
    sequencer: address,
    owner: wallet.account.address,
    feeRecipients: { sequencer: address, treasury: wallet.account.address, dataProviders: address },
    challengeWindowSeconds: BigInt(options.challengeWindowSeconds ?? defaultWindowSeconds),
    forcedInclusionDelaySeconds: BigInt(options.forceDelaySeconds ?? 60),
    minAssertionGapSeconds: 0n,
    baseBondWei: options.proposerBondWei ?? 10n ** 18n,
    bondBps: 100,
    queueGasPriceWei,
    resolver: addresses.disputeTournament,
    config: { blockGasLimit: devnetBlockGasLimit, featureFlags: featureFlagsOf(options.features ?? []) },
  })
}

/**
 * Brings what a sequencer's key has at stake up to what the options say; the result waits for L1. A key that broke a promise gets nothing:
 * nobody can stake for it any more.
 */
async function ensureStake(
  wallet: Wallet,
  client: PublicClient,
  { sequencerStake: address }: DisputeAddresses,
  domainId: bigint,
  keys: DevKeys['domains'][number],
  options: DevnetOptions,
): Promise<() => Promise<void>> {
  const wanted = options.stakeWei ?? defaultStakeWei
  const stakes = { address, abi: sequencerStakeAbi } as const
  const args = [domainId, keys.sequencer.address] as const
  const { amount, slashed } = await client.readContract({ ...stakes, functionName: 'stakeOf', args })
  if (slashed)
    options.log.warn({ domain: String(domainId) }, 'the sequencer broke a promise: nothing is at stake any more')
  if (slashed || amount >= wanted) return async () => {}
  const hash = await wallet.writeContract({ ...stakes, functionName: 'stake', args, value: wanted - amount })
  return async () => {
    const receipt = await client.waitForTransactionReceipt({ hash, timeout: 120_000 })
    if (receipt.status === 'success') return
    throw new Fault('DEVNET_FUNDING_FAILED', `L1 reverted the stake of domain ${domainId}`, {
      remedy: 'look at the transaction on L1, then start again: funding resumes where it stopped',
      data: { transaction: hash },
    })
  }
}

/** Deposits for the users and the relayer that have none yet: the first items of a devnet's queue are theirs, in order. */
async function ensureFunds(
  wallet: Wallet,
  client: PublicClient,
  addresses: L1Addresses,
  domainId: bigint,
  keys: DevKeys,
): Promise<void> {
  const [queueLength] = await client.readContract({
    address: addresses.inbox,
    abi: inboxAbi,
    functionName: 'queueState',
    args: [domainId],
  })
  const missing = [...keys.users, keys.relayer, keys.reconciler].slice(Number(queueLength))
  let nonce = await client.getTransactionCount({ address: wallet.account.address, blockTag: 'pending' })
  let last: Hex | undefined
  for (const user of missing) {
    last = await wallet.writeContract({
      address: addresses.bridge,
      abi: bridgeAbi,
      functionName: 'depositETH',
      args: [domainId, user.address, userFundsWei, depositGas, '0x'],
      value: userFundsWei + depositGas * queueGasPriceWei,
      gas: 400_000n,
      nonce: nonce++,
    })
  }
  if (last === undefined) return
  const receipt = await client.waitForTransactionReceipt({ hash: last, timeout: 120_000 })
  if (receipt.status !== 'success')
    throw new Fault('DEVNET_FUNDING_FAILED', `L1 reverted a deposit into domain ${domainId}`, {
      remedy: 'look at the transaction on L1, then start again: funding resumes where it stopped',
      data: { transaction: last },
    })
}

/** Resolves once `address` has had ether on the domain; a node that fails rejects. Longest two minutes: deposits wait for L1 blocks. */
async function waitForFunds(node: RunningNode, address: bigint): Promise<void> {
  const { chain } = node.api
  const funded = (): boolean => chain.worldAt(chain.heightOf('latest'))?.account(address) !== undefined
  let unsubscribe = (): void => {}
  const arrived = new Promise<undefined>((resolve) => {
    unsubscribe = node.api.on((event) => {
      if (event.kind === 'block' && funded()) resolve(undefined)
    })
    if (funded()) resolve(undefined)
  })
  const late = new AbortController()
  const tooLate = delay(fundingLimitMs, late.signal).then(
    () =>
      new Fault('DEVNET_FUNDING_FAILED', `the deposits did not reach domain ${node.domainId} within two minutes`, {
        remedy: 'look at the log for what the sequencer waits for, then start again',
      }),
  )
  try {
    const failure = await Promise.race([arrived, node.failed, tooLate])
    if (failure !== undefined) throw failure
  } finally {
    unsubscribe()
    late.abort()
  }
}

/**
 * Starts everything and resolves when every domain's node runs. Faults: PORT_TAKEN, ANVIL_MISSING, DEV_KEYS_REFUSED, and what
 * `startNode` throws. After a fault nothing of it runs any more, anvil included unless it ran before.
 */
export async function startDevnet(options: DevnetOptions): Promise<RunningDevnet> {
  const count = options.domains ?? 2
  if (!Number.isInteger(count) || count < 1 || count > maxDevnetDomains)
    throw new Fault('OPTION_INVALID', `a devnet has 1 to ${maxDevnetDomains} domains, not ${count}`, {
      remedy: 'choose another number with --domains',
    })
  const validators = options.validators ?? 0
  if (!Number.isInteger(validators) || validators < 0 || validators > maxDevnetValidators)
    throw new Fault(
      'OPTION_INVALID',
      `a domain of a devnet has 0 to ${maxDevnetValidators} validators, not ${validators}`,
      {
        remedy: 'choose another number with --validators',
      },
    )
  const progress = options.onProgress ?? (() => {})
  ensureFolder(options.dataDir)
  const l1Folder = join(options.dataDir, 'l1')
  ensureFolder(l1Folder)

  progress('starting L1')
  const anvil =
    options.l1Url === undefined
      ? await startAnvil({
          folder: l1Folder,
          host: options.host ?? '127.0.0.1',
          port: options.l1Port ?? 8545,
          chainId: l1ChainId,
          blockTimeSeconds: options.l1BlockTimeSeconds ?? 1,
          gasLimit: 60_000_000n,
          stateIntervalSeconds: 5,
          accounts: devAccountCount,
        })
      : undefined
  const l1Url = options.l1Url ?? anvil!.url
  const domains: DevnetDomain[] = []
  try {
    const rpc = createRpcClient(l1Url)
    const chainId = BigInt(String(await rpc.call('eth_chainId', [])))
    const keys = createDevKeys(chainId, count, firstDomainId, validators)
    const { wallet, client } = clientsOf(l1Url, chainId, keys.deployer.privateKey)
    progress('deploying contracts')
    const addresses = await ensureContracts(wallet, client, l1Folder, {
      ...devnetDisputeParameters,
      ...options.dispute,
    })
    const funder = clientsOf(l1Url, chainId, keys.users[0]!.privateKey)
    const opened: (Hex | undefined)[] = []
    for (const [i, domainKeys] of keys.domains.entries()) {
      const domainId = firstDomainId + BigInt(i)
      progress(`registering domain ${domainId}`)
      await ensureDomain(wallet, client, addresses, domainId, domainKeys, options)
      progress(`funding users on domain ${domainId}`)
      const staked = await ensureStake(funder.wallet, client, addresses, domainId, domainKeys, options)
      await ensureFunds(funder.wallet, client, addresses, domainId, keys)
      const window = options.challengeWindowSeconds ?? defaultWindowSeconds
      if (validators > 0) opened.push(await openValidatorSet(wallet, client, addresses, domainId, window))
      await staked()
    }
    // seats are taken while the nodes start
    const seated =
      validators === 0
        ? Promise.resolve()
        : seatValidators({
            walletOf: (key) => clientsOf(l1Url, chainId, key).wallet,
            funder: funder.wallet,
            client,
            addresses,
            l1ChainId: chainId,
            domains: keys.domains.map((_, i) => firstDomainId + BigInt(i)),
            validators: keys.validators,
            opened,
          })
    // whoever waits for it below hears of a failure
    seated.catch(() => {})
    for (const [i, domainKeys] of keys.domains.entries()) {
      const domainId = firstDomainId + BigInt(i)
      progress(`starting domain ${domainId}`)
      const node = await startNode({
        domainId,
        roles: rolesOf(options),
        dataDir: options.dataDir,
        l1: { url: l1Url, registry: addresses.domainRegistry, chainId },
        keys: {
          sequencer: createLocalSigner(hexToBytes(domainKeys.sequencer.privateKey)),
          batcher: createLocalSigner(hexToBytes(domainKeys.sequencer.privateKey)),
          proposer: createLocalSigner(hexToBytes(domainKeys.proposer.privateKey)),
          challenger: createLocalSigner(hexToBytes(domainKeys.challenger.privateKey)),
          // forms epochs; accounts with seats have one on every domain, and two senders of one account would be in each other's way
          validator: createLocalSigner(hexToBytes(domainKeys.challenger.privateKey)),
        },
        log: options.log.child({ domain: String(domainId) }),
        ...(options.sequencer === undefined ? {} : { sequencer: options.sequencer }),
        ...(options.batcher === undefined ? {} : { batcher: options.batcher }),
        ...(options.proposer === undefined ? {} : { proposer: options.proposer }),
        challenger: { stakeContract: addresses.sequencerStake, ...options.challenger },
        ...(validators === 0 ? {} : { validator: { keys: devBlsSigners(validators) } }),
        ...(options.mempool === undefined ? {} : { mempool: options.mempool }),
        ...(options.metrics === undefined ? {} : { metrics: options.metrics }),
      })
      const firstPort = options.rpcPort ?? 9545
      domains.push({ domainId, node, rpcPort: firstPort === 0 ? 0 : firstPort + i })
    }
    if (rolesOf(options).includes('sequencer')) {
      progress("waiting for the users' deposits")
      const user = BigInt(keys.users.at(-1)!.address)
      await Promise.all(domains.map(({ node }) => waitForFunds(node, user)))
    }
    await seated
    return {
      l1Url,
      l1ChainId: chainId,
      l1ProcessId: anvil?.processId,
      addresses,
      domains,
      keys: [
        ...keys.users,
        keys.deployer,
        keys.relayer,
        keys.reconciler,
        ...keys.domains.flatMap(({ sequencer, proposer, challenger }) => [sequencer, proposer, challenger]),
        ...keys.validators,
      ],
      async warp(seconds) {
        try {
          await rpc.call('evm_increaseTime', [seconds])
          await rpc.call('evm_mine', [])
        } catch (cause) {
          if (!(cause instanceof RpcError)) throw cause
          throw new Fault('WARP_UNSUPPORTED', `the L1 at ${l1Url} does not let its clock be moved`, {
            remedy: 'use the devnet L1 that `syncline up` starts',
            cause,
          })
        }
      },
      async stop({ keepL1 = false } = {}) {
        await Promise.all(domains.map(({ node }) => node.stop()))
        if (!keepL1) await anvil?.stop()
      },
    }
  } catch (error) {
    await Promise.all(domains.map(({ node }) => node.stop()))
    if (anvil?.reused === false) await anvil.stop()
    throw error
  }
}
