/** Paths of the foundry executables that npm installed. Their npm launchers end with 0 whatever happened, so they are not used. */
import { createRequire } from 'node:module'

export function findFoundry(tool: 'cast' | 'forge' | 'anvil'): string {
  const require = createRequire(import.meta.url)
  const cpu = process.arch === 'x64' ? 'amd64' : process.arch
  const launcher = require.resolve(`@foundry-rs/${tool}/package.json`)
  return createRequire(launcher).resolve(`@foundry-rs/${tool}-${process.platform}-${cpu}/bin/${tool}`)
}
