import type { StyleGuide } from '../../../../../shared/style.ts'
import type { DrawRequest } from '../../provider.ts'
import { mix, readColour } from '../colour.ts'
import type { Random } from '../random.ts'
import type { Wish } from '../wish.ts'
import { createPersonBuild } from './body.ts'
import type { HairName } from './hair.ts'
import { heldWords } from './held-words.ts'
import type { PersonLook } from './person.ts'
import type { ClothColour, Role } from './role.ts'
import { type RoleName, roles } from './roles.ts'
import { darker, lighter } from './shape.ts'

type Palette = StyleGuide['palette']

const skins = ['#f8d5b9', '#f4c9a6', '#ecb88f', '#dca277', '#c08459', '#a06a48', '#865540']
const hairs = ['#2c2528', '#46302a', '#6a4329', '#94602f', '#c58b45', '#e2b868', '#a84c2e']
const greys = ['#dcd9d4', '#c5c4c6', '#ece9e3']
const irises = ['#5b3d28', '#3e6b8f', '#4d7a4a', '#6b5138']

const hairStyles: Record<'female' | 'male', readonly HairName[]> = {
  female: ['bob', 'long', 'wavy', 'bun', 'ponytail', 'braids', 'curly'],
  male: ['short', 'parted', 'crop', 'spiky', 'curly', 'fringe'],
}

/** The text that says who it is, most telling first. */
export function tellingTexts({ visual, note }: DrawRequest): string[] {
  const opening = visual.brief.split(/[.;]/)[0] ?? ''
  return [note, visual.subject, visual.name, visual.aliases.join(' '), opening.split(/\s+/).slice(0, 12).join(' ')].map(
    (text) => text.toLowerCase(),
  )
}

const generic: ReadonlySet<string> = new Set(['child', 'villager'])

export function findRole(request: DrawRequest): RoleName | null {
  let plain: RoleName | null = null
  const sentence = request.visual.brief.split('.')[0]?.toLowerCase() ?? ''
  const own = sentence.replace(/\b(with|holding|carrying|wearing|near|behind|beside)\b[^;,]*/g, '')
  for (const text of [...tellingTexts(request), own]) {
    const words = new Set(
      (text.match(/[a-z-]+/g) ?? []).flatMap((word) => [word, word.replace(/s$/, ''), word.replace(/men$/, 'man')]),
    )
    for (const [name, role] of Object.entries(roles) as [RoleName, Role][]) {
      if (!role.words.split(' ').some((word) => words.has(word))) continue
      if (!generic.has(name)) return name
      if (text !== request.note.toLowerCase()) plain ??= name
    }
  }
  return plain
}

