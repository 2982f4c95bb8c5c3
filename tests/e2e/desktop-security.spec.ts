import type {} from '../../renderer/connection/host.ts'
import { expect, test } from './support/app-test.ts'
import { traversals } from './support/traversals.ts'

// Electron's security checklist (docs/tutorial/security.md), as far as the program itself decides it.

test('the program starts locked down', async ({ running }) => {
  const calls = running.desktop?.calls ?? []
  const argsOf = (name: string) => calls.filter((each) => each.name === name).map((each) => each.args)
  // Before `ready`, as Electron demands.
  expect(argsOf('app.enableSandbox')).toEqual([[false]])
  const windows = argsOf('BrowserWindow') as [{ webPreferences: Record<string, unknown> }][]
  expect(windows).toHaveLength(1)
  for (const [{ webPreferences }] of windows)
    expect(webPreferences, 'no default is weakened').toEqual({ preload: expect.stringMatching(/preload\.cjs$/) })
  expect(argsOf('loadURL')).toEqual([['inkcue://app/']])
  expect(argsOf('protocol.registerSchemesAsPrivileged')).toEqual([
    [[{ scheme: 'inkcue', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]],
  ])
  expect(argsOf('utilityProcess.fork')).toEqual([])
})

test('every permission is refused', async ({ running }) => {
  const permissions = ['clipboard-read', 'display-capture', 'fileSystem', 'geolocation', 'media', 'midiSysex']
  for (const permission of [...permissions, 'notifications', 'openExternal', 'pointerLock', 'serial', 'usb'])
    expect(await running.desktop?.ask('permission', { permission }), permission).toEqual({
      requested: false,
      checked: false,
      device: false,
    })
})

test('the window goes nowhere and opens nothing', async ({ app, running, context }) => {
  const foreign = [
    'https://example.test/',
    'http://127.0.0.1:1/',
    'file:///etc/passwd',
    'data:text/html,x',
    'inkcue://app.example.test/',
    'inkcue://other/',
    'inkcue-evil://app/',
    'javascript:alert(1)',
    'not an address',
  ]
  const ask = running.desktop?.ask
  if (!ask) throw new Error('This is about the desktop program.')
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate'])
    for (const url of foreign) expect(await ask('navigate', { window: 1, url, event }), url).toBe(false)
  expect(await ask('navigate', { window: 1, url: 'inkcue://app/', event: 'will-navigate' })).toBe(true)
  for (const url of [...foreign, 'inkcue://app/']) expect(await ask('openWindow', { window: 1, url })).toBe('deny')
  expect(await ask('attachWebview', { window: 1 })).toBe(false)

  const before = app.url()
  await app.evaluate(() => {
    window.open('about:blank')
    location.href = 'https://example.test/'
  })
  await expect.poll(() => running.desktop?.calls.find((each) => each.name === 'window.open')?.args).toEqual(['deny'])
  await expect.poll(() => context.pages().length).toBe(1)
  expect(app.url()).toBe(before)
  await expect(app.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
})

test('only the top frame of the app is answered', async ({ app, running }) => {
  const ask = running.desktop?.ask
  if (!ask) throw new Error('This is about the desktop program.')
  await expect(app.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
  const strangers = [
    { url: 'https://example.test/', parentUrl: null },
    { url: 'inkcue://app.example.test/', parentUrl: null },
    { url: 'file:///index.html', parentUrl: null },
    { url: 'inkcue://app/', parentUrl: 'inkcue://app/' },
    { url: 'about:blank', parentUrl: 'inkcue://app/' },
  ]
  await app.evaluate(() => {
    window.portsSeen = 0
    window.addEventListener('message', (event) => {
      if (event.data?.type === 'inkcue:port') window.portsSeen += 1
    })
  })
  for (const frame of strangers) {
    await ask('send', { window: 1, channel: 'inkcue:connect', args: [], frame })
    for (const channel of ['inkcue:pick-story', 'inkcue:pick-folder', 'inkcue:reveal'])
      await expect(ask('invoke', { window: 1, channel, args: ['/etc'], frame })).rejects.toThrow('Only the app itself')
  }
  await app.evaluate(() => window.inkcueHost?.connect())
  await expect.poll(() => app.evaluate(() => window.portsSeen)).toBe(1)
  expect(running.desktop?.calls.filter((each) => /dialog|shell/.test(each.name))).toEqual([])
})

test('the page gets a few functions and nothing of Electron', async ({ app, running }) => {
  const seen = await app.evaluate(() => ({
    host: Object.keys(window.inkcueHost ?? {}).sort(),
    node: ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
  }))
  expect(seen.node).toEqual([])
  expect(seen.host).toEqual(['connect', 'pathOfFile', 'pickFolder', 'pickStory', 'platform', 'reveal'])
  await app.evaluate(() => {
    window.inkcueHost?.reveal('relative/path')
    window.inkcueHost?.reveal('/tmp/\0/x')
    window.inkcueHost?.reveal('/tmp/bundle.zip')
  })
  const revealed = () => running.desktop?.calls.filter((each) => each.name === 'shell.showItemInFolder')
  await expect.poll(revealed).toEqual([{ name: 'shell.showItemInFolder', args: ['/tmp/bundle.zip'] }])
})

test('no address leads out of the built page', async ({ running }) => {
  expect(traversals.length).toBeGreaterThanOrEqual(200)
  const found: string[] = []
  for (const path of traversals) {
    const answer = await running.desktop?.ask('request', { url: `inkcue://app${path}`, method: 'GET', headers: {} })
    if (answer?.status !== 404) found.push(`${answer?.status} ${path}`)
  }
  expect(found).toEqual([])
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect(await running.desktop?.ask('request', { url: 'inkcue://app/', method, headers: {} })).toMatchObject({
      status: 404,
    })
  const other = await running.desktop?.ask('request', { url: 'inkcue://other/', method: 'GET', headers: {} })
  expect(other?.status).toBe(404)
})

declare global {
  interface Window {
    portsSeen: number
  }
}
