/** Certificates on their way: which step comes next, by what the logs said so far, and what quorums are made of, whoever shows the signatures. */
import { claimRegistryAbi, crosslinksAbi, predeploys, validatorSetAbi } from '@syncline/contracts'
import { type Bytes, bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import {
  type Attestation,
  attestationMessage,
  type Claim,
  createClaimTree,
  isUnderRoot,
  type QuorumSet,
  quorumSetHash,
  setLeaf,
} from '@syncline/protocol'
import { type Abi, decodeFunctionData, encodeAbiParameters, encodeEventTopics, getAbiItem } from 'viem'
import { describe, expect, it } from 'vitest'
import type { L1Request } from '../l1/sender.js'
import type { ChainLog } from '../objects/chainLog.js'
import { createDomainBook } from '../objects/domainBook.js'
import { aggregate, createBlsSigner, verifyAggregate } from '../validator/bls.js'
import { toAbiSet } from '../validator/contract.js'
import { rangesOf } from './attestationSources.js'
import { planCertificates, type Quorum, wantedClaims } from './certificates.js'
import { createDomainOrders, createOfficeBook } from './orderLogs.js'
import { createQuorumBook } from './quorumBook.js'
import type { DomainSide, Scene } from './scene.js'
import { createKnownSets, createSetBook } from './setBook.js'
import { createSettlementBook } from './settlementBook.js'

const contracts = {
  crosslinks: `0x${'c1'.repeat(20)}`,
  isolationLedger: `0x${'c2'.repeat(20)}`,
  chain: `0x${'c3'.repeat(20)}`,
  validatorSet: `0x${'c4'.repeat(20)}`,
  domainClosure: `0x${'c5'.repeat(20)}`,
  authorityRegistry: `0x${'c6'.repeat(20)}`,
} as const
const chainTag = hashWords(7n)
const word = (n: number): Hex => bytesToHex(hashWords(BigInt(n)))
const keys = [0, 1, 2, 3].map((i) => {
  const secret = hashWords(BigInt(i), 0xce47n)
  secret[0]! &= 0x3f
  return createBlsSigner(secret)
})
const accounts = keys.map((_, i): Hex => `0x${String(i + 1).repeat(40)}`)
const setOf = (epoch: bigint): QuorumSet => ({
  ...{ chainTag, domainId: 901n, epoch, startsAt: 0n, expiresAt: 1_000n },
  members: keys.map(({ publicKey }, i) => ({ account: hexToBytes(accounts[i]!), key: publicKey })),
})
const hashOf = (set: QuorumSet): Hex => bytesToHex(quorumSetHash(set))
const claimAt = (n: number): Claim => ({ domainId: 901n, height: BigInt(n), root: hashWords(BigInt(n), 1n) })
const attestationOf = ({ height, root }: Claim, epoch = 3n, branch = 0n): Attestation => ({
  ...{ domainId: 901n, number: height, worldRoot: root, epoch },
  ...{ blockHash: hashWords(height, 2n, branch), parentHash: hashWords(height, 3n) },
})
const sign = (i: number, said: Attestation): Bytes => keys[i]!.sign(attestationMessage(chainTag, said))
const certify = (said: Attestation, by: readonly number[]) => ({
  signers: by.reduce((bits, i) => bits | (1n << BigInt(i)), 0n),
  signature: aggregate(by.map((i) => sign(i, said))),
})
const quorumOf = (claim: Claim, epoch = 3n): Quorum => {
  const said = attestationOf(claim, epoch)
  const set = setOf(epoch)
  return { said, set, setHash: hashOf(set), certificate: certify(said, [0, 1, 2]) }
}

function logOf(
  address: Hex,
  abi: Abi,
  eventName: string,
  args: Readonly<Record<string, unknown>>,
  block = 5n,
): ChainLog {
  const event = getAbiItem({ abi, name: eventName }) as Extract<Abi[number], { type: 'event' }>
  const topics = encodeEventTopics({ abi, eventName, args } as never) as Hex[]
  const inputs = event.inputs.filter(({ indexed }) => indexed !== true)
  const data = encodeAbiParameters(
    inputs,
    inputs.map(({ name }) => args[name!]),
  )
  return { address, topics, data, block, transaction: word(0) }
}

/** Two domains and L1; `logs` go to where their contract is. */
function createNetwork() {
  const books = [createDomainBook(), createDomainBook()]
  const known = [createKnownSets(), createKnownSets()]
  const settlement = createSettlementBook(contracts)
  const sets = createSetBook(contracts, new Set([901n, 902n]))
  const origins = [100n, 100n]
  const times = [100n, 100n]
  const rpc = {
    url: 'http://none',
    call: () => Promise.reject(new Error('a plan asks nobody')),
    batch: () => Promise.reject(new Error('a plan asks nobody')),
  }
  return {
    origins,
    times,
    /** A log of ClaimRegistry on a domain. */
    on(domain: 0 | 1, eventName: string, args: Readonly<Record<string, unknown>>) {
      const log = logOf(predeploys.claimRegistry, claimRegistryAbi as Abi, eventName, args)
      books[domain]!.apply(log)
      known[domain]!.apply(log)
    },
    onL1(address: Hex, abi: Abi, eventName: string, args: Readonly<Record<string, unknown>>, block: bigint) {
      const log = logOf(address, abi, eventName, args, block)
      settlement.apply(log)
      sets.apply(log)
    },
    admit(domain: 0 | 1, { domainId, height, root }: Claim) {
      const claim = { domainId, number: height, worldRoot: bytesToHex(root) }
      this.on(domain, 'ClaimAdmitted', { ...claim, account: accounts[0], bond: 1n })
    },
    scene(quorums: readonly Quorum[], readiness: Scene['readiness'] = () => 'fresh'): Scene {
      const side = (i: 0 | 1): DomainSide => ({
        id: 901n + BigInt(i),
        rpc,
        book: books[i]!,
        sets: known[i]!.hashes,
        orders: createDomainOrders(),
        roots: new Map(),
        head: {
          ...{ hash: word(9), number: '0x9', stateRoot: word(9), timestamp: `0x${times[i]!.toString(16)}` },
          l1Origin: { number: `0x${origins[i]!.toString(16)}` },
        } as never,
        admissionBond: 1n,
      })
      return {
        domains: new Map([
          [901n, side(0)],
          [902n, side(1)],
        ]),
        l1: { rpc, book: settlement, sets, offices: createOfficeBook(contracts), contracts, confirmed: new Map() },
        quorums,
        signed: [],
        account: accounts[0]!,
        readiness,
      }
    },
  }
}

const labels = (scene: Scene): string[] => planCertificates(scene).map(({ label }) => label)
const requestsOf = async (scene: Scene): Promise<readonly L1Request[]> => planCertificates(scene)[0]!.prepare()

describe('a certificate', () => {
  it('goes step by step to whoever waits, and each step is what the contract takes', async () => {
    const net = createNetwork()
    const claim = claimAt(7)
    const quorum = quorumOf(claim)
    expect(planCertificates(net.scene([quorum]))).toEqual([])
    net.admit(1, claim)
    expect(labels(net.scene([]))).toEqual([])

    const first = planCertificates(net.scene([quorum]))
    expect(first).toMatchObject([{ chain: 'l1', keys: [`settle-set:${quorum.setHash}`] }])
    const [settle] = await first[0]!.prepare()
    expect(settle!.to).toBe(contracts.crosslinks)
    const settled = decodeFunctionData({ abi: crosslinksAbi, data: settle!.data })
    expect(settled).toEqual({ functionName: 'settleSet', args: [901n, 3n] })

    const tree = createClaimTree()
    const push = (leaf: Bytes, hash: Hex, block: bigint) => {
      const index = BigInt(tree.append(leaf))
      const args = { domainId: 901n, epoch: 3n, index, setHash: hash, root: bytesToHex(tree.root()) }
      net.onL1(contracts.crosslinks, crosslinksAbi as Abi, 'SetSettled', args, block)
    }
    push(setLeaf(hexToBytes(word(1))), word(1), 90n)
    // a root that is older than the leaf is of no use
    net.on(1, 'RootImported', { root: bytesToHex(tree.root()), originHash: word(90) })
    push(setLeaf(hexToBytes(quorum.setHash)), quorum.setHash, 105n)
    push(setLeaf(hexToBytes(word(2))), word(2), 110n)
    // nothing can be done before the domain has an L1 origin from there on
    expect(labels(net.scene([quorum]))).toEqual([])
    net.origins[1] = 106n
    expect(labels(net.scene([quorum]))).toEqual(['note L1 block 106 on 902'])
    net.on(1, 'OriginNoted', { number: 106n, originHash: word(106) })
    expect(labels(net.scene([quorum]))).toEqual(['import the tree of settled claims on 902'])
    net.on(1, 'RootImported', { root: bytesToHex(tree.root()), originHash: word(106) })
    const [importSet] = await requestsOf(net.scene([quorum]))
    const imported = decodeFunctionData({ abi: claimRegistryAbi, data: importSet!.data })
    expect(imported.functionName).toBe('importSet')
    const [, root, siblings] = imported.args as unknown as [unknown, Hex, readonly Hex[]]
    expect(isUnderRoot(hexToBytes(root), setLeaf(hexToBytes(quorum.setHash)), siblings.map(hexToBytes))).toBe(true)

    net.on(1, 'SetImported', { domainId: 901n, epoch: 3n, setHash: quorum.setHash })
    const [attest] = await requestsOf(net.scene([quorum]))
    const { functionName, args } = decodeFunctionData({ abi: claimRegistryAbi, data: attest!.data })
    expect(functionName).toBe('attest')
    expect(args).toMatchObject([
      { domainId: 901n, number: 7n, worldRoot: bytesToHex(claim.root), epoch: 3n },
      { epoch: 3n, members: { length: 4 } },
      { signers: 0b111n, signature: bytesToHex(quorum.certificate.signature) },
    ])
    net.on(1, 'ClaimAttested', {
      ...{ domainId: 901n, number: 7n, worldRoot: bytesToHex(claim.root), blockHash: word(1), epoch: 3n },
    })
    expect(planCertificates(net.scene([quorum]))).toEqual([])
    expect([...wantedClaims(net.scene([])).values()].flat()).toEqual([])
  })

  it('is shown for what somebody waits for only: not for another root, nothing decided, and no set that has expired there', () => {
    const net = createNetwork()
    net.on(1, 'SetImported', { domainId: 901n, epoch: 3n, setHash: hashOf(setOf(3n)) })
    const [open, decided] = [claimAt(7), claimAt(8)]
    for (const claim of [open, decided]) net.admit(1, claim)
    net.on(1, 'ClaimCertified', {
      ...{ domainId: 901n, number: 8n, worldRoot: bytesToHex(decided.root), blockHash: word(1) },
    })
    const other = { ...open, root: hashWords(66n) }
    expect(labels(net.scene([quorumOf(decided), quorumOf(other), quorumOf(claimAt(9))]))).toEqual([])
    expect(labels(net.scene([quorumOf(open)]))).toEqual(['attest 1 claims on 902'])
    expect(wantedClaims(net.scene([])).get(901n)).toEqual([open])
    net.times[1] = 1_001n
    expect(labels(net.scene([quorumOf(open)]))).toEqual([])
  })

  it('goes with others where it is new, alone where it was refused, and not while its time has not come', () => {
    const net = createNetwork()
    net.on(1, 'SetImported', { domainId: 901n, epoch: 3n, setHash: hashOf(setOf(3n)) })
    const claims = [1, 2, 3, 4].map(claimAt)
    for (const claim of claims) net.admit(1, claim)
    const keyOf = (claim: Claim) => `attest:902:901:${claim.height}:${bytesToHex(claim.root)}`
    const [refused, late] = [keyOf(claims[1]!), keyOf(claims[2]!)]
    const scene = net.scene(
      claims.map((claim) => quorumOf(claim)),
      (key) => (key === refused ? 'again' : key === late ? 'no' : 'fresh'),
    )
    expect(planCertificates(scene).map(({ keys: each }) => each)).toEqual([
      [refused],
      [keyOf(claims[0]!), keyOf(claims[3]!)],
    ])
  })
})

describe('a quorum', () => {
  const claim = claimAt(7)
  const said = attestationOf(claim)
  const book = (epochs: readonly bigint[] = [3n]) => {
    const formed = (domainId: bigint, epoch: bigint) =>
      domainId === 901n && epochs.includes(epoch) ? { set: setOf(epoch), hash: hashOf(setOf(epoch)) } : undefined
    const made = createQuorumBook(formed)
    made.want(new Map([[901n, [claim]]]))
    return made
  }
  const told = (by: readonly number[], what = said) => ({
    said: what,
    signatures: by.map((i) => ({ account: accounts[i]!, signature: sign(i, what) })),
    certificate: undefined,
  })

  it('is made of what three nodes show, each its own signature', () => {
    const quorums = book()
    expect(quorums.missing(901n)).toEqual([7n])
    expect([quorums.see(told([3])), quorums.see(told([0]))]).toEqual(['new', 'new'])
    expect(quorums.see(told([0]))).toBe('known')
    expect(quorums.quorums()).toEqual([])
    expect(quorums.see(told([1]))).toBe('new')
    const [made] = quorums.quorums()
    expect(made!.certificate.signers).toBe(0b1011n)
    const signed = [0, 1, 3].map((i) => keys[i]!.publicKey)
    expect(verifyAggregate(signed, attestationMessage(chainTag, said), made!.certificate.signature)).toBe(true)
    expect(quorums.missing(901n)).toEqual([])
    // and forgotten once nobody waits
    quorums.want(new Map())
    quorums.want(new Map([[901n, [claim]]]))
    expect(quorums.missing(901n)).toEqual([7n])
  })

  it('is taken whole as well, and nothing that is none', () => {
    const quorums = book()
    const show = (signers: bigint, signature: Bytes) =>
      quorums.see({ said, signatures: [], certificate: { signers, signature } })
    const { signature } = certify(said, [0, 1, 2])
    expect(show(0b11n, certify(said, [0, 1]).signature)).toBe('invalid')
    expect(show(0b1101n, signature)).toBe('invalid')
    expect(show(0b10111n, signature)).toBe('invalid')
    expect(quorums.see({ ...told([]), signatures: [{ account: accounts[0]!, signature: sign(1, said) }] })).toBe(
      'invalid',
    )
    expect(quorums.see({ ...told([]), signatures: [{ account: word(1), signature: sign(1, said) }] })).toBe('stranger')
    expect(quorums.see(told([0], attestationOf(claim, 9n)))).toBe('stranger')
    expect(quorums.see(told([0], attestationOf(claimAt(8))))).toBe('unwanted')
    expect(quorums.quorums()).toEqual([])
    expect(show(0b111n, signature)).toBe('new')
    expect(quorums.quorums()).toHaveLength(1)
  })

  it('is not kept away by a member that signs many branches', () => {
    const quorums = book()
    const branches = Array.from({ length: 20 }, (_, i) => attestationOf(claim, 3n, BigInt(i + 1)))
    const sights = branches.map((branch) => quorums.see(told([3], branch)))
    expect(sights.filter((sight) => sight === 'new')).toHaveLength(2)
    for (const i of [0, 1, 2]) quorums.see(told([i]))
    expect(quorums.quorums().map(({ said: each }) => each)).toEqual([said])
  })
})

describe('sets of validators', () => {
  it('are kept as L1 formed them, of served domains, the newest two', () => {
    const sets = createSetBook(contracts, new Set([901n]))
    const form = (set: QuorumSet, address: Hex = contracts.validatorSet) => {
      const args = { domainId: set.domainId, epoch: set.epoch, setHash: hashOf(set), set: toAbiSet(set) }
      sets.apply(logOf(address, validatorSetAbi as Abi, 'EpochFormed', args))
    }
    for (const epoch of [1n, 2n, 3n]) form(setOf(epoch))
    form({ ...setOf(4n), domainId: 777n })
    form(setOf(5n), contracts.chain)
    expect([1n, 2n, 3n, 5n].map((epoch) => sets.formed(901n, epoch)?.hash)).toEqual([
      undefined,
      hashOf(setOf(2n)),
      hashOf(setOf(3n)),
      undefined,
    ])
    expect(sets.formed(777n, 4n)).toBeUndefined()
    expect(sets.formed(901n, 3n)!.set).toEqual(setOf(3n))
  })
})

it('heights are asked for in few ranges, the highest first, none left out', () => {
  expect(rangesOf([])).toEqual([])
  expect(rangesOf([1n, 2n, 32n, 33n, 500n])).toEqual([
    [500n, 500n],
    [2n, 33n],
    [1n, 1n],
  ])
  const sparse = Array.from({ length: 20 }, (_, i) => BigInt(100 * i))
  expect(rangesOf(sparse)).toHaveLength(8)
  expect(rangesOf(sparse)[0]).toEqual([1_900n, 1_900n])
})
