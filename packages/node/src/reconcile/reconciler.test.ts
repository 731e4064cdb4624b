/** Parts of the reconciler that need no network: who its group is, which block has settled, and whose decision counts. */
import {
  type Bytes,
  bytesToHex,
  concatBytes,
  hashWords,
  keccak256,
  privateKeyToAddress,
  signDigest,
} from '@syncline/primitives'
import { type CaseDecision, type CaseMatter, oldDecisionDigest } from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import type { RpcClient } from '../l1/rpc.js'
import { arbiterDigest, checkDecision } from './arbiter.js'
import { groupOf, mostSeats } from './group.js'
import { reconcileTopic } from './seat.js'
import { createSettledHead } from './settledHead.js'

const chainTag = hashWords(0xc4a1n)
const key = (i: number) => concatBytes(hashWords(1n, BigInt(i)), hashWords(2n, BigInt(i)), hashWords(3n, BigInt(i)))
const setOf = (domainId: bigint, ...members: readonly number[]) => ({
  domainId,
  members: members.map((i) => ({ account: new Uint8Array(20).fill(i), key: key(i) })),
})

describe('a group', () => {
  it('is found alike by everybody, whatever order domains and members are told in', () => {
    const a = groupOf(chainTag, [setOf(901n, 1, 2, 3), setOf(902n, 3, 4)])
    const b = groupOf(chainTag, [setOf(902n, 4, 3), setOf(901n, 2, 3, 1)])
    expect(b).toEqual(a)
    expect([a.keys.length, a.domainIds]).toEqual([4, [901n, 902n]])
  })

  it('is another one with another member, domain or L1, and does not hear the others', () => {
    const sets = [setOf(901n, 1, 2), setOf(902n, 2)]
    const groups = [
      groupOf(chainTag, sets),
      groupOf(chainTag, [setOf(901n, 1, 2, 5), setOf(902n, 2)]),
      groupOf(chainTag, [...sets, setOf(903n, 1)]),
      groupOf(hashWords(0xc4a2n), sets),
    ]
    expect(new Set(groups.map(({ tag }) => reconcileTopic(tag))).size).toBe(groups.length)
  })

  it('has 64 seats at most', () => {
    const members = Array.from({ length: mostSeats + 1 }, (_, i) => i)
    expect(groupOf(chainTag, [setOf(901n, ...members.slice(1))]).keys.length).toBe(mostSeats)
    expect(() => groupOf(chainTag, [setOf(901n, ...members)])).toThrow(
      expect.objectContaining({ code: 'RECONCILE_GROUP_LARGE' }),
    )
  })
})

