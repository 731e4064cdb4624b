/** What it takes to start a node or a devnet, and what one holds then. The CLI fills these from flags, environment and TOML. */
import type { DisputeAddresses, L1Addresses } from '@syncline/contracts'
import type { World } from '@syncline/ovm'
import type { Hex } from '@syncline/primitives'
import type { DisputeParameters } from '@syncline/protocol'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import type { FraudReport } from '../adversary/adversary.js'
import type { Forgery } from '../adversary/faults.js'
import type { FraudKind } from '../adversary/kinds.js'
import type { Signer } from '../ports/keys.js'
import type { BlsSigner } from '../validator/bls.js'
import type { NodeApi } from './api.js'

/** What a node does. `verifier` derives the chain from L1 data only; every node does that, so it adds nothing to other roles. */
export type Role = 'sequencer' | 'batcher' | 'proposer' | 'challenger' | 'validator' | 'verifier'

export const roles: readonly Role[] = ['sequencer', 'batcher', 'proposer', 'challenger', 'validator', 'verifier']

/** Roles that have an account, each with a key. */
export type SigningRole = Exclude<Role, 'verifier'>

export const signingRoles: readonly SigningRole[] = ['sequencer', 'batcher', 'proposer', 'challenger', 'validator']

/**
 * What a challenger does about what is wrong. watch: says so, signs nothing and needs no key. defensive: plays for right claims that stand
 * already. active: asserts the right rival too, with its bond, and ends matches of others.
 */
export type ChallengerStrategy = 'watch' | 'defensive' | 'active'

export const challengerStrategies: readonly ChallengerStrategy[] = ['watch', 'defensive', 'active']

/** What a domain may have beyond the EVM (docs/extension-opcodes.md). */
export type DomainFeature = 'extensions'

/** Where L1 is and how it is followed. */
export type L1Options = {
  /** http(s) URL of any Ethereum JSON-RPC. */
  readonly url: string
  /**
   * DomainRegistry; the other singletons are found through it. undefined = where `predictL1Addresses` puts it for the first dev
   * account from nonce 0, which is where a devnet deploys; on a chain that is no devnet that is a Fault `L1_REGISTRY_MISSING`.
   */
  readonly registry?: Hex | undefined
  /** Expected chain id; a different one is a Fault `L1_WRONG_CHAIN`. undefined = take what the URL says. */
  readonly chainId?: bigint | undefined
  /** Time between polls of the head, in milliseconds. Default 500. */
  readonly pollMs?: number
  /** Blocks below the head from which batches are derived. 0 = from the head on (reorgs are undone). Default 0. */
  readonly confirmations?: number
}

export type SequencerOptions = {
  /** Time between blocks in milliseconds, 20…60,000. Default 1,000. */
  readonly blockTimeMs?: number
  /** Time between blocks while there are no transactions; 0 = no empty blocks. Default blockTimeMs. */
  readonly idleBlockTimeMs?: number
  /** L1 blocks between the L1 head and the origin of a new batch. Default 1. */
  readonly originDepth?: number
  /** L1 blocks between the L1 head and a deposit or forced item that is taken up. Default 1. */
  readonly itemDepth?: number
  /**
   * A batch is sealed when its data reaches this many bytes. At most 400,000, which an L1
   * transaction can carry whatever the bytes; default 120,000.
   */
  readonly batchMaxBytes?: number
  /** A batch is sealed when its first block is this old. Default 4,000. */
  readonly batchMaxMs?: number
  /** With this many sealed batches that L1 does not hold, no blocks are made until it does. Default 64. */
  readonly maxBacklogBatches?: number
}

export type BatcherOptions = {
  /** Batches posted and not yet mined. Default 8. */
  readonly maxInFlight?: number
  /** JSON-RPC of the sequencer, to fetch sealed batches from; needed when this process does not sequence. */
  readonly sequencerUrl?: string | undefined
}

export type ProposerOptions = {
  /** Least time between two assertions of this proposer. Default 10,000. */
  readonly minIntervalMs?: number
}

export type ChallengerOptions = {
  /** Default `active`. */
  readonly strategy?: ChallengerStrategy
  /** Transactions under way at once, so matches played at once, nearest deadline first. 1…64, default 8. */
  readonly maxInFlight?: number
  /** SequencerStake; without it broken promises are told but not punished. */
  readonly stakeContract?: Hex | undefined
  /** JSON-RPCs of the domain whose promises are compared, besides `sequencerUrl`. At most 16. */
  readonly promiseUrls?: readonly string[]
  /** A contested segment of so many steps at most is proven in one transaction instead of walked. 0…1024, default 0: none. */
  readonly stepsAtOnce?: number
}

export type ValidatorOptions = {
  /** Keys that attest, each for its seat; 1…64 for the role `validator`. */
  readonly keys?: readonly BlsSigner[]
  /** L1 blocks on top of a batch before its last block is attested. 0…10,000; default 2 on devnets, 64 elsewhere. */
  readonly attestDepth?: number | undefined
  /** JSON-RPCs of nodes that have attestations. At most 16. A node without the role that has some follows the quorum. */
  readonly peers?: readonly string[]
}

/** A proposer that lies, for demonstrations. Fault OPTION_INVALID on a chain that is no devnet. */
export type AdversaryOptions = {
  readonly kind: FraudKind | 'random'
  readonly key: Signer
  /** What a wrong SSTORE writes. */
  readonly forgery?: Forgery
}

