/**
 * `npm run sim:encumbrance [transfers]`: one workload of payments between accounts of four domains, three ways (DEP-21, DEP-35): waiting for certificates, encumberments, dependency
 * copies. Certificates take 0.2 to 1.8 times their mean, so they come out of order. Simulated seconds; copies, claims and ledger are the protocol's own.
 */
import { createCopiedCoins } from './copiedCoins.js'
import { createEncumberedAccounts } from './encumberedAccounts.js'
import { createDraw, must, publish, quantile, showSeconds, showTable } from './report.js'

const transfers = Number(process.argv[2] ?? 1_000)
const domainCount = 4
const accountsPerDomain = 5
const coinCount = 40
/** A block of the source and one of the destination. */
const hopSeconds = 6
const meanGap = 20

type Transfer = {
  readonly id: number
  readonly at: number
  readonly coin: number
  readonly from: string
  readonly to: string
  readonly certificate: number
}
type Outcome = {
  readonly usable: number[]
  readonly final: number[]
  readonly blockedShare: number
  readonly outOfOrder: number
  readonly behind: number[]
}

const domainOf = (account: string): number => Number(account.split('/')[0])

function drawWorkload(certificateSeconds: number) {
  const draw = createDraw(35)
  const account = (except: number): string => {
    const domain = (except + 1 + draw(domainCount - 1)) % domainCount
    return `${domain}/${draw(accountsPerDomain)}`
  }
  const amounts = Array.from({ length: coinCount }, () => 1 + draw(20))
  const first = Array.from({ length: coinCount }, () => account(draw(domainCount)))
  const owners = [...first]
  const free = new Array<number>(coinCount).fill(0)
  const list: Transfer[] = []
  for (let at = 0; list.length < transfers; ) {
    at += draw(2 * meanGap)
    const coin = draw(coinCount)
    // a holder pays on once he has the coin in the fastest way
    if (at < free[coin]!) continue
    const to = account(domainOf(owners[coin]!))
    const certificate = Math.round(certificateSeconds * (0.2 + (1.6 * draw(1000)) / 1000))
    list.push({ id: list.length, at, coin, from: owners[coin]!, to, certificate })
    owners[coin] = to
    free[coin] = at + hopSeconds
  }
  return { amounts, first, list }
}

type Workload = ReturnType<typeof drawWorkload>

/** Runs what is planned in order of time; `plan` may be called while it runs. */
function createAgenda() {
  const events: { readonly at: number; readonly order: number; readonly run: () => void }[] = []
  let order = 0
  return {
    plan: (at: number, run: () => void) => events.push({ at, order: order++, run }),
    run() {
      let now = 0
      while (events.length > 0) {
        let least = 0
        for (const [i, { at, order: nth }] of events.entries()) {
          const best = events[least]!
          if (at < best.at || (at === best.at && nth < best.order)) least = i
        }
        const [event] = events.splice(least, 1)
        now = event!.at
        event!.run()
      }
      return now
    },
  }
}

/** Payments of one account that were final before an earlier one of it. */
function countOutOfOrder({ list }: Workload, final: readonly number[]): number {
  const latest = new Map<string, number>()
  let count = 0
  for (const { id, from } of list) {
    if (final[id]! < (latest.get(from) ?? 0)) count++
    latest.set(from, Math.max(latest.get(from) ?? 0, final[id]!))
  }
  return count
}

function runWaiting({ list }: Workload): Outcome {
  const ready = new Map<number, number>()
  const usable: number[] = []
  for (const { at, coin, certificate } of list) {
    const start = Math.max(at, ready.get(coin) ?? 0)
    ready.set(coin, start + certificate)
    usable.push(start + certificate - at)
  }
  const final = list.map(({ at }, i) => at + usable[i]!)
  return {
    usable,
    final: usable,
    blockedShare: 0,
    outOfOrder: countOutOfOrder({ list } as Workload, final),
    behind: [],
  }
}

