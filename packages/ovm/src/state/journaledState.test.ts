import { bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyCodeHash } from './emptyCode.js'
import { JournaledState } from './journaledState.js'
import { MemoryState } from './memory.js'

/** All that execution can see of a few accounts, as plain data. */
function view(state: JournaledState): unknown {
  const out: unknown[] = [state.refund(), state.logs().length]
  for (let address = 0n; address < 4n; address++) {
    const account = state.account(address)
    out.push(
      account === undefined ? null : [account.nonce, account.balance, bytesToHex(account.codeHash)],
      bytesToHex(state.code(address)),
      state.wasCreated(address),
      state.isWarmAddress(address),
      state.collides(address),
    )
    for (let slot = 0n; slot < 3n; slot++) {
      out.push(
        state.storage(address, slot),
        state.originalStorage(address, slot),
        state.transientStorage(address, slot),
      )
    }
  }
  return out
}

type Operation = (state: JournaledState) => void
const address = fc.bigInt({ min: 0n, max: 3n })
const slot = fc.bigInt({ min: 0n, max: 2n })
const small = fc.bigInt({ min: 0n, max: 2n })
/** `act` on random arguments. What the EVM cannot do is left out: it tells about nothing. */
function op<Arguments extends unknown[]>(
  act: (state: JournaledState, ...args: Arguments) => unknown,
  ...args: { [K in keyof Arguments]: fc.Arbitrary<Arguments[K]> }
): fc.Arbitrary<Operation> {
  return fc.tuple<Arguments>(...args).map((values) => (state: JournaledState) => void act(state, ...values))
}
const operation: fc.Arbitrary<Operation> = fc.oneof(
  op((state, a: bigint, value: bigint) => state.setBalance(a, value), address, small),
  op((state, a: bigint, value: bigint) => state.setNonce(a, value + 1n), address, small),
  op((state, a: bigint, code: Uint8Array) => state.setCode(a, code), address, fc.uint8Array({ maxLength: 2 })),
  op(
    (state, a: bigint, s: bigint, value: bigint) => {
      // an account with storage has a nonce
      if (state.nonce(a) === 0n) state.setNonce(a, 1n)
      state.setStorage(a, s, value)
    },
    address,
    slot,
    small,
  ),
  op((state, a: bigint, s: bigint, value: bigint) => state.setTransientStorage(a, s, value), address, slot, small),
  op((state, a: bigint) => state.touchAddress(a), address),
  op((state, a: bigint, s: bigint) => state.touchSlot(a, s), address, slot),
  op((state, a: bigint) => state.markCreated(a), address),
  op((state, a: bigint) => {
    // what is destructed had no storage before the transaction
    if (!state.collides(a)) state.markDestructed(a)
  }, address),
  op((state, amount: number) => state.addRefund(amount), fc.integer({ min: -3, max: 3 })),
  op((state) => state.addLog({ address: 1n, topics: [], data: new Uint8Array() })),
)

function backend(): MemoryState {
  const memory = new MemoryState()
  memory.put(0n, {
    nonce: 1n,
    balance: 5n,
    storage: [
      [0n, 1n],
      [1n, 2n],
    ],
  })
  memory.put(1n, { nonce: 1n, code: hexToBytes('0x6001'), balance: 1n, storage: [[2n, 1n]] })
  memory.put(2n, { balance: 1n })
  return memory
}

describe('snapshots', () => {
  it('bring back all that execution can see, nested and after committed transactions', () => {
    const operations = fc.array(operation, { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(operations, { maxLength: 3 }), operations, operations, operations, (before, a, b, c) => {
        const state = new JournaledState(backend())
        for (const transaction of before) {
          for (const apply of transaction) apply(state)
          state.commitTransaction()
        }
        for (const apply of a) apply(state)
        const first = view(state)
        const outer = state.snapshot()
        for (const apply of b) apply(state)
        const second = view(state)
        const inner = state.snapshot()
        for (const apply of c) apply(state)
        state.revertTo(inner)
        expect(view(state)).toEqual(second)
        state.revertTo(outer)
        expect(view(state)).toEqual(first)
      }),
      { numRuns: 300 },
    )
  })

  it('leave no trace of a discarded transaction', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 20 }), (operations) => {
        const state = new JournaledState(backend())
        const before = view(state)
        for (const apply of operations) apply(state)
        state.discardTransaction()
        expect(view(state)).toEqual(before)
        const { accounts, storage } = state.changes()
        expect(accounts.size + storage.size).toBe(0)
      }),
      { numRuns: 200 },
    )
  })
})

