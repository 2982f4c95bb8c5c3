import { formatFrameRate } from '../../../shared/frames.ts'
import type { Manifest } from '../../../shared/manifest.ts'
import type { Exporter } from '../exporters/exporter.ts'

/** How to open the bundle in each editor, as plain text with Windows line ends, which every system shows. */
export function writeReadme(manifest: Manifest, exporters: readonly Exporter[], path: string): string {
  const { title, size, frameRate, aspect } = manifest
  const timelines = manifest.timelines.flatMap(({ format, paths }) => {
    const exporter = exporters.find((each) => each.id === format)
    return exporter ? [`  ${paths.join(', ')}: ${exporter.label}, for ${exporter.editors.join(', ')}`] : []
  })
  const has = (format: string) => manifest.timelines.some((each) => each.format === format)
  const fileOf = (format: string) => manifest.timelines.find((each) => each.format === format)?.paths[0] ?? ''
  const lines = [
    title,
    '',
    `Frame: ${size.width} x ${size.height} (${aspect}), ${formatFrameRate(frameRate)} frames per second.`,
    'images/   each picture as PNG (straight alpha) and SVG; sounds/   WAV 48 kHz 24 bit, with the original beside it',
    'Timelines:',
    ...timelines,
    ...(has('mlt') ? [`Shotcut: File > Open File > ${fileOf('mlt')}. The folder may be moved.`] : []),
    ...(has('otio')
      ? [
          `DaVinci Resolve: File > Import > Timeline > ${fileOf('otio')}.`,
          `Premiere Pro 25.6 and later: File > Import > ${fileOf('otio')}.`,
          `The .otio file points to ${path}. Where the folder was moved, export again, or relink in the editor.`,
        ]
      : []),
    'Final Cut Pro, CapCut, any other: import the two folders; cue-sheet.csv says what stands where.',
    'Captions: import story.srt. Markers carry the text of every beat.',
    'What was made by whom and on what terms: CREDITS.md. Everything as data: manifest.json.',
    'Exporting into this folder again changes only what has changed; the names stay.',
    ...(manifest.holes.length > 0 ? [`Still missing: ${manifest.holes.map((hole) => hole.name).join(', ')}.`] : []),
  ]
  return lines.map((line) => `${line.replace(/[\r\n]+/g, ' ')}\r\n`).join('')
}
