import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createRules } from '../fork.js'
import { extensionRange, opcodeTable } from '../generated/opcodes.js'
import { hasOpcode, opcodeTables } from './tables.js'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

describe('the opcode table', () => {
  it('is what the generator makes of spec/opcodes.json, and so are the dispatch, the Solidity table and the page', async () => {
    const generator: { generate(): Promise<Record<string, string>> } = await import(
      `${root}scripts/generate/opcodes.mjs`
    )
    const files = Object.entries(await generator.generate())
    expect(files).toHaveLength(4)
    for (const [path, text] of files) expect(readFileSync(root + path, 'utf8') === text, `${path} is stale`).toBe(true)
  })

  it('is ascending, with stack effects and immediates that fit the names', () => {
    const codes = opcodeTable.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b))
    for (const { name, code, immediate, pops, pushes } of opcodeTable) {
      const n = Number(/\d+$/.exec(name)?.[0])
      if (name.startsWith('PUSH')) expect([immediate, pops, pushes, code]).toEqual([n, 0, 1, 0x5f + n])
      else expect(immediate).toBe(0)
      if (name.startsWith('DUP')) expect([pops, pushes, code]).toEqual([n, n + 1, 0x7f + n])
      if (name.startsWith('SWAP')) expect([pops, pushes, code]).toEqual([n + 1, n + 1, 0x8f + n])
    }
  })

  it('has in the extension range what a feature turns on, and nothing else', () => {
    for (const { code, feature } of opcodeTable)
      expect(feature === 'extensions').toBe(code >= extensionRange.first && code <= extensionRange.last)
    const names = opcodeTable.filter(({ feature }) => feature !== '').map(({ name }) => name)
    expect(names).toEqual(['CLAIMSTATUS', 'DEPDIGEST', 'LEVEL'])
  })

  it('gives each rule set its opcodes', () => {
    const clz = opcodeTable.find(({ name }) => name === 'CLZ')!
    const osaka = createRules('osaka', 'semantic')
    expect(hasOpcode(osaka, clz)).toBe(true)
    expect(hasOpcode(createRules('prague', 'semantic'), clz)).toBe(false)
    expect(opcodeTables(osaka)).toBe(opcodeTables(osaka))
    for (const extension of opcodeTable.filter(({ feature }) => feature !== '')) {
      expect(hasOpcode(osaka, extension)).toBe(false)
      for (const fork of ['cancun', 'prague', 'osaka'] as const)
        expect(hasOpcode(createRules(fork, 'semantic', true), extension)).toBe(true)
    }
  })
})
