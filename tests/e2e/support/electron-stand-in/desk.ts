import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { answer, record } from './link.ts'

interface MenuItem {
  label?: string
  role?: string
  click?: () => void
  submenu?: MenuItem[]
}

let menu: MenuItem[] = []
const allItems = (items: MenuItem[]): MenuItem[] => items.flatMap((item) => [item, ...allItems(item.submenu ?? [])])

export const Menu = {
  buildFromTemplate: (template: MenuItem[]): MenuItem[] => template,
  setApplicationMenu(items: MenuItem[]): void {
    menu = items
  },
}

answer('menuLabels', () => allItems(menu).map((item) => item.label ?? item.role ?? ''))
answer('pressMenu', ({ label }) => {
  const item = allItems(menu).find((each) => each.label === label)
  if (!item?.click) throw new Error(`The menu has no ${label}.`)
  item.click()
  return null
})

let dialogAnswer: string[] = []

export const dialog = {
  async showOpenDialog(_window: unknown, options: unknown): Promise<{ canceled: boolean; filePaths: string[] }> {
    record('dialog.showOpenDialog', options)
    const filePaths = dialogAnswer
    dialogAnswer = []
    return { canceled: filePaths.length === 0, filePaths }
  },
}

answer('answerDialog', ({ paths }) => {
  dialogAnswer = paths
  return null
})

export const shell = {
  showItemInFolder: (path: string): void => record('shell.showItemInFolder', path),
  openExternal: async (url: string): Promise<void> => record('shell.openExternal', url),
}

export const screen = {
  getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }),
}

/** A utility process has no `process.send` but a `process.parentPort`, which keeps messages until it is listened to. */
const parentPort = `
import { EventEmitter } from 'node:events'
const port = new EventEmitter()
const send = process.send.bind(process)
port.postMessage = (message) => send(message)
const waiting = []
process.on('message', (data) => {
  if (!port.emit('message', { data, ports: [] })) waiting.push(data)
})
port.on('newListener', (name) => setImmediate(() => {
  if (name === 'message') for (const data of waiting.splice(0)) port.emit('message', { data, ports: [] })
}))
process.on('disconnect', () => process.exit(0))
process.send = undefined
process.parentPort = port
`

class UtilityProcess extends EventEmitter {
  private readonly child: ChildProcess

  constructor(entry: string, args: string[], options: { env?: Record<string, string> }) {
    super()
    this.child = fork(entry, args, {
      ...(options.env ? { env: options.env } : {}),
      execArgv: ['--import', `data:text/javascript,${encodeURIComponent(parentPort)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.child.on('message', (message) => this.emit('message', message))
    this.child.on('exit', (code) => this.emit('exit', code ?? 1))
  }

  postMessage(message: unknown): void {
    if (this.child.connected) this.child.send(message as object, () => undefined)
  }

  kill(): boolean {
    return this.child.kill('SIGKILL')
  }
}

export const utilityProcess = {
  fork(entry: string, args: string[] = [], options: { env?: Record<string, string> } = {}): UtilityProcess {
    record('utilityProcess.fork', entry, options)
    return new UtilityProcess(entry, args, options)
  },
}
