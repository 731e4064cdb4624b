/** `syncline bridge deposit`: ether or an ERC-20 from L1 to a domain. */
import { bridgeAbi, inboxAbi } from '@syncline/contracts'
import { decodeDuration } from '@syncline/node/config'
import { parseAbi, parseEventLogs } from 'viem'
import { addressFlag, refusing, waitFor } from '../../clients.js'
import type { Run } from '../../command.js'
import { CliFault, usageFault } from '../../exit.js'
import { formatPairs } from '../../output/table.js'
import { quantityOf } from '../../rpc.js'
import { decodeAmount } from './amount.js'
import { l1Clients, readSettlement, type Settlement } from './settlement.js'

/** Gas of the call on the domain: a plain transfer to an account, or to a contract with a short receive function. */
const depositGas = 100_000n

const erc20Abi = parseAbi([
  'function allowance(address owner, address spender) view returns (uint256)',
  'function approve(address spender, uint256 amount) returns (bool)',
])

const defaultWaitMs = 60_000

/** Waits until the domain's queue cursor is past `index`. Polls: the domain tells no event for a queue item. */
async function waitForQueue(
  settlement: Settlement,
  index: bigint,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  const started = performance.now()
  while (performance.now() - started < timeoutMs && !signal.aborted) {
    const info = (await settlement.domain.call('syncline_nodeInfo', [])) as {
      status?: { queue?: { consumed?: unknown } }
    }
    if (BigInt(String(info.status?.queue?.consumed ?? 0)) > index) return true
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  return false
}

export const run: Run = async (context) => {
  const settlement = await readSettlement(context)
  const clients = await l1Clients(context, settlement)
  const { wallet, client } = clients
  const { bridge, inbox } = settlement.addresses
  const token = addressFlag(context, 'token')
  const to = addressFlag(context, 'to') ?? wallet.account.address
  const amount = await decodeAmount(context.arguments[0] ?? '', token, client)
  const hash = await context.output.step('sending', () =>
    refusing('deposit', async () => {
      if (token === undefined) {
        const fee = await client.readContract({
          address: inbox,
          abi: inboxAbi,
          functionName: 'queueFee',
          args: [settlement.domainId, depositGas],
        })
        const { request } = await client.simulateContract({
          account: wallet.account,
          address: bridge,
          abi: bridgeAbi,
          functionName: 'depositETH',
          args: [settlement.domainId, to, amount, depositGas, '0x'],
          value: amount + fee,
        })
        return wallet.writeContract(request)
      }
      const allowed = await client.readContract({
        address: token,
        abi: erc20Abi,
        functionName: 'allowance',
        args: [wallet.account.address, bridge],
      })
      if (allowed < amount) {
        await waitFor(
          clients,
          await wallet.writeContract({
            address: token,
            abi: erc20Abi,
            functionName: 'approve',
            args: [bridge, amount],
          }),
        )
      }
      const fee = await client.readContract({
        address: bridge,
        abi: bridgeAbi,
        functionName: 'tokenDepositFee',
        args: [settlement.domainId, token],
      })
      const { request } = await client.simulateContract({
        account: wallet.account,
        address: bridge,
        abi: bridgeAbi,
        functionName: 'depositERC20',
        args: [settlement.domainId, token, to, amount],
        value: fee,
      })
      return wallet.writeContract(request)
    }),
  )
  const receipt = await waitFor(clients, hash)
  const logs = parseEventLogs({ abi: bridgeAbi, logs: receipt.logs, eventName: ['EtherDeposited', 'TokenDeposited'] })
  const index = logs[0]?.args.index
  if (index === undefined) {
    throw new CliFault('failure', 'DEPOSIT_NOT_FOUND', `${hash} has no deposit event`, {
      remedy: 'check that the registry is right',
    })
  }
  const before = context.flags['no-wait'] === true ? undefined : waitLimit(context.flags.timeout)
  if (before !== undefined) {
    const arrived = await context.output.step('waiting for the domain', () =>
      waitForQueue(settlement, index, before, context.signal),
    )
    if (!arrived) {
      throw new CliFault(
        'timeout',
        'DEPOSIT_PENDING',
        `deposit ${index} is on L1 but not yet on domain ${settlement.domainId}`,
        {
          remedy: 'look with `syncline status`; after the forced-inclusion delay anyone may force it in',
          data: { hash, index },
        },
      )
    }
  }
  const balance =
    token === undefined && before !== undefined
      ? quantityOf(await settlement.domain.call('eth_getBalance', [to, 'latest']), 'balance')
      : undefined
  const data = {
    hash,
    block: receipt.blockNumber,
    domain: settlement.domainId,
    to,
    token: token ?? null,
    amount,
    index,
    arrived: before !== undefined,
    balance: balance ?? null,
  }
  return {
    data,
    text: formatPairs([
      ['transaction', hash],
      ['queue item', String(index)],
      ['recipient', to],
      ...(balance === undefined ? [] : ([['balance there', `${balance} wei`]] as const)),
    ]),
  }
}

/** Milliseconds of --timeout, or the default. */
export function waitLimit(given: string | boolean | undefined, fallbackMs: number = defaultWaitMs): number {
  if (typeof given !== 'string') return fallbackMs
  const ms = decodeDuration(given)
  if (ms !== undefined) return ms
  throw usageFault(`--timeout is '${given.slice(0, 40)}'`, 'give a duration such as 30s or 5m')
}
