/** Names of the contracts every domain has from genesis (docs/state-format.md §9), for eth_config. */
import {
  baseFeeVaultAddress,
  claimRegistryAddress,
  create2DeployerAddress,
  domainBridgeAddress,
  feeSplitterAddress,
  historyAddress,
  l1AttributesAddress,
  l1FeeVaultAddress,
  messagePasserAddress,
  multicall3Address,
  sequencerFeeVaultAddress,
} from '@syncline/ovm'

export const predeployNames: readonly (readonly [name: string, address: bigint])[] = [
  ['HISTORY_STORAGE_ADDRESS', historyAddress],
  ['L1_ATTRIBUTES', l1AttributesAddress],
  ['MESSAGE_PASSER', messagePasserAddress],
  ['DOMAIN_BRIDGE', domainBridgeAddress],
  ['SEQUENCER_FEE_VAULT', sequencerFeeVaultAddress],
  ['BASE_FEE_VAULT', baseFeeVaultAddress],
  ['L1_FEE_VAULT', l1FeeVaultAddress],
  ['FEE_SPLITTER', feeSplitterAddress],
  ['CLAIM_REGISTRY', claimRegistryAddress],
  ['CREATE2_DEPLOYER', create2DeployerAddress],
  ['MULTICALL3', multicall3Address],
]
