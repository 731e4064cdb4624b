/** syncline_*: what validators signed, and the certificates of quorums. */
import type { QuorumSet } from '@syncline/protocol'
import { quorumSetHash, quorumThreshold } from '@syncline/protocol'
import type { AttestationReport, AttestationReports } from '../../chain/api.js'
import { attestationPage } from '../../validator/attestationPeer.js'
import { toAbiAttestation, toAbiSet } from '../../validator/contract.js'
import type { RpcContext } from '../context.js'
import { optional } from '../decode/param.js'
import { uint64 } from '../decode/scalars.js'
import { plain, RpcError, rpcCodes } from '../errors.js'
import { bytesHex, quantity } from '../format/quantity.js'
import type { JsonObject } from '../json.js'
import { type Method, method, results } from '../method.js'

function required({ api }: RpcContext): AttestationReports {
  if (api.attestations !== undefined) return api.attestations
  throw new RpcError(rpcCodes.unsupported, 'this node has no attestations: ask a validator, or one that follows some')
}

function showAttestation({ said, signatures, certificate, needed, members }: AttestationReport): JsonObject {
  const { domainId, number, epoch, ...hashes } = toAbiAttestation(said)
  return {
    domainId: quantity(domainId),
    number: quantity(number),
    ...hashes,
    epoch: quantity(epoch),
    signatures: signatures.map(({ account, signature }) => ({ account, signature: bytesHex(signature) })),
    certificate:
      certificate === undefined
        ? null
        : { signers: quantity(certificate.signers), signature: bytesHex(certificate.signature) },
    needed,
    members,
  }
}

function showSet(set: QuorumSet): JsonObject {
  const { domainId, epoch, startsAt, expiresAt, chainTag, members } = toAbiSet(set)
  return {
    chainTag,
    domainId: quantity(domainId),
    epoch: quantity(epoch),
    startsAt: quantity(startsAt),
    expiresAt: quantity(expiresAt),
    members: members.map(({ account, key }) => ({ account, key: plain(key) })),
    setHash: bytesHex(quorumSetHash(set)),
    needed: quorumThreshold(members.length),
  }
}

export const attestationMethods: readonly Method[] = [
  method({
    name: 'syncline_getAttestations',
    summary:
      'What validators signed of blocks of this node’s chain, by height, and the certificates that a quorum makes.',
    notes: `Blocks whose batch lies deep enough on L1 are attested. At most ${attestationPage} entries, those of the lowest heights; without \`from\` the newest. \`signatures\` is empty once there
is a \`certificate\`: bit i of \`signers\` is member i of \`syncline_getQuorumSet\`. A signature has 192 bytes (docs/quorum.md §2); what it signs is in §3. Some thousand
heights are kept. An attestation of a block that L1 took back is not among them.`,
    params: [optional('from', uint64, 'Lowest height'), optional('to', uint64, 'Highest height')],
    result: results.list,
    run: (context, [from, to]) => required(context).list({ from, to, limit: attestationPage }).map(showAttestation),
  }),
  method({
    name: 'syncline_getQuorumSet',
    summary: 'The validators of an epoch as the contracts take them, with the hash of the set; null if there is none.',
    notes: 'The newest epoch that lies deep enough on L1, and the one before.',
    params: [optional('epoch', uint64, 'Epoch; the newest if absent')],
    result: { name: 'set', schema: { type: ['object', 'null'] } },
    run(context, [epoch]) {
      const set = required(context).set(epoch)
      return set === undefined ? null : showSet(set)
    },
  }),
]