/** Everything about a person that stays the same over poses and expressions. */
export function createPersonLook(request: DrawRequest, wish: Wish, random: Random): PersonLook {
  const role: Role = roles[findRole(request) ?? 'villager']
  const { style } = request
  const all = tellingTexts(request).join(' ')
  const female =
    (role.gender ?? wish.gender ?? role.usually ?? random.fork('gender').pick(['female', 'male'])) === 'female'
  const age = chooseAge(wish, role, all)
  const skin = role.skin ?? readSkin(`${all} ${request.visual.brief.toLowerCase()}`) ?? random.fork('skin').pick(skins)
  const dark = skins.indexOf(skin) > 3
  const hairColour =
    wish.hair.colour ??
    role.hairColour ??
    (age === 'old' ? random.fork('hair').pick(greys) : random.fork('hair').pick(dark ? hairs.slice(0, 2) : hairs))
  const palette = style.palette
  const cloths = random.fork('cloth').shuffle(listCloths(palette))
  const wished =
    wish.colours[0] ??
    wish.garments.find((each) => /dress|coat|robe|shirt|jacket|tunic|sweater|jumper|gown|vest/.test(each.item))?.colour
  const colour = (name: ClothColour | undefined, otherwise: string): string => {
    if (!name) return otherwise
    if (name.startsWith('#')) return name
    if (name === 'own') return cloths[0] ?? palette.primary
    if (name === 'other') return pickBottom(cloths)
    return palette[name as 'primary']
  }
  const top = wished ?? colour(role.top, palette.primary)
  const bottom =
    garmentColour(wish, /trousers|pants|shorts|skirt/) ?? colour(role.bottom, darker(palette.secondary, 0.08))
  const wears = (pattern: RegExp) => wish.garments.some((each) => pattern.test(each.item))
  const free = !role.skirt && (role === roles.villager || role === roles.child || role === roles.teacher)
  const skirt =
    role.skirt ??
    (wears(/dress|gown/)
      ? ([0.82, 34] as const)
      : wears(/robe/)
        ? ([0.97, 26] as const)
        : free && female && (age === 'old' || random.fork('skirt').chance(0.6))
          ? ([age === 'child' ? 0.52 : 0.7, 30] as const)
          : null)
  const child = age === 'child' || age === 'baby'
  const hairName = chooseHair(wish, role, female, age, dark, random)
  const bald = !female && (hairName === 'bald' || hairName === 'tufts')
  const beard = wears(/beard/)
    ? 'full'
    : wears(/moustache|mustache/)
      ? 'moustache'
      : child || female
        ? null
        : (role.beard ??
          (bald || random.fork('beard').chance(age === 'old' ? 0.6 : 0.22)
            ? random.fork('kind').pick(['full', 'goatee', 'moustache'] as const)
            : null))
  const noSleeve = role.sleeves === 'short'
  const stout =
    (role.stout ?? 1) *
    (/\b(fat|plump|stout|round|chubby)\b/.test(all)
      ? 1.28
      : /\b(thin|slim|skinny)\b/.test(all)
        ? 0.86
        : random.fork('stout').pick([0.96, 1, 1.06]))
  const hat = chooseHat(wish, role, all)
  const details = [...(role.details ?? [])]
  if (wears(/scarf/) && !details.includes('scarf')) details.push('scarf')
  if (wears(/apron/) && !details.includes('apron')) details.push('apron')
  if (role === roles.child && random.fork('stripes').chance(0.5))
    details.splice(0, 1, random.fork('detail').pick(['suspenders', 'pocket', 'bib', 'collar'] as const))
  if (role === roles.villager)
    details.splice(
      0,
      1,
      ...random.fork('detail').pick([['collar'], ['vest'], ['buttons'], ['collar', 'suspenders'], ['belt']] as const),
    )
  const trim = colour(role.trim, palette.accent)
  const shoes =
    garmentColour(wish, /boots|shoes/) ??
    colour(role.shoes, random.fork('shoes').pick(['#6b4630', '#4a3a3a', '#7a5233']))
  return {
    build: createPersonBuild({ heads: style.proportions.heads, age, female, stout }),
    head: {
      skin,
      hair: hairColour,
      hairName,
      beard,
      glasses: wears(/glasses/) || role.glasses === true || /glasses|spectacles/.test(request.visual.brief),
      patch: role.eyePatch === true,
      redNose: role.redNose === true,
      freckles: child && !dark && random.fork('freckles').chance(0.4),
      age,
      female,
      iris: random.fork('iris').pick(irises),
      eyes: style.proportions.eyes,
      hat,
      hatColour:
        garmentColour(wish, /hat|cap|hood|crown|helmet/) ??
        colour(role.hatColour, role.hat === 'scarf' ? palette.accent : top),
      hatTrim: trim,
    },
    cloth: {
      top,
      bottom,
      skirt,
      trim: wish.garments.find((each) => each.item === 'scarf' || each.item === 'apron')?.colour ?? trim,
      details,
    },
    arms: {
      skin,
      sleeve: top,
      short: noSleeve,
      wide: role.sleeves === 'wide',
      glove: role.gloves ? colour(role.gloves, top) : null,
      cuff: role.cuff ? colour(role.cuff, top) : noSleeve ? null : role.boots ? null : lighter(top, 0.07),
    },
    legs: {
      skin,
      trouser: skirt && skirt[0] > 0.45 && female ? (child ? null : null) : skirt && skirt[0] > 0.8 ? null : bottom,
      short: role.legs === 'shorts' || (role === roles.child && !female),
      shoe: shoes,
      boots: role.boots === true || wears(/boots/),
    },
    cape: wears(/cape|cloak/)
      ? (garmentColour(wish, /cape|cloak/) ?? palette.accent)
      : role.cape
        ? colour(role.cape, palette.accent)
        : null,
    holds: findHeld(request) ?? role.holds ?? null,
    heldColour: top === palette.accent ? palette.primary : palette.accent,
  }
}

