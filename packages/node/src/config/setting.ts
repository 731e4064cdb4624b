/** One setting: its flag, its text form, its type in TOML and what it means. Kinds are built here and nowhere else. */
import { decodeHex, type Hex } from '@syncline/primitives'
import { decodeDuration, encodeDuration } from './duration.js'

/** The TOML form of a value, as data: `jsonSchema.ts` turns it into a zod type, so that `--help` need not load zod. */
export type Shape =
  | { readonly kind: 'text'; readonly maxLength: number; readonly pattern?: RegExp }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'textOrNumber'; readonly pattern: RegExp }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'list'; readonly choices: readonly string[] }

/** A setting of type `Value`. `flag` is the one name it has everywhere; the environment variable follows from it. */
export type Setting<Value> = {
  /** Without dashes, e.g. `block-time`. */
  readonly flag: string
  /** Placeholder of the value in help; absent for switches. */
  readonly placeholder: string | undefined
  readonly description: string
  readonly fallback: Value
  /** What a TOML file may say; the source of the JSON Schema. */
  readonly shape: Shape
  /** Reads a flag, an environment variable or a TOML value; undefined = not one of this kind. */
  readonly decode: (given: unknown) => Value | undefined
  /** Text form that `decode` reads back. */
  readonly encode: (value: Value) => string
  /** What `decode` accepts, for the error message. */
  readonly expected: string
}

type Head = readonly [flag: string, description: string]

/** Any text of 1…4096 characters. */
export function textSetting(flag: string, description: string, placeholder = 'text'): Setting<string | undefined> {
  return {
    flag,
    placeholder,
    description,
    fallback: undefined,
    shape: { kind: 'text', maxLength: 4096 },
    decode: (given) => (typeof given === 'string' && given.length > 0 && given.length <= 4096 ? given : undefined),
    encode: (value) => value ?? '',
    expected: 'a text of 1 to 4096 characters',
  }
}

/** A text with a built-in value, so it is never undefined; by default a path. */
export function pathSetting(
  flag: string,
  description: string,
  fallback: string,
  placeholder = 'path',
): Setting<string> {
  const { shape, decode } = textSetting(flag, description)
  return {
    flag,
    placeholder,
    description,
    fallback,
    shape,
    decode,
    encode: (value) => value,
    expected: 'a text of 1 to 4096 characters',
  }
}

/** An http, https, ws or wss URL. */
export function urlSetting(...[flag, description]: Head): Setting<string | undefined> {
  return {
    flag,
    placeholder: 'url',
    description,
    fallback: undefined,
    shape: { kind: 'text', maxLength: 4096, pattern: /^(https?|wss?):\/\/.+/ },
    decode: (given) => {
      if (typeof given !== 'string' || !URL.canParse(given)) return undefined
      return ['http:', 'https:', 'ws:', 'wss:'].includes(new URL(given).protocol) ? given : undefined
    },
    encode: (value) => value ?? '',
    expected: 'an http, https, ws or wss URL',
  }
}

/** Different http or https URLs, comma-separated; none by default. */
export function urlListSetting(flag: string, description: string, most: number): Setting<readonly string[]> {
  const isHttp = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  const [pattern, what] = [/^(https?:\/\/.+)?$/, 'http or https URLs']
  return commaListSetting({ flag, description, placeholder: 'urls', most, pattern, what, isOne: isHttp })
}

/** Different gossip peers, comma-separated: all WebSocket URLs, or all multiaddrs. */
export function peerListSetting(flag: string, description: string, most: number): Setting<readonly string[]> {
  const isOne = (peer: string): boolean => /^(wss?:\/\/|\/)\S+$/.test(peer)
  const [pattern, what] = [/^((wss?:\/\/|\/).+)?$/, 'ws URLs or multiaddrs']
  return commaListSetting({ flag, description, placeholder: 'peers', most, pattern, what, isOne })
}

/** Different addresses, comma-separated. */
export function addressListSetting(flag: string, description: string, most: number): Setting<readonly Hex[]> {
  const isOne = (one: string): one is Hex => decodeHex(one)?.length === 20
  const [pattern, what] = [/^(0x[0-9a-fA-F]{40}(,|$))*$/, 'addresses of 20 bytes in 0x hex']
  return commaListSetting({ flag, description, placeholder: 'addresses', most, pattern, what, isOne })
}

function commaListSetting<Item extends string>(spec: {
  readonly flag: string
  readonly description: string
  readonly placeholder: string
  readonly most: number
  readonly pattern: RegExp
  readonly what: string
  readonly isOne: ((item: string) => item is Item) | ((item: string) => boolean)
}): Setting<readonly Item[]> {
  const { flag, description, placeholder, most, pattern, what, isOne } = spec
  return {
    flag,
    placeholder,
    description,
    fallback: [],
    shape: { kind: 'text', maxLength: 4096, pattern },
    decode: (given) => {
      if (typeof given !== 'string' || given.length > 4096) return undefined
      if (given === '') return []
      const items = given.split(',').map((item) => item.trim())
      const isList = items.length <= most && items.every((item) => isOne(item)) && new Set(items).size === items.length
      return isList ? (items as string[] as Item[]) : undefined
    },
    encode: (items) => items.join(','),
    expected: `at most ${most} different ${what}, comma-separated`,
  }
}

