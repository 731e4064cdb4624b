/**
 * CLAIMSTATUS, DEPDIGEST and LEVEL: the interpreter, the step machine and StepVerifier on every way they can go, beside the contracts that they
 * read, from Yul, and against damaged proofs. The cells opcode × outcome are those of test/osp/cells.ts.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { claimRegistryAbi, claimRegistryCode } from '@syncline/contracts'
import {
  certifiedRootAt,
  certifiedRootSlot,
  claimRegistryAddress,
  copyDigestAt,
  featureExtensions,
  type MachineState,
  messengerAddress,
  objectManagerAddress,
  proveStep,
  signTransaction,
  stateHash,
  step,
} from '@syncline/ovm'
import {
  type Bytes,
  bigintToWord,
  bytesToHex,
  concatBytes,
  emptyBytes,
  equalBytes,
  type Hex,
  hexToBytes,
  keccak256,
} from '@syncline/primitives'
import fc from 'fast-check'
import { encodeFunctionData } from 'viem'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../packages/ovm/src/interpreter/assembler.js'
import { checkStep, createRandom } from '../osp/check.js'
import { Coverage, rowOf } from '../osp/coverage.js'
import { caseKey, makeCase, target } from '../osp/follow.js'
import { createMutationTally, mutateStep } from '../osp/mutations.js'
import { type PreparedCase, prepareCase, runCase } from '../osp/stepCase.js'
import { createVerifier } from '../osp/verifier.js'

const verifier = createVerifier()
const coverage = new Coverage()
const names = ['CLAIMSTATUS', 'DEPDIGEST', 'LEVEL']
/** Words of a batch and of a config, in a proof. */
const batchBytes = 32 * 14
const configBytes = 32 * 14

const hexAddress = (address: bigint): Hex => `0x${address.toString(16).padStart(40, '0')}`
const word = (value: bigint): Hex => bytesToHex(bigintToWord(value))
const account = (code: Bytes, storage: Readonly<Record<string, string>> = {}) => ({
  nonce: '0x1',
  balance: '0x0',
  code: bytesToHex(code),
  storage,
})

const root = 0xabcdefn << 200n
const copy = 0xc0ffee00n << 220n
const digest = (1n << 255n) + 5n
const helper = 0xc0d1n
/** Asks for the level. */
const reader = 0xc0d2n
/** ClaimRegistry itself, so that its answers are what the opcode is held against. */
const registryCode = hexToBytes(claimRegistryCode)
const predeploys = {
  [hexAddress(reader)]: account(assemble('LEVEL')),
  [hexAddress(claimRegistryAddress)]: account(registryCode, { [word(certifiedRootAt(901n, 7n))]: word(root) }),
  [hexAddress(objectManagerAddress)]: account(Uint8Array.of(0), { [word(copyDigestAt(copy))]: word(digest) }),
  // a delivery: the first word of call data is the level while the second is called
  [hexAddress(messengerAddress)]: account(
    assemble(
      '0 CALLDATALOAD 0 TSTORE 32 0 0 0 0 32 CALLDATALOAD GAS CALL 96 MSTORE 64 CALLDATALOAD @undo JUMPI 0 0 TSTORE 32 0 RETURN undo: JUMPDEST 0 0 REVERT',
    ),
  ),
}

type Given = {
  readonly code: string | Bytes
  /** Code of `helper`. */
  readonly other?: string | Bytes
  readonly featureFlags?: bigint
  /** The code runs as init code of a creating transaction. */
  readonly isCreation?: boolean
  readonly without?: boolean
  readonly accessList?: readonly { readonly address: bigint; readonly slots: readonly bigint[] }[]
}

const bytesOf = (code: string | Bytes): Bytes => (typeof code === 'string' ? assemble(code) : code)

