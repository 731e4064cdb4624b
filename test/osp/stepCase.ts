/** An official state test as a batch of one block with one transaction on a domain, for the step machine and the executor alike. */
import {
  type BatchContext,
  type BoundaryState,
  batchHash,
  blockHash,
  boundaryStateHash,
  configHash,
  createBoundaryTracer,
  createDomainConfig,
  createGenesisWorld,
  createMemoryWorlds,
  createStepEnv,
  encodeBatch,
  executeBatch,
  type ForkName,
  type GenesisAccount,
  genesisHeader,
  initialMachine,
  isBoundary,
  type MachineState,
  maxTransactionBytes,
  requiredPredeploys,
  type StepEnv,
  stateHash,
  step,
} from '@syncline/ovm'
import { type Bytes, bytesToHex, equalBytes, hexToBytes } from '@syncline/primitives'
import { wordTreeRoot } from '@syncline/trees'
import { parseQuantity, type VectorAccount } from '../support/vectorState.js'

/** What a vector gives: accounts before, the raw transaction, the fork. */
export type StepCase = {
  readonly pre: Readonly<Record<string, VectorAccount>>
  readonly raw: Bytes
  readonly fork: ForkName
  /** Of the domain; 0 unless told. */
  readonly featureFlags?: bigint
}

/** Both sides of a case: the machine's inputs, and the boundary states that the executor passed. */
export type PreparedCase = {
  readonly env: StepEnv
  readonly boundaries: readonly Bytes[]
  readonly states: readonly BoundaryState[]
}

const zero = new Uint8Array(32)
const origin = { number: 7n, hash: new Uint8Array(32).fill(7), timestamp: 1010n, baseFee: 0n }

/** Undefined if the accounts are none that a domain can have (empty ones, storage without an account), or its transaction is too long for a batch. */
export function prepareCase(given: StepCase): PreparedCase | undefined {
  if (given.raw.length > maxTransactionBytes) return undefined
  const accounts: GenesisAccount[] = []
  const taken = new Set<bigint>()
  for (const [address, { nonce, balance, code, storage }] of Object.entries(given.pre)) {
    const account = {
      address: BigInt(address),
      nonce: parseQuantity(nonce),
      balance: parseQuantity(balance),
      code: hexToBytes(code),
      storage: Object.entries(storage).map(([slot, value]) => [parseQuantity(slot), parseQuantity(value)] as const),
    }
    if (account.nonce === 0n && account.balance === 0n && account.code.length === 0) return undefined
    taken.add(account.address)
    accounts.push(account)
  }
  for (const address of requiredPredeploys) if (!taken.has(address)) accounts.push({ address, code: Uint8Array.of(0) })
  const genesis = createGenesisWorld(createMemoryWorlds(), accounts)
  if (!genesis.ok) return undefined
  const world = genesis.value
  const config = createDomainConfig({
    domainId: 1n,
    fork: given.fork,
    genesisWorldRoot: world.root,
    genesisTimestamp: 1000n,
    minBaseFee: 1n,
    initialBaseFee: 8n,
    l1GasPerByte: 0n,
    featureFlags: given.featureFlags ?? 0n,
  })
  const header = genesisHeader(config)
  const data = encodeBatch([{ timestamp: 1010n, transactions: [given.raw] }])
  const context: BatchContext = {
    domainId: 1n,
    configHash: configHash(config),
    batchIndex: 0n,
    parentBatchHash: zero,
    dataRoot: wordTreeRoot(data),
    dataLength: BigInt(data.length),
    queueStart: 0n,
    queueEnd: 0n,
    queueAccStart: zero,
    queueAccEnd: zero,
    origin,
  }
  const boundaries: Bytes[] = []
  const states: BoundaryState[] = []
  const tracer = createBoundaryTracer(
    {
      fork: config.fork,
      batchHash: zero,
      lastBlockHash: blockHash(header),
      queueCursor: 0n,
      worldRoot: world.root,
      batchHashes: [batchHash(context)],
    },
    (state, hash) => {
      boundaries.push(hash)
      states.push(state)
    },
  )
  executeBatch({ context, data, items: [], config, world, parent: header }, { tracer })
  const env = createStepEnv({
    config,
    world,
    parent: header,
    parentBatchHash: zero,
    queueCursor: 0n,
    batches: [{ context, data, items: [] }],
  })
  return { env, boundaries, states }
}

export type StepRun = { readonly steps: number; readonly difference: string | undefined }

/** Runs the machine to its end and compares every boundary with the executor's. `onStep` sees each state before its step. */
export function runCase(prepared: PreparedCase, maxSteps: number, onStep?: (state: MachineState) => void): StepRun {
  const { env, boundaries } = prepared
  let state = initialMachine(env)
  let steps = 0
  for (const [segment, expected] of boundaries.entries()) {
    do {
      onStep?.(state)
      state = step(env, state)
      if (++steps > maxSteps) return { steps, difference: `more than ${maxSteps} steps` }
    } while (!isBoundary(state))
    const hash = stateHash(state)
    if (!equalBytes(hash, expected)) {
      const wanted = prepared.states[segment]!
      const seen = boundaryStateHash(wanted)
      return {
        steps,
        difference: `segment ${segment} (${wanted.segmentKind}): ${bytesToHex(hash)}, expected ${bytesToHex(seen)}; world ${bytesToHex(state.journal.world.root)} ${bytesToHex(wanted.worldRoot)}; gas ${state.acc.gasUsed} ${wanted.gasUsed}`,
      }
    }
  }
  return { steps, difference: state.finished ? undefined : 'the machine did not finish' }
}
