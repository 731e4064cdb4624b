/** A lean JSON-RPC client for load: keep-alive connections, bodies made by the caller. */
import { Agent, request } from 'node:http'

export type RpcClient = {
  /** Posts a ready JSON body; resolves with the parsed answer. */
  post(body: string): Promise<unknown>
  call(method: string, params: readonly unknown[]): Promise<unknown>
  close(): void
}

/** `connections` requests run at once on as many sockets. */
export function createRpcClient(url: string, connections: number): RpcClient {
  const { hostname, port } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const post = (body: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const call = request(
        {
          agent,
          hostname,
          port,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            try {
              resolve(JSON.parse(Buffer.concat(chunks).toString()))
            } catch (error) {
              reject(new Error(`${url} answered no JSON (HTTP ${response.statusCode})`, { cause: error }))
            }
          })
        },
      )
      call.on('error', reject)
      call.end(body)
    })
  return {
    post,
    async call(method, params) {
      const answer = (await post(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }))) as {
        result?: unknown
        error?: { message: string }
      }
      if (answer.error) throw new Error(`${method}: ${answer.error.message}`)
      return answer.result
    },
    close: () => agent.destroy(),
  }
}