function prepare(given: Given): PreparedCase {
  const code = bytesOf(given.code)
  const base = makeCase({
    fork: 'osaka',
    code: given.isCreation === true ? emptyBytes : code,
    accounts: {
      ...(given.without === true ? {} : predeploys),
      ...(given.other === undefined ? {} : { [hexAddress(helper)]: account(bytesOf(given.other)) }),
    },
  })
  const raw = signTransaction(
    {
      type: 2,
      chainId: 1n,
      nonce: 0n,
      gasLimit: 1n << 23n,
      maxFeePerGas: 100n,
      maxPriorityFeePerGas: 1n,
      to: given.isCreation === true ? undefined : target,
      value: 0n,
      data: given.isCreation === true ? code : emptyBytes,
      accessList: [...(given.accessList ?? [])],
    },
    caseKey,
  )
  return prepareCase({ ...base, raw, featureFlags: given.featureFlags ?? featureExtensions })!
}

/** One extension opcode as it went: what it pushed, or why it halted, and what it took. */
type Seen = { readonly name: string; readonly pushed: bigint | undefined; readonly gas: number; readonly halt?: string }

/** Runs a case on all three sides; every step is compared. Gives its extension opcodes in order, and the words that `target` stored. */
function runAll(given: Given): { readonly seen: Seen[]; readonly stored: (slot: bigint) => bigint } {
  const prepared = prepare(given)
  const problems: string[] = []
  const seen: Seen[] = []
  let last: MachineState | undefined
  const { difference } = runCase(prepared, 20_000, (state) => {
    last = state
    const problem = checkStep(prepared.env, state, verifier, coverage)
    if (problem !== undefined) problems.push(problem)
    const name = rowOf(state)
    if (!names.includes(name)) return
    const { next, halt } = proveStep(prepared.env, state)
    if (halt !== undefined) seen.push({ name, pushed: undefined, gas: state.frame!.gas, halt })
    else seen.push({ name, pushed: next.frame!.stack.top, gas: state.frame!.gas - next.frame!.gas })
  })
  expect(problems).toEqual([])
  expect(difference).toBeUndefined()
  return { seen, stored: (slot) => last!.journal.world.storage(target, slot) }
}

const results = (given: Given): (bigint | undefined)[] => runAll(given).seen.map(({ pushed }) => pushed)
const prices = (given: Given): number[] => runAll(given).seen.map(({ gas }) => gas)

const claimOf = (domainId: bigint, number: bigint, worldRoot: bigint): string =>
  `${word(worldRoot)} ${word(number)} ${word(domainId)} CLAIMSTATUS`
const claim = claimOf(901n, 7n, root)
const copyDigest = `${word(copy)} DEPDIGEST`
const callHelper = (kind: string): string =>
  `0 0 0 0 ${kind === 'CALL' || kind === 'CALLCODE' ? '0' : ''} ${hexAddress(helper)} GAS ${kind} POP`
const deliver = (level: bigint, to: bigint, isUndone = false): string =>
  `${level} 0 MSTORE ${hexAddress(to)} 32 MSTORE ${isUndone ? 1 : 0} 64 MSTORE 0 0 96 0 0 ${hexAddress(messengerAddress)} GAS CALL POP`
const everything = `${claim} POP ${copyDigest} POP LEVEL POP`

