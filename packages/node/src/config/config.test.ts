/** Precedence, unknown keys and the JSON Schema of the configuration. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkConfigFile,
  configJsonSchema,
  decodeDuration,
  decodeEther,
  encodeDuration,
  encodeEther,
  environmentName,
  type Layers,
  nearestName,
  resolveConfig,
  settingKeys,
  settings,
} from './index.js'

const empty: Layers = { flags: {}, environment: {}, file: undefined, profile: undefined }
const file = (table: Record<string, unknown>): Layers['file'] => ({ path: 'syncline.toml', table })

function resolved(layers: Partial<Layers>) {
  const result = resolveConfig({ ...empty, ...layers })
  if (!result.ok) throw new Error(`${result.code}: ${result.reason}`)
  return result.value
}

describe('precedence', () => {
  const all: Partial<Layers> = {
    flags: { domains: '5' },
    environment: { SYNCLINE_DOMAINS: '4' },
    file: file({ devnet: { domains: 2 }, profile: { ci: { devnet: { domains: 3 } } } }),
    profile: 'ci',
  }

  it('takes the flag first and says so', () => {
    const { values, origins } = resolved(all)
    expect(values['devnet.domains']).toBe(5)
    expect(origins['devnet.domains']).toEqual({ kind: 'flag', name: '--domains' })
  })

  it('then the environment, the profile, the file, the built-in value', () => {
    const withoutFlag = resolved({ ...all, flags: {} })
    expect(withoutFlag.values['devnet.domains']).toBe(4)
    expect(withoutFlag.origins['devnet.domains']).toEqual({ kind: 'environment', name: 'SYNCLINE_DOMAINS' })
    const withProfile = resolved({ ...all, flags: {}, environment: {} })
    expect(withProfile.values['devnet.domains']).toBe(3)
    expect(withProfile.origins['devnet.domains']).toEqual({ kind: 'profile', name: 'profile.ci' })
    const withFile = resolved({ file: file({ devnet: { domains: 7 } }) })
    expect(withFile.values['devnet.domains']).toBe(7)
    expect(withFile.origins['devnet.domains']).toEqual({ kind: 'file', name: 'syncline.toml' })
    expect(resolved({}).values['devnet.domains']).toBe(2)
    expect(resolved({}).origins['devnet.domains']).toEqual({ kind: 'built-in' })
  })

  it('treats an empty variable as unset', () => {
    expect(resolved({ environment: { SYNCLINE_DOMAINS: '' } }).values['devnet.domains']).toBe(2)
  })

  it('gives every setting a flag and a variable of its own', () => {
    expect(new Set(settingKeys.map((key) => settings[key].flag)).size).toBe(settingKeys.length)
    expect(environmentName('block-time')).toBe('SYNCLINE_BLOCK_TIME')
  })

  it('reads back what it writes, for every setting with a built-in value', () => {
    for (const key of settingKeys) {
      const { encode, decode, fallback } = settings[key] as {
        encode: (value: unknown) => string
        decode: (given: unknown) => unknown
        fallback: unknown
      }
      if (fallback !== undefined) expect(decode(encode(fallback)), key).toEqual(fallback)
    }
  })
})

describe('bad configuration', () => {
  it('refuses an unknown key with the nearest name', () => {
    const result = resolveConfig({ ...empty, file: file({ devnet: { domian: 3 } }) })
    expect(result).toMatchObject({
      ok: false,
      code: 'CONFIG_UNKNOWN_KEY',
      data: { key: 'devnet.domian', remedy: "did you mean 'domains'?" },
    })
  })

  it('refuses an unknown table with the nearest name', () => {
    expect(resolveConfig({ ...empty, file: file({ devnt: {} }) })).toMatchObject({
      code: 'CONFIG_UNKNOWN_KEY',
      data: { remedy: "did you mean 'devnet'?" },
    })
  })

  it('refuses a value of the wrong kind and says what it expects', () => {
    expect(resolveConfig({ ...empty, flags: { 'rpc-port': '99999' } })).toMatchObject({
      code: 'CONFIG_BAD_VALUE',
      data: { key: '--rpc-port', remedy: 'give an integer from 0 to 65535' },
    })
    expect(resolveConfig({ ...empty, file: file({ devnet: 3 }) })).toMatchObject({ code: 'CONFIG_BAD_VALUE' })
    expect(resolveConfig({ ...empty, environment: { SYNCLINE_L1: 'localhost' } })).toMatchObject({
      code: 'CONFIG_BAD_VALUE',
    })
  })

  it('refuses a profile that is not there', () => {
    expect(resolveConfig({ ...empty, profile: 'x' })).toMatchObject({ code: 'CONFIG_NO_PROFILE' })
    expect(resolveConfig({ ...empty, profile: 'constructor', file: file({ profile: {} }) })).toMatchObject({
      code: 'CONFIG_NO_PROFILE',
    })
  })

  it('finds everything wrong in all profiles at once', () => {
    const findings = checkConfigFile({
      l1: { url: 'nonsense' },
      profile: { a: { log: { level: 'loud' } } },
      domain: [{ id: 901, rpc: 'http://127.0.0.1:9545', nmae: 'x' }, 3],
    })
    expect(findings.map((finding) => finding.key)).toEqual([
      'l1.url',
      'domain[0].nmae',
      'domain[1]',
      'profile.a.log.level',
    ])
  })

  it('is total over arbitrary tables', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (table) => {
        checkConfigFile(table)
        return true
      }),
    )
  })
})

describe('text forms', () => {
  it('reads durations', () => {
    expect(decodeDuration('1h30m')).toBe(5_400_000)
    expect(decodeDuration('7d')).toBe(604_800_000)
    expect(decodeDuration('2')).toBe(2000)
    expect(decodeDuration('250ms')).toBe(250)
    for (const bad of ['', 'm', '5x', '-1s', '1s2', '1e9s', '9999999d']) expect(decodeDuration(bad)).toBeUndefined()
    fc.assert(fc.property(fc.nat(), (ms) => decodeDuration(encodeDuration(ms)) === ms))
  })

  it('reads ether exactly', () => {
    expect(decodeEther('0.1')).toBe(10n ** 17n)
    expect(decodeEther('1.0000000000000000001')).toBeUndefined()
    fc.assert(fc.property(fc.bigInt(0n, 10n ** 29n), (wei) => decodeEther(encodeEther(wei)) === wei))
  })

  it('finds the nearest name, and none when nothing is near', () => {
    expect(nearestName('statsu', ['status', 'why'])).toBe('status')
    expect(nearestName('zzzzzz', ['status', 'why'])).toBeUndefined()
  })
})

it('describes the file as JSON Schema without room for unknown keys', async () => {
  const schema = (await configJsonSchema()) as { properties: Record<string, { additionalProperties?: boolean }> }
  expect(schema.properties['devnet']?.additionalProperties).toBe(false)
  expect(Object.keys(schema.properties)).toContain('profile')
})
