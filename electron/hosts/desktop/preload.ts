import { contextBridge, ipcRenderer, webUtils } from 'electron'

// The small host interface of renderer/connection/host.ts. No Electron object reaches the page.

ipcRenderer.on('inkcue:port', (event) => {
  window.postMessage({ type: 'inkcue:port' }, window.location.origin, [...event.ports])
})
ipcRenderer.on('inkcue:command', (_, command: unknown) => {
  window.postMessage({ type: 'inkcue:command', command }, window.location.origin)
})

contextBridge.exposeInMainWorld('inkcueHost', {
  platform: process.platform,
  connect: () => ipcRenderer.send('inkcue:connect'),
  pickStory: () => ipcRenderer.invoke('inkcue:pick-story'),
  pickFolder: () => ipcRenderer.invoke('inkcue:pick-folder'),
  reveal: (path: string) => void ipcRenderer.invoke('inkcue:reveal', path),
  pathOfFile: (file: File) => webUtils.getPathForFile(file) || null,
})
