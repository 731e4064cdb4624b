/** TX_ACCESS and TX_AUTHORIZE: the two lists of a transaction, walked once to check and price and once to act (docs/step-format.md §6.4). */
import {
  type Bytes,
  bigintToWord,
  bytesToBigint,
  bytesToHex,
  concatBytes,
  emptyBytes,
  equalBytes,
  keccak256,
  recoverAddress,
  secp256k1HalfOrder,
} from '@syncline/primitives'
import { isPrecompile } from '../precompiles/index.js'
import { delegationCode } from '../state/delegation.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import { existingAuthorityRefund } from '../transaction/authorizations.js'
import { accessAddressGas, accessSlotGas, authorizationGas } from '../transaction/intrinsic.js'
import { authorizationDigest } from '../transaction/signing.js'
import type { StepContext } from './context.js'
import { skipItem } from './item.js'
import type { Micro, MicroOf } from './micro.js'
import type { Journal, TxPart } from './parts.js'
import { type Phase, phases } from './phases.js'
import { BadEncoding, RlpWindow } from './rlpWindow.js'
import { scanTask } from './scan.js'
import { present, put, slotKey, slotNote, warmKey } from './scratch.js'
import type { MachineState } from './state.js'

type Pass = 0 | 1

/** An access list entry up to its first key: two list headers and an address. */
const entryWindow = 31
/** An authorisation: a header, then 33, 21, 9, 2, 33 and 33 bytes at most. */
const authorizationWindow = 136
const maxNonce = (1n << 64n) - 1n

/** What follows the lists: pricing, then execution. */
function afterLists(pass: Pass): { readonly phase: Phase; readonly micro: Micro | undefined } {
  return pass === 0 ? { phase: phases.TX_SCAN, micro: scanTask } : { phase: phases.TX_ENTER, micro: undefined }
}

function authorizeFrom(tx: TxPart, pass: Pass): { readonly phase: Phase; readonly micro: Micro | undefined } {
  if (tx.authorizations.length === 0) return afterLists(pass)
  return { phase: phases.TX_AUTHORIZE, micro: { kind: 'authorize', pass, position: 0 } }
}

/** The state before the first list that is not empty, or before what follows them. */
export function firstList(state: MachineState, tx: TxPart, pass: Pass): MachineState {
  if (tx.accessList.length === 0) return { ...state, tx, ...authorizeFrom(tx, pass) }
  const micro: Micro = { kind: 'access', pass, position: 0, keysEnd: 0, address: 0n }
  return { ...state, tx, phase: phases.TX_ACCESS, micro }
}

/** Reads what stands at the walk's position: a new entry, or a key of the one it is in. */
function readAccess(
  x: StepContext,
  tx: TxPart,
  micro: MicroOf<'access'>,
): { readonly next: MicroOf<'access'>; readonly key: bigint | undefined } {
  const { position, keysEnd } = micro
  const list = tx.accessList
  if (keysEnd === 0) {
    const window = new RlpWindow(
      x.read(list, position, Math.min(entryWindow, list.length - position)),
      position,
      list.length,
    )
    const end = window.list()
    const address = window.fixed(20)!
    if (window.list() !== end) throw new BadEncoding()
    return {
      next: { ...micro, position: window.position, keysEnd: window.position === end ? 0 : end, address },
      key: undefined,
    }
  }
  const window = new RlpWindow(x.read(list, position, Math.min(33, keysEnd - position)), position, keysEnd)
  const key = window.fixed(32)!
  const done = window.position === keysEnd
  return { next: { ...micro, position: window.position, keysEnd: done ? 0 : keysEnd }, key }
}

function warm(x: StepContext, journal: Journal, address: bigint, key: bigint | undefined): Journal {
  if (key === undefined && isPrecompile(x.env.rules, address)) return journal
  const at = key === undefined ? warmKey(address) : slotKey(address, key)
  if (x.keyed(journal.scratch, at).some((byte) => byte !== 0)) return journal
  if (key === undefined) return { ...journal, scratch: put(journal.scratch, at, present) }
  const note = { key: at, value: slotNote(undefined), payload: emptyBytes }
  return { ...journal, scratch: journal.scratch.update([note]) }
}

