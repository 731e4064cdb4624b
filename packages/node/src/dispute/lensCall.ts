/** Calls of code that is on no chain: it comes along, is created within the call and asked (`eth_call` without `to`). */
import { Fault, type Hex } from '@syncline/primitives'

const push3 = (value: number): string => `62${value.toString(16).padStart(6, '0')}`

/**
 * Init code that creates `creation` and gives what it answers to `call`, behind a zero byte: what init code returns is taken for a
 * contract's code, and L1 refuses code that begins with 0xef (EIP-3541). Without it whoever makes an identity that begins so would
 * hide its dispute.
 */
export function encodeLensCall(creation: Hex, call: Hex): Hex {
  const code = (length: number): string =>
    [
      ...[push3(size), push3(length), '5f39'], // CODECOPY the creation code to 0
      ...[push3(size), '5f5ff0'], // CREATE
      ...[push3(asked), push3(length + size), '5f39'], // CODECOPY the call to 0
      ...['5f5f', push3(asked), '5f845afa'], // STATICCALL(gas, created, 0, asked, 0, 0)
      ...['3d5f60013e', '5f5f53'], // RETURNDATACOPY to 1, MSTORE8 0 at 0
      ...[`60${(length - 7).toString(16).padStart(2, '0')}57`, '3d6001fd'], // JUMPI over the REVERT with the answer
      ...['5b', '3d6001015ff3'], // RETURN the zero and the answer
    ].join('')
  const size = creation.length / 2 - 1
  const asked = call.length / 2 - 1
  return `0x${code(code(0).length / 2)}${creation.slice(2)}${call.slice(2)}`
}

/** The answer of the code in what L1 answered. */
export function decodeLensAnswer(data: Hex): Hex {
  if (!data.startsWith('0x00')) {
    throw new Fault('L1_BAD_ANSWER', 'the L1 node answered a call with what its code did not give', {
      remedy: 'use an L1 node that executes eth_call without a target',
      retryable: true,
    })
  }
  return `0x${data.slice(4)}`
}
