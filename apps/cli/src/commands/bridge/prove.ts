/** `syncline bridge prove`: opens a recorded withdrawal on L1 under a confirmed assertion, so that it can be claimed. */
import { bridgeAbi, messagePasserAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, decodeHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { decodeEventLog, encodeEventTopics } from 'viem'
import { refusing, waitFor } from '../../clients.js'
import type { Context, Run } from '../../command.js'
import { CliFault, usageFault } from '../../exit.js'
import { formatPairs } from '../../output/table.js'
import { quantityOf, type Rpc } from '../../rpc.js'
import { waitLimit } from './deposit.js'
import { l1Clients, readSettlement, type Settlement } from './settlement.js'

type Withdrawal = {
  readonly nonce: bigint
  readonly token: Hex
  readonly sender: Hex
  readonly recipient: Hex
  readonly amount: bigint
}
type Recorded = { readonly withdrawalHash: Hex; readonly block: bigint; readonly withdrawal: Withdrawal }
type Log = { readonly address: Hex; readonly topics: [Hex, ...Hex[]]; readonly data: Hex; readonly blockNumber: Hex }

/** Storage slot of `MessagePasser.recorded[hash]`: docs/state-format.md §8. */
function recordedSlot(withdrawalHash: Hex): Hex {
  return bytesToHex(hashWords(hexToBytes(withdrawalHash), 2n))
}

/** The withdrawal of a withdrawal hash or of the transaction that made it. Fault WITHDRAWAL_UNKNOWN. */
async function findWithdrawal(domain: Rpc, hash: Hex): Promise<Recorded> {
  const [topic] = encodeEventTopics({ abi: messagePasserAbi, eventName: 'WithdrawalRecorded' })
  const receipt = (await domain.call('eth_getTransactionReceipt', [hash])) as { logs?: Log[] } | null
  const fromReceipt = receipt?.logs?.filter(
    ({ address, topics }) => address.toLowerCase() === predeploys.messagePasser && topics[0] === topic,
  )
  const logs = fromReceipt ?? (await searchLogs(domain, topic, hash))
  const [log] = logs
  if (log === undefined) {
    throw new CliFault('notFound', 'WITHDRAWAL_UNKNOWN', `${hash} is no withdrawal of this domain`, {
      remedy: 'give the withdrawal hash or the transaction that `bridge withdraw` printed',
    })
  }
  const { args } = decodeEventLog({
    abi: messagePasserAbi,
    eventName: 'WithdrawalRecorded',
    topics: log.topics,
    data: log.data,
  })
  const { withdrawalHash, nonce, token, sender, recipient, amount } = args
  return {
    withdrawalHash,
    block: quantityOf(log.blockNumber, 'block number'),
    withdrawal: { nonce, token, sender, recipient, amount },
  }
}

/** Blocks of one eth_getLogs; nodes refuse wide ranges. */
const logRange = 5_000n

async function searchLogs(domain: Rpc, topic: Hex | undefined, withdrawalHash: Hex): Promise<readonly Log[]> {
  let to = quantityOf(await domain.call('eth_blockNumber', []), 'block number')
  for (;;) {
    const from = to >= logRange ? to - logRange + 1n : 0n
    const filter = {
      address: predeploys.messagePasser,
      topics: [topic, withdrawalHash],
      fromBlock: `0x${from.toString(16)}`,
      toBlock: `0x${to.toString(16)}`,
    }
    const logs = (await domain.call('eth_getLogs', [filter])) as Log[]
    if (logs.length > 0 || from === 0n) return logs
    to = from - 1n
  }
}

type Ground = { readonly assertionId: Hex; readonly block: bigint }

async function finalHeight(domain: Rpc): Promise<bigint> {
  const final = (await domain.call('eth_getBlockByNumber', ['finalized', false])) as { number?: unknown } | null
  return final === null ? -1n : quantityOf(final.number, 'finalized height')
}

/** The newest confirmed assertion and the domain block whose state it asserts, if that includes `block`. */
async function findGround(domain: Rpc, block: bigint): Promise<Ground | undefined> {
  const before = await finalHeight(domain)
  const assertions = (await domain.call('syncline_getAssertions', [])) as { id: Hex; status: string }[]
  const confirmed = assertions.filter(({ status }) => status === 'confirmed').at(-1)
  // a confirmation between the two answers would pair an assertion with another one's block: the caller asks again
  if (confirmed === undefined || (await finalHeight(domain)) !== before) return undefined
  return before >= block ? { assertionId: confirmed.id, block: before } : undefined
}

async function waitForGround(context: Context, domain: Rpc, { withdrawalHash, block }: Recorded): Promise<Ground> {
  const limitMs = waitLimit(context.flags.timeout, 0)
  const started = performance.now()
  for (;;) {
    const ground = await findGround(domain, block)
    if (ground !== undefined) return ground
    if (performance.now() - started >= limitMs || context.signal.aborted) break
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  const level = (await domain.call('syncline_getLevel', [`0x${block.toString(16)}`])) as Readonly<
    Record<string, unknown>
  >
  const earliest = level['earliest'] === null || level['earliest'] === undefined ? undefined : Number(level['earliest'])
  const when = earliest === undefined ? '' : `, not before ${new Date(earliest * 1000).toISOString()}`
  throw new CliFault(
    limitMs > 0 ? 'timeout' : 'refused',
    'WITHDRAWAL_NOT_CONFIRMED',
    `block ${block} is not final yet: ${String(level['explanation'])}${when}`,
    {
      remedy: `try again later or with --timeout; \`syncline why ${withdrawalHash}\` says who can act`,
      data: { withdrawalHash, block, ...level },
    },
  )
}

async function proofOf(domain: Rpc, withdrawalHash: Hex, block: bigint): Promise<Hex> {
  const answer = (await domain.call('syncline_getProof', [
    predeploys.messagePasser,
    [recordedSlot(withdrawalHash)],
    `0x${block.toString(16)}`,
  ])) as {
    storageProof?: { proof?: Hex }[]
  }
  const proof = answer.storageProof?.[0]?.proof
  if (proof !== undefined) return proof
  throw new CliFault('environment', 'PROOF_MISSING', `${domain.url} gave no proof`, {
    remedy: 'ask a node that keeps the state of this block',
  })
}

async function open(
  context: Context,
  settlement: Settlement,
  recorded: Recorded,
  ground: Ground,
): Promise<{ hash: Hex; block: bigint }> {
  const proof = await proofOf(settlement.domain, recorded.withdrawalHash, ground.block)
  const clients = await l1Clients(context, settlement)
  const { wallet, client } = clients
  const hash = await refusing('prove', async () => {
    const { request } = await client.simulateContract({
      account: wallet.account,
      address: settlement.addresses.bridge,
      abi: bridgeAbi,
      functionName: 'finalizeWithdrawal',
      args: [settlement.domainId, ground.assertionId, recorded.withdrawal, proof],
    })
    return wallet.writeContract(request)
  })
  const { blockNumber } = await waitFor(clients, hash)
  return { hash, block: blockNumber }
}

export const run: Run = async (context) => {
  const given = context.arguments[0] ?? ''
  if (decodeHex(given)?.length !== 32) throw usageFault('that is no hash', 'give 0x and 64 hex digits')
  const settlement = await readSettlement(context)
  const recorded = await findWithdrawal(settlement.domain, given as Hex)
  const ground = await context.output.step('waiting for a confirmed assertion', () =>
    waitForGround(context, settlement.domain, recorded),
  )
  const { hash, block } = await context.output.step('proving on L1', () => open(context, settlement, recorded, ground))
  const { withdrawalHash, withdrawal } = recorded
  const tokenFlag = BigInt(withdrawal.token) === 0n ? '' : ` --token ${withdrawal.token}`
  context.output.note(
    `next: \`syncline bridge claim ${withdrawal.recipient} --domain ${settlement.domainId}${tokenFlag}\``,
  )
  return {
    data: { hash, block, withdrawalHash, ...withdrawal, assertionId: ground.assertionId },
    text: formatPairs([
      ['transaction', hash],
      ['withdrawal', withdrawalHash],
      ['recipient', withdrawal.recipient],
      ['amount', String(withdrawal.amount)],
    ]),
  }
}
