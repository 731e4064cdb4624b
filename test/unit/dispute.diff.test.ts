/** The player of `protocol` against the tournament contract on anvil: random lies, the alphabet machine, money to the wei. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import {
  deployL1Contracts,
  disputeLensAbi,
  disputeLensBytecode,
  disputeTournamentAbi,
  disputeTournamentBytecode,
  domainRegistryAbi,
  encodeL1Header,
  inboxAbi,
  type L1Deployment,
  oneShotProofsAbi,
  oneShotProofsBytecode,
  outputVerifierAbi,
  outputVerifierBytecode,
  stateCommitmentChainAbi,
} from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, keccak256 } from '@syncline/primitives'
import {
  type AlphabetMachine,
  type ClaimFacts,
  createAlphabetMachine,
  createFaultyMachine,
  createSolver,
  type DisputeFacts,
  type DisputeMove,
  devnetDisputeParameters,
  type MachineFault,
  type MatchFacts,
  matchDeadlines,
  matchOutcome,
  type Solver,
} from '@syncline/protocol'
import {
  type Abi,
  type Account,
  type Chain,
  createPublicClient,
  createWalletClient,
  defineChain,
  encodeFunctionData,
  type HttpTransport,
  http,
  type PublicClient,
  parseEther,
  parseEventLogs,
  type TransactionReceipt,
  type WalletClient,
} from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFoundry } from '../support/foundry.js'

const disputes = Number(process.env['SYNCLINE_DISPUTES'] ?? 6)
const seed = Number(process.env['SYNCLINE_SEED'] ?? Date.now() % 2 ** 32)
const domainId = 901n
const window = 120n
const bond = parseEther('1')
const times = devnetDisputeParameters
const segments = 6
const stepsOf = (segment: number): number => 1 + ((5 * segment) % 7)
const l1Chain = defineChain({
  id: 900,
  name: 'l1',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: [] } },
})
const account = (addressIndex: number): Account =>
  mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex })
const [deployer, honestOne, liarOne] = [account(0), account(1), account(2)]

let anvil: ChildProcess
let client: PublicClient<HttpTransport, Chain>
let l1: L1Deployment
let genesisId: Hex
let game: Hex
let lens: Hex
let truth: AlphabetMachine
let lastBatch: Hex
const wallets = new Map<string, WalletClient<HttpTransport, Chain, Account>>()

/** mulberry32: repeatable from the printed seed. */
let state = seed
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % below
}

const rpc = (method: string, params: unknown[]): Promise<unknown> =>
  client.request({ method, params } as unknown as Parameters<typeof client.request>[0])

/** The receipt of a transaction that anvil mines at once. viem's own wait follows block numbers, which a snapshot sets back. */
async function mined(hash: Hex): Promise<TransactionReceipt> {
  for (let attempt = 0; attempt < 5_000; attempt++) {
    const receipt = await rpc('eth_getTransactionReceipt', [hash])
    if (receipt !== null) return client.getTransactionReceipt({ hash })
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error(`not mined: ${hash}`)
}

async function send(from: Account, to: Hex, data: Hex, value = 0n): Promise<TransactionReceipt> {
  const hash = await wallets.get(from.address)!.sendTransaction({ to, data, value, gas: 8_000_000n })
  const receipt = await mined(hash)
  if (receipt.status !== 'success') {
    await client.call({ account: from, to, data, value, blockNumber: receipt.blockNumber - 1n })
    throw new Error('reverted')
  }
  return receipt
}

async function deploy(abi: Abi, bytecode: Hex, args: readonly unknown[]): Promise<Hex> {
  const hash = await wallets.get(deployer.address)!.deployContract({ abi, bytecode, args })
  const receipt = await mined(hash)
  expect(receipt.status).toBe('success')
  return receipt.contractAddress!
}

/** Creation code of the alphabet's verifier, which is test code of the contracts. */
function compileVerifier(): Hex {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string, callbacks: object): string }
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const file = 'packages/contracts/test/dispute/Alphabet.sol'
  const input = {
    language: 'Solidity',
    sources: { [file]: { content: readFileSync(root + file, 'utf8') } },
    settings: {
      evmVersion: 'prague',
      optimizer: { enabled: true },
      outputSelection: { '*': { '*': ['evm.bytecode.object'] } },
    },
  }
  const read = (path: string): { contents: string } => ({ contents: readFileSync(root + path, 'utf8') })
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: read }))
  return `0x${output.contracts[file].AlphabetVerifier.evm.bytecode.object}`
}

