/** The entry of the node package, loaded when a command starts one: half a second that no other command pays. */

export type NodeModule = typeof import('@syncline/node')

export function loadNode(): Promise<NodeModule> {
  return import('@syncline/node')
}
