import { CodedError } from '../../../shared/errors.ts'
import type { Asset, Sound, Visual } from '../../../shared/plan.ts'
import type { Run } from '../../../shared/run.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { Take } from '../../../shared/take.ts'
import type { Environment } from '../environment.ts'
import { isSettled } from '../project/choices.ts'
import type { Session } from '../project/session.ts'
import { takesOf } from '../project/takes-of.ts'
import type { MakerContext, Provider } from '../providers/provider.ts'
import type { Runner } from '../schedule/runner.ts'
import type { Source } from '../sources/source.ts'
import { sha256 } from '../store/take-files.ts'
import type { Work } from '../work/pool.ts'
import { canvasOf } from './canvas.ts'
import { drawVisual } from './draw-visual.ts'
import { findSound } from './find-sound.ts'
import type { Draft, JobReport } from './job-report.ts'
import { newId, seedFrom } from './new-id.ts'
import { type RunHandle, runAssets } from './run-assets.ts'

/** The lane of all sound searches; sources have limits of their own beneath it. */
const soundLane = 'sound sources'

export interface RunRequest {
  assetIds?: readonly string[] | undefined
  again?: boolean | undefined
  note?: string | undefined
}

export interface RunMakers {
  provider: Provider
  sources: readonly Source[]
}

export interface StartTools {
  environment: Environment
  work: Work
  runner: Runner
  settings: Settings
  /** Keeps the partial picture of a job, or drops it; returns its revision. */
  preview(jobId: string, svg: string | null): number
}

/** The assets that a run would make: those named, or all that have no fresh accepted take. */
export function wantedAssets(session: Session, { assetIds, again }: RunRequest): Asset[] {
  const state = session.state()
  const busy = new Set(
    Object.values(state.jobs)
      .filter((job) => job.endedAt === null)
      .map((job) => job.assetId),
  )
  const named = assetIds && [...new Set(assetIds)].map((id) => session.asset(id))
  const asked = named ?? state.order.flatMap((id) => state.assets[id] ?? [])
  const free = asked.filter((asset) => !busy.has(asset.id))
  if (again && asked.length > 0 && free.length === 0)
    throw new CodedError(
      'RUN_BUSY',
      `${asked[0]?.name ?? 'It'} is being made already. Wait for it, or cancel it first.`,
    )
  return again ? free : free.filter((asset) => !isSettled(state, asset.id))
}

/** Starts a run over the assets; null where there is nothing to do. */
export async function startRun(
  session: Session,
  request: RunRequest,
  { provider, sources }: RunMakers,
  tools: StartTools,
): Promise<RunHandle | null> {
  const { environment, work, runner, settings } = tools
  const { clock } = environment
  const assets = wantedAssets(session, request)
  if (assets.length === 0) return null
  const note = request.note ?? ''
  const runId = newId('r', clock.now())
  const runLog = await session.folder.openRunLog(runId)
  runner.setLane({
    id: provider.id,
    concurrency: Math.min(provider.limits.concurrency, settings.concurrency),
    restUntil: 0,
  })
  runner.setLane({ id: soundLane, concurrency: settings.concurrency, restUntil: 0 })
  const context = (maker: Provider | Source, signal: AbortSignal): MakerContext => ({
    settings: settings.makers[maker.id] ?? {},
    signal,
    fetch: environment.fetch,
    now: clock.now,
    assets: environment.assets,
  })
  /** The asset as the plan has it now, which may be after the run was started; its take is measured by that. */
  const begunWith = new Map<string, string>()
  const begin = (planned: Asset): Asset => {
    const { assets: current, briefHashes } = session.records()
    begunWith.set(planned.id, briefHashes[planned.id] ?? '')
    return current[planned.id] ?? planned
  }
  async function* makeVisual(planned: Visual, signal: AbortSignal, report: JobReport) {
    const { style, project } = session.records()
    const { aspect } = project.settings
    const visual = begin(planned) as Visual
    // A note asks for a change of what is on the screen: that is what the new take starts from.
    const baseId = visual.baseId ?? (note === '' ? null : visual.id)
    const base = baseId ? await session.pictureOf(baseId) : null
    const canvas = canvasOf(visual, style, aspect)
    const request = { visual, style, canvas, aspect, note, seed: nextSeed(session, visual), base, feedback: [] }
    yield await drawVisual(provider, request, { work, context, signal, report })
  }
  const makeSound = (planned: Sound, signal: AbortSignal, report: JobReport) => {
    const sound = begin(planned) as Sound
    const length = sound.loop ? null : (sound.placements[0]?.length ?? null)
    const request = { sound, length, note, seed: nextSeed(session, sound), count: settings.candidates }
    return findSound(sources, request, { work, context, signal, report })
  }
  return runAssets(runId, assets, {
    clock,
    log: environment.log,
    runner,
    runLog,
    publishRun: (run: Run) => session.view.publish({ kind: 'run', id: run.id, value: run }),
    publishJob: (job) => session.view.publish({ kind: 'job', id: job.id, value: job }),
    makeVisual,
    makeSound,
    laneOf: (asset) => (asset.type === 'visual' ? provider.id : soundLane),
    makerOf: (asset) => (asset.type === 'visual' ? provider.id : (sources[0]?.id ?? 'none')),
    preview: tools.preview,
    isWanted: (asset) => session.records().assets[asset.id] !== undefined,
    keep: async (asset, run, draft, select) => {
      const take = takeOf(draft, asset, { runId: run, briefHash: begunWith.get(asset.id) ?? '' }, clock.now())
      await session.folder.writeTake(take, draft.bytes)
      await session.addTake(take, { select })
      return take
    },
  })
}

/** Every further take of an asset gets another seed; the first is always the same. */
const nextSeed = (session: Session, asset: Asset): number =>
  (seedFrom(asset.id) + 7919 * takesOf(Object.values(session.records().takes), asset.id).length) % 2 ** 31

function takeOf(
  { bytes, extension, ...draft }: Draft,
  asset: Asset,
  origin: Pick<Take, 'runId' | 'briefHash'>,
  now: number,
): Take {
  const id = newId('t', now)
  const facts = {
    file: `${id}.${extension}`,
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
    createdAt: new Date(now).toISOString(),
  }
  return { id, assetId: asset.id, ...origin, ...facts, ...draft }
}
