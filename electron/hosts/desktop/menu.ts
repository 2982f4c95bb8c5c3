import { Menu, type MenuItemConstructorOptions } from 'electron'

export type Command =
  | { name: 'open'; path: string }
  | { name: 'open-dialog' | 'export' | 'generate' | 'settings' | 'shortcuts' }

/** The native menu. What belongs to the page is sent to it as a command. */
export function installMenu(platform: NodeJS.Platform, send: (command: Command) => void): void {
  const isMac = platform === 'darwin'
  const item = (
    label: string,
    accelerator: string | undefined,
    name: Exclude<Command['name'], 'open'>,
  ): MenuItemConstructorOptions => ({
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => send({ name }),
  })
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        item('Open Story…', 'CmdOrCtrl+O', 'open-dialog'),
        { role: 'recentDocuments', submenu: [{ role: 'clearRecentDocuments' }] },
        { type: 'separator' },
        item('Generate', 'CmdOrCtrl+G', 'generate'),
        item('Export…', 'CmdOrCtrl+E', 'export'),
        { type: 'separator' },
        ...(isMac
          ? [{ role: 'close' as const }]
          : [item('Settings…', 'Ctrl+,', 'settings'), { role: 'quit' as const }]),
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [item('Keyboard Shortcuts', undefined, 'shortcuts')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
