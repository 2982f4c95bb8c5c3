import { toSeconds, toTimecode } from '../../../shared/frames.ts'
import type { Manifest } from '../../../shared/manifest.ts'

const columns = [
  'start',
  'end',
  'start seconds',
  'end seconds',
  'track',
  'kind',
  'name',
  'file',
  'scene',
  'beat',
  'text',
]

/** A cell after RFC 4180. A leading sign would make a spreadsheet run story text as a formula, so it gets a quote. */
function toCell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Every cue in time order; RFC 4180, with a byte order mark because Excel takes the text for ANSI without one. */
export function writeCueSheet({ assets, scenes, frameRate }: Manifest): string {
  const beats = new Map(scenes.flatMap((scene) => scene.beats.map((beat) => [beat.id, { scene, beat }])))
  const cues = assets.flatMap((asset) => asset.cues.map((cue) => ({ asset, cue })))
  const rows = cues
    .sort((a, b) => a.cue.startFrame - b.cue.startFrame || a.cue.track.localeCompare(b.cue.track, 'en'))
    .map(({ asset, cue }) => {
      const found = cue.beatId === null ? undefined : beats.get(cue.beatId)
      const end = cue.startFrame + cue.frames
      return [
        toTimecode(cue.startFrame, frameRate),
        toTimecode(end, frameRate),
        toSeconds(cue.startFrame, frameRate).toFixed(3),
        toSeconds(end, frameRate).toFixed(3),
        cue.track,
        asset.kind,
        asset.name,
        asset.files[0]?.path ?? '(missing)',
        found?.scene.title ?? '',
        cue.beatId ?? '',
        found?.beat.text ?? '',
      ]
    })
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`
}
