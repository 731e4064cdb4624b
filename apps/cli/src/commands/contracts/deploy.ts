/** `syncline contracts deploy`: puts the L1 singletons on an L1. */
import { deployDisputeContracts, deployL1Contracts } from '@syncline/contracts'
import { devnetDisputeParameters } from '@syncline/protocol'
import { createClients, refusing } from '../../clients.js'
import type { Run } from '../../command.js'
import { disputeSettings } from '../../devnet/dispute.js'
import { signerOf } from '../../keys/signer.js'
import { chainIdOf, l1UrlOf, rpcOf } from '../../network.js'
import { formatPairs } from '../../output/table.js'

export const run: Run = async (context) => {
  const url = l1UrlOf(context)
  const chainId = await chainIdOf(rpcOf(context, { url }))
  const { wallet, client } = createClients(url, chainId, await signerOf(context, chainId))
  const deployment = await context.output.step(`deploying on chain ${chainId}`, () =>
    refusing('deploy', () => deployL1Contracts(wallet, client)),
  )
  const constants = { ...devnetDisputeParameters, ...disputeSettings(context) }
  const dispute = await context.output.step('deploying the dispute contracts', () =>
    refusing('deploy', () => deployDisputeContracts(wallet, client, deployment, constants)),
  )
  const { deployedAt, ...l1 } = deployment
  const addresses = { ...l1, ...dispute }
  const resolver = `--resolver ${addresses.disputeTournament}`
  context.output.note(
    `next: \`syncline domain add --domain <id> --l1 ${url} --registry ${addresses.domainRegistry} ${resolver}\``,
  )
  return {
    data: { chainId, deployer: wallet.account.address, deployedAt, addresses },
    text: formatPairs([...Object.entries(addresses), ['deployed at block', String(deployedAt)]]),
  }
}
