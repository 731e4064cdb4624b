/** Certificates made by blst against ValidatorSet on anvil: what one takes the other takes, and nothing else. */
import { type ChildProcess, spawn } from 'node:child_process'
import { crosslinksAbi, deployL1Contracts, type L1Deployment, validatorSetAbi } from '@syncline/contracts'
import { createMetrics as createRegistry } from '@syncline/node/config'
import { type Bytes, bytesToHex, hashWords, hexToBytes, keccak256 } from '@syncline/primitives'
import {
  type Attestation,
  attestationMessage,
  contractsMessage,
  type ForeignContracts,
  possessionMessage,
  type QuorumSet,
  quorumChainTag,
  quorumSetHash,
  quorumThreshold,
} from '@syncline/protocol'
import pino from 'pino'
import {
  BaseError,
  type Chain,
  ContractFunctionRevertedError,
  createPublicClient,
  createWalletClient,
  defineChain,
  type Hex,
  type HttpTransport,
  http,
  type PublicClient,
  parseEther,
} from 'viem'
import { type HDAccount, mnemonicToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRpcClient } from '../../packages/node/src/l1/rpc.js'
import { createL1Sender } from '../../packages/node/src/l1/sender.js'
import { createMetrics } from '../../packages/node/src/metrics/metrics.js'
import { createClock } from '../../packages/node/src/ports/clock.js'
import { createLocalSigner } from '../../packages/node/src/ports/keys.js'
import { createLogFeed } from '../../packages/node/src/relayer/logFeed.js'
import { createOfficeBook } from '../../packages/node/src/relayer/orderLogs.js'
import { createQuorumBook } from '../../packages/node/src/relayer/quorumBook.js'
import type { Scene, Work } from '../../packages/node/src/relayer/scene.js'
import { createSetBook } from '../../packages/node/src/relayer/setBook.js'
import { createSettlementBook } from '../../packages/node/src/relayer/settlementBook.js'
import { planSlashing } from '../../packages/node/src/relayer/slashing.js'
import { aggregate, type BlsSigner, createBlsSigner, verifyAggregate } from '../../packages/node/src/validator/bls.js'
import { toAbiAttestation, toAbiKey, toAbiSet } from '../../packages/node/src/validator/contract.js'
import { createOffenceSlasher } from '../../packages/node/src/validator/offenceSlasher.js'
import { createOffenceWatch } from '../../packages/node/src/validator/offenceWatch.js'
import { findFoundry } from '../support/foundry.js'

const cases = 60
const seed = Number(process.env['SYNCLINE_SEED'] ?? Date.now() % 2 ** 32)
const domainId = 7777n
const stake = parseEther('1')
const size = 9
const l1Chain = defineChain({
  id: 900,
  name: 'l1',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: [] } },
})
const accounts = Array.from({ length: size }, (_, addressIndex) =>
  mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex }),
)
const signers = accounts.map((_, i) => createBlsSigner(secret(i)))

/** Below the order of the group, whose first byte is 0x73. */
function secret(index: number): Bytes {
  const bytes = hashWords(BigInt(index), 0xb15n)
  bytes[0]! &= 0x3f
  return bytes
}

let anvil: ChildProcess
let client: PublicClient<HttpTransport, Chain>
let l1: L1Deployment
let chainTag: Bytes
let set: QuorumSet

/** mulberry32: repeatable from the printed seed. */
let state = seed
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % below
}
const randomHash = (): Bytes => hashWords(BigInt(random(2 ** 32)), BigInt(random(2 ** 32)))

type Call = { readonly functionName: string; readonly args: readonly unknown[]; readonly value?: bigint }

async function send(account: HDAccount, call: Call): Promise<bigint> {
  const wallet = createWalletClient({ account, chain: l1Chain, transport: http(client.transport.url) })
  const hash = await wallet.writeContract({ address: l1.validatorSet, abi: validatorSetAbi, ...call } as never)
  const receipt = await client.waitForTransactionReceipt({ hash, pollingInterval: 20 })
  expect(receipt.status).toBe('success')
  return receipt.gasUsed
}

