/**
 * What is settled on L1 for domain 901 becomes TRUE on domain 902, through 902's own L1 origin and a proof of L1's state; an older block of 901
 * follows by its history contract. Nobody is trusted on the way: a proof of anything else is refused.
 */
import {
  claimRegistryAbi,
  claimRegistryBytecode,
  crosslinksAbi,
  predeploys,
  stateCommitmentChainAbi,
} from '@syncline/contracts'
import { freePort } from '@syncline/node'
import { bytesToHex, hexToBytes } from '@syncline/primitives'
import { claimLeaf, createClaimTree, type SettledClaim } from '@syncline/protocol'
import {
  type Abi,
  BaseError,
  ContractFunctionRevertedError,
  encodeAbiParameters,
  type Hex,
  keccak256,
  type PublicClient,
  parseEther,
  type WalletClient,
} from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { headerOf } from '../../packages/node/src/chain/convert.js'
import { createRpcServer, type RpcServer } from '../../packages/node/src/rpc/server.js'
import { callRpc, clientOf, startTestDevnet, type TestDevnet, until, walletOf } from '../support/devnet.js'
import { headerRlp } from '../support/l1.js'

const history = '0x0000F90827F1C53a10cb7A02335B175320002935'
const zeroSlot: Hex = `0x${'00'.repeat(32)}`
const word = (value: Hex): Hex => `0x${value.slice(2).padStart(64, '0')}`
const bond = parseEther('0.01')

/** Gas of the last call of each function, as docs/crosslinks.md gives it. */
const gas = new Map<string, bigint>()
let net: TestDevnet
let server: RpcServer
let crosslinks: Hex
const registry = predeploys.claimRegistry
let destination: PublicClient
let onL1: WalletClient
let onDestination: WalletClient

const keyOf = (name: string) => net.devnet.keys.find((key) => key.name === name)!

type Call = { readonly functionName: string; readonly args: readonly unknown[]; readonly value?: bigint }

/** Sends a call of the registry, once it was simulated; a refusal is thrown by its name. */
async function call({ functionName, args, value }: Call): Promise<void> {
  const request = {
    address: registry,
    abi: claimRegistryAbi as Abi,
    functionName,
    args,
    value,
    account: onDestination.account!,
  }
  try {
    await destination.simulateContract(request as never)
  } catch (error) {
    const reverted = error instanceof BaseError && error.walk((each) => each instanceof ContractFunctionRevertedError)
    if (reverted instanceof ContractFunctionRevertedError)
      throw new Error(reverted.data?.errorName ?? reverted.signature)
    throw error
  }
  const hash = await onDestination.writeContract({ ...request, chain: onDestination.chain } as never)
  const receipt = await destination.waitForTransactionReceipt({ hash, timeout: 60_000 })
  expect(receipt.status).toBe('success')
  gas.set(functionName, receipt.gasUsed)
}

const read = (functionName: string, args: readonly unknown[]) =>
  destination.readContract({ address: registry, abi: claimRegistryAbi as Abi, functionName, args })

const claimOf = ({ domainId, number, worldRoot }: SettledClaim) => ({
  domainId,
  number,
  worldRoot: bytesToHex(worldRoot),
})
const headerAt = (number: bigint) => headerOf(net.api.chain.blockByNumber(number)!, 901n)
/** A header as the ABI wants it: bytes in hex. */
const shown = (header: object) =>
  Object.fromEntries(
    Object.entries(header).map(([name, value]) => [name, value instanceof Uint8Array ? bytesToHex(value) : value]),
  )

beforeAll(async () => {
  net = await startTestDevnet({ domains: 2, challengeWindowSeconds: 3 })
  server = createRpcServer(net.devnet.domains[1]!.node.api, { port: await freePort(), version: 'test' })
  const { url } = await server.listen()
  destination = clientOf(902n, url)
  onL1 = walletOf(net.devnet.l1ChainId, net.devnet.l1Url, keyOf('user5').privateKey)
  onDestination = walletOf(902n, url, keyOf('user5').privateKey)
  crosslinks = net.devnet.addresses.crosslinks
  await until('user5 has ether on 902', 60, async () =>
    (await destination.getBalance({ address: keyOf('user5').address })) > 0n ? true : undefined,
  )
})
afterAll(async () => {
  await server?.close()
  await net?.stop()
})

