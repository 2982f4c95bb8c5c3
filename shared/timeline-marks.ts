import { toFrames } from './frames.ts'
import { type Beat, beatsOf, type FrameRate, type Story } from './story.ts'
import type { Caption, Marker } from './timeline.ts'

/** Without what no XML can hold (https://www.w3.org/TR/xml/#charsets): controls and broken surrogates. */
export const toText = (text: string): string => text.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, ' ')

/** A marker for each scene and each beat, with its whole text. */
export function makeMarkers(story: Story, rate: FrameRate): Marker[] {
  return story.scenes.flatMap((scene) => {
    const [first] = scene.beats
    const last = scene.beats.at(-1)
    if (!first || !last) return []
    const mark = (kind: Marker['kind'], from: Beat, to: Beat, text: string): Marker => {
      const start = toFrames(from.start, rate)
      return { beatId: from.id, start, length: Math.max(0, toFrames(to.end, rate) - start), text: toText(text), kind }
    }
    return [
      mark('scene', first, last, scene.title),
      ...scene.beats.map((beat) =>
        mark('beat', beat, beat, beat.speaker ? `${beat.speaker}: ${beat.text}` : beat.text),
      ),
    ]
  })
}

/** What is spoken or shown as text; each ends where the next begins at the latest. */
export function makeCaptions(story: Story, rate: FrameRate): Caption[] {
  const spoken = beatsOf(story)
    .filter(
      ({ kind, text }) => (kind === 'narration' || kind === 'dialogue' || kind === 'caption') && text.trim() !== '',
    )
    .map((beat) => ({ beat, start: toFrames(beat.start, rate), end: toFrames(beat.end, rate) }))
    .sort((a, b) => a.start - b.start)
  return spoken.flatMap(({ beat, start, end }, at) => {
    const next = spoken[at + 1]?.start ?? Number.POSITIVE_INFINITY
    const length = Math.min(Math.max(end, start + 1), next) - start
    return length > 0 ? [{ beatId: beat.id, start, length, text: toText(beat.text) }] : []
  })
}
