// Compiles the Solidity of packages/contracts and writes typed bindings and snapshots. Cached by content: a run with
// nothing changed reads one file. `--check` writes nothing and exits 1 when a file is stale; `--quiet` prints nothing.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const home = 'packages/contracts'
const cacheFolder = '.cache/contracts'
/** solc's warning that a name may become a keyword: of no concern to one exact version. */
const futureKeyword = '6335'
/** EIP-170. */
const codeSizeLimit = 24_576

/**
 * What is bound, by folder. `runtime`: installed by genesis, so its deployed code is wanted; it has no immutables. `creation`: deployed on
 * other chains as well. `small`: optimised for size, because it would not fit EIP-170 else.
 */
const bound = [
  { source: 'l1/DomainRegistry.sol', name: 'DomainRegistry' },
  { source: 'l1/Inbox.sol', name: 'Inbox' },
  { source: 'l1/StateCommitmentChain.sol', name: 'StateCommitmentChain' },
  { source: 'l1/Bridge.sol', name: 'Bridge' },
  { source: 'l1/Crosslinks.sol', name: 'Crosslinks' },
  { source: 'l1/IsolationLedger.sol', name: 'IsolationLedger' },
  { source: 'l1/ValidatorSet.sol', name: 'ValidatorSet' },
  { source: 'l1/DomainClosure.sol', name: 'DomainClosure' },
  { source: 'l1/AuthorityRegistry.sol', name: 'AuthorityRegistry' },
  { source: 'interfaces/IDisputeResolver.sol', name: 'IDisputeResolver', abiOnly: true },
  { source: 'dispute/DisputeTournament.sol', name: 'DisputeTournament' },
  { source: 'dispute/DisputeLens.sol', name: 'DisputeLens' },
  { source: 'dispute/OutputVerifier.sol', name: 'OutputVerifier' },
  { source: 'dispute/OneShotProofs.sol', name: 'OneShotProofs' },
  { source: 'dispute/SequencerStake.sol', name: 'SequencerStake' },
  { source: 'dispute/IStepVerifier.sol', name: 'IStepVerifier', abiOnly: true },
  ...[
    'ExecuteCore',
    'ExecuteWorld',
    'ExecuteCalls',
    'StepShared',
    'StepFrames',
    'StepBlocks',
    'StepDecode',
    'StepSettle',
  ].map((name) => ({ source: `step/${name}.sol`, name })),
  { source: 'step/StepVerifier.sol', name: 'StepVerifier' },
  { source: 'domain/L1Attributes.sol', name: 'L1Attributes', runtime: true },
  { source: 'domain/MessagePasser.sol', name: 'MessagePasser', runtime: true },
  { source: 'domain/DomainBridge.sol', name: 'DomainBridge', runtime: true },
  { source: 'domain/ClaimRegistry.sol', name: 'ClaimRegistry', runtime: true, creation: true, small: true },
  { source: 'domain/ForeignClaimRegistry.sol', name: 'ForeignClaimRegistry', small: true },
  { source: 'object/ObjectManager.sol', name: 'ObjectManager', runtime: true },
  { source: 'object/ObjectArrivals.sol', name: 'ObjectArrivals', runtime: true, small: true },
  { source: 'object/ObjectOrders.sol', name: 'ObjectOrders', runtime: true },
  { source: 'object/ForeignObjectOrders.sol', name: 'ForeignObjectOrders' },
  { source: 'object/ForeignObjectManager.sol', name: 'ForeignObjectManager' },
  { source: 'object/ForeignObjectArrivals.sol', name: 'ForeignObjectArrivals', small: true },
  { source: 'object/IObjectManager.sol', name: 'IObjectManager', abiOnly: true },
  ...['Coin', 'Nft', 'Counter', 'Bond', 'Deed'].map((name) => ({
    source: `object/types/${name}.sol`,
    name,
    runtime: true,
    creation: true,
  })),
  { source: 'message/Messenger.sol', name: 'Messenger', runtime: true },
  { source: 'message/ForeignMessenger.sol', name: 'ForeignMessenger' },
  { source: 'lock/LockRegistry.sol', name: 'LockRegistry', runtime: true },
  { source: 'lock/IOrderBook.sol', name: 'IOrderBook', abiOnly: true },
  { source: 'lock/OrderEffects.sol', name: 'OrderEffects', runtime: true, small: true },
  { source: 'lock/OrderBook.sol', name: 'OrderBook', runtime: true, small: true },
  { source: 'lock/ForeignLockRegistry.sol', name: 'ForeignLockRegistry' },
  { source: 'lock/ForeignOrderEffects.sol', name: 'ForeignOrderEffects', small: true },
  { source: 'lock/ForeignOrderBook.sol', name: 'ForeignOrderBook', small: true },
  { source: 'escrow/ObjectEscrow.sol', name: 'ObjectEscrow', runtime: true },
  { source: 'escrow/ForeignObjectEscrow.sol', name: 'ForeignObjectEscrow' },
  ...['CoinWrapper', 'CoinToken', 'BondWrapper', 'RegulatedToken', 'NftWrapper'].map((name) => ({
    source: `wrap/${name}.sol`,
    name,
  })),
  { source: 'domain/BridgedToken.sol', name: 'BridgedToken' },
  { source: 'domain/FeeVault.sol', name: 'FeeVault', runtime: true },
  { source: 'domain/FeeSplitter.sol', name: 'FeeSplitter', runtime: true },
  { source: 'domain/Multicall3.sol', name: 'Multicall3', runtime: true },
]

