/** Bounds of everything a caller can make large. Each has a reason; the CLI exposes the ones operators turn. */

export type RpcLimits = {
  /** Bytes of a request body or of one WebSocket message. */
  readonly bodyBytes: number
  /** Calls in one batch. */
  readonly batchCalls: number
  /** Characters of all answers of one request together; later calls of a batch get −32005. */
  readonly responseCharacters: number
  /** Nesting of arrays and objects in a request. */
  readonly jsonDepth: number
  /** Gas of one eth_call, estimate or trace call, and of all calls of one eth_simulateV1. This bounds CPU time. */
  readonly callGas: bigint
  /** Blocks an eth_getLogs range may span. */
  readonly logBlocks: number
  /** Logs one answer may hold. */
  readonly logResults: number
  /** Addresses, and alternatives for one topic position, of a log filter. */
  readonly logAlternatives: number
  /** Filters of eth_newFilter and its kin, all callers together. */
  readonly filters: number
  /** A filter nobody asks for so long is dropped, milliseconds. */
  readonly filterIdleMs: number
  /** Changes kept for one filter between two polls; more of them drop the filter. */
  readonly filterChanges: number
  /** Characters of changes kept for all filters together; more of them drop the filter that holds most. */
  readonly filterCharacters: number
  /** WebSocket connections, all callers together. */
  readonly sockets: number
  readonly subscriptionsPerSocket: number
  /** Subscriptions, all connections together: each block is sent to all of them before anything else runs. */
  readonly subscriptions: number
  /** Bytes that may wait for a slow reader before its connection is closed. */
  readonly socketBufferBytes: number
  /** Bytes of answers and notifications that may wait for readers, all connections together. */
  readonly waitingBytes: number
  /** TCP connections, HTTP and WebSocket together; more are closed at once. */
  readonly connections: number
  /** A connection on which nothing moves so long is closed, milliseconds. WebSockets are exempt. */
  readonly connectionIdleMs: number
  /** Requests of one connection that wait for an answer; more are refused with −32005. */
  readonly socketInFlight: number
  /** Blocks of one eth_feeHistory. */
  readonly feeHistoryBlocks: number
  /** Blocks of one eth_simulateV1. */
  readonly simulateBlocks: number
  /** Entries in the state overrides of a call, slots included. */
  readonly overrideEntries: number
  /** Steps one struct-log trace may hold. */
  readonly traceSteps: number
  /** Characters one trace may hold. */
  readonly traceCharacters: number
  /** Longest wait of eth_sendRawTransactionSync and syncline_sendTransaction, milliseconds. */
  readonly inclusionWaitMs: number
  /** Wait when the caller names none, milliseconds. */
  readonly inclusionDefaultMs: number
  /** Calls a second from one address; 0 = unlimited. Batches count each of their calls. */
  readonly callsPerSecond: number
  /** Calls one address may make at once on top of its rate. */
  readonly callBurst: number
  /** A batch that worked this long lets other connections run, milliseconds. */
  readonly sliceMs: number
}

/** Defaults of a node that serves its operator and applications on one machine. */
export const defaultLimits: RpcLimits = {
  bodyBytes: 10 * 1024 * 1024, // 30 transactions of the largest size
  batchCalls: 200,
  responseCharacters: 50_000_000,
  jsonDepth: 32, // the deepest legal request (simulate, call, access list) has 9
  callGas: 30_000_000n, // two transactions of the largest size; about a second of the interpreter at its slowest, and nothing else runs meanwhile
  logBlocks: 10_000,
  logResults: 20_000,
  logAlternatives: 1_000,
  filters: 2_048,
  filterIdleMs: 300_000, // as geth
  filterChanges: 20_000,
  filterCharacters: 256 * 1024 * 1024,
  sockets: 1_024,
  subscriptionsPerSocket: 128,
  subscriptions: 8_192, // about 50 ms for a header to all
  socketBufferBytes: 16 * 1024 * 1024,
  waitingBytes: 256 * 1024 * 1024,
  connections: 4_096,
  connectionIdleMs: 120_000, // longer than inclusionWaitMs
  socketInFlight: 256,
  feeHistoryBlocks: 1_024, // as geth
  simulateBlocks: 256, // as geth
  overrideEntries: 10_000,
  traceSteps: 1_000_000,
  traceCharacters: 32 * 1024 * 1024, // a second or two, and nothing else runs meanwhile
  inclusionWaitMs: 60_000,
  inclusionDefaultMs: 20_000,
  callsPerSecond: 0,
  callBurst: 1_000,
  sliceMs: 40,
}
