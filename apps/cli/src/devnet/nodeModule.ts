/** The entry of the node package, loaded when a command starts one. */
import type { DevnetOptions, NodeApi, NodeOptions, RunningDevnet, RunningNode } from '@syncline/node'
import { CliFault } from '../exit.js'

/** What the CLI calls in it. */
export type NodeModule = {
  readonly startNode: (options: NodeOptions) => Promise<RunningNode>
  readonly startDevnet: (options: DevnetOptions) => Promise<RunningDevnet>
  readonly createRpcServer: (api: NodeApi, options: RpcOptions) => RpcServer
}

type RpcOptions = {
  readonly host: string
  readonly port: number
  readonly cors?: readonly string[] | '*'
  readonly version: string
  readonly limits?: { readonly callsPerSecond?: number }
  readonly log?: NodeOptions['log']
  readonly metrics?: NodeOptions['metrics']
}

export type RpcServer = {
  listen(): Promise<{ readonly host: string; readonly port: number; readonly url: string }>
  close(): Promise<void>
}

/** Loads it: about half a second. */
export async function loadNode(): Promise<NodeModule> {
  const loaded: object = await import('@syncline/node')
  const { startNode, startDevnet, createRpcServer } = loaded as Partial<NodeModule>
  if (startNode !== undefined && startDevnet !== undefined && createRpcServer !== undefined) {
    return { startNode, startDevnet, createRpcServer }
  }
  throw new CliFault('environment', 'NODE_INCOMPLETE', 'this build has no node', {
    remedy: 'build the whole repository: `npm run build`',
  })
}
