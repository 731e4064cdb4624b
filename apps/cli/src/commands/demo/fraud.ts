/** `syncline demo fraud`: a proposer lies with real money, the challenger of the running devnet beats it on L1. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { FraudKind, FraudReport, RunningNode } from '@syncline/node'
import { createLogger, decodeDuration, fraudKinds, nearestName } from '@syncline/node/config'
import { createLocalSigner } from '@syncline/node/keys'
import type { Hex } from '@syncline/primitives'
import { createClients, waitFor } from '../../clients.js'
import type { Context, Run } from '../../command.js'
import { callControl, requireRunning } from '../../control/client.js'
import { loadNode } from '../../devnet/nodeModule.js'
import { CliFault, usageFault } from '../../exit.js'
import { devKey } from '../../keys/devKeys.js'
import { chainIdOf, dataDirOf, endpointOf, rpcOf } from '../../network.js'
import { formatPairs } from '../../output/table.js'
import { quantityOf } from '../../rpc.js'
import { type DisputeJson, ether, eventText, readDisputes, readStep, stepText } from '../dispute/text.js'

const pollMs = 500
/** for (i = 20; i != 0; i--) sstore(i, caller + i) in 19 bytes, returned by ten bytes of init code. */
const storer: Hex = '0x60138060095f395ff360145b80805433018155600190038060025700'

/** Something to lie about: a contract that stores, a call that succeeds, a transfer, a call that runs out of gas. */
async function makeTraffic(context: Context, url: string, domainId: bigint): Promise<void> {
  const clients = createClients(url, domainId, createLocalSigner(await devKey('dev:8', domainId)))
  const { wallet } = clients
  const fees = { maxFeePerGas: 50_000_000_000n, maxPriorityFeePerGas: 1n }
  const creation = await wallet.sendTransaction({ data: storer, gas: 500_000n, ...fees })
  const { contractAddress } = await waitFor(clients, creation)
  const to = contractAddress ?? undefined
  await wallet.sendTransaction({ to, gas: 2_000_000n, ...fees })
  const last = await wallet.sendTransaction({ to: wallet.account.address, value: 1n, gas: 30_000n, ...fees })
  await waitFor(clients, last)
  context.output.note('sent a creation, a call with 20 writes, and a transfer')
}

function kindOf(context: Context): FraudKind | 'random' {
  const given = context.flags.fault ?? 'random'
  if (given === 'random' || (typeof given === 'string' && Object.hasOwn(fraudKinds, given))) {
    return given as FraudKind | 'random'
  }
  const near = nearestName(String(given), Object.keys(fraudKinds))
  throw usageFault(
    `there is no fault '${String(given).slice(0, 40)}'`,
    near === undefined ? `kinds are random, ${Object.keys(fraudKinds).join(', ')}` : `did you mean '${near}'?`,
  )
}

