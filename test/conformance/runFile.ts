/** Runs all, or a sample, of the cases of one vector file. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { CaseResult } from './caseResult.js'
import { type RunOptions, runStateTest, type StateTest } from './stateCase.js'
import type { Suite } from './suites.js'
import { runTransactionTest, type TransactionTest } from './transactionCase.js'
import { runVmTest, type VmTest } from './vmCase.js'

/** `count` items spread evenly over `items`; all of them if there are not more. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items
  return Array.from({ length: count }, (_, i) => items[Math.floor(((i + 0.5) * items.length) / count)]!)
}

/** A state test with at most `count` post entries of forks that we run. */
function sampleEntries(test: StateTest, count: number): StateTest {
  const post = Object.entries(test.post).filter(([fork]) => ['Cancun', 'Prague', 'Osaka'].includes(fork))
  return { ...test, post: Object.fromEntries(post.map(([fork, entries]) => [fork, spread(entries, count)])) }
}

/** Results of a file's cases, at most `sample` of them where given. A case that throws is a failure with its message. */
export function runFile(suite: Suite, path: string, options: RunOptions, sample: number | undefined): CaseResult[] {
  const tests = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)
  const results: CaseResult[] = []
  for (const [name, test] of sample === undefined ? tests : spread(tests, sample)) {
    const label = `${basename(path, '.json')}/${name.replace(/^.*::/, '')}`
    try {
      if (suite.kind === 'state') {
        const chosen = sample === undefined ? (test as StateTest) : sampleEntries(test as StateTest, sample)
        results.push(...runStateTest(label, chosen, suite, options))
      } else if (suite.kind === 'transactions') {
        results.push(...runTransactionTest(label, test as TransactionTest, options.mode))
      } else results.push(...runVmTest(label, test as VmTest, options.mode))
    } catch (error) {
      const reason =
        error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : `${error}`
      results.push({ status: 'fail', name: label, reason: `threw ${reason}` })
    }
  }
  return results
}
