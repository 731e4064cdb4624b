import { type Bytes, bytesToHex, hashWords, hexToBytes, keccak256 } from '@syncline/primitives'
import { createMemoryNodeStore, emptyTree, wordTreeRoot } from '@syncline/trees'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account, StateChanges } from '../state/access.js'
import { delegationCode } from '../state/delegation.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import { MemoryState } from '../state/memory.js'
import { accountKey, decodeAccountRecord, encodeAccountRecord, storageKey } from './accountRecord.js'
import { codeMetaHash, createCodeMeta, emptyCodeMetaHash, jumpMap } from './codeMeta.js'
import { createGenesisWorld, missingPredeploys, requiredPredeploys } from './genesis.js'
import { accountProofToJson, checkAccountProof, checkStorageProof } from './proof.js'
import type { World } from './types.js'
import { createMemoryWorlds, Worlds } from './worlds.js'

const word = (value: bigint) => value.toString(16).padStart(64, '0')
const zero = new Uint8Array(32)

/** Changes from short notation. */
function changesOf(
  accounts: readonly (readonly [bigint, Partial<Account> | undefined])[],
  storage: readonly (readonly [bigint, readonly (readonly [bigint, bigint])[]])[] = [],
  codes: readonly Bytes[] = [],
): StateChanges {
  return {
    accounts: new Map(
      accounts.map(([address, account]) => [
        address,
        account === undefined ? undefined : { nonce: 0n, balance: 0n, codeHash: emptyCodeHash, ...account },
      ]),
    ),
    storage: new Map(storage.map(([address, slots]) => [address, new Map(slots)])),
    code: new Map(codes.map((code) => [bytesToHex(keccak256(code)), code])),
  }
}

/** The root by the definition, from plain maps. */
function referenceRoot(state: MemoryState): string {
  const entries = [...state.accounts].map(([address, account]) => {
    const slots = [...(state.storages.get(address) ?? [])].filter(([, value]) => value !== 0n)
    const storage = emptyTree().update(
      slots.map(([slot, value]) => ({
        key: keccak256(hexToBytes(`0x53${word(slot)}`)),
        value: hexToBytes(`0x${word(value)}`),
      })),
    )
    const code = state.code(account.codeHash)
    const meta = code.length === 0 ? hashWords(0n, 0n, 0n, 0n) : codeMetaHash(createCodeMeta(code))
    return {
      key: keccak256(hexToBytes(`0x41${word(address).slice(24)}`)),
      value: hashWords(account.nonce, account.balance, account.codeHash, meta, storage.root()),
    }
  })
  return bytesToHex(emptyTree().update(entries).root())
}

describe('accountKey and storageKey', () => {
  it('hash a tag and 20 or 32 bytes', () => {
    const address = 0x5c00000000000000000000000000000000000001n
    expect(bytesToHex(accountKey(address))).toBe(
      bytesToHex(keccak256(hexToBytes('0x415c00000000000000000000000000000000000001'))),
    )
    expect(bytesToHex(storageKey(5n))).toBe(bytesToHex(keccak256(hexToBytes(`0x53${word(5n)}`))))
  })
})

describe('account record', () => {
  it('comes back as it was', () => {
    const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(
        fc.bigInt(0n, 2n ** 64n - 1n),
        fc.bigInt(0n, 2n ** 256n - 1n),
        fc.option(fc.tuple(hash, hash), { nil: undefined }),
        fc.option(hash, { nil: undefined }),
        fc.nat(),
        (nonce, balance, code, storage, id) => {
          const account = {
            nonce,
            balance,
            codeHash: code?.[0] ?? emptyCodeHash,
            codeMetaHash: code?.[1] ?? emptyCodeMetaHash,
            storageRoot: storage ?? zero,
          }
          expect(decodeAccountRecord(encodeAccountRecord(account, id))).toEqual(account)
        },
      ),
    )
  })

  it('faults on any other bytes and on nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 160 }), (bytes) => {
        try {
          const account = decodeAccountRecord(bytes)
          expect(account.balance < 1n << 256n).toBe(true)
        } catch (error) {
          expect(error).toMatchObject({ code: 'STORE_CORRUPT_ACCOUNT' })
        }
      }),
    )
  })
})