/** Name of the contract's refusal, or `ok`. */
async function answerTo(call: Call, account?: HDAccount): Promise<{ readonly name: string; readonly args: unknown }> {
  try {
    await client.simulateContract({ address: l1.validatorSet, abi: validatorSetAbi, account, ...call } as never)
    return { name: 'ok', args: [] }
  } catch (error) {
    const revert = error instanceof BaseError ? error.walk((e) => e instanceof ContractFunctionRevertedError) : null
    if (!(revert instanceof ContractFunctionRevertedError) || revert.data === undefined) throw error
    return { name: revert.data.errorName, args: revert.data.args }
  }
}

const possessionOf = (signer: BlsSigner, account: Hex, key = signer.publicKey): Hex =>
  bytesToHex(signer.sign(possessionMessage(chainTag, domainId, hexToBytes(account), key)))

const joining = (key: Bytes, possession: Hex): Call => ({
  functionName: 'join',
  args: [domainId, toAbiKey(key), possession],
  value: stake,
})

beforeAll(async () => {
  const port = 20_000 + Math.trunc(Math.random() * 20_000)
  const options = ['--port', String(port), '--chain-id', '900', '--enable-tx-gas-limit', '--timestamp', '1700000000']
  anvil = spawn(findFoundry('anvil'), options, { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    anvil.once('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
    anvil.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Listening on')) resolve()
    })
  })
  const transport = http(`http://127.0.0.1:${port}`)
  client = createPublicClient({ chain: l1Chain, transport, cacheTime: 0 })
  const deployer = createWalletClient({ account: accounts[0]!, chain: l1Chain, transport })
  l1 = await deployL1Contracts(deployer, client as PublicClient)
  chainTag = quorumChainTag(900n, hexToBytes(l1.validatorSet))
  const gate = `0x${'00'.repeat(20)}` as const
  const terms = { gate, seatStake: stake, epochLength: 100, lifetime: 10_000, exitDelay: 100, seats: size + 1 }
  await send(accounts[0]!, { functionName: 'open', args: [domainId, terms] })
  for (const [i, account] of accounts.slice(1).entries()) {
    const signer = signers[i + 1]!
    await send(account, joining(signer.publicKey, possessionOf(signer, account.address)))
  }
}, 120_000)

afterAll(() => {
  anvil?.kill()
})

