/** prestateTracer: the accounts and slots an execution needs, before it; in diff mode what it changed (shape of geth's). */
import type { Account, Rules, StateReader } from '@syncline/ovm'
import { emptyCodeHash } from '@syncline/ovm'
import { equalBytes } from '@syncline/primitives'
import { touchHooks } from '../call/touched.js'
import { addressHex, bytesHex, quantity, wordHex } from '../format/quantity.js'
import type { Json, JsonObject } from '../json.js'
import type { Tracer, TracerBudget, TraceStart } from './tracer.js'

export type PrestateOptions = { readonly diffMode: boolean; readonly code: boolean; readonly storage: boolean }

type Seen = { readonly account: Account | undefined; readonly code: string; readonly slots: Map<bigint, bigint> }

function codeOf(state: StateReader, account: Account | undefined): string {
  return account === undefined || equalBytes(account.codeHash, emptyCodeHash)
    ? '0x'
    : bytesHex(state.code(account.codeHash))
}

function showAccount(
  account: Account | undefined,
  code: string,
  slots: Iterable<readonly [bigint, bigint]>,
): JsonObject {
  const storage: Record<string, Json> = {}
  for (const [slot, value] of slots) storage[wordHex(slot)] = wordHex(value)
  const { balance = 0n, nonce = 0n } = account ?? {}
  return {
    balance: quantity(balance),
    ...(code === '0x' ? {} : { code }),
    ...(nonce === 0n ? {} : { nonce: Number(nonce) }),
    ...(Object.keys(storage).length === 0 ? {} : { storage }),
  }
}

/** What of an account is other than before; empty if nothing is. */
function changesOf(
  before: Seen,
  after: Account | undefined,
  code: string,
  slots: ReadonlyMap<bigint, bigint>,
): JsonObject {
  const storage: Record<string, Json> = {}
  for (const [slot, value] of slots) {
    if (value !== before.slots.get(slot) && value !== 0n) storage[wordHex(slot)] = wordHex(value)
  }
  return {
    ...(after?.balance === (before.account?.balance ?? 0n) ? {} : { balance: quantity(after?.balance ?? 0n) }),
    ...(code === before.code ? {} : { code }),
    ...(after?.nonce === (before.account?.nonce ?? 0n) ? {} : { nonce: Number(after?.nonce ?? 0n) }),
    ...(Object.keys(storage).length === 0 ? {} : { storage }),
  }
}

/** A prestate tracer. Values are taken at the first touch, which comes before any change but those of `start.accounts`. */
export function prestateTracer(
  options: PrestateOptions,
  budget: TracerBudget,
  start: TraceStart,
  rules: Rules,
): Tracer {
  const { before } = start
  const seen = new Map<bigint, Seen>()
  const lookAt = (address: bigint): Seen => {
    let known = seen.get(address)
    if (known === undefined) {
      const account = before.account(address)
      const code = options.code ? codeOf(before, account) : '0x'
      budget.spend(200 + code.length)
      known = { account, code, slots: new Map() }
      seen.set(address, known)
    }
    return known
  }
  for (const address of start.accounts) lookAt(address)
  return {
    hooks: touchHooks(
      {
        account: lookAt,
        slot(address, slot) {
          const { slots } = lookAt(address)
          if (!options.storage || slots.has(slot)) return
          budget.spend(140)
          slots.set(slot, before.storage(address, slot))
        },
      },
      rules,
    ),
    finish({ after }) {
      return options.diffMode ? showDiff(seen, after, options) : showPrestate(seen)
    },
  }
}

function showPrestate(seen: ReadonlyMap<bigint, Seen>): JsonObject {
  const out: Record<string, Json> = {}
  for (const [address, { account, code, slots }] of seen) out[addressHex(address)] = showAccount(account, code, slots)
  return out
}

function showDiff(seen: ReadonlyMap<bigint, Seen>, after: StateReader, options: PrestateOptions): JsonObject {
  const pre: Record<string, Json> = {}
  const post: Record<string, Json> = {}
  for (const [address, known] of seen) {
    const account = after.account(address)
    const slots = new Map([...known.slots.keys()].map((slot) => [slot, after.storage(address, slot)]))
    const changed = changesOf(known, account, options.code ? codeOf(after, account) : known.code, slots)
    const slotsChanged = [...known.slots].filter(([slot, value]) => slots.get(slot) !== value)
    if (Object.keys(changed).length === 0 && slotsChanged.length === 0) continue
    if (known.account !== undefined) {
      // only slots that changed and were not zero, as geth trims them
      pre[addressHex(address)] = showAccount(
        known.account,
        known.code,
        slotsChanged.filter(([, value]) => value !== 0n),
      )
    }
    if (account !== undefined) post[addressHex(address)] = changed
  }
  return { pre, post }
}
