/** A devnet folder of before disputes: its domain gets the contract two windows later, and rivals of before are decided then. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deployL1Contracts, domainRegistryAbi } from '@syncline/contracts'
import { createDevKeys, freePort, registerDomain, startAnvil } from '@syncline/node'
import { afterEach, expect, it } from 'vitest'
import { clientOf, startRoles, startTestDevnet, type TestDevnet, until, walletOf } from '../support/devnet.js'
import { disputeUnder, settle, startChallenger } from '../support/disputes.js'
import { makeTraffic, startLiar } from '../support/fraud.js'

const isMatrix = process.env['npm_lifecycle_event'] === 'test:dispute'
const windowSeconds = 600n

let net: TestDevnet | undefined
let dataDir = ''
const running: { stop(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()))
  await net?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

it.runIf(isMatrix)('puts the dispute contract of an old domain in force, and decides what waited for it', async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'syncline-late-'))
  const l1Port = await freePort()
  const keys = createDevKeys(900n, 1, 901n)
  const anvil = await startAnvil({
    folder: join(dataDir, 'l1'),
    host: '127.0.0.1',
    port: l1Port,
    chainId: 900n,
    blockTimeSeconds: 0.5,
    gasLimit: 60_000_000n,
    stateIntervalSeconds: 5,
    accounts: 64,
  })
  const wallet = walletOf(900n, anvil.url, keys.deployer.privateKey)
  const client = clientOf(900n, anvil.url)
  const addresses = await deployL1Contracts(wallet, client)
  const sequencer = keys.domains[0]!.sequencer.address
  await registerDomain(wallet, client, addresses, {
    domainId: 901n,
    sequencer,
    owner: wallet.account.address,
    feeRecipients: { sequencer, treasury: sequencer, dataProviders: sequencer },
    challengeWindowSeconds: windowSeconds,
    forcedInclusionDelaySeconds: 20n,
    minAssertionGapSeconds: 0n,
    baseBondWei: 10n ** 18n,
    bondBps: 100,
    queueGasPriceWei: 1_000_000_000n,
    config: { blockGasLimit: 240_000_000n },
  })

  // what a devnet of then wrote
  writeFileSync(join(dataDir, 'l1', 'deployment.json'), JSON.stringify({ nonce: 0 }))

  net = await startTestDevnet({
    dataDir,
    l1Port,
    roles: ['sequencer', 'batcher'],
    dispute: { moveEffort: 2n, buildEffort: 2n, grace: 3n },
    sequencer: { blockTimeMs: 1_000 },
  })
  const network = net
  const registry = { address: addresses.domainRegistry, abi: domainRegistryAbi } as const
  const resolver = () => network.l1.readContract({ ...registry, functionName: 'resolverOf', args: [901n] })
  expect(BigInt(await resolver())).toBe(0n)
  const scheduled = () =>
    network.l1.getContractEvents({ ...registry, eventName: 'ResolverScheduled', fromBlock: 0n, strict: true })
  const [plan] = await scheduled()
  expect(plan?.args.resolver.toLowerCase()).toBe(net.devnet.addresses.disputeTournament)

  await makeTraffic(net)
  const proposer = await startRoles(net.devnet, { roles: ['proposer'], proposer: { minIntervalMs: 3_600_000 } })
  await until('an assertion', 60, () => (network.api.assertions().length > 1 ? true : undefined))
  await proposer.stop()
  const one = await startChallenger(net, { strategy: 'active' })
  running.push(one)
  const liar = await startLiar(net, 'wrong-balance')
  running.push(liar)
  const lie = await until('the lie is asserted', 120, () => {
    const { assertion, parent } = liar.node.fraud!()
    return assertion === undefined || parent === undefined ? undefined : { assertion, parent }
  })
  const reason = () => network.api.why(lie.assertion)['reason']
  await until('a right rival', 120, () => (reason() === 'CONTESTED_WITHOUT_RESOLVER' ? true : undefined))

  const { timestamp } = await net.l1.getBlock()
  await net.devnet.warp(Number(plan!.args.activeAt - timestamp) + 1)
  await until('the contract is in force', 120, async () => (BigInt(await resolver()) !== 0n ? true : undefined))
  expect((await scheduled()).length).toBe(1)
  await until('the claims entered', 120, async () =>
    (await disputeUnder(network, lie.parent))?.claims.length === 2 ? true : undefined,
  )
  expect(await one.metric('syncline_challenger_moves_total', { kind: 'enter', outcome: 'mined' })).toBeGreaterThan(0)
  const [ended] = await settle(net, [lie.parent])
  expect(ended!.facts.status).toBe('WON')
  expect(network.api.assertions().find(({ id }) => id === ended!.money.winner)?.agrees).toBe(true)
  expect(network.api.assertions().find(({ id }) => id === lie.assertion)?.status).toBe('rejected')
})