beforeAll(async () => {
  const port = 20_000 + Math.trunc(Math.random() * 20_000)
  anvil = spawn(findFoundry('anvil'), ['--port', String(port), '--chain-id', '900', '--enable-tx-gas-limit'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    anvil.once('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
    anvil.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Listening on')) resolve()
    })
  })
  const transport = http(`http://127.0.0.1:${port}`)
  client = createPublicClient({ chain: l1Chain, transport, cacheTime: 0 })
  for (const owner of [deployer, honestOne, liarOne]) {
    wallets.set(owner.address, createWalletClient({ account: owner, chain: l1Chain, transport }))
  }
  l1 = await deployL1Contracts(wallets.get(deployer.address)!, client as PublicClient)
  const verifier = await deploy([], compileVerifier(), [])
  const outputs = await deploy(outputVerifierAbi as Abi, outputVerifierBytecode, [])
  lens = await deploy(disputeLensAbi as Abi, disputeLensBytecode, [])
  const proofs = await deploy(oneShotProofsAbi as Abi, oneShotProofsBytecode, [
    l1.stateCommitmentChain,
    l1.domainRegistry,
    l1.inbox,
    verifier,
    outputs,
    lens,
  ])
  game = await deploy(disputeTournamentAbi as Abi, disputeTournamentBytecode, [
    l1.stateCommitmentChain,
    l1.domainRegistry,
    verifier,
    proofs,
    times,
  ])
  const worldRoot = bytesToHex(hashWords(1n))
  const lastBlockHash = bytesToHex(hashWords(2n))
  const zero = bytesToHex(new Uint8Array(32))
  const config = {
    ...{
      domainId,
      forkId: 3,
      blockGasLimit: 60_000_000n,
      minBaseFee: 7n,
      initialBaseFee: 10n ** 9n,
      l1GasPerByte: 16n,
    },
    ...{ l1FeeScalarPpm: 1_000_000n, maxTimestampDrift: 3600n, txGasCap: 1n << 24n, precompileSchedule: 1n },
    ...{ featureFlags: 0n, genesisWorldRoot: worldRoot, genesisTimestamp: 1_600_000_000n },
  }
  const parameters = {
    ...{ challengeWindow: window, forcedInclusionDelay: 60n, minAssertionGap: 0n, baseBond: bond, bondBps: 0 },
    ...{ queueGasPriceWei: 1n, feeRecipient: deployer.address, resolver: game },
  }
  const genesis = { worldRoot, lastBlockHash, queueCursor: 0n, withdrawalRoot: zero, cumulativeWithdrawn: 0n }
  const registration = [config, parameters, genesis, deployer.address, deployer.address, '0x'] as const
  await send(
    deployer,
    l1.domainRegistry,
    encodeFunctionData({ abi: domainRegistryAbi, functionName: 'register', args: registration }),
  )
  const opened = await send(
    deployer,
    l1.stateCommitmentChain,
    encodeFunctionData({ abi: stateCommitmentChainAbi, functionName: 'openDomain', args: [domainId] }),
  )
  const [event] = parseEventLogs({ abi: stateCommitmentChainAbi, eventName: 'DomainOpened', logs: opened.logs })
  genesisId = event!.args.genesisId

  const originNumber = await client.getBlockNumber()
  const block = (await rpc('eth_getBlockByNumber', [`0x${originNumber.toString(16)}`, false])) as Record<string, string>
  const rlp = encodeL1Header(block)
  if (!rlp.ok) throw new Error(rlp.reason)
  const header = { batchIndex: 0n, parentBatchHash: zero, originNumber, queueEnd: 0n, queueAcc: zero }
  await send(
    deployer,
    l1.inbox,
    encodeFunctionData({
      abi: inboxAbi,
      functionName: 'appendBatch',
      args: [domainId, header, bytesToHex(rlp.value), '0x'],
    }),
  )
  const batch = await client.readContract({
    address: l1.inbox,
    abi: inboxAbi,
    functionName: 'batchAt',
    args: [domainId, 0n],
  })
  lastBatch = batch.batchHash

  // S₀ as L1 computes it, in words: the machine starts there (docs/state-format.md §6)
  const words = new Uint8Array(288)
  words.set([0, 1, 0, 3], 0)
  words.set(hashWords(0n, 0n, 0n, 0n, hashWords(2n), 0n, 0n, 0n), 3 * 32)
  words.set(hashWords(hashWords(1n), 0n, 0n, 0n, 0n), 5 * 32)
  words.set(hashWords(hexWord(lastBatch), 0n), 8 * 32)
  truth = createAlphabetMachine(words, segments, stepsOf)
}, 120_000)

