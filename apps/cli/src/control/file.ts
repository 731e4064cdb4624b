/** `control.json` in the data folder: how other commands reach a running devnet. Readable by its owner only. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, processStart } from './process.js'

/** One domain as the running devnet serves it. */
export type DomainEntry = { readonly id: number; readonly rpc: string; readonly ws: string }

export type ControlFile = {
  readonly schema: 'syncline.control/1'
  readonly processId: number
  /** Tells this process from a later one with its id; empty where the system does not say. */
  readonly processStart: string
  readonly version: string
  /** URL of the control channel, on loopback. */
  readonly url: string
  /** Bearer token that the channel asks for. */
  readonly token: string
  readonly startedAt: string
  readonly l1: { readonly url: string; readonly chainId: number }
  readonly addresses: Readonly<Record<string, string>>
  readonly domains: readonly DomainEntry[]
  readonly metrics: string | undefined
}

export function controlPath(dataDir: string): string {
  return join(dataDir, 'control.json')
}

/** The file, or undefined if there is none or it is damaged: then nothing can be reached through it. */
export function readControlFile(dataDir: string): ControlFile | undefined {
  let text: string
  try {
    text = readFileSync(controlPath(dataDir), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined
    throw error
  }
  try {
    const value = JSON.parse(text) as Partial<ControlFile> | null
    return value?.schema === 'syncline.control/1' && typeof value.url === 'string' && Array.isArray(value.domains)
      ? (value as ControlFile)
      : undefined
  } catch {
    // cut off by a crash: the devnet writes a new one when it starts
    return undefined
  }
}

/** The file, if the process that wrote it still runs. */
export function readRunning(dataDir: string): ControlFile | undefined {
  const file = readControlFile(dataDir)
  if (file === undefined || !isAlive(file.processId)) return undefined
  return processStart(file.processId) === (file.processStart ?? '') ? file : undefined
}

/** Replaces the file as a whole, mode 0600. */
export function writeControlFile(dataDir: string, file: ControlFile): void {
  const path = controlPath(dataDir)
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, `${JSON.stringify(file, undefined, 2)}\n`, { mode: 0o600 })
  renameSync(temporary, path)
}

export function removeControlFile(dataDir: string): void {
  rmSync(controlPath(dataDir), { force: true })
}