/** As in packages/contracts/foundry.toml: both must give the same code, but for what is `small`. */
const settings = {
  evmVersion: 'prague',
  optimizer: { enabled: true, runs: 10_000 },
  metadata: { bytecodeHash: 'none', appendCBOR: false },
  remappings: ['@openzeppelin/contracts/=node_modules/@openzeppelin/contracts/', 'solady/=node_modules/solady/src/'],
  outputSelection: {
    '*': {
      '*': [
        'abi',
        'evm.bytecode.object',
        'evm.deployedBytecode.object',
        'evm.deployedBytecode.immutableReferences',
        'storageLayout',
      ],
    },
  },
}

const smallRuns = 200

const read = (path) => readFileSync(join(root, path), 'utf8')
const require = createRequire(import.meta.url)

/** Solidity files under the sources, sorted, as paths from the repository's root. */
function soliditySources() {
  return readdirSync(join(root, home, 'src'), { recursive: true })
    .map((path) => `${home}/src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.sol'))
    .sort()
}

/** Everything the output depends on. Library sources are fixed by their exact version. */
function contentHash(paths) {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([bound, settings, smallRuns]))
  for (const name of ['solc', '@openzeppelin/contracts', 'solady']) {
    hash.update(`${name}@${JSON.parse(read(`node_modules/${name}/package.json`)).version}\n`)
  }
  for (const path of paths) hash.update(`${path}\0${read(path)}\0`)
  return hash.digest('hex')
}

/** Artifacts of `bound`, in its order. */
function compile(paths) {
  const optimizer = { ...settings.optimizer, runs: smallRuns }
  const made = [
    ...compileWith(
      settings,
      bound.filter(({ small }) => !small),
      paths,
    ),
    ...compileWith(
      { ...settings, optimizer },
      bound.filter(({ small }) => small),
      paths,
    ),
  ]
  return bound.map(({ name }) => made.find((artifact) => artifact.name === name))
}

/** Standard JSON in, artifacts of `wanted` out; warnings are errors, so that the sources stay clean of them. */
function compileWith(settings, wanted, paths) {
  const solc = require('solc')
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(
      wanted.map(({ source }) => [`${home}/src/${source}`, { content: read(`${home}/src/${source}`) }]),
    ),
    settings,
  }
  const findImports = (path) => {
    try {
      return { contents: read(path) }
    } catch (error) {
      return { error: error.message }
    }
  }
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: findImports }))
  const problems = (output.errors ?? []).filter(
    ({ severity, errorCode, sourceLocation }) =>
      severity === 'error' ||
      (severity === 'warning' && errorCode !== futureKeyword && paths.includes(sourceLocation?.file)),
  )
  if (problems.length > 0) {
    throw new Error(
      `solc refuses the contracts:\n${problems.map(({ formattedMessage }) => formattedMessage).join('\n')}`,
    )
  }
  return wanted.map(({ source, name, runtime, creation, abiOnly }) => {
    const { abi, evm, storageLayout } = output.contracts[`${home}/src/${source}`][name]
    const deployed = evm.deployedBytecode.object
    if (runtime && Object.keys(evm.deployedBytecode.immutableReferences ?? {}).length > 0) {
      throw new Error(`${name} is installed by genesis and must have no immutables`)
    }
    if (deployed.length / 2 >= codeSizeLimit) throw new Error(`${name} has ${deployed.length / 2} bytes of code`)
    return {
      name,
      abi,
      creation: abiOnly || (runtime && !creation) ? undefined : `0x${evm.bytecode.object}`,
      size: deployed.length / 2,
      runtime: runtime ? `0x${deployed}` : undefined,
      layout: (storageLayout?.storage ?? []).map(({ label, slot, offset, type }) => ({
        label,
        slot: Number(slot),
        offset,
        type: storageLayout.types[type].label,
      })),
    }
  })
}

/** Artifacts from the cache, or compiled and cached. An unreadable cache file is compiled anew. */
function artifacts() {
  const paths = soliditySources()
  const cached = join(root, cacheFolder, `${contentHash(paths)}.json`)
  try {
    return JSON.parse(readFileSync(cached, 'utf8'))
  } catch (error) {
    if (error.code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error
  }
  const compiled = compile(paths)
  mkdirSync(join(root, cacheFolder), { recursive: true })
  for (const old of readdirSync(join(root, cacheFolder))) rmSync(join(root, cacheFolder, old), { force: true })
  const draft = `${cached}.${process.pid}`
  writeFileSync(draft, JSON.stringify(compiled))
  renameSync(draft, cached)
  return compiled
}

const lower = (name) => name[0].toLowerCase() + name.slice(1)

/** One TypeScript module a contract. */
function binding({ name, abi, creation, runtime, layout }) {
  const lines = [
    `/** Bindings of ${name}. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */`,
    '',
    `export const ${lower(name)}Abi = ${JSON.stringify(abi, null, 1)} as const`,
  ]
  if (creation !== undefined) {
    lines.push(
      '',
      '/** Creation code, without constructor arguments. */',
      `export const ${lower(name)}Bytecode = '${creation}' as const`,
    )
  }
  if (runtime !== undefined) {
    lines.push('', '/** Code at its address. */', `export const ${lower(name)}Code = '${runtime}' as const`)
    if (layout.length > 0) {
      const slots = Object.fromEntries(layout.map(({ label, slot, offset }) => [label, { slot, offset }]))
      lines.push(
        '',
        '/** Where state variables lie; offset in bytes from the low end of the slot. */',
        `export const ${lower(name)}Layout = ${JSON.stringify(slots)} as const`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}

/** Path → text of every generated file. */
export async function generate() {
  const files = {}
  const all = artifacts()
  for (const artifact of all) {
    files[`${home}/src/generated/${artifact.name}.ts`] = binding(artifact)
    files[`${home}/snapshots/abi/${artifact.name}.json`] = `${JSON.stringify(artifact.abi, null, 2)}\n`
    if (artifact.layout.length > 0) {
      files[`${home}/snapshots/layout/${artifact.name}.json`] = `${JSON.stringify(artifact.layout, null, 2)}\n`
    }
  }
  files[`${home}/src/generated/index.ts`] =
    `/** All bindings. Written by scripts/generate-bindings.mjs; do not edit. */\n${all
      .map(({ name }) => `export * from './${name}.js'\n`)
      .join('')}`
  const sizes = Object.fromEntries(all.filter(({ size }) => size > 0).map(({ name, size }) => [name, size]))
  files[`${home}/snapshots/sizes.json`] = `${JSON.stringify({ limit: codeSizeLimit, bytes: sizes }, null, 2)}\n`
  return files
}

async function main(flags) {
  const started = Date.now()
  const stale = []
  for (const [path, text] of Object.entries(await generate())) {
    let old
    try {
      old = read(path)
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
    if (old === text) continue
    stale.push(path)
    if (flags.includes('--check')) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  if (flags.includes('--check') && stale.length > 0) {
    process.stderr.write(`stale, run \`node scripts/generate-bindings.mjs\`:\n  ${stale.join('\n  ')}\n`)
    return 1
  }
  if (!flags.includes('--quiet')) {
    process.stderr.write(`bindings: ${stale.length} written, ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
  }
  return 0
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2))
}