afterAll(() => {
  anvil?.kill()
})

const hexWord = (hex: Hex): bigint => BigInt(hex)
const hexes = (list: readonly Uint8Array[]): Hex[] => list.map(bytesToHex)
const phases = ['NONE', 'WALK', 'PROOF', 'SAME_HISTORY', 'INNER', 'ENDED'] as const
const outcomes = ['NONE_YET', 'A_WINS', 'B_WINS', 'BOTH_OUT'] as const
const statuses = ['NONE', 'ALIVE', 'WON', 'OUT'] as const

async function assertRoot(from: Account, l0Root: Uint8Array, salt: number): Promise<Hex> {
  const output = {
    ...{ worldRoot: bytesToHex(hashWords(BigInt(salt))), lastBlockHash: bytesToHex(hashWords(9n)), queueCursor: 0n },
    ...{ withdrawalRoot: bytesToHex(new Uint8Array(32)), cumulativeWithdrawn: 0n },
  }
  const args = [domainId, genesisId, lastBatch, output, bytesToHex(l0Root)] as const
  const data = encodeFunctionData({ abi: stateCommitmentChainAbi, functionName: 'assertOutput', args })
  const receipt = await send(from, l1.stateCommitmentChain, data, bond)
  countGas('assertOutput', receipt)
  const [event] = parseEventLogs({ abi: stateCommitmentChainAbi, eventName: 'AssertionMade', logs: receipt.logs })
  return event!.args.id
}

/** The facts of the one dispute, from storage and events only. */
async function readDispute(fromBlock: bigint): Promise<DisputeFacts> {
  const raw = await client.getLogs({ address: game, fromBlock })
  const logs = parseEventLogs({ abi: disputeTournamentAbi, logs: raw })
  const opened = logs.find((log) => log.eventName === 'DisputeOpened')!
  const view = { address: lens, abi: disputeLensAbi } as const
  const claims = new Map<Hex, ClaimFacts>()
  for (const log of logs) {
    if (log.eventName !== 'ClaimEntered') continue
    const { claimId: id, tournamentId } = log.args
    const claim = await client.readContract({ ...view, functionName: 'claimOf', args: [game, id] })
    const status = statuses[claim.status]
    if (status === undefined || status === 'NONE') throw new Error('claim without status')
    claims.set(id, { id, tournamentId, root: claim.root, spent: claim.spent, status, sideB: claim.sideB })
  }
  const disputeId = opened.args.disputeId!
  const matches: MatchFacts[] = []
  for (const log of logs) {
    if (log.eventName !== 'Paired') continue
    const id = log.args.matchId
    const m = await client.readContract({ ...view, functionName: 'matchOf', args: [game, id] })
    const phase = phases[m.phase]
    const outcome = outcomes[m.outcome]
    if (phase === undefined || phase === 'NONE' || outcome === undefined) throw new Error('match without phase')
    const shown = logs.findLast((other) => other.eventName === 'Opened' && other.args.matchId === id)
    matches.push({
      ...{ id, level: m.tournamentId === disputeId ? 0 : 1, tournamentId: m.tournamentId, phase, outcome },
      ...{ a: claims.get(m.a)!, b: claims.get(m.b)!, nodeA: m.nodeA, nodeB: m.nodeB, agreed: m.agreed },
      ...{ since: m.since, allowance: m.allowance, position: m.position, height: m.height, opened: m.opened },
      turnB: m.turnB,
      shown: shown?.eventName === 'Opened' ? shown.args.nodes : [],
      inner: [...claims.values()].filter((claim) => claim.tournamentId === id),
    })
  }
  const parent = await client.readContract({
    address: l1.stateCommitmentChain,
    abi: stateCommitmentChainAbi,
    functionName: 'assertionOf',
    args: [genesisId],
  })
  const [status] = await client.readContract({
    address: game,
    abi: disputeTournamentAbi,
    functionName: 'statusOf',
    args: [disputeId],
  })
  const dispute = await client.readContract({ ...view, functionName: 'disputeOf', args: [game, disputeId] })
  expect(status >= dispute.status).toBe(true)
  return {
    id: disputeId,
    status: (['OPEN', 'OPEN', 'WON', 'NO_SURVIVOR', 'ABANDONED'] as const)[dispute.status]!,
    openedAt: opened.args.openedAt!,
    allowance: opened.args.allowance!,
    claims: [...claims.values()].filter((claim) => claim.tournamentId === disputeId),
    matches,
    livingOnChain: parent.livingChildren,
    isReopened: parent.childRound > 0,
  }
}

