/** Holdings as the commands `lock …` name them, and the domains on which they are. */
import { isDevChainId, type Signer } from '@syncline/node/keys'
import { decodeHex, type Hex } from '@syncline/primitives'
import type { Context } from '../../command.js'
import { CliFault, usageFault } from '../../exit.js'
import { signerOf } from '../../keys/signer.js'
import { unknownDomain } from '../../network.js'
import { askPlaces, type Place } from '../order/places.js'

/** An asset on a domain. */
export type Named = { readonly domainId: bigint; readonly asset: Hex }

/** `0x…` is the asset on every place, `901:0x…` on one. Usage faults, DOMAIN_UNKNOWN. */
export function namedLocks(texts: readonly string[], places: readonly Place[]): readonly Named[] {
  return texts.flatMap((text) => {
    const [, id, asset = ''] = /^(?:(\d{1,20}):)?(.*)$/s.exec(text) ?? []
    if (decodeHex(asset)?.length !== 32)
      throw usageFault(`'${text.slice(0, 80)}' is no asset`, 'give 32 bytes in 0x hex, or <domain>:<32 bytes>')
    const on = id === undefined ? places : places.filter((place) => place.id === BigInt(id))
    if (on.length === 0)
      throw unknownDomain(
        id ?? '',
        places.map((place) => ({ id: Number(place.id), url: place.url, name: undefined })),
      )
    return on.map((place) => ({ domainId: place.id, asset: asset.toLowerCase() as Hex }))
  })
}

/** The places that a command names, and its holdings there. */
export type Holdings = { readonly places: readonly Place[]; readonly named: readonly Named[] }

/** Holdings to look at, on the domains that answer; the others are warned of. */
export async function readHoldings(context: Context): Promise<Holdings> {
  const { places, silent } = await askPlaces(context)
  for (const { problem } of silent) context.output.warn(problem)
  return holdingsOn(context, places)
}

/** Holdings that are locked or given back together. Fault RPC_UNREACHABLE if a domain that they are on, or may be on, does not answer. */
export async function readLockSet(context: Context): Promise<Holdings> {
  const { places, silent } = await askPlaces(context)
  const ids = context.arguments.map((text) => /^(\d{1,20}):/.exec(text)?.[1])
  const missing = silent.filter(({ endpoint }) =>
    ids.some((id) => {
      if (id === undefined) return true
      if (endpoint.id !== undefined) return BigInt(endpoint.id) === BigInt(id)
      return places.every((place) => place.id !== BigInt(id))
    }),
  )
  if (missing.length === 0) return holdingsOn(context, places)
  throw new CliFault('environment', 'RPC_UNREACHABLE', missing.map(({ problem }) => problem).join('; '), {
    remedy: 'nothing was changed: start the node, or name the domains that are meant, as <domain>:<asset>',
    data: { domains: missing.map(({ endpoint }) => endpoint.url) },
  })
}

function holdingsOn(context: Context, all: readonly Place[]): Holdings {
  const named = namedLocks(context.arguments, all)
  return { named, places: all.filter(({ id }) => named.some(({ domainId }) => domainId === id)) }
}

/** Who signs on all places: development keys only where all are development chains. */
export function signerOn(context: Context, places: readonly Place[], account?: string): Promise<Signer> {
  const chainId = places.find(({ id }) => !isDevChainId(id))?.id ?? places[0]!.id
  return signerOf(context, chainId, account)
}

/** The address of --holder; undefined if absent. */
export function holderFlag(context: Context): Hex | undefined {
  const given = context.flags.holder
  if (given === undefined) return undefined
  if (typeof given === 'string' && decodeHex(given)?.length === 20) return given.toLowerCase() as Hex
  throw usageFault('--holder is no address', 'give 20 bytes in 0x hex')
}

/** Seconds since 1970 as people read them. */
export const timeText = (seconds: bigint): string => new Date(Number(seconds) * 1_000).toISOString()
