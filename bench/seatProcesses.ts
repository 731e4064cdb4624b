/** Seven seats in seven processes on this machine, with WebSockets between them (`bench seats`). */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { hashWords } from '@syncline/primitives'
import type { DecidedValue, Observation } from '@syncline/protocol'
import { forkBuilt } from './built.js'
import { createDomains, members } from './seatScene.js'

export type ToSeat =
  | { readonly kind: 'start'; readonly seat: number; readonly folder: string; readonly peers: readonly string[] }
  /** `isEnd`: they end a divergence, and the seat says when it has found that. */
  | { readonly kind: 'observe'; readonly observations: readonly Observation[]; readonly isEnd: boolean }

/** `shownAt`, `at`: nanoseconds of the machine's steady clock, which is one for all its processes. */
export type FromSeat =
  | { readonly kind: 'listens'; readonly url: string }
  | { readonly kind: 'meets' }
  | { readonly kind: 'inStep' }
  | { readonly kind: 'decided'; readonly shownAt: bigint; readonly at: bigint; readonly decided: DecidedValue }

type Of<Kind extends FromSeat['kind']> = Extract<FromSeat, { readonly kind: Kind }>

/** Milliseconds from when the first seat was shown the divergence until one had the certificate, and until the last one had. */
export type Reached = { readonly first: number; readonly last: number }

function hear<Kind extends FromSeat['kind']>(child: ChildProcess, kind: Kind): Promise<Of<Kind>> {
  return new Promise((resolve, reject) => {
    const end = (): void => void child.off('message', onMessage).off('exit', onExit)
    const onMessage = (said: FromSeat): void => {
      if (said.kind !== kind) return
      end()
      resolve(said as Of<Kind>)
    }
    const onExit = (code: number | null): void => {
      end()
      reject(new Error(`a seat's process ended with ${code}`))
    }
    child.on('message', onMessage).on('exit', onExit)
  })
}

export async function playProcesses(count: number, folder: string): Promise<readonly Reached[]> {
  const children: ChildProcess[] = []
  const ask = (child: ChildProcess, said: ToSeat): void => void child.send(said)
  try {
    const urls: string[] = []
    const met: Promise<unknown>[] = []
    for (let seat = 0; seat < members; seat++) {
      const child = forkBuilt('./seatProcess.ts', { serialization: 'advanced' })
      children.push(child)
      ask(child, { kind: 'start', seat, folder, peers: urls.slice() })
      urls.push((await hear(child, 'listens')).url)
      met.push(hear(child, 'meets'))
    }
    await Promise.all(met)
    const domains = createDomains()
    const times: Reached[] = []
    for (let run = 0; run < count; run++) {
      const asset = hashWords(0xa55e7n, BigInt(run))
      const observations = domains.diverge(asset, run + 1)
      const answers = children.map((child) => hear(child, 'decided'))
      for (const child of children) ask(child, { kind: 'observe', observations, isEnd: false })
      const decided = await Promise.all(answers)
      const started = decided.reduce((least, { shownAt }) => (shownAt < least ? shownAt : least), decided[0]!.shownAt)
      const after = decided.map(({ at }) => Number(at - started) / 1e6)
      times.push({ first: Math.min(...after), last: Math.max(...after) })
      const taken = domains.take(decided[0]!.decided, asset)
      const ended = children.map((child) => hear(child, 'inStep'))
      for (const child of children) ask(child, { kind: 'observe', observations: taken, isEnd: true })
      await Promise.all(ended)
    }
    return times
  } finally {
    for (const child of children) child.disconnect()
    await Promise.all(children.map((child) => (child.exitCode === null ? once(child, 'exit') : undefined)))
  }
}
