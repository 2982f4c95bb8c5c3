import { readFileSync, writeFileSync } from 'node:fs'
import type { BrowserWindow, Rectangle, Screen } from 'electron'
import { z } from 'zod'

const stateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }),
  maximised: z.boolean(),
})
type WindowState = z.infer<typeof stateSchema>

const firstSize = { width: 1440, height: 900 }

/** Where the window was when it was last closed, if a screen still shows that place. */
export function readWindowState(path: string, screen: Screen): { bounds: Partial<Rectangle>; maximised: boolean } {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    const { workArea } = screen.getDisplayMatching(state.bounds)
    const seen = overlaps(state.bounds, workArea)
    return { bounds: seen ? state.bounds : firstSize, maximised: state.maximised }
  } catch {
    return { bounds: firstSize, maximised: false }
  }
}

/** Written as the window closes, when there is no time left to wait. */
export function keepWindowState(window: BrowserWindow, path: string): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximised: window.isMaximized() }
    try {
      writeFileSync(path, JSON.stringify(state))
    } catch {
      // The window opens at its first size next time; nothing else depends on it.
    }
  })
}

const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width - 100 && b.x < a.x + a.width - 100 && a.y < b.y + b.height - 100 && b.y <= a.y
