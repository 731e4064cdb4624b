/** `syncline reconcile evidence`: the digest of a document, signed by an arbiter for a case and given to the seats. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import type { Context, Run } from '../../command.js'
import { loadNode } from '../../devnet/nodeModule.js'
import { CliFault, usageFault } from '../../exit.js'
import { signerOf } from '../../keys/signer.js'
import { endpointsOf, rpcOf } from '../../network.js'
import { formatPairs } from '../../output/table.js'
import type { Rpc } from '../../rpc.js'
import { type Matter, readMatter, showSigned } from './matter.js'

/** It is read into memory. */
const longestDocument = 256 * 1024 * 1024

function readDocument(context: Context): { readonly path: string; readonly document: Uint8Array } {
  const given = context.flags.file
  if (typeof given !== 'string') throw usageFault('no document was named', 'give it with --file <path>')
  const path = resolve(context.cwd, given)
  try {
    if (statSync(path).size > longestDocument)
      throw new RangeError('it has more than 256 MB: put a list of its parts’ digests instead')
    return { path, document: readFileSync(path) }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CliFault('environment', 'FILE_UNREADABLE', `cannot read ${path}: ${why}`, {
      remedy: 'check --file',
      cause,
    })
  }
}

/** The case at the first node that has it open. */
async function firstMatter(context: Context, caseId: string, rpcs: readonly Rpc[]): Promise<Matter> {
  let last: unknown
  for (const rpc of rpcs) {
    try {
      return await readMatter(context, caseId, rpc)
    } catch (error) {
      // another node may have a seat, and the case
      if (error instanceof CliFault && error.exit === 'usage') throw error
      last = error
    }
  }
  throw last
}

export const run: Run = async (context) => {
  const { path, document } = readDocument(context)
  const digest = keccak256(document)
  const rpcs = endpointsOf(context).map((endpoint) => rpcOf(context, endpoint))
  const shown = await firstMatter(context, context.arguments[0] ?? '', rpcs)
  const { caseId, chainTag, matter } = shown
  // what an arbiter signs counts on one L1 deployment only, so dev accounts may
  const signer = await signerOf(context, 31337n)
  const { documentDigest } = await loadNode()
  await showSigned(context, shown, [
    ['document', `${bytesToHex(digest)} of ${path}`],
    ['by', signer.address],
  ])
  const evidence = { caseId: hexToBytes(caseId), digest, by: hexToBytes(signer.address) }
  const signature = bytesToHex(await signer.signDigest(documentDigest(hexToBytes(chainTag), matter, evidence)))
  const given = await Promise.all(
    rpcs.map(async (rpc) => {
      const taken = rpc.call('syncline_addCaseEvidence', [caseId, bytesToHex(digest), signer.address, signature])
      const problem = await taken.then(
        () => undefined,
        (error: unknown) => error,
      )
      return { url: rpc.url, problem }
    }),
  )
  const kept = given.filter(({ problem }) => problem === undefined)
  for (const { url, problem } of given)
    if (problem !== undefined) context.output.warn(`${url}: ${problem instanceof Error ? problem.message : problem}`)
  if (kept.length === 0) throw given.find(({ url }) => url === shown.rpc.url)!.problem
  const urls = kept.map(({ url }) => url)
  return {
    data: { caseId, digest: bytesToHex(digest), by: signer.address, signature, seats: urls },
    text: formatPairs([
      ['case', caseId],
      ['document', bytesToHex(digest)],
      ['kept by', urls.join(', ')],
    ]),
  }
}
