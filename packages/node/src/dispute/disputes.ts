/** All disputes of a domain, current as of the newest L1 block that the node has processed. Reads only; needs no key. */
import { Fault, type Hex } from '@syncline/primitives'
import type { DisputeParameters } from '@syncline/protocol'
import type { L1Header } from '../l1/decode.js'
import type { L1View } from '../l1/projection.js'
import type { RpcClient } from '../l1/rpc.js'
import { createDisputeLog } from './log.js'
import type { ProofsContract } from './moves.js'
import { createDisputeReader, type DisputeReader, type DisputeRecord } from './reader.js'

export type Disputes = {
  readonly reader: DisputeReader
  /** Disputes, oldest first; read again when there is a new L1 block, and as before while L1 is between two chains. Empty without a resolver. */
  current(): Promise<readonly DisputeRecord[]>
  /** Constants of the contract; undefined without one. */
  parameters(): Promise<DisputeParameters | undefined>
  /** Where one-shot proofs go; undefined without a resolver. */
  proofs(): Promise<ProofsContract | undefined>
  contract(): Hex | undefined
  /** Changes when L1 was reorganised: what was remembered about transactions before may be gone. */
  generation(): number
  /** L1 was reorganised. */
  reset(): void
}

export function createDisputes(options: {
  readonly rpc: RpcClient
  readonly domainId: bigint
  readonly chainContract: Hex
  readonly view: L1View
  readonly contract: () => Hex | undefined
  readonly processed: () => L1Header | undefined
}): Disputes {
  const { rpc, view, contract, processed } = options
  const log = createDisputeLog(rpc, options.domainId)
  const reader = createDisputeReader(rpc, options.chainContract)
  /** A dispute that is over changes no more, but for its pot. */
  let ended = new Map<Hex, DisputeRecord>()
  let known: { readonly hash: Hex; readonly records: readonly DisputeRecord[] } | undefined
  let running: Promise<readonly DisputeRecord[]> | undefined
  let generation = 0
  let constants: { readonly contract: Hex; readonly parameters: DisputeParameters } | undefined
  let proofs: { readonly contract: Hex; readonly value: ProofsContract } | undefined

  /** First L1 block that can hold a dispute: that of the oldest assertion with a sibling, or one that was rejected without. */
  const firstBlock = (): bigint | undefined => {
    const seen = new Map<Hex, bigint>()
    for (const { parent, l1Block, rejectedIn } of view.assertions()) {
      const first = seen.get(parent)
      if (rejectedIn !== undefined && first === undefined) return l1Block
      if (first !== undefined) return first < l1Block ? first : l1Block
      seen.set(parent, l1Block)
    }
    return undefined
  }

  const read = async (at: Hex, head: L1Header): Promise<readonly DisputeRecord[]> => {
    const from = firstBlock()
    if (from === undefined) return []
    const over = ended // a reorg meanwhile begins another map
    await log.refresh(at, from, head.number)
    const records: DisputeRecord[] = []
    for (const dispute of log.disputes()) {
      const record = over.get(dispute.id) ?? (await reader.read(at, dispute, head.number))
      if (record.facts.status !== 'OPEN') over.set(dispute.id, record)
      records.push(record)
    }
    return records
  }

  return {
    reader,
    contract,
    current() {
      const at = contract()
      const head = processed()
      if (at === undefined || head === undefined) return Promise.resolve([])
      if (known?.hash === head.hash) return Promise.resolve(known.records)
      if (running !== undefined) return running
      const started = generation
      const reading = read(at, head)
        .then((records) => {
          if (started === generation) known = { hash: head.hash, records }
          return records
        })
        .catch((error: unknown) => {
          // logs of one chain and state of another: until the reorg is noticed, what was known before holds
          if (known === undefined || !(error instanceof Fault) || error.code !== 'L1_BAD_ANSWER') throw error
          return known.records
        })
        .finally(() => {
          if (running === reading) running = undefined
        })
      running = reading
      return reading
    },
    async parameters() {
      const at = contract()
      if (at === undefined) return undefined
      if (constants?.contract !== at) constants = { contract: at, parameters: await reader.parameters(at) }
      return constants.parameters
    },
    async proofs() {
      const at = contract()
      if (at === undefined) return undefined
      if (proofs?.contract !== at) {
        const address = await reader.proofs(at)
        proofs = { contract: at, value: { address, domainId: options.domainId } }
      }
      return proofs.value
    },
    generation: () => generation,
    reset() {
      generation++
      ended = new Map()
      known = undefined
      running = undefined
      log.reset()
    },
  }
}
