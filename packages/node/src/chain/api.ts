/** What the RPC, the CLI and tests see of a running node. Roles implement it; nothing here does I/O by itself. */
import type { L1Addresses } from '@syncline/contracts'
import type { DomainConfig, StateReader, Transaction, World } from '@syncline/ovm'
import type { Bytes, Hex, Result } from '@syncline/primitives'
import type { Attestation, DisputeParameters, QuorumSet } from '@syncline/protocol'
import type { Instruction } from '../dispute/instruction.js'
import type { DisputeRecord } from '../dispute/reader.js'
import type { DomainBook } from '../objects/domainBook.js'
import type { OrderHistory } from '../orders/orderHistory.js'
import type { Role } from './options.js'
import type { BlockRecord, Level, ReceiptRecord, TransactionRecord } from './records.js'

/** Block tags of EIP-1898. `safe` = derived from batches on L1, `finalized` = under a confirmed assertion. */
export type BlockTag = 'earliest' | 'latest' | 'pending' | 'safe' | 'finalized'

/** Reads of the canonical chain. Synchronous: records come from a memory-mapped store. */
export type ChainReader = {
  readonly config: DomainConfig
  /** Number of the block a tag stands for. `pending` = latest. */
  heightOf(tag: BlockTag): bigint
  blockByNumber(number: bigint): BlockRecord | undefined
  blockByHash(hash: Hex): BlockRecord | undefined
  transaction(hash: Hex): TransactionRecord | undefined
  transactionsOf(block: BlockRecord): readonly TransactionRecord[]
  receipt(hash: Hex): ReceiptRecord | undefined
  receiptsOf(block: BlockRecord): readonly ReceiptRecord[]
  /** The state after a block; undefined if its version was pruned. */
  worldAt(number: bigint): World | undefined
  /** Level of a block now, why it is not higher, and who can act next. */
  levelOf(number: bigint): LevelReport
}

export type LevelReport = {
  readonly level: Level
  /** Reason code of why the level is not higher, e.g. NOT_POSTED, NOT_ASSERTED, IN_CHALLENGE_WINDOW, CONTESTED, PARENT_UNCONFIRMED, FINAL. */
  readonly reason: string
  readonly explanation: string
  readonly nextActor: string
  /** Unix seconds of the earliest rise, if known. */
  readonly earliest: bigint | undefined
  readonly command: string | undefined
}

/** A pending transaction as the pool holds it. */
export type PooledTransaction = { readonly transaction: Transaction; readonly raw: Bytes; readonly receivedAt: number }

export type MempoolCode = string

export type Mempool = {
  /** Decodes, checks and adds. The value is the transaction hash. */
  submit(raw: Bytes): Result<Hex, MempoolCode>
  get(hash: Hex): PooledTransaction | undefined
  /** Next usable nonce of a sender including its pooled transactions. */
  nonceOf(sender: bigint): bigint
  pending(): readonly PooledTransaction[]
  queued(): readonly PooledTransaction[]
}

/** A sequencer's signed promise that a block with this hash follows this parent (PRZ-10). */
export type PreConfirmation = {
  readonly domainId: bigint
  readonly number: bigint
  readonly parentHash: Hex
  readonly originNumber: bigint
  readonly originHash: Hex
  readonly blockHash: Hex
  /** 65-byte EIP-712 signature. */
  readonly signature: Hex
}

/** Two promises of one key for one place (PRZ-10). The key in lower case. */
export type Equivocation = { readonly sequencer: Hex; readonly promises: readonly [PreConfirmation, PreConfirmation] }

/**
 * What a watch makes of a promise. new: kept. known: this block was promised there before. equivocation: it breaks another. unsigned: by
 * nobody, in this form. stranger: the key neither sequences nor has a stake. unsure: L1 could not be asked. outOfRange, full: too far from
 * the head, or beside too many others at its height.
 */
export type PromiseSight =
  | 'new'
  | 'known'
  | 'equivocation'
  | 'otherDomain'
  | 'unsigned'
  | 'stranger'
  | 'unsure'
  | 'outOfRange'
  | 'full'

/** The watch of promises that a challenger keeps. */
export type PromiseReports = {
  see(promise: PreConfirmation): Promise<PromiseSight>
  of(block: BlockRecord): PreConfirmation | undefined
  equivocations(): readonly Equivocation[]
}

/** What validators signed of one block of this node's chain. Accounts in lower case, signatures of 192 bytes. */
export type AttestationReport = {
  readonly said: Attestation
  /** Empty once there is a certificate. */
  readonly signatures: readonly { readonly account: Hex; readonly signature: Bytes }[]
  /** Bit i for member i of the epoch's set, and the sum of their signatures. */
  readonly certificate: { readonly signers: bigint; readonly signature: Bytes } | undefined
  readonly needed: number
  readonly members: number
}

