/** The layer rule of the design. shared <- engine <- hosts; renderer <- shared only. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    rule(
      'shared-stands-alone',
      { path: '^shared/' },
      { path: '^(electron|renderer|tests|assets)/' },
      'shared/ is what every side agrees on, so it knows no side.',
    ),
    rule(
      'shared-is-isomorphic',
      { path: '^shared/' },
      { dependencyTypes: ['core'] },
      'shared/ runs in a browser window too.',
    ),
    rule(
      'engine-knows-no-host',
      { path: '^electron/engine/' },
      { path: '^electron/hosts/' },
      'The engine runs under Electron, the CLI and the server alike.',
    ),
    rule(
      'hosts-meet-the-engine-at-its-index',
      { path: '^electron/hosts/' },
      { path: '^electron/engine/', pathNot: '^electron/engine/index\\.ts$' },
      'index.ts is all that a host may import.',
    ),
    rule(
      'hosts-stay-apart',
      { path: '^electron/hosts/([^/]+)/' },
      { path: '^electron/hosts/', pathNot: '^electron/hosts/$1/' },
      'Hosts meet only in the entries beside their folders.',
    ),
    rule(
      'only-desktop-imports-electron',
      { path: '^electron/', pathNot: '^electron/hosts/desktop/' },
      { path: '(^|/)node_modules/electron/|^electron$' },
      'Only the desktop host may touch Electron.',
    ),
    rule(
      'renderer-only-meets-shared',
      { path: '^renderer/' },
      { path: '^(electron|tests|assets)/' },
      'The renderer speaks the contract; it never sees the engine.',
    ),
    rule(
      'renderer-has-no-node',
      { path: '^renderer/', pathNot: '^renderer/vite\\.config\\.ts$' },
      { dependencyTypes: ['core'] },
      'The renderer is a browser page.',
    ),
    rule(
      'provider-stays-alone',
      { path: '^electron/engine/providers/([^/.]+)', pathNot: '^electron/engine/providers/(index|provider)\\.ts$' },
      { path: '^electron/engine/', pathNot: '^electron/engine/providers/(provider\\.ts$|$1[./])' },
      'A provider knows its interface, its own folder and shared/.',
    ),
    rule(
      'source-stays-alone',
      { path: '^electron/engine/sources/([^/.]+)', pathNot: '^electron/engine/sources/(index|source)\\.ts$' },
      {
        path: '^electron/engine/',
        pathNot: '^electron/engine/(sources/(source\\.ts$|$1[./])|providers/provider\\.ts$)',
      },
      'A source knows its interface, its own folder and shared/.',
    ),
    rule(
      'exporter-stays-alone',
      { path: '^electron/engine/exporters/([^/.]+)', pathNot: '^electron/engine/exporters/(index|exporter)\\.ts$' },
      { path: '^electron/engine/', pathNot: '^electron/engine/exporters/' },
      'An exporter is pure formatting.',
    ),
    rule('no-cycles', {}, { circular: true }, 'A cycle hides which of two files depends on which.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
