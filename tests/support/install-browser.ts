import { existsSync } from 'node:fs'
import { execa } from 'execa'
import { chromium } from 'playwright'

/** Debian's Chromium, where it is installed. */
export const debianChromium = '/usr/bin/chromium'

/** What to give Playwright: Debian's Chromium where it is there, else Playwright's own. */
export const browserOptions = {
  ...(existsSync(debianChromium) ? { executablePath: debianChromium } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--autoplay-policy=no-user-gesture-required',
  ],
}

/** Debian packages, each with a path that tells whether it is installed. */
const debianPackages = {
  chromium: debianChromium,
  'fonts-liberation': '/usr/share/fonts/truetype/liberation',
  ffmpeg: '/usr/bin/ffmpeg',
  unzip: '/usr/bin/unzip',
  melt: '/usr/bin/melt',
  'frei0r-plugins': '/usr/lib/frei0r-1',
  xvfb: '/usr/bin/xvfb-run',
  xauth: '/usr/bin/xauth',
}

/** Installs the browser and the media programs that the tests use: by apt-get on Debian as root, else Playwright's own. */
export async function installBrowser(): Promise<void> {
  const onDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (onDebian) {
    const names = Object.entries(debianPackages).flatMap(([name, path]) => (existsSync(path) ? [] : [name]))
    if (names.length === 0) return
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    process.stdout.write(`Installing ${names.join(', ')}...\n`)
    await execa('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    await execa('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } else if (!existsSync(debianChromium) && !existsSync(chromium.executablePath())) {
    await execa('playwright', ['install', 'chromium'], { stdio: 'inherit', preferLocal: true })
  }
}
