import { z } from 'zod'
import { CodedError } from '../../../shared/errors.ts'
import type { Credit } from '../../../shared/licence.ts'
import type { Candidate, SoundRequest, Source } from './source.ts'
import { seedRandom } from './synth/dsp/signal.ts'
import { matchVoices } from './synth/match.ts'
import { matchMusic } from './synth/music/match-music.ts'
import { moodById, type Piece, pieceSeconds, planPiece, renderPiece, titlePiece } from './synth/music/render-music.ts'
import { instrumentWords } from './synth/music/scale.ts'
import { lengthOf, renderVoice } from './synth/render.ts'
import { titleOf } from './synth/title.ts'
import { voices } from './synth/vocabulary/index.ts'
import type { Voice, Wish } from './synth/voice.ts'
import { packWav } from './synth/wav.ts'
import { readWish } from './synth/wish.ts'
import { stemsOf } from './synth/words.ts'

const handleShape = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('voice'),
    voice: z.string(),
    seed: z.int().nonnegative(),
    wanted: z.number().positive().nullable(),
    wish: z.object({
      count: z.int().min(1).max(12).nullable(),
      size: z.number().min(0.4).max(2.5),
      speed: z.number().min(0.4).max(2.5),
      force: z.number().min(0.3).max(2),
      material: z.enum(['wood', 'metal', 'stone', 'glass']).nullable(),
      distance: z.number().min(0).max(1),
      room: z.enum(['dry', 'small', 'room', 'hall', 'open']).nullable(),
    }),
  }),
  z.object({
    type: z.literal('music'),
    mood: z.string(),
    lead: z.enum(Object.keys(instrumentWords) as [keyof typeof instrumentWords]),
    key: z.int().min(36).max(84),
    tempo: z.number().min(40).max(220),
    seed: z.int().nonnegative(),
  }),
])
type Handle = z.infer<typeof handleShape>

const credits = (title: string): Credit[] => [{ title, author: 'Inkcue', licence: 'generated', url: '' }]

const allStems = ({ sound, note }: SoundRequest): string[] =>
  stemsOf([...sound.search.slice(0, 3), sound.name, sound.brief, note].join(' '))

/** The first candidate is as asked; each further one leans another way, so that there is a choice to hear. */
function varyWish(wish: Wish, voice: Voice, index: number, seed: number): Wish {
  if (index === 0) return wish
  const random = seedRandom(seed * 7 + index)
  const lean = index % 2 === 1 ? 1.12 + 0.25 * random() : 0.9 - 0.2 * random()
  const rooms = ['room', 'small', 'hall'] as const
  const room = index > 1 && wish.room === null && !voice.loop ? (rooms[index % 3] ?? null) : wish.room
  return {
    ...wish,
    size: Math.min(2, Math.max(0.5, wish.size * lean)),
    speed: wish.speed * (index % 3 === 2 ? 0.9 : 1),
    room,
  }
}

function findVoices(request: SoundRequest): Candidate[] {
  const matches = matchVoices(request)
  const best = matches[0]
  if (!best) return []
  const wish = readWish(allStems(request))
  const others = matches.slice(1).filter((each) => each.match > best.match * 0.82 && each.match > 0.5)
  return Array.from({ length: request.count }, (_, index) => {
    // Every second place goes to the next kind that fits nearly as well, as long as there is one.
    const other = index % 2 === 1 ? others[(index - 1) / 2] : undefined
    const { voice, match, approximate } = other ?? best
    const turn = other ? 0 : index
    const varied = varyWish(wish, voice, turn, request.seed)
    const seed = (request.seed * 31 + turn * 977) >>> 0
    const handle: Handle = { type: 'voice', voice: voice.id, seed, wanted: request.length, wish: varied }
    const title = titleOf(voice, varied)
    return {
      id: `${voice.id}-${seed}-${index}`,
      title,
      match: Math.max(0, match - (other ? 0 : index * 0.01)),
      duration: lengthOf(voice, varied, request.length),
      credits: credits(title),
      url: '',
      approximate,
      handle,
    }
  }).sort((a, b) => b.match - a.match)
}

function findMusic(request: SoundRequest): Candidate[] {
  const stems = allStems(request)
  const { moods, lead, match } = matchMusic(stems)
  const { speed } = readWish(stems)
  return Array.from({ length: request.count }, (_, index) => {
    const mood = moods[index % moods.length] ?? moodById('calm')
    const seed = (request.seed * 31 + index * 977) >>> 0
    const piece = planPiece(mood, lead, speed, seed)
    const title = titlePiece(piece)
    const handle: Handle = { type: 'music', mood: mood.id, lead: piece.lead, key: piece.key, tempo: piece.tempo, seed }
    return {
      id: `music-${mood.id}-${seed}`,
      title,
      match: match - index * 0.01,
      duration: pieceSeconds(piece),
      credits: credits(title),
      url: '',
      approximate: false,
      handle,
    }
  })
}

function render(handle: Handle): Uint8Array {
  if (handle.type === 'music') {
    const piece: Piece = { ...handle, mood: moodById(handle.mood) }
    return packWav(renderPiece(piece))
  }
  const voice = voices.find((each) => each.id === handle.voice)
  if (!voice) throw new CodedError('NOTHING_FOUND', `The synthesiser has no sound "${handle.voice}". Search again.`)
  return packWav(renderVoice(voice, handle.wish, handle.seed, handle.wanted))
}

/** Sounds made on the spot, with no key and no network. Speech, laughter and most animals it leaves open. */
export const synth: Source = {
  id: 'synth',
  label: 'Built-in synthesiser',
  kind: 'built-in',
  description: 'Makes effects, ambiences and simple music itself: free to use, no network, never the same twice.',
  settings: z.object({}),
  limits: { concurrency: 2 },
  heavy: true,
  search: async (request, { signal }) => {
    signal.throwIfAborted()
    return request.sound.kind === 'music' ? findMusic(request) : findVoices(request)
  },
  load: async (candidate, { signal }) => {
    signal.throwIfAborted()
    const handle = handleShape.safeParse(candidate.handle)
    if (!handle.success)
      throw new CodedError('NOTHING_FOUND', `The sound "${candidate.title}" cannot be made again. Search again.`, {
        cause: handle.error,
      })
    return { bytes: render(handle.data) }
  },
  status: async () => ({ state: 'works', detail: `${voices.length} kinds of sound and music in 6 moods` }),
}
