import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildTimeline, type Media } from '../../../shared/build-timeline.ts'
import { CodedError } from '../../../shared/errors.ts'
import { frameSize } from '../../../shared/frames.ts'
import type { Manifest } from '../../../shared/manifest.ts'
import type { Timeline } from '../../../shared/timeline.ts'
import { openStaging, type Staging } from '../store/atomic-folder.ts'
import { toDiskError } from '../store/disk-error.ts'
import { buildManifest, type MadeAsset } from './build-manifest.ts'
import { type BundleWriter, createBundleWriter } from './bundle-writer.ts'
import { checkBundle } from './check-bundle.ts'
import { checkTarget, type Target, toTargetError } from './check-target.ts'
import { chooseTakes } from './choose-takes.ts'
import type { Check, ExportInput, ExportTools, Receipt } from './export-input.ts'
import { hashFile } from './hash-file.ts'
import { makeMedia } from './make-media.ts'
import { makeSheet } from './make-sheet.ts'
import { nameMedia } from './name-media.ts'
import { filesOf, noOldBundle, type OldBundle, openOldBundle } from './old-bundle.ts'
import { runParallel } from './run-parallel.ts'
import { warnOf } from './warn-of.ts'
import { writeTexts, writeTimelines } from './write-texts.ts'
import { findZipFault, placeZip, writeZip } from './write-zip.ts'

/** Targets that are being written: two exports must not share a folder. */
const busy = new Set<string>()

interface Job {
  input: ExportInput
  tools: ExportTools
  target: Target
  old: OldBundle
  staging: Staging
  writer: BundleWriter
}

/**
 * Writes the bundle to a temporary place, reads it back, checks it and moves it in. On any failure, and on abort, the
 * target is as it was. Throws EXPORT_TARGET, EXPORT_CHECK_FAILED, DISK_FULL; the signal's reason.
 */
export async function exportBundle(input: ExportInput, tools: ExportTools): Promise<Receipt> {
  tools.signal.throwIfAborted()
  const target = await checkTarget(input.target, input.projectPath)
  if (busy.has(target.path)) {
    throw new CodedError('EXPORT_TARGET', `${target.path} is being written by another export. Wait until it is done.`)
  }
  busy.add(target.path)
  try {
    return await exportTo(target, input, tools)
  } catch (error) {
    tools.signal.throwIfAborted()
    throw toTargetError(await toDiskError(error, target.path), target.path)
  } finally {
    busy.delete(target.path)
  }
}

async function exportTo(target: Target, input: ExportInput, tools: ExportTools): Promise<Receipt> {
  const staging = await openStaging(target.path)
  try {
    const old = target.kind === 'folder' ? await openOldBundle(target.path, staging.leftovers) : noOldBundle
    const writer = createBundleWriter(staging.folder, target.path, old)
    return await writeAll({ input, tools, target, old, staging, writer })
  } finally {
    await staging.discard()
  }
}

async function writeAll(job: Job): Promise<Receipt> {
  const { input, tools, target, old, staging, writer } = job
  const made = await makeAll(job)
  const timeline = placeAll(made, input)
  tools.onProgress(0.86, 'Contact sheet')
  const sheet = await makeSheet(made, writer, input, tools)
  tools.onProgress(0.9, 'Timelines')
  // Where a zip is most often unpacked to: a folder of its name beside it.
  const root = target.kind === 'zip' ? target.path.slice(0, -'.zip'.length) : target.path
  const written = await writeTimelines(timeline, root, input, writer, old)
  const manifest = { ...buildManifest(made, timeline, input), timelines: written.timelines }
  manifest.files = [...written.files, sheet, ...(await writeTexts(manifest, timeline, root, input, writer))]
  manifest.createdAt = dateOf(manifest, old, tools)
  const manifestPath = join(staging.folder, 'manifest.json')
  await writeFile(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true })

  tools.onProgress(0.92, 'Checking')
  const checks = await checkBundle({ ...input, timeline, manifestPath, locate: writer.locate, signal: tools.signal })
  refuseFaults(checks, target)
  const warnings = [...target.warnings, ...written.warnings, ...warnOf(manifest, target)]
  const { bytes, more } = await place(job, manifest, manifestPath, warnings)
  tools.onProgress(1, 'Done')
  return {
    path: target.path,
    files: filesOf(manifest).length + 1,
    bytes,
    checks: [...checks, ...more],
    holes: manifest.holes.map(({ name, reason }) => `${name}: ${reason}`),
    warnings,
  }
}

