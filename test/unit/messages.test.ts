/** Messenger in the project's own VM: three domains with real world proofs; what L1 settles is written down for them. */
import { messengerAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, hexToBytes, keccak256 } from '@syncline/primitives'
import type { Claim } from '@syncline/protocol'
import {
  concatHex,
  decodeFunctionResult,
  encodeFunctionData,
  numberToHex,
  parseEventLogs,
  size,
  toFunctionSelector,
  toHex,
} from 'viem'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claimOf, must, ObjectDomain, type Outcome, type Refusal, transactionGas } from '../support/objectDomain.js'
import { type Compiled, compileContracts } from '../support/solidity.js'

const alice = '0x00000000000000000000000000000000000a11ce'
const bob = '0x0000000000000000000000000000000000000b0b'
const { messenger } = predeploys
const utilities = 'packages/contracts/test/utils'

let contracts: Readonly<Record<string, Compiled>>
beforeAll(() => {
  contracts = compileContracts(`${utilities}/Recipients.sol`, `${utilities}/Wanderer.sol`)
}, 240_000)

let [a, b, c]: ObjectDomain[] = []
beforeEach(() => {
  ;[a, b, c] = [new ObjectDomain(901n), new ObjectDomain(902n), new ObjectDomain(903n)]
})

/** ERC-7930, version 1, an account of an EVM chain. */
function interoperable(chainId: bigint, account: Hex): Hex {
  const reference = numberToHex(chainId)
  const padded: Hex = reference.length % 2 === 0 ? reference : `0x0${reference.slice(2)}`
  return concatHex(['0x00010000', numberToHex(size(padded), { size: 1 }), padded, '0x14', account])
}

const queuedIn = (outcome: Outcome) =>
  parseEventLogs({ abi: messengerAbi, eventName: 'MessageQueued', logs: [...outcome.logs] }).map(({ args }) => args)
type Queued = ReturnType<typeof queuedIn>[number]

function send(domain: ObjectDomain, from: Hex, to: bigint, recipient: Hex, payload: Hex, attributes: Hex[] = []) {
  const args = [interoperable(to, recipient), payload, attributes]
  return queuedIn(must(domain.call(from, messenger, messengerAbi, 'sendMessage', args)))[0]!
}
const attribute = (name: 'minLevel(uint8)' | 'minGasLimit(uint256)', value: bigint): Hex =>
  concatHex([toFunctionSelector(name), numberToHex(value, { size: 32 })])
const relay = (
  verb: 'deliver' | 'confirm',
  { message }: Queued,
  claim: Claim,
  source: ObjectDomain,
  at: ObjectDomain,
) =>
  at.call(bob, messenger, messengerAbi, verb, [
    message,
    claimOf(claim),
    source.proveMessage(claim.height, message.nonce),
  ])
const deliver = (queued: Queued, claim: Claim, source: ObjectDomain, at: ObjectDomain) =>
  relay('deliver', queued, claim, source, at)
const isDelivered = (result: Outcome | Refusal) => BigInt(must(result).output) === 1n

function read(domain: ObjectDomain, at: Hex, { abi }: Compiled, functionName: string, args: readonly unknown[] = []) {
  const { output } = must(domain.call(bob, at, abi, functionName, args))
  return decodeFunctionResult({ abi, functionName, data: output })
}
function deliveryOf(domain: ObjectDomain, { messageId }: Queued) {
  const { output } = must(domain.call(bob, messenger, messengerAbi, 'deliveryOf', [messageId]))
  const [level, status] = decodeFunctionResult({ abi: messengerAbi, functionName: 'deliveryOf', data: output })
  return { level, status: ['UNKNOWN', 'TRUE', 'FALSE'][status] }
}
const keeper = (domain: ObjectDomain) => domain.deploy(contracts.Keeper!.creation)
const risker = (domain: ObjectDomain, trusted: Hex, level: number) =>
  domain.deploy(
    concatHex([
      contracts.Risker!.creation,
      `0x${'00'.repeat(12)}${trusted.slice(2)}`,
      numberToHex(level, { size: 32 }),
    ]),
  )

