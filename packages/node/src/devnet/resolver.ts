/** The dispute contract of a domain that was registered before there was one: the owner schedules it, it is in force two windows later. */
import { type DisputeAddresses, domainRegistryAbi, type L1Addresses } from '@syncline/contracts'
import { Fault } from '@syncline/primitives'
import type { Logger } from 'pino'
import { type Account, type Chain, type PublicClient, type Transport, type WalletClient, zeroAddress } from 'viem'

/** Does what is due of it; the wallet owns the domain. Fault DOMAIN_REGISTRATION_FAILED if L1 reverts it. */
export async function ensureResolver(
  wallet: WalletClient<Transport, Chain, Account>,
  client: PublicClient,
  addresses: L1Addresses & DisputeAddresses,
  domainId: bigint,
  log: Logger,
): Promise<void> {
  const registry = { address: addresses.domainRegistry, abi: domainRegistryAbi } as const
  const [resolver, owner] = await Promise.all([
    client.readContract({ ...registry, functionName: 'resolverOf', args: [domainId] }),
    client.readContract({ ...registry, functionName: 'ownerOf', args: [domainId] }),
  ])
  if (resolver !== zeroAddress) return
  if (owner[0] !== wallet.account.address) {
    log.warn(
      { domain: String(domainId), owner: owner[0] },
      'nothing decides disputes: its owner can schedule a contract',
    )
    return
  }
  const last = async () =>
    (
      await client.getContractEvents({ ...registry, eventName: 'ResolverScheduled', args: { domainId }, fromBlock: 0n })
    ).at(-1)?.args
  const scheduled = await last()
  const { timestamp } = await client.getBlock()
  const isScheduled = scheduled?.resolver !== undefined && scheduled.resolver !== zeroAddress
  if (!isScheduled || (scheduled.activeAt ?? 0n) <= timestamp) {
    const hash = isScheduled
      ? await wallet.writeContract({ ...registry, functionName: 'activateResolver', args: [domainId] })
      : await wallet.writeContract({
          ...registry,
          functionName: 'scheduleResolver',
          args: [domainId, addresses.disputeTournament],
        })
    const { status } = await client.waitForTransactionReceipt({ hash, timeout: 120_000 })
    if (status !== 'success')
      throw new Fault('DOMAIN_REGISTRATION_FAILED', `L1 reverted the dispute contract of domain ${domainId}`, {
        remedy: 'look at the transaction on L1, then start again',
        data: { transaction: hash },
      })
    if (isScheduled) return
  }
  const inForceAt = new Date(Number((await last())?.activeAt ?? 0n) * 1000).toISOString()
  log.warn(
    { domain: String(domainId), inForceAt },
    'the domain is older than its dispute contract, which is in force from then on: wait, or `syncline up warp`',
  )
}
