import { bigintToWord, bytesToBigint, create2Address, createAddress, hexToBytes, keccak256 } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { createRules } from '../fork.js'
import { delegationCode } from '../state/delegation.js'
import { JournaledState } from '../state/journaledState.js'
import { MemoryState } from '../state/memory.js'
import { addressBytes } from '../transaction/encode.js'
import { assemble } from './assembler.js'
import { createInterpreter } from './index.js'
import { osaka, returning, run, self, sender, testBlock } from './testing.js'

/** CALL with nothing but gas and value; leaves its result. */
const callTo = (to: string, gas = '0xffffff', value = 'PUSH0'): string =>
  `PUSH0 PUSH0 PUSH0 PUSH0 ${value} ${to} ${gas} CALL`
const pushesOfCall = 2n * 5n + 3n + 3n

describe('CALL', () => {
  it('hands over at most all but one 64th, and no more than asked', () => {
    const accounts = { '0xaa': { code: returning('GAS') } }
    const gasSeen = (gas: string): bigint =>
      run(`32 PUSH0 PUSH0 PUSH0 PUSH0 0xaa ${gas} CALL 32 PUSH0 RETURN`, { accounts, gas: 100_000n }).word
    // before the call: six pushes, memory of a word, 2600
    const available = 100_000n - (3n + 2n * 4n + 3n + 3n) - 3n - 2600n
    expect(gasSeen('0xffffff')).toBe(available - available / 64n - 2n)
    expect(gasSeen(`0x${'ff'.repeat(32)}`)).toBe(available - available / 64n - 2n)
    expect(gasSeen('1000')).toBe(998n)
  })

  it('gives the callee 2300 gas with value, which come back unused', () => {
    const accounts = { '0xaa': { code: 'STOP' } }
    const { gasUsed } = run(callTo('0xaa', 'PUSH0', '1'), { accounts, own: { balance: 5n } })
    expect(gasUsed).toBe(2n * 5n + 3n + 3n + 2600n + 9000n - 2300n)
  })

  it('takes 25,000 for bringing an account into being, only with value', () => {
    const own = { balance: 5n }
    expect(run(callTo('0xaa', 'PUSH0', '1'), { own }).gasUsed).toBe(2n * 5n + 6n + 2600n + 9000n + 25_000n - 2300n)
    const { gasUsed, state } = run(callTo('0xaa', 'PUSH0'), { own })
    expect(gasUsed).toBe(2n * 6n + 3n + 2600n)
    expect(state.account(0xaan)).toBeUndefined()
  })

  it('costs a warm callee 100, and a precompile is always warm', () => {
    const accounts = { '0xaa': { code: 'STOP' } }
    const once = run(callTo('0xaa'), { accounts }).gasUsed
    expect(run(`${callTo('0xaa')} ${callTo('0xaa')}`, { accounts }).gasUsed - once).toBe(pushesOfCall + 100n)
    // identity of nothing costs 15
    expect(run(callTo('4')).gasUsed).toBe(pushesOfCall + 100n + 15n)
  })

  it('without the ether fails, gives all gas back with the stipend, and clears return data', () => {
    const accounts = { '0xaa': { code: '32 PUSH0 RETURN' } }
    const before = callTo('0xaa')
    const { word } = run(
      returning(`${before} RETURNDATASIZE ${callTo('0xaa', '0xffff', '1')} RETURNDATASIZE ADD ADD ADD`),
      { accounts },
    )
    expect(word).toBe(33n)
    const spent = run(callTo('0xaa', 'PUSH0', '1'), { accounts: { '0xaa': { nonce: 1n } } })
    expect(spent.gasUsed).toBe(2n * 5n + 6n + 2600n + 9000n - 2300n)
    expect(spent.state.isWarmAddress(0xaan)).toBe(true)
  })

  it('leaves memory beyond the returned bytes alone', () => {
    const accounts = { '0xaa': { code: '0xbeef PUSH0 MSTORE 2 30 RETURN' } }
    const ones = `0x${'11'.repeat(32)}`
    const { output } = run(`${ones} PUSH0 MSTORE 32 PUSH0 PUSH0 PUSH0 PUSH0 0xaa 50000 CALL 32 PUSH0 RETURN`, {
      accounts,
    })
    expect(output).toEqual(hexToBytes(`0xbeef${'11'.repeat(30)}`))
  })

  it('charges memory for input and output at once, even for a callee without code', () => {
    expect(run(`64 32 32 PUSH0 PUSH0 0xaa PUSH0 CALL MSIZE`).gasUsed).toBe(3n * 4n + 2n * 3n + 9n + 2600n + 2n)
  })

  it('hands the caller’s memory over unharmed while the callee grows its own', () => {
    const accounts = { '0xaa': { code: '1 2000 MSTORE PUSH0 CALLDATALOAD PUSH0 MSTORE 32 PUSH0 RETURN' } }
    const code = '0x1234 PUSH0 MSTORE 32 32 32 PUSH0 PUSH0 0xaa 90000 CALL 32 32 RETURN'
    expect(run(code, { accounts }).word).toBe(0x1234n)
  })

  it('does not hand a copy of dirty memory to the next frame', () => {
    const accounts = {
      '0xaa': { code: `0x${'ff'.repeat(32)} PUSH0 MSTORE STOP` },
      '0xab': { code: returning('PUSH0 MLOAD') },
    }
    const code = `${callTo('0xaa')} 32 PUSH0 PUSH0 PUSH0 PUSH0 0xab 90000 CALL 32 PUSH0 RETURN`
    expect(run(code, { accounts }).word).toBe(0n)
  })

  it('undoes a failing callee and keeps its return data only on REVERT', () => {
    const accounts = {
      '0xaa': { code: '1 PUSH0 SSTORE 1 PUSH0 MSTORE 32 PUSH0 REVERT' },
      '0xab': { code: '1 PUSH0 SSTORE INVALID' },
    }
    const reverted = run(returning(`${callTo('0xaa')} RETURNDATASIZE ADD`), { accounts })
    expect(reverted.word).toBe(32n)
    expect(reverted.state.storage(0xaan, 0n)).toBe(0n)
    expect(reverted.state.isWarmAddress(0xaan)).toBe(true)
    const halted = run(returning(`${callTo('0xab', '30000')} RETURNDATASIZE ADD`), { accounts })
    expect(halted.word).toBe(0n)
    expect(halted.state.storage(0xabn, 0n)).toBe(0n)
  })
})