function encode(move: DisputeMove): { data: Hex; value: bigint } {
  const abi = disputeTournamentAbi
  const { matchId } = move
  const descent = (step: Extract<DisputeMove, { kind: 'move' }>['step']) => ({
    index: BigInt(step.index),
    ...{ own: bytesToHex(step.own), other: bytesToHex(step.other) },
    ...{ ownSiblings: hexes(step.ownSiblings), otherSiblings: hexes(step.otherSiblings) },
  })
  const free = (data: Hex) => ({ data, value: 0n })
  switch (move.kind) {
    case 'open':
      return free(encodeFunctionData({ abi, functionName: 'open', args: [matchId, move.answers, hexes(move.nodes)] }))
    case 'move': {
      const args = [matchId, move.answers, descent(move.step), hexes(move.nodes)] as const
      return free(encodeFunctionData({ abi, functionName: 'move', args }))
    }
    case 'seal': {
      const { answers, step, agreed, siblings } = move
      const args = [matchId, answers, descent(step), bytesToHex(agreed), hexes(siblings)] as const
      return free(encodeFunctionData({ abi, functionName: 'seal', args }))
    }
    case 'join': {
      const args = [matchId, bytesToHex(move.root), move.sideB, hexes(move.siblings)] as const
      return { data: encodeFunctionData({ abi, functionName: 'join', args }), value: times.joinBond }
    }
    case 'proveStep': {
      const words = bytesToHex(truth.wordsAt(move.segment, move.step))
      return free(encodeFunctionData({ abi, functionName: 'proveStep', args: [matchId, words, words] }))
    }
    case 'proveOutput':
    case 'proveSegment':
      throw new Error('histories differ here, and are walked')
    case 'finish':
      return free(encodeFunctionData({ abi, functionName: 'finish', args: [matchId] }))
  }
}

/** The contract's deadlines and outcomes are the player's, at the limit and a second later. */
async function compareClocks(dispute: DisputeFacts): Promise<number> {
  const never = 2n ** 64n - 1n
  let compared = 0
  for (const match of dispute.matches) {
    if (match.phase === 'ENDED') continue
    const deadlines = matchDeadlines(match, times)
    const view = { address: game, abi: disputeTournamentAbi } as const
    const [a, b] = await client.readContract({ ...view, functionName: 'deadlinesOf', args: [match.id] })
    expect([a, b]).toEqual([deadlines.a ?? never, deadlines.b ?? never])
    for (const limit of [deadlines.a, deadlines.b]) {
      if (limit === undefined) continue
      for (const time of [limit, limit + 1n]) {
        const data = encodeFunctionData({ ...view, functionName: 'outcomeOf', args: [match.id] })
        const overrides = { time: `0x${time.toString(16)}` }
        const answer = (await rpc('eth_call', [{ to: game, data }, 'latest', {}, overrides])) as Hex
        expect(outcomes[Number(answer)]).toBe(matchOutcome(match, times, time))
        compared++
      }
    }
  }
  return compared
}

/** Gas of every kind of call, by its sender's own transactions. */
const gas = new Map<string, bigint[]>()

function countGas(kind: string, { gasUsed }: TransactionReceipt): void {
  gas.set(kind, [...(gas.get(kind) ?? []), gasUsed])
}

type Played = { readonly dispute: DisputeFacts; readonly openings: number; readonly compared: number }

/** Both play on until the dispute is concluded; when nobody has a move, time passes. */
async function play(players: readonly { solver: Solver; as: Account }[], fromBlock: bigint): Promise<Played> {
  let openings = 0
  let compared = 0
  for (let round = 0; round < 500; round++) {
    let acted = false
    for (const { solver, as } of players) {
      const dispute = await readDispute(fromBlock)
      const { timestamp } = await client.getBlock()
      const plan = solver.decide(dispute, timestamp)
      const [move] = plan.moves
      if (move !== undefined) {
        const { data, value } = encode(move)
        const receipt = await send(as, game, data, value)
        if (move.kind === 'open' || move.kind === 'move' || move.kind === 'seal') openings++
        countGas(move.kind, receipt)
        acted = true
      } else if (plan.conclude) {
        const zero = bytesToHex(new Uint8Array(32))
        const args = [dispute.id, zero] as const
        countGas(
          'conclude',
          await send(as, game, encodeFunctionData({ abi: disputeTournamentAbi, functionName: 'conclude', args })),
        )
        return { dispute: await readDispute(fromBlock), openings, compared }
      }
    }
    if (acted) continue
    compared += await compareClocks(await readDispute(fromBlock))
    await rpc('evm_increaseTime', [17])
    await rpc('evm_mine', [])
  }
  throw new Error('the dispute does not end')
}

