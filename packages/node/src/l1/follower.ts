/**
 * Follows L1: new heads, the logs of a domain in order, and reorgs as rollbacks to the common ancestor. What it hands on is always
 * one consistent chain; what it has handed on is in the database together with what was made of it.
 */
import { Fault, type Hex } from '@syncline/primitives'
import type { Logger } from 'pino'
import type { Clock } from '../ports/clock.js'
import { backOff, type Loop, monotonicMs, startLoop } from '../ports/timers.js'
import type { DomainDatabase } from '../store/database.js'
import { decodeHeader, decodeLogs, type L1Header, type L1Log } from './decode.js'
import type { HeaderStore } from './headers.js'
import { type RpcClient, RpcError } from './rpc.js'

/** What is made of L1 blocks. `apply` and `rollback` run inside the database write that also moves the cursor. */
export type L1Sink = {
  apply(logs: readonly L1Log[]): void
  /** A write was abandoned: what is kept in memory is read from the database again. */
  reload(): void
  /** L1 blocks above `number` are no longer part of L1. */
  rollback(number: bigint): void
}

export type L1Follower = {
  /** Newest head seen, also when it is not processed yet. */
  head(): L1Header | undefined
  /** Newest processed header. */
  processed(): L1Header | undefined
  /** Why L1 data are not current, or undefined. */
  notReady(): string | undefined
  /** Looks for a new head now. */
  wake(): void
  stop(): Promise<void>
}

/** Most blocks whose logs are asked for at once while far behind; halved each time the L1 node refuses. */
const farChunk = 500n
/** This far below the head every header is fetched and linked: origins of batches are chosen among them. */
const nearChunk = 64n
/**
 * A node that shows a beginning of what it showed before is believed after this long: behind a load balancer some nodes lag, and
 * what was built on their newest blocks must not be thrown away for that.
 */
const shorterPatienceMs = 5_000
/** Headers asked for in one request. */
const headersAtOnce = 32n