/** A 20-byte address in 0x hex. */
export function addressSetting(...[flag, description]: Head): Setting<Hex | undefined> {
  return {
    flag,
    placeholder: 'address',
    description,
    fallback: undefined,
    shape: { kind: 'text', maxLength: 42, pattern: /^0x[0-9a-fA-F]{40}$/ },
    decode: (given) => (typeof given === 'string' && decodeHex(given)?.length === 20 ? (given as Hex) : undefined),
    encode: (value) => value ?? '',
    expected: 'an address of 20 bytes in 0x hex',
  }
}

/** An integer in [min, max]. */
export function integerSetting(
  flag: string,
  description: string,
  fallback: number,
  [min, max]: readonly [number, number],
  placeholder = 'n',
): Setting<number> {
  return {
    flag,
    placeholder,
    description,
    fallback,
    shape: { kind: 'integer', min, max },
    decode: (given) => {
      const value =
        typeof given === 'bigint'
          ? Number(given)
          : typeof given === 'string' && /^\d+$/.test(given)
            ? Number(given)
            : given
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
        ? value
        : undefined
    },
    encode: String,
    expected: `an integer from ${min} to ${max}`,
  }
}

/** As `integerSetting`, but absent unless given. */
export function optionalIntegerSetting(
  flag: string,
  description: string,
  range: readonly [number, number],
): Setting<number | undefined> {
  const { shape, decode, expected } = integerSetting(flag, description, range[0], range)
  const encode = (value: number | undefined): string => (value === undefined ? '' : String(value))
  return { flag, placeholder: 'n', description, fallback: undefined, shape, decode, encode, expected }
}

/** A TCP port; 0 = any free one. */
export function portSetting(flag: string, description: string, fallback: number): Setting<number> {
  return integerSetting(flag, description, fallback, [0, 65_535], 'port')
}

/** A duration in milliseconds, in [minMs, maxMs]. TOML: a text such as "2s", or a number of seconds. */
export function durationSetting(
  flag: string,
  description: string,
  fallbackMs: number,
  [minMs, maxMs]: readonly [number, number],
): Setting<number> {
  return {
    flag,
    placeholder: 'duration',
    description,
    fallback: fallbackMs,
    shape: { kind: 'textOrNumber', pattern: /^[0-9.]+((ms|s|m|h|d)([0-9.]+(ms|s|m|h|d))*)?$/ },
    decode: (given) => {
      const text = typeof given === 'number' || typeof given === 'bigint' ? String(given) : given
      const ms = typeof text === 'string' ? decodeDuration(text) : undefined
      return ms !== undefined && ms >= minMs && ms <= maxMs ? ms : undefined
    },
    encode: encodeDuration,
    expected: `a duration from ${encodeDuration(minMs)} to ${encodeDuration(maxMs)}, such as 500ms, 2s, 1h30m or 7d`,
  }
}

/** An amount of ether given as decimal text ("0.5"); the value is wei. */
export function etherSetting(flag: string, description: string, fallbackWei: bigint): Setting<bigint> {
  return {
    flag,
    placeholder: 'ether',
    description,
    fallback: fallbackWei,
    shape: { kind: 'textOrNumber', pattern: /^\d{1,12}(\.\d{1,18})?$/ },
    decode: (given) => decodeEther(typeof given === 'number' || typeof given === 'bigint' ? String(given) : given),
    encode: encodeEther,
    expected: 'an amount of ether such as 1 or 0.05, at most 18 decimals',
  }
}

/** Wei of a decimal ether text, or undefined. */
export function decodeEther(text: unknown): bigint | undefined {
  const match = typeof text === 'string' ? /^(\d{1,12})(?:\.(\d{1,18}))?$/.exec(text) : null
  if (match === null) return undefined
  return BigInt(match[1]!) * 10n ** 18n + BigInt((match[2] ?? '').padEnd(18, '0'))
}

/** Decimal ether of an amount of wei, without trailing zeros. */
export function encodeEther(wei: bigint): string {
  const fraction = (wei % 10n ** 18n).toString().padStart(18, '0').replace(/0+$/, '')
  return fraction === '' ? String(wei / 10n ** 18n) : `${wei / 10n ** 18n}.${fraction}`
}

/** One word of a closed list. */
export function choiceSetting<Choice extends string>(
  flag: string,
  description: string,
  fallback: Choice,
  choices: readonly [Choice, ...Choice[]],
): Setting<Choice> {
  return {
    flag,
    placeholder: choices.join('|'),
    description,
    fallback,
    shape: { kind: 'choice', choices },
    decode: (given) => choices.find((choice) => choice === given),
    encode: (value) => value,
    expected: `one of ${choices.join(', ')}`,
  }
}

/** Words of a closed list, comma-separated in a flag, an array in TOML. No duplicates; none at all only where that is the fallback. */
export function listSetting<Choice extends string>(
  flag: string,
  description: string,
  fallback: readonly Choice[],
  choices: readonly [Choice, ...Choice[]],
): Setting<readonly Choice[]> {
  return {
    flag,
    placeholder: 'list',
    description,
    fallback,
    shape: { kind: 'list', choices },
    decode: (given) => {
      if (given === '' && fallback.length === 0) return []
      const words = typeof given === 'string' ? given.split(',').map((word) => word.trim()) : given
      if (!Array.isArray(words) || words.length > choices.length) return undefined
      const out: Choice[] = []
      for (const word of words) {
        const choice = choices.find((known) => known === word)
        if (choice === undefined || out.includes(choice)) return undefined
        out.push(choice)
      }
      return out
    },
    encode: (value) => value.join(','),
    expected: `a comma-separated list of ${choices.join(', ')}`,
  }
}
