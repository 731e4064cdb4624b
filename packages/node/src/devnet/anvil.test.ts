import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { freePort, isPortFree, startAnvil } from './anvil.js'

it('is over only when its port is free: the next one starts there at once', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'syncline-anvil-'))
  const port = await freePort()
  try {
    for (let round = 0; round < 8; round++) {
      const anvil = await startAnvil({
        ...{ folder: join(folder, String(round)), host: '127.0.0.1', port, chainId: 900n, blockTimeSeconds: 1 },
        ...{ gasLimit: 60_000_000n, stateIntervalSeconds: 1, accounts: 1 },
      })
      await (round % 2 === 0 ? anvil.kill() : anvil.stop())
      expect(await isPortFree('127.0.0.1', port)).toBe(true)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