/** How far a quorum is with the last block of a block's batch: above its certificate all before it are at level 2, too. */
export type QuorumReport = {
  readonly number: bigint
  /** L1 block from which on validators of this node's depth attest it. */
  readonly dueAt: bigint
  readonly isDue: boolean
  readonly epoch: bigint
  readonly signed: number
  readonly needed: number
  readonly members: number
  /** Accounts of the members that did not sign, as far as this node knows. */
  readonly missing: readonly Hex[]
}

/** Attestations as a validator, or a node that follows some, knows them. */
export type AttestationReports = {
  /** Heights in order, from `from` to `to`, at most `limit`; without `from` the newest. */
  list(range: {
    readonly from?: bigint | undefined
    readonly to?: bigint | undefined
    readonly limit: number
  }): readonly AttestationReport[]
  /** The set of the newest epoch, or of a given one: that, or the one before. */
  set(epoch: bigint | undefined): QuorumSet | undefined
  /** The highest block under a certificate. */
  attested(): bigint | undefined
  quorumOf(number: bigint): QuorumReport | undefined
}

export type NodeEvent =
  | { readonly kind: 'block'; readonly block: BlockRecord; readonly preConfirmation: PreConfirmation | undefined }
  | { readonly kind: 'reorg'; readonly removed: readonly BlockRecord[]; readonly added: readonly BlockRecord[] }
  | { readonly kind: 'pending'; readonly transaction: PooledTransaction }
  | { readonly kind: 'level'; readonly safe: bigint; readonly finalized: bigint }

export type AssertionReport = {
  readonly id: Hex
  readonly parent: Hex
  readonly number: bigint | undefined
  readonly batchEnd: bigint
  readonly output: Hex
  readonly l0Root: Hex
  readonly proposer: Hex
  readonly bond: bigint
  readonly createdAt: bigint
  readonly confirmableAt: bigint
  readonly status: 'pending' | 'confirmed' | 'rejected' | 'contested'
  /** True if this node's own re-execution gives the same output. undefined while it is behind. */
  readonly agrees: boolean | undefined
}

/** `contract` and `parameters` are undefined while no contract decides disputes. */
export type DisputesReport = {
  readonly contract: Hex | undefined
  readonly parameters: DisputeParameters | undefined
  /** L1 time in seconds. */
  readonly now: bigint
  readonly disputes: readonly DisputeRecord[]
}

/** A batch the sequencer closed. `batchHash` is what the Inbox will compute; `data` is the calldata payload (format 0). */
export type SealedBatch = {
  readonly index: bigint
  readonly batchHash: Hex
  readonly parentBatchHash: Hex
  readonly originNumber: bigint
  readonly originHash: Hex
  readonly queueStart: bigint
  readonly queueEnd: bigint
  readonly firstBlock: bigint
  readonly lastBlock: bigint
  readonly data: Bytes
}

/** What the RPC tells clients about where the domain settles. */
export type SettlementInfo = { readonly l1ChainId: bigint; readonly addresses: L1Addresses }

/** One running node of one domain. */
export type NodeApi = {
  readonly chain: ChainReader
  readonly roles: readonly Role[]
  readonly settlement: SettlementInfo
  /** Absent unless the node challenges. */
  readonly promises: PromiseReports | undefined
  /** Absent on nodes that are no validators and follow none. */
  readonly attestations: AttestationReports | undefined
  /** Sealed batches from `from` on that L1 does not hold yet, at most `limit` (1…64): `syncline_getSealedBatches`. Empty unless sequencing. */
  sealedBatches(from: bigint, limit: number): readonly SealedBatch[]
  /** Absent on nodes that do not sequence; they forward to `sequencerUrl`. */
  readonly mempool: Mempool | undefined
  readonly sequencerUrl: string | undefined
  assertions(): readonly AssertionReport[]
  /** Disputes about assertions of the domain, oldest first, as of the newest processed L1 block; at most 256. */
  disputes(): Promise<DisputesReport>
  /** The step that a match of level 1 comes down to, executed here again; undefined where it cannot be any more. */
  disputedStep(dispute: DisputeRecord, matchId: Hex): Promise<Instruction | undefined>
  /** Copies, claims and receipts of this domain, as of its head. The first call reads the blooms of the whole chain. */
  objects(): Promise<DomainBook>
  /** Orders, and what they did to entries of LockRegistry, as of its head. The first call reads the blooms of the whole chain. */
  orders(): Promise<OrderHistory>
  /** Machine-readable status: heights, roots, roles, L1 head, queue, batches, lag. */
  status(): Readonly<Record<string, unknown>>
  /** Explains anything: tx hash, block number or hash, assertion id, withdrawal hash, queue item. */
  why(what: string): Readonly<Record<string, unknown>>
  /** Resolves when the transaction is in a block, with the sequencer's signed promise. */
  waitForInclusion(
    hash: Hex,
    timeoutMs: number,
  ): Promise<{ receipt: ReceiptRecord; preConfirmation: PreConfirmation | undefined } | undefined>
  on(listener: (event: NodeEvent) => void): () => void
  /** Unmet conditions of /readyz; empty = ready. */
  notReady(): readonly string[]
}

export type { StateReader }