export const run: Run = async (context) => {
  const { output, flags, signal } = context
  const kind = kindOf(context)
  const timeoutMs = decodeDuration(typeof flags.timeout === 'string' ? flags.timeout : '20m')
  if (timeoutMs === undefined) throw usageFault('--timeout is no duration', 'give 30s, 5m or 1h')
  const running = requireRunning(dataDirOf(context))
  const endpoint = endpointOf(context)
  const rpc = rpcOf(context, endpoint)
  const domainId = await chainIdOf(rpc)
  const l1 = rpcOf(context, { url: running.l1.url })
  await makeTraffic(context, endpoint.url, domainId)
  const { startNode } = await output.step('loading', loadNode)
  const dataDir = mkdtempSync(join(tmpdir(), 'syncline-fraud-'))
  const startedAt = performance.now()
  let node: RunningNode | undefined
  try {
    node = await startNode({
      domainId,
      roles: ['verifier'],
      dataDir,
      l1: { url: running.l1.url, registry: running.addresses['domainRegistry'] as Hex, pollMs: 200 },
      keys: {},
      adversary: { kind, key: createLocalSigner(await devKey('dev:9', BigInt(running.l1.chainId))) },
      log: await createLogger({ level: 'error', format: 'text', color: false, destination: process.stderr }),
    })
    const report = node.fraud!
    const seconds = (): string => `${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s`
    const say = (text: string): void => output.note(`${seconds()}  ${text}`)
    let told = 0
    let announced = false
    let warped = false
    const gas = new Map<string, bigint>()
    for (;;) {
      const fraud = report()
      const { place } = fraud
      if (!announced && place !== undefined && fraud.parent !== undefined) {
        announced = true
        say(
          `lied: ${fraudKinds[place.kind]}, at step ${place.step} of segment ${place.segment}; bond ${ether(String(fraud.bond))} ether`,
        )
      }
      const disputes = fraud.parent === undefined ? [] : await readDisputes(rpc)
      const dispute = disputes.findLast(({ parent }) => parent === fraud.parent)
      for (const event of dispute?.events.slice(told) ?? []) {
        const receipt = (await l1.call('eth_getTransactionReceipt', [event.transaction])) as {
          gasUsed?: unknown
        } | null
        const used = quantityOf(receipt?.gasUsed, 'gas used')
        const first = !gas.has(event.transaction)
        gas.set(event.transaction, used)
        say(`${eventText(event)}${first ? `  (${used} gas)` : ''}`)
      }
      told = dispute?.events.length ?? told
      if (fraud.phase === 'survived') throw survived(fraud)
      if (flags.warp === true && !warped && dispute?.events.some(({ name }) => name === 'StepProven') === true) {
        warped = true
        const until = dispute.matches.flatMap(({ phase, deadlineA, deadlineB }) =>
          phase === 'INNER' ? [deadlineA, deadlineB].flatMap((at) => (at === null ? [] : [Number(BigInt(at))])) : [],
        )
        const wait = Math.max(1, ...until.map((at) => at - Number(BigInt(dispute.now)))) + 1
        await callControl(running, 'warp', { seconds: wait }, { timeoutMs: 30_000, signal })
        say(`let ${wait} s of L1 time pass`)
      }
      if (dispute !== undefined && dispute.status !== 'OPEN') {
        if (fraud.phase !== 'rejected') throw survived(fraud)
        return await summary(context, rpc, dispute, fraud, gas, performance.now() - startedAt)
      }
      if (signal.aborted || performance.now() - startedAt > timeoutMs) {
        throw new CliFault('timeout', 'FRAUD_UNDECIDED', `after ${seconds().trim()} the fraud is ${fraud.phase}`, {
          remedy:
            'look whether a challenger runs: `syncline up status`, `syncline dispute list`; or give a longer --timeout',
          data: { phase: fraud.phase, dispute: dispute?.id ?? null },
        })
      }
      await delay(pollMs, undefined, { signal }).catch(() => undefined) // an interrupt ends the wait, the loop then ends
    }
  } finally {
    await node?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function survived({ assertion, place }: FraudReport): CliFault {
  return new CliFault('failure', 'FRAUD_SURVIVED', `the false assertion ${assertion ?? ''} was not rejected`, {
    remedy: 'look whether a challenger with strategy active runs, and whether it had funds',
    data: { assertion: assertion ?? null, place: place ?? null },
  })
}

async function summary(
  context: Context,
  rpc: ReturnType<typeof rpcOf>,
  dispute: DisputeJson,
  fraud: FraudReport,
  gas: ReadonlyMap<string, bigint>,
  ms: number,
) {
  const step = await readStep(rpc, dispute)
  const moves = dispute.events.filter(({ name }) => name === 'Opened' || name === 'Sealed').length
  const total = [...gas.values()].reduce((sum, used) => sum + used, 0n)
  const lost = dispute.events
    .filter(({ name }) => name === 'Confiscated')
    .reduce((sum, { args }) => sum + BigInt(String(args['slashed'])), 0n)
  const { money } = dispute
  const data = {
    beaten: true,
    fraud,
    dispute: dispute.id,
    moves,
    transactions: gas.size,
    gas: total,
    slashedWei: lost,
    toWinnerWei: money['toWinner'],
    toNeutralWei: money['toNeutral'],
    seconds: ms / 1000,
    step: step ?? null,
    events: dispute.events,
  }
  const pairs = formatPairs([
    ['fraud', context.output.colors.green('beaten')],
    ['dispute', dispute.id],
    ['moves', `${moves} openings and seals, ${gas.size} transactions, ${total} gas in all`],
    ['slashed', `${ether(String(lost))} ether`],
    [
      'paid',
      `${ether(money['toWinner'] ?? '0')} ether to the winner's movers, ${ether(money['toNeutral'] ?? '0')} to others`,
    ],
    ['time', `${(ms / 1000).toFixed(1)} s`],
  ])
  return { data, text: step === undefined ? pairs : `${pairs}\n\n${stepText(step)}` }
}
