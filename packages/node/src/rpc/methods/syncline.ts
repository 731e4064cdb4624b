/** syncline_*: proofs, levels, explanations, settlement. */
import type { World } from '@syncline/ovm'
import type { Hex } from '@syncline/primitives'
import type { AssertionReport, LevelReport, NodeApi, SealedBatch } from '../../chain/api.js'
import { whyDispute } from '../../dispute/explain.js'
import { publicUrl } from '../../l1/rpc.js'
import { reportObject } from '../../objects/objectLevel.js'
import { type BlockReference, blockReference, latest, requireBlock } from '../decode/blockReference.js'
import { list } from '../decode/composites.js'
import { optional, required, withDefault } from '../decode/param.js'
import { address, count, hash32, storageKey, text, uint64 } from '../decode/scalars.js'
import { plain } from '../errors.js'
import { formatDispute } from '../format/dispute.js'
import { formatObject } from '../format/object.js'
import { addressHex, bytesHex, quantity, wordHex } from '../format/quantity.js'
import type { JsonObject } from '../json.js'
import { type Method, method, results } from '../method.js'
import { requireWorld } from '../world.js'
import { whyOfOrders } from './orders.js'

/** Slots of one syncline_getProof. */
const maxProofSlots = 256

function showProof(world: World, who: bigint, slots: readonly bigint[]): JsonObject {
  const proof = world.proveAccount(who)
  const { account, codeMeta } = proof
  return {
    worldRoot: bytesHex(proof.worldRoot),
    address: addressHex(who),
    account:
      account === undefined
        ? null
        : {
            nonce: quantity(account.nonce),
            balance: quantity(account.balance),
            codeHash: bytesHex(account.codeHash),
            codeMetaHash: bytesHex(account.codeMetaHash),
            storageRoot: bytesHex(account.storageRoot),
          },
    codeMeta:
      codeMeta === undefined
        ? null
        : {
            codeLength: quantity(codeMeta.codeLength),
            codeRoot: bytesHex(codeMeta.codeRoot),
            jumpRoot: bytesHex(codeMeta.jumpRoot),
            delegation: addressHex(codeMeta.delegation),
          },
    accountProof: bytesHex(proof.proof),
    storageProof: slots.map((slot) => {
      const { value, storageProof } = world.proveStorage(who, slot)
      return { slot: wordHex(slot), value: wordHex(value), proof: bytesHex(storageProof) }
    }),
  }
}

function showLevel(number: bigint, report: LevelReport): JsonObject {
  return {
    block: quantity(number),
    level: report.level,
    reason: report.reason,
    explanation: report.explanation,
    nextActor: report.nextActor,
    earliest: report.earliest === undefined ? null : quantity(report.earliest),
    command: report.command ?? null,
  }
}

async function levelOf(api: NodeApi, at: BlockReference): Promise<JsonObject> {
  if (at.kind === 'hash' && api.chain.blockByHash(at.hash) === undefined) {
    const transaction = api.chain.transaction(at.hash)
    if (transaction !== undefined)
      return { transaction: at.hash, ...showLevel(transaction.blockNumber, api.chain.levelOf(transaction.blockNumber)) }
    const object = reportObject(at.hash, await api.objects(), api.chain)
    if (object !== undefined) return formatObject(object)
  }
  const { number } = requireBlock(api.chain, at)
  return showLevel(number, api.chain.levelOf(number))
}

function showAssertion(report: AssertionReport): JsonObject {
  return {
    id: report.id,
    parent: report.parent,
    number: report.number === undefined ? null : quantity(report.number),
    batchEnd: quantity(report.batchEnd),
    output: report.output,
    l0Root: report.l0Root,
    proposer: report.proposer,
    bond: quantity(report.bond),
    createdAt: quantity(report.createdAt),
    confirmableAt: quantity(report.confirmableAt),
    status: report.status,
    agrees: report.agrees ?? null,
  }
}

function showBatch(batch: SealedBatch): JsonObject {
  return {
    index: quantity(batch.index),
    batchHash: batch.batchHash,
    parentBatchHash: batch.parentBatchHash,
    originNumber: quantity(batch.originNumber),
    originHash: batch.originHash,
    queueStart: quantity(batch.queueStart),
    queueEnd: quantity(batch.queueEnd),
    firstBlock: quantity(batch.firstBlock),
    lastBlock: quantity(batch.lastBlock),
    data: bytesHex(batch.data),
  }
}

/** Batches of one answer at most (NodeApi.sealedBatches). */
const maxBatches = 64

const block = withDefault('block', blockReference, latest, 'Block; latest if absent')

