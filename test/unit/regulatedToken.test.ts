/** Tokens of regulated purses, as tools for ERC-7943 and ERC-3643 call them, in the project's own VM. */
import { bondWrapperBytecode, coinWrapperBytecode, predeploys, regulatedTokenAbi, typeIds } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import fc from 'fast-check'
import { decodeFunctionResult, encodeAbiParameters, parseAbiParameters, parseEventLogs } from 'viem'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BypassScene, carol, createBypassScene, dave } from '../support/bypassScene.js'
import { ask, holdingKey, locks, states, writeEntry, writeFrozen, writeLock } from '../support/locks.js'
import { must, type ObjectDomain, type Outcome } from '../support/objectDomain.js'
import { alice, bob, coinAt, nobody, official, ref, type Thing } from '../support/objects.js'

let scene: BypassScene
let domain: ObjectDomain
beforeAll(() => {
  scene = createBypassScene()
}, 120_000)
beforeEach(() => {
  domain = scene.a.fork()
})

const send = (from: Hex, functionName: string, args: readonly unknown[]) =>
  domain.call(from, scene.token, regulatedTokenAbi, functionName, args)
function read<T>(functionName: string, args: readonly unknown[] = []): T {
  const { output } = must(send(bob, functionName, args))
  return decodeFunctionResult({ abi: regulatedTokenAbi, functionName, data: output } as never) as T
}
const eventsIn = ({ logs }: Outcome) =>
  parseEventLogs({ abi: regulatedTokenAbi, logs: [...logs] }).map(({ eventName }) => eventName as string)
const book = predeploys.orderBook
const needed = { error: 'OrderNeeded', args: [expect.stringMatching(new RegExp(book, 'i'))] }

