/** EIP-7702: accounts set, change or clear the code they delegate to, before the transaction runs. */
import { emptyBytes, equalBytes } from '@syncline/primitives'
import type { StateAccess } from '../state/access.js'
import { delegationCode, delegationTarget } from '../state/delegation.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import type { Authorization } from './envelope.js'
import { recoverAuthority } from './signing.js'

const maxNonce = (1n << 64n) - 1n
/** Part of the 25,000 intrinsic gas that comes back if the authority exists already. */
export const existingAuthorityRefund: number = 25_000 - 12_500

/** Applies one authorisation; one that is not valid is passed over. */
function applyAuthorization(state: StateAccess, chainId: bigint, authorization: Authorization): void {
  const { address, nonce } = authorization
  if (authorization.chainId !== 0n && authorization.chainId !== chainId) return
  if (nonce >= maxNonce) return
  const authority = recoverAuthority(authorization)
  if (authority === undefined) return
  state.touchAddress(authority)
  const hasCode = !equalBytes(state.codeHash(authority), emptyCodeHash)
  if (hasCode && delegationTarget(state.code(authority)) === undefined) return
  if (state.nonce(authority) !== nonce) return
  if (state.account(authority) !== undefined) state.addRefund(existingAuthorityRefund)
  state.setCode(authority, address === 0n ? emptyBytes : delegationCode(address))
  state.setNonce(authority, nonce + 1n)
}

/** Applies all of them in order. About 80 µs each, paid for by 25,000 gas. */
export function applyAuthorizations(
  state: StateAccess,
  chainId: bigint,
  authorizations: readonly Authorization[],
): void {
  for (const authorization of authorizations) applyAuthorization(state, chainId, authorization)
}
