/** docs/requirements.md says of each requirement where it is and what shows it: one row an id, and nothing named that is not there. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/requirements.md', 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\| OIP-/.test(line))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  )
const standings = ['met', 'in part', 'library', 'model', 'other figure', 'not there']
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> }).scripts,
)
const benches = readFileSync('bench/main.ts', 'utf8')

describe('the table of requirements', () => {
  it('has a row for each of OIP-01 to OIP-62, in turn', () => {
    const ids = Array.from({ length: 62 }, (_, i) => `OIP-${String(i + 1).padStart(2, '0')}`)
    expect(rows.map(([id]) => id)).toEqual(ids)
  })

  it('says in each row what is asked, where it is, what shows it, and how it stands', () => {
    for (const row of rows) {
      expect(row, row[0]).toHaveLength(5)
      for (const cell of row) expect(cell, row[0]).not.toBe('')
      expect(standings, row[0]).toContain(row[4])
      // whoever says that it is there names a file
      if (row[4] !== 'not there') expect(row[2], row[0]).toMatch(/`[^`]+\/[^`]+`|\]\([^)]+\)/)
    }
  })

  it('names no file that is not there', () => {
    const code = [...page.matchAll(/`([\w./-]+\/[\w./-]+)`/g)].map(([, path]) => path!)
    const links = [...page.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, path]) => `docs/${path}`)
    expect(code.length).toBeGreaterThan(60)
    for (const path of [...code, ...links]) expect(existsSync(path), path).toBe(true)
  })

  it('names no command that is not there', () => {
    for (const [, script] of page.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toContain(script)
    for (const [, name] of page.matchAll(/npm run bench -- ([\w-]+)/g))
      expect(benches).toMatch(new RegExp(`^ {2}'?${name}'?:`, 'm'))
  })
})
