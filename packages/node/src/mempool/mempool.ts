/**
 * The pool of transactions that wait for a block. Decodes and recovers once; refuses what can never enter; keeps nonce order in a
 * sender and price order between senders; bounded in all directions. Nothing here is durable: "included" is said after a block.
 */
import { type Account, decodeTransaction, type Transaction } from '@syncline/ovm'
import { accept, type Bytes, bytesToHex, equalBytes, type Hex, type Result, refuse } from '@syncline/primitives'
import type { Mempool, MempoolCode, PooledTransaction } from '../chain/api.js'
import type { MempoolOptions } from '../chain/options.js'
import { checkAdmission, l1FeeOf, type PoolView } from './admission.js'
import { createHeap } from './heap.js'
import {
  addEntry,
  createSenderQueue,
  hasGap,
  lastEntry,
  nextFreeNonce,
  type PoolEntry,
  removeEntry,
  type SenderQueue,
  tipAt,
} from './senderQueue.js'

export type { PoolView } from './admission.js'

/** What the sequencer needs beyond the API. */
export type TransactionPool = Mempool & {
  /** Transactions in the order in which a block should take them; removal while iterating is allowed. */
  best(baseFee: bigint): Iterable<PoolEntry>
  /** In the running iteration: leaves out what follows of a sender, because its transaction does not fit this block. */
  pass(sender: bigint): void
  /** True if a sender's next transaction is here. */
  hasPending(): boolean
  /** Drops a transaction that no block can take. */
  remove(hash: Hex): void
  /**
   * The head moved: forgets what was included, re-reads these accounts. They are all that the block changed, not its senders only:
   * others are paid, and an authorisation or a delegation that creates a contract uses a nonce up.
   */
  onBlock(touched: Iterable<bigint>): void
  /** Puts transactions of abandoned blocks back, whatever the limits say; order is kept. */
  reinsert(raws: readonly Bytes[]): number
  /** All accounts may have changed. */
  resync(): void
  size(): number
  /** Called with each transaction that enters. */
  onAdded(listener: (transaction: PooledTransaction) => void): void
}

const defaults: Required<MempoolOptions> = {
  maxTransactions: 65_536,
  maxPerSender: 4_096,
  maxNonceGap: 4_096,
  maxRawBytes: 131_072,
  maxPoolBytes: 134_217_728,
  replacementPercent: 10,
}

/** Most transactions that give way to one. */
const maxEvictions = 64

