/** What the demonstration of moves plays on: three domains of the running devnet, its people, objects as the nodes report them, and L1's time. */
import { setTimeout as delay } from 'node:timers/promises'
import { copiesWritten, type ObjectCall, sendToManager, type WrittenCopy } from '@syncline/contracts'
import { decodeDuration } from '@syncline/node/config'
import { createLocalSigner } from '@syncline/node/keys'
import type { Hex } from '@syncline/primitives'
import type { TransactionReceipt } from 'viem'
import { type Clients, createClients, refusing, waitFor } from '../../clients.js'
import type { Context } from '../../command.js'
import { callControl, requireRunning } from '../../control/client.js'
import type { ControlFile } from '../../control/file.js'
import { CliFault, usageFault } from '../../exit.js'
import { devKey } from '../../keys/devKeys.js'
import { dataDirOf, rpcOf } from '../../network.js'
import { quantityOf, type Rpc } from '../../rpc.js'
import { readDisputes } from '../dispute/text.js'

/** A literal that a copy waits for, as syncline_getObject gives it. */
export type AwaitedJson = {
  readonly kind: 'claim' | 'flow'
  readonly domainId?: Hex
  readonly number?: Hex
  readonly isNegated: boolean
}
type ClaimJson = { readonly domainId: Hex; readonly number: Hex; readonly worldRoot: Hex }
export type DependencyJson = {
  readonly positive: readonly ClaimJson[]
  readonly negated: readonly (readonly ClaimJson[])[]
}

export type CopyJson = {
  readonly address: Hex
  readonly typeId: Hex
  readonly index: Hex
  readonly dependency: DependencyJson
  readonly state: Hex
  readonly block: Hex
  readonly departedWith: Hex | null
  readonly level: number
  readonly waitsFor: readonly AwaitedJson[]
}

export type Place = { readonly id: bigint; readonly url: string; readonly rpc: Rpc }

export type Stage = {
  readonly places: readonly [Place, Place, Place]
  readonly running: ControlFile
  say(text: string): void
  seconds(): number
  /** A person's clients on a place. People are development accounts. */
  clients(place: Place, account: string): Promise<Clients>
  addressOf(account: string): Promise<Hex>
  manage(place: Place, account: string, what: string, call: ObjectCall): Promise<TransactionReceipt>
  create(place: Place, account: string, typeId: Hex, data: Hex): Promise<WrittenCopy>
  /** Copies of an object on a place now. */
  copies(place: Place, objectId: Hex): Promise<readonly CopyJson[]>
  /** Waits for `check`; lets L1 time pass meanwhile if --warp was given. Fault MOVE_UNDECIDED when --timeout is over. */
  until<Value>(what: string, check: () => Promise<Value | undefined>): Promise<Value>
  hold(domains: readonly bigint[]): Promise<void>
  /** The relayer leaves orders where they were given, or carries them again. */
  holdOrders(isHeld: boolean): Promise<void>
}

/** Of the demonstration's coins: any word below 2^128 would do. */
export const salt: Hex = `0x${'00'.repeat(28)}64656d6f`

const pollMs = 100
/** Looks at what L1 waits for so often. */
const nudgeMs = 1_000

