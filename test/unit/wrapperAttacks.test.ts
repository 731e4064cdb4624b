/** Ways around orders through tokens, and tokens that nothing is behind any more. */
import { bondWrapperAbi, coinWrapperAbi, regulatedTokenAbi, typeIds } from '@syncline/contracts'
import { bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { type Order, orderDigest } from '@syncline/protocol'
import { decodeFunctionResult } from 'viem'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keyOf, LockDomain, office, orderOf, orderSystem, rowOf, sign } from '../locks/scene.js'
import { type BypassScene, carol, createBypassScene, trade } from '../support/bypassScene.js'
import { bond, salt } from '../support/locks.js'
import { must, type Outcome, type Refusal } from '../support/objectDomain.js'
import { alice, bob, official, pay, ref, type Thing } from '../support/objects.js'

const fatf = office('FATF', 3, 'INT')
const errorOf = (result: Outcome | Refusal): string => ('error' in result ? result.error : 'accepted')

let scene: BypassScene
let chain: LockDomain
let nonce = 0n
beforeAll(() => {
  scene = createBypassScene()
}, 120_000)
beforeEach(() => {
  chain = new LockDomain('direct', 901n, scene.a.fork())
  must(chain.importRow(rowOf(fatf)))
  must(chain.book('describe', [{ originDomain: 901n, creator: alice, salt, typeId: typeIds.bond }]))
})

function give(action: Order['action'], change: Partial<Order> = {}): Hex {
  const order = orderOf(fatf, action, hexToBytes(scene.asset), { nonce: ++nonce, lamport: nonce, ...change })
  must(chain.submit(order, sign(order, keyOf('FATF')), 'give'))
  return bytesToHex(orderDigest(order, orderSystem))
}
const token = (from: Hex, name: string, args: readonly unknown[]) =>
  chain.domain.call(from, scene.token, regulatedTokenAbi, name, args)
const read = <T>(name: 'balanceOf' | 'canTransfer' | 'isBacked', args: readonly unknown[]): T =>
  decodeFunctionResult({
    abi: regulatedTokenAbi,
    functionName: name,
    data: must(token(bob, name, args)).output,
  } as never) as T
const wrapper = (from: Hex, name: string, args: readonly unknown[]) =>
  chain.domain.call(from, scene.wrapper, bondWrapperAbi, name, args)
const vault = (): Thing => ({
  typeId: typeIds.bond,
  index: must(wrapper(bob, 'vaultOf', [scene.asset])).output,
})

describe('a regulated token', () => {
  it('is wrapped by nobody: what came out would obey no order, or others', () => {
    for (const [at, abi] of [
      [scene.plain, coinWrapperAbi],
      [scene.wrapper, bondWrapperAbi],
    ] as const) {
      must(token(alice, 'approve', [at, 25n]))
      expect(chain.domain.call(alice, at, abi, 'wrap', [scene.token, 10n, alice])).toEqual({
        error: 'TokenRegulated',
        args: [expect.stringMatching(new RegExp(scene.token, 'i'))],
      })
    }
    // other tokens still are
    must(wrapper(alice, 'wrap', [scene.coinKind, 10n, alice]))
  })

  it('does not move while its wrapper has lost what is behind it to an order, and moves again when that is back', () => {
    must(token(alice, 'transfer', [bob, 1n]))
    const seized = give('SEIZE', { recipient: hexToBytes(carol) })
    // anybody names the copies to take, the vault's too; after that there are no tokens to take besides
    must(chain.book('enforce', [seized, ref(vault(), official)], bob))
    expect(errorOf(chain.book('enforceToken', [seized, scene.token, alice]))).toBe('TokenUnbacked')
    expect(read('balanceOf', [carol])).toBe(0n)
    give('RELEASE')
    expect(errorOf(token(bob, 'transfer', [carol, 1n]))).toBe('TokenUnbacked')
    expect([read('canTransfer', [bob, carol, 1n]), read('isBacked', [])]).toEqual([false, false])
    // nor are there more of them
    expect(errorOf(wrapper(alice, 'tokenize', [scene.pledged.index, 1n, alice]))).not.toBe('accepted')
    const purse = bond(chain.domain, carol, 0n)
    must(
      trade(
        chain.domain,
        carol,
        [
          [vault(), official],
          [purse, official],
        ],
        [pay(0n, 1n, 50n)],
      ),
    )
    expect(errorOf(wrapper(alice, 'tokenize', [scene.pledged.index, 1n, alice]))).toBe('VaultTaken')
    must(
      trade(
        chain.domain,
        carol,
        [
          [purse, official],
          [vault(), official],
        ],
        [pay(0n, 1n, 50n)],
      ),
    )
    give('FREEZE', { subject: hexToBytes(carol) })
    const back = give('RECOVER', { subject: hexToBytes(carol), recipient: hexToBytes(scene.wrapper) })
    must(chain.book('enforce', [back, ref(vault(), official)]))
    expect(read('isBacked', [])).toBe(true)
    must(token(bob, 'transfer', [carol, 1n]))
    must(wrapper(bob, 'redeem', [scene.asset, 2n, bob]))
  })

  it('is taken once where the whole asset is: tokens, or what is behind them', () => {
    const seized = give('SEIZE', { recipient: hexToBytes(carol) })
    const before = read<bigint>('balanceOf', [alice])
    must(chain.book('enforceToken', [seized, scene.token, alice]))
    expect(read('balanceOf', [carol])).toBe(before)
    must(chain.book('enforce', [seized, ref(vault(), official)]))
    give('RELEASE')
    // who has both can sell neither twice
    expect(errorOf(token(carol, 'transfer', [bob, before]))).toBe('TokenUnbacked')
  })
})
