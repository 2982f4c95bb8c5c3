import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import { RPCHandler as PortHandler } from '@orpc/server/message-port'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import type { Engine, EngineClient } from '../../electron/engine/index.ts'
import { serve } from '../../electron/hosts/server/serve.ts'

/** The three ways a client reaches the engine. */
export const pipes: Record<string, (engine: Engine) => Promise<EngineClient>> = {
  'a direct call': async (engine) => engine.client,
  'a message port': async (engine) => {
    const { port1, port2 } = new MessageChannel()
    new PortHandler(engine.router).upgrade(port1)
    port1.start()
    onTestFinished(() => port1.close())
    return createORPCClient(new PortLink({ port: port2 }))
  },
  'a web socket': async (engine) => {
    const server = await serve(engine, { port: 0 })
    onTestFinished(() => server.close())
    const origin = `http://127.0.0.1:${server.port}`
    const answer = await fetch(server.address, { redirect: 'manual' })
    const headers = { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '', origin }
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/rpc`, { headers })
    onTestFinished(() => socket.terminate())
    return createORPCClient(new SocketLink({ websocket: socket as unknown as globalThis.WebSocket }))
  },
}
