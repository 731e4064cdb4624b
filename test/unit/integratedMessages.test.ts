import { readFileSync } from 'node:fs'
import {
  type Bytes,
  bytesToHex,
  compareBytes,
  equalBytes,
  errorTable,
  hashWords,
  privateKeyToAddress,
  refuse,
} from '@syncline/primitives'
import {
  Aggregate,
  bindMessage,
  checkStep,
  decodeCommitment,
  decodeMessage,
  deltaBetween,
  encodeMessage,
  type MessageView,
  messageFromJson,
  messageId,
  messageToJson,
  type ProofIntegratedMessage,
  proveAggregate,
  proveFull,
  proveIncremental,
  statementOf,
  verifyMessage,
  verifyMessageBytes,
} from '@syncline/protocol'
import { emptyTree, type KeyedChange, type KeyedTree } from '@syncline/trees'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentAfter,
  createState,
  keyOf,
  otherKey,
  signMessage,
  stepMessage,
  valueAt,
  viewOf,
} from '../support/messages.js'

const zero: Bytes = new Uint8Array(32)
const word = (n: number): Bytes => hashWords(BigInt(n), 1n)
const flip = (bytes: Bytes, at = 0): Bytes => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
const data = new TextEncoder().encode('order 17')

const tree = createState(100)
const view = viewOf(tree.root())
const entries = [
  { key: keyOf(3), value: word(3) },
  { key: keyOf(4), value: zero },
  { key: keyOf(500), value: word(5) },
]

/** Thirty steps over few keys. */
function manySteps(): { aggregate: Aggregate; trees: KeyedTree[]; deltas: (readonly KeyedChange[])[] } {
  const aggregate = new Aggregate(tree.root())
  const trees = [tree]
  const deltas: (readonly KeyedChange[])[] = []
  for (let i = 1; i <= 30; i++) {
    const keys = [keyOf(i % 5), keyOf(600 + (i % 3))]
    const before = trees.at(-1)!
    const after = before.update(keys.map((key, k) => ({ key, value: i % 7 === k ? zero : word(i) })))
    const delta = deltaBetween(before, after, keys)
    expect(aggregate.add(after.root(), delta)).toEqual({ ok: true, value: i })
    trees.push(after)
    deltas.push(delta)
  }
  return { aggregate, trees, deltas }
}

/** One message of each kind, all from the same view. */
function messages(): Record<'incremental' | 'full' | 'snapshot' | 'aggregate', ProofIntegratedMessage> {
  const { message: incremental, after } = stepMessage(tree, entries, view, data)
  const stateDelta = incremental.payload.stateDelta!
  const full = signMessage(
    bindMessage(contentAfter(view, 1, { data, stateRoot: after.root(), stateDelta }), proveFull(tree, stateDelta)),
  )
  const snapshot = signMessage(
    bindMessage(contentAfter(view, 0, { data, stateRoot: tree.root() }, 'SNAPSHOT'), proveFull(tree)),
  )
  const { aggregate, trees } = manySteps()
  const payload = { data, stateRoot: trees.at(-1)!.root(), stateDelta: aggregate.delta() }
  const net = signMessage(bindMessage(contentAfter(view, 30, payload), proveAggregate(tree, aggregate)))
  return { incremental, full, snapshot, aggregate: net }
}
const all = messages()
const { incremental } = all

const codeOf = (message: ProofIntegratedMessage, at: MessageView = view): string => {
  const result = verifyMessage(message, at)
  return result.ok ? 'accepted' : result.code
}
const withPayload = (m: ProofIntegratedMessage, over: object): ProofIntegratedMessage => ({
  ...m,
  payload: { ...m.payload, ...over },
})
const withProof = (m: ProofIntegratedMessage, over: object): ProofIntegratedMessage => ({
  ...m,
  proof: { ...m.proof, ...over },
})
const withChange = (m: ProofIntegratedMessage, at: number, over: Partial<KeyedChange>): ProofIntegratedMessage =>
  withPayload(m, { stateDelta: m.payload.stateDelta!.map((c, i) => (i === at ? { ...c, ...over } : c)) })

