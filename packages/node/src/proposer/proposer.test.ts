import pino from 'pino'
import { describe, expect, it } from 'vitest'
import type { L1View } from '../l1/projection.js'
import type { L1Assertion } from '../l1/records.js'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Outcome, L1Request, L1Sender } from '../l1/sender.js'
import type { Outputs } from './outputs.js'
import { createProposer, type Proposer } from './proposer.js'

const zero = new Uint8Array(32)
const confirmed = {
  id: `0x${'01'.repeat(32)}`,
  number: 4n,
  batchEnd: 9n,
  output: { worldRoot: zero, lastBlockHash: zero, queueCursor: 0n, withdrawalRoot: zero, cumulativeWithdrawn: 0n },
} as unknown as L1Assertion

/** A proposer over an L1 that shows `latest` as the newest confirmed assertion; `lines` is its log. */
function create(
  latest: L1Assertion | undefined,
  outcome: L1Outcome,
): {
  proposer: Proposer
  lines: string[]
  sent: L1Request[]
} {
  const lines: string[] = []
  const sent: L1Request[] = []
  const sender = {
    address: `0x${'05'.repeat(20)}`,
    send: (request: L1Request) => {
      sent.push(request)
      return Promise.resolve(outcome)
    },
  } as unknown as L1Sender
  const proposer = createProposer({
    domainId: 901n,
    chainContract: `0x${'22'.repeat(20)}`,
    rpc: { call: () => Promise.resolve('0x0') } as unknown as RpcClient,
    sender,
    view: { latestConfirmed: () => latest, assertions: () => [] } as unknown as L1View,
    outputs: { outputHashAfter: () => `0x${'77'.repeat(32)}` } as unknown as Outputs,
    rules: { challengeWindow: 1n, forcedInclusionDelay: 1n, minAssertionGap: 0n, resolver: undefined },
    resolver: () => undefined,
    l1Time: () => 100n,
    clock: { now: () => 0, nowSeconds: () => 0n, offsetMs: 0, follow: () => {} },
    minIntervalMs: 0,
    log: pino({ base: null }, { write: (line: string) => lines.push(line) }),
  })
  return { proposer, lines, sent }
}

describe('a proposer that cannot go on', () => {
  it('builds nothing on a confirmed assertion it does not derive, and says so once', async () => {
    const { proposer, lines, sent } = create(confirmed, { kind: 'lost', reason: 'unused' })
    for (let i = 0; i < 5; i++) await proposer.step()
    expect(sent).toEqual([])
    expect(proposer.problem()).toMatch(/not what this node derives/)
    expect(lines.length).toBe(1)
  })

  it('tries again what L1 refuses, and says so once', async () => {
    const refused = { kind: 'refused', reason: 'no such domain', data: undefined } as const
    const { proposer, lines, sent } = create(undefined, refused)
    for (let i = 0; i < 5; i++) await proposer.step()
    expect(sent.length).toBe(5)
    expect(proposer.problem()).toMatch(/no such domain/)
    expect(lines.length).toBe(1)
  })
})
