import { readdirSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { execa } from 'execa'

// `npm run build`: the built-in art and words, the page, the programs. Runs after `npm ci` too.

const run = (file: string, ...args: string[]) => execa(file, args, { stdio: 'inherit', preferLocal: true })

const extractors = readdirSync('assets/build').filter((name) => name.startsWith('extract-'))
await Promise.all(extractors.map((name) => run('tsx', `assets/build/${name}`)))
for (const config of [
  'renderer/vite.config.ts',
  'electron/vite.config.ts',
  'electron/vite.desktop.config.ts',
  'electron/vite.preload.config.ts',
])
  await run('vite', 'build', '--logLevel', 'warn', '-c', config)
await chmod('dist/node/bin.js', 0o755)
