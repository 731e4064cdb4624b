/**
 * Corners of the step machine that neither official vectors nor random batches come to: caps of tables, the ring of block hashes, limits of depth,
 * nonce and gas, operands of every width, precompiles with code.
 */
import {
  blockHash,
  createDomainConfig,
  createGenesisWorld,
  createMemoryWorlds,
  encodeBatch,
  historyAddress,
  type MachineState,
  phases,
  requiredPredeploys,
  type StepEnv,
  signTransaction,
  step,
} from '@syncline/ovm'
import { type Bytes, bytesToBigint, bytesToHex, createAddress, privateKeyToAddress } from '@syncline/primitives'
import { wordTreeRoot } from '@syncline/trees'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../packages/ovm/src/interpreter/assembler.js'
import { type GivenBatch, runBatches, type Start } from '../osp/batchCase.js'
import { checkStep } from '../osp/check.js'
import { Coverage } from '../osp/coverage.js'
import { caseKey, makeCase, stateAt } from '../osp/follow.js'
import { batchOfEntries, burn, domainId, plain, startOf } from '../osp/randomBatches.js'
import { prepareCase, runCase } from '../osp/stepCase.js'
import { createVerifier } from '../osp/verifier.js'

const verifier = createVerifier()
const coverage = new Coverage()

/** Follows batches on both sides; of the states that `isChecked` lets through the step is compared too. Gives the steps that were taken. */
function follow(
  start: Start,
  batches: readonly GivenBatch[],
  isChecked = (_: MachineState, _at: number) => true,
): number {
  const problems: string[] = []
  let steps = 0
  const difference = runBatches(start, batches, (env, state) => {
    if (!isChecked(state, steps++)) return
    const problem = checkStep(env, state, verifier, coverage)
    if (problem !== undefined) problems.push(problem)
  })
  expect(problems).toEqual([])
  expect(difference).toBeUndefined()
  return steps
}

/** The state before the last instruction of `text`, with a frame and a world of its own. */
function stateBefore(text: string): { env: StepEnv; state: MachineState } {
  const code = assemble(text)
  let { env, state } = stateAt(makeCase({ fork: 'osaka', code }), phases.EXECUTE)
  while (state.frame!.depth > 0 || state.frame!.pc !== code.length - 1) state = step(env, state)
  return { env, state }
}

function withData(data: Bytes): GivenBatch {
  return { ...batchOfEntries([]), data }
}

describe('tables at their caps', () => {
  const isEdge = (state: MachineState, at: number): boolean => at < 6 || state.acc.blockIndex > 4094

  it('make 4,096 blocks, and none of 4,097 descriptors', () => {
    const blocks = (count: number) => encodeBatch(new Array(count).fill({ timestamp: 1010n, transactions: [] }))
    expect(follow(startOf('osaka'), [withData(blocks(4096))], isEdge)).toBe(3 + 2 * 4096)
    const data = new Uint8Array(blocks(4096).length + 12)
    data.set(blocks(4096))
    new DataView(data.buffer).setUint32(1, 4097)
    expect(follow(startOf('osaka'), [withData(data)], isEdge)).toBe(3)
    // nonsense of which one block is made all the same
    expect(follow(startOf('osaka'), [{ ...withData(data), items: [burn(0, 30_000n)] }], isEdge)).toBeGreaterThan(7)
  }, 120_000)

  it('hold 32,768 entries, and none of 32,769', () => {
    for (const count of [32_768, 32_769]) {
      // two of them are of the one block
      const data = new Uint8Array(9 + 12 + 4 * count)
      const view = new DataView(data.buffer)
      view.setUint32(1, 1)
      view.setUint32(5, count)
      view.setUint32(17, 2)
      expect(follow(startOf('osaka'), [withData(data)])).toBe(count === 32_768 ? 5 + 2 * 3 : 3)
    }
  })

  it('consume as many forced items as a batch may have, from where the last one stopped', () => {
    const items = (from: number, count: number) => Array.from({ length: count }, (_, i) => burn(from + i, 30_000n))
    const batches = [
      { ...batchOfEntries([]), items: items(0, 63) },
      { ...withData(new Uint8Array(0)), items: items(63, 64) },
      withData(new Uint8Array(0)),
      { ...withData(Uint8Array.of(1)), items: items(127, 1) },
    ]
    const isItem = (state: MachineState): boolean =>
      state.phase === phases.BOUNDARY && state.acc.queueCursor % 9n !== 1n
    expect(follow(startOf('osaka'), batches, isItem)).toBeGreaterThan(128)
  })
})

