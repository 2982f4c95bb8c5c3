import { extname, isAbsolute } from 'node:path'
import { RPCHandler } from '@orpc/server/message-port'
import {
  app,
  BrowserWindow,
  dialog,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  MessageChannelMain,
  shell,
} from 'electron'
import type { Engine } from '../../engine/index.ts'
import { isAppAddress } from './guard-window.ts'

const storyExtensions = ['md', 'markdown', 'txt', 'fountain', 'srt', 'vtt']

/** Only the top frame of the app's own page may ask for anything (checklist item 17). */
const isOurs = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isAppAddress(senderFrame.url)

/**
 * What the page can ask of the desktop beside the contract: see `Host` in renderer/connection/host.ts. `onConnected`
 * is called for each new pipe.
 */
export function openChannels(engine: Engine, onConnected: () => void): void {
  const handler = new RPCHandler(engine.router)
  ipcMain.on('inkcue:connect', (event) => {
    if (!isOurs(event)) return
    const { port1, port2 } = new MessageChannelMain()
    handler.upgrade(port1)
    port1.start()
    event.senderFrame?.postMessage('inkcue:port', null, [port2])
    onConnected()
  })
  answer('inkcue:pick-story', async (window) => {
    const picked = await dialog.showOpenDialog(window, {
      title: 'Open a story',
      properties: ['openFile'],
      filters: [
        { name: 'Stories', extensions: storyExtensions },
        { name: 'All files', extensions: ['*'] },
      ],
    })
    const path = picked.filePaths[0] ?? null
    if (path) app.addRecentDocument(path)
    return path
  })
  answer('inkcue:pick-folder', async (window) => {
    const picked = await dialog.showOpenDialog(window, {
      title: 'Choose a folder',
      properties: ['openDirectory', 'createDirectory'],
    })
    return picked.filePaths[0] ?? null
  })
  answer('inkcue:reveal', async (_, path) => {
    if (typeof path === 'string' && isAbsolute(path) && !path.includes('\0')) shell.showItemInFolder(path)
    return null
  })
}

function answer(channel: string, act: (window: BrowserWindow, input: unknown) => Promise<string | null>): void {
  ipcMain.handle(channel, async (event, input: unknown) => {
    const window = BrowserWindow.fromWebContents(event.sender)
    if (!isOurs(event) || !window) throw new Error('Only the app itself may ask this.')
    return act(window, input)
  })
}

/** The story or project among a program's arguments; null where there is none. */
export const storyAmong = (words: readonly string[]): string | null =>
  words
    .slice(1)
    .find(
      (word) =>
        isAbsolute(word) &&
        (storyExtensions.includes(extname(word).slice(1).toLowerCase()) || word.endsWith('.inkcue')),
    ) ?? null
