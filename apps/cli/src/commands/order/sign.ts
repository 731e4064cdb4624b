/** `syncline order sign`: an authority's order with its EIP-712 signature; nothing is sent. */

import type { Signer } from '@syncline/node/keys'
import { type Bytes, bytesToHex, equalBytes, type Hex, hexToBytes } from '@syncline/primitives'
import { checkSignedOrder, type Order, type OrderDomain, orderDigest } from '@syncline/protocol'
import type { Context, Run } from '../../command.js'
import { CliFault, usageFault } from '../../exit.js'
import { signerOf } from '../../keys/signer.js'
import { encodeJson } from '../../output/json.js'
import type { Outcome } from '../../output/output.js'
import { type Composed, compose, givenFields } from './compose.js'
import { encodeOrder, missingFields, type OrderDocument, readDocument } from './document.js'
import { placesOf, readLock } from './places.js'
import { refusedOrder } from './refusal.js'

const composing = ['at', 'valid-for'] as const

function show(order: Order, domain: OrderDomain, signature: Bytes): Outcome {
  const { l1ChainId, authorityRegistry } = domain
  const data = {
    digest: bytesToHex(orderDigest(order, domain)),
    signature: bytesToHex(signature),
    domain: { l1ChainId: l1ChainId.toString(), authorityRegistry: bytesToHex(authorityRegistry) },
    order: encodeOrder(order),
  }
  return { data, text: encodeJson(data, 2) }
}

/** The rules that a domain will apply, before anything is signed with consequences. Fault with the code of the refusal. */
function check({ order, domain, authority, asset, lamportFloor, now }: Composed, signature: Bytes): void {
  const view = {
    authority: (id: Bytes) => (equalBytes(id, authority.id) ? authority : undefined),
    nonceUsedBy: () => undefined,
    asset: () => asset,
    lamportFloor,
  }
  const checked = checkSignedOrder({ order, signature }, domain, view, now)
  if (checked.ok) return
  if (checked.code === 'ORDER_NOT_REGULATED') {
    throw new CliFault('refused', checked.code, 'no domain knows this asset as one that takes orders', {
      remedy: 'check it; of a regulated type anyone opens an asset with OrderBook.describe',
    })
  }
  throw refusedOrder(checked.code, checked.reason, checked.data)
}

/** What is complete is signed as it is, without a network: nothing is filled in, and only its form is checked. */
async function signComplete(context: Context, { order, domain }: OrderDocument): Promise<Outcome> {
  const [whole, system] = [order as Order, domain!]
  const signer = await signerOf(context, system.l1ChainId)
  const signature = await signer.signDigest(orderDigest(whole, system))
  context.output.note(
    `${signer.address} signed ${whole.action}; nobody was asked whether it is that authority's to give`,
  )
  return show(whole, system, signature)
}

/** The signer, for the L1 that the domains name. */
async function findSigner(context: Context, asset: Hex): Promise<Signer> {
  const [place] = await placesOf(context)
  const { system } = await readLock(place!, asset)
  return signerOf(context, BigInt(system.l1ChainId))
}

export const run: Run = async (context) => {
  const document = await readDocument(context)
  const given = { ...document?.order, ...givenFields(context) }
  const isAsIs = document?.domain !== undefined && composing.every((name) => context.flags[name] === undefined)
  if (isAsIs && missingFields(given).length === 0) return signComplete(context, { ...document, order: given })
  if (given.asset === undefined || given.action === undefined)
    throw usageFault('no action or no asset was given', 'give both, or a file that has them with --from-file')
  const signer = await findSigner(context, bytesToHex(given.asset))
  const composed = await context.output.step('asking the nodes', () => compose(context, given, signer.address))
  const { order, domain, authority } = composed
  if (document?.domain !== undefined && encodeJson(document.domain) !== encodeJson(domain)) {
    throw new CliFault(
      'usage',
      'ORDER_OTHER_SYSTEM',
      'the file is for another registry of authorities than these domains have',
      {
        remedy: 'check --from-file and --rpc-url',
      },
    )
  }
  if (!equalBytes(hexToBytes(signer.address), authority.signer)) {
    throw refusedOrder(
      'ORDER_SIGNATURE',
      `${bytesToHex(authority.signer)} signs for this authority, not ${signer.address.toLowerCase()}`,
    )
  }
  const signature = await signer.signDigest(orderDigest(order, domain))
  check(composed, signature)
  const { rank, jurisdiction } = authority
  for (const { domain: id, explanation } of composed.seen) context.output.note(`on ${id}: ${explanation}`)
  context.output.note(
    `signed ${order.action} by rank ${rank} of ${jurisdiction}; next: \`syncline order submit --from-file <file>\``,
  )
  return show(order, domain, signature)
}
