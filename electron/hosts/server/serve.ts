import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { RPCHandler } from '@orpc/server/ws'
import { WebSocketServer } from 'ws'
import { type Engine, findRoot } from '../../engine/index.ts'
import { answerFile, answerPage, refuse } from './answer-page.ts'
import { createGuard } from './guard.ts'

/** Largest message from a page: an uploaded story of 10 MB in base64. */
const messageMost = 16 * 1024 * 1024

/**
 * Bytes that may wait for a page that does not read. Above it the page is cut off, and takes a new snapshot when it
 * comes back; a snapshot of the longest story is well below.
 */
const unreadUsual = 256 * 1024 * 1024

export interface RunningServer {
  /** With the token; trades it for a cookie once opened. */
  address: string
  port: number
  close(): Promise<void>
}

/** Serves the app on this machine alone. `port` 0 takes any free one. */
export async function serve(
  engine: Engine,
  { port, unreadMost = unreadUsual }: { port: number; unreadMost?: number },
): Promise<RunningServer> {
  const folder = join(findRoot(), 'dist', 'renderer')
  const server = createServer()
  const ownPort = () => (server.address() as AddressInfo).port
  const guard = createGuard(ownPort)
  const handler = new RPCHandler(engine.router)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: messageMost })

  server.on('request', (request, response) => {
    void answer(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'The page could not be read. Run "npm run build" first.')
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = guard.checkOrigin(request)
    if (refused) return refuse(response, refused, 'This server answers its own page only.')
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET.')
    if (!URL.canParse(request.url ?? '/', 'http://localhost')) return refuse(response, 400, 'That is no address.')
    const url = new URL(request.url ?? '/', 'http://localhost')
    const token = url.searchParams.get('token')
    if (token !== null) {
      const cookie = guard.cookieFor(token)
      if (!cookie)
        return refuse(response, 401, 'That token is not this server\'s. Use the address that "inkcue serve" printed.')
      response.writeHead(302, {
        'Set-Cookie': cookie,
        Location: '/',
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
      })
      response.end()
      return
    }
    if (!guard.isKnown(request))
      return refuse(response, 401, 'Open the address that "inkcue serve" printed: it carries the token.')
    if (url.pathname.startsWith('/files/'))
      return answerFile(request, response, engine.findFile(url.pathname.slice('/files/'.length)))
    await answerPage(request, response, folder)
  }

  server.on('upgrade', (request, socket, head) => {
    // Without a listener, a page that goes away in the middle would take the engine and its runs down.
    socket.on('error', () => socket.destroy())
    const allowed = request.url === '/rpc' && guard.checkOrigin(request) === null && guard.isKnown(request)
    if (!allowed || request.headers.origin === undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', () => webSocket.terminate())
      void handler.upgrade({
        addEventListener: webSocket.addEventListener.bind(webSocket),
        send: (data: string | ArrayBufferLike | Uint8Array) => {
          if (webSocket.bufferedAmount > unreadMost) webSocket.terminate()
          else webSocket.send(data)
        },
      })
    })
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${ownPort()}/?token=${guard.token}`,
    port: ownPort(),
    close: () =>
      new Promise((resolve) => {
        for (const each of sockets.clients) each.terminate()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
