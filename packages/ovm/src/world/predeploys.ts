/** Addresses of the contracts every domain has from genesis (docs/state-format.md §9), and the slots the state function uses. */

/** L1 context of the current batch; written by BLOCK_START. */
export const l1AttributesAddress = 0x5c00000000000000000000000000000000000001n
/** Withdrawals; its storage root is the withdrawal root of an output. */
export const messagePasserAddress = 0x5c00000000000000000000000000000000000002n
export const domainBridgeAddress = 0x5c00000000000000000000000000000000000003n
/** Coinbase of every block. */
export const sequencerFeeVaultAddress = 0x5c00000000000000000000000000000000000004n
export const baseFeeVaultAddress = 0x5c00000000000000000000000000000000000005n
export const l1FeeVaultAddress = 0x5c00000000000000000000000000000000000006n
export const feeSplitterAddress = 0x5c00000000000000000000000000000000000007n
export const claimRegistryAddress = 0x5c00000000000000000000000000000000000008n
/** Extension opcodes read these and the ClaimRegistry (docs/extension-opcodes.md). */
export const objectManagerAddress = 0x5c00000000000000000000000000000000000009n
export const messengerAddress = 0x5c0000000000000000000000000000000000000an
/** EIP-2935 history contract. */
export const historyAddress = 0x0000f90827f1c53a10cb7a02335b175320002935n
/** Deterministic deployment proxy (CREATE2). */
export const create2DeployerAddress = 0x4e59b44847b379578588920ca78fbf26c0b4956cn
export const multicall3Address = 0xca11bde05977b3631167028862be2a173976ca11n

/** Ring length of the history contract. */
export const historyRing = 8191n

/** Storage of L1Attributes. */
export const l1AttributesSlots: Readonly<
  Record<'originNumber' | 'originTimestamp' | 'originBaseFee' | 'originHash' | 'batchIndex', bigint>
> = { originNumber: 0n, originTimestamp: 1n, originBaseFee: 2n, originHash: 3n, batchIndex: 4n }

/** Storage of MessagePasser: slot of `cumulativeWithdrawn`, in wei. */
export const cumulativeWithdrawnSlot = 1n
