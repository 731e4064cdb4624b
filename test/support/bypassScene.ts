/** Everything that regulated objects can be in, on one domain: what tests of the door try to move under every kind of lock. */
import {
  bondWrapperAbi,
  bondWrapperBytecode,
  coinWrapperAbi,
  coinWrapperBytecode,
  foreignObjectEscrowAbi,
  foreignObjectEscrowBytecode,
  iObjectManagerAbi,
  messengerAbi,
  nftWrapperAbi,
  nftWrapperBytecode,
  predeploys,
  regulatedTokenAbi,
  typeIds,
} from '@syncline/contracts'
import { type Hex, hexToBytes } from '@syncline/primitives'
import type { Dependency } from '@syncline/protocol'
import {
  type Abi,
  concatHex,
  decodeFunctionResult,
  encodeAbiParameters,
  encodeFunctionData,
  numberToHex,
  parseAbiParameters,
  parseEventLogs,
  toFunctionSelector,
} from 'viem'
import { bond, bondAsset, deedAsset, salt } from './locks.js'
import { claimOf, must, ObjectDomain, type Outcome, type Refusal } from './objectDomain.js'
import {
  alice,
  arrival,
  bob,
  coin,
  coinSteps,
  create,
  depart,
  flow,
  nftSteps,
  official,
  on,
  pay,
  shown,
  type Thing,
  zero,
} from './objects.js'

export const carol: Hex = '0x00000000000000000000000000000000000ca401'
export const dave: Hex = '0x000000000000000000000000000000000000da5e'
/** A collection whose every token is whoever asks's. */
const collection: Hex = '0x0000000000000000000000000000000000007210'
const ownedByAll = '0x3360005260206000f3'
/** Calls ObjectManager with the payload of any message that it receives. */
export const agent: Hex = '0x0000000000000000000000000000000000a6e017'
const obeying: Hex = `0x60443560040180359060200181905f375f5f825f5f73${predeploys.objectManager.slice(2)}5af16036573d5f5f3e3d5ffd5b632432ef2660e01b5f5260205ff3`

const withType = (bytecode: Hex, typeId: Hex): Hex =>
  concatHex([bytecode, encodeAbiParameters(parseAbiParameters('address, bytes32'), [predeploys.objectManager, typeId])])

export type Step = {
  readonly kind: number
  readonly from: bigint
  readonly to: bigint
  readonly amount: bigint
  readonly spender: Hex
  readonly terms: Hex
}
export const stepOf = (kind: number, account: Hex, terms: Hex = zero): Step => ({
  ...pay(0n, 0n, 0n),
  kind,
  spender: account,
  terms,
})

/** A transaction over purses. */
export const trade = (
  domain: ObjectDomain,
  by: Hex,
  inputs: readonly (readonly [Thing, Dependency])[],
  steps: readonly Step[],
  value = 0n,
): Outcome | Refusal => domain.manage(by, 'transact', [[callOf(inputs, steps)], 0], value)
export const callOf = (inputs: readonly (readonly [Thing, Dependency])[], steps: readonly Step[]) => ({
  typeId: inputs[0]![0].typeId,
  inputs: inputs.map(([{ index }, dependency]) => ({ index, dependency: shown(dependency) })),
  data: encodeAbiParameters(coinSteps, [steps]),
})
export const handOn = (
  domain: ObjectDomain,
  by: Hex,
  thing: Thing,
  account: Hex,
  isApproval = false,
): Outcome | Refusal => {
  const inputs = [{ index: thing.index, dependency: shown(official) }]
  const data = encodeAbiParameters(nftSteps, [[{ isApproval, at: 0n, account, terms: zero }]])
  return domain.manage(by, 'transact', [[{ typeId: thing.typeId, inputs, data }], 0])
}

function read<T>(domain: ObjectDomain, at: Hex, abi: Abi, functionName: string, args: readonly unknown[] = []): T {
  const { output } = must(domain.call(bob, at, abi, functionName, args))
  return decodeFunctionResult({ abi, functionName, data: output }) as T
}

