/** Moves of ether as logs of a pseudo token, in order with the real ones (eth_simulateV1 `traceTransfers`). */
import type { TraceHooks } from '@syncline/ovm'
import { bigintToWord } from '@syncline/primitives'
import type { LogRecord } from '../../chain/records.js'

/** ERC-7528: the address that stands for ether. */
const etherAddress = 0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeen
/** keccak of `Transfer(address,address,uint256)`. */
const transferTopic = 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3efn

export type TransferLogs = { readonly hooks: TraceHooks; readonly logs: readonly LogRecord[] }

/** Collects logs and transfers of one execution; those of frames that fail are dropped. */
export function transferLogs(): TransferLogs {
  const logs: LogRecord[] = []
  /** Number of logs when each open frame began. */
  const marks: number[] = []
  return {
    logs,
    hooks: {
      onFrameStart({ kind, from, to, value }) {
        marks.push(logs.length)
        if (value === 0n || kind === 'DELEGATECALL' || kind === 'CALLCODE' || kind === 'STATICCALL') return
        logs.push({ address: etherAddress, topics: [transferTopic, from, to], data: bigintToWord(value) })
      },
      onFrameEnd({ halt }) {
        const mark = marks.pop()
        if (halt !== undefined && mark !== undefined) logs.length = mark
      },
      onLog(address, topics, data) {
        logs.push({ address, topics: [...topics], data: data.slice() })
      },
    },
  }
}
