/** A domain with a regulated type, authorities that L1 appointed, and their orders: what histories and tests of locks share. */
import {
  type AuthorityRow,
  authorityHash,
  bondSalt,
  encodeJurisdiction,
  iOrderBookAbi,
  type LockPolicyName,
  lockRegistryAbi,
  orderRefusals,
  orderStatuses,
  predeploys,
  typeIds,
} from '@syncline/contracts'
import type { World } from '@syncline/ovm'
import {
  type Bytes,
  bytesToHex,
  type Hex,
  hashWords,
  hexToBytes,
  keccak256,
  privateKeyToAddress,
  signDigest,
} from '@syncline/primitives'
import {
  type Authority,
  authorityLeaf,
  type ClaimTree,
  createClaimTree,
  type LockEntry,
  type Order,
  type OrderDomain,
  orderActions,
  orderDigest,
  orderWords,
} from '@syncline/protocol'
import { decodeFunctionResult, parseEventLogs } from 'viem'
import { createGenesis, must, ObjectDomain, type Outcome, type Refusal } from '../support/objectDomain.js'

export const word = (name: string): Bytes => keccak256(new TextEncoder().encode(name))
export const accountOf = (name: string): Hex => bytesToHex(word(name).subarray(12))
const zero = new Uint8Array(20)

/** What orders are signed for: as the genesis of these domains has it. */
export const orderSystem: OrderDomain = { l1ChainId: 900n, authorityRegistry: hexToBytes(`0x${'16'.repeat(20)}`) }

/** A kind of bonds, or of coins, which are nobody's to command. */
export type LawfulKind = {
  readonly kind: {
    readonly originDomain: bigint
    readonly creator: Hex
    readonly salt: Hex
    readonly typeId: Hex
  }
  readonly asset: Bytes
  readonly jurisdictions: readonly string[]
}

/** Bonds under these laws; of none it is a kind of coins. */
export function lawfulKind(jurisdictions: readonly string[]): LawfulKind {
  const kind = {
    originDomain: 901n,
    creator: accountOf('issuer'),
    salt: bondSalt(7n, jurisdictions),
    typeId: jurisdictions.length === 0 ? typeIds.coin : typeIds.bond,
  } as const
  const asset = hashWords(kind.originDomain, hexToBytes(kind.creator), hexToBytes(kind.salt), hexToBytes(kind.typeId))
  return { kind, asset, jurisdictions }
}

/** Name of what an account has of an asset. */
export function holdingKey(asset: Bytes, holder: Hex): Bytes {
  const tag = new TextEncoder().encode('syncline.lock.holding.v1')
  const padded = new Uint8Array(32)
  padded.set(tag)
  return hashWords(padded, asset, hexToBytes(holder))
}

/** The row that L1 keeps of an authority. */
export function rowOf({ id, signer, rank, jurisdiction, actions, kinds, revokedAt, ...rest }: Authority): AuthorityRow {
  const { epoch, validAfter, validBefore } = rest
  return {
    id: bytesToHex(id),
    signer: bytesToHex(signer),
    rank,
    jurisdiction: encodeJurisdiction(jurisdiction),
    actions: actions.reduce((bits, action) => bits | (1 << orderActions.indexOf(action)), 0),
    kinds: kinds === 'all' ? [] : kinds.map(bytesToHex),
    epoch,
    validAfter,
    validBefore,
    revokedAt: revokedAt ?? 0n,
  }
}

export const keyOf = (name: string, epoch = 1n): Bytes => word(`key of ${name} ${epoch}`)

/** An authority in office from the start; its key is `keyOf(name, epoch)`. */
export function office(
  name: string,
  rank: 1 | 2 | 3,
  jurisdiction: string,
  change: Partial<Authority> = {},
): Authority {
  const epoch = change.epoch ?? 1n
  return {
    id: word(name),
    signer: privateKeyToAddress(keyOf(name, epoch)),
    rank,
    jurisdiction,
    actions: orderActions,
    kinds: 'all',
    epoch,
    validAfter: 0n,
    validBefore: 1_000_000n,
    revokedAt: undefined,
    ...change,
  }
}

export function sign(order: Order, key: Bytes): Bytes {
  const { rs, yParity } = signDigest(orderDigest(order, orderSystem), key)
  return Uint8Array.of(...rs, 27 + yParity)
}

/** An order that is well formed but for what `change` says. */
export function orderOf(by: Authority, action: Order['action'], asset: Bytes, change: Partial<Order> = {}): Order {
  const isMove = action === 'CONFISCATE' || action === 'LIQUIDATE' || action === 'RECOVER'
  return {
    asset,
    action,
    amount: 0n,
    subject: zero,
    recipient: isMove ? hexToBytes(accountOf('treasury')) : zero,
    authority: by.id,
    authorityEpoch: by.epoch,
    nonce: 1n,
    caseId: word('case'),
    evidence: word('evidence'),
    seen: word('seen'),
    lamport: 1n,
    effectiveAt: 0n,
    validAfter: 0n,
    validBefore: 1_000_000n,
    ...change,
  }
}

