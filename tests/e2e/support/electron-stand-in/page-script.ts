import { readFileSync } from 'node:fs'
import { pageAddress } from './wire.ts'

declare global {
  interface Window {
    /** To the driver; set by Playwright. */
    standInSend(message: unknown): Promise<unknown>
    /** From the driver. */
    standInReceive(messages: readonly PageMessage[]): void
  }
}

export type PageMessage =
  | { type: 'ipc'; channel: string; args: unknown[]; port: number | null }
  | { type: 'port-message'; port: number; data: string }
  | { type: 'port-closed'; port: number }

/** What a sandboxed preload gets of Electron. Runs in the page, so it must not use anything of this module. */
function makeElectron(): object {
  const listeners = new Map<string, ((event: object, ...args: unknown[]) => void)[]>()
  const ports = new Map<number, MessagePort>()
  const send = window.standInSend
  void send({ type: 'start' })

  const openPort = (id: number): MessagePort => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = (event) => void send({ type: 'port-message', port: id, data: event.data })
    port1.addEventListener('close', () => void send({ type: 'port-closed', port: id }))
    ports.set(id, port1)
    return port2
  }
  Object.defineProperty(window, 'standInReceive', {
    value: (messages: readonly PageMessage[]) => {
      for (const message of messages) {
        if (message.type === 'port-message') ports.get(message.port)?.postMessage(message.data)
        else if (message.type === 'port-closed') ports.get(message.port)?.close()
        else {
          const event = { ports: message.port === null ? [] : [openPort(message.port)] }
          for (const listen of listeners.get(message.channel) ?? []) listen(event, ...message.args)
        }
      }
    },
  })
  return {
    contextBridge: {
      exposeInMainWorld: (name: string, value: object) =>
        Object.defineProperty(window, name, { value: Object.freeze(value), enumerable: true }),
    },
    ipcRenderer: {
      on: (channel: string, listen: (event: object) => void) =>
        listeners.set(channel, [...(listeners.get(channel) ?? []), listen]),
      send: (channel: string, ...args: unknown[]) => void send({ type: 'send', channel, args }),
      invoke: (channel: string, ...args: unknown[]) => send({ type: 'invoke', channel, args }),
    },
    webUtils: { getPathForFile: () => '' },
  }
}

/** The script that runs the built preload before anything of the page, in the top frame only. */
export function preloadScript(preloadPath: string): string {
  const preload = readFileSync(preloadPath, 'utf8')
  return `if (window === window.top && location.origin === ${JSON.stringify(pageAddress)}) {
    const __name = (named) => named // what some transpilers wrap every function in
    const electron = (${makeElectron.toString()})()
    const load = (name) => { if (name === 'electron') return electron; throw new Error('A sandboxed preload has no ' + name) }
    ;(function (require, process, module, exports) { ${preload}
    })(load, { platform: 'linux', sandboxed: true }, { exports: {} }, {})
  }`
}
