/** An arbiter at the command line, at a node whose seat has a case: what he is shown, what he signs, and for which L1. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { bytesToHex, type Hex, keccak256, privateKeyToAddress } from '@syncline/primitives'
import { oldDecisionDigest } from '@syncline/protocol'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  type ContestedSeat,
  chainTag,
  serveSeat,
  startContestedSeat,
} from '../../../../../test/support/contestedSeat.js'
import { devKey } from '../../keys/devKeys.js'
import { runCli } from '../../main.js'

const folder = mkdtempSync(join(tmpdir(), 'syncline-arbiter-'))
const tag = bytesToHex(chainTag)
let seat: ContestedSeat
let server: Awaited<ReturnType<typeof serveSeat>>
let url: string
let caseId: Hex
let arbiter: Hex

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** The node as a liar shows it: `bend` changes its answers. */
async function serveBent(bend: (method: string, result: unknown) => unknown) {
  const bent = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { method } = JSON.parse(body) as { readonly method: string }
    const headers = { 'content-type': 'application/json' }
    const answer = (await (await fetch(url, { method: 'POST', headers, body })).json()) as { readonly result?: unknown }
    response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, result: bend(method, answer.result ?? null) }))
  })
  await new Promise<void>((resolve) => bent.listen(0, '127.0.0.1', resolve))
  const { port } = bent.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => bent.close() }
}

async function syncline(...line: readonly string[]): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  const stdin = new PassThrough()
  stdin.end('')
  const code = await runCli({
    arguments: [...line, ...(line.includes('--rpc-url') ? [] : ['--rpc-url', url])],
    environment: { HOME: folder },
    cwd: folder,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    stdin: stdin as unknown as NodeJS.ReadStream,
    signal: new AbortController().signal,
  })
  return { code, stdout, stderr }
}

beforeAll(async () => {
  arbiter = bytesToHex(privateKeyToAddress(await devKey('dev:6', 31337n)))
  seat = await startContestedSeat(join(folder, 'seat'), [arbiter])
  caseId = bytesToHex(seat.open.caseId)
  server = await serveSeat(seat)
  url = server.url
})
afterAll(async () => {
  await server?.close()
  await seat?.close()
  rmSync(folder, { recursive: true, force: true })
})

const asArbiter = ['--account', 'dev:6', '--chain-tag', tag] as const