describe('quorum certificates', () => {
  it('need a proof of possession for each key', async () => {
    const account = accounts[0]!
    const [own, other] = [signers[0]!, signers[1]!]
    const refused = async (key: Bytes, possession: Hex): Promise<string> =>
      (await answerTo(joining(key, possession), account)).name
    // signed for another account, by another key, over another key, and what is no signature
    expect(await refused(own.publicKey, possessionOf(own, accounts[1]!.address))).toBe('PossessionNotProven')
    expect(await refused(own.publicKey, possessionOf(other, account.address, own.publicKey))).toBe(
      'PossessionNotProven',
    )
    expect(await refused(own.publicKey, possessionOf(own, account.address, other.publicKey))).toBe(
      'PossessionNotProven',
    )
    expect(await refused(own.publicKey, `0x${'00'.repeat(192)}`)).toBe('PossessionNotProven')
    expect(await refused(own.publicKey, '0x')).toBe('PossessionNotProven')
    const possession = possessionOf(own, account.address)
    expect(await refused(other.publicKey, possession)).toBe('KeyUsed')

    // the rogue key own − other makes one signature of `own` one of both, unless each proves its own
    const { bls12_381: curve } = await import('@noble/curves/bls12-381.js')
    const point = (bytes: Bytes) => curve.G1.Point.fromBytes(bytes)
    const rogue = point(own.publicKey).subtract(point(other.publicKey)).toBytes(false) as Bytes
    const message = hashWords(1n)
    expect(verifyAggregate([rogue, other.publicKey], message, own.sign(message))).toBe(true)
    expect(await refused(rogue, possessionOf(own, account.address, rogue))).toBe('PossessionNotProven')
    await send(account, joining(own.publicKey, possession))
  })

  it('have one set hash and one message in protocol and contract', async () => {
    await client.request({ method: 'evm_increaseTime', params: ['0x100'] } as never)
    const gas = await send(accounts[3]!, { functionName: 'formEpoch', args: [domainId] })
    const [formed] = await client.getContractEvents({
      address: l1.validatorSet,
      abi: validatorSetAbi,
      eventName: 'EpochFormed',
      fromBlock: 0n,
    })
    const { setHash, set: shown } = formed!.args
    const members = [...signers.slice(1), signers[0]!].map(({ publicKey: key }, i) => ({
      account: hexToBytes(accounts[(i + 1) % size]!.address),
      key,
    }))
    const { startsAt, expiresAt } = shown!
    set = { chainTag, domainId, epoch: 1n, startsAt, expiresAt, members }
    expect(bytesToHex(quorumSetHash(set))).toBe(setHash)
    console.log(`formEpoch of ${size}: ${gas} gas`)
  })

  /** Signs by some members and damages something; gives what blst says beside what is to be sent. */
  const draw = (kind: number) => {
    const attestation: Attestation = {
      domainId,
      number: BigInt(random(1_000)),
      worldRoot: randomHash(),
      blockHash: randomHash(),
      parentHash: randomHash(),
      epoch: 1n,
    }
    const message = attestationMessage(chainTag, attestation)
    const chosen = set.members.map((_, i) => i).filter(() => random(8) !== 0)
    const keyOf = (i: number): BlsSigner => signers[(i + 1) % size]!
    const list = chosen.length === 0 ? [random(size)] : chosen
    let signature = aggregate(list.map((i) => keyOf(i).sign(message)))
    let bits = list.reduce((sum, i) => sum | (1n << BigInt(i)), 0n)
    let said = attestation
    if (kind === 1) signature = aggregate([signature, keyOf(list[0]!).sign(message)]) // one signed twice
    if (kind === 2) bits ^= 1n << BigInt(random(size))
    if (kind === 3) said = { ...said, worldRoot: randomHash() }
    if (kind === 4) said = { ...said, parentHash: randomHash() }
    if (kind === 5) signature[random(192)]! ^= 1 << random(8)
    if (kind === 6) signature = aggregate(list.map((i) => keyOf(i).sign(keccak256(message))))
    if (kind === 7) signature = signature.subarray(0, 191)
    if (kind === 8) {
      // another order of the same coefficients
      signature = Uint8Array.from([
        ...signature.subarray(48, 96),
        ...signature.subarray(0, 48),
        ...signature.subarray(96),
      ])
    }
    return { said, bits, signature }
  }

  it(`count exactly if blst verifies a quorum (${cases} cases, seed ${seed})`, async () => {
    const answers = new Map<string, number>()
    for (let i = 0; i < cases; i++) {
      const { said, bits, signature } = draw(i % 9)
      const keys = set.members.filter((_, at) => ((bits >> BigInt(at)) & 1n) === 1n).map(({ key }) => key)
      const isValid = verifyAggregate(keys, attestationMessage(chainTag, said), signature)
      const wanted =
        keys.length === 0
          ? 'QuorumMissing'
          : keys.length < quorumThreshold(size)
            ? 'QuorumMissing'
            : isValid
              ? 'ok'
              : 'SignatureInvalid'
      const certificate = { signers: bits, signature: bytesToHex(signature) }
      const call = { functionName: 'checkAttestation', args: [toAbiAttestation(said), toAbiSet(set), certificate] }
      const { name, args } = await answerTo(call)
      expect(name, `case ${i} of seed ${seed}`).toBe(wanted)
      if (name === 'QuorumMissing') {
        const missing = set.members.filter((_, at) => ((bits >> BigInt(at)) & 1n) === 0n)
        const named = missing.map(({ account }) => bytesToHex(account))
        const [signed, needed, members, accountsMissing] = args as [bigint, bigint, bigint, Hex[]]
        expect([Number(signed), Number(needed), Number(members)]).toEqual([keys.length, 7, size])
        expect(accountsMissing.map((each) => each.toLowerCase())).toEqual(named)
      }
      answers.set(`${i % 9} ${name}`, (answers.get(`${i % 9} ${name}`) ?? 0) + 1)
    }
    expect(answers.get('0 ok') ?? 0).toBeGreaterThan(0)
    for (let kind = 1; kind <= 8; kind++) {
      expect(answers.get(`${kind} ok`), `kind ${kind} is refused`).toBeUndefined()
    }
  })

  it('name the contracts of a chain by one message in protocol and contract', async () => {
    const everybody = (1n << BigInt(size)) - 1n
    const answerOf = async (said: ForeignContracts, message: Bytes): Promise<string> => {
      const signature = bytesToHex(aggregate(signers.map((signer) => signer.sign(message))))
      const { objectManager, messenger, ...rest } = said
      const shown = { ...rest, objectManager: bytesToHex(objectManager), messenger: bytesToHex(messenger) }
      const args = [shown, toAbiSet(set), { signers: everybody, signature }]
      return (await answerTo({ functionName: 'checkContracts', args })).name
    }
    const [objectManager, messenger] = [randomHash().subarray(12), randomHash().subarray(12)]
    const said = { domainId, epoch: 1n, objectManager, messenger }
    const message = contractsMessage(chainTag, said)
    expect(await answerOf(said, message)).toBe('ok')
    expect(await answerOf({ ...said, objectManager: messenger }, message)).toBe('SignatureInvalid')
    expect(await answerOf({ ...said, messenger: objectManager }, message)).toBe('SignatureInvalid')
    expect(await answerOf({ ...said, epoch: 2n }, contractsMessage(chainTag, { ...said, epoch: 2n }))).toBe('OtherSet')
    // what was signed to another end is no statement
    const attested = { domainId, number: 1n, worldRoot: message, blockHash: message, parentHash: message, epoch: 1n }
    expect(await answerOf(said, attestationMessage(chainTag, attested))).toBe('SignatureInvalid')
  })
})

