/** What only a desktop window can do. Absent in a browser page. */
interface Host {
  /** Asks for a port to the engine; it arrives as a window message `inkcue:port`. */
  connect(): void
  pickStory(): Promise<string | null>
  pickFolder(): Promise<string | null>
  reveal(path: string): void
  /** Where a dropped file is on disk, null where it is nowhere. */
  pathOfFile(file: File): string | null
  platform: string
}

declare global {
  interface Window {
    inkcueHost?: Host
  }
}

export const host: Host | undefined = window.inkcueHost

const isMac = /mac/i.test(host?.platform ?? navigator.platform) || host?.platform === 'darwin'

/** The name of the key that goes with shortcuts here. */
export const modifierName = isMac ? '⌘' : 'Ctrl'
export const shiftName = isMac ? '⇧' : 'Shift'
export const altName = isMac ? '⌥' : 'Alt'

/** The file's bytes as base64, as `project.openUpload` takes them. */
export function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''))
    reader.onerror = () => reject(reader.error ?? new Error(`${file.name} could not be read`))
    reader.readAsDataURL(file)
  })
}
