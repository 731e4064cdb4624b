/** Names of domains: the EIP-155 chain id, written as CAIP-2 (`eip155:901`). L1 is a domain too. */
import { accept, type Result, refuse } from '@syncline/primitives'

/** Highest chain id: wallets keep it in a double. */
export const maxDomainId: bigint = (1n << 53n) - 1n

/** `eip155:<id>`. */
export function formatDomainId(domainId: bigint): string {
  return `eip155:${domainId}`
}

/** Reads `eip155:901`, `901` or `0x385`, without leading zeros; 1…2^53 − 1. Total. */
export function parseDomainId(text: string): Result<bigint, 'DOMAIN_ID_INVALID'> {
  const digits = /^(?:eip155:)?([1-9][0-9]{0,15})$/.exec(text)?.[1] ?? /^(0x[1-9a-f][0-9a-f]{0,13})$/i.exec(text)?.[1]
  const domainId = digits === undefined ? 0n : BigInt(digits)
  if (domainId === 0n || domainId > maxDomainId) {
    return refuse('DOMAIN_ID_INVALID', 'a domain id is eip155:<n>, <n> or 0x<n> with n in [1, 2^53)', {
      have: text.slice(0, 64),
    })
  }
  return accept(domainId)
}
