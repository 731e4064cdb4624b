/**
 * Four seats, one empty: three validators attest, exchange signatures and make a certificate, which raises the claim to level 2 on another domain. A
 * re-org of L1 takes an attested block: its attestation is void, and nobody signs a second block of that height. A peer that lies changes nothing.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline, Readable } from 'node:stream'
import { claimRegistryAbi, crosslinksAbi, predeploys, validatorSetAbi } from '@syncline/contracts'
import { createBlsSigner, devBlsSecret, freePort } from '@syncline/node'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { attestationMessage, createClaimTree, setLeaf } from '@syncline/protocol'
import { type Abi, BaseError, ContractFunctionRevertedError, type PublicClient, type WalletClient } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRpcServer, type RpcServer } from '../../packages/node/src/rpc/server.js'
import { callRpc, clientOf, startTestDevnet, type TestDevnet, until, walletOf } from '../support/devnet.js'
import { headerRlp } from '../support/l1.js'
import {
  type Attested,
  createValidatorNode,
  newestCertified,
  removeValidatorNode,
  type ValidatorHandle,
} from '../support/validators.js'

const registry = predeploys.claimRegistry
let net: TestDevnet
let server: RpcServer
let destination: PublicClient
let onDestination: WalletClient
/** Seats 0, 1 and 2; the fourth is empty. Each has the others as peers, the first the liar too. */
const nodes: ValidatorHandle[] = []
let observer: ValidatorHandle

/** What the liar answers with; asked counts its visitors. */
let lie: () => string | AsyncIterable<string> = () => '{}'
let asked = 0
let liar: Server
/** Blocks that were seen signed, by account and height, through the whole test. */
const signed = new Map<string, Set<Hex>>()
let watching = true
let watch: Promise<void>

const keyOf = (name: string) => net.devnet.keys.find((key) => key.name === name)!
const accountOf = (index: number): Hex => keyOf(`validator${index}`).address.toLowerCase() as Hex

type ShownSet = {
  readonly chainTag: Hex
  readonly domainId: Hex
  readonly epoch: Hex
  readonly startsAt: Hex
  readonly expiresAt: Hex
  readonly members: readonly { readonly account: Hex; readonly key: Record<'a' | 'b' | 'c', Hex> }[]
  readonly setHash: Hex
  readonly needed: number
}
/** The set of the newest epoch. */
const setOf = async (handle: ValidatorHandle): Promise<ShownSet> =>
  (await callRpc(handle.url, 'syncline_getQuorumSet')) as ShownSet
/** The set that a certificate is of; null where the node knows two newer ones. */
const setBehind = async (handle: ValidatorHandle, { epoch }: Attested): Promise<ShownSet | null> =>
  (await callRpc(handle.url, 'syncline_getQuorumSet', [epoch])) as ShownSet | null

/** The three arguments of `attest` from what the RPC says and nothing else. */
function attestArguments(said: Attested, set: ShownSet, certificate = said.certificate!) {
  const { domainId, number, worldRoot, blockHash, parentHash, epoch } = said
  const { setHash: _, needed: __, ...rest } = set
  return [
    { domainId: BigInt(domainId), number: BigInt(number), worldRoot, blockHash, parentHash, epoch: BigInt(epoch) },
    {
      ...rest,
      domainId: BigInt(set.domainId),
      epoch: BigInt(set.epoch),
      startsAt: BigInt(set.startsAt),
      expiresAt: BigInt(set.expiresAt),
    },
    { signers: BigInt(certificate.signers), signature: certificate.signature },
  ]
}

/** Sends a call of the registry on 902 once it was simulated; a refusal is thrown by its name. */
async function call(functionName: string, args: readonly unknown[]): Promise<bigint> {
  const request = {
    address: registry,
    abi: claimRegistryAbi as Abi,
    functionName,
    args,
    account: onDestination.account!,
  }
  try {
    await destination.simulateContract(request as never)
  } catch (error) {
    const reverted = error instanceof BaseError && error.walk((each) => each instanceof ContractFunctionRevertedError)
    if (reverted instanceof ContractFunctionRevertedError)
      throw new Error(reverted.data?.errorName ?? reverted.signature)
    throw error
  }
  const hash = await onDestination.writeContract({ ...request, chain: onDestination.chain } as never)
  const receipt = await destination.waitForTransactionReceipt({ hash, timeout: 60_000 })
  expect(receipt.status).toBe('success')
  return receipt.gasUsed
}
const levelOf = (claim: object) =>
  destination.readContract({ address: registry, abi: claimRegistryAbi as Abi, functionName: 'levelOf', args: [claim] })

