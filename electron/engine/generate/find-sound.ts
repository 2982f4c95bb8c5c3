import { CodedError, isCoded } from '../../../shared/errors.ts'
import { noUsage } from '../../../shared/take.ts'
import type { MakerContext } from '../providers/provider.ts'
import type { Candidate, SoundRequest, Source } from '../sources/source.ts'
import type { Work } from '../work/pool.ts'
import { digest } from './brief-hash.ts'
import type { Draft, JobReport } from './job-report.ts'
import { type Found, rankCandidates } from './rank-candidates.ts'

export interface FindTools {
  work: Work
  context: (maker: Source, signal: AbortSignal) => MakerContext
  signal: AbortSignal
  report: JobReport
}

/**
 * Searches all sources at once and loads the best candidates; the best comes first, and those after it are made when
 * nothing else waits. Throws where nothing fits.
 */
export async function* findSound(
  sources: readonly Source[],
  request: SoundRequest,
  tools: FindTools,
): AsyncGenerator<Draft> {
  const { signal, report } = tools
  report.progress(0.05, 'searching')
  const problems: string[] = []
  const offered = await Promise.all(
    sources.map((source) =>
      search(source, request, tools).catch((error: unknown) => {
        signal.throwIfAborted()
        problems.push(`${source.label}: ${error instanceof Error ? error.message : String(error)}`)
        return []
      }),
    ),
  )
  const ranked = rankCandidates(
    offered.flat(),
    request.length,
    sources.map((each) => each.id),
  ).slice(0, request.count)
  let found = 0
  for (const [index, each] of ranked.entries()) {
    report.progress(0.2 + (0.7 * index) / ranked.length, each.candidate.title)
    const source = sources.find((one) => one.id === each.source)
    if (!source) continue
    let loaded: Draft | null = null
    try {
      const draft = await loadDraft(source, each.candidate, request, { ...tools, attempt: index + 1, later: found > 0 })
      if (draft.verdict.accepted) loaded = draft
      else problems.push(`${each.candidate.title}: ${draft.verdict.gates.flatMap((gate) => gate.reasons).join(' ')}`)
    } catch (error) {
      signal.throwIfAborted()
      if (isCoded(error) && error.code === 'DISK_FULL') throw error
      problems.push(`${each.candidate.title}: ${error instanceof Error ? error.message : String(error)}`)
    }
    // Outside of the catch: what goes wrong with whoever keeps it is not the candidate's fault.
    if (loaded) {
      found += 1
      yield loaded
    }
  }
  if (found > 0) return
  const words = request.sound.search[0] ?? request.sound.name
  throw new CodedError(
    'NOTHING_FOUND',
    problems.length > 0
      ? `No usable sound for "${words}". ${problems.join(' ')}`
      : `No source has a sound for "${words}". Change its search words, add a folder of your own sounds, or leave it open.`,
  )
}

async function search(source: Source, request: SoundRequest, { work, context, signal }: FindTools): Promise<Found[]> {
  const own = context(source, signal)
  const candidates = source.heavy
    ? await work.run('searchSounds', { source: source.id, request, settings: own.settings }, { signal })
    : await source.search(request, own)
  return candidates.map((candidate: Candidate) => ({ source: source.id, candidate }))
}

async function loadDraft(
  source: Source,
  candidate: Candidate,
  request: SoundRequest,
  { work, context, signal, report, attempt, later }: FindTools & { attempt: number; later: boolean },
): Promise<Draft> {
  const own = context(source, signal)
  const promptHash = digest([source.id, candidate.id, candidate.handle])
  await report.attemptStarted(source.id, attempt, promptHash)
  signal.throwIfAborted()
  const wish = { kind: request.sound.kind, wantedLength: request.length }
  const { bytes, review } = source.heavy
    ? await work.run(
        'loadSound',
        { source: source.id, candidate, settings: own.settings, wish },
        { signal, background: later },
      )
    : await loadHere(source, candidate, own, (bytes) =>
        work.run('reviewSound', { bytes, ...wish }, { signal, background: later }),
      )
  const reasons = review.verdict.gates.flatMap((gate) => gate.reasons)
  await report.attemptEnded(attempt, noUsage, review.verdict.accepted ? 'accepted' : 'rejected', reasons)
  return {
    maker: source.id,
    model: '',
    seed: request.seed,
    note: request.note,
    promptHash,
    usage: noUsage,
    verdict: review.verdict,
    sourceUrl: candidate.url,
    approximate: candidate.approximate,
    label: candidate.title,
    picture: null,
    sound: review.facts,
    mediaType: review.mediaType,
    bytes,
    extension: review.extension,
    credits: candidate.credits,
  }
}

async function loadHere<Review>(
  source: Source,
  candidate: Candidate,
  context: MakerContext,
  judge: (bytes: Uint8Array) => Promise<Review>,
): Promise<{ bytes: Uint8Array; review: Review }> {
  const { bytes } = await source.load(candidate, context)
  return { bytes, review: await judge(bytes) }
}
