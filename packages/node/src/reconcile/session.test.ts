/** A session that cannot read what was kept of its cases takes no seat: each further try would put one more seat of the same key on the network. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesToHex, keccak256 } from '@syncline/primitives'
import { defaultConvergeOptions, defaultPriorityPolicy } from '@syncline/protocol'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createInProcessGossip } from '../p2p/inProcess.js'
import { createBlsSigner, generateBlsSecret } from '../validator/bls.js'
import { openCaseStore } from './caseStore.js'
import { openRecordStore } from './recordStore.js'
import { type Session, startSession } from './session.js'

const word = keccak256(new TextEncoder().encode('seat'))
const log = pino({ level: 'silent' })
const key = createBlsSigner(generateBlsSecret(word))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-session-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts one; counts the topics that are read and the stores that are open. */
function sit(counts: { topics: number; stores: number }): Session {
  const domainIds = [901n, 902n]
  const gossip = createInProcessGossip({ log })
  const store = openRecordStore(folder)
  counts.stores++
  return startSession({ tag: word, domainIds, keys: [key.publicKey] }, [], {
    validator: {
      ...{ members: 1, seat: 0, threshold: { kind: 'two-thirds' }, converge: defaultConvergeOptions },
      timing: { view: 500, longestView: 4_000, resend: 100, vectors: 50 },
      rules: {
        ...{ chainTag: word, domainIds, lockPolicy: 'direct', priority: defaultPriorityPolicy },
        ...{ caseSeconds: 600n, defaultVerdict: 'REJECT', clockTolerance: 30n, lagPatience: 0n },
      },
    },
    gossip: {
      ...gossip,
      subscribe(...parameters) {
        counts.topics++
        const end = gossip.subscribe(...parameters)
        return () => {
          counts.topics--
          end()
        }
      },
    },
    store: {
      ...store,
      close() {
        counts.stores--
        store.close()
      },
    },
    ...{ chainTag: word, key, arbiters: [], log, now: Date.now, onEffect: () => undefined },
    caseStore: openCaseStore(join(folder, 'cases')),
  })
}

it('takes no seat while a file of its cases is damaged, however often it is tried, and one after that', async () => {
  const counts = { topics: 0, stores: 0 }
  const file = join(folder, 'cases', bytesToHex(word))
  mkdirSync(join(folder, 'cases'))
  writeFileSync(file, '0x12')
  for (let tries = 0; tries < 3; tries++) {
    expect(() => sit(counts)).toThrow(expect.objectContaining({ code: 'DATABASE_CORRUPT' }))
    expect(counts).toEqual({ topics: 0, stores: 0 })
  }
  rmSync(file)
  const session = sit(counts)
  expect(counts).toEqual({ topics: 2, stores: 1 })
  await session.close()
  expect(counts).toEqual({ topics: 0, stores: 0 })
})
