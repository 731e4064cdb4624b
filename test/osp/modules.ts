/** The Solidity side: modules of the step verifier, compiled and run in the project's own VM. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type MachineState, phases } from '@syncline/ovm'
import { type Bytes, hexToBytes } from '@syncline/primitives'
import { createVm, stepCall, type Vm } from './vm.js'

const folder = 'packages/contracts/src/step'
const require = createRequire(import.meta.url)

/** Contracts that run phases; a file that is not there yet is left out. */
export type Modules = ReadonlyMap<string, Bytes>

/** Runtime code by contract name, of one file if it is named. Some seconds. */
export function compileModules(only?: string): Modules {
  const solc = require('solc') as { compile(input: string, callbacks: object): string }
  const sources = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => (only === undefined ? name.endsWith('.sol') : name === `${only}.sol`))
      .map((name) => [`src/step/${name}`, { content: readFileSync(`${folder}/${name}`, 'utf8') }]),
  )
  const input = {
    language: 'Solidity',
    sources,
    settings: {
      evmVersion: 'prague',
      optimizer: { enabled: true, runs: 10_000 },
      metadata: { appendCBOR: false, bytecodeHash: 'none' },
      outputSelection: { '*': { '*': ['evm.deployedBytecode.object'] } },
    },
  }
  const read = (path: string) => ({
    contents: readFileSync(path.startsWith('@') ? require.resolve(path) : `packages/contracts/${path}`, 'utf8'),
  })
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: read })) as {
    errors?: readonly { severity: string; formattedMessage: string }[]
    contracts?: Record<string, Record<string, { evm: { deployedBytecode: { object: string } } }>>
  }
  const errors = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
  const modules = new Map<string, Bytes>()
  for (const contracts of Object.values(output.contracts ?? {}))
    for (const [name, { evm }] of Object.entries(contracts)) {
      const code = hexToBytes(`0x${evm.deployedBytecode.object}`)
      if (code.length > 100) modules.set(name, code)
    }
  return modules
}

const callOpcodes = new Set([0xf0, 0xf1, 0xf2, 0xf4, 0xf5, 0xfa])
const worldOpcodes = new Set([
  0x31, 0x3b, 0x3c, 0x3f, 0x40, 0x47, 0x54, 0x55, 0x5c, 0x5d, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xcc, 0xcd, 0xce, 0xff,
])
const { TX_DECODE, TX_RECOVER, TX_ACCESS, TX_AUTHORIZE, TX_SCAN } = phases
const { TX_VALIDATE, TX_ENTER, TX_EXIT, TX_DESTRUCT, CREATE2, CREATE, CREATED, RETURN, DEPLOY_HASHED, DEPLOY } = phases

/** The opcode that the state executes next; 0 past the end of the code. */
export function opcodeOf({ frame }: MachineState): number {
  if (frame === undefined || frame.pc >= frame.code.meta.codeLength) return 0
  return frame.code.code.read(frame.pc, 1)[0]!
}

/** The module that steps a state. */
export function moduleOf(state: MachineState): string {
  const { phase } = state
  if (phase === phases.EXECUTE) {
    const opcode = opcodeOf(state)
    return callOpcodes.has(opcode) ? 'ExecuteCalls' : worldOpcodes.has(opcode) ? 'ExecuteWorld' : 'ExecuteCore'
  }
  if (phase === phases.BOUNDARY) return 'StepBlocks'
  if ([TX_DECODE, TX_RECOVER, TX_ACCESS, TX_AUTHORIZE, TX_SCAN].some((one) => one === phase)) return 'StepDecode'
  if ([TX_VALIDATE, TX_ENTER, TX_EXIT, TX_DESTRUCT].some((one) => one === phase)) return 'StepSettle'
  const frames = [CREATE2, CREATE, CREATED, RETURN, DEPLOY_HASHED, DEPLOY]
  return frames.some((one) => one === phase) ? 'StepFrames' : 'StepShared'
}

const moduleAddress = 0x1234n

/** `gas` of the call without calldata; `post` undefined if it reverted, then `error` is the revert data. */
export type ModuleResult = { readonly post: Bytes | undefined; readonly gas: number; readonly error: string }

const vms = new WeakMap<Bytes, Vm>()

/** Calls `step(pre, proof)` of a module with `gas`. */
export function callModule(code: Bytes, pre: Bytes, proof: Bytes, gas = 1n << 26n): ModuleResult {
  let vm = vms.get(code)
  if (vm === undefined) {
    vm = createVm()
    vm.install(moduleAddress, code)
    vms.set(code, vm)
  }
  const { output, ...rest } = vm.run({ to: moduleAddress }, stepCall(pre, proof), gas)
  return { post: output, ...rest }
}
