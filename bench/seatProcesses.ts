/** Seven seats in seven processes on this machine, with WebSockets between them (`bench seats`). */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { hashWords } from '@syncline/primitives'
import type { DecidedValue, Observation } from '@syncline/protocol'
import { createDomains, members } from './seatScene.js'

export type ToSeat =
  | { readonly kind: 'start'; readonly seat: number; readonly folder: string; readonly peers: readonly string[] }
  | { readonly kind: 'observe'; readonly observations: readonly Observation[] }

/** `at`: nanoseconds of the machine's steady clock, which is one for all its processes. `processor`: milliseconds that this seat's process computed since it was shown. */
export type FromSeat =
  | { readonly kind: 'listens'; readonly url: string }
  | { readonly kind: 'meets' }
  | { readonly kind: 'decided'; readonly at: bigint; readonly processor: number; readonly decided: DecidedValue }

type Of<Kind extends FromSeat['kind']> = Extract<FromSeat, { readonly kind: Kind }>

/** Milliseconds until one seat had the certificate, until the last one had, and what all of them computed until they had it. */
export type Reached = { readonly first: number; readonly last: number; readonly processor: number }

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
      const child = fork(fileURLToPath(new URL('./seatProcess.ts', import.meta.url)), {
        serialization: 'advanced',
        execArgv: process.env.PROF
          ? [...process.execArgv, '--cpu-prof', '--cpu-prof-dir=/tmp/me/prof2']
          : process.execArgv,
      })
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
      const started = process.hrtime.bigint()
      for (const child of children) ask(child, { kind: 'observe', observations })
      const decided = await Promise.all(answers)
      const after = decided.map(({ at }) => Number(at - started) / 1e6)
      const processor = decided.reduce((sum, each) => sum + each.processor, 0)
      times.push({ first: Math.min(...after), last: Math.max(...after), processor })
      const taken = domains.take(decided[0]!.decided, asset)
      for (const child of children) ask(child, { kind: 'observe', observations: taken })
    }
    return times
  } finally {
    for (const child of children) child.disconnect()
    await Promise.all(children.map((child) => (child.exitCode === null ? once(child, 'exit') : undefined)))
  }
}
