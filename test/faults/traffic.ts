/** What happens in the blocks that faults are made in: each kind of item, and calls that reach most of the machine. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { predeploys } from '@syncline/contracts'
import { signAuthorization, signTransaction, type UnsignedTransaction } from '@syncline/ovm'
import { type Bytes, bytesToHex, type Hex, hexToBytes, privateKeyToAddress } from '@syncline/primitives'
import { encodeFunctionData, getContractAddress, parseAbi } from 'viem'
import { precompileInputs } from '../osp/precompileInputs.js'

export const domainId = 901n
const keys = Array.from({ length: 4 }, (_, n) => new Uint8Array(32).fill(0x41 + n))
export const users: readonly Hex[] = keys.map((key) => bytesToHex(privateKeyToAddress(key)))
const [, , , late] = users as [Hex, Hex, Hex, Hex]

const abi = parseAbi([
  'function mint(address to, uint256 amount)',
  'function transfer(address to, uint256 amount)',
  'function store(uint256 count)',
  'function hash(bytes data)',
  'function words(uint256 a, uint256 b)',
  'function copies(address other, bytes data)',
  'function surroundings(address other) payable',
  'function logs(uint256 a)',
  'function create(bytes init, uint256 salt) payable',
  'function callAll(address to, bytes data) payable',
  'function precompile(address to, bytes data)',
  'function fail(uint256 how)',
])
const passerAbi = parseAbi(['function withdrawEther(address recipient) payable'])

/** Creation code of Traffic.sol. */
function compileTraffic(): Hex {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }
  const content = readFileSync(fileURLToPath(new URL('./Traffic.sol', import.meta.url)), 'utf8')
  const settings = {
    evmVersion: 'osaka',
    optimizer: { enabled: true },
    outputSelection: { '*': { '*': ['evm.bytecode.object'] } },
  }
  const input = { language: 'Solidity', sources: { 'Traffic.sol': { content } }, settings }
  const output = JSON.parse(solc.compile(JSON.stringify(input)))
  const made = output.contracts?.['Traffic.sol']?.Traffic?.evm.bytecode.object
  if (made === undefined) throw new Error(JSON.stringify(output.errors))
  return `0x${made}`
}

/** The first contract that user 0 makes. */
export const traffic: Hex = getContractAddress({ from: users[0]!, nonce: 0n })

/** Forced items of a batch, as calls of L1. */
export type Forced =
  | { readonly kind: 'deposit'; readonly to: Hex; readonly amount: bigint; readonly data: Hex }
  | { readonly kind: 'call'; readonly to: Hex; readonly isCreation: boolean; readonly data: Hex }
  | { readonly kind: 'signed'; readonly raw: Hex }

/** A batch: what the queue gives it, and transactions by block. */
export type TrafficBatch = { readonly forced: readonly Forced[]; readonly blocks: readonly (readonly Bytes[])[] }

/** Deploys a byte; destroys itself; fails. */
const inits = ['0x60015f5360015ff3', '0x33ff', '0xfe'] as const

