/** How the validators of the demonstration see that domains differ about an asset, what they decide, and where their certificate lies. */
import type { Hex } from '@syncline/primitives'
import { CliFault } from '../../exit.js'
import { quantityOf } from '../../rpc.js'
import type { Place, Stage } from './stage.js'

type EntryJson = { readonly domainId: Hex; readonly state: string; readonly order: Hex }

type DivergenceJson = {
  readonly kind: string
  readonly stage: string
  readonly entries: readonly EntryJson[]
  readonly why: { readonly explanation: string; readonly nextActor: string }
}

type AssetJson = { readonly asset: Hex; readonly to: { readonly state: string; readonly order: Hex } }

type ReconciliationJson = {
  readonly id: Hex
  readonly height: Hex
  readonly members: number
  readonly votesNeeded: number
  readonly segments: readonly { readonly isAccepted: boolean; readonly assets: readonly AssetJson[] }[]
  readonly votes: readonly { readonly seat: number; readonly votes: readonly string[] }[]
  readonly endorsedBy: readonly number[]
  readonly applied: readonly {
    readonly domainId: Hex
    readonly deltas: number
    readonly blockNumber: Hex | null
    readonly transactionHash: Hex | null
  }[]
}

export type Sight = {
  readonly kind: string
  readonly stage: string
  readonly states: readonly string[]
  readonly ms: number
}

/** Where a domain took the certificate: a block, and the batch on L1 that holds it. */
export type Anchor = {
  readonly domain: bigint
  readonly block: bigint
  readonly transaction: Hex
  readonly batch: bigint
}

export type Decision = {
  readonly id: Hex
  readonly segments: number
  readonly votes: readonly { readonly seat: number; readonly vote: string }[]
  readonly endorsedBy: readonly number[]
  readonly votesNeeded: number
  readonly members: number
  readonly ms: number
}

/** Fault FREEZE_NO_VALIDATORS where no seat runs on this network. */
export async function requireSeats({ places: [a] }: Stage): Promise<number> {
  const status = (await a.rpc.call('syncline_getReconcileStatus', []).catch(() => undefined)) as
    | { readonly members: number }
    | undefined
  if (status !== undefined) return status.members
  throw new CliFault('environment', 'FREEZE_NO_VALIDATORS', 'no validator of this network reconciles its domains', {
    remedy: 'start it with validators: `syncline up --domains 3 --validators 4`',
  })
}

/** Waits until validators decided about the asset, and says what they see meanwhile. */
export async function watchVotes(
  stage: Stage,
  asset: Hex,
  begun: number,
): Promise<{ readonly sights: readonly Sight[]; readonly decision: Decision }> {
  const { rpc } = stage.places[0]
  const sights: Sight[] = []
  const ms = (): number => Math.round(performance.now() - begun)
  const decision = await stage.until('a decision of the validators', async () => {
    const found = (await rpc.call('syncline_getDivergence', [asset])) as DivergenceJson | null
    const last = sights.at(-1)
    if (found !== null && (found.kind !== last?.kind || found.stage !== last.stage)) {
      const states = found.entries.map(({ domainId, state }) => `${BigInt(domainId)} ${state}`)
      sights.push({ kind: found.kind, stage: found.stage, states, ms: ms() })
      stage.say(`validators see ${found.kind}: ${states.join(', ')}; ${found.why.explanation}`)
    }
    const all = (await rpc.call('syncline_getReconciliations', [])) as readonly ReconciliationJson[]
    return all.flatMap((one): Decision[] => {
      const at = one.segments.findIndex(
        ({ isAccepted, assets }) => isAccepted && assets.some((each) => each.asset === asset),
      )
      if (at < 0) return []
      const { id, endorsedBy, votesNeeded, members } = one
      const votes = one.votes.map(({ seat, votes: those }) => ({ seat, vote: those[at] ?? 'abstain' }))
      return [{ id, segments: one.segments.length, votes, endorsedBy, votesNeeded, members, ms: ms() }]
    })[0]
  })
  const yes = decision.votes.filter(({ vote }) => vote === 'yes').length
  stage.say(
    `${yes} of ${decision.members} vote yes, ${decision.endorsedBy.length} sign the certificate (${decision.votesNeeded} are needed)`,
  )
  return { sights, decision }
}

/** Waits until each domain that had to change has taken the certificate, and its block lies on L1. */
export async function waitForAnchors(stage: Stage, id: Hex): Promise<readonly Anchor[]> {
  const applied = await stage.until('the certificate on every domain', async () => {
    const found = (await stage.places[0].rpc.call('syncline_getReconciliation', [id])) as ReconciliationJson | null
    const due = found?.applied.filter(({ deltas }) => deltas > 0) ?? []
    return due.length > 0 && due.every(({ blockNumber }) => blockNumber !== null) ? due : undefined
  })
  return Promise.all(
    applied.map(({ domainId, blockNumber, transactionHash }) => {
      const place = stage.places.find((each) => each.id === BigInt(domainId))!
      return anchorOf(stage, place, BigInt(blockNumber!), transactionHash!)
    }),
  )
}

async function anchorOf(stage: Stage, { id, rpc }: Place, block: bigint, transaction: Hex): Promise<Anchor> {
  const batch = await stage.until(`the batch of block ${block} of ${id}`, async () => {
    const safe = (await rpc.call('eth_getBlockByNumber', ['safe', false])) as { readonly number: Hex } | null
    if (safe === null || BigInt(safe.number) < block) return undefined
    const held = await rpc.call('eth_getBlockByNumber', [`0x${block.toString(16)}`, false])
    return quantityOf((held as { readonly batchIndex?: unknown } | null)?.batchIndex, 'batchIndex')
  })
  return { domain: id, block, transaction, batch }
}
