import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

interface IconSet {
  width?: number
  height?: number
  icons: Record<string, { body: string; width?: number; height?: number }>
}

/** Every `step`-th icon of an installed open icon set, as a plain SVG file would have it. */
export function loadIcons(set: 'noto' | 'fluent-emoji-flat', step: number): { name: string; svg: string }[] {
  const file = JSON.parse(readFileSync(resolve(`@iconify-json/${set}/icons.json`), 'utf8')) as IconSet
  return Object.entries(file.icons)
    .filter((_, at) => at % step === 0)
    .map(([name, icon]) => {
      const width = icon.width ?? file.width ?? 16
      const height = icon.height ?? file.height ?? 16
      const root = `xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
      return { name, svg: `<svg ${root}>${icon.body}</svg>` }
    })
}
