import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { findRoot } from '../engine/index.ts'
import { findBrowser, hasDisplay } from './server/open-window.ts'

// `npm start`: Electron where it can be had, else the same app in a browser window, else its address.

/** Electron's program; fetched by its own installer on the first start. A sentence where it cannot be had. */
function findElectron(): { path: string } | { reason: string } {
  if (!hasDisplay()) return { reason: 'there is no display' }
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const program = (): string | null => {
    const pathFile = join(folder, 'path.txt')
    const path = existsSync(pathFile) ? join(folder, 'dist', readFileSync(pathFile, 'utf8').trim()) : ''
    return path !== '' && existsSync(path) ? path : null
  }
  const there = program()
  if (there) return { path: there }
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD)
    return { reason: 'Electron is not installed and ELECTRON_SKIP_BINARY_DOWNLOAD is set' }
  process.stderr.write('Fetching Electron, once...\n')
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'inherit' })
  const fetched = program()
  return fetched ? { path: fetched } : { reason: 'Electron could not be downloaded' }
}

const root = findRoot()
const electron = findElectron()
if ('path' in electron) {
  process.stderr.write('Starting in Electron.\n')
  const { exitCode } = await execa(electron.path, [root], { stdio: 'inherit', reject: false })
  process.exitCode = exitCode ?? 1
} else {
  const browser = hasDisplay() ? findBrowser() : null
  const where = browser ? `in a window of ${browser}` : 'at the address below; open it in a browser'
  process.stderr.write(`Starting ${where}, because ${electron.reason}.\n`)
  const bin = join(root, 'dist', 'node', 'bin.js')
  const { exitCode } = await execa(process.execPath, [bin, 'serve', ...(browser ? ['--open'] : [])], {
    stdio: 'inherit',
    reject: false,
  })
  process.exitCode = exitCode ?? 1
}
