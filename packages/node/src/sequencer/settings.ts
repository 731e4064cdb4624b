/** Settings of the sequencer and their defaults. */
import type { SequencerOptions } from '../chain/options.js'

export type SequencerSettings = Required<SequencerOptions>

/** What `SequencerOptions` says of each. */
export const sequencerDefaults: SequencerSettings = {
  blockTimeMs: 1_000,
  idleBlockTimeMs: 1_000,
  originDepth: 1,
  itemDepth: 1,
  batchMaxBytes: 120_000,
  batchMaxMs: 4_000,
  maxBacklogBatches: 64,
}

/** Defaults, with what is given over them; the idle block time follows the block time. */
export function sequencerSettings(given: SequencerOptions = {}): SequencerSettings {
  const blockTimeMs = given.blockTimeMs ?? sequencerDefaults.blockTimeMs
  return { ...sequencerDefaults, idleBlockTimeMs: blockTimeMs, ...given, blockTimeMs }
}
