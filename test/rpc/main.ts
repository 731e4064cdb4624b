/** `npm run test:rpc`: the official RPC vectors, with a closed list of reviewed deviations. */
import { readDeviations, replayVectors, vectorFolder, vectorsExist } from './replay.js'

function out(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function main(): Promise<number> {
  if (!vectorsExist()) {
    const must = process.env['CI'] === 'true'
    out(`rpc vectors are not at ${vectorFolder}${must ? '' : '; skipped'}`)
    out(must ? '0 passed, 1 failed' : '0 passed, 0 failed, 1 skipped')
    return must ? 1 : 0
  }
  const deviations = readDeviations()
  const results = await replayVectors()
  const names = new Set(results.map(({ name }) => name))
  const failed: string[] = []
  const reasons = new Map<string, number>()
  let passed = 0
  let shapes = 0
  for (const { name, shapeOnly, difference } of results) {
    const reason = deviations[name]
    if (difference === undefined && reason === undefined) {
      passed++
      if (shapeOnly) shapes++
    } else if (difference === undefined) failed.push(`${name} passes, yet is listed as a deviation: ${reason}`)
    else if (reason === undefined) failed.push(`${name}: ${difference}`)
    else reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  for (const name of Object.keys(deviations)) {
    if (!names.has(name)) failed.push(`${name} is listed as a deviation, but there is no such file`)
  }
  const deviating = [...reasons.values()].reduce((sum, count) => sum + count, 0)
  out(`${passed} of ${results.length} files answered as wanted (${shapes} of them by shape only, as they ask)`)
  out(`${deviating} of ${results.length} deviate for reviewed reasons:`)
  for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]))
    out(`  ${String(count).padStart(3)} ${reason}`)
  for (const line of failed) out(`FAIL ${line}`)
  out(`${passed} passed, ${failed.length} failed, ${deviating} skipped`)
  return failed.length === 0 ? 0 : 1
}

process.exitCode = await main()
