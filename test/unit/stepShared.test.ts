/** Shared phases and frames of the step verifier, where the official vectors do not reach: long inputs, ragged ends, every precompile at each price. */
import {
  createRules,
  type ForkName,
  isPrecompile,
  type MachineState,
  phases,
  proveStep,
  runPrecompile,
  type StepEnv,
  stateHash,
  step,
} from '@syncline/ovm'
import {
  type Bytes,
  bytesToHex,
  concatBytes,
  createAddress,
  equalBytes,
  keccak256,
  privateKeyToAddress,
} from '@syncline/primitives'
import { WordTree } from '@syncline/trees'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../packages/ovm/src/interpreter/assembler.js'
import { hashTask } from '../../packages/ovm/src/step/hash.js'
import { caseKey, compareStep, follow, makeCase, stateAt, type Tallies } from '../osp/follow.js'
import { callModule, compileModules, moduleOf } from '../osp/modules.js'
import { blake2fInput, modexpInput, precompileInputs } from '../osp/precompileInputs.js'
import { createVm, stepCall } from '../osp/vm.js'

const modules = compileModules()
const names = new Set(['StepShared', 'StepFrames'])
const forks: readonly ForkName[] = ['cancun', 'prague', 'osaka']
const tallies: Tallies = new Map()

/** Bytes that do not repeat. */
function noise(length: number, seed = 1): Bytes {
  const out = new Uint8Array(length)
  for (let i = 0; i < length; i += 32) {
    out.set(keccak256(Uint8Array.of(seed, i >> 16, i >> 8, i)).subarray(0, Math.min(32, length - i)), i)
  }
  return out
}

const copyCallData = 'CALLDATASIZE 0 0 CALLDATACOPY'
const check = (given: Parameters<typeof makeCase>[0]): string[] => follow(modules, names, makeCase(given), tallies)

it('fits the code limit', () => {
  for (const name of names) expect(modules.get(name)!.length).toBeLessThanOrEqual(24_576)
})

