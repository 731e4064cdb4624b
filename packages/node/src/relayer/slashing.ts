/** Who signed a root that L1 then settled otherwise loses its stake: the relayer has the signatures, the tree, and half of the stake to win (docs/quorum.md §4). */
import { crosslinksAbi, validatorSetAbi } from '@syncline/contracts'
import { bytesToHex } from '@syncline/primitives'
import { attestationMessage, type Claim } from '@syncline/protocol'
import { encodeFunctionData } from 'viem'
import type { SignedAttestation } from '../validator/codec.js'
import { slashExcludedRequest } from '../validator/contract.js'
import { readBlock } from './logFeed.js'
import { headerWords } from './proofs.js'
import type { Scene, Work } from './scene.js'
import type { SettledLeaf } from './settlementBook.js'
import { deciding } from './verdicts.js'

const work = (key: string, label: string, prepare: Work['prepare']): Work => ({
  keys: [key],
  chain: 'l1',
  label,
  urgency: 2,
  prepare,
})

function planSlash(scene: Scene, signed: SignedAttestation, leaf: SettledLeaf): Work {
  const { contracts, book } = scene.l1
  const { said, set } = signed
  const name = bytesToHex(attestationMessage(set.chainTag, said))
  return work(`slash:${name}`, `slash who signed another block ${said.number} of ${said.domainId}`, async () => {
    const siblings = book.tree.siblings(leaf.index).map(bytesToHex)
    return [slashExcludedRequest(contracts.validatorSet, signed, leaf, siblings)]
  })
}

/** The claim of just this height is needed in the tree: an assertion that ended with it, and is confirmed, is settled. */
function planSettlingOf(scene: Scene, { domainId, height }: Claim): Work[] {
  const source = scene.domains.get(domainId)
  if (source === undefined) return []
  const label = `settle block ${height} of ${domainId}, which validators contradict`
  return [
    work(`settle-past:${domainId}:${height}`, label, async () => {
      const block = await readBlock(source.rpc, height)
      const confirmed = scene.l1.book
        .confirmedOf(domainId)
        .findLast(({ lastBlockHash }) => lastBlockHash === block?.hash)
      if (block === undefined || confirmed === undefined) return []
      const args = [confirmed.id, headerWords(domainId, block)] as const
      const data = encodeFunctionData({ abi: crosslinksAbi, functionName: 'settle', args })
      return [{ label: 'settle', to: scene.l1.contracts.crosslinks, data, spareGas: 100_000n }]
    }),
  ]
}

function planReward({ l1, account }: Scene): Work[] {
  if (l1.sets.creditOf(account) === 0n) return []
  const data = encodeFunctionData({ abi: validatorSetAbi, functionName: 'withdrawCredit', args: [account] })
  const request = { label: 'withdraw credit', to: l1.contracts.validatorSet, data }
  return [
    { ...work('withdraw:slashed', 'withdraw the share of slashed stakes', async () => [request]), isRecurring: true },
  ]
}

/** What was signed of claims that turned out FALSE. */
export function planSlashing(scene: Scene): Work[] {
  const works = planReward(scene)
  for (const signed of scene.signed) {
    const { domainId, number, worldRoot } = signed.said
    const leaf = deciding(scene.l1.book.settledOf(domainId), number)
    if (leaf?.number === number) {
      if (leaf.worldRoot !== bytesToHex(worldRoot)) works.push(planSlash(scene, signed, leaf))
      continue
    }
    const claim: Claim = { domainId, height: number, root: worldRoot }
    const isFalse = [...scene.domains.values()].some(({ book }) => book.view.statusOf(claim) === 'false')
    if (isFalse) works.push(...planSettlingOf(scene, claim))
  }
  return works
}
