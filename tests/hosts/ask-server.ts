import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: string
}

interface Asking {
  path?: string
  method?: string
  headers?: Record<string, string>
}

/** Asks a server on this machine, with the path and the headers exactly as given: `fetch` would mend both. */
export async function askServer(port: number, { path = '/', method = 'GET', headers = {} }: Asking): Promise<Answer> {
  const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) }
}

/** The cookie that the printed address is traded for. */
export async function cookieOf(address: string): Promise<string> {
  const { port, pathname, search } = new URL(address)
  const { headers } = await askServer(Number(port), { path: pathname + search })
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}
