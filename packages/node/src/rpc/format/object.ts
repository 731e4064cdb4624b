/** Objects, their copies and what these wait for, as JSON. */
import { bytesToHex } from '@syncline/primitives'
import { type Claim, type Dependency, dependencyDigest } from '@syncline/protocol'
import type { Awaited, CopyReport, ObjectReport } from '../../objects/objectLevel.js'
import type { JsonObject } from '../json.js'
import { quantity } from './quantity.js'

const formatAwaited = ({ kind, domainId, number, worldRoot, level, isNegated }: Awaited): JsonObject =>
  kind === 'flow'
    ? { kind, receiptId: worldRoot, level, isNegated }
    : { kind, domainId: quantity(domainId), number: quantity(number), worldRoot, level, isNegated }

const formatClaim = ({ domainId, height, root }: Claim): JsonObject => ({
  domainId: quantity(domainId),
  number: quantity(height),
  worldRoot: bytesToHex(root),
})

const formatDependency = ({ positive, negated }: Dependency): JsonObject => ({
  positive: positive.map(formatClaim),
  negated: negated.map((group) => group.map(formatClaim)),
})

const formatCopy = ({ copy, level, waitsFor }: CopyReport): JsonObject => ({
  address: copy.address,
  typeId: copy.typeId,
  index: copy.index,
  dependency: formatDependency(copy.dependency),
  digest: bytesToHex(dependencyDigest(copy.dependency)),
  state: copy.state,
  block: quantity(copy.block),
  departedWith: copy.departed === undefined ? null : quantity(copy.departed.nonce),
  level,
  waitsFor: waitsFor.map(formatAwaited),
})

export function formatObject(report: ObjectReport): JsonObject {
  const { objectId, level, copies, reason, explanation, nextActor, earliest, command } = report
  return {
    object: objectId,
    level,
    reason,
    explanation,
    nextActor,
    earliest: earliest === undefined ? null : quantity(earliest),
    command: command ?? null,
    copies: copies.map(formatCopy),
  }
}
