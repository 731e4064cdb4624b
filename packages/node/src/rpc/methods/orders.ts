/** syncline_*: orders of authorities and the locks that they make (docs/locks.md §9). */

import { type Hex, hexToBytes } from '@syncline/primitives'
import type { BlockRecord } from '../../chain/records.js'
import type { OrderScene } from '../../orders/orderScene.js'
import { createOrderViews } from '../../orders/orderViews.js'
import { isLockKnown, reportLock, reportOrder } from '../../orders/reports.js'
import { callGas, prepareCall, requireSuccess, runCall } from '../call/execute.js'
import type { CallRequest } from '../call/request.js'
import type { RpcContext } from '../context.js'
import { blockReference, latest, requireBlock } from '../decode/blockReference.js'
import { optional, required, withDefault } from '../decode/param.js'
import { address, hash32 } from '../decode/scalars.js'
import { formatAuthority, formatLock, formatOrder, outlineLock, outlineOrder } from '../format/order.js'
import { lockSchema, orderSchema } from '../format/orderSchema.js'
import { addressHex, bytesHex, quantity } from '../format/quantity.js'
import type { JsonObject } from '../json.js'
import { type Method, method, results } from '../method.js'

/** Authorities of one answer at most: each is a call. */
const mostAuthorities = 64

const view: Omit<CallRequest, 'to' | 'data'> = {
  ...{
    from: 0n,
    value: 0n,
    gas: undefined,
    gasPrice: undefined,
    maxFeePerGas: undefined,
    maxPriorityFeePerGas: undefined,
  },
  ...{ nonce: undefined, chainId: undefined, accessList: undefined, authorizations: undefined },
  ...{ blobHashes: undefined, maxFeePerBlobGas: undefined },
}

/** The state after a block, with all that this chain logged. */
async function sceneAt(
  context: RpcContext,
  block: () => BlockRecord,
): Promise<{ readonly scene: OrderScene; readonly at: JsonObject }> {
  const history = await context.api.orders()
  // after the history, so that no step is told of a block that the state does not have yet
  const found = block()
  const views = createOrderViews((to, data) => {
    const request: CallRequest = { ...view, to: BigInt(to), data: hexToBytes(data) }
    const outcome = runCall(prepareCall(context, found, request, undefined, undefined), callGas(context, request))
    requireSuccess(outcome)
    return bytesHex(outcome.output)
  })
  const { levelOf } = context.api.chain
  return {
    scene: { history, views, now: found.timestamp, levelOf },
    at: { block: quantity(found.number), blockHash: found.hash },
  }
}

const head = (context: RpcContext) => () => requireBlock(context.api.chain, latest)

/** What `syncline_why` says of an order, or of an asset or a holding that orders are about; undefined if the name is none of these. */
export async function whyOfOrders(context: RpcContext, name: Hex): Promise<JsonObject | undefined> {
  const { scene } = await sceneAt(context, head(context))
  const order = reportOrder(name, scene)
  if (order !== undefined) return { kind: 'order', ...outlineOrder(order) }
  const holding = scene.history.holdingOf(name)
  const lock = reportLock(holding?.asset ?? name, holding?.holder, scene)
  return isLockKnown(lock) ? { kind: 'lock', ...outlineLock(lock) } : undefined
}

export const orderMethods: readonly Method[] = [
  method({
    name: 'syncline_getOrder',
    summary:
      'An authority’s order on this domain: its words, every step with its block and transaction, its receipt, and what it waits for.',
    notes:
      'The digest is the order’s name on every domain of a system. `status`: *scheduled* (before its time), *pending* (tried every round), *waiting* (queued behind a commit), *held* (until level 3), *applied* and *refused* (for good, with `refusal`), *unknown* (a reconciliation brought it, and the order itself was never shown here). `entry` is what stands on its key now. `order` is null and `steps` are empty where a node does not keep them any more (65,536 orders). null if there is no such order here.',
    params: [required('digest', hash32, 'EIP-712 digest of the order')],
    result: { name: 'order', schema: orderSchema },
    async run(context, [digest]) {
      const { scene, at } = await sceneAt(context, head(context))
      const report = reportOrder(digest, scene)
      return report === undefined ? null : { ...formatOrder(report), ...at }
    },
  }),
  method({
    name: 'syncline_getLock',
    summary:
      'What orders and transactions make of an asset, or of what an account has of it: state, scalar, the order behind it, and what else waits.',
    notes:
      '`scalar` is the six-value lock of docs/locks.md §1: with a holder the harder of the asset’s, his holding’s and his transaction’s. `entry` is what all domains have to agree on. `lamportFloor`: new orders need a higher Lamport time. `system` is what orders are signed for. In place of an asset the key of a holding is taken, too.',
    params: [
      required('asset', hash32, 'Asset, or key of a holding'),
      optional('holder', address, 'Account whose holding is looked at, too'),
      withDefault('block', blockReference, latest, 'Block; latest if absent'),
    ],
    result: { name: 'lock', schema: lockSchema },
    async run(context, [asset, holder, block]) {
      const { scene, at } = await sceneAt(context, () => requireBlock(context.api.chain, block ?? latest))
      const report = reportLock(asset, holder === undefined ? undefined : addressHex(holder), scene)
      const { l1ChainId, authorityRegistry } = scene.views.system()
      return {
        ...formatLock(report),
        lamportFloor: quantity(scene.views.lamportFloor()),
        system: { l1ChainId: quantity(l1ChainId), authorityRegistry },
        ...at,
      }
    },
  }),
  method({
    name: 'syncline_getAuthorities',
    summary:
      'Authorities that this domain knows: who signs for them, under which law, what they may command, and until when.',
    notes: `Rows of AuthorityRegistry as they were imported here, newest last; at most ${mostAuthorities}.`,
    params: [
      optional('signer', address, 'Only those for whom this key signs'),
      optional('id', hash32, 'Only this one'),
    ],
    result: results.list,
    async run(context, [signer, id]) {
      const { scene } = await sceneAt(context, head(context))
      const { history, views } = scene
      const key = signer === undefined ? undefined : addressHex(signer)
      const known = id === undefined ? [...history.authorities.keys()] : [id]
      const wanted = known.filter((each) => key === undefined || history.authorities.get(each)?.signer === key)
      const rows = wanted.slice(-mostAuthorities).map((each) => views.authorityOf(each))
      return rows.filter((row) => row !== undefined).map(formatAuthority)
    },
  }),
]