/** Bonds of alice's on domain 901, where she issues them: in purses, with spenders, in a deal, as tokens, wrapped, and back from 902 on a condition. */
export function createBypassScene() {
  const [a, b] = [new ObjectDomain(901n), new ObjectDomain(902n)]
  const purse = bond(a, alice, 100n)
  const his = bond(a, bob, 0n)
  must(
    trade(
      a,
      alice,
      [
        [bond(a, alice, 50n), official],
        [his, official],
      ],
      [pay(0n, 1n, 50n)],
    ),
  )
  const lent = bond(a, alice, 30n)
  must(trade(a, alice, [[lent, official]], [stepOf(1, carol)]))
  const deed = create(
    a,
    alice,
    typeIds.deed,
    encodeAbiParameters(parseAbiParameters('address, bytes32'), [alice, salt]),
  )
  const deedLent = create(
    a,
    alice,
    typeIds.deed,
    encodeAbiParameters(parseAbiParameters('address, bytes32'), [alice, salt]),
  )
  must(handOn(a, alice, deedLent, carol, true))

  // to 902 and back: conditional on a claim of 902
  const traveller = bond(a, alice, 20n)
  const out = depart(a, alice, traveller, official, 902n)
  const outClaim = a.seal()
  b.certify(outClaim)
  must(b.manage(bob, 'arrive', arrival(a, out, official, outClaim)))
  b.acceptLane(901n, out.receipt.kind, 20n)
  const back = depart(b, alice, traveller, on([flow(out)]), 901n)
  const backClaim = b.seal()
  must(a.admit(backClaim))
  must(a.manage(bob, 'arrive', arrival(b, back, official, backClaim)))
  const condition = on([backClaim, flow(back)])

  // as tokens, of each 25
  const wrapper = a.deploy(withType(bondWrapperBytecode, typeIds.bond))
  const pledged = bond(a, alice, 90n)
  must(trade(a, alice, [[pledged, official]], [stepOf(1, wrapper)]))
  for (const owner of [alice, bob] as const) {
    must(a.call(alice, wrapper, bondWrapperAbi, 'tokenize', [pledged.index, 25n, owner]))
  }
  const token = read<Hex>(a, wrapper, bondWrapperAbi as Abi, 'tokenOf', [bondAsset()])
  must(a.call(alice, token, regulatedTokenAbi, 'approve', [carol, 25n]))

  // another token as bonds of the wrapper's: coins that became a token are at hand
  const plain = a.deploy(withType(coinWrapperBytecode, typeIds.coin))
  const coins = coin(a, alice, 60n)
  const approval = { ...callOf([[coins, official]], [stepOf(1, plain)]) }
  must(a.manage(alice, 'transact', [[approval], 0]))
  must(a.call(alice, plain, coinWrapperAbi, 'tokenize', [coins.index, 40n, alice]))
  const coinKind = read<Hex>(a, plain, coinWrapperAbi as Abi, 'tokenOf', [kindOfCoins()])
  must(a.call(alice, coinKind, regulatedTokenAbi, 'approve', [wrapper, 40n]))
  const { output } = must(a.call(alice, wrapper, bondWrapperAbi, 'wrap', [coinKind, 30n, alice]))
  const wrapped: Thing = { typeId: typeIds.bond, index: output }
  must(trade(a, alice, [[wrapped, official]], [stepOf(1, wrapper)]))
  const wrappedSalt = read<Hex>(a, wrapper, bondWrapperAbi as Abi, 'saltOf', [coinKind])

  // an ERC-721 token as a deed
  a.install(BigInt(collection), hexToBytes(ownedByAll))
  const nftWrapper = a.deploy(withType(nftWrapperBytecode, typeIds.deed))
  const title: Thing = {
    typeId: typeIds.deed,
    index: must(a.call(alice, nftWrapper, nftWrapperAbi, 'wrap', [collection, 1n, alice])).output,
  }
  must(handOn(a, alice, title, nftWrapper, true))

  // a deal: 10 of alice's bonds for bob, and her deed for carol
  const escrow = a.deploy(
    concatHex([
      foreignObjectEscrowBytecode,
      encodeAbiParameters(parseAbiParameters('address, bytes32, bytes32'), [
        predeploys.objectManager,
        typeIds.bond,
        typeIds.deed,
      ]),
    ]),
  )
  const sold = bond(a, alice, 10n)
  const deal = {
    parties: [{ account: alice, minLevel: 0 }],
    deadline: 1_000_000n,
    salt: zero,
    purses: [
      { index: sold.index, originDomain: 901n, issuer: alice, salt, owner: alice },
      { index: his.index, originDomain: 901n, issuer: alice, salt, owner: bob },
    ],
    payments: [{ from: 0n, to: 1n, amount: 10n }],
    things: [],
  }
  const terms = read<Hex>(a, escrow, foreignObjectEscrowAbi as Abi, 'termsOf', [deal])
  must(trade(a, alice, [[sold, official]], [stepOf(1, escrow, terms)]))
  must(trade(a, bob, [[his, official]], [stepOf(1, escrow, terms)]))

  // a contract that holds 15 and does what messages say
  a.install(BigInt(agent), hexToBytes(obeying))
  const held = bond(a, alice, 0n, agent)
  must(
    trade(
      a,
      alice,
      [
        [bond(a, alice, 15n), official],
        [held, official],
      ],
      [pay(0n, 1n, 15n)],
    ),
  )
  const [till, mine, price] = [bond(a, carol, 0n), bond(a, alice, 0n), coin(a, alice, 3n)]
  const delivery = sendPayment(b, a, [held, till])

  return {
    ...{
      a,
      b,
      purse,
      his,
      lent,
      deed,
      deedLent,
      traveller,
      condition,
      back,
      backClaim,
      wrapper,
      pledged,
      token,
      plain,
    },
    ...{ wrapped, coinKind, nftWrapper, title, escrow, deal, till, mine, price, delivery },
    asset: bondAsset(),
    wrappedAsset: bondAsset(wrapper, 901n, wrappedSalt),
    deedAsset: deedAsset(deed),
  }
}
export type BypassScene = ReturnType<typeof createBypassScene>

/** A message from 902 that lets the agent pay 5 out of its purse; what `deliver` takes. */
function sendPayment(from: ObjectDomain, to: ObjectDomain, [held, till]: readonly [Thing, Thing]): readonly unknown[] {
  const calls = [
    callOf(
      [
        [held, official],
        [till, official],
      ],
      [pay(0n, 1n, 5n)],
    ),
  ]
  const payload = encodeFunctionData({ abi: iObjectManagerAbi, functionName: 'transact', args: [calls, 0] } as never)
  const recipient = concatHex(['0x00010000020385', '0x14', agent])
  const gasLimit = concatHex([toFunctionSelector('minGasLimit(uint256)'), numberToHex(2_000_000n, { size: 32 })])
  const sent = must(from.call(bob, predeploys.messenger, messengerAbi, 'sendMessage', [recipient, payload, [gasLimit]]))
  const [queued] = parseEventLogs({ abi: messengerAbi, eventName: 'MessageQueued', logs: [...sent.logs] })
  const { message } = queued!.args
  const claim = from.seal()
  to.certify(claim)
  return [message, claimOf(claim), from.proveMessage(claim.height, message.nonce)]
}

function kindOfCoins(): Hex {
  const coinSalt: Hex = `0x${'00'.repeat(31)}07`
  return bondAsset(alice, 901n, coinSalt, typeIds.coin)
}