describe('codeMeta', () => {
  it('maps jump destinations that are instructions', () => {
    // JUMPDEST, PUSH1 5b, JUMPDEST, PUSH2 5b5b, JUMPDEST, STOP, STOP, PUSH32 cut off
    expect(bytesToHex(jumpMap(hexToBytes('0x5b605b5b615b5b5b00007f5b')))).toBe('0x9100')
    expect(bytesToHex(jumpMap(hexToBytes('0x5b')))).toBe('0x80')
    expect(bytesToHex(jumpMap(hexToBytes('0x00000000000000005b')))).toBe('0x0080')
  })

  it('commits to length, code, jumps and delegation', () => {
    const code = hexToBytes('0x5b6001')
    const meta = createCodeMeta(code)
    const codeRoot = `5b6001${'00'.repeat(29)}`
    const jumpRoot = `80${'00'.repeat(31)}`
    const expected = keccak256(hexToBytes(`0x${word(3n)}${codeRoot}${jumpRoot}${word(0n)}`))
    expect(bytesToHex(codeMetaHash(meta))).toBe(bytesToHex(expected))
    const designator = createCodeMeta(delegationCode(0xabn))
    expect(designator).toMatchObject({ codeLength: 23, delegation: 0xabn })
    expect(bytesToHex(emptyCodeMetaHash)).toBe(bytesToHex(hashWords(0n, 0n, 0n, 0n)))
    expect(createCodeMeta(new Uint8Array(100)).codeRoot).toEqual(wordTreeRoot(new Uint8Array(100)))
  })
})

describe('World', () => {
  it('commits one account to the leaf of the specification', () => {
    const world = createMemoryWorlds()
      .empty()
      .commit(changesOf([[0xaan, { nonce: 1n, balance: 2n }]], [[0xaan, [[5n, 7n]]]]))
    const storageKeyHex = keccak256(hexToBytes(`0x53${word(5n)}`))
    const storageRoot = keccak256(hexToBytes(`0x00${bytesToHex(storageKeyHex).slice(2)}${word(7n)}`))
    const value = hashWords(1n, 2n, emptyCodeHash, hashWords(0n, 0n, 0n, 0n), storageRoot)
    const key = keccak256(hexToBytes(`0x41${word(0xaan).slice(24)}`))
    const root = keccak256(hexToBytes(`0x00${bytesToHex(key).slice(2)}${bytesToHex(value).slice(2)}`))
    expect(bytesToHex(world.root)).toBe(bytesToHex(root))
    expect(bytesToHex(world.storageRoot(0xaan))).toBe(bytesToHex(storageRoot))
    expect(world.storage(0xaan, 5n)).toBe(7n)
    expect(world.hasStorage(0xaan)).toBe(true)
  })

  it('has root 0 when empty and leaves older worlds as they were', () => {
    const empty = createMemoryWorlds().empty()
    expect(empty.root).toEqual(zero)
    const one = empty.commit(changesOf([[1n, { balance: 1n }]]))
    const two = one.commit(changesOf([[1n, { balance: 2n }]]))
    const none = two.commit(changesOf([[1n, undefined]]))
    expect([one.account(1n)?.balance, two.account(1n)?.balance]).toEqual([1n, 2n])
    expect(none.account(1n)).toBeUndefined()
    expect(none.root).toEqual(zero)
    expect(empty.account(1n)).toBeUndefined()
  })

  it('keeps empty accounts and storage without account out of the tree', () => {
    const world = createMemoryWorlds()
      .empty()
      .commit(changesOf([[1n, {}]], [[2n, [[1n, 1n]]]]))
    expect(world.root).toEqual(zero)
    expect(world.storage(2n, 1n)).toBe(0n)
  })

  it('deletes storage with the account, and on the last zero', () => {
    const start = createMemoryWorlds()
      .empty()
      .commit(changesOf([[1n, { balance: 1n }]], [[1n, [[1n, 1n]]]]))
    const zeroed = start.commit(changesOf([], [[1n, [[1n, 0n]]]]))
    expect(zeroed.storageRoot(1n)).toEqual(zero)
    expect(zeroed.hasStorage(1n)).toBe(false)
    const reborn = start.commit(changesOf([[1n, undefined]])).commit(changesOf([[1n, { balance: 1n }]]))
    expect(reborn.storage(1n, 1n)).toBe(0n)
    expect(bytesToHex(reborn.root)).toBe(bytesToHex(zeroed.root))
  })

  it('serves code and its meta', () => {
    const code = hexToBytes('0x60015b00')
    const world = createMemoryWorlds()
      .empty()
      .commit(changesOf([[1n, { nonce: 1n, codeHash: keccak256(code) }]], [], [code]))
    expect(world.code(keccak256(code))).toEqual(code)
    expect(world.codeMeta(keccak256(code))).toEqual(createCodeMeta(code))
    expect(world.accountState(1n)?.codeMetaHash).toEqual(codeMetaHash(createCodeMeta(code)))
    expect(world.code(emptyCodeHash).length).toBe(0)
    expect(() => world.code(new Uint8Array(32).fill(1))).toThrow(
      expect.objectContaining({ code: 'STORE_MISSING_CODE' }),
    )
  })
})

