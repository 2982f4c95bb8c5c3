import type { Exporter } from './exporter.ts'
import { mlt } from './mlt.ts'
import { otio } from './otio.ts'

/** Every editor format. Adding one is one file and one line here. */
export const exporters: readonly Exporter[] = [otio, mlt]