describe('a relayer that saw signatures of a root which L1 settles otherwise', () => {
  it('shows L1 who they are of, once it is settled, and takes its share', async () => {
    const contracts = { ...l1, chain: l1.stateCommitmentChain }
    const rpc = createRpcClient(client.transport.url!)
    const feed = createLogFeed(rpc, [l1.crosslinks, l1.validatorSet])
    const settlement = createSettlementBook(contracts)
    const sets = createSetBook(contracts, new Set([domainId]))
    const reporter = accounts[7]!
    const look = async (): Promise<void> => {
      for (const log of (await feed.advance()).logs) {
        settlement.apply(log)
        sets.apply(log)
      }
    }
    const wallet = createWalletClient({ account: reporter, chain: l1Chain, transport: http(client.transport.url) })
    const execute = async (work: Work): Promise<void> => {
      for (const { to, data } of await work.prepare()) {
        const hash = await wallet.sendTransaction({ to, data })
        expect((await client.waitForTransactionReceipt({ hash, pollingInterval: 20 })).status).toBe('success')
      }
      await look()
    }
    const seen = createQuorumBook(sets.formed)
    const plan = (): Work[] => {
      const offices = createOfficeBook(contracts)
      const l1Scene = { rpc, book: settlement, sets, offices, contracts, confirmed: new Map() }
      const rest = { quorums: [], signed: seen.past(), account: reporter.address, readiness: () => 'fresh' as const }
      return planSlashing({ domains: new Map(), l1: l1Scene, ...rest } satisfies Scene)
    }
    await look()

    const keyOf = (i: number): BlsSigner => signers[(i + 1) % size]!
    const saying = (worldRoot: Bytes): Attestation => ({
      ...{ domainId, number: 2_000n, worldRoot, blockHash: randomHash(), parentHash: randomHash(), epoch: 1n },
    })
    const sign = (i: number, said: Attestation): Bytes => keyOf(i).sign(attestationMessage(chainTag, said))
    const [right, wrong] = [saying(randomHash()), saying(randomHash())]
    const told = (i: number, said: Attestation) => ({
      said,
      signatures: [{ account: bytesToHex(set.members[i]!.account), signature: sign(i, said) }],
      certificate: undefined,
    })
    // two sign the wrong root, one of those and another one the right one
    const claims = [right, wrong].map(({ number, worldRoot }) => ({ domainId, height: number, root: worldRoot }))
    seen.want(new Map([[domainId, claims]]))
    expect([told(2, wrong), told(5, wrong), told(4, right)].map(seen.see)).toEqual(['new', 'new', 'new'])
    expect(seen.past()).toEqual([])
    seen.want(new Map())
    expect(seen.past()).toHaveLength(2)
    expect(plan()).toEqual([])

    const quorum = [0, 1, 3, 4, 6, 7, 8]
    const certificate = {
      signers: quorum.reduce((bits, i) => bits | (1n << BigInt(i)), 0n),
      signature: bytesToHex(aggregate(quorum.map((i) => sign(i, right)))),
    }
    const args = [toAbiAttestation(right), toAbiSet(set), certificate] as never
    const settle = { address: l1.crosslinks, abi: crosslinksAbi, functionName: 'settleByQuorum', args } as const
    await client.waitForTransactionReceipt({ hash: await wallet.writeContract(settle), pollingInterval: 20 })
    await look()
    const [slash, ...others] = plan()
    expect(others).toEqual([])
    await execute(slash!)

    const query = { address: l1.validatorSet, abi: validatorSetAbi, eventName: 'SeatSlashed', fromBlock: 0n } as const
    const slashed = (await client.getContractEvents(query)).map(({ args: { account } }) => account!.toLowerCase())
    expect(slashed.sort()).toEqual([2, 5].map((i) => bytesToHex(set.members[i]!.account)).sort())
    // half of each stake, taken at once; and what is taken is not taken again
    const before = await client.getBalance(reporter)
    const reward = plan().find(({ label }) => label.startsWith('withdraw'))
    await execute(reward!)
    expect((await client.getBalance(reporter)) - before).toBeGreaterThan((stake * 99n) / 100n)
    expect(plan().some(({ label }) => label.startsWith('withdraw'))).toBe(false)
    const [again] = await plan()[0]!.prepare()
    await expect(wallet.sendTransaction({ to: again!.to, data: again!.data })).rejects.toThrow()
  })
})

