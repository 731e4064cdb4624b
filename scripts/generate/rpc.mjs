// docs/rpc.md from the method table of packages/node/src/rpc, which also serves the calls and rpc.discover.
import { execFileSync } from 'node:child_process'

const script = `
import { methodReference } from './packages/node/src/rpc/openrpc.ts'
import { methods } from './packages/node/src/rpc/methods/index.ts'
import { defaultLimits } from './packages/node/src/rpc/limits.ts'
const limits = Object.fromEntries(Object.entries(defaultLimits).map(([name, value]) => [name, String(value)]))
process.stdout.write(JSON.stringify({ limits, reference: methodReference(methods, '{{PREFACE}}') }))
`

/** What each limit bounds, in the order of the page. */
const limitWords = {
  bodyBytes: 'bytes of a request body or WebSocket message',
  batchCalls: 'calls of one batch',
  responseCharacters: 'characters of all answers of one batch, and of one eth_getLogs',
  jsonDepth: 'nesting of a request',
  callGas: 'gas of one eth_call, estimate or trace call, and of a whole simulation',
  logBlocks: 'blocks an eth_getLogs range spans',
  logResults: 'logs of one answer',
  logAlternatives: 'addresses, or alternatives for one topic, of a filter',
  filters: 'polled filters, all callers together',
  filterIdleMs: 'milliseconds after which an unpolled filter is dropped',
  filterChanges: 'changes a filter keeps between two polls',
  filterCharacters: 'characters all filters keep together; over it the largest is dropped',
  sockets: 'WebSocket connections',
  subscriptionsPerSocket: 'subscriptions of one WebSocket',
  subscriptions: 'subscriptions, all connections together',
  socketBufferBytes: 'bytes that wait for a slow reader before it is cut off',
  waitingBytes: 'bytes of answers that wait for their readers, all connections together',
  connections: 'TCP connections, HTTP and WebSocket together',
  connectionIdleMs: 'milliseconds after which an HTTP connection on which nothing moves is closed',
  socketInFlight: 'requests of one WebSocket that wait for answers',
  feeHistoryBlocks: 'blocks of one eth_feeHistory',
  simulateBlocks: 'blocks of one eth_simulateV1',
  overrideEntries: 'overridden accounts and slots of one call',
  traceSteps: 'steps of one struct-log trace',
  traceCharacters: 'characters of one trace',
  inclusionWaitMs: 'longest wait for inclusion, milliseconds',
  inclusionDefaultMs: 'wait for inclusion when none is named, milliseconds',
  callsPerSecond: 'calls a second from one address; 0 = no limit',
  callBurst: 'calls one address may make at once on top of its rate',
  sliceMs: 'milliseconds of work after which other connections are served',
}

const preface = (limits) => `
# JSON-RPC of a domain

HTTP and WebSocket on one port, on 127.0.0.1 unless told otherwise. \`POST /\` takes JSON-RPC 2.0 calls and batches; a WebSocket on \`/\` or \`/ws\`
takes the same and subscriptions. Beside them: \`GET /healthz\` (alive), \`/readyz\` (503 with reasons until the node has caught up), \`/status\`,
\`/metrics\` (Prometheus). \`rpc.discover\` gives this page as an OpenRPC document.

Ethereum clients work unchanged: the tests run viem, ethers and cast against it. Where a domain differs from mainnet:

- Blocks have no RLP form. \`stateRoot\` is the world root (a K-tree), \`receiptsRoot\` and \`transactionsRoot\` are both \`receiptAcc\`, which commits
  hashes and outcomes of all items in order (docs/state-format.md §4). Blocks add \`l1Origin\` and \`batchIndex\`;
  fields of withdrawals and blobs are there with neutral values.
- \`safe\` = derived from batches on L1, \`finalized\` = under a confirmed assertion, \`pending\` = \`latest\` (but nonces with the tag \`pending\` count the pool).
- Deposits are transactions of type \`0x7e\` in the OP-stack shape: \`sourceHash\` is the hash of the queue item, \`mint\` what was credited first, no
  signature, gas price 0.
- Receipts carry both fee meters (PRZ-48): \`l2Fee = gasUsed · effectiveGasPrice\` and \`l1Fee = l1GasUsed · l1GasPrice · l1FeeScalar\`.
- \`eth_getProof\` is refused with a pointer to \`syncline_getProof\`.
- \`eth_call\` without a price reads BASEFEE as 0 and looks at no fees, as other clients do.

**Parameters** stand in an array or an object by name; trailing nulls count as absent. Quantities have no leading zeros (EIP-1474). Blocks are named by
number, tag, hash, or the objects of EIP-1898. **Web pages** are answered when their origin is listed in \`--cors\`; a page whose host name is also
the \`Host\` of its request (DNS rebinding) gets HTTP 403 unless it is listed. **Notifications** (calls without an id) are ignored. **Batches** are worked off in order.

**Errors.** −32700 not JSON, −32600 no call, −32601 unknown method, −32602 bad parameters, −32603 a bug (logged), −32000 execution failed, −32001 not
found or pruned, −32002 unavailable, −32003 transaction refused, −32004 not supported here, −32005 a limit, 3 a revert with its raw data in \`data\`, 4 not
included in time (EIP-7966), −38010…−38026 those of eth_simulateV1, 3000–3299 this project's own. Refusals carry \`data.code\`, the names of
[errors.md](errors.md).

## Limits

| limit | default | bounds |
|---|---|---|
${Object.entries(limitWords)
  .map(([name, words]) => `| \`${name}\` | ${limits[name]} | ${words} |`)
  .join('\n')}
`

export async function generate() {
  const out = execFileSync(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', '--input-type=module', '-e', script],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  )
  const { limits, reference } = JSON.parse(out)
  const unknown = Object.keys(limits).filter((name) => limitWords[name] === undefined)
  if (unknown.length > 0) throw new Error(`scripts/generate/rpc.mjs has no words for ${unknown.join(', ')}`)
  return { 'docs/rpc.md': reference.replace('{{PREFACE}}', () => preface(limits).trim()) }
}