function note(entries: readonly Attested[], set: ShownSet): void {
  for (const { number, blockHash, signatures, certificate, epoch } of entries) {
    const bits = epoch === set.epoch ? BigInt(certificate?.signers ?? 0) : 0n
    const members = set.members.filter((_, i) => ((bits >> BigInt(i)) & 1n) === 1n)
    for (const { account } of [...signatures, ...members]) {
      const at = `${account} ${Number(number)}`
      signed.set(at, (signed.get(at) ?? new Set()).add(blockHash))
    }
  }
}

beforeAll(async () => {
  net = await startTestDevnet({
    domains: 2,
    validators: 4,
    roles: ['sequencer', 'batcher', 'proposer'],
    challengeWindowSeconds: 600,
  })
  server = createRpcServer(net.devnet.domains[1]!.node.api, { port: await freePort(), version: 'test' })
  const { url } = await server.listen()
  destination = clientOf(902n, url)
  onDestination = walletOf(902n, url, keyOf('user5').privateKey)
  liar = createServer((_request, response) => {
    asked++
    const answer = lie()
    if (typeof answer === 'string') response.end(answer)
    // the reader cuts it off, which is what is looked at
    else pipeline(Readable.from(answer), response, () => {})
  })
  await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve))
  const liarUrl = `http://127.0.0.1:${(liar.address() as AddressInfo).port}`
  const ports = await Promise.all([0, 1, 2].map(() => freePort()))
  const urls = ports.map((port) => `http://127.0.0.1:${port}`)
  for (const [i, port] of ports.entries()) {
    const peers = [...urls.filter((_, other) => other !== i), ...(i === 0 ? [liarUrl] : [])]
    nodes.push(await createValidatorNode(net, i, { peers, port, formsEpochs: i === 0 }))
  }
  observer = await createValidatorNode(net, undefined, { peers: urls })
  await Promise.all([...nodes, observer].map((node) => node.start()))
  watch = (async () => {
    while (watching) {
      for (const node of nodes) {
        const set = await setOf(node).catch(() => null)
        if (set !== null) note(await node.attestations().catch(() => []), set)
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  })()
})
afterAll(async () => {
  watching = false
  await watch
  await Promise.all([...nodes, observer].map(removeValidatorNode))
  liar?.close()
  await server?.close()
  await net?.stop()
})

it('makes a certificate of three of four, and level 2 of it here and on another domain', async () => {
  // the first epoch lacks those whose seats came to count a block later
  const certified = await until('a certificate on the node that only follows', 240, async () => {
    const newest = await newestCertified(observer)
    return newest?.members === 4 ? newest : undefined
  })
  const set = (await setBehind(observer, certified))!
  expect(certified).toMatchObject({ needed: 3, members: 4, signatures: [] })
  const signers = set.members.filter((_, i) => ((BigInt(certified.certificate!.signers) >> BigInt(i)) & 1n) === 1n)
  expect(signers.map(({ account }) => account).sort()).toEqual([0, 1, 2].map(accountOf).sort())

  const number = BigInt(certified.number)
  const block = net.api.chain.blockByNumber(number)!
  expect(certified).toMatchObject({ worldRoot: block.worldRoot, blockHash: block.hash, parentHash: block.parentHash })
  expect(await callRpc(observer.url, 'syncline_getLevel', [certified.number])).toMatchObject({ level: 2 })
  expect(await observer.metric('syncline_validator_certified_height')).toBeGreaterThanOrEqual(Number(number))
  // a node that follows no validators says what it knows by itself
  expect(await callRpc(net.rpcUrl, 'syncline_getLevel', [certified.number])).toMatchObject({ level: 1 })
  await expect(callRpc(net.rpcUrl, 'syncline_getAttestations')).rejects.toThrow('ask a validator')

  // the other domain learns the set from L1 and the certificate from the RPC
  const onL1 = walletOf(net.devnet.l1ChainId, net.devnet.l1Url, keyOf('user5').privateKey)
  const { crosslinks } = net.devnet.addresses
  const args = [901n, BigInt(set.epoch)] as const
  const hash = await onL1.writeContract({ address: crosslinks, abi: crosslinksAbi, functionName: 'settleSet', args })
  const settled = await net.l1.waitForTransactionReceipt({ hash })
  await until('902 has an L1 origin after it', 120, () => {
    const { chain } = net.devnet.domains[1]!.node.api
    return chain.blockByNumber(chain.heightOf('latest'))!.originNumber >= settled.blockNumber ? true : undefined
  })
  await call('noteOrigin', [])
  const event = { address: registry, abi: claimRegistryAbi, eventName: 'OriginNoted', fromBlock: 0n } as const
  const noted = (await destination.getContractEvents(event)).at(-1)!.args.number!
  const proof = await net.l1.getProof({
    address: crosslinks,
    storageKeys: [`0x${'00'.repeat(32)}`],
    blockNumber: noted,
  })
  await call('importRoot', [await headerRlp(net, noted), proof.accountProof, proof.storageProof[0]!.proof])
  const tree = createClaimTree()
  tree.append(setLeaf(hexToBytes(set.setHash)))
  const [said, quorum, certificate] = attestArguments(certified, set)
  const claim = { domainId: 901n, number, worldRoot: certified.worldRoot }
  await expect(call('attest', [said, quorum, certificate])).rejects.toThrow('SetUnknown')
  await call('importSet', [quorum, bytesToHex(tree.root()), tree.siblings(0).map(bytesToHex)])
  expect(await levelOf(claim)).toEqual([0, 0])
  const lying = { ...(said as object), worldRoot: `0x${'66'.repeat(32)}` }
  await expect(call('attest', [lying, quorum, certificate])).rejects.toThrow('SignatureInvalid')
  const gas = await call('attest', [said, quorum, certificate])
  expect(await levelOf(claim)).toEqual([0, 2])
  process.stdout.write(`gas: attest ${gas}\n`)
})