describe('block hashes', () => {
  const key = new Uint8Array(32).fill(1)
  const reader = 0xb10cn
  const ring = 8191n
  /** Stores what BLOCKHASH gives around both ends of its window, at slots that follow NUMBER. */
  const asked = ['0', '1', '2', '255', '256', '257', '258', '8190', '8191', '8192']
  const code = assemble(
    `${asked.map((back, i) => `${back} NUMBER SUB BLOCKHASH NUMBER 256 MUL ${i} ADD SSTORE`).join(' ')} 1 NUMBER ADD BLOCKHASH 0 SSTORE`,
  )

  /** A domain whose next block is `number`; every place of the ring holds something. */
  function startAt(number: bigint): Start {
    const { header } = startOf('osaka')
    const genesis = createGenesisWorld(createMemoryWorlds(), [
      ...requiredPredeploys
        .filter((address) => address !== historyAddress)
        .map((address) => ({ address, code: Uint8Array.of(0) })),
      {
        address: historyAddress,
        code: Uint8Array.of(0),
        storage: Array.from({ length: Number(ring) + 1 }, (_, i) => [BigInt(i), BigInt(i) + 1000n] as const),
      },
      { address: bytesToBigint(privateKeyToAddress(key)), balance: 10n ** 18n },
      { address: reader, code },
    ])
    if (!genesis.ok) throw new Error(genesis.reason)
    const world = genesis.value
    const config = createDomainConfig({
      domainId,
      fork: 'osaka',
      genesisWorldRoot: world.root,
      genesisTimestamp: 1000n,
      initialBaseFee: 1_000_000n,
    })
    return { world, config, header: { ...header, number: number - 1n, worldRoot: world.root } }
  }

  it('lie in a ring of 8,191 and are given for 256 blocks', () => {
    const entry = (nonce: bigint): Bytes =>
      signTransaction(
        {
          type: 2,
          chainId: domainId,
          nonce,
          gasLimit: 1_000_000n,
          maxFeePerGas: 10n ** 10n,
          maxPriorityFeePerGas: 1n,
          to: reader,
          value: 0n,
          data: new Uint8Array(0),
          accessList: [],
        },
        key,
      )
    for (const number of [1n, 2n, 255n, 256n, 257n, 258n, ring - 1n, ring, ring + 1n, ring + 2n, 2n * ring + 257n]) {
      const start = startAt(number)
      const blocks = [0n, 1n].map((nonce) => ({ timestamp: 1010n, transactions: [entry(nonce)] }))
      const given = { ...batchOfEntries([]), data: encodeBatch(blocks) }
      let seen = 0
      follow(start, [given], (state) => {
        if (state.phase === phases.BOUNDARY) return true
        if (state.phase !== phases.EXECUTE || state.frame!.code.code.read(state.frame!.pc, 1)[0] !== 0x40) return false
        seen++
        return true
      })
      expect(seen).toBe(2 * (asked.length + 1))
      expect(blockHash(start.header)).toHaveLength(32)
    }
  }, 120_000)
})

