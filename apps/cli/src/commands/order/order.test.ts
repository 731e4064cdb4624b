/** Orders on the command line without a network: what is complete is signed as it is, and what cannot be meant has its own code. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { decodeHex, hexToBytes } from '@syncline/primitives'
import { type OrderDomain, orderActions, orderSigner } from '@syncline/protocol'
import { hashTypedData } from 'viem'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands.js'
import { runCli } from '../../main.js'
import { decodeDocument } from './document.js'

const folder = mkdtempSync(join(tmpdir(), 'syncline-order-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

async function syncline(line: readonly string[], piped?: string): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  const stdin = new PassThrough()
  stdin.end(piped ?? '')
  const code = await runCli({
    arguments: line,
    environment: { HOME: folder },
    cwd: folder,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    stdin: stdin as unknown as NodeJS.ReadStream,
    signal: new AbortController().signal,
  })
  return { code, stdout, stderr }
}

const word = (byte: string): string => `0x${byte.repeat(32)}`
const domain = { l1ChainId: '900', authorityRegistry: `0x${'16'.repeat(20)}` }
const order = {
  ...{ asset: word('a5'), action: 'SEIZE', amount: '0', subject: `0x${'00'.repeat(20)}` },
  ...{ recipient: `0x${'0b'.repeat(20)}`, authority: word('01'), authorityEpoch: '1', nonce: '7', caseId: word('02') },
  ...{
    evidence: word('03'),
    seen: word('04'),
    lamport: '9',
    effectiveAt: '0',
    validAfter: '0',
    validBefore: '4102444800',
  },
}
const write = (name: string, value: unknown): string => {
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))
  return name
}
const sign = (file: string, ...more: string[]) => syncline(['order', 'sign', '--from-file', file, ...more])

describe('order sign, without a network', () => {
  it('makes the signature that wallets make of the typed data, and prints a file that can be read again', async () => {
    const { code, stdout, stderr } = await sign(write('draft.json', { domain, order }), '--account', 'dev:7')
    expect(code, stderr).toBe(0)
    const { digest, signature, order: signed } = decodeDocument(stdout)
    const uint = (name: string, bits: number) => ({ name, type: `uint${bits}` })
    const bytes32 = (name: string) => ({ name, type: 'bytes32' })
    const expected = hashTypedData({
      domain: {
        name: 'Syncline',
        version: '1',
        chainId: 900,
        verifyingContract: domain.authorityRegistry as `0x${string}`,
      },
      primaryType: 'Order',
      types: {
        Order: [
          bytes32('asset'),
          uint('action', 8),
          uint('amount', 256),
          { name: 'subject', type: 'address' },
          { name: 'recipient', type: 'address' },
          bytes32('authority'),
          uint('authorityEpoch', 64),
          uint('nonce', 256),
          ...['caseId', 'evidence', 'seen'].map(bytes32),
          ...['lamport', 'effectiveAt', 'validAfter', 'validBefore'].map((name) => uint(name, 64)),
        ],
      },
      message: { ...order, action: orderActions.indexOf('SEIZE') },
    } as never)
    expect(digest).toBe(expected)
    const system: OrderDomain = { l1ChainId: 900n, authorityRegistry: hexToBytes(`0x${'16'.repeat(20)}`) }
    const by = orderSigner({ order: signed as never, signature: signature! }, system)
    // dev:7 of anvil's mnemonic
    expect(by).toEqual(decodeHex('0x14dC79964da2C08b23698B3D3cc7Ca32193d9955'))
    expect(stderr).toContain('nobody was asked')
  })

  it('reads its own output, the envelope of --json and standard input, and signs the same again', async () => {
    const first = await sign(write('draft.json', { domain, order }), '--account', 'dev:7', '--json')
    const envelope = JSON.parse(first.stdout)
    expect(envelope).toMatchObject({ schema: 'syncline.order.sign/1', ok: true, data: { order, domain } })
    const again = await sign(write('signed.json', first.stdout), '--account', 'dev:7', '--json')
    expect(JSON.parse(again.stdout)).toEqual(envelope)
    const piped = await syncline(['order', 'sign', '--from-file', '-', '--account', 'dev:7', '--json'], first.stdout)
    expect(JSON.parse(piped.stdout)).toEqual(envelope)
    // a flag has the last word
    const other = await sign('signed.json', '--account', 'dev:7', '--json', '--nonce', '8')
    expect(JSON.parse(other.stdout).data.order).toEqual({ ...order, nonce: '8' })
    expect(JSON.parse(other.stdout).data.digest).not.toBe(envelope.data.digest)
  })

  it('does not sign with a publicly known key off devnets', async () => {
    const file = write('real.json', { domain: { ...domain, l1ChainId: '1' }, order })
    expect(await sign(file, '--account', 'dev:7')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('KEY_DEV_ON_REAL_CHAIN'),
    })
  })

  it('tells each thing that cannot be meant', async () => {
    const bad = (change: object) => sign(write('bad.json', { domain, order: { ...order, ...change } }))
    for (const [change, says] of [
      [{ action: 'DESTROY' }, 'there are FREEZE, SEIZE'],
      [{ asset: '0x12' }, 'asset is not 32 bytes'],
      [{ lamport: '18446744073709551616' }, 'lamport is no integer of 64 bits'],
      [{ nonce: -1 }, 'nonce is no integer'],
      [{ quantity: '1' }, "no field 'quantity'"],
    ] as const)
      expect(await bad(change), says).toMatchObject({ code: 2, stderr: expect.stringContaining(says) })
    expect(await sign(write('text.json', 'FREEZE'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ORDER_FILE_INVALID'),
    })
    expect(await sign('absent.json')).toMatchObject({ code: 4, stderr: expect.stringContaining('FILE_UNREADABLE') })
    expect(await syncline(['order', 'sign'])).toMatchObject({ code: 2 })
    // what is not complete needs a network
    const { nonce: _, ...rest } = order
    expect(await sign(write('short.json', { domain, order: rest }))).toMatchObject({
      code: 6,
      stderr: expect.stringContaining('NO_NETWORK'),
    })
    expect(await syncline(['order', 'sign', 'FREEZE', word('a5')])).toMatchObject({ code: 6 })
  })

  it('has all actions in its help', () => {
    const { details } = commands.find(({ path }) => path === 'order sign')!
    for (const action of orderActions) expect(details).toContain(action)
  })
})

describe('order submit and show', () => {
  it('refuse before they ask anybody what was changed after it was signed, or is not signed', async () => {
    const submit = (value: unknown) => syncline(['order', 'submit', '--from-file', write('given.json', value)])
    await sign(write('draft.json', { domain, order }), '--account', 'dev:7', '--json').then(({ stdout }) =>
      write('ok.json', stdout),
    )
    const { data } = JSON.parse(readFileSync(join(folder, 'ok.json'), 'utf8'))
    const changed = { ...data, order: { ...data.order, recipient: `0x${'0c'.repeat(20)}` } }
    expect(await submit(changed)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a field was changed after it was signed'),
    })
    expect(await submit({ domain, order })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the order is not signed'),
    })
    expect(await submit({ ...data, signature: `${data.signature.slice(0, 66)}${'ff'.repeat(33)}` })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('ORDER_SIGNATURE'),
    })
    expect(await syncline(['order', 'submit'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--from-file'),
    })
    expect(await submit(data)).toMatchObject({ code: 6, stderr: expect.stringContaining('NO_NETWORK') })
    expect(await syncline(['order', 'show', '0x12'])).toMatchObject({ code: 2 })
    expect(await syncline(['order', 'show'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('give its digest'),
    })
    const down = ['--rpc-url', 'http://127.0.0.1:1']
    expect(await syncline(['order', 'show', data.digest, ...down])).toMatchObject({
      code: 6,
      stderr: expect.stringContaining('RPC_UNREACHABLE'),
    })
  })
})