/** Settles confirmed assertions until the tree has `count` claims. */
async function settle(count: number): Promise<SettledClaim[]> {
  const settled: SettledClaim[] = []
  const tried = new Set<Hex>()
  await until(`${count} claims are settled`, 120, async () => {
    const fresh = net.api.assertions().filter(({ id, status }) => status === 'confirmed' && !tried.has(id))
    for (const { id } of fresh) {
      const { lastBlockHash } = await net.l1.readContract({
        address: net.devnet.addresses.stateCommitmentChain,
        abi: stateCommitmentChainAbi,
        functionName: 'assertionOf',
        args: [id],
      })
      const header = headerAt(net.api.chain.blockByHash(lastBlockHash)!.number)
      const args = [id, shown(header)] as never
      const hash = await onL1.writeContract({
        address: crosslinks,
        abi: crosslinksAbi,
        functionName: 'settle',
        args,
        account: onL1.account!,
        chain: onL1.chain!,
      })
      const receipt = await net.l1.waitForTransactionReceipt({ hash })
      expect(receipt.status).toBe('success')
      gas.set('settle', receipt.gasUsed)
      tried.add(id)
      const { number, worldRoot } = header
      settled.push({ domainId: 901n, number, worldRoot, blockHash: hexToBytes(lastBlockHash) })
    }
    return settled.length >= count ? true : undefined
  })
  return settled
}

/** Notes an L1 origin on 902 that has all that L1 has now. Gives its number. */
async function noteOrigin(): Promise<bigint> {
  const settledIn = await net.l1.getBlockNumber()
  const origin = await until('902 has an L1 origin after it', 60, () => {
    const { chain } = net.devnet.domains[1]!.node.api
    const { originNumber } = chain.blockByNumber(chain.heightOf('latest'))!
    return originNumber >= settledIn ? originNumber : undefined
  })
  await call({ functionName: 'noteOrigin', args: [] })
  // what was noted may be a later origin by now
  const [noted] = await destination
    .getContractEvents({
      address: registry,
      abi: claimRegistryAbi,
      eventName: 'OriginNoted',
      fromBlock: 0n,
    })
    .then((events) => events.slice(-1))
  const number = noted!.args.number!
  expect(number).toBeGreaterThanOrEqual(origin)
  return number
}

/** Makes the newest root of the tree known on 902. Gives it. */
async function importRoot(): Promise<Hex> {
  const number = await noteOrigin()
  const proof = await net.l1.getProof({ address: crosslinks, storageKeys: [zeroSlot], blockNumber: number })
  const rlp = await headerRlp(net, number)
  const slotProof = proof.storageProof[0]!.proof
  await expect(
    call({ functionName: 'importRoot', args: [rlp, proof.accountProof.slice(1), slotProof] }),
  ).rejects.toThrow('RootNotProven')
  const other = await net.l1.getProof({
    address: net.devnet.addresses.inbox,
    storageKeys: [zeroSlot],
    blockNumber: number,
  })
  await expect(call({ functionName: 'importRoot', args: [rlp, other.accountProof, slotProof] })).rejects.toThrow()
  await expect(
    call({ functionName: 'importRoot', args: [await headerRlp(net, number - 1n), proof.accountProof, slotProof] }),
  ).rejects.toThrow('OriginUnknown')
  await call({ functionName: 'importRoot', args: [rlp, proof.accountProof, slotProof] })
  return net.l1.readContract({ address: crosslinks, abi: crosslinksAbi, functionName: 'root', blockNumber: number })
}