describe('an arbiter', () => {
  it('signs nothing for another L1 than he means, and is told where nothing says which it is', async () => {
    const other = await syncline(
      'reconcile',
      'decide',
      caseId,
      'admit',
      '--account',
      'dev:6',
      '--chain-tag',
      `0x${'11'.repeat(32)}`,
    )
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('CASE_OTHER_SYSTEM') })
    const unknown = await syncline('reconcile', 'decide', `0x${'22'.repeat(32)}`, 'admit', ...asArbiter)
    expect(unknown).toMatchObject({ code: 4, stderr: expect.stringContaining('CASE_UNKNOWN') })
    // a stranger is refused by the seat, and saw that only the node says which L1 it is
    const stranger = await syncline('reconcile', 'decide', caseId, 'admit', '--account', 'dev:7')
    expect(stranger).toMatchObject({ code: 3, stderr: expect.stringContaining('CASE_DECISION_INVALID') })
    expect(stranger.stderr).toContain(`says for which L1 this is: ${tag}`)
  })

  it('is shown nothing that a node puts between the lines of what he signs', async () => {
    const line = '\u001b[2K\r\nverdict  REJECT'
    const order = { order: { action: `FREEZE${line}`, authority: `0x12${line}` } }
    const words = await serveBent((method, result) => (method === 'syncline_getOrder' ? order : result))
    // a stranger signs, so that the case stays open
    const stranger = ['reconcile', 'decide', caseId, 'admit', '--account', 'dev:7', '--chain-tag', tag] as const
    const shown = await syncline(...stranger, '--rpc-url', words.url)
    words.close()
    expect(shown.stderr).toContain(bytesToHex(seat.open.order))
    expect(shown.stderr).not.toContain('REJECT')
    const bends: readonly ((method: string, result: unknown) => unknown)[] = [
      (method, result) => (method.endsWith('Status') ? { ...(result as object), group: `0x${line}` } : result),
      (method, result) => (method.endsWith('Status') ? { ...(result as object), chainTag: `0x${line}` } : result),
      ...['asset', 'order', 'standing', 'deadline'].map(
        (name) => (method: string, result: unknown) =>
          method === 'syncline_getCases'
            ? (result as readonly Readonly<Record<string, string>>[]).map((one) => ({
                ...one,
                [name]: one[name] + line,
              }))
            : result,
      ),
    ]
    for (const bend of bends) {
      const bent = await serveBent(bend)
      const { code, stderr } = await syncline(...stranger, '--rpc-url', bent.url)
      bent.close()
      expect({ code, stderr }).toMatchObject({ code: 6, stderr: expect.stringContaining('RPC_BAD_ANSWER') })
      expect(stderr).not.toContain('REJECT')
    }
  })

  it('puts a document to the case by its digest, and the status shows it', async () => {
    const text = 'The bond was pledged before it was frozen.'
    writeFileSync(join(folder, 'judgment.txt'), text)
    const { code, stdout, stderr } = await syncline(
      ...['reconcile', 'evidence', caseId, '--file', 'judgment.txt', ...asArbiter, '--json'],
    )
    expect(code, stderr).toBe(0)
    const digest = bytesToHex(keccak256(new TextEncoder().encode(text)))
    expect(JSON.parse(stdout).data).toMatchObject({ caseId, digest, seats: [url] })
    // shown before it was signed
    for (const shown of [digest, tag, bytesToHex(seat.open.order)]) expect(stderr).toContain(shown)
    const [kept] = seat.reports.cases()
    expect(kept!.evidence.map((one) => [bytesToHex(one.digest), bytesToHex(one.by)])).toEqual([[digest, arbiter]])
    expect((await syncline('reconcile', 'status')).stdout).toContain(digest)
    const missing = await syncline('reconcile', 'evidence', caseId, '--file', 'nothing', ...asArbiter)
    expect(missing).toMatchObject({ code: 6, stderr: expect.stringContaining('FILE_UNREADABLE') })
    const stranger = await syncline(
      ...['reconcile', 'evidence', caseId, '--file', 'judgment.txt', '--chain-tag', tag, '--account', 'dev:7'],
    )
    expect(stranger).toMatchObject({ code: 3, stderr: expect.stringContaining('CASE_EVIDENCE_INVALID') })
  })

  it('is told where he signed what named the case only, as before', async () => {
    const { createLocalSigner } = await import('@syncline/node/keys')
    const signer = createLocalSigner(await devKey('dev:6', 31337n))
    const grounds = keccak256(new Uint8Array(0))
    const said = { caseId: seat.open.caseId, verdict: 'ADMIT', grounds } as const
    const digest = oldDecisionDigest(chainTag, { ...said, arbiter: privateKeyToAddress(await devKey('dev:6', 31337n)) })
    const prefix = new TextEncoder().encode('\x19Ethereum Signed Message:\n32')
    const signature = bytesToHex(await signer.signDigest(keccak256(Uint8Array.of(...prefix, ...digest))))
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ jsonrpc: '2.0', id: 1, method: 'syncline_decideCase' },
        params: [caseId, 'ADMIT', arbiter, bytesToHex(grounds), signature],
      }),
    })
    expect(await response.json()).toMatchObject({ error: { data: { code: 'CASE_DECISION_OLD' } } })
  })

  it('decides the case, with all that is signed before him', async () => {
    const { code, stdout, stderr } = await syncline(
      'reconcile',
      'decide',
      caseId,
      'admit',
      'pledged before',
      ...asArbiter,
    )
    expect(code, stderr).toBe(0)
    expect(stdout).toContain('ADMIT')
    const { open } = seat
    const deadline = new Date(Number(open.deadline) * 1000).toISOString()
    for (const shown of ['ADMIT', 'pledged before', bytesToHex(open.order), bytesToHex(open.standing!), deadline, tag])
      expect(stderr).toContain(shown)
    await vi.waitFor(() => expect(seat.reports.cases()).toEqual([]), { timeout: 10_000 })
  })
})
