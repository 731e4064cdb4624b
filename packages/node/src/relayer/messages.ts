/** Messages are delivered: at once to recipients that take them at level 1 or 2, to all others under a TRUE claim (docs/messages.md §3). */
import { messengerAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, type Hex, hashWords, hexToBytes } from '@syncline/primitives'
import type { Claim } from '@syncline/protocol'
import { encodeFunctionData, numberToHex, parseAbi, toFunctionSelector } from 'viem'
import { type RpcClient, RpcError } from '../l1/rpc.js'
import type { L1Request } from '../l1/sender.js'
import type { QueuedMessage } from '../objects/domainBook.js'
import { levelOfClaim } from '../objects/objectLevel.js'
import { admission, canPutBond } from './bonds.js'
import { proveSlots } from './proofs.js'
import { claimWords, type DomainSide, headNumber, type Scene, type Work } from './scene.js'
import { certifiedOver } from './verdicts.js'

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

/** Whether the recipient takes the message now. One that does not costs the relayer nothing but the question. */
async function isTaken(rpc: RpcClient, { to, data, gas }: L1Request): Promise<boolean> {
  const call = { to, data, gas: numberToHex(gas!) }
  try {
    return BigInt((await rpc.call('eth_call', [call, 'latest'])) as Hex) === 1n
  } catch (error) {
    if (error instanceof RpcError) return false
    throw error
  }
}

async function delivery(
  source: DomainSide,
  target: DomainSide,
  queued: QueuedMessage,
  claim: Claim,
  isCertain: boolean,
): Promise<L1Request[]> {
  const { messageId, message } = queued
  const slot = bytesToHex(hashWords(message.nonce, outboxSlot))
  const [proof] = await proveSlots(source.rpc, predeploys.messenger, [slot], claim.height)
  // the block was replaced while this was read
  if (proof?.value !== messageId) return []
  const { account, accountProof, slotProof } = proof
  const args = [message, claimWords(claim), { account: [...account], accountProof, slotProof }] as never
  const data = encodeFunctionData({ abi: messengerAbi, functionName: 'deliver', args })
  // calldata has a floor of 40 gas a byte (EIP-7623)
  const gas = deliverGas + (message.gasLimit * 64n) / 63n + 40n * BigInt(data.length / 2)
  const request: L1Request = { label: 'deliver', to: predeploys.messenger, data, gas }
  return isCertain && !(await isTaken(target.rpc, request)) ? [] : [request]
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
      const level = bond.length > 0 ? 1 : levelOfClaim(claim, target.book)
      if (level < Math.max(1, asked)) return []
      const requests = await delivery(source, target, queued, claim, bond.length === 0)
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
      // at once it is tried once: a recipient that refuses must not take a bond each time
      const isFresh = scene.readiness(`deliver-early:${queued.messageId}`) === 'fresh'
      const claim = certifiedOver(scene, source, target, queued.block)
      if (claim !== undefined)
        works.push({
          keys: [`deliver:${queued.messageId}`],
          chain: target.id,
          label: `message ${queued.message.nonce} from ${source.id} to ${target.id}`,
          urgency: 1,
          prepare: () => delivery(source, target, queued, claim, true),
        })
      else if (isFresh && queued.message.minLevel < 3 && canPutBond(target, scene.account, maxBonds))
        works.push(early(source, target, queued))
    }
  }
  return works
}
