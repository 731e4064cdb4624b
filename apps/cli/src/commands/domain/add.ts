/** `syncline domain add`: registers a domain on L1. Its constants are fixed for ever by this. */
import type { Hex } from '@syncline/primitives'
import { createClients, refusing } from '../../clients.js'
import type { Run } from '../../command.js'
import { loadNode } from '../../devnet/nodeModule.js'
import { usageFault } from '../../exit.js'
import { signerOf } from '../../keys/signer.js'
import { chainIdOf, l1UrlOf, rpcOf, runningDevnet } from '../../network.js'
import { formatPairs } from '../../output/table.js'

/** Wei a gas of forced items costs on L1, and the extra bond on newly withdrawn ether in ten-thousandths (PRZ-59). */
const queueGasPriceWei = 1_000_000_000n
const bondBps = 100

export const run: Run = async (context) => {
  const { get, output } = context
  const id = get('node.domain')
  if (id === undefined) throw usageFault('no domain id was given', 'give --domain <id>; it becomes the chain id')
  const url = l1UrlOf(context)
  const registry = get('l1.registry') ?? runningDevnet(context)?.addresses['domainRegistry']
  if (registry === undefined)
    throw usageFault('no registry was given', 'give --registry, the address that `contracts deploy` printed')
  const resolver = get('l1.resolver') ?? (runningDevnet(context)?.addresses['disputeTournament'] as Hex | undefined)
  const chainId = await chainIdOf(rpcOf(context, { url }))
  const owner = await signerOf(context, chainId)
  const sequencerAccount = get('sequencer.account')
  const sequencer =
    sequencerAccount === undefined ? owner.address : (await signerOf(context, chainId, sequencerAccount)).address
  const { wallet, client } = createClients(url, chainId, owner)
  const { createRpcClient, featureFlagsOf, findContracts, registerDomain } = await loadNode()
  const addresses = await findContracts(createRpcClient(url), registry as `0x${string}`)
  const config = await output.step(`registering domain ${id} on chain ${chainId}`, () =>
    refusing('register', () =>
      registerDomain(wallet, client, addresses, {
        domainId: BigInt(id),
        sequencer,
        owner: owner.address,
        feeRecipients: { sequencer, treasury: owner.address, dataProviders: sequencer },
        challengeWindowSeconds: BigInt(Math.ceil(get('devnet.challenge_window') / 1000)),
        forcedInclusionDelaySeconds: BigInt(Math.ceil(get('devnet.force_delay') / 1000)),
        minAssertionGapSeconds: 0n,
        baseBondWei: get('devnet.bond'),
        bondBps,
        queueGasPriceWei,
        resolver,
        config: { featureFlags: featureFlagsOf(get('devnet.features')) },
      }),
    ),
  )
  output.note(
    `next: \`syncline node run --domain ${id} --roles sequencer,batcher,proposer --l1 ${url} --registry ${registry}\``,
  )
  const data = { domain: id, l1ChainId: chainId, registry, owner: owner.address, sequencer, config }
  return {
    data,
    text: formatPairs([
      ['domain', String(id)],
      ['registry', registry],
      ['owner', owner.address],
      ['sequencer', sequencer],
      ['resolver', resolver ?? 'none: rivals are not decided'],
      ['fork', config.fork],
      ['features', get('devnet.features').join(', ') || 'none'],
      ['genesis root', `0x${Buffer.from(config.genesisWorldRoot).toString('hex')}`],
    ]),
  }
}
