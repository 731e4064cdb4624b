import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Locks folder after folder at the same moments as its siblings; prints those that it got. */
const contender = `
import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'files.ts'))}
const [, , root, start, rounds] = process.argv
const got = []
for (let round = 0; round < Number(rounds); round++) {
  while (Date.now() < Number(start) + 5 * round);
  try { lockFolder(root + '/' + round); got.push(round) } catch (error) { if (error.code !== 'DATABASE_LOCKED') throw error }
}
console.log(JSON.stringify(got))
process.stdin.resume() // what it holds is held until everybody is through
`

it('gives a lock that a dead process left to one of those who start at once', { timeout: 120_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'syncline-lock-'))
  folders.push(root)
  const rounds = 300
  for (let round = 0; round < rounds; round++) {
    mkdirSync(join(root, String(round)))
    writeFileSync(join(root, String(round), 'lock'), '999999 1')
  }
  const script = join(root, 'contender.mjs')
  writeFileSync(script, contender)
  const start = Date.now() + 3_000
  const contenders = Array.from({ length: 3 }, () => {
    const args = ['--import', 'tsx', '--conditions=source', script, root, String(start), String(rounds)]
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    let text = ''
    const got = new Promise<readonly number[]>((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        text += String(chunk)
        if (text.endsWith('\n')) resolve(JSON.parse(text))
      })
      child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
    })
    return { child, got }
  })
  const lists = await Promise.all(contenders.map((each) => each.got))
  for (const { child } of contenders) child.stdin.end()
  const got = lists.flat().sort((a, b) => a - b)
  expect(got).toEqual(Array.from({ length: rounds }, (_, round) => round))
  expect(readdirSync(join(root, '0'))).toEqual(['lock'])
  expect(readFileSync(join(root, '0', 'lock'), 'utf8')).not.toBe('999999 1')
})
