/** A devnet whose L1 is deleted begins anew; one that is only stopped goes on. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@syncline/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestDevnet, until } from '../support/devnet.js'

let dataDir: string
let l1Port: number

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'syncline-resume-'))
  l1Port = await freePort()
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

it('resumes from its folder after an orderly stop', async () => {
  const first = await startTestDevnet({ dataDir, l1Port })
  const height = await until('blocks are made', 30, () => {
    const latest = first.api.chain.heightOf('latest')
    return latest >= 5n ? latest : undefined
  })
  const { hash } = first.api.chain.blockByNumber(height)!
  await first.stop()
  const second = await startTestDevnet({ dataDir, l1Port })
  try {
    expect(second.api.chain.blockByNumber(height)?.hash).toBe(hash)
    const before = second.api.chain.heightOf('safe')
    await until('batches go on', 60, () => (second.api.chain.heightOf('safe') > before + 5n ? true : undefined))
    expect(second.api.chain.blockByNumber(height)?.hash).toBe(hash)
  } finally {
    await second.stop()
  }
})

it('begins anew when L1 was deleted', async () => {
  rmSync(join(dataDir, 'l1'), { recursive: true, force: true })
  const net = await startTestDevnet({ dataDir, l1Port })
  try {
    await until('batches are posted', 60, () => (net.api.chain.heightOf('safe') >= 3n ? true : undefined))
    expect(net.api.notReady()).toEqual([])
  } finally {
    await net.stop()
  }
})
