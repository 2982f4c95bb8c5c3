import { z } from 'zod'
import { loadArt, openArt } from './illustrator/art.ts'
import { compose } from './illustrator/compose.ts'
import { writeDocument } from './illustrator/document.ts'
import type { Provider } from './provider.ts'

/** Draws from open-licensed art and by procedure: no network, no key, the same request gives the same picture. */
export const illustrator: Provider = {
  id: 'illustrator',
  label: 'Built-in illustrator',
  kind: 'built-in',
  description: 'Draws at once and offline from open-licensed vector art. Free.',
  settings: z.object({}),
  limits: { concurrency: 8 },
  heavy: true,

  async *draw(request, context) {
    context.signal.throwIfAborted()
    const data = await loadArt(context.assets, request.style)
    context.signal.throwIfAborted()
    const drawing = compose(request, openArt(data))
    yield { type: 'label', label: drawing.label, approximate: drawing.approximate }
    yield { type: 'credits', credits: drawing.credits }
    const parts = writeDocument(drawing, request.canvas, request.visual.id)
    for (const [at, text] of parts.entries()) {
      context.signal.throwIfAborted()
      yield { type: 'text', text }
      yield { type: 'progress', value: (at + 1) / parts.length, label: 'Drawing' }
    }
  },

  async status(context) {
    try {
      await loadArt(context.assets, { art: 'noto' })
      return { state: 'works', detail: 'Ready, offline.' }
    } catch (error) {
      return { state: 'missing', detail: error instanceof Error ? error.message : String(error) }
    }
  },
}
