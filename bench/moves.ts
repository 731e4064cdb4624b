/**
 * 1,000 moves of coins between two domains of a running network with one relayer (DEP-11, DEP-29): from sending on A to a copy on B that a transaction can
 * use, and to the official coin. Real L1, proofs, proposers; blocks of 1 s, challenge window of 30 s. MOVES and RATE (moves a second) may be changed.
 */
import { encodeCoin, encodeOwner, iObjectManagerAbi, predeploys, typeIds } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import { objectIndex } from '@syncline/protocol'
import { encodeFunctionData, getAbiItem, toEventSelector } from 'viem'
import type { NodeApi } from '../packages/node/src/chain/api.js'
import type { LogRecord } from '../packages/node/src/chain/records.js'
import { quantile } from '../test/sim/report.js'
import { until, walletOf } from '../test/support/devnet.js'
import { startRelayNet } from '../test/support/relay.js'
import type { BenchResult, BenchRow } from './report.js'

const moves = Number(process.env['MOVES'] ?? 1000)
const rate = Number(process.env['RATE'] ?? 10)
const windowSeconds = 30
const senders = ['user1', 'user2', 'user3', 'user4', 'user5', 'user6', 'user7', 'user8']
const salt: Hex = `0x${'00'.repeat(31)}01`
const fees = { maxFeePerGas: 50_000_000_000n, maxPriorityFeePerGas: 1n }
const topic = (name: 'ObjectDeparted' | 'ObjectArrived' | 'CopyWritten'): bigint =>
  BigInt(toEventSelector(getAbiItem({ abi: iObjectManagerAbi, name })))
const [departedTopic, arrivedTopic, writtenTopic] = [
  topic('ObjectDeparted'),
  topic('ObjectArrived'),
  topic('CopyWritten'),
]
/** Canonical bytes of no dependency, where CopyWritten has them: its data are index, two offsets, length, bytes. */
const officialLength = 4n

/** What is known of one coin, by its object id. Times in milliseconds. */
type Passage = {
  sentAt: number
  leftAt?: number
  heightThere?: bigint
  hereAt?: number
  height?: bigint
  officialAt?: number
}

const isOfficialCopy = ({ data }: LogRecord): boolean => BigInt(bytesToHex(data.subarray(96, 128))) === officialLength

/** Calls `see` for each log of ObjectManager as blocks come. */
function follow(api: NodeApi, see: (log: LogRecord, height: bigint) => void): () => void {
  const manager = BigInt(predeploys.objectManager)
  return api.on((event) => {
    if (event.kind !== 'block') return
    for (const receipt of api.chain.receiptsOf(event.block))
      for (const log of receipt.logs) if (log.address === manager) see(log, event.block.number)
  })
}

export async function bench(): Promise<BenchResult> {
  const net = await startRelayNet({
    domains: 2,
    l1BlockTimeSeconds: 1,
    challengeWindowSeconds: windowSeconds,
    sequencer: { blockTimeMs: 1_000, batchMaxMs: 4_000 },
    proposer: { minIntervalMs: 10_000 },
  })
  try {
    await net.startRelayer()
    const [a, b] = net.net.devnet.domains.map(({ node }) => node.api) as [NodeApi, NodeApi]
    const wallets = senders.map((name) => {
      const { privateKey } = net.net.devnet.keys.find((key) => key.name === name)!
      return walletOf(901, net.urls[0]!, privateKey)
    })
    const nonces = await Promise.all(
      wallets.map(({ account }) => net.clients[0]!.getTransactionCount({ address: account.address })),
    )
    const send = (i: number, functionName: 'create' | 'depart', args: readonly unknown[]): Promise<Hex> => {
      const wallet = wallets[i % wallets.length]!
      const data = encodeFunctionData({ abi: iObjectManagerAbi, functionName, args } as never)
      const nonce = nonces[i % wallets.length]!++
      return wallet.sendTransaction({ to: predeploys.objectManager, data, gas: 1_000_000n, nonce, ...fees })
    }
    const created = new Map<number, number>()
    let last: Hex = '0x'
    for (let i = 0; i < moves; i++) {
      const owner = wallets[i % wallets.length]!.account.address
      const at = created.get(i % wallets.length) ?? 0
      created.set(i % wallets.length, at + 1)
      last = await send(i, 'create', [
        typeIds.coin,
        encodeCoin({ originDomain: 901n, issuer: owner, salt, amount: 1n, owner }),
      ])
    }
    await net.clients[0]!.waitForTransactionReceipt({ hash: last, timeout: 120_000 })

    const passages = new Map<bigint, Passage>()
    const stops = [
      follow(a, ({ topics }) => {
        const passage = topics[0] === departedTopic ? passages.get(topics[2]!) : undefined
        if (passage !== undefined)
          Object.assign(passage, { leftAt: Date.now(), heightThere: b.chain.heightOf('latest') })
      }),
      follow(b, (log, height) => {
        const { topics } = log
        if (topics[0] === arrivedTopic) Object.assign(passages.get(topics[2]!) ?? {}, { hereAt: Date.now(), height })
        if (topics[0] === writtenTopic && isOfficialCopy(log))
          Object.assign(passages.get(topics[1]!) ?? {}, { officialAt: Date.now() })
      }),
    ]
    const begun = Date.now()
    for (let i = 0; i < moves; i++) {
      const owner = wallets[i % wallets.length]!.account.address
      const index = bytesToHex(objectIndex(901n, BigInt(owner), BigInt(Math.floor(i / wallets.length))))
      const objectId = hashWords(BigInt(predeploys.objectManager), hexToBytes(typeIds.coin), hexToBytes(index))
      const wait = begun + (1000 * i) / rate - Date.now()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      passages.set(BigInt(bytesToHex(objectId)), { sentAt: Date.now() })
      const ref = { typeId: typeIds.coin, index, dependency: { positive: [], negated: [] } }
      await send(i, 'depart', [ref, 902n, encodeOwner(owner)])
    }
    const all = [...passages.values()]
    await until('all copies are there', 120, () => (all.every(({ hereAt }) => hereAt !== undefined) ? true : undefined))
    await until('all coins are official', 600, () =>
      all.every(({ officialAt }) => officialAt !== undefined) ? true : undefined,
    )
    for (const stop of stops) stop()

    const row = (what: string, unit: string, values: readonly number[], target?: number): BenchRow[] => [
      { what: `${what}, p50`, value: quantile(values, 0.5), unit, ...(target === undefined ? {} : { target }) },
      { what: `${what}, p95`, value: quantile(values, 0.95), unit },
    ]
    const seconds = (from: 'sentAt' | 'leftAt', to: 'hereAt' | 'officialAt' | 'leftAt'): number[] =>
      all.map((passage) => (passage[to]! - passage[from]!) / 1000)
    return {
      bench: 'moves',
      command: 'npm run bench moves',
      rows: [
        { what: 'moves', value: moves, unit: `at ${rate} a second, blocks of 1 s, window ${windowSeconds} s` },
        ...row('sent on A until in a block of A', 's', seconds('sentAt', 'leftAt')),
        ...row('block of A until usable on B', 's', seconds('leftAt', 'hereAt')),
        ...row('sent on A until usable on B', 's', seconds('sentAt', 'hereAt'), 2),
        ...row(
          'blocks of B until usable',
          'blocks',
          all.map(({ height, heightThere }) => Number(height! - heightThere!)),
        ),
        ...row('waiting for the certificate instead', 's', seconds('sentAt', 'officialAt')),
      ],
    }
  } finally {
    await net.stop()
  }
}
