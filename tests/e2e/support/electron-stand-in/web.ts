import { answer, record } from './link.ts'
import { toAppUrl } from './wire.ts'

type Handler = (request: Request) => Response | Promise<Response>
let handler: Handler | null = null

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown): void => record('protocol.registerSchemesAsPrivileged', schemes),
  handle(scheme: string, handle: Handler): void {
    record('protocol.handle', scheme)
    handler = handle
  },
}

answer('request', async ({ url, method, headers }) => {
  if (!handler) throw new Error('No protocol is handled yet.')
  const response = await handler(new Request(toAppUrl(url), { method, headers }))
  const body = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: Object.fromEntries(response.headers), body }
})

type RequestHandler = (contents: object, permission: string, answer: (granted: boolean) => void) => void
type CheckHandler = (...facts: unknown[]) => boolean

// Electron's own defaults: everything is allowed.
let onRequest: RequestHandler = (_contents, _permission, give) => give(true)
let onCheck: CheckHandler = () => true
let onDevice: CheckHandler = () => true

export const session = {
  defaultSession: {
    setPermissionRequestHandler(handle: RequestHandler): void {
      onRequest = handle
    },
    setPermissionCheckHandler(handle: CheckHandler): void {
      onCheck = handle
    },
    setDevicePermissionHandler(handle: CheckHandler): void {
      onDevice = handle
    },
  },
}

answer('permission', async ({ permission }) => ({
  requested: await new Promise<boolean>((resolve) => onRequest({}, permission, resolve)),
  checked: onCheck(null, permission, 'inkcue://app'),
  device: onDevice({ deviceType: 'usb', origin: 'inkcue://app' }),
}))
