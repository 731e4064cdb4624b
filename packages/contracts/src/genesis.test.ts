import { hexToBytes } from '@syncline/primitives'
import { keccak256 } from 'viem'
import { describe, expect, it } from 'vitest'
import { claimRegistryLayout } from './generated/ClaimRegistry.js'
import { type GenesisPredeployParameters, genesisPredeploys } from './genesis.js'
import { predeploys } from './predeploys.js'

const parameters: GenesisPredeployParameters = {
  l1Bridge: '0xffffffffffffffffffffffffffffffffffffffff',
  crosslinks: `0x${'c1'.repeat(20)}`,
  isolationLedger: `0x${'c2'.repeat(20)}`,
  domainClosure: `0x${'c3'.repeat(20)}`,
  authorityRegistry: `0x${'c4'.repeat(20)}`,
  l1ChainId: 900n,
  feeOwner: `0x${'a1'.repeat(20)}`,
  feeRecipients: {
    sequencer: `0x${'b1'.repeat(20)}`,
    treasury: `0x${'b2'.repeat(20)}`,
    dataProviders: `0x${'b3'.repeat(20)}`,
  },
}

describe('genesisPredeploys', () => {
  it('makes the accounts of the table, each with code below the limit of EIP-170', () => {
    const accounts = genesisPredeploys(parameters)
    expect(accounts.map(({ address }) => address)).toEqual(Object.values(predeploys))
    for (const { code, nonce, balance } of accounts) {
      expect(hexToBytes(code).length).toBeGreaterThan(60)
      expect(hexToBytes(code).length).toBeLessThan(24_576)
      expect([nonce, balance]).toEqual([1n, 0n])
    }
  })

  it('installs the code that other chains have at the well-known addresses', () => {
    const code = new Map(genesisPredeploys(parameters).map((account) => [account.address, account.code]))
    expect(keccak256(code.get(predeploys.create2Deployer)!)).toBe(
      '0x2fa86add0aed31f33a762c9d88e807c475bd51d0f52bd0955754b2608f7e4989',
    )
  })

  it('lets the alias of the L1 bridge alone mint, modulo 2^160', () => {
    const bridge = genesisPredeploys(parameters).find(({ address }) => address === predeploys.domainBridge)
    expect(bridge?.storage).toEqual({
      [`0x${'00'.repeat(32)}`]: `0x${'00'.repeat(12)}1111000000000000000000000000000000001110`,
    })
  })

  it('configures the claim registry as its constructor does elsewhere', () => {
    const registry = genesisPredeploys({ ...parameters, admissionBondWei: 5n }).find(
      ({ address }) => address === predeploys.claimRegistry,
    )
    expect(registry?.storage).toEqual({
      [`0x${'01'.padStart(64, '0')}`]: `0x${'5'.padStart(24, '0')}${'c1'.repeat(20)}`,
      [`0x${'9'.padStart(64, '0')}`]: `0x${'00'.repeat(12)}${'c2'.repeat(20)}`,
      [`0x${'a'.padStart(64, '0')}`]: `0x${'00'.repeat(12)}${'c3'.repeat(20)}`,
      [`0x${'02'.padStart(64, '0')}`]: `0x5c${'9'.padStart(38, '0')}`.replace('0x', `0x${'00'.repeat(12)}`),
    })
    expect(() => genesisPredeploys({ ...parameters, admissionBondWei: 1n << 96n })).toThrow(RangeError)
  })

  it('keeps certified roots where CLAIMSTATUS reads them', () => {
    expect(claimRegistryLayout.certifiedRoot).toEqual({ slot: 6, offset: 0 })
  })

  it('refuses shares that do not sum to all, and zero addresses', () => {
    const all = { sequencer: 10_000, treasury: 0, dataProviders: 0 }
    const less = { sequencer: 9_999, treasury: 0, dataProviders: 0 }
    const negative = { sequencer: 10_001, treasury: -1, dataProviders: 0 }
    for (const base of [less, negative]) {
      expect(() => genesisPredeploys({ ...parameters, feeShares: { sequencer: all, base, l1: all } })).toThrow(
        RangeError,
      )
    }
    expect(() => genesisPredeploys({ ...parameters, l1Bridge: `0x${'00'.repeat(20)}` })).toThrow(RangeError)
    expect(() => genesisPredeploys({ ...parameters, feeOwner: '0x1234' })).toThrow(RangeError)
  })
})
