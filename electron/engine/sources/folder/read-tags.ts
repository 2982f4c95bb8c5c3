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
    const { common, format, native } = await parseFile(path, { skipCovers: true, duration: false })
    const comments = (common.comment ?? []).map((each) => each.text ?? '')
    // ffmpeg writes an MP3's comment as a free text frame, which is no comment to the library.
    const free = Object.values(native).flatMap((tags) =>
      tags.map(({ id, value }) => (/^TXXX:(comment|description|keywords)$/i.test(id) ? String(value) : '')),
    )
    const words = [
      ...free,
      ...(common.genre ?? []),
      ...comments,
      ...(common.description ?? []),
      ...(common.keywords ?? []),
    ]
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