describe('limits that no gas reaches', () => {
  /** Leaves 32 bytes of return data. */
  const returned = '0 0 32 0 4 50000 STATICCALL POP'
  const instructions = [
    '0 0 0 0 0 0x7777 50000 CALL',
    '0 0 0 0 1 0x7777 50000 CALL',
    '0 0 0 0 1 0x7777 50000 CALLCODE',
    '0 0 0 0 0x7777 50000 DELEGATECALL',
    '0 0 0 0 2 50000 STATICCALL',
    '0 0 0 CREATE',
    '0 0 0 0 CREATE2',
  ] as const

  it('refuse calls and creations below depth 1,024, give their gas back and clear the return data', () => {
    for (const text of instructions)
      for (const depth of [1022, 1023, 1024]) {
        const { env, state } = stateBefore(`${returned} ${text}`)
        const frame = { ...state.frame!, depth }
        expect(frame.returnData.length).toBe(32)
        const deep = { ...state, frame }
        expect(checkStep(env, deep, verifier, coverage), `${text} at depth ${depth}`).toBeUndefined()
        const next = step(env, deep)
        const isRefused = next.phase === phases.EXECUTE && next.frame!.depth === depth
        expect(isRefused, `${text} at depth ${depth}`).toBe(depth === 1024)
        if (isRefused) expect(next.frame!.returnData.length).toBe(0)
      }
  })

  it('refuse a creation by an account whose nonce is at its end', () => {
    for (const text of instructions.slice(5))
      for (const nonce of [(1n << 64n) - 2n, (1n << 64n) - 1n]) {
        const { env, state } = stateBefore(text)
        const self = state.frame!.setup.self
        const { world } = state.journal
        const account = { ...world.account(self)!, nonce }
        const changed = world.commit({ accounts: new Map([[self, account]]), storage: new Map(), code: new Map() })
        const last = { ...state, journal: { ...state.journal, world: changed } }
        expect(checkStep(env, last, verifier, coverage), `${text} with nonce ${nonce}`).toBeUndefined()
        expect(step(env, last).phase === phases.EXECUTE).toBe(nonce === (1n << 64n) - 1n)
      }
  })
})

describe('operands of every width', () => {
  const words = [27n, 32n, 53n, 64n, 160n].flatMap((bits) => [(1n << bits) - 1n, 1n << bits])
  words.push(...[1n, 31n, 32n, 64n].map((below) => (1n << 256n) - below))
  /** Each `@` in turn is a wide word, the others a small one. */
  const texts = [
    '@ MLOAD',
    '7 @ MSTORE',
    '7 @ MSTORE8',
    '@ @ KECCAK256',
    '@ @ @ CALLDATACOPY',
    '@ @ @ CODECOPY',
    '@ @ @ RETURNDATACOPY',
    '@ @ @ MCOPY',
    '@ @ @ 4 EXTCODECOPY',
    '@ @ LOG0',
    '7 @ @ LOG1',
    '@ @ 0 CREATE',
    '5 @ @ 0 CREATE2',
    '@ @ @ @ 0 4 @ CALL',
    '@ @ @ @ 4 @ STATICCALL',
    '@ @ RETURN',
    '@ @ REVERT',
    '@ CALLDATALOAD',
    '@ JUMP',
    '1 @ JUMPI',
    '@ BLOCKHASH',
  ]

  it('are not cut: what no gas pays for halts, whatever it is modulo a word of less', () => {
    let halted = 0
    for (const text of texts) {
      const places = text.split('@').length - 1
      for (let place = 0; place < places; place++)
        for (const word of words) {
          let at = 0
          const source = text.replace(/@/g, () =>
            at++ === place ? `0x${word.toString(16).padStart(64, '0')}` : '0x21',
          )
          const { env, state } = stateBefore(source)
          expect(checkStep(env, state, verifier, coverage), source).toBeUndefined()
          const { micro } = step(env, state)
          if (micro?.kind === 'return' && micro.outcome === 2) halted++
        }
    }
    expect(halted).toBeGreaterThan(400)
  }, 120_000)
})

