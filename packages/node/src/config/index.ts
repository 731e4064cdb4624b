/**
 * config — settings and where they came from.
 *
 * Owns: the settings table, layers and their precedence, the JSON Schema of the file, the logger they ask for. Does not own: reading files, flags or the
 * environment (the CLI does). Takes: parsed TOML, flags, environment. Gives: typed values with origins, findings with remedies.
 * Invariants: unknown keys are refused; one flag name a setting. Spec: docs/cli.md.
 */
export { type FraudKind, fraudKinds } from '../adversary/kinds.js'
export * from './duration.js'
export * from './jsonSchema.js'
export * from './nearest.js'
export * from './resolve.js'
export { decodeEther, encodeEther, type Setting } from './setting.js'
export * from './settings.js'
export * from './telemetry.js'
