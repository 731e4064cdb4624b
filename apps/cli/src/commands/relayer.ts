/** `syncline relayer`: carries what moves between domains, until Ctrl-C. */
import type { Run } from '../command.js'
import { loadNode } from '../devnet/nodeModule.js'
import { createTelemetry, startMetricsServer } from '../devnet/rpcOptions.js'
import { usageFault } from '../exit.js'
import { signerOf } from '../keys/signer.js'
import { chainIdOf, l1UrlOf, rpcOf, runningDevnet } from '../network.js'
import { formatPairs } from '../output/table.js'

export const run: Run = async (context) => {
  const { get, output, signal } = context
  const given = get('relayer.domain_urls')
  const domainUrls = given.length > 0 ? given : (runningDevnet(context)?.domains.map(({ rpc }) => rpc) ?? [])
  if (domainUrls.length < 2) throw usageFault('a relayer needs two domains at least', 'give --domain-urls <url>,<url>')
  const l1Url = l1UrlOf(context)
  const l1ChainId = await chainIdOf(rpcOf(context, { url: l1Url }))
  const signer = await signerOf(context, l1ChainId, get('relayer.account') ?? get('signer.account'))
  const { startRelayer } = await output.step('loading', loadNode)
  const { log, metrics } = await createTelemetry(context)
  const server = await startMetricsServer(get('host'), get('metrics.port'), () => metrics)
  const relayer = await output
    .step('reading the chains', () =>
      startRelayer({
        l1Url,
        domainUrls,
        validatorUrls: get('relayer.validator_urls'),
        signer,
        log,
        metrics,
        pollMs: get('relayer.poll_interval'),
        maxBonds: get('relayer.max_bonds'),
      }),
    )
    .catch(async (error: unknown) => {
      await server.close()
      throw error
    })
  try {
    const { domains } = relayer.status()
    const data = {
      processId: process.pid,
      account: relayer.address,
      domains: domains.map(({ id }) => id),
      metrics: server.url,
    }
    const text = formatPairs([
      ['account', relayer.address],
      ['domains', domains.map(({ id }) => id).join(', ')],
      ['metrics', server.url],
    ])
    output.result('relayer', { data, text })
    const aborted = new Promise<undefined>((resolve) => {
      if (signal.aborted) resolve(undefined)
      signal.addEventListener('abort', () => resolve(undefined), { once: true })
    })
    const failure = await Promise.race([aborted, relayer.failed])
    if (failure !== undefined) throw failure
  } finally {
    await output.step('stopping', () => relayer.stop())
    await server.close()
  }
  return undefined
}
