/** What the nodes of a network say about an asset and its orders, for who signs one and who looks at one. */
import { type Hex, hexToBytes } from '@syncline/primitives'
import type { Authority, LockStatus, OrderAction, RegulatoryState } from '@syncline/protocol'
import type { Context } from '../../command.js'
import { CliFault } from '../../exit.js'
import { chainIdOf, type Endpoint, endpointsOf, rpcOf } from '../../network.js'
import type { Rpc } from '../../rpc.js'

/** `syncline_getOrder`, as far as it is read here. */
export type OrderAnswer = {
  readonly digest: Hex
  readonly status: string
  readonly refusal: string | null
  readonly reason: string
  readonly explanation: string
  readonly nextActor: string
  readonly earliest: Hex | null
  readonly command: string | null
  readonly entry: { readonly state: RegulatoryState; readonly held: OrderAction | null; readonly stands: boolean }
  readonly order: { readonly lamport: Hex } | null
  readonly steps: readonly { readonly kind: string; readonly block: Hex; readonly transaction: Hex }[]
}

/** `syncline_getLock`, as far as it is read here. */
export type LockAnswer = {
  readonly state: RegulatoryState
  readonly scalar: LockStatus
  readonly order: Hex | null
  readonly explanation: string
  readonly entry: { readonly state: RegulatoryState; readonly held: OrderAction | null; readonly order: Hex | null }
  readonly isRegulated: boolean
  readonly typeId: Hex | null
  readonly jurisdictions: readonly string[]
  readonly openOrders: readonly Hex[]
  readonly lamportFloor: Hex
  readonly system: { readonly l1ChainId: Hex; readonly authorityRegistry: Hex }
}

/** A domain that answers. */
export type Place = { readonly id: bigint; readonly url: string; readonly rpc: Rpc; readonly time: bigint }

/** A domain that does not answer, and why. */
export type Silence = { readonly endpoint: Endpoint; readonly problem: string }

/** Domains of the network that answer, by id; the others are warned of. Fault RPC_UNREACHABLE if none does. */
export async function placesOf(context: Context): Promise<readonly Place[]> {
  const { places, silent } = await askPlaces(context)
  for (const { problem } of silent) context.output.warn(problem)
  return places
}

/** Domains of the network that answer, by id, and those that do not. Fault RPC_UNREACHABLE if none does. */
export async function askPlaces(
  context: Context,
): Promise<{ readonly places: readonly Place[]; readonly silent: readonly Silence[] }> {
  const endpoints = endpointsOf(context)
  const silent: Silence[] = []
  const asked = await Promise.all(
    endpoints.map((endpoint) =>
      placeOf(context, endpoint).catch((error: unknown) => {
        silent.push({ endpoint, problem: error instanceof Error ? error.message : String(error) })
      }),
    ),
  )
  const places = asked.filter((place) => place !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1))
  if (places.length === 0) {
    throw new CliFault('environment', 'RPC_UNREACHABLE', silent.map(({ problem }) => problem).join('; '), {
      remedy: 'check the URLs and that the nodes run; `syncline up` starts a network',
      data: { domains: endpoints.map(({ url }) => url) },
    })
  }
  return { places, silent }
}

async function placeOf(context: Context, { url }: Endpoint): Promise<Place> {
  const rpc = rpcOf(context, { url })
  const [id, block] = await Promise.all([chainIdOf(rpc), rpc.call('eth_getBlockByNumber', ['latest', false])])
  return { id, url, rpc, time: BigInt((block as { readonly timestamp: Hex }).timestamp) }
}

export async function readLock({ rpc }: Place, asset: Hex): Promise<LockAnswer> {
  return (await rpc.call('syncline_getLock', [asset])) as LockAnswer
}

export async function readOrder(rpc: Rpc, digest: Hex): Promise<OrderAnswer | undefined> {
  return ((await rpc.call('syncline_getOrder', [digest])) as OrderAnswer | null) ?? undefined
}

type AuthorityAnswer = {
  readonly id: Hex
  readonly signer: Hex
  readonly rank: 1 | 2 | 3
  readonly jurisdiction: string
  readonly actions: readonly OrderAction[]
  readonly kinds: readonly Hex[]
  readonly epoch: Hex
  readonly validAfter: Hex
  readonly validBefore: Hex
  readonly revokedAt: Hex | null
}

/** Authorities that a domain knows: that of an id, or those for whom a key signs. */
export async function readAuthorities(
  { rpc }: Place,
  wanted: { readonly id: Hex } | { readonly signer: Hex },
): Promise<readonly Authority[]> {
  const parameters = 'id' in wanted ? [null, wanted.id] : [wanted.signer]
  const rows = (await rpc.call('syncline_getAuthorities', parameters)) as AuthorityAnswer[]
  return rows.map(({ id, signer: key, kinds, epoch, validAfter, validBefore, revokedAt, ...rest }) => ({
    ...rest,
    id: hexToBytes(id),
    signer: hexToBytes(key),
    kinds: kinds.length === 0 ? 'all' : kinds.map(hexToBytes),
    epoch: BigInt(epoch),
    validAfter: BigInt(validAfter),
    validBefore: BigInt(validBefore),
    revokedAt: revokedAt === null ? undefined : BigInt(revokedAt),
  }))
}
