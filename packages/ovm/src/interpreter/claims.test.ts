import { bytesToBigint, hashWords } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { createRules } from '../fork.js'
import { claimRegistryAddress, messengerAddress, objectManagerAddress } from '../world/predeploys.js'
import { certifiedRootAt, copyDigestAt } from '../world/recordSlots.js'
import { osaka, returning, run } from './testing.js'

const rules = createRules('osaka', 'semantic', true)
const root = 0xabcdefn << 200n
const copy = 0xc0ffee00n << 220n
const digest = (1n << 255n) + 5n
const word = (value: bigint): string => `0x${value.toString(16).padStart(64, '0')}`
const accounts = {
  [`${claimRegistryAddress}`]: { nonce: 1n, storage: [[certifiedRootAt(901n, 7n), root]] as const },
  [`${objectManagerAddress}`]: { nonce: 1n, storage: [[copyDigestAt(copy), digest]] as const },
  // keeps its call data as level and calls the account that runs the tests' code
  [`${messengerAddress}`]: {
    nonce: 1n,
    code: '0 CALLDATALOAD 0 TSTORE 32 0 0 0 0 CALLER GAS CALL POP 0 0 TSTORE 32 0 RETURN',
  },
}
const claim = (domainId: bigint, number: bigint, worldRoot: bigint): string =>
  `${word(worldRoot)} ${word(number)} ${word(domainId)} CLAIMSTATUS`
const given = { rules, accounts }

describe('CLAIMSTATUS', () => {
  it('is TRUE of the certified root, FALSE of another one at its height, else UNKNOWN', () => {
    const status = (...of: Parameters<typeof claim>): bigint => run(returning(claim(...of)), given).word
    expect(status(901n, 7n, root)).toBe(1n)
    expect(status(901n, 7n, root + 1n)).toBe(2n)
    expect(status(901n, 7n, 0n)).toBe(2n)
    for (const [domainId, number] of [
      [901n, 8n],
      [902n, 7n],
      [7n, 901n],
      [0n, 0n],
      [901n, (1n << 64n) + 7n],
      [(1n << 64n) + 901n, 7n],
    ] as const) {
      expect(status(domainId, number, root)).toBe(0n)
      expect(status(domainId, number, 0n)).toBe(0n)
    }
  })

  it('stands where Solidity puts `mapping(uint64 => mapping(uint64 => bytes32))` of slot 6', () => {
    expect(certifiedRootAt(901n, 7n)).toBe(bytesToBigint(hashWords(7n, hashWords(901n, 6n))))
  })
})

describe('DEPDIGEST', () => {
  it('is the first word of the record of a copy, 0 without one', () => {
    expect(run(returning(`${word(copy)} DEPDIGEST`), given).word).toBe(digest)
    expect(run(returning(`${word(copy + 1n)} DEPDIGEST`), given).word).toBe(0n)
    expect(run(returning(`${word(copy)} DEPDIGEST`), { rules }).word).toBe(0n)
  })
})

describe('LEVEL', () => {
  const deliver = (level: number): string => `${level} 0 MSTORE 32 0 32 0 0 ${word(messengerAddress)} GAS CALL POP`
  const answer = 'LEVEL 0 MSTORE 32 0 RETURN'

  it('is 0 outside a delivery, also if others have a word there', () => {
    expect(run(returning('5 0 TSTORE LEVEL'), given).word).toBe(0n)
  })

  it('is the level of the delivery that runs, and gone with it', () => {
    const code = `CALLER ${word(messengerAddress)} EQ @called JUMPI ${deliver(2)} 0 MLOAD LEVEL 8 SHL OR ${returning('')} called: JUMPDEST ${answer}`
    expect(run(code, given).word).toBe(2n)
  })
})

describe('prices', () => {
  const twice = (text: string): bigint => run(`${text} ${text}`, given).gasUsed - run(text, given).gasUsed

  it('hold a cold or warm account, a cold or warm slot, and the hashes of the key', () => {
    const pushes = 9n
    expect(run(claim(901n, 7n, root), given).gasUsed).toBe(pushes + 2600n + 2100n + 84n)
    expect(twice(claim(901n, 7n, root))).toBe(pushes + 284n)
    expect(run(`${word(copy)} DEPDIGEST`, given).gasUsed).toBe(3n + 2600n + 2100n + 42n)
    expect(twice(`${word(copy)} DEPDIGEST`)).toBe(3n + 242n)
    expect(run('LEVEL', given).gasUsed).toBe(100n)
    const other = `${claim(901n, 7n, root)} ${claim(901n, 8n, root)}`
    expect(run(other, given).gasUsed).toBe(2n * pushes + 2600n + 2100n + 84n + 2100n + 184n)
    const balance = `${word(claimRegistryAddress)} BALANCE`
    expect(run(`${claim(901n, 7n, root)} ${balance}`, given).gasUsed).toBe(pushes + 4784n + 3n + 100n)
  })

  it('are all or nothing', () => {
    const need = run(claim(901n, 7n, root), given).gasUsed
    expect(run(claim(901n, 7n, root), { ...given, gas: need }).halt).toBeUndefined()
    for (const gas of [need - 1n, need - 2000n, need - 2001n, need - 4500n, need - 4501n]) {
      const { halt, state } = run(claim(901n, 7n, root), { ...given, gas })
      expect(halt).toBe('OUT_OF_GAS')
      expect(state.isWarmAddress(claimRegistryAddress)).toBe(false)
    }
  })
})

describe('a domain without extensions', () => {
  it.each(['CLAIMSTATUS', 'DEPDIGEST', 'LEVEL', '#cf'])('halts at %s', (name) => {
    expect(run(`0 0 0 ${name}`, { ...given, rules: osaka }).halt).toBe('INVALID_OPCODE')
    expect(run(`0 0 0 ${name}`, given).halt).toBe(name === '#cf' ? 'INVALID_OPCODE' : undefined)
  })
})