describe('changes', () => {
  it('applied to the backend give what the journal showed, one take or many', () => {
    const transactions = fc.array(fc.tuple(fc.array(operation, { maxLength: 8 }), fc.boolean()), { maxLength: 6 })
    fc.assert(
      fc.property(transactions, (history) => {
        const once = backend()
        const often = backend()
        const a = new JournaledState(once)
        const b = new JournaledState(often)
        for (const [operations, take] of history) {
          for (const state of [a, b]) {
            for (const apply of operations) apply(state)
            state.commitTransaction()
          }
          if (take) often.apply(b.takeChanges())
        }
        const shown = view(a)
        once.apply(a.changes())
        often.apply(b.takeChanges())
        const ofBackend = (memory: MemoryState): unknown => view(new JournaledState(memory))
        expect(ofBackend(often)).toEqual(ofBackend(once))
        // what is left after commit is visible from the backend alone: warm sets and marks are gone in both
        expect(ofBackend(once)).toEqual(shown)
      }),
      { numRuns: 300 },
    )
  })

  it('list only what differs from the backend', () => {
    const state = new JournaledState(backend())
    state.setBalance(0n, 9n)
    state.setBalance(0n, 5n)
    state.setStorage(1n, 2n, 7n)
    state.setStorage(1n, 2n, 1n)
    state.setBalance(3n, 0n)
    state.commitTransaction()
    const { accounts, storage, code } = state.changes()
    expect([accounts.size, storage.size, code.size]).toEqual([0, 0, 0])
  })

  it('hold new code once it is an account’s', () => {
    const state = new JournaledState(backend())
    const code = hexToBytes('0x600260')
    state.setCode(3n, code)
    state.commitTransaction()
    expect(state.changes().code).toEqual(new Map([[bytesToHex(keccak256(code)), code]]))
    expect(state.reader().code(keccak256(code))).toEqual(code)
  })
})

describe('the end of a transaction', () => {
  it('deletes touched empty accounts and leaves untouched ones', () => {
    const memory = backend()
    memory.put(3n, {})
    memory.put(4n, {})
    const state = new JournaledState(memory)
    state.setBalance(3n, 0n)
    state.account(4n)
    state.commitTransaction()
    expect(state.changes().accounts).toEqual(new Map([[3n, undefined]]))
    expect(state.account(4n)).toEqual({ nonce: 0n, balance: 0n, codeHash: emptyCodeHash })
  })

  it('deletes a destructed account with its storage, and what comes after it starts from nothing', () => {
    const memory = backend()
    const state = new JournaledState(memory)
    state.setStorage(1n, 0n, 8n)
    state.markDestructed(1n)
    expect(state.storage(1n, 0n)).toBe(8n)
    state.commitTransaction()
    expect(state.account(1n)).toBeUndefined()
    expect(state.storage(1n, 0n)).toBe(0n)
    expect(state.storage(1n, 2n)).toBe(0n)
    expect(state.collides(1n)).toBe(false)
  })

  it('makes original values those of the next transaction, and everything cold', () => {
    const state = new JournaledState(backend())
    state.touchAddress(0n)
    state.touchSlot(0n, 0n)
    state.setStorage(0n, 0n, 9n)
    expect(state.originalStorage(0n, 0n)).toBe(1n)
    state.commitTransaction()
    expect(state.originalStorage(0n, 0n)).toBe(9n)
    expect(state.touchAddress(0n)).toBe(false)
    expect(state.touchSlot(0n, 0n)).toBe(false)
    expect(state.touchSlot(0n, 0n)).toBe(true)
  })
})

describe('reader', () => {
  it('shows the state as it is now', () => {
    const state = new JournaledState(backend())
    const reader = state.reader()
    state.setBalance(7n, 3n)
    state.setStorage(7n, 1n, 4n)
    expect(reader.account(7n)).toEqual({ nonce: 0n, balance: 3n, codeHash: emptyCodeHash })
    expect(reader.storage(7n, 1n)).toBe(4n)
    expect(reader.hasStorage(7n)).toBe(true)
    expect(reader.hasStorage(2n)).toBe(false)
    expect(reader.code(state.codeHash(1n))).toEqual(hexToBytes('0x6001'))
  })
})
