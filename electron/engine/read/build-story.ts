import { createHash } from 'node:crypto'
import type { Beat, Hint, Scene } from '../../../shared/story.ts'
import { type CutBeat, cutBeats } from './cut-beats.ts'
import type { BeatKind, Draft, DraftScene, Passage } from './draft.ts'
import { pauseAfter, speakingTime } from './estimate-times.ts'
import { speakerInProse } from './speakers.ts'

interface DraftBeat extends CutBeat {
  kind: BeatKind
  speaker?: string | undefined
  time?: { start: number; end: number }
  lastOfParagraph: boolean
}

/** Ids from the words themselves, so that a change elsewhere in the story leaves them as they are. */
const makeIds = (prefix: string): ((words: string) => string) => {
  const seen = new Map<string, number>()
  return (words) => {
    const hash = createHash('sha1').update(words).digest('hex').slice(0, 10)
    const times = (seen.get(hash) ?? 0) + 1
    seen.set(hash, times)
    return `${prefix}${hash}${times > 1 ? `-${times}` : ''}`
  }
}

/** A hint on a line of its own: an effect sounds after what was said, music and ambience begin with what comes. */
const placeLoose = (loose: Hint[], beats: DraftBeat[], waiting: Hint[], ahead: boolean): void => {
  for (const hint of loose) {
    const last = beats.at(-1)
    if (hint.kind === 'effect' && last && !ahead) last.hints.push(hint)
    else waiting.push(hint)
  }
}

const beatsOfPassage = (passage: Passage): { beats: DraftBeat[]; loose: Hint[] } => {
  const { beats, loose } = cutBeats(passage)
  const about = { kind: passage.kind, speaker: passage.speaker, ...(passage.time && { time: passage.time }) }
  const made = beats.map((beat, index) => ({ ...beat, ...about, lastOfParagraph: index === beats.length - 1 }))
  const first = passage.pieces[0]
  const last = passage.pieces.at(-1)
  if (made.length === 0 && passage.time && first && last && loose.length) {
    // A subtitle that is only a sound keeps its own time.
    const text = loose.map((hint) => `[${hint.text}]`).join(' ')
    const span = { start: loose[0]?.span.start ?? first.start, end: loose.at(-1)?.span.end ?? last.end }
    return { beats: [{ span, text, hints: loose, ...about, kind: 'caption', lastOfParagraph: true }], loose: [] }
  }
  return { beats: made, loose }
}

const draftBeats = (scene: DraftScene, carried: Hint[]): DraftBeat[] => {
  const beats: DraftBeat[] = []
  const waiting = carried
  for (const passage of scene.passages) {
    const { beats: made, loose } = beatsOfPassage(passage)
    const closing = passage.kind === 'transition' || passage.kind === 'caption'
    const last = beats.at(-1)
    if (closing && !passage.time && last) last.hints.push(...waiting.splice(0))
    else if (made[0] && waiting.length) made[0].hints.unshift(...waiting.splice(0))
    beats.push(...made)
    placeLoose(loose, beats, waiting, passage.aside === true)
  }
  const last = beats.at(-1)
  if (last && waiting.length) last.hints.push(...waiting.splice(0))
  return beats
}

const quoteStart = /^["“„«'‘]/

const kindOf = (beat: DraftBeat): BeatKind =>
  beat.kind === 'narration' && (quoteStart.test(beat.text) || beat.speaker) ? 'dialogue' : beat.kind

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000

/** Beats with ids and times, and the scenes that hold them. Scenes without a word are left out. */
export const buildScenes = (
  draft: Draft,
  textLength: number,
  wordsPerMinute: number,
): { scenes: Scene[]; duration: number } => {
  const beatId = makeIds('b')
  const sceneId = makeIds('s')
  const scenes: Scene[] = []
  const carried: Hint[] = []
  let clock = 0
  for (const [index, scene] of draft.scenes.entries()) {
    const drafts = draftBeats(scene, carried)
    if (drafts.length === 0) continue
    const beats: Beat[] = drafts.map((beat, at) => {
      const next = drafts[at + 1]
      const pause = pauseAfter({
        paragraph: beat.lastOfParagraph,
        scene: next === undefined,
        hint: beat.hints.some((hint) => hint.span.start >= beat.span.end),
      })
      const start = beat.time?.start ?? clock
      const end = beat.time?.end ?? start + speakingTime(beat.text, wordsPerMinute) + pause
      clock = end
      const speaker = beat.speaker ?? speakerInProse(beat.text)
      return {
        id: beatId(beat.text),
        span: beat.span,
        text: beat.text,
        kind: kindOf(beat),
        ...(speaker && { speaker }),
        start: round(start),
        end: round(end),
        hints: beat.hints,
      }
    })
    const title = scene.title || `Scene ${scenes.length + 1}`
    const end = draft.scenes[index + 1]?.start ?? textLength
    scenes.push({ id: sceneId(scene.title || (beats[0]?.text ?? '')), title, span: { start: scene.start, end }, beats })
  }
  return { scenes, duration: round(clock) }
}
