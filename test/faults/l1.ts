/** An L1 that only this process uses: anvil that mines each transaction at once, a second later than the one before, at one base fee. */
import { type ChildProcess, spawn } from 'node:child_process'
import { devAccountCount, freePort } from '@syncline/node'
import type { Hex } from '@syncline/primitives'
import { mnemonicToAccount } from 'viem/accounts'
import { decodeHeader, decodeReceipt, type L1Header, type L1Receipt } from '../../packages/node/src/l1/decode.js'
import { createRpcClient, type RpcClient, RpcError } from '../../packages/node/src/l1/rpc.js'
import type { L1Outcome, L1Request, L1Sender } from '../../packages/node/src/l1/sender.js'
import { findFoundry } from '../support/foundry.js'

export const l1ChainId = 900n
/** Wei a gas: so that refunds and bonds are of a size that they have on a public chain. */
const baseFee = 20_000_000_000n
export const tip = 1_000_000_000n
/** Always the same: every hash follows from it. */
const startTime = 1_800_000_000
/** No transaction may have more (EIP-7825). */
const mostGas = 1n << 24n

/** A mined transaction, as money sees it. */
export type Spending = {
  readonly from: Hex
  readonly label: string
  readonly gasUsed: bigint
  readonly price: bigint
  readonly status: boolean
}

/** A sender for which everything is mined at once; `sent` counts what was. */
export type DirectSender = L1Sender & { sent(): number }

export type FaultL1 = {
  readonly url: string
  readonly rpc: RpcClient
  /** Of the well-known mnemonic, unlocked. Lower case. */
  readonly accounts: readonly Hex[]
  head(): Promise<L1Header>
  /** Simulates, sends and gives the receipt; refused where the simulation reverts. */
  send(from: Hex, request: L1Request): Promise<L1Outcome>
  /** The same where nothing but success is expected. */
  succeed(from: Hex, request: L1Request): Promise<L1Receipt>
  sender(from: Hex): DirectSender
  /** Mines a block at this second. */
  warpTo(time: bigint): Promise<void>
  /** Everything mined since the last `revert`. */
  spendings(): readonly Spending[]
  snapshot(): Promise<void>
  /** Back to the snapshot, which stays. */
  revert(): Promise<void>
  stop(): void
}

const quantity = (value: bigint): Hex => `0x${value.toString(16)}`

function revertData(data: unknown): Hex | undefined {
  if (typeof data === 'string' && data.startsWith('0x')) return data as Hex
  if (typeof data === 'object' && data !== null && 'data' in data) return revertData(data.data)
  return undefined
}

/** Starts anvil on a free port. */
export async function startFaultL1(): Promise<FaultL1> {
  const port = await freePort()
  const anvil: ChildProcess = spawn(
    findFoundry('anvil'),
    [
      ...['--port', String(port), '--chain-id', String(l1ChainId), '--gas-limit', '60000000', '--accounts'],
      ...[String(devAccountCount), '--balance', '1000000', '--enable-tx-gas-limit', '--base-fee', String(baseFee)],
      ...['--timestamp', String(startTime)],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await new Promise<void>((resolve, reject) => {
    anvil.once('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
    anvil.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Listening on')) resolve()
    })
  })
  const url = `http://127.0.0.1:${port}`
  const rpc = createRpcClient(url, { timeoutMs: 60_000 })
  const accounts = Array.from(
    { length: devAccountCount },
    (_, addressIndex) =>
      mnemonicToAccount('test test test test test test test test test test test junk', {
        addressIndex,
      }).address.toLowerCase() as Hex,
  )
  await rpc.call('anvil_setBlockTimestampInterval', [1])
  let spent: Spending[] = []
  let kept: unknown

  const head = async (): Promise<L1Header> => decodeHeader(await rpc.call('eth_getBlockByNumber', ['latest', false]))

  // one after the other: the base fee that is set holds for the next block only
  let tail: Promise<unknown> = Promise.resolve()
  const send = (from: Hex, request: L1Request): Promise<L1Outcome> => {
    const sent = tail.then(() => sendNext(from, request))
    tail = sent.catch(() => undefined)
    return sent
  }

  const sendNext = async (from: Hex, request: L1Request): Promise<L1Outcome> => {
    const { to, data, value = 0n, label } = request
    const call = {
      ...{ from, data, value: quantity(value), maxFeePerGas: quantity(baseFee + tip) },
      ...{ maxPriorityFeePerGas: quantity(tip), ...(to === undefined ? {} : { to }) },
    }
    await rpc.call('anvil_setNextBlockBaseFeePerGas', [quantity(baseFee)])
    let estimate: bigint
    try {
      estimate = BigInt((await rpc.call('eth_estimateGas', [call])) as Hex)
    } catch (error) {
      if (!(error instanceof RpcError)) throw error
      return { kind: 'refused', reason: error.message, data: revertData(error.rpcData) }
    }
    const ample = request.gas ?? estimate + estimate / 4n
    const gas = quantity(ample > mostGas ? mostGas : ample)
    const receipt = decodeReceipt(await rpc.call('eth_sendTransactionSync', [{ ...call, gas }]))
    if (receipt === undefined) return { kind: 'lost', reason: 'no receipt' }
    const { gasUsed, effectiveGasPrice: price, status } = receipt
    spent.push({ from, label, gasUsed, price, status })
    return { kind: 'mined', receipt }
  }

  return {
    url,
    rpc,
    accounts,
    head,
    send,
    async succeed(from, request) {
      const outcome = await send(from, request)
      if (outcome.kind === 'mined' && outcome.receipt.status) return outcome.receipt
      throw new Error(`${request.label}: ${outcome.kind === 'mined' ? 'reverted' : outcome.reason}`)
    },
    sender(from) {
      let sent = 0
      return {
        address: from,
        async send(request) {
          const outcome = await send(from, request)
          if (outcome.kind === 'mined') sent++
          return outcome
        },
        sent: () => sent,
        async replay({ to, data, value = 0n }, blockNumber) {
          try {
            await rpc.call('eth_call', [{ from, to, data, value: quantity(value) }, quantity(blockNumber)])
            return undefined
          } catch (error) {
            if (!(error instanceof RpcError)) throw error
            return revertData(error.rpcData)
          }
        },
        inFlight: () => 0,
        poll: () => Promise.resolve(),
        stop: () => undefined,
      }
    },
    async warpTo(time) {
      await rpc.batch([
        { method: 'anvil_setNextBlockBaseFeePerGas', parameters: [quantity(baseFee)] },
        { method: 'evm_setNextBlockTimestamp', parameters: [quantity(time)] },
        { method: 'evm_mine', parameters: [] },
      ])
    },
    spendings: () => spent,
    async snapshot() {
      kept = await rpc.call('evm_snapshot', [])
      spent = []
    },
    async revert() {
      if ((await rpc.call('evm_revert', [kept])) !== true) throw new Error('anvil did not go back')
      kept = await rpc.call('evm_snapshot', [])
      spent = []
    },
    stop: () => void anvil.kill(),
  }
}
