import type { Placement, Sound } from '../../../shared/plan.ts'
import type { Wish } from './budget.ts'
import type { Cue } from './cue.ts'
import type { Setting } from './find-settings.ts'
import { placeRun } from './make-backgrounds.ts'
import type { TaggedBeat } from './tag-story.ts'

type Draft = Wish<Omit<Sound, 'id'>>

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where a lasting sound ends: ambience with its scene, music where the next music begins or with the story. */
const lastBeat = (cue: Cue, tagged: TaggedBeat[], cues: Cue[]): number => {
  const scene = tagged[cue.beat]?.scene
  let last = cue.kind === 'music' ? tagged.length - 1 : cue.beat
  while (tagged[last + 1] && tagged[last + 1]?.scene === scene) last++
  const next = cues.find((each) => each.kind === cue.kind && each.beat > cue.beat)
  return next && next.beat <= last ? next.beat - 1 : last
}

/** Cues of one key become one sound with a placement for each. */
export const makeEffects = (cues: Cue[], tagged: TaggedBeat[]): Draft[] => {
  const groups = new Map<string, Cue[]>()
  for (const cue of cues) {
    const key = `${cue.kind} ${cue.key}`
    groups.set(key, [...(groups.get(key) ?? []), cue])
  }
  const lasting = cues.filter((cue) => cue.kind !== 'effect')
  return [...groups.values()].map((group) => {
    const [first] = group as [Cue, ...Cue[]]
    const named = group.find((cue) => cue.name !== cue.key) ?? first
    const loop = first.kind !== 'effect'
    const placements: Placement[] = group.map((cue) =>
      loop
        ? placeRun(tagged, cue.beat, lastBeat(cue, tagged, lasting))
        : { beatId: tagged[cue.beat]?.beat.id ?? '', offset: cue.offset, length: null },
    )
    const weight = Math.max(...group.map((cue) => cue.weight))
    return {
      first: first.beat,
      score: weight * 2 + Math.min(group.length, 4) * 0.25,
      value: {
        type: 'sound',
        kind: first.kind,
        name: upper(named.name),
        aliases: [],
        brief: first.hinted
          ? first.name
          : `${first.name}, as in "${(tagged[first.beat]?.beat.text ?? '').slice(0, 120)}"`,
        placements,
        search: named.search,
        gain: Math.max(...group.map((cue) => cue.gain)),
        loop,
      },
    }
  })
}

const weatherSound: Record<string, { name: string; search: string[] }> = {
  rain: { name: 'rain', search: ['rain ambience', 'rain'] },
  storm: { name: 'rain storm', search: ['rain storm', 'rain', 'wind'] },
  wind: { name: 'wind', search: ['wind ambience', 'wind'] },
  snow: { name: 'winter wind', search: ['winter wind', 'wind'] },
}

/** What a place sounds like, over all the runs that play there. */
export const makeAmbiences = (settings: Setting[], tagged: TaggedBeat[], cues: Cue[]): Draft[] => {
  const hinted = cues
    .filter((cue) => cue.kind === 'ambience')
    .map((cue) => ({ from: cue.beat, scene: tagged[cue.beat]?.scene }))
  const groups = new Map<string, { search: string[]; runs: Setting[] }>()
  for (const setting of settings) {
    if (hinted.some((hint) => hint.scene === setting.scene && hint.from <= setting.to)) continue
    const weather = weatherSound[setting.weather]
    const told = setting.place.ambience[setting.time === 'night' ? 'night' : 'day']
    const found =
      weather && !setting.place.inside
        ? weather
        : told
          ? { name: told, search: [`${told} ambience`, told, ...told.split(' ').slice(-1)] }
          : undefined
    if (!found) continue
    const group = groups.get(found.name) ?? { search: [...new Set(found.search)], runs: [] }
    group.runs.push(setting)
    groups.set(found.name, group)
  }
  return [...groups].map(([name, { search, runs }]) => ({
    first: runs[0]?.from ?? 0,
    score: 1.3 + Math.min(2, runs.reduce((sum, run) => sum + (placeRun(tagged, run.from, run.to).length ?? 0), 0) / 10),
    value: {
      type: 'sound',
      kind: 'ambience',
      name: upper(name),
      aliases: [],
      brief: `${name}, a steady background without events`,
      placements: joinRuns(runs).map((run) => placeRun(tagged, run.from, run.to)),
      search,
      gain: 0,
      loop: true,
    },
  }))
}

/** Runs that follow each other are one. */
const joinRuns = (runs: Setting[]): { from: number; to: number }[] => {
  const joined: { from: number; to: number }[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.to + 1 === run.from) last.to = run.to
    else joined.push({ from: run.from, to: run.to })
  }
  return joined
}

const moods: [RegExp, string][] = [
  [/\b(ghost|haunted|murder|blood|monster|terror|scream|graveyard|creepy|detective|crime)\b/gi, 'tense mysterious'],
  [/\b(spaceship|starship|planet|orbit|rocket|robot|astronaut|galaxy|signal|alien)\b/gi, 'spacious electronic'],
  [/\b(sad|cried|tears|funeral|goodbye|lonely|lost)\b/gi, 'slow sad'],
  [/\b(sleep|moon|bedtime|blanket|lullaby|dream|goodnight|yawned)\b/gi, 'soft lullaby'],
  [/\b(laughed|party|dance|happy|fun|played|smiled|joy)\b/gi, 'light cheerful'],
]

/** One quiet bed under the whole story, where the writer asked for no music. */
export const makeMusic = (tagged: TaggedBeat[], cues: Cue[]): Draft[] => {
  if (cues.some((cue) => cue.kind === 'music') || tagged.length === 0) return []
  const text = tagged
    .slice(0, 400)
    .map(({ beat }) => beat.text)
    .join(' ')
  const [best] = moods
    .map(([pattern, mood]) => ({ mood, count: text.match(pattern)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count)
  const mood = best && best.count > 1 ? best.mood : 'gentle calm'
  return [
    {
      first: 0,
      score: 2.2,
      value: {
        type: 'sound',
        kind: 'music',
        name: 'Music bed',
        aliases: [],
        brief: `${mood} music under the whole story, no vocals`,
        placements: [placeRun(tagged, 0, tagged.length - 1)],
        search: [`${mood} music`, `${mood.split(' ').at(-1)} music`, 'music'],
        gain: 0,
        loop: true,
      },
    },
  ]
}
