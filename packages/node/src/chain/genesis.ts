/** The genesis of a domain from what its registration published on L1: constants, and data that rebuild the predeploys. */
import { defaultFeeShares, type GenesisPredeployParameters } from '@syncline/contracts'
import { accept, type Bytes, bytesToHex, concatBytes, hexToBytes, type Result, refuse } from '@syncline/primitives'

/** Version byte of the genesis data. */
const version = 1
/** version ‖ bridge ‖ fee owner ‖ three recipients ‖ nine shares of u16. */
const length = 1 + 5 * 20 + 9 * 2

/** Genesis parameters → the `genesisData` of a registration. 119 bytes. */
export function encodeGenesisData(parameters: GenesisPredeployParameters): Bytes {
  const { l1Bridge, feeOwner, feeRecipients, feeShares = defaultFeeShares } = parameters
  const shares = new Uint8Array(18)
  const view = new DataView(shares.buffer)
  for (const [i, each] of [feeShares.sequencer, feeShares.base, feeShares.l1].entries()) {
    view.setUint16(6 * i, each.sequencer)
    view.setUint16(6 * i + 2, each.treasury)
    view.setUint16(6 * i + 4, each.dataProviders)
  }
  return concatBytes(
    Uint8Array.of(version),
    ...[l1Bridge, feeOwner, feeRecipients.sequencer, feeRecipients.treasury, feeRecipients.dataProviders].map(
      hexToBytes,
    ),
    shares,
  )
}

/** `genesisData` → parameters. Total. */
export function decodeGenesisData(data: Bytes): Result<GenesisPredeployParameters, 'GENESIS_INVALID'> {
  if (data.length !== length || data[0] !== version) {
    return refuse('GENESIS_INVALID', `genesis data of version ${version} have ${length} bytes`, { length: data.length })
  }
  const address = (i: number) => bytesToHex(data.subarray(1 + 20 * i, 21 + 20 * i))
  const view = new DataView(data.buffer, data.byteOffset + 101, 18)
  const shares = (i: number) => ({
    sequencer: view.getUint16(6 * i),
    treasury: view.getUint16(6 * i + 2),
    dataProviders: view.getUint16(6 * i + 4),
  })
  return accept({
    l1Bridge: address(0),
    feeOwner: address(1),
    feeRecipients: { sequencer: address(2), treasury: address(3), dataProviders: address(4) },
    feeShares: { sequencer: shares(0), base: shares(1), l1: shares(2) },
  })
}
