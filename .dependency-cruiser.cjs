/** Arrows run downward only: docs/decisions/0001-packages.md. Sources only; tests may reach for oracles. */
const below = {
  primitives: [],
  trees: ['primitives'],
  ovm: ['primitives', 'trees'],
  protocol: ['primitives', 'trees'],
  contracts: ['primitives', 'trees'],
  node: ['primitives', 'trees', 'ovm', 'protocol', 'contracts'],
}
const names = Object.keys(below)
const source = (name) => `^packages/${name}/src/(?!.*\\.test\\.ts$)`

module.exports = {
  forbidden: [
    ...names.map((name) => ({
      name: `${name}-looks-up`,
      severity: 'error',
      comment: `${name} may import ${below[name].join(', ') || 'no other package'}`,
      from: { path: source(name) },
      to: { path: `^(packages/(?!${[name, ...below[name]].join('/|')}/)|apps/)` },
    })),
    {
      name: 'core-does-io',
      severity: 'error',
      comment: 'primitives, trees, ovm and protocol are pure: no Node modules, no clients, no servers',
      from: { path: '^packages/(primitives|trees|ovm|protocol)/src/(?!.*\\.test\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-sees-a-client',
      severity: 'error',
      from: { path: '^packages/(primitives|trees|ovm|protocol)/src/(?!.*\\.test\\.ts$)' },
      to: { path: 'node_modules/(viem|ethers|fastify|lmdb|pino|ws)/' },
    },
    {
      name: 'cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'reach-into',
      severity: 'error',
      comment: 'import the package, not its files',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^packages/([^/]+)/src/(?!((config|keys)/)?index\\.ts)', pathNot: '^packages/$2/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|dist' },
    exclude: { path: '(^|/)dist/|/out/|/cache/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'node', 'default'] },
  },
}
