import { parseFile } from 'music-metadata'

export interface Tags {
  title: string
  artist: string
  /** Genre, comment, description, keywords. */
  words: string
  /** Seconds; null where the file does not say. */
  duration: number | null
}

const nothing: Tags = { title: '', artist: '', words: '', duration: null }

/** The tags of a sound file; empty ones where it has none or cannot be read, for its name still counts. */
export async function readTags(path: string): Promise<Tags> {
  try {
    const { common, format } = await parseFile(path, { skipCovers: true, duration: false })
    const comments = (common.comment ?? []).map((each) => each.text ?? '')
    const words = [...(common.genre ?? []), ...comments, ...(common.description ?? []), ...(common.keywords ?? [])]
    const duration = format.duration
    return {
      title: common.title ?? '',
      artist: common.artist ?? '',
      words: words.join(' ').slice(0, 500),
      duration: duration !== undefined && Number.isFinite(duration) && duration > 0 ? duration : null,
    }
  } catch {
    return nothing
  }
}
