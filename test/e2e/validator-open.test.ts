/** The built binary opens the set of a domain that has none, with the owner's key from a keystore file; a seat is taken on those terms. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestDevnet, type TestDevnet } from '../support/devnet.js'
import { runCli } from '../support/network.js'

const folder = mkdtempSync(join(tmpdir(), 'syncline-open-'))
let net: TestDevnet
beforeAll(async () => {
  net = await startTestDevnet({ validators: 0, challengeWindowSeconds: 40 })
})
afterAll(async () => {
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const keys = () => ['--keystore', join(folder, 'keys'), '--password-file', join(folder, 'password')]
const at = () => ['--rpc-url', net.rpcUrl, '--l1', net.devnet.l1Url, '--data-dir', folder]
const syncline = (...line: string[]) => runCli([...line, '--json'])
async function data<Data>(...line: string[]): Promise<Data> {
  const { code, stdout, stderr } = await syncline(...line)
  expect(code, `${line.join(' ')}\n${stdout}\n${stderr}`).toBe(0)
  return JSON.parse(stdout).data
}

it('opens it for the owner only, once, on the terms that were given', async () => {
  const keyOf = (name: string) => net.devnet.keys.find((key) => key.name === name)!
  writeFileSync(join(folder, 'password'), 'a long password\n')
  for (const name of ['deployer', 'user5']) {
    const file = join(folder, `${name}.txt`)
    writeFileSync(file, keyOf(name).privateKey)
    await data('account', 'import', name, file, ...keys())
  }
  const closed = await syncline('validator', 'status', ...at())
  expect(closed.stdout).toContain('VALIDATOR_SET_CLOSED')
  expect(closed.stdout).toContain('syncline validator open')

  const terms = ['--seat-stake', '2', '--epoch-length', '10s', '--epoch-lifetime', '1h', '--seats', '3']
  const open = (account: string, ...more: string[]) =>
    syncline('validator', 'open', ...terms, ...more, '--account', account, ...keys(), ...at())
  expect((await open('user5')).stdout).toContain('NotOwner')
  expect((await open('deployer', '--exit-delay', '79s')).stdout).toContain('ParameterOutOfRange(exitDelay)')
  expect((await open('deployer', '--epoch-lifetime', '9s')).code).toBe(2)
  const opened = await open('deployer')
  expect(JSON.parse(opened.stdout).data).toMatchObject({
    ...{ domain: '901', gate: null, seatStake: String(2n * 10n ** 18n), epochLength: 10, lifetime: 3600 },
    ...{ exitDelay: 80, seats: 3 },
  })
  expect((await open('deployer')).stdout).toContain('AlreadyOpen')

  await data('validator', 'keygen', 'val', ...keys())
  const seat = await data<{ readonly state: string; readonly stake: string }>(
    ...['validator', 'join', '--validator-keys', 'val', '--account', 'user5', ...keys(), ...at()],
  )
  expect(seat).toMatchObject({ state: 'taken', stake: String(2n * 10n ** 18n) })
})
