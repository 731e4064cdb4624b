/** Settings that many commands take. */

export const target = ['rpc.url', 'node.domain', 'data_dir'] as const
export const signer = ['signer.account', 'signer.keystore', 'signer.password_file', 'signer.url'] as const
