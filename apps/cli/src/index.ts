/**
 * cli — the `syncline` command.
 *
 * Owns: the command table, flags, output, exit codes, the control channel of a devnet. Does not own: what a node does.
 * Takes: a command line. Gives: a result on stdout, progress on stderr, an exit code. Invariants: stdout holds only the result;
 * no secret is printed. Spec: docs/cli.md.
 */
export * from './command.js'
export { commands, nouns } from './commands.js'
export { exitCodes, exitMeanings } from './exit.js'
export { commonFlags, flags } from './flags.js'
export { runCli } from './main.js'
export { referenceText } from './reference.js'