/** Everything that the contract holds is owed to somebody. */
async function checkMoney(dispute: DisputeFacts): Promise<void> {
  const view = { address: game, abi: disputeTournamentAbi } as const
  let owed = (
    await client.readContract({
      address: lens,
      abi: disputeLensAbi,
      functionName: 'disputeOf',
      args: [game, dispute.id],
    })
  ).pot
  for (const who of [honestOne.address, liarOne.address, times.treasury]) {
    owed += await client.readContract({ ...view, functionName: 'credit', args: [who] })
  }
  expect(await client.getBalance({ address: game })).toBe(owed)
}

function randomFault(salt: number): MachineFault {
  const from = random(segments)
  const inner = random(7)
  const kind = random(4)
  if (kind === 0) return { from, to: segments, inner, longer: 0, salt }
  if (kind === 1) return { from: random(segments - 1), to: segments - 1, inner, longer: 0, salt }
  if (kind === 2) return { from: segments, to: segments, inner, longer: [-3, -1, 1, 2][random(4)]!, salt }
  return { from, to: segments, inner, longer: [-1, 1][random(2)]!, salt }
}

describe('the tournament on anvil', { timeout: 60_000 + disputes * 30_000 }, () => {
  it(`lets the honest player win ${disputes} disputes in at most 15 moves (seed ${seed})`, async () => {
    const honest = createSolver(truth, times)
    let compared = 0
    let most = 0
    for (let i = 0; i < disputes; i++) {
      const snapshot = await rpc('evm_snapshot', [])
      const fromBlock = await client.getBlockNumber()
      const fault = randomFault(i + 1)
      const liar = createSolver(createFaultyMachine(truth, fault), times)
      const own = honest.tree(0, 0).root
      const isFirst = random(2) === 0
      const ids: Hex[] = []
      for (const mine of isFirst ? [true, false] : [false, true]) {
        ids.push(await assertRoot(mine ? honestOne : liarOne, mine ? own : liar.tree(0, 0).root, mine ? 1 : 2))
      }
      const players = [
        { solver: honest, as: honestOne },
        { solver: liar, as: liarOne },
      ]
      // one in four liars says nothing once its claim is made
      const isSilent = random(4) === 0
      const played = await play(isSilent ? players.slice(0, 1) : players, fromBlock)
      const winner = ids[isFirst ? 0 : 1]!
      const about = JSON.stringify({ i, fault, isFirst, isSilent })
      expect(played.dispute.status, about).toBe('WON')
      const parent = await client.readContract({
        address: l1.stateCommitmentChain,
        abi: stateCommitmentChainAbi,
        functionName: 'assertionOf',
        args: [genesisId],
      })
      expect(parent.winner, about).toBe(winner)
      expect(played.openings, about).toBeLessThanOrEqual(15)
      await checkMoney(played.dispute)
      const collect = [played.dispute.id, winner, honestOne.address] as const
      await send(
        honestOne,
        game,
        encodeFunctionData({ abi: disputeTournamentAbi, functionName: 'collect', args: collect }),
      )
      await checkMoney(played.dispute)
      compared += played.compared
      most = Math.max(most, played.openings)
      await rpc('evm_revert', [snapshot])
    }
    expect(compared).toBeGreaterThan(disputes)
    const lines = [...gas].map(([kind, used]) => {
      const sorted = used.toSorted((a, b) => (a < b ? -1 : 1))
      return `  ${kind}: median ${sorted[sorted.length >> 1]} gas, most ${sorted.at(-1)} (${used.length})`
    })
    process.stdout.write(
      `disputes: ${disputes} played, at most ${most} moves, ${compared} clocks compared\n${lines.join('\n')}\n`,
    )
    const moved = gas.get('move') ?? []
    expect(moved.length).toBeGreaterThan(0)
    for (const used of moved) expect(used).toBeLessThan(105_000n)
  })

  it('starts where L1 says the history starts', async () => {
    const snapshot = await rpc('evm_snapshot', [])
    const id = await assertRoot(honestOne, createSolver(truth, times).tree(0, 0).root, 1)
    const node = await client.readContract({
      address: l1.stateCommitmentChain,
      abi: stateCommitmentChainAbi,
      functionName: 'assertionOf',
      args: [id],
    })
    expect(node.initialState).toBe(bytesToHex(keccak256(truth.wordsAt(0, 0))))
    await rpc('evm_revert', [snapshot])
  })
})