describe('the other calls', () => {
  const who = (source: string) => ({ '0xaa': { code: returning(source) } })

  it('DELEGATECALL keeps caller, value and storage', () => {
    const call = '32 PUSH0 PUSH0 PUSH0 0xaa 50000 DELEGATECALL 32 PUSH0 RETURN'
    expect(run(call, { accounts: who('CALLER') }).word).toBe(sender)
    expect(run(call, { accounts: who('CALLVALUE'), value: 77n }).word).toBe(77n)
    expect(run(call, { accounts: who('ADDRESS') }).word).toBe(self)
    expect(run(call, { accounts: who('CODESIZE') }).word).toBeLessThan(20n)
  })

  it('CALLCODE runs foreign code on own storage with own address as caller', () => {
    const call = '32 PUSH0 PUSH0 PUSH0 3 0xaa 50000 CALLCODE 32 PUSH0 RETURN'
    const own = { balance: 5n }
    expect(run(call, { accounts: who('CALLER'), own }).word).toBe(self)
    expect(run(call, { accounts: who('ADDRESS'), own }).word).toBe(self)
    const { word, state } = run(call, { accounts: who('CALLVALUE'), own })
    expect(word).toBe(3n)
    expect(state.balance(self)).toBe(5n)
    expect(run(call, { accounts: who('CALLER') }).word).toBe(0n)
  })

  it('STATICCALL sees value 0', () => {
    const call = '32 PUSH0 PUSH0 PUSH0 0xaa 50000 STATICCALL 32 PUSH0 RETURN'
    expect(run(call, { accounts: who('CALLVALUE 1 ADD'), value: 9n }).word).toBe(1n)
  })
})

describe('depth', () => {
  /** Calls itself as deep as it gets and returns how deep that was. */
  const recursive = '32 PUSH0 PUSH0 PUSH0 PUSH0 ADDRESS GAS CALL POP PUSH0 MLOAD 1 ADD PUSH0 MSTORE 32 PUSH0 RETURN'

  it('reaches 1024 below the top frame and refuses one more without a halt', () => {
    expect(run(recursive, { gas: 1n << 62n }).word).toBe(1025n)
  })

  it('needs no native stack', () => {
    let result = 0n
    const nest = (levels: number): void => {
      if (levels > 0) nest(levels - 1)
      else result = run(recursive, { gas: 1n << 62n }).word
    }
    nest(3000)
    expect(result).toBe(1025n)
  })

  it('refuses a creation at depth 1024 and gives its gas back', () => {
    const code =
      '32 PUSH0 PUSH0 PUSH0 PUSH0 ADDRESS GAS CALL POP PUSH0 PUSH0 PUSH0 CREATE PUSH0 MLOAD ADD PUSH0 MSTORE 32 PUSH0 RETURN'
    // each frame of depths 0 to 1023 creates once
    expect(run(code, { gas: 1n << 62n }).state.nonce(self)).toBe(1n + 1024n)
  })
})

