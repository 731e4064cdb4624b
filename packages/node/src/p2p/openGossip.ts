/** Gossip by its addresses: multiaddrs mean libp2p, `ws://` URLs WebSockets. */
import { Fault } from '@syncline/primitives'
import type { Logger } from 'pino'
import type { Gossip } from './gossip.js'
import { createLibp2pGossip } from './libp2p.js'
import { createWebSocketGossip } from './webSocket.js'

const mixed = (): Fault =>
  new Fault('OPTION_INVALID', 'gossip is over WebSockets or over libp2p, not over both', {
    remedy: 'give ws://host:port everywhere, or /ip4/…/tcp/… everywhere',
  })

/**
 * `listen`: `ws://host:port` or a multiaddr; it does not listen if left out. `peers`: of the same kind. `addresses`: where others reach it. Faults
 * OPTION_INVALID, PORT_TAKEN, GOSSIP_TRANSPORT.
 */
export async function openGossip(
  listen: string | undefined,
  peers: readonly string[],
  log: Logger,
): Promise<{ readonly gossip: Gossip; readonly addresses: readonly string[] }> {
  const all = [...(listen === undefined ? [] : [listen]), ...peers]
  if (all.some((one) => one.startsWith('/'))) {
    if (!all.every((one) => one.startsWith('/'))) throw mixed()
    const gossip = await createLibp2pGossip({ ...(listen === undefined ? {} : { listen }), peers, log })
    return { gossip, addresses: gossip.addresses }
  }
  const at = listen === undefined || !URL.canParse(listen) ? undefined : new URL(listen)
  if (listen !== undefined && (at === undefined || at.protocol !== 'ws:' || at.port === ''))
    throw new Fault('OPTION_INVALID', `gossip cannot listen on '${listen.slice(0, 80)}'`, {
      remedy: 'give ws://host:port, or a multiaddr as /ip4/127.0.0.1/tcp/9222',
    })
  const where = at === undefined ? {} : { listen: { host: at.hostname, port: Number(at.port) } }
  const gossip = await createWebSocketGossip({ ...where, peers, log })
  return { gossip, addresses: gossip.url === undefined ? [] : [gossip.url] }
}
