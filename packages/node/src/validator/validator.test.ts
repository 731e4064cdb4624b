/** The role over a small chain that changes under it: what it signs, what it keeps of others, what it makes of a lost record. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bytes, bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { type Attestation, attestationMessage, type QuorumSet } from '@syncline/protocol'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Chain } from '../chain/chain.js'
import type { DerivedStore } from '../derive/derivedStore.js'
import type { L1View } from '../l1/projection.js'
import { createMetrics } from '../metrics/metrics.js'
import { createAttestable } from './attestable.js'
import { type AttestationPool, createAttestationPool } from './attestationPool.js'
import { aggregate, createBlsSigner, verifyAggregate } from './bls.js'
import type { Epochs } from './epochs.js'
import { createGuardedSigner } from './guardedSigner.js'
import { createOffenceWatch } from './offenceWatch.js'
import { openSigningRecord, type SigningRecord } from './signingRecord.js'
import { createValidator, type Validator } from './validator.js'

const chainTag = hashWords(7n)
const domainId = 901n
const depth = 2n
function secret(index: number): Bytes {
  const bytes = hashWords(BigInt(index), 0xa77en)
  bytes[0]! &= 0x3f
  return bytes
}
/** The last has no seat. */
const keys = [0, 1, 2, 3, 4].map((i) => createBlsSigner(secret(i)))
const accounts = keys.map((_, i): Hex => `0x${String(i + 1).repeat(40)}`)
const setOf = (epoch: bigint): QuorumSet => ({
  ...{ chainTag, domainId, epoch, startsAt: 0n, expiresAt: 1_000n },
  members: keys.slice(0, 4).map(({ publicKey }, i) => ({ account: hexToBytes(accounts[i]!), key: publicKey })),
})

/** Batches of five blocks, one in each L1 block from 100 on. The branch says which hashes they have. */
type Batch = { readonly branch: bigint; readonly l1Block: bigint; readonly lastBlock: bigint }
let batches: Batch[]
let finalized: bigint
let confirmedAgrees: boolean | undefined
let epoch: bigint
let folder: string
let records: SigningRecord
let pool: AttestationPool
let validator: Validator

/** Position of the batch that holds a block; as many as there are batches if none does. */
function placeOf(number: bigint): number {
  let low = 0
  for (let high = batches.length; low < high; ) {
    const middle = (low + high) >> 1
    if (batches[middle]!.lastBlock < number) low = middle + 1
    else high = middle
  }
  return low
}
const branchAt = (number: bigint): bigint => batches[placeOf(number)]?.branch ?? 0n
const hashAt = (what: bigint, number: bigint): Hex => bytesToHex(hashWords(what, number, branchAt(number)))
const block = (number: bigint) => ({
  worldRoot: hashAt(1n, number),
  hash: hashAt(2n, number),
  parentHash: hashAt(2n, number - 1n),
})
const chain = {
  safe: () => batches.at(-1)?.lastBlock ?? 0n,
  finalized: () => finalized,
  store: { byNumber: (number: bigint) => (number <= (batches.at(-1)?.lastBlock ?? 0n) ? block(number) : undefined) },
} as unknown as Chain
const record = (index: number) => {
  const batch = batches[index]
  if (batch === undefined) return undefined
  const firstBlock = (batches[index - 1]?.lastBlock ?? 0n) + 1n
  return { ...batch, index: BigInt(index), firstBlock, batchHash: `${batch.branch} ${index}` }
}
const derived = {
  count: () => BigInt(batches.length),
  at: (index: bigint) => record(Number(index)),
  lastBlockAfter: (many: bigint) => batches[Number(many) - 1]?.lastBlock ?? 0n,
  batchOfBlock: (number: bigint) => record(placeOf(number)),
} as unknown as DerivedStore
const view = {
  batch: (index: bigint) => record(Number(index)),
  batchCount: () => BigInt(batches.length),
} as unknown as L1View
const epochs: Epochs = {
  refresh: () => Promise.resolve(),
  current: () => setOf(epoch),
  set: (wanted) => (wanted === epoch || wanted === epoch - 1n ? setOf(wanted) : undefined),
  reset() {},
}

function addBatches(count: number, branch: bigint, size = 5n): void {
  for (let i = 0; i < count; i++) {
    const last = batches.at(-1)
    batches.push({ branch, l1Block: (last?.l1Block ?? 99n) + 1n, lastBlock: (last?.lastBlock ?? 0n) + size })
  }
}