/** What people wear: many colours, so that the people of one story are told apart by them. */
function listCloths({ primary, secondary, accent, foliage, water, shade, wood, paper }: Palette): string[] {
  const all = [
    primary,
    secondary,
    accent,
    foliage,
    water,
    lighter(shade, 0.2),
    mix(primary, paper, 0.45),
    mix(secondary, paper, 0.4),
    mix(accent, primary, 0.55),
    mix(foliage, secondary, 0.5),
    mix(wood, accent, 0.35),
    mix(primary, shade, 0.5),
  ]
  return all.filter((each, at) => all.slice(0, at).every((other) => isFar(each, other)))
}

/** Two colours that are told apart at a glance. */
function isFar(one: string, other: string): boolean {
  const [a, b] = [readColour(one), readColour(other)]
  const turn = Math.abs(((a.h - b.h + 540) % 360) - 180)
  return turn * Math.min(a.c, b.c) > 3 || Math.abs(a.l - b.l) > 0.16
}

/** Not the top's colour nor one like it. */
function pickBottom([top = '#000000', ...others]: readonly string[]): string {
  return darker(others.find((each) => isFar(top, each)) ?? others[0] ?? top, 0.06)
}

function chooseAge(wish: Wish, role: Role, text: string): PersonLook['head']['age'] {
  if (/\b(old|elderly|aged|ancient|grand(ma|pa|mother|father))\b/.test(text)) return 'old'
  return wish.age === 'adult' ? (role.age ?? 'adult') : wish.age
}

function readSkin(text: string): string | null {
  if (/\b(pale|fair)[- ]skin/.test(text)) return '#f8d5b9'
  if (/\b(dark|black|brown)[- ]skin/.test(text)) return '#865540'
  if (/\b(tan|tanned|olive)[- ]?skin/.test(text)) return '#c08459'
  return null
}

function garmentColour(wish: Wish, pattern: RegExp): string | null {
  return wish.garments.find((each) => pattern.test(each.item) && each.colour)?.colour ?? null
}

function chooseHair(wish: Wish, role: Role, female: boolean, age: string, dark: boolean, random: Random): HairName {
  const pick = random.fork('style')
  const wished = wish.hair.shape
  if (wished === 'short') return female ? 'bob' : 'short'
  if (wished) return wished
  if (age === 'baby') return pick.pick(['bald', 'tufts', 'fringe'])
  if (role.hair) return pick.pick(role.hair)
  if (age === 'old') return pick.pick(female ? ['bun', 'bob', 'curly', 'wavy'] : ['tufts', 'bald', 'parted', 'crop'])
  if (age === 'child')
    return pick.pick(
      female ? ['pigtails', 'braids', 'bob', 'ponytail', 'curly'] : ['fringe', 'spiky', 'short', 'curly'],
    )
  const styles = hairStyles[female ? 'female' : 'male']
  return pick.pick(dark ? [...styles, 'afro', 'afro'] : styles)
}

function chooseHat(wish: Wish, role: Role, text: string): PersonLook['head']['hat'] {
  const item = wish.garments
    .map((each) => each.item)
    .find((each) => /^(hat|cap|hood|crown|helmet|ribbon|bow)$/.test(each))
  if (item === 'crown') return 'crown'
  if (item === 'hood') return 'hood'
  if (item === 'bow' || item === 'ribbon') return role.hat ?? 'bow'
  if (item === 'cap') return role.hat ?? 'cap'
  if (item === 'hat') return role.hat ?? (/straw/.test(text) ? 'straw' : 'felt')
  return role.hat ?? (/headscarf|kerchief/.test(text) ? 'scarf' : null)
}

/** "holding a lantern", "with a basket": the thing itself, when there is a drawing of it. */
export function findHeld({ visual, note }: DrawRequest): PersonLook['holds'] {
  for (const text of [note, visual.brief]) {
    const match = /\b(?:hold(?:s|ing)?|carr(?:y|ies|ying)|with|has)\b([^.;]{0,60})/i.exec(text)
    if (!match?.[1]) continue
    const words = match[1].toLowerCase().match(/[a-z]+/g) ?? []
    for (const [index, word] of words.entries()) {
      const found = heldWords[`${word} ${words[index + 1] ?? ''}`] ?? heldWords[word]
      if (found) return found
    }
  }
  return null
}

export function personColours(look: PersonLook): string[] {
  return [
    look.head.skin,
    look.head.hair,
    look.cloth.top,
    look.cloth.bottom,
    look.legs.shoe,
    look.head.hatColour,
    look.head.iris,
  ]
}
