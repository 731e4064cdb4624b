/** Prometheus metrics of a node: names `syncline_<room>_<thing>_<unit>`, base units, labels from closed sets. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { PromiseSight } from '../chain/api.js'
import type { AttestationSight } from '../validator/attestationPool.js'

export type NodeMetrics = {
  setHead(level: 'latest' | 'safe' | 'finalized', number: bigint): void
  setLag(level: 'safe' | 'finalized', seconds: number): void
  block(transactions: number, gasUsed: bigint, seconds: number): void
  setPool(pending: number): void
  setBacklog(batches: bigint): void
  batchPosted(bytes: number, l1Gas: bigint): void
  l1Request(method: string, outcome: 'ok' | 'error' | 'unreachable'): void
  reorg(chain: 'l1' | 'domain', depth: bigint): void
  setSignerBalance(role: string, wei: bigint): void
  setStoreBytes(bytes: number): void
  /** `nearestSeconds`: until the first clock of anybody runs out; undefined while none runs. */
  setDisputes(open: number, ended: number, nearestSeconds: number | undefined): void
  setWrongAssertions(count: number): void
  disputeMove(kind: string, outcome: 'mined' | 'done' | 'failed', l1Gas: bigint): void
  promiseSeen(sight: PromiseSight): void
  setEquivocations(keys: number): void
  slashed(outcome: 'mined' | 'done' | 'failed', l1Gas: bigint): void
  /** The newest block that a key of this node attested. */
  setAttested(number: bigint): void
  /** The highest block under a certificate, and how many blocks below what may be attested it is. */
  setCertified(number: bigint): void
  setAttestationLag(blocks: bigint): void
  attestationSeen(sight: AttestationSight): void
  /** Validators that signed two blocks of one height. */
  setOffences(keys: number): void
  validatorSlashed(outcome: 'mined' | 'done' | 'failed'): void
  setAssertions(status: 'pending' | 'confirmed' | 'rejected' | 'contested', count: number): void
}

/** Buckets of depths: a label from a closed set. */
function depthBucket(depth: bigint): string {
  if (depth <= 1n) return '1'
  if (depth <= 5n) return '2-5'
  if (depth <= 20n) return '6-20'
  return 'over 20'
}

/** L1 methods that the node calls; anything else is counted as other. */
const methods: ReadonlySet<string> = new Set([
  'eth_getBlockByNumber',
  'eth_getBlockByHash',
  'eth_getLogs',
  'eth_call',
  'eth_estimateGas',
  'eth_sendRawTransaction',
  'eth_getTransactionReceipt',
  'eth_getTransactionByHash',
  'eth_getTransactionCount',
])

const silent: NodeMetrics = {
  setHead() {},
  setLag() {},
  block() {},
  setPool() {},
  setBacklog() {},
  batchPosted() {},
  l1Request() {},
  reorg() {},
  setSignerBalance() {},
  setStoreBytes() {},
  setAssertions() {},
  setDisputes() {},
  setWrongAssertions() {},
  disputeMove() {},
  promiseSeen() {},
  setEquivocations() {},
  slashed() {},
  setAttested() {},
  setCertified() {},
  setAttestationLag() {},
  attestationSeen() {},
  setOffences() {},
  validatorSlashed() {},
}