function start(signers = [0]): void {
  const metrics = createMetrics(undefined, '901')
  const attestable = createAttestable(view, derived, depth)
  pool = createAttestationPool({
    domainId,
    chainTag,
    chain,
    derived,
    epochs,
    attestable,
    l1Head: () => undefined,
    metrics,
  })
  validator = createValidator({
    domainId,
    chainTag,
    signers: signers.map((i) => createGuardedSigner(keys[i]!, chainTag, records)),
    pool,
    epochs,
    attestable,
    chain,
    derived,
    batchCount: view.batchCount,
    agreesWithL1: () => confirmedAgrees,
    metrics,
    log: pino({ level: 'silent' }),
  })
}

const step = (head = 200n, timestamp = 10n): Promise<void> =>
  validator.step({ number: head, timestamp, hash: '0x', parentHash: '0x', baseFee: 0n })
const range = (first: bigint, last: bigint): bigint[] =>
  Array.from({ length: Number(last - first) + 1 }, (_, i) => first + BigInt(i))
const heights = (): bigint[] => pool.list({ limit: 64 }).map(({ said }) => said.number)
const attestation = (number: bigint, of = epoch): Attestation => {
  const { worldRoot, hash, parentHash } = block(number)
  return {
    ...{ domainId, number, epoch: of },
    ...{ worldRoot: hexToBytes(worldRoot), blockHash: hexToBytes(hash), parentHash: hexToBytes(parentHash) },
  }
}
const signatureOf = (index: number, said: Attestation): Bytes => keys[index]!.sign(attestationMessage(chainTag, said))
const told = (index: number, said: Attestation) => ({
  said,
  signatures: [{ account: accounts[index]!, signature: signatureOf(index, said) }],
  certificate: undefined,
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-attests-'))
  records = openSigningRecord(folder, chainTag, domainId)
  batches = []
  finalized = 0n
  confirmedAgrees = undefined
  epoch = 3n
})
afterEach(async () => {
  await records.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the validator', () => {
  it('attests each block of batches that are deep enough, and names branch and epoch', async () => {
    start()
    await step()
    addBatches(4, 1n)
    await step(103n)
    expect(heights()).toEqual(range(1n, 10n))
    await step(104n)
    expect(heights()).toEqual(range(1n, 15n))
    expect(pool.list({ from: 10n, to: 10n, limit: 64 })[0]).toMatchObject({
      said: attestation(10n),
      needed: 3,
      members: 4,
    })
    expect(pool.list({ from: 10n, to: 10n, limit: 64 })[0]!.signatures).toEqual([
      { account: accounts[0], signature: signatureOf(0, attestation(10n)) },
    ])
  })

  it('leaves out what L1 held when its record began, what is final, and everything while L1 disagrees or the epoch is over', async () => {
    addBatches(3, 1n)
    start()
    await step()
    expect(heights()).toEqual([])
    addBatches(4, 1n)
    finalized = 22n
    confirmedAgrees = false
    await step()
    expect(heights()).toEqual([])
    expect(validator.problem()).toMatch(/confirmed/)
    confirmedAgrees = true
    await step(200n, 1_001n)
    expect(validator.problem()).toMatch(/expired/)
    await step()
    expect(heights()).toEqual(range(23n, 35n))
    expect(validator.problem()).toBeUndefined()
  })

  it('says that it has no seat, and does not sign for a stranger', async () => {
    start([4])
    addBatches(2, 1n)
    await step()
    addBatches(2, 1n)
    await step()
    expect(heights()).toEqual([])
    expect(validator.problem()).toMatch(/no key of this node has a seat in epoch 3/)
  })

  it('after a re-org signs nothing up to the highest height of before, whatever stands there now', async () => {
    start()
    await step()
    addBatches(4, 1n)
    await step()
    expect(heights()).toEqual(range(1n, 20n))
    const orphan = attestation(20n)
    const common = attestation(10n)
    // L1 takes two batches; others come, with other ends and then with the same
    batches.length = 2
    addBatches(1, 2n, 3n)
    addBatches(1, 2n, 7n)
    addBatches(1, 2n)
    pool.prune()
    await step()
    expect(heights()).toEqual([...range(1n, 10n), ...range(21n, 25n)])
    expect(pool.list({ from: 10n, to: 10n, limit: 1 })[0]!.said).toEqual(common)
    // what was signed of the orphan is of no use to the block in its place, and is not taken from anybody
    expect(attestation(20n).blockHash).not.toEqual(orphan.blockHash)
    expect(pool.offer(orphan, accounts[1]!, signatureOf(1, orphan))).toBe('otherBlock')
    expect(pool.offer(attestation(20n), accounts[0]!, signatureOf(0, orphan))).toBe('invalid')
    // the first branch comes back: what was signed of it stands again, without a new signature
    batches.length = 2
    addBatches(2, 1n)
    pool.prune()
    await step()
    expect(heights()).toEqual(range(1n, 20n))
    expect(pool.list({ from: 20n, to: 20n, limit: 1 })[0]!.said).toEqual(orphan)
  })

  it('goes on after a restart: serves what it signed, signs what is new', async () => {
    start()
    await step()
    addBatches(2, 1n)
    await step()
    await records.close()
    records = openSigningRecord(folder, chainTag, domainId)
    addBatches(1, 1n)
    start()
    await step()
    expect(heights()).toEqual(range(1n, 15n))
  })

  it('signs no more than 64 blocks at once, the lowest first, and none that are 1,024 blocks old', async () => {
    start()
    await step()
    addBatches(300, 1n)
    await step(1_000n)
    expect(heights()).toEqual(range(477n, 540n))
    await step(1_000n)
    expect(heights()).toEqual(range(541n, 604n))
  })

  it('learns from peers what an older copy of its record does not know', async () => {
    start()
    await step()
    addBatches(1, 1n)
    await step()
    await records.close()
    const backup = mkdtempSync(join(tmpdir(), 'syncline-backup-'))
    cpSync(folder, backup, { recursive: true })
    records = openSigningRecord(folder, chainTag, domainId)
    addBatches(3, 1n)
    start()
    await step()
    const lost = attestation(20n)
    await records.close()
    rmSync(folder, { recursive: true })
    cpSync(backup, folder, { recursive: true })
    rmSync(backup, { recursive: true })
    records = openSigningRecord(folder, chainTag, domainId)
    // and L1 was re-organised to less than what was signed
    batches.length = 1
    addBatches(1, 2n)
    start()
    expect(await validator.see(told(0, lost))).toBe(true)
    await step()
    addBatches(3, 2n)
    await step()
    expect(heights()).toEqual([...range(1n, 5n), ...range(21n, 25n)])
    expect(validator.problem()).toBeUndefined()
  })

  it('falls silent when another process signs with its key, by itself or in a certificate, and believes no lie about it', async () => {
    start()
    await step()
    addBatches(1, 1n)
    await step()
    // its own, and the past
    expect(await validator.see(told(0, attestation(5n)))).toBe(true)
    addBatches(3, 1n)
    const next = attestation(20n)
    const forged = { ...told(0, next), signatures: [{ account: accounts[0]!, signature: signatureOf(1, next) }] }
    expect(await validator.see(forged)).toBe(false)
    const false_ = { said: next, signatures: [], certificate: { signers: 0b111n, signature: signatureOf(0, next) } }
    expect(await validator.see(false_)).toBe(false)
    await step(102n)
    expect(heights()).toEqual(range(1n, 5n))
    const signature = aggregate([0, 1, 2].map((i) => signatureOf(i, next)))
    expect(await validator.see({ said: next, signatures: [], certificate: { signers: 0b111n, signature } })).toBe(true)
    addBatches(2, 1n)
    await step()
    expect(heights()).toEqual([...range(1n, 5n), 20n])
    expect(validator.problem()).toMatch(/another process/)
  })
})