/** Init code that deploys `code` of at most 32 bytes. */
const deploying = (code: string): string => {
  const hex = Buffer.from(assemble(code)).toString('hex')
  const size = hex.length / 2
  return `0x${hex} PUSH0 MSTORE ${size} ${32 - size} RETURN`
}
/** Puts init code (at most 32 bytes) into memory and creates from it; leaves the address. */
const creating = (init: string, instruction = 'CREATE', value = 'PUSH0'): string => {
  const hex = Buffer.from(assemble(init)).toString('hex')
  const size = hex.length / 2
  const salt = instruction === 'CREATE2' ? '5' : ''
  return `0x${hex} PUSH0 MSTORE ${salt} ${size} ${32 - size} ${value} ${instruction}`
}
const firstCreated = bytesToBigint(createAddress(addressBytes(self), 1n))

describe('CREATE and CREATE2', () => {
  it('deploy what the init code returns, at the address of the EIPs', () => {
    const { word, state } = run(returning(creating(deploying('#6001'))))
    expect(word).toBe(firstCreated)
    expect(state.code(firstCreated)).toEqual(hexToBytes('0x6001'))
    expect(state.nonce(firstCreated)).toBe(1n)
    expect(state.nonce(self)).toBe(2n)
    expect(state.wasCreated(firstCreated)).toBe(true)
    const init = assemble(deploying('#6001'))
    const expected = bytesToBigint(create2Address(addressBytes(self), bigintToWord(5n), keccak256(init)))
    expect(run(returning(creating(deploying('#6001'), 'CREATE2'))).word).toBe(expected)
  })

  it('cost 32,000, 2 a word of init code, 200 a byte of code, and CREATE2 the hash', () => {
    const base = run(creating(deploying('#6001'))).gasUsed
    const init = run(deploying('#6001')).gasUsed
    expect(base).toBe(3n + 2n + 3n + 3n + 3n + 3n + 2n + 32_000n + 2n + init + 400n)
    expect(run(creating(deploying('#6001'), 'CREATE2')).gasUsed - base).toBe(3n + 6n)
  })

  it('refuse code that begins with 0xef, is too long, or cannot be paid for', () => {
    for (const init of ['0xef PUSH0 MSTORE8 1 PUSH0 RETURN', '24577 PUSH0 RETURN']) {
      const { word, state } = run(returning(creating(init)), { gas: 100_000_000n })
      expect(word).toBe(0n)
      expect(state.nonce(self)).toBe(2n)
      expect(state.account(firstCreated)).toBeUndefined()
      expect(state.isWarmAddress(firstCreated)).toBe(true)
    }
    expect(run(returning(creating('24576 PUSH0 RETURN')), { gas: 10_000_000n }).word).toBe(firstCreated)
    expect(run(returning(creating('24576 PUSH0 RETURN')), { gas: 4_900_000n }).word).toBe(0n)
  })

  it('keep the revert data of init code, and nothing after a success', () => {
    expect(run(returning(`${creating('7 PUSH0 REVERT')} POP RETURNDATASIZE`)).word).toBe(7n)
    expect(run(returning(`${creating(deploying('#6001'))} POP RETURNDATASIZE`)).word).toBe(0n)
    expect(run(returning(`${creating('INVALID')} POP RETURNDATASIZE`)).word).toBe(0n)
  })

  it('halt on init code above 49,152 bytes', () => {
    expect(run('49153 PUSH0 PUSH0 CREATE').halt).toBe('INIT_CODE_SIZE')
    expect(run('49152 PUSH0 PUSH0 CREATE').halt).toBeUndefined()
    expect(run(`0x${'ff'.repeat(32)} PUSH0 PUSH0 CREATE`).halt).toBe('INIT_CODE_SIZE')
  })

  it('refuse without the ether or with the last nonce, for no gas and with an unchanged nonce', () => {
    const poor = run(returning('PUSH0 PUSH0 1 CREATE'))
    expect(poor.word).toBe(0n)
    expect(poor.state.nonce(self)).toBe(1n)
    expect(poor.gasUsed).toBeLessThan(33_000n)
    const last = run(returning('PUSH0 PUSH0 PUSH0 CREATE'), { own: { nonce: (1n << 64n) - 1n } })
    expect(last.word).toBe(0n)
    expect(last.state.nonce(self)).toBe((1n << 64n) - 1n)
  })

  it.each([
    ['code', { code: 'STOP' }],
    ['a nonce', { nonce: 1n }],
    ['storage (EIP-7610)', { storage: [[1n, 1n]] as const }],
  ])('lose all handed gas to an account with %s', (_, seed) => {
    const accounts = { [`0x${firstCreated.toString(16)}`]: seed }
    const { word, state, gasUsed } = run(returning('PUSH0 PUSH0 PUSH0 CREATE'), { accounts, gas: 640_000n })
    expect(word).toBe(0n)
    expect(state.nonce(self)).toBe(2n)
    expect(gasUsed).toBeGreaterThan(620_000n)
  })

  it('may use an address that has only a balance, which stays', () => {
    const accounts = { [`0x${firstCreated.toString(16)}`]: { balance: 9n } }
    const { word, state } = run(returning('PUSH0 PUSH0 3 CREATE'), { accounts, own: { balance: 5n } })
    expect(word).toBe(firstCreated)
    expect(state.balance(firstCreated)).toBe(12n)
    expect(state.balance(self)).toBe(2n)
  })
})

