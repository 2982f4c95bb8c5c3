import { join } from 'node:path'
import { app, BrowserWindow, protocol, screen, session } from 'electron'
import { createEngine, createNodeEnvironment, findRoot } from '../../engine/index.ts'
import { appOrigin, guardContents, refusePermissions } from './guard-window.ts'
import { openChannels, storyAmong } from './host-channels.ts'
import { type Command, installMenu } from './menu.ts'
import { answerPage } from './page-protocol.ts'
import { spawnUtilityWorker } from './utility-worker.ts'
import { keepWindowState, readWindowState } from './window-state.ts'

app.enableSandbox()
protocol.registerSchemesAsPrivileged([
  { scheme: 'inkcue', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
])
if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  const root = findRoot()
  const assets = join(root, 'assets')
  const environment = createNodeEnvironment({
    assets,
    spawnWorker: () => spawnUtilityWorker(join(root, 'dist', 'node', 'worker.js'), assets),
  })
  const engine = createEngine(environment, 'the Inkcue window')
  const statePath = join(environment.home, 'window.json')
  let window: BrowserWindow | null = null
  let waiting: Command[] = []

  /** Commands wait until the page has connected: before that nobody would hear them. */
  const send = (command: Command): void => {
    if (command.name === 'open') app.addRecentDocument(command.path)
    if (window?.webContents.isLoading() === false) window.webContents.send('inkcue:command', command)
    else waiting.push(command)
    window?.show()
  }

  const open = (): void => {
    const { bounds, maximised } = readWindowState(statePath, screen)
    window = new BrowserWindow({
      ...bounds,
      minWidth: 900,
      minHeight: 600,
      show: false,
      title: 'Inkcue',
      webPreferences: { preload: join(root, 'dist', 'desktop', 'preload.cjs') },
    })
    if (maximised) window.maximize()
    keepWindowState(window, statePath)
    window.once('ready-to-show', () => window?.show())
    window.webContents.on('did-finish-load', () => {
      for (const command of waiting) window?.webContents.send('inkcue:command', command)
      waiting = []
    })
    window.on('closed', () => {
      window = null
    })
    void window.loadURL(`${appOrigin}/`)
  }

  const openStory = (path: string | null): void => {
    if (path) send({ name: 'open', path })
  }

  guardContents(app)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openStory(path)
  })
  app.on('second-instance', (_, words) => {
    if (!window) open()
    if (window?.isMinimized()) window.restore()
    window?.focus()
    openStory(storyAmong(words))
  })
  app.on('window-all-closed', () => {
    // A paid run outlives its window; the app ends with the last of both.
    if (process.platform !== 'darwin' && !engine.isBusy()) app.quit()
  })
  app.on('activate', () => {
    if (!window) open()
  })
  let closed = false
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void engine.close().finally(() => {
      closed = true
      app.quit()
    })
  })
  void app.whenReady().then(() => {
    const folder = join(root, 'dist', 'renderer')
    protocol.handle('inkcue', (request) => answerPage(request, { folder, findFile: engine.findFile }))
    refusePermissions(session.defaultSession)
    openChannels(engine)
    installMenu(process.platform, send)
    openStory(storyAmong(process.argv))
    open()
  })
}
