/** One seat of a group in a process of its own, for tests that kill it. Its options come as JSON in the first argument, what its nodes show by messages. */
import { createWebSocketGossip } from '../../packages/node/src/p2p/webSocket.js'
import type { FromSeat, Shown } from './seatHandle.js'
import { log, sit } from './votingSeats.js'

export type SeatProcessOptions = {
  readonly seat: number
  readonly folder: string
  readonly port: number
  readonly peers: readonly string[]
}

const tell = (message: FromSeat): void => void process.send!(message)
const { seat, folder, port, peers } = JSON.parse(process.argv[2] ?? '{}') as SeatProcessOptions
const gossip = await createWebSocketGossip({ listen: { port }, peers, log })
const running = sit(seat, folder, gossip, (effect) => {
  if (effect.kind === 'decided') tell({ kind: 'decided', decided: effect.decided })
  if (effect.kind === 'equivocation') tell({ kind: 'accuses', voter: effect.evidence.voter })
})
for (let height = 0n; height < running.validator.height(); height++)
  tell({ kind: 'decided', decided: running.validator.decidedAt(height)! })
process.on('message', ({ observations }: Shown) => {
  for (const observation of observations) running.observe(observation)
})
process.on('disconnect', () => process.exit(0))
tell({ kind: 'ready' })
