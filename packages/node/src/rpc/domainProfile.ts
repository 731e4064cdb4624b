/** The product's profile: blocks, transactions and receipts of a Syncline domain. */
import { decodeTransaction, domainRules } from '@syncline/ovm'
import { Fault } from '@syncline/primitives'
import type { ChainReader } from '../chain/api.js'
import { formatDomainHeader } from './format/block.js'
import { quantity } from './format/quantity.js'
import type { ChainProfile } from './profile.js'

/** Millionths as a decimal fraction without trailing zeros, as OP-stack receipts write `l1FeeScalar`. */
export function ppmDecimal(ppm: bigint): string {
  const fraction = (ppm % 1_000_000n).toString().padStart(6, '0').replace(/0+$/, '')
  return fraction === '' ? (ppm / 1_000_000n).toString() : `${ppm / 1_000_000n}.${fraction}`
}

/** Profile of the domain that `chain` reads. */
export function domainProfile(chain: ChainReader): ChainProfile {
  const rules = domainRules(chain.config)
  const l1FeeScalar = ppmDecimal(chain.config.l1FeeScalarPpm)
  return {
    header: formatDomainHeader,
    body: () => ({ withdrawals: [] }),
    baseFee: (block) => block.baseFee,
    receiptExtras: (receipt) => ({
      l1GasUsed: quantity(receipt.l1Gas),
      l1GasPrice: quantity(receipt.l1BaseFee),
      l1FeeScalar,
      l1Fee: quantity(receipt.l1Fee),
      l2Fee: quantity(receipt.gasUsed * receipt.effectiveGasPrice),
    }),
    decode(record) {
      const decoded = decodeTransaction(record.raw, rules, chain.config.domainId)
      if (decoded.ok) return { transaction: decoded.value, deposit: undefined }
      throw new Fault(
        'DATABASE_CORRUPT',
        `the stored transaction ${record.hash} cannot be decoded: ${decoded.reason}`,
        {
          remedy: 'stop the node and rebuild its data folder from L1',
        },
      )
    },
  }
}
