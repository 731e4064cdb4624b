/** `syncline order submit`: brings a signed order to a domain; from there relayers bring it to the others. Anyone may. */
import { iOrderBookAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, equalBytes } from '@syncline/primitives'
import { isOrderWellFormed, type Order, orderDigest, orderSigner, orderWords } from '@syncline/protocol'
import { createClients, refusing, waitFor } from '../../clients.js'
import type { Context, Run } from '../../command.js'
import { CliFault } from '../../exit.js'
import { signerOf } from '../../keys/signer.js'
import { chainIdOf, endpointOf, rpcOf } from '../../network.js'
import { formatPairs } from '../../output/table.js'
import { invalidOrder, missingFields, type OrderDocument, readDocument } from './document.js'
import { type LockAnswer, readOrder } from './places.js'
import { orderRevert, refusedOrder } from './refusal.js'

/** Order, system and signature of a document that has all. Faults ORDER_FILE_INVALID, ORDER_SIGNATURE. */
function requireSigned(document: OrderDocument | undefined) {
  if (document === undefined)
    throw invalidOrder('no order was given: name a file with --from-file, - is standard input')
  const { domain, signature, digest } = document
  const missing = missingFields(document.order)
  if (missing.length > 0) throw invalidOrder(`the order lacks ${missing.join(', ')}`)
  if (domain === undefined || signature === undefined) throw invalidOrder('the order is not signed')
  const order = document.order as Order
  if (!isOrderWellFormed(order)) throw invalidOrder('a field does not have the size of its type')
  const name = orderDigest(order, domain)
  if (digest !== undefined && digest !== bytesToHex(name))
    throw invalidOrder('the digest is not that of the order: a field was changed after it was signed')
  if (orderSigner({ order, signature }, domain) === undefined)
    throw refusedOrder('ORDER_SIGNATURE', 'the signature is none of 65 bytes with s in the lower half')
  return { order, domain, signature, digest: bytesToHex(name) }
}

/** `syncline order sign` made it for the registry that this domain has. Fault ORDER_OTHER_SYSTEM. */
function requireSystem({ system }: LockAnswer, { domain }: ReturnType<typeof requireSigned>, id: bigint): void {
  const isSame =
    BigInt(system.l1ChainId) === domain.l1ChainId &&
    equalBytes(domain.authorityRegistry, Uint8Array.from(Buffer.from(system.authorityRegistry.slice(2), 'hex')))
  if (isSame) return
  throw new CliFault(
    'usage',
    'ORDER_OTHER_SYSTEM',
    `the order is not for domain ${id}: its authorities are in another registry`,
    {
      remedy: 'check --domain and the file',
      data: { system, signedFor: { l1ChainId: domain.l1ChainId, authorityRegistry: domain.authorityRegistry } },
    },
  )
}

async function send(context: Context, url: string, id: bigint, signed: ReturnType<typeof requireSigned>) {
  const clients = createClients(url, id, await signerOf(context, id))
  const call = {
    account: clients.wallet.account,
    address: predeploys.orderBook,
    abi: iOrderBookAbi,
    functionName: 'give',
    args: [orderWords(signed.order), bytesToHex(signed.signature)],
  } as const
  return context.output.step('sending', async () => {
    try {
      const hash = await refusing('submitting', async () => {
        const { request } = await clients.client.simulateContract(call)
        return clients.wallet.writeContract(request)
      })
      return await waitFor(clients, hash)
    } catch (error) {
      throw orderRevert(error)
    }
  })
}

export const run: Run = async (context) => {
  const signed = requireSigned(await readDocument(context))
  const { url } = endpointOf(context)
  const rpc = rpcOf(context, { url })
  const id = await chainIdOf(rpc)
  requireSystem((await rpc.call('syncline_getLock', [bytesToHex(signed.order.asset)])) as LockAnswer, signed, id)
  const receipt = await send(context, url, id, signed)
  const { digest } = signed
  const answer = await readOrder(rpc, digest)
  if (answer === undefined) {
    throw new CliFault('failure', 'ORDER_UNKNOWN', `domain ${id} took ${digest} in and does not know it`, {
      remedy: `its block may have been replaced: \`syncline order show ${digest}\``,
    })
  }
  const { status, refusal, reason, explanation, nextActor, earliest, command } = answer
  const hash = receipt.transactionHash
  const data = {
    digest,
    domain: id,
    hash,
    block: receipt.blockNumber,
    status,
    refusal,
    reason,
    explanation,
    nextActor,
    earliest,
    command,
  }
  if (refusal !== null) throw refusedOrder(refusal, explanation, data)
  context.output.note(`next: \`syncline order show ${digest}\`; relayers bring it to the other domains`)
  const text = formatPairs([
    ['order', digest],
    ['domain', String(id)],
    ['transaction', hash],
    ['block', String(receipt.blockNumber)],
    ['status', status],
    ['why', explanation],
  ])
  return { data, text }
}