/** As a forger would go on: the id made to fit, then the statement, then a signature by a key that may sign. */
const reid = (m: ProofIntegratedMessage): ProofIntegratedMessage => ({ ...m, id: messageId(m) })
const restate = (m: ProofIntegratedMessage): ProofIntegratedMessage =>
  withProof(m, { statement: statementOf(m.id, m.proof.previousRoot, m) })

/** Every field changed, and the code of: the change alone; with a fitting id; and statement; and signature. `accepted`: then it is another, right message. */
const mutations: readonly (readonly [
  field: string,
  (m: ProofIntegratedMessage) => ProofIntegratedMessage,
  codes: readonly string[],
])[] = [
  ['version', (m) => ({ ...m, version: '0.3.0' }) as never, ['MESSAGE_VERSION_UNKNOWN']],
  ['messageType', (m) => ({ ...m, messageType: 'GOSSIP' }) as never, ['MESSAGE_TYPE_UNKNOWN']],
  [
    'messageType, a known one',
    (m) => ({ ...m, messageType: 'ORDER' }),
    ['MESSAGE_ID', 'MESSAGE_STATEMENT', 'MESSAGE_SIGNATURE', 'accepted'],
  ],
  [
    'timestamp',
    (m) => ({ ...m, timestamp: m.timestamp + 1n }),
    ['MESSAGE_ID', 'MESSAGE_STATEMENT', 'MESSAGE_SIGNATURE', 'accepted'],
  ],
  ['timestamp, early', (m) => ({ ...m, timestamp: 999n }), ['MESSAGE_TIMESTAMP']],
  ['timestamp, late', (m) => ({ ...m, timestamp: 2_000_001n }), ['MESSAGE_TIMESTAMP']],
  ['domainId', (m) => ({ ...m, domainId: 902n }), ['MESSAGE_DOMAIN']],
  ['sequence', (m) => ({ ...m, sequence: m.sequence + 1n }), ['MESSAGE_SEQUENCE']],
  ['signer', (m) => ({ ...m, signer: flip(m.signer) }), ['MESSAGE_SIGNER_UNKNOWN']],
  [
    'signer, a known one',
    (m) => ({ ...m, signer: privateKeyToAddress(otherKey) }),
    ['MESSAGE_ID', 'MESSAGE_STATEMENT', 'MESSAGE_SIGNATURE', 'MESSAGE_SIGNATURE'],
  ],
  ['id', (m) => ({ ...m, id: flip(m.id) }), ['MESSAGE_ID']],
  [
    'data',
    (m) => withPayload(m, { data: flip(m.payload.data) }),
    ['MESSAGE_ID', 'MESSAGE_STATEMENT', 'MESSAGE_SIGNATURE', 'accepted'],
  ],
  [
    'stateRoot',
    (m) => withPayload(m, { stateRoot: flip(m.payload.stateRoot) }),
    ['MESSAGE_ID', 'MESSAGE_STATEMENT', 'MESSAGE_SIGNATURE', 'DELTA_CURRENT_ROOT'],
  ],
  [
    'stateDelta, none',
    ({ payload: { stateDelta: _, ...payload }, ...m }) => ({ ...m, payload }),
    ['MESSAGE_PROOF_TYPE'],
  ],
  ['stateDelta, empty', (m) => withPayload(m, { stateDelta: [] }), ['MESSAGE_PROOF_TYPE']],
  [
    'stateDelta, one less',
    (m) => withPayload(m, { stateDelta: m.payload.stateDelta!.slice(1) }),
    ['MESSAGE_ID', 'MESSAGE_STATEMENT', 'MESSAGE_SIGNATURE', 'PROOF_MALFORMED'],
  ],
  [
    'stateDelta, order',
    (m) => withPayload(m, { stateDelta: [...m.payload.stateDelta!].reverse() }),
    ['DELTA_MALFORMED'],
  ],
  [
    'key',
    (m) => withChange(m, 0, { key: flip(m.payload.stateDelta![0]!.key, 31) }),
    ['MESSAGE_ID', 'MESSAGE_STATEMENT', 'MESSAGE_SIGNATURE', 'DELTA_PREVIOUS_ROOT|PROOF_MALFORMED'],
  ],
  [
    'before',
    (m) => withChange(m, 0, { before: word(99) }),
    ['MESSAGE_ID', 'MESSAGE_STATEMENT', 'MESSAGE_SIGNATURE', 'DELTA_PREVIOUS_ROOT|PROOF_MALFORMED'],
  ],
  [
    'after',
    (m) => withChange(m, 1, { after: word(98) }),
    ['MESSAGE_ID', 'MESSAGE_STATEMENT', 'MESSAGE_SIGNATURE', 'DELTA_CURRENT_ROOT'],
  ],
  ['proof.type', (m) => withProof(m, { type: 'TOTAL' }), ['MESSAGE_PROOF_TYPE']],
  [
    'proof.type, FULL',
    (m) => withProof(m, { type: 'FULL' }),
    ['MESSAGE_SIGNATURE', 'MESSAGE_SIGNATURE', 'MESSAGE_SIGNATURE', 'PROOF_MALFORMED'],
  ],
  [
    'proof.type, AGGREGATE',
    (m) => withProof(m, { type: 'AGGREGATE' }),
    ['MESSAGE_SIGNATURE', 'MESSAGE_SIGNATURE', 'MESSAGE_SIGNATURE', 'PROOF_MALFORMED|AGGREGATE_CHAIN'],
  ],
  ['proof.backend', (m) => withProof(m, { backend: 'magic' }), ['MESSAGE_PROOF_BACKEND']],
  [
    'proof.backend, snark',
    (m) => withProof(m, { backend: 'snark' }),
    ['MESSAGE_SIGNATURE', 'MESSAGE_SIGNATURE', 'MESSAGE_SIGNATURE', 'MESSAGE_PROOF_BACKEND'],
  ],
  ['proof.steps', (m) => withProof(m, { steps: 2 }), ['MESSAGE_PROOF_STEPS']],
  ['proof.previousRoot', (m) => withProof(m, { previousRoot: flip(m.proof.previousRoot) }), ['MESSAGE_PREVIOUS_ROOT']],
  ['proof.statement', (m) => withProof(m, { statement: flip(m.proof.statement) }), ['MESSAGE_STATEMENT']],
  [
    'proof.body',
    (m) => withProof(m, { body: flip(m.proof.body, m.proof.body.length - 1) }),
    ['MESSAGE_SIGNATURE', 'MESSAGE_SIGNATURE', 'MESSAGE_SIGNATURE', 'DELTA_PREVIOUS_ROOT|PROOF_MALFORMED|PROOF_PATH'],
  ],
  ['signature, r', (m) => ({ ...m, signature: flip(m.signature, 3) }), ['MESSAGE_SIGNATURE']],
  ['signature, s', (m) => ({ ...m, signature: flip(m.signature, 40) }), ['MESSAGE_SIGNATURE']],
  ['signature, v', (m) => ({ ...m, signature: flip(m.signature, 64) }), ['MESSAGE_SIGNATURE']],
]

