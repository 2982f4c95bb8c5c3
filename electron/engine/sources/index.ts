import { folder } from './folder.ts'
import type { Source } from './source.ts'
import { synth } from './synth.ts'

/** Every source the app knows. Adding one is one file and one line here. */
export const sources: readonly Source[] = [folder, synth]
