/** What the router adds to flooding: a message goes once to each where all know all, and who is passed over by a liar still gets it. */
import type { Bytes, Hex } from '@syncline/primitives'
import fc from 'fast-check'
import { pino } from 'pino'
import { afterEach, expect, test, vi } from 'vitest'
import { decodeFrame, encodeHello, encodeIds, encodeMessage, type Frame, messageIdOf, mostIds } from './frame.js'
import { createInProcessGossip, type InProcessGossip } from './inProcess.js'

const log = pino({ level: 'silent' })
const topic = 'syncline/test'
const text = (words: string): Bytes => new Uint8Array(Buffer.from(words))
const idOf = (words: string): Hex => `0x${Buffer.from(messageIdOf(topic, text(words))).toString('hex')}`
const until = (what: () => void): Promise<void> => vi.waitFor(what, { timeout: 10_000, interval: 10 })

const open: InProcessGossip[] = []
afterEach(async () => {
  for (const node of open.splice(0)) await node.close()
})

function start(limits = {}): { readonly node: InProcessGossip; readonly heard: string[] } {
  const node = createInProcessGossip({ log, limits })
  const heard: string[] = []
  node.subscribe(topic, ({ bytes }) => {
    heard.push(Buffer.from(bytes).toString())
    return 'accept'
  })
  open.push(node)
  return { node, heard }
}

/** A peer that does as the test says, of one name to all: what it was sent, and what it sends. */
function stranger(name: Hex = `0x${'66'.repeat(16)}`) {
  const heard: Frame[] = []
  return {
    id: name,
    heard,
    enter(node: InProcessGossip) {
      const end = node.attach({
        ...{ remote: 'stranger', isDialled: false, setReading: () => undefined, close: () => undefined },
        send(frame) {
          heard.push(decodeFrame(frame)!)
          return true
        },
      })!
      end.received(encodeHello(name, [topic]))
      return end
    },
  }
}
const knows = async (node: InProcessGossip, ids: readonly string[]): Promise<void> =>
  until(() =>
    expect(
      node
        .peers()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort()),
  )

test('where all know all a message comes to each once, and nobody passes it on', async () => {
  const mesh = Array.from({ length: 6 }, () => start())
  for (const [i, { node }] of mesh.entries()) for (const other of mesh.slice(0, i)) node.connect(other.node)
  const watcher = stranger()
  watcher.enter(mesh[0]!.node)
  // it is told whom each knows: when it has heard that of all, so have the others
  await until(() => expect(watcher.heard.findLast(({ kind }) => kind === 'near')).toMatchObject({ ids: { length: 6 } }))
  for (const { node } of mesh.slice(1)) {
    const one = stranger(`0x${'67'.repeat(16)}`)
    const end = one.enter(node)
    await until(() => expect(one.heard.findLast(({ kind }) => kind === 'near')).toMatchObject({ ids: { length: 6 } }))
    end.closed()
  }
  for (let i = 0; i < 50; i++) await mesh[i % 6]!.node.publish(topic, text(`word ${i}`))
  // until what could have been missed was told
  await until(() => expect(mesh.every(({ heard }) => heard.length >= 41)).toBe(true))
  await until(() => expect(watcher.heard.filter(({ kind }) => kind === 'message')).toHaveLength(50))
  for (const { node, heard } of mesh) {
    expect(new Set(heard).size).toBe(heard.length)
    expect(node.counts()).toMatchObject({ duplicates: 0, dropped: { malformed: 0, replay: 0 } })
  }
})

test('who a liar says he told, and did not, is told of it and asks for it', async () => {
  const [one, other] = [start(), start()]
  one.node.connect(other.node)
  const liar = stranger()
  const [toOne, toOther] = [liar.enter(one.node), liar.enter(other.node)]
  const near = encodeIds('near', [one.node.id as Hex, other.node.id as Hex])
  toOne.received(near)
  toOther.received(near)
  await knows(one.node, [other.node.id, liar.id])
  await until(() =>
    expect(liar.heard.filter((frame) => frame.kind === 'near' && frame.ids.length === 2)).toHaveLength(2),
  )
  toOne.received(encodeMessage(topic, text('half')))
  await until(() => expect(one.heard).toEqual(['half']))
  expect(other.heard).toEqual([])
  await until(() => expect(other.heard).toEqual(['half']))
  expect(one.node.counts().dropped).toEqual(other.node.counts().dropped)
})

