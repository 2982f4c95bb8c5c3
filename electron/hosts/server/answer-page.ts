import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, dirname, join } from 'node:path'
import send from 'send'
import { mediaPolicy, noncePlace, pagePolicy } from '../../../shared/content-policy.ts'
import type { EngineFile } from '../../engine/index.ts'

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
}

export function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...always, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${words}\n`)
}

/** The app's page or one of its built files. Everything that is not a file of the build is the page. */
export async function answerPage(request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const isBuilt = pathname.startsWith('/assets/')
  if (isBuilt || /^\/[\w-]+\.(?:svg|png|ico|webmanifest)$/.test(pathname)) {
    // Names below /assets/ carry a hash of their content.
    const cache = isBuilt ? 'public, max-age=31536000, immutable' : 'no-cache'
    sendFile(request, response, { root: folder, path: pathname, headers: { 'Cache-Control': cache } })
    return
  }
  const nonce = randomBytes(16).toString('base64')
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  response.writeHead(200, {
    ...always,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': pagePolicy(nonce),
    'Cache-Control': 'no-store',
  })
  response.end(html.replaceAll(noncePlace, nonce))
}

/** A take, a partial picture or a finished zip; with ranges, so that sounds can be scrubbed. */
export function answerFile(request: IncomingMessage, response: ServerResponse, file: EngineFile | null): void {
  if (!file) {
    refuse(response, 404, 'There is no such file.')
    return
  }
  const headers: Record<string, string> = { 'Content-Security-Policy': mediaPolicy, 'Content-Type': file.mediaType }
  if ('text' in file) {
    response.writeHead(200, { ...always, ...headers, 'Cache-Control': 'no-store' })
    response.end(file.text)
    return
  }
  if (file.downloadName) headers['Content-Disposition'] = `attachment; filename="${file.downloadName}"`
  const cache = file.downloadName ? 'no-store' : 'private, max-age=31536000, immutable'
  sendFile(request, response, {
    root: dirname(file.path),
    path: basename(file.path),
    headers: { ...headers, 'Cache-Control': cache },
  })
}

interface FileAnswer {
  root: string
  path: string
  headers: Record<string, string>
}

function sendFile(request: IncomingMessage, response: ServerResponse, { root, path, headers }: FileAnswer): void {
  send(request, encodeURI(path), { root, cacheControl: false, dotfiles: 'allow', index: false })
    .on('headers', (answer: ServerResponse) => {
      for (const [name, value] of Object.entries({ ...always, ...headers })) answer.setHeader(name, value)
    })
    .on('error', (error: { status?: number }) =>
      error.status === 416
        ? refuse(response, 416, 'The file is shorter than that.')
        : refuse(response, 404, 'There is no such file.'),
    )
    .on('directory', () => refuse(response, 404, 'There is no such file.'))
    .pipe(response)
}