describe('extension opcodes', () => {
  it('give each answer there is', () => {
    const claims = [claim, claimOf(901n, 7n, root + 1n), claimOf(901n, 8n, root), claimOf(0n, 0n, root)]
    expect(results({ code: claims.join(' POP ') })).toEqual([1n, 2n, 0n, 0n])
    const wide = [claimOf(901n, (1n << 64n) + 7n, root), claimOf((1n << 64n) + 901n, 7n, root), claimOf(901n, 7n, 0n)]
    expect(results({ code: wide.join(' POP ') })).toEqual([0n, 0n, 2n])
    expect(results({ code: `${copyDigest} ${word(copy ^ 1n)} DEPDIGEST` })).toEqual([digest, 0n])
    expect(results({ code: 'LEVEL' })).toEqual([0n])
  })

  it('give 0 where the predeploys are not there', () => {
    const { seen } = runAll({ code: everything, without: true })
    expect(seen.map(({ pushed }) => pushed)).toEqual([0n, 0n, 0n])
    expect(seen.map(({ gas }) => gas)).toEqual([4784, 4742, 100])
  })

  it.each(['CALL', 'CALLCODE', 'DELEGATECALL', 'STATICCALL'])('do the same in a %s', (kind) => {
    expect(results({ code: callHelper(kind), other: everything })).toEqual([1n, digest, 0n])
  })

  it('do the same in init code, of a transaction and of a creation', () => {
    expect(results({ code: everything, isCreation: true })).toEqual([1n, digest, 0n])
    const { length } = assemble(everything)
    const copied = `${length} 0 0 ${hexAddress(helper)} EXTCODECOPY`
    for (const create of [`${length} 0 0 CREATE`, `7 ${length} 0 0 CREATE2`])
      expect(results({ code: `${copied} ${create}`, other: everything })).toEqual([1n, digest, 0n])
  })

  it('are undefined without the feature, wherever they stand, and take all gas', () => {
    for (const name of names) {
      const code = `0 0 0 ${name}`
      for (const given of [{ code }, { code, isCreation: true }, { code: callHelper('STATICCALL'), other: code }]) {
        const { seen } = runAll({ ...given, featureFlags: 0n })
        expect(seen).toMatchObject([{ name, halt: 'INVALID_OPCODE' }])
      }
    }
  })

  it('need their operands, and room', () => {
    for (const [code, halt] of [
      ['0 0 CLAIMSTATUS', 'STACK_UNDERFLOW'],
      ['DEPDIGEST', 'STACK_UNDERFLOW'],
      [`${'0 '.repeat(1024)} LEVEL`, 'STACK_OVERFLOW'],
    ] as const)
      expect(runAll({ code }).seen).toMatchObject([{ halt }])
  })
})

describe('warm and cold', () => {
  const [cold, warmAccount, warm] = [4784, 2284, 284]

  it('follow what was there before', () => {
    expect(prices({ code: `${claim} ${claim} ${claimOf(901n, 8n, 0n)}` })).toEqual([cold, warm, warmAccount])
    expect(prices({ code: `${hexAddress(claimRegistryAddress)} BALANCE ${claim}` })).toEqual([warmAccount])
    expect(prices({ code: `${copyDigest} ${copyDigest} LEVEL LEVEL` })).toEqual([4742, 242, 100, 100])
    const slots = [certifiedRootAt(901n, 7n)]
    expect(prices({ code: claim, accessList: [{ address: claimRegistryAddress, slots }] })).toEqual([warm])
    expect(prices({ code: claim, accessList: [{ address: claimRegistryAddress, slots: [] }] })).toEqual([warmAccount])
  })

  it('are undone with the frame that warmed', () => {
    const code = `${callHelper('CALL')} ${claim}`
    expect(prices({ code, other: `${claim} 0 0 REVERT` })).toEqual([cold, cold])
    expect(prices({ code, other: `${claim} INVALID` })).toEqual([cold, cold])
    expect(prices({ code, other: `${claim} STOP` })).toEqual([cold, warm])
    expect(prices({ code: `${claim} ${code}`, other: `${claim} INVALID` })).toEqual([cold, warm, warm])
  })

  it('halt at the account and at the slot, and warm nothing then', () => {
    const limited = (gas: number): Given => ({
      code: `0 0 0 0 0 ${hexAddress(helper)} ${gas} CALL POP ${claim}`,
      other: claim,
    })
    for (const short of [1, 2000, 2001, 4500, 4501, 4784]) {
      const { seen } = runAll(limited(9 + cold - short))
      expect(seen).toMatchObject([{ halt: 'OUT_OF_GAS' }, { pushed: 1n, gas: cold }])
    }
    expect(prices(limited(9 + cold))).toEqual([cold, warm])
  })
})

