/** A domain in memory: genesis predeploys, calls, blocks and world proofs, without batches. L1's word is written where ClaimRegistry keeps it. */
import {
  claimRegistryAbi,
  claimRegistryLayout,
  coinAbi,
  coinTokenAbi,
  coinWrapperAbi,
  iObjectManagerAbi,
  messengerAbi,
  messengerLayout,
  nftAbi,
  nftWrapperAbi,
  objectEscrowAbi,
  objectManagerAbi,
  objectManagerLayout,
  predeploys,
} from '@syncline/contracts'
import {
  type BlockEnv,
  createInterpreter,
  createMemoryWorlds,
  createRules,
  JournaledState,
  type Rules,
  type World,
} from '@syncline/ovm'
import { type Bytes, bigintToWord, bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import type { Claim } from '@syncline/protocol'
import { decodeErrorResult, encodeAbiParameters, encodeFunctionData, type Log, parseEventLogs } from 'viem'
import { createGenesisWorld } from '../../packages/node/src/chain/genesisWorld.js'

const interpreter = createInterpreter()
const manager = BigInt(predeploys.objectManager)
const messenger = BigInt(predeploys.messenger)
const registry = BigInt(predeploys.claimRegistry)
const somebody = '0x00000000000000000000000000000000000000aa'
const abi = [
  ...iObjectManagerAbi,
  ...objectManagerAbi,
  ...claimRegistryAbi,
  ...coinAbi,
  ...nftAbi,
  ...messengerAbi,
  ...objectEscrowAbi,
  ...coinWrapperAbi,
  ...coinTokenAbi,
  ...nftWrapperAbi,
] as const
/** Words of a block's header after the version. */
const headerWords = 14

export type Outcome = { readonly output: Hex; readonly gas: number; readonly logs: readonly Log[] }
export type Refusal = { readonly error: string; readonly args: readonly unknown[] }
type Abi = readonly unknown[]

export const claimOf = ({ domainId, height, root }: Claim) => ({
  domainId,
  number: height,
  worldRoot: bytesToHex(root),
})

export class ObjectDomain {
  readonly id: bigint
  readonly #rules: Rules
  #world: World
  #state: JournaledState
  readonly #headers: bigint[][] = []
  readonly #worlds: World[] = []

  /** @param extensions whether it has the extension opcodes */
  constructor(id: bigint, extensions = false) {
    this.id = id
    this.#rules = createRules('prague', 'semantic', extensions)
    this.#world = createGenesisWorld(createMemoryWorlds().empty(), {
      l1Bridge: `0x${'11'.repeat(20)}`,
      crosslinks: `0x${'12'.repeat(20)}`,
      isolationLedger: `0x${'13'.repeat(20)}`,
      domainClosure: `0x${'15'.repeat(20)}`,
      feeOwner: `0x${'14'.repeat(20)}`,
      feeRecipients: { sequencer: somebody, treasury: somebody, dataProviders: somebody },
    })
    this.#state = new JournaledState(this.#world)
    this.seal()
  }

  /** Number of the block in the making. */
  get number(): bigint {
    return BigInt(this.#headers.length)
  }

  /** Runs a call as a transaction of its own; what it refuses changes nothing. */
  send(from: Hex, to: Hex, data: Hex, value = 0n): Outcome | Refusal {
    const state = this.#state
    if (value > 0n) state.setBalance(BigInt(from), value)
    const block: BlockEnv = {
      chainId: this.id,
      number: this.number,
      timestamp: this.number,
      coinbase: 0n,
      gasLimit: 1n << 40n,
      baseFee: 0n,
      prevRandao: 0n,
      blobBaseFee: 1n,
      blockHash: (number) => BigInt(bytesToHex(this.#hashOf(number))),
    }
    const context = {
      rules: this.#rules,
      block,
      state,
      origin: BigInt(from),
      gasPrice: 0n,
      blobHashes: [],
      trace: undefined,
    }
    const gas = 1n << 34n
    const message = { caller: BigInt(from), to: BigInt(to), value, data: hexToBytes(data), gas }
    const snapshot = state.snapshot()
    const { halt, output, gasLeft } = interpreter.run(context, message)
    if (halt !== undefined) {
      state.revertTo(snapshot)
      state.commitTransaction()
      if (halt !== 'REVERT') return { error: halt, args: [] }
      return refusalOf(bytesToHex(output))
    }
    const logs = state.logs().map(
      ({ address, topics, data: bytes }) =>
        ({
          address: bytesToHex(bigintToWord(address).subarray(12)),
          topics: topics.map((topic) =>
            typeof topic === 'bigint' ? bytesToHex(bigintToWord(topic)) : bytesToHex(topic),
          ),
          data: bytesToHex(bytes),
        }) as unknown as Log,
    )
    state.commitTransaction()
    return { output: bytesToHex(output), gas: Number(gas - gasLeft), logs }
  }

  install(address: bigint, code: Bytes): void {
    this.#state.setNonce(address, 1n)
    this.#state.setCode(address, code)
    this.#state.commitTransaction()
  }

  /** Makes a contract by the CREATE2 deployer, with salt 0: at one address on all domains. */
  deploy(creation: Hex): Hex {
    const salt = `0x${'00'.repeat(32)}` as const
    return must(this.send(somebody, predeploys.create2Deployer, `${salt}${creation.slice(2)}`)).output
  }

  /** Calls a contract by a function of an ABI. */
  call(from: Hex, to: Hex, abi: Abi, functionName: string, args: readonly unknown[], value = 0n): Outcome | Refusal {
    const data = encodeFunctionData({ abi, functionName, args } as Parameters<typeof encodeFunctionData>[0])
    return this.send(from, to, data, value)
  }

  /** Calls ObjectManager. */
  manage(from: Hex, functionName: string, args: readonly unknown[], value = 0n): Outcome | Refusal {
    return this.call(from, predeploys.objectManager, abi, functionName, args, value)
  }

  /** Puts a bond behind a claim. */
  admit(claim: Claim): Outcome | Refusal {
    const bond = this.send(
      somebody,
      predeploys.claimRegistry,
      encodeFunctionData({ abi, functionName: 'admissionBond' }),
    )
    if ('error' in bond) return bond
    const data = encodeFunctionData({ abi, functionName: 'admit', args: [claimOf(claim)] })
    return this.send(somebody, predeploys.claimRegistry, data, BigInt(bond.output))
  }

  /** L1 has settled a claim, and this domain has seen it. */
  certify({ domainId, height, root }: Claim): void {
    const outer = hashWords(domainId, BigInt(claimRegistryLayout.certifiedRoot.slot))
    this.#write(registry, hashWords(height, outer), BigInt(bytesToHex(root)))
  }

  /** The ledger accepted this much of a lane from `from`, and this domain has seen it. */
  acceptLane(from: bigint, kind: Hex, total: bigint): void {
    const outer = hashWords(from, BigInt(claimRegistryLayout.acceptedFlow.slot))
    this.#write(registry, hashWords(hexToBytes(kind), outer), total)
  }

  /** What the manager counts on its lane to a domain. */
  laneTotal(to: bigint, kind: Hex): bigint {
    const key = hashWords(to, hexToBytes(kind))
    const slot = BigInt(bytesToHex(hashWords(key, BigInt(objectManagerLayout.totals.slot))))
    return this.#state.storage(manager, slot)
  }

  /** Ends the block. Its claim. */
  seal(): Claim {
    this.#world = this.#world.commit(this.#state.takeChanges())
    this.#state = new JournaledState(this.#world)
    const height = this.number
    const header = new Array<bigint>(headerWords).fill(0n)
    header[0] = this.id
    header[2] = height
    header[5] = BigInt(bytesToHex(this.#world.root))
    this.#headers.push(header)
    this.#worlds.push(this.#world)
    return { domainId: this.id, height, root: this.#world.root }
  }

  /** Header of a sealed block as ObjectManager's `thaw` takes it. */
  headerAt(height: bigint): Hex {
    const words = this.#headers[Number(height)]!
    return encodeAbiParameters(
      words.map(() => ({ type: 'uint256' })),
      words,
    )
  }

  /** Proof of the receipt at `nonce` in the world after a sealed block. */
  proveReceipt(height: bigint, nonce: bigint) {
    return this.#prove(height, manager, hashWords(nonce, BigInt(objectManagerLayout.receipts.slot)))
  }

  /** Proof of the message at `nonce` in the world after a sealed block. */
  proveMessage(height: bigint, nonce: bigint) {
    return this.#prove(height, messenger, hashWords(nonce, BigInt(messengerLayout.outbox.slot)))
  }

  #prove(height: bigint, address: bigint, slot: Bytes) {
    const at = BigInt(bytesToHex(slot))
    const { account, proof, storageProof } = this.#worlds[Number(height)]!.proveStorage(address, at)
    if (account === undefined) throw new Error('predeploys are in every world')
    const words = [account.nonce, account.balance, account.codeHash, account.codeMetaHash, account.storageRoot]
    return {
      account: words.map((word) => bytesToHex(typeof word === 'bigint' ? bigintToWord(word) : word)),
      accountProof: [bytesToHex(proof)],
      slotProof: [bytesToHex(storageProof)],
    }
  }

  #hashOf(number: bigint): Bytes {
    const header = this.#headers[Number(number)]
    return header === undefined ? new Uint8Array(32) : hashWords(1n, ...header)
  }

  #write(address: bigint, slot: Bytes, value: bigint): void {
    this.#state.setStorage(address, BigInt(bytesToHex(slot)), value)
    this.#state.commitTransaction()
  }
}

function refusalOf(data: Hex): Refusal {
  try {
    const { errorName, args } = decodeErrorResult({ abi, data })
    return { error: errorName, args: args ?? [] }
  } catch {
    return { error: data, args: [] }
  }
}

/** Gas of a call as a transaction of its own: 21,000, calldata, and what it used before refunds. */
export function transactionGas(data: Hex, { gas }: Outcome): number {
  return hexToBytes(data).reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), 21_000 + gas)
}

/** Outcome, or an error that says what was refused. */
export function must(result: Outcome | Refusal): Outcome {
  if ('error' in result) {
    const shown = JSON.stringify(result.args, (_, value) => (typeof value === 'bigint' ? `${value}` : value))
    throw new Error(`refused: ${result.error} ${shown}`)
  }
  return result
}

export const eventsOf = (outcome: Outcome) => parseEventLogs({ abi: iObjectManagerAbi, logs: [...outcome.logs] })