describe('an integrated message', () => {
  it('of each type is accepted by the one path, and says what it does not prove', () => {
    for (const [name, scope, count] of [
      ['incremental', 'STEP', 0],
      ['full', 'STEP', 0],
      ['snapshot', 'STATE', 1],
      ['aggregate', 'NET', 2],
    ] as const) {
      const message = all[name]
      const result = verifyMessageBytes(encodeMessage(message), view)
      if (!result.ok) throw new Error(`${name}: ${result.code} ${result.reason}`)
      expect(result.value.scope, name).toBe(scope)
      expect(result.value.unproven).toHaveLength(count)
      expect(result.value.next).toMatchObject({ root: message.payload.stateRoot, sequence: message.sequence })
      // it was this one and comes only once
      expect(codeOf(message, result.value.next)).toBe(name === 'snapshot' ? 'accepted' : 'MESSAGE_PREVIOUS_ROOT')
    }
  })

  it('with any field changed is refused, by a forger who can make no, one, two or all bindings fit', () => {
    for (const [field, mutate, codes] of mutations) {
      const first = mutate(incremental)
      const layers = [
        () => first,
        () => reid(first),
        () => restate(reid(first)),
        () => signMessage(restate(reid(first))),
      ]
      for (const [i, code] of codes.entries())
        expect(codeOf(layers[i]!()), `${field}, ${i}`).toMatch(new RegExp(`^(${code})$`))
      for (const code of codes.flatMap((names) => names.split('|')))
        if (code !== 'accepted') expect(errorTable, code).toHaveProperty(code)
    }
    const touched = new Set(mutations.map(([field]) => field.split(',')[0]!.split('.').at(-1)!))
    const fields = [incremental, incremental.payload, incremental.proof, incremental.payload.stateDelta![0]!].flatMap(
      Object.keys,
    )
    expect(fields.filter((field) => !touched.has(field)).sort()).toEqual(['payload', 'proof'])
  })

  it('takes no part of another one', () => {
    // from the same view, and from the same view with the same effect but other data
    const twin = stepMessage(tree, entries, view, new TextEncoder().encode('order 18')).message
    const others = [
      all.full,
      all.snapshot,
      all.aggregate,
      twin,
      stepMessage(tree, [{ key: keyOf(9), value: word(9) }], view).message,
    ]
    let swaps = 0
    const parts = (m: ProofIntegratedMessage): readonly (readonly [string, unknown])[] => [
      ...Object.entries(m),
      ...Object.entries(m.payload).map(([name, value]) => [`payload.${name}`, value] as const),
      ...Object.entries(m.proof).map(([name, value]) => [`proof.${name}`, value] as const),
    ]
    const place = (m: ProofIntegratedMessage, name: string, value: unknown): ProofIntegratedMessage => {
      const [outer, inner] = name.split('.') as [string, string?]
      if (inner === undefined) return { ...m, [outer]: value } as ProofIntegratedMessage
      return outer === 'payload' ? withPayload(m, { [inner]: value }) : withProof(m, { [inner]: value })
    }
    const same = (a: ProofIntegratedMessage, b: ProofIntegratedMessage): boolean => {
      try {
        return equalBytes(encodeMessage(a), encodeMessage(b))
      } catch {
        return false // not even a message
      }
    }
    for (const to of [incremental, ...others])
      for (const from of [incremental, ...others]) {
        if (to === from) continue
        for (const [name, value] of parts(from)) {
          const swapped = place(to, name, value)
          if (same(swapped, to)) continue // both have this part
          swaps++
          expect(codeOf(swapped), name).toMatch(/^(MESSAGE_|PROOF_)/)
          // and a second part, as payload with proof, or proof with signature
          for (const [second, other] of Object.entries(from)) {
            const twice = place(swapped, second, other)
            const isWhole = codeOf(twice) !== 'accepted' || same(twice, to) || same(twice, from)
            expect(isWhole, `${name} and ${second}`).toBe(true)
          }
        }
      }
    expect(swaps).toBeGreaterThan(200)
    expect(codeOf({ ...incremental, proof: twin.proof })).toBe('MESSAGE_STATEMENT')
    expect(codeOf({ ...incremental, payload: twin.payload })).toBe('MESSAGE_ID')
    expect(codeOf({ ...incremental, signature: twin.signature })).toBe('MESSAGE_SIGNATURE')
    expect(codeOf({ ...incremental, proof: twin.proof, signature: twin.signature })).toBe('MESSAGE_STATEMENT')
  })

  it('with any byte changed is refused', () => {
    const codes = new Set<string>()
    for (const message of [incremental, all.aggregate]) {
      const bytes = encodeMessage(message)
      for (let at = 0; at < bytes.length; at++) {
        const result = verifyMessageBytes(flip(bytes, at), view)
        if (result.ok) throw new Error(`byte ${at} is accepted`)
        codes.add(result.code)
        if (at % 16 === 0) expect(decodeMessage(bytes.slice(0, at)).ok).toBe(false)
      }
      expect(decodeMessage(Uint8Array.of(...bytes, 0))).toMatchObject({ code: 'MESSAGE_MALFORMED' })
    }
    for (const code of codes) expect(errorTable, code).toHaveProperty(code)
    expect(codes.size).toBeGreaterThan(12)
  })

  it('asks the rules last, and they see what changes', () => {
    const seen: string[] = []
    const strict = viewOf(tree.root(), {
      isLegal: ({ scope, changes, message }) => {
        seen.push(`${scope} ${changes.length} ${new TextDecoder().decode(message.payload.data)}`)
        return refuse('ASSET_LOCKED', 'no')
      },
    })
    expect(codeOf(incremental, strict)).toBe('ASSET_LOCKED')
    expect(codeOf(withProof(incremental, { body: flip(incremental.proof.body) }), strict)).toBe('MESSAGE_SIGNATURE')
    expect(seen).toEqual(['STEP 3 order 17'])
  })

  it('by the whole state has each entry once, in order, and none that the delta names', () => {
    const { body } = all.full.proof
    const forge = (...parts: readonly Bytes[]): string =>
      codeOf(signMessage(withProof(all.full, { body: Uint8Array.from(parts.flatMap((part) => [...part])) })))
    const length = 33 + body[32]! // of the first entry
    expect(forge(body)).toBe('accepted')
    expect(forge(body.slice(length))).toBe('DELTA_PREVIOUS_ROOT')
    expect(forge(flip(body, 33))).toMatch(/^(DELTA_PREVIOUS_ROOT|PROOF_MALFORMED)$/)
    expect(forge(body.slice(0, length), body)).toBe('PROOF_MALFORMED')
    expect(forge(body.slice(length), body.slice(0, length))).toBe('PROOF_MALFORMED')
    expect(forge(Uint8Array.of(...zero, 0), body)).toBe('PROOF_MALFORMED')
    expect(forge(body.slice(0, -1))).toBe('PROOF_MALFORMED')
    // an entry of the delta again, with its value before, at its place
    const { key, before } = all.full.payload.stateDelta!.find((change) => !equalBytes(change.before, zero))!
    let at = 0
    while (at < body.length && compareBytes(body.subarray(at, at + 32), key) < 0) at += 33 + body[at + 32]!
    const zeros = before.findIndex((byte) => byte !== 0)
    const named = Uint8Array.of(...key, 32 - zeros, ...before.subarray(zeros))
    expect(forge(body.slice(0, at), named, body.slice(at))).toBe('PROOF_MALFORMED')
  })

  it('starts a receiver that has no root by a FULL proof only', () => {
    const fresh = viewOf(undefined, { sequence: 0n })
    expect(codeOf(all.snapshot, fresh)).toBe('accepted')
    expect(codeOf(incremental, fresh)).toBe('MESSAGE_PREVIOUS_ROOT')
  })

  it('goes through any backend that the receiver has, which is given the statement', () => {
    const message = signMessage(withProof(incremental, { backend: 'attestation', body: incremental.proof.statement }))
    expect(codeOf(message)).toBe('MESSAGE_PROOF_BACKEND')
    const backend = {
      kind: 'attestation' as const,
      verify: (proof: { readonly body: Bytes }, claim: { readonly statement: Bytes }) =>
        equalBytes(proof.body, claim.statement)
          ? ({ ok: true, value: 'STEP' } as const)
          : refuse('PROOF_MALFORMED', 'other'),
    }
    expect(codeOf(message, viewOf(tree.root(), { backends: [backend] }))).toBe('accepted')
  })
})

