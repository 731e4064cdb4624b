/** Any part of any of the nine words of a state, changed. */
import { type MachineState, phases, type World } from '@syncline/ovm'
import type { Bytes } from '@syncline/primitives'
import type { Random } from './random.js'
import { traffic, users } from './traffic.js'

/** What the nine words of a state hold. */
export const wordNames = ['head', 'batch', 'block', 'acc', 'tx', 'journal', 'frame', 'micro', 'pending'] as const

export function flipBit(random: Random, bytes: Bytes): Bytes {
  const out = bytes.slice()
  const at = random.below(out.length)
  out[at] = out[at]! ^ (1 << random.below(8))
  return out
}

/** The object with one of its plain fields changed, and the field's name. */
function flipField<Part extends object>(random: Random, part: Part): readonly [Part, string] | undefined {
  const names = Object.entries(part).flatMap(([name, value]) => {
    const isPlain = ['number', 'bigint', 'boolean'].includes(typeof value) || value instanceof Uint8Array
    return isPlain && name !== 'hash' ? [name] : []
  })
  if (names.length === 0) return undefined
  const name = random.pick(names)
  const value = (part as Readonly<Record<string, unknown>>)[name]
  const changed =
    typeof value === 'number'
      ? value === 0 || random.once(2)
        ? value + 1
        : value - 1
      : typeof value === 'bigint'
        ? value ^ (1n << BigInt(random.below(random.once(2) ? 3 : 60)))
        : typeof value === 'boolean'
          ? !value
          : flipBit(random, value as Bytes)
  return [{ ...part, [name]: changed }, name]
}

/** Another balance, nonce or slot of somebody who is there. */
function otherWorld(random: Random, world: World): World | undefined {
  const address = BigInt(random.pick([...users, traffic]))
  const account = world.account(address)
  if (account === undefined) return undefined
  const slot = BigInt(random.below(12))
  const what = random.below(3)
  const changed =
    what === 0
      ? { ...account, balance: account.balance + 1n }
      : what === 1
        ? { ...account, nonce: account.nonce + 1n }
        : account
  const storage =
    what === 2 && address === BigInt(traffic)
      ? new Map([[address, new Map([[slot, world.storage(address, slot) ^ 1n]])]])
      : new Map<bigint, Map<bigint, bigint>>()
  return world.commit({ accounts: new Map([[address, changed]]), storage, code: new Map() })
}

/** The state with one part of word `word` changed, and what that was; undefined where the state has no such part. */
export function corrupt(
  random: Random,
  word: number,
  state: MachineState,
): readonly [MachineState, string] | undefined {
  const { block, tx, journal, frame, micro, pending } = state
  const within = <Part extends object>(
    part: Part | undefined,
    put: (part: Part) => Partial<MachineState>,
  ): readonly [MachineState, string] | undefined => {
    const changed = part === undefined ? undefined : flipField(random, part)
    return changed === undefined ? undefined : [{ ...state, ...put(changed[0]) }, changed[1]]
  }
  switch (wordNames[word]) {
    case 'head': {
      const what = random.below(4)
      if (what === 0) return [{ ...state, finished: !state.finished }, 'finished']
      if (what === 1) return [{ ...state, segmentIndex: state.segmentIndex + 1 }, 'segmentIndex']
      if (what === 2) return [{ ...state, segmentKind: state.segmentKind === 'tx' ? 'blockEnd' : 'tx' }, 'segmentKind']
      return [{ ...state, phase: random.pick(Object.values(phases)) }, 'phase']
    }
    case 'batch':
      return [{ ...state, batchHash: flipBit(random, state.batchHash) }, 'batchHash']
    case 'block':
      return within(block, (changed) => ({ block: changed }))
    case 'acc':
      return within(state.acc, (changed) => ({ acc: changed }))
    case 'tx':
      return within(tx, (changed) => ({ tx: changed }))
    case 'journal': {
      if (random.once(3)) return within(journal, (changed) => ({ journal: changed }))
      const world = otherWorld(random, journal.world)
      return world === undefined ? undefined : [{ ...state, journal: { ...journal, world } }, 'world']
    }
    case 'frame': {
      if (frame === undefined) return undefined
      const what = random.below(4)
      if (what === 0) return within(frame, (changed) => ({ frame: changed }))
      if (what === 1) return within(frame.setup, (setup) => ({ frame: { ...frame, setup } }))
      if (what === 2) return [{ ...state, frame: { ...frame, gas: frame.gas + 1 } }, 'gas']
      if (frame.stack.size === 0) return undefined
      const stack = frame.stack.drop(1).push(frame.stack.top ^ (1n << BigInt(random.below(256))))
      return [{ ...state, frame: { ...frame, stack } }, 'stack']
    }
    case 'micro':
      return within(micro, (changed) => ({ micro: changed }))
    default:
      return pending === undefined ? undefined : [{ ...state, pending: pending.rest }, 'pending']
  }
}
