// What the process that plays Electron's main process and the driver of its pages say to each other.

/** The frame that sent something, as Electron's `senderFrame` shows it. */
export interface FrameFacts {
  url: string
  parentUrl: string | null
}

interface IpcCall {
  window: number
  channel: string
  args: unknown[]
  frame: FrameFacts
}

/** What the driver asks, each with its input and its output. */
export interface Verbs {
  request: {
    input: { url: string; method: string; headers: Record<string, string> }
    output: { status: number; headers: Record<string, string>; body: Uint8Array }
  }
  send: { input: IpcCall; output: null }
  invoke: { input: IpcCall; output: unknown }
  portMessage: { input: { port: number; data: string }; output: null }
  portClosed: { input: { port: number }; output: null }
  loading: { input: { window: number }; output: null }
  loaded: { input: { window: number }; output: null }
  /** True where the app lets its page go there. */
  navigate: { input: { window: number; url: string; event: string }; output: boolean }
  openWindow: { input: { window: number; url: string }; output: 'allow' | 'deny' }
  attachWebview: { input: { window: number }; output: boolean }
  permission: { input: { permission: string }; output: { requested: boolean; checked: boolean; device: boolean } }
  appEvent: { input: { name: string; args: unknown[] }; output: { prevented: boolean } }
  menuLabels: { input: null; output: string[] }
  pressMenu: { input: { label: string }; output: null }
  closeWindow: { input: { window: number }; output: null }
  /** What the next file dialog answers. */
  answerDialog: { input: { paths: string[] }; output: null }
}

export type Ask = { [Verb in keyof Verbs]: { call: number; verb: Verb; input: Verbs[Verb]['input'] } }[keyof Verbs]

/** What the main process tells on its own. */
export type Told =
  | { type: 'answer'; call: number; value?: unknown; error?: string }
  | { type: 'open-window'; window: number; url: string }
  | { type: 'to-page'; window: number; channel: string; args: unknown[]; port: number | null }
  | { type: 'port-message'; port: number; data: string }
  | { type: 'port-closed'; port: number }
  | { type: 'window-closed'; window: number }
  | { type: 'called'; name: string; args: unknown[] }

const appAddress = 'inkcue://app'

/** Chromium knows no `inkcue:` scheme, so the pages live at an address of the web that leads nowhere. */
export const pageAddress = 'https://inkcue.test'

export const toPageUrl = (url: string): string =>
  url.startsWith(appAddress) ? pageAddress + url.slice(appAddress.length) : url

export const toAppUrl = (url: string): string =>
  url.startsWith(`${pageAddress}/`) ? appAddress + url.slice(pageAddress.length) : url
