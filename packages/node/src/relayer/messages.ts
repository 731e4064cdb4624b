/** Messages are delivered: at once to recipients that take them at level 1 or 2, to all others under a TRUE claim (docs/messages.md §3). */
import { messengerAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import type { Claim } from '@syncline/protocol'
import { encodeFunctionData, parseAbi, toFunctionSelector } from 'viem'
import { type RpcClient, RpcError } from '../l1/rpc.js'
import type { L1Request } from '../l1/sender.js'
import type { QueuedMessage } from '../objects/domainBook.js'
import { admission, canPutBond } from './bonds.js'
import { proveSlots } from './proofs.js'
import { claimWords, type DomainSide, headNumber, levelOf, type Scene, type Work } from './scene.js'
import { deciding } from './verdicts.js'

/** Proof, checks and what follows, beside the recipient's own gas. */
const deliverGas = 600_000n
const outboxSlot = 0n
/** ILevelRecipient of IMessenger.sol. */
const levelRecipientAbi = parseAbi([
  'function minLevel(uint64 from, address sender) view returns (uint8)',
  'function supportsInterface(bytes4 id) view returns (bool)',
])
const levelRecipientId = toFunctionSelector('minLevel(uint64,address)')
/** What ERC-165 asks before it believes: that it has supportsInterface, and that it does not say yes to everything. */
const probes: readonly (readonly [Hex, boolean])[] = [
  ['0x01ffc9a7', true],
  ['0xffffffff', false],
  [levelRecipientId, true],
]

/** A TRUE claim of the source on the target that covers the message. */
export function certifiedOver(scene: Scene, source: DomainSide, target: DomainSide, block: bigint): Claim | undefined {
  const leaf = deciding(scene.l1.book.settledOf(source.id), block)
  if (leaf === undefined || target.book.certifiedRoot(source.id, leaf.number) !== leaf.worldRoot) return undefined
  return { domainId: source.id, height: leaf.number, root: hexToBytes(leaf.worldRoot) }
}

/** A word that a view answers; undefined if it has no such function, or no code. */
async function ask(rpc: RpcClient, to: Hex, data: Hex): Promise<bigint | undefined> {
  try {
    const answer = await rpc.call('eth_call', [{ to, data }, 'latest'])
    return typeof answer === 'string' && answer.length >= 66 ? BigInt(answer.slice(0, 66)) : undefined
  } catch (error) {
    if (error instanceof RpcError) return undefined
    throw error
  }
}

/** What the recipient asks for: 1 or 2 if it says so, else 3. As Messenger asks it, so that no bond is put for nothing. */
async function levelAsked(rpc: RpcClient, { message }: QueuedMessage): Promise<number> {
  const { from, sender, recipient } = message
  for (const [id, expected] of probes) {
    const data = encodeFunctionData({ abi: levelRecipientAbi, functionName: 'supportsInterface', args: [id] })
    if ((await ask(rpc, recipient, data)) !== (expected ? 1n : 0n)) return 3
  }
  const data = encodeFunctionData({ abi: levelRecipientAbi, functionName: 'minLevel', args: [from, sender] })
  const answer = await ask(rpc, recipient, data)
  return answer === 1n || answer === 2n ? Number(answer) : 3
}

async function delivery(source: DomainSide, queued: QueuedMessage, claim: Claim): Promise<L1Request[]> {
  const { messageId, message } = queued
  const slot = bytesToHex(hashWords(message.nonce, outboxSlot))
  const [proof] = await proveSlots(source.rpc, predeploys.messenger, [slot], claim.height)
  // the block was replaced while this was read
  if (proof?.value !== messageId) return []
  const { account, accountProof, slotProof } = proof
  const args = [message, claimWords(claim), { account: [...account], accountProof, slotProof }] as never
  const data = encodeFunctionData({ abi: messengerAbi, functionName: 'deliver', args })
  const gas = deliverGas + (message.gasLimit * 64n) / 63n
  return [{ label: 'deliver', to: predeploys.messenger, data, gas }]
}

/** Under the newest block of the source, whose claim gets a bond if it has none, as far as the recipient takes that. */
function early(source: DomainSide, target: DomainSide, queued: QueuedMessage): Work {
  const claim: Claim = {
    domainId: source.id,
    height: headNumber(source),
    root: hexToBytes(source.head['stateRoot'] as Hex),
  }
  return {
    keys: [`deliver-early:${queued.messageId}`],
    chain: target.id,
    label: `message ${queued.message.nonce} from ${source.id} to ${target.id}`,
    urgency: 0,
    async prepare() {
      const asked = Math.max(queued.message.minLevel, await levelAsked(target.rpc, queued))
      const bond = admission(target, claim)
      const level = bond.length > 0 ? 1 : levelOf(target, claim)
      if (level < Math.max(1, asked)) return []
      const requests = await delivery(source, queued, claim)
      return requests.length === 0 ? [] : [...bond, ...requests]
    },
  }
}

/** Every message of a served domain to another one. A recipient that reverts is tried again, less and less often. */
export function planMessages(scene: Scene, maxBonds: number): Work[] {
  const works: Work[] = []
  for (const source of scene.domains.values()) {
    for (const queued of source.book.messages.values()) {
      const target = scene.domains.get(queued.message.to)
      if (target === undefined || target.book.delivered.has(queued.messageId)) continue
      const claim = certifiedOver(scene, source, target, queued.block)
      if (claim !== undefined)
        works.push({
          keys: [`deliver:${queued.messageId}`],
          chain: target.id,
          label: `message ${queued.message.nonce} from ${source.id} to ${target.id}`,
          urgency: 1,
          prepare: () => delivery(source, queued, claim),
        })
      else if (queued.message.minLevel < 3 && canPutBond(target, scene.account, maxBonds))
        works.push(early(source, target, queued))
    }
  }
  return works
}
