/** `syncline config show`: every setting as this command line would use it. */
import { type Origin, settingKeys, settings } from '@syncline/node/config'
import type { Run } from '../../command.js'
import { formatTable } from '../../output/table.js'

function originText(origin: Origin): string {
  return origin.kind === 'built-in' ? 'built-in' : `${origin.kind} ${origin.name}`
}

export const run: Run = ({ config, flags, output }) => {
  const rows: string[][] = []
  const data: Record<string, unknown> = {}
  for (const key of settingKeys) {
    const encode = settings[key].encode as (value: unknown) => string
    const value = encode(config.values[key])
    const origin = config.origins[key]
    data[key] = {
      value: value === '' ? null : value,
      flag: `--${settings[key].flag}`,
      origin: origin.kind,
      from: 'name' in origin ? origin.name : null,
    }
    const shown = value === '' ? output.colors.dim('-') : value
    rows.push(flags.origin === true ? [key, shown, output.colors.dim(originText(origin))] : [key, shown])
  }
  return Promise.resolve({ data: { settings: data, domains: config.domains }, text: formatTable(rows) })
}
