/** Slashing protection: over kill -9, over copies, for several keys. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bytes, hashWords } from '@syncline/primitives'
import { type Attestation, areConflicting, attestationMessage, checkSigning } from '@syncline/protocol'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBlsSigner } from './bls.js'
import { createGuardedSigner } from './guardedSigner.js'
import { openSigningRecord, type SigningRecord } from './signingRecord.js'

const chainTag = hashWords(1n)
const attestation = (number: bigint, branch: bigint, epoch = 1n): Attestation => ({
  domainId: 901n,
  number,
  worldRoot: hashWords(1n, number, branch),
  blockHash: hashWords(2n, number, branch),
  parentHash: hashWords(2n, number - 1n, branch),
  epoch,
})
function secret(index: bigint): Bytes {
  const bytes = hashWords(index, 0x5e4n)
  bytes[0]! &= 0x3f
  return bytes
}

let folder: string
let records: SigningRecord

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-signed-'))
  records = openSigningRecord(folder, chainTag, 901n)
})
afterEach(async () => {
  await records.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('checkSigning', () => {
  it('never lets two blocks of one height through, in any order of requests', () => {
    const request = fc.record({ number: fc.bigInt(1n, 6n), branch: fc.bigInt(0n, 2n), epoch: fc.bigInt(1n, 2n) })
    fc.assert(
      fc.property(fc.bigInt(0n, 4n), fc.array(request, { maxLength: 40 }), (least, requests) => {
        const signed: Attestation[] = []
        for (const { number, branch, epoch } of requests) {
          const next = attestation(number, branch, epoch)
          const result = checkSigning({ least, highest: signed.at(-1) }, next)
          if (!result.ok) continue
          expect(signed.some((before) => areConflicting(before, next))).toBe(false)
          expect(number >= least).toBe(true)
          signed.push(next)
        }
      }),
    )
  })

  it('lets every higher block through, and the same one for another epoch', () => {
    const highest = attestation(5n, 1n)
    expect(checkSigning({ least: 3n, highest: undefined }, attestation(3n, 2n)).ok).toBe(true)
    expect(checkSigning({ least: 0n, highest }, attestation(6n, 2n)).ok).toBe(true)
    expect(checkSigning({ least: 0n, highest }, attestation(5n, 1n, 2n)).ok).toBe(true)
    expect(checkSigning({ least: 0n, highest }, attestation(5n, 2n))).toMatchObject({ code: 'ATTESTATION_CONFLICTS' })
    expect(checkSigning({ least: 0n, highest }, attestation(4n, 1n))).toMatchObject({ code: 'ATTESTATION_BACKWARDS' })
    expect(checkSigning({ least: 7n, highest }, attestation(6n, 1n))).toMatchObject({ code: 'ATTESTATION_BELOW_LEAST' })
  })
})

describe('the record of signatures', () => {
  it('keeps keys apart and forgets nothing over a restart', async () => {
    const [a, b] = [createBlsSigner(secret(1n)), createBlsSigner(secret(2n))]
    const first = createGuardedSigner(a, chainTag, records)
    await first.begin(1n)
    await createGuardedSigner(b, chainTag, records).begin(1n)
    expect((await first.sign(attestation(5n, 1n))).ok).toBe(true)
    await records.close()
    records = openSigningRecord(folder, chainTag, 901n)
    const again = createGuardedSigner(a, chainTag, records)
    expect(again.isWhole()).toBe(true)
    expect(again.next()).toBe(6n)
    expect(again.again(attestation(5n, 1n))).toEqual(a.sign(attestationMessage(chainTag, attestation(5n, 1n))))
    expect(again.again(attestation(5n, 2n))).toBeUndefined()
    expect(await again.sign(attestation(5n, 2n))).toMatchObject({ ok: false, code: 'ATTESTATION_CONFLICTS' })
    expect((await createGuardedSigner(b, chainTag, records).sign(attestation(5n, 2n))).ok).toBe(true)
  })

  it('keeps the newest thousand of a key and never signs below them', async () => {
    const signer = createGuardedSigner(createBlsSigner(secret(1n)), chainTag, records)
    const other = records.keyed(createBlsSigner(secret(2n)).publicKey)
    await signer.begin(1n)
    await other.note(attestation(1n, 1n))
    for (let number = 1n; number <= 1_090n; number++) expect((await signer.sign(attestation(number, 1n))).ok).toBe(true)
    expect(signer.signed(2_000)).toHaveLength(1_026)
    expect(signer.again(attestation(64n, 1n))).toBeUndefined()
    expect(signer.again(attestation(65n, 1n))).toBeDefined()
    expect(await signer.sign(attestation(64n, 2n))).toMatchObject({ code: 'ATTESTATION_BACKWARDS' })
    expect(other.at(1n)).toBeDefined()
  })

  it('knows a copy of itself, and begins anew above what it is told', async () => {
    const signer = createGuardedSigner(createBlsSigner(secret(1n)), chainTag, records)
    await signer.begin(10n)
    expect(await signer.sign(attestation(9n, 1n))).toMatchObject({ code: 'ATTESTATION_BELOW_LEAST' })
    await signer.sign(attestation(10n, 1n))
    await records.close()
    const backup = mkdtempSync(join(tmpdir(), 'syncline-backup-'))
    cpSync(folder, backup, { recursive: true })
    records = openSigningRecord(folder, chainTag, 901n)
    await createGuardedSigner(createBlsSigner(secret(1n)), chainTag, records).sign(attestation(11n, 1n))
    await records.close()
    // the older copy is put in the place of the file that knows of block 11
    rmSync(folder, { recursive: true })
    cpSync(backup, folder, { recursive: true })
    rmSync(backup, { recursive: true })
    records = openSigningRecord(folder, chainTag, 901n)
    const restored = createGuardedSigner(createBlsSigner(secret(1n)), chainTag, records)
    expect(restored.isWhole()).toBe(false)
    await restored.begin(20n)
    expect(await restored.sign(attestation(11n, 2n))).toMatchObject({ code: 'ATTESTATION_BELOW_LEAST' })
    expect((await restored.sign(attestation(20n, 2n))).ok).toBe(true)
    // a later beginning never lowers what an earlier one left out
    await restored.begin(30n)
    await restored.begin(1n)
    expect(restored.next()).toBe(30n)
  })

  it('is of one domain under one ValidatorSet', async () => {
    await records.close()
    expect(() => openSigningRecord(folder, hashWords(2n), 901n)).toThrowError(
      expect.objectContaining({ code: 'DATABASE_FOREIGN' }),
    )
    records = openSigningRecord(folder, chainTag, 901n)
    expect(() => openSigningRecord(folder, chainTag, 901n)).toThrowError(
      expect.objectContaining({ code: 'DATABASE_LOCKED' }),
    )
  })

  it('holds over kill -9 at any moment: no height is signed twice, whatever blocks come after the restart', async () => {
    await records.close()
    const signed = new Map<string, string>()
    let refused = 0
    for (let round = 1; round <= 6; round++) {
      const child = spawn(
        process.execPath,
        ['--conditions=source', '--import', 'tsx', 'test/support/signingProcess.ts', folder, String(round)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      const wanted = 20 + 7 * round
      let text = ''
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (chunk) => {
          text += String(chunk)
          if (text.split('\n').length > wanted) child.kill('SIGKILL')
        })
        child.once('close', () => resolve())
      })
      const lines = text.split('\n').slice(0, -1)
      expect(lines.length).toBeGreaterThanOrEqual(wanted)
      for (const line of lines) {
        const [number = '', by = ''] = line.split(' ')
        if (!/^\d+$/.test(by)) refused++
        else {
          expect(signed.get(number) ?? by, `height ${number}`).toBe(by)
          signed.set(number, by)
        }
      }
    }
    expect(refused).toBeGreaterThanOrEqual(5 * 5)
    records = openSigningRecord(folder, chainTag, 901n)
    expect(signed.size).toBeGreaterThan(100)
  }, 120_000)
})
