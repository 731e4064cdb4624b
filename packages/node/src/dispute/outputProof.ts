/** The proof that a history ends in an output (OutputVerifier.sol; docs/state-format.md §6, §7). */
import { messagePasserAddress, stateWords } from '@syncline/ovm'
import { bigintToWord, bytesToHex, type Hex, invariant, padLeft } from '@syncline/primitives'
import { encodeAbiParameters, parseAbiParameters } from 'viem'
import type { OwnRange } from './ranges.js'

const parameters = parseAbiParameters([
  'OutputProof proof',
  'struct OutputProof { bytes32 head; bytes32 batchHash; Output output; bytes32[] siblings; uint256 nonce; uint256 balance; bytes32 codeHash; bytes32 codeMetaHash; bytes accountProof; bytes slotProof; }',
  'struct Output { bytes32 worldRoot; bytes32 lastBlockHash; uint64 queueCursor; bytes32 withdrawalRoot; uint128 cumulativeWithdrawn; }',
])
/** Slot of MessagePasser that holds all value withdrawn (docs/state-format.md §8). */
const withdrawnSlot = 1n
const lastLeaf = 2 ** 24 - 1

/** Runs at most 32 segments, to find the words of the last state. */
export function proveOutput(range: OwnRange): Hex {
  const { trace, world, output } = range
  const [head, batchHash] = stateWords(trace.machineAt(trace.tree.count))
  const { account, proof } = world.proveAccount(messagePasserAddress)
  invariant(account !== undefined && head !== undefined && batchHash !== undefined, 'a domain has its message passer')
  const word = (value: bigint | Uint8Array): Hex =>
    bytesToHex(typeof value === 'bigint' ? bigintToWord(value) : padLeft(value, 32))
  return encodeAbiParameters(parameters, [
    {
      head: word(head),
      batchHash: word(batchHash),
      output: {
        worldRoot: bytesToHex(output.worldRoot),
        lastBlockHash: bytesToHex(output.lastBlockHash),
        queueCursor: output.queueCursor,
        withdrawalRoot: bytesToHex(output.withdrawalRoot),
        cumulativeWithdrawn: output.cumulativeWithdrawn,
      },
      siblings: trace.tree.siblings(lastLeaf).map(bytesToHex),
      nonce: account.nonce,
      balance: account.balance,
      codeHash: bytesToHex(account.codeHash),
      codeMetaHash: bytesToHex(account.codeMetaHash),
      accountProof: bytesToHex(proof),
      slotProof: bytesToHex(world.proveStorage(messagePasserAddress, withdrawnSlot).storageProof),
    },
  ])
}
