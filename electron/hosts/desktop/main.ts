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
  let connected = false
  let waiting: Command[] = []

  /** Commands wait until the page has connected: before that nobody would hear them. */
  const send = (command: Command): void => {
    if (command.name === 'open') app.addRecentDocument(command.path)
    if (connected) window?.webContents.send('inkcue:command', command)
    else waiting.push(command)
    if (window) window.show()
    else if (app.isReady()) open()
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
    window.webContents.on('did-navigate', () => {
      connected = false
    })
    window.on('closed', () => {
      window = null
      connected = false
    })
    void window.loadURL(`${appOrigin}/`)
  }

  const sendWaiting = (): void => {
    connected = true
    for (const command of waiting) window?.webContents.send('inkcue:command', command)
    waiting = []
  }

  /** A paid run outlives its window; the app ends with the last of both. */
  const quitWhenIdle = (): void => {
    if (window) return
    if (engine.isBusy()) setTimeout(quitWhenIdle, 500)
    else app.quit()
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
    if (process.platform !== 'darwin') quitWhenIdle()
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
    openChannels(engine, sendWaiting)
    installMenu(process.platform, send)
    open()
    openStory(storyAmong(process.argv))
  })
}
