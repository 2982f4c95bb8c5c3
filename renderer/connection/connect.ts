import { createORPCClient } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../../shared/contract.ts'
import { host } from './host.ts'

export type Client = ContractRouterClient<typeof contract>
export type ConnectionState = 'connecting' | 'open' | 'lost'

interface Opened {
  client: Client
  /** Resolves when the pipe ends. */
  ended: Promise<void>
}

function openSocket(): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(new URL('/rpc', location.href.replace(/^http/, 'ws')))
    const ended = new Promise<void>((end) => socket.addEventListener('close', () => end()))
    socket.addEventListener('open', () => {
      resolve({ client: createORPCClient(new SocketLink({ websocket: socket })), ended })
    })
    socket.addEventListener('close', () => reject(new Error('The engine did not answer')))
  })
}

function openPort(connect: () => void): Promise<Opened> {
  return new Promise((resolve) => {
    const receive = (message: MessageEvent) => {
      const port = message.ports[0]
      if (message.source !== window || message.data?.type !== 'inkcue:port' || !port) return
      window.removeEventListener('message', receive)
      const ended = new Promise<void>((end) => port.addEventListener('close', () => end()))
      resolve({ client: createORPCClient(new PortLink({ port })), ended })
      port.start()
    }
    window.addEventListener('message', receive)
    connect()
  })
}

const longestPause = 8000

/**
 * Keeps one pipe to the engine open for as long as the page lives: a lost one is opened again after 0.25 s, then
 * twice as long each time. `onOpen` gets the client of each new pipe.
 */
export async function keepConnected(
  onState: (state: ConnectionState) => void,
  onOpen: (client: Client) => void,
): Promise<never> {
  let pause = 250
  for (;;) {
    try {
      const { client, ended } = await (host ? openPort(() => host?.connect()) : openSocket())
      pause = 250
      onState('open')
      onOpen(client)
      await ended
    } catch {
      // A pipe that does not open is tried again like one that was lost.
    }
    onState('lost')
    await new Promise((wake) => setTimeout(wake, pause))
    pause = Math.min(pause * 2, longestPause)
  }
}
