/**
 * keys — accounts that sign: Web3 keystore files, BLS keystore files of validators, remote signers.
 *
 * Owns: writing keystores, opening those of validators. Does not own: reading passwords or folders (the CLI), signing itself (ports/keys.ts).
 * Takes: keys, passwords, random bytes. Gives: keystore texts, signers. Invariants: no secret in a message or log.
 * Spec: Web3 Secret Storage v3, EIP-2335.
 */

export { isDevChainId } from '../chain/options.js'
export { createLocalSigner, createRemoteSigner, decryptKeystore, type RpcCall, type Signer } from '../ports/keys.js'
export * from './blsKeystore.js'
export * from './encryptKeystore.js'
