/** Balances, nonces, code and storage at a block. */
import { blockReference, latest } from '../decode/blockReference.js'
import { list, map } from '../decode/composites.js'
import { required, withDefault } from '../decode/param.js'
import { address, storageKey } from '../decode/scalars.js'
import { invalidParams } from '../errors.js'
import { addressHex, bytesHex, quantity, wordHex } from '../format/quantity.js'
import { type Method, method, results } from '../method.js'
import { worldAt } from '../world.js'

const account = required('address', address, 'Account')
const block = withDefault('block', blockReference, latest, 'Block; latest if absent')
/** As geth: more slots than this in one call is a scan. */
const maxSlots = 1_024

export const stateMethods: readonly Method[] = [
  method({
    name: 'eth_getBalance',
    summary: 'Balance of an account in wei.',
    params: [account, block],
    result: results.quantity,
    run: ({ api }, [who, at]) => quantity(worldAt(api.chain, at ?? latest).account(who)?.balance ?? 0n),
  }),
  method({
    name: 'eth_getTransactionCount',
    summary: 'Nonce of an account: the number of transactions it has sent.',
    notes: 'With the tag `pending` the transactions in the pool that follow without a gap are counted too.',
    params: [account, block],
    result: results.quantity,
    run({ api }, [who, at]) {
      const reference = at ?? latest
      if (reference.kind === 'tag' && reference.tag === 'pending' && api.mempool !== undefined) {
        return quantity(api.mempool.nonceOf(who))
      }
      return quantity(worldAt(api.chain, reference).account(who)?.nonce ?? 0n)
    },
  }),
  method({
    name: 'eth_getCode',
    summary: 'Code of an account; an EIP-7702 delegation is its 23-byte designator.',
    params: [account, block],
    result: results.bytes,
    run({ api }, [who, at]) {
      const world = worldAt(api.chain, at ?? latest)
      const found = world.account(who)
      return found === undefined ? '0x' : bytesHex(world.code(found.codeHash))
    },
  }),
  method({
    name: 'eth_getStorageAt',
    summary: 'A storage word of an account.',
    params: [account, required('slot', storageKey, 'Slot'), block],
    result: results.hash,
    run: ({ api }, [who, slot, at]) => wordHex(worldAt(api.chain, at ?? latest).storage(who, slot)),
  }),
  method({
    name: 'eth_getStorageValues',
    summary: 'Storage words of several accounts at once.',
    params: [required('requests', map(address, list(storageKey, maxSlots), maxSlots), 'Slots by account'), block],
    result: results.object,
    run({ api }, [requests, at]) {
      let slots = 0
      for (const keys of requests.values()) slots += keys.length
      if (slots === 0) throw invalidParams('empty request')
      if (slots > maxSlots) throw invalidParams(`too many slots: ${slots}, at most ${maxSlots}`)
      const world = worldAt(api.chain, at ?? latest)
      const out: Record<string, string[]> = {}
      for (const [who, keys] of requests) out[addressHex(who)] = keys.map((slot) => wordHex(world.storage(who, slot)))
      return out
    },
  }),
]
