/** Amounts on the command line: ether or tokens as decimals, or with the suffix `wei` in smallest units. */
import { decodeEther } from '@syncline/node/config'
import type { Hex } from '@syncline/primitives'
import { type PublicClient, parseAbi, parseUnits } from 'viem'
import { usageFault } from '../../exit.js'

const decimalsAbi = parseAbi(['function decimals() view returns (uint8)'])

/** Smallest units of an amount of ether, or of a token whose decimals are asked. Usage fault for anything that is not above zero. */
export async function decodeAmount(text: string, token: Hex | undefined, client: PublicClient): Promise<bigint> {
  const units = /^(\d{1,78})wei$/.exec(text)?.[1]
  let amount: bigint | undefined
  if (units !== undefined) amount = BigInt(units)
  else if (token === undefined) amount = decodeEther(text)
  else if (/^\d{1,60}(\.\d{1,18})?$/.test(text)) {
    amount = parseUnits(text, await client.readContract({ address: token, abi: decimalsAbi, functionName: 'decimals' }))
  }
  if (amount !== undefined && amount > 0n) return amount
  throw usageFault(`'${text.slice(0, 40)}' is no amount`, 'give 1, 0.05, or smallest units such as 1000wei')
}
