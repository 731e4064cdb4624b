/** A live Syncline domain, L1, and a foreign chain with the contracts of a domain; what it takes to bring objects from one to the other. */
import {
  claimRegistryAbi,
  copiesWritten,
  crosslinksAbi,
  deployForeignContracts,
  encodeCoin,
  encodeOwner,
  foreignClaimRegistryAbi,
  iObjectManagerAbi,
  isolationLedgerAbi,
  objectManagerLayout,
  predeploys,
  stateCommitmentChainAbi,
  typeIds,
} from '@syncline/contracts'
import { createRpcClient, toAbiAttestation, toAbiSet } from '@syncline/node'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import {
  type Attestation,
  attestationMessage,
  decodeDependency,
  finalBlockMessage,
  quorumSetHash,
} from '@syncline/protocol'
import { type Abi, concatHex, type Log, parseEventLogs, toFunctionSelector, toHex } from 'viem'
import { expect } from 'vitest'
import { headerOf } from '../../packages/node/src/chain/convert.js'
import { proveL1Slot, proveSlots } from '../../packages/node/src/relayer/proofs.js'
import { dependencyWords } from '../../packages/node/src/relayer/scene.js'
import { createSettlementBook } from '../../packages/node/src/relayer/settlementBook.js'
import { startTestDevnet, until, walletOf } from './devnet.js'
import { type Side, seatForeignValidators, send, startForeignChain } from './foreignChain.js'

export const [home, away] = [901n, 7777n]
export const salt: Hex = `0x${'00'.repeat(31)}07`
export const zero: Hex = `0x${'00'.repeat(32)}`
export const official = { positive: [], negated: [] }

export type Domain = Side & { readonly manager: Hex; readonly registry: Hex; readonly messenger: Hex }
export type Claim = { readonly domainId: bigint; readonly number: bigint; readonly worldRoot: Hex }
export type Departed = {
  readonly receiptId: Hex
  readonly receipt: {
    readonly nonce: bigint
    readonly number: bigint
    readonly typeId: Hex
    readonly index: Hex
    readonly stateHash: Hex
    readonly kind: Hex
    readonly quantity: bigint
  }
  readonly state: Hex
}
export type Thing = { readonly typeId: Hex; readonly index: Hex }

export const [alice, carol] = ['user5', 'user6'] as const

const wordSlot = (key: Hex, slot: string | number): Hex => bytesToHex(hashWords(hexToBytes(key), BigInt(slot)))
export const receiptSlot = (nonce: bigint): Hex =>
  bytesToHex(hashWords(nonce, BigInt(objectManagerLayout.receipts.slot)))
export const countedSlot = (receiptId: Hex): Hex => wordSlot(receiptId, objectManagerLayout.counted.slot)
export const totalSlot = (to: bigint, kind: Hex): Hex =>
  wordSlot(bytesToHex(hashWords(to, hexToBytes(kind))), objectManagerLayout.totals.slot)

export type ForeignScene = Awaited<ReturnType<typeof startForeignScene>>

