import { EventEmitter } from 'node:events'
import { answer, record } from './link.ts'

/** An event that its listeners may prevent. */
export function preventable<Facts extends object>(facts: Facts) {
  return {
    ...facts,
    prevented: false,
    preventDefault() {
      this.prevented = true
    },
  }
}

class App extends EventEmitter {
  private ready = false
  private readonly windows = new Set<{ close(): void }>()

  constructor() {
    super()
    // Electron is ready only after the main module has run.
    setImmediate(() => {
      this.ready = true
      this.emit('ready')
    })
  }

  enableSandbox(): void {
    record('app.enableSandbox', this.ready)
  }

  requestSingleInstanceLock(): boolean {
    record('app.requestSingleInstanceLock')
    return process.env.STAND_IN_SECOND_INSTANCE === undefined
  }

  isReady(): boolean {
    return this.ready
  }

  whenReady(): Promise<void> {
    return new Promise((resolve) => {
      if (this.ready) resolve()
      else this.once('ready', resolve)
    })
  }

  addRecentDocument(path: string): void {
    record('app.addRecentDocument', path)
  }

  windowOpened(window: { close(): void }): void {
    this.windows.add(window)
  }

  windowClosed(window: { close(): void }): void {
    this.windows.delete(window)
    if (this.windows.size === 0) this.emit('window-all-closed')
  }

  quit(): void {
    record('app.quit')
    const event = preventable({})
    this.emit('before-quit', event)
    if (event.prevented) return
    this.removeAllListeners('window-all-closed')
    for (const window of this.windows) window.close()
    this.emit('will-quit', preventable({}))
    process.exitCode = 0
    process.disconnect?.()
    setImmediate(() => process.exit(0))
  }
}

export const app = new App()

answer('appEvent', ({ name, args }) => {
  const event = preventable({})
  app.emit(name, event, ...args)
  return { prevented: event.prevented }
})