describe('messages', () => {
  it('have ids of nine words', () => {
    const { messageId, message } = send(a!, alice, 902n, bob, '0x1234', [
      attribute('minGasLimit(uint256)', 7n),
      attribute('minLevel(uint8)', 2n),
    ])
    expect(message).toMatchObject({ from: 901n, to: 902n, nonce: 0n, minLevel: 2, gasLimit: 7n, payload: '0x1234' })
    const tag = Uint8Array.from({ length: 32 }, (_, i) => 'syncline.message.v1'.charCodeAt(i) || 0)
    const words = [901n, 902n, 0n, BigInt(alice), BigInt(bob), 2n, 7n] as const
    expect(messageId).toBe(bytesToHex(hashWords(tag, ...words, keccak256(Uint8Array.of(0x12, 0x34)))))
  })

  it('arrive with a crosslink, once, whatever worlds of the source hold them', () => {
    const at = keeper(b!)
    const [first, second] = ['one', 'two'].map((text) => send(a!, alice, 902n, at, toHex(text))) as [Queued, Queued]
    const claim = a!.seal()
    expect(deliver(first, claim, a!, b!)).toMatchObject({ error: 'ClaimNotAdmitted' })
    must(b!.admit(claim))
    // a recipient that says nothing wants certainty
    expect(deliver(first, claim, a!, b!)).toMatchObject({ error: 'LevelTooLow', args: [1, 3] })
    b!.certify(claim)
    // the second comes first
    expect(isDelivered(deliver(second, claim, a!, b!))).toBe(true)
    expect(read(b!, at, contracts.Keeper!, 'payload')).toBe(toHex('two'))
    expect(isDelivered(deliver(first, claim, a!, b!))).toBe(true)
    expect(read(b!, at, contracts.Keeper!, 'sender')).toBe(interoperable(901n, alice))
    expect(read(b!, at, contracts.Keeper!, 'receiveId')).toBe(first.messageId)
    expect([read(b!, at, contracts.Keeper!, 'level'), deliveryOf(b!, first)]).toEqual([
      3n,
      { level: 3, status: 'TRUE' },
    ])

    const later = a!.seal()
    b!.certify(later)
    for (const world of [claim, later])
      expect(deliver(first, world, a!, b!)).toMatchObject({ error: 'AlreadyDelivered', args: [first.messageId] })
    // not for C, and C's world says nothing about A
    c!.certify(claim)
    expect(deliver(first, claim, a!, c!)).toMatchObject({ error: 'NotForHere' })
    const other = send(c!, alice, 902n, at, toHex('one'))
    const its = c!.seal()
    b!.certify(its)
    expect(
      b!.call(bob, messenger, messengerAbi, 'deliver', [first.message, claimOf(its), c!.proveMessage(its.height, 0n)]),
    ).toMatchObject({ error: 'ClaimOfOther' })
    const forged = { ...other.message, sender: bob }
    expect(
      b!.call(bob, messenger, messengerAbi, 'deliver', [forged, claimOf(its), c!.proveMessage(its.height, 0n)]),
    ).toMatchObject({ error: 'MessageNotProven' })
    expect(read(b!, at, contracts.Keeper!, 'count')).toBe(2n)
  })

  it('arrive within a block where the recipient takes the risk, and say later what they were worth', () => {
    const at = risker(b!, alice, 1)
    // A's history twice: the block with the message, and the one that stands in the end
    const rival = new ObjectDomain(901n)
    const queued = send(a!, alice, 902n, at, toHex('now'))
    const lost = send(a!, alice, 902n, at, toHex('only here'))
    const dying = a!.seal()
    must(b!.admit(dying))
    for (const each of [queued, lost]) expect(isDelivered(deliver(each, dying, a!, b!))).toBe(true)
    expect(read(b!, at, contracts.Risker!, 'level')).toBe(1n)
    expect(deliveryOf(b!, queued)).toEqual({ level: 1, status: 'UNKNOWN' })
    const stranger = send(a!, bob, 902n, at, toHex('now'))
    const next = a!.seal()
    must(b!.admit(next))
    expect(deliver(stranger, next, a!, b!)).toMatchObject({ error: 'LevelTooLow' })

    // the same message, and another at the second nonce
    const again = send(rival, alice, 902n, at, toHex('now'))
    const instead = send(rival, alice, 902n, at, toHex('what was really sent'))
    expect([again.messageId === queued.messageId, instead.messageId === lost.messageId]).toEqual([true, false])
    const standing = rival.seal()
    b!.certify(standing)
    expect(deliver(queued, dying, a!, b!)).toMatchObject({ error: 'AlreadyDelivered' })
    expect(deliver(stranger, { ...next, height: standing.height }, a!, b!)).toMatchObject({ error: 'ClaimFalse' })
    for (const each of [queued, lost]) expect(deliveryOf(b!, each)).toEqual({ level: 1, status: 'FALSE' })
    // one was sent after all
    expect(deliver(again, standing, rival, b!)).toMatchObject({ error: 'AlreadyDelivered' })
    must(relay('confirm', again, standing, rival, b!))
    expect(deliveryOf(b!, queued)).toEqual({ level: 3, status: 'TRUE' })
    expect(relay('confirm', lost, standing, rival, b!)).toMatchObject({ error: 'MessageNotProven' })
    expect(relay('confirm', instead, standing, rival, b!)).toMatchObject({ error: 'NotDelivered' })
    // what was really sent is not barred by what was not
    expect(isDelivered(deliver(instead, standing, rival, b!))).toBe(true)
    expect(read(b!, at, contracts.Risker!, 'count')).toBe(3n)
  })

  it('show their level to the opcode LEVEL, while they are delivered', () => {
    const domain = new ObjectDomain(902n, true)
    // without data: what it keeps. Else it keeps LEVEL and answers as a recipient
    const code = '0x36600c575f545f5260205ff35bce5f55632432ef2660e01b5f5260205ff3'
    const at = '0x00000000000000000000000000000000000000ce'
    domain.install(BigInt(at), hexToBytes(code))
    const kept = () => BigInt(must(domain.send(bob, at, '0x')).output)
    const queued = send(a!, alice, 902n, at, '0x')
    const claim = a!.seal()
    domain.certify(claim)
    expect(isDelivered(deliver(queued, claim, a!, domain))).toBe(true)
    expect(kept()).toBe(3n)
    must(domain.send(bob, at, '0x01'))
    expect(kept()).toBe(0n)
  })

  it('carry a token of OpenZeppelin over three domains as it is; what a false root says mints nothing', () => {
    const domains = [a!, b!, c!]
    const token = contracts.Wanderer!
    const at = domains.map((domain) => domain.deploy(token.creation))
    for (const domain of domains)
      for (const other of domains)
        if (other !== domain)
          must(domain.call(bob, at[0]!, token.abi, 'link', [messenger, interoperable(other.id, at[0]!)]))
    must(a!.call(bob, at[0]!, token.abi, 'mint', [alice, 100n]))
    const supplies = () => domains.map((domain) => read(domain, at[0]!, token, 'totalSupply'))
    const move = (domain: ObjectDomain, to: bigint, amount: bigint) => {
      const args = [interoperable(to, alice), amount]
      return queuedIn(must(domain.call(alice, at[0]!, token.abi, 'crosschainTransfer', args)))[0]!
    }
    const first = move(a!, 902n, 70n)
    const claim = a!.seal()
    b!.certify(claim)
    expect(isDelivered(deliver(first, claim, a!, b!))).toBe(true)
    expect(supplies()).toEqual([30n, 70n, 0n])

    // another chain of B burns nothing and says that it did; here it is only vouched for
    const liar = new ObjectDomain(902n)
    liar.deploy(token.creation)
    must(liar.call(bob, at[0]!, token.abi, 'link', [messenger, interoperable(903n, at[0]!)]))
    must(liar.call(bob, at[0]!, token.abi, 'mint', [alice, 1_000n]))
    const lie = move(liar, 903n, 1_000n)
    const false_ = liar.seal()
    must(c!.admit(false_))
    expect(deliver(lie, false_, liar, c!)).toMatchObject({ error: 'LevelTooLow', args: [1, 3] })

    const second = move(b!, 903n, 50n)
    const true_ = b!.seal()
    c!.certify(true_)
    expect(deliver(lie, false_, liar, c!)).toMatchObject({ error: 'ClaimFalse' })
    expect(isDelivered(deliver(second, true_, b!, c!))).toBe(true)
    expect(supplies()).toEqual([30n, 20n, 50n])
  })

  it('cost what docs/messages.md says', () => {
    const at = b!.deploy(contracts.Idler!.creation)
    const costs: Record<string, number> = {}
    const measure = (
      name: string,
      domain: ObjectDomain,
      functionName: 'sendMessage' | 'deliver' | 'confirm',
      args: never,
    ) => {
      const data = encodeFunctionData({ abi: messengerAbi, functionName, args })
      const outcome = must(domain.send(bob, messenger, data))
      costs[name] = transactionGas(data, outcome)
      return outcome
    }
    const payload = `0x${'ab'.repeat(100)}` as const
    send(a!, alice, 902n, at, payload)
    const queued = queuedIn(measure('send', a!, 'sendMessage', [interoperable(902n, at), payload, []] as never))[0]!
    const early = send(a!, alice, 902n, at, payload)
    const claim = a!.seal()
    const proof = (each: Queued) => [each.message, claimOf(claim), a!.proveMessage(claim.height, each.message.nonce)]
    must(b!.admit(claim))
    measure('deliver, level 1', b!, 'deliver', proof(early) as never)
    b!.certify(claim)
    measure('deliver', b!, 'deliver', proof(queued) as never)
    measure('confirm', b!, 'confirm', proof(early) as never)
    process.stdout.write(`gas of messages: ${JSON.stringify(costs)}\n`)
    expect(costs.send).toBeLessThan(75_000)
    expect(costs.deliver).toBeLessThan(150_000)
  })
})
