/** `syncline bridge withdraw`: burns on a domain what will be claimed on L1. */
import { domainBridgeAbi, messagePasserAbi, predeploys } from '@syncline/contracts'
import { parseEventLogs } from 'viem'
import { addressFlag, refusing, waitFor } from '../../clients.js'
import type { Run } from '../../command.js'
import { CliFault } from '../../exit.js'
import { formatPairs } from '../../output/table.js'
import { decodeAmount } from './amount.js'
import { domainClients, readSettlement } from './settlement.js'

export const run: Run = async (context) => {
  const settlement = await readSettlement(context)
  const clients = await domainClients(context, settlement)
  const { wallet, client } = clients
  const token = addressFlag(context, 'token')
  const to = addressFlag(context, 'to') ?? wallet.account.address
  const bridge = { account: wallet.account, address: predeploys.domainBridge, abi: domainBridgeAbi } as const
  // the amount of a token is read in the decimals of its representation here, which are those on L1
  const here =
    token === undefined ? undefined : await client.readContract({ ...bridge, functionName: 'tokenOf', args: [token] })
  const amount = await decodeAmount(context.arguments[0] ?? '', here, client)
  const hash = await context.output.step('sending', () =>
    refusing('withdraw', async () => {
      if (token === undefined) {
        const { request } = await client.simulateContract({
          ...bridge,
          functionName: 'withdrawETH',
          args: [to],
          value: amount,
        })
        return wallet.writeContract(request)
      }
      const { request } = await client.simulateContract({
        ...bridge,
        functionName: 'withdrawERC20',
        args: [token, to, amount],
      })
      return wallet.writeContract(request)
    }),
  )
  const receipt = await waitFor(clients, hash)
  const [log] = parseEventLogs({ abi: messagePasserAbi, logs: receipt.logs, eventName: 'WithdrawalRecorded' })
  if (log === undefined) {
    throw new CliFault('failure', 'WITHDRAWAL_NOT_FOUND', `${hash} records no withdrawal`, {
      remedy: 'check that this is a Syncline domain',
    })
  }
  const { withdrawalHash } = log.args
  const data = {
    hash,
    block: receipt.blockNumber,
    domain: settlement.domainId,
    withdrawalHash,
    to,
    token: token ?? null,
    amount,
  }
  context.output.note(
    `next: \`syncline bridge prove ${withdrawalHash} --domain ${settlement.domainId}\` after the challenge window`,
  )
  return {
    data,
    text: formatPairs([
      ['transaction', hash],
      ['block', String(receipt.blockNumber)],
      ['withdrawal', withdrawalHash],
    ]),
  }
}
