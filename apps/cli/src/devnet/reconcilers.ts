/** The seats of a devnet's validators in the reconciliation of its domains: one each, in this process, over gossip without a network. */
import { join } from 'node:path'
import type { InProcessGossip, Reconciler, RunningDevnet } from '@syncline/node'
import { hexToBytes } from '@syncline/primitives'
import type { Context } from '../command.js'
import { dataDirOf } from '../network.js'
import type { NodeModule } from './nodeModule.js'
import type { Telemetry } from './rpcOptions.js'

/** None between fewer than two domains. The first seat pays for certificates. */
export async function startDevnetReconcilers(
  context: Context,
  node: NodeModule,
  devnet: RunningDevnet,
  urls: readonly string[],
  telemetry: Telemetry,
): Promise<readonly Reconciler[]> {
  if (urls.length < 2) return []
  const { get } = context
  const account = devnet.keys.find(({ name }) => name === 'reconciler')!
  const gossips: InProcessGossip[] = []
  const started: Reconciler[] = []
  try {
    for (let i = 0; i < get('devnet.validators'); i++) {
      const log = telemetry.log.child({ role: 'reconciler', validator: i })
      const gossip = node.createInProcessGossip({ log })
      for (const other of gossips) gossip.connect(other)
      gossips.push(gossip)
      const reconciler = await node.startReconciler({
        l1Url: devnet.l1Url,
        domainUrls: urls,
        key: node.createBlsSigner(node.devBlsSecret(i)),
        gossip,
        dataDir: join(dataDirOf(context), 'seats', String(i)),
        signer: i === 0 ? node.createLocalSigner(hexToBytes(account.privateKey)) : undefined,
        log,
        metrics: telemetry.metrics,
        patienceSeconds: get('reconcile.patience') / 1000,
        caseSeconds: get('reconcile.case_time') / 1000,
        arbiters: get('reconcile.arbiters'),
      })
      started.push({
        reports: reconciler.reports,
        async stop() {
          await reconciler.stop()
          await gossip.close()
        },
      })
    }
  } catch (error) {
    await Promise.all(started.map((each) => each.stop()))
    throw error
  }
  return started
}
