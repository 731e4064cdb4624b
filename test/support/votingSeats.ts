/** A group of four seats that vote on what three domains took: its keys, and how one sits down. */
import { join } from 'node:path'
import { hashWords } from '@syncline/primitives'
import { defaultConvergeOptions, defaultPriorityPolicy } from '@syncline/protocol'
import { pino } from 'pino'
import type { Gossip } from '../../packages/node/src/p2p/gossip.js'
import { openRecordStore } from '../../packages/node/src/reconcile/recordStore.js'
import { type Seat, type SeatOptions, startSeat } from '../../packages/node/src/reconcile/seat.js'
import { createBlsSigner, generateBlsSecret } from '../../packages/node/src/validator/bls.js'

export const members = 4
const domainIds = [901n, 902n, 903n]
export const log = pino({ level: process.env['SYNCLINE_TEST_LOG'] ?? 'silent' }, pino.destination(2))
export const chainTag = hashWords(0xc4a1n)
export const group = hashWords(0x9209n)
const signers = Array.from({ length: members }, (_, i) =>
  createBlsSigner(generateBlsSecret(hashWords(0x5ea7n, BigInt(i)))),
)
export const keys = signers.map(({ publicKey }) => publicKey)

export const recordFolder = (folder: string, seat: number): string => join(folder, `${seat}`)

/** As nodes run it, in more of a hurry. */
export function sit(seat: number, folder: string, gossip: Gossip, onEffect: SeatOptions['onEffect']): Seat {
  return startSeat({
    validator: {
      ...{ members, seat, threshold: { kind: 'two-thirds' }, converge: defaultConvergeOptions },
      timing: { view: 2_000, longestView: 8_000, resend: 200, vectors: 50 },
      rules: {
        ...{ chainTag, domainIds, lockPolicy: 'direct', priority: defaultPriorityPolicy, caseSeconds: 60n },
        ...{ defaultVerdict: 'REJECT', clockTolerance: 30n, lagPatience: 6n, isVerdictSigned: () => false },
      },
    },
    ...{ chainTag, group, key: signers[seat]!, keys, gossip, now: Date.now, log, onEffect },
    store: openRecordStore(recordFolder(folder, seat)),
  })
}
