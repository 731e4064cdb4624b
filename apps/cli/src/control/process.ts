/** Tells the process a file names from another one that got its id later. */
import { readFileSync } from 'node:fs'

/** True if a process with this id runs, also one of another user. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Start of a process in clock ticks since boot where /proc tells, else an empty text. */
export function processStart(processId: number): string {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    // no such process, or a system without /proc: the id alone has to do
    return ''
  }
}
