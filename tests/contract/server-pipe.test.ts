import { once } from 'node:events'
import { connect } from 'node:net'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import type { EngineClient } from '../../electron/engine/index.ts'
import { type RunningServer, serve } from '../../electron/hosts/server/serve.ts'
import { testEngine } from '../support/test-engine.ts'

async function startServer(options: { unreadMost?: number } = {}): Promise<RunningServer> {
  const { engine } = await testEngine()
  const server = await serve(engine, { port: 0, ...options })
  onTestFinished(() => server.close())
  return server
}

async function openSocket(server: RunningServer) {
  const answer = await fetch(server.address, { redirect: 'manual' })
  const headers = {
    cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    origin: `http://127.0.0.1:${server.port}`,
  }
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/rpc`, { headers })
  onTestFinished(() => socket.terminate())
  await once(socket, 'open')
  const client: EngineClient = createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }))
  return { socket, client, headers }
}

/** The answer's first line to a request written byte by byte. */
async function askRaw(port: number, lines: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.end(`${lines.join('\r\n')}\r\n\r\n`)
  let text = ''
  for await (const piece of socket) text += String(piece)
  return text.split('\r\n')[0] ?? ''
}

test('a message that is too large, or no message at all, ends its own connection and not the server', async () => {
  const server = await startServer()
  const { socket, headers } = await openSocket(server)
  const closed = once(socket, 'close')
  socket.send(Buffer.alloc(17 * 2 ** 20))
  await closed
  const again = await openSocket(server)
  const broken = once(again.socket, 'close')
  // A frame with reserved bits set.
  const raw = (again.socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket
  raw.write(Buffer.from([0xff, 0xff, 0xff, 0xff]))
  await broken
  expect((await (await openSocket(server)).client.app.info({})).version).toMatch(/^\d/)
  expect((await fetch(`http://127.0.0.1:${server.port}/`, { headers: { cookie: headers.cookie } })).status).not.toBe(
    401,
  )
})

test('a page that no longer reads is cut off before it fills the memory', async () => {
  const server = await startServer({ unreadMost: 2 ** 16 })
  const { socket, client } = await openSocket(server)
  const lost = once(socket, 'close')
  socket.pause()
  const asked = Array.from({ length: 3000 }, () => client.app.registries({}).catch(() => undefined))
  const other = await openSocket(server)
  for (let round = 0; round < 20; round++) await other.client.app.registries({})
  socket.resume()
  await lost
  await Promise.all(asked)
})

test.each([
  ['GET // HTTP/1.1', 'Host: 127.0.0.1:PORT', 400],
  ['GET http://evil.test/ HTTP/1.1', 'Host: evil.test', 421],
  ['GET / HTTP/1.1', 'Host: 127.0.0.1.:PORT', 421],
  ['GET / HTTP/1.1', 'Host: evil.test:PORT', 421],
  ['OPTIONS / HTTP/1.1', 'Host: 127.0.0.1:PORT', 405],
  ['POST / HTTP/1.1', 'Host: 127.0.0.1:PORT', 405],
  ['HEAD /files/p/takes/a/b HTTP/1.1', 'Host: localhost:PORT', 401],
])('%s with %s is answered with %i', async (first, host, status) => {
  const { port } = await startServer()
  const lines = [first, host.replace('PORT', String(port)), 'Connection: close']
  expect(await askRaw(port, lines)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
})

test('an upgrade to another address or with a query is refused', async () => {
  const server = await startServer()
  const { headers } = await openSocket(server)
  for (const path of ['/', '/rpc?x=1', '/rpc/'])
    expect(
      await askRaw(server.port, [
        `GET ${path} HTTP/1.1`,
        `Host: 127.0.0.1:${server.port}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        `Origin: ${headers.origin}`,
        `Cookie: ${headers.cookie}`,
      ]),
    ).toMatch('403')
})
