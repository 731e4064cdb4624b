/** The default tracer: one record a step (shape of geth's struct logger, encodings of execution-apis). */
import { opcodeTable, type StepView } from '@syncline/ovm'
import { haltPhrase } from '../call/execute.js'
import { bytesHex, quantity, wordHex } from '../format/quantity.js'
import type { Json } from '../json.js'
import type { Tracer, TracerBudget } from './tracer.js'

export type StructLogOptions = {
  readonly stack: boolean
  readonly memory: boolean
  readonly storage: boolean
  readonly returnData: boolean
  /** Steps to keep; 0 = all. */
  readonly limit: number
}

type Step = {
  pc: number
  op: string
  gas: number
  gasCost: number
  depth: number
  refund?: number
  error?: string
  stack?: string[]
  memory?: string[]
  storage?: Readonly<Record<string, string>>
  returnData?: string
}

const names = new Map(opcodeTable.map(({ code, name }) => [code, name]))
const constantGas = new Map(opcodeTable.map(({ code, gas }) => [code, gas]))
const sload = 0x54
const sstore = 0x55

function opcodeName(opcode: number): string {
  return names.get(opcode) ?? `opcode 0x${opcode.toString(16)} not defined`
}

function memoryWords(memory: Uint8Array): string[] {
  const words: string[] = []
  for (let i = 0; i < memory.length; i += 32) words.push(bytesHex(memory.subarray(i, i + 32)))
  return words
}

/** A struct logger. Storage shows what the frame's account has read and written so far, at SLOAD and SSTORE. */
export function structLogTracer(
  options: StructLogOptions,
  budget: TracerBudget,
  storageOf: (address: bigint, slot: bigint) => bigint,
): Tracer {
  const steps: Step[] = []
  /** Open steps by depth: a CALL ends after those of its callee begin. */
  let current: Step | undefined
  let currentOpcode = 0
  const slots = new Map<bigint, Record<string, string>>()

  const noteStorage = (view: StepView): Readonly<Record<string, string>> | undefined => {
    const { opcode, stackSize, address } = view
    if ((opcode !== sload && opcode !== sstore) || stackSize === 0) return undefined
    if (opcode === sstore && stackSize < 2) return undefined
    let own = slots.get(address)
    if (own === undefined) {
      own = {}
      slots.set(address, own)
    }
    const slot = view.stack(0)
    own[wordHex(slot)] = wordHex(opcode === sstore ? view.stack(1) : storageOf(address, slot))
    budget.spend(Object.keys(own).length * 140)
    return { ...own }
  }

  return {
    hooks: {
      onStep(view) {
        current = undefined
        if (options.limit > 0 && steps.length >= options.limit) return
        budget.step()
        budget.spend(90 + (options.stack ? view.stackSize * 20 : 0))
        const step: Step = {
          pc: view.pc,
          op: opcodeName(view.opcode),
          gas: Number(view.gas),
          gasCost: 0,
          // frames of the machine count from 0, those of a trace from 1
          depth: view.depth + 1,
        }
        if (view.refund > 0) step.refund = view.refund
        if (options.stack) {
          const stack: string[] = []
          for (let i = view.stackSize - 1; i >= 0; i--) stack.push(quantity(view.stack(i)))
          step.stack = stack
        }
        if (options.memory) {
          const memory = view.memory()
          budget.spend(memory.length * 3)
          step.memory = memoryWords(memory)
        }
        if (options.storage) {
          const storage = noteStorage(view)
          if (storage !== undefined) step.storage = storage
        }
        if (options.returnData && view.returnData.length > 0) {
          budget.spend(view.returnData.length * 2)
          step.returnData = bytesHex(view.returnData)
        }
        steps.push(step)
        current = step
        currentOpcode = view.opcode
      },
      onStepEnd(gasUsed, halt) {
        if (current === undefined) return
        current.gasCost = Number(gasUsed)
        // REVERT is an instruction that did what it says; of any other halt geth shows the constant price, not the gas lost
        if (halt === undefined || halt === 'REVERT') return
        current.gasCost = constantGas.get(currentOpcode) ?? 0
        current.error = haltPhrase(halt)
      },
    },
    finish(outcome) {
      const failed = outcome.halt !== undefined
      const shows = !failed || outcome.halt === 'REVERT'
      return {
        gas: Number(outcome.gasUsed),
        failed,
        returnValue: shows ? bytesHex(outcome.output) : '0x',
        structLogs: steps as readonly Json[],
      }
    },
  }
}