export function accessStep(x: StepContext): MachineState {
  const micro = x.micro('access')
  const tx = x.tx()
  x.slice(tx.accessList)
  try {
    const { next, key } = readAccess(x, tx, micro)
    const isEnd = next.position === tx.accessList.length
    if (micro.pass === 1) {
      const journal = warm(x, x.journal(), next.address, key)
      const then = isEnd ? authorizeFrom(tx, 1) : { micro: next }
      return { ...x.state, journal, ...then }
    }
    const gas = key === undefined ? accessAddressGas : accessSlotGas
    const priced = { ...tx, intrinsicGas: tx.intrinsicGas + BigInt(gas) }
    return { ...x.state, tx: priced, ...(isEnd ? authorizeFrom(tx, 0) : { micro: next }) }
  } catch (error) {
    if (error instanceof BadEncoding) return skipItem(x, tx)
    throw error
  }
}

type Authorization = {
  readonly chainId: bigint
  readonly address: bigint
  readonly nonce: bigint
  readonly yParity: bigint
  readonly r: bigint
  readonly s: bigint
  readonly end: number
}

function readAuthorization(x: StepContext, tx: TxPart, position: number): Authorization {
  const list = tx.authorizations
  const bytes = x.read(list, position, Math.min(authorizationWindow, list.length - position))
  const window = new RlpWindow(bytes, position, list.length)
  const end = window.list()
  const chainId = window.integer(32)
  const address = window.fixed(20)!
  const nonce = window.integer(8)
  const yParity = window.integer(1)
  const r = window.integer(32)
  const s = window.integer(32)
  if (window.position !== end) throw new BadEncoding()
  return { chainId, address, nonce, yParity, r, s, end }
}

export function authorizeStep(x: StepContext): MachineState {
  const { pass, position } = x.micro('authorize')
  const tx = x.tx()
  x.slice(tx.authorizations)
  try {
    const authorization = readAuthorization(x, tx, position)
    const { end } = authorization
    const then =
      end === tx.authorizations.length
        ? afterLists(pass)
        : { micro: { kind: 'authorize', pass, position: end } as const }
    if (pass === 1) return { ...x.state, ...then, journal: authorize(x, authorization) }
    return { ...x.state, tx: { ...tx, intrinsicGas: tx.intrinsicGas + BigInt(authorizationGas) }, ...then }
  } catch (error) {
    if (error instanceof BadEncoding) return skipItem(x, tx)
    throw error
  }
}

/** EIP-7702: an authorisation that does not hold is passed over. */
function authorize(x: StepContext, authorization: Authorization): Journal {
  const { chainId, address, nonce, yParity, r, s } = authorization
  const { context } = x.batch()
  const before = x.journal()
  if ((chainId !== 0n && chainId !== context.domainId) || nonce >= maxNonce) return before
  if (yParity > 1n || s > secp256k1HalfOrder) return before
  const digest = authorizationDigest({ chainId, address, nonce })
  const signer = recoverAddress(digest, concatBytes(bigintToWord(r), bigintToWord(s)), Number(yParity))
  if (signer === undefined) return before
  const authority = bytesToBigint(signer)
  const touched = warm(x, before, authority, undefined)
  const existing = x.existing(touched.world, authority)
  if (existing !== undefined && !equalBytes(existing.codeHash, emptyCodeHash)) {
    if (x.codeOf(touched.world, existing).meta.delegation === 0n) return touched
  }
  if ((existing?.nonce ?? 0n) !== nonce) return touched
  const refund = touched.refund + (existing === undefined ? 0 : existingAuthorityRefund)
  const code: Bytes = address === 0n ? emptyBytes : delegationCode(address)
  const codeHash = address === 0n ? emptyCodeHash : keccak256(code)
  const world = touched.world.commit({
    accounts: new Map([[authority, { nonce: nonce + 1n, balance: existing?.balance ?? 0n, codeHash }]]),
    storage: new Map(),
    code: address === 0n ? new Map() : new Map([[bytesToHex(codeHash), code]]),
  })
  return { ...touched, world, refund }
}
