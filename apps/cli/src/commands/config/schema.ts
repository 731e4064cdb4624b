/** `syncline config schema`: JSON Schema of `syncline.toml`. */
import { configJsonSchema } from '@syncline/node/config'
import type { Run } from '../../command.js'
import { encodeJson } from '../../output/json.js'

export const run: Run = async () => {
  const data = await configJsonSchema()
  return { data, text: encodeJson(data, 2) }
}
