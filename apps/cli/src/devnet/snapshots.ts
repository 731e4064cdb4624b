/** Copies of a data folder while nothing writes to it: take, put back, list. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { CliFault, usageFault } from '../exit.js'

/** Entries of the data folder that belong to the running process or to snapshots themselves. */
const excluded: ReadonlySet<string> = new Set(['snapshots', 'control.json', 'up.log', 'restore.tmp'])

/** Files inside that name a process of the moment. */
const volatile = /(^|\/)(lock|anvil\.pid\.json|anvil\.log)$/

export type Snapshot = {
  readonly name: string
  readonly takenAt: string
  readonly bytes: number
  readonly path: string
}

export function checkSnapshotName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) return name
  throw usageFault(
    `'${name.slice(0, 80)}' cannot name a snapshot`,
    'use 1 to 64 letters, digits, dots, dashes and underscores',
  )
}

function sizeOf(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

function entriesOf(dataDir: string): string[] {
  return readdirSync(dataDir).filter((name) => !excluded.has(name) && !name.endsWith('.tmp'))
}

/** Copies the folder to `snapshots/<name>`. Nothing may run in it. A cut-off copy is never seen. Fault SNAPSHOT_EXISTS. */
export function takeSnapshot(dataDir: string, name: string, now: Date): Snapshot {
  const path = join(dataDir, 'snapshots', checkSnapshotName(name))
  if (existsSync(path)) {
    throw new CliFault('failure', 'SNAPSHOT_EXISTS', `there is already a snapshot '${name}'`, {
      remedy: `choose another name, or delete ${path}`,
    })
  }
  const temporary = `${path}.tmp`
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(join(temporary, 'data'), { recursive: true })
  for (const entry of entriesOf(dataDir)) {
    cpSync(join(dataDir, entry), join(temporary, 'data', entry), {
      recursive: true,
      filter: (source) => !volatile.test(source),
    })
  }
  const takenAt = now.toISOString()
  writeFileSync(join(temporary, 'snapshot.json'), JSON.stringify({ schema: 'syncline.snapshot/1', takenAt }))
  renameSync(temporary, path)
  return { name, takenAt, bytes: sizeOf(path), path }
}

/** Puts a snapshot in the place of what the folder holds. Nothing may run in it. Fault SNAPSHOT_UNKNOWN. */
export function restoreSnapshot(dataDir: string, name: string): void {
  const path = join(dataDir, 'snapshots', checkSnapshotName(name))
  if (!existsSync(join(path, 'snapshot.json'))) {
    const names = listSnapshots(dataDir).map((snapshot) => snapshot.name)
    throw new CliFault('notFound', 'SNAPSHOT_UNKNOWN', `there is no snapshot '${name}'`, {
      remedy: names.length === 0 ? 'take one with `syncline up snapshot <name>`' : `there are: ${names.join(', ')}`,
    })
  }
  // the copy is complete before anything is removed, so a crash leaves either the old folder or a copy that can be taken again
  const temporary = join(dataDir, 'restore.tmp')
  rmSync(temporary, { recursive: true, force: true })
  cpSync(join(path, 'data'), temporary, { recursive: true })
  for (const entry of entriesOf(dataDir)) rmSync(join(dataDir, entry), { recursive: true, force: true })
  for (const entry of readdirSync(temporary)) renameSync(join(temporary, entry), join(dataDir, entry))
  rmSync(temporary, { recursive: true, force: true })
}

/** Snapshots of a data folder by name. */
export function listSnapshots(dataDir: string): readonly Snapshot[] {
  const folder = join(dataDir, 'snapshots')
  if (!existsSync(folder)) return []
  const out: Snapshot[] = []
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    const meta = join(path, 'snapshot.json')
    if (!existsSync(meta)) continue
    const value = JSON.parse(readFileSync(meta, 'utf8')) as { takenAt?: unknown }
    out.push({ name, takenAt: typeof value.takenAt === 'string' ? value.takenAt : '', bytes: sizeOf(path), path })
  }
  return out
}
