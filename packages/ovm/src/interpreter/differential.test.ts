/** The interpreter beside @ethereumjs/evm on random programs: same gas, output, halt, storage and logs. */
import { Common, Hardfork, Mainnet } from '@ethereumjs/common'
import { createEVM, type EVM } from '@ethereumjs/evm'
import { SimpleStateManager } from '@ethereumjs/statemanager'
import { Account, createAddressFromBigInt, setLengthLeft } from '@ethereumjs/util'
import { bigintToWord, bytesToBigint, bytesToHex } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRules } from '../fork.js'
import { opcodeTable } from '../generated/opcodes.js'
import { precompileAddresses } from '../precompiles/index.js'
import { JournaledState } from '../state/journaledState.js'
import { MemoryState } from '../state/memory.js'
import { createInterpreter } from './index.js'
import { testBlock } from './testing.js'

const main = 0xc0den
const other = 0xeen
const gasLimit = 300_000n

/** Opcodes whose operands may be anything. Offsets that would take all gas are cut by the generator below. */
const plain = opcodeTable.filter(
  ({ name, code, terminates }) =>
    !terminates &&
    code < 0xf0 &&
    !/^(JUMP|PUSH|LOG|.*COPY|MLOAD|MSTORE|KECCAK|CLZ|BLOB|BLOCKHASH|COINBASE|TIMESTAMP|NUMBER|PREVRANDAO|GASLIMIT|CHAINID|BASEFEE|ORIGIN|CALLER|GASPRICE|BALANCE|EXTCODE)/.test(
      name,
    ),
)
const byteOf = (name: string): number => opcodeTable.find((info) => info.name === name)!.code

function push(value: bigint): number[] {
  let hex = value.toString(16)
  if (hex.length & 1) hex = `0${hex}`
  const bytes = hex.match(/../g)!.map((byte) => Number.parseInt(byte, 16))
  return [0x5f + bytes.length, ...bytes]
}

const literal = fc
  .oneof(
    fc.bigInt({ min: 0n, max: (1n << 256n) - 1n }),
    fc.bigInt({ min: 0n, max: (1n << 54n) - 1n }),
    fc.nat(300).map(BigInt),
    fc.constantFrom(0n, 1n, (1n << 255n) - 1n, 1n << 255n, (1n << 256n) - 1n, 1n << 53n),
  )
  .map(push)
const offset = fc.oneof(
  { weight: 20, arbitrary: fc.nat(600).map((n) => push(BigInt(n))) },
  { weight: 1, arbitrary: literal },
)
const size = fc.oneof(
  { weight: 20, arbitrary: fc.nat(100).map((n) => push(BigInt(n))) },
  { weight: 1, arbitrary: literal },
)
/** An instruction with its operands, bottom first. */
const withOperands = (name: string, ...operands: fc.Arbitrary<number[]>[]): fc.Arbitrary<number[]> =>
  fc.tuple(...operands).map((parts) => [...parts.flat(), byteOf(name)])
const callee = fc.constantFrom(main, other, 2n, 4n, 5n, 0xdeadn).map(push)
const gas = fc.oneof(
  fc.nat(50_000).map((n) => push(BigInt(n))),
  literal,
)
const value = fc.constantFrom(0n, 0n, 1n, 1n << 200n).map(push)

const instruction = fc.oneof(
  { weight: 8, arbitrary: literal },
  { weight: 12, arbitrary: fc.constantFrom(...plain).map(({ code }) => [code]) },
  { weight: 2, arbitrary: withOperands('MLOAD', offset) },
  { weight: 2, arbitrary: withOperands('MSTORE', literal, offset) },
  { weight: 1, arbitrary: withOperands('MSTORE8', literal, offset) },
  { weight: 1, arbitrary: withOperands('MCOPY', size, offset, offset) },
  { weight: 1, arbitrary: withOperands('CALLDATACOPY', size, offset, offset) },
  { weight: 1, arbitrary: withOperands('CODECOPY', size, offset, offset) },
  {
    weight: 1,
    arbitrary: withOperands(
      'RETURNDATACOPY',
      fc.nat(3).map((n) => push(BigInt(n))),
      push0(),
      offset,
    ),
  },
  { weight: 1, arbitrary: withOperands('EXTCODECOPY', size, offset, offset, callee) },
  { weight: 1, arbitrary: withOperands('KECCAK256', size, offset) },
  { weight: 1, arbitrary: withOperands('LOG2', literal, literal, size, offset) },
  { weight: 1, arbitrary: withOperands('BALANCE', callee) },
  { weight: 1, arbitrary: withOperands('EXTCODEHASH', callee) },
  {
    weight: 2,
    arbitrary: withOperands(
      'SSTORE',
      fc.nat(2).map((n) => push(BigInt(n))),
      fc.nat(2).map((n) => push(BigInt(n))),
    ),
  },
  { weight: 1, arbitrary: withOperands('CALL', size, offset, size, offset, value, callee, gas) },
  { weight: 1, arbitrary: withOperands('CALLCODE', size, offset, size, offset, value, callee, gas) },
  { weight: 1, arbitrary: withOperands('DELEGATECALL', size, offset, size, offset, callee, gas) },
  { weight: 1, arbitrary: withOperands('STATICCALL', size, offset, size, offset, callee, gas) },
  { weight: 1, arbitrary: withOperands('CREATE', size, offset, value) },
  { weight: 1, arbitrary: withOperands('CREATE2', literal, size, offset, value) },
)