/** Small keys so that histories collide. */
const addressArbitrary = fc.bigInt(1n, 6n)
const changeArbitrary = fc.record({
  accounts: fc.array(
    fc.tuple(
      addressArbitrary,
      fc.option(
        fc.record({
          nonce: fc.bigInt(0n, 1n),
          balance: fc.bigInt(0n, 2n),
          code: fc.constantFrom('0x', '0x00', '0x5b'),
        }),
        { nil: undefined, freq: 3 },
      ),
    ),
    { maxLength: 4 },
  ),
  storage: fc.array(fc.tuple(addressArbitrary, fc.bigInt(0n, 5n), fc.bigInt(0n, 2n)), { maxLength: 6 }),
})
type GivenChange = typeof changeArbitrary extends fc.Arbitrary<infer Change> ? Change : never
type Step = { readonly changes: StateChanges; readonly apply: (state: MemoryState) => void }

/** A random change made consistent with `state`: storage only of accounts that exist after it. */
function stepOf(given: GivenChange, state: MemoryState): Step {
  const accounts = new Map<bigint, Account | undefined>()
  const code = new Map<string, Bytes>()
  for (const [address, account] of given.accounts) {
    const bytes = account === undefined ? new Uint8Array(0) : hexToBytes(account.code)
    const codeHash = keccak256(bytes)
    if (bytes.length > 0) code.set(bytesToHex(codeHash), bytes)
    const empty = account === undefined || (account.nonce === 0n && account.balance === 0n && bytes.length === 0)
    accounts.set(address, empty ? undefined : { nonce: account.nonce, balance: account.balance, codeHash })
  }
  const storage = new Map<bigint, Map<bigint, bigint>>()
  for (const [address, slot, value] of given.storage) {
    const exists = accounts.has(address) ? accounts.get(address) !== undefined : state.accounts.has(address)
    if (!exists) continue
    const slots = storage.get(address) ?? new Map<bigint, bigint>()
    storage.set(address, slots.set(slot, value))
  }
  const changes = { accounts, storage, code }
  return { changes, apply: (target) => target.apply(changes) }
}

function checkSame(world: World, state: MemoryState): void {
  expect(bytesToHex(world.root)).toBe(referenceRoot(state))
  for (let address = 1n; address <= 6n; address++) {
    expect(world.account(address)?.balance).toBe(state.account(address)?.balance)
    expect(world.hasStorage(address)).toBe(state.hasStorage(address))
    for (let slot = 0n; slot <= 5n; slot++) expect(world.storage(address, slot)).toBe(state.storage(address, slot))
  }
}

