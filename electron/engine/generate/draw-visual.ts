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
    try {
      const { draft, verdict, reasons } = await drawOnce(provider, asked, attempt, tools)
      feedback = reasons
      if (draft && (!best || verdict.score > best.verdict.score)) best = draft
      if (verdict.accepted && best) return best
    } catch (error) {
      // What an earlier attempt made is kept, though this one came to nothing.
      if (best && !tools.signal.aborted) return best
      throw error
    }
  }
  if (best) return best
  throw new CodedError('TAKE_REJECTED', `No usable picture in ${attemptsMost} attempts: ${feedback.join(' ')}`)
}

/** One reply and its review. The draft is null where the reply holds no picture at all. */
async function drawOnce(
  provider: Provider,
  request: DrawRequest,
  attempt: number,
  tools: DrawTools,
): Promise<{ draft: Draft | null; verdict: Verdict; reasons: string[] }> {
  const promptHash = digest([provider.id, request])
  await tools.report.attemptStarted(provider.id, attempt, promptHash)
  tools.signal.throwIfAborted()
  const reply = await readReply(provider, request, tools)
  tools.report.reviewing()
  const { svg, verdict, facts } = await tools.work.run(
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
  const reasons = reasonsOf(verdict)
  await tools.report.attemptEnded(attempt, reply.usage, verdict.accepted ? 'accepted' : 'rejected', reasons)
  if (svg === null) return { draft: null, verdict, reasons }
  const draft: Draft = {
    maker: provider.id,
    model: reply.model,
    seed: request.seed,
    note: request.note,
    promptHash,
    usage: reply.usage,
    verdict,
    sourceUrl: '',
    approximate: reply.approximate,
    label: reply.label,
    picture: facts,
    sound: null,
    mediaType: 'image/svg+xml',
    bytes: Buffer.from(svg),
    extension: 'svg',
    credits: reply.credits,
  }
  return { draft, verdict, reasons }
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
