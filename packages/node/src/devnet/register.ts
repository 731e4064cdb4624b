/** Registers a domain on L1: computes its genesis, publishes constants and genesis data, opens its assertion chain. */
import {
  domainRegistryAbi,
  type GenesisPredeployParameters,
  type L1Addresses,
  stateCommitmentChainAbi,
} from '@syncline/contracts'
import {
  blockHash,
  createDomainConfig,
  createMemoryWorlds,
  type DomainConfig,
  featureExtensions,
  forkIds,
  genesisHeader,
  outputOf,
} from '@syncline/ovm'
import { bytesToHex, Fault, type Hex } from '@syncline/primitives'
import type { Account, Chain, PublicClient, Transport, WalletClient } from 'viem'
import { encodeGenesisData } from '../chain/genesis.js'
import { createGenesisWorld } from '../chain/genesisWorld.js'
import type { DomainFeature } from '../chain/options.js'

/** What an operator chooses. Times in seconds, amounts in wei. */
export type DomainPlan = {
  readonly domainId: bigint
  readonly sequencer: Hex
  /** May rotate the sequencer and lower the queue price; see DomainRegistry for all it may do. */
  readonly owner: Hex
  readonly feeRecipients: GenesisPredeployParameters['feeRecipients']
  readonly challengeWindowSeconds: bigint
  readonly forcedInclusionDelaySeconds: bigint
  readonly minAssertionGapSeconds: bigint
  readonly baseBondWei: bigint
  /** Ten-thousandths of newly withdrawn ether that an assertion bonds on top (PRZ-59). */
  readonly bondBps: number
  readonly queueGasPriceWei: bigint
  /** DisputeTournament that decides disputes; without one rivals wait for a contract that the owner schedules. */
  readonly resolver?: Hex | undefined
  /** Constants that differ from the defaults. */
  readonly config?: Partial<DomainConfig>
}

/** The bits of `featureFlags`. */
export function featureFlagsOf(features: readonly DomainFeature[]): bigint {
  return features.includes('extensions') ? featureExtensions : 0n
}

/** Sends the two transactions and waits for them. Fault DOMAIN_REGISTRATION_FAILED if L1 reverts one. About 1.2 M gas. */
export async function registerDomain(
  wallet: WalletClient<Transport, Chain | undefined, Account>,
  client: PublicClient,
  addresses: L1Addresses,
  plan: DomainPlan,
): Promise<DomainConfig> {
  const genesisParameters: GenesisPredeployParameters = {
    l1Bridge: addresses.bridge,
    crosslinks: addresses.crosslinks,
    isolationLedger: addresses.isolationLedger,
    domainClosure: addresses.domainClosure,
    authorityRegistry: addresses.authorityRegistry,
    l1ChainId: BigInt(await client.getChainId()),
    feeOwner: plan.owner,
    feeRecipients: plan.feeRecipients,
  }
  const world = createGenesisWorld(createMemoryWorlds().empty(), genesisParameters)
  const { timestamp } = await client.getBlock()
  const config = createDomainConfig({
    ...plan.config,
    domainId: plan.domainId,
    genesisWorldRoot: world.root,
    genesisTimestamp: timestamp,
  })
  const header = genesisHeader(config)
  const output = outputOf(world, header, 0n)
  const wait = async (hash: Hex): Promise<void> => {
    const receipt = await client.waitForTransactionReceipt({ hash, pollingInterval: 50, timeout: 120_000 })
    if (receipt.status === 'success') return
    throw new Fault('DOMAIN_REGISTRATION_FAILED', `L1 reverted the registration of domain ${plan.domainId}`, {
      remedy: 'check with `syncline domain list` whether the id is taken',
      data: { transaction: hash },
    })
  }
  const common = { account: wallet.account, chain: wallet.chain ?? null } as const
  await wait(
    await wallet.writeContract({
      ...common,
      address: addresses.domainRegistry,
      abi: domainRegistryAbi,
      functionName: 'register',
      args: [
        { ...config, forkId: forkIds[config.fork], genesisWorldRoot: bytesToHex(config.genesisWorldRoot) },
        {
          challengeWindow: plan.challengeWindowSeconds,
          forcedInclusionDelay: plan.forcedInclusionDelaySeconds,
          minAssertionGap: plan.minAssertionGapSeconds,
          baseBond: plan.baseBondWei,
          bondBps: plan.bondBps,
          queueGasPriceWei: plan.queueGasPriceWei,
          feeRecipient: plan.feeRecipients.sequencer,
          resolver: plan.resolver ?? '0x0000000000000000000000000000000000000000',
        },
        {
          worldRoot: bytesToHex(world.root),
          lastBlockHash: bytesToHex(blockHash(header)),
          queueCursor: 0n,
          withdrawalRoot: bytesToHex(output.withdrawalRoot),
          cumulativeWithdrawn: 0n,
        },
        plan.sequencer,
        plan.owner,
        bytesToHex(encodeGenesisData(genesisParameters)),
      ],
    }),
  )
  await wait(
    await wallet.writeContract({
      ...common,
      address: addresses.stateCommitmentChain,
      abi: stateCommitmentChainAbi,
      functionName: 'openDomain',
      args: [plan.domainId],
    }),
  )
  return config
}