describe('a receiver that holds a root', () => {
  it('follows 500 messages, each proven', () => {
    let state = createState(64)
    let at = viewOf(state.root(), { sequence: 0n, timestamp: 0n })
    for (let i = 1; i <= 500; i++) {
      const list = [
        { key: keyOf((i * 7) % 90), value: i % 11 === 0 ? zero : word(i) },
        { key: keyOf((i * 31) % 90), value: word(i + 1) },
      ]
      const { message, after } = stepMessage(state, list, at)
      const result = verifyMessage(message, at)
      if (!result.ok) throw new Error(`${i}: ${result.code}`)
      at = result.value.next
      state = after
    }
    expect(at.sequence).toBe(500n)
    expect(at.root).toEqual(emptyTree().update(state.iterate(zero, 1000)).root())
  })
})

describe('an aggregate', () => {
  const { aggregate, trees, deltas } = manySteps()
  const read = decodeCommitment(all.aggregate.proof.body)
  if (!read.ok) throw new Error('the body begins with a commitment')
  const held = { start: tree.root(), steps: 30, rangeRoot: read.value.commitment.rangeRoot }
  const bodyOf = (i: number): Bytes => trees[i - 1]!.proveAll(deltas[i - 1]!.map(({ key }) => key))

  it('opens each of its steps, and no other ones', () => {
    for (let i = 1; i <= 30; i++) {
      const opening = aggregate.open(i)
      const delta = deltas[i - 1]!
      expect(checkStep(held, opening, delta, bodyOf(i))).toEqual({ ok: true, value: delta })
      expect(checkStep({ ...held, rangeRoot: word(1) }, opening, delta, bodyOf(i))).toMatchObject({
        code: 'AGGREGATE_STEP',
      })
      expect(checkStep({ ...held, steps: 31 }, opening, delta, bodyOf(i))).toMatchObject({ code: 'AGGREGATE_STEP' })
      expect(checkStep(held, { ...opening, step: i + 1 }, delta, bodyOf(i))).toMatchObject({ ok: false })
      expect(checkStep(held, { ...opening, root: word(1) }, delta, bodyOf(i))).toMatchObject({ code: 'AGGREGATE_STEP' })
      expect(checkStep(held, { ...opening, previousRoot: word(1) }, delta, bodyOf(i))).toMatchObject({
        code: 'AGGREGATE_STEP',
      })
      expect(checkStep(held, opening, deltas[i % 30]!, bodyOf(i))).toMatchObject({ code: 'AGGREGATE_STEP' })
      expect(checkStep(held, opening, delta, flip(bodyOf(i)))).toMatchObject({ ok: false })
      if (opening.before !== undefined) {
        const before = { ...opening.before, chain: word(2) }
        expect(checkStep(held, { ...opening, before }, delta, bodyOf(i))).toMatchObject({ code: 'AGGREGATE_STEP' })
        expect(checkStep(held, { ...opening, before: undefined }, delta, bodyOf(i))).toMatchObject({
          code: 'AGGREGATE_STEP',
        })
      }
    }
  })

  it('shows by an opening what the net delta hides: a step that was illegal', () => {
    // a forbidden value is written and taken back: the net effect is legal
    const forbidden = word(666)
    const isLegal = (changes: readonly KeyedChange[]): boolean =>
      changes.every(({ after }) => !equalBytes(after, forbidden))
    const net = new Aggregate(tree.root())
    const middle = tree.update([{ key: keyOf(1), value: forbidden }])
    const end = middle.update([
      { key: keyOf(1), value: valueAt(1) },
      { key: keyOf(2), value: word(1) },
    ])
    const [first, second] = [deltaBetween(tree, middle, [keyOf(1)]), deltaBetween(middle, end, [keyOf(1), keyOf(2)])]
    net.add(middle.root(), first)
    net.add(end.root(), second)
    expect(net.delta().map(({ key }) => bytesToHex(key))).toEqual([bytesToHex(keyOf(2))])
    const content = contentAfter(view, 2, { data, stateRoot: end.root(), stateDelta: net.delta() })
    const message = signMessage(bindMessage(content, proveAggregate(tree, net)))
    const rules = viewOf(tree.root(), {
      isLegal: ({ changes }) => (isLegal(changes) ? { ok: true, value: 0 } : refuse('ASSET_LOCKED', 'no')),
    })
    expect(verifyMessage(message, rules)).toMatchObject({ ok: true, value: { scope: 'NET' } })
    const { rangeRoot } = net.commitment()
    const shown = checkStep({ start: tree.root(), steps: 2, rangeRoot }, net.open(1), first, tree.proveAll([keyOf(1)]))
    expect(shown.ok && isLegal(shown.value)).toBe(false)
    expect(shown.ok).toBe(true)
  })

  it('is refused when its chain does not end in its range, or its one step is not the net delta', () => {
    const forge = (over: (body: Bytes) => Bytes): string =>
      codeOf(signMessage(withProof(all.aggregate, { body: over(all.aggregate.proof.body) })))
    for (const at of [0, 40, 70, 100, 96 + 32 * read.value.commitment.way.length])
      expect(
        forge((body) => flip(body, at)),
        `${at}`,
      ).toBe('AGGREGATE_CHAIN')
    expect(forge((body) => body.slice(0, 90))).toBe('PROOF_MALFORMED')
    const one = new Aggregate(tree.root())
    one.add(trees[1]!.root(), deltas[0]!)
    const lying = new Aggregate(tree.root())
    lying.add(trees[1]!.root(), deltas[1]!)
    const content = contentAfter(view, 1, { data, stateRoot: trees[1]!.root(), stateDelta: deltas[0]! })
    expect(codeOf(signMessage(bindMessage(content, proveAggregate(tree, one))))).toBe('accepted')
    const body = Uint8Array.of(...proveAggregate(tree, lying).body.slice(0, read.value.length && 97), ...bodyOf(1))
    expect(codeOf(signMessage(bindMessage(content, { ...proveAggregate(tree, one), body })))).toBe('AGGREGATE_CHAIN')
  })

  it('takes no step that does not continue the ones before', () => {
    const other = new Aggregate(tree.root())
    other.add(trees[1]!.root(), deltas[0]!)
    expect(other.add(trees[1]!.root(), deltas[0]!)).toMatchObject({ code: 'AGGREGATE_STEP' })
    expect(other.add(trees[1]!.root(), [...deltas[0]!, ...deltas[0]!])).toMatchObject({ code: 'DELTA_MALFORMED' })
  })
})