describe('a node that is shown two blocks of one height under one key', () => {
  it('takes the stake and its share of it, once, and learns from L1 where somebody was faster', async () => {
    const [cheat, honest] = [6, 7]
    const member = (i: number) => set.members[i]!
    const saying = (number: bigint): Attestation => ({
      ...{ domainId, number, epoch: 1n },
      ...{ worldRoot: randomHash(), blockHash: randomHash(), parentHash: randomHash() },
    })
    const sign = (i: number, said: Attestation): Bytes =>
      signers[(i + 1) % size]!.sign(attestationMessage(chainTag, said))
    const [own, other] = [saying(3_000n), saying(3_000n)]
    const both = [cheat, honest].reduce((bits, i) => bits | (1n << BigInt(i)), 0n)
    // the node's own block has a certificate of both
    const certificate = { signers: both, signature: aggregate([cheat, honest].map((i) => sign(i, own))) }
    const watch = createOffenceWatch({
      ...{ domainId, chainTag, own: new Set<Hex>() },
      pool: { attestationOf: () => own, signedBy: () => ({ said: own, set, certificate }) },
      epochs: { set: () => set },
    })
    const signatures = [{ account: bytesToHex(member(cheat).account), signature: sign(cheat, other) }]
    expect(watch.see({ said: other, signatures, certificate: undefined })).toBe(true)
    const found = watch.found()
    expect(found.map(({ account }) => account)).toEqual([bytesToHex(member(cheat).account)])

    const rpc = createRpcClient(client.transport.url!)
    const reporter = accounts[0]!
    const registry = await createRegistry('test')
    const start = () => {
      const signer = createLocalSigner(reporter.getHdKey().privateKey!)
      const log = pino({ level: 'silent' })
      const sender = createL1Sender({ rpc, chainId: 900n, signer, clock: createClock(), log })
      const metrics = createMetrics(registry, 'test')
      return { sender, slasher: createOffenceSlasher({ rpc, contract: l1.validatorSet, sender, metrics, log }) }
    }
    const step = async ({ sender, slasher }: ReturnType<typeof start>): Promise<void> => {
      const receipts = setInterval(() => void sender.poll(), 50)
      await slasher.step(found).finally(() => clearInterval(receipts))
    }
    const query = { address: l1.validatorSet, abi: validatorSetAbi, eventName: 'SeatSlashed', fromBlock: 0n } as const
    const slashedBy = async () =>
      (await client.getContractEvents(query)).filter(({ args }) => args.reporter === reporter.address)
    const before = await client.getBalance(reporter)
    const node = start()
    await step(node)
    expect((await slashedBy()).map(({ args }) => args.account!.toLowerCase())).toEqual([found[0]!.account])
    // a withdrawal that L1 did not take the first time is sent again
    const isPaid = async () => (await client.getBalance(reporter)) - before > (stake * 49n) / 100n
    for (let i = 0; i < 5 && !(await isPaid()); i++) await step(node)
    expect(await isPaid()).toBe(true)
    await step(node)
    // another process, to which it is new
    await step(start())
    expect(await slashedBy()).toHaveLength(1)
    const reports = await registry.getSingleMetric('syncline_validator_reports_total')!.get()
    expect(reports.values.map(({ labels, value }) => [labels['outcome'], value])).toEqual([
      ['mined', 1],
      ['done', 1],
    ])
  })
})
