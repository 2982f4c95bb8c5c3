import { existsSync, readdirSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { execa } from 'execa'

// `npm run build`: the built-in art and words, the page, the programs. Runs after `npm ci` too.

const run = (file: string, ...args: string[]) => execa(file, args, { stdio: 'inherit', preferLocal: true })

const extractors = readdirSync('assets/build').filter((name) => name.startsWith('extract-'))
await Promise.all(extractors.map((name) => run('tsx', `assets/build/${name}`)))
await run('vite', 'build', '--logLevel', 'warn', '-c', 'renderer/vite.config.ts')
await run('vite', 'build', '--logLevel', 'warn', '-c', 'electron/vite.config.ts')
if (existsSync('electron/vite.desktop.config.ts'))
  await run('vite', 'build', '--logLevel', 'warn', '-c', 'electron/vite.desktop.config.ts')
await chmod('dist/node/bin.js', 0o755)
