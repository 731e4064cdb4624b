/** JSON Schemas of orders and locks, for `rpc.discover`. */
import { orderStatuses } from '@syncline/contracts'
import { lockStatuses, orderActions, regulatoryStates } from '@syncline/protocol'
import type { JsonObject } from '../json.js'
import { results } from '../method.js'

const quantity = results.quantity.schema
const hash = results.hash.schema
const text: JsonObject = { type: 'string' }
const orNull = (schema: JsonObject): JsonObject => ({ anyOf: [schema, { type: 'null' }] })
const oneOf = (names: readonly string[]): JsonObject => ({ type: 'string', enum: [...names] })

const state = oneOf(regulatoryStates)
const held = orNull(oneOf(orderActions))
const why = {
  reason: text,
  explanation: text,
  nextActor: text,
  earliest: orNull(quantity),
  command: orNull(text),
}
const place = { block: quantity, transaction: hash }

const step: JsonObject = {
  type: 'object',
  required: ['kind', 'block', 'transaction'],
  properties: {
    kind: oneOf(['submitted', 'queued', 'held', 'applied', 'refused']),
    ...place,
    from: state,
    to: state,
    state,
    refusal: text,
    attempts: { type: 'integer' },
  },
}

export const orderSchema: JsonObject = {
  title: 'Order',
  type: ['object', 'null'],
  required: ['digest', 'status', 'refusal', 'key', 'entry', 'order', 'steps'],
  properties: {
    digest: hash,
    // the first one stands for no order
    status: oneOf([...orderStatuses.slice(1), 'unknown']),
    refusal: orNull(text),
    ...why,
    action: held,
    asset: orNull(hash),
    key: hash,
    authority: orNull(hash),
    rank: orNull({ type: 'integer' }),
    jurisdiction: orNull(text),
    attempts: orNull({ type: 'integer' }),
    number: orNull(quantity),
    isCertified: orNull({ type: 'boolean' }),
    entry: { type: 'object', properties: { state, held, order: orNull(hash), stands: { type: 'boolean' } } },
    order: { title: 'Words of the order', type: ['object', 'null'] },
    signature: orNull(results.bytes.schema),
    steps: { type: 'array', items: step },
    block: quantity,
    blockHash: hash,
  },
}

export const lockSchema: JsonObject = {
  title: 'Lock',
  type: 'object',
  required: ['asset', 'state', 'scalar', 'scalarValue', 'order', 'entry', 'openOrders', 'holding'],
  properties: {
    asset: hash,
    state,
    held,
    scalar: oneOf(lockStatuses),
    scalarValue: { type: 'integer', minimum: 0, maximum: lockStatuses.length - 1 },
    order: orNull(hash),
    ...why,
    entry: {
      type: 'object',
      properties: { state, held, order: orNull(hash), written: orNull({ type: 'object', properties: place }) },
    },
    isRegulated: { type: 'boolean' },
    typeId: orNull(hash),
    jurisdictions: { type: 'array', items: text },
    openOrders: { type: 'array', items: hash },
    holding: { title: 'Holding', type: ['object', 'null'] },
    lamportFloor: quantity,
    system: { type: 'object', properties: { l1ChainId: quantity, authorityRegistry: text } },
    block: quantity,
    blockHash: hash,
  },
}
