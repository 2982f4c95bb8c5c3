import type { RenderedSound, RenderRequest } from '../audio/render-sound.ts'

interface Options {
  signal: AbortSignal
}

/** The part of the worker pool that an export uses. */
export interface MediaWork {
  run(name: 'rasterise', input: { svg: string }, options: Options): Promise<{ png: Uint8Array }>
  run(name: 'renderSound', input: RenderRequest & { bytes: Uint8Array }, options: Options): Promise<RenderedSound>
}