test("who is called by another one's name is told what that one brought", async () => {
  const [one, other] = [start(), start()]
  one.node.connect(other.node)
  await knows(one.node, [other.node.id])
  const liar = stranger(other.node.id as Hex)
  liar.enter(one.node).received(encodeMessage(topic, text('said in your name')))
  await until(() => expect(other.heard).toEqual(['said in your name']))
})

test('a peer that had no room is told later what it did not get', async () => {
  const one = start()
  const reader = stranger()
  let room = false
  let untold = 0
  const end = one.node.attach({
    ...{ remote: 'slow', isDialled: false, setReading: () => undefined, close: () => undefined },
    send(frame) {
      const decoded = decodeFrame(frame)!
      if (!room && decoded.kind === 'message') return false
      // nor for the first time that it is told
      if (decoded.kind === 'have' && untold++ === 0) return false
      reader.heard.push(decoded)
      return true
    },
  })!
  end.received(encodeHello(reader.id, [topic]))
  expect(await one.node.publish(topic, text('first'))).toMatchObject({ ok: false, code: 'GOSSIP_BUSY' })
  const second = stranger(`0x${'68'.repeat(16)}`)
  second.enter(one.node)
  expect(await one.node.publish(topic, text('second'))).toMatchObject({ ok: true, value: 1 })
  room = true
  await until(() => expect(reader.heard).toContainEqual({ kind: 'have', ids: [idOf('second')] }))
  expect(untold).toBe(2)
  end.received(encodeIds('want', [idOf('second'), idOf('second')]))
  await until(() =>
    expect(reader.heard.filter(({ kind }) => kind === 'message')).toEqual([
      { kind: 'message', topic, payload: text('second') },
    ]),
  )
})

test('nobody is given what he was not told of, or twice', async () => {
  const { node, heard } = start()
  const greedy = stranger()
  const end = greedy.enter(node)
  await node.publish(topic, text('said'))
  for (let i = 0; i < 5; i++) end.received(encodeIds('want', [idOf('said'), idOf('never said')]))
  // what comes after it has been seen to
  end.received(encodeMessage(topic, text('after')))
  await until(() => expect(heard).toEqual(['after']))
  expect(greedy.heard.filter(({ kind }) => kind === 'message')).toHaveLength(1)
})

test('ids that nobody has are asked for once each time they are told, and cost nothing else', async () => {
  const { node, heard } = start()
  const liar = stranger()
  const end = liar.enter(node)
  const ids = Array.from({ length: mostIds }, (_, i) => idOf(`no ${i}`))
  for (let i = 0; i < 20; i++) end.received(encodeIds('have', ids))
  end.received(encodeMessage(topic, text('after')))
  await until(() => expect(heard).toEqual(['after']))
  expect(liar.heard.filter(({ kind }) => kind === 'want')).toHaveLength(20)
  expect(node.peers()).toHaveLength(1)
})

test('frames are total, and what is read is what was written', () => {
  const id = (length: number) =>
    fc
      .uint8Array({ minLength: length, maxLength: length })
      .map((bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`)
  for (const [kind, length] of [
    ['near', 16],
    ['have', 32],
    ['want', 32],
  ] as const)
    fc.assert(
      fc.property(fc.array(id(length), { maxLength: mostIds }), (ids) => {
        const bytes = encodeIds(kind, ids)
        expect(decodeFrame(bytes)).toEqual({ kind, ids })
        expect(decodeFrame(bytes.subarray(0, -1))).toBeUndefined()
        expect(decodeFrame(Uint8Array.of(...bytes, 0))).toBeUndefined()
      }),
    )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeFrame(Uint8Array.of(2, ...bytes))))
})
