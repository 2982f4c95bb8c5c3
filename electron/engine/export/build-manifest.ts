import { toFrames, toSeconds } from '../../../shared/frames.ts'
import { type LicenceId, type RightsLight, rightsOf } from '../../../shared/licence.ts'
import { type BundleFile, type Manifest, type ManifestAsset, manifestFormat } from '../../../shared/manifest.ts'
import type { Story } from '../../../shared/story.ts'
import type { Take } from '../../../shared/take.ts'
import type { Timeline } from '../../../shared/timeline.ts'
import type { Chosen } from './choose-takes.ts'
import type { ExportInput } from './export-input.ts'
import { groupByLicence } from './write-credits.ts'

/** An asset with its files, or the reason why it has none. */
export interface MadeAsset extends Chosen {
  files: BundleFile[]
}

/** Everything that the manifest says but the files beside the assets'. */
export function buildManifest(made: MadeAsset[], timeline: Timeline, { state }: Pick<ExportInput, 'state'>): Manifest {
  const { story, style, briefHashes } = state
  const { frameRate, aspect, size, length } = timeline
  const assets = made.map((each) => describeAsset(each, timeline, briefHashes[each.asset.id]))
  const groups = groupByLicence({ assets })
  const lights = assets.flatMap(({ take }) => (take ? [take.rights] : []))
  return {
    $schema: './manifest.schema.json',
    format: manifestFormat,
    version: 1,
    createdAt: '',
    title: story.title,
    language: story.language,
    frameRate,
    aspect,
    size,
    frames: length,
    duration: toSeconds(length, frameRate),
    style: { id: style.id, name: style.name, palette: style.palette },
    scenes: describeScenes(story, timeline),
    assets,
    holes: made
      .filter(({ files }) => files.length === 0)
      .map(({ asset, reason }) => ({ assetId: asset.id, name: asset.name, brief: asset.brief, reason })),
    rights: { light: strictest(lights), licences: Array.from(groups, ([licence, of]) => countAssets(licence, of)) },
    cost: assets.reduce((sum, { take }) => sum + (take?.usage.cost ?? 0), 0),
    timelines: [],
    files: [],
  }
}

const strictest = (lights: RightsLight[]): RightsLight =>
  lights.includes('red') ? 'red' : lights.includes('yellow') ? 'yellow' : 'green'

const countAssets = (licence: LicenceId, entries: { asset: string }[]) => ({
  licence,
  assets: new Set(entries.map(({ asset }) => asset)).size,
})

function describeScenes(story: Story, { frameRate }: Timeline): Manifest['scenes'] {
  return story.scenes.map(({ id, title, beats }) => ({
    id,
    title,
    beats: beats.map((beat) => ({
      id: beat.id,
      kind: beat.kind,
      speaker: beat.speaker ?? null,
      text: beat.text,
      start: beat.start,
      end: beat.end,
      startFrame: toFrames(beat.start, frameRate),
      endFrame: toFrames(beat.end, frameRate),
    })),
  }))
}

function describeAsset(
  { asset, take, files }: MadeAsset,
  timeline: Timeline,
  briefHash: string | undefined,
): ManifestAsset {
  const { id, type, kind, name, aliases, brief } = asset
  const baseId = asset.type === 'visual' ? asset.baseId : null
  const isStale = take !== null && briefHash !== undefined && take.briefHash !== briefHash
  const shown = files.length > 0 && take ? describeTake(take, isStale) : null
  return { id, type, kind, name, aliases, brief, baseId, cues: findCues(id, timeline), take: shown, files }
}

function describeTake(take: Take, stale: boolean): NonNullable<ManifestAsset['take']> {
  const { id, label, maker, model, seed, note, promptHash, briefHash, approximate, createdAt, usage, sourceUrl } = take
  const { credits, picture, verdict } = take
  const made = { id, label, maker, model, seed, note, promptHash, briefHash, stale, approximate, createdAt, usage }
  return { ...made, score: verdict.score, sourceUrl, credits, rights: rightsOf(credits), picture }
}

function findCues(assetId: string, { tracks, markers, frameRate }: Timeline): ManifestAsset['cues'] {
  const beats = markers.filter(({ kind }) => kind === 'beat').sort((a, b) => a.start - b.start)
  return tracks.flatMap((track) =>
    track.clips
      .filter((clip) => clip.assetId === assetId)
      .map((clip) => ({
        beatId: beats.findLast(({ start }) => start <= clip.start)?.beatId ?? null,
        track: track.name,
        start: toSeconds(clip.start, frameRate),
        end: toSeconds(clip.start + clip.length, frameRate),
        startFrame: clip.start,
        frames: clip.length,
      })),
  )
}