describe('SELFDESTRUCT', () => {
  it('moves the balance and keeps an older account (EIP-6780)', () => {
    const { state, gasUsed } = run('0xaa SELFDESTRUCT', { own: { balance: 5n } })
    expect(gasUsed).toBe(3n + 5000n + 2600n + 25_000n)
    state.commitTransaction()
    expect(state.balance(0xaan)).toBe(5n)
    expect(state.nonce(self)).toBe(1n)
    expect(run('ADDRESS SELFDESTRUCT', { own: { balance: 5n } }).state.balance(self)).toBe(5n)
  })

  it('deletes an account of the same transaction and burns what is sent to it later', () => {
    const init = 'ADDRESS SELFDESTRUCT'
    const created = `0x${firstCreated.toString(16)}`
    const code = `${creating(init, 'CREATE', '3')} POP ${callTo(created, 'PUSH0', '2')}`
    const { state } = run(code, { own: { balance: 10n } })
    expect(state.balance(firstCreated)).toBe(2n)
    state.commitTransaction()
    expect(state.account(firstCreated)).toBeUndefined()
    expect(state.balance(self)).toBe(5n)
  })

  it('is undone with its frame', () => {
    const accounts = { '0xaa': { code: `${creating('0xbb SELFDESTRUCT')} INVALID` } }
    const { state } = run(callTo('0xaa', '200000'), { accounts })
    state.commitTransaction()
    expect(state.account(0xbbn)).toBeUndefined()
  })

  it('of an empty account creates no beneficiary', () => {
    const { state, gasUsed } = run('0xaa SELFDESTRUCT')
    expect(gasUsed).toBe(3n + 5000n + 2600n)
    state.commitTransaction()
    expect(state.changes().accounts.has(0xaan)).toBe(false)
  })
})

describe('delegated code (EIP-7702)', () => {
  function world(target: bigint): JournaledState {
    const memory = new MemoryState()
    memory.put(sender, { balance: 10n ** 18n })
    memory.put(0xde1en, { code: delegationCode(target), nonce: 1n })
    memory.put(0xaan, { code: assemble(returning('ADDRESS')) })
    memory.put(0xabn, { code: delegationCode(0xaan) })
    memory.put(self, { code: assemble('32 PUSH0 PUSH0 PUSH0 PUSH0 0xde1e 0xffffff CALL 32 PUSH0 RETURN') })
    return new JournaledState(memory)
  }
  const call = (state: JournaledState, rules = osaka, to = self) =>
    createInterpreter().run(
      { rules, block: testBlock, state, origin: sender, gasPrice: 0n, blobHashes: [], trace: undefined },
      { caller: sender, to, value: 0n, data: new Uint8Array(), gas: 100_000n },
    )

  it('runs in the place of the account, for a cold access to each of both', () => {
    const { output, gasLeft } = call(world(0xaan))
    expect(bytesToBigint(output)).toBe(0xde1en)
    const child = 2n + 2n + 3n + 3n + 3n + 2n
    expect(100_000n - gasLeft).toBe(3n + 8n + 3n + 3n + 3n + 2600n + 2600n + child + 5n)
  })

  it('is not followed twice, and to a precompile or nothing it is empty code', () => {
    expect(bytesToBigint(call(world(0xabn)).output)).toBe(0n)
    for (const target of [4n, 0xeeeen]) {
      const { output, halt } = call(world(target))
      expect(halt).toBeUndefined()
      expect(bytesToBigint(output)).toBe(0n)
    }
  })

  it('at the top warms the target for free', () => {
    const state = world(0xaan)
    const { output } = call(state, osaka, 0xde1en)
    expect(bytesToBigint(output)).toBe(0xde1en)
    expect(state.isWarmAddress(0xaan)).toBe(true)
  })

  it('is an invalid instruction before Prague', () => {
    expect(call(world(0xaan), createRules('cancun', 'semantic'), 0xde1en).halt).toBe('INVALID_OPCODE')
  })
})