describe('Worlds', () => {
  it('equal a plain map through random commits', () => {
    fc.assert(
      fc.property(fc.array(changeArbitrary, { maxLength: 12 }), (history) => {
        const state = new MemoryState()
        let world = createMemoryWorlds().empty()
        for (const given of history) {
          const { changes, apply } = stepOf(given, state)
          world = world.commit(changes)
          apply(state)
          checkSame(world, state)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('come back from a store through random commits, persists, reopenings, trims and reorganisations', () => {
    const action = fc.oneof(
      { weight: 6, arbitrary: fc.record({ kind: fc.constant('commit' as const), change: changeArbitrary }) },
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('persist' as const), each: fc.boolean() }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('fail' as const) }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('trim' as const) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('abandon' as const), back: fc.nat(3) }) },
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const store = createMemoryNodeStore()
        const codes = new Map<string, Bytes>()
        const source = { readNode: store.readNode, readCode: (hash: Bytes) => codes.get(bytesToHex(hash)) }
        const versions: { handle: ReturnType<Worlds['persist']>; state: MemoryState }[] = []
        let worlds = new Worlds(source)
        let world = worlds.empty()
        let state = new MemoryState()
        let waiting: { readonly world: World; readonly state: MemoryState }[] = []
        const copyOf = (from: MemoryState): MemoryState => {
          const copy = new MemoryState()
          for (const [a, account] of from.accounts) copy.accounts.set(a, account)
          for (const [a, slots] of from.storages) copy.storages.set(a, new Map(slots))
          for (const [h, code] of from.codes) copy.codes.set(h, code)
          return copy
        }
        for (const step of actions) {
          if (step.kind === 'commit') {
            const { changes, apply } = stepOf(step.change, state)
            world = world.commit(changes)
            apply(state)
            waiting.push({ world, state: copyOf(state) })
          } else if (step.kind === 'persist') {
            // one version of all that was committed, or one for each commit: worlds made before their parents were persisted
            for (const made of step.each ? waiting : [{ world, state: copyOf(state) }]) {
              const handle = worlds.persist(made.world, ({ nodes, code }) => {
                store.write(versions.length, nodes)
                for (const [hash, bytes] of code) codes.set(hash, bytes)
              })
              versions.push({ handle, state: made.state })
            }
            waiting = []
          } else if (step.kind === 'fail') {
            expect(() =>
              worlds.persist(world, () => {
                throw new Error('disk full')
              }),
            ).toThrow('disk full')
          } else if (step.kind === 'reopen') {
            const last = versions.at(-1)
            worlds = new Worlds(source, { nextId: store.nextId(), newest: last?.handle })
            world = worlds.newest
            state = last === undefined ? new MemoryState() : copyOf(last.state)
            waiting = []
          } else if (step.kind === 'trim') worlds.trim(2, 2)
          else if (versions.length > 0) {
            versions.length = Math.max(1, versions.length - step.back)
            const last = versions.at(-1)!
            world = worlds.abandon(store.abandon(versions.length - 1), last.handle)
            state = copyOf(last.state)
            waiting = []
          }
          checkSame(world, state)
        }
        // every version reads as it was, from the store alone; nothing is left of what no version reaches
        const fresh = new Worlds(source, { nextId: store.nextId() })
        for (const { handle, state: then } of versions) checkSame(fresh.open(handle), then)
        if (versions.length > 0) {
          const newest = versions.length - 1
          while ((store.prune(newest, 100) ?? newest) < newest);
          checkSame(fresh.open(versions[newest]!.handle), versions[newest]!.state)
          expect(store.size).toBe(nodeCount(versions[newest]!.state))
        }
      }),
      { numRuns: 120 },
    )
  })
})

/** Nodes of the trees of a state: 2n − 1 for n entries. */
function nodeCount(state: MemoryState): number {
  const nodes = (entries: number) => (entries === 0 ? 0 : 2 * entries - 1)
  let count = nodes(state.accounts.size)
  for (const address of state.accounts.keys()) {
    count += nodes([...(state.storages.get(address)?.values() ?? [])].filter((value) => value !== 0n).length)
  }
  return count
}

