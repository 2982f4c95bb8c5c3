import type { App, Session, WebContents } from 'electron'

/** The only origin that the app's windows ever show. */
export const appOrigin = 'inkcue://app'

export const isAppAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === 'inkcue:' && host === 'app'
}

/** Electron's security checklist, items 5 and 12 to 14: nothing but the app's own page is ever shown or allowed. */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_, contents: WebContents) => {
    const stay = (event: { preventDefault(): void; url?: string }, address?: string) => {
      if (!isAppAddress(event.url ?? address ?? '')) event.preventDefault()
    }
    contents.on('will-navigate', stay)
    contents.on('will-redirect', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Refuses every permission: the app needs none. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}
