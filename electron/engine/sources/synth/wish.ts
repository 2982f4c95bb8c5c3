import type { RoomName } from './dsp/space.ts'
import type { Material, Wish } from './voice.ts'
import { stemsOf } from './words.ts'

const stemmed = (text: string): ReadonlySet<string> => new Set(stemsOf(text))

const counts: readonly (readonly [ReadonlySet<string>, number])[] = [
  [stemmed('single once one'), 1],
  [stemmed('two twice double pair couple 2'), 2],
  [stemmed('three thrice triple 3'), 3],
  [stemmed('four 4'), 4],
  [stemmed('five several 5'), 5],
  [stemmed('six many repeatedly 6'), 6],
  [stemmed('seven 7'), 7],
  [stemmed('eight 8'), 8],
  [stemmed('nine 9'), 9],
  [stemmed('ten 10'), 10],
  [stemmed('twelve midnight 12'), 12],
]
const materials: Record<Material, ReadonlySet<string>> = {
  wood: stemmed('wood wooden oak plank floorboard timber log'),
  metal: stemmed('metal iron steel brass copper metallic tin'),
  stone: stemmed('stone cobble cobblestone marble tile pavement concrete brick'),
  glass: stemmed('glass crystal'),
}
const grades: readonly (readonly [keyof Pick<Wish, 'size' | 'speed' | 'force'>, number, ReadonlySet<string>])[] = [
  ['size', 1.6, stemmed('big large huge giant enormous massive deep low bass')],
  ['size', 0.65, stemmed('small tiny little mini high shrill young baby')],
  ['speed', 1.6, stemmed('fast quick rapid hurried frantic hasty urgent')],
  ['speed', 0.62, stemmed('slow slowly lazy leisurely weary')],
  ['force', 1.5, stemmed('heavy hard loud strong violent pouring torrential raging howling roaring thunderous loudly')],
  ['force', 0.55, stemmed('light soft gentle quiet faint calm drizzle softly quietly gently timid')],
]
const far = stemmed('distant far faraway afar distance away outside muffled')
const rooms: readonly (readonly [RoomName, ReadonlySet<string>])[] = [
  ['hall', stemmed('hall cathedral church cave echo echoing tunnel dungeon cavern')],
  ['open', stemmed('outdoor outside forest street field')],
  ['small', stemmed('indoor room closet cabin')],
]

const has = (stems: readonly string[], words: ReadonlySet<string>): boolean => stems.some((each) => words.has(each))

/** What the words around a sound say of how it should be. `stems` are those of everything that was asked. */
export function readWish(stems: readonly string[]): Wish {
  const wish: Wish = { count: null, size: 1, speed: 1, force: 1, material: null, distance: 0, room: null }
  for (const [set, count] of counts) if (wish.count === null && has(stems, set)) wish.count = count
  for (const [grade, value, words] of grades) if (has(stems, words)) wish[grade] = value
  for (const material of Object.keys(materials) as Material[])
    if (has(stems, materials[material])) wish.material = material
  if (has(stems, far)) wish.distance = stems.includes('very') ? 0.9 : 0.65
  wish.room = rooms.find(([, words]) => has(stems, words))?.[0] ?? null
  return wish
}
