/** The timer port: delays, repeated work that never overlaps itself, and waking it early. */

/** Resolves after `ms`, or at once when `signal` aborts. */
export function delay(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done, { once: true })
  })
}

/** Milliseconds of a clock that never jumps: for durations. */
export function monotonicMs(): number {
  return performance.now()
}

/** Lets pending I/O run. */
export function yieldToIo(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Work that runs again and again, one run at a time. */
export type Loop = {
  /** Runs as soon as possible; a wake during a run causes one more run. */
  wake(): void
  /** Ends the loop; resolves when the current run is over. */
  stop(): Promise<void>
}

/**
 * Runs `work` now, then each time it is woken or `everyMs` after the last run, whichever comes first. `work` gets a signal that
 * aborts on stop. What it throws goes to `onError`, which says how long to wait before the next run.
 */
export function startLoop(options: {
  readonly everyMs: number
  readonly work: (signal: AbortSignal) => Promise<void>
  /** Milliseconds to wait after an error, or undefined to end the loop. */
  readonly onError: (error: unknown, failures: number) => number | undefined
}): Loop {
  const controller = new AbortController()
  let woken = false
  let release: (() => void) | undefined
  let failures = 0
  const wait = (ms: number, wakeable: boolean): Promise<void> =>
    new Promise((resolve) => {
      if (controller.signal.aborted || (wakeable && woken)) return resolve()
      const timer = setTimeout(done, ms)
      function done(): void {
        clearTimeout(timer)
        release = undefined
        controller.signal.removeEventListener('abort', done)
        resolve()
      }
      controller.signal.addEventListener('abort', done, { once: true })
      if (wakeable) release = done
    })
  const run = async (): Promise<void> => {
    while (!controller.signal.aborted) {
      woken = false
      let pause = options.everyMs
      let wakeable = true
      try {
        await options.work(controller.signal)
        failures = 0
      } catch (error) {
        failures++
        const backOff = options.onError(error, failures)
        if (backOff === undefined) return
        pause = backOff
        wakeable = false
      }
      await wait(pause, wakeable)
    }
  }
  const ended = run()
  return {
    wake() {
      woken = true
      release?.()
    },
    async stop() {
      controller.abort()
      await ended
    },
  }
}

/** Asks for `work` in `ms`: asked again before it runs, it runs once. Not after the signal. What it throws is a bug. */
export function soon(ms: number, signal: AbortSignal, work: () => void): () => void {
  let isAsked = false
  return () => {
    if (isAsked || signal.aborted) return
    isAsked = true
    void delay(ms, signal).then(() => {
      isAsked = false
      if (!signal.aborted) work()
    })
  }
}

/** Delay before attempt `failures + 1`: doubles from `firstMs` to `maxMs`. */
export function backOff(failures: number, firstMs = 250, maxMs = 10_000): number {
  return Math.min(maxMs, firstMs * 2 ** Math.min(20, Math.max(0, failures - 1)))
}