it('learns nothing from a peer that lies, and leaves it alone', async () => {
  const [victim] = nodes as [ValidatorHandle]
  const seen = (sight: string) => victim.metric('syncline_validator_signatures_total', { sight })
  const set = await setOf(victim)
  const stranger = createBlsSigner(devBlsSecret(9))
  const fourth = createBlsSigner(devBlsSecret(3))
  const wrap = (result: unknown) => JSON.stringify({ jsonrpc: '2.0', id: 1, result })
  const own = await until('something to lie about', 120, async () => (await victim.attestations()).at(-1))
  const messageOf = (entry: Attested) =>
    attestationMessage(hexToBytes(set.chainTag), {
      domainId: 901n,
      number: BigInt(entry.number),
      worldRoot: hexToBytes(entry.worldRoot),
      blockHash: hexToBytes(entry.blockHash),
      parentHash: hexToBytes(entry.parentHash),
      epoch: BigInt(entry.epoch),
    })
  const bySigner = (entry: Attested, signer: typeof fourth, account: Hex): Attested => ({
    ...entry,
    certificate: null,
    signatures: [{ account, signature: bytesToHex(signer.sign(messageOf(entry))) }],
  })
  const orphan: Attested = { ...own, blockHash: bytesToHex(hashWords(66n)) }
  const next = async (): Promise<Attested> => {
    const entry = (await victim.attestations()).at(-1)!
    return { ...entry, certificate: null }
  }
  const tries: readonly (readonly [string, () => Promise<() => string | AsyncIterable<string>>, string | undefined])[] =
    [
      ['nonsense', async () => () => 'nonsense', undefined],
      ['no list', async () => () => wrap({ a: 1 }), undefined],
      ['malformed entries', async () => () => wrap([{ number: 'x' }]), undefined],
      [
        'a huge answer',
        async () => () =>
          (async function* () {
            yield '{"jsonrpc":"2.0","id":1,"result":["'
            for (let i = 0; i < 4_096; i++) yield 'f'.repeat(65_536)
          })(),
        undefined,
      ],
      ['a stranger', async () => () => wrap([bySigner(own, stranger, `0x${'99'.repeat(20)}`)]), 'stranger'],
      [
        'a member’s name under another’s signature',
        async () => {
          const entry = await next()
          return () => wrap([bySigner(entry, stranger, accountOf(3))])
        },
        'invalid',
      ],
      [
        'the fourth validator’s true signature of another block',
        async () => () => wrap([bySigner(orphan, fourth, accountOf(3))]),
        'otherBlock',
      ],
      [
        'a certificate that is none',
        async () => () =>
          wrap([
            {
              ...own,
              certificate: { signers: '0xf', signature: own.certificate?.signature ?? `0x${'11'.repeat(192)}` },
            },
          ]),
        'invalid',
      ],
      [
        'more signers than members',
        async () => () =>
          wrap([{ ...own, certificate: { signers: '0xfffffffffffffffff', signature: `0x${'11'.repeat(192)}` } }]),
        'invalid',
      ],
    ]
  for (const [what, prepare, sight] of tries) {
    lie = await prepare()
    // a peer that lied is left alone for a while: the node begins anew for the next lie
    await victim.stop()
    asked = 0
    await victim.start()
    const { number } = await until('a certificate', 180, () => newestCertified(observer))
    const before = BigInt(number)
    await until(`the liar is asked: ${what}`, 90, () => (asked > 0 ? true : undefined))
    await until(`certificates go on: ${what}`, 180, async () =>
      BigInt((await newestCertified(victim))?.number ?? 0) > before ? true : undefined,
    )
    if (sight !== undefined) expect(await seen(sight), what).toBeGreaterThan(0)
    if (sight === 'invalid') expect(asked, `${what}: asked again soon`).toBeLessThanOrEqual(2)
    for (const { certificate, signatures } of await victim.attestations()) {
      // nobody counts the empty seat in
      expect(signatures.map(({ account }) => account)).not.toContain(accountOf(3))
      const position = set.members.findIndex(({ account }) => account === accountOf(3))
      expect((BigInt(certificate?.signers ?? 0) >> BigInt(position)) & 1n, what).toBe(0n)
    }
  }
  lie = () => wrap([])
})

