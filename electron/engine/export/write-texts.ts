import { toFileName } from '../../../shared/file-name.ts'
import { type BundleFile, type Manifest, manifestSchema } from '../../../shared/manifest.ts'
import type { Timeline } from '../../../shared/timeline.ts'
import type { ExportedFile } from '../exporters/exporter.ts'
import type { BundleWriter, FileFacts } from './bundle-writer.ts'
import type { ExportInput } from './export-input.ts'
import { hashOf } from './hash-file.ts'
import type { OldBundle } from './old-bundle.ts'
import { writeCredits } from './write-credits.ts'
import { writeCueSheet } from './write-cue-sheet.ts'
import { writeReadme } from './write-readme.ts'
import { writeSrt } from './write-srt.ts'

export interface WrittenTimelines {
  timelines: Manifest['timelines']
  files: BundleFile[]
  warnings: string[]
}

/** True where the user has worked on a timeline since we wrote it: saving over it is what editors do. */
async function isEdited({ path, text }: ExportedFile, old: OldBundle): Promise<boolean> {
  return (await old.isForeign(path)) && (await old.hashOf(path)) !== hashOf(text)
}

/** Writes every timeline format. One that the user has edited keeps its name; the new one stands beside it. */
export async function writeTimelines(
  timeline: Timeline,
  root: string,
  { name, exporters }: Pick<ExportInput, 'name' | 'exporters'>,
  writer: BundleWriter,
  old: OldBundle,
): Promise<WrittenTimelines> {
  const written: WrittenTimelines = { timelines: [], files: [], warnings: [] }
  const slug = toFileName(name)
  for (const exporter of exporters) {
    let exported = exporter.write(timeline, { root, name: slug })
    const edited = await Promise.all(exported.map((file) => isEdited(file, old)))
    if (edited.includes(true)) {
      const before = exported.map(({ path }) => path).join(', ')
      exported = exporter.write(timeline, { root, name: `${slug}-new` })
      const after = exported.map(({ path }) => path).join(', ')
      written.warnings.push(`${before} was changed outside of the app and is left as it is; the new one is ${after}.`)
    }
    for (const { path, text } of exported) {
      written.files.push(await writer.add({ path, role: 'timeline', mediaType: mediaTypeOf(path) }, text))
    }
    written.timelines.push({ format: exporter.id, paths: exported.map(({ path }) => path) })
  }
  return written
}

function mediaTypeOf(path: string): string {
  if (path.endsWith('.otio')) return 'application/json'
  return /\.(mlt|kdenlive|xml|fcpxml)$/.test(path) ? 'application/xml' : 'text/plain'
}

/** The credits, the cue sheet, the subtitles, the read-me and the manifest's schema. */
export async function writeTexts(
  manifest: Manifest,
  timeline: Timeline,
  root: string,
  { exporters }: Pick<ExportInput, 'exporters'>,
  writer: BundleWriter,
): Promise<BundleFile[]> {
  const schema = `${JSON.stringify(manifestSchema(), null, 2)}\n`
  const texts: [FileFacts, string][] = [
    [{ path: 'CREDITS.md', role: 'credits', mediaType: 'text/markdown' }, writeCredits(manifest)],
    [{ path: 'cue-sheet.csv', role: 'cue-sheet', mediaType: 'text/csv' }, writeCueSheet(manifest)],
    [{ path: 'story.srt', role: 'subtitles', mediaType: 'application/x-subrip' }, writeSrt(timeline)],
    [{ path: 'README.txt', role: 'readme', mediaType: 'text/plain' }, writeReadme(manifest, exporters, root)],
    [{ path: 'manifest.schema.json', role: 'schema', mediaType: 'application/schema+json' }, schema],
  ]
  const files: BundleFile[] = []
  for (const [facts, text] of texts) files.push(await writer.add(facts, text))
  return files
}
