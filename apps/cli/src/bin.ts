#!/usr/bin/env node
/** The process edge of `syncline`: signals, broken pipes, exit code. */
import { runCli } from './main.js'

/** A reader that went away (`syncline status | head`) is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}

const controller = new AbortController()
const onSignal = (signal: NodeJS.Signals): void => {
  if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
  process.stderr.write('stopping in order; once more to stop now\n')
  controller.abort(signal)
}
process.on('SIGINT', onSignal)
process.on('SIGTERM', onSignal)

process.exitCode = await runCli({
  arguments: process.argv.slice(2),
  environment: process.env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  signal: controller.signal,
})
// a signal handler keeps no process alive, but an open socket of a library might
if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit()
