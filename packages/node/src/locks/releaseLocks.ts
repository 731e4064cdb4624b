/** Gives locks back that nobody's coordinator holds any more: those of one that was killed, or that another one made for this account (docs/locks.md §9). */
import { type Result, refuse } from '@syncline/primitives'
import type { LockDomain, LockReceipt, LockSight } from './lockDomain.js'
import type { SetLock } from './lockSet.js'

/** `outcome` is undefined where there was no lock to give up. */
export type ReleasedLock = {
  readonly lock: SetLock
  readonly before: LockSight
  readonly outcome: Result<LockReceipt | undefined>
}

/**
 * Ends each lock as its owner (`how`), or with ABORT as anyone where its time is over. Total but for faults of a domain: what is another's and not due yet has the
 * refusal LOCK_FOREIGN, and COMMIT of what no transaction has there LOCK_NOT_HELD; neither keeps the others from being released.
 */
export async function releaseLocks(
  domains: readonly LockDomain[],
  locks: readonly SetLock[],
  how: 'COMMIT' | 'ABORT',
): Promise<readonly ReleasedLock[]> {
  const released: ReleasedLock[] = []
  for (const lock of locks) {
    const domain = domains.find(({ id }) => id === lock.domainId)
    if (domain === undefined) continue
    const before = await domain.read(lock)
    released.push({ lock, before, outcome: await release(domain, lock, before, how) })
  }
  return released
}

async function release(
  domain: LockDomain,
  lock: SetLock,
  { kind, until }: LockSight,
  how: 'COMMIT' | 'ABORT',
): Promise<Result<LockReceipt | undefined>> {
  if (how === 'COMMIT') {
    if (kind === 'PREEMPTIVE') return domain.end(lock, how)
    return refuse('LOCK_NOT_HELD', `no transaction has a lock on ${domain.id} any more: nothing was committed there`)
  }
  if (kind === 'NONE') return { ok: true, value: undefined }
  const isOver = (await domain.now()) >= until
  if (kind === 'TEMP') return domain.end(lock, 'EXPIRE')
  const ended = await domain.end(lock, how)
  return ended.ok || ended.code !== 'LOCK_FOREIGN' || !isOver ? ended : domain.end(lock, 'TIMEOUT')
}
