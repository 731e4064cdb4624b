/**
 * Level 2 on another domain with nothing but a relayer: validators sign what they derived, the relayer gathers the signatures, brings the validators'
 * set and attests. First as `syncline up` starts it, then with validators that know nothing of each other, beside nodes that are dead, silent or lie.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  claimRegistryAbi,
  copiesWritten,
  decodeNft,
  encodeNewNft,
  encodeOwner,
  predeploys,
  typeIds,
} from '@syncline/contracts'
import { freePort } from '@syncline/node'
import type { Hex } from '@syncline/primitives'
import { type PublicClient, parseEventLogs } from 'viem'
import { afterEach, describe, expect, it } from 'vitest'
import { callRpc, until } from '../support/devnet.js'
import { type RelayNet, startRelayNet } from '../support/relay.js'
import { type Attested, createValidatorNode, removeValidatorNode, type ValidatorHandle } from '../support/validators.js'

const salt: Hex = `0x${'00'.repeat(31)}09`
const ends: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** A new thing of user5 leaves 901 for 902. */
async function sendThing(net: RelayNet): Promise<Hex> {
  const owner = net.addressOf('user5')
  const args = [typeIds.nft, encodeNewNft(owner, salt)]
  const [copy] = copiesWritten(await net.manage(0, 'user5', { functionName: 'create', args }))
  const ref = { typeId: copy!.typeId, index: copy!.index, dependency: { positive: [], negated: [] } }
  await net.manage(0, 'user5', { functionName: 'depart', args: [ref, 902n, encodeOwner(owner)] })
  return copy!.objectId
}

type ShownObject = {
  readonly level: number
  readonly copies: readonly {
    readonly level: number
    readonly state: Hex
    readonly waitsFor: readonly {
      readonly kind: string
      readonly number: Hex
      readonly worldRoot: Hex
      readonly level: number
    }[]
  }[]
}
const shownAt = async (net: RelayNet, at: number, objectId: Hex): Promise<ShownObject | undefined> =>
  ((await callRpc(net.urls[at]!, 'syncline_getObject', [objectId])) ?? undefined) as ShownObject | undefined

type AttestedClaim = { readonly domainId: bigint; readonly number: bigint; readonly worldRoot: Hex }
async function attestedOn(client: PublicClient): Promise<readonly AttestedClaim[]> {
  const { claimRegistry: address } = predeploys
  const logs = await client.getLogs({ address, fromBlock: 0n })
  return parseEventLogs({ abi: claimRegistryAbi, eventName: 'ClaimAttested', logs }).map(({ args }) => args)
}

describe('a devnet with validators and a relayer', () => {
  it('raises a moved object from level 1 to 2 to 3 by itself', async () => {
    const net = await startRelayNet({ domains: 2, validators: 2, challengeWindowSeconds: 20 })
    ends.push(() => net.stop())
    // the seats count one epoch length after they were taken
    await until('901 has a certificate', 120, async () => {
      const entries = (await callRpc(net.urls[0]!, 'syncline_getAttestations')) as readonly Attested[]
      return entries.some(({ certificate }) => certificate !== null) ? true : undefined
    })
    const outcomes = new Map<string, number>()
    await net.startRelayer('relayer', outcomes)
    const objectId = await sendThing(net)
    const begun = Date.now()
    const levels: number[] = []
    const times: string[] = []
    const note = (list: number[], what: string, level: number): void => {
      if (level === list.at(-1)) return
      list.push(level)
      times.push(`${what} ${level} after ${((Date.now() - begun) / 1000).toFixed(1)} s`)
    }
    /** Levels of the claim under which it came, until that is TRUE. */
    const claims: number[] = []
    await until('it is official and certified', 240, async () => {
      const found = await shownAt(net, 1, objectId)
      if (found === undefined || found.copies.length === 0) return undefined
      note(levels, 'object', found.level)
      const claim = found.copies[0]!.waitsFor.find(({ kind }) => kind === 'claim')
      if (claim !== undefined) note(claims, 'claim', claim.level)
      return found.level === 3 ? true : undefined
    })
    process.stdout.write(`${times.join(', ')}\n`)
    // a copy that is written anew, because something it waited for came true, begins with its block
    expect([...new Set(levels)].filter((level) => level > 0)).toEqual([1, 2, 3])
    expect(claims).toEqual([1, 2])
    expect(await attestedOn(net.clients[1]!)).not.toEqual([])
    expect(outcomes.get('attest: mined')).toBeGreaterThan(0)
    expect(outcomes.get('settle set: mined')).toBe(1)
    expect(outcomes.get('import set: mined')).toBe(1)
    const { copies } = (await shownAt(net, 1, objectId))!
    expect(decodeNft(copies[0]!.state).owner).toBe(net.addressOf('user5'))
    process.stdout.write(`${[...outcomes].map(([what, count]) => `${what} ${count}`).join(', ')}\n`)
  })
})

