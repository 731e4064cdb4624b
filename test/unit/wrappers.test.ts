/** ERC-20 and ERC-721 tokens as objects and back over three domains in the project's own VM: nothing is ever minted or lost. */
import {
  coinTokenAbi,
  coinWrapperAbi,
  coinWrapperBytecode,
  nftWrapperAbi,
  nftWrapperBytecode,
  predeploys,
  typeIds,
} from '@syncline/contracts'
import { type Hex, hexToBytes, keccak256 } from '@syncline/primitives'
import { type Claim, createIsolationLedger, type Dependency, type IsolationLedger, type Kind } from '@syncline/protocol'
import fc from 'fast-check'
import {
  type Abi,
  decodeFunctionResult,
  encodeAbiParameters,
  encodeFunctionData,
  parseAbiParameters,
  parseSignature,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { beforeAll, describe, expect, it } from 'vitest'
import { must, ObjectDomain, type Outcome, type Refusal, transactionGas } from '../support/objectDomain.js'
import {
  accept,
  alice,
  arrival,
  bob,
  coin,
  coinAt,
  coinSteps,
  copyOf,
  type Departed,
  depart,
  flow,
  nft,
  nftAt,
  nftSteps,
  official,
  on,
  pay,
  resolve,
  shown,
  type Thing,
  zero,
} from '../support/objects.js'
import { type Compiled, compileContracts } from '../support/solidity.js'

const users = [alice, bob] as const
const supply = 1_000_000n

let tokens: Readonly<Record<string, Compiled>>
beforeAll(() => {
  tokens = compileContracts('packages/contracts/test/utils/Tokens.sol')
}, 240_000)

function read<T>(domain: ObjectDomain, at: Hex, abi: Abi, functionName: string, args: readonly unknown[] = []): T {
  const { output } = must(domain.call(bob, at, abi, functionName, args))
  return decodeFunctionResult({ abi, functionName, data: output }) as T
}
const withTypes = (bytecode: Hex, typeId: Hex): Hex =>
  `${bytecode}${encodeAbiParameters(parseAbiParameters('address, bytes32'), [predeploys.objectManager, typeId]).slice(2)}`

type Purse = { readonly thing: Thing; readonly owner: Hex; at: ObjectDomain; pending: Pending | undefined }
/** `world` has the claim's block; a `rival` has another one in its place, with the receipt too. */
type Pending = {
  readonly source: ObjectDomain
  readonly departed: Departed
  readonly claim: Claim
  readonly world: ObjectDomain
  readonly rival: ObjectDomain | undefined
}

/** Three domains with a wrapper each, a token on the first, and the ledger of L1. */
class Market {
  readonly domains = [new ObjectDomain(901n), new ObjectDomain(902n), new ObjectDomain(903n)] as const
  readonly home = this.domains[0]
  readonly ledger: IsolationLedger = createIsolationLedger()
  readonly purses: Purse[] = []
  readonly wrapper: Hex
  readonly token: Hex

  constructor(token: Compiled = tokens.PlainToken!) {
    const made = this.domains.map((domain) => domain.deploy(withTypes(coinWrapperBytecode, typeIds.coin)))
    this.wrapper = made[0]!
    this.token = this.home.deploy(token.creation)
    for (const user of users) {
      must(this.home.call(user, this.token, token.abi, 'mint', [user, supply]))
      must(this.home.call(user, this.token, tokens.PlainToken!.abi, 'approve', [this.wrapper, supply]))
    }
  }

  call(domain: ObjectDomain, from: Hex, functionName: string, args: readonly unknown[]): Outcome | Refusal {
    return domain.call(from, this.wrapper, coinWrapperAbi, functionName, args)
  }
  get<T>(domain: ObjectDomain, functionName: string, args: readonly unknown[] = []): T {
    return read<T>(domain, this.wrapper, coinWrapperAbi as Abi, functionName, args)
  }
  balance(owner: Hex): bigint {
    return read(this.home, this.token, tokens.PlainToken!.abi, 'balanceOf', [owner])
  }
  get kind(): Kind {
    const salt = hexToBytes(this.get<Hex>(this.home, 'saltOf', [this.token]))
    return { originDomain: 901n, creator: BigInt(this.wrapper), salt, typeId: hexToBytes(typeIds.coin) }
  }
  get kindId(): Hex {
    const { salt } = this.kind
    const words = parseAbiParameters('uint64, address, uint256, bytes32')
    const bytes = encodeAbiParameters(words, [
      901n,
      this.wrapper,
      BigInt(`0x${Buffer.from(salt).toString('hex')}`),
      typeIds.coin,
    ])
    return `0x${Buffer.from(keccak256(hexToBytes(bytes))).toString('hex')}`
  }

  wrap(user: Hex, amount: bigint): Purse {
    const index = must(this.call(this.home, user, 'wrap', [this.token, amount, user])).output
    const purse = { thing: { typeId: typeIds.coin, index }, owner: user, at: this.home, pending: undefined }
    this.purses.push(purse)
    return purse
  }
  approve({ thing, owner, at }: Purse): void {
    const step = { ...pay(0n, 0n, 0n), kind: 1, spender: this.wrapper }
    const inputs = [{ index: thing.index, dependency: shown(official) }]
    const call = { typeId: thing.typeId, inputs, data: encodeAbiParameters(coinSteps, [[step]]) }
    must(at.manage(owner, 'transact', [[call], 0]))
  }
  dependencyOf({ pending }: Purse): Dependency {
    if (pending === undefined) return official
    const { claim, departed, rival } = pending
    // what came in place of another came under a TRUE claim
    return on(rival === undefined ? [flow(departed)] : [claim, flow(departed)])
  }
  amountOf(purse: Purse): bigint {
    return coinAt(purse.at, purse.thing, this.dependencyOf(purse)).amount
  }
  /** Sends a purse; it is there with the source's next block, conditional. */
  move(purse: Purse, to: ObjectDomain): void {
    const source = purse.at
    const departed = depart(source, purse.owner, purse.thing, official, to.id)
    const rival = source.fork()
    rival.mark(1n)
    const claim = source.seal()
    must(to.admit(claim))
    must(to.manage(bob, 'arrive', arrival(source, departed, official, claim)))
    purse.at = to
    purse.pending = { source, departed, claim, world: source, rival }
  }
  /** The crosslink arrives, and what the ledger makes of the lane. */
  settle(purse: Purse): void {
    const { pending, at } = purse
    if (pending === undefined) return
    const { source, departed, claim, world } = pending
    at.certify(claim)
    const { kind } = departed.receipt
    this.ledger.report(source.id, at.id, this.kind, source.laneTotal(at.id, kind))
    at.acceptLane(source.id, kind, this.ledger.acceptedOf(source.id, at.id, hexToBytes(kind)))
    must(accept(at, world, departed, claim))
    must(resolve(at, purse.thing, this.dependencyOf(purse)))
    purse.pending = undefined
  }
  /** The block that the purse came with does not stand; its rival holds the receipt too. */
  reorganise(purse: Purse): void {
    const { pending, at } = purse
    if (pending?.rival === undefined) return
    const { departed, rival } = pending
    const claim = rival.seal()
    at.certify(claim)
    must(resolve(at, purse.thing, this.dependencyOf(purse)))
    must(at.manage(bob, 'arrive', arrival(rival, departed, official, claim)))
    purse.pending = { ...pending, claim, world: rival, rival: undefined }
  }
  /** What the token of the kind on a domain says, and what is behind it. */
  minted(domain: ObjectDomain) {
    const token = this.get<Hex>(domain, 'tokenOf', [this.kindId])
    const vault = this.get<Hex>(domain, 'vaultOf', [this.kindId])
    if (vault === zero) return { token, total: 0n, behind: 0n }
    const total = read<bigint>(domain, token, coinTokenAbi as Abi, 'totalSupply')
    return { token, total, behind: coinAt(domain, { typeId: typeIds.coin, index: vault }, official).amount }
  }
  /** Everything that must be equal at all times. */
  check(): void {
    const held = this.balance(this.wrapper)
    expect(users.reduce((sum, user) => sum + this.balance(user), held)).toBe(supply * BigInt(users.length))
    expect(this.get<bigint>(this.home, 'outstanding', [this.token])).toBe(held)
    let coins = this.purses.reduce((sum, purse) => sum + this.amountOf(purse), 0n)
    for (const domain of this.domains.slice(1)) {
      const { total, behind } = this.minted(domain)
      expect(total).toBe(behind)
      coins += behind
    }
    expect(coins).toBe(held)
  }
}

/** Steps of a history; numbers choose among what there is. */
const step = fc.record({
  kind: fc.constantFrom('wrap', 'move', 'move', 'settle', 'settle', 'reorganise', 'unwrap', 'tokenize', 'redeem'),
  which: fc.nat(),
  to: fc.nat(),
  share: fc.integer({ min: 1, max: 4 }),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Does what can be done, and holds what cannot against its refusal. */
function take(market: Market, { kind, which, to, share }: Step): void {
  const user = users[which % users.length]!
  if (kind === 'wrap') {
    if (market.purses.length < 6) market.wrap(user, BigInt(1 + (to % 5_000)))
    return
  }
  if (kind === 'redeem') {
    const domain = market.domains[1 + (to % 2)]!
    const { token, total } = market.minted(domain)
    if (total === 0n) return
    const held = read<bigint>(domain, token, coinTokenAbi as Abi, 'balanceOf', [user])
    expect(market.call(domain, user, 'redeem', [market.kindId, held + 1n, user])).toHaveProperty('error')
    const amount = held / BigInt(share)
    if (amount === 0n) return
    const index = must(market.call(domain, user, 'redeem', [market.kindId, amount, user])).output
    market.purses.push({ thing: { typeId: typeIds.coin, index }, owner: user, at: domain, pending: undefined })
    return
  }
  const purse = market.purses[which % market.purses.length]
  if (purse === undefined) return
  const held = market.amountOf(purse)
  const amount = held / BigInt(share)
  if (kind === 'settle') market.settle(purse)
  if (kind === 'reorganise') market.reorganise(purse)
  if (kind === 'move' && purse.pending === undefined && held > 0n)
    market.move(purse, market.domains.filter((domain) => domain !== purse.at)[to % 2]!)
  if (kind !== 'unwrap' && kind !== 'tokenize') return
  const args = [purse.thing.index, amount === 0n ? held + 1n : amount, purse.owner]
  if (purse.pending !== undefined) {
    expect(market.call(purse.at, purse.owner, kind, args)).toMatchObject({ error: 'NotOfficial' })
    return
  }
  market.approve(purse)
  const outcome = market.call(purse.at, purse.owner, kind, args)
  if (amount === 0n) expect(outcome).toMatchObject({ error: 'AmountTooLow' })
  else if ((kind === 'unwrap') === (purse.at === market.home)) must(outcome)
  else expect(outcome).toMatchObject({ error: kind === 'unwrap' ? 'KindForeign' : 'KindNative' })
}

/** Everything goes home and is unwrapped. */
function finish(market: Market): void {
  for (const domain of market.domains.slice(1)) {
    const { token, total } = market.minted(domain)
    for (const user of total === 0n ? [] : users) {
      const amount = read<bigint>(domain, token, coinTokenAbi as Abi, 'balanceOf', [user])
      if (amount === 0n) continue
      const index = must(market.call(domain, user, 'redeem', [market.kindId, amount, user])).output
      market.purses.push({ thing: { typeId: typeIds.coin, index }, owner: user, at: domain, pending: undefined })
    }
  }
  for (const purse of market.purses) {
    market.settle(purse)
    if (purse.at !== market.home && market.amountOf(purse) > 0n) market.move(purse, market.home)
    market.settle(purse)
    const amount = market.amountOf(purse)
    if (amount === 0n) continue
    market.approve(purse)
    must(market.call(market.home, purse.owner, 'unwrap', [purse.thing.index, amount, purse.owner]))
  }
  market.check()
  expect(market.balance(market.wrapper)).toBe(0n)
}

describe('wrapped coins', () => {
  it('are conserved through all that can happen to them, and all come back', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        const market = new Market()
        market.wrap(alice, 1_000n)
        for (const each of steps) {
          take(market, each)
          market.check()
        }
        finish(market)
      }),
      { numRuns: 10 },
    )
  }, 240_000)

  it('of a domain that lies buy nothing, certified or not', () => {
    const market = new Market()
    const purse = market.wrap(alice, 500n)
    market.move(purse, market.domains[1])
    market.settle(purse)
    // another history of A issued as much as it liked; another history of C took it for real, and sends it on
    const [falseA, falseC] = [new ObjectDomain(901n), new ObjectDomain(903n)]
    for (const domain of [falseA, falseC]) domain.deploy(withTypes(coinWrapperBytecode, typeIds.coin))
    const { creation, abi } = tokens.PlainToken!
    expect(falseA.deploy(creation)).toBe(market.token)
    must(falseA.call(bob, market.token, abi, 'mint', [bob, supply]))
    must(falseA.call(bob, market.token, abi, 'approve', [market.wrapper, supply]))
    const { output } = must(falseA.call(bob, market.wrapper, coinWrapperAbi, 'wrap', [market.token, supply, bob]))
    const forged: Thing = { typeId: typeIds.coin, index: output }
    const first = depart(falseA, bob, forged, official, 903n)
    const root = falseA.seal()
    falseC.certify(root)
    must(falseC.manage(bob, 'arrive', arrival(falseA, first, official, root)))
    falseC.acceptLane(901n, first.receipt.kind, supply)
    must(accept(falseC, falseA, first, root))
    must(resolve(falseC, forged, on([flow(first)])))
    const second = depart(falseC, bob, forged, official, 901n)
    const lie = falseC.seal()
    // C's final certifier says so too
    market.home.certify(lie)
    must(market.home.manage(bob, 'arrive', arrival(falseC, second, official, lie)))
    market.ledger.report(903n, 901n, market.kind, falseC.laneTotal(901n, second.receipt.kind))
    const accepted = market.ledger.acceptedOf(903n, 901n, hexToBytes(second.receipt.kind))
    expect([second.receipt.kind, accepted]).toEqual([market.kindId, 0n])
    market.home.acceptLane(903n, second.receipt.kind, accepted)
    expect(accept(market.home, falseC, second, lie)).toMatchObject({ error: 'LaneExhausted' })
    must(resolve(market.home, forged, on([flow(second)])))
    expect(copyOf(market.home, forged, on([flow(second)])).exists).toBe(true)
    expect(market.call(market.home, bob, 'unwrap', [forged.index, 1n, bob])).toMatchObject({ error: 'NotOfficial' })
    market.check()
    // who has real ones gets his tokens
    finish(market)
    expect(market.balance(alice)).toBe(supply)
  })

  it('belong to their owner, and to nobody who asks', () => {
    const market = new Market()
    const purse = market.wrap(alice, 500n)
    const { index } = purse.thing
    const unwrap = (from: Hex, amount: bigint) => market.call(market.home, from, 'unwrap', [index, amount, from])
    expect(unwrap(alice, 1n)).toMatchObject({ error: 'NotAllowed' })
    market.approve(purse)
    expect(unwrap(bob, 1n)).toMatchObject({ error: 'NotOwner' })
    expect(unwrap(alice, 501n)).toMatchObject({ error: 'AmountTooLow' })
    expect(unwrap(alice, 0n)).toMatchObject({ error: 'AmountZero' })
    must(unwrap(alice, 500n))
    expect(unwrap(alice, 1n)).toMatchObject({ error: 'AmountTooLow' })
    // coins that look the same
    const other = coin(market.home, alice, 100n)
    expect(market.call(market.home, alice, 'unwrap', [other.index, 1n, alice])).toMatchObject({ error: 'KindForeign' })
    expect(market.call(market.home, alice, 'wrap', [bob, 1n, alice])).toMatchObject({ error: 'TokenUnknown' })
    expect(market.call(market.home, alice, 'redeem', [zero, 1n, alice])).toMatchObject({ error: 'TokenUnknown' })
    expect(market.call(market.home, alice, 'redeem', [zero, 0n, alice])).toMatchObject({ error: 'AmountZero' })
    market.check()
  })

  it('elsewhere are an ERC-7802 token that its wrapper alone mints; nobody makes its vault wait', () => {
    const market = new Market()
    const [, there] = market.domains
    const purse = market.wrap(alice, 500n)
    market.move(purse, there)
    expect(market.call(there, alice, 'tokenize', [purse.thing.index, 1n, bob])).toMatchObject({ error: 'NotOfficial' })
    market.settle(purse)
    market.approve(purse)
    must(market.call(there, alice, 'tokenize', [purse.thing.index, 200n, bob]))
    const { token } = market.minted(there)
    const facts = ['decimals', 'symbol', 'originDomain'].map((name) => read(there, token, coinTokenAbi as Abi, name))
    expect(facts).toEqual([6, 'COIN', 901n])
    expect(read(there, token, coinTokenAbi as Abi, 'supportsInterface', ['0x33331994'])).toBe(true)
    for (const name of ['crosschainMint', 'crosschainBurn'])
      expect(there.call(bob, token, coinTokenAbi, name, [bob, 1n])).toMatchObject({ error: 'NotWrapper' })
    expect(there.call(bob, token, coinTokenAbi, 'initialize', [1n, bob, zero])).toMatchObject({ error: 'NotWrapper' })
    // a stranger with a conditional thing takes the vault into his transaction
    const thing = nft(market.home, bob)
    const sent = depart(market.home, bob, thing, official, there.id)
    const claim = market.home.seal()
    must(there.admit(claim))
    must(there.manage(bob, 'arrive', arrival(market.home, sent, official, claim)))
    const vault = market.get<Hex>(there, 'vaultOf', [market.kindId])
    const calls = [
      {
        typeId: typeIds.nft,
        inputs: [{ index: thing.index, dependency: shown(on([claim, flow(sent)])) }],
        data: encodeAbiParameters(nftSteps, [[]]),
      },
      {
        typeId: typeIds.coin,
        inputs: [{ index: vault, dependency: shown(official) }],
        data: encodeAbiParameters(coinSteps, [[]]),
      },
    ]
    const meddle = () => there.manage(bob, 'transact', [calls, 0], 10n ** 15n)
    expect(meddle()).toMatchObject({ error: 'NotAllowed' })
    must(market.call(there, bob, 'redeem', [market.kindId, 200n, bob]))
    expect(meddle()).toMatchObject({ error: 'NotAllowed' })
    expect(market.minted(there)).toMatchObject({ total: 0n, behind: 0n })
  })

  it('elsewhere change hands as any ERC-20 token does, by a signature too', async () => {
    const market = new Market()
    const [, there] = market.domains
    const purse = market.wrap(alice, 500n)
    market.move(purse, there)
    market.settle(purse)
    market.approve(purse)
    const holder = privateKeyToAccount(`0x${'5e'.repeat(32)}`)
    const owner = holder.address
    must(market.call(there, alice, 'tokenize', [purse.thing.index, 200n, owner]))
    const { token } = market.minted(there)
    const balances = () =>
      [owner, alice, bob].map((each) => read<bigint>(there, token, coinTokenAbi as Abi, 'balanceOf', [each]))
    const send = (from: Hex, name: string, args: readonly unknown[]) =>
      there.call(from, token, coinTokenAbi, name, args)
    must(send(owner, 'transfer', [bob, 50n]))
    expect(send(alice, 'transferFrom', [bob, alice, 1n])).toMatchObject({ error: 'InsufficientAllowance' })
    must(send(bob, 'approve', [alice, 30n]))
    must(send(alice, 'transferFrom', [bob, alice, 30n]))
    expect(send(alice, 'transferFrom', [bob, alice, 1n])).toMatchObject({ error: 'InsufficientAllowance' })
    expect(balances()).toEqual([150n, 30n, 20n])

    const word = { owner, spender: bob as Hex, value: 7n, nonce: 0n, deadline: 1_000n }
    const types = ['address owner', 'address spender', 'uint256 value', 'uint256 nonce', 'uint256 deadline']
    const signature = await holder.signTypedData({
      domain: {
        name: read<string>(there, token, coinTokenAbi as Abi, 'name'),
        version: '1',
        chainId: Number(there.id),
        verifyingContract: token,
      },
      types: { Permit: types.map((each) => ({ type: each.split(' ')[0]!, name: each.split(' ')[1]! })) },
      primaryType: 'Permit',
      message: word,
    })
    const { r, s, v } = parseSignature(signature)
    const permit = (value: bigint) => send(alice, 'permit', [owner, bob, value, word.deadline, Number(v), r, s])
    expect(permit(8n)).toMatchObject({ error: 'InvalidPermit' })
    must(permit(7n))
    expect(permit(7n)).toMatchObject({ error: 'InvalidPermit' })
    must(send(bob, 'transferFrom', [owner, bob, 7n]))
    expect(balances()).toEqual([143n, 30n, 27n])
  })

  it('cost what docs/messages.md says', () => {
    const market = new Market()
    const [home, there] = market.domains
    const costs: Record<string, number> = {}
    const measure = (name: string, domain: ObjectDomain, args: readonly unknown[]): void => {
      const data = encodeFunctionData({ abi: coinWrapperAbi as Abi, functionName: name, args })
      const gas = transactionGas(data, must(domain.send(alice, market.wrapper, data)))
      costs[`${name}, first of a token`] ??= gas
      costs[name] = gas
    }
    for (const _ of [1, 2]) measure('wrap', home, [market.token, 100n, alice])
    const purse = market.wrap(alice, 500n)
    market.approve(purse)
    measure('unwrap', home, [purse.thing.index, 50n, alice])
    market.move(purse, there)
    market.settle(purse)
    market.approve(purse)
    for (const _ of [1, 2]) measure('tokenize', there, [purse.thing.index, 100n, alice])
    measure('redeem', there, [market.kindId, 50n, alice])
    process.stdout.write(`gas of wrapping: ${JSON.stringify(costs)}\n`)
    expect(costs.wrap).toBeLessThan(500_000)
  })

  it('are what arrived, if the token keeps a part; a token that calls back makes nothing twice', () => {
    const fee = new Market(tokens.FeeToken!)
    expect(fee.amountOf(fee.wrap(alice, 100n))).toBe(90n)
    const market = new Market(tokens.CallingToken!)
    const again = encodeFunctionData({ abi: coinWrapperAbi, functionName: 'wrap', args: [market.token, 5n, bob] })
    must(market.home.call(bob, market.token, tokens.CallingToken!.abi, 'mint', [market.token, 5n]))
    must(market.home.call(bob, market.token, tokens.CallingToken!.abi, 'arm', [market.wrapper, again]))
    expect(market.amountOf(market.wrap(alice, 100n))).toBe(100n)
    expect(read(market.home, market.token, tokens.CallingToken!.abi, 'refusal')).toBe('0x3ee5aeb5')
    expect(market.get(market.home, 'outstanding', [market.token])).toBe(100n)
    expect(market.balance(market.wrapper)).toBe(100n)
  })
})

