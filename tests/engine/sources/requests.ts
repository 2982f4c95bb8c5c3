import type { MakerContext } from '../../../electron/engine/providers/provider.ts'
import type { SoundRequest } from '../../../electron/engine/sources/source.ts'
import type { SoundKind } from '../../../shared/story.ts'

export const request = (words: string, kind: SoundKind = 'effect', note = ''): SoundRequest => ({
  sound: {
    type: 'sound',
    id: 'a',
    name: words,
    aliases: [],
    brief: '',
    placements: [],
    kind,
    search: [words],
    gain: 0,
    loop: kind !== 'effect',
  },
  length: null,
  note,
  seed: 1,
  count: 3,
})

export const context: MakerContext = {
  settings: {},
  signal: new AbortController().signal,
  fetch: () => Promise.reject(new Error('no network in tests')),
  now: () => 0,
  assets: '',
}
