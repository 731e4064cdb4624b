/** An ordinary ERC-20 for load: OpenZeppelin's, everything minted to the deployer. Compiled here, since only benches need it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const source = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
contract LoadToken is ERC20 {
    constructor() ERC20("Load", "LOAD") { _mint(msg.sender, 1e36); }
}`

/** Creation code, 0x hex. About a second. */
export function compileLoadToken(): `0x${string}` {
  const solc = require('solc') as {
    compile(input: string, callbacks: { import(path: string): { contents: string } }): string
  }
  const input = {
    language: 'Solidity',
    sources: { 'LoadToken.sol': { content: source } },
    settings: {
      evmVersion: 'cancun',
      optimizer: { enabled: true, runs: 200 },
      outputSelection: { '*': { LoadToken: ['evm.bytecode.object'] } },
    },
  }
  const output = JSON.parse(
    solc.compile(JSON.stringify(input), {
      import: (path) => ({ contents: readFileSync(require.resolve(path), 'utf8') }),
    }),
  ) as {
    contracts?: Record<string, { LoadToken?: { evm: { bytecode: { object: string } } } }>
    errors?: { formattedMessage: string }[]
  }
  const contract = output.contracts?.['LoadToken.sol']?.LoadToken
  if (contract === undefined)
    throw new Error(output.errors?.map((error) => error.formattedMessage).join('\n') ?? 'solc gave no contract')
  return `0x${contract.evm.bytecode.object}`
}