describe('HASH and SPONGE', () => {
  const { env, state } = stateAt(makeCase({ code: assemble('0 0 KECCAK256 STOP') }), phases.HASH)

  /** A hash in progress whose digest goes to TX_RECOVER: any slice, prefix and suffix. */
  function digestOf(phase: 'HASH' | 'SPONGE', bytes: Bytes, offset: number, prefix: Bytes, suffix: Bytes): Bytes {
    const slice = { tree: WordTree.of(bytes), offset, length: bytes.length - offset }
    const task = hashTask(slice, phases.TX_RECOVER, undefined, prefix, suffix)
    let at: MachineState = {
      ...state,
      phase: phases[phase],
      micro: phase === 'HASH' ? task : { kind: 'sponge', task, absorbed: 0, sponge: new Uint8Array(200) },
    }
    while (at.phase !== phases.TX_RECOVER) {
      expect(compareStep(modules, env, at, tallies)).toBeUndefined()
      at = step(env, at)
    }
    if (at.micro?.kind !== 'digest') throw new Error('a hash ends in a digest')
    return at.micro.digest
  }

  it('are keccak-256 around multiples of a block and of a step', () => {
    const lengths = [1, 2, 3, 4, 23, 24, 25, 48].flatMap((blocks) => [-2, -1, 0, 1, 2].map((by) => 136 * blocks + by))
    for (const length of [...lengths, 1, 31, 32, 33]) {
      const bytes = noise(length)
      expect(bytesToHex(digestOf('SPONGE', bytes, 0, new Uint8Array(0), new Uint8Array(0)))).toBe(
        bytesToHex(keccak256(bytes)),
      )
    }
  })

  it('are keccak-256 of prefix, slice and suffix', () => {
    const around = (maxLength: number) => fc.uint8Array({ maxLength })
    fc.assert(
      fc.property(
        fc.constantFrom('HASH' as const, 'SPONGE' as const),
        fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 3100, max: 3400 })),
        fc.nat(63),
        around(32),
        around(64),
        (phase, length, offset, prefix, suffix) => {
          const bytes = noise(length + offset)
          const expected = keccak256(concatBytes(prefix, bytes.subarray(offset), suffix))
          expect(bytesToHex(digestOf(phase, bytes, offset, prefix, suffix))).toBe(bytesToHex(expected))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('hash memory and raw transactions beyond one step', () => {
    const hashing = assemble(`${copyCallData} 40001 7 KECCAK256 0 SSTORE 32768 0 KECCAK256 1 SSTORE 32769 1 KECCAK256`)
    expect(check({ code: hashing, data: noise(33_000) })).toEqual([])
    expect(tallies.get('SPONGE')!.bytes).toBeGreaterThan(3264)
    expect(tallies.get('HASH')!.bytes).toBeGreaterThan(32_768)
  }, 120_000)

  it('take about 46,000 gas a block', () => {
    const { gas } = tallies.get('SPONGE')!
    expect(gas / 24).toBeLessThan(46_500)
  })
})

describe('COPY and LOG', () => {
  it('copies with ragged ends, past the end of the source and over itself', () => {
    for (const [to, from, length] of [
      [37, 13, 5000],
      [1023, 4990, 2050],
      [0, 6000, 1025],
      [1024, 0, 1024],
      [31, 0, 1],
    ])
      for (const source of ['CALLDATACOPY', 'CODECOPY'])
        expect(
          check({ code: assemble(`${length} ${from} ${to} ${source} MSIZE 0 KECCAK256 0 SSTORE`), data: noise(5000) }),
        ).toEqual([])
    for (const [to, from] of [
      [1, 0],
      [0, 1],
      [1500, 77],
      [77, 1500],
      [600, 600],
    ])
      expect(
        check({
          code: assemble(`${copyCallData} 3333 ${from} ${to} MCOPY MSIZE 0 KECCAK256 0 SSTORE`),
          data: noise(5000),
        }),
      ).toEqual([])
  }, 120_000)

  it('brings what was returned to the caller, cut to what it asked for', () => {
    const callee = { nonce: '0x1', balance: '0x0', storage: {} }
    const returns = bytesToHex(assemble('3001 5 5 CODECOPY 3001 5 RETURN'))
    const reverts = bytesToHex(assemble('77 5 5 CODECOPY 77 5 REVERT'))
    const accounts = {
      '0x0000000000000000000000000000000000000aaa': { ...callee, code: returns },
      '0x0000000000000000000000000000000000000bbb': { ...callee, code: reverts },
      '0x0000000000000000000000000000000000000ccc': { ...callee, code: '0xfe' },
    }
    for (const address of ['0x0aaa', '0x0bbb', '0x0ccc', '0x0ddd'])
      for (const size of [0, 1, 76, 77, 78, 2500, 3001, 4000]) {
        const call = `${size} 99 0 0 0 ${address} 500000 CALL 0 SSTORE MSIZE 0 KECCAK256 1 SSTORE`
        const rest = 'RETURNDATASIZE 11 0 RETURNDATACOPY'
        expect(
          check({
            code: assemble(`${call} RETURNDATASIZE 0 11 RETURNDATACOPY MSIZE 0 KECCAK256 2 SSTORE ${rest}`),
            accounts,
          }),
        ).toEqual([])
      }
  }, 120_000)

  it('logs with any number of topics, short and long', () => {
    for (let topics = 0; topics <= 4; topics++)
      for (const size of [0, 33, 40_000]) {
        const words = Array.from({ length: topics }, (_, i) => `${i + 7}`).join(' ')
        expect(check({ code: assemble(`${copyCallData} ${words} ${size} 3 LOG${topics}`), data: noise(100) })).toEqual(
          [],
        )
      }
  }, 120_000)
})

describe('creations', () => {
  /** Jumps over `filler` and deploys `length` bytes from `from` on of the init code. */
  function initCode(filler: Bytes, from: number, length: number): Bytes {
    const head = concatBytes(assemble('0'), Uint8Array.of(0x61, 0, 0, 0x56))
    const tail = assemble(`end: JUMPDEST ${length} ${from} 0 CODECOPY ${length} 0 RETURN`)
    const at = head.length + filler.length
    head[2] = at >> 8
    head[3] = at & 255
    // STOPs before the end: no immediate data of the filler reaches over it
    filler.fill(0, filler.length - 32)
    return concatBytes(head, filler, tail)
  }

  /** Bytes of which many are PUSHes and JUMPDESTs, with a PUSH32 so near the end of each chunk that its data reaches into the next. */
  function pushes(length: number, seed: number): Bytes {
    const bytes = noise(length, seed).map((byte) =>
      byte % 3 === 0 ? 0x5b : byte % 3 === 1 ? 0x60 + (byte % 32) : byte,
    )
    for (let at = 1019 - seed; at < length; at += 1024) bytes[at] = 0x7f
    return bytes
  }

  it('codifies init code and deployed code whose immediate data crosses chunks', () => {
    for (let seed = 0; seed < 24; seed++) {
      const filler = pushes(4096 + 37 * seed, seed)
      filler[0] = 0x7f
      expect(check({ to: undefined, data: initCode(filler, 5, 1000 + 130 * seed) })).toEqual([])
    }
  }, 240_000)

  it('codifies the longest codes', () => {
    const data = initCode(pushes(49_100, 3), 5, 24_576)
    expect(check({ to: undefined, data })).toEqual([])
  }, 120_000)

  it('ends in every way, by both instructions, and refuses a taken address', () => {
    const creations = {
      nothing: 'STOP',
      empty: '0 0 RETURN',
      reserved: '0xef 0 MSTORE8 3 0 RETURN',
      tooLong: '24577 0 RETURN',
      tooDear: '24576 0 RETURN',
      reverts: '0x0102030405 0 MSTORE 1500 20 REVERT',
      halts: 'INVALID',
      destructs: '0 SELFDESTRUCT',
      short: '0x60016002 0 MSTORE 4 28 RETURN',
      again: 'CALLVALUE 0 SSTORE ADDRESS 1 SSTORE CALLER 2 SSTORE 40 0 RETURN',
    }
    for (const fork of forks)
      for (const [name, text] of Object.entries(creations)) {
        const keep = (slot: number) =>
          `${slot} SSTORE RETURNDATASIZE ${slot + 1} SSTORE MSIZE 0 KECCAK256 ${slot + 2} SSTORE`
        const salted = `5 CALLDATASIZE 0 1 CREATE2`
        const nonced = `CALLDATASIZE 0 0 CREATE`
        const gas = name === 'tooDear' ? '' : `${salted} ${keep(0)} ${nonced} ${keep(3)}`
        // the second CREATE2 meets what the first one made; so does a creation with another value
        const code = assemble(`${copyCallData} ${gas} ${salted} ${keep(6)} 0 0 0 2 CREATE ${keep(9)}`)
        expect(check({ fork, code, data: assemble(text) }), `${fork} ${name}`).toEqual([])
        expect(
          check({ fork, to: undefined, data: assemble(text), value: 3n }),
          `${fork} ${name} as a transaction`,
        ).toEqual([])
      }
  }, 240_000)

  it('takes the gas of a creation that cannot pay for its code', () => {
    const creates = assemble(`${copyCallData} CALLDATASIZE 0 0 CREATE 0 SSTORE`)
    const accounts = {
      '0x0000000000000000000000000000000000000eee': {
        nonce: '0x1',
        balance: '0x0',
        code: bytesToHex(creates),
        storage: {},
      },
    }
    // 200,000 gas for 1,000 bytes, from a frame that has less, about as much, and more
    for (const gas of [150_000, 260_000, 261_000, 262_000, 263_000, 400_000]) {
      const code = assemble(`${copyCallData} 0 0 CALLDATASIZE 0 0 0x0eee ${gas} CALL 1 SSTORE`)
      expect(check({ code, accounts, data: assemble('1000 0 RETURN') }), `${gas} gas`).toEqual([])
    }
  }, 120_000)

  it('refuses a taken address to a transaction, not one that only has ether', () => {
    const sender = privateKeyToAddress(caseKey)
    const address = bytesToHex(createAddress(sender, 0n))
    const account = { nonce: '0x0', balance: '0x9', code: '0x', storage: {} }
    const data = assemble('0x60016002 0 MSTORE 4 28 RETURN')
    for (const taken of [account, { ...account, nonce: '0x1' }, { ...account, code: '0x00' }])
      for (const value of [0n, 5n])
        expect(check({ to: undefined, data, value, accounts: { [address]: taken } })).toEqual([])
  }, 120_000)
})

describe('PRECOMPILE', () => {
  const code = assemble('0 0 0 0 0 0x02 50000 CALL')
  const base = new Map(forks.map((fork) => [fork, stateAt(makeCase({ fork, code }), phases.PRECOMPILE)]))

  /** A call of the precompile at `address` with `gas`, its input at an odd place of a longer memory. */
  function calling(fork: ForkName, address: bigint, input: Bytes, gas: number): { env: StepEnv; state: MachineState } {
    const { env, state } = base.get(fork)!
    const frame = state.frame!
    const slice = { tree: WordTree.of(concatBytes(noise(17), input, noise(50))), offset: 17, length: input.length }
    const setup = { ...frame.setup, input: input.length === 0 ? frame.setup.input : slice }
    return { env, state: { ...state, frame: { ...frame, gas, setup }, micro: { kind: 'precompile', address } } }
  }

  const plenty = 16_000_000

  for (const fork of forks)
    it(`agrees on every input at every price: ${fork}`, () => {
      const rules = createRules(fork, 'provable')
      const differences: string[] = []
      let succeeded = 0
      let failed = 0
      for (const { address, inputs } of precompileInputs) {
        if (!isPrecompile(rules, address)) continue
        for (const [index, input] of inputs.entries()) {
          const result = runPrecompile(rules, address, input, BigInt(plenty))
          const price = result?.ok === true ? Number(result.gasUsed) : plenty
          for (const gas of new Set([plenty, price, Math.max(0, price - 1), 0])) {
            const { env, state } = calling(fork, address, input, gas)
            const found = compareStep(modules, env, state, tallies)
            if (found !== undefined) differences.push(`0x${address.toString(16)} input ${index} gas ${gas}: ${found}`)
            const { micro } = step(env, state)
            if (micro?.kind === 'return' && micro.outcome === 0) succeeded++
            else failed++
            const isPaid = result?.ok === true && gas >= price
            if (micro?.kind !== 'return' || (micro.outcome === 0) !== isPaid)
              differences.push(`0x${address.toString(16)} input ${index} gas ${gas}: the machine and the precompile`)
          }
        }
      }
      expect(differences).toEqual([])
      expect(succeeded).toBeGreaterThan(100)
      expect(failed).toBeGreaterThan(100)
    }, 300_000)

  it('prices sums of points of every length', () => {
    const rules = createRules('prague', 'provable')
    for (const [address, pair] of [
      [12n, 160],
      [14n, 288],
    ] as const)
      for (let count = 1; count <= 131; count++) {
        const input = new Uint8Array(pair * count)
        const result = runPrecompile(rules, address, input, BigInt(plenty))
        if (result?.ok !== true) throw new Error('sums of nothing succeed')
        const { env, state } = calling('prague', address, input, Number(result.gasUsed))
        expect(compareStep(modules, env, state), `${count} points`).toBeUndefined()
        const { env: dear, state: poor } = calling('prague', address, input, Number(result.gasUsed) - 1)
        expect(compareStep(modules, dear, poor), `${count} points, one gas less`).toBeUndefined()
      }
  }, 300_000)

  it('prices MODEXP of any lengths', () => {
    const length = fc.oneof(fc.bigInt(0n, 70n), fc.bigInt(1020n, 1027n), fc.bigInt(0n, (1n << 256n) - 1n))
    fc.assert(
      fc.property(
        fc.constantFrom(...forks),
        length,
        fc.oneof(fc.bigInt(0n, 40n), length),
        length,
        fc.uint8Array({ maxLength: 120 }),
        fc.nat(96),
        (fork, b, e, m, body, cut) => {
          const whole = modexpInput(b, e, m, body)
          const input = whole.subarray(0, cut < 80 ? whole.length : cut)
          const result = runPrecompile(createRules(fork, 'provable'), 5n, input, BigInt(plenty))
          const price = result?.ok === true ? Number(result.gasUsed) : 1_000_000
          for (const gas of [price, price - 1]) {
            const { env, state } = calling(fork, 5n, input, gas)
            expect(compareStep(modules, env, state)).toBeUndefined()
          }
        },
      ),
      { numRuns: 200 },
    )
  }, 300_000)

  it('opens no more than the format reads and L1 can carry', () => {
    const long = new Uint8Array(300_001)
    for (const [address, most] of [
      [1n, 2000],
      [6n, 2000],
      [7n, 2000],
      [4n, 1000],
      [2n, 1000],
      [3n, 1000],
      [9n, 1000],
    ] as const) {
      const { env, state } = calling('osaka', address, long, plenty)
      expect(proveStep(env, state).proof.length, `0x${address.toString(16)}`).toBeLessThan(most)
      expect(compareStep(modules, env, state, tallies)).toBeUndefined()
    }
    // the longest input of SHA2-256 below the cap: 60 + 12 · words + 40 · bytes ≤ 12,000,000, and one byte more
    for (const [length, outcome] of [
      [297_208, 0],
      [297_240, 2],
    ] as const) {
      const { env, state } = calling('osaka', 2n, new Uint8Array(length), plenty)
      const found: Tallies = new Map()
      expect(compareStep(modules, env, state, found)).toBeUndefined()
      // with 40 gas a byte of proof it fits an L1 transaction
      const { gas, bytes } = found.get('PRECOMPILE')!
      expect(gas + 16 * bytes).toBeLessThan(8_000_000)
      expect(40 * bytes).toBeLessThan(12_100_000)
      expect(step(env, state).micro).toMatchObject({ outcome })
    }
  }, 120_000)

  it('is never starved: the step reverts, or it has the one successor', () => {
    const inputs: readonly (readonly [bigint, Bytes])[] = [
      [9n, blake2fInput(1_000_000)],
      [5n, modexpInput(256n, 64n, 256n, noise(576))],
      [0x100n, new Uint8Array(160).fill(1)],
      ...precompileInputs.flatMap(({ address, inputs }) => (address > 4n ? [[address, inputs[0]!] as const] : [])),
    ]
    for (const [address, input] of inputs) {
      const { env, state } = calling('osaka', address, input, plenty)
      const { next, proof } = proveStep(env, state)
      const pre = stateHash(state)
      const module = modules.get('StepShared')!
      const enough = callModule(module, pre, proof).gas
      let reverted = 0
      for (let gas = enough + 60_000, by = 997; gas > 0; gas -= by, by = Math.floor(by * 1.07)) {
        const { post } = callModule(module, pre, proof, BigInt(gas))
        if (post === undefined) reverted++
        else expect(equalBytes(post, stateHash(next)), `0x${address.toString(16)} with ${gas} gas`).toBe(true)
      }
      expect(reverted).toBeGreaterThan(3)
    }
  }, 120_000)

  it('has no successor on an L1 that lacks the precompile', () => {
    const lacking = [
      ['cancun', [11n, 12n, 13n, 14n, 15n, 16n, 17n]],
      ['prague', [0x100n]],
    ] as const
    for (const [l1, addresses] of lacking)
      for (const address of addresses) {
        const vm = createVm(createRules(l1, 'semantic'))
        vm.install(1n << 32n, modules.get('StepShared')!)
        const run = (given: { env: StepEnv; state: MachineState }) => {
          const { next, proof } = proveStep(given.env, given.state)
          const { output } = vm.run({ to: 1n << 32n }, stepCall(stateHash(given.state), proof), 1n << 24n)
          return { output, expected: stateHash(next) }
        }
        const { inputs } = precompileInputs.find((one) => one.address === address)!
        expect(
          run(calling('osaka', address, inputs[0]!, plenty)).output,
          `${l1}, 0x${address.toString(16)}`,
        ).toBeUndefined()
        // what L1 is not asked for has its successor
        const poor = run(calling('osaka', address, inputs[0]!, 10))
        expect(poor.output).toEqual(poor.expected)
      }
    // a signature that does not hold has no output, wherever there is the precompile
    const { inputs } = precompileInputs.find(({ address }) => address === 0x100n)!
    const { env, state } = calling(
      'osaka',
      0x100n,
      inputs[0]!.map((byte, i) => (i === 40 ? byte ^ 1 : byte)),
      plenty,
    )
    expect(step(env, state).micro).toMatchObject({ outcome: 0, output: { length: 0 } })
    expect(compareStep(modules, env, state)).toBeUndefined()
  }, 120_000)

  it('is the executor’s in whole transactions', () => {
    const keep =
      '0 SSTORE RETURNDATASIZE 1 SSTORE RETURNDATASIZE 0 0 RETURNDATACOPY RETURNDATASIZE 0 KECCAK256 2 SSTORE GAS 3 SSTORE'
    for (const fork of forks)
      for (const { address, inputs } of precompileInputs) {
        const id = `0x${address.toString(16).padStart(4, '0')}`
        for (const input of inputs) {
          const called = assemble(`${copyCallData} 50 3 CALLDATASIZE 0 0 ${id} 13000000 CALL ${keep}`)
          expect(check({ fork, code: called, data: input }), `${fork} ${id}`).toEqual([])
        }
        expect(check({ fork, to: address, data: inputs[0]!, value: 1n }), `${fork} ${id} by a transaction`).toEqual([])
      }
  }, 600_000)
})

it('takes no proof with a byte changed, missing or added', () => {
  const creates = assemble(`${copyCallData} 5 CALLDATASIZE 0 0 CREATE2 9 CALLDATASIZE 3 LOG1 CALLDATASIZE 0 KECCAK256`)
  const cases = [
    makeCase({ code: creates, data: concatBytes(assemble('1300 0 0 CODECOPY 1200 0 RETURN'), noise(1500, 9)) }),
    makeCase({ code: assemble('64 0 128 0 0x06 50000 STATICCALL 40000 0 KECCAK256') }),
  ]
  const bent = new Set<number>()
  for (const given of cases) {
    const { env, state: first } = stateAt(given, phases.EXECUTE)
    for (let state = first; state.phase !== phases.TX_EXIT; state = step(env, state)) {
      const name = moduleOf(state)
      if (!names.has(name) || bent.has(state.phase)) continue
      bent.add(state.phase)
      const { proof } = proveStep(env, state)
      const refused = (bytes: Bytes): void =>
        expect(callModule(modules.get(name)!, stateHash(state), bytes).post, `phase ${state.phase}`).toBeUndefined()
      for (let i = 0; i < 40; i++) {
        const bytes = proof.slice()
        const at = Math.floor((i * proof.length) / 40)
        bytes[at]! ^= 1 << (i % 8)
        refused(bytes)
      }
      refused(proof.subarray(0, proof.length - 1))
      refused(proof.subarray(0, proof.length - 32))
      refused(concatBytes(proof, new Uint8Array(1)))
      refused(concatBytes(proof, new Uint8Array(32)))
    }
  }
  expect(bent.size).toBe(12)
}, 120_000)

it('prints what the dearest step of each phase takes', () => {
  for (const [name, { steps, gas, bytes }] of tallies)
    console.log(`${name}: ${steps} steps, at most ${gas} gas and ${bytes} bytes`)
  expect(tallies.size).toBeGreaterThanOrEqual(11)
})
