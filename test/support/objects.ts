/** Objects of the built-in types on domains in memory: what tests call and read again and again. */
import { typeIds } from '@syncline/contracts'
import { type Hex, hexToBytes } from '@syncline/primitives'
import { type Claim, createDependency, type Dependency, flowClaim } from '@syncline/protocol'
import { decodeAbiParameters, encodeAbiParameters, parseAbiParameters } from 'viem'
import { claimOf, eventsOf, must, type ObjectDomain } from './objectDomain.js'

export const alice = '0x00000000000000000000000000000000000a11ce'
export const bob = '0x0000000000000000000000000000000000000b0b'
export const coinParameters = parseAbiParameters(
  '(uint64 originDomain, address issuer, bytes32 salt, uint256 amount, address owner, address spender, bytes32 terms)',
)
export const nftParameters = parseAbiParameters(
  '(uint64 originDomain, address creator, bytes32 content, address owner, address spender, bytes32 terms)',
)
export const coinSteps = parseAbiParameters(
  '(uint8 kind, uint256 from, uint256 to, uint256 amount, address spender, bytes32 terms)[]',
)
export const nftSteps = parseAbiParameters('(bool isApproval, uint256 at, address account, bytes32 terms)[]')
export const zero = `0x${'00'.repeat(32)}` as const
export const nobody = `0x${'00'.repeat(20)}` as const
export const salt = `0x${'00'.repeat(31)}07` as const

export type Departed = Extract<ReturnType<typeof eventsOf>[number], { eventName: 'ObjectDeparted' }>['args']
export type Thing = { readonly typeId: Hex; readonly index: Hex }

export const shown = ({ positive, negated }: Dependency) => ({
  positive: positive.map(claimOf),
  negated: negated.map((group) => group.map(claimOf)),
})
export function on(positive: readonly Claim[], negated: readonly (readonly Claim[])[] = []): Dependency {
  const made = createDependency(positive, negated)
  if (made === 'FALSE') throw new Error('no world has this')
  return made
}
export const official = on([])
export const ref = (thing: Thing, dependency: Dependency) => ({ ...thing, dependency: shown(dependency) })
export const flow = ({ receiptId }: Departed): Claim => flowClaim(hexToBytes(receiptId))

export function create(domain: ObjectDomain, from: Hex, typeId: Hex, data: Hex): Thing {
  return { typeId, index: must(domain.manage(from, 'create', [typeId, data])).output }
}
export const coin = (domain: ObjectDomain, from: Hex, amount: bigint, owner: Hex = from, issuer: Hex = alice): Thing =>
  create(
    domain,
    from,
    typeIds.coin,
    encodeAbiParameters(coinParameters, [
      { originDomain: 901n, issuer, salt, amount, owner, spender: nobody, terms: zero },
    ]),
  )
export const nft = (domain: ObjectDomain, from: Hex): Thing =>
  create(domain, from, typeIds.nft, encodeAbiParameters(parseAbiParameters('address, bytes32'), [from, salt]))

export function copyOf(domain: ObjectDomain, thing: Thing, dependency: Dependency) {
  const { output } = must(domain.manage(bob, 'copyOf', [ref(thing, dependency)]))
  const [exists, state, level, departedWith] = decodeAbiParameters(
    parseAbiParameters('bool, bytes, uint8, uint64'),
    output,
  )
  return { exists, state, level, departedWith }
}
export const coinAt = (domain: ObjectDomain, thing: Thing, dependency: Dependency) =>
  decodeAbiParameters(coinParameters, copyOf(domain, thing, dependency).state)[0]
export const nftAt = (domain: ObjectDomain, thing: Thing, dependency: Dependency) =>
  decodeAbiParameters(nftParameters, copyOf(domain, thing, dependency).state)[0]

export function depart(
  domain: ObjectDomain,
  from: Hex,
  thing: Thing,
  dependency: Dependency,
  to: bigint,
  owner?: Hex,
): Departed {
  const data = owner === undefined ? '0x' : encodeAbiParameters(parseAbiParameters('address'), [owner])
  const events = eventsOf(must(domain.manage(from, 'depart', [ref(thing, dependency), to, data])))
  return events.find(({ eventName }) => eventName === 'ObjectDeparted')!.args as Departed
}
export const arrival = (source: ObjectDomain, departed: Departed, carried: Dependency, claim: Claim) => [
  departed.receipt,
  shown(carried),
  departed.state,
  claimOf(claim),
  source.proveReceipt(claim.height, departed.receipt.nonce),
]
export const accept = (domain: ObjectDomain, source: ObjectDomain, { receiptId, receipt }: Departed, claim: Claim) =>
  domain.manage(bob, 'acceptFlow', [receipt, claimOf(claim), source.proveCounted(claim.height, hexToBytes(receiptId))])
export const resolve = (domain: ObjectDomain, thing: Thing, dependency: Dependency) =>
  domain.manage(bob, 'resolve', [[ref(thing, dependency)]])
export const pay = (from: bigint, to: bigint, amount: bigint) => ({
  kind: 0,
  from,
  to,
  amount,
  spender: nobody,
  terms: zero,
})
