import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { Readable } from 'node:stream'
import parseRange from 'range-parser'
import { mediaPolicy, noncePlace, pagePolicy } from '../../../shared/content-policy.ts'
import type { EngineFile } from '../../engine/index.ts'

const mediaTypes: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
}

const notFound = () =>
  new Response('There is no such file.', { status: 404, headers: { 'Content-Type': 'text/plain' } })

/**
 * Answers `inkcue://app/...`: the page with its policy, its built files, and below `/files/` what the engine finds by
 * id. Every other host name, method and path is refused.
 */
export async function answerPage(
  request: Request,
  { folder, findFile }: { folder: string; findFile: (address: string) => EngineFile | null },
): Promise<Response> {
  const url = new URL(request.url)
  if (url.host !== 'app' || request.method !== 'GET') return notFound()
  if (url.pathname.startsWith('/files/')) return answerFile(request, findFile(url.pathname.slice('/files/'.length)))
  if (url.pathname === '/' || url.pathname === '/index.html') {
    const nonce = randomBytes(16).toString('base64')
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    return new Response(html.replaceAll(noncePlace, nonce), {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': pagePolicy(nonce),
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }
  const path = pathWithin(folder, url.pathname)
  const mediaType = path === null ? undefined : mediaTypes[path.split('.').at(-1) ?? '']
  if (path === null || !mediaType) return notFound()
  const bytes = await readFile(path).catch(() => null)
  return bytes
    ? new Response(new Uint8Array(bytes), {
        headers: { 'Content-Type': mediaType, 'X-Content-Type-Options': 'nosniff' },
      })
    : notFound()
}

/** The file below the folder that an address names; null where it names anything else. */
function pathWithin(folder: string, address: string): string | null {
  let name: string
  try {
    name = decodeURIComponent(address)
  } catch {
    return null
  }
  const path = resolve(folder, `.${name}`)
  const inside = relative(folder, path)
  return inside.startsWith('..') || isAbsolute(inside) || name.includes('\0') ? null : path
}

/** With ranges, so that a sound can be scrubbed. */
async function answerFile(request: Request, file: EngineFile | null): Promise<Response> {
  if (!file) return notFound()
  const headers = {
    'Content-Type': file.mediaType,
    'Content-Security-Policy': mediaPolicy,
    'X-Content-Type-Options': 'nosniff',
  }
  if ('text' in file) return new Response(file.text, { headers })
  const facts = await stat(file.path).catch(() => null)
  if (!facts) return notFound()
  const asked = request.headers.get('range')
  const ranges = asked ? parseRange(facts.size, asked) : -2
  if (ranges === -1) return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${facts.size}` } })
  const range = typeof ranges === 'object' && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined
  const part = range ?? { start: 0, end: facts.size - 1 }
  const body = Readable.toWeb(createReadStream(file.path, part)) as ReadableStream
  const length = { 'Accept-Ranges': 'bytes', 'Content-Length': String(part.end - part.start + 1) }
  if (!range) return new Response(body, { headers: { ...headers, ...length } })
  const place = { 'Content-Range': `bytes ${part.start}-${part.end}/${facts.size}` }
  return new Response(body, { status: 206, headers: { ...headers, ...length, ...place } })
}
