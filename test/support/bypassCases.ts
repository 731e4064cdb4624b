/** Each way to move, change or make regulated things that the contracts have: who does it, to whose holding, and whether it needs what is frozen. */
import {
  bondWrapperAbi,
  foreignObjectEscrowAbi,
  messengerAbi,
  nftWrapperAbi,
  predeploys,
  regulatedTokenAbi,
  typeIds,
} from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { encodeAbiParameters, parseAbiParameters, parseEventLogs } from 'viem'
import { agent, type BypassScene, callOf, carol, handOn, stepOf, trade } from './bypassScene.js'
import { bondData, deedAsset } from './locks.js'
import { must, type ObjectDomain, type Outcome, type Refusal, refusalOf } from './objectDomain.js'
import { alice, bob, official, pay, ref, shown, type Thing } from './objects.js'

export type BypassCase = {
  readonly contract: 'manager' | 'wrapper' | 'nftWrapper' | 'token' | 'escrow' | 'messenger'
  readonly call: string
  readonly name: string
  readonly asset: Hex
  /** Whose holding it uses. */
  readonly holder: Hex
  /** Who calls ObjectManager or the token in the end. */
  readonly by: Hex
  /** Whether it takes away what an order froze of the holding. */
  readonly takes: boolean
  readonly run: (domain: ObjectDomain) => Outcome | Refusal
}

const owner = (account: Hex): Hex => encodeAbiParameters(parseAbiParameters('address'), [account])
/** What a caller gives for deposits. */
export const ether: bigint = 10n ** 18n

