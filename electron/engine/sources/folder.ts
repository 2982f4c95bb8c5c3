import { readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { z } from 'zod'
import { CodedError } from '../../../shared/errors.ts'
import { listSounds } from './folder/list-sounds.ts'
import { matchFile } from './folder/match-file.ts'
import { checkFile } from './folder/safe-path.ts'
import type { Candidate, Source } from './source.ts'

const settings = z.object({
  path: z.string().default('').meta({
    title: 'Folder',
    description: 'Absolute path of a folder with your own sounds (WAV, MP3, OGG, FLAC). Empty: not used.',
  }),
})
const handleShape = z.object({ file: z.string() })
const leastMatch = 0.3

const pathOf = (values: Record<string, unknown>): string => {
  const read = settings.safeParse(values)
  return read.success ? read.data.path.trim() : ''
}

/** The user's own sounds, found by the words of their names, folders and tags. Nothing is written there. */
export const folder: Source = {
  id: 'folder',
  label: 'My sounds',
  kind: 'folder',
  description: 'A folder of your own sounds, matched by file name, folder name and tags.',
  settings,
  limits: { concurrency: 4 },
  heavy: false,
  async search(request, { settings: values, signal }) {
    const root = pathOf(values)
    if (root === '') return []
    const { files } = await listSounds(root, signal)
    return files
      .map((file) => ({ file, match: matchFile(file, request) }))
      .filter(({ match }) => match >= leastMatch)
      .sort((a, b) => b.match - a.match || (a.file.path < b.file.path ? -1 : 1))
      .slice(0, request.count)
      .map(
        ({ file, match }): Candidate => ({
          id: file.path,
          title: file.title || parse(file.path).name,
          match,
          duration: file.duration,
          credits: [{ title: file.title || parse(file.path).base, author: file.artist, licence: 'own', url: '' }],
          url: join(root, file.path),
          approximate: false,
          handle: { file: file.path },
        }),
      )
  },
  async load(candidate, { settings: values, signal }) {
    const root = pathOf(values)
    const { file } = handleShape.parse(candidate.handle)
    const path = await checkFile(root, file)
    try {
      return { bytes: await readFile(path, { signal }) }
    } catch (cause) {
      signal.throwIfAborted()
      throw new CodedError('SOURCE_FAILED', `The sound ${path} could not be read. Is it still there?`, { cause })
    }
  },
  async status({ settings: values, signal }) {
    const root = pathOf(values)
    if (root === '') return { state: 'not-configured', detail: 'Choose a folder with your sounds.' }
    try {
      const { files, cut } = await listSounds(root, signal)
      const many = `${files.length} ${files.length === 1 ? 'sound' : 'sounds'} in ${root}`
      return { state: 'works', detail: cut ? `${many}; there are more, which are not searched` : many }
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof CodedError) return { state: 'missing', detail: error.message }
      throw error
    }
  },
}
