import {
  bigintToWord,
  bytesToBigint,
  bytesToHex,
  concatBytes,
  equalBytes,
  errorTable,
  hexToBytes,
  keccak256,
  privateKeyToAddress,
  secp256k1Order,
  signDigest,
} from '@syncline/primitives'
import fc from 'fast-check'
import { hashTypedData } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { orderActions } from '../generated/locks.js'
import { type AssetFacts, type Authority, type AuthorityView, checkReversal, checkSignedOrder } from './authority.js'
import { type Order, type OrderDomain, orderDigest, orderSigner, type SignedOrder } from './order.js'

const word = (name: string) => keccak256(new TextEncoder().encode(name))
const key = word('key of the SEC')
const domain: OrderDomain = { l1ChainId: 900n, authorityRegistry: hexToBytes(`0x${'a7'.repeat(20)}`) }
const zero = new Uint8Array(20)
const order: Order = {
  asset: word('bond'),
  action: 'SEIZE',
  amount: 0n,
  subject: zero,
  recipient: hexToBytes(`0x${'c1'.repeat(20)}`),
  authority: word('SEC'),
  authorityEpoch: 3n,
  nonce: 17n,
  caseId: word('case'),
  evidence: word('evidence'),
  seen: word('seen'),
  lamport: 41n,
  effectiveAt: 0n,
  validAfter: 100n,
  validBefore: 200n,
}

function sign(unsigned: Order, by = key, to = domain): SignedOrder {
  const { rs, yParity } = signDigest(orderDigest(unsigned, to), by)
  return { order: unsigned, signature: concatBytes(rs, Uint8Array.of(27 + yParity)) }
}

const types = {
  Order: [
    ['asset', 'bytes32'],
    ['action', 'uint8'],
    ['amount', 'uint256'],
    ['subject', 'address'],
    ['recipient', 'address'],
    ['authority', 'bytes32'],
    ['authorityEpoch', 'uint64'],
    ['nonce', 'uint256'],
    ['caseId', 'bytes32'],
    ['evidence', 'bytes32'],
    ['seen', 'bytes32'],
    ['lamport', 'uint64'],
    ['effectiveAt', 'uint64'],
    ['validAfter', 'uint64'],
    ['validBefore', 'uint64'],
  ].map(([name, type]) => ({ name: name!, type: type! })),
}
const typedData = (value: Order) => ({
  domain: {
    name: 'Syncline',
    version: '1',
    chainId: Number(domain.l1ChainId),
    verifyingContract: bytesToHex(domain.authorityRegistry),
  },
  types,
  primaryType: 'Order' as const,
  message: Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      name === 'action' ? orderActions.indexOf(value.action) : field instanceof Uint8Array ? bytesToHex(field) : field,
    ]),
  ),
})

describe('orderDigest', () => {
  it('is what wallets sign for the typed data', async () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
    const arbitrary = fc.record({
      asset: bytes(32),
      action: fc.constantFrom(...orderActions),
      amount: fc.bigInt(0n, 2n ** 256n - 1n),
      subject: bytes(20),
      recipient: bytes(20),
      authority: bytes(32),
      authorityEpoch: fc.bigInt(0n, 2n ** 64n - 1n),
      nonce: fc.bigInt(0n, 2n ** 256n - 1n),
      caseId: bytes(32),
      evidence: bytes(32),
      seen: bytes(32),
      lamport: fc.bigInt(0n, 2n ** 64n - 1n),
      effectiveAt: fc.bigInt(0n, 2n ** 64n - 1n),
      validAfter: fc.bigInt(0n, 2n ** 64n - 1n),
      validBefore: fc.bigInt(0n, 2n ** 64n - 1n),
    })
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(bytesToHex(orderDigest(value, domain))).toBe(hashTypedData(typedData(value)))
      }),
    )
    const account = privateKeyToAccount(bytesToHex(key))
    const signature = hexToBytes(await account.signTypedData(typedData(order)))
    expect(orderSigner({ order, signature }, domain)).toEqual(privateKeyToAddress(key))
  })

  it('holds for one registry on one L1', () => {
    const digests = [
      domain,
      { ...domain, l1ChainId: 901n },
      { ...domain, authorityRegistry: hexToBytes(`0x${'a8'.repeat(20)}`) },
    ].map((each) => bytesToHex(orderDigest(order, each)))
    expect(new Set(digests).size).toBe(3)
  })
})

