/** eth_createAccessList: the accounts and slots a call touches, found by running it until the list stands still. */
import { type AccessListEntry, precompileAddresses } from '@syncline/ovm'
import { type PreparedCall, runCall } from './execute.js'
import { touchHooks } from './touched.js'

export type AccessListResult = {
  readonly accessList: readonly AccessListEntry[]
  readonly gasUsed: bigint
  readonly halt: string | undefined
}

/** Runs after which a list that still grows is given as it is: code may look at the gas that is left. */
const maxRounds = 8

function equalLists(a: readonly AccessListEntry[], b: readonly AccessListEntry[]): boolean {
  const size = (list: readonly AccessListEntry[]): number =>
    list.reduce((sum, entry) => sum + 1 + entry.slots.length, 0)
  return size(a) === size(b)
}

/** The list, and the gas with it. Sender, recipient, coinbase and precompiles are warm anyway and are left out unless slots need them. */
export function createAccessList(prepared: PreparedCall, gas: bigint): AccessListResult {
  const { request, env } = prepared
  const warm = new Set<bigint>([request.from, env.block.coinbase, ...precompileAddresses(env.rules)])
  if (request.to !== undefined) warm.add(request.to)
  const touched = new Map<bigint, Set<bigint>>()
  for (const { address, slots } of request.accessList ?? []) touched.set(address, new Set(slots))
  const created = new Set<bigint>()
  const slotsOf = (address: bigint): Set<bigint> => {
    let slots = touched.get(address)
    if (slots === undefined) {
      slots = new Set()
      touched.set(address, slots)
    }
    return slots
  }
  const listener = {
    account(address: bigint) {
      if (!warm.has(address) && !created.has(address)) slotsOf(address)
    },
    slot: (address: bigint, slot: bigint) => slotsOf(address).add(slot),
  }
  const touches = touchHooks(listener, env.rules)
  const hooks = {
    ...touches,
    onFrameStart(frame: Parameters<NonNullable<typeof touches.onFrameStart>>[0]) {
      // a created account is warm from its creation on
      if (frame.kind === 'CREATE' || frame.kind === 'CREATE2') created.add(frame.to)
      else touches.onFrameStart?.(frame)
    },
  }
  const listed = (): AccessListEntry[] => [...touched].map(([address, slots]) => ({ address, slots: [...slots] }))
  let accessList = listed()
  for (let round = 1; ; round++) {
    const { gasUsed, halt } = runCall({ ...prepared, request: { ...request, accessList } }, gas, hooks)
    const next = listed()
    if (equalLists(accessList, next) || round >= maxRounds) return { accessList: next, gasUsed, halt }
    accessList = next
  }
}
