import type { Asset } from '../../../shared/plan.ts'
import { type SoundKind, soundKind } from '../../../shared/story.ts'
import { type VisualKind, visualKind } from '../../../shared/style.ts'

/** A free id made from a name: lower-case ASCII words joined by hyphens. */
export function nameId(name: string, taken: (id: string) => boolean): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
  const stem = (words || 'asset').slice(0, 60).replace(/-+$/, '')
  let id = stem
  for (let number = 2; taken(id); number += 1) id = `${stem}-${number}`
  return id
}

interface Wanted {
  name: string
  kind: VisualKind | SoundKind
  brief: string
  beatId: string | null
}

/** An asset that the user adds by hand. */
export function newAsset({ name, kind, brief, beatId }: Wanted, taken: (id: string) => boolean): Asset {
  const shared = {
    id: nameId(name, taken),
    name,
    aliases: [],
    brief,
    placements: beatId ? [{ beatId, offset: 0, length: null }] : [],
  }
  const asSound = soundKind.safeParse(kind)
  if (asSound.success) {
    const loop = asSound.data !== 'effect'
    return { ...shared, type: 'sound', kind: asSound.data, search: [name.toLowerCase()], gain: 0, loop }
  }
  return { ...shared, type: 'visual', kind: visualKind.parse(kind), subject: name.toLowerCase(), baseId: null }
}
