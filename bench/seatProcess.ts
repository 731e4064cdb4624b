/** One seat in a process of its own, for `bench seats`: its parent tells it whom to dial and what its nodes show, and hears when it has a certificate. */
import { builtModule } from './built.js'
import type { FromSeat, ToSeat } from './seatProcesses.js'
import { inStep, log, members, seatOf } from './seatScene.js'

const { createWebSocketGossip } =
  await builtModule<typeof import('../packages/node/src/p2p/webSocket.js')>('p2p/webSocket')
const tell = (message: FromSeat): void => void process.send!(message)
let observe: ((said: Extract<ToSeat, { kind: 'observe' }>) => void) | undefined

async function start({ seat, folder, peers }: Extract<ToSeat, { kind: 'start' }>): Promise<void> {
  const gossip = await createWebSocketGossip({ listen: { port: 0 }, peers, log })
  let shownAt = 0n
  const running = seatOf(seat, folder, gossip, (decided) =>
    tell({ kind: 'decided', shownAt, at: process.hrtime.bigint(), decided }),
  )
  observe = ({ observations, isEnd }) => {
    shownAt = process.hrtime.bigint()
    for (const observation of observations) running.observe(observation)
    if (isEnd) void inStep(running).then(() => tell({ kind: 'inStep' }))
  }
  tell({ kind: 'listens', url: gossip.url! })
  const meet = setInterval(() => {
    if (gossip.peers().filter(({ topics }) => topics.length > 0).length < members - 1) return
    clearInterval(meet)
    tell({ kind: 'meets' })
  }, 20)
}

process.on('message', (said: ToSeat) => {
  if (said.kind === 'observe') observe!(said)
  else
    start(said).catch((error: unknown) => {
      console.error(error)
      process.exit(1)
    })
})
process.on('disconnect', () => process.exit(0))
