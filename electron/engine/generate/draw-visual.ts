import { CodedError } from '../../../shared/errors.ts'
import type { Credit } from '../../../shared/licence.ts'
import { noUsage, type Usage, type Verdict } from '../../../shared/take.ts'
import type { DrawChunk, DrawRequest, MakerContext, Provider } from '../providers/provider.ts'
import type { Work } from '../work/pool.ts'
import { digest } from './brief-hash.ts'
import type { Draft, JobReport } from './job-report.ts'

/** An asset's own faults: a rejected take is drawn again with its reasons, this often in all. */
const attemptsMost = 3

/** Milliseconds between two partial pictures of one job. */
const previewEvery = 200

export interface DrawTools {
  work: Work
  context: (maker: Provider, signal: AbortSignal) => MakerContext
  signal: AbortSignal
  report: JobReport
}

/** A picture that passed the gates, or the best of those that did not; throws where none can be kept. */
export async function drawVisual(provider: Provider, request: DrawRequest, tools: DrawTools): Promise<Draft> {
  let best: Draft | null = null
  let feedback: string[] = []
  for (let attempt = 1; attempt <= attemptsMost; attempt++) {
    const asked = { ...request, seed: request.seed + attempt - 1, feedback }
    const promptHash = digest([provider.id, asked])
    await tools.report.attemptStarted(provider.id, attempt, promptHash)
    tools.signal.throwIfAborted()
    const reply = await readReply(provider, asked, tools)
    tools.report.reviewing()
    const review = await tools.work.run(
      'reviewPicture',
      {
        text: reply.text,
        assetId: request.visual.id,
        ...(request.visual.baseId ? { baseId: request.visual.baseId } : {}),
        kind: request.visual.kind,
        canvas: request.canvas,
        style: request.style,
      },
      { signal: tools.signal },
    )
    feedback = reasonsOf(review.verdict)
    await tools.report.attemptEnded(attempt, reply.usage, review.verdict.accepted ? 'accepted' : 'rejected', feedback)
    if (review.svg !== null && (!best || review.verdict.score > best.verdict.score))
      best = {
        maker: provider.id,
        model: reply.model,
        seed: asked.seed,
        note: request.note,
        promptHash,
        usage: reply.usage,
        verdict: review.verdict,
        sourceUrl: '',
        approximate: reply.approximate,
        label: reply.label,
        picture: review.facts,
        sound: null,
        mediaType: 'image/svg+xml',
        bytes: Buffer.from(review.svg),
        extension: 'svg',
        credits: reply.credits,
      }
    if (review.verdict.accepted && best) return best
  }
  if (best) return best
  throw new CodedError('TAKE_REJECTED', `No usable picture in ${attemptsMost} attempts: ${feedback.join(' ')}`)
}

const reasonsOf = (verdict: Verdict): string[] =>
  verdict.gates.filter((gate) => !gate.passed).flatMap((gate) => gate.reasons)

interface Reply {
  text: string
  usage: Usage
  credits: Credit[]
  model: string
  label: string
  approximate: boolean
}

async function readReply(
  provider: Provider,
  request: DrawRequest,
  { work, context, signal, report }: DrawTools,
): Promise<Reply> {
  const reply: Reply = {
    text: '',
    usage: noUsage,
    credits: [],
    model: '',
    label: request.visual.name,
    approximate: false,
  }
  const preview = createPreview(request.visual.id, work, context(provider, signal).now, report, signal)
  const take = (chunk: DrawChunk): void => {
    if (chunk.type === 'text') {
      reply.text += chunk.text
      preview(reply.text)
    } else if (chunk.type === 'progress') report.progress(chunk.value, chunk.label)
    else if (chunk.type === 'usage') reply.usage = chunk.usage
    else if (chunk.type === 'credits') reply.credits = chunk.credits
    else if (chunk.type === 'model') reply.model = chunk.model
    else Object.assign(reply, { label: chunk.label, approximate: chunk.approximate })
  }
  const own = context(provider, signal)
  if (provider.heavy)
    await work.run('drawPicture', { provider: provider.id, request, settings: own.settings }, { signal, onEmit: take })
  else for await (const chunk of provider.draw(request, own)) take(chunk)
  return reply
}

/** Shows what there is of the picture, rebuilt by the same allow-list as a take; at most one at a time. */
function createPreview(assetId: string, work: Work, now: () => number, report: JobReport, signal: AbortSignal) {
  let last = now()
  let busy = false
  return (text: string): void => {
    if (busy || now() - last < previewEvery) return
    busy = true
    last = now()
    void work
      .run('previewPicture', { text, assetId }, { signal })
      .then(
        (svg) => {
          if (svg !== null && !signal.aborted) report.preview(svg)
        },
        () => undefined,
      )
      .finally(() => {
        busy = false
      })
  }
}