/** Starts the domain 901 with its L1, and the foreign chain 7777 with three validators that have seats there. */
export async function startForeignScene() {
  const net = await startTestDevnet({ roles: ['sequencer', 'batcher', 'proposer'], challengeWindowSeconds: 6 })
  const keyOf = (name: string) => net.devnet.keys.find((key) => key.name === name)!
  const l1: Side = { id: net.devnet.l1ChainId, url: net.devnet.l1Url, client: net.l1 }
  const { claimRegistry: registry, objectManager: manager, messenger } = predeploys
  const here: Domain = { id: home, url: net.rpcUrl, client: net.domain, registry, manager, messenger }
  const { stateCommitmentChain: chain, ...addresses } = net.devnet.addresses
  const { validatorSet } = addresses
  const book = createSettlementBook({ ...addresses, chain })
  const bare = await startForeignChain(away)
  const quorum = await seatForeignValidators(l1, validatorSet, away, ['user7', 'user8', 'user9'].map(keyOf))
  const deployer = walletOf(away, bare.url, keyOf('user0').privateKey)
  const firstSet = bytesToHex(quorumSetHash(quorum.set))
  const l1ChainId = BigInt(net.devnet.l1ChainId)
  const parameters = { l1: net.devnet.addresses, l1ChainId, firstSet, admissionBondWei: 1n }
  const made = await deployForeignContracts(deployer, bare.client, parameters)
  const there: Domain = {
    ...bare,
    registry: made.claimRegistry,
    manager: made.objectManager,
    messenger: made.messenger,
  }
  for (const name of [alice, carol])
    await until(`${name} has ether on the domain`, 120, async () =>
      (await here.client.getBalance({ address: keyOf(name).address })) > 0n ? true : undefined,
    )
  let read = 0n
  const gas = new Map<string, bigint>()

  /** Sends a call to one of a side's contracts and notes what it cost. */
  async function call(
    side: Side,
    to: Hex,
    abi: unknown,
    functionName: string,
    args: readonly unknown[],
    value?: bigint,
    who: string = alice,
  ) {
    const request = { to, abi: abi as Abi, functionName, args, ...(value === undefined ? {} : { value }) }
    const receipt = await send(side, keyOf(who).privateKey, request)
    const where = side === l1 ? 'L1' : side === here ? 'domain' : 'foreign chain'
    gas.set(`${where}: ${functionName}`, receipt.gasUsed)
    return receipt
  }
  const manage = (side: Domain, functionName: string, args: readonly unknown[], who: string = alice) =>
    call(side, side.manager, iObjectManagerAbi, functionName, args, undefined, who)
  const register = (side: Domain, functionName: string, args: readonly unknown[], value?: bigint) =>
    call(side, side.registry, side === there ? foreignClaimRegistryAbi : claimRegistryAbi, functionName, args, value)
  const crosslink = (functionName: string, args: readonly unknown[]) =>
    call(l1, net.devnet.addresses.crosslinks, crosslinksAbi, functionName, args)
  const tell = (functionName: string, args: readonly unknown[]) =>
    call(l1, net.devnet.addresses.isolationLedger, isolationLedgerAbi, functionName, args)
  const levelOf = (side: Domain, claim: Claim) =>
    side.client.readContract({ address: side.registry, abi: claimRegistryAbi, functionName: 'levelOf', args: [claim] })

  /** A slot of a contract in a block of the domain or of the foreign chain, as contracts take the proof. */
  async function prove(side: Domain, address: Hex, slot: Hex, number: bigint) {
    if (side === here) {
      const [proof] = await proveSlots(createRpcClient(side.url), address, [slot], number)
      const { account, accountProof, slotProof } = proof!
      return { account: [...account], accountProof: [...accountProof], slotProof: [...slotProof] }
    }
    const { accountProof, storageProof } = await side.client.getProof({
      address,
      storageKeys: [slot],
      blockNumber: number,
    })
    return { account: Array.from({ length: 5 }, () => zero), accountProof, slotProof: storageProof[0]!.proof }
  }

  async function claimAt(side: Domain, number: bigint): Promise<Claim> {
    if (side === here)
      return {
        domainId: home,
        number,
        worldRoot: bytesToHex(headerOf(net.api.chain.blockByNumber(number)!, home).worldRoot),
      }
    return { domainId: away, number, worldRoot: (await side.client.getBlock({ blockNumber: number })).stateRoot }
  }

  /** What the foreign chain's validators say of one of its blocks, and the three arguments for it. */
  async function attested(number: bigint, by?: readonly number[]) {
    const block = await there.client.getBlock({ blockNumber: number })
    const [worldRoot, blockHash, parentHash] = [block.stateRoot, block.hash, block.parentHash].map(hexToBytes)
    const said: Attestation = {
      ...{ domainId: away, number, epoch: 1n },
      ...{ worldRoot: worldRoot!, blockHash: blockHash!, parentHash: parentHash! },
    }
    const certificate = quorum.certify(attestationMessage(quorum.chainTag, said), by)
    return [toAbiAttestation(said), toAbiSet(quorum.set), certificate]
  }

  /** Makes all that L1 has settled by now known on a side. Gives the L1 block; the book is read up to it. */
  async function learn(side: Domain): Promise<bigint> {
    const rpc = createRpcClient(l1.url)
    let number = await l1.client.getBlockNumber({ cacheTime: 0 })
    if (side === there) {
      const { hash } = await l1.client.getBlock({ blockNumber: number })
      const final = { domainId: away, number, blockHash: hexToBytes(hash!), epoch: 1n }
      const certificate = quorum.certify(finalBlockMessage(quorum.chainTag, final))
      await register(side, 'noteFinal', [{ ...final, blockHash: hash }, toAbiSet(quorum.set), certificate])
    } else {
      await until('the domain has an L1 origin after it', 120, () => {
        const { chain } = net.api
        return chain.blockByNumber(chain.heightOf('latest'))!.originNumber >= number ? true : undefined
      })
      number = await until('an origin is noted', 60, async () => {
        const { logs } = await register(side, 'noteOrigin', [])
        return parseEventLogs({ abi: claimRegistryAbi, eventName: 'OriginNoted', logs })[0]?.args.number
      })
    }
    const { header, accountProof, slotProof } = await proveL1Slot(rpc, net.devnet.addresses.crosslinks, zero, number)
    await register(side, 'importRoot', [header, accountProof, slotProof])
    const address = [net.devnet.addresses.crosslinks, net.devnet.addresses.isolationLedger]
    const logs = await l1.client.getLogs({ address, fromBlock: read, toBlock: number })
    for (const { address: at, topics, data, blockNumber, transactionHash } of logs as Log<bigint, number, false>[])
      book.apply({ address: at.toLowerCase() as Hex, topics, data, block: blockNumber, transaction: transactionHash })
    read = number + 1n
    return number
  }

  const root = (): Hex => bytesToHex(book.tree.root())
  const siblings = (index: number): Hex[] => book.tree.siblings(index).map(bytesToHex)

  /** A settled claim becomes TRUE. */
  async function certify(side: Domain, claim: Claim): Promise<void> {
    const leaf = book.settledOf(claim.domainId).find(({ number }) => number === claim.number)!
    await register(side, 'certify', [claim, leaf.blockHash, root(), siblings(leaf.index)])
    expect(await levelOf(side, claim)).toEqual([1, 3])
  }

  /** What the ledger accepted of a lane becomes known, and the receipt's flow TRUE. */
  async function accept(side: Domain, source: Domain, { receiptId, receipt }: Departed, claim: Claim, block: bigint) {
    const slot = wordSlot(bytesToHex(hashWords(source.id, side.id, hexToBytes(receipt.kind))), 0)
    const { header, accountProof, slotProof } = await proveL1Slot(
      createRpcClient(l1.url),
      net.devnet.addresses.isolationLedger,
      slot,
      block,
    )
    await register(side, 'importFlow', [source.id, receipt.kind, header, accountProof, slotProof])
    const counted = await prove(source, source.manager, countedSlot(receiptId), claim.number)
    await manage(side, 'acceptFlow', [receipt, claim, counted])
  }

  async function depart(side: Domain, who: string, thing: Thing, to: bigint, owner: string): Promise<Departed> {
    const args = [{ ...thing, dependency: official }, to, encodeOwner(keyOf(owner).address)]
    const { logs } = await manage(side, 'depart', args, who)
    return parseEventLogs({ abi: iObjectManagerAbi, eventName: 'ObjectDeparted', logs })[0]!.args as unknown as Departed
  }

  const arrival = async (source: Domain, { receipt, state }: Departed, claim: Claim) => [
    ...[receipt, official, state, claim],
    await prove(source, source.manager, receiptSlot(receipt.nonce), claim.number),
  ]

  /** Brings a receipt in under a claim; gives the copy by its name. */
  async function arrive(side: Domain, source: Domain, departed: Departed, claim: Claim) {
    const written = copiesWritten(await manage(side, 'arrive', await arrival(source, departed, claim)))[0]!
    const dependency = decodeDependency(hexToBytes(written.dependency))
    if (!dependency.ok) throw new Error(dependency.code)
    return { typeId: written.typeId, index: written.index, dependency: dependencyWords(dependency.value) }
  }

  async function copyOf(side: Domain, thing: Thing, dependency: object = official) {
    const args = [{ ...thing, dependency }]
    const call = { address: side.manager, abi: iObjectManagerAbi as Abi, functionName: 'copyOf', args }
    const [exists, state, level] = (await side.client.readContract(call)) as [boolean, Hex, number, bigint]
    return { exists, state, level }
  }

  async function create(side: Domain, who: string, typeId: Hex, data: Hex): Promise<Thing> {
    const { index } = copiesWritten(await manage(side, 'create', [typeId, data], who))[0]!
    return { typeId, index }
  }
  const purse = (amount: bigint, owner: string): Hex =>
    encodeCoin({ originDomain: home, issuer: keyOf(alice).address, salt, amount, owner: keyOf(owner).address })

  const coinKind = () => ({ originDomain: home, creator: keyOf(alice).address, salt, typeId: typeIds.coin })
  const nftKind = ({ index }: Thing) => ({
    ...{ originDomain: home, creator: `0x${'00'.repeat(20)}`, salt: index, typeId: typeIds.nft },
  })

  /** Settles the confirmed assertion that covers a block of the domain: its claim and its id. */
  async function settleHome(covers: bigint): Promise<{ readonly claim: Claim; readonly id: Hex }> {
    const found = await until('an assertion over it is confirmed', 240, async () => {
      for (const { id, status } of net.api.assertions()) {
        if (status !== 'confirmed') continue
        const { lastBlockHash } = await net.l1.readContract({
          address: net.devnet.addresses.stateCommitmentChain,
          abi: stateCommitmentChainAbi,
          functionName: 'assertionOf',
          args: [id],
        })
        const block = net.api.chain.blockByHash(lastBlockHash)
        if (block !== undefined && block.number >= covers) return { id, block }
      }
      return undefined
    })
    const header = Object.entries(headerOf(found.block, home)).map(([name, value]) => [
      ...[name, value instanceof Uint8Array ? bytesToHex(value) : value],
    ])
    await crosslink('settle', [found.id, Object.fromEntries(header)])
    return { claim: await claimAt(here, found.block.number), id: found.id }
  }

  /** The claim of an older block of the domain becomes TRUE by the history of a later one. */
  async function certifyOlder(side: Domain, known: Claim, older: Claim): Promise<void> {
    if (older.number === known.number) return
    const shown = Object.entries(headerOf(net.api.chain.blockByNumber(older.number)!, home)).map(([name, value]) => [
      ...[name, value instanceof Uint8Array ? bytesToHex(value) : value],
    ])
    const { account, accountProof, slotProof } = await prove(
      here,
      predeploys.history,
      toHex(older.number % 8191n),
      known.number,
    )
    await register(side, 'certifyAncestor', [known, Object.fromEntries(shown), account, accountProof[0], slotProof[0]])
  }

  /** A contract that answers every call as a recipient of messages should. */
  async function deployRecipient(): Promise<Hex> {
    const answer = toFunctionSelector('receiveMessage(bytes32,bytes,bytes)')
    const data = concatHex(['0x600e8060095f395ff3', '0x63', answer, '0x60e01b5f5260205ff3'])
    const wallet = walletOf(here.id, here.url, keyOf(alice).privateKey)
    const hash = await wallet.sendTransaction({ data })
    return (await here.client.waitForTransactionReceipt({ hash, timeout: 60_000 })).contractAddress!
  }

  return {
    net,
    l1,
    here,
    there,
    made,
    quorum,
    gas,
    keyOf,
    call,
    manage,
    register,
    crosslink,
    tell,
    prove,
    claimAt,
    attested,
    learn,
    root,
    siblings,
    certify,
    accept,
    depart,
    arrival,
    arrive,
    copyOf,
    create,
    purse,
    settleHome,
    certifyOlder,
    deployRecipient,
    coinKind,
    nftKind,
    async stop() {
      bare.stop()
      await net.stop()
    },
  }
}