export function bypassCases(scene: BypassScene): BypassCase[] {
  const { asset, purse, lent, deed, deedLent, traveller, condition, wrapper, token, escrow } = scene
  const { pledged, wrapped, wrappedAsset, nftWrapper, title, deal, coinKind, till, mine, price, delivery } = scene
  const cases: BypassCase[] = []
  const add = (
    contract: BypassCase['contract'],
    call: string,
    name: string,
    run: BypassCase['run'],
    over: Partial<Pick<BypassCase, 'asset' | 'holder' | 'by' | 'takes'>> = {},
  ): void => {
    cases.push({ contract, call, name, run, ...{ asset, holder: alice, by: alice, takes: true }, ...over })
  }
  const manager = (call: string, name: string, run: BypassCase['run'], over = {}): void =>
    add('manager', call, name, run, over)
  const inDeed = (thing: Thing, over = {}) => ({ asset: deedAsset(thing), ...over })
  const stays = { takes: false }

  manager('create', 'issues bonds', (d) => d.manage(alice, 'create', [typeIds.bond, bondData(5n, alice)]), stays)
  manager('create', 'issues bonds to another', (d) => d.manage(alice, 'create', [typeIds.bond, bondData(5n, bob)]), {
    ...stays,
    holder: bob,
  })
  manager('create', 'makes an empty purse', (d) => d.manage(bob, 'create', [typeIds.bond, bondData(0n, alice)]), {
    ...stays,
    by: bob,
  })
  const payment = [pay(0n, 1n, 10n)]
  manager('transact', 'pays', (d) =>
    trade(
      d,
      alice,
      [
        [purse, official],
        [till, official],
      ],
      payment,
    ),
  )
  manager(
    'transact',
    'is paid',
    (d) =>
      trade(
        d,
        alice,
        [
          [purse, official],
          [till, official],
        ],
        payment,
      ),
    {
      ...{ holder: carol, takes: false },
    },
  )
  manager('transact', 'pays another purse of hers', (d) =>
    trade(
      d,
      alice,
      [
        [purse, official],
        [mine, official],
      ],
      payment,
    ),
  )
  manager('transact', 'gives a purse away', (d) => trade(d, alice, [[purse, official]], [stepOf(2, bob)]))
  manager('transact', 'is given a purse', (d) => trade(d, alice, [[purse, official]], [stepOf(2, carol)]), {
    ...{ holder: carol, takes: false },
  })
  manager('transact', 'approves', (d) => trade(d, alice, [[purse, official]], [stepOf(1, bob)]), stays)
  manager('transact', 'does nothing', (d) => trade(d, alice, [[purse, official]], []), stays)
  manager(
    'transact',
    'is spent by another',
    (d) =>
      trade(
        d,
        carol,
        [
          [lent, official],
          [till, official],
        ],
        payment,
      ),
    {
      by: carol,
    },
  )
  manager('transact', 'pays from a conditional copy', (d) =>
    trade(
      d,
      alice,
      [
        [traveller, condition],
        [till, official],
      ],
      payment,
      ether,
    ),
  )
  manager('transact', 'gives a deed away', (d) => handOn(d, alice, deed, bob), inDeed(deed))
  manager('transact', 'approves for a deed', (d) => handOn(d, alice, deed, bob, true), inDeed(deed, stays))
  manager(
    'transact',
    'has a deed given by another',
    (d) => handOn(d, carol, deedLent, bob),
    inDeed(deedLent, { by: carol }),
  )
  manager('transact', 'sells a deed for coins', (d) => {
    const give = callOf([[price, official]], [stepOf(2, bob)])
    return d.manage(alice, 'transact', [[give, callOf([[purse, official]], [stepOf(2, bob)])], 0])
  })
  manager('destroy', 'destroys a purse', (d) => d.manage(alice, 'destroy', [ref(purse, official)]))
  manager('destroy', 'destroys a deed', (d) => d.manage(alice, 'destroy', [ref(deed, official)]), inDeed(deed))
  manager('depart', 'leaves', (d) => d.manage(alice, 'depart', [ref(purse, official), 902n, '0x']))
  manager('depart', 'leaves for another', (d) => d.manage(alice, 'depart', [ref(purse, official), 902n, owner(bob)]))
  manager('depart', 'is sent bonds', (d) => d.manage(alice, 'depart', [ref(purse, official), 902n, owner(carol)]), {
    ...{ holder: carol, takes: false },
  })
  manager('depart', 'leaves on a condition', (d) => d.manage(alice, 'depart', [ref(traveller, condition), 902n, '0x']))
  manager(
    'depart',
    'leaves with a deed',
    (d) => d.manage(alice, 'depart', [ref(deed, official), 902n, '0x']),
    inDeed(deed),
  )

  const wrap = (d: ObjectDomain, from: Hex, call: string, args: readonly unknown[]) =>
    d.call(from, wrapper, bondWrapperAbi, call, args)
  const throughWrapper = { by: wrapper }
  add(
    'wrapper',
    'tokenize',
    'makes tokens',
    (d) => wrap(d, alice, 'tokenize', [pledged.index, 10n, alice]),
    throughWrapper,
  )
  add('wrapper', 'tokenize', 'makes tokens for another', (d) => wrap(d, alice, 'tokenize', [pledged.index, 10n, bob]), {
    ...{ ...throughWrapper, holder: bob, takes: false },
  })
  add('wrapper', 'tokenize', 'fills the vault', (d) => wrap(d, alice, 'tokenize', [pledged.index, 10n, bob]), {
    ...{ ...throughWrapper, holder: wrapper, takes: false },
  })
  add('wrapper', 'redeem', 'burns tokens', (d) => wrap(d, alice, 'redeem', [asset, 10n, alice]), throughWrapper)
  add('wrapper', 'redeem', 'is made a purse of them', (d) => wrap(d, alice, 'redeem', [asset, 10n, carol]), {
    ...{ ...throughWrapper, holder: carol, takes: false },
  })
  add('wrapper', 'redeem', 'empties the vault', (d) => wrap(d, alice, 'redeem', [asset, 10n, alice]), {
    ...{ ...throughWrapper, holder: wrapper },
  })
  add('wrapper', 'unwrap', 'unwraps', (d) => wrap(d, alice, 'unwrap', [wrapped.index, 10n, alice]), {
    ...{ ...throughWrapper, asset: wrappedAsset },
  })
  add('wrapper', 'wrap', 'wraps', (d) => wrap(d, alice, 'wrap', [coinKind, 10n, alice]), {
    ...{ ...throughWrapper, asset: wrappedAsset, takes: false },
  })
  add(
    'nftWrapper',
    'unwrap',
    'unwraps a deed',
    (d) => d.call(alice, nftWrapper, nftWrapperAbi, 'unwrap', [title.index, alice]),
    {
      ...{ asset: deedAsset(title), by: nftWrapper },
    },
  )

  const tokens = (d: ObjectDomain, from: Hex, call: string, args: readonly unknown[]) =>
    d.call(from, token, regulatedTokenAbi, call, args)
  add('token', 'transfer', 'sends tokens', (d) => tokens(d, alice, 'transfer', [bob, 10n]))
  add('token', 'transfer', 'gets tokens', (d) => tokens(d, alice, 'transfer', [bob, 10n]), {
    holder: bob,
    takes: false,
  })
  add('token', 'transfer', 'sends tokens to herself', (d) => tokens(d, alice, 'transfer', [alice, 10n]))
  add(
    'token',
    'transferFrom',
    'has tokens taken by another',
    (d) => tokens(d, carol, 'transferFrom', [alice, bob, 10n]),
    {
      by: carol,
    },
  )
  add('token', 'crosschainMint', 'mints', (d) => tokens(d, wrapper, 'crosschainMint', [alice, 1n]), {
    ...{ ...throughWrapper, takes: false },
  })
  add('token', 'crosschainBurn', 'burns', (d) => tokens(d, wrapper, 'crosschainBurn', [alice, 10n]), throughWrapper)

  const execute = (d: ObjectDomain) =>
    d.call(carol, escrow, foreignObjectEscrowAbi, 'execute', [deal, [shown(official), shown(official)]])
  add('escrow', 'execute', 'pays in a deal', execute, { by: escrow })
  add('escrow', 'execute', 'is paid in a deal', execute, { by: escrow, holder: bob, takes: false })

  add('messenger', 'deliver', 'is moved by a message', (d) => delivered(d, delivery), { holder: agent, by: agent })
  return cases
}

/** A delivery that fails is told as the refusal that it logs. */
function delivered(domain: ObjectDomain, delivery: readonly unknown[]): Outcome | Refusal {
  const outcome = must(domain.call(bob, predeploys.messenger, messengerAbi, 'deliver', delivery))
  const [failed] = parseEventLogs({ abi: messengerAbi, eventName: 'DeliveryFailed', logs: [...outcome.logs] })
  return failed === undefined ? outcome : refusalOf(failed.args.reason)
}