export function startFollower(options: {
  readonly rpc: RpcClient
  readonly database: DomainDatabase
  readonly headers: HeaderStore
  readonly sink: L1Sink
  readonly addresses: readonly Hex[]
  /** The indexed domain id: topic 1 of every event that is wanted. */
  readonly domainTopic: Hex
  /** First block that can hold an event of the domain. */
  readonly startBlock: bigint
  readonly confirmations: bigint
  readonly pollMs: number
  readonly clock: Clock
  readonly log: Logger
  /** After each poll that saw a new head or a reorg, outside of writes. `depth` = blocks undone. */
  readonly onHead: (head: L1Header, reorgDepth: bigint) => void | Promise<void>
  readonly onFault: (fault: unknown) => void
}): L1Follower {
  const { rpc, database, headers, sink, log } = options
  let head: L1Header | undefined
  let problem: string | undefined = 'L1 was not asked yet'
  let inconsistencies = 0
  let chunk = farChunk
  let shorterSince: number | undefined
  /** Blocks undone that nobody was told of yet. */
  let depth = 0n

  const headerAt = async (number: bigint): Promise<L1Header | undefined> => {
    const answer = await rpc.call('eth_getBlockByNumber', [`0x${number.toString(16)}`, false])
    return answer === null ? undefined : decodeHeader(answer)
  }

  /** Number of the newest followed header that is still part of L1, or the block before the start. */
  const findAncestor = async (): Promise<bigint> => {
    let from = (1n << 64n) - 1n
    for (let size = 8; ; size = Math.min(256, size * 2)) {
      const known = headers.below(from, size)
      if (known.length === 0) return options.startBlock - 1n
      const answers = await rpc.batch(
        known.map(({ number }) => ({
          method: 'eth_getBlockByNumber',
          parameters: [`0x${number.toString(16)}`, false],
        })),
      )
      for (let i = 0; i < known.length; i++) {
        const answer = answers[i]
        if (answer !== null && answer !== undefined && decodeHeader(answer).hash === known[i]!.hash)
          return known[i]!.number
      }
      from = known.at(-1)!.number - 1n
    }
  }

  const write = (work: () => void): void => {
    try {
      database.write(work)
    } catch (error) {
      sink.reload()
      throw error
    }
  }

  const rollbackTo = (number: bigint): bigint => {
    const depth = (headers.cursor()?.number ?? number) - number
    write(() => {
      sink.rollback(number)
      headers.truncate(number)
    })
    problem = `L1 is read again from block ${number + 1n} on`
    log.info({ l1Block: Number(number), depth: Number(depth) }, 'L1 reorg: rolled back')
    return depth
  }

  /** One step forward from the cursor, at most to `target`. False if L1 changed under it: look again. */
  const advance = async (target: bigint): Promise<boolean> => {
    const cursor = headers.cursor()
    const from = cursor === undefined ? options.startBlock : cursor.number + 1n
    const near = target - from < nearChunk
    // far away in long strides, the last stretch header by header
    const stride = near ? headersAtOnce : chunk
    const most = near ? target : target - nearChunk + 1n
    const to = from + stride - 1n < most ? from + stride - 1n : most
    const wanted: bigint[] = []
    for (let number = near ? from : to; number <= to; number++) wanted.push(number)
    const block = (number: bigint) => ({
      method: 'eth_getBlockByNumber',
      parameters: [`0x${number.toString(16)}`, false],
    })
    const calls = [
      ...wanted.map(block),
      {
        method: 'eth_getLogs',
        parameters: [
          {
            address: options.addresses,
            topics: [null, options.domainTopic],
            fromBlock: `0x${from.toString(16)}`,
            toBlock: `0x${to.toString(16)}`,
          },
        ],
      },
      block(to),
    ]
    let answers: readonly unknown[]
    try {
      answers = await rpc.batch(calls)
      if (chunk < farChunk) chunk += 1n
    } catch (error) {
      // nodes limit the range or the size of an answer in different ways
      if (error instanceof RpcError && !near) chunk = chunk > 2n ? chunk / 2n : 1n
      throw error
    }
    if (answers.slice(0, wanted.length).some((answer) => answer === null)) return false
    const fetched = answers.slice(0, wanted.length).map(decodeHeader)
    const after = answers[wanted.length + 1]
    if (after === null || decodeHeader(after).hash !== fetched.at(-1)!.hash) return false
    if (near) {
      let parent = cursor?.hash
      for (const header of fetched) {
        if (parent !== undefined && header.parentHash !== parent) return false
        parent = header.hash
      }
    }
    const byNumber = new Map(fetched.map((header) => [header.number, header]))
    const logs = [...decodeLogs(answers[wanted.length])].sort((a, b) =>
      a.blockNumber === b.blockNumber ? a.logIndex - b.logIndex : a.blockNumber < b.blockNumber ? -1 : 1,
    )
    for (const entry of logs) {
      const header = byNumber.get(entry.blockNumber)
      if (header !== undefined && header.hash !== entry.blockHash) return false
      if (entry.blockNumber < from || entry.blockNumber > to) return false
    }
    try {
      write(() => {
        sink.apply(logs)
        for (const header of fetched) headers.append(header)
      })
      inconsistencies = 0
    } catch (error) {
      // logs that do not continue what is known: read again from further back, in case some were missing then
      if (error instanceof Fault && error.code === 'L1_INCONSISTENT') {
        const back = (cursor?.number ?? options.startBlock) - (16n << BigInt(Math.min(40, 2 * inconsistencies++)))
        rollbackTo(back < options.startBlock ? options.startBlock - 1n : back)
      }
      throw error
    }
    return true
  }

  const work = async (signal: AbortSignal): Promise<void> => {
    const latest = decodeHeader(await rpc.call('eth_getBlockByNumber', ['latest', false]))
    const known = headers.cursor()
    if (known !== undefined && known.number > latest.number && headers.at(latest.number)?.hash === latest.hash) {
      shorterSince ??= monotonicMs()
      if (monotonicMs() - shorterSince < shorterPatienceMs) {
        problem = `L1 shows block ${latest.number} as its newest, after ${known.number}`
        return
      }
    } else shorterSince = undefined
    options.clock.follow(latest.timestamp)
    const changed = head?.hash !== latest.hash
    head = latest
    const target = latest.number - options.confirmations
    for (let retries = 0; retries < 16 && !signal.aborted; ) {
      const cursor = headers.cursor()
      if (cursor !== undefined) {
        const there = cursor.number === latest.number ? latest : await headerAt(cursor.number)
        if (there?.hash !== cursor.hash) {
          const ancestor = await findAncestor()
          // it is part of L1 after all: what was read before is not, so the next poll looks anew
          if (ancestor === cursor.number) return
          depth += rollbackTo(ancestor)
          continue
        }
        if (cursor.number >= target) break
      } else if (target < options.startBlock) break
      const behind = target - (cursor?.number ?? options.startBlock)
      if (behind > farChunk) problem = `L1 data are ${behind} blocks behind`
      if (!(await advance(target))) retries++
    }
    const cursor = headers.cursor()
    problem =
      cursor !== undefined && cursor.number < target ? `L1 data are ${target - cursor.number} blocks behind` : undefined
    const undone = depth
    depth = 0n
    if (changed || undone > 0n) await options.onHead(latest, undone)
  }

  let failing = false
  const loop: Loop = startLoop({
    everyMs: options.pollMs,
    work: async (signal) => {
      await work(signal)
      if (failing) log.info('L1 answers again')
      failing = false
    },
    onError: (error, failures) => {
      if (!(error instanceof Fault) || (!error.retryable && error.code !== 'L1_ERROR')) {
        options.onFault(error)
        problem = error instanceof Error ? error.message : String(error)
        return undefined
      }
      problem = error.message
      if (!failing) log.warn({ err: { code: error.code, message: error.message } }, 'L1 does not answer')
      failing = true
      return backOff(failures, 250, 5_000)
    },
  })

  return {
    head: () => head,
    processed: () => headers.cursor(),
    notReady: () => problem,
    wake: loop.wake,
    stop: loop.stop,
  }
}
