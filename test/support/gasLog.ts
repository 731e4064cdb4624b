/**
 * Gas of contract calls, written down while tests run, if SYNCLINE_GAS_LOG names a file; without it nothing happens. `npm run bench object-gas` asks for it and
 * reads it. A contract is known by its code, whatever its address.
 */
import { appendFileSync } from 'node:fs'
import {
  claimRegistryAbi,
  claimRegistryCode,
  coinTokenAbi,
  coinTokenBytecode,
  coinWrapperAbi,
  coinWrapperBytecode,
  crosslinksAbi,
  crosslinksBytecode,
  domainClosureAbi,
  domainClosureBytecode,
  foreignClaimRegistryAbi,
  foreignClaimRegistryBytecode,
  isolationLedgerAbi,
  isolationLedgerBytecode,
  messengerAbi,
  messengerCode,
  nftWrapperAbi,
  nftWrapperBytecode,
  objectArrivalsAbi,
  objectEscrowAbi,
  objectEscrowCode,
  objectManagerAbi,
  objectManagerCode,
  objectOrdersAbi,
  validatorSetAbi,
  validatorSetBytecode,
} from '@syncline/contracts'
import type { TraceHooks } from '@syncline/ovm'
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import { type Abi, type AbiFunction, toFunctionSelector } from 'viem'

/** Where a call was run: a domain in memory, anvil, a node's domain, forge; or inside of another call, without calldata and the 21,000. */
export type GasPlace = 'memory' | 'anvil' | 'domain' | 'forge' | 'inside'
export type GasCall = {
  readonly contract: string
  readonly call: string
  readonly place: GasPlace
  readonly gas: number
}

type Known = { readonly contract: string; readonly code: Hex; readonly functions: readonly AbiFunction[] }

/** Functions that may change state, each once. */
function changing(...abis: readonly Abi[]): readonly AbiFunction[] {
  const bySelector = new Map<Hex, AbiFunction>()
  for (const item of abis.flat()) {
    if (item.type !== 'function' || item.stateMutability === 'view' || item.stateMutability === 'pure') continue
    bySelector.set(toFunctionSelector(item), item)
  }
  return [...bySelector.values()]
}

const shared = new Set(changing(claimRegistryAbi).map(({ name }) => name))

/** The contracts of objects, claims and messages. `code`: as it runs, or the creation that holds it. */
export const gasContracts: readonly Known[] = [
  {
    contract: 'ObjectManager',
    code: objectManagerCode,
    functions: changing(objectManagerAbi, objectArrivalsAbi, objectOrdersAbi),
  },
  { contract: 'ObjectEscrow', code: objectEscrowCode, functions: changing(objectEscrowAbi) },
  { contract: 'Messenger', code: messengerCode, functions: changing(messengerAbi) },
  // before CoinWrapper, whose code holds it
  { contract: 'CoinToken', code: coinTokenBytecode, functions: changing(coinTokenAbi) },
  { contract: 'CoinWrapper', code: coinWrapperBytecode, functions: changing(coinWrapperAbi) },
  { contract: 'NftWrapper', code: nftWrapperBytecode, functions: changing(nftWrapperAbi) },
  { contract: 'ClaimRegistry', code: claimRegistryCode, functions: changing(claimRegistryAbi) },
  {
    contract: 'ForeignClaimRegistry',
    code: foreignClaimRegistryBytecode,
    functions: changing(foreignClaimRegistryAbi).filter(({ name }) => !shared.has(name)),
  },
  { contract: 'Crosslinks', code: crosslinksBytecode, functions: changing(crosslinksAbi) },
  { contract: 'IsolationLedger', code: isolationLedgerBytecode, functions: changing(isolationLedgerAbi) },
  { contract: 'ValidatorSet', code: validatorSetBytecode, functions: changing(validatorSetAbi) },
  { contract: 'DomainClosure', code: domainClosureBytecode, functions: changing(domainClosureAbi) },
]