function runEncumbered(workload: Workload): Outcome {
  const { amounts, first, list } = workload
  const agenda = createAgenda()
  const [released, credited, operable]: number[][] = [[], [], []]
  const waiting = new Map<string, number[]>()
  let now = 0
  const settle = (account: string): void => {
    if (accounts.isBlocked(account)) return
    for (const id of waiting.get(account) ?? []) operable![id] = now
    waiting.delete(account)
  }
  const accounts = createEncumberedAccounts(({ id, to, amount }) => {
    released![id] = now
    agenda.plan(now + list[id]!.certificate, () => {
      now = released![id]! + list[id]!.certificate
      credited![id] = now
      waiting.set(to, [...(waiting.get(to) ?? []), id])
      accounts.credit(to, amount, now)
      settle(to)
    })
  })
  for (const [coin, owner] of first.entries()) accounts.credit(owner, amounts[coin]!, 0)
  for (const { id, at, coin, from, to } of list) {
    agenda.plan(at, () => {
      now = at
      accounts.pay(from, { id, to, amount: amounts[coin]! }, now)
      settle(from)
    })
  }
  const end = agenda.run()
  must(
    list.every(({ id }) => operable![id] !== undefined),
    'every payment arrives at an account that is free in the end',
  )
  const blocked = [...accounts.blockedSeconds(end).values()].reduce((sum, one) => sum + one, 0)
  const own = ownCertificates(workload)
  return {
    usable: list.map(({ id, at }) => operable![id]! - at),
    final: list.map(({ id, at }) => credited![id]! - at),
    blockedShare: blocked / (end * domainCount * accountsPerDomain),
    outOfOrder: countOutOfOrder(workload, released!),
    behind: list.map(({ id }) => credited![id]! - own[id]!),
  }
}

/** When the certificates of a payment and of those that brought its coin are all there, if they run side by side. */
function ownCertificates({ list }: Workload): number[] {
  const latest = new Map<number, number>()
  return list.map(({ at, coin, certificate }) => {
    const own = Math.max(at + certificate, latest.get(coin) ?? 0)
    latest.set(coin, own)
    return own
  })
}

function runCopies(workload: Workload): Outcome {
  const { first, list } = workload
  const agenda = createAgenda()
  const coins = createCopiedCoins(domainCount, first.map(domainOf))
  const final: number[] = []
  for (const { id, at, coin, from, to, certificate } of list) {
    agenda.plan(at, () => coins.send(id, coin, domainOf(from), domainOf(to)))
    agenda.plan(at + certificate, () => {
      for (const done of coins.certify(id)) final[done] = at + certificate
    })
  }
  agenda.run()
  const { copies, official } = coins.count()
  must(
    copies === coinCount && official === coinCount,
    `${official} of ${copies} copies are official, of ${coinCount} coins`,
  )
  const own = ownCertificates(workload)
  return {
    // a transaction over the copy is taken in the block in which it arrives: sim:latency
    usable: list.map(() => hopSeconds),
    final: list.map(({ id, at }) => final[id]! - at),
    blockedShare: 0,
    outOfOrder: countOutOfOrder(workload, final),
    behind: list.map(({ id }) => final[id]! - own[id]!),
  }
}

const rows: (string | number)[][] = []
for (const mean of [360, 3_600]) {
  const workload = drawWorkload(mean)
  for (const [name, outcome] of [
    ['waits', runWaiting(workload)],
    ['encumberments', runEncumbered(workload)],
    ['copies', runCopies(workload)],
  ] as const) {
    const { usable, final, blockedShare, outOfOrder, behind } = outcome
    if (name === 'copies') must(Math.max(...behind) === 0, 'a copy waits for nothing but its own certificates')
    if (name === 'encumberments') must(outOfOrder === 0, 'a queue is paid in order')
    const show = (values: readonly number[], q: number) => showSeconds(quantile(values, q))
    rows.push([
      showSeconds(mean),
      name,
      show(usable, 0.5),
      show(usable, 0.95),
      show(final, 0.5),
      show(final, 0.95),
      `${(100 * blockedShare).toFixed(1)} %`,
      outOfOrder,
      behind.length > 0 ? show(behind, 0.5) : '',
      behind.length > 0 ? show(behind, 0.95) : '',
    ])
  }
}
publish('sim-encumbrance', `npm run sim:encumbrance ${transfers}`, [
  `${transfers} payments a row of whole coins of 1 to 20, ${coinCount} coins, ${domainCount} domains with ${accountsPerDomain} accounts, one every ${meanGap} s; ${hopSeconds} s from block to block. Certificates 0.2 to 1.8 times their mean. Same payments in all rows of a mean.`,
  'Usable = from paying until the recipient may do anything with it (with encumberments: credited, and his account has no queue; paying on is possible after one hop). Final = official for the recipient.',
  'Blocked = share of the time of all accounts. Out of order = payments decided before an earlier one of the same account. Behind = final later than their own certificates allow.',
  '',
  showTable(
    ['certificate', 'way', 'usable p50', 'p95', 'final p50', 'p95', 'blocked', 'out of order', 'behind p50', 'p95'],
    rows,
  ),
])
