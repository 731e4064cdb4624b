/** Seats in processes of their own, to be killed and started again from their folders. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { DecidedValue, Observation } from '@syncline/protocol'
import type { SeatProcessOptions } from './seatProcess.js'

/** To a seat: what its nodes show. */
export type Shown = { readonly observations: readonly Observation[] }

/** From a seat: `decided` again for all that it kept, when it starts; `accuses` a seat that said two things where it may say one. */
export type FromSeat =
  | { readonly kind: 'ready' }
  | { readonly kind: 'decided'; readonly decided: DecidedValue }
  | { readonly kind: 'accuses'; readonly voter: number }

export type SeatHandle = {
  readonly seat: number
  /** By height: what it said is decided, in all its lives. */
  readonly decided: ReadonlyMap<bigint, readonly DecidedValue[]>
  /** Seats that it accused. */
  readonly accused: readonly number[]
  /** Resolves when it sits and knows what was shown so far. */
  start(): Promise<void>
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>
  show(observations: readonly Observation[]): void
}

/** Not started yet. `history`: all that was ever shown, which a process that starts reads anew. `onDecided` is told when it decided something. */
export function createSeat(
  options: SeatProcessOptions,
  history: readonly Observation[],
  onDecided: () => void,
): SeatHandle {
  const decided = new Map<bigint, readonly DecidedValue[]>()
  const accused: number[] = []
  let child: ChildProcess | undefined
  /** It reads what was shown so far when it is ready. */
  let isReady = false
  let errors = ''
  return {
    seat: options.seat,
    decided,
    accused,
    start() {
      const running = fork(fileURLToPath(new URL('./seatProcess.ts', import.meta.url)), [JSON.stringify(options)], {
        execArgv: ['--conditions=source', '--import', 'tsx'],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      })
      child = running
      isReady = false
      running.stderr!.on('data', (chunk) => {
        errors += chunk
        if (process.env['SYNCLINE_TEST_LOG'] !== undefined) process.stderr.write(chunk)
      })
      return new Promise((resolve, reject) => {
        running.on('message', (said: FromSeat) => {
          if (said.kind === 'decided') {
            const { height } = said.decided
            decided.set(height, [...(decided.get(height) ?? []), said.decided])
            onDecided()
          } else if (said.kind === 'accuses') accused.push(said.voter)
          else {
            isReady = child === running
            running.send({ observations: history } satisfies Shown)
            resolve()
          }
        })
        running.once('exit', (code, signal) =>
          reject(new Error(`seat ${options.seat} ended with ${code ?? signal}:\n${errors.slice(-2_000)}`)),
        )
      })
    },
    kill() {
      const running = child
      child = undefined
      isReady = false
      if (running === undefined || running.exitCode !== null || running.signalCode !== null) return Promise.resolve()
      return new Promise((resolve) => {
        running.once('exit', () => resolve())
        running.kill('SIGKILL')
      })
    },
    show(observations) {
      if (isReady) child?.send({ observations } satisfies Shown)
    },
  }
}
