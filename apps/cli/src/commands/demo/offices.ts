/** The authorities of the demonstration: development accounts that the governor of this devnet appoints, and the orders that they sign. */
import {
  type AuthorityRow,
  authorityRegistryAbi,
  encodeJurisdiction,
  iOrderBookAbi,
  predeploys,
} from '@syncline/contracts'
import { createLocalSigner } from '@syncline/node/keys'
import { type Bytes, bytesToHex, type Hex, hexToBytes, keccak256, signDigest } from '@syncline/primitives'
import { type Order, type OrderDomain, orderActions, orderDigest, orderWords } from '@syncline/protocol'
import { createClients, refusing, waitFor } from '../../clients.js'
import { devKey } from '../../keys/devKeys.js'
import type { Place, Stage } from './stage.js'

/** Deployer of the devnet's contracts, who appoints. */
const governor = 'dev:10'
const never = (1n << 64n) - 1n
const nowhere: Bytes = new Uint8Array(20)

export type Office = {
  readonly name: string
  readonly account: string
  readonly rank: 2 | 3
  readonly jurisdiction: string
  readonly id: Hex
}

const idOf = (text: string): Hex => bytesToHex(keccak256(new TextEncoder().encode(text)))
const officeOf = (name: string, account: string, rank: 2 | 3, jurisdiction: string): Office => ({
  ...{ name, account, rank, jurisdiction, id: idOf(`authority ${name}`) },
})
export const sec: Office = officeOf('SEC', 'dev:7', 2, 'US')
export const fatf: Office = officeOf('FATF', 'dev:8', 3, 'INT')

/** Appoints whoever is not in office yet. */
export async function appoint(stage: Stage, offices: readonly Office[]): Promise<void> {
  const { l1, addresses } = stage.running
  const chainId = BigInt(l1.chainId)
  const clients = createClients(l1.url, chainId, createLocalSigner(await devKey(governor, chainId)))
  const registry = { address: addresses['authorityRegistry'] as Hex, abi: authorityRegistryAbi } as const
  for (const { name, account, rank, jurisdiction, id } of offices) {
    const epoch = await clients.client.readContract({ ...registry, functionName: 'epochOf', args: [id] })
    if (epoch > 0n) continue
    const row: AuthorityRow = {
      ...{ id, rank, signer: createLocalSigner(await devKey(account, chainId)).address },
      jurisdiction: encodeJurisdiction(jurisdiction),
      actions: (1 << orderActions.length) - 1,
      ...{ kinds: [], epoch: 1n, validAfter: 0n, validBefore: never, revokedAt: 0n },
    }
    const call = { ...registry, functionName: 'appoint', args: [row] } as const
    await waitFor(clients, await refusing(`appointing ${name}`, () => clients.wallet.writeContract(call)))
    stage.say(`L1 appointed ${name}: rank ${rank}, law ${jurisdiction}`)
  }
}

/** An order on the whole asset, as its authority signs it: good on every domain of this system. */
export async function signOrder(
  stage: Stage,
  office: Office,
  action: Order['action'],
  asset: Hex,
  nonce: bigint,
  lamport: bigint,
): Promise<{ readonly order: Order; readonly digest: Bytes; readonly signature: Hex }> {
  const { l1, addresses } = stage.running
  const system: OrderDomain = {
    l1ChainId: BigInt(l1.chainId),
    authorityRegistry: hexToBytes(addresses['authorityRegistry'] as Hex),
  }
  const order: Order = {
    ...{ asset: hexToBytes(asset), action, amount: 0n, subject: nowhere, recipient: nowhere },
    ...{ authority: hexToBytes(office.id), authorityEpoch: 1n, nonce },
    caseId: hexToBytes(idOf(`case ${nonce} of ${office.name}`)),
    evidence: hexToBytes(idOf(`evidence ${nonce} of ${office.name}`)),
    seen: hexToBytes(idOf('nothing')),
    ...{ lamport, effectiveAt: 0n, validAfter: 0n, validBefore: never >> 8n },
  }
  const digest = orderDigest(order, system)
  const { rs, yParity } = signDigest(digest, await devKey(office.account, system.l1ChainId))
  return { order, digest, signature: bytesToHex(Uint8Array.of(...rs, 27 + yParity)) }
}

/** Gives an order to a domain. Anybody may: its signature is what counts. */
export async function give(
  stage: Stage,
  place: Place,
  carrier: string,
  { order, signature }: { readonly order: Order; readonly signature: Hex },
): Promise<void> {
  const clients = await stage.clients(place, carrier)
  const call = {
    address: predeploys.orderBook,
    abi: iOrderBookAbi,
    functionName: 'give',
    args: [orderWords(order), signature],
  } as const
  await waitFor(clients, await refusing(`the ${order.action}`, () => clients.wallet.writeContract(call)))
}
