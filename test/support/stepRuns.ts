/** Runs of proven steps from a seed, for what divides the work of checking them. */
import { Aggregate, deltaBetween, type StepRun } from '@syncline/protocol'
import { createDraw } from './draw.js'
import { createState, keyOf, valueAt } from './messages.js'

/** `count` steps of two changes over a state of `entries`, and the aggregate of them. */
export function createStepRun(count: number, entries: number, seed: number) {
  const draw = createDraw(seed)
  let tree = createState(entries)
  const previousRoot = tree.root()
  const aggregate = new Aggregate(previousRoot)
  const steps: StepRun['steps'][number][] = []
  for (let i = 0; i < count; i++) {
    const keys = [keyOf(draw(entries)), keyOf(entries + draw(entries))]
    // the second key comes and goes, so that some keys end as they began
    const values = [valueAt(1_000_000 + i), tree.get(keys[1]!) === undefined ? valueAt(draw(100)) : new Uint8Array(32)]
    const after = tree.update(keys.map((key, k) => ({ key, value: values[k]! })))
    const delta = deltaBetween(tree, after, keys)
    steps.push({ root: after.root(), delta, proof: tree.proveAll(delta.map(({ key }) => key)) })
    const added = aggregate.add(after.root(), delta)
    if (!added.ok) throw new Error(added.code)
    tree = after
  }
  return { run: { previousRoot, steps }, aggregate }
}