/** A receipt as an event tells it; codes are names, states and actions are codes. */
export type ReceiptEvent = {
  readonly digest: Hex
  readonly key: Hex
  readonly action: number
  readonly from: number
  readonly to: number
  readonly attempts: number
  readonly refusal: string | undefined
}

export function receiptsOf({ logs }: Outcome): readonly ReceiptEvent[] {
  return parseEventLogs({ abi: iOrderBookAbi, logs: [...logs], eventName: ['OrderApplied', 'OrderRefused'] }).map(
    ({ eventName, args }) => {
      const { digest, key, action, attempts } = args
      if (eventName === 'OrderApplied') {
        return { digest, key, action, attempts, from: args.from, to: args.to, refusal: undefined }
      }
      const refusal = orderRefusals[args.refusal]
      return { digest, key, action, attempts, from: args.state, to: args.state, refusal }
    },
  )
}

/** `LockBusy` → `LOCK_BUSY`. */
export const codeOf = (error: string): string => error.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** Domains that share a genesis: its trees remember every block. */
const era = 50
const genesis = new Map<LockPolicyName, { readonly world: World; uses: number }>()
function genesisOf(policy: LockPolicyName): World {
  const known = genesis.get(policy)
  const made = known !== undefined && known.uses < era ? known : { world: createGenesis(policy), uses: 0 }
  made.uses++
  genesis.set(policy, made)
  return made.world
}

export class LockDomain {
  readonly policy: LockPolicyName
  readonly domain: ObjectDomain
  readonly #tree: ClaimTree

  constructor(policy: LockPolicyName, id = 901n, domain?: ObjectDomain, tree: ClaimTree = createClaimTree()) {
    this.policy = policy
    this.domain = domain ?? new ObjectDomain(id, false, genesisOf(policy))
    this.#tree = tree
  }

  /** Another domain with the same past, under the same L1. */
  fork(): LockDomain {
    return new LockDomain(this.policy, this.domain.id, this.domain.fork(), this.#tree)
  }

  book(functionName: string, args: readonly unknown[], from: Hex = accountOf('anyone')): Outcome | Refusal {
    return this.domain.call(from, predeploys.orderBook, iOrderBookAbi, functionName, args)
  }

  read<T>(functionName: string, args: readonly unknown[], on: 'book' | 'registry' = 'book'): T {
    const [to, abi] = on === 'book' ? [predeploys.orderBook, iOrderBookAbi] : [predeploys.lockRegistry, lockRegistryAbi]
    const { output } = must(this.domain.call(accountOf('anyone'), to, abi, functionName, args))
    return decodeFunctionResult({ abi, functionName, data: output } as never) as T
  }

  /** L1 settled the row, and this domain imports it. */
  importRow(
    row: AuthorityRow,
    functionName: 'importAuthority' | 'importFormer' = 'importAuthority',
  ): Outcome | Refusal {
    const index = this.#tree.append(authorityLeaf(hexToBytes(authorityHash(row))))
    const root = this.#tree.root()
    this.domain.importRoot(root)
    const siblings = this.#tree.siblings(index).map(bytesToHex)
    return this.book(functionName, [row, bytesToHex(root), siblings])
  }

  /** The same for a row of an epoch that is over. */
  importFormer(row: AuthorityRow): Outcome | Refusal {
    return this.importRow(row, 'importFormer')
  }

  submit(order: Order, signature: Bytes, functionName: 'submit' | 'give' = 'submit'): Outcome | Refusal {
    return this.book(functionName, [orderWords(order), bytesToHex(signature)])
  }

  /** The block in the making ends, and L1 has certified it. Its height. */
  certifyOwn(): bigint {
    const { height } = this.domain.seal()
    this.domain.certify({ domainId: this.domain.id, height, root: word('root') })
    return height
  }

  statusOf(digest: Hex): (typeof orderStatuses)[number] {
    return orderStatuses[this.read<{ status: number }>('recordOf', [digest]).status]!
  }

  entryOf(key: Bytes): LockEntry {
    const { state, held, order } = this.read<{ state: number; held: number; order: Hex }>(
      'entryOf',
      [bytesToHex(key)],
      'registry',
    )
    return { state, held, order: hexToBytes(order) }
  }

  /** Storage root of LockRegistry: what other domains compare. */
  get registryRoot(): Hex {
    this.domain.seal()
    return this.domain.storageRootOf(predeploys.lockRegistry)
  }
}
