import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { type BundleFile, type Manifest, manifest as manifestSchema } from '../../../shared/manifest.ts'
import type { Timeline } from '../../../shared/timeline.ts'
import type { Exporter } from '../exporters/exporter.ts'
import type { Check } from './export-input.ts'
import { hashFile } from './hash-file.ts'
import { filesOf } from './old-bundle.ts'
import { readPngHeader } from './read-png-header.ts'
import { readWavHeader } from './read-wav-header.ts'

/** A bundle as it stands on the disk, before it is moved in place. */
export interface BundleToCheck {
  /** Absolute path of a file of the bundle. */
  locate(path: string): string
  manifestPath: string
  timeline: Timeline
  exporters: readonly Exporter[]
  signal: AbortSignal
}

/** Two thousandths of a second; the length in the manifest is that of the samples. */
const durationTolerance = 0.002

/** Runs a check over many things and tells the first thing wrong. */
async function checkAll<Thing>(
  name: string,
  things: readonly Thing[],
  signal: AbortSignal,
  findFault: (thing: Thing) => Promise<string | null> | string | null,
): Promise<Check> {
  const faults: string[] = []
  for (const thing of things) {
    signal.throwIfAborted()
    try {
      const fault = await findFault(thing)
      if (fault) faults.push(fault)
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error))
    }
  }
  const [first, ...more] = faults
  const detail = first ? [first, more.length > 0 ? `and ${more.length} more` : ''].filter(Boolean).join(', ') : ''
  return { name, passed: faults.length === 0, detail: detail || `${things.length} checked` }
}

/** Reads back what was written and compares it with what was meant. */
export async function checkBundle(bundle: BundleToCheck): Promise<Check[]> {
  const { signal, locate } = bundle
  const parsed = manifestSchema.safeParse(JSON.parse(await readFile(bundle.manifestPath, 'utf8')))
  const isValid: Check = {
    name: 'The manifest matches its schema',
    passed: parsed.success,
    detail: parsed.success ? '1 checked' : (parsed.error.issues[0]?.message ?? ''),
  }
  if (!parsed.success) return [isValid]
  const manifest = parsed.data
  const files = filesOf(manifest)
  const ofRole = (role: BundleFile['role']) => files.filter((file) => file.role === role)
  const pictures = [...ofRole('png'), ...ofRole('contact-sheet')]
  return [
    isValid,
    await checkAll('Every file is there, whole', files, signal, async ({ path, sha256, bytes }) => {
      const found = await hashFile(locate(path))
      return found.sha256 === sha256 && found.bytes === bytes ? null : `${path} is not what was written`
    }),
    await checkAll('File names are safe and unique', files, signal, ({ path }) => checkName(path, files)),
    await checkAll('Pictures have their size and straight alpha', pictures, signal, async ({ path, size }) => {
      const png = readPngHeader(await readFile(locate(path)))
      if (!png.hasAlpha || png.bits !== 8) return `${path} has no 8-bit alpha`
      return isDeepStrictEqual(png.size, size) ? null : `${path} is ${png.size.width} x ${png.size.height}`
    }),
    await checkAll('Sounds are 48 kHz, 24 bit, without time code', ofRole('wav'), signal, async (file) =>
      checkSound(file, await readFile(locate(file.path))),
    ),
    ...(await checkTimelines(bundle, manifest, new Set(files.map((file) => file.path)))),
  ]
}

/** Editors take trailing digits for an image sequence; Windows has names and letters that it forbids. */
function checkName(path: string, files: BundleFile[]): string | null {
  if (!/^([a-z]+\/)?[a-z0-9-]*[a-z-](\.[a-z]+)+$/i.test(path)) return `${path} is not a safe name`
  const same = files.filter((each) => each.path.toLowerCase() === path.toLowerCase())
  return same.length === 1 ? null : `${path} is there twice`
}

function checkSound({ path, sound }: BundleFile, bytes: Uint8Array): string | null {
  const wav = readWavHeader(bytes)
  if (wav.sampleRate !== 48_000 || wav.bits !== 24) return `${path} is ${wav.sampleRate} Hz, ${wav.bits} bit`
  // Resolve places a WAV with a time code at that time code.
  if (wav.chunks.some((chunk) => chunk === 'bext' || chunk === 'iXML')) return `${path} has a time code`
  const isRight = sound !== null && Math.abs(wav.duration - sound.duration) <= durationTolerance
  return isRight ? null : `${path} is ${wav.duration} s long`
}

async function checkTimelines(bundle: BundleToCheck, manifest: Manifest, paths: Set<string>): Promise<Check[]> {
  const checks: Check[] = []
  for (const { format, paths: own } of manifest.timelines) {
    const exporter = bundle.exporters.find((each) => each.id === format)
    const label = exporter?.label ?? format
    let read: Timeline | undefined
    const same = await checkAll(`${label} reads back as the same timeline`, [own], bundle.signal, async () => {
      const texts = await Promise.all(
        own.map(async (path) => ({ path, text: await readFile(bundle.locate(path), 'utf8') })),
      )
      read = exporter?.read(texts)
      return isDeepStrictEqual(read, bundle.timeline) ? null : `${own.join(', ')} says something else`
    })
    const used = new Set(read?.tracks.flatMap((track) => track.clips.flatMap((clip) => clip.file ?? [])))
    const offline = await checkAll(`${label}: nothing is offline`, [...used], bundle.signal, (path) =>
      paths.has(path) ? null : `${path} is not in the bundle`,
    )
    checks.push(same, offline)
  }
  return checks
}