it('takes an attestation of an orphan for nothing, and signs no second block of its height', async () => {
  const { validatorSet: address } = net.devnet.addresses
  // what goes of L1 begins with the block before the orphan’s origin: a set that was formed later would go too
  const { orphan, set, originNumber } = await until('a certificate of a set that is older', 120, async () => {
    const certified = await newestCertified(nodes[1]!)
    if (certified === undefined) return undefined
    const { originNumber } = net.api.chain.blockByNumber(BigInt(certified.number))!
    const at = { blockNumber: originNumber - 2n, args: [901n, BigInt(certified.epoch)] as const }
    const stored = await net.l1.readContract({ address, abi: validatorSetAbi, functionName: 'setOf', ...at })
    const set = await setBehind(nodes[1]!, certified)
    return stored === set?.setHash ? { orphan: certified, set, originNumber } : undefined
  })
  const height = BigInt(orphan.number)
  const highests = await Promise.all(nodes.map((node) => node.metric('syncline_validator_attested_height')))
  const highest = Math.max(...highests)
  // its L1 origin goes, so the same block cannot come again
  const head = await net.l1.getBlockNumber({ cacheTime: 0 })
  await net.l1Rpc('anvil_reorg', [Number(head - originNumber) + 2, []])
  const replaced = await until('another block stands at that height', 180, () => {
    const block = net.api.chain.blockByNumber(height)
    return block !== undefined && block.hash !== orphan.blockHash ? block : undefined
  })
  await until('every validator follows', 180, () =>
    [...nodes, observer].every(
      (node) => node.node().api.chain.blockByNumber(height)?.hash === net.api.chain.blockByNumber(height)?.hash,
    )
      ? true
      : undefined,
  )
  for (const node of [...nodes, observer]) {
    for (const entry of await node.attestations(height, height)) expect(entry.blockHash).not.toBe(orphan.blockHash)
  }
  // nor does its certificate stand for the block that came in its place
  const now = net.api.chain.blockByNumber(height)!
  const [, quorum, certificate] = attestArguments(orphan, set)
  const said = {
    domainId: 901n,
    number: height,
    worldRoot: now.worldRoot,
    blockHash: now.hash,
    parentHash: now.parentHash,
    epoch: BigInt(set.epoch),
  }
  const check = (what: object) =>
    net.l1.readContract({
      address,
      abi: validatorSetAbi as Abi,
      functionName: 'checkAttestation',
      args: [what, quorum, certificate],
    })
  await check(attestArguments(orphan, set)[0]!)
  await expect(check(said)).rejects.toThrow('SignatureInvalid')
  expect(replaced.hash).not.toBe(orphan.blockHash)

  const after = await until('certificates go on above', 240, async () => {
    const newest = await newestCertified(observer)
    return newest !== undefined && Number(newest.number) > highest ? newest : undefined
  })
  expect(after.blockHash).toBe(net.api.chain.blockByNumber(BigInt(after.number))!.hash)
  // nobody signed a height up to its highest of before, so no three did
  for (const node of nodes) {
    for (const { number, certificate: made, signatures } of await node.attestations(height, BigInt(highest))) {
      expect(made, `certificate of ${Number(number)}`).toBeNull()
      for (const { account } of signatures) {
        const own = highests[[0, 1, 2].findIndex((index) => accountOf(index) === account)]
        expect(Number(number), `of ${account}`).toBeGreaterThan(own!)
      }
    }
  }
  const twice = [...signed].filter(([, blocks]) => blocks.size > 1)
  expect(twice).toEqual([])
  expect(signed.size).toBeGreaterThan(20)
})

