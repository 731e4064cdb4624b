/** Fixed addresses on every domain. Spec: docs/state-format.md §9. */
import type { Hex } from '@syncline/primitives'

/** Lower case, as map keys are. */
export const predeploys = {
  l1Attributes: '0x5c00000000000000000000000000000000000001',
  messagePasser: '0x5c00000000000000000000000000000000000002',
  domainBridge: '0x5c00000000000000000000000000000000000003',
  sequencerFeeVault: '0x5c00000000000000000000000000000000000004',
  baseFeeVault: '0x5c00000000000000000000000000000000000005',
  l1FeeVault: '0x5c00000000000000000000000000000000000006',
  feeSplitter: '0x5c00000000000000000000000000000000000007',
  claimRegistry: '0x5c00000000000000000000000000000000000008',
  history: '0x0000f90827f1c53a10cb7a02335b175320002935',
  create2Deployer: '0x4e59b44847b379578588920ca78fbf26c0b4956c',
  multicall3: '0xca11bde05977b3631167028862be2a173976ca11',
} as const

/** Where ClaimRegistry asks which flows are accepted; without code there, none is. */
export const objectManagerAddress = '0x5c00000000000000000000000000000000000009'

/** Runtime code of the history contract, byte for byte that of EIP-2935. */
export const historyCode: Hex =
  '0x3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500'

/** Runtime code of the CREATE2 deployer that tools expect: salt ‖ init code in, address out. */
export const create2DeployerCode: Hex =
  '0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3'