/** A pool over `view`, the newest state. `now` in milliseconds. */
export function createMempool(view: PoolView, options: MempoolOptions, now: () => number): TransactionPool {
  const limits = { ...defaults, ...options }
  const byHash = new Map<Hex, PoolEntry>()
  const senders = new Map<bigint, SenderQueue>()
  const listeners: ((transaction: PooledTransaction) => void)[] = []
  let sequence = 0
  let pooledBytes = 0
  let passed = new Set<bigint>()

  const accountOf = (sender: bigint): Pick<Account, 'nonce' | 'balance'> =>
    view.account(sender) ?? { nonce: 0n, balance: 0n }

  const queueOf = (sender: bigint): SenderQueue => {
    let queue = senders.get(sender)
    if (queue === undefined) {
      const account = accountOf(sender)
      queue = createSenderQueue(account.nonce, account.balance)
    }
    return queue
  }

  const unlink = (entry: PoolEntry): void => {
    if (byHash.delete(entry.hash)) pooledBytes -= entry.raw.length
    const { sender } = entry.transaction
    const queue = senders.get(sender)
    if (queue === undefined) return
    removeEntry(queue, entry)
    if (queue.byNonce.size === 0) senders.delete(sender)
  }

  const link = (entry: PoolEntry, queue: SenderQueue): void => {
    byHash.set(entry.hash, entry)
    pooledBytes += entry.raw.length
    addEntry(queue, entry)
    senders.set(entry.transaction.sender, queue)
  }

  /**
   * The tail of a sender that gives way to `transaction`. One that waits behind a gap costs its sender nothing while it waits: it
   * gives way to any that could enter a block, whatever it offers, and never takes the place of one. Otherwise the cheapest does.
   */
  const victimFor = (transaction: Transaction, executable: boolean): PoolEntry | undefined => {
    let cheapest: PoolEntry | undefined
    let cheapestWaits = false
    let seen = 0
    for (const queue of senders.values()) {
      // the queues at the front are the oldest; a sample bounds the cost of a full pool under attack
      if (++seen > 256) break
      const tail = lastEntry(queue)
      if (tail === undefined || tail.transaction.sender === transaction.sender) continue
      const waits = hasGap(queue)
      if (!waits && (cheapestWaits || !executable)) continue
      const cheaper =
        cheapest === undefined || tail.transaction.maxPriorityFeePerGas < cheapest.transaction.maxPriorityFeePerGas
      if (!cheaper && waits === cheapestWaits) continue
      cheapest = tail
      cheapestWaits = waits
    }
    if (cheapest === undefined || (executable && cheapestWaits)) return cheapest
    return transaction.maxPriorityFeePerGas > cheapest.transaction.maxPriorityFeePerGas ? cheapest : undefined
  }

  /** Drops what has to give way to `transaction`; false, and nothing dropped, if there is not enough. */
  const makeRoom = (transaction: Transaction, bytes: number, executable: boolean): boolean => {
    const dropped: { readonly entry: PoolEntry; readonly queue: SenderQueue }[] = []
    while (byHash.size >= limits.maxTransactions || pooledBytes + bytes > limits.maxPoolBytes) {
      const victim = dropped.length < maxEvictions ? victimFor(transaction, executable) : undefined
      if (victim === undefined) {
        for (const { entry, queue } of dropped.reverse()) link(entry, queue)
        return false
      }
      dropped.push({ entry: victim, queue: senders.get(victim.transaction.sender)! })
      unlink(victim)
    }
    return true
  }

  const raised = (value: bigint): bigint => value + (value * BigInt(limits.replacementPercent) + 99n) / 100n

  const add = (transaction: Transaction, raw: Bytes): Result<Hex, MempoolCode> => {
    const hash = bytesToHex(transaction.hash)
    if (byHash.has(hash)) return refuse('POOL_ALREADY_KNOWN', 'the transaction is in the pool')
    const { sender, nonce } = transaction
    const queue = queueOf(sender)
    const cost = transaction.gasLimit * transaction.maxFeePerGas + transaction.value + l1FeeOf(raw.length, view)
    const checked = checkAdmission(transaction, view, queue)
    if (!checked.ok) return checked
    const replaced = queue.byNonce.get(nonce)
    if (replaced !== undefined) {
      if (
        transaction.maxFeePerGas < raised(replaced.transaction.maxFeePerGas) ||
        transaction.maxPriorityFeePerGas < raised(replaced.transaction.maxPriorityFeePerGas)
      ) {
        return refuse(
          'POOL_REPLACEMENT_UNDERPRICED',
          `a replacement needs both fees ${limits.replacementPercent} % higher`,
          {
            maxFeePerGas: String(raised(replaced.transaction.maxFeePerGas)),
            maxPriorityFeePerGas: String(raised(replaced.transaction.maxPriorityFeePerGas)),
          },
        )
      }
    } else {
      if (nonce - queue.next > BigInt(limits.maxNonceGap)) {
        return refuse('POOL_NONCE_GAP', `nonce ${nonce} is more than ${limits.maxNonceGap} ahead of ${queue.next}`)
      }
      if (queue.byNonce.size >= limits.maxPerSender) {
        return refuse('POOL_SENDER_LIMIT', `the sender has ${queue.byNonce.size} transactions in the pool`)
      }
    }
    const needed = queue.totalCost - (replaced?.cost ?? 0n) + cost
    if (needed > queue.balance) {
      return refuse(
        'TX_INSUFFICIENT_FUNDS',
        'the balance does not cover gas, value and the L1 data fee of what is pooled',
        {
          balance: String(queue.balance),
          needed: String(needed),
        },
      )
    }
    if (replaced !== undefined) unlink(replaced)
    const full = byHash.size >= limits.maxTransactions || pooledBytes + raw.length > limits.maxPoolBytes
    if (full && !makeRoom(transaction, raw.length, nonce === nextFreeNonce(queue))) {
      if (replaced !== undefined) link(replaced, queue)
      return refuse('POOL_UNDERPRICED', 'the pool is full and the transaction offers no more than those in it')
    }
    const entry: PoolEntry = { hash, transaction, raw, receivedAt: now(), sequence: sequence++, cost }
    link(entry, queue)
    for (const listener of listeners) listener(entry)
    return accept(hash)
  }

  const pool: TransactionPool = {
    submit(raw) {
      if (raw.length > limits.maxRawBytes) {
        return refuse(
          'TX_TOO_LARGE',
          `the transaction has ${raw.length} bytes, at most ${limits.maxRawBytes} are taken`,
        )
      }
      const decoded = decodeTransaction(raw, view.rules, view.chainId)
      if (!decoded.ok) return decoded
      const added = add(decoded.value, raw)
      if (added.ok) view.onDecoded(decoded.value)
      return added
    },
    get: (hash) => byHash.get(hash),
    nonceOf: (sender) => {
      const queue = senders.get(sender)
      return queue === undefined ? accountOf(sender).nonce : nextFreeNonce(queue)
    },
    pending() {
      const out: PoolEntry[] = []
      for (const queue of senders.values()) {
        for (let nonce = queue.next; ; nonce++) {
          const entry = queue.byNonce.get(nonce)
          if (entry === undefined) break
          out.push(entry)
        }
      }
      return out
    },
    queued() {
      const out: PoolEntry[] = []
      for (const queue of senders.values()) {
        const free = nextFreeNonce(queue)
        for (const entry of queue.byNonce.values()) if (entry.transaction.nonce > free) out.push(entry)
      }
      return out
    },
    *best(baseFee) {
      const heap = createHeap<{ entry: PoolEntry; tip: bigint }>(
        (a, b) => a.tip > b.tip || (a.tip === b.tip && a.entry.sequence < b.entry.sequence),
      )
      const push = (sender: bigint, nonce: bigint): void => {
        const entry = senders.get(sender)?.byNonce.get(nonce)
        if (entry === undefined) return
        const tip = tipAt(entry.transaction, baseFee)
        if (tip >= 0n) heap.push({ entry, tip })
      }
      passed = new Set()
      for (const [sender, queue] of senders) push(sender, queue.next)
      for (;;) {
        const top = heap.pop()
        if (top === undefined) return
        const { sender, nonce } = top.entry.transaction
        yield top.entry
        // a removed entry was found unusable: what follows in its sender cannot enter either
        if (byHash.has(top.entry.hash) && !passed.has(sender)) push(sender, nonce + 1n)
      }
    },
    pass(sender) {
      passed.add(sender)
    },
    hasPending() {
      for (const queue of senders.values()) if (queue.byNonce.has(queue.next)) return true
      return false
    },
    remove(hash) {
      const entry = byHash.get(hash)
      if (entry !== undefined) unlink(entry)
    },
    onBlock(touched) {
      for (const sender of touched) {
        const queue = senders.get(sender)
        if (queue === undefined) continue
        const account = accountOf(sender)
        for (let nonce = queue.next; nonce < account.nonce; nonce++) {
          const entry = queue.byNonce.get(nonce)
          if (entry !== undefined) unlink(entry)
          else if (queue.byNonce.size === 0) break
        }
        queue.next = account.nonce
        queue.balance = account.balance
      }
    },
    reinsert(raws) {
      let count = 0
      for (const raw of raws) {
        const decoded = decodeTransaction(raw, view.rules, view.chainId)
        if (!decoded.ok) continue
        const transaction = decoded.value
        const hash = bytesToHex(transaction.hash)
        const queue = queueOf(transaction.sender)
        if (byHash.has(hash) || transaction.nonce < queue.next) continue
        const present = queue.byNonce.get(transaction.nonce)
        if (present !== undefined) {
          if (equalBytes(present.transaction.hash, transaction.hash)) continue
          unlink(present) // the one that was in a block was promised first
        }
        const cost = transaction.gasLimit * transaction.maxFeePerGas + transaction.value + l1FeeOf(raw.length, view)
        link({ hash, transaction, raw, receivedAt: now(), sequence: sequence++, cost }, queue)
        count++
      }
      return count
    },
    resync() {
      for (const [sender, queue] of [...senders]) {
        const account = accountOf(sender)
        queue.next = account.nonce
        queue.balance = account.balance
        for (const entry of [...queue.byNonce.values()]) if (entry.transaction.nonce < account.nonce) unlink(entry)
      }
    },
    size: () => byHash.size,
    onAdded(listener) {
      listeners.push(listener)
    },
  }
  return pool
}