/** Metrics of one domain in `registry`; several nodes of a process share the series and differ in the label `domain`. */
export function createMetrics(registry: Registry | undefined, domain: string): NodeMetrics {
  if (registry === undefined) return silent
  const registers = [registry]
  const shared = <Kind>(name: string, create: () => Kind): Kind =>
    (registry.getSingleMetric(name) as Kind | undefined) ?? create()
  const gauge = (name: string, help: string, labels: string[] = []): Gauge =>
    shared(name, () => new Gauge({ name, help, labelNames: ['domain', ...labels], registers }))
  const counter = (name: string, help: string, labels: string[] = []): Counter =>
    shared(name, () => new Counter({ name, help, labelNames: ['domain', ...labels], registers }))

  gauge('syncline_up', 'The node runs').set({ domain }, 1)
  const head = gauge('syncline_chain_head', 'Highest block of a level', ['level'])
  const lag = gauge('syncline_chain_lag_seconds', 'Age of the highest block of a level', ['level'])
  const transactions = counter('syncline_sequencer_transactions_total', 'Transactions put into blocks')
  const gas = counter('syncline_sequencer_gas_total', 'Gas used by blocks')
  const blockSeconds = shared(
    'syncline_sequencer_block_seconds',
    () =>
      new Histogram({
        name: 'syncline_sequencer_block_seconds',
        help: 'Time to build, commit and make a block durable',
        labelNames: ['domain'],
        buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
        registers,
      }),
  )
  const pool = gauge('syncline_mempool_transactions', 'Transactions in the pool')
  const backlog = gauge('syncline_batcher_backlog_batches', 'Sealed batches that L1 does not hold')
  const batches = counter('syncline_batcher_batches_total', 'Batches posted')
  const bytes = counter('syncline_batcher_bytes_total', 'Bytes of batch data posted')
  const l1Gas = counter('syncline_batcher_l1_gas_total', 'L1 gas spent on batches')
  const requests = counter('syncline_l1_requests_total', 'Requests to the L1 node', ['method', 'outcome'])
  const reorgs = counter('syncline_reorgs_total', 'Reorganisations', ['chain', 'depth_bucket'])
  const balance = gauge('syncline_signer_balance_wei', 'Ether of a role on L1', ['role'])
  const store = gauge('syncline_store_bytes', 'Size of the database')
  const disputes = gauge('syncline_disputes', 'Disputes of the domain', ['status'])
  const deadline = gauge(
    'syncline_challenger_deadline_seconds',
    'Time until the first clock of an open dispute runs out',
  )
  const wrong = gauge('syncline_challenger_wrong_assertions', 'Standing assertions that differ from this node')
  const moves = counter('syncline_challenger_moves_total', 'Transactions in disputes', ['kind', 'outcome'])
  const disputeGas = counter('syncline_challenger_l1_gas_total', 'L1 gas spent on disputes')
  const promises = counter('syncline_challenger_promises_total', 'Promises that were shown', ['sight'])
  const equivocations = gauge('syncline_challenger_equivocations', 'Keys that promised two blocks for one place')
  const slashes = counter('syncline_challenger_slashes_total', 'Attempts to slash a stake', ['outcome'])
  const attested = gauge('syncline_validator_attested_height', 'Newest block that this node attested')
  const certified = gauge('syncline_validator_certified_height', 'Highest block under a certificate of a quorum')
  const attestationLag = gauge(
    'syncline_validator_lag_blocks',
    'Blocks between the certified height and what may be attested',
  )
  const signatures = counter('syncline_validator_signatures_total', 'Signatures and certificates that were shown', [
    'sight',
  ])
  const offences = gauge('syncline_validator_offences', 'Validators that signed two blocks of one height')
  const reports = counter('syncline_validator_reports_total', 'Proofs against validators that were shown to L1', [
    'outcome',
  ])
  const assertions = gauge('syncline_assertions', 'Assertions known', ['status'])

  return {
    setHead: (level, number) => head.set({ domain, level }, Number(number)),
    setLag: (level, seconds) => lag.set({ domain, level }, seconds),
    block(count, gasUsed, seconds) {
      transactions.inc({ domain }, count)
      gas.inc({ domain }, Number(gasUsed))
      blockSeconds.observe({ domain }, seconds)
    },
    setPool: (pending) => pool.set({ domain }, pending),
    setBacklog: (count) => backlog.set({ domain }, Number(count)),
    batchPosted(size, gasUsed) {
      batches.inc({ domain })
      bytes.inc({ domain }, size)
      l1Gas.inc({ domain }, Number(gasUsed))
    },
    l1Request: (method, outcome) => requests.inc({ domain, method: methods.has(method) ? method : 'other', outcome }),
    reorg: (chain, depth) => reorgs.inc({ domain, chain, depth_bucket: depthBucket(depth) }),
    setSignerBalance: (role, wei) => balance.set({ domain, role }, Number(wei)),
    setStoreBytes: (size) => store.set({ domain }, size),
    setDisputes(open, ended, nearestSeconds) {
      disputes.set({ domain, status: 'open' }, open)
      disputes.set({ domain, status: 'ended' }, ended)
      if (nearestSeconds === undefined) deadline.remove({ domain })
      else deadline.set({ domain }, nearestSeconds)
    },
    setWrongAssertions: (count) => wrong.set({ domain }, count),
    disputeMove(kind, outcome, gasUsed) {
      moves.inc({ domain, kind, outcome })
      disputeGas.inc({ domain }, Number(gasUsed))
    },
    promiseSeen: (sight) => promises.inc({ domain, sight }),
    setEquivocations: (keys) => equivocations.set({ domain }, keys),
    slashed(outcome, gasUsed) {
      slashes.inc({ domain, outcome })
      disputeGas.inc({ domain }, Number(gasUsed))
    },
    setAttested: (number) => attested.set({ domain }, Number(number)),
    setCertified: (number) => certified.set({ domain }, Number(number)),
    setAttestationLag: (blocks) => attestationLag.set({ domain }, Number(blocks)),
    attestationSeen: (sight) => signatures.inc({ domain, sight }),
    setOffences: (keys) => offences.set({ domain }, keys),
    validatorSlashed: (outcome) => reports.inc({ domain, outcome }),
    setAssertions: (status, count) => assertions.set({ domain, status }, count),
  }
}
