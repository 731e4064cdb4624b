/** The file port: atomic writes, reads that say "absent", and the lock that keeps two processes off one folder. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { open, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Fault } from '@syncline/primitives'

export function ensureFolder(path: string): void {
  mkdirSync(path, { recursive: true })
}

export function fileExists(path: string): boolean {
  return existsSync(path)
}

/** Text of a file, or undefined if there is none. Other failures throw. */
export function readTextFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Size in bytes, 0 if absent. */
export function fileSize(path: string): number {
  try {
    return statSync(path).size
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return 0
    throw error
  }
}

/** Names an existing file by inode and birth: not the same for a copy of it. */
export function fileIdentity(path: string): string {
  const { ino, birthtimeNs } = statSync(path, { bigint: true })
  return `${ino}-${birthtimeNs}`
}

/** The first bytes of a file, at most `length`; undefined if there is none. */
export function readFileStart(path: string, length: number): Uint8Array | undefined {
  if (!existsSync(path)) return undefined
  const file = openSync(path, 'r')
  try {
    const buffer = new Uint8Array(length)
    return buffer.subarray(0, readSync(file, buffer, 0, length, 0))
  } finally {
    closeSync(file)
  }
}

/** Replaces a file as a whole: a reader sees the old or the new text, also after a crash. */
export function writeTextFile(path: string, text: string, mode = 0o644): void {
  ensureFolder(dirname(path))
  const temporary = `${path}.${process.pid}.tmp`
  const file = openSync(temporary, 'w', mode)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
}

/** The same for bytes, in a folder that is there, while others run; its name is on disk too when it resolves. */
export async function replaceFile(path: string, content: Uint8Array, mode = 0o644): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, content, { mode, flush: true })
  await rename(temporary, path)
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

export function removeFile(path: string): void {
  rmSync(path, { force: true })
}

export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

/** True if a process with this id runs (also one of another user). One that ended and waits for its parent does not run. */
export function isProcessAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return statFields(processId)[0] !== 'Z'
  } catch (error) {
    return isErrno(error, 'EPERM')
  }
}

/** Fields of /proc/<id>/stat from the third (state) on; empty where /proc does not tell. */
function statFields(processId: number): readonly string[] {
  const stat = readTextFile(`/proc/${processId}/stat`)
  return stat === undefined ? [] : stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** Start time of a process in clock ticks since boot, where /proc tells; tells a reused process id from the old one. */
export function processStart(processId: number): string | undefined {
  return statFields(processId)[19]
}

/**
 * Takes `<folder>/lock`. The lock names its holder by process id and start time, so that one left by a killed process is taken
 * over. Returns the release. Fault DATABASE_LOCKED if a live process holds it.
 */
export function lockFolder(folder: string): () => void {
  ensureFolder(folder)
  return lockFile(join(folder, 'lock'), folder, 0)
}

/** Locks over locks: each process that died while it took one over adds one. */
const maxLockDepth = 8

function lockFile(path: string, folder: string, depth: number): () => void {
  const own = `${process.pid} ${processStart(process.pid) ?? ''}`
  const release = (): void => {
    if (readTextFile(path) === own) removeFile(path)
  }
  for (let attempt = 0; attempt < 8 && depth < maxLockDepth; attempt++) {
    // a link appears with its content, so nobody ever reads a half-written lock
    const temporary = `${path}.${process.pid}.tmp`
    writeTextFile(temporary, own)
    try {
      linkSync(temporary, path)
      return release
    } catch (error) {
      if (!isErrno(error, 'EEXIST')) throw error
    } finally {
      removeFile(temporary)
    }
    const holder = readTextFile(path)
    if (holder === undefined) continue
    requireDead(holder, folder)
    // of those who find the same dead holder one replaces it; whoever comes later finds that one
    const releaseTakeover = lockFile(`${path}.takeover`, folder, depth + 1)
    try {
      if (readTextFile(path) !== holder) continue
      writeTextFile(path, own)
      return release
    } finally {
      releaseTakeover()
    }
  }
  throw new Fault('DATABASE_LOCKED', `the lock file of ${folder} keeps changing hands`, {
    remedy: 'stop the other processes that start on this folder',
    data: { folder },
  })
}

/** Fault DATABASE_LOCKED if the holder of a lock lives. */
function requireDead(holder: string, folder: string): void {
  const [id, start] = holder.split(' ')
  const processId = Number(id)
  const alive =
    Number.isInteger(processId) &&
    processId > 0 &&
    isProcessAlive(processId) &&
    (!start || processStart(processId) === start)
  if (!alive) return
  throw new Fault('DATABASE_LOCKED', `${folder} is in use by process ${processId}`, {
    remedy: 'stop that process, or give this one another --data-dir',
    data: { folder, processId },
  })
}

/** True for a system error with this code. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
