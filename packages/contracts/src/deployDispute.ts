/** Puts the contracts that decide disputes on a chain. Spec: docs/disputes.md, docs/step-format.md. */
import type { Hex } from '@syncline/primitives'
import type { Abi, PublicClient } from 'viem'
import type { L1Addresses } from './deploy.js'
import {
  addressAt,
  awaitCreation,
  type Creation,
  type Deployer,
  type DeployParameters,
  firstNonce,
  sendCreation,
} from './deployAt.js'
import { disputeLensAbi, disputeLensBytecode } from './generated/DisputeLens.js'
import { disputeTournamentAbi, disputeTournamentBytecode } from './generated/DisputeTournament.js'
import { executeCallsAbi, executeCallsBytecode } from './generated/ExecuteCalls.js'
import { executeCoreAbi, executeCoreBytecode } from './generated/ExecuteCore.js'
import { executeWorldAbi, executeWorldBytecode } from './generated/ExecuteWorld.js'
import { oneShotProofsAbi, oneShotProofsBytecode } from './generated/OneShotProofs.js'
import { outputVerifierAbi, outputVerifierBytecode } from './generated/OutputVerifier.js'
import { sequencerStakeAbi, sequencerStakeBytecode } from './generated/SequencerStake.js'
import { stepBlocksAbi, stepBlocksBytecode } from './generated/StepBlocks.js'
import { stepDecodeAbi, stepDecodeBytecode } from './generated/StepDecode.js'
import { stepFramesAbi, stepFramesBytecode } from './generated/StepFrames.js'
import { stepSettleAbi, stepSettleBytecode } from './generated/StepSettle.js'
import { stepSharedAbi, stepSharedBytecode } from './generated/StepShared.js'
import { stepVerifierAbi, stepVerifierBytecode } from './generated/StepVerifier.js'

/** Where the contracts of disputes are. The step verifier names its eight modules. */
export type DisputeAddresses = {
  readonly stepVerifier: Hex
  readonly outputVerifier: Hex
  /** The resolver that a domain is registered with. */
  readonly disputeTournament: Hex
  readonly disputeLens: Hex
  /** Where sequencers stake ether on their promises. */
  readonly sequencerStake: Hex
  /** Whose proofs the tournament takes. */
  readonly oneShotProofs: Hex
}

/** As the constructor of DisputeTournament takes them; times in seconds, money in wei, shares in ten-thousandths. */
export type DisputeConstants = {
  readonly moveEffort: bigint
  readonly buildEffort: bigint
  readonly grace: bigint
  readonly joinBond: bigint
  readonly tipCap: bigint
  readonly priceCap: bigint
  readonly lateSlashBps: number
  readonly lateBurnBps: number
  readonly refutedSlashBps: number
  readonly refutedBurnBps: number
  readonly treasury: Hex
}

/** In the order of the verifier's constructor. */
const modules: readonly (readonly [name: string, abi: Abi, bytecode: Hex])[] = [
  ['core', executeCoreAbi, executeCoreBytecode],
  ['world', executeWorldAbi, executeWorldBytecode],
  ['calls', executeCallsAbi, executeCallsBytecode],
  ['shared', stepSharedAbi, stepSharedBytecode],
  ['frames', stepFramesAbi, stepFramesBytecode],
  ['blocks', stepBlocksAbi, stepBlocksBytecode],
  ['decode', stepDecodeAbi, stepDecodeBytecode],
  ['settle', stepSettleAbi, stepSettleBytecode],
]

/** Creations of one deployment: so many nonces it takes. */
export const disputeCreations: number = modules.length + 6

/** Addresses that `deployDisputeContracts` gives for this deployer and first nonce. Pure. */
export function predictDisputeAddresses(deployer: Hex, nonce: number): DisputeAddresses {
  const at = (offset: number): Hex => addressAt(deployer, nonce + modules.length + offset)
  return {
    stepVerifier: at(0),
    outputVerifier: at(1),
    disputeTournament: at(2),
    disputeLens: at(3),
    sequencerStake: at(4),
    oneShotProofs: at(5),
  }
}

/**
 * Deploys the step modules, StepVerifier, OutputVerifier, DisputeTournament, DisputeLens, SequencerStake and OneShotProofs with consecutive
 * nonces, all sent before the first is waited for: some blocks in all. About 37 M gas, none above 6 M. One set serves all domains of the L1 whose
 * allowance and bonds fit `constants`. Faults: L1_DEPLOY_FAILED, L1_DEPLOY_ADDRESS.
 */
export async function deployDisputeContracts(
  deployer: Deployer,
  client: PublicClient,
  l1: Pick<L1Addresses, 'domainRegistry' | 'stateCommitmentChain' | 'inbox'>,
  constants: DisputeConstants,
  parameters: DeployParameters = {},
): Promise<DisputeAddresses> {
  const from = deployer.account.address
  const nonce = await firstNonce(deployer, client, parameters.nonce)
  const addresses = predictDisputeAddresses(from, nonce)
  const { stepVerifier, outputVerifier, disputeLens, oneShotProofs } = addresses
  const named = Object.fromEntries(modules.map(([name], i) => [name, addressAt(from, nonce + i)]))
  const chain = l1.stateCommitmentChain
  const creations: readonly Creation[] = [
    ...modules.map(([name, abi, bytecode]) => ({ name: `step module ${name}`, abi, bytecode, args: [] })),
    { name: 'StepVerifier', abi: stepVerifierAbi, bytecode: stepVerifierBytecode, args: [named] },
    { name: 'OutputVerifier', abi: outputVerifierAbi, bytecode: outputVerifierBytecode, args: [] },
    {
      name: 'DisputeTournament',
      abi: disputeTournamentAbi,
      bytecode: disputeTournamentBytecode,
      args: [chain, l1.domainRegistry, stepVerifier, oneShotProofs, constants],
    },
    { name: 'DisputeLens', abi: disputeLensAbi, bytecode: disputeLensBytecode, args: [] },
    {
      // the severest offence burns the share of a refuted claim
      name: 'SequencerStake',
      abi: sequencerStakeAbi,
      bytecode: sequencerStakeBytecode,
      args: [l1.domainRegistry, constants.treasury, constants.refutedBurnBps],
    },
    {
      name: 'OneShotProofs',
      abi: oneShotProofsAbi,
      bytecode: oneShotProofsBytecode,
      args: [chain, l1.domainRegistry, l1.inbox, stepVerifier, outputVerifier, disputeLens],
    },
  ]
  const sent: (Hex | undefined)[] = []
  for (const [i, creation] of creations.entries()) sent.push(await sendCreation(deployer, client, creation, nonce + i))
  for (const [i, { name }] of creations.entries()) {
    const hash = sent[i]
    if (hash !== undefined) await awaitCreation(client, name, hash, addressAt(from, nonce + i), parameters)
  }
  return addresses
}
