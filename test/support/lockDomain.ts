/** A domain in memory as a coordinator of locks meets it: OrderBook itself, called by the accounts that sign. A block is a second. */
import { iOrderBookAbi, predeploys } from '@syncline/contracts'
import type { Holding, LockDomain, LockReceipt, LockSight } from '@syncline/node'
import { accept, type Hex, type Result, refuse } from '@syncline/primitives'
import { transactionLocks } from '@syncline/protocol'
import { decodeFunctionResult } from 'viem'
import { must, type ObjectDomain } from './objectDomain.js'

const functionOf = { COMMIT: 'commit', ABORT: 'abort', TIMEOUT: 'timeout', EXPIRE: 'expire' } as const

/** `signers`: the holder first; COMMIT and ABORT need the owner among them. `change` makes a block. */
export function lockDomainOf(domain: ObjectDomain, signers: readonly Hex[]): LockDomain {
  const ask = <Value>(functionName: 'lockOf' | 'waitingFor', { asset, holder }: Holding): Value => {
    const { output } = must(
      domain.call(signers[0]!, predeploys.orderBook, iOrderBookAbi, functionName, [asset, holder]),
    )
    return decodeFunctionResult({ abi: iOrderBookAbi, functionName, data: output }) as Value
  }
  const send = (from: Hex | undefined, name: string, args: readonly unknown[]): Result<LockReceipt> => {
    if (from === undefined) return refuse('LOCK_FOREIGN', 'another account')
    const outcome = domain.call(from, predeploys.orderBook, iOrderBookAbi, name, args)
    if (!('error' in outcome)) return accept({ block: domain.number, transaction: `0x${'00'.repeat(32)}` })
    return refuse(outcome.error.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), name)
  }
  const read = (holding: Holding): LockSight => {
    const lock = ask<{ kind: number; owner: Hex; until: bigint; isCommitting: boolean }>('lockOf', holding)
    const kind = transactionLocks[lock.kind]!
    const owner = kind === 'PREEMPTIVE' ? (lock.owner.toLowerCase() as Hex) : undefined
    return { ...lock, kind, owner, waiting: ask('waitingFor', holding) }
  }
  return {
    id: domain.id,
    now: async () => domain.number,
    read: async (holding) => read(holding),
    preempt: async (asset, owner, until) => send(signers[0], 'preempt', [asset, owner, until]),
    async end(holding, how) {
      const isOwners = how === 'COMMIT' || how === 'ABORT'
      const from = isOwners ? signers.find((one) => one === read(holding).owner) : signers[0]
      return send(from, functionOf[how], [holding.asset, holding.holder])
    },
    async change() {
      domain.seal()
    },
  }
}
