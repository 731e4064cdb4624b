/** Batches of one assertion, executed and stepped: the machine's boundaries against the executor's, its steps against the modules of StepVerifier. */
import {
  type BatchContext,
  type BlockHeader,
  type BoundaryState,
  batchHash,
  blockHash,
  configHash,
  createBoundaryTracer,
  createStepEnv,
  type DomainConfig,
  executeBatch,
  extendQueueAcc,
  initialMachine,
  isBoundary,
  itemHash,
  type L1Origin,
  type MachineState,
  phases,
  proveStep,
  type QueueItem,
  type StepBatch,
  type StepEnv,
  stateHash,
  step,
  type World,
  zeroHash,
} from '@syncline/ovm'
import { type Bytes, bytesToHex, equalBytes } from '@syncline/primitives'
import { wordTreeRoot } from '@syncline/trees'
import { callModule, type Modules, moduleOf } from './modules.js'

export type GivenBatch = { readonly data: Bytes; readonly items: readonly QueueItem[]; readonly origin: L1Origin }

/** Where an assertion starts. */
export type Start = { readonly world: World; readonly config: DomainConfig; readonly header: BlockHeader }

/** What L1 makes of the batches: one after another from batch 0 and an empty queue. */
export function contextsOf(config: DomainConfig, batches: readonly GivenBatch[]): StepBatch[] {
  let parentBatchHash = zeroHash
  let queueEnd = 0n
  let queueAccEnd = zeroHash
  return batches.map(({ data, items, origin }, index) => {
    const [queueStart, queueAccStart] = [queueEnd, queueAccEnd]
    for (const item of items) queueAccEnd = extendQueueAcc(queueAccEnd, itemHash(item))
    queueEnd += BigInt(items.length)
    const context: BatchContext = {
      domainId: config.domainId,
      configHash: configHash(config),
      batchIndex: BigInt(index),
      parentBatchHash,
      dataRoot: wordTreeRoot(data),
      dataLength: BigInt(data.length),
      queueStart,
      queueEnd,
      queueAccStart,
      queueAccEnd,
      origin,
    }
    parentBatchHash = batchHash(context)
    return { context, data, items }
  })
}

/** The boundary states that the executor passes, with their hashes. */
function boundariesOf(start: Start, batches: readonly StepBatch[]): { hash: Bytes; state: BoundaryState }[] {
  const { config } = start
  let { world, header: parent } = start
  const boundaries: { hash: Bytes; state: BoundaryState }[] = []
  const tracer = createBoundaryTracer(
    {
      fork: config.fork,
      batchHash: zeroHash,
      lastBlockHash: blockHash(parent),
      queueCursor: 0n,
      worldRoot: world.root,
      batchHashes: batches.map(({ context }) => batchHash(context)),
    },
    (state, hash) => boundaries.push({ hash, state }),
  )
  for (const batch of batches) {
    const result = executeBatch({ ...batch, config, world, parent }, { tracer })
    world = result.world
    parent = result.head
  }
  return boundaries
}

export function envOf(start: Start, batches: readonly StepBatch[]): StepEnv {
  const { config, world, header } = start
  return createStepEnv({ config, world, parent: header, parentBatchHash: zeroHash, queueCursor: 0n, batches })
}

/**
 * Runs the machine over the batches; the first boundary at which it differs from the executor, undefined if none does. `onStep` sees each
 * state before its step.
 */
export function runBatches(
  start: Start,
  given: readonly GivenBatch[],
  onStep: (env: StepEnv, state: MachineState) => void,
): string | undefined {
  const batches = contextsOf(start.config, given)
  const env = envOf(start, batches)
  let state = initialMachine(env)
  for (const [segment, expected] of boundariesOf(start, batches).entries()) {
    do {
      onStep(env, state)
      state = step(env, state)
    } while (!isBoundary(state))
    if (equalBytes(stateHash(state), expected.hash)) continue
    const { segmentKind, gasUsed, worldRoot } = expected.state
    const seen = `${state.segmentKind}, gas ${state.acc.gasUsed}, world ${bytesToHex(state.journal.world.root)}`
    return `segment ${segment}: ${seen}; expected ${segmentKind}, gas ${gasUsed}, world ${bytesToHex(worldRoot)}`
  }
  onStep(env, state)
  return state.finished ? undefined : 'the machine did not finish'
}

const phaseNames = new Map(Object.entries(phases).map(([name, phase]) => [phase as number, name]))

/** Steps that were checked, by phase: how many, most gas, longest proof. */
export type Tally = Map<string, { steps: number; gas: number; bytes: number }>

/**
 * Proves the step of a state and runs its module over it. Undefined if the module gives the machine's successor and refuses `damaged`
 * proofs; undefined too for modules that are not asked for.
 */
export function checkStep(
  modules: Modules,
  only: ReadonlySet<string>,
  env: StepEnv,
  state: MachineState,
  tally: Tally,
  damaged: (proof: Bytes) => readonly Bytes[] = () => [],
): string | undefined {
  const module = moduleOf(state)
  if (!only.has(module)) return undefined
  const code = modules.get(module)
  if (code === undefined) return `${module} is not there`
  const { next, proof } = proveStep(env, state)
  const pre = stateHash(state)
  const { post, gas, error } = callModule(code, pre, proof)
  const name = phaseNames.get(state.phase)!
  const seen = tally.get(name) ?? { steps: 0, gas: 0, bytes: 0 }
  const [mostGas, mostBytes] = [Math.max(seen.gas, gas), Math.max(seen.bytes, proof.length)]
  tally.set(name, { steps: seen.steps + 1, gas: mostGas, bytes: mostBytes })
  if (post === undefined) return `${name}: reverted with ${error}`
  if (!equalBytes(post, stateHash(next))) return `${name} → ${phaseNames.get(next.phase)}: another successor`
  for (const bytes of damaged(proof))
    if (callModule(code, pre, bytes).post !== undefined) return `${name}: accepted a damaged proof`
  return undefined
}
