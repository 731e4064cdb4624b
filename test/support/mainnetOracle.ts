/** Executes blocks before Cancun with another implementation, which also checks their roots; this project's VM starts at Cancun. */
import { createBlockFromRLP } from '@ethereumjs/block'
import { createCustomCommon, Hardfork, Mainnet } from '@ethereumjs/common'
import { MerkleStateManager } from '@ethereumjs/statemanager'
import {
  type Address,
  createAddressFromString,
  hexToBytes as fromHex,
  Account as OracleAccount,
  bytesToHex as toHex,
} from '@ethereumjs/util'
import { createVM, type PostByzantiumTxReceipt, type PreByzantiumTxReceipt, runBlock } from '@ethereumjs/vm'
import { type Bytes, bigintToWord, bytesToBigint, type Hex, hexToBytes } from '@syncline/primitives'
import type { LogRecord } from '../../packages/node/src/chain/records.js'
import type { StoredAccount, VectorAccounts } from './vectorState.js'

/** A receipt as the old forks have it: `root` stands in place of `status` before Byzantium. */
export type OracleReceipt = {
  readonly status: 0 | 1
  readonly root: Hex | undefined
  readonly gasUsed: bigint
  readonly cumulativeGasUsed: bigint
  readonly created: bigint | undefined
  readonly logs: readonly LogRecord[]
}

export type OracleBlock = { readonly accounts: VectorAccounts; readonly receipts: readonly OracleReceipt[] }

type Allocation = {
  readonly balance: string
  readonly nonce?: string
  readonly code?: string
  readonly storage?: Readonly<Record<string, string>>
}

export type Oracle = {
  /** Code by hash of every account ever seen. */
  readonly codes: Map<Hex, Bytes>
  genesis(): Promise<VectorAccounts>
  run(rlp: Bytes, fork: string): Promise<OracleBlock>
}

const hex = (text: string): Hex => (text.startsWith('0x') ? text : `0x${text}`) as Hex

/** An oracle at genesis. A block whose roots, bloom or gas are not its header's throws. */
export async function createOracle(chainId: number, alloc: Readonly<Record<string, Allocation>>): Promise<Oracle> {
  const common = createCustomCommon({ chainId }, Mainnet, { hardfork: Hardfork.Homestead })
  const stateManager = new MerkleStateManager({ common })
  const seen = new Map<Hex, Set<Hex>>()
  const see = (address: Address): Set<Hex> => {
    const key = address.toString() as Hex
    let slots = seen.get(key)
    if (slots === undefined) {
      slots = new Set()
      seen.set(key, slots)
    }
    return slots
  }
  const { putAccount, putStorage, modifyAccountFields } = stateManager
  stateManager.putAccount = (address, account) => {
    see(address)
    return putAccount.call(stateManager, address, account)
  }
  stateManager.modifyAccountFields = (address, fields) => {
    see(address)
    return modifyAccountFields.call(stateManager, address, fields)
  }
  stateManager.putStorage = (address, key, value) => {
    see(address).add(toHex(key) as Hex)
    return putStorage.call(stateManager, address, key, value)
  }
  const vm = await createVM({ common, stateManager })
  const codes = new Map<Hex, Bytes>()

  const dump = async (): Promise<VectorAccounts> => {
    const accounts = new Map<bigint, StoredAccount>()
    for (const [name, slots] of seen) {
      const address = createAddressFromString(name)
      const account = await stateManager.getAccount(address)
      if (account === undefined) continue
      const storage = new Map<bigint, bigint>()
      for (const slot of slots) {
        const value = bytesToBigint(await stateManager.getStorage(address, fromHex(slot)))
        if (value !== 0n) storage.set(BigInt(slot), value)
      }
      codes.set(toHex(account.codeHash) as Hex, await stateManager.getCode(address))
      const { nonce, balance, codeHash } = account
      accounts.set(BigInt(name), { account: { nonce, balance, codeHash: Uint8Array.from(codeHash) }, storage })
    }
    return accounts
  }

  return {
    codes,
    async genesis() {
      await stateManager.checkpoint()
      for (const [name, { balance, nonce = '0x0', code, storage = {} }] of Object.entries(alloc)) {
        const address = createAddressFromString(hex(name))
        await stateManager.putAccount(address, new OracleAccount(BigInt(nonce), BigInt(balance)))
        if (code !== undefined) await stateManager.putCode(address, fromHex(hex(code)))
        for (const [slot, value] of Object.entries(storage)) {
          await stateManager.putStorage(address, bigintToWord(BigInt(slot)), trimmed(BigInt(value)))
        }
      }
      await stateManager.commit()
      await stateManager.flush()
      return dump()
    },
    async run(rlp, fork) {
      common.setHardfork(fork)
      const block = createBlockFromRLP(rlp, { common, skipConsensusFormatValidation: true })
      const result = await runBlock(vm, { block, skipBlockValidation: true, skipHeaderValidation: true })
      const receipts = result.receipts.map((receipt, i): OracleReceipt => {
        const { createdAddress, totalGasSpent } = result.results[i]!
        return {
          status: (receipt as PostByzantiumTxReceipt).status === 0 ? 0 : 1,
          root: 'stateRoot' in receipt ? (toHex((receipt as PreByzantiumTxReceipt).stateRoot) as Hex) : undefined,
          gasUsed: totalGasSpent,
          cumulativeGasUsed: receipt.cumulativeBlockGasUsed,
          created: createdAddress === undefined ? undefined : BigInt(createdAddress.toString()),
          logs: receipt.logs.map(([address, topics, data]) => ({
            address: bytesToBigint(address),
            topics: topics.map(bytesToBigint),
            data,
          })),
        }
      })
      return { accounts: await dump(), receipts }
    },
  }
}

function trimmed(value: bigint): Bytes {
  const digits = value.toString(16)
  return hexToBytes(`0x${digits.length & 1 ? '0' : ''}${digits}`)
}
