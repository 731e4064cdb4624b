/** The table of all methods. */

import type { JsonObject } from '../json.js'
import { type Method, method, results } from '../method.js'
import { openRpcDocument } from '../openrpc.js'
import { attestationMethods } from './attestations.js'
import { callMethods } from './call.js'
import { chainMethods } from './chain.js'
import { debugMethods } from './debug.js'
import { feeMethods } from './fees.js'
import { filterMethods } from './filters.js'
import { nodeMethods } from './node.js'
import { orderMethods } from './orders.js'
import { poolMethods } from './pool.js'
import { promiseMethods } from './promises.js'
import { reconcileMethods } from './reconcile.js'
import { stateMethods } from './state.js'
import { submitMethods } from './submit.js'
import { synclineMethods } from './syncline.js'

const served: readonly Method[] = [
  ...nodeMethods,
  ...chainMethods,
  ...stateMethods,
  ...callMethods,
  ...feeMethods,
  ...submitMethods,
  ...filterMethods,
  ...poolMethods,
  ...debugMethods,
  ...synclineMethods,
  ...orderMethods,
  ...promiseMethods,
  ...attestationMethods,
  ...reconcileMethods,
]

let document: JsonObject | undefined

/** Every method, `rpc.discover` included. Names are unique. */
export const methods: readonly Method[] = [
  ...served,
  method({
    name: 'rpc.discover',
    summary: 'This table as an OpenRPC document.',
    params: [],
    result: results.object,
    run({ version }) {
      document ??= openRpcDocument(methods, version)
      return document
    },
  }),
]
