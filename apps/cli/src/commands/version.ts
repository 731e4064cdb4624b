/** `syncline version`: of Syncline, Node and the platform. */
import type { Run } from '../command.js'
import { formatPairs } from '../output/table.js'
import { version } from '../version.js'

export const run: Run = () => {
  const data = { version, node: process.versions.node, platform: `${process.platform}-${process.arch}` }
  return Promise.resolve({
    data,
    text: formatPairs([
      ['syncline', data.version],
      ['node', data.node],
      ['platform', data.platform],
    ]),
  })
}
