import { EventEmitter } from 'node:events'
import { answer, tell } from './link.ts'
import { windowOf } from './windows.ts'
import { type FrameFacts, toAppUrl, type Verbs } from './wire.ts'

const ports = new Map<number, MessagePortMain>()
let lastPort = 0

/** Electron's own kind of port: an emitter, not an event target. */
class MessagePortMain extends EventEmitter {
  readonly id = ++lastPort
  partner: MessagePortMain | null = null
  /** True once it was given to a page. */
  away = false
  private started = false
  private waiting: string[] = []

  postMessage(data: string): void {
    if (typeof data !== 'string') throw new Error('The stand-in carries text only.')
    if (this.partner?.away) tell({ type: 'port-message', port: this.partner.id, data })
    else this.partner?.receive(data)
  }

  receive(data: string): void {
    if (this.started) this.emit('message', { data, ports: [] })
    else this.waiting.push(data)
  }

  start(): void {
    this.started = true
    for (const data of this.waiting.splice(0)) this.emit('message', { data, ports: [] })
  }

  close(): void {
    if (this.partner?.away) tell({ type: 'port-closed', port: this.partner.id })
    this.partner?.end()
    this.end()
  }

  end(): void {
    if (!ports.delete(this.id)) return
    this.emit('close')
  }
}

export class MessageChannelMain {
  readonly port1 = new MessagePortMain()
  readonly port2 = new MessagePortMain()

  constructor() {
    this.port1.partner = this.port2
    this.port2.partner = this.port1
    for (const port of [this.port1, this.port2]) ports.set(port.id, port)
  }
}

type Invoked = (event: object, ...args: unknown[]) => unknown

class IpcMain extends EventEmitter {
  readonly handlers = new Map<string, Invoked>()

  handle(channel: string, act: Invoked): void {
    if (this.handlers.has(channel)) throw new Error(`${channel} is handled twice.`)
    this.handlers.set(channel, act)
  }
}

export const ipcMain = new IpcMain()

function eventOf(window: number, frame: FrameFacts) {
  const sender = windowOf(window).webContents
  return {
    sender,
    senderFrame: {
      url: toAppUrl(frame.url),
      parent: frame.parentUrl === null ? null : { url: toAppUrl(frame.parentUrl) },
      postMessage(channel: string, message: unknown, transfer: MessagePortMain[] = []) {
        const port = transfer[0] ?? null
        if (port) port.away = true
        tell({ type: 'to-page', window, channel, args: [message], port: port?.id ?? null })
      },
    },
  }
}

answer('send', ({ window, channel, args, frame }: Verbs['send']['input']) => {
  ipcMain.emit(channel, eventOf(window, frame), ...args)
  return null
})
answer('invoke', async ({ window, channel, args, frame }: Verbs['invoke']['input']) => {
  const act = ipcMain.handlers.get(channel)
  if (!act) throw new Error(`No handler registered for '${channel}'`)
  return await act(eventOf(window, frame), ...args)
})
answer('portMessage', ({ port, data }) => {
  ports.get(port)?.partner?.receive(data)
  return null
})
answer('portClosed', ({ port }) => {
  const away = ports.get(port)
  away?.partner?.end()
  away?.end()
  return null
})
