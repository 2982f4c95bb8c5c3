import { CodedError } from '../../../shared/errors.ts'
import type { Story } from '../../../shared/story.ts'
import type { RenderRequest } from '../audio/render-sound.ts'
import type { SoundWish } from '../audio/review-sound.ts'
import type { PlanOptions } from '../plan/plan-story.ts'
import type { DrawChunk, DrawRequest, MakerContext } from '../providers/provider.ts'
import type { RasterRequest } from '../review/rasterise.ts'
import type { PictureToReview, ReviewedPicture } from '../review/review-picture.ts'
import type { Candidate, SoundRequest } from '../sources/source.ts'
import type { TaskContext } from './serve-tasks.ts'

const noNetwork: typeof globalThis.fetch = () =>
  Promise.reject(new CodedError('PROVIDER_FAILED', 'Work that runs in a worker process has no network.'))

const contextOf = (settings: Record<string, unknown>, { signal, assets }: TaskContext): MakerContext => ({
  settings,
  signal,
  assets,
  fetch: noNetwork,
  now: Date.now,
})

async function sourceNamed(id: string) {
  const { sources } = await import('../sources/index.ts')
  const source = sources.find((each) => each.id === id)
  if (!source) throw new CodedError('SOURCE_MISSING', `There is no source called ${id}.`)
  return source
}

/**
 * Everything that runs in a worker process. What a task needs is imported when it is first run, so that a process
 * starts fast and holds only what it was used for.
 */
export const tasks = {
  /** Emits the provider's chunks as they come. */
  drawPicture: async (
    { provider, request, settings }: { provider: string; request: DrawRequest; settings: Record<string, unknown> },
    context: TaskContext<DrawChunk>,
  ): Promise<void> => {
    const { providers } = await import('../providers/index.ts')
    const maker = providers.find((each) => each.id === provider)
    if (!maker) throw new CodedError('PROVIDER_MISSING', `There is no provider called ${provider}.`)
    for await (const chunk of maker.draw(request, contextOf(settings, context))) context.emit(chunk)
  },
  reviewPicture: async (input: PictureToReview): Promise<ReviewedPicture> => {
    const { reviewPicture } = await import('../review/review-picture.ts')
    return reviewPicture(input)
  },
  previewPicture: async (input: { text: string; assetId: string }) => {
    const { previewPicture } = await import('../review/preview-picture.ts')
    return previewPicture(input)
  },
  rasterise: async (input: RasterRequest) => {
    const { rasterisePng } = await import('../review/rasterise.ts')
    return rasterisePng(input)
  },
  readStory: async (input: { bytes: Uint8Array; fileName: string; wordsPerMinute: number }) => {
    const { readStory } = await import('../read/read-story.ts')
    return readStory(input.bytes, input.fileName, { wordsPerMinute: input.wordsPerMinute })
  },
  planStory: async (
    { story, options }: { story: Story; options: Omit<PlanOptions, 'wordnet'> },
    { assets }: TaskContext,
  ) => {
    const [{ planStory }, { loadWordNet }] = await Promise.all([
      import('../plan/plan-story.ts'),
      import('../plan/load-wordnet.ts'),
    ])
    return planStory(story, { ...options, wordnet: await loadWordNet(assets) })
  },
  searchSounds: async (
    { source, request, settings }: { source: string; request: SoundRequest; settings: Record<string, unknown> },
    context: TaskContext,
  ) => (await sourceNamed(source)).search(request, contextOf(settings, context)),
  /** Loads and reviews in one go, so that the bytes cross once. */
  loadSound: async (
    {
      source,
      candidate,
      settings,
      wish,
    }: { source: string; candidate: Candidate; settings: Record<string, unknown>; wish: SoundWish },
    context: TaskContext,
  ) => {
    const { reviewSound } = await import('../audio/review-sound.ts')
    const { bytes } = await (await sourceNamed(source)).load(candidate, contextOf(settings, context))
    return { bytes, review: await reviewSound(bytes, wish) }
  },
  reviewSound: async ({ bytes, ...wish }: SoundWish & { bytes: Uint8Array }) => {
    const { reviewSound } = await import('../audio/review-sound.ts')
    return reviewSound(bytes, wish)
  },
  renderSound: async ({ bytes, ...request }: RenderRequest & { bytes: Uint8Array }) => {
    const { renderSound } = await import('../audio/render-sound.ts')
    return renderSound(bytes, request)
  },
}
