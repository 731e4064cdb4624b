/**
 * A domain in memory: genesis predeploys, calls, blocks and world proofs, without batches. L1's word is written where ClaimRegistry keeps it.
 * Worlds are persistent, so a fork costs next to nothing, and all domains share one genesis.
 */
import {
  bondWrapperAbi,
  claimRegistryAbi,
  claimRegistryLayout,
  coinAbi,
  coinTokenAbi,
  coinWrapperAbi,
  counterAbi,
  iObjectManagerAbi,
  iOrderBookAbi,
  type LockPolicyName,
  lockRegistryAbi,
  messengerAbi,
  messengerLayout,
  nftAbi,
  nftWrapperAbi,
  objectEscrowAbi,
  objectManagerAbi,
  objectManagerLayout,
  objectOrdersAbi,
  predeploys,
  regulatedTokenAbi,
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
import { type Bytes, bigintToWord, bytesToHex, type Hex, hashWords, hexToBytes, keccak256 } from '@syncline/primitives'
import { type Claim, claimId } from '@syncline/protocol'
import { decodeErrorResult, encodeAbiParameters, encodeFunctionData, type Log, parseEventLogs } from 'viem'
import { createGenesisWorld } from '../../packages/node/src/chain/genesisWorld.js'
import { traceGas } from './gasLog.js'

const interpreter = createInterpreter()
const plainRules = createRules('prague', 'semantic', false)
const extendedRules = createRules('prague', 'semantic', true)
const manager = BigInt(predeploys.objectManager)
const messenger = BigInt(predeploys.messenger)
const registry = BigInt(predeploys.claimRegistry)
const somebody = '0x00000000000000000000000000000000000000aa'
const abi = [
  ...iObjectManagerAbi,
  ...objectManagerAbi,
  ...objectOrdersAbi,
  ...lockRegistryAbi,
  ...iOrderBookAbi,
  ...claimRegistryAbi,
  ...coinAbi,
  ...nftAbi,
  ...messengerAbi,
  ...objectEscrowAbi,
  ...coinWrapperAbi,
  ...coinTokenAbi,
  ...bondWrapperAbi,
  ...regulatedTokenAbi,
  ...nftWrapperAbi,
  ...counterAbi,
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

/** The world of block 0; no predeploy knows its domain before it is called. */
export function createGenesis(lockPolicy: LockPolicyName = 'direct'): World {
  return createGenesisWorld(createMemoryWorlds().empty(), {
    l1Bridge: `0x${'11'.repeat(20)}`,
    crosslinks: `0x${'12'.repeat(20)}`,
    isolationLedger: `0x${'13'.repeat(20)}`,
    domainClosure: `0x${'15'.repeat(20)}`,
    authorityRegistry: `0x${'16'.repeat(20)}`,
    l1ChainId: 900n,
    lockPolicy,
    feeOwner: `0x${'14'.repeat(20)}`,
    feeRecipients: { sequencer: somebody, treasury: somebody, dataProviders: somebody },
  })
}

/** A copy as it is in the manager's storage. `departure` undefined if it did not leave. */
export type StoredCopy = {
  readonly digest: Hex
  readonly state: Hex
  readonly lineage: number
  readonly departure: { readonly nonce: bigint; readonly to: bigint } | undefined
}

export class ObjectDomain {
  readonly id: bigint
  readonly #extensions: boolean
  readonly #rules: Rules
  #world: World
  #state: JournaledState
  readonly #headers: bigint[][] = []
  readonly #worlds: World[] = []

  /** @param extensions whether it has the extension opcodes */
  constructor(id: bigint, extensions = false, genesis: World = createGenesis()) {
    this.id = id
    this.#extensions = extensions
    this.#rules = extensions ? extendedRules : plainRules
    this.#world = genesis
    this.#state = new JournaledState(this.#world)
    this.seal()
  }

  /** Another domain with the same past, blocks in the making too. */
  fork(): ObjectDomain {
    void this.root
    const other = new ObjectDomain(this.id, this.#extensions, this.#world)
    other.#headers.splice(0, 1, ...this.#headers)
    other.#worlds.splice(0, 1, ...this.#worlds)
    return other
  }

  /** Number of the block in the making. */
  get number(): bigint {
    return BigInt(this.#headers.length)
  }

  /** Runs a call as a transaction of its own; what it refuses changes nothing. `gas`: what the call has. */
  send(from: Hex, to: Hex, data: Hex, value = 0n, gas = 1n << 34n): Outcome | Refusal {
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
      trace: traceGas((address) => state.code(address), true),
    }
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

  /** A domain has ended with this block, and this domain has seen it. */
  close({ domainId, height, root }: Claim): void {
    const slot = mappingSlot(bigintToWord(domainId), claimRegistryLayout._endOf.slot)
    this.#write(registry, bigintToWord(slot), height + 1n)
    this.certify({ domainId, height, root })
  }

  /** A quorum stands for a claim: what `attest` writes, without its signatures. */
  attest(claim: Claim): void {
    const base = BigInt(bytesToHex(keccak256(new TextEncoder().encode('syncline.storage.quorum.v1'))))
    this.#write(registry, hashWords(claimId(claim), base + 1n), 1n)
  }

  /** The ledger accepted this much of a lane from `from`, and this domain has seen it. */
  acceptLane(from: bigint, kind: Hex, total: bigint): void {
    const outer = hashWords(from, BigInt(claimRegistryLayout.acceptedFlow.slot))
    this.#write(registry, hashWords(hexToBytes(kind), outer), total)
  }

  /** The ledger gave back this much of the lane to a domain that has ended, and this domain has seen it. */
  giveBack(to: bigint, kind: Hex, total: bigint): void {
    const outer = hashWords(to, BigInt(claimRegistryLayout.givenBack.slot))
    this.#write(registry, hashWords(hexToBytes(kind), outer), total)
  }

  /** L1's tree of settled claims had this root, and this domain has seen it. */
  importRoot(root: Bytes): void {
    this.#write(registry, bigintToWord(mappingSlot(root, claimRegistryLayout.isImported.slot)), 1n)
  }

  /** A quorum's set stood under such a root: what `importSet` writes. */
  importSet(setHash: Bytes): void {
    const base = BigInt(bytesToHex(keccak256(new TextEncoder().encode('syncline.storage.quorum.v1'))))
    this.#write(registry, hashWords(setHash, base), 1n)
  }

  /** Storage root of an account in the newest sealed world. */
  storageRootOf(address: Hex): Hex {
    const { account } = this.#world.proveStorage(BigInt(address), 0n)
    if (account === undefined) throw new Error('no such account')
    return bytesToHex(account.storageRoot)
  }

  /** Root of the world as it is now, in the middle of a block. */
  get root(): Hex {
    this.#world = this.#world.commit(this.#state.takeChanges())
    this.#state = new JournaledState(this.#world)
    return bytesToHex(this.#world.root)
  }

  /** The world as it is now. */
  get world(): World {
    void this.root
    return this.#world
  }

  /** What the manager counts on its lane to a domain: now, or as a sealed block has it. */
  laneTotal(to: bigint, kind: Hex, height?: bigint): bigint {
    const slot = mappingSlot(hashWords(to, hexToBytes(kind)), objectManagerLayout.totals.slot)
    return height === undefined
      ? this.#state.storage(manager, slot)
      : this.#worlds[Number(height)]!.storage(manager, slot)
  }

  /** What the receipts of a lane into here took. */
  laneTaken(from: bigint, kind: Hex): bigint {
    const outer = hashWords(from, BigInt(objectManagerLayout.takenFlow.slot))
    return this.#state.storage(manager, BigInt(bytesToHex(hashWords(hexToBytes(kind), outer))))
  }

  /** The copy at an address, read from storage. */
  copyAt(address: Bytes): StoredCopy | undefined {
    const read = (slot: bigint): bigint => this.#state.storage(manager, slot)
    const base = mappingSlot(address, objectManagerLayout._copies.slot)
    const digest = read(base)
    if (digest === 0n) return undefined
    // nonce, to: 8 bytes each; deposit: 2; lineage: 4
    const packed = read(base + 1n)
    const field = (at: bigint, bytes: bigint): bigint => (packed >> (8n * at)) & ((1n << (8n * bytes)) - 1n)
    const nonce = field(0n, 8n)
    const departure = nonce === 0n ? undefined : { nonce: nonce - 1n, to: field(8n, 8n) }
    return { digest: wordHex(digest), state: this.#bytesAt(base + 2n), lineage: Number(field(18n, 4n)), departure }
  }

  /** How many copies of an object and a lineage there are; `object` is its address without regard to copies. */
  copyCount(object: Bytes, lineage: number): bigint {
    const outer = hashWords(object, BigInt(objectManagerLayout.copyCount.slot))
    return this.#state.storage(manager, BigInt(bytesToHex(hashWords(BigInt(lineage), outer))))
  }

  /** What a slot of the manager holds in a sealed world. */
  managerSlot(height: bigint, slot: Bytes): Bytes {
    return bigintToWord(this.#worlds[Number(height)]!.storage(manager, BigInt(bytesToHex(slot))))
  }

  /** A lie about what left: writes a receipt's id where a receipt is, and `counted` more on a lane, each as if it was the lane's first. */
  forgeReceipt(nonce: bigint, id: Bytes, to: bigint, kind: Hex, counted: bigint): void {
    const slot = mappingSlot(hashWords(to, hexToBytes(kind)), objectManagerLayout.totals.slot)
    const total = this.laneTotal(to, kind) + counted
    this.#write(manager, hashWords(nonce, BigInt(objectManagerLayout.receipts.slot)), BigInt(bytesToHex(id)))
    this.#write(manager, bigintToWord(slot), total)
    this.#write(manager, bigintToWord(mappingSlot(id, objectManagerLayout.counted.slot)), counted > 0n ? 1n : 0n)
  }

  /** Some other transaction in the block: two branches differ by it. */
  mark(value: bigint): void {
    this.#state.setNonce(0xf0f0n, value)
    this.#state.commitTransaction()
  }

  #bytesAt(slot: bigint): Hex {
    const head = this.#state.storage(manager, slot)
    if ((head & 1n) === 0n) return wordHex(head).slice(0, 2 + Number(head & 0xffn)) as Hex
    const length = Number((head - 1n) / 2n)
    const first = BigInt(bytesToHex(keccak256(bigintToWord(slot))))
    const words = Array.from({ length: Math.ceil(length / 32) }, (_, i) =>
      wordHex(this.#state.storage(manager, first + BigInt(i))).slice(2),
    )
    return `0x${words.join('').slice(0, 2 * length)}`
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

  /** Header of a sealed block as ClaimRegistry's `ownRoot` takes it. */
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

  /** Proof of what the lane counts with a receipt, in the world after a sealed block. */
  proveCounted(height: bigint, receiptId: Bytes) {
    return this.#prove(height, manager, hashWords(receiptId, BigInt(objectManagerLayout.counted.slot)))
  }

  /** Proof of whether a receipt's flow is TRUE, in the world after a sealed block. */
  proveFlow(height: bigint, receiptId: Bytes) {
    return this.#prove(height, manager, hashWords(receiptId, BigInt(objectManagerLayout.isFlowAccepted.slot)))
  }

  /** Proof of whether a receipt was dropped, in the world after a sealed block. */
  proveDropped(height: bigint, receiptId: Bytes) {
    return this.#prove(height, manager, hashWords(receiptId, BigInt(objectManagerLayout.dropped.slot)))
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

  /** Writes a slot that no call of this domain wrote. */
  store(address: Hex, slot: Bytes, value: bigint): void {
    this.#write(BigInt(address), slot, value)
  }

  #write(address: bigint, slot: Bytes, value: bigint): void {
    this.#state.setStorage(address, BigInt(bytesToHex(slot)), value)
    this.#state.commitTransaction()
  }
}

const wordHex = (value: bigint): Hex => bytesToHex(bigintToWord(value))
const mappingSlot = (key: Bytes, slot: string | number | bigint): bigint =>
  BigInt(bytesToHex(hashWords(key, BigInt(slot))))

/** What revert data says. */
export function refusalOf(data: Hex): Refusal {
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