describe('wrapped things', () => {
  it('go out as objects and come back as tokens, once, from where they are official', () => {
    const domains = [new ObjectDomain(901n), new ObjectDomain(902n)] as const
    const [home, there] = domains
    const wrapper = home.deploy(withTypes(nftWrapperBytecode, typeIds.nft))
    const { creation, abi } = tokens.PlainThing!
    const token = home.deploy(creation)
    must(home.call(alice, token, abi, 'mint', [alice, 7n]))
    const call = (from: Hex, functionName: string, args: readonly unknown[]) =>
      home.call(from, wrapper, nftWrapperAbi, functionName, args)
    expect(call(alice, 'wrap', [token, 7n, alice])).toHaveProperty('error')
    must(home.call(alice, token, abi, 'approve', [wrapper, 7n]))
    expect(call(bob, 'wrap', [token, 7n, bob])).toHaveProperty('error')
    const { output: index } = must(call(alice, 'wrap', [token, 7n, alice]))
    const thing: Thing = { typeId: typeIds.nft, index }
    expect(call(alice, 'wrap', [token, 7n, alice])).toMatchObject({ error: 'TokenHeld' })
    expect(read(home, token, abi, 'ownerOf', [7n])).toMatch(new RegExp(wrapper, 'i'))
    const content = encodeAbiParameters(parseAbiParameters('address, uint256'), [token, 7n])
    expect(nftAt(home, thing, official).content).toBe(
      `0x${Buffer.from(keccak256(hexToBytes(content))).toString('hex')}`,
    )

    const out = depart(home, alice, thing, official, 902n, bob)
    expect(call(bob, 'unwrap', [index, bob])).toMatchObject({ error: 'NotOfficial' })
    const claim = home.seal()
    there.certify(claim)
    must(there.manage(bob, 'arrive', arrival(home, out, official, claim)))
    there.acceptLane(901n, out.receipt.kind, 1n)
    must(accept(there, home, out, claim))
    must(resolve(there, thing, on([flow(out)])))
    const back = depart(there, bob, thing, official, 901n)
    const second = there.seal()
    must(home.admit(second))
    must(home.manage(bob, 'arrive', arrival(there, back, official, second)))
    expect(call(bob, 'unwrap', [index, bob])).toMatchObject({ error: 'NotOfficial' })
    home.certify(second)
    home.acceptLane(902n, back.receipt.kind, 1n)
    must(accept(home, there, back, second))
    must(resolve(home, thing, on([second, flow(back)])))
    expect(call(alice, 'unwrap', [index, alice])).toMatchObject({ error: 'NotOwner' })
    expect(call(bob, 'unwrap', [index, bob])).toMatchObject({ error: 'NotAllowed' })
    const data = encodeAbiParameters(nftSteps, [[{ isApproval: true, at: 0n, account: wrapper, terms: zero }]])
    const inputs = [{ index, dependency: shown(official) }]
    must(home.manage(bob, 'transact', [[{ typeId: typeIds.nft, inputs, data }], 0]))
    must(call(bob, 'unwrap', [index, bob]))
    expect(read(home, token, abi, 'ownerOf', [7n])).toMatch(new RegExp(bob, 'i'))
    expect(copyOf(home, thing, official).exists).toBe(false)
    expect(call(bob, 'unwrap', [index, bob])).toMatchObject({ error: 'NotWrapped' })
    // an object that somebody made to look like it
    const forged = nft(home, bob)
    expect(call(bob, 'unwrap', [forged.index, bob])).toMatchObject({ error: 'NotWrapped' })
    const stuck = home.deploy(tokens.StuckThing!.creation)
    expect(call(bob, 'wrap', [stuck, 1n, bob])).toMatchObject({ error: 'TokenNotReceived' })
  })
})
