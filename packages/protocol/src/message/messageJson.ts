/** JSON form of an integrated message: docs/generated/message.schema.json. Hex in lower case, numbers below 2^53, no field more or less. */
import { type Bytes, bytesToHex, decodeHex, type Result, refuse } from '@syncline/primitives'
import type { KeyedChange } from '@syncline/trees'
import { type MessageType, messageVersion, type ProofBackendKind, type ProofType } from '../generated/messages.js'
import { checkForm, type MessageFormCode, type ProofIntegratedMessage } from './message.js'

type JsonObject = { readonly [name: string]: unknown }

/** A value for `JSON.stringify`. Throws RangeError for what `checkForm` refuses. */
export function messageToJson(message: ProofIntegratedMessage): JsonObject {
  const checked = checkForm(message)
  if (!checked.ok) throw new RangeError(checked.reason)
  const { payload, proof } = message
  const changes = payload.stateDelta?.map(({ key, before, after }) => ({
    key: bytesToHex(key),
    before: bytesToHex(before),
    after: bytesToHex(after),
  }))
  return {
    version: message.version,
    messageType: message.messageType,
    timestamp: Number(message.timestamp),
    domainId: Number(message.domainId),
    sequence: Number(message.sequence),
    signer: bytesToHex(message.signer),
    id: bytesToHex(message.id),
    payload: {
      data: bytesToHex(payload.data),
      stateRoot: bytesToHex(payload.stateRoot),
      ...(changes === undefined ? {} : { stateDelta: changes }),
    },
    proof: {
      type: proof.type,
      backend: proof.backend,
      steps: proof.steps,
      previousRoot: bytesToHex(proof.previousRoot),
      statement: bytesToHex(proof.statement),
      body: bytesToHex(proof.body),
    },
    signature: bytesToHex(message.signature),
  }
}

/** The first thing that is wrong with a JSON value; kept while the fields are read, so that they can be read in one expression. */
class JsonReader {
  problem: string | undefined

  private fail(reason: string): undefined {
    this.problem ??= reason
    return undefined
  }

  object(value: unknown, names: readonly string[], optional: readonly string[] = []): JsonObject {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fail(`an object with ${names.join(', ')} is expected`)
      return {}
    }
    const has = Object.keys(value)
    const missing = names.find((name) => !has.includes(name))
    const extra = has.find((name) => !names.includes(name) && !optional.includes(name))
    if (missing !== undefined) this.fail(`${missing} is missing`)
    if (extra !== undefined) this.fail(`there is no field ${extra.slice(0, 64)}`)
    return value as JsonObject
  }

  bytes(value: unknown, name: string): Bytes {
    const bytes = typeof value === 'string' && !/[A-Z]/.test(value) ? decodeHex(value) : undefined
    if (bytes === undefined) this.fail(`${name} is hex in lower case`)
    return bytes ?? new Uint8Array(0)
  }

  count(value: unknown, name: string): number {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) return value
    this.fail(`${name} is a number from 0 to 2^53 - 1`)
    return 0
  }

  delta(value: unknown): readonly KeyedChange[] {
    if (!Array.isArray(value)) {
      this.fail('stateDelta is a list')
      return []
    }
    return Array.from(value, (item: unknown) => {
      const change = this.object(item, ['key', 'before', 'after'])
      return {
        key: this.bytes(change['key'], 'key'),
        before: this.bytes(change['before'], 'before'),
        after: this.bytes(change['after'], 'after'),
      }
    })
  }
}

const names = [
  'version',
  'messageType',
  'timestamp',
  'domainId',
  'sequence',
  'signer',
  'id',
  'payload',
  'proof',
  'signature',
]

/** Reads a parsed JSON value. Total; the version is looked at first. What is accepted has exactly one JSON value and one encoding. */
export function messageFromJson(value: unknown): Result<ProofIntegratedMessage, MessageFormCode> {
  const reader = new JsonReader()
  const given = typeof value === 'object' && value !== null ? (value as JsonObject)['version'] : undefined
  if (given !== undefined && given !== messageVersion)
    return refuse('MESSAGE_VERSION_UNKNOWN', `the version is ${messageVersion}`)
  const root = reader.object(value, names)
  const payload = reader.object(root['payload'], ['data', 'stateRoot'], ['stateDelta'])
  const proof = reader.object(root['proof'], ['type', 'backend', 'steps', 'previousRoot', 'statement', 'body'])
  const message: ProofIntegratedMessage = {
    version: messageVersion,
    messageType: root['messageType'] as MessageType,
    timestamp: BigInt(reader.count(root['timestamp'], 'timestamp')),
    domainId: BigInt(reader.count(root['domainId'], 'domainId')),
    sequence: BigInt(reader.count(root['sequence'], 'sequence')),
    signer: reader.bytes(root['signer'], 'signer'),
    id: reader.bytes(root['id'], 'id'),
    payload: {
      data: reader.bytes(payload['data'], 'data'),
      stateRoot: reader.bytes(payload['stateRoot'], 'stateRoot'),
      ...('stateDelta' in payload ? { stateDelta: reader.delta(payload['stateDelta']) } : {}),
    },
    proof: {
      type: proof['type'] as ProofType,
      backend: proof['backend'] as ProofBackendKind,
      steps: reader.count(proof['steps'], 'steps'),
      previousRoot: reader.bytes(proof['previousRoot'], 'previousRoot'),
      statement: reader.bytes(proof['statement'], 'statement'),
      body: reader.bytes(proof['body'], 'body'),
    },
    signature: reader.bytes(root['signature'], 'signature'),
  }
  return reader.problem === undefined ? checkForm(message) : refuse('MESSAGE_MALFORMED', reader.problem)
}