describe('a decision', () => {
  const secret = keccak256(new TextEncoder().encode('an arbiter'))
  const arbiter = privateKeyToAddress(secret)
  const body = { caseId: hashWords(7n), verdict: 'ADMIT', arbiter, grounds: hashWords(8n) } as const
  const matter: CaseMatter = {
    ...{ group: hashWords(1n), asset: hashWords(2n), order: hashWords(3n), standing: hashWords(4n), deadline: 5n },
  }
  const seal = (said: Omit<CaseDecision, 'signature'>, digest: Bytes, by = secret): CaseDecision => {
    const { rs, yParity } = signDigest(digest, by)
    return { ...said, signature: concatBytes(rs, Uint8Array.of(27 + yParity)) }
  }
  const sign = (said: Omit<CaseDecision, 'signature'>, by = secret): CaseDecision =>
    seal(said, arbiterDigest(chainTag, matter, said), by)
  const check = (decision: CaseDecision, of = matter, tag = chainTag, arbiters = known) =>
    checkDecision(tag, of, arbiters, decision)
  const known = [bytesToHex(arbiter)]

  it('counts from an arbiter that is known, for what he said', () => {
    expect(check(sign(body)).ok).toBe(true)
  })

  it('counts for nothing else', () => {
    const good = sign(body)
    const stranger = keccak256(new TextEncoder().encode('a stranger'))
    const others: readonly CaseDecision[] = [
      { ...good, verdict: 'REJECT' },
      { ...good, caseId: hashWords(9n) },
      { ...good, grounds: hashWords(9n) },
      // no word: a leader may send any length
      { ...good, grounds: new Uint8Array(33) },
      { ...good, caseId: new Uint8Array(40) },
      { ...good, signature: good.signature.subarray(0, 64) },
      { ...good, signature: concatBytes(good.signature.subarray(0, 64), Uint8Array.of(29)) },
      { ...good, signature: new Uint8Array(65) },
      sign(body, stranger),
      sign({ ...body, arbiter: privateKeyToAddress(stranger) }, stranger),
    ]
    const invalid = { code: 'CASE_DECISION_INVALID' }
    for (const decision of others) expect(check(decision)).toMatchObject(invalid)
    expect(check(good, matter, hashWords(1n))).toMatchObject(invalid)
    expect(check(good, matter, chainTag, [])).toMatchObject(invalid)
  })

  it('counts for nothing once what it is about has changed', () => {
    const good = sign(body)
    const others: readonly CaseMatter[] = [
      { ...matter, group: hashWords(9n) },
      { ...matter, asset: hashWords(9n) },
      { ...matter, order: hashWords(9n) },
      { ...matter, standing: undefined },
      { ...matter, deadline: 6n },
    ]
    for (const other of others) expect(check(good, other)).toMatchObject({ code: 'CASE_DECISION_INVALID' })
  })

  it('that names the case only, as before, is told to be old', () => {
    const prefix = new TextEncoder().encode('\x19Ethereum Signed Message:\n32')
    const old = seal(body, keccak256(concatBytes(prefix, oldDecisionDigest(chainTag, body))))
    expect(check(old)).toMatchObject({ code: 'CASE_DECISION_OLD' })
    expect(check({ ...old, verdict: 'REJECT' })).toMatchObject({ code: 'CASE_DECISION_INVALID' })
  })
})

describe('a settled head', () => {
  /** A chain whose blocks are named by their number and branch. */
  function chain() {
    const blocks: string[] = ['0']
    let safe = 0
    const rpc = {
      url: 'test:',
      call: async (_method: string, [at]: readonly unknown[]) => {
        const number = at === 'safe' ? safe : Number(at)
        return blocks[number] === undefined ? null : { number: `0x${number.toString(16)}`, hash: blocks[number] }
      },
    } as unknown as RpcClient
    return {
      rpc,
      to(number: number, branch = ''): void {
        blocks.length = Math.min(blocks.length, number)
        while (blocks.length <= number) blocks.push(`${blocks.length}${branch}`)
        safe = number
      },
      reorg(from: number, branch: string): void {
        for (let i = from; i < blocks.length; i++) blocks[i] = `${i}${branch}`
      },
    }
  }

  it('is the safe block of some L1 blocks ago', async () => {
    const { rpc, to } = chain()
    let l1: bigint | undefined
    const head = createSettledHead(rpc, () => l1, 2n)
    expect(await head()).toBeUndefined()
    const seen: (string | undefined)[] = []
    for (l1 = 10n; l1 <= 16n; l1++) {
      to(Number(l1) * 3)
      seen.push((await head())?.hash)
    }
    expect(seen).toEqual([undefined, undefined, '30', '33', '36', '39', '42'])
  })

  it('is never a block that the chain took back before it was deep enough', async () => {
    const { rpc, to, reorg } = chain()
    let l1 = 10n
    const head = createSettledHead(rpc, () => l1, 2n)
    to(5)
    await head()
    l1 = 12n
    to(9)
    expect((await head())?.hash).toBe('5')
    reorg(7, 'b')
    for (l1 = 13n; l1 <= 14n; l1++) expect((await head())?.hash).toBe('5')
    // the other branch begins to wait when it is seen
    for (; l1 <= 17n; l1++) await head()
    expect((await head())?.hash).toBe('9b')
  })
})
