/** Tells the process a file names from another one that got its id later. */
import { readFileSync } from 'node:fs'

/** Fields of /proc/<id>/stat from the third (state) on; empty where there is no such process or no /proc. */
function statFields(processId: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    // no such process, or a system without /proc: the id alone has to do
    return []
  }
}

/** True if a process with this id runs, also one of another user. One that ended and waits for its parent does not run. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return statFields(processId)[0] !== 'Z'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Start of a process in clock ticks since boot where /proc tells, else an empty text. */
export function processStart(processId: number): string {
  return statFields(processId)[19] ?? ''
}