describe('regulated tokens', () => {
  it('say what they are', () => {
    // ERC-7943 for ERC-20, ERC-165, ERC-20, ERC-7802; what is none
    const answers = ['0x3edbb4c4', '0x01ffc9a7', '0x36372b07', '0x33331994', '0xffffffff'].map((id) =>
      read<boolean>('supportsInterface', [id]),
    )
    expect(answers).toEqual([true, true, true, true, false])
    expect([read('asset'), read('decimals')]).toEqual([scene.asset, 2])
  })

  it('are made by the wrapper of their types alone', () => {
    const withType = (bytecode: Hex, typeId: Hex): Hex =>
      `${bytecode}${encodeAbiParameters(parseAbiParameters('address, bytes32'), [predeploys.objectManager, typeId]).slice(2)}`
    // tokens that obey nobody would get around orders
    expect(() => domain.deploy(withType(coinWrapperBytecode, typeIds.bond))).toThrow()
    expect(() => domain.deploy(withType(bondWrapperBytecode, typeIds.coin))).toThrow()
    domain.deploy(withType(coinWrapperBytecode, typeIds.counter))
  })

  it('answer for each account as transfers go: over random locks, amounts and ends', () => {
    const lock = fc.record({
      entry: fc.constantFrom(0, 0, 1, 2, 3, 4),
      isWhole: fc.boolean(),
      isHeld: fc.constantFrom(false, false, false, true),
      local: fc.constantFrom(0, 0, 0, 1, 2),
      who: fc.constantFrom<Hex>(alice, bob),
      frozen: fc.constantFrom(0n, 0n, 1n, 10n, 24n, 25n, 26n, 1n << 255n),
    })
    const ends = fc.record({
      from: fc.constantFrom<Hex>(alice, bob),
      to: fc.constantFrom<Hex>(alice, bob, carol),
      amount: fc.constantFrom(0n, 1n, 15n, 24n, 25n, 26n, 1n << 255n),
    })
    const seed = 0x7943
    let passed = 0
    fc.assert(
      fc.property(lock, ends, (each, { from, to, amount }) => {
        domain = scene.a.fork()
        const key = each.isWhole ? scene.asset : holdingKey(scene.asset, each.who)
        writeEntry(domain, key, each.entry, each.isHeld ? 3 : 0)
        writeLock(domain, scene.asset, each.who, each.local, dave)
        writeFrozen(domain, scene.asset, each.who, each.frozen)
        const frozen = read<bigint>('getFrozenTokens', [from])
        expect(frozen).toBe(from === each.who ? each.frozen : 0n)
        const may = read<boolean>('canTransfer', [from, to, amount])
        const isLocked = (account: Hex) =>
          (each.entry >= states.FROZEN || each.isHeld) && (each.isWhole || account === each.who)
        const isBusy = (account: Hex) => each.local !== 0 && account === each.who
        for (const account of [from, to]) {
          expect(read('canSend', [account])).toBe(!isLocked(account) && !isBusy(account))
          expect(read('canReceive', [account])).toBe(read('canSend', [account]))
          expect(read('isFrozen', [account])).toBe(isLocked(account))
        }
        expect(read('paused')).toBe(each.isWhole && isLocked(alice))
        const total = read<bigint>('totalSupply')
        const outcome = send(from, 'transfer', [to, amount])
        expect('error' in outcome).toBe(!may)
        if (!('error' in outcome)) passed++
        const freeToGo = read('canSend', [from]) && amount <= 25n
        if (freeToGo && 25n - (frozen < 25n ? frozen : 25n) < amount) {
          expect(outcome).toMatchObject({ error: 'ERC7943InsufficientUnfrozenBalance' })
        }
        expect(read('totalSupply')).toBe(total)
      }),
      { numRuns: 150, seed },
    )
    expect(passed).toBeGreaterThan(15)
    console.log(`seed ${seed}: 150 transfers, ${passed} of them let through`)
  })

  it('are taken by the order book alone; nothing frozen comes free by a transfer to oneself', () => {
    writeFrozen(domain, scene.asset, alice, 20n)
    for (const from of [alice, bob, scene.wrapper] as const)
      expect(send(from, 'forcedTransfer', [alice, bob, 1n])).toMatchObject(needed)
    for (const amount of [0n, 5n, 25n]) {
      expect(send(book, 'forcedTransfer', [alice, alice, amount])).toMatchObject({ error: 'ERC7943CannotTransfer' })
      expect(read('getFrozenTokens', [alice])).toBe(20n)
    }
    expect(send(alice, 'transfer', [alice, 6n])).toMatchObject({ error: 'ERC7943InsufficientUnfrozenBalance' })
    // a locked recipient gets nothing, unless it is the whole asset that is locked
    writeEntry(domain, holdingKey(scene.asset, bob), states.FROZEN)
    expect(send(book, 'forcedTransfer', [alice, bob, 5n])).toMatchObject({ error: 'ERC7943CannotReceive' })
    writeEntry(domain, holdingKey(scene.asset, bob), states.ACTIVE)
    writeEntry(domain, scene.asset, states.SEIZED)
    const outcome = must(send(book, 'forcedTransfer', [alice, bob, 15n]))
    expect(eventsIn(outcome)).toEqual(expect.arrayContaining(['Transfer', 'ForcedTransfer']))
    expect([alice, bob].map((each) => read('balanceOf', [each]))).toEqual([10n, 40n])
    // what is frozen stays what the order says, more than there is
    expect(read('getFrozenTokens', [alice])).toBe(20n)
    expect(send(book, 'forcedTransfer', [alice, bob, 11n])).toMatchObject({ error: 'InsufficientBalance' })
    // as much as before is behind them
    const vault: Thing = { typeId: typeIds.bond, index: vaultOf() }
    expect([read('totalSupply'), coinAt(domain, vault, official).amount]).toEqual([50n, 50n])
    expect(ask(domain, 'holdingOf', [ref(vault, official)])).toMatchObject([scene.asset, expect.anything(), 50n])
  })

  it('tell tools what orders did, and refuse what no order did', () => {
    const calls: readonly (readonly [string, readonly unknown[], () => void, string])[] = [
      ['setFrozenTokens', [alice, 7n], () => writeFrozen(domain, scene.asset, alice, 7n), 'Frozen'],
      [
        'setAddressFrozen',
        [bob, true],
        () => writeEntry(domain, holdingKey(scene.asset, bob), states.FROZEN),
        'AddressFrozen',
      ],
      ['pause', [], () => writeEntry(domain, scene.asset, states.FROZEN), 'Paused'],
    ]
    for (const [name, args, order, event] of calls) {
      domain = scene.a.fork()
      for (const from of [alice, carol, book] as const)
        expect([name, send(from, name, args)]).toMatchObject([name, needed])
      order()
      const before = domain.root
      expect(eventsIn(must(send(carol, name, args)))).toEqual([event])
      expect(domain.root).toBe(before)
    }
    expect(send(carol, 'unpause', [])).toMatchObject(needed)
    expect(send(carol, 'setAddressFrozen', [bob, false])).toMatchObject(needed)
    writeEntry(domain, scene.asset, states.ACTIVE)
    expect(eventsIn(must(send(carol, 'unpause', [])))).toEqual(['Unpaused'])
    for (const [name, args] of [
      ['freezePartialTokens', [alice, 1n]],
      ['unfreezePartialTokens', [alice, 1n]],
      ['recoveryAddress', [alice, bob, nobody]],
    ] as const) {
      for (const from of [alice, carol, book] as const)
        expect([name, send(from, name, args)]).toMatchObject([name, needed])
    }
  })

  it('do not ask a second time what a lock of their own holder may', () => {
    writeLock(domain, scene.asset, alice, locks.PREEMPTIVE, carol)
    expect(send(alice, 'transfer', [bob, 1n])).toMatchObject({ error: 'AssetLocked' })
    must(send(carol, 'transferFrom', [alice, bob, 1n]))
    expect(read('balanceOf', [bob])).toBe(26n)
  })
})

function vaultOf(): Hex {
  const abi = [
    {
      type: 'function',
      name: 'vaultOf',
      stateMutability: 'view',
      inputs: [{ type: 'bytes32' }],
      outputs: [{ type: 'bytes32' }],
    },
  ] as const
  return must(domain.call(bob, scene.wrapper, abi, 'vaultOf', [scene.asset])).output
}
