/** What L1 says about a domain before any of its batches: where the contracts are, its constants and its rules. */
import {
  bridgeAbi,
  crosslinksAbi,
  domainRegistryAbi,
  inboxAbi,
  isolationLedgerAbi,
  type L1Addresses,
  predictL1Addresses,
} from '@syncline/contracts'
import { checkDomainConfig, configHash, type DomainConfig, type ForkName, forkIds } from '@syncline/ovm'
import { type Bytes, bytesToHex, Fault, type Hex, hexToBytes } from '@syncline/primitives'
import { decodeEventLog, decodeFunctionResult, encodeEventTopics, encodeFunctionData, numberToHex } from 'viem'
import { decodeBytes, decodeLogs, decodeQuantity, decodeReceipt } from './decode.js'
import { type RpcClient, RpcError } from './rpc.js'

const registeredEvent = domainRegistryAbi.filter((entry) => entry.type === 'event' && entry.name === 'DomainRegistered')
const registeredTopic = encodeEventTopics({ abi: registeredEvent, eventName: 'DomainRegistered' })[0]

/** L1 rules of a domain that the roles need; times in seconds. */
export type DomainRules = {
  readonly challengeWindow: bigint
  readonly forcedInclusionDelay: bigint
  readonly minAssertionGap: bigint
  /** Decides disputes; undefined if none did when the domain was registered. A later one: `readResolver`. */
  readonly resolver: Hex | undefined
}

export type Registration = {
  readonly addresses: L1Addresses
  readonly config: DomainConfig
  readonly configHash: Bytes
  readonly rules: DomainRules
  readonly sequencer: Hex
  readonly genesisData: Bytes
  readonly genesisBlockHash: Hex
  /** L1 block of the registration: nothing of the domain lies before it. */
  readonly registeredAt: bigint
  readonly registeredIn: Hex
}

async function hasCode(rpc: RpcClient, address: Hex): Promise<boolean> {
  return decodeBytes(await rpc.call('eth_getCode', [address, 'latest']), 'code').length > 0
}

/** Reads one view function; `undefined` if the call reverts or answers nothing that decodes. */
async function read(rpc: RpcClient, address: Hex, data: Hex): Promise<Hex | undefined> {
  try {
    const answer = await rpc.call('eth_call', [{ to: address, data }, 'latest'])
    return typeof answer === 'string' && answer.length > 2 ? (answer as Hex) : undefined
  } catch (error) {
    if (error instanceof RpcError) return undefined
    throw error
  }
}

/**
 * The singletons that belong to a registry. They are deployed with consecutive nonces of one account, so the transaction that made
 * the registry tells where the others are; each must name the registry, directly or through the Inbox. Fault L1_CONTRACTS_MISSING.
 */
export async function findContracts(rpc: RpcClient, registry: Hex): Promise<L1Addresses> {
  const missing = (reason: string): Fault =>
    new Fault('L1_CONTRACTS_MISSING', `${rpc.url} has no Syncline contracts at registry ${registry}: ${reason}`, {
      remedy: 'check the L1 URL and --registry; on a new L1 deploy with `syncline contracts deploy`',
      data: { registry },
    })
  if (!(await hasCode(rpc, registry))) throw missing('there is no code')
  const answer = await read(rpc, registry, encodeFunctionData({ abi: domainRegistryAbi, functionName: 'deployedAt' }))
  if (answer === undefined) throw missing('it is not a DomainRegistry')
  const deployedAt = decodeFunctionResult({ abi: domainRegistryAbi, functionName: 'deployedAt', data: answer })
  const block = (await rpc.call('eth_getBlockByNumber', [numberToHex(deployedAt), true])) as {
    transactions?: { hash?: Hex; from?: Hex; nonce?: Hex; to?: Hex | null }[]
  } | null
  for (const transaction of block?.transactions ?? []) {
    if (transaction.to || transaction.from === undefined || transaction.hash === undefined) continue
    const receipt = decodeReceipt(await rpc.call('eth_getTransactionReceipt', [transaction.hash]))
    if (receipt?.contractAddress !== registry.toLowerCase()) continue
    const nonce = Number(decodeQuantity(transaction.nonce, 'nonce'))
    const addresses = predictL1Addresses(transaction.from, nonce)
    const named = await read(rpc, addresses.inbox, encodeFunctionData({ abi: inboxAbi, functionName: 'registry' }))
    const inbox = await read(rpc, addresses.bridge, encodeFunctionData({ abi: bridgeAbi, functionName: 'inbox' }))
    const chain = await read(
      rpc,
      addresses.crosslinks,
      encodeFunctionData({ abi: crosslinksAbi, functionName: 'chain' }),
    )
    const roots = await read(
      rpc,
      addresses.isolationLedger,
      encodeFunctionData({ abi: isolationLedgerAbi, functionName: 'roots' }),
    )
    const validators = await read(
      rpc,
      addresses.crosslinks,
      encodeFunctionData({ abi: crosslinksAbi, functionName: 'validators' }),
    )
    const same = (word: Hex | undefined, address: Hex): boolean =>
      word?.slice(26).toLowerCase() === address.slice(2).toLowerCase()
    const isBeside = same(named, registry) && same(inbox, addresses.inbox) && same(validators, addresses.validatorSet)
    const isWhole = same(chain, addresses.stateCommitmentChain) && same(roots, addresses.crosslinks)
    if (!isBeside || !isWhole) {
      throw missing('its Inbox, Bridge, Crosslinks, IsolationLedger or ValidatorSet is not beside it')
    }
    return addresses
  }
  throw missing('the transaction that deployed it cannot be found')
}

