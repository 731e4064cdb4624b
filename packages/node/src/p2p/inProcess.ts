/** Gossip between nodes of one process: for tests and simulations. Frames are those of the WebSocket, so bytes count the same. */
import { type Bytes, bytesToHex } from '@syncline/primitives'
import type { Logger } from 'pino'
import { randomBytes } from '../ports/randomness.js'
import { monotonicMs } from '../ports/timers.js'
import { idLength } from './frame.js'
import { type GossipLimits, gossipLimits } from './gossip.js'
import { createRouter, type LinkEnd, type Router } from './router.js'

export type InProcessGossip = Router & {
  /** A way from this node to another, as if it had dialled it; gives back how to cut it. */
  connect(other: Router): () => void
}

/** Frames that are given in one go. */
const framesAtOnce = 64

/** One direction: frames that were sent and not read yet, at most `outboxBytes` of them. Given later, never within `send`. */
function createPipe(outboxBytes: number, give: (frame: Bytes) => void) {
  let frames: Bytes[] = []
  let size = 0
  let isReading = true
  let isScheduled = false
  const drain = (): void => {
    isScheduled = false
    for (let left = framesAtOnce; left > 0 && isReading; left--) {
      const frame = frames.shift()
      if (frame === undefined) return
      size -= frame.length
      give(frame)
    }
    schedule()
  }
  const schedule = (): void => {
    if (isScheduled || !isReading || frames.length === 0) return
    isScheduled = true
    setImmediate(drain)
  }
  return {
    send(frame: Bytes): boolean {
      if (size + frame.length > outboxBytes) return false
      frames.push(frame)
      size += frame.length
      schedule()
      return true
    },
    setReading(on: boolean): void {
      isReading = on
      schedule()
    },
    end(): void {
      frames = []
      size = 0
    },
  }
}

export function createInProcessGossip(options: {
  readonly limits?: Partial<GossipLimits>
  readonly log: Logger
}): InProcessGossip {
  const limits = { ...gossipLimits, ...options.limits }
  const router = createRouter({
    id: bytesToHex(randomBytes(idLength)),
    limits,
    now: monotonicMs,
    log: options.log,
    onClose: async () => undefined,
  })
  return {
    ...router,
    connect(other) {
      let here: LinkEnd | undefined
      let there: LinkEnd | undefined
      const thither = createPipe(limits.outboxBytes, (frame) => there?.received(frame))
      const hither = createPipe(limits.outboxBytes, (frame) => here?.received(frame))
      const close = (): void => {
        thither.end()
        hither.end()
        here?.closed()
        there?.closed()
      }
      const { send, setReading } = thither
      here = router.attach({ remote: other.id, isDialled: true, send, setReading: hither.setReading, close })
      there = other.attach({ remote: router.id, isDialled: false, send: hither.send, setReading, close })
      if (here === undefined || there === undefined) close()
      return close
    },
  }
}