function push0(): fc.Arbitrary<number[]> {
  return fc.constant([0x5f])
}

const ending = fc.oneof(
  { weight: 4, arbitrary: withOperands('RETURN', size, offset) },
  { weight: 1, arbitrary: withOperands('REVERT', size, offset) },
  { weight: 1, arbitrary: withOperands('SELFDESTRUCT', callee) },
  { weight: 1, arbitrary: fc.constant<number[]>([]) },
)
const program = fc
  .tuple(fc.array(literal, { minLength: 4, maxLength: 8 }), fc.array(instruction, { maxLength: 40 }), ending)
  .map(([start, middle, end]) => Uint8Array.from([...start.flat(), ...middle.flat(), ...end]))

/** What both machines are compared by. */
type Outcome = {
  readonly gasUsed: bigint
  readonly output: string
  readonly halted: boolean
  readonly storage: readonly bigint[]
  readonly balances: readonly bigint[]
  readonly logs: readonly string[]
}

const rules = createRules('prague', 'semantic')
const engine = createInterpreter()
const common = new Common({ chain: Mainnet, hardfork: Hardfork.Prague })
const watched = [main, other, 0xdeadn]
const ownBalance = 1000n

function ours(code: Uint8Array, otherCode: Uint8Array, data: Uint8Array): Outcome {
  const memory = new MemoryState()
  memory.put(main, { code, balance: ownBalance, nonce: 1n, storage: [[1n, 1n]] })
  memory.put(other, { code: otherCode, nonce: 1n, storage: [[0n, 2n]] })
  const state = new JournaledState(memory)
  state.touchAddress(main)
  const { gasLeft, output, halt } = engine.run(
    { rules, block: testBlock, state, origin: 0n, gasPrice: 0n, blobHashes: [], trace: undefined },
    { caller: 0n, to: main, value: 0n, data, gas: gasLimit },
  )
  return {
    gasUsed: gasLimit - gasLeft,
    output: bytesToHex(output),
    halted: halt !== undefined,
    storage: [main, other].flatMap((address) => [0n, 1n, 2n].map((slot) => state.storage(address, slot))),
    balances: watched.map((address) => state.balance(address)),
    logs: state.logs().map((log) => `${log.address} ${log.topics.join()} ${bytesToHex(log.data)}`),
  }
}

async function theirs(code: Uint8Array, otherCode: Uint8Array, data: Uint8Array): Promise<Outcome> {
  const stateManager = new SimpleStateManager({ common })
  const evm: EVM = await createEVM({ common, stateManager })
  const address = createAddressFromBigInt
  // what a transaction would warm, and the interpreter holds warm by rule
  for (const warm of [...precompileAddresses(rules), main]) {
    evm.journal.addAlwaysWarmAddress(address(warm).toString().slice(2))
  }
  const slotKey = (slot: bigint): Uint8Array => setLengthLeft(bigintToWord(slot), 32)
  await stateManager.putAccount(address(main), new Account(1n, ownBalance))
  await stateManager.putCode(address(main), code)
  await stateManager.putStorage(address(main), slotKey(1n), Uint8Array.of(1))
  await stateManager.putAccount(address(other), new Account(1n))
  await stateManager.putCode(address(other), otherCode)
  await stateManager.putStorage(address(other), slotKey(0n), Uint8Array.of(2))
  const { execResult } = await evm.runCall({ to: address(main), caller: address(0n), gasLimit, data })
  const storage: bigint[] = []
  for (const account of [main, other]) {
    for (const slot of [0n, 1n, 2n]) {
      storage.push(bytesToBigint(await stateManager.getStorage(address(account), slotKey(slot))))
    }
  }
  const balances: bigint[] = []
  for (const account of watched) balances.push((await stateManager.getAccount(address(account)))?.balance ?? 0n)
  return {
    gasUsed: execResult.executionGasUsed,
    output: bytesToHex(execResult.returnValue),
    halted: execResult.exceptionError !== undefined,
    storage,
    balances,
    logs: (execResult.logs ?? []).map(
      ([at, topics, bytes]) => `${bytesToBigint(at)} ${topics.map(bytesToBigint).join()} ${bytesToHex(bytes)}`,
    ),
  }
}

describe('the interpreter and @ethereumjs/evm', () => {
  it('agree on random programs that call each other', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(program, program, fc.uint8Array({ maxLength: 70 }), async (code, otherCode, data) => {
        expect(ours(code, otherCode, data)).toEqual(await theirs(code, otherCode, data))
      }),
      { numRuns: 400, interruptAfterTimeLimit: 20_000 },
    )
  })
})
