import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Hex, keccak256 } from '@syncline/primitives'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PreConfirmation } from '../chain/api.js'
import type { Chain } from '../chain/chain.js'
import { createMetrics } from '../metrics/metrics.js'
import { createLocalSigner } from '../ports/keys.js'
import { signPromise } from '../sequencer/promise.js'
import { type DomainDatabase, openDatabase } from '../store/database.js'
import { createPromiseStore } from './promiseStore.js'
import { createPromiseWatch, type PromiseWatch } from './promiseWatch.js'

const l1ChainId = 900n
const sequencer = createLocalSigner(keccak256(Uint8Array.of(1)))
const former = createLocalSigner(keccak256(Uint8Array.of(2)))
const stranger = createLocalSigner(keccak256(Uint8Array.of(3)))
const hash = (number: number): Hex => `0x${number.toString(16).padStart(64, '0')}`

let folder: string
let database: DomainDatabase
let watch: PromiseWatch
let head: bigint
let found: number
let liable: boolean | undefined

/** Blocks of this node: number n has the hash n, follows n − 1 under the origin 500. */
const own = (number: bigint) => ({
  number,
  hash: hash(Number(number)),
  parentHash: hash(Number(number) - 1),
  originHash: hash(500),
})
const chain = {
  head: () => ({ block: own(head) }),
  store: {
    byNumber: (number: bigint) => (number >= 0n && number <= head ? own(number) : undefined),
    byHash: (wanted: Hex) => (BigInt(wanted) <= head ? own(BigInt(wanted)) : undefined),
  },
} as unknown as Chain

function start(): void {
  watch = createPromiseWatch({
    domainId: 901n,
    l1ChainId,
    chain,
    store: createPromiseStore(database),
    isLiable: (signer) => Promise.resolve(signer === stranger.address.toLowerCase() ? false : liable),
    onEquivocation: () => found++,
    metrics: createMetrics(undefined, '901'),
    log: pino({ level: 'silent' }),
  })
}

const promise = (
  change: Partial<PreConfirmation> = {},
  signer: typeof sequencer = sequencer,
): Promise<PreConfirmation> =>
  signPromise(
    {
      ...{ domainId: 901n, number: 11n, parentHash: hash(10), originNumber: 5n },
      ...{ originHash: hash(500), blockHash: hash(11) },
      ...change,
    },
    l1ChainId,
    signer.signDigest,
  )
const see = async (change: Partial<PreConfirmation> = {}, signer = sequencer): Promise<string> =>
  watch.see(await promise(change, signer))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syncline-promises-'))
  database = openDatabase(folder, Uint8Array.of(1))
  head = 100n
  found = 0
  liable = true
  start()
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the watch of promises', () => {
  it('finds two for one place, whatever numbers they name, before and after they are written and over a restart', async () => {
    for (const [i, between] of [
      () => {},
      () => watch.flush(),
      () => {
        watch.flush()
        start()
      },
    ].entries()) {
      const place = { parentHash: hash(10 + i) }
      expect(await see(place)).toBe('new')
      between()
      expect(await see(place)).toBe('known')
      expect(await see({ ...place, blockHash: hash(77), number: 3n, originNumber: 9n })).toBe('equivocation')
    }
    expect(found).toBe(1)
    start()
    const [equivocation, ...more] = watch.equivocations()
    expect(more).toEqual([])
    expect(equivocation?.sequencer).toBe(sequencer.address.toLowerCase())
    expect(equivocation?.promises).toEqual([
      await promise(),
      await promise({ blockHash: hash(77), number: 3n, originNumber: 9n }),
    ])
  })

  it('holds no honest sequencer guilty: other parents, other origins, another key', async () => {
    expect(await see()).toBe('new')
    expect(await see({ blockHash: hash(77), parentHash: hash(9) })).toBe('new')
    expect(await see({ blockHash: hash(78), originHash: hash(501) })).toBe('new')
    expect(await see({ blockHash: hash(79) }, former)).toBe('full')
    watch.flush()
    expect(await see({ blockHash: hash(79) }, former)).toBe('full')
    expect(watch.equivocations()).toEqual([])
    expect(found).toBe(0)
  })

  it('keeps nothing of strangers, of other domains, and of nobody', async () => {
    expect(await see({}, stranger)).toBe('stranger')
    expect(await see({ domainId: 902n })).toBe('otherDomain')
    expect(await watch.see({ ...(await promise()), signature: `0x${'00'.repeat(65)}` })).toBe('unsigned')
    liable = undefined
    expect(await see()).toBe('unsure')
    liable = true
    expect(await see()).toBe('new')
  })

  it('is bounded by heights, and by places a height but for its own chain', async () => {
    expect(await see({ parentHash: hash(9_999), number: head + 4_097n })).toBe('outOfRange')
    expect(await see({ parentHash: hash(9_999), number: 1n << 200n })).toBe('outOfRange')
    // false origins fill the height of block 51, in memory and on disk
    for (let i = 0; i < 8; i++) {
      expect(await see({ parentHash: hash(50), originHash: hash(600 + i) })).toBe('new')
      if (i === 4) watch.flush()
    }
    expect(await see({ parentHash: hash(50), originHash: hash(700) })).toBe('full')
    expect(await see({ parentHash: hash(9_999), number: 51n })).toBe('full')
    // the true place has room, and a lie about it is found
    expect(await see({ parentHash: hash(50), blockHash: hash(51) })).toBe('new')
    watch.flush()
    expect(watch.of(own(51n) as never)?.blockHash).toBe(hash(51))
    expect(await see({ parentHash: hash(50), blockHash: hash(52) })).toBe('equivocation')
  })

  it('forgets a day later', async () => {
    expect(await see({ parentHash: hash(50) })).toBe('new')
    head = 86_400n + 51n
    watch.flush()
    expect(await see({ parentHash: hash(50) })).toBe('known')
    head++
    watch.flush()
    expect(watch.of(own(51n) as never)).toBeUndefined()
    expect(await see({ parentHash: hash(50) })).toBe('outOfRange')
  })
})