/** Faults: NOT_RUNNING, DEMO_DOMAINS_FEW. */
export async function createStage(context: Context): Promise<Stage> {
  const { output, flags, signal } = context
  const timeoutMs = decodeDuration(typeof flags.timeout === 'string' ? flags.timeout : '20m')
  if (timeoutMs === undefined) throw usageFault('--timeout is no duration', 'give 30s, 5m or 1h')
  const running = requireRunning(dataDirOf(context))
  if (running.domains.length < 3)
    throw new CliFault('environment', 'DEMO_DOMAINS_FEW', 'objects move between three domains here', {
      remedy: 'start the network with three of them: `syncline up --domains 3`',
      data: { domains: running.domains.length },
    })
  const places = running.domains
    .slice(0, 3)
    .map(({ id, rpc }) => ({ id: BigInt(id), url: rpc, rpc: rpcOf(context, { url: rpc }) }))
  const startedAt = performance.now()
  const seconds = (): number => (performance.now() - startedAt) / 1000
  const known = new Map<string, Clients>()

  const clients = async (place: Place, account: string): Promise<Clients> => {
    const key = `${place.id} ${account}`
    const found =
      known.get(key) ?? createClients(place.url, place.id, createLocalSigner(await devKey(account, place.id)))
    known.set(key, found)
    return found
  }

  const manage: Stage['manage'] = async (place, account, what, call) => {
    const those = await clients(place, account)
    return waitFor(those, await refusing(what, () => sendToManager(those, call)))
  }

  /** Lets time pass up to what the assertions and matches of a place wait for. */
  const nudge = async ({ rpc }: Place): Promise<void> => {
    const assertions = (await rpc.call('syncline_getAssertions', [])) as { status: string; confirmableAt: Hex }[]
    const block = (await rpcOf(context, { url: running.l1.url }).call('eth_getBlockByNumber', ['latest', false])) as {
      timestamp?: unknown
    }
    const now = Number(quantityOf(block.timestamp, 'timestamp'))
    const next = assertions.find(({ status }) => status === 'pending')
    const waits = next === undefined ? [] : [Number(BigInt(next.confirmableAt)) - now]
    const open = (await readDisputes(rpc)).filter(({ status }) => status === 'OPEN')
    // while matches are played nobody's time may run out by a warp; once a step was proven the loser's may
    if (open.some(({ events }) => !events.some(({ name }) => name === 'StepProven'))) return
    for (const { matches } of open)
      for (const { phase, deadlineA, deadlineB } of matches)
        if (phase === 'INNER')
          waits.push(...[deadlineA, deadlineB].flatMap((at) => (at === null ? [] : [Number(BigInt(at)) - now])))
    const wait = Math.max(0, ...waits)
    if (wait === 0) return
    await callControl(running, 'warp', { seconds: wait + 1 }, { timeoutMs: 30_000, signal })
    output.note(`let ${wait + 1} s of L1 time pass`)
  }

  return {
    places: places as unknown as Stage['places'],
    running,
    say: (text) => output.note(`${seconds().toFixed(1).padStart(6)} s  ${text}`),
    seconds,
    clients,
    addressOf: async (account) => (await clients(places[0]!, account)).wallet.account.address,
    manage,
    async create(place, account, typeId, data) {
      const receipt = await manage(place, account, 'create', { functionName: 'create', args: [typeId, data] })
      return copiesWritten(receipt)[0]!
    },
    async copies({ rpc }, objectId) {
      const report = (await rpc.call('syncline_getObject', [objectId])) as { readonly copies: CopyJson[] } | null
      return report?.copies ?? []
    },
    async until(what, check) {
      const begun = performance.now()
      let nudged = performance.now()
      for (;;) {
        const value = await check()
        if (value !== undefined) return value
        if (signal.aborted || performance.now() - begun > timeoutMs)
          throw new CliFault('timeout', 'MOVE_UNDECIDED', `${what} did not happen within ${timeoutMs / 1000} s`, {
            remedy:
              'look whether proposers, challengers and the relayer run: `syncline up status`; or give a longer --timeout',
            data: { what },
          })
        if (flags.warp === true && performance.now() - nudged > nudgeMs) {
          for (const place of places) await nudge(place)
          nudged = performance.now()
        }
        await delay(pollMs, undefined, { signal }).catch(() => undefined) // an interrupt ends the wait, the loop then ends
      }
    },
    async hold(domains) {
      const value = domains.length === 0 ? 'none' : domains.join(',')
      await callControl(running, 'fault', { kind: 'hold-verdicts', value }, { timeoutMs: 30_000, signal })
    },
    async holdOrders(isHeld) {
      const value = isHeld ? 'on' : 'off'
      // also after an interrupt: what is held would stay held
      await callControl(running, 'fault', { kind: 'hold-orders', value }, { timeoutMs: 30_000 })
    },
  }
}

const claimOf = ({ domainId, number, worldRoot }: ClaimJson) => ({
  domainId: BigInt(domainId),
  number: BigInt(number),
  worldRoot,
})

/** A copy by what contracts find it by: type, index, and what it depends on. */
type Claim = { readonly domainId: bigint; readonly number: bigint; readonly worldRoot: Hex }
export type Input = {
  readonly index: Hex
  readonly dependency: { readonly positive: readonly Claim[]; readonly negated: readonly (readonly Claim[])[] }
}

export function inputOf({ index, dependency: { positive, negated } }: Pick<CopyJson, 'index' | 'dependency'>): Input {
  return { index, dependency: { positive: positive.map(claimOf), negated: negated.map((group) => group.map(claimOf)) } }
}

export const isOfficial = ({ dependency }: CopyJson): boolean =>
  dependency.positive.length === 0 && dependency.negated.length === 0
export const canBeUsed = ({ dependency, departedWith }: CopyJson): boolean =>
  dependency.negated.length === 0 && departedWith === null
