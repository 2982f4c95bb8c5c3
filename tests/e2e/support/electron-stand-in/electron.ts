// Stands in for the `electron` module of the main process: what the app uses of it, and no more.

export { app } from './app.ts'
export { dialog, Menu, screen, shell, utilityProcess } from './desk.ts'
export { ipcMain, MessageChannelMain } from './ipc.ts'
export { protocol, session } from './web.ts'
export { BrowserWindow } from './windows.ts'
