import { expect, test } from 'vitest'
import { emojiAliases } from '../../../assets/build/art-aliases.ts'
import { silhouetteAliases } from '../../../assets/build/art-aliases-silhouettes.ts'
import { normaliseBody } from '../../../assets/build/art-normalise.ts'
import { loadArt, openArt } from '../../../electron/engine/providers/illustrator/art.ts'
import { findCandidates } from '../../../electron/engine/providers/illustrator/find-candidates.ts'
import { findPropDrawing } from '../../../electron/engine/providers/illustrator/props/find-drawing.ts'
import { assets } from './illustrate.ts'

const sets = await Promise.all((['noto', 'fluent'] as const).map((art) => loadArt(assets, { art })))

test('every alias finds art that shows it, in both sets', () => {
  for (const data of sets) {
    const art = openArt(data)
    const lost = [...Object.values(emojiAliases), ...Object.values(silhouetteAliases)]
      .flatMap((nouns) => nouns.split(' '))
      .filter((noun) => !findPropDrawing(noun) && !art.findExactly(noun).some((icon) => icon.quality !== 'near'))
    expect(lost).toEqual([])
  }
})

test.each([
  ['box', 'package'],
  ['honey', 'honey-pot'],
  ['car', 'automobile'],
  ['arrow', 'bow-and-arrow'],
  ['grapes', 'grapes'],
  ['leaves', 'leaf-fluttering-in-wind'],
  ['two golden keys', 'key'],
  ['the jar of honey', 'amphora'],
  ['Apples', 'red-apple'],
])('finds for "%s" the icon %s', (subject, icon) => {
  for (const data of sets)
    expect(findCandidates({ subject, name: subject, aliases: [] }, openArt(data))[0]?.name).toBe(icon)
})

test('shows a thing of the same kind for what has no art, and says that it only comes near', () => {
  const art = openArt(sets[0] as (typeof sets)[number])
  const [first] = findCandidates({ subject: 'falcon', name: 'falcon', aliases: [] }, art)
  expect(first).toMatchObject({ name: 'bird', near: true })
})

test('finds nothing for a word that is none, nor for what objects are born with', () => {
  for (const subject of ['quibblefax', '', '  ', 'constructor', '__proto__', '🦊'])
    expect(findCandidates({ subject, name: subject, aliases: [] }, openArt(sets[0] as (typeof sets)[number]))).toEqual(
      [],
    )
})

test('ships no colour but six digits, no link, and small files', () => {
  for (const data of sets) {
    for (const icon of [...Object.values(data.emoji), ...Object.values(data.silhouettes)]) {
      expect(icon.body).not.toMatch(/href|<use|<image|<style|<text|rgba?\(|currentColor|#[0-9a-f]{3}"/)
      expect(icon.box.every((value) => Number.isFinite(value))).toBe(true)
    }
    expect(JSON.stringify(data.emoji).length).toBeLessThan(3_000_000)
  }
})

test('normalising writes out shared shapes and refuses filters', () => {
  const body =
    '<defs><path id="x1" fill="red" d="M0 0h9v9z"/></defs><clipPath id="x2"><use href="#x1"/></clipPath><g clip-path="url(#x2)"><path fill="rgba(0,0,255,.5)" d="M0 0h9v9z"/></g>'
  expect(normaliseBody(body)).toBe(
    '<clipPath id="0"><path fill="#ff0000" d="M0 0h9v9z"/></clipPath><g clip-path="url(#0)"><path fill="#0000ff" fill-opacity="0.5" d="M0 0h9v9z"/></g>',
  )
  expect(normaliseBody('<g filter="url(#f)"><filter id="f"/></g>')).toBeNull()
})
