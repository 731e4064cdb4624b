/** Settings from their five layers: flag > environment > profile in TOML > TOML > built-in. Says where each value came from. */
import { accept, Fault, type Result, refuse } from '@syncline/primitives'
import { nearestName } from './nearest.js'
import { environmentName, type SettingKey, type SettingValues, settingKeys, settings } from './settings.js'

/** Where a value came from; `name` is the flag, variable, `profile.<name>` or file that gave it. */
export type Origin =
  | { readonly kind: 'flag'; readonly name: string }
  | { readonly kind: 'environment'; readonly name: string }
  | { readonly kind: 'profile'; readonly name: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'built-in' }

/** A domain that `[[domain]]` of the file names. */
export type NamedDomain = { readonly id: number; readonly rpc: string; readonly name: string | undefined }

/** What the layers say. Unset flags and variables are absent. */
export type Layers = {
  /** By flag name without dashes. */
  readonly flags: Readonly<Record<string, unknown>>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Parsed TOML, with the path it came from; undefined without a file. */
  readonly file: { readonly path: string; readonly table: Readonly<Record<string, unknown>> } | undefined
  /** Name of the profile to use, if any. */
  readonly profile: string | undefined
}

/** Resolved settings. */
export type Config = {
  readonly values: SettingValues
  readonly origins: { readonly [Key in SettingKey]: Origin }
  readonly domains: readonly NamedDomain[]
}

export type ConfigCode = 'CONFIG_UNKNOWN_KEY' | 'CONFIG_BAD_VALUE' | 'CONFIG_NO_PROFILE' | 'CONFIG_SYNTAX'

/** One finding about a config file: where, what, and what to do. */
export type Finding = {
  readonly code: ConfigCode
  readonly key: string
  readonly reason: string
  readonly remedy: string
}

type Table = Readonly<Record<string, unknown>>

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

const topLevel: ReadonlySet<string> = new Set([...settingKeys.map((key) => key.split('.')[0]!), 'domain', 'profile'])

/** Settings that a table of the file gives, and what is wrong with the rest. `where` prefixes keys in findings. */
function readTable(table: Table, where: string, findings: Finding[]): Map<SettingKey, unknown> {
  const found = new Map<SettingKey, unknown>()
  const unknown = (key: string, known: Iterable<string>): void => {
    const near = nearestName(key.slice(key.lastIndexOf('.') + 1), known)
    findings.push({
      code: 'CONFIG_UNKNOWN_KEY',
      key: where + key,
      reason: `unknown key '${where}${key}'`,
      remedy: near === undefined ? 'remove it; `syncline config show` lists the keys' : `did you mean '${near}'?`,
    })
  }
  const take = (key: SettingKey, given: unknown): void => {
    const setting = settings[key]
    const value = setting.decode(given)
    if (value !== undefined) {
      found.set(key, value)
      return
    }
    findings.push({
      code: 'CONFIG_BAD_VALUE',
      key: where + key,
      reason: `'${where}${key}' is ${show(given)}`,
      remedy: `give ${setting.expected}`,
    })
  }
  for (const [name, value] of Object.entries(table)) {
    if (where === '' && (name === 'domain' || name === 'profile')) continue
    if (isSettingKey(name)) take(name, value)
    else if (isTable(value) && settingKeys.some((key) => key.startsWith(`${name}.`))) {
      const inner = settingKeys.filter((key) => key.startsWith(`${name}.`)).map((key) => key.slice(name.length + 1))
      for (const [key, given] of Object.entries(value)) {
        const full = `${name}.${key}`
        if (isSettingKey(full)) take(full, given)
        else unknown(full, inner)
      }
    } else if (settingKeys.some((key) => key.startsWith(`${name}.`))) {
      findings.push({
        code: 'CONFIG_BAD_VALUE',
        key: where + name,
        reason: `'${where}${name}' is ${show(value)}`,
        remedy: `make it a table: [${where}${name}]`,
      })
    } else unknown(name, topLevel)
  }
  return found
}

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settings, key)
}

