import type { Voice } from '../voice.ts'
import { ambiences } from './ambiences.ts'
import { animals } from './animals.ts'
import { bells } from './bells.ts'
import { foley } from './foley.ts'
import { impacts } from './impacts.ts'
import { machines } from './machines.ts'
import { steps } from './steps.ts'
import { tonal } from './tonal.ts'
import { water } from './water.ts'
import { weather } from './weather.ts'

/** Every kind but music, which is composed rather than struck. */
export const voices: readonly Voice[] = [
  ...impacts,
  ...bells,
  ...steps,
  ...foley,
  ...water,
  ...weather,
  ...machines,
  ...animals,
  ...tonal,
  ...ambiences,
]