describe('LEVEL', () => {
  it('is that of the delivery, in whatever frame below it, until the Messenger takes it back', () => {
    const below = ['CALL', 'DELEGATECALL', 'STATICCALL']
      .map((kind) => `0 0 0 0 ${kind === 'CALL' ? '0' : ''} ${hexAddress(reader)} GAS ${kind} POP`)
      .join(' ')
    // the own transient word is another one
    const other = `LEVEL 9 0 TSTORE ${below} LEVEL`
    const { seen } = runAll({ code: `LEVEL ${deliver(2n, helper)} LEVEL`, other })
    expect(seen.map(({ pushed }) => pushed)).toEqual([0n, 2n, 2n, 2n, 2n, 2n, 0n])
  })

  it('is undone with the Messenger’s frame', () => {
    expect(results({ code: `${deliver(3n, helper, true)} LEVEL`, other: 'LEVEL' })).toEqual([3n, 0n])
  })
})

describe('beside the contracts', () => {
  it('has the slot of ClaimRegistry', () => {
    const layout = JSON.parse(readFileSync('packages/contracts/snapshots/layout/ClaimRegistry.json', 'utf8')) as {
      label: string
      slot: number
      type: string
    }[]
    const of = layout.find(({ label }) => label === 'certifiedRoot')
    expect(of).toMatchObject({ slot: Number(certifiedRootSlot), type: 'mapping(uint64 => mapping(uint64 => bytes32))' })
  })

  it('CLAIMSTATUS says what ClaimRegistry.statusOf says, and each warms for the other', { timeout: 60_000 }, () => {
    const small = fc.constantFrom(0n, 1n, 7n, 901n, (1n << 64n) - 1n)
    const roots = fc.constantFrom(0n, 1n, root, root + 1n, (1n << 256n) - 1n)
    const tried = new Set<bigint>()
    fc.assert(
      fc.property(fc.constantFrom(901n, 901n, 902n, 0n), small, roots, (domainId, number, worldRoot) => {
        const data = encodeFunctionData({
          abi: claimRegistryAbi,
          functionName: 'statusOf',
          args: [{ domainId, number, worldRoot: word(worldRoot) }],
        })
        const stores = hexToBytes(data)
        const code = `${stores.length} @data 0 CODECOPY 32 0 ${stores.length} 0 ${hexAddress(claimRegistryAddress)} GAS STATICCALL 1 SSTORE 0 MLOAD 2 SSTORE ${claimOf(domainId, number, worldRoot)} 3 SSTORE STOP data: #${data.slice(2)}`
        const { seen, stored } = runAll({ code })
        expect(stored(1n)).toBe(1n)
        // of a flow literal the registry asks the ObjectManager, not this slot
        expect(seen).toMatchObject([{ pushed: stored(2n), gas: domainId === 0n ? 2284 : 284 }])
        tried.add(seen[0]!.pushed!)
      }),
      {
        numRuns: 25,
        examples: [
          [901n, 7n, root],
          [901n, 7n, 1n],
          [0n, 0n, 0n],
        ],
      },
    )
    expect([...tried].sort()).toEqual([0n, 1n, 2n])
  })
})