function addressOrNone(address: Hex): Hex | undefined {
  return BigInt(address) === 0n ? undefined : (address.toLowerCase() as Hex)
}

/** The contract that decides disputes of a domain now, or undefined. Once there is one it never changes. */
export async function readResolver(rpc: RpcClient, registry: Hex, domainId: bigint): Promise<Hex | undefined> {
  const data = encodeFunctionData({ abi: domainRegistryAbi, functionName: 'resolverOf', args: [domainId] })
  const answer = await read(rpc, registry, data)
  if (answer === undefined) return undefined
  return addressOrNone(decodeFunctionResult({ abi: domainRegistryAbi, functionName: 'resolverOf', data: answer }))
}

/** Reads and checks the registration of a domain. Faults: DOMAIN_UNKNOWN, CONFIG_INVALID. */
export async function readRegistration(
  rpc: RpcClient,
  addresses: L1Addresses,
  domainId: bigint,
): Promise<Registration> {
  const registry = addresses.domainRegistry
  const call = async (functionName: 'registeredAt'): Promise<bigint> => {
    const data = encodeFunctionData({ abi: domainRegistryAbi, functionName, args: [domainId] })
    const answer = await read(rpc, registry, data)
    return answer === undefined ? 0n : decodeFunctionResult({ abi: domainRegistryAbi, functionName, data: answer })
  }
  const unknown = (): Fault =>
    new Fault('DOMAIN_UNKNOWN', `domain ${domainId} is not registered at ${registry}`, {
      remedy: 'check the id with `syncline domain list`, or register it with `syncline domain add`',
      data: { domainId: String(domainId), registry },
    })
  const registeredAt = await call('registeredAt')
  if (registeredAt === 0n) throw unknown()
  const block = numberToHex(registeredAt)
  const logs = decodeLogs(
    await rpc.call('eth_getLogs', [
      { address: registry, fromBlock: block, toBlock: block, topics: [null, numberToHex(domainId, { size: 32 })] },
    ]),
  )
  for (const log of logs) {
    if (log.topics[0] !== registeredTopic) continue
    const event = decodeEventLog({ abi: registeredEvent, data: log.data, topics: log.topics as [Hex, ...Hex[]] })
    const { config: stated, parameters, genesis, genesisData, sequencer } = event.args
    const fork = (Object.keys(forkIds) as ForkName[]).find((name) => forkIds[name] === stated.forkId)
    const config: DomainConfig = {
      domainId: stated.domainId,
      fork: fork ?? 'osaka',
      blockGasLimit: stated.blockGasLimit,
      minBaseFee: stated.minBaseFee,
      initialBaseFee: stated.initialBaseFee,
      l1GasPerByte: stated.l1GasPerByte,
      l1FeeScalarPpm: stated.l1FeeScalarPpm,
      maxTimestampDrift: stated.maxTimestampDrift,
      txGasCap: stated.txGasCap,
      precompileSchedule: stated.precompileSchedule,
      featureFlags: stated.featureFlags,
      genesisWorldRoot: hexToBytes(stated.genesisWorldRoot),
      genesisTimestamp: stated.genesisTimestamp,
    }
    const checked = checkDomainConfig(config)
    const refused = fork === undefined ? `fork id ${stated.forkId} is unknown` : checked.ok ? undefined : checked.reason
    if (refused !== undefined || bytesToHex(configHash(config)) !== event.args.configHash) {
      throw new Fault(
        'CONFIG_INVALID',
        `domain ${domainId} was registered with constants that no node runs: ${refused}`,
        {
          remedy: 'use a program version that knows them, or register another domain',
        },
      )
    }
    return {
      addresses,
      config,
      configHash: configHash(config),
      rules: {
        challengeWindow: parameters.challengeWindow,
        forcedInclusionDelay: parameters.forcedInclusionDelay,
        minAssertionGap: parameters.minAssertionGap,
        resolver: addressOrNone(parameters.resolver),
      },
      sequencer: sequencer.toLowerCase() as Hex,
      genesisData: hexToBytes(genesisData),
      genesisBlockHash: genesis.lastBlockHash,
      registeredAt,
      registeredIn: log.blockHash,
    }
  }
  throw unknown()
}
