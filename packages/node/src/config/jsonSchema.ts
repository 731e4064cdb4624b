/** JSON Schema of `syncline.toml`, from the same table as everything else, for editors that complete TOML. */
import type { Shape } from './setting.js'
import { settingKeys, settings } from './settings.js'

type Zod = typeof import('zod').z

function zodOf(z: Zod, shape: Shape): import('zod').ZodType {
  switch (shape.kind) {
    case 'text': {
      const text = z.string().min(1).max(shape.maxLength)
      return shape.pattern === undefined ? text : text.regex(shape.pattern)
    }
    case 'integer':
      return z.int().min(shape.min).max(shape.max)
    case 'textOrNumber':
      return z.union([z.string().regex(shape.pattern), z.number().min(0)])
    case 'choice':
      return z.enum([...shape.choices])
    case 'list':
      return z.array(z.enum([...shape.choices])).max(shape.choices.length)
  }
}

/** Draft 2020-12 schema; deterministic. */
export async function configJsonSchema(): Promise<Record<string, unknown>> {
  const { z } = await import('zod')
  const top: Record<string, import('zod').ZodType> = {}
  const tables = new Map<string, Record<string, import('zod').ZodType>>()
  for (const key of settingKeys) {
    const { shape, description, flag } = settings[key]
    const described = zodOf(z, shape)
      .optional()
      .meta({ description: `${description} (--${flag})` })
    const [table, name] = key.split('.')
    if (name === undefined) top[key] = described
    else {
      const inner = tables.get(table!) ?? {}
      inner[name] = described
      tables.set(table!, inner)
    }
  }
  for (const [table, inner] of tables) top[table] = z.strictObject(inner).optional()
  const domain = z.strictObject({
    id: z.int().min(1).meta({ description: 'chain id of the domain' }),
    rpc: z.string().meta({ description: 'URL of its JSON-RPC' }),
    name: z.string().max(64).optional(),
  })
  const file = z.strictObject({
    ...top,
    domain: z.array(domain).max(1024).optional().meta({ description: 'domains that status and why ask' }),
    profile: z.record(z.string(), z.strictObject(top)).optional().meta({ description: 'named overrides, --profile' }),
  })
  const schema = z.toJSONSchema(file) as Record<string, unknown>
  return { ...schema, title: 'syncline.toml' }
}