export type MempoolOptions = {
  /** Transactions in the pool, pending and queued. Default 65,536. */
  readonly maxTransactions?: number
  /** Transactions of one sender. Default 4,096. */
  readonly maxPerSender?: number
  /** How far a nonce may be ahead of the account's. Default 4,096. */
  readonly maxNonceGap?: number
  /** Largest raw transaction in bytes. Default 131,072, the limit of the state format. */
  readonly maxRawBytes?: number
  /** Raw bytes of all of them together. Default 134,217,728. */
  readonly maxPoolBytes?: number
  /** A replacement must offer this much more, in percent. Default 10. */
  readonly replacementPercent?: number
}

export type NodeOptions = {
  readonly domainId: bigint
  /** Roles of this process; empty = verifier. */
  readonly roles: readonly Role[]
  /** Folder of this process's database; `<dataDir>/<domainId>` is created. One process a folder. */
  readonly dataDir: string
  readonly l1: L1Options
  /**
   * Key of each active role: sequencer signs pre-confirmations, the others send to L1. Missing = Fault `KEY_MISSING`, but for a validator, which
   * leaves it to others then to form epochs.
   */
  readonly keys: { readonly [role in SigningRole]?: Signer }
  /** Where a node that does not sequence forwards transactions to. */
  readonly sequencerUrl?: string | undefined
  readonly sequencer?: SequencerOptions
  readonly batcher?: BatcherOptions
  readonly proposer?: ProposerOptions
  readonly challenger?: ChallengerOptions
  readonly validator?: ValidatorOptions
  readonly adversary?: AdversaryOptions
  readonly mempool?: MempoolOptions
  readonly log: Logger
  /** Metrics of the process; one registry may serve several nodes, the label `domain` keeps them apart. */
  readonly metrics?: Registry
}

/** A started node. `api` is served by the RPC; `stop` ends the roles in order, flushes and closes the database. */
export type RunningNode = {
  readonly domainId: bigint
  readonly roles: readonly Role[]
  readonly api: NodeApi
  /** How the fraud of `NodeOptions.adversary` stands. */
  readonly fraud: (() => FraudReport) | undefined
  /** The world that this fraud ends in, and its block; undefined until it was told. */
  readonly falseWorld: () => { readonly number: bigint; readonly world: World } | undefined
  /** Orderly stop; resolves when nothing runs any more. Safe to call twice. */
  stop(): Promise<void>
  /** Resolves with the Fault that ended the node by itself, if one does (e.g. DATABASE_CORRUPT). Never rejects. */
  readonly failed: Promise<Error>
}

export type DevnetDomain = {
  readonly domainId: bigint
  readonly node: RunningNode
  /** Port its JSON-RPC should listen on (9545 + index unless set). */
  readonly rpcPort: number
}

/** A role key of a devnet: one of the well-known accounts of the anvil mnemonic. */
export type DevKey = { readonly name: string; readonly address: Hex; readonly privateKey: Hex }

export type DevnetOptions = {
  /** Folder that keeps everything; default of the CLI: `.syncline`. */
  readonly dataDir: string
  /** Number of domains, ids from 901 on. 1…16; default 2. */
  readonly domains?: number
  readonly l1Port?: number
  /** JSON-RPC ports of the domains, first one; default 9545. 0 = any free port for each. */
  readonly rpcPort?: number
  readonly host?: string
  /** L1 block time in seconds, may be a fraction. Default 1. */
  readonly l1BlockTimeSeconds?: number
  /** Use this L1 instead of starting anvil. Its chain id must be a devnet's (`devChainIds`) because dev keys are used. */
  readonly l1Url?: string | undefined
  readonly challengeWindowSeconds?: number
  /** What domains that are not there yet are registered with. */
  readonly features?: readonly DomainFeature[]
  /** Age after which anyone may force queue items by an empty batch, in seconds of L1 time. */
  readonly forceDelaySeconds?: number
  readonly proposerBondWei?: bigint
  /** What each sequencer's key has at stake, in wei; brought up to this at each start. Default 1 ether, 0 = nothing is staked. */
  readonly stakeWei?: bigint
  /** Seats of validators of each domain, 0…4; default 0: no set is opened. */
  readonly validators?: number
  /** Constants of the dispute contracts, fixed when they are deployed. Default `devnetDisputeParameters`. */
  readonly dispute?: Partial<DisputeParameters>
  readonly sequencer?: SequencerOptions
  readonly batcher?: BatcherOptions
  readonly proposer?: ProposerOptions
  readonly challenger?: ChallengerOptions
  readonly mempool?: MempoolOptions
  /** Roles each domain runs in this process. Default all of sequencer, batcher, proposer, challenger, and validator where there are seats. */
  readonly roles?: readonly Role[]
  readonly log: Logger
  readonly metrics?: Registry
  /** Called with each stage of the start, for progress output. */
  readonly onProgress?: (stage: string) => void
}

export type RunningDevnet = {
  readonly l1Url: string
  readonly l1ChainId: bigint
  /** Process id of anvil; undefined when someone else runs L1. */
  readonly l1ProcessId: number | undefined
  readonly addresses: L1Addresses & DisputeAddresses
  readonly domains: readonly DevnetDomain[]
  /** Role keys and funded user accounts, by name. */
  readonly keys: readonly DevKey[]
  /** Moves L1 time (and with it every domain's clock) forward. */
  warp(seconds: number): Promise<void>
  /** Stops the nodes; with `keepL1` anvil goes on running, else it is ended after writing its state. */
  stop(options?: { readonly keepL1?: boolean }): Promise<void>
}

/** Chain ids on which well-known keys are accepted: anvil's default, Syncline's devnets and their domains. */
export function isDevChainId(chainId: bigint): boolean {
  return chainId === 31337n || (chainId >= 900n && chainId < 1000n)
}
