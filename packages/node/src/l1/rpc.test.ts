import { describe, expect, it } from 'vitest'
import { createRpcClient, publicUrl } from './rpc.js'

describe('publicUrl', () => {
  it('shows the host and nothing that may be a key', () => {
    expect(publicUrl('http://127.0.0.1:8545')).toBe('http://127.0.0.1:8545')
    expect(publicUrl('https://l1.example/v3/0123456789abcdef')).toBe('https://l1.example/…')
    expect(publicUrl('https://l1.example/?apikey=s3cret')).toBe('https://l1.example/…')
    expect(publicUrl('https://user:s3cret@l1.example:8545/')).toBe('https://l1.example:8545')
    expect(publicUrl('s3cret')).toBe('(no URL)')
  })
})

describe('a fault of an unreachable node', () => {
  it.each(['http://user:s3cret@127.0.0.1:1', 'http://127.0.0.1:1/v3/s3cret?key=s3cret', 's3cret'])(
    'does not tell the key in %s',
    async (url) => {
      const client = createRpcClient(url)
      const fault = await client.call('eth_chainId', []).catch((error: unknown) => error as Error)
      expect(fault).toMatchObject({ code: 'L1_UNREACHABLE' })
      const { message, data } = fault as Error & { data: unknown }
      expect(JSON.stringify([message, data, client.url])).not.toContain('s3cret')
    },
  )
})