it('certifies a settled claim of another domain, and its ancestors', async () => {
  const settled = await settle(2)
  const tree = createClaimTree()
  for (const claim of settled) tree.append(claimLeaf(claim))
  const root = await importRoot()
  expect(bytesToHex(tree.root())).toBe(root)

  const claim = settled[1]!
  const siblings = tree.siblings(1).map(bytesToHex)
  const blockHash = bytesToHex(claim.blockHash)
  expect(await read('statusOf', [claimOf(claim)])).toBe(0)

  // two vouch, one for the truth
  const lie = { ...claimOf(claim), worldRoot: `0x${'66'.repeat(32)}` as Hex }
  await call({ functionName: 'admit', args: [claimOf(claim)], value: bond })
  await call({ functionName: 'admit', args: [lie], value: bond })
  expect(await read('levelOf', [lie])).toEqual([0, 1])
  await expect(call({ functionName: 'release', args: [lie] })).rejects.toThrow('NothingToRelease')

  await expect(call({ functionName: 'certify', args: [lie, blockHash, root, siblings] })).rejects.toThrow(
    'NotUnderRoot',
  )
  await expect(
    call({ functionName: 'certify', args: [claimOf(claim), blockHash, lie.worldRoot, siblings] }),
  ).rejects.toThrow('RootUnknown')
  await call({ functionName: 'certify', args: [claimOf(claim), blockHash, root, siblings] })
  expect(await read('statusOf', [claimOf(claim)])).toBe(1)
  expect(await read('statusOf', [lie])).toBe(2)
  expect(await read('levelOf', [claimOf(claim)])).toEqual([1, 3])
  await expect(call({ functionName: 'admit', args: [lie], value: bond })).rejects.toThrow('AlreadyDecided')

  const account = onDestination.account!.address
  await call({ functionName: 'release', args: [claimOf(claim)] })
  expect(await read('credit', [account])).toBe(bond)
  await call({ functionName: 'release', args: [lie] })
  expect(await read('credit', [account])).toBe(bond + bond / 2n)
  expect(await read('credit', [`0x${'00'.repeat(20)}`])).toBe(bond / 2n)
  expect(await destination.getBalance({ address: registry })).toBe(2n * bond)

  // a block that no assertion ends with, by the history in the certified world
  const older = claim.number - 3n
  const slot = `0x${(older % 8191n).toString(16)}`
  const proof = (await callRpc(net.rpcUrl, 'syncline_getProof', [
    history,
    [slot],
    `0x${claim.number.toString(16)}`,
  ])) as Record<string, unknown>
  const { account: found, accountProof, storageProof } = proof as Record<string, unknown>
  const { nonce, balance, codeHash, codeMetaHash, storageRoot } = found as Record<string, Hex>
  const words = [nonce, balance, codeHash, codeMetaHash, storageRoot].map((value) => word(value!))
  const slotProof = (storageProof as { proof: Hex }[])[0]!.proof
  const ancestor = { domainId: 901n, number: older, worldRoot: bytesToHex(headerAt(older).worldRoot) }
  const prove = (header: object, known: object = claimOf(claim)) =>
    call({ functionName: 'certifyAncestor', args: [known, shown(header), words, accountProof, slotProof] })
  await expect(prove({ ...headerAt(older), worldRoot: new Uint8Array(32) })).rejects.toThrow('AncestorDiffers')
  await expect(prove(headerAt(claim.number))).rejects.toThrow('OutsideHistory')
  await expect(prove(headerAt(older), lie)).rejects.toThrow('NotCertified')
  await prove(headerAt(older))
  expect(await read('statusOf', [ancestor])).toBe(1)
  process.stdout.write(`gas: ${[...gas].map(([name, used]) => `${name} ${used}`).join(', ')}\n`)
})

/** `ownRoot` as 902 and L1 answer it; a refusal by its name. */
async function ownRoot(client: PublicClient, address: Hex, header: Hex): Promise<unknown> {
  try {
    const parameters = { address, abi: claimRegistryAbi, functionName: 'ownRoot', args: [header] } as const
    return await client.readContract(parameters)
  } catch (error) {
    const reverted = error instanceof BaseError && error.walk((each) => each instanceof ContractFunctionRevertedError)
    if (reverted instanceof ContractFunctionRevertedError) return reverted.data?.errorName
    throw error
  }
}

it('reads the claim of a block of its own chain, of a domain and of a foreign one', async () => {
  const { chain } = net.devnet.domains[1]!.node.api
  const head = chain.heightOf('latest')
  const block = chain.blockByNumber(head - 1n)!
  const header = headerOf(block, 902n)
  const words = encodeAbiParameters(
    Object.values(header).map((value) => ({ type: typeof value === 'bigint' ? 'uint256' : 'bytes32' })),
    Object.values(shown(header)),
  )
  expect(await ownRoot(destination, registry, words)).toEqual({
    domainId: 902n,
    number: head - 1n,
    worldRoot: bytesToHex(header.worldRoot),
  })
  const other = `${words.slice(0, -1)}${words.endsWith('0') ? '1' : '0'}` as Hex
  expect(await ownRoot(destination, registry, other)).toBe('OwnBlockUnknown')
  expect(await ownRoot(destination, registry, words.slice(0, -2) as Hex)).toBe('HeaderMalformed')

  const zero: Hex = `0x${'00'.repeat(20)}`
  const hash = await onL1.deployContract({
    abi: claimRegistryAbi,
    bytecode: claimRegistryBytecode,
    args: [
      { crosslinks, admissionBond: bond, isolationLedger: zero, domainClosure: zero, objectManager: zero, dialect: 1 },
    ],
    account: onL1.account!,
    chain: onL1.chain!,
  })
  const { contractAddress, blockNumber } = await net.l1.waitForTransactionReceipt({ hash })
  await until('the next block', 30, async () => ((await net.l1.getBlockNumber()) > blockNumber ? true : undefined))
  const { stateRoot } = await net.l1.getBlock({ blockNumber })
  const rlp = await headerRlp(net, blockNumber)
  expect(await ownRoot(net.l1, contractAddress!, rlp)).toEqual({
    domainId: net.devnet.l1ChainId,
    number: blockNumber,
    worldRoot: stateRoot,
  })
  expect(await ownRoot(net.l1, contractAddress!, words)).not.toMatchObject({ number: head - 1n })
  expect(await ownRoot(destination, registry, rlp)).toBe('HeaderMalformed')

  // nobody vouches for a flow, and without an ObjectManager none is accepted
  const flow = { domainId: 0n, number: 0n, worldRoot: hash }
  expect(await read('levelOf', [flow])).toEqual([0, 0])
  await expect(call({ functionName: 'admit', args: [flow], value: bond })).rejects.toThrow('FlowLiteral')
})