/** All batches of the domain, in order: the first funds and deploys, the others are fought over. */
export function makeTraffic(): TrafficBatch[] {
  const nonces = keys.map(() => 0n)
  const sign = (by: number, given: Partial<UnsignedTransaction>): Bytes =>
    signTransaction(
      {
        type: 2,
        chainId: domainId,
        nonce: nonces[by]!++,
        gasLimit: 1_000_000n,
        maxFeePerGas: 50_000_000_000n,
        maxPriorityFeePerGas: 1_000_000n,
        to: BigInt(traffic),
        value: 0n,
        data: new Uint8Array(0),
        accessList: [],
        authorizations: [],
        ...given,
      },
      keys[by]!,
    )
  const calls = (by: number, data: Hex, given: Partial<UnsignedTransaction> = {}): Bytes =>
    sign(by, { data: hexToBytes(data), ...given })
  const fn = encodeFunctionData<typeof abi>
  const long = bytesToHex(new Uint8Array(600).map((_, i) => i))
  const of = (address: number, input = 0): Hex => {
    const { inputs } = precompileInputs.find((each) => each.address === BigInt(address))!
    const to: Hex = `0x${address.toString(16).padStart(40, '0')}`
    return fn({ abi, functionName: 'precompile', args: [to, bytesToHex(inputs[input]!)] })
  }
  const withdraw = (by: number, value: bigint): Bytes =>
    calls(by, encodeFunctionData({ abi: passerAbi, functionName: 'withdrawEther', args: [users[by]!] }), {
      to: BigInt(predeploys.messagePasser),
      value,
    })
  const stranger: Hex = `0x${'77'.repeat(20)}`

  return [
    {
      forced: users.slice(0, 3).map((to) => ({ kind: 'deposit', to, amount: 1_000n * 10n ** 18n, data: '0x' })),
      blocks: [
        [
          sign(0, { to: undefined, data: hexToBytes(compileTraffic()), gasLimit: 6_000_000n }),
          calls(0, fn({ abi, functionName: 'mint', args: [users[0]!, 1_000n] })),
        ],
      ],
    },
    {
      forced: [],
      blocks: [
        [
          sign(1, { to: BigInt(stranger), value: 5n, gasLimit: 21_000n }),
          calls(0, fn({ abi, functionName: 'transfer', args: [users[1]!, 10n] })),
          calls(2, fn({ abi, functionName: 'words', args: [0xdeadbeefn << 100n, 77n] })),
        ],
        [
          calls(0, fn({ abi, functionName: 'store', args: [4n] }), {
            type: 1,
            accessList: [{ address: BigInt(traffic), slots: [1n, 2n, 3n] }],
          }),
          calls(1, fn({ abi, functionName: 'hash', args: [long] })),
        ],
      ],
    },
    {
      forced: [
        { kind: 'deposit', to: traffic, amount: 10n ** 18n, data: fn({ abi, functionName: 'logs', args: [3n] }) },
        { kind: 'call', to: traffic, isCreation: false, data: fn({ abi, functionName: 'fail', args: [4n] }) },
        { kind: 'deposit', to: late, amount: 50n * 10n ** 18n, data: '0x' },
      ],
      blocks: [
        [
          calls(2, fn({ abi, functionName: 'copies', args: [predeploys.multicall3, long] })),
          withdraw(1, 10n ** 17n),
          calls(0, fn({ abi, functionName: 'surroundings', args: [users[1]!] }), { value: 9n, type: 0 }),
        ],
        [
          calls(1, fn({ abi, functionName: 'create', args: [inits[0], 1n] }), { value: 3n }),
          calls(0, fn({ abi, functionName: 'create', args: [inits[1], 2n] })),
          calls(2, fn({ abi, functionName: 'fail', args: [0n] }), { gasLimit: 100_000n }),
          calls(2, fn({ abi, functionName: 'fail', args: [1n] }), { gasLimit: 60_000n }),
        ],
      ],
    },
    {
      forced: [],
      blocks: [
        [
          calls(0, fn({ abi, functionName: 'callAll', args: [stranger, '0x'] }), { value: 1n }),
          sign(1, {
            type: 4,
            to: BigInt(late),
            authorizations: [signAuthorization({ chainId: domainId, address: BigInt(traffic), nonce: 0n }, keys[3]!)],
            data: hexToBytes(fn({ abi, functionName: 'logs', args: [1n] })),
          }),
          calls(2, of(1)),
          calls(2, fn({ abi, functionName: 'store', args: [20n] }), { gasLimit: 2_000_000n }),
          calls(2, fn({ abi, functionName: 'hash', args: [bytesToHex(new Uint8Array(4_000).fill(3))] })),
          calls(2, of(2)),
          calls(0, of(6)),
        ],
      ],
    },
    {
      forced: [{ kind: 'signed', raw: bytesToHex(calls(1, fn({ abi, functionName: 'fail', args: [3n] }))) }],
      blocks: [
        [
          calls(0, of(9)),
          calls(2, of(5, 14)),
          calls(0, fn({ abi, functionName: 'fail', args: [2n] })),
          sign(2, { to: undefined, data: hexToBytes(inits[0]) }),
          // a nonce too far: skipped
          sign(1, { nonce: 900n }),
        ],
        [calls(0, fn({ abi, functionName: 'transfer', args: [users[2]!, 5_000n] }))],
      ],
    },
    {
      forced: [
        { kind: 'call', to: stranger, isCreation: true, data: inits[0] },
        { kind: 'signed', raw: '0x02deadbeef' },
      ],
      blocks: [
        [
          calls(1, fn({ abi, functionName: 'transfer', args: [stranger, 3n] })),
          calls(0, of(0x100)),
          calls(
            2,
            fn({ abi, functionName: 'callAll', args: [traffic, fn({ abi, functionName: 'logs', args: [7n] })] }),
          ),
        ],
      ],
    },
    {
      forced: [],
      blocks: [
        [
          calls(0, fn({ abi, functionName: 'logs', args: [7n] })),
          withdraw(2, 2n * 10n ** 17n),
          calls(1, fn({ abi, functionName: 'words', args: [3n, 1n << 255n] })),
          calls(0, of(7)),
        ],
        [],
      ],
    },
    {
      forced: [{ kind: 'deposit', to: users[1]!, amount: 10n ** 18n, data: '0x' }],
      blocks: [
        [
          calls(2, fn({ abi, functionName: 'create', args: [inits[2], 2n] })),
          calls(1, fn({ abi, functionName: 'store', args: [3n] })),
          calls(0, fn({ abi, functionName: 'callAll', args: [users[1]!, long] }), { value: 4n }),
        ],
      ],
    },
  ]
}
