/** Parts of the devnet commands that need no devnet: faults, snapshots, the background line. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ControlFile, readRunning, writeControlFile } from '../control/file.js'
import { processStart } from '../control/process.js'
import { withoutDetach } from './detach.js'
import { decodeFault, faultKinds } from './faults.js'
import { originsOf } from './rpcOptions.js'
import { listSnapshots, restoreSnapshot, takeSnapshot } from './snapshots.js'
import { walletChain } from './wallet.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-devnet-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('snapshots', () => {
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const read = (path: string): string | undefined => {
    const full = join(folder, path)
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined
  }

  it('put back exactly what was there, and nothing of the process of the moment', () => {
    write('901/data.mdb', 'one')
    write('l1/anvil-state.json', '{}')
    write('l1/anvil.pid.json', '7')
    write('control.json', 'token')
    const taken = takeSnapshot(folder, 'a', new Date(0))
    expect(taken).toMatchObject({ name: 'a', takenAt: '1970-01-01T00:00:00.000Z' })
    write('901/data.mdb', 'two')
    write('902/data.mdb', 'new')
    restoreSnapshot(folder, 'a')
    expect(read('901/data.mdb')).toBe('one')
    expect(read('902/data.mdb')).toBeUndefined()
    expect(read('l1/anvil.pid.json')).toBeUndefined()
    expect(read('control.json')).toBe('token')
    expect(listSnapshots(folder).map(({ name }) => name)).toEqual(['a'])
  })

  it('are never overwritten, and a name is never a path', () => {
    write('901/data.mdb', 'one')
    takeSnapshot(folder, 'a', new Date(0))
    expect(() => takeSnapshot(folder, 'a', new Date(0))).toThrowError(
      expect.objectContaining({ code: 'SNAPSHOT_EXISTS' }),
    )
    expect(() => takeSnapshot(folder, '../b', new Date(0))).toThrowError(expect.objectContaining({ code: 'USAGE' }))
    expect(() => restoreSnapshot(folder, 'c')).toThrowError(expect.objectContaining({ code: 'SNAPSHOT_UNKNOWN' }))
    expect(read('901/data.mdb')).toBe('one')
  })
})

describe('faults', () => {
  it('know every kind they list', () => {
    for (const kind of Object.keys(faultKinds)) expect(() => decodeFault(kind, undefined)).not.toThrow()
    expect(decodeFault('drop-l1', '2s')).toEqual({ kind: 'drop-l1', ms: 2000 })
    expect(decodeFault('reorg-l1', '20')).toEqual({ kind: 'reorg-l1', depth: 20 })
  })

  it('refuse what they do not know', () => {
    for (const [kind, value] of [
      ['reorg-l1', '0'],
      ['reorg-l1', '9999'],
      ['drop-l1', 'soon'],
      ['burn', undefined],
    ] as const) {
      expect(() => decodeFault(kind, value)).toThrowError(expect.objectContaining({ code: 'USAGE' }))
    }
  })
})

it('names a running process only while it is the one that wrote the file', () => {
  const file = {
    schema: 'syncline.control/1',
    processId: process.pid,
    processStart: processStart(process.pid),
    url: 'http://x',
    domains: [],
  }
  writeControlFile(folder, file as unknown as ControlFile)
  expect(readRunning(folder)?.processId).toBe(process.pid)
  writeControlFile(folder, { ...file, processStart: '1' } as unknown as ControlFile)
  if (processStart(process.pid) !== '') expect(readRunning(folder)).toBeUndefined()
  writeFileSync(join(folder, 'control.json'), '{"schema":"syncline.con')
  expect(readRunning(folder)).toBeUndefined()
})

it('takes --detach off a line in every form and leaves the rest', () => {
  expect(withoutDetach(['up', '--detach', '--domains', '3'])).toEqual(['up', '--domains', '3'])
  expect(withoutDetach(['up', '-qd', '-d'])).toEqual(['up', '-q'])
})

it('reads lists of origins', () => {
  expect(originsOf(undefined, '*')).toBe('*')
  expect(originsOf('https://a.example, https://b.example', [])).toEqual(['https://a.example', 'https://b.example'])
  expect(originsOf('https://a.example,*', [])).toBe('*')
})

it('gives wallets the chain id as a minimal hex quantity', () => {
  expect(walletChain(901, 'http://127.0.0.1:9545').chainId).toBe('0x385')
})
