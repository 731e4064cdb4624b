/** The genesis of a domain from what its registration published on L1: constants, and data that rebuild the predeploys. */
import {
  defaultAdmissionBondWei,
  defaultFeeShares,
  type GenesisPredeployParameters,
  lockPolicyNames,
} from '@syncline/contracts'
import {
  accept,
  type Bytes,
  bigintToWord,
  bytesToHex,
  concatBytes,
  hexToBytes,
  type Result,
  readWord,
  refuse,
} from '@syncline/primitives'

/** Version byte of the genesis data. */
const version = 3
/** version ‖ bridge ‖ fee owner ‖ three recipients ‖ Crosslinks ‖ IsolationLedger ‖ DomainClosure ‖ AuthorityRegistry ‖ nine shares of u16 ‖ L1 chain id as u64 ‖ lock policy ‖ admission bond as a word. */
const addresses = 9
const sharesAt = 1 + addresses * 20
const ordersAt = sharesAt + 9 * 2
const length = ordersAt + 8 + 1 + 32

/** Genesis parameters → the `genesisData` of a registration. 240 bytes. */
export function encodeGenesisData(parameters: GenesisPredeployParameters): Bytes {
  const {
    l1Bridge,
    crosslinks,
    isolationLedger,
    domainClosure,
    authorityRegistry,
    l1ChainId,
    lockPolicy = 'direct',
    feeOwner,
    feeRecipients,
    feeShares = defaultFeeShares,
  } = parameters
  const { sequencer, treasury, dataProviders } = feeRecipients
  const shares = new Uint8Array(18)
  const view = new DataView(shares.buffer)
  for (const [i, each] of [feeShares.sequencer, feeShares.base, feeShares.l1].entries()) {
    view.setUint16(6 * i, each.sequencer)
    view.setUint16(6 * i + 2, each.treasury)
    view.setUint16(6 * i + 4, each.dataProviders)
  }
  const orders = new Uint8Array(9)
  new DataView(orders.buffer).setBigUint64(0, l1ChainId)
  orders[8] = lockPolicyNames.indexOf(lockPolicy)
  return concatBytes(
    Uint8Array.of(version),
    ...[
      l1Bridge,
      feeOwner,
      sequencer,
      treasury,
      dataProviders,
      crosslinks,
      isolationLedger,
      domainClosure,
      authorityRegistry,
    ].map(hexToBytes),
    shares,
    orders,
    bigintToWord(parameters.admissionBondWei ?? defaultAdmissionBondWei),
  )
}

/** `genesisData` → parameters. Total. */
export function decodeGenesisData(data: Bytes): Result<GenesisPredeployParameters, 'GENESIS_INVALID'> {
  if (data.length !== length || data[0] !== version) {
    return refuse('GENESIS_INVALID', `genesis data of version ${version} have ${length} bytes`, { length: data.length })
  }
  const admissionBondWei = readWord(data, length - 32)
  if (admissionBondWei >= 1n << 96n) return refuse('GENESIS_INVALID', 'the admission bond is beyond 96 bits')
  const lockPolicy = lockPolicyNames[data[ordersAt + 8]!]
  if (lockPolicy === undefined) return refuse('GENESIS_INVALID', 'no such policy of locks')
  const address = (i: number) => bytesToHex(data.subarray(1 + 20 * i, 21 + 20 * i))
  const view = new DataView(data.buffer, data.byteOffset + sharesAt, 18 + 8)
  const shares = (i: number) => ({
    sequencer: view.getUint16(6 * i),
    treasury: view.getUint16(6 * i + 2),
    dataProviders: view.getUint16(6 * i + 4),
  })
  return accept({
    l1Bridge: address(0),
    feeOwner: address(1),
    feeRecipients: { sequencer: address(2), treasury: address(3), dataProviders: address(4) },
    crosslinks: address(5),
    isolationLedger: address(6),
    domainClosure: address(7),
    authorityRegistry: address(8),
    l1ChainId: view.getBigUint64(18),
    lockPolicy,
    admissionBondWei,
    feeShares: { sequencer: shares(0), base: shares(1), l1: shares(2) },
  })
}
