import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { execa } from 'execa'

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/** Where the installers of Chrome, Chromium and Edge put them on macOS and Windows. */
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const folder = process.env[variable]
    return folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : []
  }),
}

/** The first browser of the Chromium family on this machine; null where there is none. */
export function findBrowser(): string | null {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...(places[process.platform] ?? []), ...inPath].find((path) => existsSync(path)) ?? null
}

/** Opens the app in a window of its own, without an address bar. Resolves when the window is closed. */
export async function openWindow(browser: string, address: string, profile: string): Promise<void> {
  const isRoot = process.getuid?.() === 0
  await execa(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-background-networking',
      '--window-size=1440,900',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore', reject: false },
  )
}

/** True where a window could be seen. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
