import { illustrator } from './illustrator.ts'
import type { Provider } from './provider.ts'

/** Everyone who can draw. */
export const providers: readonly Provider[] = [illustrator]
