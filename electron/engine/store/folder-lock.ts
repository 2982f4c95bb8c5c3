import { createHash } from 'node:crypto'
import { realpath, unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { CodedError } from '../../../shared/errors.ts'

/** Milliseconds that a busy holder may take to say who it is. */
const answerMost = 3000

/**
 * One process per project folder. The lock is a listening local socket: it dies with its process, so a killed
 * holder never blocks the next one, and a busy holder is never robbed.
 * @throws CodedError PROJECT_HELD, naming the holder.
 */
export async function lockFolder(folder: string, holder: string): Promise<{ release: () => Promise<void> }> {
  const address = lockAddress(await realpath(folder))
  const words = `${holder}, process ${process.pid}`
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = await tryListen(address, words)
    if (server) return { release: () => new Promise((done) => server.close(() => done())) }
    const other = await askHolder(address)
    if (other !== null)
      throw new CodedError('PROJECT_HELD', `${folder} is already open in ${other}. Close it there, or use that window.`)
    if (address.startsWith('/')) await unlink(address).catch(() => undefined)
  }
  throw new CodedError('PROJECT_HELD', `${folder} is being opened by another program. Try again.`)
}

/** Linux: an abstract socket, which leaves no file behind. Windows: a named pipe. Elsewhere: a socket file. */
function lockAddress(folder: string): string {
  const name = `inkcue-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function tryListen(address: string, words: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      // Destroyed once told: one who asks and does not hang up must not keep the lock from being freed.
      socket.end(words, () => socket.destroy())
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    })
    server.listen(address, () => {
      server.unref()
      resolve(server)
    })
  })
}

/** What the holder says of itself; null where nobody answers, which makes the socket a dead one. */
async function askHolder(address: string): Promise<string | null> {
  const socket = connect(address)
  let silent = false
  socket.setTimeout(answerMost, () => {
    silent = true
    socket.destroy()
  })
  try {
    return await text(socket)
  } catch (error) {
    if (silent) return 'an Inkcue that does not answer just now'
    const { code = '' } = error as NodeJS.ErrnoException
    if (['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'].includes(code)) return null
    throw error
  } finally {
    socket.destroy()
  }
}
