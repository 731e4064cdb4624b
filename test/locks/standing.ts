/** A domain on which certificates let orders stand: with validators and authorities, and what they sign. */
import { orderRefusals, typeIds } from '@syncline/contracts'
import { type Bytes, bytesToHex, hexToBytes } from '@syncline/primitives'
import {
  type Authority,
  absentEntryHash,
  type LockDelta,
  type LockEntry,
  lockDeltasHash,
  lockEntryHash,
  type Order,
  type OrderAction,
  orderActions,
  orderDigest,
} from '@syncline/protocol'
import { encodeAbiParameters } from 'viem'
import { must, type Outcome, type Refusal } from '../support/objectDomain.js'
import { coinParameters, create, nobody, official, ref, zero } from '../support/objects.js'
import { reconcile, restsOnNothing, sceneOf } from './quorum.js'
import { accountOf, keyOf, LockDomain, lawfulKind, office, orderOf, orderSystem, rowOf, sign, word } from './scene.js'

export const [fatf, sec, bafin] = [office('FATF', 3, 'INT'), office('SEC', 2, 'US'), office('BaFin', 2, 'DE')]
export const bond = lawfulKind(['US'])
export const asset = bytesToHex(bond.asset)
export const alice = accountOf('alice')
export const treasury = hexToBytes(accountOf('treasury'))
export const states = { ACTIVE: 0, FROZEN: 2, SEIZED: 3, TERMINATED: 4 } as const
export const errorOf = (result: Outcome | Refusal): string => ('error' in result ? result.error : 'accepted')

/** `rest` and what else a certificate says. */
type Certifying = Partial<Pick<LockDelta, 'below' | 'guard'>> & { readonly lamport?: bigint; readonly key?: Bytes }

/** A domain with validators, three authorities, a bond, and 50 units of it that are alice's. */
export function begin(policy: 'direct' | 'strict' = 'direct') {
  const { chain, set } = sceneOf(undefined, new LockDomain(policy))
  for (const each of [fatf, sec, bafin]) must(chain.importRow(rowOf(each)))
  must(chain.book('describe', [bond.kind]))
  const state = { originDomain: 901n, issuer: bond.kind.creator, salt: bond.kind.salt, amount: 50n, owner: alice }
  const data = encodeAbiParameters(coinParameters, [{ ...state, spender: nobody, terms: zero }])
  const purse = create(chain.domain, bond.kind.creator, typeIds.bond, data)
  let [certificates, nonce] = [0, 0n]

  function make(by: Authority, action: OrderAction, change: Partial<Order> = {}, name = nameOf(by)) {
    const order = orderOf(by, action, bond.asset, { nonce: ++nonce, lamport: 100n + nonce, ...change })
    const digest = orderDigest(order, orderSystem)
    return { order, digest, hex: bytesToHex(digest), signature: sign(order, keyOf(name, by.epoch)) }
  }
  type Made = ReturnType<typeof make>
  const give = ({ order, signature }: Made) => chain.submit(order, signature, 'give')
  const recordOf = ({ hex }: Made) =>
    chain.read<{ status: number; refusal: number; isVoid: boolean }>('recordOf', [hex])
  /** Its status, with the refusal of what is refused. */
  function end(made: Made): string {
    const status = chain.statusOf(made.hex)
    return status === 'refused' ? orderRefusals[recordOf(made).refusal]! : status
  }
  /** Validators of this domain let an entry stand. */
  function certify(to: LockEntry, { lamport = 1n, key = bond.asset, ...rest }: Certifying = {}): Outcome {
    const { state, held, order } = chain.entryOf(key)
    const from =
      state + held === 0 && BigInt(bytesToHex(order)) === 0n ? absentEntryHash : lockEntryHash(chain.entryOf(key))
    const deltas: LockDelta[] = [{ segment: 0, asset: key, from, to, ...restsOnNothing, ...rest }]
    const id = word(`certificate ${++certificates}`)
    const said = { id, lamport, domainIds: [901n], deltaHashes: [lockDeltasHash(deltas)] }
    return must(reconcile({ chain, set }, said, deltas))
  }
  const by = ({ digest }: Made, name: keyof typeof states, held?: OrderAction): LockEntry => ({
    ...{ state: states[name], held: held === undefined ? 0 : 1 + orderActions.indexOf(held), order: digest },
  })
  const enforce = ({ hex }: Made) => errorOf(chain.book('enforce', [hex, ref(purse, official)]))
  const wait = (blocks: number): void => {
    for (let i = 0; i < blocks; i++) chain.domain.seal()
  }
  const revoke = (who: Authority) => must(chain.importRow({ ...rowOf(who), revokedAt: 1n }))
  return { chain, make, give, end, recordOf, certify, by, enforce, wait, revoke }
}
const nameOf = ({ rank, jurisdiction }: Authority): string =>
  rank === 3 ? 'FATF' : jurisdiction === 'US' ? 'SEC' : 'BaFin'
export type Scene = ReturnType<typeof begin>
export type Made = ReturnType<Scene['make']>
