import { readFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { serve } from '../../electron/hosts/server/serve.ts'
import { traversals } from '../e2e/support/traversals.ts'
import { testEngine } from '../support/test-engine.ts'
import { askServer, cookieOf } from './ask-server.ts'

async function startServer() {
  const { engine } = await testEngine()
  const { address, port, close } = await serve(engine, { port: 0 })
  onTestFinished(close)
  return { address, port, cookie: await cookieOf(address), ask: askServer.bind(null, port), client: engine.client }
}

test('without the token nothing is answered', async () => {
  const { ask, cookie } = await startServer()
  for (const path of ['/', '/rpc', '/icon.svg', '/files/p/takes/a/t', '/?token=', `/?token=${'0'.repeat(64)}`])
    expect(await ask({ path })).toMatchObject({ status: 401, headers: { 'cache-control': 'no-store' } })
  const [name] = cookie.split('=')
  expect(await ask({ headers: { cookie: `${name}=${'0'.repeat(64)}` } })).toMatchObject({ status: 401 })
  expect(await ask({ headers: { cookie } })).toMatchObject({ status: 200 })
})

test('the token is traded for a strict cookie and is in no address after that', async () => {
  const { ask, address, cookie } = await startServer()
  const token = new URL(address).searchParams.get('token') ?? ''
  expect(token).toMatch(/^[0-9a-f]{64}$/)
  const traded = await ask({ path: `/?token=${token}` })
  expect(traded).toMatchObject({ status: 302, headers: { location: '/', 'referrer-policy': 'no-referrer' } })
  const [set = ''] = traded.headers['set-cookie'] ?? []
  expect(set).toMatch(/HttpOnly/i)
  expect(set).toMatch(/SameSite=Strict/i)
  expect(set).not.toContain(token)
  const page = await ask({ headers: { cookie } })
  expect(page.body).toContain('id="root"')
  expect(page.body).not.toContain(token)
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
})

test('another Host is refused, whatever it carries', async () => {
  const { ask, cookie, port } = await startServer()
  for (const host of [
    'example.test',
    `example.test:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `127.0.0.2:${port}`,
  ])
    expect(await ask({ headers: { host, cookie } }), host).toMatchObject({ status: 421 })
  expect(await ask({ headers: { host: `localhost:${port}`, cookie } })).toMatchObject({ status: 200 })
})

test('another Origin is refused, also the page of another port', async () => {
  const { ask, cookie, port } = await startServer()
  for (const origin of [
    'http://example.test',
    `http://127.0.0.1:${port + 1}`,
    'http://127.0.0.1',
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port}.example.test`,
    'null',
  ])
    expect(await ask({ headers: { origin, cookie } }), origin).toMatchObject({ status: 403 })
  for (const site of ['cross-site', 'same-site'])
    expect(await ask({ headers: { 'sec-fetch-site': site, cookie } }), site).toMatchObject({ status: 403 })
  expect(await ask({ headers: { origin: `http://127.0.0.1:${port}`, cookie } })).toMatchObject({ status: 200 })
})

test('nothing is taken by a form', async () => {
  const { ask, cookie } = await startServer()
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    expect(await ask({ method, headers: { cookie } }), method).toMatchObject({ status: 405 })
})

test('a web socket needs the cookie and the own Origin', async () => {
  const { cookie, port } = await startServer()
  const origin = `http://127.0.0.1:${port}`
  const open = async (headers: Record<string, string>, path = '/rpc') => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers })
    onTestFinished(() => socket.terminate())
    return new Promise<string>((resolve) => {
      socket.once('open', () => resolve('open'))
      socket.once('error', (error) => resolve(error.message))
    })
  }
  expect(await open({ cookie, origin })).toBe('open')
  expect(await open({ cookie })).toMatch('403')
  expect(await open({ origin })).toMatch('403')
  expect(await open({ cookie, origin: `http://127.0.0.1:${port + 1}` })).toMatch('403')
  expect(await open({ cookie, origin, host: `example.test:${port}` })).toMatch('403')
  expect(await open({ cookie, origin }, '/other')).toMatch('403')
})

test("no address leads to a file that is not the page's", async () => {
  const { ask, cookie } = await startServer()
  const page = await ask({ headers: { cookie } })
  const shape = (body: string) => body.replaceAll(/nonce-?[^"]*"[^"]*"/g, '').length
  for (const path of traversals) {
    const { status, body } = await ask({ path, headers: { cookie } })
    if (status === 200) expect(shape(body), path).toBe(shape(page.body))
    else expect(status, path).toBeOneOf([400, 404])
  }
})

test.runIf(process.platform === 'linux')('only this machine can connect', async () => {
  const { port } = await startServer()
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((path) => readFile(path, 'utf8').catch(() => '')),
  )
  const rows = tables.flatMap((table) => table.split('\n').map((line) => line.trim().split(/\s+/)))
  // State 0A is LISTEN; the address is in the byte order of the machine.
  const listening = rows
    .filter(([, local, , state]) => local?.endsWith(wanted) && state === '0A')
    .map(([, local]) => local)
  expect(listening).toEqual([`0100007F${wanted}`])
})

test('a sound is served by ranges and harmless by itself', async () => {
  const { ask, cookie, client } = await startServer()
  const base64 = Buffer.from('The door opened.\n\n> SFX: thunder\n').toString('base64')
  const { projectId } = await client.project.openUpload({ name: 'storm.md', base64 })
  const { order, assets, seq } = await client.project.snapshot({ projectId })
  const sound = order.find((id) => assets[id]?.kind === 'effect') ?? ''
  await client.run.start({ projectId, assetIds: [sound] })
  let takeId = ''
  for await (const { changes } of await client.events({ projectId, since: seq })) {
    const change = changes.find((each) => each.kind === 'take')
    if (change) takeId = change.id
    if (takeId) break
  }
  const path = `/files/${projectId}/takes/${sound}/${takeId}`
  const whole = await ask({ path, headers: { cookie } })
  expect(whole).toMatchObject({ status: 200, headers: { 'content-type': 'audio/wav', 'accept-ranges': 'bytes' } })
  expect(whole.headers['content-security-policy']).toContain('sandbox')
  expect(whole.headers['x-content-type-options']).toBe('nosniff')
  const total = Number(whole.headers['content-length'])
  const part = await ask({ path, headers: { cookie, range: 'bytes=100-199' } })
  expect(part).toMatchObject({
    status: 206,
    headers: { 'content-length': '100', 'content-range': `bytes 100-199/${total}` },
  })
  expect(await ask({ path, headers: { cookie, range: `bytes=${total}-` } })).toMatchObject({ status: 416 })
  expect(await ask({ path: `${path}x`, headers: { cookie } })).toMatchObject({ status: 404 })
  expect(await ask({ path })).toMatchObject({ status: 401 })
})