describe('the forms of a message', () => {
  it('bytes and JSON are read back, and give each other', () => {
    for (const message of Object.values(all)) {
      const bytes = encodeMessage(message)
      expect(decodeMessage(bytes)).toEqual({ ok: true, value: message })
      const json = JSON.parse(JSON.stringify(messageToJson(message)))
      const read = messageFromJson(json)
      expect(read).toEqual({ ok: true, value: message })
    }
  })

  it('bytes are read totally: what is accepted encodes to the same bytes', () => {
    const bytes = encodeMessage(incremental)
    fc.assert(
      fc.property(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 }), fc.nat(), (at, patch, cut) => {
        const other = bytes.slice(0, cut % 4 === 0 ? cut % bytes.length : bytes.length)
        other.set(patch.subarray(0, Math.max(0, other.length - (at % (other.length + 1)))), at % (other.length + 1))
        const read = decodeMessage(other)
        if (read.ok) expect(equalBytes(encodeMessage(read.value), other)).toBe(true)
        else expect(errorTable).toHaveProperty(read.code)
      }),
      { numRuns: 2000 },
    )
  })

  it('unknown versions are refused before anything else is read', () => {
    const bytes = encodeMessage(incremental)
    for (const at of [0, 1, 2])
      expect(decodeMessage(flip(bytes, at))).toMatchObject({ code: 'MESSAGE_VERSION_UNKNOWN' })
    expect(decodeMessage(Uint8Array.of(0, 3, 0))).toMatchObject({ code: 'MESSAGE_VERSION_UNKNOWN' })
    for (const version of ['0.1.0', '0.2.1', '1.0.0', 2, null, ['0.2.0']])
      expect(messageFromJson({ version, anything: 1 })).toMatchObject({ code: 'MESSAGE_VERSION_UNKNOWN' })
  })

  it('JSON with a field more, less, of another kind or form is refused', () => {
    const json = (): never => JSON.parse(JSON.stringify(messageToJson(incremental))) as never
    const places: (readonly string[])[] = []
    const walk = (value: unknown, path: readonly string[]): void => {
      if (typeof value !== 'object' || value === null) return
      for (const name of Object.keys(value)) {
        places.push([...path, name])
        walk((value as never)[name], [...path, name])
      }
    }
    walk(json(), [])
    expect(places.length).toBeGreaterThan(25)
    const edit = (
      path: readonly string[],
      change: (holder: Record<string, unknown>, name: string) => void,
    ): unknown => {
      const root = json()
      let holder: Record<string, unknown> = root
      for (const name of path.slice(0, -1)) holder = holder[name] as Record<string, unknown>
      change(holder, path.at(-1)!)
      return root
    }
    for (const path of places) {
      for (const value of [null, {}, [], true, '', '0x', '0xAB', '0x0', -1, 1.5, -0, 2 ** 53, 'x'.repeat(70)]) {
        const edited = edit(path, (holder, name) => {
          holder[name] = value
        })
        const read = messageFromJson(edited)
        // data and body may be empty, and then it is another message
        if (read.ok)
          expect([path.at(-1), codeOf(read.value)], path.join('.')).toEqual([
            path.at(-1),
            expect.stringMatching(/^MESSAGE_(ID|SIGNATURE)$/),
          ])
        else expect(errorTable, path.join('.')).toHaveProperty(read.code)
      }
      const less = messageFromJson(edit(path, (holder, name) => delete holder[name]))
      expect(less.ok, `without ${path.join('.')}`).toBe(false)
      const more = edit(path, (holder) => Object.assign(holder, { extra: 1 }))
      if (!path.includes('stateDelta') || path.length !== 3)
        expect(messageFromJson(more), path.join('.')).toMatchObject({ code: 'MESSAGE_MALFORMED' })
    }
    for (const value of [null, undefined, 1, 'x', [], {}]) expect(messageFromJson(value).ok).toBe(false)
    expect(messageFromJson({ ...messageToJson(incremental), messageType: ['ORDER'] })).toMatchObject({
      code: 'MESSAGE_TYPE_UNKNOWN',
    })
  })

  it('the published schema names just the fields that JSON has, with their types', () => {
    type Schema = {
      type?: string
      properties?: Record<string, Schema>
      required?: string[]
      additionalProperties?: boolean
      items?: Schema
      pattern?: string
      enum?: string[]
      const?: string
    }
    const schema = JSON.parse(readFileSync('docs/generated/message.schema.json', 'utf8')) as Schema
    const fits = (
      value: unknown,
      { type, properties = {}, required = [], additionalProperties, items, pattern, enum: names, const: only }: Schema,
    ): boolean => {
      if (only !== undefined) return value === only
      if (names !== undefined) return names.includes(value as string)
      if (type === 'integer') return Number.isInteger(value)
      if (type === 'string') return typeof value === 'string' && new RegExp(pattern!).test(value)
      if (type === 'array') return Array.isArray(value) && value.every((item) => fits(item, items!))
      const has = Object.entries(value as object)
      expect(additionalProperties).toBe(false)
      return (
        required.every((name) => Object.hasOwn(value as object, name)) &&
        has.every(([name, item]) => properties[name] !== undefined && fits(item, properties[name]))
      )
    }
    for (const message of Object.values(all)) expect(fits(messageToJson(message), schema)).toBe(true)
    expect(fits({ ...messageToJson(incremental), extra: 1 }, schema)).toBe(false)
    expect(fits({ ...messageToJson(incremental), signature: '0x00' }, schema)).toBe(false)
    expect(fits({ ...messageToJson(incremental), version: '0.3.0' }, schema)).toBe(false)
  })

  it('do not exist beyond the limits', () => {
    const large = contentAfter(view, 1, { ...incremental.payload, data: new Uint8Array(65_537) })
    expect(() => bindMessage(large, proveIncremental(tree, incremental.payload.stateDelta!))).toThrow(RangeError)
    expect(() => encodeMessage({ ...incremental, id: new Uint8Array(31) })).toThrow(RangeError)
    expect(() => messageToJson(withProof(incremental, { steps: 0 }))).toThrow(RangeError)
  })
})