/** A server on loopback; `answer` gives the body, or never. */
async function serve(answer: (body: { readonly method: string; readonly params: unknown[] }) => Promise<unknown>) {
  let asked = 0
  const server: Server = createServer((request, response) => {
    asked++
    let text = ''
    request.on('data', (chunk) => (text += chunk))
    request.on('end', async () => {
      const { id, method, params } = JSON.parse(text)
      response.end(JSON.stringify({ jsonrpc: '2.0', id, result: await answer({ method, params }) }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked }
}

describe('validators that show what they signed themselves', () => {
  it('are summed to a quorum by the relayer, whatever dead, silent and lying nodes stand beside them', async () => {
    const roles = ['sequencer', 'batcher', 'proposer'] as const
    const net = await startRelayNet({ domains: 2, validators: 4, roles, challengeWindowSeconds: 600 })
    ends.push(() => net.stop())
    const nodes: ValidatorHandle[] = []
    // no peers: each knows its own signatures only, and the fourth seat is empty
    for (const i of [0, 1, 2]) {
      const node = await createValidatorNode(net.net, i, { formsEpochs: i === 0 })
      nodes.push(node)
      ends.push(() => removeValidatorNode(node))
    }
    await Promise.all(nodes.map((node) => node.start()))
    const fourth = net.addressOf('validator3').toLowerCase()
    let lies = 0
    const liar = await serve(async ({ method, params }) => {
      const truth = (await callRpc(nodes[0]!.url, method, params)) as readonly Attested[]
      if (method !== 'syncline_getAttestations') return truth
      if (truth.length > 0) lies++
      return truth.map((entry) => ({
        ...entry,
        certificate: null,
        signatures: entry.signatures.map((signed) => ({ ...signed, account: fourth })),
      }))
    })
    // the sum needs all three: the last one shows nothing before the liar was heard, so that the lie is always seen
    const last = await serve(async ({ method, params }) =>
      method === 'syncline_getAttestations' && lies === 0 ? [] : callRpc(nodes[2]!.url, method, params),
    )
    const silent = await serve(() => new Promise(() => {}))
    const dead = `http://127.0.0.1:${await freePort()}`
    const outcomes = new Map<string, number>()
    const urls = [dead, silent.url, liar.url, nodes[0]!.url, nodes[1]!.url, last.url]
    await net.startRelayer('relayer', outcomes, urls)
    await until('every validator signs', 120, async () => {
      const lists = await Promise.all(nodes.map((node) => node.attestations()))
      return lists.every((list) => list.length > 0) ? true : undefined
    })
    const objectId = await sendThing(net)
    const claim = await until('a copy on 902', 60, async () => {
      const found = (await callRpc(net.urls[1]!, 'syncline_getObject', [objectId]).catch(() => null)) as {
        readonly copies?: readonly { readonly dependency: { readonly positive: readonly Record<string, Hex>[] } }[]
      } | null
      return found?.copies?.[0]?.dependency.positive.find(({ domainId }) => domainId === '0x385')
    })
    const words = { domainId: 901n, number: BigInt(claim['number']!), worldRoot: claim['worldRoot']! }
    const levelOf = async () =>
      net.clients[1]!.readContract({
        ...{ address: predeploys.claimRegistry, abi: claimRegistryAbi, functionName: 'levelOf', args: [words] },
      } as never)
    expect(await levelOf()).toEqual([0, 1])
    await until('level 2', 120, async () => (((await levelOf()) as readonly number[])[1] === 2 ? true : undefined))
    expect(await attestedOn(net.clients[1]!)).toContainEqual(expect.objectContaining(words))
    // nobody has more than its own signature: the sum is the relayer's
    for (const node of nodes)
      for (const { certificate, signatures } of await node.attestations()) {
        expect(certificate).toBeNull()
        expect(signatures).toHaveLength(1)
      }
    expect(lies).toBeGreaterThan(0)
    expect(lies).toBeLessThan(4)
    expect(silent.asked()).toBeGreaterThan(0)
    process.stdout.write(`${[...outcomes].map(([what, count]) => `${what} ${count}`).join(', ')}\n`)
  })
})
