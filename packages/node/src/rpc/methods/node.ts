/** What and who this node is: ids, versions, sync state, and methods that a domain refuses with a reason. */
import { keccak256 } from '@syncline/primitives'
import { required } from '../decode/param.js'
import { data } from '../decode/scalars.js'
import { RpcError, rpcCodes } from '../errors.js'
import { bytesHex, quantity } from '../format/quantity.js'
import { type Method, method, results } from '../method.js'

/** A method that exists elsewhere and cannot exist here; says what to use. */
function unsupported(name: string, why: string): Method {
  const message = `${name} is not supported: ${why}`
  const refuse = (): never => {
    throw new RpcError(rpcCodes.unsupported, message, { code: 'RPC_METHOD_NOT_SUPPORTED' })
  }
  return {
    ...method({ name, summary: `Refused with −32004: ${why}.`, params: [], result: results.any, run: refuse }),
    call: refuse,
  }
}

export const nodeMethods: readonly Method[] = [
  method({
    name: 'eth_chainId',
    summary: 'Chain id of this domain.',
    params: [],
    result: results.quantity,
    run: ({ api }) => quantity(api.chain.config.domainId),
  }),
  method({
    name: 'net_version',
    summary: 'Chain id as a decimal string.',
    params: [],
    result: results.text,
    run: ({ api }) => api.chain.config.domainId.toString(),
  }),
  method({
    name: 'net_listening',
    summary: 'Always true.',
    params: [],
    result: results.boolean,
    run: () => true,
  }),
  method({
    name: 'net_peerCount',
    summary: 'Always 0: nodes of a domain meet on L1.',
    params: [],
    result: results.quantity,
    run: () => '0x0',
  }),
  method({
    name: 'web3_clientVersion',
    summary: 'Name and version of the program.',
    params: [],
    result: results.text,
    run: ({ version }) => `syncline/v${version}/${process.platform}-${process.arch}/node${process.versions.node}`,
  }),
  method({
    name: 'web3_sha3',
    summary: 'keccak-256 of data.',
    params: [required('data', data, 'Bytes to hash')],
    result: results.hash,
    run: (_, [bytes]) => bytesHex(keccak256(bytes)),
  }),
  method({
    name: 'eth_syncing',
    summary: 'False, or what this node has while it catches up with L1.',
    params: [],
    result: results.any,
    run({ api }) {
      const reasons = api.notReady()
      if (reasons.length === 0) return false
      const current = quantity(api.chain.heightOf('latest'))
      return { startingBlock: '0x0', currentBlock: current, highestBlock: current, reasons }
    },
  }),
  method({
    name: 'eth_accounts',
    summary: 'Always empty: the node holds no keys of users.',
    params: [],
    result: results.list,
    run: () => [],
  }),
  unsupported(
    'eth_getProof',
    'the state is a K-tree, not an MPT; syncline_getProof gives proofs that the contracts on L1 check',
  ),
  unsupported('eth_sendTransaction', 'the node holds no keys; sign and use eth_sendRawTransaction'),
  unsupported('eth_sign', 'the node holds no keys'),
  unsupported('eth_signTransaction', 'the node holds no keys'),
  unsupported('debug_getRawBlock', 'blocks have no RLP form; see docs/state-format.md §4 for the header words'),
  unsupported('debug_getRawHeader', 'headers have no RLP form; see docs/state-format.md §4 for the header words'),
]