describe('from Yul', () => {
  const source = `object "Probe" {
    code {
      let status := verbatim_3i_1o(hex"cc", 901, 7, ${word(root)})
      sstore(1, status)
      sstore(2, verbatim_1i_1o(hex"cd", ${word(copy)}))
      sstore(3, add(verbatim_0i_1o(hex"ce"), 10))
      sstore(4, verbatim_3i_1o(hex"cc", 901, 7, 5))
    }
  }`
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }
  const output = JSON.parse(
    solc.compile(
      JSON.stringify({
        language: 'Yul',
        sources: { 'Probe.yul': { content: source } },
        settings: { optimizer: { enabled: true }, outputSelection: { '*': { '*': ['evm.bytecode.object'] } } },
      }),
    ),
  ) as { contracts: Record<string, Record<string, { evm: { bytecode: { object: string } } }>> }
  const code = hexToBytes(`0x${output.contracts['Probe.yul']!['Probe']!.evm.bytecode.object}`)

  it('they are verbatim, the first argument on top', () => {
    const { seen, stored } = runAll({ code })
    expect(seen.map(({ halt }) => halt)).toEqual([undefined, undefined, undefined, undefined])
    expect([1n, 2n, 3n, 4n].map(stored)).toEqual([1n, digest, 10n, 2n])
  })

  it('and halt on a domain without them', () => {
    const { seen, stored } = runAll({ code, featureFlags: 0n })
    expect(seen).toMatchObject([{ halt: 'INVALID_OPCODE' }])
    expect(stored(1n)).toBe(0n)
  })
})

describe('damaged proofs', () => {
  /** States before each extension opcode of a case. */
  function statesOf(given: Given): { readonly prepared: PreparedCase; readonly states: MachineState[] } {
    const prepared = prepare(given)
    const states: MachineState[] = []
    runCase(prepared, 20_000, (state) => {
      if (names.includes(rowOf(state))) states.push(state)
    })
    return { prepared, states }
  }
  const code = `${everything} ${everything} ${deliver(3n, helper)}`

  it('are refused or change nothing', { timeout: 120_000 }, () => {
    const random = createRandom(11)
    const pick = (bound: number): number => Math.floor(random() * bound)
    const tally = createMutationTally()
    for (const featureFlags of [featureExtensions, 0n]) {
      const { prepared, states } = statesOf({ code, other: 'LEVEL', featureFlags })
      const other = step(prepared.env, states[0]!)
      expect(states.length).toBe(featureFlags === 0n ? 1 : 7)
      for (const state of states)
        for (let round = 0; round < 40; round++) mutateStep(prepared.env, state, other, verifier, pick, tally)
    }
    expect(tally.wrong).toEqual([])
    expect(tally.refused).toBeGreaterThan(3000)
  })

  it('say of no domain that it has extensions, or has none', () => {
    const on = statesOf({ code })
    const off = statesOf({ code, featureFlags: 0n })
    for (const [{ prepared, states }, like] of [
      [off, on],
      [on, off],
    ] as const) {
      const state = states[0]!
      const pre = stateHash(state)
      const { proof } = proveStep(prepared.env, state)
      expect(verifier.step(pre, proof).post).toBeDefined()
      expect(verifier.step(pre, proveStep(like.prepared.env, like.states[0]!).proof).post).toBeUndefined()
      // after state, frame and code meta: the code word with its siblings, then the batch and the config under it
      let at = 32 * (9 + 6 + 4 + 1)
      while (!equalBytes(keccak256(proof.subarray(at, at + batchBytes)), state.batchHash)) at += 32
      const end = at + batchBytes + configBytes
      for (let word = at; word < end; word += 32)
        for (const byte of [0, 31]) {
          const bent = proof.slice()
          bent[word + byte]! ^= 1
          expect(verifier.step(pre, bent).post, `word ${(word - at) / 32}`).toBeUndefined()
        }
      const rest = proof.subarray(end)
      const without = concatBytes(proof.subarray(0, at), rest)
      const lies = [without, proof.subarray(0, at), proof.subarray(0, end), concatBytes(proof, new Uint8Array(32))]
      for (const lie of lies) if (!equalBytes(lie, proof)) expect(verifier.step(pre, lie).post).toBeUndefined()
    }
  })
})

it('met every outcome', () => {
  for (const name of names) {
    const outcomes = [...coverage.cells.get(name)!.keys()]
    expect(outcomes).toContain('ok')
    expect(outcomes).toContain('INVALID_OPCODE')
  }
  expect([...coverage.cells.get('CLAIMSTATUS')!.keys()]).toEqual(
    expect.arrayContaining(['OUT_OF_GAS', 'STACK_UNDERFLOW']),
  )
})
