/** What a wallet needs to add a domain: the parameter of `wallet_addEthereumChain` (EIP-3085). */

export type WalletChain = {
  readonly chainId: string
  readonly chainName: string
  readonly nativeCurrency: { readonly name: string; readonly symbol: string; readonly decimals: number }
  readonly rpcUrls: readonly string[]
  readonly blockExplorerUrls: null
}

/** EIP-3085 object of a domain. The chain id is a hex quantity and must be what `eth_chainId` answers. */
export function walletChain(id: number, rpc: string): WalletChain {
  return {
    chainId: `0x${id.toString(16)}`,
    chainName: `Syncline ${id}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: [rpc],
    blockExplorerUrls: null,
  }
}
