/** JSON Schema of `syncline.toml`, from the same table as everything else, for editors that complete TOML. */
import { z } from 'zod'
import { settingKeys, settings } from './settings.js'

/** Draft 2020-12 schema; deterministic. */
export function configJsonSchema(): Record<string, unknown> {
  const top: Record<string, z.ZodType> = {}
  const tables = new Map<string, Record<string, z.ZodType>>()
  for (const key of settingKeys) {
    const { schema, description, flag } = settings[key]
    const described = schema.optional().meta({ description: `${description} (--${flag})` })
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