function show(given: unknown): string {
  const text = typeof given === 'bigint' ? String(given) : (JSON.stringify(given) ?? String(given))
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

function readDomains(given: unknown, findings: Finding[]): NamedDomain[] {
  if (given === undefined) return []
  const bad = (key: string, reason: string, remedy: string, code: ConfigCode = 'CONFIG_BAD_VALUE'): void => {
    findings.push({ code, key, reason, remedy })
  }
  if (!Array.isArray(given) || given.length > 1024) {
    bad('domain', "'domain' is not a list of tables", 'write one [[domain]] table a domain, at most 1024')
    return []
  }
  const out: NamedDomain[] = []
  for (const [index, entry] of given.entries()) {
    const where = `domain[${index}]`
    if (!isTable(entry)) {
      bad(where, `'${where}' is not a table`, 'write [[domain]] with id and rpc')
      continue
    }
    for (const key of Object.keys(entry)) {
      if (['id', 'rpc', 'name'].includes(key)) continue
      const near = nearestName(key, ['id', 'rpc', 'name'])
      const remedy = near === undefined ? 'a domain has id, rpc and name' : `did you mean '${near}'?`
      bad(`${where}.${key}`, `unknown key '${where}.${key}'`, remedy, 'CONFIG_UNKNOWN_KEY')
    }
    const id = settings['node.domain'].decode(entry['id'])
    const rpc = settings['rpc.url'].decode(entry['rpc'])
    const name = entry['name']
    if (id === undefined) bad(`${where}.id`, `'${where}.id' is ${show(entry['id'])}`, 'give the chain id of the domain')
    if (rpc === undefined)
      bad(`${where}.rpc`, `'${where}.rpc' is ${show(entry['rpc'])}`, 'give the URL of its JSON-RPC')
    if (name !== undefined && (typeof name !== 'string' || name.length > 64)) {
      bad(`${where}.name`, `'${where}.name' is ${show(name)}`, 'give a text of at most 64 characters')
    }
    if (id !== undefined && rpc !== undefined) out.push({ id, rpc, name: typeof name === 'string' ? name : undefined })
  }
  return out
}

/** Everything that is wrong with a parsed file, all profiles included; empty = nothing. */
export function checkConfigFile(table: Table): readonly Finding[] {
  const findings: Finding[] = []
  readTable(table, '', findings)
  readDomains(table['domain'], findings)
  for (const [name, inner] of Object.entries(profilesOf(table, findings))) {
    readTable(inner, `profile.${name}.`, findings)
  }
  return findings
}

function profilesOf(table: Table, findings: Finding[]): Readonly<Record<string, Table>> {
  const given = table['profile']
  const out: Record<string, Table> = Object.create(null)
  if (given === undefined) return out
  const entries = isTable(given) ? Object.entries(given) : []
  if (entries.some(([, inner]) => !isTable(inner)) || !isTable(given)) {
    findings.push({
      code: 'CONFIG_BAD_VALUE',
      key: 'profile',
      reason: "'profile' must hold one table a profile",
      remedy: 'write [profile.<name>.<table>]',
    })
  }
  for (const [name, inner] of entries) if (isTable(inner)) out[name] = inner
  return out
}

/**
 * Settings from all layers. Refuses the first thing wrong with any layer that is used; `data.findings` has all of the file's.
 * Flags are refused as CONFIG_BAD_VALUE too: the caller reports them as a usage error.
 */
export function resolveConfig(layers: Layers): Result<Config, ConfigCode> {
  const findings: Finding[] = []
  const { file } = layers
  const fromFile = file === undefined ? new Map<SettingKey, unknown>() : readTable(file.table, '', findings)
  const domains = readDomains(file?.table['domain'], findings)
  const profiles = file === undefined ? {} : profilesOf(file.table, findings)
  let fromProfile = new Map<SettingKey, unknown>()
  if (layers.profile !== undefined) {
    const table = Object.hasOwn(profiles, layers.profile) ? profiles[layers.profile] : undefined
    if (table === undefined) {
      const near = nearestName(layers.profile, Object.keys(profiles))
      const names = Object.keys(profiles).join(', ') || 'none'
      return refuse('CONFIG_NO_PROFILE', `there is no profile '${layers.profile}'`, {
        profile: layers.profile,
        remedy: near === undefined ? `the profiles are: ${names}` : `did you mean '${near}'?`,
      })
    }
    fromProfile = readTable(table, `profile.${layers.profile}.`, findings)
  }
  const first = findings[0]
  if (first !== undefined) {
    return refuse(first.code, first.reason, { key: first.key, remedy: first.remedy, file: file?.path, findings })
  }
  const values: Record<string, unknown> = {}
  const origins: Record<string, Origin> = {}
  for (const key of settingKeys) {
    const setting = settings[key]
    const variable = environmentName(setting.flag)
    const given = layers.flags[setting.flag]
    const inEnvironment = layers.environment[variable]
    if (given !== undefined || (inEnvironment !== undefined && inEnvironment !== '')) {
      const origin: Origin =
        given === undefined ? { kind: 'environment', name: variable } : { kind: 'flag', name: `--${setting.flag}` }
      const value = setting.decode(given ?? inEnvironment)
      if (value === undefined) {
        return refuse('CONFIG_BAD_VALUE', `${origin.name} is ${show(given ?? inEnvironment)}`, {
          key: origin.name,
          origin: origin.kind,
          remedy: `give ${setting.expected}`,
        })
      }
      values[key] = value
      origins[key] = origin
    } else if (fromProfile.has(key)) {
      values[key] = fromProfile.get(key)
      origins[key] = { kind: 'profile', name: `profile.${layers.profile}` }
    } else if (file !== undefined && fromFile.has(key)) {
      values[key] = fromFile.get(key)
      origins[key] = { kind: 'file', name: file.path }
    } else {
      values[key] = setting.fallback
      origins[key] = { kind: 'built-in' }
    }
  }
  return accept({ values: values as SettingValues, origins: origins as Config['origins'], domains })
}

/** As `resolveConfig`; a refusal becomes a Fault that carries the remedy. */
export function loadConfig(layers: Layers): Config {
  const result = resolveConfig(layers)
  if (result.ok) return result.value
  const { remedy, ...data } = result.data ?? {}
  throw new Fault(result.code, result.reason, { remedy: typeof remedy === 'string' ? remedy : 'see docs/cli.md', data })
}
