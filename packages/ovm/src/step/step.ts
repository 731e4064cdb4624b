/**
 * The step machine: `step(state) → state'`, total and deterministic, one bounded piece of work at a time; with a witness it also gives the
 * proof from which StepVerifier on L1 computes the same successor (docs/step-format.md). Opcode semantics and prices are the interpreter's.
 */
import type { Bytes } from '@syncline/primitives'
import type { Halt } from '../interpreter/halt.js'
import { boundaryStep } from './boundaryStep.js'
import { codifyStep } from './codify.js'
import { StepContext } from './context.js'
import { copyStep } from './copy.js'
import { create2Step, createdStep, createStep } from './createOps.js'
import { decodeStep, recoverStep } from './decodeStep.js'
import { destructStep, enterStep, exitStep } from './enterStep.js'
import type { StepEnv } from './env.js'
import { executeStep } from './executeStep.js'
import { deployHashedStep, deployStep, returnStep } from './frameEnd.js'
import { hashStep, spongeStep } from './hash.js'
import { accessStep, authorizeStep } from './lists.js'
import { logStep } from './logStep.js'
import { type Phase, phases } from './phases.js'
import { precompileStep } from './precompile.js'
import { scanStep } from './scan.js'
import type { MachineState } from './state.js'
import { validateStep } from './validateStep.js'
import { Witness } from './witness.js'

const steps: Readonly<Record<Phase, (x: StepContext) => MachineState>> = {
  [phases.BOUNDARY]: boundaryStep,
  [phases.HASH]: hashStep,
  [phases.SPONGE]: spongeStep,
  [phases.CODIFY]: codifyStep,
  [phases.COPY]: copyStep,
  [phases.TX_DECODE]: decodeStep,
  [phases.TX_RECOVER]: recoverStep,
  [phases.TX_ACCESS]: accessStep,
  [phases.TX_AUTHORIZE]: authorizeStep,
  [phases.TX_SCAN]: scanStep,
  [phases.TX_VALIDATE]: validateStep,
  [phases.TX_ENTER]: enterStep,
  [phases.TX_EXIT]: exitStep,
  [phases.TX_DESTRUCT]: destructStep,
  [phases.EXECUTE]: executeStep,
  [phases.LOG]: logStep,
  [phases.CREATE2]: create2Step,
  [phases.CREATE]: createStep,
  [phases.CREATED]: createdStep,
  [phases.PRECOMPILE]: precompileStep,
  [phases.RETURN]: returnStep,
  [phases.DEPLOY_HASHED]: deployHashedStep,
  [phases.DEPLOY]: deployStep,
}

/** The one successor of a state; a finished state is its own. */
export function step(env: StepEnv, state: MachineState): MachineState {
  return steps[state.phase](new StepContext(env, state, undefined))
}

/** A step with its proof: every opening in the order in which it is made. `halt`: why the instruction ended its frame, if it did. */
export type ProvenStep = { readonly next: MachineState; readonly proof: Bytes; readonly halt: Halt | undefined }

/** The successor, and the proof of the step. */
export function proveStep(env: StepEnv, state: MachineState): ProvenStep {
  const witness = new Witness()
  const x = new StepContext(env, state, witness)
  const next = steps[state.phase](x)
  return { next, proof: witness.encode(), halt: x.halt }
}

/** True at the end of a segment: the state is a leaf of the L0 tree, and what an assertion's last segment ends in is finished. */
export function isBoundary(state: MachineState): boolean {
  return state.phase === phases.BOUNDARY
}