const authority: Authority = {
  id: word('SEC'),
  signer: privateKeyToAddress(key),
  rank: 2,
  jurisdiction: 'US',
  actions: orderActions,
  kinds: 'all',
  epoch: 3n,
  validAfter: 0n,
  validBefore: 1_000n,
  revokedAt: undefined,
}
const asset: AssetFacts = { isRegulated: true, kind: word('bonds'), jurisdictions: ['US', 'DE'] }
const now = 150n

type Scene = {
  authority?: Partial<Authority>
  asset?: Partial<AssetFacts>
  view?: Partial<AuthorityView>
  now?: bigint
}
function check(signed: SignedOrder, scene: Scene = {}) {
  const view: AuthorityView = {
    authority: (id) => (bytesToHex(id) === bytesToHex(authority.id) ? { ...authority, ...scene.authority } : undefined),
    nonceUsedBy: () => undefined,
    asset: () => ({ ...asset, ...scene.asset }),
    lamportFloor: 40n,
    ...scene.view,
  }
  return checkSignedOrder(signed, domain, view, scene.now ?? now)
}

describe('checkSignedOrder', () => {
  it('accepts what an authority may order and says whether it is at home', () => {
    expect(check(sign(order))).toMatchObject({ ok: true, value: { isHome: true, digest: orderDigest(order, domain) } })
    const abroad = { authority: { rank: 3, jurisdiction: 'INT' } } as const
    expect(check(sign(order), abroad)).toMatchObject({ ok: true, value: { isHome: false } })
  })

  it('refuses each thing that is wrong with a code of its own', () => {
    const changed = (change: Partial<Order>) => sign({ ...order, ...change })
    const { signature } = sign(order)
    const highS = concatBytes(
      signature.subarray(0, 32),
      bigintToWord(secp256k1Order - bytesToBigint(signature.subarray(32, 64))),
      Uint8Array.of(signature[64]! === 27 ? 28 : 27),
    )
    const cases: readonly (readonly [string, SignedOrder, Scene?])[] = [
      ['ORDER_MALFORMED', { order: { ...order, asset: word('x').subarray(1) }, signature }],
      ['ORDER_MALFORMED', { order: { ...order, lamport: 2n ** 64n }, signature }],
      ['ORDER_MALFORMED', { order: { ...order, nonce: -1n }, signature }],
      ['ORDER_MALFORMED', changed({ action: 'CONFISCATE', recipient: zero })],
      ['ORDER_MALFORMED', changed({ action: 'FREEZE' })],
      ['ORDER_MALFORMED', changed({ validBefore: 100n })],
      ['ORDER_MALFORMED', changed({ effectiveAt: 200n })],
      ['ORDER_AUTHORITY_UNKNOWN', changed({ authority: word('nobody') })],
      ['ORDER_AUTHORITY_EPOCH', changed({ authorityEpoch: 2n })],
      ['ORDER_AUTHORITY_INACTIVE', sign(order), { authority: { revokedAt: now } }],
      ['ORDER_AUTHORITY_INACTIVE', sign(order), { authority: { validBefore: now } }],
      ['ORDER_AUTHORITY_INACTIVE', sign(order), { authority: { validAfter: now + 1n } }],
      ['ORDER_SIGNATURE', sign(order, word('other key'))],
      ['ORDER_SIGNATURE', { order: { ...order, amount: 1n }, signature }],
      ['ORDER_SIGNATURE', { order, signature: highS }],
      ['ORDER_SIGNATURE', { order, signature: signature.subarray(0, 64) }],
      ['ORDER_SIGNATURE', sign(order, key, { ...domain, l1ChainId: 1n })],
      ['ORDER_OUT_OF_SCOPE', sign(order), { authority: { actions: ['FREEZE'] } }],
      ['ORDER_OUT_OF_SCOPE', sign(order), { authority: { kinds: [word('shares')] } }],
      ['ORDER_NOT_REGULATED', sign(order), { asset: { isRegulated: false } }],
      ['ORDER_NOT_REGULATED', sign(order), { view: { asset: () => undefined } }],
      ['ORDER_JURISDICTION', sign(order), { asset: { jurisdictions: ['DE'] } }],
      ['ORDER_NONCE_USED', sign(order), { view: { nonceUsedBy: () => word('other order') } }],
      ['ORDER_REPEATED', sign(order), { view: { nonceUsedBy: () => orderDigest(order, domain) } }],
      ['ORDER_NOT_IN_TIME', sign(order), { now: 99n }],
      ['ORDER_NOT_IN_TIME', sign(order), { now: 200n }],
      ['ORDER_LAMPORT_LOW', sign(order), { view: { lamportFloor: 41n } }],
      ['ORDER_LAMPORT_HIGH', sign({ ...order, lamport: (1n << 32n) + 8n }), { view: { lamportFloor: 7n } }],
    ]
    for (const [code, signed, scene] of cases) {
      const result = check(signed, scene)
      expect(result.ok ? 'accepted' : result.code).toBe(code)
      if (!result.ok) expect(errorTable[result.code].kind).toBe('refusal')
    }
    // SEIZE may name a recipient or not
    expect(check(changed({ recipient: zero })).ok).toBe(true)
    expect(check(sign(order), { authority: { revokedAt: now + 1n, kinds: [word('bonds')] } }).ok).toBe(true)
  })

  it('accepts what a reconciliation let stand before it came, however late, under the row of its own epoch', () => {
    const isStanding = (digest: Uint8Array): boolean => equalBytes(digest, orderDigest(order, domain))
    const stands = { isStanding }
    const codeOf = (scene: Scene, signed = sign(order)): string => {
      const result = check(signed, scene)
      return result.ok ? 'accepted' : result.code
    }
    const next = { epoch: authority.epoch + 1n, signer: word('next key').subarray(12) }
    const cases: readonly (readonly [string, Scene, SignedOrder?])[] = [
      ['accepted', { view: { ...stands, lamportFloor: 41n } }],
      ['accepted', { view: stands, now: 200n }],
      ['accepted', { view: stands, authority: { revokedAt: now } }],
      ['accepted', { view: stands, authority: { validBefore: now } }],
      ['accepted', { view: { ...stands, nonceUsedBy: () => word('other order') } }],
      ['accepted', { view: { ...stands, former: () => authority }, authority: next }],
      // not yet, twice, without its row, by another key, or of another law: as any order
      ['ORDER_NOT_IN_TIME', { view: stands, now: 99n }],
      ['ORDER_AUTHORITY_INACTIVE', { view: stands, authority: { validAfter: now + 1n } }],
      ['ORDER_REPEATED', { view: { ...stands, nonceUsedBy: () => orderDigest(order, domain) } }],
      ['ORDER_AUTHORITY_EPOCH', { view: stands, authority: next }],
      ['ORDER_AUTHORITY_EPOCH', { view: { former: () => authority }, authority: next }],
      ['ORDER_SIGNATURE', { view: stands }, sign(order, word('other key'))],
      ['ORDER_OUT_OF_SCOPE', { view: stands, authority: { actions: ['FREEZE'] } }],
      ['ORDER_JURISDICTION', { view: stands, asset: { jurisdictions: ['DE'] } }],
    ]
    for (const [code, scene, signed] of cases) expect(codeOf(scene, signed)).toBe(code)
  })

  it('accepts no order of which a single field was changed after signing', () => {
    const { signature } = sign(order)
    for (const [name, field] of Object.entries(order) as [keyof Order, Order[keyof Order]][]) {
      const next =
        name === 'action'
          ? 'LIQUIDATE'
          : field instanceof Uint8Array
            ? field.map((byte, i) => (i === 7 ? byte ^ 1 : byte))
            : (field as bigint) + 1n
      expect(check({ order: { ...order, [name]: next }, signature }).ok, name).toBe(false)
    }
  })
})

describe('checkReversal', () => {
  it('lets the authority itself, equals of its law and higher ones reverse', () => {
    const mandate = (id: string, rank: 1 | 2 | 3, jurisdiction: string) => ({ id: word(id), rank, jurisdiction })
    const standing = mandate('SEC', 2, 'US')
    const verdict = (by: typeof standing, of: typeof standing | undefined = standing) => {
      const result = checkReversal(by, of)
      return result.ok ? 'ok' : result.code
    }
    expect(verdict(standing)).toBe('ok')
    expect(verdict(mandate('court', 2, 'US'))).toBe('ok')
    expect(verdict(mandate('FATF', 3, 'INT'))).toBe('ok')
    expect(verdict(mandate('BaFin', 2, 'DE'))).toBe('ORDER_NEEDS_DECISION')
    expect(verdict(mandate('state', 1, 'US'))).toBe('ORDER_OUTRANKED')
    const result = checkReversal(mandate('FATF', 3, 'INT'), undefined)
    expect(result.ok ? '' : result.code).toBe('ORDER_NEEDS_DECISION')
  })
})
