import { EventEmitter } from 'node:events'
import { app, preventable } from './app.ts'
import { answer, record, tell } from './link.ts'
import { toAppUrl } from './wire.ts'

interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

interface WindowOptions extends Partial<Bounds> {
  webPreferences?: Record<string, unknown>
  [name: string]: unknown
}

export class WebContents extends EventEmitter {
  loading = true
  openHandler: (details: { url: string }) => { action: 'allow' | 'deny' } = () => ({ action: 'allow' })
  readonly id: number

  constructor(id: number) {
    super()
    this.id = id
  }

  isLoading(): boolean {
    return this.loading
  }

  send(channel: string, ...args: unknown[]): void {
    tell({ type: 'to-page', window: this.id, channel, args, port: null })
  }

  setWindowOpenHandler(handler: WebContents['openHandler']): void {
    this.openHandler = handler
  }
}

const windows = new Map<number, BrowserWindow>()
let lastId = 0

export class BrowserWindow extends EventEmitter {
  readonly id = ++lastId
  readonly webContents = new WebContents(this.id)
  private maximised = false
  private readonly bounds: Bounds

  constructor(options: WindowOptions) {
    super()
    record('BrowserWindow', options)
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    windows.set(this.id, this)
    app.windowOpened(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return windows.get(contents.id) ?? null
  }

  loadURL(url: string): Promise<void> {
    record('loadURL', url)
    tell({ type: 'open-window', window: this.id, url })
    return new Promise((resolve) => this.webContents.once('did-finish-load', resolve))
  }

  close(): void {
    const event = preventable({})
    this.emit('close', event)
    if (event.prevented) return
    windows.delete(this.id)
    this.emit('closed')
    tell({ type: 'window-closed', window: this.id })
    app.windowClosed(this)
  }

  show(): void {
    record('show')
  }

  focus(): void {
    record('focus')
  }

  maximize(): void {
    this.maximised = true
  }

  isMaximized(): boolean {
    return this.maximised
  }

  isMinimized(): boolean {
    return false
  }

  getNormalBounds(): Bounds {
    return this.bounds
  }
}

/** The window of that number. */
export function windowOf(id: number): BrowserWindow {
  const window = windows.get(id)
  if (!window) throw new Error('That window is closed.')
  return window
}

answer('loading', ({ window }) => {
  const { webContents } = windowOf(window)
  webContents.loading = true
  webContents.emit('did-navigate')
  return null
})
answer('loaded', ({ window }) => {
  const { webContents } = windowOf(window)
  webContents.loading = false
  webContents.emit('did-finish-load')
  windowOf(window).emit('ready-to-show')
  return null
})
answer('navigate', ({ window, url, event: name }) => {
  const event = preventable({ url: toAppUrl(url) })
  windowOf(window).webContents.emit(name, event, event.url)
  return !event.prevented
})
answer('openWindow', ({ window, url }) => windowOf(window).webContents.openHandler({ url: toAppUrl(url) }).action)
answer('attachWebview', ({ window }) => {
  const event = preventable({})
  windowOf(window).webContents.emit('will-attach-webview', event, {}, {})
  return !event.prevented
})
answer('closeWindow', ({ window }) => {
  windowOf(window).close()
  return null
})
