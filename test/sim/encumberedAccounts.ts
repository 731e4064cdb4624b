/**
 * Encumberments, the older way that seed 003 improves on (ethresear.ch 4369; DEP-35): an account that pays what it does not hold yet has a queue of (recipient, amount).
 * The first entry is paid when the balance covers it, then the next; until the queue is empty the account can do nothing else. A recipient knows
 * of his entry at once and may pay on with it, by an entry in his own queue.
 */

type Entry = { readonly id: number; readonly to: string; readonly amount: number }
type Account = { balance: number; readonly queue: Entry[]; blockedSince: number; blocked: number }

export type EncumberedAccounts = {
  /** Enters a payment; whatever the balance covers is paid at once. */
  readonly pay: (from: string, entry: Entry, now: number) => void
  /** Funds have come over with their certificate. */
  readonly credit: (to: string, amount: number, now: number) => void
  readonly isBlocked: (account: string) => boolean
  /** Seconds that accounts were blocked, one by one. */
  readonly blockedSeconds: (now: number) => ReadonlyMap<string, number>
}

/** `release` is told of each payment that leaves an account; an account's payments leave in the order in which they were entered. */
export function createEncumberedAccounts(release: (entry: Entry, now: number) => void): EncumberedAccounts {
  const accounts = new Map<string, Account>()
  const open = (name: string): Account => {
    const account = accounts.get(name) ?? { balance: 0, queue: [], blockedSince: 0, blocked: 0 }
    accounts.set(name, account)
    return account
  }
  function pump(account: Account, now: number): void {
    for (let head = account.queue[0]; head !== undefined && account.balance >= head.amount; head = account.queue[0]) {
      account.balance -= head.amount
      account.queue.shift()
      if (account.queue.length === 0) account.blocked += now - account.blockedSince
      release(head, now)
    }
  }
  return {
    pay(from, entry, now) {
      const account = open(from)
      if (account.queue.length === 0) account.blockedSince = now
      account.queue.push(entry)
      pump(account, now)
    },
    credit(to, amount, now) {
      const account = open(to)
      account.balance += amount
      pump(account, now)
    },
    isBlocked: (name) => open(name).queue.length > 0,
    blockedSeconds: (now) =>
      new Map(
        [...accounts].map(([name, { queue, blocked, blockedSince }]) => [
          name,
          blocked + (queue.length > 0 ? now - blockedSince : 0),
        ]),
      ),
  }
}