describe('a precompile whose account has code', () => {
  const account = (code: string) => ({ nonce: '0x1', balance: '0x9', code, storage: {} })
  /** As the executor goes, all steps compared. */
  function followCase(given: Parameters<typeof makeCase>[0]): string[] {
    const prepared = prepareCase(makeCase(given))!
    const problems: string[] = []
    const { difference } = runCase(prepared, 5000, (state) => {
      const problem = checkStep(prepared.env, state, verifier, coverage)
      if (problem !== undefined) problems.push(problem)
    })
    return difference === undefined ? problems : [...problems, difference]
  }

  it('is the precompile when it is called, and its code when that is read or delegated to', () => {
    const codes = ['0x600760005500', `0xef0100${'00'.repeat(18)}c0d1`]
    const own = assemble('9 3 SSTORE')
    const calls = ['CALL', 'CALLCODE'].map((name) => `32 0 32 0 1 2 50000 ${name} POP`)
    const others = ['DELEGATECALL', 'STATICCALL'].map((name) => `32 0 32 0 2 50000 ${name} POP`)
    const reads =
      '2 EXTCODESIZE 1 SSTORE 2 EXTCODEHASH 2 SSTORE 9 0 40 2 EXTCODECOPY 0 0 0 0 1 0xde02 50000 CALL 4 SSTORE'
    const code = assemble([...calls, ...others, reads, '0 MLOAD 5 SSTORE'].join(' '))
    for (const fork of ['cancun', 'prague', 'osaka'] as const)
      for (const atTwo of codes) {
        const accounts = {
          [`0x${'2'.padStart(40, '0')}`]: account(atTwo),
          [`0x${'c0d1'.padStart(40, '0')}`]: account(bytesToHex(own)),
          // delegated to the precompile
          [`0x${'de02'.padStart(40, '0')}`]: account(`0xef0100${'00'.repeat(19)}02`),
        }
        expect(followCase({ fork, code, accounts })).toEqual([])
        for (const to of [2n, 0xde02n]) expect(followCase({ fork, to, value: 1n, accounts })).toEqual([])
      }
  })
})

describe('the gas cap of a transaction', () => {
  const key = new Uint8Array(32).fill(1)
  const sign = (nonce: bigint, gasLimit: bigint): Bytes => signTransaction({ ...plain, type: 2, nonce, gasLimit }, key)

  it('holds whatever the block has left, and for forced transactions', () => {
    for (const txGasCap of [100_000n, 1n << 24n]) {
      const raws = [txGasCap + 1n, txGasCap].map((gasLimit) => sign(0n, gasLimit))
      const forced = [txGasCap + 1n, txGasCap].map((gasLimit, i) => {
        const data = sign(1n, gasLimit)
        const item = { ...burn(i, 1n << 25n), kind: 1, from: 0n, to: 0n, mint: 0n, value: 0n } as const
        return { ...item, data, dataRoot: wordTreeRoot(data) }
      })
      let entered = 0
      const count = ({ phase }: MachineState): boolean => {
        if (phase === phases.TX_ENTER) entered++
        return true
      }
      const batches = [batchOfEntries(raws), batchOfEntries([], forced)]
      follow(startOf('osaka', { txGasCap, blockGasLimit: 1n << 26n }), batches, count)
      expect(entered).toBe(2)
    }
  })
})

describe('creations that are refused', () => {
  it('meet storage that is left where there is neither nonce nor code (EIP-7610)', () => {
    const address = bytesToHex(createAddress(privateKeyToAddress(caseKey), 0n))
    const data = assemble('7 3 SSTORE 1 0 RETURN')
    for (const storage of [{}, { '0x01': '0x01' }]) {
      const account = { nonce: '0x0', balance: '0x9', code: '0x', storage }
      const prepared = prepareCase(makeCase({ to: undefined, data, accounts: { [address]: account } }))!
      let deployed = 0
      const { difference } = runCase(prepared, 5000, (state) => {
        expect(checkStep(prepared.env, state, verifier, coverage)).toBeUndefined()
        if (state.phase === phases.DEPLOY) deployed++
      })
      expect(difference).toBeUndefined()
      expect(deployed).toBe('0x01' in storage ? 0 : 1)
    }
  })

  it('have init code beyond the limit in a deposit', () => {
    for (const length of [49_152, 49_153]) {
      const data = new Uint8Array(length)
      const item = { ...burn(0, 2_000_000n), to: 0n, isCreation: true, data, dataRoot: wordTreeRoot(data) }
      const seen = new Set<number>()
      follow(startOf('osaka'), [{ ...batchOfEntries([]), items: [item] }], ({ phase }) => {
        seen.add(phase)
        return phase !== phases.CODIFY
      })
      expect(seen.has(phases.CREATE)).toBe(length === 49_152)
    }
  })
})
