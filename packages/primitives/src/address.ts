/** Addresses: 20 bytes. Inside the VM they travel as lower-case hex strings where they are map keys. */
import { type Bytes, bigintToBytes, bytesToHex, concatBytes, type Hex } from './bytes.js'
import { keccak256 } from './keccak.js'
import { encodeRlp } from './rlp.js'

export type Address = Bytes

export const zeroAddress: Address = new Uint8Array(20)

/** Address of a CREATE: last 20 bytes of keccak(rlp([sender, nonce])). */
export function createAddress(sender: Address, nonce: bigint): Address {
  return keccak256(encodeRlp([sender, bigintToBytes(nonce)])).slice(12)
}

/** Address of a CREATE2 (EIP-1014). `salt` has 32 bytes. */
export function create2Address(sender: Address, salt: Bytes, initCodeHash: Bytes): Address {
  return keccak256(concatBytes(Uint8Array.of(0xff), sender, salt, initCodeHash)).slice(12)
}

/** EIP-55 mixed-case form. */
export function checksumAddress(address: Address): Hex {
  const lower = bytesToHex(address).slice(2)
  const digest = bytesToHex(keccak256(new TextEncoder().encode(lower))).slice(2)
  let out = '0x'
  for (let i = 0; i < 40; i++) out += Number.parseInt(digest[i]!, 16) >= 8 ? lower[i]!.toUpperCase() : lower[i]
  return out as Hex
}

const aliasOffset = 0x1111000000000000000000000000000000001111n

/** How an L1 contract is named on a domain, so that it cannot pose as the account of the same address there. */
export function aliasL1Contract(address: Address): Address {
  let value = 0n
  for (const byte of address) value = (value << 8n) | BigInt(byte)
  value = BigInt.asUintN(160, value + aliasOffset)
  const out = new Uint8Array(20)
  for (let i = 19; i >= 0; i--) {
    out[i] = Number(value & 0xffn)
    value >>= 8n
  }
  return out
}