it('knows what L1 says of flows and of ended domains, by proof only', async () => {
  const { isolationLedger, domainClosure } = net.devnet.addresses
  const kind: Hex = `0x${'ab'.repeat(32)}`
  const words = (...values: (bigint | Hex)[]) =>
    encodeAbiParameters(
      values.map((value) => ({ type: typeof value === 'bigint' ? 'uint256' : 'bytes32' })),
      values,
    )
  const flowSlot = keccak256(words(keccak256(words(901n, 902n, kind)), 0n))
  const last = { domainId: 903n, number: 7n, worldRoot: `0x${'11'.repeat(32)}` as Hex }
  const blockHash: Hex = `0x${'22'.repeat(32)}`
  const closureSlot = keccak256(words(903n, 0n))
  // L1 as it is after a report and a closure: how those come about is shown elsewhere
  const put = (address: Hex, slot: Hex, value: Hex) =>
    callRpc(net.devnet.l1Url, 'anvil_setStorageAt', [address, slot, value])
  const caller = onDestination.account!.address
  const returnSlot = keccak256(words(keccak256(words(902n, 903n, kind)), 2n))
  await put(isolationLedger, flowSlot, word('0x2a'))
  await put(isolationLedger, returnSlot, word('0x07'))
  await put(domainClosure, closureSlot, keccak256(words(903n, 7n, last.worldRoot, blockHash)))
  const mined = await net.l1.getBlockNumber()
  await until('it is in a block', 30, async () => ((await net.l1.getBlockNumber()) > mined ? true : undefined))

  const number = await noteOrigin()
  const rlp = await headerRlp(net, number)
  const prove = async (address: Hex, slot: Hex) => {
    const { accountProof, storageProof } = await net.l1.getProof({ address, storageKeys: [slot], blockNumber: number })
    return [rlp, accountProof, storageProof[0]!.proof] as const
  }
  const flow = await prove(isolationLedger, flowSlot)
  // a proof of another slot leads elsewhere in the trie, or to nothing
  const notProven = /FlowNotProven|RLPInvalidEncoding/
  await expect(call({ functionName: 'importFlow', args: [902n, kind, ...flow] })).rejects.toThrow(notProven)
  const elsewhere = await prove(domainClosure, closureSlot)
  await expect(call({ functionName: 'importFlow', args: [901n, kind, ...elsewhere] })).rejects.toThrow('FlowNotProven')
  expect(await read('acceptedFlow', [901n, kind])).toBe(0n)
  await call({ functionName: 'importFlow', args: [901n, kind, ...flow] })
  expect(await read('acceptedFlow', [901n, kind])).toBe(42n)
  const back = await prove(isolationLedger, returnSlot)
  await expect(call({ functionName: 'importReturn', args: [901n, kind, ...back] })).rejects.toThrow(notProven)
  await call({ functionName: 'importReturn', args: [903n, kind, ...back] })
  expect(await read('givenBack', [903n, kind])).toBe(7n)
  await put(isolationLedger, flowSlot, word('0x01'))

  const later = { ...last, number: 8n }
  const closing = (claim: object, hash: Hex) => ({
    functionName: 'importClosure',
    args: [claim, hash, ...elsewhere],
  })
  await expect(call(closing(later, blockHash))).rejects.toThrow('ClosureNotProven')
  await expect(call(closing(last, last.worldRoot))).rejects.toThrow('ClosureNotProven')
  await expect(call(closing({ ...last, domainId: 901n }, blockHash))).rejects.toThrow('ClosureNotProven')
  expect(await read('statusOf', [later])).toBe(0)
  expect(await read('closureOf', [903n])).toEqual([false, { domainId: 0n, number: 0n, worldRoot: zeroSlot }])
  await call({ functionName: 'admit', args: [later], value: bond })
  await call(closing(last, blockHash))
  expect(await read('closureOf', [903n])).toEqual([true, last])
  expect(await read('statusOf', [last])).toBe(1)
  expect(await read('statusOf', [later])).toBe(2)
  expect(await read('statusOf', [{ ...last, number: 6n }])).toBe(0)
  const owed = (await read('credit', [caller])) as bigint
  await call({ functionName: 'release', args: [later] })
  // half of the bond behind what the domain never said
  expect(await read('credit', [caller])).toBe(owed + bond / 2n)
  await call({ functionName: 'withdrawCredit', args: [caller] })
  expect(await read('credit', [caller])).toBe(0n)
  process.stdout.write(`gas: importFlow ${gas.get('importFlow')}, importClosure ${gas.get('importClosure')}\n`)
})
