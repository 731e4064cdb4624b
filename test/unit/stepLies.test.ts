/** Proofs by which a liar would say that an account or a slot is not there, or is another one. */
import { historyAddress, phases, proveStep, stateHash, step } from '@syncline/ovm'
import { type Bytes, bigintToWord, bytesToHex, concatBytes, equalBytes, keccak256 } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../packages/ovm/src/interpreter/assembler.js'
import { makeCase, stateAt, target } from '../osp/follow.js'
import { createVerifier } from '../osp/verifier.js'

const verifier = createVerifier()

describe('a liar who says that nothing is there', () => {
  const slots = { '0x01': '0x07', '0x02': '0x08', '0x03': '0x09' }
  const keyOf = (slot: bigint): Bytes => keccak256(concatBytes(Uint8Array.of(0x53), bigintToWord(slot)))
  const ownKey = keccak256(concatBytes(Uint8Array.of(0x41), bigintToWord(target).subarray(12)))
  const kinds = (key: Bytes, others: readonly Bytes[]): Bytes[] => [
    new Uint8Array(2),
    concatBytes(Uint8Array.of(0, 1), key, new Uint8Array(32)),
    ...others,
    ...others.map((proof) => concatBytes(proof.subarray(0, -32), new Uint8Array(32))),
  ]

  it('has no proof, nor has one who shows another slot or account', () => {
    const own = `0x${target.toString(16).padStart(40, '0')}`
    const given = (text: string) => {
      const code = assemble(text)
      const account = { nonce: '0x1', balance: '0x100', code: bytesToHex(code), storage: slots }
      let { env, state } = stateAt(makeCase({ fork: 'osaka', code, accounts: { [own]: account } }), phases.EXECUTE)
      while (state.frame!.pc !== code.length - 1) state = step(env, state)
      return { env, state, world: state.journal.world, proof: proveStep(env, state).proof }
    }
    const read = given('1 SLOAD')
    const { storageProof } = read.world.proveStorage(target, 1n)
    const others = [2n, 3n, 4n].map((slot) => read.world.proveStorage(target, slot).storageProof)
    const head = read.proof.subarray(0, read.proof.length - storageProof.length)
    expect(verifier.step(stateHash(read.state), concatBytes(head, storageProof)).post).toBeDefined()
    for (const forged of kinds(keyOf(1n), [...others, storageProof])) {
      if (equalBytes(forged, storageProof)) continue
      expect(verifier.step(stateHash(read.state), concatBytes(head, forged)).post, bytesToHex(forged)).toBeUndefined()
    }
    const balance = given('SELFBALANCE')
    const account = balance.world.proveAccount(target).proof
    const before = balance.proof.subarray(0, balance.proof.length - account.length - 160)
    const fields = balance.proof.subarray(-160)
    const strangers = [historyAddress, 0x1234n].map((address) => balance.world.proveAccount(address).proof)
    for (const forged of kinds(ownKey, [...strangers, account.subarray(0, -1)]))
      for (const tail of [new Uint8Array(0), fields])
        expect(verifier.step(stateHash(balance.state), concatBytes(before, forged, tail)).post).toBeUndefined()
    const zeroed = concatBytes(account.subarray(0, -32), new Uint8Array(32))
    expect(verifier.step(stateHash(balance.state), concatBytes(before, zeroed)).post).toBeUndefined()
  })
})