describe('proofs', () => {
  const code = hexToBytes('0x5b00')
  const world = createMemoryWorlds()
    .empty()
    .commit(
      changesOf(
        [
          [1n, { balance: 1n }],
          [2n, { nonce: 1n, codeHash: keccak256(code) }],
          [3n, { balance: 5n }],
        ],
        [
          [
            2n,
            [
              [1n, 10n],
              [2n, 20n],
              [3n, 30n],
            ],
          ],
        ],
        [code],
      ),
    )

  it('show accounts and slots, present and absent', () => {
    for (const address of [1n, 2n, 3n, 4n]) {
      const proof = world.proveAccount(address)
      expect(checkAccountProof(proof)).toEqual({ ok: true, value: undefined })
      for (const slot of [1n, 2n, 9n]) {
        const storage = world.proveStorage(address, slot)
        expect(storage.value).toBe(world.storage(address, slot))
        expect(checkStorageProof(storage)).toEqual({ ok: true, value: undefined })
      }
    }
  })

  it('refuse anything that is claimed beyond them', () => {
    const proof = world.proveStorage(2n, 1n)
    const account = proof.account!
    expect(checkStorageProof({ ...proof, value: 11n })).toMatchObject({ code: 'PROOF_VALUE' })
    expect(checkStorageProof({ ...proof, account: undefined })).toMatchObject({ code: 'PROOF_VALUE' })
    expect(checkAccountProof({ ...proof, account: { ...account, balance: 9n } })).toMatchObject({ code: 'PROOF_VALUE' })
    expect(checkAccountProof({ ...proof, codeMeta: { ...proof.codeMeta!, codeLength: 3 } })).toMatchObject({
      ok: false,
    })
    expect(checkAccountProof({ ...proof, worldRoot: zero }).ok).toBe(false)
    expect(checkStorageProof({ ...world.proveStorage(4n, 1n), value: 1n })).toMatchObject({ code: 'PROOF_VALUE' })
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = proof.proof.slice()
        bytes[at % bytes.length]! ^= flip
        expect(checkAccountProof({ ...proof, proof: bytes }).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => !checkStorageProof({ ...proof, storageProof: bytes }).ok,
      ),
    )
  })

  it('have a JSON form', () => {
    const json = accountProofToJson(world.proveAccount(2n), [world.proveStorage(2n, 2n)])
    expect(json).toMatchObject({
      address: '0x0000000000000000000000000000000000000002',
      exists: true,
      nonce: '0x1',
      balance: '0x0',
      codeHash: bytesToHex(keccak256(code)),
      codeMeta: { codeLength: '0x2' },
      storageProof: [{ key: `0x${word(2n)}`, value: '0x14' }],
    })
    expect(accountProofToJson(world.proveAccount(9n), [])).toMatchObject({ exists: false, codeMeta: null })
  })
})

describe('createGenesisWorld', () => {
  it('builds the accounts it is given', () => {
    const accounts = [
      { address: 1n, balance: 10n },
      {
        address: 2n,
        code: hexToBytes('0x00'),
        storage: [
          [1n, 2n],
          [3n, 0n],
        ] as const,
      },
    ]
    const result = createGenesisWorld(createMemoryWorlds(), accounts)
    expect(result.ok).toBe(true)
    if (!result.ok) return
    expect(result.value.account(2n)).toMatchObject({ nonce: 1n, balance: 0n })
    expect(result.value.storage(2n, 1n)).toBe(2n)
    expect(missingPredeploys(result.value)).toEqual(requiredPredeploys)
  })

  it('names the account that cannot be', () => {
    const wrong = [
      [{ address: 1n }],
      [
        { address: 1n, balance: 1n },
        { address: 1n, balance: 2n },
      ],
      [{ address: 1n << 160n, balance: 1n }],
      [{ address: -1n, balance: 1n }],
      [{ address: 1n, balance: 1n << 256n }],
      [{ address: 1n, nonce: 1n << 64n }],
      [{ address: 1n, code: new Uint8Array(24_577) }],
      [{ address: 1n, balance: 1n, storage: [[1n, -1n]] as const }],
      [
        {
          address: 1n,
          balance: 1n,
          storage: [
            [1n, 1n],
            [1n, 2n],
          ] as const,
        },
      ],
    ]
    for (const accounts of wrong) {
      expect(createGenesisWorld(createMemoryWorlds(), accounts)).toMatchObject({ ok: false, code: 'GENESIS_INVALID' })
    }
  })
})
