/** State tests (GeneralStateTests format): one transaction over a given state; roots, logs and refusals are compared. */
import type { BlockEnv, ExecutionMode, ForkName, Rules, SkipCode, StateChanges, Transaction } from '@syncline/ovm'
import { createRules, decodeTransaction, encodeLogs, type TransactionOutcome } from '@syncline/ovm'
import { bytesToBigint, bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import {
  applyChanges,
  parseQuantity,
  stateRoot,
  type VectorAccount,
  type VectorAccounts,
  VectorState,
} from '../support/vectorState.js'
import { runDraftEntry } from './blsDraft.js'
import type { CaseResult } from './caseResult.js'
import { supersededAfterDevnet5 } from './devnet5.js'
import { execute } from './execute.js'
import { type FixtureTransaction, gnosisAccounts, gnosisTransaction } from './gnosis.js'
import { gasCapReason, provableSkip, watchCaps } from './provableSkip.js'
import type { Suite } from './suites.js'

type PostEntry = {
  readonly hash: string
  readonly logs: string
  readonly txbytes: string
  readonly indexes: { readonly data: number; readonly gas: number; readonly value: number }
  readonly expectException?: string
  readonly state?: Readonly<Record<string, VectorAccount>>
}

type BlobSchedule = Readonly<Record<string, { readonly max: string; readonly baseFeeUpdateFraction: string }>>

export type StateTest = {
  readonly transaction: FixtureTransaction
  readonly env: Readonly<Record<string, string>>
  readonly pre: Readonly<Record<string, VectorAccount>>
  readonly post: Readonly<Record<string, readonly PostEntry[]>>
  readonly config?: { readonly chainid?: string; readonly blobSchedule?: BlobSchedule }
}

const forks: Readonly<Record<string, ForkName>> = { Cancun: 'cancun', Prague: 'prague', Osaka: 'osaka' }

/** Skip codes that satisfy an expected exception; the first that is listed is the usual one. */
const exceptionCodes: Readonly<Record<string, readonly SkipCode[]>> = {
  INTRINSIC_GAS_TOO_LOW: ['TX_INTRINSIC_GAS', 'TX_FLOOR_GAS'],
  INSUFFICIENT_ACCOUNT_FUNDS: ['TX_INSUFFICIENT_FUNDS'],
  GASLIMIT_PRICE_PRODUCT_OVERFLOW: ['TX_INSUFFICIENT_FUNDS'],
  INITCODE_SIZE_EXCEEDED: ['TX_INIT_CODE_SIZE'],
  INSUFFICIENT_MAX_FEE_PER_GAS: ['TX_FEE_BELOW_BASE'],
  PRIORITY_GREATER_THAN_MAX_FEE_PER_GAS: ['TX_PRIORITY_ABOVE_MAX'],
  SENDER_NOT_EOA: ['TX_SENDER_NOT_EOA'],
  NONCE_IS_MAX: ['TX_NONCE_MAX'],
  RLP_INVALID_VALUE: ['TX_UNDECODABLE'],
  GAS_LIMIT_EXCEEDS_MAXIMUM: ['TX_GAS_CAP'],
  TYPE_4_TX_CONTRACT_CREATION: ['TX_CREATION_FORBIDDEN'],
  TYPE_3_TX_CONTRACT_CREATION: ['TX_CREATION_FORBIDDEN'],
  INSUFFICIENT_MAX_FEE_PER_BLOB_GAS: ['TX_BLOB'],
  TYPE_3_TX_INVALID_BLOB_VERSIONED_HASH: ['TX_BLOB'],
  TYPE_3_TX_ZERO_BLOBS: ['TX_BLOB'],
  TYPE_3_TX_BLOB_COUNT_EXCEEDED: ['TX_BLOB'],
  TYPE_3_TX_MAX_BLOB_GAS_ALLOWANCE_EXCEEDED: ['TX_BLOB'],
  TYPE_3_TX_PRE_FORK: ['TX_BLOB', 'TX_TYPE_UNSUPPORTED'],
}

/** Most blobs of a transaction: those of a block (EIP-4844, EIP-7691), from Osaka 6 (EIP-7594). */
const maxBlobsOf: Readonly<Record<ForkName, number>> = { cancun: 6, prague: 9, osaka: 6 }

/** fake_exponential of EIP-4844. */
function fakeExponential(factor: bigint, numerator: bigint, denominator: bigint): bigint {
  let output = 0n
  let term = factor * denominator
  for (let i = 1n; term > 0n; i++) {
    output += term
    term = (term * numerator) / (denominator * i)
  }
  return output / denominator
}

/** Default update fractions where a vector brings none: EIP-4844, EIP-7691. */
const updateFraction: Readonly<Record<ForkName, bigint>> = { cancun: 3338477n, prague: 5007716n, osaka: 5007716n }

function blockEnv(test: StateTest, forkName: string, fork: ForkName): BlockEnv {
  const { env, config } = test
  const quantity = (name: string): bigint => parseQuantity(env[name] ?? '0x0')
  const fraction = config?.blobSchedule?.[forkName]?.baseFeeUpdateFraction
  const denominator = fraction === undefined ? updateFraction[fork] : BigInt(fraction)
  return {
    chainId: parseQuantity(config?.chainid ?? '0x1'),
    number: quantity('currentNumber'),
    timestamp: quantity('currentTimestamp'),
    coinbase: quantity('currentCoinbase'),
    gasLimit: quantity('currentGasLimit'),
    baseFee: quantity('currentBaseFee'),
    prevRandao: quantity('currentRandom'),
    blobBaseFee: fakeExponential(1n, quantity('currentExcessBlobGas'), denominator),
    // the convention of the test format: the hash of the decimal number
    blockHash: (number) => bytesToBigint(keccak256(new TextEncoder().encode(number.toString()))),
  }
}

function mismatchOf(accounts: VectorAccounts, expected: PostEntry['state']): string {
  if (expected === undefined) return ''
  const wanted = new VectorState(expected).accounts
  const differences: string[] = []
  for (const address of new Set([...wanted.keys(), ...accounts.keys()])) {
    const ours = accounts.get(address)
    const theirs = wanted.get(address)
    const name = `0x${address.toString(16)}`
    if (ours === undefined || theirs === undefined) {
      differences.push(`${name} ${ours === undefined ? 'missing' : 'unexpected'}`)
      continue
    }
    if (ours.account.nonce !== theirs.account.nonce) differences.push(`${name} nonce`)
    const surplus = ours.account.balance - theirs.account.balance
    if (surplus !== 0n) differences.push(`${name} balance ${surplus > 0n ? '+' : ''}${surplus}`)
    if (bytesToHex(ours.account.codeHash) !== bytesToHex(theirs.account.codeHash)) differences.push(`${name} code`)
    for (const slot of new Set([...ours.storage.keys(), ...theirs.storage.keys()])) {
      const [a, b] = [ours.storage.get(slot) ?? 0n, theirs.storage.get(slot) ?? 0n]
      if (a !== b) differences.push(`${name}[0x${slot.toString(16)}] ${a.toString(16)} not ${b.toString(16)}`)
    }
  }
  return `: ${differences.slice(0, 6).join(', ')}`
}

function checkRefusal(code: SkipCode, reason: string, post: PostEntry): string | undefined {
  if (post.expectException === undefined) return `refused with ${code}: ${reason}`
  const names = post.expectException.split('|').map((name) => name.replace(/^.*\./, ''))
  const unknown = names.find((name) => exceptionCodes[name] === undefined)
  if (unknown !== undefined) return `the runner does not know exception ${unknown} (refused with ${code})`
  if (names.some((name) => exceptionCodes[name]!.includes(code))) return undefined
  return `refused with ${code}, expected ${names.join(' or ')}`
}

/** Why the outcome is not what the vector says; undefined if it is. */
function checkOutcome(
  state: VectorState,
  outcome: TransactionOutcome,
  changes: StateChanges | undefined,
  post: PostEntry,
  tx: Transaction | undefined,
  env: BlockEnv,
  suite: Suite,
): string | undefined {
  let accounts: VectorAccounts = applyChanges(state, outcome.kind === 'skipped' ? undefined : changes)
  if (suite.dialect === 'gnosis' && tx !== undefined) accounts = gnosisAccounts(accounts, changes, tx, env)
  if (outcome.kind === 'skipped') {
    const wrong = checkRefusal(outcome.code, outcome.reason, post)
    if (wrong !== undefined) return wrong
  } else if (post.expectException !== undefined) {
    return `executed, expected ${post.expectException}`
  }
  const root = bytesToHex(stateRoot(accounts))
  if (root !== post.hash) {
    return `state root ${root.slice(0, 10)}, expected ${post.hash.slice(0, 10)}${mismatchOf(accounts, post.state)}`
  }
  // these fixtures hold the hash of no logs in every case
  if (suite.dialect === 'gnosis') return undefined
  const logs = bytesToHex(keccak256(encodeLogs(outcome.kind === 'skipped' ? [] : outcome.logs)))
  return logs === post.logs ? undefined : `logs hash ${logs.slice(0, 10)}, expected ${post.logs.slice(0, 10)}`
}

/** Everything that all cases of a run share. */
export type RunOptions = { readonly mode: ExecutionMode; readonly fork: string | undefined }

function runEntry(
  name: string,
  state: VectorState,
  post: PostEntry,
  fixture: FixtureTransaction,
  env: BlockEnv,
  rules: Rules,
  suite: Suite,
): CaseResult {
  const decoded = decodeTransaction(hexToBytes(post.txbytes), rules, env.chainId)
  let outcome: TransactionOutcome
  let changes: StateChanges | undefined
  let tx: Transaction | undefined
  const caps = watchCaps(rules)
  if (decoded.ok) {
    tx = suite.dialect === 'gnosis' ? gnosisTransaction(decoded.value, fixture) : decoded.value
    const maxBlobs = maxBlobsOf[rules.fork]
    if (tx.blob !== undefined && tx.blob.versionedHashes.length > maxBlobs) {
      // how many blobs there may be is a rule of blocks and their transactions, which the machine does not have
      outcome = { kind: 'skipped', code: 'TX_BLOB', reason: `more than ${maxBlobs} blobs` }
    } else {
      const run = execute(rules, env, state, tx, suite.fees, caps.hooks)
      outcome = run.outcome
      changes = run.changes
    }
  } else outcome = { kind: 'skipped', code: decoded.code, reason: decoded.reason }
  const wrong = checkOutcome(state, outcome, changes, post, tx, env, suite)
  if (wrong === undefined) return { status: 'pass', name }
  if (suite.dialect === 'devnet5' && supersededAfterDevnet5(name)) {
    return { status: 'skip', name, reason: 'rule changed after devnet-5' }
  }
  const excuse = provableSkip(rules, outcome, caps)
  if (excuse === gasCapReason) {
    // all other rules of provable mode are still held to the vector
    const lifted = runEntry(name, state, post, fixture, env, { ...rules, txGasCap: undefined }, suite)
    if (lifted.status !== 'pass') return lifted
  }
  return excuse === undefined ? { status: 'fail', name, reason: wrong } : { status: 'skip', name, reason: excuse }
}

/** Runs every post entry of one test. */
export function runStateTest(name: string, test: StateTest, suite: Suite, options: RunOptions): CaseResult[] {
  const state = new VectorState(test.pre)
  const results: CaseResult[] = []
  for (const [forkName, entries] of Object.entries(test.post)) {
    const fork = forks[forkName]
    if (options.fork !== undefined && fork !== options.fork) continue
    entries.forEach((post) => {
      const { data, gas, value } = post.indexes
      const label = `${name} ${forkName} d${data}g${gas}v${value}`
      if (fork === undefined) {
        results.push({ status: 'skip', name: label, reason: 'fork before Cancun' })
        return
      }
      const env = blockEnv(test, forkName, fork)
      if (suite.dialect === 'blsDraft') results.push(runDraftEntry(label, post.txbytes, post.hash, state, env))
      else results.push(runEntry(label, state, post, test.transaction, env, createRules(fork, options.mode), suite))
    })
  }
  return results
}
