import { type Bytes, compareBytes, equalBytes, errorTable, privateKeyToAddress, refuse } from '@syncline/primitives'
import {
  decodeMessage,
  encodeMessage,
  type ProofIntegratedMessage,
  verifyMessage,
  verifyMessageBytes,
} from '@syncline/protocol'
import { emptyTree } from '@syncline/trees'
import { describe, expect, it } from 'vitest'
import {
  all,
  codeOf,
  entries,
  flip,
  incremental,
  reid,
  restate,
  tree,
  view,
  withChange,
  withPayload,
  withProof,
  word,
  zero,
} from '../support/integrated.js'
import { createState, keyOf, otherKey, signMessage, stepMessage, viewOf } from '../support/messages.js'

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