const path = process.env['SYNCLINE_GAS_LOG']
export const isGasLogged: boolean = path !== undefined
/** Bytes from the start of a code: the first selectors of its dispatcher, which no two of these share. Immutables come later. */
const headLength = 64
const knownByHead = new Map<Hex, Known | undefined>()

function contractOf(code: Hex): Known | undefined {
  if (code.length < 2 + 2 * headLength) return undefined
  const head = code.slice(0, 2 + 2 * headLength) as Hex
  if (!knownByHead.has(head))
    knownByHead.set(
      head,
      gasContracts.find((each) => each.code.includes(head.slice(2))),
    )
  return knownByHead.get(head)
}

function identify(code: Hex, input: Hex): { readonly contract: string; readonly call: string } | undefined {
  const known = contractOf(code)
  const call = known?.functions.find((each) => input.startsWith(toFunctionSelector(each)))
  return known === undefined || call === undefined ? undefined : { contract: known.contract, call: call.name }
}

const write = (calls: readonly GasCall[]): void => {
  if (path !== undefined && calls.length > 0)
    appendFileSync(path, calls.map((call) => `${JSON.stringify(call)}\n`).join(''))
}

/** What a transaction with this calldata costs whose execution took `execution`: EIP-2028 and the floor of EIP-7623. Refunds are not taken off. */
function transactionGas(input: Bytes, execution: number): number {
  const tokens = input.reduce((sum, byte) => sum + (byte === 0 ? 1 : 4), 0)
  return 21_000 + Math.max(4 * tokens + execution, 10 * tokens)
}

/** Hooks of an execution in the VM; undefined if nothing is to be written down. Its end writes what was called and did not fail, not even around it. */
export function traceGas(codeOf: (address: bigint) => Bytes, isTransaction: boolean): TraceHooks | undefined {
  if (path === undefined) return undefined
  const frames: { readonly input: Bytes; readonly to: bigint | undefined; readonly first: number }[] = []
  const calls: GasCall[] = []
  return {
    onFrameStart({ kind, to, input }) {
      frames.push({ input, to: kind === 'CALL' ? to : undefined, first: calls.length })
    },
    onFrameEnd({ gasUsed, halt }) {
      const { input, to, first } = frames.pop()!
      if (halt !== undefined) calls.length = first
      else if (to !== undefined) {
        const found = identify(bytesToHex(codeOf(to)), bytesToHex(input))
        const isOuter = frames.length === 0 && isTransaction
        const gas = isOuter ? transactionGas(input, Number(gasUsed)) : Number(gasUsed)
        if (found !== undefined) calls.push({ ...found, place: isOuter ? 'memory' : 'inside', gas })
      }
      if (frames.length === 0) write(calls)
    },
  }
}

type Rpc = (method: string, params: readonly unknown[]) => Promise<unknown>

/** Writes down every transaction of a chain that succeeded: as its receipt says, so with refunds taken off. */
export async function logChain(place: 'anvil' | 'domain', rpc: Rpc): Promise<void> {
  if (path === undefined) return
  const codes = new Map<string, Hex>()
  const last = Number(await rpc('eth_blockNumber', []))
  for (let number = 0; number <= last; number++) {
    const at = `0x${number.toString(16)}`
    const block = (await rpc('eth_getBlockByNumber', [at, true])) as {
      readonly transactions: readonly { readonly hash: Hex; readonly to: Hex | null; readonly input: Hex }[]
    }
    const calls: GasCall[] = []
    for (const { hash, to, input } of block.transactions) {
      if (to === null) continue
      if (!codes.has(to)) codes.set(to, (await rpc('eth_getCode', [to, at])) as Hex)
      const found = identify(codes.get(to)!, input)
      if (found === undefined) continue
      const receipt = (await rpc('eth_getTransactionReceipt', [hash])) as {
        readonly status: Hex
        readonly gasUsed: Hex
      }
      if (receipt.status === '0x1') calls.push({ ...found, place, gas: Number(receipt.gasUsed) })
    }
    write(calls)
  }
}