describe('the pool', () => {
  beforeEach(() => {
    start()
    addBatches(3, 1n)
  })

  it('makes a certificate of a quorum, better with each signature, and says who is missing', () => {
    const said = attestation(10n)
    expect(pool.offer(said, accounts[3]!, signatureOf(3, said))).toBe('new')
    expect(pool.offer(said, accounts[1]!, signatureOf(1, said))).toBe('new')
    expect(pool.attested()).toBeUndefined()
    expect(pool.quorumOf(7n)).toMatchObject({
      number: 10n,
      signed: 2,
      needed: 3,
      members: 4,
      missing: [accounts[0], accounts[2]],
    })
    expect(pool.wanted()).toEqual({ from: 1n, to: 15n })
    expect(pool.offer(said, accounts[0]!, signatureOf(0, said))).toBe('new')
    expect(pool.attested()).toBe(10n)
    const certificate = pool.list({ from: 10n, to: 10n, limit: 1 })[0]!.certificate!
    expect(certificate.signers).toBe(0b1011n)
    const signed = [0, 1, 3].map((i) => keys[i]!.publicKey)
    expect(verifyAggregate(signed, attestationMessage(chainTag, said), certificate.signature)).toBe(true)
    expect(pool.offer(said, accounts[2]!, signatureOf(2, said))).toBe('new')
    expect(pool.list({ from: 10n, to: 10n, limit: 1 })[0]!.certificate!.signers).toBe(0b1111n)
  })

  it('takes whole certificates of quorums, and no others', () => {
    const said = attestation(15n)
    const certify = (by: number[], signers = by.reduce((bits, i) => bits | (1n << BigInt(i)), 0n)) => ({
      signers,
      signature: aggregate(by.map((i) => signatureOf(i, said))),
    })
    expect(pool.offerCertificate(said, certify([0, 1]))).toBe('invalid')
    expect(pool.offerCertificate(said, certify([0, 1, 2], 0b1101n))).toBe('invalid')
    expect(pool.offerCertificate(said, certify([0, 1, 2], 0b10111n))).toBe('invalid')
    expect(pool.offerCertificate({ ...said, worldRoot: hashWords(1n) }, certify([0, 1, 2]))).toBe('otherBlock')
    expect(pool.offerCertificate({ ...said, epoch: 9n }, certify([0, 1, 2]))).toBe('unknownEpoch')
    expect(pool.attested()).toBeUndefined()
    expect(pool.offerCertificate(said, certify([0, 1, 2]))).toBe('new')
    expect(pool.offerCertificate(said, certify([1, 2, 3]))).toBe('known')
    expect(pool.offerCertificate(said, certify([0, 1, 2, 3]))).toBe('new')
    expect(pool.attested()).toBe(15n)
  })

  it('keeps nothing of strangers, of other epochs, of other blocks, and nothing that is not on L1', () => {
    const said = attestation(10n)
    const offer = (what: Attestation, by = 1) => pool.offer(what, accounts[by]!, signatureOf(by, what))
    expect(pool.offer(said, `0x${'99'.repeat(20)}`, signatureOf(1, said))).toBe('stranger')
    expect(pool.offer(said, accounts[2]!, signatureOf(1, said))).toBe('invalid')
    expect(pool.offer(said, accounts[1]!, new Uint8Array(192))).toBe('invalid')
    expect(offer({ ...said, epoch: 5n })).toBe('unknownEpoch')
    expect(offer({ ...said, domainId: 902n })).toBe('otherBlock')
    expect(offer({ ...said, parentHash: hashWords(1n) })).toBe('otherBlock')
    expect(offer(attestation(16n))).toBe('otherBlock')
    expect(offer({ ...said, number: 1n << 60n })).toBe('otherBlock')
    expect(heights()).toEqual([])
    expect(offer(said)).toBe('new')
    // shown again it costs no verification: whatever is shown
    expect(pool.offer(said, accounts[1]!, new Uint8Array(192))).toBe('known')
    // the epoch before counts beside the newest
    expect(offer({ ...said, epoch: 2n })).toBe('new')
    expect(
      pool
        .list({ limit: 64 })
        .map(({ said: each }) => each.epoch)
        .sort(),
    ).toEqual([2n, 3n])
  })

  it('convicts who signed its own block and another one, by a signature or the certificate that it is in', () => {
    const watch = createOffenceWatch({ domainId, chainTag, pool, epochs, own: new Set() })
    const own = attestation(10n)
    const other = { ...own, blockHash: hashWords(66n) }
    expect([watch.see(told(1, own)), watch.see(told(1, other)), watch.see(told(2, other))]).toEqual([true, true, true])
    expect(watch.found()).toEqual([])
    expect(pool.offer(own, accounts[1]!, signatureOf(1, own))).toBe('new')
    expect(watch.found()).toMatchObject([{ account: accounts[1], proofs: [{ certificate: { signers: 0b10n } }, {}] }])
    const certificate = { signers: 0b1101n, signature: aggregate([0, 2, 3].map((i) => signatureOf(i, own))) }
    expect(pool.offerCertificate(own, certificate)).toBe('new')
    expect(watch.found().map(({ account, proofs }) => [account, proofs[0].certificate.signers])).toEqual([
      [accounts[1], 0b10n],
      [accounts[2], 0b1101n],
    ])
  })

  it('is bounded, and drops what L1 took back', () => {
    addBatches(500, 1n)
    for (let i = 1n; i <= 2_100n; i++) {
      const said = attestation(i)
      expect(pool.offer(said, accounts[1]!, signatureOf(1, said))).toBe('new')
    }
    const all = (from: bigint) => pool.list({ from, limit: 10_000 })
    expect(all(0n)).toHaveLength(2_048)
    expect(pool.list({ limit: 64 })).toHaveLength(64)
    const old = attestation(52n)
    expect(pool.offer(old, accounts[1]!, signatureOf(1, old))).toBe('outOfRange')
    batches.length = 400
    expect(all(0n).at(-1)!.said.number).toBe(2_000n)
    pool.prune()
    addBatches(100, 2n)
    expect(all(0n).at(-1)!.said.number).toBe(2_000n)
    // what is new on the other branch goes as well when that is taken back
    const other = attestation(2_010n)
    expect(pool.offer(other, accounts[1]!, signatureOf(1, other))).toBe('new')
    batches.length = 400
    pool.prune()
    addBatches(100, 2n)
    expect(all(0n).at(-1)!.said.number).toBe(2_000n)
  })
})
