/** What tests do to L1 beside the node: force items, post batches of their own, reorganise it. */
import { encodeL1Header, inboxAbi } from '@syncline/contracts'
import type { DevKey } from '@syncline/node'
import { bytesToHex } from '@syncline/primitives'
import { encodeFunctionData, type Hex } from 'viem'
import { type TestDevnet, until, walletOf } from './devnet.js'

/** RLP of an L1 header. */
export async function headerRlp(net: TestDevnet, number: bigint): Promise<Hex> {
  const block = (await net.l1Rpc('eth_getBlockByNumber', [`0x${number.toString(16)}`, false])) as Record<
    string,
    unknown
  >
  const encoded = encodeL1Header(block)
  if (!encoded.ok) throw new Error(encoded.reason)
  return bytesToHex(encoded.value)
}

/** Sends a call of the Inbox; true if L1 executed it. */
export async function callInbox(net: TestDevnet, key: DevKey, data: Hex, value = 0n): Promise<boolean> {
  const wallet = walletOf(net.devnet.l1ChainId, net.devnet.l1Url, key.privateKey)
  const hash = await wallet.sendTransaction({ to: net.devnet.addresses.inbox, data, value, gas: 8_000_000n })
  const receipt = await net.l1.waitForTransactionReceipt({ hash })
  return receipt.status === 'success'
}

/** Queues a signed transaction and pays its gas. */
export async function forceTransaction(net: TestDevnet, key: DevKey, raw: Hex, gasLimit = 100_000n): Promise<void> {
  const fee = await net.l1.readContract({
    address: net.devnet.addresses.inbox,
    abi: inboxAbi,
    functionName: 'queueFee',
    args: [901n, gasLimit],
  })
  const data = encodeFunctionData({ abi: inboxAbi, functionName: 'enqueueSigned', args: [901n, raw, gasLimit] })
  if (!(await callInbox(net, key, data, fee))) throw new Error('L1 did not queue the transaction')
}

/** Appends an empty batch as anyone may once an item is overdue; tries until it is. */
async function forceBatch(net: TestDevnet, key: DevKey, seconds: number): Promise<void> {
  await until('an empty batch lands', seconds, async () => {
    const head = await net.l1.getBlockNumber()
    const [, , , lastOrigin] = await net.l1.readContract({
      address: net.devnet.addresses.inbox,
      abi: inboxAbi,
      functionName: 'queueState',
      args: [901n],
    })
    const origin = head - 1n > lastOrigin ? head - 1n : lastOrigin
    const args = [901n, origin, await headerRlp(net, origin)] as const
    const data = encodeFunctionData({ abi: inboxAbi, functionName: 'appendEmptyBatch', args })
    try {
      await net.l1.call({ account: key.address, to: net.devnet.addresses.inbox, data })
    } catch {
      return undefined // nothing is overdue yet
    }
    return (await callInbox(net, key, data)) ? true : undefined
  })
}

/** Posts empty batches until the queue is consumed: items of several L1 blocks fall due at different times. */
export async function forceQueue(net: TestDevnet, key: DevKey, seconds: number): Promise<void> {
  for (;;) {
    const [length, consumed] = await net.l1.readContract({
      address: net.devnet.addresses.inbox,
      abi: inboxAbi,
      functionName: 'queueState',
      args: [901n],
    })
    if (consumed === length) return
    await forceBatch(net, key, seconds)
  }
}

/** Posts a batch with arbitrary data under the sequencer's own key; tries again when its batcher was faster. */
export async function postBatch(net: TestDevnet, sequencer: DevKey, data: Hex, seconds = 30): Promise<bigint> {
  return until('the batch lands', seconds, async () => {
    const { inbox } = net.devnet.addresses
    const count = await net.l1.readContract({ address: inbox, abi: inboxAbi, functionName: 'batchCount', args: [901n] })
    const last =
      count === 0n
        ? undefined
        : await net.l1.readContract({
            address: inbox,
            abi: inboxAbi,
            functionName: 'batchAt',
            args: [901n, count - 1n],
          })
    const queueEnd = last?.queueEnd ?? 0n
    const queueAcc = await net.l1.readContract({
      address: inbox,
      abi: inboxAbi,
      functionName: 'queueAccAt',
      args: [901n, queueEnd],
    })
    const origin = await net.l1.getBlockNumber()
    const header = {
      batchIndex: count,
      parentBatchHash: last?.batchHash ?? (`0x${'00'.repeat(32)}` as const),
      originNumber: origin,
      queueEnd,
      queueAcc,
    }
    const call = encodeFunctionData({
      abi: inboxAbi,
      functionName: 'appendBatch',
      args: [901n, header, await headerRlp(net, origin), data],
    })
    try {
      return (await callInbox(net, sequencer, call)) ? count : undefined
    } catch {
      return undefined // the batcher took the nonce
    }
  })
}