it('names who is missing when there is no quorum, and how many', async () => {
  await nodes[2]!.stop()
  const asks = nodes[0]!
  const why = await until('a quorum is missing', 180, async () => {
    // one that lags leaves heights out, so not every height without a certificate has two signatures
    const open = (await asks.attestations()).findLast(({ signatures }) => signatures.length === 2)
    if (open === undefined || open.certificate !== null) return undefined
    const answer = (await callRpc(asks.url, 'syncline_why', [`block:${BigInt(open.number)}`])) as Record<
      string,
      unknown
    >
    return Array.isArray(answer['missingSigners']) && /^2 of 4 /.test(String(answer['quorum'])) ? answer : undefined
  })
  expect(why['quorum']).toMatch(/^2 of 4 validators of epoch \d+ signed block \d+, 3 are needed$/)
  expect([...(why['missingSigners'] as Hex[])].sort()).toEqual([accountOf(2), accountOf(3)].sort())
  expect(why).toMatchObject({ level: 1 })
  await until('the lag shows', 90, async () =>
    (await asks.metric('syncline_validator_lag_blocks')) > 5 ? true : undefined,
  )
  await nodes[2]!.start()
  await until('the quorum is back', 180, async () => {
    const newest = await newestCertified(asks)
    return newest !== undefined && Number(newest.number) > Number(/block (\d+)/.exec(String(why['quorum']))![1])
      ? true
      : undefined
  })
})

it('takes the stake of a validator that is shown to have signed two blocks of one height', async () => {
  const [victim] = nodes as [ValidatorHandle]
  const set = await setOf(observer)
  const fourth = createBlsSigner(devBlsSecret(3))
  const own = await until('a certificate', 180, () => newestCertified(observer))
  const twice = [own, { ...own, blockHash: bytesToHex(hashWords(66n)), worldRoot: bytesToHex(hashWords(67n)) }]
  const entries = twice.map((entry): Attested => {
    const { number, worldRoot, blockHash, parentHash, epoch } = entry
    const said = {
      ...{ domainId: 901n, number: BigInt(number), epoch: BigInt(epoch), worldRoot: hexToBytes(worldRoot) },
      ...{ blockHash: hexToBytes(blockHash), parentHash: hexToBytes(parentHash) },
    }
    const signature = bytesToHex(fourth.sign(attestationMessage(hexToBytes(set.chainTag), said)))
    return { ...entry, certificate: null, signatures: [{ account: accountOf(3), signature }] }
  })
  lie = () => JSON.stringify({ jsonrpc: '2.0', id: 1, result: entries })
  await victim.stop()
  await victim.start()
  const { validatorSet: address } = net.devnet.addresses
  const query = { address, abi: validatorSetAbi, eventName: 'SeatSlashed', fromBlock: 0n } as const
  const slashed = await until('L1 took the stake', 240, async () => (await net.l1.getContractEvents(query))[0])
  expect(slashed.args).toMatchObject({ domainId: 901n, account: keyOf('validator3').address })
  expect(slashed.args.reporter!.toLowerCase()).toBe(accountOf(0))
  await until('the reward is paid out', 60, async () => {
    const read = { address, abi: validatorSetAbi, functionName: 'credit' } as const
    const credit = await net.l1.readContract({ ...read, args: [slashed.args.reporter!] })
    return credit === 0n ? true : undefined
  })
  expect(await victim.metric('syncline_validator_offences')).toBe(1)
  expect(await victim.metric('syncline_validator_reports_total', { outcome: 'mined' })).toBe(1)
  expect(await net.l1.getContractEvents(query)).toHaveLength(1)
})