export const synclineMethods: readonly Method[] = [
  method({
    name: 'syncline_getProof',
    summary: 'K-tree proofs of an account and of some of its slots under the world root of a block.',
    notes:
      'Proofs are in the wire form of docs/state-format.md §1; one shape proves presence and absence. The world root is the block’s `stateRoot`; slots are proven under the account’s `storageRoot`. At most 256 slots.',
    params: [
      required('address', address, 'Account'),
      withDefault('slots', list(storageKey, maxProofSlots), [], 'Slots to prove'),
      block,
    ],
    result: results.object,
    run({ api }, [who, slots, at]) {
      const found = requireBlock(api.chain, at ?? latest)
      const proof = showProof(requireWorld(api.chain, found.number), who, slots ?? [])
      return { block: quantity(found.number), blockHash: found.hash, ...proof }
    },
  }),
  method({
    name: 'syncline_getLevel',
    summary: 'How sure a block, a transaction or an object is, why it is not surer, who can act next, and when.',
    notes:
      'Levels: 0 local, 1 conditional (derived from L1, or a bond stands behind what it depends on), 2 attested, 3 certified, 4 anchored. A hash is tried as that of a block, of a transaction, and as the id of an object. An object has the level of its surest copy that can be used; that is never above the level of the block that wrote it. With `minLevel` the answer has `isReached`.',
    params: [block, optional('minLevel', count, 'Least level that the caller accepts, 0…4')],
    result: results.object,
    async run({ api }, [at, minLevel]) {
      const answer = await levelOf(api, at ?? latest)
      return minLevel === undefined ? answer : { ...answer, isReached: Number(answer['level']) >= minLevel }
    },
  }),
  method({
    name: 'syncline_getObject',
    summary: 'Copies of an object on this domain: state, what each depends on, its level, and what it waits for.',
    notes:
      'The id is H(ObjectManager, TypeID, index), as its logs have it. null if nothing of it is here. `dependency` as contracts take it, `digest` is that of its canonical bytes (docs/claims.md §3).',
    params: [required('object', hash32, 'Object id')],
    result: { name: 'object', schema: { type: ['object', 'null'] } },
    async run({ api }, [id]) {
      const report = reportObject(id, await api.objects(), api.chain)
      return report === undefined ? null : formatObject(report)
    },
  }),
  method({
    name: 'syncline_why',
    summary:
      'Explains a transaction hash, block number or hash, assertion id, withdrawal hash, object id, digest of an order, asset, queue item or `dispute:<id>`: state, reason, next actor, command.',
    params: [required('what', text(128), 'Hash, number or id')],
    result: results.object,
    async run(context, [what]) {
      const { api } = context
      const id = /^dispute:(0x[0-9a-fA-F]{64})$/.exec(what.trim())?.[1]?.toLowerCase()
      if (id === undefined) {
        const known = plain(api.why(what)) as JsonObject
        if (known['kind'] !== 'unknown' || !/^0x[0-9a-fA-F]{64}$/.test(what.trim())) return known
        const name = what.trim().toLowerCase() as Hex
        const object = reportObject(name, await api.objects(), api.chain)
        if (object === undefined) return (await whyOfOrders(context, name)) ?? known
        // an object that is its own kind is an asset under the same name
        const lock = await whyOfOrders(context, name)
        return { kind: 'object', ...formatObject(object), ...(lock === undefined ? {} : { lock }) }
      }
      const report = await api.disputes()
      const record = report.disputes.find(({ facts }) => facts.id === id)
      if (record === undefined || report.parameters === undefined) return { kind: 'unknown', what }
      const why = plain(whyDispute(record, report.parameters, report.now)) as JsonObject
      return { kind: 'dispute', id, parent: record.parentId, ...why }
    },
  }),
  method({
    name: 'syncline_getAssertions',
    summary: 'Assertions of this domain on L1, with what this node’s own re-execution says of them.',
    params: [],
    result: results.list,
    run: ({ api }) => api.assertions().map(showAssertion),
  }),
  method({
    name: 'syncline_getDisputes',
    summary: 'Disputes about assertions of this domain, oldest first: claims, matches, clocks, money, events.',
    notes: 'As of the newest L1 block that the node has processed; at most 256. Times in seconds of L1 time.',
    params: [],
    result: results.list,
    async run({ api }) {
      const report = await api.disputes()
      return report.disputes.map((record) => formatDispute(record, report))
    },
  }),
  method({
    name: 'syncline_getDisputedStep',
    summary: 'The step that a match comes down to, executed again: opcode or phase, operands before and after.',
    notes: 'null before the step is found, and where the state under the range was pruned.',
    params: [required('dispute', hash32, 'Dispute'), required('match', hash32, 'Match of level 1')],
    result: { name: 'step', schema: { type: ['object', 'null'] } },
    async run({ api }, [dispute, match]) {
      const { disputes } = await api.disputes()
      const record = disputes.find(({ facts }) => facts.id === dispute)
      const step = record === undefined ? undefined : await api.disputedStep(record, match)
      return step === undefined ? null : plain(step)
    },
  }),
  method({
    name: 'syncline_nodeInfo',
    summary: 'Roles, domain constants, where the domain settles, and the node’s status.',
    params: [],
    result: results.object,
    run({ api, version }) {
      return {
        version,
        domainId: quantity(api.chain.config.domainId),
        roles: [...api.roles],
        config: plain(api.chain.config),
        settlement: plain(api.settlement),
        sequencerUrl: api.sequencerUrl === undefined ? null : publicUrl(api.sequencerUrl),
        status: plain(api.status()),
        notReady: [...api.notReady()],
      }
    },
  }),
  method({
    name: 'syncline_getSealedBatches',
    summary: 'Batches the sequencer closed and L1 does not hold yet; a separate batcher posts them.',
    params: [
      required('from', uint64, 'First batch index'),
      withDefault('limit', count, 16, `Most batches, 1…${maxBatches}`),
    ],
    result: results.list,
    run: ({ api }, [from, limit]) =>
      api.sealedBatches(from, Math.max(1, Math.min(maxBatches, limit ?? 16))).map(showBatch),
  }),
]
