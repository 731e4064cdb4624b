/** `syncline lock take`: takes a set of locks over domains for a transaction, all or none, and says for whom it waits. */
import { decodeDuration } from '@syncline/node/config'
import { decodeHex, type ErrorEntry, errorTable, type Hex } from '@syncline/primitives'
import { type Acquisition, type AcquisitionEvent, lockKeyName } from '@syncline/protocol'
import type { Context, Run } from '../../command.js'
import { loadNode, type NodeModule } from '../../devnet/nodeModule.js'
import { CliFault, usageFault } from '../../exit.js'
import { formatPairs, formatTable } from '../../output/table.js'
import { waitLimit } from '../bridge/deposit.js'
import type { Place } from '../order/places.js'
import { readLockSet, signerOn, timeText } from './holdings.js'

/** Locks stand so long if nothing is said. */
const termMs = 300_000
const entries: Readonly<Record<string, ErrorEntry | undefined>> = errorTable

function termSeconds(context: Context): bigint {
  const given = context.flags.term
  const ms = given === undefined ? termMs : decodeDuration(String(given))
  if (ms === undefined || ms < 1_000) throw usageFault('--term is no duration of a second or more', 'write 30s or 5m')
  return BigInt(Math.floor(ms / 1_000))
}

/** For whom, and the key if it is here. */
async function ownerOf(context: Context, places: readonly Place[]) {
  const given = context.flags.for
  if (given === undefined) return undefined
  const text = String(given)
  if (decodeHex(text)?.length === 20) return { address: text.toLowerCase() as Hex, signer: undefined }
  const signer = await signerOn(context, places, text)
  return { address: signer.address, signer }
}

type LockSet = Extract<Awaited<ReturnType<NodeModule['takeLockSet']>>, { readonly ok: true }>['value']

/** What a set that ended waited for, and what of it is not given back yet. */
function refused(set: LockSet, node: NodeModule, isPatient: boolean): CliFault {
  const { end, left, until } = set.state()
  const code = end?.code ?? 'LOCK_GIVEN_UP'
  const wait = end?.wait
  const who = wait?.holder === undefined ? undefined : node.ownerOfWord(wait.holder)
  const held =
    wait === undefined
      ? ''
      : `: domain ${wait.key.domainId}, ${who === undefined ? 'held by its holder' : `a transaction of ${who}`} until ${timeText(wait.until)}`
  const rest = left.length === 0 ? '' : `; ${left.length} of its locks stand until ${timeText(until)}`
  const remedy =
    code === 'LOCK_BUSY'
      ? 'wait with --timeout, or let its owner give it back with `syncline lock release`'
      : (entries[code]?.remedy ?? 'see docs/errors.md')
  return new CliFault(
    isPatient && code === 'LOCK_BUSY' ? 'timeout' : 'refused',
    code,
    `${end?.reason ?? code}${held}${rest}`,
    {
      remedy,
      data: {
        domain: end?.key === undefined ? null : Number(end.key.domainId),
        waitsFor: wait === undefined ? null : { owner: who ?? null, until: wait.until },
        left: left.map(lockKeyName),
        until,
      },
    },
  )
}

export const run: Run = async (context) => {
  const { output } = context
  const { places, named } = await readLockSet(context)
  const holder = await signerOn(context, places)
  const owner = await ownerOf(context, places)
  const seconds = termSeconds(context)
  const patience = BigInt(Math.floor(waitLimit(context.flags.timeout, 0) / 1_000))
  const node = await output.step('loading', loadNode)
  const domains = await Promise.all(
    places.map(({ url }) => node.openLockDomain({ url, holder, owner: owner?.signer ?? (owner ? undefined : holder) })),
  )
  const note = ({ taken, keys, wait, until }: Acquisition, last: AcquisitionEvent): void => {
    if (last.kind === 'taken') output.note(`locked on ${last.key.domainId}: ${taken.length} of ${keys.length}`)
    if (last.kind === 'released') output.note(`given back on ${last.key.domainId}`)
    if (last.kind === 'kept')
      output.note(`not given back on ${last.key.domainId}: it may stand until ${timeText(until)}`)
    if (last.kind !== 'busy' || wait === undefined) return
    const who = wait.holder === undefined ? 'a hold' : node.ownerOfWord(wait.holder)
    output.note(`waits on ${wait.key.domainId} for ${who}, until ${timeText(wait.until)} at the latest`)
  }
  try {
    let lastWait: string | undefined
    const taken = await node.takeLockSet({
      domains,
      locks: named.map((lock) => ({ ...lock, holder: holder.address })),
      owner: owner?.address ?? holder.address,
      termSeconds: seconds,
      patienceSeconds: patience,
      signal: context.signal,
      onStep(state, last) {
        const wait = last.kind === 'busy' ? JSON.stringify(last.wait, (_, value) => String(value)) : undefined
        if (wait === undefined || wait !== lastWait) note(state, last)
        lastWait = wait
      },
    })
    if (!taken.ok)
      throw new CliFault('usage', taken.code, taken.reason, {
        remedy: entries[taken.code]?.remedy ?? 'see docs/errors.md',
      })
    const set = taken.value
    const { phase, keys, until } = set.state()
    if (phase !== 'held') throw refused(set, node, patience > 0n)
    const data = {
      owner: owner?.address ?? holder.address,
      holder: holder.address,
      until,
      locks: set.locks.map(({ domainId, asset }, i) => {
        const receipt = set.receipts.get(lockKeyName(keys[i]!))
        return { domain: domainId, asset, key: lockKeyName(keys[i]!), ...receipt }
      }),
    }
    const rows = data.locks.map(({ domain, asset, block }) => [String(domain), asset, String(block ?? '')])
    const text = [
      formatTable(rows, ['domain', 'asset', 'block']),
      formatPairs([
        ['holder', data.holder],
        ['owner', data.owner],
        ['until', timeText(until)],
        ['next', '`syncline lock release … --commit` when it is done'],
      ]),
    ].join('\n\n')
    return { data, text }
  } finally {
    await Promise.all(domains.map((domain) => domain.close()))
  }
}