/** Every asset's files, so many at once as there are workers. */
async function makeAll({ input, tools, writer }: Job): Promise<MadeAsset[]> {
  const chosen = chooseTakes(input)
  const names = nameMedia(chosen.map(({ asset }) => asset.id))
  const frame = frameSize(input.settings.aspect, input.settings.height)
  let done = 0
  return runParallel(chosen, tools, async (each, signal) => {
    const maker = { input, frame, writer, work: tools.work, signal }
    const files = await makeMedia(each, names.get(each.asset.id) ?? '', maker)
    done++
    tools.onProgress((0.85 * done) / chosen.length, `${done} of ${chosen.length} pictures and sounds`)
    return typeof files === 'string' ? { ...each, take: null, reason: files, files: [] } : { ...each, files }
  })
}

function placeAll(made: MadeAsset[], { state, settings }: ExportInput): Timeline {
  const media: Record<string, Media | null> = {}
  for (const { asset, files } of made) {
    const [file] = files
    const gain = asset.type === 'sound' ? asset.gain : 0
    media[asset.id] = file
      ? { file: file.path, mediaType: file.mediaType, duration: file.sound?.duration ?? null, gain }
      : null
  }
  const { frameRate, aspect, height } = settings
  const { story, order, assets } = state
  return buildTimeline({
    story,
    order,
    assets,
    media,
    frameRate,
    aspect,
    size: frameSize(aspect, height),
    captions: true,
  })
}

/** A bundle that has not changed keeps its date, and so its manifest. */
function dateOf(manifest: Manifest, { manifest: before }: OldBundle, { now }: ExportTools): string {
  const same = before && JSON.stringify({ ...before, createdAt: '' }) === JSON.stringify({ ...manifest, createdAt: '' })
  return same ? before.createdAt : new Date(now()).toISOString()
}

function refuseFaults(checks: Check[], { path }: Target): void {
  const faults = checks.filter(({ passed }) => !passed)
  if (faults.length === 0) return
  const list = faults.map(({ name, detail }) => `${name}: ${detail}`).join('; ')
  throw new CodedError(
    'EXPORT_CHECK_FAILED',
    `The bundle was not right and is not put at ${path}, which is as it was. ${list}. Export again; if it stays, report it.`,
  )
}

/** Moves the checked bundle in. What the user has put there or changed stays there. */
async function place(
  { target, staging, writer, old, tools }: Job,
  manifest: Manifest,
  manifestPath: string,
  warnings: string[],
): Promise<{ bytes: number; more: Check[] }> {
  const files = filesOf(manifest)
  const own = { path: 'manifest.json', ...(await hashFile(manifestPath)) }
  const entries = [...files, own].map(({ path, sha256 }) => ({ path, sha256, source: join(staging.folder, path) }))
  if (target.kind === 'zip') {
    const zip = join(staging.folder, 'bundle.zip')
    await writeZip(zip, entries, tools.signal)
    const fault = await findZipFault(zip, entries, tools.signal)
    const check = {
      name: 'The zip opens and holds every file',
      passed: fault === null,
      detail: fault ?? `${entries.length} checked`,
    }
    refuseFaults([check], target)
    tools.signal.throwIfAborted()
    await placeZip(zip, target.path)
    return { bytes: (await hashFile(target.path)).bytes, more: [check] }
  }
  const { replace, moveAside } = writer.change()
  const names = new Set(files.map(({ path }) => path))
  const gone = (old.manifest ? filesOf(old.manifest) : []).filter(({ path }) => !names.has(path))
  const remove: string[] = []
  for (const { path } of gone) if (await old.findUntouched(path)) remove.push(path)
  for (const { from, to } of moveAside) warnings.push(`${from} was changed outside of the app; that file is now ${to}.`)
  if ((await old.hashOf(own.path)) === own.sha256) await rm(manifestPath)
  else replace.push(own.path)
  tools.signal.throwIfAborted()
  await staging.commit({ replace, remove, moveAside })
  return { bytes: own.bytes + files.reduce((sum, file) => sum + file.bytes, 0), more: [] }
}
