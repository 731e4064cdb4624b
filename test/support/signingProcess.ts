/**
 * Signs one height after another with a guarded key until it is killed, and says each signature after it has it. Arguments: folder, seed; blocks of
 * another seed are other blocks.
 */
import { hashWords } from '@syncline/primitives'
import { createBlsSigner } from '../../packages/node/src/validator/bls.js'
import { createGuardedSigner } from '../../packages/node/src/validator/guardedSigner.js'
import { openSigningRecord } from '../../packages/node/src/validator/signingRecord.js'

const [folder, seed] = [process.argv[2]!, BigInt(process.argv[3]!)]
const chainTag = hashWords(1n)
const secret = hashWords(2n)
secret[0]! &= 0x3f
const records = openSigningRecord(folder, chainTag, 901n)
const signer = createGuardedSigner(createBlsSigner(secret), chainTag, records)
if (!signer.isWhole()) await signer.begin(1n)
// a few heights that may be signed already come first
for (let number = signer.next() > 6n ? signer.next() - 5n : 1n; ; number++) {
  const hash = (what: bigint) => hashWords(what, number, seed)
  const said = {
    ...{ domainId: 901n, number, worldRoot: hash(1n), blockHash: hash(2n), parentHash: hash(3n) },
    epoch: 1n,
  }
  const signed = await signer.sign(said)
  process.stdout.write(`${number} ${signed.ok ? seed : signed.code}\n`)
}
