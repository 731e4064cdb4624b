/** `syncline config check`: everything wrong with the file, then the file against the chains it names. */
import { checkConfigFile } from '@syncline/node/config'
import type { Context, Run } from '../../command.js'
import { readConfigFile } from '../../configFile.js'
import { CliFault } from '../../exit.js'
import { chainIdOf, rpcOf } from '../../network.js'

type Finding = { readonly key: string; readonly reason: string; readonly remedy: string }

/** Asks a URL for its chain id; a finding if it is another one or nobody answers. */
async function checkChain(
  context: Context,
  key: string,
  url: string,
  expected: bigint | undefined,
): Promise<Finding[]> {
  try {
    const chainId = await chainIdOf(rpcOf(context, { url }, 5000))
    if (expected === undefined || chainId === expected) return []
    return [{ key, reason: `${url} is chain ${chainId}, not ${expected}`, remedy: 'correct the id or the URL' }]
  } catch (error) {
    return [{ key, reason: error instanceof Error ? error.message : String(error), remedy: 'check that the node runs' }]
  }
}

async function checkRegistry(context: Context, url: string): Promise<Finding[]> {
  const registry = context.get('l1.registry')
  if (registry === undefined) return []
  const code = await rpcOf(context, { url }, 5000).call('eth_getCode', [registry, 'latest'])
  if (typeof code === 'string' && code.length > 2) return []
  return [
    {
      key: 'l1.registry',
      reason: `there is no contract at ${registry}`,
      remedy: 'give the address that `contracts deploy` printed',
    },
  ]
}

export const run: Run = async (context) => {
  const file = await readConfigFile(
    typeof context.flags.config === 'string' ? context.flags.config : undefined,
    context.cwd,
  )
  if (file === undefined)
    return { data: { file: null, findings: [] }, text: 'no configuration file; built-in values hold' }
  const findings: Finding[] = [...checkConfigFile(file.table)]
  const l1 = context.get('l1.url')
  await context.output.step('asking the nodes', async () => {
    if (l1 !== undefined) {
      const expected = context.get('l1.chain_id')
      const wrong = await checkChain(context, 'l1.url', l1, expected === undefined ? undefined : BigInt(expected))
      findings.push(...wrong, ...(wrong.length === 0 ? await checkRegistry(context, l1) : []))
    }
    for (const { id, rpc } of context.config.domains)
      findings.push(...(await checkChain(context, `domain ${id}`, rpc, BigInt(id))))
  })
  if (findings.length === 0) return { data: { file: file.path, findings }, text: `${file.path}: nothing wrong` }
  const [first] = findings
  throw new CliFault(
    'failure',
    'CONFIG_FINDINGS',
    findings.map(({ reason, remedy }) => `${reason} (${remedy})`).join('; '),
    {
      remedy: first?.remedy ?? 'correct the file',
      data: { file: file.path, findings },
    },
  )
}
